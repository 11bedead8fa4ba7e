import {
	acknowledge,
	claimDue,
	claimStep,
	closeCall,
	forgetCalls,
	listCalls,
	nextStep,
	notePaged,
	noteWaiting,
	outcomeOf,
	readCall,
	recordCall,
} from '../../reception/ledger';
import { outcomes } from '../../reception/record';
import { aSlip } from '../support/slips';
import { handClock, memoryTables } from '../support/tables';

const at = '2026-11-23T09:15:00.000Z';
const key = 'twilio:CA0001';
const twenty = Array.from({ length: 20 }, (_, index) => index);
const later = (seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();

describe('how far a call has come', () => {
	const recorded = async () => {
		const tables = memoryTables();
		await recordCall(tables, aSlip(), 'me', handClock(at));
		return tables;
	};

	it('moves forward only', async () => {
		const tables = await recorded();
		expect(
			(await nextStep(tables, aSlip(), { state: 'escalating', dueAt: later(120) }, at)).state,
		).toBe('escalating');
		expect(
			(await nextStep(tables, aSlip(), { state: 'queued', dueAt: later(60_000) }, at)).state,
		).toBe('escalating');
		expect((await nextStep(tables, aSlip(), { state: 'open' }, at)).state).toBe('escalating');
		const nobody = aSlip({}, { escalation: { status: 'exhausted', step: 2 } });
		expect(
			(await nextStep(tables, nobody, { state: 'queued', dueAt: later(60_000) }, at)).state,
		).toBe('queued');
	});

	it('ends with exactly one outcome, whoever closes it and however often (R11)', async () => {
		const tables = await recorded();
		const closings = await Promise.all(
			twenty.map((index) =>
				closeCall(tables, aSlip(), index % 2 ? 'message_taken' : 'abandoned', at),
			),
		);
		expect(closings.filter((closing) => closing.first)).toHaveLength(1);
		expect(new Set(closings.map((closing) => closing.outcome)).size).toBe(1);
		expect(
			(
				await recordCall(
					tables,
					aSlip({ dedupeKey: 'end', event: 'completed' }),
					'me',
					handClock(at),
				)
			).slip.outcome,
		).toBe(closings[0]?.outcome);
		expect((await readCall(tables, { key }))?.state).toBe('done');
	});

	it('a queued call keeps waiting after its outcome is written, until it is handled (R18, R46)', async () => {
		const tables = await recorded();
		await nextStep(tables, aSlip(), { state: 'queued', dueAt: later(3600) }, at);
		await closeCall(tables, aSlip(), 'message_taken', at);
		expect(await readCall(tables, { key })).toMatchObject({
			state: 'queued',
			outcome: 'message_taken',
			dueAt: later(3600),
		});
		await closeCall(tables, aSlip(), 'message_taken', later(4000), { handled: true });
		expect(await readCall(tables, { key })).toMatchObject({
			state: 'done',
			handledAt: later(4000),
			dueAt: undefined,
		});
	});

	it('every slip has one outcome of the closed list', () => {
		const reason = { reason: 'Quiero pedir cita' };
		expect(outcomeOf(aSlip())).toBe('abandoned');
		expect(outcomeOf(aSlip({}, { request: reason }))).toBe('message_taken');
		expect(outcomeOf(aSlip({}, { request: reason, booking: { status: 'requested' } }))).toBe(
			'appointment_requested',
		);
		expect(outcomeOf(aSlip({ event: 'voicemail' }))).toBe('failed');
		expect(outcomes).toContain(
			outcomeOf(aSlip({}, { escalation: { status: 'acknowledged', step: 1 } })),
		);
	});
});

describe('what is due', () => {
	it('goes to one claimer each, the most overdue first, and again when its lease has run out (R3)', async () => {
		const tables = memoryTables();
		for (const index of twenty)
			await recordCall(
				tables,
				aSlip({ id: `CA${index}`, dedupeKey: `${index}` }),
				'me',
				handClock(later(index)),
			);
		const claim = (holder: string, when: string) =>
			claimDue(tables, { states: ['open'], limit: 50, leaseSeconds: 60, holder }, when);
		expect(await claim('early', later(200))).toHaveLength(0);
		const [one = [], two = []] = await Promise.all([
			claim('a', later(400)),
			claim('b', later(400)),
		]);
		const keys = [...one, ...two].map((row) => row.key);
		expect(keys.length).toBe(20);
		expect(new Set(keys).size).toBe(20);
		expect(await claim('c', later(430))).toHaveLength(0);
		const again = await claim('c', later(470));
		expect(again).toHaveLength(20);
		expect(again[0]).toMatchObject({ attempts: 2, holder: 'c' });
	});

	it('is listed for the morning, oldest first, and finished calls are let go', async () => {
		const tables = memoryTables();
		for (const index of [3, 1, 2]) {
			const slip = aSlip({ id: `CA${index}`, dedupeKey: `${index}`, receivedAt: later(index) });
			await recordCall(tables, slip, 'me', handClock(at));
			if (index < 3) await nextStep(tables, slip, { state: 'queued', dueAt: later(60) }, at);
			if (index === 3) await closeCall(tables, slip, 'abandoned', at);
		}
		const queued = await listCalls(tables, { states: ['queued'], from: at, to: later(60) });
		expect(queued.map((row) => row.slip.call.id)).toEqual(['CA1', 'CA2']);
		expect(await listCalls(tables, {})).toHaveLength(3);
		expect(await forgetCalls(tables, later(60))).toBe(1);
		expect(await listCalls(tables, {})).toHaveLength(2);
	});
});

describe('the ladder of a call', () => {
	const step = (number: number, person = `person-${number}`) => ({
		step: number,
		deadline: later(120 * number),
		person,
		channel: 'sms',
	});
	const escalating = async () => {
		const tables = memoryTables();
		const { entry } = await recordCall(tables, aSlip(), 'me', handClock(at));
		return { tables, reference: entry.reference };
	};

	it('each step is climbed by exactly one of 20', async () => {
		const { tables } = await escalating();
		const climbed = await Promise.all(twenty.map(() => claimStep(tables, key, 0, step(1), at)));
		expect(climbed.filter(Boolean)).toHaveLength(1);
		const row = await readCall(tables, { key });
		expect(row).toMatchObject({
			state: 'escalating',
			step: 1,
			stepState: 'claimed',
			stepDeadline: later(120),
			dueAt: later(180),
		});
		expect(row?.pages).toHaveLength(1);
	});

	it('notes who was paged and where the waiting execution is', async () => {
		const { tables } = await escalating();
		await claimStep(tables, key, 0, step(1), at);
		await notePaged(tables, key, 1, { reference: 'SM1', status: 'queued' });
		await noteWaiting(tables, key, 1, 'http://localhost/resume/1');
		await noteWaiting(tables, key, 7, 'http://localhost/resume/7');
		expect(await readCall(tables, { key })).toMatchObject({
			stepState: 'paged',
			resumeUrl: 'http://localhost/resume/1',
			pages: [{ person: 'person-1', reference: 'SM1', status: 'queued' }],
		});
	});

	it('is taken by exactly one of 20, the others hear by whom (R54)', async () => {
		const { tables, reference } = await escalating();
		await claimStep(tables, key, 0, step(1, 'ana'), at);
		await claimStep(tables, key, 1, step(2, 'luis'), at);
		const taken = await Promise.all(
			twenty.map((index) =>
				acknowledge(tables, { reference, step: (index % 2) + 1, by: 'link' }, later(130)),
			),
		);
		expect(taken.filter((answer) => answer.won)).toHaveLength(1);
		const by = taken.find((answer) => answer.won)?.row?.acknowledgedBy;
		expect(['ana', 'luis']).toContain(by);
		expect(taken.filter((answer) => answer.alreadyBy === by)).toHaveLength(19);
		expect(await claimStep(tables, key, 2, step(3), later(240))).toBe(false);
		expect(await readCall(tables, { key })).toMatchObject({
			state: 'acknowledged',
			dueAt: undefined,
		});
	});

	it('cannot be taken at a step nobody was paged at, nor after it was closed', async () => {
		const { tables, reference } = await escalating();
		await claimStep(tables, key, 0, step(1), at);
		expect((await acknowledge(tables, { reference, step: 2, by: 'link' }, at)).won).toBe(false);
		await closeCall(tables, aSlip(), 'message_taken', at, { handled: true });
		expect((await acknowledge(tables, { reference, step: 1, by: 'link' }, at)).won).toBe(false);
		expect(
			(await acknowledge(tables, { reference: 'R-UNKNOWN1', step: 1, by: 'link' }, at)).row,
		).toBeUndefined();
	});

	it('an early acknowledgement, before the wait began, is not lost', async () => {
		const { tables, reference } = await escalating();
		await claimStep(tables, key, 0, step(1), at);
		expect((await acknowledge(tables, { reference, step: 1, by: 'link' }, at)).won).toBe(true);
		await notePaged(tables, key, 1, { reference: 'SM1', status: 'queued' });
		expect(await readCall(tables, { key })).toMatchObject({
			state: 'acknowledged',
			stepState: 'acknowledged',
		});
	});
});
