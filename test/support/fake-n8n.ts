import { phoneProviders, type Delivery, type PhoneProvider } from '../../reception/phone';
import type { Call } from '../../reception/record';
import { listener, type Heard, type Reply } from './listener';

export type FakeN8n = {
	/** Secrets per provider id; a provider without one refuses everything. */
	secrets: Record<string, string[]>;
	/** How a delivery is answered once it was found genuine. */
	answer: (call: Call, heard: Heard) => Reply;
	/** Rows of `reception_calls`, as the public API gives them. */
	rows: () => Array<Record<string, string | number>>;
	workflows?: object[];
	credentials?: object[];
	tables?: string[];
	/** Webhook ids that let anybody in. */
	open?: string[];
};

const sources: Record<string, string> = {
	recepcion: 'twilio',
	asistente: 'vapi',
	aviso: 'generic',
	puesto: 'operator',
};
const apiKey = 'an-api-key';

/**
 * Stands in for an n8n that runs the reception: webhooks that judge deliveries with the very adapters that
 * ship, and the part of the public API that the simulator reads.
 */
export async function fakeN8n(fake: FakeN8n) {
	const calls: Call[] = [];
	const refused: string[] = [];
	const json = (value: unknown, status = 200): Reply => ({
		status,
		type: 'application/json',
		body: JSON.stringify(value),
	});

	const api = ({ path, headers }: Heard): Reply => {
		if (headers['x-n8n-api-key'] !== apiKey) return json({ message: 'unauthorized' }, 401);
		const { pathname, searchParams } = new URL(path, 'http://n8n.invalid');
		const names = fake.tables ?? ['reception_calls'];
		if (pathname.endsWith('/rows')) {
			const filter = JSON.parse(searchParams.get('filter') ?? '{"filters":[]}') as {
				filters: Array<{ columnName: string; value: unknown }>;
			};
			const data = fake
				.rows()
				.filter((row) =>
					filter.filters.every(({ columnName, value }) => row[columnName] === value),
				);
			return json({ data, nextCursor: null });
		}
		if (pathname.endsWith('/data-tables'))
			return json({ data: names.map((name) => ({ id: `id-${name}`, name })), nextCursor: null });
		if (pathname.endsWith('/workflows'))
			return json({ data: fake.workflows ?? [], nextCursor: null });
		if (pathname.endsWith('/credentials'))
			return json({ data: fake.credentials ?? [], nextCursor: null });
		return json({ message: 'not found' }, 404);
	};

	const webhook = (heard: Heard, provider: PhoneProvider, url: string): Reply => {
		const delivery: Delivery = {
			method: heard.method,
			url: url + heard.path,
			headers: heard.headers,
			raw: Buffer.from(heard.body),
		};
		const settings = { secrets: fake.secrets[provider.id] ?? [] };
		if (heard.method === 'GET' && provider.form) {
			const at = new Date();
			const page = provider.form({
				secret: settings.secrets[0] ?? '',
				id: `desk-${calls.length}`,
				at,
				language: 'es',
			});
			return { status: page.status, type: 'text/html', body: page.body };
		}
		const received = provider.receive(delivery, settings, new Date());
		if (received.kind === 'call') {
			calls.push(received.call);
			return fake.answer(received.call, heard);
		}
		if (received.kind === 'nothing') return json({ ok: true });
		refused.push(received.why);
		return json({ message: received.message }, 401);
	};

	const server = await listener((heard) => {
		if (heard.path.startsWith('/api/v1/')) return api(heard);
		const [, id = ''] = /^\/webhook\/(\w+)\/call/.exec(heard.path) ?? [];
		if (fake.open?.includes(id)) return json({ ok: true });
		const provider = phoneProviders.find((each) => each.id === sources[id]);
		return provider ? webhook(heard, provider, server.url) : { status: 404 };
	});
	return { ...server, apiKey, calls, refused };
}
