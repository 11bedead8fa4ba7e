import { phoneProviders, type Delivery } from '../../reception/phone';
import { slip as slipSchema } from '../../reception/record';
import { deliveryOf, fixturesOf, settingsOf, type Fixture } from '../support/deliveries';

const later = (at: string, seconds: number): Date => new Date(Date.parse(at) + seconds * 1000);

/** Another character in the same place: the smallest change there is. */
const flip = (text: string, index: number): string =>
	text.slice(0, index) + (text[index] === '7' ? '8' : '7') + text.slice(index + 1);

/** Deliveries that differ from a genuine one by one character of what the proof covers. */
function tampered(fixture: Fixture): Array<[string, Delivery]> {
	const delivery = deliveryOf(fixture);
	const [proof = ''] = fixture.proof;
	const value = delivery.headers[proof] ?? '';
	const headers = [3, 8, Math.floor(value.length / 2)].map((index): [string, Delivery] => [
		`${proof} at ${index}`,
		{ ...delivery, headers: { ...delivery.headers, [proof]: flip(value, index) } },
	]);
	if (fixture.covers === 'header') return headers;
	const body = fixture.delivery.body;
	const bodies = [0, Math.floor(body.length / 2), body.length - 1]
		.filter((index) => index >= 0)
		.map((index): [string, Delivery] => [
			`body at ${index}`,
			{ ...delivery, raw: Buffer.from(flip(body, index)) },
		]);
	return [...headers, ...(body ? bodies : [])];
}

/** The same delivery with fields nobody has heard of, and one that would poison an object. */
function withUnknownFields({ delivery }: Fixture): Delivery {
	const poison =
		'"__proto__":{"expectsAnswer":true,"urgent":true},"constructor":{"prototype":{"urgent":true}}';
	const isJson = delivery.body.startsWith('{');
	const form = 'NewField=1&another_field=%F0%9F%93%9E&__proto__=urgent';
	const isGet = delivery.method === 'GET';
	return {
		method: delivery.method,
		headers: delivery.headers,
		url: isGet ? `${delivery.url}&${form}` : delivery.url,
		raw: Buffer.from(
			isJson
				? delivery.body.replace(
						/^\{("message":\{)?/,
						(open) => `${open}${poison},"newField":{"a":[1]},`,
					)
				: isGet
					? ''
					: `${delivery.body}&${form}`,
		),
	};
}

describe.each(phoneProviders.map((provider) => [provider.title, provider] as const))(
	'%s',
	(_, provider) => {
		const fixtures = fixturesOf(provider.id);

		it('has fixtures, one of them of a caller who hides the number or gives none', () => {
			expect(fixtures.length).toBeGreaterThan(2);
			expect(fixtures.map(([name]) => name).join()).toMatch(/withheld|assistant-request/);
		});

		describe.each(fixtures)('%s', (_name, fixture) => {
			const delivery = deliveryOf(fixture);
			const settings = settingsOf(fixture);
			const at = new Date(fixture.at);

			it('is read as its golden record', () => {
				expect(provider.receive(delivery, settings, at)).toEqual(
					fixture.golden.kind === 'call'
						? fixture.golden
						: { kind: 'nothing', why: expect.any(String) as string },
				);
			});

			it('makes a slip that can be read', () => {
				if (fixture.golden.kind === 'call')
					expect(
						slipSchema.safeParse({ slip: 1, call: fixture.golden.call }).error,
					).toBeUndefined();
			});

			it.each(tampered(fixture))('is forged with another %s', (_where, changed) => {
				// A name of the scheme that nobody knows is as good as no proof.
				expect(provider.receive(changed, settings, at)).toMatchObject({
					kind: 'refused',
					why: expect.stringMatching(/^(forged|unsigned)$/) as string,
				});
			});

			it.each(fixture.proof)('is unsigned without %s', (header) => {
				const headers = { ...delivery.headers, [header]: undefined };
				expect(provider.receive({ ...delivery, headers }, settings, at)).toMatchObject({
					kind: 'refused',
					why: 'unsigned',
				});
			});

			it.each([[[]], [['']], [['  ', '']]])('is refused while the secrets are %j', (secrets) => {
				expect(provider.receive(delivery, { ...settings, secrets }, at)).toMatchObject({
					kind: 'refused',
					why: 'no_secret',
				});
			});

			it('is taken with the previous secret while one is being rotated, not with another', () => {
				const next = { ...settings, secrets: ['user:the-next-one', fixture.secret] };
				expect(provider.receive(delivery, next, at)).toEqual(
					provider.receive(delivery, settings, at),
				);
				const other = { ...settings, secrets: ['user:the-next-one'] };
				expect(provider.receive(delivery, other, at)).toMatchObject({ why: 'forged' });
			});

			if (fixture.staleAfterSec !== undefined) {
				const limit = fixture.staleAfterSec;
				it('is stale once its stamp is too old, or from the future', () => {
					const received = (seconds: number) =>
						provider.receive(delivery, settings, later(fixture.at, seconds));
					expect(received(limit - 120).kind).not.toBe('refused');
					expect(received(limit + 120)).toMatchObject({ why: 'stale' });
					expect(received(-600)).toMatchObject({ why: 'stale' });
				});
			}

			it('is the same record, but for its proof, when nobody checks', () => {
				const read = provider.read(delivery, { ...settings, secrets: [] }, at);
				expect(read.kind).toBe(fixture.golden.kind);
				if (fixture.golden.kind !== 'call' || read.kind !== 'call') return;
				const { verification } = fixture.golden.call;
				expect(read.call.verification.result).toBe('unverified');
				expect({ ...read.call, verification }).toEqual(fixture.golden.call);
			});

			it('ignores fields it does not know', () => {
				const read = provider.read(withUnknownFields(fixture), settings, at);
				expect(read.kind).toBe(fixture.golden.kind);
				expect(({} as Record<string, unknown>)['urgent']).toBeUndefined();
				if (fixture.golden.kind !== 'call' || read.kind !== 'call') return;
				const { dedupeKey: _key, verification: _proof, ...rest } = fixture.golden.call;
				expect(read.call).toMatchObject(rest);
				expect(Object.keys(read.call).sort()).toEqual(Object.keys(fixture.golden.call).sort());
			});

			it('has the same key when it is delivered again, seconds later', () => {
				const keys = [0, 20].map((seconds) => {
					const received = provider.receive(delivery, settings, later(fixture.at, seconds));
					return received.kind === 'call' ? received.call.dedupeKey : received.kind;
				});
				expect(keys[1]).toBe(keys[0]);
			});
		});

		it('gives every event a key of its own', () => {
			const keys = fixtures.flatMap(([, { golden }]) =>
				golden.kind === 'call' ? [golden.call.dedupeKey] : [],
			);
			expect(new Set(keys).size).toBe(keys.length);
		});

		it('says yes to what is stored, and has something safe to say to whoever waits', () => {
			for (const [, { golden }] of fixtures) {
				if (golden.kind !== 'call') continue;
				const stored = provider.answer([], { language: 'es' }, golden.call);
				expect(stored.status).toBe(200);
				if (!golden.call.expectsAnswer) continue;
				const safe = provider.safeAnswer(golden.call, 'Disculpe, vuelva a llamar.', 'es');
				expect(safe).toMatchObject({
					status: 200,
					body: expect.stringContaining('vuelva a llamar') as string,
				});
			}
		});

		it('refuses a body of noise without falling over', () => {
			const [, fixture] = fixtures[0]!;
			for (const raw of [
				'',
				'{',
				'[]',
				'null',
				'"text"',
				'{"message":null}',
				'\uFEFF{}',
				'%',
				'=&=',
				'\u0000',
			]) {
				const noise = { ...deliveryOf(fixture), raw: Buffer.from(raw) };
				expect(
					provider.receive(noise, settingsOf(fixture), new Date(fixture.at)).kind,
				).toBeDefined();
				expect(
					provider.read(
						{ ...noise, url: 'https://x.example/call' },
						settingsOf(fixture),
						new Date(fixture.at),
					).kind,
				).not.toBe('call');
			}
		});
	},
);
