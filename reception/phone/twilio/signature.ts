import type { Delivery } from '../contract';
import { queryOf, readForm } from '../fields';
import { hmac, sameSecret, sha256Hex, usable, type Proof } from '../proof';

const scheme = 'twilio-hmac-sha1';

/** The parts of an address as they were written: `new URL` would re-encode what was signed. */
function parts(
	url: string,
): { scheme: string; host: string; port: string; rest: string } | undefined {
	const [head, protocol = '', authority = ''] =
		/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)/i.exec(url) ?? [];
	if (head === undefined) return undefined;
	const port = /:\d*$/.exec(authority)?.[0] ?? '';
	return {
		scheme: protocol,
		host: authority.slice(0, authority.length - port.length),
		port,
		rest: url.slice(head.length),
	};
}

/** The address without a port, and with the port of its scheme: carriers sign either. */
function ports(url: string): string[] {
	const read = parts(url);
	if (!read) return [url];
	const usual = read.scheme.toLowerCase() === 'https://' ? ':443' : ':80';
	const bare = read.scheme + read.host + read.rest;
	return [bare, read.port ? url : read.scheme + read.host + usual + read.rest];
}

function normalised(url: string): string[] {
	if (!URL.canParse(url)) return [];
	const address = new URL(url).toString();
	const query = queryOf(address);
	// Older back ends signed the query re-encoded pair by pair.
	const legacy = [...readForm(query)].flatMap(([name, values]) =>
		values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
	);
	const again = query ? address.replace(/\?.*$/, `?${legacy.join('&')}`) : address;
	return [...ports(address), ...ports(again)];
}

/** What is signed behind the address: each field and its value, sorted; repeated values once, sorted. */
export function signedFields(fields: Map<string, string[]>): string {
	return [...fields.keys()]
		.sort()
		.map((name) =>
			[...new Set(fields.get(name))]
				.sort()
				.map((value) => name + value)
				.join(''),
		)
		.join('');
}

/**
 * `X-Twilio-Signature`: base64(HMAC-SHA1(auth token, address + sorted fields)). A GET is signed by its
 * address alone; a JSON body by its SHA-256 in the address. There is no time in it: replays are met by
 * the ledger, which takes one delivery once.
 */
export function prove({ method, url, headers, raw }: Delivery, secrets: string[]): Proof {
	const keys = usable(secrets);
	if (keys.length === 0) return { ok: false, why: 'no_secret' };
	const given = headers['x-twilio-signature'];
	if (!given) return { ok: false, why: 'unsigned' };
	const bodyHash = readForm(queryOf(url)).get('bodySHA256')?.[0];
	if (bodyHash !== undefined && !sameSecret(bodyHash.toLowerCase(), sha256Hex(raw)))
		return { ok: false, why: 'forged' };
	const isForm = bodyHash === undefined && method.toUpperCase() !== 'GET';
	const fields = isForm ? signedFields(readForm(raw.toString('utf8'))) : '';
	const [signed = ''] = url.split('#', 1);
	const candidates = new Set([...ports(signed), ...normalised(signed)]);
	const fits = keys.some((key) =>
		[...candidates].some((address) =>
			sameSecret(given, hmac('sha1', key, address + fields).toString('base64')),
		),
	);
	return fits ? { ok: true, scheme } : { ok: false, why: 'forged' };
}
