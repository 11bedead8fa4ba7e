import { DateTime } from 'luxon';
import { inZone, type Slot } from '../record';
import { digitised, plain, says, without } from './plain';
import { clockIn, partHours } from './said-clock';
import { daysIn } from './said-day';
import { wordsFor, type DateWords, type Part } from './words/words';

/** When a caller would like to come, as far as their words say it; wall clock of the business. */
export type Wanted = {
	/** Dates, first and last. */
	days?: { first: string; last: string };
	part?: Part;
	/** Minutes after midnight they may mean, the likeliest first. */
	minutes?: number[];
	/** The time is the earliest or the latest that will do. */
	bound?: 'after' | 'before';
};

export type Asking = { now: string; zone: string; language: string };

const isoTime = /\b\d{4}-\d\d-\d\dT\d\d:\d\d\S*/i;

/** A time as a voice assistant writes it, `2026-11-24T12:00`; without an offset it is of the zone. */
function exactTime(text: string, zone: string): Wanted | undefined {
	const local = DateTime.fromISO(isoTime.exec(text)?.[0] ?? '', { zone });
	if (!local.isValid) return undefined;
	return {
		days: { first: local.toISODate(), last: local.toISODate() },
		minutes: [local.hour * 60 + local.minute],
	};
}

/**
 * The thoughts of a text that are not turned down: "el lunes no puedo, mejor el martes" → "el martes".
 * A "no" that asks politely stays. What is doubtful falls away: rather asked again than booked wrong.
 */
export function meant(text: string, words: DateWords): string[] {
	const but = new RegExp(`\\b(?:${words.but.join('|')})\\b`);
	return text
		.split(/[,;!?¿¡\n]|\.(?!\d)/)
		.flatMap((thought) => plain(thought).split(but))
		.map((thought) => thought.trim())
		.filter((thought) => thought !== '' && !isRefusal(thought, words));
}

export const isRefusal = (thought: string, words: DateWords): boolean =>
	words.no.some((word) => says(thought, word)) &&
	!words.askingNo.some((phrase) => says(thought, phrase));

function wantedIn(thoughts: string[], words: DateWords, today: DateTime): Wanted {
	const text = digitised(thoughts.join(' '), words);
	const found = words.parts.find(([phrase]) => says(text, phrase));
	const rest = found ? without(text, found[0]) : text;
	const part = found?.[1];
	// "Esta tarde" names the day as well.
	const isToday = found && /^(?:est|aquest|this|tonight)/.test(found[0]);
	const date = today.toISODate() ?? '';
	const days = daysIn(rest, today, words) ?? (isToday ? { first: date, last: date } : undefined);
	return { ...(days ? { days } : {}), ...(part ? { part } : {}), ...clockIn(rest, words, part) };
}

/**
 * Reads wanted days and times from a caller's words or an assistant's arguments: "mañana por la tarde",
 * "el jueves a las doce y media", "demà a dos quarts de cinc", "next monday", `2026-11-24`. Undefined when
 * they say nothing about time.
 */
export function readWanted(text: string, { now, zone, language }: Asking): Wanted | undefined {
	const exact = exactTime(text, zone);
	if (exact) return exact;
	const today = inZone(now, zone).startOf('day');
	// The caller's language first; what it leaves open, the one they may be mixing in.
	const wanted = wordsFor(language)
		.map((words) => wantedIn(meant(text, words), words, today))
		.reduceRight<Wanted>((all, said) => ({ ...all, ...said }), {});
	return Object.keys(wanted).length > 0 ? wanted : undefined;
}

/** True when a slot is one the caller asked for. With `exact` only the likeliest meaning of a time counts. */
export function suits(slot: Slot, wanted: Wanted, zone: string): boolean {
	const local = inZone(slot.start, zone);
	const date = local.toISODate() ?? '';
	const minute = local.hour * 60 + local.minute;
	const { days, part, minutes, bound } = wanted;
	if (days && (date < days.first || date > days.last)) return false;
	if (minutes?.[0] !== undefined && bound === 'after') return minute >= minutes[0];
	if (minutes?.[0] !== undefined && bound === 'before') return minute < minutes[0];
	if (minutes) return minutes.includes(minute);
	if (!part) return true;
	const [from, to] = partHours[part];
	return local.hour >= from && local.hour < to;
}
