// The only door to public holidays. The dates are written beforehand by scripts/holidays.mjs.
import data from './holiday-data.json';

type Days = Record<string, string[]>;
type Region = { without?: string[]; days: Days };
type Calendars = {
	from: number;
	until: number;
	countries: Record<string, { days: Days; regions: Record<string, Region> }>;
};

const calendars: Calendars = data;

/** Years for which public holidays are known. */
export const holidayYears = { from: calendars.from, until: calendars.until };

export const holidayCountries: string[] = Object.keys(calendars.countries);

export const regionsOf = (country: string): string[] =>
	Object.keys(calendars.countries[country]?.regions ?? {});

// A day is written `01-06` when it is the same every year, else in full.
const dayIn = (days: Days, date: string): string | undefined =>
	Object.entries(days).find(
		([, dates]) => dates.includes(date) || dates.includes(date.slice(5)),
	)?.[0];

/**
 * Name of the public holiday a date is in a country and region (`ES`, `CT`), or undefined. The days of
 * towns, and days moved by decree after this package was built, are the business's own to enter.
 */
export function publicHoliday(date: string, country: string, region?: string): string | undefined {
	const year = Number(date.slice(0, 4));
	const national = calendars.countries[country];
	if (!national || year < calendars.from || year > calendars.until) return undefined;
	const regional = region ? national.regions[region] : undefined;
	const own = regional && dayIn(regional.days, date);
	if (own) return own;
	const kept = Object.entries(national.days).filter(([name]) => !regional?.without?.includes(name));
	return dayIn(Object.fromEntries(kept), date);
}
