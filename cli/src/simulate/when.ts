/** `{{2 weekdays 12:00}}`: an instant; `{{2 weekdays}}`: a date. Counted from today, weekends left out. */
const placeholder = /\{\{\s*(\d{1,2}) weekdays?(?: (\d{2}):(\d{2}))?\s*\}\}/g;

const zone = 'Europe/Madrid';

/** Fills the dates of a scenario in, so that a file written once always speaks of days to come. */
export function fillDates<T>(value: T, now: Date): T {
	const filled = JSON.stringify(value).replace(
		placeholder,
		(_, days: string, hour?: string, minute?: string) => {
			const date = weekdayFrom(now, Number(days));
			return hour && minute ? instantAt(date, `${hour}:${minute}`) : date;
		},
	);
	return JSON.parse(filled) as T;
}

const localDate = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: zone });

/** The date so many working days after today (0: today, or Monday at the weekend). */
function weekdayFrom(now: Date, days: number): string {
	const day = new Date(`${localDate(now)}T12:00:00Z`);
	const isWeekend = () => day.getUTCDay() === 0 || day.getUTCDay() === 6;
	const step = () => day.setUTCDate(day.getUTCDate() + 1);
	while (isWeekend()) step();
	for (let left = days; left > 0; left--) {
		step();
		while (isWeekend()) step();
	}
	return day.toISOString().slice(0, 10);
}

/** The instant at which a wall clock in Madrid shows a time, found by asking what it shows at a guess. */
function instantAt(date: string, time: string): string {
	const wanted = Date.parse(`${date}T${time}:00Z`);
	const shown = new Date(wanted).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
	const offset = Date.parse(`${shown}Z`) - wanted;
	return new Date(wanted - offset).toISOString();
}
