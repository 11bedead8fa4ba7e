import type { Span } from './spots';

/**
 * Where the slots of a lexicon stand in a text: a chain of links for each slot. A lexicon has one slate and
 * writes text after text on it, because a fresh one for every call, as wide as the lexicon, was most of what
 * the collector had to clear away. One thread writes, and whoever writes leaves a name, so that an earlier
 * text knows when it must write itself in again.
 */
export class Slate {
	/** Whose text stands on it. */
	writer: object | undefined;
	/** Slots that stand in the text, as they were met: the first `count`, the rest is of longer texts. */
	readonly met: number[] = [];
	count = 0;
	/** Number of the last link of each slot, 0 where it does not stand. */
	last = new Int32Array(0);
	/** What each link stands for: a word by its group, or (group -1) an expression by its place. */
	readonly group: number[] = [-1];
	readonly from: number[] = [0];
	readonly to: number[] = [0];
	/** Which of the ways into the lexicon a word or an expression came by; the lower goes first. */
	readonly turn: number[] = [0];
	readonly before: number[] = [0];
	/** Places of the slots that somebody asked for. */
	readonly places: Array<readonly Span[] | undefined> = [];
	private length = 1;

	/** Wipes it for another text, and makes it as wide as its lexicon has become. */
	wipe(writer: object, slots: number): void {
		for (let at = 0; at < this.count; at++) {
			this.last[this.met[at]!] = 0;
			this.places[this.met[at]!] = undefined;
		}
		if (this.last.length < slots) this.last = new Int32Array(slots);
		while (this.places.length < slots) this.places.push(undefined);
		this.count = 0;
		this.length = 1;
		this.writer = writer;
	}

	add(slot: number, group: number, from: number, to: number, turn: number): void {
		const before = this.last[slot]!;
		if (before === 0) this.met[this.count++] = slot;
		const link = this.length++;
		this.before[link] = before;
		this.group[link] = group;
		this.from[link] = from;
		this.to[link] = to;
		this.turn[link] = turn;
		this.last[slot] = link;
	}

	/** Number of the last link of a slot, 0 where it does not stand; the one before it is in `before`. */
	lastOf(slot: number): number {
		return this.last[slot] ?? 0;
	}
}
