import { spokenIn } from '../language';
import { toInstant, type Business, type Slip } from '../record';
import { publicHoliday } from './holidays';
import { weekdays, type Profile } from './schema';
import { addDays, dateIn, wallSpan, weekdayOf } from './wall-clock';

export type Opening = { start: string; end: string };
type Span = { start: number; end: number };
type Hours = Pick<Profile, 'zone' | 'country' | 'region' | 'hours' | 'holidays'>;

/** What a date is: its spans of wall clock, and the name of the holiday when it is closed for one. */
export function dayOf(
	profile: Hours,
	date: string,
): { hours: Array<[string, string]>; holiday?: string } {
	const { special, closed, public: keepsPublic } = profile.holidays;
	// A date with hours of its own wins over everything: a clinic may open on Christmas Eve.
	const own = special.find((day) => day.date === date);
	if (own) return { hours: own.hours, holiday: own.hours.length ? undefined : own.name };
	const holiday =
		closed.find((day) => day.date === date)?.name ??
		(keepsPublic ? publicHoliday(date, profile.country, profile.region) : undefined);
	if (holiday) return { hours: [], holiday };
	return { hours: profile.hours[weekdays[weekdayOf(date)] ?? 'monday'] };
}

/** Spans of one date in ascending order; overlapping and touching ones become one. */
function spansOf(profile: Hours, date: string): Span[] {
	return dayOf(profile, date)
		.hours.map(([from, to]) => wallSpan(date, from, to, profile.zone))
		.filter(({ start, end }) => end > start)
		.sort((one, other) => one.start - other.start);
}

function joined(spans: Span[]): Span[] {
	const all: Span[] = [];
	for (const span of [...spans].sort((one, other) => one.start - other.start)) {
		const last = all.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else all.push({ ...span });
	}
	return all;
}

/**
 * When the house is open between two instants, in ascending order, cut to `[from, to)`. Split shifts stay
 * split; a night shift belongs to the day it starts on (R7, R9).
 */
export function openingSpans(profile: Hours, from: string, to: string): Opening[] {
	const [start, end] = [Date.parse(from), Date.parse(to)];
	const spans: Span[] = [];
	const last = dateIn(profile.zone, end);
	for (let date = addDays(dateIn(profile.zone, start), -1); date <= last; date = addDays(date, 1))
		spans.push(...spansOf(profile, date));
	return joined(spans)
		.filter((span) => span.end > start && span.start < end)
		.map((span) => ({
			start: toInstant(Math.max(span.start, start)),
			end: toInstant(Math.min(span.end, end)),
		}));
}

// A house that does not open within this many days (holidays of August) has no next opening we promise.
const horizons = [4, 16, 120];
const dayMillis = 86_400_000;

/** The next instant the house opens, strictly after `at`; a house that is open now opens again later. */
export function nextOpening(profile: Hours, at: string): string | undefined {
	const now = Date.parse(at);
	for (const days of horizons) {
		const next = openingSpans(
			profile,
			toInstant(now - dayMillis),
			toInstant(now + days * dayMillis),
		).find((span) => Date.parse(span.start) > now);
		if (next) return next.start;
	}
	return undefined;
}

/** What the house is doing at an instant: open (or overflowing), at lunch, closed, or on holiday. */
export function modeAt(profile: Hours & Pick<Profile, 'answers'>, at: string): Business['mode'] {
	const now = Date.parse(at);
	const around = openingSpans(
		profile,
		toInstant(now - 2 * dayMillis),
		toInstant(now + 2 * dayMillis),
	);
	const current = around.find(
		(span) => Date.parse(span.start) <= now && now < Date.parse(span.end),
	);
	if (current) {
		const closesAt = closing(profile, current, now);
		const kind = profile.answers === 'overflow' ? 'overflow' : 'open';
		return { kind, at, ...(closesAt ? { closesAt } : {}) };
	}
	const opens = nextOpening(profile, at);
	const rest = { at, ...(opens ? { nextOpening: opens } : {}) };
	const today = dateIn(profile.zone, now);
	const spans = spansOf(profile, today);
	// Lunch: closed now, but earlier and later the same day open.
	if (spans.some((span) => span.end <= now) && spans.some((span) => span.start > now))
		return { kind: 'lunch', ...rest };
	const { holiday } = dayOf(profile, today);
	return holiday ? { kind: 'holiday', reason: holiday, ...rest } : { kind: 'closed', ...rest };
}

/** End of the current span; of a house that never closes, the furthest instant we looked at is no closing. */
function closing(profile: Hours, current: Opening, now: number): string | undefined {
	if (Date.parse(current.end) < now + 2 * dayMillis) return current.end;
	const [further] = openingSpans(profile, toInstant(now), toInstant(now + 16 * dayMillis));
	return further && Date.parse(further.end) < now + 16 * dayMillis ? further.end : undefined;
}

const speaks = (languages: string[], tag: string | undefined): string | undefined => {
	const primary = tag?.toLowerCase().split(/[-_]/)[0];
	return primary
		? languages.find((language) => language.toLowerCase().split(/[-_]/)[0] === primary)
		: undefined;
};

/**
 * The `business` section of a slip: whose call it is, in which language (the caller's when the house
 * speaks it: known beforehand, heard on the call, else the first), and what the house is doing.
 */
export function businessFor(
	profile: Profile,
	slip: Pick<Slip, 'call' | 'caller'>,
	at: string,
): Business {
	const heard = [
		slip.caller?.language,
		spokenIn(slip.call.input?.speech ?? ''),
		slip.call.input?.language,
		slip.call.structured?.language,
	];
	const language = heard
		.map((tag) => speaks(profile.languages, typeof tag === 'string' ? tag : undefined))
		.find((tag) => tag !== undefined);
	return {
		id: profile.id,
		name: profile.name,
		zone: profile.zone,
		language: language ?? profile.languages[0] ?? 'es',
		mode: modeAt(profile, at),
		profile,
	};
}
