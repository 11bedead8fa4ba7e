import { simulate, type CallReport, type Scenario } from '../../cli/src/simulate';
import type { SentMessage } from '../../cli/src/provider';
import { lines, phones, withClinics } from '../support/clinics';
import { eventually, openReception, type Reception, type Row } from '../support/n8n';

/**
 * n8n dies twice on the way up one ladder of three people: while it waits for the first, and in the very
 * moment the provider has accepted the page for the second but n8n has not heard so.
 */
const scenario: Scenario = {
	id: 'killed-twice',
	title: 'n8n dies during the wait, and again between page and wait',
	provider: 'twilio',
	from: '+34600000311',
	to: lines.threeSteps,
	says: ['Mi padre tiene un dolor muy fuerte en el pecho y no respira bien'],
	people: { [phones.marta]: 'ignore', [phones.jordi]: 'ignore', [phones.rosa]: 'acknowledge' },
	waitSeconds: 1,
};

let reception: Reception;
let report: CallReport;
let row: Row | undefined;
const paged: SentMessage[] = [];
let whenAccepted: ((message: SentMessage) => void) | undefined;

/** Resolves in the moment the provider accepts the next SMS to a phone, before n8n is told. */
const accepted = (phone: string, then: () => Promise<void> = async () => {}) =>
	new Promise<void>((resolve) => {
		whenAccepted = (message) => {
			if (message.to !== phone) return;
			whenAccepted = undefined;
			resolve(then());
		};
	});

const readRow = async () => (await reception.rows('reception_calls', { key: report.key ?? '' }))[0];

beforeAll(async () => {
	reception = await openReception('restart', {
		port: 5722,
		prepare: withClinics,
		provider: {
			onSms(message) {
				paged.push(message);
				whenAccepted?.(message);
			},
		},
	});
	const first = accepted(phones.marta);
	const [played] = await simulate([scenario], {
		n8nUrl: reception.address,
		apiKey: reception.apiKey,
		provider: reception.provider,
	});
	if (!played) throw new Error('Nothing was played');
	report = played;
	await first;
	await eventually('the ladder waits for the first person', 30, async () => {
		const now = await readRow();
		return now?.['stepState'] === 'paged' && now['resumeUrl'];
	});

	await reception.kill();
	const second = accepted(phones.jordi, () => reception.kill());
	await reception.restart();
	await second;

	await reception.restart();
	await accepted(phones.rosa);
	row = await eventually('the call is closed', 120, async () => {
		const now = await readRow();
		return now?.['outcome'] ? now : undefined;
	});
}, 660_000);

afterAll(async () => {
	await reception?.close();
}, 60_000);

it('climbs the whole ladder in spite of both ends', () => {
	expect(paged.map(({ to }) => to)).toEqual([phones.marta, phones.jordi, phones.rosa]);
});

it('pages nobody twice for one step', () => {
	expect(new Set(paged.map(({ to }) => to)).size).toBe(paged.length);
});

it('gives each person their time', () => {
	const times = paged.map(({ at }) => at);
	const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
	for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(60_000);
});

it('closes the call as escalated, taken by the third', () => {
	expect(row).toMatchObject({ outcome: 'escalated', acknowledgedBy: 'rosa' });
});
