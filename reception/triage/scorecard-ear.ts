import { gap, type Token } from '../language/tokens';
import { weightless } from '../language/weightless';

/** Numbers for what can have points. */
export type Terms = {
	/** -1 where it has none. */
	word(text: string): number;
	pair(first: number, second: number): number;
};

/** What one word stands for: its stem and its beginning, by number. */
type Known = { readonly stem: number; readonly beginning: number };

/** No number: a word or a pair nobody gave points. */
export const unknown = -1;
/** No word: the receptionist's, one that weighs nothing, or one set aside. */
export const silent = -2;

const letters = 5;
const most = 20_000;

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

	private readonly known = new Map<string, Known | undefined>();

	constructor(private readonly terms: Terms) {}

	private of(fold: string): Known | undefined {
		const held = this.known.get(fold);
		if (held !== undefined || this.known.has(fold)) return held;
		if (this.known.size >= most) this.known.clear();
		const made = this.make(fold);
		this.known.set(fold, made);
		return made;
	}

	private make(fold: string): Known | undefined {
		if (weightless.has(fold) || /^\d/.test(fold)) return undefined;
		const text = stemOf(fold);
		const stem = this.terms.word(text);
		const beginning =
			text.length > letters ? this.terms.word(`${text.slice(0, letters)}*`) : unknown;
		return { stem, beginning };
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
		const { stems, beginnings, pairs, partners } = this;
		let before = -1;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at]!;
			if (token.before >= gap.sentence) before = -1;
			const known = token.agent || aside?.[at] === 1 ? undefined : this.of(token.word.fold);
			stems[at] = known ? known.stem : silent;
			beginnings[at] = known ? known.beginning : silent;
			pairs[at] = unknown;
			if (!known) {
				if (token.agent || aside?.[at] === 1) before = -1;
				continue;
			}
			if (before >= 0 && known.stem >= 0 && stems[before]! >= 0) {
				pairs[at] = this.terms.pair(stems[before]!, known.stem);
				partners[at] = before;
			}
			before = at;
		}
	}
}
