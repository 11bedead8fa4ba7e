import type { SpokenClock } from './index';

const numbers = [
	'cero',
	'una',
	'dos',
	'tres',
	'cuatro',
	'cinco',
	'seis',
	'siete',
	'ocho',
	'nueve',
	'diez',
	'once',
	'doce',
	'trece',
	'catorce',
	'quince',
	'dieciséis',
	'diecisiete',
	'dieciocho',
	'diecinueve',
	'veinte',
	'veintiuno',
	'veintidós',
	'veintitrés',
	'veinticuatro',
	'veinticinco',
	'veintiséis',
	'veintisiete',
	'veintiocho',
	'veintinueve',
];
const tens: Record<number, string> = { 3: 'treinta', 4: 'cuarenta', 5: 'cincuenta' };

const minutes = (count: number): string => {
	if (count === 1) return 'uno';
	if (count < 30) return numbers[count] ?? String(count);
	const rest = count % 10;
	return `${tens[Math.floor(count / 10)]}${rest ? ` y ${rest === 1 ? 'uno' : numbers[rest]}` : ''}`;
};

const named = (hour: number): string => {
	const twelve = hour % 12 || 12;
	return `${twelve === 1 ? 'la' : 'las'} ${numbers[twelve]}`;
};

/** As said in Spain: the hours from one to twelve and the part of the day they belong to. */
const partOfDay = (hour: number): string => {
	if (hour === 0 || hour >= 21) return 'de la noche';
	if (hour < 6) return 'de la madrugada';
	if (hour < 12) return 'de la mañana';
	return hour === 12 ? 'del mediodía' : 'de la tarde';
};

const past = (hour: number, minute: number): string => {
	if (minute === 0) return named(hour);
	if (minute === 15) return `${named(hour)} y cuarto`;
	if (minute === 30) return `${named(hour)} y media`;
	if (minute === 45) return `${named(hour + 1)} menos cuarto`;
	if (minute > 30 && minute % 5 === 0) return `${named(hour + 1)} menos ${minutes(60 - minute)}`;
	return `${named(hour)} y ${minutes(minute)}`;
};

export const es: SpokenClock = {
	weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
	months: [
		'enero',
		'febrero',
		'marzo',
		'abril',
		'mayo',
		'junio',
		'julio',
		'agosto',
		'septiembre',
		'octubre',
		'noviembre',
		'diciembre',
	],
	today: 'hoy',
	tomorrow: 'mañana',
	day: (weekday, day, month) => `el ${weekday} ${day} de ${month}`,
	time: (hour, minute) => `a ${past(hour, minute)} ${partOfDay(hour)}`,
	or: 'o',
};
