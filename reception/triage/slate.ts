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
	met = new Int32Array(0);
	count = 0;
	/** Number of the last link of each slot, 0 where it does not stand. */
	last = new Int32Array(0);
	/** The link before each link, 0 before the first. */
	before = new Int32Array(1);
	/** What each link stands for: a word by its group, or an expression by its number, turned negative (`~`). */
	group = new Int32Array(1);
	/** Which of the ways into the lexicon a word or an expression came by; the lower goes first. */
	turn = new Int32Array(1);
	/** First and last word of each expression. */
	readonly from: number[] = [];
	readonly to: number[] = [];
	/** Places of the slots that somebody asked for, and which those are. */
	private readonly places: Array<readonly Span[] | undefined> = [];
	private readonly asked: number[] = [];
	private length = 1;
	private expressions = 0;

	/** Wipes it for another text, and makes it as wide as its lexicon has become. */
	wipe(writer: object, slots: number): void {
		const { met, last, count } = this;
		for (let at = 0; at < count; at++) last[met[at]!] = 0;
		for (const slot of this.asked) this.places[slot] = undefined;
		if (last.length < slots) {
			this.last = new Int32Array(slots);
			this.met = new Int32Array(slots);
			while (this.places.length < slots) this.places.push(undefined);
		}
		this.asked.length = 0;
		this.count = 0;
		this.length = 1;
		this.expressions = 0;
		this.writer = writer;
	}

	/** A word of the text stands in all these slots, in each by a turn of its own. */
	addWord(slots: readonly number[], turns: readonly number[], group: number): void {
		this.reserve(slots.length);
		for (let at = 0; at < slots.length; at++) this.add(slots[at]!, group, turns[at]!);
	}

	/** So does an expression. */
	addExpression(slots: readonly number[], from: number, to: number, turn: number): void {
		this.reserve(slots.length);
		const number = this.expressions++;
		this.from[number] = from;
		this.to[number] = to;
		for (const slot of slots) this.add(slot, ~number, turn);
	}

	private add(slot: number, group: number, turn: number): void {
		const { last } = this;
		const before = last[slot]!;
		if (before === 0) this.met[this.count++] = slot;
		const link = this.length++;
		this.before[link] = before;
		this.group[link] = group;
		this.turn[link] = turn;
		last[slot] = link;
	}

	/** Room for some more links. */
	private reserve(more: number): void {
		if (this.length + more <= this.before.length) return;
		const room = 2 * (this.length + more);
		this.before = widened(this.before, room);
		this.group = widened(this.group, room);
		this.turn = widened(this.turn, room);
	}

	/** Number of the last link of a slot, 0 where it does not stand; the one before it is in `before`. */
	lastOf(slot: number): number {
		return this.last[slot] ?? 0;
	}

	/** Places of a slot, once somebody has made them. */
	placesOf(slot: number): readonly Span[] | undefined {
		return this.places[slot];
	}

	keep(slot: number, places: readonly Span[]): void {
		this.places[slot] = places;
		this.asked.push(slot);
	}
}

function widened(numbers: Int32Array, room: number) {
	const wider = new Int32Array(room);
	wider.set(numbers);
	return wider;
}
