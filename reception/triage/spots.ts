import { gap, type Token } from '../language/tokens';
import type { Entry, Lexicon, Node } from './pattern';

/** First and last word of a stretch, both inclusive. */
export type Span = { from: number; to: number };

/** What the small words of all languages do for gaps. */
export type Manners = { light: number; clitic: number; blocks: number };

/** Where each folded word of a text stands. */
export type Concordance = ReadonlyMap<string, readonly number[]>;

export function concordance(tokens: readonly Token[]): Concordance {
	const words = new Map<string, number[]>();
	for (const [at, { fold }] of tokens.entries()) {
		const held = words.get(fold);
		if (held) held.push(at);
		else words.set(fold, [at]);
	}
	return words;
}

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

type Group = { entry: Entry; at: readonly number[] };
type Expression = Span & { turn: number };

/**
 * Where each slot of the lexicon stands in a text. One word may stand in two hundred slots and most are never
 * asked for, so each different word is noted once, and its places are made when somebody asks for its slot.
 */
export class Spots {
	readonly light: Uint8Array;
	readonly clitic: Uint8Array;
	readonly blocks: Uint8Array;
	private readonly entries: Entry[];
	private readonly groups: Group[] = [];
	/** Expressions of several words, by slot. */
	private readonly expressions = new Map<number, Expression[]>();
	/** Chain of the groups that fill a slot: its last link, and for each link the group and the link before. */
	private readonly last: Int32Array;
	private readonly linked: number[] = [-1];
	private readonly before: number[] = [0];
	private readonly present: number[] = [];
	private readonly asked = new Map<number, readonly Span[]>();

	constructor(
		readonly tokens: readonly Token[],
		readonly lexicon: Lexicon,
		manners: Manners,
		readonly words: Concordance = concordance(tokens),
	) {
		this.last = new Int32Array(lexicon.size);
		this.clitic = new Uint8Array(tokens.length);
		this.entries = new Array<Entry>(tokens.length);
		for (const [folded, at] of words) {
			const entry = lexicon.entry(folded);
			for (const place of at) this.entries[place] = entry;
			const group = this.groups.push({ entry, at }) - 1;
			for (const slot of entry.ends) this.link(slot, group);
			// Pronouns may slip into a fixed expression, so they are known before any is looked up.
			if (entry.ends.includes(manners.clitic)) for (const place of at) this.clitic[place] = 1;
		}
		for (const { entry, at } of this.groups)
			for (const { node, turn } of entry.begins)
				for (const place of at) this.walk(node, turn, place, place);
		this.light = this.mark(manners.light);
		this.blocks = this.mark(manners.blocks);
	}

	private link(slot: number, group: number): void {
		const before = this.last[slot]!;
		if (before === 0) this.present.push(slot);
		this.before.push(before);
		this.last[slot] = this.linked.push(group) - 1;
	}

	/** Goes on through fixed expressions and notes what ends; "no [me] puedo" lets a pronoun pass. */
	private walk(node: Node, turn: number, from: number, to: number): void {
		for (let next = to + 1; next <= to + 3; next++) {
			const token = this.tokens[next];
			if (!token || token.before >= gap.sentence) return;
			const { word, stems } = this.entries[next]!;
			this.step(node.exact?.get(word), turn, from, next);
			if (node.open) for (const stem of stems) this.step(node.open.get(stem), turn, from, next);
			if (!this.clitic[next]) return;
		}
	}

	private step(node: Node | undefined, turn: number, from: number, to: number): void {
		if (!node) return;
		for (const slot of node.ends) {
			const held = this.expressions.get(slot);
			if (held) held.push({ from, to, turn });
			else {
				this.expressions.set(slot, [{ from, to, turn }]);
				this.link(slot, -1);
			}
		}
		if (node.exact || node.open) this.walk(node, turn, from, to);
	}

	/** Slots that stand somewhere in the text, in order. */
	filled(): Int32Array {
		return Int32Array.from(this.present).sort();
	}

	/** Does a slot stand anywhere in the text. */
	has(slot: number): boolean {
		return this.last[slot]! > 0;
	}

	/** Places of a slot, in order. */
	places(slot: number): readonly Span[] {
		if (!this.has(slot)) return nowhere;
		const held = this.asked.get(slot);
		if (held) return held;
		const made: Expression[] = [];
		for (let link = this.last[slot]!; link > 0; link = this.before[link]!) {
			const group = this.groups[this.linked[link]!];
			if (!group) continue;
			const turn = group.entry.turns[group.entry.ends.indexOf(slot)]!;
			for (const at of group.at) made.push({ from: at, to: at, turn });
		}
		const expressions = this.expressions.get(slot);
		if (expressions) made.push(...expressions);
		if (expressions || this.before[this.last[slot]!] !== 0)
			made.sort((a, b) => a.from - b.from || a.turn - b.turn);
		this.asked.set(slot, made);
		return made;
	}

	/** One bit per word: does it belong to the slot. */
	mark(slot: number): Uint8Array {
		const marks = new Uint8Array(this.tokens.length);
		for (let link = this.last[slot] ?? 0; link > 0; link = this.before[link]!)
			for (const at of this.groups[this.linked[link]!]?.at ?? []) marks[at] = 1;
		for (const { from, to } of this.expressions.get(slot) ?? []) marks.fill(1, from, to + 1);
		return marks;
	}
}
