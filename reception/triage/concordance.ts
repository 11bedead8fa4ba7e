import type { Token } from '../language/tokens';

/** Texts counted so far, so that each leaves a mark of its own on its words. */
let texts = 0;

/** The different words of a text, as they sound, each with its places chained: the first, and after each the next. */
export class Concordance {
	/** Each different word, in the order of its first place: its number here is its group. */
	readonly words: string[] = [];
	readonly first: number[] = [];
	/** How often each of them stands in the text. */
	readonly times: number[] = [];
	private readonly last: number[] = [];
	/** Next place of the same word, or -1. */
	next = new Int32Array(0);
	/** Group of each word of the text. */
	group = new Int32Array(0);
	/** What stands before each word, one of `gap`: kept here too, because the words themselves lie far apart. */
	before = new Uint8Array(0);

	/** Writes the words of a text over those of the last one. */
	write(tokens: readonly Token[]): void {
		const { length } = tokens;
		if (this.next.length < length) {
			this.next = new Int32Array(length + (length >> 1));
			this.group = new Int32Array(length + (length >> 1));
			this.before = new Uint8Array(length + (length >> 1));
		}
		const { first, times, last, next, group, before } = this;
		let count = 0;
		texts++;
		for (let at = 0; at < length; at++) {
			const token = tokens[at]!;
			const { sound } = token.word;
			before[at] = token.before;
			if (sound.text !== texts) {
				sound.text = texts;
				sound.group = count;
				this.words[count] = sound.fold;
				first[count] = at;
				times[count++] = 0;
			} else next[last[sound.group]!] = at;
			const own = sound.group;
			group[at] = own;
			times[own]!++;
			last[own] = at;
			next[at] = -1;
		}
		this.words.length = count;
	}
}
