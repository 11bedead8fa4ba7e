import type { Delivery, PhoneSettings } from '../contract';
import { ageOf, hmac, isStale, sameSecret, usable, type Proof } from '../proof';

const bearer = /^Bearer\s+(.+)$/i;

/** HMAC-SHA256 over `{timestamp}.{body}`, hex: the default form of Vapi's HMAC credential. */
function proveHmac({ headers, raw }: Delivery, secrets: string[], at: Date): Proof {
	const given = headers['x-signature'];
	const stamp = headers['x-timestamp'];
	if (!given || !stamp) return { ok: false, why: 'unsigned' };
	const ageSec = ageOf(stamp, at);
	if (ageSec === undefined) return { ok: false, why: 'forged' };
	const signed = Buffer.concat([Buffer.from(`${stamp}.`), raw]);
	const hex = given
		.trim()
		.toLowerCase()
		.replace(/^sha256=/, '');
	if (!secrets.some((secret) => sameSecret(hex, hmac('sha256', secret, signed).toString('hex'))))
		return { ok: false, why: 'forged' };
	return isStale(ageSec)
		? { ok: false, why: 'stale' }
		: { ok: true, scheme: 'vapi-hmac-sha256', ageSec };
}

/** The shared secret itself, as `X-Vapi-Secret` or as a bearer token. It covers no byte of the body. */
function proveSecret({ headers }: Delivery, secrets: string[]): Proof {
	const given = headers['x-vapi-secret'] ?? bearer.exec(headers['authorization'] ?? '')?.[1];
	if (!given) return { ok: false, why: 'unsigned' };
	return secrets.some((secret) => sameSecret(given, secret))
		? { ok: true, scheme: 'vapi-secret' }
		: { ok: false, why: 'forged' };
}

/**
 * The scheme comes from the credential: `hmac` accepts nothing less. Without one (replays from the
 * command line) a delivery is taken at the scheme it uses; either proves the secret.
 */
export function prove(delivery: Delivery, settings: PhoneSettings, at: Date): Proof {
	const secrets = usable(settings.secrets);
	if (secrets.length === 0) return { ok: false, why: 'no_secret' };
	const signed = delivery.headers['x-signature'] !== undefined;
	const scheme = settings.algorithm ?? (signed ? 'hmac' : 'secret');
	return scheme === 'hmac' ? proveHmac(delivery, secrets, at) : proveSecret(delivery, secrets);
}
