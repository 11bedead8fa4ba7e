import { tableDefinitions, type Tables } from '../../reception/ledger';
import { calendars } from '../../reception/calendar/all';
import type { BookingRequest, Calendar, Means } from '../../reception/calendar/contract';
import { realTables, whyNoRealTables } from '../support/real-tables';
import { memoryTables, nodeLikeClock, realClock } from '../support/tables';

// A real n8n on a busy machine takes its time.
jest.setTimeout(60_000);

const run = `t${Date.now().toString(36)}`;
const doctor = `doctor-${run}`;
const room = `room-${run}`;
const zone = 'Europe/Madrid';
const phone = `+346${String(Date.now()).slice(-8)}`;
const twenty = Array.from({ length: 20 }, (_, index) => index);

/** Busy times every calendar under test holds, each made in its own way. */
const taken = [
	{ start: '2027-03-02T09:00:00.000Z', end: '2027-03-02T10:00:00.000Z', resource: doctor },
	// The night the clocks change: a Sunday of 23 hours, busy from 01:30 to 03:30 on the wall.
	{ start: '2027-03-28T00:30:00.000Z', end: '2027-03-28T01:30:00.000Z', resource: doctor },
];

type Case = { title: string; writes: boolean; tables: () => Tables };
const cases: Case[] = [];
for (const { id } of calendars) {
	cases.push({ title: id, writes: id !== 'items', tables: () => memoryTables() });
	if (id === 'agenda' && !whyNoRealTables)
		cases.push({ title: `${id} of a real n8n`, writes: true, tables: realTables });
}
if (whyNoRealTables) process.stdout.write(`calendar contract: ${whyNoRealTables}\n`);

const at = (start: string, end: string, over: Partial<BookingRequest> = {}): BookingRequest => ({
	key: `${run}|${start}|${doctor}`,
	slot: { start, end, resource: doctor },
	title: 'Revisión',
	contact: { name: 'Ana Prueba', phone },
	...over,
});

describe.each(cases)('calendar $title', ({ title, writes, tables: make }) => {
	const tables = make();
	const kind = calendars.find(({ id }) => title.startsWith(id));
	const open = (holder: string, items: unknown[] = taken): Calendar => {
		const clock = title.includes('real') ? nodeLikeClock : realClock;
		const means: Means = { tables, holder, clock, zone, items };
		if (!kind) throw new Error(title);
		return kind.open(means);
	};
	const calendar = open('me');

	beforeAll(async () => {
		await tables.ensure(tableDefinitions);
		if (writes)
			for (const { start, end } of taken)
				await calendar.book(at(start, end, { contact: undefined }));
	});
	afterAll(async () => {
		await tables.remove('reception_agenda', [
			{ columnName: 'resource', condition: 'like', value: `%${run}` },
		]);
	});

	it('tells what is busy in a window, of the resources asked for, and only that', async () => {
		expect(
			await calendar.busy('2027-03-02T00:00:00.000Z', '2027-03-03T00:00:00.000Z', [doctor]),
		).toMatchObject([taken[0] ?? {}]);
		expect(
			await calendar.busy('2027-03-02T00:00:00.000Z', '2027-03-03T00:00:00.000Z', [room]),
		).toEqual([]);
	});

	it('edges touch without being busy', async () => {
		expect(
			await calendar.busy('2027-03-02T10:00:00.000Z', '2027-03-02T11:00:00.000Z', [doctor]),
		).toEqual([]);
		expect(
			await calendar.busy('2027-03-02T08:00:00.000Z', '2027-03-02T09:00:00.000Z', [doctor]),
		).toEqual([]);
		expect(
			await calendar.busy('2027-03-02T09:59:00.000Z', '2027-03-02T11:00:00.000Z', [doctor]),
		).toHaveLength(1);
	});

	it('knows the night of 23 hours', async () => {
		expect(
			await calendar.busy('2027-03-28T01:29:00.000Z', '2027-03-28T06:00:00.000Z', [doctor]),
		).toHaveLength(1);
		expect(
			await calendar.busy('2027-03-28T01:30:00.000Z', '2027-03-28T06:00:00.000Z', [doctor]),
		).toEqual([]);
	});

	it('reads every page', async () => {
		const many = Array.from({ length: 300 }, (_, index) => {
			const start = Date.parse('2028-01-01T00:00:00.000Z') + index * 600_000;
			return {
				start: new Date(start).toISOString(),
				end: new Date(start + 300_000).toISOString(),
				resource: room,
			};
		});
		const rows = many.map(({ start, end, resource }, index) => {
			const [startsAt, endsAt] = [Date.parse(start), Date.parse(end)];
			return {
				key: `${run}-${index}`,
				reference: `A-${index}`,
				status: 'booked',
				resource,
				start,
				end,
				startsAt,
				endsAt,
				freeAt: endsAt,
			};
		});
		if (writes) await tables.insert('reception_agenda', rows);
		expect(
			await open('me', many).busy('2028-01-01T00:00:00.000Z', '2028-02-01T00:00:00.000Z', [room]),
		).toHaveLength(300);
	});

	it('says taken for a time that is, from inside, outside and across an edge', async () => {
		for (const [start, end] of [
			['2027-03-02T09:15:00.000Z', '2027-03-02T09:45:00.000Z'],
			['2027-03-02T08:00:00.000Z', '2027-03-02T11:00:00.000Z'],
			['2027-03-02T09:30:00.000Z', '2027-03-02T10:30:00.000Z'],
		] as const)
			expect(await calendar.book(at(start, end))).toEqual({ status: 'taken' });
	});

	it('the same booking twice is one, at once or later', async () => {
		const request = at('2027-03-03T09:00:00.000Z', '2027-03-03T09:30:00.000Z', {
			approval: !writes,
		});
		const results = await Promise.all(
			[1, 2, 3].map(async (index) => await open(`same-${index}`).book(request)),
		);
		const later = await calendar.book(request);
		const references = [...results, later].map((result) =>
			'reference' in result ? result.reference : result.status,
		);
		expect(new Set(references).size).toBe(1);
		expect(references[0]).toMatch(/^A-[0-9A-Z]{8}$/);
	});

	// A calendar that is only read has no writes to keep a contract about.
	if (!writes) return;
	describe('writes', () => {
		it('of 20 callers for one time exactly one has it (R57)', async () => {
			const results = await Promise.all(
				twenty.map(async (index) => {
					// Starts that differ by minutes and overlap all the same.
					const start = Date.parse('2027-04-05T09:00:00.000Z') + (index % 5) * 300_000;
					const [from, to] = [
						new Date(start).toISOString(),
						new Date(start + 1_800_000).toISOString(),
					];
					return await open(`race-${index}`).book(at(from, to, { key: `${run}-race-${index}` }));
				}),
			);
			expect(results.filter((result) => result.status === 'booked')).toHaveLength(1);
			expect(results.filter((result) => result.status === 'taken')).toHaveLength(19);
			expect(
				await calendar.busy('2027-04-05T00:00:00.000Z', '2027-04-06T00:00:00.000Z', [doctor]),
			).toHaveLength(1);
		});

		it('keeps a buffer after an appointment', async () => {
			await calendar.book(
				at('2027-04-06T09:00:00.000Z', '2027-04-06T09:30:00.000Z', { bufferMinutes: 15 }),
			);
			expect(
				await calendar.book(at('2027-04-06T09:30:00.000Z', '2027-04-06T10:00:00.000Z')),
			).toEqual({ status: 'taken' });
			expect(
				await calendar.book(at('2027-04-06T09:45:00.000Z', '2027-04-06T10:15:00.000Z')),
			).toMatchObject({ status: 'booked' });
		});

		it('moves an appointment; a taken new time leaves the old one as it was (R26)', async () => {
			const [old, other] = ['2027-04-07T09:00:00.000Z', '2027-04-07T11:00:00.000Z'] as const;
			const booked = await calendar.book(at(old, '2027-04-07T09:30:00.000Z'));
			await calendar.book(at(other, '2027-04-07T11:30:00.000Z', { contact: undefined }));
			const reference = 'reference' in booked ? booked.reference : '';
			const onto = at(other, '2027-04-07T11:30:00.000Z', { key: `${run}-move-1` });
			expect(await calendar.change(reference, onto)).toEqual({ status: 'taken' });
			expect(await calendar.find(phone, old)).toContainEqual(
				expect.objectContaining({ reference, slot: expect.objectContaining({ start: old }) }),
			);
			// Half an hour later overlaps only itself.
			const near = at('2027-04-07T09:15:00.000Z', '2027-04-07T09:45:00.000Z', {
				key: `${run}-move-2`,
			});
			expect(await calendar.change(reference, near)).toMatchObject({ status: 'booked', reference });
			expect(await calendar.change(reference, near)).toMatchObject({
				status: 'booked',
				reference,
				again: true,
			});
			expect(await calendar.busy(old, '2027-04-07T09:15:00.000Z', [doctor])).toEqual([]);
		});

		it('cancels once and again, and the time is free', async () => {
			const booked = await calendar.book(
				at('2027-04-08T09:00:00.000Z', '2027-04-08T09:30:00.000Z'),
			);
			const reference = 'reference' in booked ? booked.reference : '';
			expect(await calendar.cancel(reference, `${run}-cancel`)).toMatchObject({
				status: 'cancelled',
			});
			expect(await calendar.cancel(reference, `${run}-cancel`)).toMatchObject({
				status: 'cancelled',
			});
			expect(await calendar.cancel('A-UNKNOWN0', `${run}-cancel`)).toBeUndefined();
			expect(
				await calendar.busy('2027-04-08T00:00:00.000Z', '2027-04-09T00:00:00.000Z', [doctor]),
			).toEqual([]);
			const again = at('2027-04-08T09:00:00.000Z', '2027-04-08T09:30:00.000Z', {
				key: `${run}-rebook`,
			});
			expect(await calendar.book(again)).toMatchObject({ status: 'booked' });
		});

		it('finds upcoming appointments by number, soonest first', async () => {
			const found = await calendar.find(phone.replace(/^\+34/, ''), '2027-04-06T00:00:00.000Z');
			const starts = found.map(({ slot }) => slot.start);
			expect(starts.length).toBeGreaterThan(2);
			expect(starts).toEqual([...starts].sort());
			expect(starts[0]?.slice(0, 10)).toBe('2027-04-06');
		});
	});
});
