import { fingerprint, readInstant, readParty, type Call } from '../../record';
import type { Delivery, PhoneSettings, Received } from '../contract';
import { countOf, fieldsOf, known, readJson, table, textOf, type Fields } from '../fields';
import { refuse } from '../proof';
import { reportOf } from './report';
import { toolsOf } from './tools';
import { sentenceOf, transcriptOf } from './transcript';

/** Told many times a second while people speak; the report at the end holds all of it. */
const chatter = new Set([
	'speech-update',
	'conversation-update',
	'model-output',
	'user-interrupted',
	'voice-input',
	'voice-request',
	'call-endpointing-request',
	'knowledge-base-request',
	'language-change-detected',
	'assistant.started',
]);

const asks = new Set([
	'assistant-request',
	'transfer-destination-request',
	'tool-calls',
	'function-call',
]);

const progress = table<Call['event']>({
	scheduled: 'ringing',
	queued: 'ringing',
	ringing: 'ringing',
	'in-progress': 'answered',
	ended: 'completed',
});
const statuses = table<Call['status']>({
	scheduled: 'ringing',
	queued: 'ringing',
	ringing: 'ringing',
	'in-progress': 'in-progress',
	forwarding: 'in-progress',
	ended: 'completed',
});

function eventOf(type: string, status: string): Call['event'] {
	if (type === 'tool-calls' || type === 'function-call') return 'toolCall';
	if (asks.has(type)) return 'routeRequest';
	if (type === 'end-of-call-report') return 'report';
	if (type.startsWith('transcript')) return 'transcript';
	return type === 'status-update' ? (progress[status] ?? 'other') : 'other';
}

const isPartial = (type: string, message: Fields): boolean =>
	type === 'transcript' && message['transcriptType'] !== 'final';

/** Only fields that Vapi repeats unchanged: recording links, for one, are signed anew for every attempt. */
function keyOf(id: string, type: string, message: Fields): string {
	const told = table<unknown>({
		'tool-calls': toolsOf(message)
			.map(({ callId }) => callId)
			.sort(),
		'function-call': [toolsOf(message), message['timestamp']],
		'status-update': message['status'],
		'end-of-call-report': '',
		'assistant-request': '',
	});
	const rest = [message['timestamp'], message['transcript'], message['role'], message['status']];
	return `vapi:${id}:${type}:${fingerprint([told[type] ?? rest])}`;
}

/** The human is always the customer; who is calling whom depends on the direction. */
function parties(
	message: Fields,
	call: Fields,
	country?: string,
): Pick<Call, 'direction' | 'from' | 'to'> {
	const customer = { ...fieldsOf(call['customer']), ...fieldsOf(message['customer']) };
	const line = { ...fieldsOf(call['phoneNumber']), ...fieldsOf(message['phoneNumber']) };
	const human = readParty(textOf(customer['number']) ?? textOf(customer['sipUri']), {
		country,
		name: textOf(customer['name']),
	});
	const ours = readParty(textOf(line['number']), { country });
	const isOutbound = textOf(call['type']) === 'outboundPhoneCall';
	return isOutbound
		? { direction: 'outbound', from: ours, to: human }
		: { direction: 'inbound', from: human, to: ours };
}

/** Reads one server message. `message.type` and `message.status` decide; `call.status` is not reliable. */
export function read(
	delivery: Delivery,
	settings: PhoneSettings,
	at: Date,
	verification: Call['verification'],
): Received {
	const message = fieldsOf(readJson(delivery.raw)?.['message']);
	const type = textOf(message['type']) ?? '';
	if (type === '') return refuse('unreadable');
	if (chatter.has(type) || isPartial(type, message)) return { kind: 'nothing', why: type };
	const call = fieldsOf(message['call']);
	const id = textOf(call['id']);
	// Some informational messages name no call: there is nothing to write them down under.
	if (!id)
		return asks.has(type) || type === 'end-of-call-report'
			? refuse('unreadable')
			: { kind: 'nothing', why: type };
	const status = textOf(message['status']) ?? '';
	const event = eventOf(type, status);
	const when = readInstant(message['timestamp'], settings.zone);
	const report = reportOf(message, call, settings.zone);
	const isEnd = event === 'report' || event === 'completed';
	return {
		kind: 'call',
		call: known({
			provider: 'vapi',
			id,
			legs: [textOf(call['phoneCallProviderId'])].filter((leg) => leg !== undefined),
			event: event === 'completed' && report.missed ? 'missed' : event,
			expectsAnswer: asks.has(type),
			dedupeKey: keyOf(id, type, message),
			...parties(message, call, settings.country),
			status:
				event === 'report' ? (report.status ?? 'completed') : (report.status ?? statuses[status]),
			providerStatus:
				textOf(message['endedReason']) ?? (status || (asks.has(type) ? type : undefined)),
			receivedAt: at.toISOString(),
			eventAt: when?.at,
			timeAssumed: when?.assumed || undefined,
			...(isEnd ? report.ending : {}),
			durationSec: countOf(message['durationSeconds']),
			missed: report.missed || undefined,
			transcript:
				event === 'transcript'
					? sentenceOf(message)
					: event === 'report'
						? transcriptOf(message)
						: undefined,
			...(event === 'report' ? report.analysis : {}),
			tools: event === 'toolCall' ? toolsOf(message) : undefined,
			ai: known({
				platform: 'vapi',
				assistantId: textOf(call['assistantId']) ?? textOf(fieldsOf(message['assistant'])['id']),
			}),
			verification,
		}),
	};
}
