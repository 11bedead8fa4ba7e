import { oneLine } from './escape';

// GSM 03.38: one message of these is 160 characters long. Everything else makes it 70.
const basic = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\u001B\u00C6\u00E6\u00DF\u00C9',
);
const extended = new Set('^{}\\[~]|€\f');

const typography: Record<string, string> = {
	'«': '"',
	'»': '"',
	'“': '"',
	'”': '"',
	'‘': "'",
	'’': "'",
	'´': "'",
	'`': "'",
	'–': '-',
	'—': '-',
	'…': '...',
	'·': '.',
	'•': '-',
	º: 'o',
	ª: 'a',
	'\u00A0': ' ',
	'\u202F': ' ',
};

const inAlphabet = (character: string): boolean => basic.has(character) || extended.has(character);

/**
 * Text in the letters of a cheap SMS where it loses nothing that matters: `á` becomes `a`, while `ñ`, `é`
 * and `ü` stay. Letters of another script are kept, and make the message a long-form one.
 */
export const smsLetters = (text: string): string =>
	[...text]
		.map((character) => {
			if (inAlphabet(character)) return character;
			const plainer = typography[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
			return [...plainer].every(inAlphabet) ? plainer : character;
		})
		.join('');

export type SmsSize = { encoding: 'gsm' | 'ucs2'; units: number; parts: number };

/** How a text travels: its encoding, its length in that encoding, and the messages it is billed as. */
export function smsSize(text: string): SmsSize {
	const characters = [...text];
	if (characters.every(inAlphabet)) {
		const units = characters.reduce((sum, character) => sum + (extended.has(character) ? 2 : 1), 0);
		return { encoding: 'gsm', units, parts: units <= 160 ? 1 : Math.ceil(units / 153) };
	}
	const units = text.length;
	return { encoding: 'ucs2', units, parts: units <= 70 ? 1 : Math.ceil(units / 67) };
}

/**
 * One line of SMS that fits so many messages (1: 160 characters, 2: 306; 70 and 134 in other scripts), cut
 * at a word. `room` keeps characters free for a link that is added later.
 */
export function smsText(text: string, { parts = 1, room = 0 } = {}): string {
	const line = smsLetters(oneLine(text));
	const fits = (candidate: string): boolean => {
		const { encoding, units } = smsSize(candidate);
		const single = encoding === 'gsm' ? 160 : 70;
		const joined = encoding === 'gsm' ? 153 : 67;
		return units + room <= (parts === 1 ? single : parts * joined);
	};
	if (fits(line)) return line;
	let words = line.split(' ');
	while (words.length > 1 && !fits(`${words.join(' ')}...`)) words = words.slice(0, -1);
	let cut = words.join(' ');
	while (cut && !fits(`${cut}...`)) cut = [...cut].slice(0, -1).join('');
	return `${cut}...`;
}
