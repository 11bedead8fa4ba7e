import type { Call } from '../../record';
import { table } from '../fields';

/** A field of a delivery, trimmed, or nothing where it is missing or empty. */
export type Read = (name: string) => string | undefined;

type Kind = Pick<Call, 'event' | 'expectsAnswer'>;

const ended = table<Call['status']>({
	completed: 'completed',
	busy: 'busy',
	'no-answer': 'no-answer',
	failed: 'failed',
	canceled: 'canceled',
});
export const statuses = table<Call['status']>({
	...ended,
	queued: 'ringing',
	initiated: 'ringing',
	ringing: 'ringing',
	'in-progress': 'in-progress',
	answered: 'in-progress',
});

const unanswered = /^(no-answer|busy|failed|canceled)$/;

/** Which of Twilio's posts this is. The order decides; `CallStatus` alone decides nothing. */
export function kindOf(read: Read, turn: number | undefined): Kind {
	const status = read('CallStatus') ?? '';
	if (read('TranscriptionSid')) return { event: 'transcript', expectsAnswer: false };
	if (read('RecordingStatus')) return { event: 'recording', expectsAnswer: false };
	if (read('RecordingUrl')) return { event: 'voicemail', expectsAnswer: false };
	if (read('DialCallStatus')) return { event: 'dialResult', expectsAnswer: true };
	if (read('Digits') ?? read('SpeechResult')) return { event: 'input', expectsAnswer: true };
	if (read('CallbackSource') ?? read('SequenceNumber') ?? ended[status])
		return { event: progress(status, read), expectsAnswer: false };
	// Silence after a question: nothing was heard, but the line is open and waits.
	if (turn !== undefined) return { event: 'input', expectsAnswer: true };
	return { event: 'routeRequest', expectsAnswer: true };
}

function progress(status: string, read: Read): Call['event'] {
	if (ended[status])
		return unanswered.test(status) && read('Direction') === 'inbound' ? 'missed' : 'completed';
	return statuses[status] === 'in-progress' ? 'answered' : 'ringing';
}

/** The caller never reached a person. The parent call alone never says so: we answered it. */
export const isMissed = (event: Call['event'], read: Read): boolean | undefined =>
	event === 'missed' ||
	(event === 'dialResult' && unanswered.test(read('DialCallStatus') ?? '')) ||
	undefined;
