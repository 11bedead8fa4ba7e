import type { Delivery } from '../contract';
import { ageOf, hmac, isStale, sameSecret, usable, type Proof } from '../proof';

/** `t=1700000000,v1=5257a8…`: several `v1` while a secret is being rotated on the sending side. */
function parse(header: string): { stamp?: string; signatures: string[] } {
	const pairs = header.split(',').map((pair) => pair.trim().split('=', 2));
	return {
		stamp: pairs.find(([name]) => name === 't')?.[1],
		signatures: pairs.flatMap(([name, value]) =>
			name === 'v1' && value ? [value.toLowerCase()] : [],
		),
	};
}

/** Checks `X-Reception-Signature` over the raw bytes; the stamp is signed, and good for five minutes. */
export function prove({ headers, raw }: Delivery, given: string[], at: Date): Proof {
	const secrets = usable(given);
	if (secrets.length === 0) return { ok: false, why: 'no_secret' };
	const header = headers['x-reception-signature'];
	if (!header) return { ok: false, why: 'unsigned' };
	const { stamp, signatures } = parse(header);
	const ageSec = ageOf(stamp, at);
	if (ageSec === undefined || signatures.length === 0) return { ok: false, why: 'forged' };
	const signed = Buffer.concat([Buffer.from(`${stamp}.`), raw]);
	const fits = secrets.some((secret) => {
		const expected = hmac('sha256', secret, signed).toString('hex');
		return signatures.some((signature) => sameSecret(signature, expected));
	});
	if (!fits) return { ok: false, why: 'forged' };
	return isStale(ageSec)
		? { ok: false, why: 'stale' }
		: { ok: true, scheme: 'reception-hmac-sha256', ageSec };
}
