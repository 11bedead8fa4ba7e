import {
	notePaged,
	claimDue,
	claimStep,
	closeCall,
	forgetCalls,
	listCalls,
	nextStep,
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

	it('is not looked at by the sweeper before the step that runs has had its time', async () => {
		const tables = await recorded();
		await nextStep(tables, aSlip(), { state: 'escalating', dueAt: at }, at);
		await claimStep(
			tables,
			key,
			0,
			{ step: 1, deadline: later(120), person: 'ana', channel: 'sms' },
			at,
		);
		await notePaged(tables, key, 1, { status: 'queued' });
		// The end of the call comes in, and its words are urgent still.
		expect(
			(await nextStep(tables, aSlip(), { state: 'escalating', dueAt: later(5) }, later(5))).dueAt,
		).toBe(later(180));
	});

	it('opens again for words that turn out urgent, unless a person had the call (R45)', async () => {
		const tables = await recorded();
		await closeCall(tables, aSlip(), 'abandoned', at);
		expect((await nextStep(tables, aSlip(), { state: 'escalating' }, at)).state).toBe('escalating');
		await closeCall(tables, aSlip(), 'message_taken', at, { handled: true });
		expect((await nextStep(tables, aSlip(), { state: 'escalating' }, at)).state).toBe('done');
		expect((await readCall(tables, { key }))?.outcome).toBe('abandoned');
	});

	it('that a person picked up is transferred, whatever comes after', async () => {
		const tables = await recorded();
		const { slip } = await recordCall(
			tables,
			aSlip({ event: 'dialResult', dedupeKey: 'dial' }),
			'me',
			handClock(at),
		);
		expect(slip.outcome).toBe('transferred');
		const end = aSlip(
			{ event: 'completed', dedupeKey: 'end' },
			{ request: { reason: 'Quiero cita' } },
		);
		expect(outcomeOf((await recordCall(tables, end, 'me', handClock(at))).slip)).toBe(
			'transferred',
		);
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
		const message = { forRole: 'admin', language: 'es', subject: '', text: '', sms: '' };
		expect(outcomeOf(aSlip({ event: 'completed' }, { message }))).toBe('abandoned');
		expect(outcomeOf(aSlip({}, { message, request: reason }))).toBe('message_taken');
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
