import { startProvider, type Provider } from '../../cli/src/provider';
import {
	defaultSecrets,
	describeCall,
	simulate,
	summary,
	webhooksOf,
	type CallReport,
	type Scenario,
} from '../../cli/src/simulate';
import { readScenarios } from '../../cli/src/simulate/scenario';
import { fillDates } from '../../cli/src/simulate/when';
import { storedAnswer } from '../../reception/phone';
import type { Call } from '../../reception/record';
import { fakeN8n, type FakeN8n } from '../support/fake-n8n';
import type { Reply } from '../support/listener';

const desk = `${defaultSecrets.desk.user}:${defaultSecrets.desk.password}`;
const secrets = {
	twilio: [defaultSecrets.twilio],
	vapi: [defaultSecrets.vapi],
	generic: [defaultSecrets.generic],
	operator: [desk],
};
const xml = (body: string): Reply => ({ type: 'text/xml', body: `<Response>${body}</Response>` });
const stored = (call: Call): Reply => {
	const { status, headers, body } = storedAnswer(call);
	return { status, type: headers['content-type'], body };
};
/** Asks why, asks the name, says goodbye: what a reception does, in three documents. */
const receptionist = (call: Call): Reply => {
	if (!call.expectsAnswer) return stored(call);
	if (call.event === 'routeRequest')
		return xml(
			'<Gather input="dtmf speech" action="call?turn=1"><Say>Clínica Sol, dígame</Say></Gather>',
		);
	return call.structured?.['turn'] === 1
		? xml('<Gather input="dtmf speech" action="call?turn=2"><Say>¿Su nombre?</Say></Gather>')
		: xml('<Say>Gracias, adiós</Say><Hangup/>');
};

let n8n: Awaited<ReturnType<typeof fakeN8n>> | undefined;
let provider: Provider | undefined;
afterEach(async () => {
	await n8n?.close();
	await provider?.close();
	n8n = provider = undefined;
});

const scenario = (more: Partial<Scenario> = {}): Scenario => ({
	id: 'a-call',
	title: 'A call',
	provider: 'twilio',
	from: '+34600111222',
	to: '+34910000000',
	says: ['quiero pedir cita', 'Ana Prueba'],
	waitSeconds: 0,
	...more,
});

async function play(
	scenarios: Scenario | Scenario[],
	fake: Partial<FakeN8n> = {},
	options: Partial<Parameters<typeof simulate>[1]> = {},
): Promise<CallReport> {
	n8n = await fakeN8n({ secrets, answer: receptionist, rows: () => [], ...fake });
	const reports = await simulate([scenarios].flat(), {
		n8nUrl: n8n.url,
		apiKey: n8n.apiKey,
		...options,
	});
	return reports[0] as CallReport;
}
const events = () => n8n?.calls.map(({ event, input }) => input?.speech ?? event);

describe('a call as Twilio makes it', () => {
	it('is genuine to the reception, turn by turn, and is reported at the end', async () => {
		const report = await play(scenario());
		expect(n8n?.refused).toEqual([]);
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'Ana Prueba', 'completed']);
		expect(report.heard).toEqual(['Clínica Sol, dígame', '¿Su nombre?', 'Gracias, adiós']);
		expect(report.end).toBe('hung up by us');
		expect(report.key).toBe(`twilio:${n8n?.calls[0]?.id}`);
	});

	it('answers a question it recognises before it says the next thing', async () => {
		await play(
			scenario({ says: ['quiero pedir cita', 'otra cosa', { hears: 'nombre', says: 'Ana' }] }),
		);
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'Ana', 'completed']);
	});

	it('puts the phone down when the caller has had enough', async () => {
		const report = await play(scenario({ hangsUpAfter: 1 }));
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'completed']);
		expect(report.end).toBe('hung up by caller');
	});

	it('withholds the number as the network does', async () => {
		await play(scenario({ from: 'withheld' }));
		expect(n8n?.calls[0]?.from).toMatchObject({ withheld: true });
	});

	it('sends every delivery n times at once, each equal to the others', async () => {
		await play(scenario({ duplicates: 4 }));
		const keys = n8n?.calls.map(({ dedupeKey }) => dedupeKey) ?? [];
		expect(keys).toHaveLength(16);
		expect(new Set(keys).size).toBe(4);
	});

	it('reports the end before the last turn when told to', async () => {
		await play(scenario({ endsFirst: true }));
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'completed', 'Ana Prueba']);
	});

	it('tries again on 5xx, with the same bytes, as its address says', async () => {
		let asked = 0;
		const answer = (call: Call) =>
			call.event === 'completed' && asked++ < 3 ? { status: 500 } : receptionist(call);
		const report = await play(scenario(), { answer });
		const last = report.deliveries.at(-1);
		expect(last).toMatchObject({ what: 'status completed', status: 200, attempts: 4 });
		const posts = n8n?.requests.filter(({ method }) => method === 'POST') ?? [];
		expect(new Set(posts.slice(-4).map(({ body }) => body)).size).toBe(1);
	});

	it('tries once when its address says nothing', async () => {
		n8n = await fakeN8n({ secrets, answer: () => ({ status: 500 }), rows: () => [] });
		const webhooks = { twilio: webhooksOf(n8n.url).twilio.replace(/#.*/, '') };
		const [report] = await simulate([scenario()], { n8nUrl: n8n.url, webhooks });
		expect(report?.deliveries.map(({ attempts }) => attempts)).toEqual([1, 1]);
		expect(report?.end).toContain('11200');
	});

	it('notices words of a caller that became verbs', async () => {
		const answer = (call: Call) =>
			call.expectsAnswer
				? xml(`<Say>Anotado: ${call.input?.speech ?? ''}</Say><Gather input="speech"/>`)
				: stored(call);
		const report = await play(scenario({ says: ['</Say><Dial>+34806000000</Dial><Say>'] }), {
			answer,
		});
		expect(report.heard).toContain('(rings +34806000000)');
	});

	it('is refused when it is forged, and then has left nothing', async () => {
		const forged = scenario({ forged: true, expect: { refused: 401 } });
		const report = await play(forged);
		expect(n8n?.refused).toEqual(['forged']);
		expect(report).toMatchObject({
			ok: true,
			checks: [{ what: 'refused with' }, { what: 'rows' }],
		});
	});
});

describe('a call as Vapi makes it', () => {
	const vapi = scenario({
		provider: 'vapi',
		says: ['Querría una limpieza', 'La primera'],
		tools: [
			{ name: 'find_slots', args: { service: 'limpieza' }, after: 1 },
			{ name: 'book', args: { start: '{{2 weekdays 12:00}}', name: 'Ana Prueba' } },
		],
	});
	const answer = (call: Call): Reply => {
		if (!call.expectsAnswer) return stored(call);
		const results = call.tools?.map(({ callId, name }) => ({
			toolCallId: callId,
			result: `${name}: hecho`,
		}));
		return { type: 'application/json', body: JSON.stringify({ results }) };
	};

	it('asks for tools during the call and tells all at the end', async () => {
		const report = await play(vapi, { answer });
		expect(n8n?.refused).toEqual([]);
		const [first, second, ended, told] = n8n?.calls ?? [];
		expect(first?.tools).toMatchObject([{ name: 'find_slots', args: { service: 'limpieza' } }]);
		expect(second?.tools?.[0]?.args['start']).toMatch(/^\d{4}-\d\d-\d\dT1[01]:00:00\.000Z$/);
		expect(ended?.event === 'report' ? ended : told).toMatchObject({
			event: 'report',
			from: { e164: '+34600111222' },
			to: { e164: '+34910000000' },
		});
		expect(report.heard).toEqual(['find_slots: hecho', 'book: hecho']);
		expect(n8n?.calls.at(-1)?.transcript?.map(({ text }) => text)).toEqual([
			'Querría una limpieza',
			'find_slots: hecho',
			'La primera',
			'book: hecho',
		]);
	});

	it('asks which assistant shall answer, when there is none', async () => {
		const asks = { ...vapi, tools: [], asksForAssistant: true };
		const assistant = (call: Call): Reply =>
			call.event === 'routeRequest'
				? { type: 'application/json', body: '{"assistantId":"a1"}' }
				: answer(call);
		expect((await play(asks, { answer: assistant })).end).toBe('customer-ended-call');
		expect(events()?.[0]).toBe('routeRequest');
	});

	it.each([
		['a tool without a result', '{"results":[]}', 'without a result'],
		[
			'a result of two lines',
			'{"results":[{"toolCallId":"x","result":"a\\nb"}]}',
			'more than one line',
		],
		['no JSON', 'hola', 'without a result'],
	])('notices %s', async (_, body, wanted) => {
		const bad = (call: Call): Reply => (call.expectsAnswer ? { body } : stored(call));
		expect((await play(vapi, { answer: bad })).end).toContain(wanted);
	});
});

describe('other ways in', () => {
	it('signs what a telephone system tells', async () => {
		await play(
			scenario({ provider: 'generic', says: ['me duele la muela'], fields: { name: 'Ana' } }),
		);
		expect(n8n?.refused).toEqual([]);
		expect(n8n?.calls.map(({ event }) => event)).toEqual(['ringing', 'report']);
		expect(n8n?.calls[1]).toMatchObject({
			transcript: [{ role: 'caller', text: 'me duele la muela' }],
			from: { e164: '+34600111222', name: 'Ana' },
		});
	});

	it('types a call in at the desk: opens the form, sends it, however often', async () => {
		const report = await play(
			scenario({
				provider: 'operator',
				duplicates: 3,
				fields: { name: 'Ana Prueba', urgent: 'on' },
			}),
		);
		expect(n8n?.refused).toEqual([]);
		expect(new Set(n8n?.calls.map(({ dedupeKey }) => dedupeKey)).size).toBe(1);
		expect(n8n?.calls[0]).toMatchObject({
			provider: 'operator',
			structured: { name: 'Ana Prueba' },
		});
		expect(report.key).toBe(`operator:${n8n?.calls[0]?.id}`);
	});
});

describe('reading back what became of a call', () => {
	const row = (more: Record<string, string | number> = {}) => ({
		key: `twilio:${n8n?.calls[0]?.id}`,
		reference: 'R-7K3F9Q2M',
		state: 'acknowledged',
		level: 'emergency',
		outcome: 'escalated',
		acknowledgedBy: 'luis',
		slip: JSON.stringify({
			triage: {
				level: 'emergency',
				because: [{ quote: 'dolor en el pecho', qualifier: 'affirmed' }],
			},
		}),
		...more,
	});
	const expected = scenario({
		expect: {
			level: 'emergency',
			outcome: 'escalated',
			acknowledgedBy: 'luis',
			sms: 0,
			heard: ['clinica sol'],
		},
	});

	it('says how urgent and why, what was done, and how it ended', async () => {
		provider = await startProvider();
		const report = await play(expected, { rows: () => [row()] }, { provider });
		expect(report.ok).toBe(true);
		const text = describeCall(report).join('\n');
		expect(text).toContain('emergency, because of "dolor en el pecho"');
		expect(text).toContain('escalated, taken by luis (acknowledged, R-7K3F9Q2M)');
		expect(summary([report])).toBe('1 calls: 1 escalated');
	});

	it.each([
		['another level', { level: 'routine' }, 'level'],
		['another outcome', { outcome: 'message_taken' }, 'outcome'],
		['another person', { acknowledgedBy: 'ana' }, 'acknowledged by'],
	])('is not content with %s', async (_, more, what) => {
		const report = await play(expected, { rows: () => [row(more)] });
		expect(report.ok).toBe(false);
		expect(report.checks.filter(({ ok }) => !ok).map((check) => check.what)).toEqual([what]);
	});

	it.each([
		['no row', () => []],
		['two rows', () => [row(), row()]],
	])('is not content with %s', async (_, rows) => {
		expect((await play(expected, { rows })).checks[0]).toMatchObject({ what: 'rows', ok: false });
	});

	it('waits for the row, and for the message that bears its reference', async () => {
		const made = await startProvider();
		provider = made;
		const begun = Date.now();
		const rows = () => (Date.now() - begun > 900 ? [row()] : [row({ outcome: '', level: '' })]);
		const paged = { ...expected, waitSeconds: 10, expect: { outcome: 'escalated', sms: 1 } };
		made.messages.push(
			{
				sid: 'SM1',
				from: '+1',
				to: '+34600111333',
				body: 'R-7K3F9Q2M',
				status: 'delivered',
				at: begun,
			},
			{
				sid: 'SM2',
				from: '+1',
				to: '+34600111333',
				body: 'R-OTHER',
				status: 'delivered',
				at: begun,
			},
		);
		const report = await play(paged, { rows }, { provider });
		expect(report.ok).toBe(true);
		expect(report.truth.messages.map(({ sid }) => sid)).toEqual(['SM1']);
		expect(report.totalMs).toBeGreaterThan(800);
	});

	it('does not hold up the next call for a matter that goes on', async () => {
		const log: string[] = [];
		await play(
			[
				scenario({ id: 'slow', waitSeconds: 2, expect: { outcome: 'escalated' } }),
				scenario({ id: 'next' }),
			],
			{},
			{ log: (told) => told.kind === 'ends' && log.push(told.report.scenario.id) },
		);
		expect(log).toEqual(['next', 'slow']);
	});
});

describe('scenario files', () => {
	const file = (more: object) => JSON.stringify([{ ...scenario(), ...more }]);

	it.each([
		['a field nobody knows', { expects: {} }, 'nobody knows "expects"'],
		['no number', { from: '' }, '"from" must be'],
		['an unknown provider', { provider: 'acme' }, 'one of twilio'],
		['a turn that is none', { says: [{ shouts: 'a' }] }, '"says" must be'],
		['people who do the unknown', { people: { '+34600111222': 'dance' } }, '"people" must be'],
		['an expectation nobody checks', { expect: { mood: 'good' } }, '"expect" must be'],
	])('refuses %s, by name', (_, more, message) => {
		const reading = () => readScenarios(file(more), 'day.json');
		expect(reading).toThrow('day.json: a-call: ');
		expect(reading).toThrow(message);
	});

	it('refuses what is no list, and an id twice', () => {
		expect(() => readScenarios('{', 'day.json')).toThrow('is not JSON');
		expect(() => readScenarios('{}', 'day.json')).toThrow('no list');
		const twice = JSON.stringify([scenario(), scenario()]);
		expect(() => readScenarios(twice, 'day.json')).toThrow('"a-call" is there twice');
	});

	it.each([
		// A Friday evening in winter; a Saturday; the last Thursday before summer time.
		['2026-11-20T20:00:00Z', '2026-11-24T11:00:00.000Z', '2026-11-24'],
		['2026-11-21T08:00:00Z', '2026-11-25T11:00:00.000Z', '2026-11-25'],
		['2027-03-25T22:30:00Z', '2027-03-29T10:00:00.000Z', '2027-03-29'],
	])('fills in working days from %s on', (now, instant, date) => {
		const filled = fillDates({ at: '{{2 weekdays 12:00}}', on: ['{{2 weekdays}}'] }, new Date(now));
		expect(filled).toEqual({ at: instant, on: [date] });
	});
});
