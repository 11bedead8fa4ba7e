import { slipOfCall, type Call, type Slip, type Step } from '../../reception/phone';
import { readProfile, type ProfileInput } from '../../reception/profile';
import type { Triage } from '../../reception/record';
import { aCall } from './slips';

export const at = '2026-11-22T19:40:05.000Z';
const hours = { monday: [['09:00', '14:00']] } as ProfileInput['hours'];

/** A clinic at an hour: its mode is what the profile node would have said. */
export function business(
	kind: 'open' | 'closed' | 'lunch',
	more: Partial<ProfileInput> = {},
): NonNullable<Slip['business']> {
	const profile = readProfile({ id: 'sol', name: 'Clínica Sol', hours, ...more });
	return {
		id: 'sol',
		name: 'Clínica Sol',
		zone: 'Europe/Madrid',
		language: 'es',
		mode: { kind, at, ...(kind === 'open' ? {} : { nextOpening: '2026-11-23T08:00:00.000Z' }) },
		profile: profile as unknown as Record<string, unknown>,
	};
}
export const transfer = { transfer: { to: '+34910000009', seconds: 25 } };
export const triage = (disposition: Triage['disposition'], more: Partial<Triage> = {}): Triage => ({
	level: 'urgent',
	type: 'discomfort',
	disposition,
	needsHuman: false,
	missing: [],
	because: [],
	sentence: '',
	...more,
});

/** What is done, in order; a question with what it asks for. */
export const kinds = (steps: Step[]) =>
	steps.map((step) => (step.do === 'ask' ? `ask ${step.about ?? ''}` : step.do));
/** Everything that is said. */
export const words = (steps: Step[]) =>
	steps.map((step) => ('text' in step ? step.text : '')).join(' ');
/** A caller who has just spoken or pressed keys. */
export const heard = (
	input: Call['input'],
	structured: Call['structured'] = { turn: 1, asked: 'reason' },
) => slipOfCall(aCall({ event: 'input', input, structured }));
