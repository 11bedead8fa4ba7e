import { gap } from '../language/tokens';
import { reach, type Link } from './notation';
import type { Pattern, Step } from './pattern';
import { firstFrom, Spots, type Span } from './spots';

export { away, firstFrom, type Span } from './spots';

/** Words back and forward from what has been found of a pattern to where its next step begins. */
const behind = 30;
const ahead = 25;

/** Words that said a concept; `steps` are the words the pattern asked for, the rest stood between. */
export type Match = Span & { concept: string; figure: boolean; steps: Span[] };

/** A text with every slot of the lexicon in its place: patterns are looked for here. */
export class Board extends Spots {
	/** Words found so far of the pattern that is being looked for. */
	private readonly trail: Span[] = [];
	/** The shortest match of it so far: its words, its first and its last, and from one to the other (-1: none). */
	private readonly best: Span[] = [];
	private from = 0;
	private to = 0;
	private length = -1;

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

	/** Goes on from what has been found of a pattern, which lies on the trail, and keeps the shortest match. */
	private extend(pattern: Pattern, index: number, from: number, to: number): void {
		const { trail } = this;
		if (this.length >= 0 && to - from >= this.length) return;
		const step: Step | undefined = pattern.steps[index];
		if (!step) {
			for (let at = 0; at < index; at++) this.best[at] = trail[at]!;
			this.from = from;
			this.to = to;
			this.length = to - from;
			return;
		}
		const either = step.link === 'near' || step.link === 'around';
		const places = this.places(step.slot);
		for (let at = firstFrom(places, from - behind); at < places.length; at++) {
			const place = places[at]!;
			if (place.from - to > ahead) break;
			let first = from;
			let last = to;
			if (place.from > to && this.between(to, place.from, step.link) >= 0) last = place.to;
			else if (either && place.to < from && this.between(place.to, from, step.link) >= 0)
				first = place.from;
			// Between the words already found: "tomar [todas] las pastillas".
			else if (!(either && place.from > from && place.to < to && this.isFree(place))) continue;
			trail.push(place);
			this.extend(pattern, index + 1, first, last);
			trail.pop();
		}
	}

	/** Nothing that has been found of a pattern touches a place. */
	private isFree(place: Span): boolean {
		for (const { from, to } of this.trail) if (place.from <= to && from <= place.to) return false;
		return true;
	}

	/** Is one of these words near the shortest match, in its sentence. */
	private nearby(slot: number): boolean {
		const sentence = this.tokens[this.from]!.sentence;
		const places = this.places(slot);
		for (let at = firstFrom(places, this.from - 8); at < places.length; at++) {
			const { from, to } = places[at]!;
			if (from > this.to + 8) return false;
			if (to <= this.to + 8 && this.tokens[from]!.sentence === sentence) return true;
		}
		return false;
	}

	/** Every place where a pattern stands, put behind what has been found already. */
	find(pattern: Pattern, found: Match[] = []): Match[] {
		const [head, next] = pattern.steps;
		if (!head) return found;
		const nexts = next && this.places(next.slot);
		let near = 0;
		for (const place of this.places(head.slot)) {
			// A small word stands a hundred times in a call: only where the next step is near is it worth going on.
			if (nexts) {
				while (near < nexts.length && nexts[near]!.from < place.from - behind) near++;
				if (near === nexts.length) break;
				if (nexts[near]!.from > place.to + ahead) continue;
			}
			this.length = -1;
			this.trail.push(place);
			this.extend(pattern, 1, place.from, place.to);
			this.trail.pop();
			if (this.length >= 0 && !this.isBarred(pattern))
				found.push(this.sheet.match(pattern, this.from, this.to, this.best));
		}
		return found;
	}

	/** Words that must not stand near the shortest match do. */
	private isBarred({ without }: Pattern): boolean {
		for (const slot of without) if (this.nearby(slot)) return true;
		return false;
	}

	/** All concepts (or only those wanted) and figures of speech in the text, in order. */
	all(wanted?: ReadonlySet<string>): Match[] {
		const found: Match[] = [];
		for (const pattern of this.lexicon.roster.standing(this.slate))
			if (!wanted || pattern.figure || wanted.has(pattern.concept)) this.find(pattern, found);
		// Of two readings of the same words, the one that asked for more of them comes first.
		return found.sort((a, b) => a.from - b.from || a.to - b.to || b.steps.length - a.steps.length);
	}
}
