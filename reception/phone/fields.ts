// What comes over the wire is read here, and only here, from text to values.

/** Form fields or a query as a carrier writes them: blank as `+`, UTF-8, repeated fields kept in order. */
export function readForm(text: string): Map<string, string[]> {
	const fields = new Map<string, string[]>();
	for (const [name, value] of new URLSearchParams(text.replace(/^\uFEFF/, '')))
		fields.set(name, [...(fields.get(name) ?? []), value]);
	return fields;
}

/** Query of an address, without the fragment and without changing a character of it. */
export const queryOf = (url: string): string => {
	const [address = ''] = url.split('#', 1);
	const from = address.indexOf('?');
	return from < 0 ? '' : address.slice(from + 1);
};

const poisoned = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A JSON value without the keys that change an object's nature, at most 12 levels deep. Everything that a
 * caller, a model or a platform filled in passes through here before it reaches the slip.
 */
export function harmless(value: unknown, depth = 12): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth === 0) return undefined;
	if (Array.isArray(value)) return value.map((entry) => harmless(entry, depth - 1));
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !poisoned.has(key))
			.map(([key, entry]) => [key, harmless(entry, depth - 1)]),
	);
}

export type Fields = Record<string, unknown>;

/** The value when it is an object of fields, else none. */
export const fieldsOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const listOf = (value: unknown): Fields[] =>
	Array.isArray(value) ? value.map(fieldsOf).filter((entry) => Object.keys(entry).length > 0) : [];

/** Text that says something, else nothing. */
export const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A number that is zero or more, from a number or its text, else nothing. */
export function countOf(value: unknown): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const number = Number(value);
	return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** A JSON object from raw bytes, cleaned; undefined when it is none. */
export function readJson(raw: Buffer | string): Fields | undefined {
	try {
		const value: unknown = harmless(JSON.parse(raw.toString('utf8').replace(/^\uFEFF/, '')));
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Fields)
			: undefined;
	} catch {
		return undefined;
	}
}

/** An object without the keys that hold nothing: the slip keeps only what is known. */
export const known = <T extends object>(fields: T): T =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) =>
				value !== undefined &&
				!(Array.isArray(value) && value.length === 0) &&
				!(
					typeof value === 'object' &&
					value !== null &&
					!Array.isArray(value) &&
					Object.keys(value).length === 0
				),
		),
	) as T;

/** A table that holds what it was given and nothing else: no word from outside finds `constructor` in it. */
export const table = <T>(rows: Record<string, T>): Readonly<Record<string, T | undefined>> =>
	Object.assign(Object.create(null) as Record<string, T | undefined>, rows);
