import type { IExecuteFunctions } from 'n8n-workflow';
import { providerOf, sendOnce, type Outgoing, type Sent, type Slip } from '../../reception/phone';
import { pageMessage } from '../../reception/message';
import { readProfile, type Profile } from '../../reception/profile';
import { callKey, fingerprint, intentKey, type Message } from '../../reception/record';
import { Trouble } from '../../reception/trouble';
import { lend } from '../shared/send';

const profileIn = (slip: Slip): Profile | undefined =>
	slip.business ? readProfile(slip.business.profile) : undefined;

/** Whose number shows: the node's, the profile's, or the one that was called. */
function senderOf(given: string, slip: Slip): string {
	const from = given.trim() || profileIn(slip)?.callerId || slip.call.to?.e164;
	if (from) return from;
	throw new Trouble(
		'There is no number to send from',
		'Fill in From in this node, or the sender (callerId) in the profile.',
	);
}

/** Sends by the Twilio account of the credential, with the account filled into the addresses. */
export async function sendBy(
	context: IExecuteFunctions,
	slip: Slip,
	index: number,
	what: Omit<Outgoing, 'from' | 'own'>,
): Promise<Sent> {
	const act = providerOf('twilio')?.act;
	if (!act) throw new Trouble('This phone provider cannot send', 'Choose one that sends messages.');
	const { accountSid, baseUrl } = await context.getCredentials('receptionTwilioApi', index);
	const base = String(baseUrl ?? '').trim() || 'https://api.twilio.com';
	const wire = lend(context, 'receptionTwilioApi', base);
	const account = encodeURIComponent(String(accountSid ?? '').trim());
	const from = senderOf(String(context.getNodeParameter('from', index, '')), slip);
	const own = [slip.call.to?.e164, ...(profileIn(slip)?.numbers ?? [])];
	return await sendOnce(
		async (request) =>
			await wire({ ...request, url: request.url.replace('{accountSid}', account) }),
		act,
		{ ...what, from, own },
	);
}

/** The message section with one more thing sent, each intent once. */
export function withSent(
	slip: Slip,
	message: Message,
	channel: string,
	key: string,
	sent: Sent,
): Slip {
	const earlier = (message.sent ?? []).filter((entry) => entry.key !== key);
	return { ...slip, message: { ...message, sent: [...earlier, { channel, key, ...sent }] } };
}

export const isSent = (slip: Slip, key: string): boolean =>
	slip.message?.sent?.some((entry) => entry.key === key) ?? false;

/** A text to a number the operator wrote down; the same text for the same call goes out once. */
export async function sendText(
	context: IExecuteFunctions,
	slip: Slip,
	index: number,
	by: 'sms' | 'call',
): Promise<Slip> {
	const to = String(context.getNodeParameter('to', index, '')).trim() || slip.escalation?.tell?.to;
	if (!to)
		throw new Trouble(
			'There is no number to send to',
			'Fill in To, or put this node behind Reception Escalation, which names the owner of the profile.',
		);
	const text = String(context.getNodeParameter('text', index, '')).trim() || slip.message?.sms;
	if (!text)
		throw new Trouble(
			'There is no text to send',
			'Fill in Text, or put Reception Message before this node.',
		);
	const key = intentKey(callKey(slip.call), by, `${to}:${fingerprint(text)}`);
	if (isSent(slip, key)) return slip;
	const language = slip.message?.language ?? slip.business?.language ?? 'es';
	const since = new Date(Date.now() - 60_000);
	const sent = await sendBy(context, slip, index, { by, to, text, language, bearing: text, since });
	const message = slip.message ?? (slip.business ? pageMessage(slip) : undefined);
	return message ? withSent(slip, message, by, key, sent) : slip;
}
