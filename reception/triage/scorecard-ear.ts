import { gap, type Token } from '../language/tokens';
import type { Sound } from '../language/vocabulary';
import { weightless } from '../language/weightless';

/** Numbers for what can have points. */
export type Terms = {
	/** -1 where it has none. */
	word(text: string): number;
	pair(first: number, second: number): number;
};

/** No number: a word or a pair nobody gave points. */
export const unknown = -1;
/** No word: the receptionist's, one that weighs nothing, or one set aside. */
export const silent = -2;

const letters = 5;

/** Ears made so far: each has a number, and leaves it on the words it has met. */
let ears = 0;

/** Sex and number make no difference: "mareado", "mareadas". */
const stemOf = (fold: string): string => {
	const one = fold.length > 3 && fold.endsWith('s') ? fold.slice(0, -1) : fold;
	return one.length > 3 ? one.replace(/[aoe]$/, '') : one;
};

/** What the words of a call stand for; a word met before is not looked up again. */
export class Ear {
	/** Of every word its stem, its beginning and its pair with a word before, by number. */
	stems = new Int32Array(2_048);
	beginnings = new Int32Array(2_048);
	pairs = new Int32Array(2_048);
	/** The word before that makes the pair. */
	partners = new Int32Array(2_048);

	private readonly number = ++ears;

	constructor(private readonly terms: Terms) {}

	/** Notes on a word what it stands for. */
	private meet(sound: Sound): void {
		sound.ear = this.number;
		sound.stem = sound.beginning = silent;
		const { fold } = sound;
		if (weightless.has(fold) || /\d|^[^aeiouy]$/.test(fold)) return;
		const text = stemOf(fold);
		sound.stem = this.terms.word(text);
		sound.beginning =
			text.length > letters ? this.terms.word(`${text.slice(0, letters)}*`) : unknown;
	}

	private grow(words: number): void {
		if (this.stems.length >= words) return;
		const size = words * 2;
		this.stems = new Int32Array(size);
		this.beginnings = new Int32Array(size);
		this.pairs = new Int32Array(size);
		this.partners = new Int32Array(size);
	}

	/**
	 * Writes down what the caller's words stand for, until the next call is listened to. Words marked in `aside` are
	 * not listened to. A pair never reaches over the end of a sentence, but over words that weigh nothing.
	 */
	listen(tokens: readonly Token[], aside?: Uint8Array): void {
		this.grow(tokens.length);
		const { stems, beginnings, pairs, partners, number, terms } = this;
		let before = -1;
		for (let at = 0; at < tokens.length; at++) {
			const { before: strength, of, word } = tokens[at]!;
			if (strength >= gap.sentence) before = -1;
			pairs[at] = unknown;
			if (of.agent || (aside !== undefined && aside[at] === 1)) {
				stems[at] = beginnings[at] = silent;
				before = -1;
				continue;
			}
			const { sound } = word;
			if (sound.ear !== number) this.meet(sound);
			const { stem } = sound;
			stems[at] = stem;
			beginnings[at] = sound.beginning;
			if (stem === silent) continue;
			if (before >= 0 && stem >= 0 && stems[before]! >= 0) {
				pairs[at] = terms.pair(stems[before]!, stem);
				partners[at] = before;
			}
			before = at;
		}
	}
}
