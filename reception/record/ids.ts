import { createHash } from 'crypto';
import type { Call } from './call';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Name of a call across providers: `twilio:CA…`. One row of the ledger bears it. */
export const callKey = (call: Pick<Call, 'provider' | 'id'>): string =>
	`${call.provider}:${call.id}`;

// Crockford's alphabet without I, L, O, U: survives being read out over the phone.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Short name of a call for people, `R-7K3F9Q2M`: 40 bits of the key's digest, always the same. */
export const callReference = (key: string): string =>
	`R-${[...digest(key).subarray(0, 8)].map((byte) => alphabet[byte & 31]).join('')}`;

/**
 * Key of one effect outside (a message, a booking, a CRM note), made from intent and never from the
 * clock: the same intent twice is the same key, so whoever repeats it finds it done.
 */
export const intentKey = (key: string, action: string, target = ''): string =>
	digest([key, action, target].join('\u0000')).toString('hex').slice(0, 32);

/** Stable fingerprint of any JSON value or text, 32 hex digits. */
export const fingerprint = (value: unknown): string =>
	digest(typeof value === 'string' ? value : JSON.stringify(value))
		.toString('hex')
		.slice(0, 32);
