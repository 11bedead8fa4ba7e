import { tableDefinitions, type Condition, type Row } from '../../reception/ledger';
import { listener, type Heard, type Reply } from './listener';
import { memoryTables } from './tables';

const json = (value: unknown, status = 200): Reply => ({
	status,
	type: 'application/json',
	body: JSON.stringify(value),
});

/**
 * The Data Tables part of n8n's public API over tables in memory, for nodes that run in process. Anything
 * else it is asked (a wait to be woken) is written down and answered with 200.
 */
export async function tablesServer() {
	const tables = memoryTables();
	const others: Heard[] = [];

	async function rows(name: string, { method, path, body }: Heard): Promise<Reply> {
		const { searchParams } = new URL(path, 'http://n8n.invalid');
		const given = (body ? JSON.parse(body) : {}) as {
			data?: Row[] | Row;
			filter?: { filters: Condition[] };
		};
		const filter = JSON.parse(searchParams.get('filter') ?? '{"filters":[]}') as {
			filters: Condition[];
		};
		if (method === 'GET') {
			const options = {
				limit: Number(searchParams.get('limit') ?? 100),
				sortBy: searchParams.get('sortBy') ?? undefined,
			};
			return json({ data: await tables.get(name, filter.filters, options), nextCursor: null });
		}
		if (method === 'POST') await tables.insert(name, given.data as Row[]);
		if (method === 'PATCH')
			return json(await tables.update(name, given.filter?.filters ?? [], given.data as Row));
		return json({ count: 1 });
	}

	const server = await listener(async (heard) => {
		const { pathname } = new URL(heard.path, 'http://n8n.invalid');
		const [, name] = /^\/api\/v1\/data-tables\/id-(\w+)\/rows/.exec(pathname) ?? [];
		if (name) return await rows(name, heard);
		if (pathname === '/api/v1/data-tables') {
			const data = tableDefinitions.map(({ name, columns }) => ({
				id: `id-${name}`,
				name,
				columns,
			}));
			return json({ data, nextCursor: null });
		}
		others.push(heard);
		return json({ ok: true });
	});
	return {
		...server,
		tables,
		/** Requests to anything but the tables. */
		others,
		credentials: {
			receptionLedgerApi: { baseUrl: server.url, apiKey: 'an-api-key', publicUrl: '' },
		},
	};
}

export type TablesServer = Awaited<ReturnType<typeof tablesServer>>;
