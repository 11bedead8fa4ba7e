import { gap, type Token } from '../language/tokens';
import {
	follow,
	reach,
	type Lexicon,
	type Link,
	type Node,
	type Pattern,
	type Step,
} from './pattern';

/** First and last word of a stretch, both inclusive. */
export type Span = { from: number; to: number };
/** Words that said a concept; `steps` are the words the pattern asked for, the rest stood between. */
export type Match = Span & { concept: string; figure: boolean; steps: Span[] };

/** What the small words of all languages do for gaps. */
export type Manners = { light: number; clitic: number; blocks: number };

const nowhere: Match[] = [];
const noPlaces: readonly Span[] = [];

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

// Written while a text is looked up, then copied to size: nothing of a call stays in use here.
let scratch: Int32Array = new Int32Array(1 << 16);

/**
 * Where each slot of the lexicon stands in a text. One word may stand in two hundred slots and most are never
 * asked for, so a hit is three numbers, and becomes a place when somebody asks for its slot.
 */
export class Board {
	readonly light: Uint8Array;
	readonly clitic: Uint8Array;
	readonly blocks: Uint8Array;
	/** Slot, first and last word of every hit, in the order of the text. */
	private hits: Int32Array;
	private used = 0;
	/** Where the hits of each slot begin in `order`. */
	private readonly starts: Uint32Array;
	private readonly order: Int32Array;
	private readonly asked: Array<readonly Span[] | undefined>;

	constructor(
		readonly tokens: readonly Token[],
		readonly lexicon: Lexicon,
		manners: Manners,
	) {
		this.hits = scratch;
		// Pronouns may slip into a fixed expression, so they are known before anything is looked up.
		this.clitic = new Uint8Array(tokens.length);
		for (const [index, { fold }] of tokens.entries())
			if (lexicon.has(fold, manners.clitic)) this.clitic[index] = 1;
		for (let index = 0; index < tokens.length; index++)
			for (const node of lexicon.nodes(tokens[index]!.fold)) this.walk(node, index, index);
		if (this.hits.length > scratch.length) scratch = this.hits;
		this.hits = this.hits.slice(0, this.used);
		this.starts = new Uint32Array(lexicon.size + 2);
		for (let hit = 0; hit < this.used; hit += 3) this.starts[this.hits[hit]! + 1]!++;
		for (let slot = 1; slot < this.starts.length; slot++)
			this.starts[slot]! += this.starts[slot - 1]!;
		this.order = new Int32Array(this.used / 3);
		const next = this.starts.slice();
		for (let hit = 0; hit < this.used; hit += 3) this.order[next[this.hits[hit]!]!++] = hit;
		this.asked = new Array<readonly Span[] | undefined>(lexicon.size);
		this.light = this.mark(manners.light);
		this.blocks = this.mark(manners.blocks);
	}

	/** Notes what ends at a word, and goes on through fixed expressions; "no [me] puedo" lets a pronoun pass. */
	private walk(node: Node, from: number, to: number): void {
		const { ends } = node;
		if (this.used + ends.length * 3 > this.hits.length) {
			const wider = new Int32Array(this.hits.length * 2 + ends.length * 3);
			wider.set(this.hits);
			this.hits = wider;
		}
		for (const slot of ends) {
			this.hits[this.used++] = slot;
			this.hits[this.used++] = from;
			this.hits[this.used++] = to;
		}
		if (node.exact.size === 0 && node.open.size === 0) return;
		for (let next = to + 1; next <= to + 3; next++) {
			const token = this.tokens[next];
			if (!token || token.before >= gap.sentence) return;
			for (const further of follow(node, token.fold)) this.walk(further, from, next);
			if (!this.clitic[next]) return;
		}
	}

	/** Does a slot stand anywhere in the text. */
	has(slot: number): boolean {
		return slot + 1 < this.starts.length && this.starts[slot + 1]! > this.starts[slot]!;
	}

	/** Places of a slot, in order. */
	places(slot: number): readonly Span[] {
		if (!this.has(slot)) return noPlaces;
		const held = this.asked[slot];
		if (held) return held;
		const made: Span[] = [];
		for (let at = this.starts[slot]!; at < this.starts[slot + 1]!; at++) {
			const hit = this.order[at]!;
			made.push({ from: this.hits[hit + 1]!, to: this.hits[hit + 2]! });
		}
		this.asked[slot] = made;
		return made;
	}

	/** One bit per word: does it belong to the slot. */
	mark(slot: number): Uint8Array {
		const marks = new Uint8Array(this.tokens.length);
		for (const { from, to } of this.places(slot)) for (let at = from; at <= to; at++) marks[at] = 1;
		return marks;
	}

	/** Words that matter between two places, or -1 when something closes the way. */
	private between(from: number, to: number, link: Link): number {
		const tokens = this.tokens;
		let heavy = 0;
		const far = link === 'around';
		for (let at = from + 1; at <= to; at++) {
			const { before } = tokens[at]!;
			if (before === gap.turn || (before === gap.sentence && !far)) return -1;
			if (at === to) break;
			if (this.blocks[at] && !far) return -1;
			if (!this.light[at]) heavy++;
			if (heavy > reach[link]) return -1;
		}
		return to - from > 24 ? -1 : heavy;
	}

	private extend(pattern: Pattern, index: number, span: Span, steps: Span[]): Match | undefined {
		const step: Step | undefined = pattern.steps[index];
		if (!step) return { concept: pattern.concept, figure: pattern.figure, ...span, steps };
		let best: Match | undefined;
		const places = this.places(step.slot);
		for (let at = firstFrom(places, span.from - 30); at < places.length; at++) {
			const place = places[at]!;
			if (place.from - span.to > 25) break;
			let next: Span | undefined;
			if (place.from > span.to && this.between(span.to, place.from, step.link) >= 0)
				next = { from: span.from, to: place.to };
			else if (
				(step.link === 'near' || step.link === 'around') &&
				place.to < span.from &&
				this.between(place.to, span.from, step.link) >= 0
			)
				next = { from: place.from, to: span.to };
			// Between the words already found: "tomar [todas] las pastillas".
			else if (
				(step.link === 'near' || step.link === 'around') &&
				place.from > span.from &&
				place.to < span.to &&
				!steps.some(({ from, to }) => place.from <= to && from <= place.to)
			)
				next = span;
			else continue;
			const found = this.extend(pattern, index + 1, next, [...steps, place]);
			if (found && (!best || found.to - found.from < best.to - best.from)) best = found;
		}
		return best;
	}

	/** Is one of these words near the match, in its sentence. */
	private nearby(slot: number, span: Span): boolean {
		const sentence = this.tokens[span.from]!.sentence;
		const places = this.places(slot);
		for (let at = firstFrom(places, span.from - 8); at < places.length; at++) {
			const { from, to } = places[at]!;
			if (from > span.to + 8) return false;
			if (to <= span.to + 8 && this.tokens[from]!.sentence === sentence) return true;
		}
		return false;
	}

	private hasAll({ steps }: Pattern): boolean {
		for (const step of steps) if (!this.has(step.slot)) return false;
		return true;
	}

	/** Every place where a pattern stands. */
	find(pattern: Pattern): readonly Match[] {
		const [head] = pattern.steps;
		if (!head || !this.hasAll(pattern)) return nowhere;
		const found: Match[] = [];
		for (const place of this.places(head.slot)) {
			const match = this.extend(pattern, 1, place, [place]);
			if (match && !pattern.without.some((slot) => this.nearby(slot, match))) found.push(match);
		}
		return found;
	}

	/** All concepts (or only those wanted) and figures of speech in the text, in order. */
	all(wanted?: ReadonlySet<string>): Match[] {
		const found: Match[] = [];
		for (let slot = 0; slot < this.lexicon.size; slot++) {
			if (!this.has(slot)) continue;
			for (const pattern of this.lexicon.anchoredAt(slot))
				if (this.hasAll(pattern) && (!wanted || pattern.figure || wanted.has(pattern.concept)))
					for (const match of this.find(pattern)) found.push(match);
		}
		// Of two readings of the same words, the one that asked for more of them comes first.
		return found.sort((a, b) => a.from - b.from || a.to - b.to || b.steps.length - a.steps.length);
	}
}
