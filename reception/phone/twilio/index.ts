import type { Answer, PhoneProvider, Received } from '../contract';
import { refuse } from '../proof';
import { act } from './act';
import { reader, readCall } from './read';
import { prove } from './signature';
import { twiml } from './twiml';

const answer = (body: string): Answer => ({
	status: 200,
	headers: { 'content-type': 'text/xml; charset=utf-8' },
	body,
});

/** Twilio Programmable Voice: form posts (or GET) signed with the Auth Token, answered with TwiML. */
export const twilio: PhoneProvider = {
	id: 'twilio',
	title: 'Twilio',
	receive(delivery, settings, at) {
		const proof = prove(delivery, settings.secrets);
		if (!proof.ok) return refuse(proof.why);
		return received(delivery, settings, at, { scheme: proof.scheme, result: 'verified' });
	},
	read: (delivery, settings, at) =>
		received(delivery, settings, at, { scheme: 'twilio-hmac-sha1', result: 'unverified' }),
	answer: (steps, options) => answer(twiml(steps, options)),
	safeAnswer: (_call, text, language) =>
		answer(twiml([{ do: 'say', text }, { do: 'hangup' }], { language })),
	act,
};

function received(
	...[delivery, settings, at, verification]: Parameters<typeof readCall>
): Received {
	const call = readCall(delivery, settings, at, verification);
	if (call) return { kind: 'call', call };
	return reader(delivery)('MessageSid')
		? { kind: 'nothing', why: 'a text message, not a call' }
		: refuse('unreadable');
}
