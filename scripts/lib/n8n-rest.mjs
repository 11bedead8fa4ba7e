// An n8n from outside: the owner's session for what only the editor can do, the public API for the rest.
import { setTimeout as sleep } from 'node:timers/promises';

/** Calls until it is true, or says what was waited for. */
export async function until(what, seconds, attempt, everyMs = 200) {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const found = await attempt();
		if (found) return found;
		if (Date.now() >= end) throw new Error(`Waited ${seconds} s in vain: ${what}`);
		await sleep(everyMs);
	}
}

async function call(url, { method = 'GET', headers = {}, body } = {}) {
	const response = await fetch(url, {
		method,
		headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	const text = await response.text();
	if (!response.ok)
		throw Object.assign(new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`), {
			status: response.status,
		});
	return { response, json: text ? JSON.parse(text) : undefined };
}

/** An API key of the owner with every scope there is; n8n has no command for this. */
export async function makeApiKey(address, { email, password }) {
	const rest = (path, options) => call(`${address}/rest${path}`, options);
	const { response } = await rest('/login', {
		method: 'POST',
		body: { emailOrLdapLoginId: email, password },
	});
	const cookie = response.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	const scopes = (await rest('/api-keys/scopes', { headers: { cookie } })).json.data;
	const { json } = await rest('/api-keys', {
		method: 'POST',
		headers: { cookie },
		body: { label: `reception ${new Date().toISOString()}`, scopes, expiresAt: null },
	});
	return json.data.rawApiKey;
}

/** The public API, as nodes, the simulator and the tests use it. */
export function publicApi(address, apiKey) {
	const api = async (method, path, body) =>
		(await call(`${address}/api/v1${path}`, { method, body, headers: { 'X-N8N-API-KEY': apiKey } }))
			.json;

	/** All pages of a list. */
	async function all(path, query = {}) {
		const found = [];
		let cursor;
		do {
			const page = await api(
				'GET',
				`${path}?${new URLSearchParams({ limit: '100', ...query, ...(cursor ? { cursor } : {}) })}`,
			);
			found.push(...page.data);
			cursor = page.nextCursor;
		} while (cursor);
		return found;
	}

	/** How a room of the reception reaches n8n: the `Send` of reception/send.ts. */
	const send = async ({ method, url, query = {}, body }) => {
		const given = Object.entries(query).filter(([, value]) => value !== undefined);
		return api(
			method,
			`${url.replace(/^\/api\/v1/, '')}${given.length ? `?${new URLSearchParams(given)}` : ''}`,
			body,
		);
	};

	return {
		api,
		all,
		send,
		/** Rows of a table by its name, as the operator sees them in the editor. */
		async rows(table, equal = {}) {
			const found = (await all('/data-tables')).find(({ name }) => name === table);
			if (!found) return [];
			const filters = Object.entries(equal).map(([columnName, value]) => ({
				...{ columnName, condition: 'eq', value },
			}));
			const query = filters.length ? { filter: JSON.stringify({ type: 'and', filters }) } : {};
			return all(`/data-tables/${found.id}/rows`, query);
		},
		executions: (query = {}) => all('/executions', query),
		workflows: () => all('/workflows'),
		activate: (id) => api('POST', `/workflows/${id}/activate`),
		deactivate: (id) => api('POST', `/workflows/${id}/deactivate`),
	};
}
