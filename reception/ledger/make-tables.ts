import { z } from '../zod';
import { Refused, type Send } from '../send';
import type { Row, TableDefinition } from './contract';

const tableList = z.object({
	data: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			columns: z.array(z.object({ name: z.string() })).default([]),
		}),
	),
	nextCursor: z.string().nullish(),
});
const made = z.object({ id: z.string() });
const seeded = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

export type KnownTable = { id: string; columns: string[] };

export const address = (path = ''): string => `/api/v1/data-tables${path}`;

/** Every table whose name holds `part`, by name. */
export async function listTables(
	send: Send,
	part = 'reception_',
): Promise<Map<string, KnownTable>> {
	const found = new Map<string, KnownTable>();
	let cursor: string | undefined;
	do {
		// The oldest of a name wins: a key may see several projects, and every process must pick the same.
		const query = {
			limit: 250,
			sortBy: 'createdAt:asc',
			filter: JSON.stringify({ name: part }),
			cursor,
		};
		const page = tableList.parse(await send({ method: 'GET', url: address(), query }));
		for (const { id, name, columns } of page.data)
			if (!found.has(name)) found.set(name, { id, columns: columns.map((column) => column.name) });
		cursor = page.nextCursor ?? undefined;
	} while (cursor);
	return found;
}

/** Makes missing tables, columns and seed rows; says what it made. Any number of callers may do it at once. */
export async function makeTables(send: Send, definitions: TableDefinition[]): Promise<string[]> {
	const made: string[] = [];
	const present = await listTables(send);
	for (const definition of definitions) {
		const table = present.get(definition.name);
		if (table) made.push(...(await complete(send, definition, table)));
		else if (await create(send, definition)) made.push(definition.name);
	}
	return made;
}

/** Columns of a newer version, and seed rows somebody deleted. */
async function complete(
	send: Send,
	{ name, columns, seed = [] }: TableDefinition,
	table: KnownTable,
): Promise<string[]> {
	const added: string[] = [];
	for (const column of columns.filter((wanted) => !table.columns.includes(wanted.name))) {
		await send({ method: 'POST', url: address(`/${table.id}/columns`), body: column });
		added.push(`${name}.${column.name}`);
	}
	if (seed.length === 0) return added;
	const url = address(`/${table.id}/rows`);
	const { data } = seeded.parse(await send({ method: 'GET', url, query: { limit: 250 } }));
	const keys = new Set(data.map((row) => row.key));
	const missing = seed.filter((row) => !keys.has(row.key));
	if (missing.length) await insertAll(send, url, missing);
	return missing.length ? [...added, `${name}: ${missing.length} rows`] : added;
}

/**
 * True when this caller made it. A table with seeds is filled under a name of its own and then renamed:
 * whoever finds the name finds the seeds in it. Lock rows made by the racers themselves let up to 5 of 20 win.
 */
async function create(send: Send, { name, columns, seed = [] }: TableDefinition): Promise<boolean> {
	if (seed.length === 0) return (await claimName(send, name, columns)) !== undefined;
	for (let attempt = 1; attempt <= 40; attempt++) {
		const id = await claimName(send, `${name}_being_made_${attempt}`, columns);
		if (!id) continue;
		await insertAll(send, address(`/${id}/rows`), seed);
		try {
			await send({ method: 'PATCH', url: address(`/${id}`), body: { name } });
			return true;
		} catch (caught) {
			await send({ method: 'DELETE', url: address(`/${id}`) });
			if (isNameTaken(caught)) return false;
			throw caught;
		}
	}
	return false;
}

/** The id of a new table, or undefined when the name is taken. */
async function claimName(
	send: Send,
	name: string,
	columns: TableDefinition['columns'],
): Promise<string | undefined> {
	try {
		return made.parse(await send({ method: 'POST', url: address(), body: { name, columns } })).id;
	} catch (caught) {
		if (isNameTaken(caught)) return undefined;
		throw caught;
	}
}

// 409 when n8n looked first; 500 when two meet inside the database, whose unique index lets one through.
const isNameTaken = (caught: unknown): boolean =>
	caught instanceof Refused && (caught.status === 409 || caught.status === 500);

const insertAll = async (send: Send, url: string, rows: Row[]): Promise<unknown> =>
	await send({ method: 'POST', url, body: { data: rows, returnType: 'count' } });
