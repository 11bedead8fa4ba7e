import {
	acknowledge,
	claimStep,
	closeCall,
	notePaged,
	noteWaiting,
	readCall,
	recordCall,
} from '../../reception/ledger';
import { aSlip } from '../support/slips';
import { handClock, memoryTables } from '../support/tables';

const at = '2026-11-23T09:15:00.000Z';
const key = 'twilio:CA0001';
const twenty = Array.from({ length: 20 }, (_, index) => index);
const later = (seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();

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
			// Not sent within 40 s: whoever claimed it has stopped, and the sweeper takes over.
			dueAt: later(40),
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
			dueAt: later(180),
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
