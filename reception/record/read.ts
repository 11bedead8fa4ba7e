import { slip, type Slip } from './slip';

export type Read = { ok: true; slip: Slip } | { ok: false; at: string; expected: string };

/**
 * Reads a call slip, or says at which field it cannot be read. The input is returned as it was when it
 * is sound: keys of the user's own travel on untouched.
 */
export function readSlip(json: unknown): Read {
	const parsed = slip.safeParse(json);
	if (parsed.success) return { ok: true, slip: json as Slip };
	const [issue] = parsed.error.issues;
	const path = issue?.path.join('.') ?? '';
	return { ok: false, at: path || 'slip', expected: issue?.message ?? 'a call slip' };
}
