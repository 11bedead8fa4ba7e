import { weekdays } from './schema';

/** Rows of a form, as n8n's fixed collections give them. Empty cells are empty text or 0. */
export type Row = Record<string, unknown>;
export type Fields = {
	id?: string;
	name: string;
	sector: string;
	numbers: string;
	zone: string;
	country: string;
	region: string;
	languages: string[];
	formality: string;
	answers: string;
	publicHolidays: boolean;
	owner: string;
	hours: Row[];
	closedDays: Row[];
	specialDays: Row[];
	people: Row[];
	shifts: Row[];
	ladder: Row[];
	services: Row[];
	routing: Row[];
	texts: Row[];
	/** Emergency number, sender, transfer and the like. */
	more: Row;
};

/** `Dra. Ana Núñez` → `dra-ana-nunez`: the id of a thing people know by its name. */
export const idOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '') || 'reception';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): string[] =>
	text(value)
		.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter(Boolean);
const isEmpty = (value: unknown): boolean =>
	value === '' ||
	value === 0 ||
	value === undefined ||
	value === null ||
	(Array.isArray(value) && value.length === 0);

/** Without empty cells and lists, so that the preset and the schema's defaults fill them. */
const kept = (row: Row): Row =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
/** `2026-12-24T00:00:00` → `2026-12-24`: n8n's date picker adds a time. */
const date = (value: unknown): string => text(value).slice(0, 10);
const number = (value: string): string => value.replace(/[\s().-]/g, '').replace(/^00/, '+');

function hoursOf(rows: Row[]): Record<string, string[][]> | undefined {
	if (rows.length === 0) return undefined;
	return Object.fromEntries(
		weekdays.map((day) => [
			day,
			rows
				.filter((row) => (row.days as string[] | undefined)?.includes(day))
				.map((row) => [text(row.from), text(row.to)])
				.sort(([one = ''], [other = '']) => one.localeCompare(other)),
		]),
	);
}

function specialOf(rows: Row[]): Row[] {
	const byDate = new Map<string, Row & { hours: string[][] }>();
	for (const row of rows) {
		const day = byDate.get(date(row.date)) ?? {
			date: date(row.date),
			hours: [],
			name: text(row.name),
		};
		day.hours.push([text(row.from), text(row.to)]);
		byDate.set(date(row.date), day);
	}
	return [...byDate.values()].map(kept);
}

const textsOf = (rows: Row[]): Record<string, Record<string, string>> => {
	const texts: Record<string, Record<string, string>> = {};
	for (const { kind, language, text: said } of rows)
		texts[text(kind)] = { ...texts[text(kind)], [text(language)]: text(said) };
	return texts;
};

/** A profile document from the form of the node; names become ids, empty cells stay out. */
export function profileFromFields(fields: Fields): unknown {
	const { more } = fields;
	const named = (who: unknown): string => {
		const name = text(who);
		const person = fields.people.find((row) => text(row.name) === name);
		return person ? idOf(name) : name;
	};
	const transferTo = number(text(more.transferTo));
	return kept({
		id: text(fields.id) || idOf(fields.name),
		name: fields.name,
		sector: fields.sector,
		numbers: list(fields.numbers).map(number),
		zone: fields.zone,
		country: fields.country,
		region: fields.region,
		languages: fields.languages,
		formality: fields.formality,
		answers: fields.answers,
		owner: named(fields.owner),
		hours: hoursOf(fields.hours),
		holidays: {
			public: fields.publicHolidays,
			closed: fields.closedDays.map((row) => ({ date: date(row.date), name: text(row.name) })),
			special: specialOf(fields.specialDays),
		},
		people: fields.people.map((row) =>
			kept({ ...row, id: idOf(text(row.name)), phone: number(text(row.phone)) }),
		),
		shifts: fields.shifts.map((row) =>
			kept({ ...row, person: named(row.person), since: date(row.since), until: date(row.until) }),
		),
		ladder: fields.ladder.map((row) => kept({ ...row, who: named(row.who) })),
		services: fields.services.map((row) =>
			kept({
				...row,
				id: idOf(text(row.name)),
				resources: list(row.resources),
				says: list(row.says),
			}),
		),
		routing: Object.fromEntries(fields.routing.map((row) => [text(row.type), text(row.role)])),
		texts: textsOf(fields.texts),
		emergencyNumber: text(more.emergencyNumber),
		callerId: number(text(more.callerId)),
		recording: more.recording === true,
		rounds: more.rounds,
		...(transferTo ? { transfer: kept({ to: transferTo, seconds: more.transferSeconds }) } : {}),
	});
}
