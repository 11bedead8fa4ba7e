import { gap, type Token } from '../language/tokens';
import type { Concordance } from './concordance';
import type { Entry, Lexicon, Node } from './pattern';
import type { Sheet } from './sheet';
import type { Slate } from './slate';

/** First and last word of a stretch, both inclusive. */
export type Span = { from: number; to: number };

/** Words between two places, 0 where they touch. */
export const away = (a: Span, b: Span): number =>
	a.to < b.from ? b.from - a.to : a.from > b.to ? a.from - b.to : 0;

/** What the small words of all languages do for gaps. */
export type Manners = { light: number; clitic: number; blocks: number };

const nowhere: readonly Span[] = [];

/** Index of the first place that begins at or after a word; places are in order. */
export function firstFrom(places: readonly Span[], from: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]!.from < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where a slot stands, and by which turn it came there. */
export type Place = Span & { turn: number };

const isAfter = (one: Place, other: Place): boolean =>
	one.from > other.from || (one.from === other.from && one.turn > other.turn);

/** Above this many places, sorting them costs less than putting each where it belongs. */
const many = 200;

/** Puts places in order. Nearly all of them are already: they come word by word, each word's in order. */
function settle(places: Place[]): void {
	if (places.length > many) {
		places.sort((one, other) => one.from - other.from || one.turn - other.turn);
		return;
	}
	for (let at = 1; at < places.length; at++) {
		const place = places[at]!;
		let head = at;
		for (; head > 0 && isAfter(places[head - 1]!, place); head--) places[head] = places[head - 1]!;
		if (head < at) places[head] = place;
	}
}

/**
 * Where each slot of the lexicon stands in a text. One word may stand in two hundred slots and most are never
 * asked for, so each different word is noted once, and its places are made when somebody asks for its slot.
 */
export class Spots {
	readonly light: Uint8Array;
	readonly clitic: Uint8Array;
	readonly blocks: Uint8Array;
	readonly tokens: readonly Token[];
	private readonly words: Concordance;
	private readonly entries: readonly Entry[];

	constructor(
		readonly sheet: Sheet,
		readonly lexicon: Lexicon,
		private readonly manners: Manners,
	) {
		this.tokens = sheet.tokens;
		this.words = sheet.words;
		this.entries = this.words.words.map((word) => lexicon.entry(word));
		this.clitic = sheet.strip();
		this.write();
		this.light = this.mark(manners.light);
		this.blocks = this.mark(manners.blocks);
	}

	/** The lexicon's slate with this text on it: written in again if another one has been read since. */
	protected get slate(): Slate {
		const { slate } = this.lexicon;
		if (slate.writer !== this) this.write();
		return slate;
	}

	private write(): void {
		const { entries, words, lexicon } = this;
		const { slate } = lexicon;
		slate.wipe(this, lexicon.size);
		for (let group = 0; group < entries.length; group++) {
			const { ends, turns } = entries[group]!;
			slate.addWord(ends, turns, group);
		}
		// Pronouns may slip into a fixed expression, so they are known before any is looked up.
		this.mark(this.manners.clitic, this.clitic);
		for (let group = 0; group < entries.length; group++)
			for (const { node, turn } of entries[group]!.begins)
				for (let place = words.first[group]!; place >= 0; place = words.next[place]!)
					this.walk(slate, node, turn, place, place);
	}

	/** Goes on through fixed expressions and notes what ends; "no [me] puedo" lets a pronoun pass. */
	private walk(slate: Slate, node: Node, turn: number, from: number, to: number): void {
		const { tokens, words, entries, clitic } = this;
		const end = Math.min(to + 4, tokens.length);
		for (let next = to + 1; next < end; next++) {
			if (tokens[next]!.before >= gap.sentence) return;
			const entry = entries[words.group[next]!]!;
			// Most words go on with no expression: two numbers tell, and no table is asked.
			if ((node.bits & entry.bits) !== 0) {
				const { word, stems } = entry;
				if (word >= 0 && node.exact) this.step(slate, node.exact.get(word), turn, from, next);
				if (node.open)
					for (const stem of stems) this.step(slate, node.open.get(stem), turn, from, next);
			}
			if (!clitic[next]) return;
		}
	}

	private step(slate: Slate, node: Node | undefined, turn: number, from: number, to: number): void {
		if (!node) return;
		slate.addExpression(node.ends, from, to, turn);
		if (node.bits !== 0) this.walk(slate, node, turn, from, to);
	}

	/** Places of a slot, in order. */
	places(slot: number): readonly Span[] {
		const { slate, words, sheet } = this;
		const held = slate.placesOf(slot);
		if (held) return held;
		let count = 0;
		for (let link = slate.lastOf(slot); link > 0; link = slate.before[link]!)
			count += words.times[slate.group[link]!] ?? 1;
		if (count === 0) return nowhere;
		const made = new Array<Place>(count);
		// Links lead from the last one to the first, so the list is filled from its end.
		for (let link = slate.lastOf(slot); link > 0; link = slate.before[link]!) {
			const group = slate.group[link]!;
			const turn = slate.turn[link]!;
			count -= words.times[group] ?? 1;
			if (group < 0) made[count] = sheet.place(slate.from[~group]!, slate.to[~group]!, turn);
			else
				for (let at = words.first[group]!, next = count; at >= 0; at = words.next[at]!)
					made[next++] = sheet.place(at, at, turn);
		}
		settle(made);
		slate.keep(slot, made);
		return made;
	}

	/** One bit per word: does it belong to the slot. */
	mark(slot: number, marks = this.sheet.strip()): Uint8Array {
		const { slate, words } = this;
		for (let link = slate.lastOf(slot); link > 0; link = slate.before[link]!) {
			const group = slate.group[link]!;
			if (group < 0) marks.fill(1, slate.from[~group], slate.to[~group]! + 1);
			else for (let at = words.first[group]!; at >= 0; at = words.next[at]!) marks[at] = 1;
		}
		return marks;
	}
}
