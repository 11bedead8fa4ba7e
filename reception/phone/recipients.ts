import { canReceiveSms, costsExtra, maskNumber } from '../record';
import { Trouble } from '../trouble';

const international = /^\+[1-9]\d{6,14}$/;

/**
 * May the reception ring or text this number? Refuses what is not in international form, premium and
 * shared-cost numbers (toll fraud), our own numbers (a loop), and a text to a line that receives none.
 * Recipients come from the profile or a parameter, never from a caller's words.
 */
export function mayContact(to: string, by: 'sms' | 'call', own: Array<string | undefined>): void {
	if (!international.test(to))
		throw new Trouble(
			`"${maskNumber(to)}" is not a number in international form`,
			'Write it with a plus sign and the country code, such as +34600111222.',
		);
	if (costsExtra(to))
		throw new Trouble(
			`The reception neither rings nor texts premium or shared-cost numbers (${maskNumber(to)})`,
			'Use a mobile or geographic number in the profile.',
		);
	if (own.includes(to))
		throw new Trouble(
			`The reception would be contacting itself (${maskNumber(to)})`,
			'The recipient is one of the numbers callers dial, or the sender. Use another number in the profile.',
		);
	if (by === 'sms' && !canReceiveSms(to))
		throw new Trouble(
			`A text message cannot reach ${maskNumber(to)}`,
			'It is not a mobile number. Choose the channel "call" for this person, or give a mobile number.',
		);
}
