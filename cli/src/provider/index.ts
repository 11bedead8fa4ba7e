import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basic } from '../sign';
import type { Account } from '../twilio-wire';
import type { Asked } from './behaviour';
import { openDesk, type Told } from './desk';
import type { ProviderRecord } from './record';
import { callResource, listed, messageResource, refusal, type Reply } from './rest';

export {
	behaviours,
	isBehaviour,
	type Asked,
	type Behaviour,
	type BehaviourName,
} from './behaviour';
export { connectProvider } from './remote';
export type { Acknowledgement, PlacedCall, ProviderRecord, SentMessage } from './record';

export type ProviderOptions = Partial<Account> &
	Told & {
		/** 0 or absent: any free port. */
		port?: number;
	};

/** What the simulator needs of a stand-in, in this process or in another one. */
export type ProviderView = {
	behave(number: string, asked: Asked | Asked[]): Promise<void> | void;
	record(): Promise<ProviderRecord> | ProviderRecord;
};

export type Provider = ProviderView &
	ProviderRecord &
	Account & {
		/** The address for the `baseUrl` of the Twilio credential. */
		url: string;
		port: number;
		/** Resolves when everything accepted so far has run its course. */
		settled(): Promise<void>;
		/** Forgets what was sent and who does what. */
		forget(): void;
		close(): Promise<void>;
	};

export const defaultAccount: Account = {
	accountSid: `AC${'0'.repeat(32)}`,
	authToken: 'simulated-auth-token',
};

/**
 * Stands in for Twilio's REST API on this machine's loopback: accepts SMS and calls, reports what became of
 * them, and plays the people who have the phones. Nothing leaves the machine.
 */
export async function startProvider(options: ProviderOptions = {}): Promise<Provider> {
	const account = {
		accountSid: options.accountSid ?? defaultAccount.accountSid,
		authToken: options.authToken ?? defaultAccount.authToken,
	};
	const desk = openDesk(account, options);
	const server = createServer((request, response) => {
		route(account, desk, request).then(
			(reply) => answer(response, reply),
			() => answer(response, refusal(400, 20001, 'The request could not be read')),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		...account,
		...desk.record,
		url: `http://127.0.0.1:${port}`,
		port,
		behave: (number, asked) => desk.people.set(number, asked),
		record: () => desk.record,
		settled: desk.settled,
		forget: desk.forget,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

type Desk = ReturnType<typeof openDesk>;

async function route(account: Account, desk: Desk, request: IncomingMessage): Promise<Reply> {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://provider.invalid');
	const { authorization } = request.headers;
	if (authorization !== basic(account.accountSid, account.authToken))
		return refusal(401, 20003, 'Authenticate');
	const body = await readBody(request);
	if (pathname === '/stand-in/record') return { status: 200, body: desk.record };
	if (pathname === '/stand-in/behaviour' && request.method === 'PUT') {
		const { number, asked } = JSON.parse(body) as { number: string; asked: Asked | Asked[] };
		desk.people.set(number, asked);
		return { status: 200, body: { number } };
	}

	const notFound = refusal(404, 20404, `The requested resource ${pathname} was not found`);
	const [, sid, rest = ''] = /^\/2010-04-01\/Accounts\/([^/.]+)(.*)\.json$/.exec(pathname) ?? [];
	if (sid !== account.accountSid) return notFound;
	if (rest === '')
		return {
			status: 200,
			body: { sid, friendly_name: 'Simulated account', status: 'active', type: 'Full' },
		};
	const [, kind, one] = /^\/(Messages|Calls)(?:\/(\w+))?$/.exec(rest) ?? [];
	if (kind !== 'Messages' && kind !== 'Calls') return notFound;
	if (one) return single(account, desk, kind, one) ?? notFound;
	return request.method === 'POST'
		? desk.take(kind, new URLSearchParams(body))
		: listed(account, desk.record, kind, searchParams);
}

function single(
	account: Account,
	{ record }: Desk,
	kind: 'Messages' | 'Calls',
	wanted: string,
): Reply | undefined {
	if (kind === 'Messages') {
		const message = record.messages.find(({ sid }) => sid === wanted);
		return message && { status: 200, body: messageResource(account, message) };
	}
	const call = record.calls.find(({ sid }) => sid === wanted);
	return call && { status: 200, body: callResource(account, call) };
}

async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}

function answer(response: ServerResponse, { status, body }: Reply): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}
