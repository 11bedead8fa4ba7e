import type { Pattern } from './pattern';
import type { Slate } from './slate';

/**
 * All patterns of a lexicon by anchor, with the other slots each of them needs. Flat lists of numbers: to ask
 * every pattern for its steps, and each step for its slot, took a sixth of a long call.
 */
export class Roster {
	/** By anchor, then in the order they were written. */
	private readonly patterns: readonly Pattern[];
	/** Each different anchor, and the first of its patterns; one more, where those of the last one end. */
	private readonly anchors: Int32Array;
	private readonly first: Int32Array;
	/** Slots a pattern needs beside its anchor, and where those of each pattern begin. */
	private readonly needs: Int32Array;
	private readonly begin: Int32Array;

	constructor(patterns: readonly Pattern[]) {
		this.patterns = [...patterns].sort((a, b) => a.anchor - b.anchor);
		const heads = [...this.patterns.keys()].filter(
			(at) => this.patterns[at]!.anchor !== this.patterns[at - 1]?.anchor,
		);
		this.anchors = Int32Array.from(heads, (at) => this.patterns[at]!.anchor);
		this.first = Int32Array.of(...heads, patterns.length);
		const others = this.patterns.map(({ steps, anchor }) =>
			steps.map(({ slot }) => slot).filter((slot) => slot !== anchor),
		);
		this.needs = Int32Array.from(others.flat());
		this.begin = new Int32Array(others.length + 1);
		for (const [at, { length }] of others.entries()) this.begin[at + 1] = this.begin[at]! + length;
	}

	/** The patterns all of whose slots stand in the text on the slate; no other one can be found in it. */
	standing({ last }: Slate): Pattern[] {
		const { anchors, first, begin, needs } = this;
		const found: Pattern[] = [];
		for (let at = 0; at < anchors.length; at++) {
			if (last[anchors[at]!] === 0) continue;
			const end = first[at + 1]!;
			for (let pattern = first[at]!; pattern < end; pattern++) {
				const stop = begin[pattern + 1]!;
				let need = begin[pattern]!;
				while (need < stop && last[needs[need]!]! > 0) need++;
				if (need === stop) found.push(this.patterns[pattern]!);
			}
		}
		return found;
	}
}
