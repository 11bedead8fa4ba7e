// The only door libphonenumber-js comes through: this file is bundled by the build.
// `/max` because smaller builds know no number types (and one calls Spanish landlines invalid).
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Party } from './call';

/** Spanish numbers of two to four digits that are answered as they are: emergencies, help lines, services. */
const shortCode = /^\d{2,5}$/;

// Providers write "number withheld" as a number. +266 and +656 are real countries: exact matches only.
const withheldNumbers = new Set(['266696687', '7378742833', '2562533', '8656696', '86282452253']);
const withheldWords =
	/^(sip:)?(anonymous|restricted|unknown|unavailable|private|withheld|blocked|anónimo|anonimo|oculto|privado)(@.*)?$/i;

/** True for every way a provider writes that the caller hid the number. Empty is not withheld: it is missing. */
export function isWithheld(raw: string): boolean {
	const text = raw.trim();
	const digits = text.replace(/^\+?1?(?=\d{7})/, '').replace(/^\+/, '');
	return (
		withheldWords.test(text) ||
		withheldNumbers.has(text.replace(/^\+/, '')) ||
		withheldNumbers.has(digits)
	);
}

export type ReadNumber = {
	/** Country of numbers written without a prefix, ISO 3166 alpha-2. */
	country?: string;
	/** The provider sends international numbers without `+` (Vonage, Ringover, Plivo). */
	plusIsMissing?: boolean;
	name?: string;
};

/**
 * One end of a call as a provider wrote it. Withheld sentinels are recognised before parsing; short codes
 * (112, 061, 016) and extensions keep `raw` and get no E.164; names (`client:ana`) stay as they are.
 */
export function readParty(
	raw: unknown,
	{ country = 'ES', plusIsMissing, name }: ReadNumber = {},
): Party | undefined {
	if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
	const text = String(raw).trim();
	if (text === '') return undefined;
	const named = name?.trim() ? { name: name.trim() } : {};
	if (isWithheld(text)) return { raw: text, withheld: true, ...named };
	if (shortCode.test(text)) return { raw: text, type: 'short_code', ...named };
	const e164 = toE164(text, country, plusIsMissing);
	if (!e164) return { raw: text, ...named };
	const type = parsePhoneNumberFromString(e164)?.getType();
	return { raw: text, e164, ...(type ? { type: type.toLowerCase() } : {}), ...named };
}

/**
 * E.164 form of a number in any spelling, or undefined where there is none. "Possible" is enough: the
 * drama numbers of regulators, used in every sample, are possible but not assigned.
 */
export function toE164(text: string, country = 'ES', plusIsMissing = false): string | undefined {
	const bare = text
		.trim()
		.replace(/^(tel|sip|sips):/i, '')
		.replace(/[;@].*$/, '');
	if (!/^[+\d\s().\-/\u00A0]+$/.test(bare)) return undefined;
	const digits = bare.replace(/[^\d+]/g, '');
	if (shortCode.test(digits) || isWithheld(digits)) return undefined;
	const missingPlus = plusIsMissing && /^[1-9]\d{9,14}$/.test(digits);
	const parsed = parsePhoneNumberFromString(
		missingPlus ? `+${digits}` : bare,
		country as CountryCode,
	);
	if (
		parsed?.isValid() ||
		(parsed?.isPossible() && (missingPlus || digits.startsWith('+') || digits.startsWith('00')))
	)
		return parsed.number;
	// `34600111222`: international, the plus forgotten. Only believed when it makes a valid number.
	const guessed = /^[1-9]\d{9,14}$/.test(digits)
		? parsePhoneNumberFromString(`+${digits}`)
		: undefined;
	if (guessed?.isValid()) return guessed.number;
	return parsed?.isPossible() ? parsed.number : undefined;
}

/** True when an SMS can reach the number (mobile, or a country that does not tell mobiles apart). */
export function canReceiveSms(e164: string): boolean {
	const type = parsePhoneNumberFromString(e164)?.getType();
	return type === undefined || type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

/** Premium and shared-cost numbers are never dialled or texted by the reception (toll fraud). */
export function costsExtra(e164: string): boolean {
	const type = parsePhoneNumberFromString(e164)?.getType();
	return type === 'PREMIUM_RATE' || type === 'SHARED_COST';
}

/** `+34600111222` → `+34•••••222`: for logs and notifications. */
export const maskNumber = (number: string): string =>
	number.length < 7
		? number
		: `${number.slice(0, 3)}${'•'.repeat(number.length - 6)}${number.slice(-3)}`;
