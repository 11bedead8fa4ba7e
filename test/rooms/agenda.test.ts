import { calendars } from '../../reception/calendar/all';
import type { BookingRequest, Calendar } from '../../reception/calendar/contract';
import { leaseMilliseconds } from '../../reception/ledger';
import { handClock, memoryTables, realClock, type MemoryTables } from '../support/tables';

const zone = 'Europe/Madrid';
const doctor = 'doctor';

const at = (start: string, end: string, over: Partial<BookingRequest> = {}): BookingRequest => ({
	key: `key|${start}`,
	slot: { start, end, resource: doctor },
	title: 'Revisión',
	...over,
});

const agendaOver = (tables: MemoryTables, holder: string, clock = realClock): Calendar => {
	const kind = calendars.find(({ id }) => id === 'agenda');
	if (!kind) throw new Error('no agenda');
	return kind.open({ tables, holder, clock, zone, items: [] });
};

describe('a booking under trouble', () => {
	const nine = at('2027-01-04T09:00:00.000Z', '2027-01-04T09:30:00.000Z');
	const quarterPast = at('2027-01-04T09:15:00.000Z', '2027-01-04T09:45:00.000Z');

	it('made by one who died before the answer is found again under its key', async () => {
		const tables = memoryTables();
		tables.fault = (operation, _table, moment) => {
			if (operation === 'insert' && moment === 'after') throw new Error('killed');
		};
		await expect(agendaOver(tables, 'first').book(nine)).rejects.toThrow('killed');
		tables.fault = undefined;
		expect(await agendaOver(tables, 'second').book(nine)).toMatchObject({
			status: 'booked',
			again: true,
		});
		expect(tables.rows('reception_agenda')).toHaveLength(1);
	});

	it('makes way when its lease ran out while it wrote and another came in between', async () => {
		const tables = memoryTables();
		const clock = handClock('2027-01-04T08:00:00.000Z');
		let interrupted = false;
		tables.fault = (operation, table, moment) => {
			if (
				operation !== 'insert' ||
				table !== 'reception_agenda' ||
				moment === 'after' ||
				interrupted
			)
				return;
			interrupted = true;
			clock.forward(leaseMilliseconds + 1);
			// The rival found the lease over and wrote first.
			const row = { ...quarterPast.slot, reference: 'A-RIVAL000', key: 'rival', status: 'booked' };
			const times = {
				startsAt: Date.parse(row.start),
				endsAt: Date.parse(row.end),
				freeAt: Date.parse(row.end),
			};
			void tables.insert('reception_agenda', [{ ...row, ...times }]);
		};
		expect(await agendaOver(tables, 'slow', clock).book(nine)).toEqual({ status: 'taken' });
		expect(tables.rows('reception_agenda').map((row) => row.reference)).toEqual(['A-RIVAL000']);
	});

	it('starts nothing when reading took nearly the whole lease', async () => {
		const tables = memoryTables();
		const clock = handClock('2027-01-04T08:00:00.000Z');
		let reads = 0;
		tables.fault = (operation, _table, moment) => {
			if (operation === 'get' && moment === 'before' && ++reads === 2)
				clock.forward(leaseMilliseconds - 500);
		};
		await expect(agendaOver(tables, 'slow', clock).book(nine)).rejects.toThrow('too slowly');
		expect(tables.rows('reception_agenda')).toEqual([]);
	});

	it('to be changed refuses an appointment that is gone', async () => {
		await expect(agendaOver(memoryTables(), 'me').change('A-UNKNOWN0', nine)).rejects.toThrow(
			'not in the agenda',
		);
	});
});

describe('a calendar whose read fails', () => {
	it('is never free: the refusal reaches the caller', async () => {
		const tables = memoryTables();
		tables.fault = (operation) => {
			if (operation === 'get') throw new Error('n8n is restarting');
		};
		const agenda = calendars.find(({ id }) => id === 'agenda');
		const opened = agenda?.open({ tables, holder: 'me', clock: realClock, zone, items: [] });
		await expect(
			opened?.busy('2027-01-01T00:00:00.000Z', '2027-01-02T00:00:00.000Z', [doctor]),
		).rejects.toThrow('restarting');
		await expect(
			opened?.book(at('2027-01-01T09:00:00.000Z', '2027-01-01T09:30:00.000Z')),
		).rejects.toThrow('restarting');
		expect(tables.rows('reception_agenda')).toEqual([]);
	});

	it('and busy times nobody can read are refused, not left out', () => {
		const items = calendars.find(({ id }) => id === 'items');
		const open = (raw: unknown[]) =>
			items?.open({ tables: memoryTables(), holder: 'me', clock: realClock, zone, items: raw });
		expect(() => open([{ start: '2027-01-01' }, { begin: 'soon' }])).toThrow(
			'Busy time 2 cannot be read',
		);
		expect(() => open([{ start: 'mañana', end: '2027-01-02' }])).toThrow(
			'Busy time 1 cannot be read',
		);
	});

	it('reads whole days and the ways of Google and Outlook', async () => {
		const items = calendars.find(({ id }) => id === 'items');
		const raw = [
			{ start: { date: '2027-03-28' }, end: { date: '2027-03-29' } },
			{
				start: { dateTime: '2027-06-01T10:00:00+02:00' },
				end: { dateTime: '2027-06-01T11:00:00+02:00' },
			},
			{
				start: { dateTime: '2027-06-02T10:00:00.0000000', timeZone: 'Romance Standard Time' },
				end: { dateTime: '2027-06-02T11:00:00.0000000', timeZone: 'Romance Standard Time' },
			},
			{ start: '2027-06-03T10:00', end: '2027-06-03T11:00', transparency: 'transparent' },
			{ start: '2027-06-04' },
		];
		const opened = items?.open({
			tables: memoryTables(),
			holder: 'me',
			clock: realClock,
			zone,
			items: raw,
		});
		expect(
			(await opened?.busy('2027-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z', [doctor]))?.map(
				({ start, end }) => [start, end],
			),
		).toEqual([
			['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
			['2027-06-01T08:00:00.000Z', '2027-06-01T09:00:00.000Z'],
			['2027-06-02T08:00:00.000Z', '2027-06-02T09:00:00.000Z'],
			['2027-06-03T22:00:00.000Z', '2027-06-04T22:00:00.000Z'],
		]);
	});
});
