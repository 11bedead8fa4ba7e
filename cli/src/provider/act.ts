import { setTimeout as sleep } from 'node:timers/promises';
import type { Form } from '../sign';
import { followDocument, followUrl, type Line, type Turn } from '../twiml';
import { callBack, type Account } from '../twilio-wire';
import type { Behaviour } from './behaviour';
import { linkIn, visibleText, visitAndPress } from './person';
import { twilioDate, type PlacedCall, type ProviderRecord, type SentMessage } from './record';

/** Carries an accepted SMS to its end: reports its delivery, then lets the person do what they do. */
export async function carryMessage(
	account: Account,
	record: ProviderRecord,
	message: SentMessage,
	behaviour: Behaviour,
): Promise<void> {
	const report = async (status: SentMessage['status']) => {
		message.status = status;
		if (!message.statusCallback) return;
		await callBack(account, message.statusCallback, 'POST', {
			MessageSid: message.sid,
			MessageStatus: status,
			SmsSid: message.sid,
			SmsStatus: status,
			From: message.from,
			To: message.to,
			...(message.errorCode ? { ErrorCode: String(message.errorCode) } : {}),
		});
	};
	if (behaviour.sms === 'silent') return;
	await report('sent');
	if (behaviour.sms === 'undelivered') message.errorCode = 30003;
	await report(behaviour.sms);
	const url = linkIn(message.body);
	if (behaviour.sms === 'undelivered' || !behaviour.acknowledges || !url) return;
	await sleep(behaviour.afterMs, undefined, { ref: false });
	const visit = await visitAndPress(url, behaviour.previews);
	record.acknowledgements.push({ to: message.to, by: 'link', url, ...visit, at: Date.now() });
}

/** Carries an accepted call to its end: rings, plays what it is told to, lets the person press. */
export async function carryCall(
	account: Account,
	record: ProviderRecord,
	call: PlacedCall,
	behaviour: Behaviour,
): Promise<void> {
	const fields = (status: PlacedCall['status']) => ({
		CallSid: call.sid,
		From: call.from,
		To: call.to,
		Caller: call.from,
		Called: call.to,
		Direction: 'outbound-api',
		CallStatus: status,
	});
	let sequence = 0;
	const report = async (status: PlacedCall['status']) => {
		call.status = status;
		if (!call.statusCallback) return;
		await callBack(account, call.statusCallback, 'POST', {
			...fields(status),
			CallbackSource: 'call-progress-events',
			SequenceNumber: String(sequence++),
			Timestamp: twilioDate(Date.now()),
			...(status === 'completed' ? { CallDuration: '21', Duration: '1' } : {}),
		});
	};
	call.status = 'ringing';
	await sleep(behaviour.afterMs, undefined, { ref: false });
	if (behaviour.call === 'no-answer' || behaviour.call === 'busy') return report(behaviour.call);
	call.status = 'in-progress';
	const line = calledPerson(account, record, call, behaviour, fields('in-progress'));
	if (call.twiml !== undefined) await followDocument(call.twiml, line);
	else if (call.url) await followUrl(call.url, {}, line);
	await report('completed');
}

function calledPerson(
	account: Account,
	record: ProviderRecord,
	call: PlacedCall,
	behaviour: Behaviour,
	fields: Form,
): Line {
	const turn = (): Turn => {
		if (behaviour.call !== 'presses') return 'silence';
		if (call.pressed) return 'hangsUp';
		call.pressed = behaviour.digit;
		return { presses: behaviour.digit };
	};
	return {
		heard: (text) => call.heard.push(text),
		turn,
		dial: () => 'no-answer',
		record: () => 'hangsUp',
		async fetch(url, method, more) {
			const answer = await callBack(account, url, method, { ...fields, ...more });
			if (more['Digits'])
				record.acknowledgements.push({
					to: call.to,
					by: 'digit',
					url,
					opened: [],
					status: answer.status,
					told: visibleText(answer.body),
					at: Date.now(),
				});
			return answer;
		},
	};
}
