import { readInstant } from '../../record';
import { Trouble } from '../../trouble';
import type { PhoneActions, Sent } from '../contract';
import { fieldsOf, known, listOf, textOf, type Fields } from '../fields';
import { capped } from '../xml';
import { announcement } from './twiml';

/** The node fills in the account, which sits in the credential. */
const account = '/2010-04-01/Accounts/{accountSid}';

/** Seconds a phone rings: long enough to wake somebody, short enough not to reach the voicemail. */
const ringSeconds = 25;

/** Characters a text message may have at this provider. */
const longestSms = 1600;

const undelivered = /^(failed|undelivered|canceled)$/;

function sent(answer: unknown): Sent {
	const { sid, status } = fieldsOf(answer);
	const reference = textOf(sid);
	if (!reference)
		throw new Trouble(
			'The phone provider gave no reference for what was sent',
			'It cannot be told whether the message left. Look at the log of the Twilio account, then run this item again.',
		);
	return { reference, status: textOf(status) ?? 'unknown' };
}

/** A call shows no text in a list: one that we placed to this number since the page was claimed is the one. */
function isOurCall(entry: Fields, since: Date): boolean {
	const created = readInstant(entry['date_created'])?.at;
	return (
		textOf(entry['direction']) === 'outbound-api' &&
		created !== undefined &&
		Date.parse(created) >= Math.floor(since.getTime() / 1000) * 1000
	);
}

const wanted = (entry: Fields, bearing: string, since: Date): boolean =>
	'body' in entry ? (textOf(entry['body']) ?? '').includes(bearing) : isOurCall(entry, since);

/** Twilio's REST API of 2010-04-01, form in and JSON out. */
export const act: PhoneActions = {
	sms: ({ from, to, text, statusUrl }) => ({
		method: 'POST',
		url: `${account}/Messages.json`,
		form: known({
			From: from,
			To: to,
			Body: capped(text, longestSms),
			...(statusUrl ? { StatusCallback: statusUrl } : {}),
		}),
	}),
	call: ({ from, to, text, language, acknowledgeUrl, statusUrl }) => ({
		method: 'POST',
		url: `${account}/Calls.json`,
		form: known({
			From: from,
			To: to,
			Twiml: announcement(text, language, acknowledgeUrl),
			Timeout: String(ringSeconds),
			...(statusUrl ? { StatusCallback: statusUrl } : {}),
		}),
	}),
	// Newest first. Not narrowed by date here: what still waits in Twilio's queue has none, and must be found.
	find: (kind, to) => ({
		method: 'GET',
		url: `${account}/${kind === 'sms' ? 'Messages' : 'Calls'}.json`,
		query: { To: to, PageSize: 50 },
	}),
	sent,
	found(answer, bearing, since) {
		const { messages, calls } = fieldsOf(answer);
		const entry = [...listOf(messages), ...listOf(calls)].find(
			(candidate) =>
				!undelivered.test(textOf(candidate['status']) ?? '') && wanted(candidate, bearing, since),
		);
		return entry && sent(entry);
	},
};
