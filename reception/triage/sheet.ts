import { tokenise, Worn, type Token } from '../language/tokens';
import { Concordance } from './concordance';
import type { Match } from './matcher';
import type { Pattern } from './pattern';
import type { Stretch } from './speakers';
import type { Place, Span } from './spots';

/** Words of the longest text whose sheet is kept for the next one. */
const most = 5_000;

/**
 * What a text is written on while it is read: its words, marks and places. Whoever has done reading gives the sheet
 * back, and the next text is written over it, so that a long call leaves little for the collector to clear away. A
 * sheet that nobody gives back is nobody else's: a reading that is held stays as it is.
 */
export class Sheet {
	readonly tokens: Token[] = [];
	readonly words = new Concordance();
	private readonly worn = new Worn();
	/** Bits for every word, one list for each class; all of them 0 until one is taken. */
	private readonly strips: Uint8Array[] = [];
	private taken = 0;
	private buffer = new ArrayBuffer(0);
	private width = 0;
	private readonly places: Place[] = [];
	private placed = 0;
	private readonly matches: Match[] = [];
	private matched = 0;

	write(stretches: readonly Stretch[]): void {
		const { tokens, worn } = this;
		let count = 0;
		for (const { text, at, agent } of stretches)
			count = tokenise(text, at, agent, tokens, worn, count).length;
		tokens.length = count;
		this.words.write(tokens);
		if (tokens.length > this.width) {
			this.width = tokens.length + (tokens.length >> 1);
			this.strips.length = 0;
		}
	}

	/** Room for the marks of one more class: eight share a buffer, because buffers are dear to collect. */
	strip(): Uint8Array {
		const number = this.taken++;
		const held = this.strips[number];
		if (held) return held;
		const at = number & 7;
		if (at === 0) this.buffer = new ArrayBuffer(this.width * 8);
		return (this.strips[number] = new Uint8Array(this.buffer, at * this.width, this.width));
	}

	place(from: number, to: number, turn: number): Place {
		const held = this.places[this.placed++];
		if (!held) return (this.places[this.placed - 1] = { from, to, turn });
		held.from = from;
		held.to = to;
		held.turn = turn;
		return held;
	}

	/** A match of a pattern: its first and last word, and (the first ones of `words`) where its steps stand. */
	match(
		{ concept, figure, steps }: Pattern,
		from: number,
		to: number,
		words: readonly Span[],
	): Match {
		const number = this.matched++;
		const match = (this.matches[number] ??= { concept, figure, from, to, steps: [] });
		match.concept = concept;
		match.figure = figure;
		match.from = from;
		match.to = to;
		if (match.steps.length !== steps.length) match.steps.length = steps.length;
		for (let at = 0; at < steps.length; at++) match.steps[at] = words[at]!;
		return match;
	}

	/** Ready for another text. */
	wipe(): void {
		for (let strip = 0; strip < this.taken; strip++)
			this.strips[strip]!.fill(0, 0, this.tokens.length);
		this.taken = 0;
		this.placed = 0;
		this.matched = 0;
	}
}

// One is enough: texts are read one after another, and whoever reads two at once pays for the second.
let spare: Sheet | undefined;

/** A sheet that was given back, or a new one. */
export function takeSheet(): Sheet {
	const sheet = spare ?? new Sheet();
	spare = undefined;
	return sheet;
}

/** Nothing that was read from this sheet is asked any more. */
export function giveBack(sheet: Sheet): void {
	if (sheet.tokens.length > most) return;
	sheet.wipe();
	spare = sheet;
}
