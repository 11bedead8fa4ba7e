import { inZone } from '../record';
import { clocks, type SpokenClock } from './clock';
import { textLanguage } from './texts/language';

type Day = { at: string; zone: string; language: string; today?: string };

const clockOf = (language: string): SpokenClock => clocks[textLanguage(language)];

/**
 * The day of an instant as said on the phone: "el martes 24 de noviembre". With `today` (an instant) the
 * next day or two get their everyday names: "hoy", "mañana, martes 24 de noviembre" becomes "mañana".
 */
export function sayDay({ at, zone, language, today }: Day): string {
	const clock = clockOf(language);
	const local = inZone(at, zone);
	if (today) {
		const days = local.startOf('day').diff(inZone(today, zone).startOf('day'), 'days').days;
		if (Math.round(days) === 0) return clock.today;
		if (Math.round(days) === 1) return clock.tomorrow;
	}
	return clock.day(
		clock.weekdays[local.weekday - 1] ?? '',
		local.day,
		clock.months[local.month - 1] ?? '',
	);
}

/** The time of an instant with its preposition: "a las doce del mediodía", "a dos quarts de cinc de la tarda". */
export function sayTime(at: string, zone: string, language: string): string {
	const local = inZone(at, zone);
	return clockOf(language).time(local.hour, local.minute);
}

/** Day and time of an instant: "el martes 24 de noviembre a las doce del mediodía". */
export const sayInstant = (at: string, zone: string, language: string, today?: string): string =>
	`${sayDay({ at, zone, language, today })} ${sayTime(at, zone, language)}`;

/**
 * Several times as one phrase, the day said once: "el martes 24 de noviembre a las nueve de la mañana o a
 * las doce del mediodía". Expects instants in ascending order.
 */
export function sayChoices(
	instants: string[],
	zone: string,
	language: string,
	today?: string,
): string {
	const phrases = instants.map((at, index) => {
		const before = instants[index - 1];
		const sameDay = before && inZone(before, zone).hasSame(inZone(at, zone), 'day');
		return sameDay ? sayTime(at, zone, language) : sayInstant(at, zone, language, today);
	});
	const last = phrases.pop() ?? '';
	return phrases.length ? `${phrases.join(', ')} ${clockOf(language).or} ${last}` : last;
}

/** Day and time as a colleague reads them: "martes 24 noviembre 12:00". */
export function writeInstant(at: string, zone: string, language: string): string {
	const clock = clockOf(language);
	const local = inZone(at, zone);
	const [weekday, month] = [clock.weekdays[local.weekday - 1], clock.months[local.month - 1]];
	return `${weekday} ${local.day} ${month} ${local.toFormat('HH:mm')}`;
}
