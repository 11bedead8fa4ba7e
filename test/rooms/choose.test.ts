import { DateTime } from 'luxon';
import { chooseOffer } from '../../reception/calendar/choose';
import { readWanted } from '../../reception/calendar/wanted';
import type { Slot } from '../../reception/record';

// Monday, 10:15 in Madrid.
const now = '2026-11-23T09:15:00.000Z';
const zone = 'Europe/Madrid';
const clock = (minutes: number | undefined): string =>
	minutes === undefined
		? ''
		: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** "24 12:00", "24..29 afternoon", "after 17:00": what was understood, in short. */
function understood(text: string, language: string): string {
	const wanted = readWanted(text, { now, zone, language });
	if (!wanted) return '';
	const { days, part, minutes, bound } = wanted;
	const date =
		days &&
		(days.first === days.last
			? days.first.slice(5)
			: `${days.first.slice(5)}..${days.last.slice(5)}`);
	return [date, minutes ? undefined : part, bound, clock(minutes?.[0])].filter(Boolean).join(' ');
}

describe('when a caller would like to come (R25, R51)', () => {
	it.each([
		['mañana', '11-24'],
		['mañana por la mañana', '11-24 morning'],
		['Pues mañana por la tarde, si puede ser', '11-24 afternoon'],
		['pasado mañana', '11-25'],
		['hoy mismo', '11-23'],
		['esta tarde', '11-23 afternoon'],
		['el jueves por la tarde', '11-26 afternoon'],
		['el martes que viene a las diez', '11-24 10:00'],
		['el lunes que viene', '11-30'],
		['el miércoles de la semana que viene', '12-02'],
		['la semana que viene', '11-30..12-06'],
		['esta semana por la mañana', '11-23..11-29 morning'],
		['el 24 a las doce', '11-24 12:00'],
		['el día veinticuatro a las doce y media', '11-24 12:30'],
		['el 3 de diciembre', '12-03'],
		['el primero de diciembre', '12-01'],
		['dentro de tres días', '11-26'],
		['24/11 a las 12:30', '11-24 12:30'],
		['2026-11-24', '11-24'],
		['2026-11-24T12:00', '11-24 12:00'],
		['2026-11-24T11:00:00.000Z', '11-24 12:00'],
		['a las doce', '12:00'],
		['a la una', '13:00'],
		['a las cinco y cuarto', '17:15'],
		['a las cinco menos cuarto', '16:45'],
		['a las nueve y veinte de la mañana', '9:20'],
		['a las diez menos diez', '9:50'],
		['sobre las once', '11:00'],
		['a las dieciséis treinta', '16:30'],
		['a las 5 de la tarde', '17:00'],
		['a las doce y media del mediodía', '12:30'],
		['a partir de las cinco', 'after 17:00'],
		['el viernes antes de las once', '11-27 before 11:00'],
		['a primera hora', 'morning'],
		['por las tardes', 'afternoon'],
		['el lunes no puedo, mejor el martes', '11-24'],
		['no, el jueves', '11-26'],
		['¿no tiene nada el viernes?', '11-27'],
		['una cita para la revisión', ''],
		['me llamo Ana y es la primera vez', ''],
		['me duele desde hace dos días', ''],
	])('es: %s → %s', (text, expected) => {
		expect(understood(text, 'es')).toBe(expected);
	});

	it.each([
		['demà', '11-24'],
		['demà al matí', '11-24 morning'],
		['demà passat a la tarda', '11-25 afternoon'],
		['dijous a les dotze', '11-26 12:00'],
		['a dos quarts de cinc', '16:30'],
		["a dos quarts d'una", '12:30'],
		['a tres quarts de deu del matí', '9:45'],
		['a les vuit i vint', '8:20'],
		['a les onze i mitja', '11:30'],
		['la setmana vinent', '11-30..12-06'],
		['el vint-i-cinc de novembre', '11-25'],
		["d'aquí a tres dies", '11-26'],
		['aquesta tarda', '11-23 afternoon'],
		['mañana a les cinc', '11-24 17:00'],
	])('ca: %s → %s', (text, expected) => {
		expect(understood(text, 'ca')).toBe(expected);
	});

	it.each([
		['tomorrow morning', '11-24 morning'],
		['the day after tomorrow', '11-25'],
		['next Monday', '11-30'],
		['on Thursday at half past twelve', '11-26 12:30'],
		['at quarter to five', '16:45'],
		['Friday at 5 pm', '11-27 17:00'],
		['10:30 am', '10:30'],
		['at noon', '12:00'],
		['the 24th of November', '11-24'],
		['November 24', '11-24'],
		['in three days', '11-26'],
		['next week in the afternoon', '11-30..12-06 afternoon'],
		["I can't on Tuesday, but Wednesday would do", '11-25'],
		['after five', 'after 17:00'],
	])('en: %s → %s', (text, expected) => {
		expect(understood(text, 'en')).toBe(expected);
	});

	it('"a las ocho" may be either; the morning comes first', () => {
		expect(readWanted('a las ocho', { now, zone, language: 'es' })?.minutes).toEqual([480, 1200]);
	});

	it('counts days by the clock of the business, not by UTC', () => {
		const late = { now: '2026-11-23T23:30:00.000Z', zone, language: 'es' };
		expect(readWanted('mañana', late)?.days?.first).toBe('2026-11-25');
		expect(readWanted('mañana', { ...late, zone: 'Atlantic/Canary' })?.days?.first).toBe(
			'2026-11-24',
		);
	});
});

const slot = (local: string): Slot => {
	const start = DateTime.fromISO(local, { zone });
	return {
		start: start.toUTC().toISO() ?? '',
		end: start.plus({ minutes: 30 }).toUTC().toISO() ?? '',
		resource: 'doctor',
	};
};
const offers = [slot('2026-11-24T09:30'), slot('2026-11-24T12:00'), slot('2026-11-26T16:30')];

/** Number of the chosen offer, or what else was understood. */
function choice(speech: string, language = 'es', from: Slot[] = offers): number | string {
	const found = chooseOffer({ speech }, from, { now, zone, language });
	if (found.kind === 'chosen') return from.indexOf(found.slot) + 1;
	return found.kind === 'several' ? `several ${found.slots.length}` : found.kind;
}

describe('which of the offers the caller takes', () => {
	it.each([
		['La primera', 1],
		['la primera, por favor', 1],
		['el segundo', 2],
		['pues la última', 3],
		['a las doce', 2],
		['la de las doce', 2],
		['a las nueve y media', 1],
		['cuatro y media', 3],
		['doce', 2],
		['a las cuatro y media de la tarde', 3],
		['el jueves', 3],
		['por la tarde', 3],
		['mañana a las doce', 2],
		['la primera de mañana', 1],
		['vale, a las doce está bien', 2],
		['el martes', 'several 2'],
		['por la mañana', 'several 2'],
		['sí', 'several 3'],
		['ninguna', 'other'],
		['no puedo a las doce', 'other'],
		['a las doce no, mejor a las nueve y media', 1],
		['no, el viernes', 'other'],
		['a las once', 'other'],
		['a primera hora del viernes', 'other'],
		['¿y cuánto cuesta?', 'unclear'],
		['', 'unclear'],
	])('es: %s → %s', (speech, expected) => {
		expect(choice(speech)).toBe(expected);
	});

	it.each([
		['ca', 'la de les dotze', 2],
		['ca', 'la segona', 2],
		['ca', 'dos quarts de cinc', 3],
		['ca', 'cap', 'other'],
		['ca', 'la primera', 1],
		['en', 'the second one', 2],
		['en', 'the last one please', 3],
		['en', 'half past nine', 1],
		['en', 'twelve', 2],
		['en', "I'll take the one on Thursday", 3],
		['en', 'neither', 'other'],
	])('%s: %s → %s', (language, speech, expected) => {
		expect(choice(speech, language)).toBe(expected);
	});

	it('a single offer is taken by a plain yes, in any language, and never by a no', () => {
		const one = offers.slice(0, 1);
		for (const yes of ['Sí', 'vale', 'perfecto', 'de acuerdo', 'me va bien'])
			expect(choice(yes, 'es', one)).toBe(1);
		expect(choice("d'acord", 'ca', one)).toBe(1);
		expect(choice('that works', 'en', one)).toBe(1);
		expect(choice('no, no me va bien', 'es', one)).toBe('other');
		expect(choice("that doesn't work", 'en', one)).toBe('other');
	});

	it('a key on the phone counts the offers', () => {
		expect(chooseOffer({ digits: '2' }, offers, { now, zone, language: 'es' })).toMatchObject({
			slot: offers[1],
		});
		expect(chooseOffer({ digits: '9' }, offers, { now, zone, language: 'es' }).kind).toBe(
			'unclear',
		);
	});

	it('of a morning and an evening hour the likelier is meant', () => {
		expect(choice('a las nueve', 'es', [slot('2026-11-24T09:00'), slot('2026-11-24T21:00')])).toBe(
			1,
		);
		expect(
			choice('a las nueve de la noche', 'es', [slot('2026-11-24T09:00'), slot('2026-11-24T21:00')]),
		).toBe(2);
		expect(choice('a las ocho', 'es', [slot('2026-11-24T12:00'), slot('2026-11-24T20:00')])).toBe(
			2,
		);
	});
});
