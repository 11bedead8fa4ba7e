import { gap } from '../language/tokens';
import { reach, type Link } from './notation';
import type { Pattern, Step } from './pattern';
import { firstFrom, Spots, type Span } from './spots';

export { firstFrom, type Span } from './spots';

/** Words that said a concept; `steps` are the words the pattern asked for, the rest stood between. */
export type Match = Span & { concept: string; figure: boolean; steps: Span[] };

const nowhere: Match[] = [];

/** A text with every slot of the lexicon in its place: patterns are looked for here. */
export class Board extends Spots {
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

	/** Every place where a pattern stands. */
	find(pattern: Pattern): readonly Match[] {
		const [head] = pattern.steps;
		if (!head) return nowhere;
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
		for (const pattern of this.lexicon.roster.standing(this.slate))
			if (!wanted || pattern.figure || wanted.has(pattern.concept))
				for (const match of this.find(pattern)) found.push(match);
		// Of two readings of the same words, the one that asked for more of them comes first.
		return found.sort((a, b) => a.from - b.from || a.to - b.to || b.steps.length - a.steps.length);
	}
}
