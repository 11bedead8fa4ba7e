import type { Refusal } from '../contract';
import { hmac, sameSecret } from '../proof';

/** Hours a form may lie open on the desk before it has to be fetched anew. */
const goodForHours = 12;

const mac = (secret: string, text: string): string =>
	hmac('sha256', secret, `reception:desk:${text}`).subarray(0, 16).toString('base64url');

/**
 * Hidden field of the form: `<id>.<issued, base36 seconds>.<mac>`. Another site cannot make one, so it
 * cannot post in the receptionist's name; sending one form twice is one call.
 */
export function formToken(secret: string, id: string, at: Date): string {
	const text = `${id}.${Math.floor(at.getTime() / 1000).toString(36)}`;
	return `${text}.${mac(secret, text)}`;
}

/** The id of the call a form stands for. Refused when it is not ours, or older than twelve hours. */
export function readFormToken(
	secret: string,
	token: string | undefined,
	at: Date,
): { ok: true; id: string; ageSec: number } | { ok: false; why: Refusal } {
	const [, id, issued, given] =
		/^([\w-]{4,40})\.([0-9a-z]{4,9})\.([\w-]{22})$/.exec(token ?? '') ?? [];
	if (!id || !issued || !given) return { ok: false, why: 'forged' };
	if (!sameSecret(given, mac(secret, `${id}.${issued}`))) return { ok: false, why: 'forged' };
	const ageSec = Math.round(at.getTime() / 1000) - parseInt(issued, 36);
	return ageSec > goodForHours * 3600 || ageSec < -300
		? { ok: false, why: 'stale' }
		: { ok: true, id, ageSec };
}

/** The id in a token, unproved: for replays from the command line. */
export const idInToken = (token: string | undefined): string | undefined =>
	/^([\w-]{4,40})\./.exec(token ?? '')?.[1];
