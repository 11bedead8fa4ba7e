import { Refused, type Send } from '../send';
import type { PhoneActions, Sent } from './contract';
import { mayContact } from './recipients';

/** What goes out: from whom to whom, by which way, in which words. */
export type Outgoing = {
	by: 'sms' | 'call';
	from: string;
	to: string;
	text: string;
	language: string;
	acknowledgeUrl?: string;
	/** Words by which it is found again at the provider. */
	bearing: string;
	/** Nothing that was sent before this instant can be this. */
	since: Date;
	/** An earlier attempt may have gone out: ask before sending. */
	checkFirst?: boolean;
	/** Numbers of ours, which are never contacted. */
	own: Array<string | undefined>;
};

/**
 * Sends once. Where it cannot be known whether an earlier attempt went out (a crash before, no answer now),
 * the provider is asked: a person must neither be left alone nor be woken twice.
 */
export async function sendOnce(send: Send, act: PhoneActions, what: Outgoing): Promise<Sent> {
	const { by, from, to, text, language, acknowledgeUrl } = what;
	mayContact(to, by, [from, ...what.own]);
	const earlier = async () => act.found(await send(act.find(by, to)), what.bearing, what.since);
	const before = what.checkFirst ? await earlier() : undefined;
	if (before) return before;
	const request =
		by === 'sms'
			? act.sms({ from, to, text })
			: act.call({ from, to, text, language, acknowledgeUrl });
	try {
		return act.sent(await send(request));
	} catch (caught) {
		const isUnknown = caught instanceof Refused && caught.status === 0;
		const sent = isUnknown ? await earlier() : undefined;
		if (sent) return sent;
		throw caught;
	}
}
