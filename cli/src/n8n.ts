import axios, { isAxiosError } from 'axios';
import { Trouble } from './trouble';

export type Row = Record<string, string | number | boolean | null>;
export type Workflow = {
	id: string;
	name: string;
	active: boolean;
	isArchived?: boolean;
	nodes: Array<{
		name: string;
		type: string;
		webhookId?: string;
		disabled?: boolean;
		parameters?: Record<string, unknown>;
		credentials?: Record<string, { id?: string | null; name: string }>;
	}>;
};
export type Listed = { id: string; name: string; type?: string };

type Page<T> = { data: T[]; nextCursor?: string | null };

/** An n8n through its public API: what the simulator and the check read, and nothing they write. */
export type N8n = {
	tables(): Promise<Listed[]>;
	/** Rows of a table in which every given column has the given value, newest first. */
	rows(table: string, equal?: Row): Promise<Row[]>;
	workflows(): Promise<Workflow[]>;
	credentials(): Promise<Listed[]>;
};

/** Opens an n8n at its own address, with an API key of its settings page. */
export function openN8n(url: string, apiKey: string): N8n {
	const address = url.replace(/\/$/, '');
	const client = axios.create({
		baseURL: `${address}/api/v1`,
		headers: { 'X-N8N-API-KEY': apiKey },
		timeout: 20_000,
		proxy: false,
		// n8n answers 400 to a bare colon (`sortBy=createdAt:desc`), which axios would leave as it is.
		paramsSerializer: {
			serialize: (params) => new URLSearchParams(params as Record<string, string>).toString(),
		},
	});
	const get = async <T>(path: string, params: Record<string, unknown>): Promise<T> => {
		try {
			return (await client.get<T>(path, { params })).data;
		} catch (caught) {
			throw explained(caught, address, path);
		}
	};
	const all = async <T>(path: string, params: Record<string, unknown> = {}): Promise<T[]> => {
		const found: T[] = [];
		let cursor: string | null | undefined;
		do {
			const page = await get<Page<T>>(path, {
				limit: 100,
				...params,
				...(cursor ? { cursor } : {}),
			});
			found.push(...page.data);
			cursor = page.nextCursor;
		} while (cursor);
		return found;
	};
	const ids = new Map<string, string>();
	const n8n: N8n = {
		tables: () => all<Listed>('/data-tables'),
		workflows: () => all<Workflow>('/workflows'),
		credentials: () => all<Listed>('/credentials'),
		async rows(table, equal = {}) {
			if (!ids.has(table)) for (const each of await n8n.tables()) ids.set(each.name, each.id);
			const id = ids.get(table);
			if (!id) return [];
			const filters = Object.entries(equal).map(([columnName, value]) => ({
				columnName,
				condition: 'eq',
				value,
			}));
			return all<Row>(`/data-tables/${id}/rows`, {
				sortBy: 'createdAt:desc',
				...(filters.length > 0 ? { filter: JSON.stringify({ type: 'and', filters }) } : {}),
			});
		},
	};
	return n8n;
}

function explained(caught: unknown, address: string, path: string): unknown {
	if (!isAxiosError(caught)) return caught;
	const status = caught.response?.status;
	if (status === undefined) return new Trouble(`No n8n answers at ${address}`, 3);
	if (status === 401) return new Trouble(`${address} does not accept this API key`, 3);
	if (status === 403)
		return new Trouble(
			`The API key may not read ${path}: give it that scope, or make a new key`,
			3,
		);
	return new Trouble(`${address} answered ${path} with ${status}`, 3);
}
