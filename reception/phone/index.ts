import type { Call } from '../record';
import { phoneProviders } from './all';
import type { Answer, PhoneProvider } from './contract';

export { phoneProviders };
export type * from './contract';
export type { Call, Slip } from '../record';
export { slipOfCall, laneOf, lanes } from './open-slip';
export { nextSpoken } from './next-spoken';
export { addressOf, turnAfter, turnOf } from './turn';
export { mayContact } from './recipients';
export { safeWords } from './safe-words';
export { sendOnce, type Outgoing } from './send-once';
export { givenCredentials, proveBasic, refuse } from './proof';

/** The provider of that id, if we speak its language. */
export const providerOf = (id: string): PhoneProvider | undefined =>
	phoneProviders.find((provider) => provider.id === id);

const plainYes: Answer = {
	status: 200,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: '{"ok":true}',
};

/**
 * "Stored, thank you" in the provider's own words: an empty TwiML document, the desk's thank-you page, or
 * plain JSON. For events that wait for no content.
 */
export function storedAnswer(call: Call): Answer {
	const language = call.structured?.['deskLanguage'];
	return (
		providerOf(call.provider)?.answer(
			[],
			{ language: typeof language === 'string' ? language : 'es' },
			call,
		) ?? plainYes
	);
}
