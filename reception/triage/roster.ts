import type { Pattern } from './pattern';
import type { Slate } from './slate';

/**
 * All patterns of a lexicon by anchor, with the other slots each of them needs. Flat lists of numbers: to ask
 * every pattern for its steps, and each step for its slot, took a sixth of a long call.
 */
export class Roster {
	/** By anchor, then in the order they were written. */
	private readonly patterns: readonly Pattern[];
	/** First pattern of each slot, and one more: where the last one ends. */
	private readonly first: Int32Array;
	/** Slots a pattern needs beside its anchor, and where those of each pattern begin. */
	private readonly needs: Int32Array;
	private readonly begin: Int32Array;
	/** Those that stand in the text which is being read. */
	private readonly found: Int32Array;

	constructor(patterns: readonly Pattern[], slots: number) {
		this.patterns = [...patterns].sort((a, b) => a.anchor - b.anchor);
		this.found = new Int32Array(patterns.length);
		this.first = new Int32Array(slots + 1);
		for (const { anchor } of patterns) this.first[anchor + 1]!++;
		for (let slot = 0; slot < slots; slot++) this.first[slot + 1]! += this.first[slot]!;
		const others = this.patterns.map(({ steps, anchor }) =>
			steps.map(({ slot }) => slot).filter((slot) => slot !== anchor),
		);
		this.needs = Int32Array.from(others.flat());
		this.begin = new Int32Array(others.length + 1);
		for (const [at, { length }] of others.entries()) this.begin[at + 1] = this.begin[at]! + length;
	}

	/** The patterns all of whose slots stand in the text on the slate; no other one can be found in it. */
	standing({ met, count, last }: Slate): Pattern[] {
		const { first, begin, needs, found } = this;
		let standing = 0;
		for (let at = 0; at < count; at++) {
			const slot = met[at]!;
			const end = first[slot + 1]!;
			for (let pattern = first[slot]!; pattern < end; pattern++) {
				const stop = begin[pattern + 1]!;
				let need = begin[pattern]!;
				while (need < stop && last[needs[need]!]! > 0) need++;
				if (need === stop) found[standing++] = pattern;
			}
		}
		// Numbers in a typed array are put in order without a question for each pair of them.
		found.subarray(0, standing).sort();
		const patterns = new Array<Pattern>(standing);
		for (let at = 0; at < standing; at++) patterns[at] = this.patterns[found[at]!]!;
		return patterns;
	}
}
