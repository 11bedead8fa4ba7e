import type { DateWords } from './words/words';

/** Lower case, no accents, no punctuation but what stands between digits: `¡A las 12:30!` → `a las 12:30`. */
export const plain = (text: string): string =>
	` ${text} `
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/(\d)(?=(?:h|am|pm|th|st|nd|rd)\b)/g, '$1 ')
		.replace(/(\d)\s*(?:th|st|nd|rd)\b/g, '$1')
		.replace(/(?<!\d)[^a-z0-9]+|[^a-z0-9]+(?!\d)/g, ' ')
		.replace(/(\d)[^a-z0-9:./-]+(?=\d)/g, '$1 ')
		.trim();

/** Number words as digits, compounds too: `vint i cinc` → `25`, `cuarenta y cinco` → `45`. */
export function digitised(text: string, { numbers, and }: DateWords): string {
	// A caller may well say "constructor", which every object answers to.
	const worth = (word = '') => (Object.hasOwn(numbers, word) ? numbers[word] : undefined);
	const words = text.split(' ');
	const result: string[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';
		const value = worth(word);
		if (value === undefined) {
			result.push(word);
			continue;
		}
		const joined = and.includes(words[index + 1] ?? '') ? 2 : 1;
		const unit = worth(words[index + joined]);
		// Twenty only joins units where the language has no word of its own for 21 to 29.
		const tens = value >= 20 && value % 10 === 0;
		if (tens && unit !== undefined && unit > 0 && unit < 10) {
			result.push(String(value + unit));
			index += joined;
		} else result.push(String(value));
	}
	return result.join(' ');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of several phrases as a piece of an expression. */
export const oneOf = (phrases: string[]): string => `(?:${phrases.map(escape).join('|')})`;

export const says = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

/** The text without a phrase, so that its words are not read a second time. */
export const without = (text: string, phrase: string): string =>
	` ${text} `.replace(` ${phrase} `, ' ').replace(/ {2,}/g, ' ').trim();
