import { gap, type Token } from '../language/tokens';
import { reach, type Lexicon, type Link, type Pattern, type Step } from './pattern';

/** First and last word of a stretch, both inclusive. */
export type Span = { from: number; to: number };
/** Words that said a concept; `steps` are the words the pattern asked for, the rest stood between. */
export type Match = Span & { concept: string; figure: boolean; steps: Span[] };

/** What the small words of all languages do for gaps and scope. */
export type Manners = { light: number; clitic: number; blocks: number };

/** Where each slot of the lexicon stands in a text. */
export class Board {
	readonly places: Array<Span[] | undefined>;
	readonly light: Uint8Array;
	readonly clitic: Uint8Array;
	readonly blocks: Uint8Array;

	constructor(
		readonly tokens: readonly Token[],
		readonly lexicon: Lexicon,
		manners: Manners,
	) {
		this.places = new Array<Span[] | undefined>(lexicon.size);
		for (let index = 0; index < tokens.length; index++)
			for (const { slot, rest } of lexicon.entries(tokens[index]!.fold)) {
				const to = rest.length === 0 ? index : this.follow(index, rest, manners.clitic);
				if (to === -1) continue;
				const held = this.places[slot];
				if (held) held.push({ from: index, to });
				else this.places[slot] = [{ from: index, to }];
			}
		this.light = this.mark(manners.light);
		this.clitic = this.mark(manners.clitic);
		this.blocks = this.mark(manners.blocks);
	}

	/** One bit per word: does it belong to the slot. */
	mark(slot: number): Uint8Array {
		const marks = new Uint8Array(this.tokens.length);
		for (const { from, to } of this.places[slot] ?? []) for (let at = from; at <= to; at++) marks[at] = 1;
		return marks;
	}

	private isClitic(index: number, slot: number): boolean {
		return this.lexicon.entries(this.tokens[index]!.fold).some((entry) => entry.slot === slot && entry.rest.length === 0);
	}

	/** The end of a fixed expression that begins at a word; pronouns may slip in ("no [me] puedo"). */
	private follow(index: number, rest: ReadonlyArray<{ text: string; open: boolean }>, clitic: number): number {
		let at = index;
		for (const unit of rest) {
			let next = at + 1;
			let slipped = 0;
			for (;;) {
				const token = this.tokens[next];
				if (!token || token.before >= gap.sentence) return -1;
				if (unit.open ? token.fold.startsWith(unit.text) : token.fold === unit.text) break;
				if (slipped === 2 || !this.isClitic(next, clitic)) return -1;
				slipped++;
				next++;
			}
			at = next;
		}
		return at;
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
		for (const place of this.places[step.slot] ?? []) {
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
			else continue;
			const found = this.extend(pattern, index + 1, next, [...steps, place]);
			if (found && (!best || found.to - found.from < best.to - best.from)) best = found;
		}
		return best;
	}

	/** Is one of these words near the match, in its sentence. */
	private has(slot: number, span: Span): boolean {
		const sentence = this.tokens[span.from]!.sentence;
		return (this.places[slot] ?? []).some(
			({ from, to }) =>
				from >= span.from - 8 && to <= span.to + 8 && this.tokens[from]!.sentence === sentence,
		);
	}

	/** Every place where a pattern stands. */
	find(pattern: Pattern): Match[] {
		const [head] = pattern.steps;
		if (!head) return [];
		for (const step of pattern.steps) if (!this.places[step.slot]) return [];
		const found: Match[] = [];
		for (const place of this.places[head.slot] ?? []) {
			const match = this.extend(pattern, 1, place, [place]);
			if (match && !pattern.without.some((slot) => this.has(slot, match))) found.push(match);
		}
		return found;
	}

	/** All concepts and figures of speech in the text, in order. */
	all(): Match[] {
		const found: Match[] = [];
		for (let slot = 0; slot < this.places.length; slot++) {
			if (!this.places[slot]) continue;
			for (const pattern of this.lexicon.anchoredAt(slot)) found.push(...this.find(pattern));
		}
		return found.sort((a, b) => a.from - b.from || a.to - b.to);
	}
}
