import {
	leaseMilliseconds,
	readCall,
	recallCall,
	recordCall,
	saveSlip,
	withLock,
} from '../../reception/ledger';
import type { Slip } from '../../reception/record';
import { aSlip } from '../support/slips';
import { handClock, memoryTables, realClock } from '../support/tables';

const at = '2026-11-23T09:15:00.000Z';
const key = 'twilio:CA0001';
const twenty = Array.from({ length: 20 }, (_, index) => index);

describe('recording a call', () => {
	it('the same delivery 20 times at once is one row and 19 duplicates (R6, R11)', async () => {
		const tables = memoryTables();
		const results = await Promise.all(
			twenty.map((index) => recordCall(tables, aSlip(), `holder-${index}`, realClock)),
		);
		expect(tables.rows('reception_calls')).toHaveLength(1);
		expect(results.filter((result) => result.duplicate)).toHaveLength(19);
		expect(new Set(results.map((result) => result.entry.reference)).size).toBe(1);
	});

	it('20 different calls at once are 20 rows, none lost, none written twice (R6)', async () => {
		const tables = memoryTables();
		const calls = twenty.flatMap((index) => {
			const slip = aSlip({ id: `CA${index}`, dedupeKey: `CA${index}:ring` });
			return [slip, slip];
		});
		const results = await Promise.all(
			calls.map((slip, index) => recordCall(tables, slip, `holder-${index}`, realClock)),
		);
		expect(
			tables
				.rows('reception_calls')
				.map((row) => row.key)
				.sort(),
		).toEqual(twenty.map((index) => `twilio:CA${index}`).sort());
		expect(results.filter((result) => !result.duplicate)).toHaveLength(20);
	});

	it('20 different events of one call at once are all kept in its row', async () => {
		const tables = memoryTables();
		const events = twenty.map((index) =>
			aSlip({ event: 'input', dedupeKey: `CA0001:${index}`, input: { speech: `frase ${index}` } }),
		);
		await Promise.all(
			events.map((slip, index) => recordCall(tables, slip, `holder-${index}`, realClock)),
		);
		const row = await readCall(tables, { key });
		expect(tables.rows('reception_calls')).toHaveLength(1);
		expect(row?.slip.request?.reason?.split('\n').sort()).toEqual(
			twenty.map((index) => `frase ${index}`).sort(),
		);
	});

	it('costs few requests: 4 for a new call, 2 for its next event, 1 for a duplicate', async () => {
		const tables = memoryTables();
		const clock = handClock(at);
		const cost = async (slip: Slip): Promise<number> => {
			const before = tables.requests();
			await recordCall(tables, slip, 'me', clock);
			return tables.requests() - before;
		};
		expect(await cost(aSlip())).toBe(4);
		expect(await cost(aSlip({ dedupeKey: 'CA0001:said', event: 'input' }))).toBe(2);
		expect(await cost(aSlip())).toBe(1);
	});

	it('is stored once even when the one who took the lock dies between looking and writing', async () => {
		const tables = memoryTables();
		const clock = handClock(at);
		tables.fault = (operation) => {
			if (operation === 'insert') throw new Error('killed');
		};
		await expect(recordCall(tables, aSlip(), 'first', clock)).rejects.toThrow('killed');
		tables.fault = undefined;
		const again = await recordCall(tables, aSlip(), 'second', clock);
		expect(again.duplicate).toBe(false);
		expect(tables.rows('reception_calls')).toHaveLength(1);
	});

	it('knows a delivery again whose answer was lost after it was stored', async () => {
		const tables = memoryTables();
		tables.fault = (operation, _table, moment) => {
			if (operation === 'insert' && moment === 'after') throw new Error('connection reset');
		};
		await expect(recordCall(tables, aSlip(), 'first', handClock(at))).rejects.toThrow(
			'connection reset',
		);
		tables.fault = undefined;
		expect((await recordCall(tables, aSlip(), 'second', handClock(at))).duplicate).toBe(true);
		expect(tables.rows('reception_calls')).toHaveLength(1);
	});

	it('keeps what earlier events left, and all the caller said (R24, R29)', async () => {
		const tables = memoryTables();
		const clock = handClock(at);
		await recordCall(
			tables,
			aSlip({ event: 'input', dedupeKey: '1', input: { speech: 'Quiero pedir cita' } }),
			'me',
			clock,
		);
		await saveSlip(
			tables,
			aSlip({}, { caller: { name: 'Ana Prueba' }, booking: { status: 'offered', offers: [] } }),
		);
		const next = aSlip({
			event: 'input',
			dedupeKey: '2',
			from: undefined,
			input: { speech: 'La primera' },
		});
		const { slip } = await recordCall(tables, next, 'me', clock);
		expect(slip).toMatchObject({
			call: next.call,
			caller: { name: 'Ana Prueba' },
			booking: { status: 'offered' },
			request: { reason: 'Quiero pedir cita\nLa primera' },
		});
		expect((await recallCall(tables, aSlip({ dedupeKey: '3' }))).caller?.name).toBe('Ana Prueba');
		expect((await readCall(tables, { key }))?.slip.call.from?.e164).toBe('+34600111222');
	});

	it('a transcript of 3 MB fits: it loses its middle, never the sections', async () => {
		const tables = memoryTables();
		const transcript = Array.from({ length: 3000 }, (_, index) => ({
			role: 'agent' as const,
			text: `${index} `.repeat(250),
		}));
		await recordCall(
			tables,
			aSlip({ transcript }, { caller: { name: 'Ana Prueba' } }),
			'me',
			handClock(at),
		);
		const [row] = tables.rows('reception_calls');
		expect(String(row?.slip).length).toBeLessThan(200_000);
		expect((await readCall(tables, { key }))?.slip).toMatchObject({
			caller: { name: 'Ana Prueba' },
		});
	});
});

describe('lease locks', () => {
	it('never let two work at once, and let everyone work in the end', async () => {
		const tables = memoryTables();
		let inside = 0;
		let most = 0;
		await Promise.all(
			twenty.map((index) =>
				withLock(tables, ['day-03', 'day-01'], `holder-${index}`, realClock, async () => {
					most = Math.max(most, ++inside);
					await new Promise((resolve) => setImmediate(resolve));
					inside--;
				}),
			),
		);
		expect(most).toBe(1);
		expect(tables.rows('reception_locks').every((row) => row.until === 0)).toBe(true);
	});

	it('of a holder that died are free again after the lease, not before', async () => {
		const tables = memoryTables();
		const clock = handClock(at);
		await tables.update(
			'reception_locks',
			[{ columnName: 'key', condition: 'eq', value: 'day-05' }],
			{
				holder: 'dead',
				until: clock.now().getTime() + leaseMilliseconds,
			},
		);
		await expect(withLock(tables, 'day-05', 'me', clock, async () => 'done')).rejects.toThrow(
			'Many calls',
		);
		clock.forward(leaseMilliseconds);
		await expect(withLock(tables, 'day-05', 'me', clock, async () => 'done')).resolves.toBe('done');
	});

	it('are not given back by one whose lease has passed to another', async () => {
		const tables = memoryTables();
		const clock = handClock(at);
		await withLock(tables, 'day-05', 'slow', clock, async (held) => {
			clock.forward(leaseMilliseconds + 1);
			expect(held.stillMine()).toBe(false);
			expect(held.outlived()).toBe(true);
			await tables.update(
				'reception_locks',
				[{ columnName: 'key', condition: 'eq', value: 'day-05' }],
				{
					holder: 'next',
					until: clock.now().getTime() + leaseMilliseconds,
				},
			);
		});
		expect(tables.rows('reception_locks').find((row) => row.key === 'day-05')?.holder).toBe('next');
	});
});
