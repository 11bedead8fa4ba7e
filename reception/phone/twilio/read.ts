import { fingerprint, readInstant, readParty, type Call } from '../../record';
import type { Delivery, PhoneSettings } from '../contract';
import { countOf, known, queryOf, readForm, readJson, textOf } from '../fields';
import { turnFields } from '../turn';
import { isMissed, kindOf, statuses, type Read } from './kind';

/**
 * The fields of a delivery: of the query when it is a GET, else of the body. JSON is only believed where
 * the address carries its hash: a form's signature says nothing about a body that is read as JSON.
 */
export function reader({ method, url, raw }: Delivery): Read {
	const query = readForm(queryOf(url));
	const isGet = method.toUpperCase() === 'GET';
	const json = !isGet && query.has('bodySHA256') ? readJson(raw) : undefined;
	const form = isGet ? query : readForm(raw.toString('utf8'));
	return (name) => {
		const value = json ? json[name] : form.get(name)?.[0];
		return textOf(typeof value === 'number' ? String(value) : value);
	};
}

/**
 * Equal for a repeated delivery of one event, different for two events. Made from what is signed; the
 * unsigned idempotency header only tells apart two answers of the same words.
 */
function keyOf(
	call: Pick<Call, 'id' | 'event'>,
	read: Read,
	turn: object,
	headers: Delivery['headers'],
) {
	const told = [
		'CallStatus',
		'DialCallStatus',
		'DialCallSid',
		'SequenceNumber',
		'RecordingSid',
		'RecordingStatus',
		'TranscriptionSid',
	];
	const said = ['SpeechResult', 'Digits', 'Confidence'].map((name) => read(name) ?? '');
	const token = call.event === 'input' ? (headers['i-twilio-idempotency-token'] ?? '') : '';
	return `twilio:${call.id}:${call.event}:${fingerprint([told.map((name) => read(name) ?? ''), said, turn, token])}`;
}

function directionOf(read: Read): Call['direction'] {
	const direction = read('Direction');
	if (!direction) return undefined;
	return direction.startsWith('outbound') ? 'outbound' : 'inbound';
}

function transcriptOf(read: Read): Call['transcript'] {
	const text = read('TranscriptionText');
	return text ? [{ role: 'caller', text }] : undefined;
}

/** The call a delivery describes, or undefined when it names none (a text message's status, say). */
export function readCall(
	delivery: Delivery,
	settings: PhoneSettings,
	at: Date,
	verification: Call['verification'],
): Call | undefined {
	const read = reader(delivery);
	const id = read('CallSid');
	if (!id) return undefined;
	const query = readForm(queryOf(delivery.url));
	const turn = turnFields((name) => query.get(name)?.[0]);
	const { event, expectsAnswer } = kindOf(read, countOf(turn['turn']));
	const status = read('CallStatus');
	const country = settings.country;
	const when = readInstant(read('Timestamp'), settings.zone);
	const recording = read('RecordingUrl');
	const isEnd = event === 'completed' || event === 'missed';
	return known({
		provider: 'twilio',
		id,
		legs: [read('ParentCallSid')].filter((leg) => leg !== undefined),
		event,
		expectsAnswer,
		dedupeKey: keyOf({ id, event }, read, turn, delivery.headers),
		direction: directionOf(read),
		from: readParty(read('From') ?? read('Caller'), { country, name: read('CallerName') }),
		to: readParty(read('To') ?? read('Called'), { country }),
		forwardedFrom: readParty(read('ForwardedFrom') ?? read('CalledVia'), { country }),
		status: statuses[status ?? ''],
		providerStatus:
			event === 'dialResult' ? read('DialCallStatus') : (read('RecordingStatus') ?? status),
		receivedAt: at.toISOString(),
		eventAt: when?.at,
		endedAt: isEnd ? when?.at : undefined,
		timeAssumed: when?.assumed || undefined,
		// `Duration` counts billed minutes: never the length of the call.
		durationSec: countOf(read('CallDuration')),
		talkSec: countOf(read('DialCallDuration')),
		missed: isMissed(event, read),
		input:
			event === 'input'
				? known({
						speech: read('SpeechResult'),
						digits: read('Digits'),
						confidence: countOf(read('Confidence')),
						language: read('Language'),
					})
				: undefined,
		transcript: transcriptOf(read),
		structured: known({
			...turn,
			recordingSeconds: recording ? countOf(read('RecordingDuration')) : undefined,
		}),
		recordingUrl: recording ? { url: recording, auth: 'basic' } : undefined,
		attestation: read('StirVerstat'),
		verification,
	});
}
