import { DateTime } from 'luxon';
import { oneOf, says } from './plain';
import type { DateWords } from './words/words';

/** Days wanted, first and last, as dates of the business's zone. */
export type SaidDays = { first: string; last: string };

const day = (at: DateTime): SaidDays => ({
	first: at.toISODate() ?? '',
	last: at.toISODate() ?? '',
});

/** A day and month that has passed means next year's. */
function dated(
	today: DateTime,
	dayOfMonth: number,
	month: number,
	year?: number,
): SaidDays | undefined {
	const full = year !== undefined && year < 100 ? 2000 + year : year;
	const at = DateTime.fromObject(
		{ year: full ?? today.year, month, day: dayOfMonth },
		{ zone: today.zone },
	);
	if (!at.isValid) return undefined;
	return day(full === undefined && at < today ? at.plus({ years: 1 }) : at);
}

/** The next such day of a month, this one included: "el 24". */
function nextDayOfMonth(today: DateTime, dayOfMonth: number): SaidDays | undefined {
	for (let months = 0; months < 3; months++) {
		const at = today.startOf('month').plus({ months }).set({ day: dayOfMonth });
		if (at.day === dayOfMonth && at >= today) return day(at);
	}
	return undefined;
}

const number = (text: string | undefined): number => Number(text);

function written(text: string, today: DateTime): SaidDays | undefined {
	const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text);
	if (iso) return dated(today, number(iso[3]), number(iso[2]), number(iso[1]));
	const slashed = /\b(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?\b/.exec(text);
	return slashed
		? dated(
				today,
				number(slashed[1]),
				number(slashed[2]),
				slashed[3] ? number(slashed[3]) : undefined,
			)
		: undefined;
}

/** "24 de noviembre", "the 24th of november", "november 24". */
function named(text: string, today: DateTime, words: DateWords): SaidDays | undefined {
	const months = oneOf(words.months);
	const first = words.ordinals.filter(([, place]) => place === 1).map(([phrase]) => phrase);
	const before = new RegExp(
		`\\b(\\d{1,2}|${oneOf(first)}) (?:${oneOf(words.ofMonth)} )?(${months})\\b`,
	).exec(text);
	const after = new RegExp(`\\b(${months}) (?:the )?(\\d{1,2})\\b`).exec(text);
	const [dayOfMonth, month] = before ? [before[1], before[2]] : after ? [after[2], after[1]] : [];
	if (!dayOfMonth || !month) return undefined;
	return dated(
		today,
		first.includes(dayOfMonth) ? 1 : number(dayOfMonth),
		words.months.indexOf(month) + 1,
	);
}

function ofTheWeek(text: string, today: DateTime, words: DateWords): SaidDays | undefined {
	const index = words.weekdays.findIndex((names) => names.some((name) => says(text, name)));
	const inNextWeek = words.nextWeek.some((phrase) => says(text, phrase));
	const monday = today.startOf('week').plus({ weeks: inNextWeek ? 1 : 0 });
	if (index < 0) {
		if (inNextWeek) return { ...day(monday), last: monday.plus({ days: 6 }).toISODate() ?? '' };
		const thisWeek = words.thisWeek.some((phrase) => says(text, phrase));
		return thisWeek
			? { ...day(today), last: monday.plus({ days: 6 }).toISODate() ?? '' }
			: undefined;
	}
	if (inNextWeek) return day(monday.plus({ days: index }));
	const ahead = (index + 1 - today.weekday + 7) % 7;
	const isNext = words.next.some((phrase) => says(text, phrase));
	return day(today.plus({ days: ahead === 0 && isNext ? 7 : ahead }));
}

/** Reads the day or days out of plain text whose number words are digits; `today` is its midnight. */
export function daysIn(text: string, today: DateTime, words: DateWords): SaidDays | undefined {
	const exact = written(text, today) ?? named(text, today, words);
	if (exact) return exact;
	const relative = words.days.find(([phrase]) => says(text, phrase));
	const weekday = ofTheWeek(text, today, words);
	if (weekday) return weekday;
	if (relative) return day(today.plus({ days: relative[1] }));
	const [before, after] = words.inDays;
	const later = new RegExp(`\\b${oneOf(before)} (\\d{1,2}) ${oneOf(after)}\\b`).exec(text);
	if (later) return day(today.plus({ days: number(later[1]) }));
	const bare = new RegExp(`\\b${oneOf(words.theDay)} (\\d{1,2})\\b`).exec(text);
	return bare ? nextDayOfMonth(today, number(bare[1])) : undefined;
}
