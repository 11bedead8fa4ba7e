import { z } from '../zod';
import { Refused, type Send } from '../send';
import { Trouble } from '../trouble';
import type { Condition, Row, Tables } from './contract';
import { tableDefinitions } from './definitions';
import { address, listTables, makeTables, type KnownTable } from './make-tables';
import { explaining } from './refusals';

// Measured on n8n 2.40.7, SQLite, 2 busy cores, with a key of all dataTable…, dataTableRow… and
// dataTableColumn… scopes:
// - `PATCH …/rows/update` with `returnData: true`: 1 winner of 20 at once in 5 of 5 rounds, losers get
//   `[]`; 25–30 ms each, 20 at once answered within 0.6 s. A filter is all `and` or all `or`.
// - A page holds at most 250 rows (`limit` above is 400); `nextCursor` is null at the end.
// - The name filter of the table list finds any part of a name, in any case.
// - Table names are unique: of 8 creates at once, and of 8 renames to one name, exactly one succeeds; the
//   others get 409, or 500 when they meet inside the database.
// - Numbers keep epoch milliseconds exactly. `lte` and `gt` never match an empty cell, `neq` does. ISO text
//   in a string column stays text. Sorting by an unknown column is 500, writing to one 400, and so is a
//   wrong type. A table that is gone is 404; no key or a wrong one 401; a scope that is missing 403.
// - One value of 5 MB is stored; a request of 20 MB is 413. Every write checks the cap on all tables
//   together by measuring them, and there is no index: with 5,000 rows of 3 kB a write takes 100 ms and a
//   read 60 ms instead of 30 and 20. So rows are kept small, and old ones are let go.
const pageSize = 250;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rowList = z.array(z.record(z.string(), cell));
const rowPage = z.object({ data: rowList, nextCursor: z.string().nullish() });

/** Where tables are, by name. A cache, never the truth: a table that is gone is looked up again. */
export type TableAddresses = Map<string, KnownTable>;

const filterOf = (filters: Condition[]) => ({ type: 'and', filters });

/**
 * The tables of an n8n through its public API. `send` is signed in with an API key and joins paths to that
 * n8n's address. Keep `addresses` between calls to save a request; tables are made on first use.
 */
export function tablesOver(lent: Send, addresses: TableAddresses = new Map()): Tables {
	const send = explaining(lent);

	async function look(): Promise<void> {
		for (const [name, table] of await listTables(send)) addresses.set(name, table);
	}

	async function rowsOf(name: string): Promise<string> {
		if (!addresses.has(name)) await look();
		if (!addresses.has(name)) {
			await makeTables(
				send,
				tableDefinitions.filter((definition) => definition.name === name),
			);
			await look();
		}
		const table = addresses.get(name);
		if (!table)
			throw new Trouble(
				`There is no table '${name}'`,
				'Run Reception Ledger once with the operation Set Up.',
			);
		return address(`/${table.id}/rows`);
	}

	/** Works on a table; when its remembered address is stale, once more with a fresh one. */
	async function at<T>(name: string, work: (rows: string) => Promise<T>): Promise<T> {
		const remembered = addresses.has(name);
		try {
			return await work(await rowsOf(name));
		} catch (caught) {
			if (!remembered || !(caught instanceof Refused) || caught.status !== 404) throw caught;
			addresses.clear();
			return await work(await rowsOf(name));
		}
	}

	async function read(
		url: string,
		where: Condition[],
		limit: number,
		sortBy?: string,
	): Promise<Row[]> {
		const rows: Row[] = [];
		const filter = where.length ? JSON.stringify(filterOf(where)) : undefined;
		// The page size stays the same throughout: a cursor carries its own, and n8n counts offsets by it.
		const query = { limit: Math.min(limit, pageSize), sortBy, filter };
		let cursor: string | undefined;
		do {
			const page = rowPage.parse(await send({ method: 'GET', url, query: { ...query, cursor } }));
			rows.push(...page.data);
			cursor = page.nextCursor ?? undefined;
		} while (cursor && rows.length < limit);
		return rows.slice(0, limit);
	}

	return {
		ensure: async (definitions) => {
			const made = await makeTables(send, definitions);
			await look();
			return made;
		},
		get: async (name, where, { limit = Number.MAX_SAFE_INTEGER, sortBy } = {}) =>
			await at(name, async (url) => await read(url, where, limit, sortBy)),
		insert: async (name, rows) => {
			const body = { data: rows, returnType: 'count' };
			await at(name, async (url) => await send({ method: 'POST', url, body }));
		},
		update: async (name, where, set) => {
			const body = { filter: filterOf(where), data: set, returnData: true };
			return await at(name, async (url) =>
				rowList.parse(await send({ method: 'PATCH', url: `${url}/update`, body })),
			);
		},
		remove: async (name, where) => {
			const query = { filter: JSON.stringify(filterOf(where)), returnData: 'true' };
			return await at(
				name,
				async (url) =>
					rowList.parse(await send({ method: 'DELETE', url: `${url}/delete`, query })).length,
			);
		},
	};
}
