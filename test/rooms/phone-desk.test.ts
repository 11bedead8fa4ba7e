import { createHash } from 'node:crypto';
import { phoneProviders, providerOf, type Delivery } from '../../reception/phone';
import { fixturesOf } from '../support/deliveries';

const desk = providerOf('operator')!;
const pair = 'recepcion:una-clave-inventada';
const at = new Date('2026-11-22T10:00:00Z');
const page = (language: string) => desk.form!({ secret: pair, id: 'desk-0009', at, language });
const token = (html: string) => /name="form" value="([^"]+)"/.exec(html)![1]!;

const post = (fields: Record<string, string>, credentials = pair): Delivery => ({
	method: 'POST',
	url: 'https://recepcion.example.es/webhook/5d5d/call',
	headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
	raw: Buffer.from(new URLSearchParams(fields).toString()),
});

describe('the form of the front desk', () => {
	it('is Spanish unless another language is set', () => {
		expect(page('es').body).toContain('<html lang="es">');
		expect(page('eu').body).toContain('<html lang="es">');
		expect(page('ca-ES').body).toContain('Qui truca');
		expect(page('en').body).toContain('Who is calling');
	});

	it('gives every field a label, and every hint a field it describes', () => {
		const { body } = page('es');
		const controls = [
			...body.matchAll(/<(?:input|textarea) (?!type="hidden")[^>]*id="(\w+)"/g),
		].map(([, id]) => id);
		expect(controls).toEqual([
			'name',
			'phone',
			'reason',
			'wanted',
			'forWhom',
			'notes',
			'to',
			'urgent',
		]);
		for (const id of controls) expect(body).toContain(`<label for="${id}">`);
		const described = [...body.matchAll(/aria-describedby="([\w-]+)"/g)].map(([, id]) => id);
		for (const id of described) expect(body).toContain(`id="${id}"`);
	});

	it('runs nothing and loads nothing but the one style sheet its policy knows', () => {
		const { body, headers } = page('es');
		const style = /<style>([\s\S]*?)<\/style>/.exec(body)![1]!;
		const digest = createHash('sha256').update(style).digest('base64');
		expect(headers['content-security-policy']).toContain(
			`default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'`,
		);
		expect(body).not.toMatch(/<script|onload|src=|https?:/);
		expect(headers['cache-control']).toBe('no-store');
	});
});

describe('a form that comes back', () => {
	const fields = { form: token(page('es').body), reason: 'pide cita' };
	const receive = (delivery: Delivery, when = at) =>
		desk.receive(delivery, { secrets: [pair] }, when);

	it('is a call under the id of the form, its reason the caller’s words', () => {
		expect(receive(post(fields))).toMatchObject({
			kind: 'call',
			call: {
				id: 'desk-0009',
				event: 'report',
				expectsAnswer: false,
				transcript: [{ role: 'caller', text: 'pide cita' }],
			},
		});
	});

	it('is one event when it is sent twice, and another when a word was changed', () => {
		const key = (more: object) => {
			const received = receive(post({ ...fields, ...more }));
			return received.kind === 'call' ? received.call.dedupeKey : received.kind;
		};
		expect(key({})).toBe(key({}));
		expect(key({ reason: 'pide otra cita' })).not.toBe(key({}));
		expect(key({ phone: '600111222' })).not.toBe(key({}));
	});

	it('is refused without our token, with another desk’s, or after a night on the desk', () => {
		expect(receive(post({ reason: 'pide cita' }))).toMatchObject({ why: 'forged' });
		const other = desk.form!({ secret: 'otra:clave', id: 'desk-0009', at, language: 'es' });
		expect(receive(post({ ...fields, form: token(other.body) }))).toMatchObject({ why: 'forged' });
		expect(receive(post(fields), new Date('2026-11-22T21:59:00Z')).kind).toBe('call');
		expect(receive(post(fields), new Date('2026-11-22T22:01:00Z'))).toMatchObject({ why: 'stale' });
	});

	it('is refused from whoever has no password, a half of one, or a wrong one', () => {
		for (const credentials of ['recepcion:', ':una-clave-inventada', 'recepcion', 'recepcion:otra'])
			expect(receive(post(fields, credentials))).toMatchObject({ why: 'forged' });
		expect(desk.receive(post(fields, ':x'), { secrets: [':x'] }, at)).toMatchObject({
			why: 'no_secret',
		});
		expect(desk.receive(post(fields, 'x:'), { secrets: ['x:'] }, at)).toMatchObject({
			why: 'no_secret',
		});
	});

	it('keeps markup and over-long texts harmless', () => {
		const received = receive(
			post({ ...fields, name: '<img src=x onerror=alert(1)>', reason: 'a'.repeat(9000) }),
		);
		if (received.kind !== 'call') throw new Error('refused');
		expect(received.call.from?.name).toBe('<img src=x onerror=alert(1)>');
		expect(received.call.transcript?.[0]?.text).toHaveLength(4000);
		expect(desk.answer([], { language: 'es' }, received.call).body).not.toContain('<img');
	});
});

it('is the only provider with a form, and its samples name nobody else’s', () => {
	expect(phoneProviders.filter(({ form }) => form).map(({ id }) => id)).toEqual(['operator']);
	expect(fixturesOf('operator').length).toBeGreaterThan(2);
});
