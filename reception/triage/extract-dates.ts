import { numberOf, numberPattern, numberPhrase } from './extract-numbers';
import type { Quote } from './extract-quotes';

const weekday =
	'lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|' +
	'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const monthNames =
	'enero gener january|febrero febrer february|marzo març march|abril april|mayo maig may|junio juny june|julio juliol july|' +
	'agosto agost august|septiembre setiembre setembre september|octubre october|noviembre novembre november|diciembre desembre december';
const month = new Map(
	monthNames
		.split('|')
		.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const monthPattern = [...month.keys()].join('|');

const part =
	'(?:muy\\s+)?(?:(?:por|a|en|de|a primera hora de|a última hora de)\\s+la\\s+(?:mañana|tarde|noche)|al\\s+mat[ií]|a\\s+la\\s+tarda|al\\s+vespre|al\\s+mediod[ií]a|al\\s+migdia|a\\s+primera\\s+hora|a\\s+última\\s+hora|in\\s+the\\s+(?:morning|afternoon|evening)|morning|afternoon|evening)';
const clock = `(?:(?:a|sobre|hacia|para|cap\\s+a|at|around)\\s+(?:las?\\s+|les\\s+|la\\s+)?${numberPattern.replace('(', '(?:')}(?:[:.h]\\d{2})?(?:\\s+(?:y|i)\\s+(?:media|cuarto|mitja|quart))?(?:\\s*(?:am|pm|o['’]clock|en punto|de la mañana|de la tarde))?)`;
const day =
	`(?:pasado\\s+mañana|mañana|dem[aà]\\s+passat|dem[aà]|hoy|avui|today|tomorrow|the\\s+day\\s+after\\s+tomorrow|esta\\s+(?:mañana|tarde|semana)|aquest(?:a|s)?\\s+(?:mat[ií]|tarda|setmana)|this\\s+(?:morning|afternoon|week)|` +
	`la\\s+(?:semana|setmana)\\s+(?:que\\s+viene|que\\s+ve|próxima|vinent)|la\\s+próxima\\s+semana|next\\s+week|` +
	`(?:el\\s+|este\\s+|aquest\\s+|els?\\s+|los\\s+|on\\s+|next\\s+|this\\s+)?(?:próximo\\s+|pr[oò]xim\\s+)?(?:${weekday})(?:\\s+(?:que\\s+viene|que\\s+ve|próximo|vinent))?|` +
	`(?:el\\s+(?:d[ií]a\\s+)?|on\\s+(?:the\\s+)?)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+|d['’]|of\\s+)?(?:${monthPattern})|` +
	`lo\\s+antes\\s+posible|cuanto\\s+antes|com\\s+més\\s+aviat\\s+millor|as\\s+soon\\s+as\\s+possible)`;
const when = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${day})(?:[\\s,]+(?:${part}))?(?:[\\s,]+(?:${clock}))?(?![\\p{L}])|(?<=(?:mejor|millor|prefer\\p{L}*|better)\\s)(?:${part})|(?<![\\p{L}])(?:${part})(?=\\s*(?:mejor|millor|si puede|si pot|please|por favor|$))`,
	'giu',
);
// What stands before a day that is not wished for: an old appointment, or the day it began.
const notWished =
	/(?:desde|des\s+de|des\s+d['’]|since|from|del?|d['’]|lo\s+del|of|until|hasta|fins|pas[oó]|was|my|['’]s)\s*(?:el\s+|la\s+|ayer\s+)?$/iu;
const wish =
	/cita|hora|visita|visit|qued|venir|anar|pasar|cambi|canvi|reserv|appointment|book|move|come|see|llam|truqu|call|viewing|mejor|millor|better|prefer|pued|poden|podr|could|can\b/iu;
const past =
	/(?:operar|operat|operated|surgery|caí|caig|fell|empez|began|started|llevo|hace|fa\s)[^.;,!?]{0,24}$/iu;

/**
 * The day and hour a caller asks for, in their words ("el jueves por la tarde"). The last wish counts:
 * people correct themselves. Days an old appointment or a symptom belongs to are passed over.
 */
export function wantedIn(text: string, asked = false): Quote | undefined {
	if (!asked && !wish.test(text)) return undefined;
	const wishes = [...text.matchAll(when)].filter((match) => {
		const before = text.slice(Math.max(0, match.index - 30), match.index);
		return !notWished.test(before) && !past.test(before);
	});
	const last = wishes[wishes.length - 1];
	if (!last) return undefined;
	return { quote: last[0], start: last.index, end: last.index + last[0].length };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function year(text: string, at: string): number | undefined {
	const now = Number(at.slice(0, 4));
	if (/^\d{4}$/.test(text)) return Number(text);
	const spokenYear = /^(?:mil\s+novecientos|mil\s+nou-cents|nineteen)\s+(.+)$/i.exec(text);
	if (spokenYear) {
		const rest = numberPhrase(spokenYear[1]!);
		return rest === undefined ? undefined : 1900 + rest;
	}
	const thousands = /^(?:dos\s+mil|two\s+thousand)(?:\s+(?:and\s+)?(.+))?$/i.exec(text);
	if (thousands) return 2000 + (thousands[1] ? (numberPhrase(thousands[1]) ?? Number.NaN) : 0);
	const short = numberPhrase(text);
	// "del 85" can only be one century; "del 12" could be two, and is left alone.
	return short !== undefined && short < 100 && short > now % 100 ? 1900 + short : undefined;
}

function isoDate(
	y: number | undefined,
	m: number | undefined,
	d: number | undefined,
	at: string,
): string | undefined {
	if (!y || !m || !d || m > 12 || y < 1900) return undefined;
	const date = new Date(Date.UTC(y, m - 1, d));
	if (date.getUTCDate() !== d || date.getUTCMonth() !== m - 1) return undefined;
	const iso = `${y}-${pad(m)}-${pad(d)}`;
	return iso <= at.slice(0, 10) ? iso : undefined;
}

const born =
	/(?:nac[ií]\p{L}*|fecha de nacimiento|data de naixement|v(?:aig|a) n[eé]ixer|nascut|nascuda|born|date of birth|birthday is|d\.?o\.?b\.?)[^\d\n]{0,20}/giu;
const numeric =
	/(\d{1,2})(?:\s?[/.-]\s?|\s+del?\s+)(\d{1,2})(?:\s?[/.-]\s?|\s+del?\s+)(\d{4}|\d{2})(?!\d)/u;
const written = new RegExp(
	`(?:${numberPattern}|(primero))(?:st|nd|rd|th)?\\s+(?:de\\s+|d['’]|of\\s+)?(${monthPattern})(?:[\\s,]+(?:de\\s+|del\\s+|of\\s+)?(?:l['’]any\\s+)?(\\d{4}|\\d{2}|(?:mil\\s+\\S+|dos\\s+mil|nineteen|two\\s+thousand)(?:\\s+(?!y\\s+(?:el|me|yo|tengo)\\b)\\p{L}+){0,3}|\\p{L}+(?:\\s+y\\s+\\p{L}+)?))?`,
	'iu',
);
const american = new RegExp(`(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iu');

/** Reads one date with a year; day first, unless the month is spelled before it. */
export function dateIn(text: string, at: string): (Quote & { date: string }) | undefined {
	const readers: Array<[RegExp, (match: RegExpExecArray) => string | undefined]> = [
		[american, ([, m, d, y]) => isoDate(year(y!, at), month.get(m!.toLowerCase()), Number(d), at)],
		[numeric, ([, d, m, y]) => isoDate(year(y!, at), Number(m), Number(d), at)],
		[
			written,
			([, d, first, m, y]) =>
				isoDate(
					yearWithin(y, at),
					month.get(m!.toLowerCase()),
					first ? 1 : (numberOf(d!) ?? numberPhrase(d!)),
					at,
				),
		],
	];
	for (const [pattern, read] of readers) {
		const match = pattern.exec(text);
		const date = match ? read(match) : undefined;
		if (match && date)
			return {
				date,
				quote: match[0].trim(),
				start: match.index,
				end: match.index + match[0].trim().length,
			};
	}
	return undefined;
}

// Speech runs on after the year: the longest beginning that is one.
function yearWithin(text: string | undefined, at: string): number | undefined {
	const words = text?.trim().split(/\s+/) ?? [];
	for (let count = words.length; count > 0; count--) {
		const found = year(words.slice(0, count).join(' '), at);
		if (found !== undefined && !Number.isNaN(found)) return found;
	}
	return undefined;
}

/** A birth date the caller states as one ("nací el 3 de marzo de 1980"), or the answer to being asked. */
export function birthDateIn(
	text: string,
	at: string,
	asked = false,
): (Quote & { date: string }) | undefined {
	if (asked) return dateIn(text, at);
	for (const match of text.matchAll(born)) {
		const from = match.index;
		const found = dateIn(text.slice(from, from + 120), at);
		if (found) return { ...found, start: found.start + from, end: found.end + from };
	}
	return undefined;
}
