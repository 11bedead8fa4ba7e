import type { Answer, PhoneProvider, Step } from '../contract';
import type { Call } from '../../record';
import { refuse } from '../proof';
import { addressOf, turnAfter } from '../turn';
import { writable } from '../xml';
import { readCall } from './read';
import { prove } from './signature';

/**
 * Any telephone system that can post signed JSON (Asterisk, 3CX, a script, another n8n).
 *
 * Header `X-Reception-Signature: t=<unix seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>`, good
 * for five minutes. The body names the call and what happened (`generic/body.ts` lists every field):
 * `{"callId":"7","event":"incoming","from":"+34600111222","to":"+34910000000"}`.
 * The answer to a held line is `{"ok":true,"steps":[{"do":"say","text":"…"},…],"next":{…}}`: carry the
 * steps out in order, and send the fields of `next` back with the event that follows.
 */
export const generic: PhoneProvider = {
	id: 'generic',
	title: 'Signed webhook',
	receive(delivery, settings, at) {
		const proof = prove(delivery, settings.secrets, at);
		if (!proof.ok) return refuse(proof.why);
		const { scheme, ageSec } = proof;
		const call = readCall(delivery, settings, at, { scheme, result: 'verified', ageSec });
		return call ? { kind: 'call', call } : refuse('unreadable');
	},
	read(delivery, settings, at) {
		const verification = { scheme: 'reception-hmac-sha256', result: 'unverified' } as const;
		const call = readCall(delivery, settings, at, verification);
		return call ? { kind: 'call', call } : refuse('unreadable');
	},
	answer: (steps, _options, call) => answer(steps, call),
	safeAnswer: (call, text) => answer([{ do: 'say', text }, { do: 'hangup' }], call),
};

const clean = (step: Step): Step =>
	'text' in step ? { ...step, text: writable(step.text) } : step;

function answer(steps: Step[], call: Call | undefined): Answer {
	const next = call && turnAfter(call, steps);
	const said = steps.length > 0 ? { steps: steps.map(clean) } : {};
	const onward = next
		? { next: Object.fromEntries(new URLSearchParams(addressOf(next, '').slice(1))) }
		: {};
	return {
		status: 200,
		headers: { 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify({ ok: true, ...said, ...onward }),
	};
}
