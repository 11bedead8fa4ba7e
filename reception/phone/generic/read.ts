import {
	eventKinds,
	fingerprint,
	readInstant,
	readParty,
	type Call,
	type Party,
} from '../../record';
import type { Delivery, PhoneSettings } from '../contract';
import { known, readJson, table, textOf } from '../fields';
import { turnFields } from '../turn';
import { body, type Body } from './body';

/** Events at which the line is held until we say what happens next. */
const held = new Set<Call['event']>(['routeRequest', 'input', 'toolCall', 'dialResult']);

const statuses = table<Call['status']>({
	ringing: 'ringing',
	'in-progress': 'in-progress',
	answered: 'in-progress',
	completed: 'completed',
	busy: 'busy',
	'no-answer': 'no-answer',
	canceled: 'canceled',
	cancelled: 'canceled',
	failed: 'failed',
});

function eventOf(name: string): Call['event'] {
	if (name === 'incoming') return 'routeRequest';
	return eventKinds.find((kind) => kind === name) ?? 'other';
}

function partyOf(end: Body['from'], country?: string, name?: string): Party | undefined {
	if (end === undefined) return undefined;
	const { number, name: own } = typeof end === 'object' ? end : { number: end, name: undefined };
	return readParty(number, { country, name: own ?? name });
}

/** The reason is the caller's own words, and so the first thing they said. */
function transcriptOf({ transcript, reason }: Body): Call['transcript'] {
	if (Array.isArray(transcript) && transcript.length > 0) return transcript.map(known);
	const words = typeof transcript === 'string' ? textOf(transcript) : textOf(reason);
	return words ? [{ role: 'caller', text: words }] : undefined;
}

/** The call a body describes, or undefined where it cannot be read. */
export function readCall(
	{ raw }: Delivery,
	{ zone = 'Europe/Madrid', country }: PhoneSettings,
	at: Date,
	verification: Call['verification'],
): Call | undefined {
	const json = readJson(raw);
	const parsed = body.safeParse(json);
	if (!parsed.success) return undefined;
	const told = parsed.data;
	const event = eventOf(told.event);
	const when = (value: string | number | undefined) => readInstant(value, zone);
	const moments = {
		startedAt: when(told.startedAt),
		answeredAt: when(told.answeredAt),
		endedAt: when(told.endedAt),
		eventAt: when(told.at),
	};
	return known({
		provider: 'generic',
		id: told.callId,
		event,
		expectsAnswer: held.has(event),
		dedupeKey: `generic:${told.callId}:${told.event}:${told.eventId ?? fingerprint(raw.toString('utf8'))}`,
		direction: told.direction ?? (event === 'routeRequest' ? 'inbound' : undefined),
		from: partyOf(told.from, country, told.name),
		to: partyOf(told.to, country),
		forwardedFrom: partyOf(told.forwardedFrom, country),
		status: statuses[told.status ?? ''],
		providerStatus: told.status,
		receivedAt: at.toISOString(),
		...known(
			Object.fromEntries(Object.entries(moments).map(([name, moment]) => [name, moment?.at])),
		),
		timeAssumed: Object.values(moments).some((moment) => moment?.assumed) || undefined,
		durationSec: told.durationSec,
		talkSec: told.talkSec,
		missed: (told.missed ?? event === 'missed') || undefined,
		input:
			event === 'input'
				? known({
						speech: textOf(told.speech),
						digits: textOf(told.digits),
						language: textOf(told.language),
					})
				: undefined,
		transcript: transcriptOf(told),
		summary: textOf(told.summary),
		structured: known({
			...told.fields,
			name: textOf(told.name),
			reason: textOf(told.reason),
			...turnFields((name) => json?.[name]),
		}),
		recordingUrl: told.recordingUrl ? { url: told.recordingUrl } : undefined,
		tools: event === 'toolCall' ? told.tools : undefined,
		verification,
	});
}
