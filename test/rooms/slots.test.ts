import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
	freeSlots,
	localInstant,
	overlaps,
	worthOffering,
	type SlotQuestion,
} from '../../reception/calendar/slots';

const day = '2027-03-02';
const local = (time: string, zone = 'Europe/Madrid', date = day): string =>
	DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toISO() ?? '';
const span = (from: string, to: string, zone?: string, date?: string) => ({
	start: local(from, zone, date),
	end: local(to, zone, date),
});
const ask = (over: Partial<SlotQuestion>): SlotQuestion => ({
	opening: [span('09:00', '14:00')],
	busy: [],
	resources: ['doctor'],
	minutes: 30,
	from: local('00:00'),
	to: local('23:59'),
	now: local('00:00'),
	...over,
});
const starts = (question: SlotQuestion, zone = 'Europe/Madrid'): string[] =>
	freeSlots(question).map((slot) => DateTime.fromISO(slot.start, { zone }).toFormat('HH:mm'));

describe('free slots (R25)', () => {
	it('fill the opening hours, lunch break and closing time kept (R7)', () => {
		const opening = [span('09:00', '10:30'), span('16:00', '17:15')];
		expect(starts(ask({ opening }))).toEqual(['09:00', '09:30', '10:00', '16:00', '16:30']);
	});

	it.each([
		['inside', '09:40', '09:50', ['09:00', '10:00']],
		['touching both edges', '09:30', '10:00', ['09:00', '10:00']],
		['across a slot edge', '09:45', '10:15', ['09:00']],
		['the whole day', '00:00', '23:59', []],
		['outside', '06:00', '09:00', ['09:00', '09:30', '10:00']],
	])('leave out what is busy: %s', (_, from, to, expected) => {
		const opening = [span('09:00', '10:30')];
		expect(starts(ask({ opening, busy: [{ ...span(from, to), resource: 'doctor' }] }))).toEqual(
			expected,
		);
	});

	it('keep a grid of their own length: 08:00 to 12:30, ten minutes busy, 60 minutes, three left', () => {
		const opening = [span('08:00', '12:30')];
		const busy = [{ ...span('10:00', '10:10'), resource: 'doctor' }];
		expect(starts(ask({ opening, busy, minutes: 60 }))).toEqual(['08:00', '09:00', '11:00']);
		expect(starts(ask({ opening, busy, minutes: 60, stepMinutes: 15 }))).toContain('10:15');
	});

	it('need their buffer free, but not open', () => {
		const opening = [span('09:00', '10:00')];
		const busy = [{ ...span('10:00', '11:00'), resource: 'doctor' }];
		expect(starts(ask({ opening, bufferMinutes: 10 }))).toEqual(['09:00', '09:30']);
		expect(starts(ask({ opening, busy, bufferMinutes: 10 }))).toEqual(['09:00']);
	});

	it('respect notice, horizon and limit', () => {
		expect(starts(ask({ now: local('10:10'), noticeMinutes: 60 }))[0]).toBe('11:30');
		expect(starts(ask({ from: local('12:00'), to: local('13:00') }))).toEqual(['12:00', '12:30']);
		expect(starts(ask({ limit: 2 }))).toHaveLength(2);
	});

	it('take the first resource that is free at each start', () => {
		const busy = [{ ...span('09:00', '09:30'), resource: 'doctor' }];
		const slots = freeSlots(ask({ busy, resources: ['doctor', 'nurse'], limit: 2 }));
		expect(slots.map((slot) => slot.resource)).toEqual(['nurse', 'doctor']);
	});

	it.each([
		['Europe/Madrid', '2027-03-28', 23],
		['Europe/Madrid', '2027-10-31', 25],
		['Atlantic/Canary', '2027-03-28', 23],
		['Atlantic/Canary', '2027-10-31', 25],
		['Asia/Kolkata', '2027-03-28', 24],
	])('in %s the %s has its hours', (zone, date, hours) => {
		const start = DateTime.fromISO(date, { zone });
		const whole = {
			start: start.toUTC().toISO() ?? '',
			end: start.plus({ days: 1 }).toUTC().toISO() ?? '',
		};
		const question = ask({
			opening: [whole],
			minutes: 60,
			from: whole.start,
			to: whole.end,
			now: whole.start,
		});
		expect(freeSlots(question)).toHaveLength(hours);
	});

	it('on the night of 23 hours no slot starts at the hour that does not exist', () => {
		const opening = [span('00:00', '06:00', 'Europe/Madrid', '2027-03-28')];
		const from = local('00:00', 'Europe/Madrid', '2027-03-28');
		const question = ask({ opening, minutes: 60, from, to: opening[0]?.end ?? '', now: from });
		expect(starts(question)).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00']);
	});

	it('never overlap what is busy, lie in opening hours, and keep notice and horizon, whatever the input', () => {
		const base = Date.parse('2027-03-27T22:00:00.000Z');
		const minuteAfter = (at: number, count: number): string =>
			new Date(at + count * 60_000).toISOString();
		const minuteOf = (value: number): string => new Date(base + value * 60_000).toISOString();
		const spans = fc.array(
			fc
				.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -30, max: 500 }))
				.map(([start, length]) => ({
					start: minuteOf(start),
					end: minuteOf(start + length),
				})),
			{ maxLength: 8 },
		);
		const busy = fc.array(fc.tuple(spans, fc.constantFrom('a', 'b', 'c')), { maxLength: 4 });
		const number = fc.integer({ min: 5, max: 120 });
		fc.assert(
			fc.property(
				spans,
				busy,
				number,
				number,
				fc.nat(60),
				fc.nat(2000),
				(opening, lists, minutes, stepMinutes, bufferMinutes, late) => {
					const taken = lists.flatMap(([list, resource]) =>
						list.map((one) => ({ ...one, resource })),
					);
					const question = ask({
						opening,
						busy: taken,
						resources: ['a', 'b'],
						minutes,
						stepMinutes,
						bufferMinutes,
						from: minuteOf(0),
						to: minuteOf(2500),
						now: minuteOf(late),
						noticeMinutes: 30,
					});
					const slots = freeSlots(question);
					const real = taken.filter((one) => one.end > one.start);
					const isOpen = (at: number): boolean =>
						opening.some((one) => Date.parse(one.start) <= at && at < Date.parse(one.end));
					const wrong = slots.filter((slot) => {
						const [start, end] = [Date.parse(slot.start), Date.parse(slot.end)];
						const kept = { start: slot.start, end: minuteAfter(end, bufferMinutes) };
						const all = Array.from({ length: minutes }, (_, index) => start + index * 60_000);
						return (
							end - start !== minutes * 60_000 ||
							real.some((one) => one.resource === slot.resource && overlaps(one, kept)) ||
							slot.start < minuteOf(late + 30) ||
							slot.end > minuteOf(2500) ||
							!all.every(isOpen)
						);
					});
					expect(wrong).toEqual([]);
					expect(slots.map((slot) => slot.start)).toEqual(
						[...new Set(slots.map((slot) => slot.start))].sort(),
					);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe('what is worth offering', () => {
	it('is the first of each half day, in order', () => {
		const opening = [span('09:00', '14:00'), span('16:00', '20:00')];
		const offered = worthOffering(freeSlots(ask({ opening })), 3, 'Europe/Madrid');
		expect(offered.map((slot) => slot.start)).toEqual([
			local('09:00'),
			local('09:30'),
			local('16:00'),
		]);
	});

	it('is everything when there is little', () => {
		const few = freeSlots(ask({ limit: 2 }));
		expect(worthOffering(few, 3, 'Europe/Madrid')).toEqual(few);
	});
});

it('dates and times of calendars become instants of the zone', () => {
	expect(localInstant('2027-03-02', 'Europe/Madrid')).toBe('2027-03-01T23:00:00.000Z');
	expect(localInstant('2027-03-02 09:00', 'Atlantic/Canary')).toBe('2027-03-02T09:00:00.000Z');
	expect(localInstant('2027-03-02T09:00:00+01:00', 'Asia/Kolkata')).toBe(
		'2027-03-02T08:00:00.000Z',
	);
	expect(localInstant('mañana', 'Europe/Madrid')).toBeUndefined();
});
