import type { SpokenClock } from './index';

const numbers = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const tens: Record<number, string> = { 2: 'twenty', 3: 'thirty', 4: 'forty', 5: 'fifty' };

const words = (count: number): string => {
	if (count < 20) return numbers[count] ?? String(count);
	const rest = count % 10;
	return `${tens[Math.floor(count / 10)]}${rest ? `-${numbers[rest]}` : ''}`;
};

const named = (hour: number): string => words(hour % 12 || 12);

const partOfDay = (hour: number): string => {
	if (hour < 12) return 'in the morning';
	if (hour < 18) return 'in the afternoon';
	return hour < 21 ? 'in the evening' : 'at night';
};

const past = (hour: number, minute: number): string => {
	if (minute === 15) return `quarter past ${named(hour)}`;
	if (minute === 30) return `half past ${named(hour)}`;
	if (minute === 45) return `quarter to ${named(hour + 1)}`;
	if (minute % 5 !== 0) return `${named(hour)} ${minute < 10 ? 'oh ' : ''}${words(minute)}`;
	return minute < 30
		? `${words(minute)} past ${named(hour)}`
		: `${words(60 - minute)} to ${named(hour + 1)}`;
};

const ordinal = (day: number): string => {
	const teen = day % 100 >= 11 && day % 100 <= 13;
	const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[day % 10];
	return `${day}${ending ?? 'th'}`;
};

const time = (hour: number, minute: number): string => {
	if (minute === 0 && hour === 12) return 'at twelve noon';
	if (minute === 0 && hour === 0) return 'at midnight';
	if (minute === 0) return `at ${named(hour)} ${partOfDay(hour)}`;
	return `at ${past(hour, minute)} ${partOfDay(hour)}`;
};

export const en: SpokenClock = {
	weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	today: 'today',
	tomorrow: 'tomorrow',
	day: (weekday, day, month) => `${weekday} the ${ordinal(day)} of ${month}`,
	time,
	or: 'or',
};
