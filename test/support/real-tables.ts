import { tablesOver, type Tables } from '../../reception/ledger';
import { Refused, type Send } from '../../reception/send';

const address = process.env.RECEPTION_N8N_URL;
const apiKey = process.env.RECEPTION_API_KEY;

/** A wire to an n8n, as the nodes lend it. */
export const sendTo =
	(base: string, key: string): Send =>
	async ({ method, url, query = {}, body }) => {
		const target = new URL(url, base);
		for (const [name, value] of Object.entries(query))
			if (value !== undefined) target.searchParams.set(name, String(value));
		const response = await fetch(target, {
			method,
			headers: { 'X-N8N-API-KEY': key, 'content-type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		const answer: unknown = /^[[{]/.test(text) ? JSON.parse(text) : text;
		if (response.ok) return answer;
		throw new Refused(
			response.status,
			`${method} ${target.pathname} was answered with ${response.status}`,
			answer,
		);
	};

/** Why contract tests leave the real n8n out here; undefined when it is there. */
export const whyNoRealTables =
	address && apiKey
		? undefined
		: 'without the real Data Tables: RECEPTION_N8N_URL and RECEPTION_API_KEY are not set (npm run test:e2e sets them)';

/** The Data Tables of the n8n in RECEPTION_N8N_URL. */
export function realTables(): Tables {
	if (!address || !apiKey) throw new Error(whyNoRealTables);
	return tablesOver(sendTo(address, apiKey));
}
