import type { SpokenClock } from './index';

const units = [
	'zero',
	'un',
	'dos',
	'tres',
	'quatre',
	'cinc',
	'sis',
	'set',
	'vuit',
	'nou',
	'deu',
	'onze',
	'dotze',
	'tretze',
	'catorze',
	'quinze',
	'setze',
	'disset',
	'divuit',
	'dinou',
	'vint',
];
const hours = [
	'dotze',
	'una',
	'dues',
	'tres',
	'quatre',
	'cinc',
	'sis',
	'set',
	'vuit',
	'nou',
	'deu',
	'onze',
];
const tens: Record<number, string> = { 3: 'trenta', 4: 'quaranta', 5: 'cinquanta' };

const minutes = (count: number): string => {
	if (count <= 20) return units[count] ?? String(count);
	const rest = count % 10;
	if (count < 30) return `vint-i-${units[rest]}`;
	return `${tens[Math.floor(count / 10)]}${rest ? `-${units[rest]}` : ''}`;
};

const hourName = (hour: number): string => hours[hour % 12] ?? String(hour);
const named = (hour: number): string => `${hour % 12 === 1 ? 'la' : 'les'} ${hourName(hour)}`;

/** Before a vowel `de` loses its own: "dos quarts d'onze", "1 d'abril". */
const of = (word: string): string => (/^[aeiou]/.test(word) ? `d'${word}` : `de ${word}`);

const partOfDay = (hour: number): string => {
	if (hour === 0 || hour >= 22) return 'de la nit';
	if (hour < 6) return 'de la matinada';
	if (hour < 12) return 'del matí';
	if (hour < 14) return 'del migdia';
	return hour < 20 ? 'de la tarda' : 'del vespre';
};

const quarters: Record<number, string> = { 15: 'un quart', 30: 'dos quarts', 45: 'tres quarts' };

/** The bell-tower way: quarters count towards the next hour. */
const past = (hour: number, minute: number): string => {
	if (minute === 0) return named(hour);
	const quarter = quarters[minute];
	return quarter ? `${quarter} ${of(hourName(hour + 1))}` : `${named(hour)} i ${minutes(minute)}`;
};

export const ca: SpokenClock = {
	weekdays: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
	months: [
		'gener',
		'febrer',
		'març',
		'abril',
		'maig',
		'juny',
		'juliol',
		'agost',
		'setembre',
		'octubre',
		'novembre',
		'desembre',
	],
	today: 'avui',
	tomorrow: 'demà',
	day: (weekday, day, month) => `${weekday} ${day} ${of(month)}`,
	time: (hour, minute) => `a ${past(hour, minute)} ${partOfDay(hour)}`,
	or: 'o',
};
