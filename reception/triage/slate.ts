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
	/**
	 * Links, four numbers each, side by side so that looking at one is looking at one place: the link before it, what
	 * it stands for, its turn, and the number of the list of places, once somebody has made it.
	 */
	private links = new Int32Array(4);
	private length = 4;
	/** First and last word of each expression. */
	readonly from: number[] = [];
	readonly to: number[] = [];
	/** Lists of places that somebody asked for; fresh ones for each text, as the collector likes them. */
	private lists: Array<readonly Span[]> = [];
	private expressions = 0;

	/** Wipes it for another text, and makes it as wide as its lexicon has become. */
	wipe(writer: object, slots: number): void {
		const { met, last, count } = this;
		for (let at = 0; at < count; at++) last[met[at]!] = 0;
		if (last.length < slots) {
			this.last = new Int32Array(slots);
			this.met = new Int32Array(slots);
		}
		this.lists = [];
		this.count = 0;
		this.length = 4;
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
		const { last, links } = this;
		const before = last[slot]!;
		if (before === 0) this.met[this.count++] = slot;
		const link = this.length;
		this.length += 4;
		links[link] = before;
		links[link + 1] = group;
		links[link + 2] = turn;
		links[link + 3] = 0;
		last[slot] = link;
	}

	/** Room for some more links. */
	private reserve(more: number): void {
		const wanted = this.length + more * 4;
		if (wanted <= this.links.length) return;
		const wider = new Int32Array(2 * wanted);
		wider.set(this.links);
		this.links = wider;
	}

	/** The last link of a slot, 0 where it does not stand. */
	lastOf(slot: number): number {
		return this.last[slot] ?? 0;
	}

	/** The link before a link, 0 before the first. */
	before(link: number): number {
		return this.links[link]!;
	}

	/** What a link stands for: a word by its group, or an expression by its number, turned negative (`~`). */
	group(link: number): number {
		return this.links[link + 1]!;
	}

	/** Which of the ways into the lexicon a word or an expression came by; the lower goes first. */
	turn(link: number): number {
		return this.links[link + 2]!;
	}

	/** Places of a slot, by its last link, once somebody has made them. */
	placesAt(link: number): readonly Span[] | undefined {
		const list = this.links[link + 3]!;
		return list > 0 ? this.lists[list - 1] : undefined;
	}

	keep(link: number, places: readonly Span[]): void {
		this.links[link + 3] = this.lists.push(places);
	}
}
