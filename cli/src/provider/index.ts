import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { basic, decodeForm } from '../sign';
import type { Account } from '../twilio-wire';
import { carryCall, carryMessage } from './act';
import { createBehaviours, type Asked, type Behaviour } from './behaviour';
import {
	emptyRecord,
	newSid,
	type PlacedCall,
	type ProviderRecord,
	type SentMessage,
} from './record';
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

export type ProviderOptions = Partial<Account> & {
	/** 0 or absent: any free port. */
	port?: number;
	/** Told of every SMS the moment it is accepted. */
	onSms?: (message: SentMessage) => void;
	onCall?: (call: PlacedCall) => void;
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
	const record = emptyRecord();
	const people = createBehaviours();
	const underWay = new Set<Promise<void>>();
	const begin = (work: Promise<void>) => {
		// What a customer's address does with a report is its own affair: the record shows it.
		const done: Promise<void> = work.catch(() => undefined).finally(() => underWay.delete(done));
		underWay.add(done);
	};

	const accept = async (
		kind: 'Messages' | 'Calls',
		form: Record<string, string>,
		callbacks: string[],
	) => {
		const behaviour = people.next(form['To'] ?? '');
		await sleep(behaviour.apiMs);
		const denied = deny(kind, form, behaviour);
		if (denied) return denied;
		const resource =
			kind === 'Messages' ? acceptMessage(form, behaviour) : acceptCall(form, behaviour, callbacks);
		return behaviour.api === 'lost'
			? refusal(500, 20500, 'Internal Server Error')
			: { status: 201, body: resource };
	};

	const acceptMessage = (form: Record<string, string>, behaviour: Behaviour) => {
		const { From: from = '', To: to = '', Body: body = '', StatusCallback: statusCallback } = form;
		const message: SentMessage = {
			...{ sid: newSid('SM'), from, to, body, status: 'queued', at: Date.now() },
			...(statusCallback ? { statusCallback } : {}),
		};
		record.messages.push(message);
		options.onSms?.(message);
		const resource = messageResource(account, message);
		begin(carryMessage(account, record, message, behaviour));
		return resource;
	};

	const acceptCall = (form: Record<string, string>, behaviour: Behaviour, events: string[]) => {
		const { From: from = '', To: to = '', Twiml: twiml, Url: url, StatusCallback } = form;
		const wanted = events.length === 0 || events.includes('completed');
		const call: PlacedCall = {
			...{ sid: newSid('CA'), from, to, status: 'queued', heard: [], at: Date.now() },
			...(twiml === undefined ? {} : { twiml }),
			...(url === undefined ? {} : { url }),
			...(StatusCallback && wanted ? { statusCallback: StatusCallback } : {}),
		};
		record.calls.push(call);
		options.onCall?.(call);
		const resource = callResource(account, call);
		begin(carryCall(account, record, call, behaviour));
		return resource;
	};

	const route = async (request: IncomingMessage): Promise<Reply> => {
		const address = new URL(request.url ?? '/', 'http://provider.invalid');
		const notFound = refusal(
			404,
			20404,
			`The requested resource ${address.pathname} was not found`,
		);
		if (request.headers.authorization !== basic(account.accountSid, account.authToken))
			return refusal(401, 20003, 'Authenticate');
		const body = await readBody(request);
		if (address.pathname === '/stand-in/record') return { status: 200, body: record };
		if (address.pathname === '/stand-in/behaviour' && request.method === 'PUT') {
			const { number, asked } = JSON.parse(body) as { number: string; asked: Asked | Asked[] };
			people.set(number, asked);
			return { status: 200, body: { number } };
		}
		const [, sid, rest] =
			/^\/2010-04-01\/Accounts\/([^/.]+)(.*)\.json$/.exec(address.pathname) ?? [];
		if (sid !== account.accountSid) return notFound;
		if (rest === '')
			return {
				status: 200,
				body: { sid, friendly_name: 'Simulated account', status: 'active', type: 'Full' },
			};
		const [, kind, one] = /^\/(Messages|Calls)(?:\/(\w+))?$/.exec(rest ?? '') ?? [];
		if (kind !== 'Messages' && kind !== 'Calls') return notFound;
		if (request.method === 'POST' && !one)
			return accept(
				kind,
				decodeForm(body),
				new URLSearchParams(body).getAll('StatusCallbackEvent'),
			);
		if (!one) return listed(account, record, kind, address.searchParams);
		const message = record.messages.find((each) => each.sid === one);
		const call = record.calls.find((each) => each.sid === one);
		if (kind === 'Messages' && message)
			return { status: 200, body: messageResource(account, message) };
		if (kind === 'Calls' && call) return { status: 200, body: callResource(account, call) };
		return notFound;
	};

	const server = createServer((request, response) => {
		route(request).then(
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
		...record,
		url: `http://127.0.0.1:${port}`,
		port,
		behave: (number, asked) => people.set(number, asked),
		record: () => record,
		async settled() {
			while (underWay.size > 0) await Promise.all(underWay);
		},
		forget() {
			people.clear();
			for (const list of Object.values(record)) list.length = 0;
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** Why the API does not take a request, when it does not. */
function deny(
	kind: 'Messages' | 'Calls',
	form: Record<string, string>,
	{ api }: Behaviour,
): Reply | undefined {
	const { To, From, Body, Twiml, Url } = form;
	if (api === 'fail') return refusal(500, 20500, 'Internal Server Error');
	if (api === 'throttled') return refusal(429, 20429, 'Too Many Requests');
	if (!To) return refusal(400, 21604, "A 'To' phone number is required.");
	if (api === 'refused' || !/^\+[1-9]\d{6,14}$/.test(To))
		return refusal(400, 21211, `The 'To' number ${To} is not a valid phone number.`);
	if (!From) return refusal(400, 21603, "A 'From' phone number is required.");
	if (kind === 'Messages' && !Body) return refusal(400, 21602, 'Message body is required.');
	if (kind === 'Messages' && (Body?.length ?? 0) > 1600)
		return refusal(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
	if (kind === 'Calls' && !Twiml && !Url) return refusal(400, 21205, 'Url or Twiml is required');
	return undefined;
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
