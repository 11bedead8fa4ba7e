import { gap, type Token } from '../language/tokens';
import type { Concordance } from './concordance';
import type { Entry, Lexicon } from './pattern';
import type { Sheet } from './sheet';
import type { Slate } from './slate';
import { bitOf } from './trie';

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

const isBefore = (one: Place, other: Place): boolean =>
	one.from < other.from || (one.from === other.from && one.turn < other.turn);

/** Room for the places that are being put among others. */
const apart: Place[] = [];

/** Puts the places from `begin` up to `end`, which are in order, among those before them; of two alike they go first. */
function merge(places: Place[], begin: number, end: number): void {
	if (begin === 0 || isBefore(places[begin - 1]!, places[begin]!)) return;
	for (let at = begin; at < end; at++) apart[at - begin] = places[at]!;
	let held = begin - 1;
	let to = end - 1;
	for (let more = end - begin - 1; more >= 0; to--)
		if (held >= 0 && !isBefore(places[held]!, apart[more]!)) places[to] = places[held--]!;
		else places[to] = apart[more--]!;
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
		for (let at = 0; at < this.tokens.length; at++)
			for (const { node, turn } of entries[words.group[at]!]!.begins)
				this.walk(slate, node, turn, at, at);
	}

	/** Goes on through fixed expressions and notes what ends; "no [me] puedo" lets a pronoun pass. */
	private walk(slate: Slate, node: number, turn: number, from: number, to: number): void {
		const { tokens, words, entries, clitic } = this;
		const { trie } = this.lexicon;
		const bits = trie.bits[node]!;
		const end = Math.min(to + 4, tokens.length);
		for (let next = to + 1; next < end; next++) {
			if (words.before[next]! >= gap.sentence) return;
			const { word, stems } = entries[words.group[next]!]!;
			// Most words go on with no expression: a bit tells, and no table is asked.
			if (word >= 0 && (bits & bitOf(word, false)) !== 0)
				this.step(slate, trie.follow(node, word, false), turn, from, next);
			for (const stem of stems)
				if ((bits & bitOf(stem, true)) !== 0)
					this.step(slate, trie.follow(node, stem, true), turn, from, next);
			if (!clitic[next]) return;
		}
	}

	private step(slate: Slate, node: number, turn: number, from: number, to: number): void {
		if (node === 0) return;
		const { trie } = this.lexicon;
		slate.addExpression(trie.ends(node), from, to, turn);
		if (trie.bits[node] !== 0) this.walk(slate, node, turn, from, to);
	}

	/** Places of a slot, in order. */
	places(slot: number): readonly Span[] {
		const { slate, words, sheet } = this;
		const last = slate.lastOf(slot);
		if (last === 0) return nowhere;
		const held = slate.placesAt(last);
		if (held) return held;
		let count = 0;
		for (let link = last; link > 0; link = slate.before(link))
			count += words.times[slate.group(link)] ?? 1;
		const made = new Array<Place>(count);
		// Links lead from the last one to the first, and each has its own places in order.
		let end = 0;
		for (let link = last; link > 0; link = slate.before(link)) {
			const group = slate.group(link);
			const turn = slate.turn(link);
			const begin = end;
			if (group < 0) made[end++] = sheet.place(slate.from[~group]!, slate.to[~group]!, turn);
			else
				for (let at = words.first[group]!; at >= 0; at = words.next[at]!)
					made[end++] = sheet.place(at, at, turn);
			merge(made, begin, end);
		}
		slate.keep(last, made);
		return made;
	}

	/** One bit per word: does it belong to the slot. */
	mark(slot: number, marks = this.sheet.strip()): Uint8Array {
		const { slate, words } = this;
		for (let link = slate.lastOf(slot); link > 0; link = slate.before(link)) {
			const group = slate.group(link);
			if (group < 0) marks.fill(1, slate.from[~group], slate.to[~group]! + 1);
			else for (let at = words.first[group]!; at >= 0; at = words.next[at]!) marks[at] = 1;
		}
		return marks;
	}
}
