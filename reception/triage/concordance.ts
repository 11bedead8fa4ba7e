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
	/** Next place of the same word, or -1. */
	readonly next: Int32Array;
	/** Group of each word of the text. */
	readonly group: Int32Array;

	constructor(tokens: readonly Token[]) {
		this.next = new Int32Array(tokens.length).fill(-1);
		this.group = new Int32Array(tokens.length);
		const last: number[] = [];
		texts++;
		for (let at = 0; at < tokens.length; at++) {
			const { sound } = tokens[at]!.word;
			if (sound.text !== texts) {
				sound.text = texts;
				sound.group = this.words.push(sound.fold) - 1;
				this.first.push(at);
				this.times.push(0);
			} else this.next[last[sound.group]!] = at;
			const { group } = sound;
			this.group[at] = group;
			this.times[group]!++;
			last[group] = at;
		}
	}
}
