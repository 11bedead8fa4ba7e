import { createHmac, timingSafeEqual } from 'crypto';
import { Trouble } from '../trouble';

/** What an acknowledgement link says: whoever holds it may take this call, at this step, until it expires. */
export type Acknowledgement =
	| { ok: true; reference: string; step: number }
	| { ok: false; why: 'unreadable' | 'forged' | 'expired' };

const macBytes = 16;

/** The key of acknowledgement links, derived so that the API key itself signs nothing. Refuses an empty key. */
export function acknowledgeKey(apiKey: string): Buffer {
	if (!apiKey.trim())
		throw new Trouble(
			'Acknowledgement links cannot be signed',
			'Fill in the API key of the Reception Ledger credential.',
		);
	return createHmac('sha256', apiKey).update('reception:acknowledge').digest();
}

const mac = (key: Buffer, text: string): string =>
	createHmac('sha256', key).update(text).digest().subarray(0, macBytes).toString('base64url');

/**
 * Token of one call and one step, `R-7K3F9Q2M.2.t3x9c0.<mac>`: 128 bits that only we can make. It holds no
 * personal data, so it may travel in a link.
 */
export function acknowledgeToken(
	key: Buffer,
	reference: string,
	step: number,
	expiresAt: Date,
): string {
	const said = `${reference}.${step}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`;
	return `${said}.${mac(key, said)}`;
}

/** Reads a token; the signature is compared in constant time, and before anything else is believed. */
export function readAcknowledgeToken(key: Buffer, token: string, at: Date): Acknowledgement {
	const read = /^([A-Z0-9-]{3,40})\.(\d{1,4})\.([0-9a-z]{1,10})\.([\w-]{22})$/.exec(token);
	const [, reference, step, expiry, signature] = read ?? [];
	if (!reference || !step || !expiry || !signature) return { ok: false, why: 'unreadable' };
	const given = Buffer.from(signature);
	const expected = Buffer.from(mac(key, `${reference}.${step}.${expiry}`));
	if (given.length !== expected.length || !timingSafeEqual(given, expected))
		return { ok: false, why: 'forged' };
	if (parseInt(expiry, 36) * 1000 <= at.getTime()) return { ok: false, why: 'expired' };
	return { ok: true, reference, step: Number(step) };
}
