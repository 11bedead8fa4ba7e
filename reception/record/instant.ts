import { DateTime } from 'luxon';

/** An instant in UTC, ISO 8601 with milliseconds: the only form in which the slip keeps time. */
export function toInstant(value: Date | DateTime | number): string {
	const at =
		value instanceof Date
			? DateTime.fromJSDate(value)
			: typeof value === 'number'
				? DateTime.fromMillis(value)
				: value;
	return at.toUTC().toISO() as string;
}

/** The wall clock of a zone at an instant. Refuses a zone this machine does not know. */
export function inZone(at: string, zone: string): DateTime {
	const local = DateTime.fromISO(at, { zone });
	if (!local.isValid)
		throw new RangeError(`"${zone}" is not a time zone, or "${at}" is not an instant`);
	return local;
}

export const isZone = (zone: string): boolean => DateTime.fromMillis(0, { zone }).isValid;

/**
 * Reads the time formats of providers: ISO with or without offset, RFC 2822, epoch seconds or
 * milliseconds (told apart by size, as number or text). Without an offset the given zone is assumed, and
 * `assumed` says so.
 */
export function readInstant(
	value: unknown,
	zone = 'UTC',
): { at: string; assumed: boolean } | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const number =
		typeof value === 'number'
			? value
			: /^\d{9,16}(\.\d+)?$/.test(String(value))
				? Number(value)
				: NaN;
	if (Number.isFinite(number)) {
		const millis = number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000;
		return { at: toInstant(Math.round(millis)), assumed: false };
	}
	const text = String(value).trim();
	const rfc = DateTime.fromRFC2822(text);
	if (rfc.isValid) return { at: toInstant(rfc), assumed: false };
	const iso = DateTime.fromISO(text.replace(' ', 'T'), { zone });
	if (!iso.isValid) return undefined;
	return { at: toInstant(iso), assumed: !/(z|[+-]\d\d:?\d\d)$/i.test(text) };
}
