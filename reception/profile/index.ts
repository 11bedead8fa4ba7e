import type { Slip } from '../record';
import { Trouble } from '../trouble';
import { profile, type Profile } from './schema';

export * from './schema';
export * from './criteria';
export * from './hours';
export * from './holidays';
export * from './wall-clock';
export * from './proposals';

/** The business profile a slip carries, or a clear word on how it gets one. */
export function profileOf(slip: Slip): Profile {
	if (!slip.business)
		throw new Trouble(
			'This call has no business profile yet',
			'Put a Reception Profile node before this one.',
		);
	// Already validated by Reception Profile on its way in.
	return slip.business.profile as unknown as Profile;
}

/** Reads a profile, or says which field cannot be read and what it should be. */
export function readProfile(input: unknown): Profile {
	const parsed = profile.safeParse(input);
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues
		.slice(0, 5)
		.map((issue) => `${issue.path.join('.') || 'profile'}: ${issue.message}`);
	throw new Trouble('The business profile cannot be read', lines.join('\n'));
}
