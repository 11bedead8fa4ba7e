import { ca } from './ca';
import { en } from './en';
import { es } from './es';

/** How one language says days and times on the phone: words, no digits where a voice may stumble. */
export type SpokenClock = {
	/** Monday first. */
	weekdays: string[];
	months: string[];
	today: string;
	tomorrow: string;
	/** "el martes 24 de noviembre", with the article the language needs. */
	day(weekday: string, day: number, month: string): string;
	/** "a las doce del mediodía", with its preposition. */
	time(hour: number, minute: number): string;
	/** The word between the last two of a list of choices. */
	or: string;
};

export const clocks = { es, ca, en };
