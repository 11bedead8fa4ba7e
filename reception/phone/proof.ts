import { createHash, createHmac, timingSafeEqual } from 'crypto';
import type { Delivery, Refusal } from './contract';

/** What a look at a signature gave: how old the signed stamp is, or why the delivery is refused. */
export type Proof = { ok: true; scheme: string; ageSec?: number } | { ok: false; why: Refusal };

/** Seconds a signed stamp may lie from the time of receipt, in either direction: n8n's own window. */
export const windowSeconds = 300;

/** Compares secrets in a time that tells nothing about where they differ. Empty is never equal. */
export function sameSecret(given: string | Buffer, expected: string | Buffer): boolean {
	const [a, b] = [Buffer.from(given as string), Buffer.from(expected as string)];
	return b.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}

export const hmac = (algorithm: 'sha1' | 'sha256', secret: string, data: string | Buffer): Buffer =>
	createHmac(algorithm, secret).update(data).digest();

export const sha256Hex = (data: string | Buffer): string =>
	createHash('sha256').update(data).digest('hex');

/** Secrets that are filled in. HMAC accepts an empty key without a word, so nobody may reach it with one. */
export const usable = (secrets: string[]): string[] =>
	secrets.filter((secret) => typeof secret === 'string' && secret.trim() !== '');

/** Age of an epoch stamp in seconds (negative: from the future). Seconds and milliseconds are told apart by size. */
export function ageOf(stamp: string | undefined, at: Date): number | undefined {
	if (!stamp || !/^\d{9,14}$/.test(stamp)) return undefined;
	const value = Number(stamp);
	return Math.round(at.getTime() / 1000 - (value > 1e11 ? value / 1000 : value));
}

/** Accepts exactly 300 s and refuses 301, as the vendors' libraries do. */
export const isStale = (ageSec: number): boolean => Math.abs(ageSec) > windowSeconds;

const basic = /^Basic\s+([A-Za-z0-9+/=]+)$/i;

/** The `user:password` a browser sends, or undefined where it sends none. */
export function givenCredentials(headers: Delivery['headers']): string | undefined {
	const encoded = basic.exec(headers['authorization'] ?? '')?.[1];
	return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
}

/** HTTP basic authentication against `user:password` pairs; one with an empty half is none. */
export function proveBasic(
	headers: Delivery['headers'],
	pairs: string[],
): { ok: true; secret: string } | { ok: false; why: Refusal } {
	const secrets = usable(pairs).filter((pair) => /^[^:]+:.+$/.test(pair));
	if (secrets.length === 0) return { ok: false, why: 'no_secret' };
	const given = givenCredentials(headers);
	if (given === undefined) return { ok: false, why: 'unsigned' };
	const secret = secrets.find((candidate) => sameSecret(given, candidate));
	return secret === undefined ? { ok: false, why: 'forged' } : { ok: true, secret };
}

const sentences: Record<Refusal, string> = {
	no_secret:
		'No secret is set for this phone provider: every delivery is refused until there is one.',
	unsigned: 'The delivery carries no signature.',
	forged:
		'The signature does not fit. Check the secret, and that the public address is the one the provider calls.',
	stale: 'The signature is older than five minutes, or from the future.',
	unreadable: 'The delivery is genuine, but describes no call that can be read.',
};

/** A refusal in words for whoever set up the number; says nothing about the secret or the caller. */
export const refuse = (why: Refusal): { kind: 'refused'; why: Refusal; message: string } => ({
	kind: 'refused',
	why,
	message: sentences[why],
});
