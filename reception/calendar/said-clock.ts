import { oneOf, says } from './plain';
import type { DateWords, Part } from './words/words';

/** Wall-clock hours of the parts of a day, `[from, to)`. Morning lasts until lunch, at two. */
export const partHours: Record<Part, [number, number]> = {
	morning: [0, 14],
	midday: [12, 16],
	afternoon: [14, 21],
	evening: [18, 24],
};

export type SaidTime = { minutes?: number[]; bound?: 'after' | 'before' };

/** Minutes after midnight an hour may mean, the likeliest first ("a las ocho": 8:00, then 20:00). */
function meaning(hour: number, minute: number, part: Part | undefined): number[] | undefined {
	if (hour > 23 || minute > 59) return undefined;
	if (hour > 12) return [hour * 60 + minute];
	const twelve = hour % 12;
	const [am, pm] = [twelve * 60 + minute, (twelve + 12) * 60 + minute];
	if (part === 'morning') return [hour === 12 ? pm : am];
	if (part) return [pm];
	// Nobody rings about one to seven in the night; from eight to twelve the morning comes first.
	return twelve >= 8 ? [am, pm] : [pm, am];
}

/** Reads hour and minute out of a match of the common form. */
function fraction(
	words: DateWords,
	[, hour, digits, sign, amount, loose]: Array<string | undefined>,
): [number, number] {
	const base = Number(hour);
	if (digits !== undefined) return [base, Number(digits)];
	if (loose !== undefined) return [base, Number(loose)];
	if (sign === undefined || amount === undefined) return [base, 0];
	const minutes = words.half.includes(amount)
		? 30
		: words.quarter.includes(amount)
			? 15
			: Number(amount);
	return words.minus.includes(sign) ? [(base + 11) % 12 || 12, 60 - minutes] : [base, minutes];
}

const never = '(?!)';
const or = (phrases: string[]): string => (phrases.length ? oneOf(phrases) : never);

/** The common form, `a las 12 y media`: with its preposition, or with a fraction that leaves no doubt. */
function commonForms(words: DateWords): RegExp[] {
	const signs = or([...words.and, ...words.minus]);
	const amounts = `(${or([...words.half, ...words.quarter])}|\\d{1,2})`;
	const rest = `(?:[:.](\\d{2}))?(?: (${signs}) ${amounts}\\b)?(?: (\\d{2})\\b)?`;
	return [
		new RegExp(`\\b${or(words.at)} (\\d{1,2})\\b${rest}`),
		new RegExp(
			`\\b(\\d{1,2})(?:[:.](\\d{2}))?(?: (${signs}) (${or([...words.half, ...words.quarter])})\\b)`,
		),
		/\b([01]?\d|2[0-4])[:.]([0-5]\d)\b/,
		new RegExp(`\\b(\\d{1,2})(?: (\\d{2}))? ${or(words.hours)}\\b`),
	];
}

function timeIn(text: string, words: DateWords, part: Part | undefined): number[] | undefined {
	for (const [pattern, read] of words.own) {
		const match = pattern.exec(text);
		if (!match) continue;
		const { hour, minute } = read([...match]);
		// A way that names its half of the day (noon, 5 pm) means nothing else.
		const sure = /noon|midday|[ap] ?m\b/.test(match[0]);
		return sure ? [hour * 60 + minute] : meaning(hour, minute, part);
	}
	for (const pattern of commonForms(words)) {
		const match = pattern.exec(text);
		const found = match && meaning(...fraction(words, match), part);
		if (found) return found;
	}
	return undefined;
}

/** Reads a time of day out of plain text whose number words are digits; `part` is the part of the day said with it. */
export function clockIn(text: string, words: DateWords, part: Part | undefined): SaidTime {
	const minutes = timeIn(text, words, part);
	if (!minutes) return {};
	const bound = words.after.some((phrase) => says(text, phrase))
		? 'after'
		: words.before.some((phrase) => says(text, phrase))
			? 'before'
			: undefined;
	return { minutes, ...(bound ? { bound } : {}) };
}
