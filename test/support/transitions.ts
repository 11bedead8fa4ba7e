import { IANAZone } from 'luxon';

/** A clock change: the instant it happens, and the zone's offset in milliseconds before and after. */
export type Transition = { zone: string; at: number; before: number; after: number };

/**
 * Every clock change of every zone this Node knows in a period, found in its own tz data: zone laws change,
 * so nothing is listed by hand.
 */
export function transitions(from: string, until: string): Transition[] {
	const [start, end] = [Date.parse(from), Date.parse(until)];
	return Intl.supportedValuesOf('timeZone').flatMap((name) => {
		const zone = IANAZone.create(name);
		const offset = (at: number) => zone.offset(at) * 60_000;
		const found: Transition[] = [];
		// No zone changes its clocks twice in five days.
		for (let day = start; day < end; day += 5 * 86_400_000) {
			let [early, late] = [day, day + 5 * 86_400_000];
			const [before, after] = [offset(early), offset(late)];
			if (before === after) continue;
			while (late - early > 60_000) {
				const middle = early + Math.floor((late - early) / 120_000) * 60_000;
				if (offset(middle) === before) early = middle;
				else late = middle;
			}
			found.push({ zone: name, at: late, before, after });
		}
		return found;
	});
}
