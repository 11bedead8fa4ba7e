import type { Slip } from '../record';
import { Trouble } from '../trouble';
import type { Profile } from './schema';

export * from './schema';
export * from './criteria';
export * from './hours';
export * from './holidays';
export * from './wall-clock';
export * from './proposals';
export * from './presets';
export * from './choose';
export * from './read';
export * from './from-fields';

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
