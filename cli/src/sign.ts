import { createHmac } from 'node:crypto';

/** Fields of a form post; a repeated field carries a list. */
export type Form = Record<string, string | readonly string[]>;

/**
 * `X-Twilio-Signature`: base64(HMAC-SHA1(token, address + every field and its value, fields in code unit
 * order, repeated values once each and sorted)). Written anew here, so that the reception is not checked
 * against its own idea of a signature; the tests hold it against Twilio's library.
 */
export function twilioSignature(authToken: string, url: string, fields: Form): string {
	const spelled = Object.keys(fields)
		.sort()
		.map((name) =>
			valuesOf(fields, name)
				.map((value) => name + value)
				.join(''),
		)
		.join('');
	return createHmac('sha1', authToken)
		.update(url + spelled, 'utf8')
		.digest('base64');
}

const valuesOf = (fields: Form, name: string): string[] => {
	const value = fields[name] ?? '';
	return typeof value === 'string' ? [value] : [...new Set(value)].sort();
};

/** The bytes of a form post, as carriers write them (blank as `+`, UTF-8 percent-encoded). */
export function encodeForm(fields: Form): string {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(fields))
		for (const one of typeof value === 'string' ? [value] : value) search.append(name, one);
	return search.toString();
}

/** `Authorization` of HTTP basic authentication. */
export const basic = (user: string, password: string): string =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
