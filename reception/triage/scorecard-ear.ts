import { gap, type Token } from '../language/tokens';
import { weightless } from '../language/weightless';
import type { Span } from './matcher';

/** What one word stands for: its stem and its beginning, by number; -1 where neither has points. */
type Known = { readonly stem: number; readonly beginning: number };
const unheard: Known = { stem: -1, beginning: -1 };

/** Numbers for what can have points. */
export type Terms = {
	word(text: string): number;
	pair(first: number, second: number): number;
};

const letters = 5;
const most = 20_000;

/** Sex and number make no difference: "mareado", "mareadas". */
const stemOf = (fold: string): string => {
	const one = fold.length > 3 && fold.endsWith('s') ? fold.slice(0, -1) : fold;
	return one.length > 3 ? one.replace(/[aoe]$/, '') : one;
};

/** What the words of a call stand for; words met before are not looked up again. */
export class Ear {
	/** Undefined: a word that weighs nothing and parts no pair. */
	private readonly known = new Map<string, Known | undefined>();

	constructor(private readonly terms: Terms) {}

	private of(fold: string): Known | undefined {
		if (this.known.has(fold)) return this.known.get(fold);
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
			text.length > letters ? this.terms.word(`${text.slice(0, letters)}*`) : unheard.beginning;
		return { stem, beginning };
	}

	/**
	 * Hands over everything that can have points in a stretch of the caller's words, and where it stands; words
	 * that are marked in `aside` are not listened to. Returns how many words there were, and how
	 * many of them it knows.
	 */
	listen(
		tokens: readonly Token[],
		{ from, to }: Span,
		heard: (term: number, from: number, to: number) => void,
		aside?: Uint8Array,
	): { words: number; known: number } {
		let words = 0;
		let knew = 0;
		let before = -1;
		let stem = -1;
		for (let at = from; at <= to; at++) {
			const token = tokens[at]!;
			if (token.agent || aside?.[at] === 1) {
				stem = -1;
				continue;
			}
			if (token.before >= gap.sentence) stem = -1;
			const known = this.of(token.word.fold);
			if (!known) continue;
			words++;
			if (known.stem >= 0) {
				knew++;
				heard(known.stem, at, at);
			}
			if (known.beginning >= 0) heard(known.beginning, at, at);
			if (stem >= 0 && known.stem >= 0) {
				const pair = this.terms.pair(stem, known.stem);
				if (pair >= 0) heard(pair, before, at);
			}
			stem = known.stem;
			before = at;
		}
		return { words, known: knew };
	}
}
