import nock from 'nock';
import { tableDefinitions, type Condition, type Row } from '../../reception/ledger';
import { memoryTables, type MemoryTables } from './tables';

type Filter = { filters?: Condition[] };
type Served = { tables: MemoryTables; requests: () => string[] };

const tableNames = tableDefinitions.map(({ name }) => name);
const read = <T>(text: string | null): T | undefined =>
	text ? (JSON.parse(text) as T) : undefined;

/** What a ledger credential holds in these tests. */
export const ledgerCredential = { baseUrl: 'http://n8n.test:5678', apiKey: 'key', publicUrl: '' };

/** n8n's public API for Data Tables over tables in memory: nodes reach it as they reach the real one. */
export function serveTables(
	tables: MemoryTables = memoryTables(),
	base = ledgerCredential.baseUrl,
): Served {
	const requests: string[] = [];
	const answer = async (
		method: string,
		uri: string,
		body: { data?: unknown; filter?: Filter } & Record<string, unknown>,
	): Promise<[number, nock.Body]> => {
		const url = new URL(uri, base);
		requests.push(`${method} ${url.pathname}`);
		const [, id = '', what = ''] = /data-tables\/?([^/]*)\/?(.*)$/.exec(url.pathname) ?? [];
		if (!id && method === 'GET') {
			const data = tableNames.map((name) => ({ id: name.replace('_', ''), name, columns: [] }));
			return [200, { data, nextCursor: null }];
		}
		const name = tableNames.find((candidate) => candidate.replace('_', '') === id);
		if (!name) return [404, { message: `Could not find the data table: '${id}'` }];
		const where = (read<Filter>(url.searchParams.get('filter')) ?? body.filter)?.filters ?? [];
		if (what === 'columns') return [201, {}];
		if (method === 'GET') {
			const sortBy = url.searchParams.get('sortBy') ?? undefined;
			const data = await tables.get(name, where, { sortBy });
			return [
				200,
				{ data: data.slice(0, Number(url.searchParams.get('limit') ?? 100)), nextCursor: null },
			];
		}
		if (method === 'POST') {
			const rows = body.data as Row[];
			await tables.insert(name, rows);
			return [200, { success: true, insertedRows: rows.length }];
		}
		if (method === 'PATCH') return [200, await tables.update(name, where, body.data as Row)];
		const gone = await tables.get(name, where);
		await tables.remove(name, where);
		return [200, gone];
	};
	const scope = nock(base).persist();
	for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
		scope.intercept(/^\/api\/v1\/data-tables/, method).reply((uri, body, done) => {
			const given = typeof body === 'string' ? (read<Record<string, unknown>>(body) ?? {}) : body;
			answer(method, uri, given).then(
				(result) => done(null, result),
				(caught: Error) => done(null, [500, { message: caught.message }]),
			);
		});
	return { tables, requests: () => requests };
}
