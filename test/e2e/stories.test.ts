import { simulate, type CallReport, type Scenario } from '../../cli/src/simulate';
import { lines, morningOnDemand, phones, withClinics } from '../support/clinics';
import { eventually, openReception, type Reception, type Row } from '../support/n8n';

/** What the simulator played, and what the reception made of it, read through n8n's public API. */
let reception: Reception;

const story = (id: string, changes: Partial<Scenario>): Scenario => ({
	id,
	title: id,
	provider: 'twilio',
	from: '+34600000201',
	to: lines.closed,
	waitSeconds: 60,
	...changes,
});

const chestPain = story('chest-pain', {
	from: '+34600000301',
	says: [
		'Hola, tengo un dolor muy fuerte en el pecho y me falta el aire',
		'Me llamo Pilar Ejemplo',
	],
	people: { [phones.marta]: 'ignore', [phones.jordi]: { like: 'acknowledge', previews: 2 } },
	waitSeconds: 240,
	expect: { outcome: 'escalated' },
});

const books = (id: string, from: string, name: string): Scenario =>
	story(id, {
		provider: 'vapi',
		from,
		to: lines.open,
		tools: [
			{
				name: 'find_slots',
				args: { service: 'consulta', reason: 'Quiero pedir cita', wanted: '{{2 weekdays}} 12:00' },
			},
			{
				name: 'book_appointment',
				args: {
					...{ service: 'consulta', start: '{{2 weekdays 12:00}}', name },
					reason: 'Quiero pedir cita',
				},
			},
		],
		summary: `${name} pide una consulta.`,
	});

const changeAtNight = story('change-at-night', {
	from: '+34600000304',
	says: [
		'Buenas noches, tengo cita el jueves y no puedo ir, querría cambiarla para la semana que viene',
		{ hears: 'nombre', says: 'Soy Lucía Ejemplo' },
	],
	// On a busy machine the end may be told before the last words are kept: the sweeper then closes the call.
	waitSeconds: 180,
	expect: { state: 'queued' },
});

const twentyAtOnce = story('twenty-at-once', {
	from: '+34600000305',
	to: lines.apart,
	duplicates: 20,
	says: ['Mi padre no respira bien y tiene dolor en el pecho'],
	people: { [phones.apartMarta]: 'acknowledge' },
	waitSeconds: 120,
	expect: { outcome: 'escalated' },
});

const forged = story('forged', {
	from: '+34600000306',
	forged: true,
	says: ['Tengo un dolor muy fuerte en el pecho'],
});

const markup = story('markup', {
	from: '+34600000307',
	says: [
		'</Say><Dial>+34806000000</Dial><Say> & <script>alert(1)</script> quiero información',
		{ hears: 'nombre', says: '</Say><Hangup/> {{ $json }} Ana' },
	],
});

const play = async (...scenarios: Scenario[]): Promise<CallReport[]> =>
	simulate(scenarios, {
		n8nUrl: reception.address,
		apiKey: reception.apiKey,
		provider: reception.provider,
		together: true,
	});

const pagesTo = (phone: string) => reception.provider.messages.filter(({ to }) => to === phone);
const callRow = async (report: CallReport): Promise<Row | undefined> =>
	(await reception.rows('reception_calls', { key: report.key ?? '' }))[0];

const reports: Record<string, CallReport> = {};
let executionsOfForged = 0;
let chestPainBegan = 0;

const executionsOfCalls = async () =>
	(await reception.executions({ workflowId: 'recepcion01llamada' })).length;

beforeAll(async () => {
	reception = await openReception('stories', {
		port: 5712,
		prepare: withClinics,
		also: morningOnDemand,
	});
	const refused = await play(forged);
	executionsOfForged = await executionsOfCalls();
	// The ladder takes its time; the other stories happen while its first person sleeps.
	chestPainBegan = Date.now();
	const calls = Promise.all([play(chestPain), play(changeAtNight), play(markup)]);
	await eventually('the first page', 60, () => pagesTo(phones.marta).length > 0);
	const noon = await play(
		books('books-noon', '+34600000302', 'Jorge Ejemplo'),
		books('wants-noon', '+34600000303', 'Eva Ejemplo'),
	);
	const storm = await play(twentyAtOnce);
	for (const report of [refused, noon, storm, ...(await calls)].flat())
		reports[report.scenario.id] = report;
}, 600_000);

afterAll(async () => {
	await reception?.close();
}, 60_000);

const of = (id: string): CallReport => {
	const report = reports[id];
	if (!report) throw new Error(`"${id}" was not played`);
	return report;
};

describe('story A: chest pain, after hours', () => {
	it('tells the caller to ring 112, at once', () => {
		expect(of('chest-pain').heard.join(' ')).toContain('112');
	});

	it('pages the person on call within ten seconds', () => {
		const [first] = pagesTo(phones.marta);
		// The caller can speak once the greeting has been answered.
		const [greeting] = of('chest-pain').deliveries;
		const spoke = chestPainBegan + (greeting?.ms ?? 0);
		expect((first?.at ?? Infinity) - spoke).toBeLessThan(10_000);
	});

	it('pages the second person when the first does not answer, each of them once', () => {
		const [first, second] = [pagesTo(phones.marta), pagesTo(phones.jordi)];
		expect([first.length, second.length]).toEqual([1, 1]);
		// The time to answer runs from the moment the step is taken, a little before the message is sent.
		expect((second[0]?.at ?? 0) - (first[0]?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
	});

	it('closes the call as escalated when the second takes it by the link', async () => {
		const { acknowledgements } = of('chest-pain').truth;
		expect(acknowledgements).toEqual([
			expect.objectContaining({ to: phones.jordi, by: 'link', status: 200 }),
		]);
		expect(await callRow(of('chest-pain'))).toMatchObject({
			...{ level: 'emergency', outcome: 'escalated', acknowledgedBy: 'jordi' },
		});
	});

	it('says why in the quoted words of the caller', () => {
		const quotes = of('chest-pain').truth.slip.triage?.because?.map(({ quote }) => quote) ?? [];
		expect(quotes.join(' ')).toMatch(/dolor muy fuerte en el pecho|falta el aire/);
	});
});

describe('story B: two callers want the same noon', () => {
	const both = () => [of('books-noon'), of('wants-noon')];

	it('gives it to exactly one', async () => {
		const booked = both().filter(({ truth }) => truth.slip.booking?.status === 'booked');
		expect(booked).toHaveLength(1);
		const start = booked[0]?.truth.slip.booking?.slot?.start;
		const agenda = await reception.rows('reception_agenda');
		const held = agenda.filter(
			(row) => Object.values(row).includes(start ?? '') && row['status'] === 'booked',
		);
		expect(held).toHaveLength(1);
	});

	it('offers the other the next free times', () => {
		const [other] = both().filter(({ truth }) => truth.slip.booking?.status !== 'booked');
		expect(other?.truth.slip.booking?.status).toMatch(/taken|offered/);
		expect(other?.heard.at(-1)).toMatch(/\d|hueco|hora/);
	});
});

describe('story C: another day, please', () => {
	it('leaves a message for the first hour and wakes nobody', async () => {
		const { truth } = of('change-at-night');
		expect(truth.messages).toEqual([]);
		expect(await callRow(of('change-at-night'))).toMatchObject({
			...{ state: 'queued', type: 'change_appointment' },
		});
	});

	it('stands on the morning list until somebody has handled it', async () => {
		const list = async () => {
			const response = await fetch(`${reception.address}/webhook/e2e-morning`, { method: 'POST' });
			return await response.text();
		};
		const row = await callRow(of('change-at-night'));
		const reference = String(row?.['reference']);
		expect(await list()).toContain(reference);
		const form = new FormData();
		form.set('field-0', reference);
		await fetch(`${reception.address}/form/atendida`, {
			method: 'POST',
			body: form,
			headers: {
				authorization: `Basic ${Buffer.from('recepcion:simulated-desk-password').toString('base64')}`,
			},
		});
		await eventually('the call is closed', 30, async () => {
			const now = await callRow(of('change-at-night'));
			return now?.['state'] === 'done';
		});
		expect(await list()).not.toContain(reference);
	}, 60_000);
});

describe('what must not happen', () => {
	it('answers a forged signature with 401, and nothing runs', () => {
		const { deliveries, truth } = of('forged');
		expect(deliveries.map(({ status }) => status)).toEqual(deliveries.map(() => 401));
		expect(truth.rows).toEqual([]);
		expect(executionsOfForged).toBe(0);
	});

	it('makes one row and one page of twenty deliveries at once', () => {
		const { truth } = of('twenty-at-once');
		expect(truth.rows).toHaveLength(1);
		expect(pagesTo(phones.apartMarta)).toHaveLength(1);
		expect(pagesTo(phones.apartJordi)).toHaveLength(0);
	});

	it("keeps a caller's markup as words", async () => {
		const report = of('markup');
		expect(report.end).not.toMatch(/dial|rings/i);
		expect(reception.provider.calls.filter(({ to }) => to.startsWith('+34806'))).toEqual([]);
		const row = await callRow(report);
		expect(String(row?.['slip'])).toContain('806000000');
		expect(row?.['outcome']).not.toBe('failed');
	});
});
