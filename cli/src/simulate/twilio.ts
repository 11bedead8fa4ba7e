import type { Form } from '../sign';
import { newSid, twilioDate } from '../provider/record';
import { callBack } from '../twilio-wire';
import { followUrl, type Line, type Turn } from '../twiml';
import type { Says, Scenario } from './scenario';
import { newId, secretFor, sendAll, type Played, type Stage } from './wire';

/** A number withheld by the caller arrives as this one. */
const withheld = '+266696687';

/** Plays a call as Twilio does: one signed post per turn, following the TwiML that comes back. */
export async function playTwilio(scenario: Scenario, stage: Stage): Promise<Played> {
	const { accountSid, twilio } = stage.secrets;
	const account = { accountSid, authToken: secretFor(scenario, twilio) };
	const sid = newSid('CA');
	const from = scenario.from === 'withheld' ? withheld : scenario.from;
	const ends = { Caller: from, Called: scenario.to, From: from, To: scenario.to };
	const call = { CallSid: sid, ...ends, Direction: 'inbound' };
	const begun = Date.now();
	let status = 'ringing';
	let sequence = 0;

	const post = (what: string, url: string, method: 'GET' | 'POST', fields: Form) => {
		// Twilio gives all attempts and copies of one delivery one token.
		const token = { 'i-twilio-idempotency-token': newId() };
		const all = { ...call, CallStatus: status, ...fields };
		return sendAll(scenario, stage, what, url, () => callBack(account, url, method, all, token));
	};
	const reportEnd = () => {
		const seconds = Math.max(1, Math.round((Date.now() - begun) / 1000));
		return post('status completed', stage.webhooks.twilio, 'POST', {
			CallStatus: 'completed',
			CallbackSource: 'call-progress-events',
			SequenceNumber: String(sequence++),
			Timestamp: twilioDate(Date.now()),
			CallDuration: String(seconds),
			Duration: String(Math.ceil(seconds / 60)),
		});
	};

	const caller = callerOf(scenario);
	let ended = false;
	const line: Line = {
		heard(text) {
			caller.heard(text);
			stage.note({ kind: 'heard', text });
		},
		turn(listens) {
			const turn = caller.turn();
			if (typeof turn === 'object')
				stage.note({
					kind: 'said',
					text: 'says' in turn ? turn.says : `(presses ${turn.presses})`,
				});
			return listens.speech || listens.keys ? turn : 'silence';
		},
		dial(to) {
			stage.note({ kind: 'heard', text: `(rings ${to})` });
			return scenario.dial ?? 'no-answer';
		},
		record: () => (caller.left() > 0 || scenario.says === undefined ? 12 : 'hangsUp'),
		async fetch(url, method, fields) {
			if (scenario.endsFirst && !ended && caller.left() === 0 && status !== 'ringing') {
				ended = true;
				await reportEnd();
			}
			const answer = await post(nameOf(fields, status), url, method, {
				...fields,
				...(fields['RecordingDuration'] ? recording(accountSid) : {}),
			});
			status = 'in-progress';
			return answer;
		},
	};
	const end = await followUrl(stage.webhooks.twilio, {}, line);
	if (!ended && !scenario.forged) await reportEnd();
	return {
		key: `twilio:${sid}`,
		end: end.why === 'unusable' ? end.detail : end.why.replaceAll('_', ' '),
	};
}

/**
 * The caller's side: answers a question they recognise, else says the next thing they came to say, then falls
 * silent, then puts the phone down.
 */
function callerOf({ says = [], hangsUpAfter = Infinity }: Scenario) {
	const waiting = [...says];
	let taken = 0;
	let silences = 0;
	let question = '';
	const next = (): Says | undefined => {
		const fits = (each: Says) =>
			typeof each === 'object' && 'hears' in each && new RegExp(each.hears, 'i').test(question);
		const inOrder = (each: Says) => typeof each === 'string' || !('hears' in each);
		const found = waiting.find(fits) ?? waiting.find(inOrder);
		if (found !== undefined) waiting.splice(waiting.indexOf(found), 1);
		return found;
	};
	return {
		heard: (text: string) => {
			question += ` ${text}`;
		},
		left: () => Math.max(0, Math.min(waiting.length, hangsUpAfter - taken)),
		turn(): Turn {
			if (taken >= hangsUpAfter) return 'hangsUp';
			const said = next();
			question = '';
			if (said === undefined || (typeof said === 'object' && 'silence' in said))
				return ++silences > 2 ? 'hangsUp' : 'silence';
			taken++;
			silences = 0;
			if (typeof said === 'string') return { says: said };
			return 'presses' in said ? said : { says: said.says };
		},
	};
}

const nameOf = (fields: Form, status: string): string => {
	if (fields['DialCallStatus']) return `dial ${String(fields['DialCallStatus'])}`;
	if (fields['RecordingDuration']) return 'recording';
	if (fields['SpeechResult'] !== undefined || fields['Digits']) return 'caller speaks';
	return status === 'ringing' ? 'call comes in' : 'next document';
};

const recording = (accountSid: string): Form => {
	const sid = newSid('RE');
	const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`;
	return { RecordingSid: sid, RecordingUrl: url };
};
