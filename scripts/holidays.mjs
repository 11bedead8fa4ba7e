// Writes reception/profile/holiday-data.json from date-holidays (ISC; its data CC BY-SA 3.0).
// The library itself does not ship: 1.4 MB, 350 ms to load, and a timer the community scan refuses.
//
//   node scripts/holidays.mjs           writes the file
//   node scripts/holidays.mjs --check   exit code 1 when the file is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const Holidays = createRequire(import.meta.url)('date-holidays');
const file = fileURLToPath(new URL('../reception/profile/holiday-data.json', import.meta.url));

export const from = 2026;
export const until = 2035;
const withRegions = ['ES', 'PT', 'DE', 'GB', 'CH'];
const countries = [
	'AD',
	'AR',
	'AT',
	'BE',
	'CH',
	'CL',
	'CO',
	'DE',
	'EC',
	'ES',
	'FR',
	'GB',
	'IE',
	'IT',
	'LU',
	'MX',
	'NL',
	'PE',
	'PT',
	'US',
	'UY',
];

// A name with the dates it falls on: `01-06` when the same every year, else one full date per year.
function datesByName(country, region) {
	const calendar = region ? new Holidays(country, region) : new Holidays(country);
	const dates = new Map();
	for (let year = from; year <= until; year++)
		for (const day of calendar.getHolidays(year)) {
			// `public` only, and whole days only: shops open on half days.
			if (day.type !== 'public' || day.end - day.start < 20 * 3_600_000) continue;
			const date = day.date.slice(0, 10);
			// The same day of another year can be reported twice around New Year.
			if (!date.startsWith(String(year))) continue;
			dates.set(day.name, [...(dates.get(day.name) ?? []), date]);
		}
	return Object.fromEntries(
		[...dates].map(([name, all]) => {
			const days = [...new Set(all)];
			const same =
				days.length === until - from + 1 && days.every((day) => day.slice(5) === days[0].slice(5));
			return [name, same ? [days[0].slice(5)] : days];
		}),
	);
}

const flat = (days) => JSON.stringify(days);

function regionOf(country, region, national) {
	const days = datesByName(country, region);
	const extra = Object.fromEntries(
		Object.entries(days).filter(
			([name, dates]) => !national[name] || flat(national[name]) !== flat(dates),
		),
	);
	const without = Object.keys(national).filter(
		(name) => !days[name] || flat(days[name]) !== flat(national[name]),
	);
	return { ...(without.length ? { without } : {}), days: extra };
}

export function holidayData() {
	return {
		source: 'date-holidays, github.com/commenthol/date-holidays, data CC BY-SA 3.0',
		from,
		until,
		countries: Object.fromEntries(
			countries.map((country) => {
				const days = datesByName(country);
				const states = withRegions.includes(country)
					? Object.keys(new Holidays().getStates(country) ?? {})
					: [];
				const regions = Object.fromEntries(
					states.map((state) => [state, regionOf(country, state, days)]),
				);
				return [country, { days, regions }];
			}),
		),
	};
}

const text = `${JSON.stringify(holidayData(), null, '\t').replace(/\[\s+([^\][{}]*?)\s+\]/g, (_, inner) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`)}\n`;
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (!process.argv.includes('--check')) writeFileSync(file, text);
	else if (readFileSync(file, 'utf8') !== text) {
		console.error('reception/profile/holiday-data.json is out of date: node scripts/holidays.mjs');
		process.exitCode = 1;
	}
}
