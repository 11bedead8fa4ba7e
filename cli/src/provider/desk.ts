import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from '../twilio-wire';
import { carryCall, carryMessage } from './act';
import { createBehaviours, type Behaviour } from './behaviour';
import {
	emptyRecord,
	newSid,
	type PlacedCall,
	type ProviderRecord,
	type SentMessage,
} from './record';
import { callResource, messageResource, refusal, type Reply } from './rest';

export type Told = {
	/** Told of every SMS the moment it is accepted. */
	onSms?: (message: SentMessage) => void;
	onCall?: (call: PlacedCall) => void;
};
type Fields = Record<string, string>;

/** What the provider accepts, what it keeps of it, and what it does about it afterwards. */
export function openDesk(account: Account, { onSms, onCall }: Told) {
	const record: ProviderRecord = emptyRecord();
	const people = createBehaviours();
	const underWay = new Set<Promise<void>>();
	const begin = (work: Promise<void>) => {
		// What a customer's address does with a report is its own affair: the record shows it.
		const done: Promise<void> = work.catch(() => undefined).finally(() => underWay.delete(done));
		underWay.add(done);
	};

	const takeMessage = (fields: Fields, behaviour: Behaviour) => {
		const {
			From: from = '',
			To: to = '',
			Body: body = '',
			StatusCallback: statusCallback,
		} = fields;
		const message: SentMessage = {
			...{ sid: newSid('SM'), from, to, body, status: 'queued', at: Date.now() },
			...(statusCallback ? { statusCallback } : {}),
		};
		record.messages.push(message);
		onSms?.(message);
		const resource = messageResource(account, message);
		begin(carryMessage(account, record, message, behaviour));
		return resource;
	};

	const takeCall = (fields: Fields, events: string[], behaviour: Behaviour) => {
		const { From: from = '', To: to = '', Twiml: twiml, Url: url, StatusCallback } = fields;
		const wantsEnd = events.length === 0 || events.includes('completed');
		const call: PlacedCall = {
			...{ sid: newSid('CA'), from, to, status: 'queued', heard: [], at: Date.now() },
			...(twiml === undefined ? {} : { twiml }),
			...(url === undefined ? {} : { url }),
			...(StatusCallback && wantsEnd ? { statusCallback: StatusCallback } : {}),
		};
		record.calls.push(call);
		onCall?.(call);
		const resource = callResource(account, call);
		begin(carryCall(account, record, call, behaviour));
		return resource;
	};

	return {
		record,
		people,
		/** Takes an SMS or a call as the recipient's behaviour says, or refuses it. */
		async take(kind: 'Messages' | 'Calls', form: URLSearchParams): Promise<Reply> {
			const fields: Fields = Object.fromEntries(form);
			const behaviour = people.next(fields['To'] ?? '');
			await sleep(behaviour.apiMs);
			const denied = deny(kind, fields, behaviour);
			if (denied) return denied;
			const body =
				kind === 'Messages'
					? takeMessage(fields, behaviour)
					: takeCall(fields, form.getAll('StatusCallbackEvent'), behaviour);
			return behaviour.api === 'lost' ? broken : { status: 201, body };
		},
		async settled() {
			while (underWay.size > 0) await Promise.all(underWay);
		},
		forget() {
			people.clear();
			for (const list of Object.values(record)) list.length = 0;
		},
	};
}

const broken = refusal(500, 20500, 'Internal Server Error');
const number = /^\+[1-9]\d{6,14}$/;

/** Why the API does not take a request, when it does not. */
function deny(
	kind: 'Messages' | 'Calls',
	{ To, From, Body = '', Twiml, Url }: Fields,
	{ api }: Behaviour,
): Reply | undefined {
	if (api === 'fail') return broken;
	if (api === 'throttled') return refusal(429, 20429, 'Too Many Requests');
	if (!To) return refusal(400, 21604, "A 'To' phone number is required.");
	if (api === 'refused' || !number.test(To))
		return refusal(400, 21211, `The 'To' number ${To} is not a valid phone number.`);
	if (!From) return refusal(400, 21603, "A 'From' phone number is required.");
	if (kind === 'Messages' && !Body) return refusal(400, 21602, 'Message body is required.');
	if (kind === 'Messages' && Body.length > 1600)
		return refusal(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
	if (kind === 'Calls' && !Twiml && !Url) return refusal(400, 21205, 'Url or Twiml is required');
	return undefined;
}
