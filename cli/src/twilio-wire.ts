import { deliver, twilioOverrides, type Answer } from './deliver';
import { encodeForm, twilioSignature, type Form } from './sign';

export type Account = { accountSid: string; authToken: string };

/** A request to the customer's own address, signed as the provider signs. */
export async function callBack(
	account: Account,
	address: string,
	method: 'GET' | 'POST',
	fields: Form,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const { url, retry, timeoutMs } = twilioOverrides(address);
	const all = { AccountSid: account.accountSid, ApiVersion: '2010-04-01', ...fields };
	const signed = method === 'GET' ? withQuery(url, all) : url;
	return deliver({
		method,
		url: signed,
		headers: {
			...headers,
			'user-agent': 'TwilioProxy/1.1',
			'x-twilio-signature': twilioSignature(account.authToken, signed, method === 'GET' ? {} : all),
			...(method === 'POST'
				? { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
				: {}),
		},
		body: method === 'POST' ? encodeForm(all) : undefined,
		timeoutMs,
		retry,
	});
}

const withQuery = (url: string, fields: Form): string =>
	`${url}${url.includes('?') ? '&' : '?'}${encodeForm(fields)}`;
