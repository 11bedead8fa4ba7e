import { IANAZone } from 'luxon';
import { toInstant } from '../record';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Offset of a zone at an instant, in milliseconds east of UTC. Refuses a zone this machine does not know. */
function offsetOf(zone: string): (millis: number) => number {
	const known = IANAZone.create(zone);
	if (!known.isValid) throw new RangeError(`"${zone}" is not a time zone`);
	return (millis) => known.offset(millis) * minute;
}

/**
 * The instant at which a zone's clocks show a date and time, in epoch milliseconds.
 *
 * A time the clocks skip (spring) is the first instant after the gap; a time they show twice (autumn) is
 * its first occurrence. `24:00` is midnight at the end of the day.
 */
export function wallClockMillis(date: string, time: string, zone: string): number {
	const [hour = 0, minutes = 0] = time.split(':').map(Number);
	const local = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minutes) * minute;
	if (Number.isNaN(local)) throw new RangeError(`"${date} ${time}" is not a date and time`);
	const offset = offsetOf(zone);
	// A day to either side lies beyond every offset, and no zone changes twice in two days.
	const before = offset(local - day);
	const after = offset(local + day);
	const shown = [local - before, local - after].filter((at) => at + offset(at) === local);
	if (shown.length > 0) return Math.min(...shown);
	let [early, late] = [local - Math.max(before, after), local - Math.min(before, after)];
	while (late - early > 1) {
		const middle = Math.floor((early + late) / 2);
		if (offset(middle) === before) early = middle;
		else late = middle;
	}
	return late;
}

/** As `wallClockMillis`, as an instant. */
export const wallClock = (date: string, time: string, zone: string): string =>
	toInstant(wallClockMillis(date, time, zone));

/** The date `count` days later; dates have no zone, so every day counts one. */
export const addDays = (date: string, count: number): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + count * day).toISOString().slice(0, 10);

/** The date a zone's calendars show at an instant. */
export const dateIn = (zone: string, millis: number): string =>
	new Date(millis + offsetOf(zone)(millis)).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (date: string): number =>
	(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * The instants of a span of wall clock on a date. A span that ends at or before its start goes on into
 * the next day (`22:00`–`06:00`); a span that the clocks skip altogether is empty.
 */
export function wallSpan(
	date: string,
	from: string,
	to: string,
	zone: string,
): { start: number; end: number } {
	const endDate = to > from ? date : addDays(date, 1);
	const start = wallClockMillis(date, from, zone);
	return { start, end: Math.max(start, wallClockMillis(endDate, to, zone)) };
}
