import { fingerprint, readParty, type Call } from '../../record';
import type { Answer, Delivery, PhoneProvider, PhoneSettings, Received } from '../contract';
import { known, readForm, textOf } from '../fields';
import { givenCredentials, proveBasic, refuse } from '../proof';
import { deskPage, pageHeaders, thanksPage } from './page';
import { formToken, idInToken, readFormToken } from './token';

const fields = ({ raw }: Delivery) => {
	const form = readForm(raw.toString('utf8'));
	return (name: string) => textOf(form.get(name)?.[0]);
};

const cut = (text: string | undefined, length: number) => text?.slice(0, length);

/** What a receptionist typed, as a call of its own: the reason is the caller's words (R24, R31, R40). */
function callOf(
	delivery: Delivery,
	{ country }: PhoneSettings,
	at: Date,
	id: string,
	verification: Call['verification'],
): Received {
	const read = fields(delivery);
	const reason = cut(read('reason'), 4000);
	const name = cut(read('name'), 120);
	const phone = cut(read('phone'), 40);
	if (!reason && !name && !phone) return refuse('unreadable');
	const written = known({
		name,
		reason,
		wanted: cut(read('wanted'), 200),
		notes: cut(read('notes'), 2000),
		forWhom: cut(read('forWhom'), 120),
		urgent: read('urgent') !== undefined || undefined,
		operator: givenCredentials(delivery.headers)?.split(':', 1)[0],
		deskLanguage: cut(read('language'), 5),
	});
	return {
		kind: 'call',
		call: known<Call>({
			provider: 'operator',
			id,
			event: 'report',
			expectsAnswer: false,
			// The same form sent twice is one event; sent again with another word it is a correction.
			dedupeKey: `operator:${id}:${fingerprint([phone, read('to'), written])}`,
			direction: 'inbound',
			from: readParty(phone, { country, name }) ?? (name ? { raw: '', name } : undefined),
			to: readParty(read('to'), { country }),
			status: 'completed',
			receivedAt: at.toISOString(),
			transcript: reason ? [{ role: 'caller', text: reason }] : undefined,
			structured: written,
			verification,
		}),
	};
}

/** The front desk: a person answers the phone and types the call in; the same pipeline takes it from there. */
export const operator: PhoneProvider = {
	id: 'operator',
	title: 'Front desk',
	receive(delivery, settings, at) {
		const proof = proveBasic(delivery.headers, settings.secrets);
		if (!proof.ok) return refuse(proof.why);
		const token = readFormToken(proof.secret, fields(delivery)('form'), at);
		if (!token.ok) return refuse(token.why);
		const { id, ageSec } = token;
		return callOf(delivery, settings, at, id, { scheme: 'desk-basic', result: 'verified', ageSec });
	},
	read(delivery, settings, at) {
		const id = idInToken(fields(delivery)('form')) ?? fingerprint(delivery.raw.toString('utf8'));
		return callOf(delivery, settings, at, id, { scheme: 'desk-basic', result: 'unverified' });
	},
	answer: (_steps, { language }) => thanks(language),
	safeAnswer: (_call, _text, language) => thanks(language),
	form: ({ secret, id, at, language }) => ({
		status: 200,
		headers: pageHeaders,
		body: deskPage(formToken(secret, id, at), language),
	}),
};

// Goes out through n8n, which puts a policy of its own on every answer and drops ours.
function thanks(language: string): Answer {
	const { 'content-security-policy': _, ...headers } = pageHeaders;
	return { status: 200, headers, body: thanksPage(language) };
}
