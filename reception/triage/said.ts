import { fold } from '../language/fold';
import { languages } from '../language/all';
import { Lexicon } from './pattern';
import { Board, type Match } from './matcher';
import { mentions, type Mention } from './mentions';
import { qualify as qualifyIn, type Qualifier } from './qualify';
import { read, type Reading } from './reading';

export type { Mention } from './mentions';
export { read, type Reading } from './reading';

const small = new Set<string>();
function isSmall(folded: string): boolean {
	if (small.size === 0)
		for (const { words } of languages)
			for (const word of (words.light ?? '').split('|')) small.add(fold(word));
	return small.has(folded);
}

/** Any ending for a word long enough to have one: "la corona se me ha caído" is "se me cayó la corona". */
const stem = (folded: string): string =>
	folded.length >= 6
		? `=${folded.slice(0, Math.max(5, folded.length - 2))}*`
		: folded.length >= 4
			? `=${folded}*`
			: `=${folded}`;

const phrases = new Map<string, Lexicon>();

/** A business's own phrase as a pattern: its words in either order, small words and endings free. */
function phraseLexicon(phrase: string): Lexicon {
	const held = phrases.get(phrase);
	if (held) return held;
	const words = (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
	const heavy = words.filter((word) => !isSmall(word));
	const made = new Lexicon(new Map([['none', 'ßß']]));
	const source = (heavy.length > 0 ? heavy : words)
		.map((word) => (/^(?:no|not|sin|sense|ni)$/.test(word) ? `=${word} +` : `${stem(word)} &`))
		.join(' ')
		.replace(/\s[&+]$/, '');
	if (source !== '') made.add(phrase, source);
	if (phrases.size > 2_000) phrases.clear();
	phrases.set(phrase, made);
	return made;
}

/** "la herida no huele mal": a denial between the words of a phrase that has none there. */
function deniedInside(reading: Reading, { from, to, steps }: Match): boolean {
	const denial = reading.is('denial');
	const hedge = reading.is('hedge');
	for (let at = from + 1; at < to; at++)
		if (denial[at] && !hedge[at] && !steps.some((step) => step.from <= at && at <= step.to))
			return true;
	return false;
}

/**
 * Where a caller said a business's own phrase, with the same care as the built-in rules: folded, with small
 * gaps, any ending, and each place qualified (denied, supposed, long ago …). Only `affirmed` and `uncertain` count.
 */
export function said(reading: Reading, phrase: string): Mention[] {
	const own = phraseLexicon(phrase);
	const [pattern] = own.patterns;
	if (!pattern) return [];
	const none = own.slot('{none}');
	const manners = { light: none, clitic: none, blocks: none };
	const board = new Board(reading.board.sheet, own, manners);
	board.light.set(reading.board.light);
	return board
		.find(pattern)
		.filter(({ from }) => !reading.tokens[from]!.agent)
		.map((match) => {
			const { start } = reading.tokens[match.from]!;
			const { end } = reading.tokens[match.to]!;
			const quote = reading.text.slice(start, end);
			const state = deniedInside(reading, match)
				? { qualifier: 'negated' as const }
				: qualifyIn(reading, match);
			return { concept: phrase, ...state, from: match.from, to: match.to, start, end, quote };
		});
}

/**
 * How words at `start`–`end` of a text were meant. The same code the engine uses, for measuring it against
 * annotated mentions.
 */
export function qualify(text: string, start: number, end: number): Qualifier {
	const reading = read({ text, language: 'es' });
	const from = reading.tokens.findIndex((token) => token.end > start);
	if (from === -1) return 'affirmed';
	let to = from;
	while (to + 1 < reading.tokens.length && reading.tokens[to + 1]!.start < end) to++;
	return qualifyIn(reading, { from, to }).qualifier;
}

export { mentions };
