import { ca } from './ca';
import { en } from './en';
import { es } from './es';

export type Part = 'morning' | 'midday' | 'afternoon' | 'evening';

/**
 * How one language says days, times and choices on the phone. Everything without accents and in lower
 * case, as `plain` leaves it. Within a list longer phrases stand before the shorter ones they begin with.
 */
export type DateWords = {
	/** 0 to 20 and the tens; compounds are made of them ("veintiuno" is a word of its own). */
	numbers: Record<string, number>;
	/** Monday first; several spellings each. */
	weekdays: string[][];
	months: string[];
	/** Days from today. */
	days: Array<[string, number]>;
	/** "In three days": what stands before the number, and after it. */
	inDays: [before: string[], after: string[]];
	nextWeek: string[];
	thisWeek: string[];
	/** Words that put a weekday into the week to come when today is that very day. */
	next: string[];
	/** Words between a day of the month and its month, and before a bare day of the month. */
	ofMonth: string[];
	theDay: string[];
	parts: Array<[string, Part]>;
	/** What stands before an hour, and the words of its fractions. */
	at: string[];
	and: string[];
	minus: string[];
	half: string[];
	quarter: string[];
	hours: string[];
	/** What makes a time the earliest or the latest that will do. */
	after: string[];
	before: string[];
	/** Times with a way of their own: hour and minute, from the match. */
	own: Array<[RegExp, (match: string[]) => { hour: number; minute: number }]>;
	/** The how-manieth of the choices, -1 for the last. */
	ordinals: Array<[string, number]>;
	yes: string[];
	no: string[];
	/** A "no" that asks politely: "¿no tiene a las diez?". */
	askingNo: string[];
	/** Words that begin another thought. */
	but: string[];
};

const tables: Record<string, DateWords[]> = {
	es: [es, ca, en],
	ca: [ca, es, en],
	en: [en, es],
};

/**
 * The tables for a language, nearest first: in Spain callers mix Spanish and Catalan in one breath, and a
 * voice assistant may write English whatever is spoken.
 */
export const wordsFor = (language: string): DateWords[] =>
	tables[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? [en, es];
