import { toInstant } from '../record';
import {
	addDays,
	dateIn,
	wallSpan,
	weekdayOf,
	weekdays,
	type Person,
	type Profile,
	type Shift,
} from '../profile';

export type Rota = Pick<Profile, 'zone' | 'people' | 'shifts' | 'overrides'>;

/** Who is on call between two instants, half open. */
export type Duty = { start: string; end: string; person: Person };
export type Gap = { start: string; end: string };

type Watch = { start: number; end: number; person: string; rank: number };

const weekOf = (date: string): number =>
	Math.floor(Date.parse(addDays(date, -weekdayOf(date))) / 604_800_000);

function begins(shift: Shift, date: string): boolean {
	if (shift.since && date < shift.since) return false;
	if (shift.until && date > shift.until) return false;
	const weekday = weekdays[weekdayOf(date)];
	if (shift.days && (!weekday || !shift.days.includes(weekday))) return false;
	if (!shift.everyWeeks || !shift.since) return true;
	return (weekOf(date) - weekOf(shift.since)) % shift.everyWeeks === 0;
}

/**
 * All spans that touch a period, ranked: an override beats a shift, and of two that overlap the later row
 * of the list wins, so that there is always exactly one answer.
 */
function watches(rota: Rota, start: number, end: number): Watch[] {
	const found: Watch[] = [];
	const last = dateIn(rota.zone, end);
	for (const [rank, shift] of [...rota.shifts, ...rota.overrides].entries())
		// A span may begin the day before and last past midnight.
		for (let date = addDays(dateIn(rota.zone, start), -1); date <= last; date = addDays(date, 1)) {
			if (!begins(shift, date)) continue;
			const span = wallSpan(date, shift.from, shift.to, rota.zone);
			if (span.end > start && span.start < end) found.push({ ...span, person: shift.person, rank });
		}
	return found;
}

const personIn = (rota: Rota, id: string): Person | undefined =>
	rota.people.find((person) => person.id === id);

/** Who is on call at an instant. A row that names somebody who left is passed over, never paged. */
export function onCallAt(rota: Rota, at: string): Person | undefined {
	const now = Date.parse(at);
	const [winner] = watches(rota, now, now + 1)
		.filter((watch) => personIn(rota, watch.person))
		.sort((one, other) => other.rank - one.rank);
	return winner && personIn(rota, winner.person);
}

/** The rota of a period as people read it: who, from when, until when; neighbours of one person joined. */
export function duties(rota: Rota, from: string, to: string): Duty[] {
	const [start, end] = [Date.parse(from), Date.parse(to)];
	const known = watches(rota, start, end).filter((watch) => personIn(rota, watch.person));
	const edges = [...new Set([start, end, ...known.flatMap((watch) => [watch.start, watch.end])])]
		.filter((edge) => edge >= start && edge <= end)
		.sort((one, other) => one - other);
	const found: Duty[] = [];
	for (const [index, edge] of edges.slice(0, -1).entries()) {
		const [winner] = known
			.filter((watch) => watch.start <= edge && edge < watch.end)
			.sort((one, other) => other.rank - one.rank);
		const person = winner && personIn(rota, winner.person);
		if (!person) continue;
		const until = toInstant(edges[index + 1] ?? end);
		const last = found.at(-1);
		if (last && last.person.id === person.id && last.end === toInstant(edge)) last.end = until;
		else found.push({ start: toInstant(edge), end: until, person });
	}
	return found;
}

/** Spans of a period in which nobody is on call: to be seen days before, not at night. */
export function gaps(rota: Rota, from: string, to: string): Gap[] {
	const found: Gap[] = [];
	let open = toInstant(Date.parse(from));
	for (const duty of duties(rota, from, to)) {
		if (duty.start > open) found.push({ start: open, end: duty.start });
		open = duty.end;
	}
	const end = toInstant(Date.parse(to));
	return open < end ? [...found, { start: open, end }] : found;
}
