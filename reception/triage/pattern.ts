import { fold } from '../language/fold';

/**
 * The notation concepts are written in.
 *
 * `duel* pecho`      in this order, at most two words that matter between them
 * `duel* + pecho`    side by side; small words (the, me, a) may stand between
 * `duel* .. pecho`   in this order, up to six words between
 * `duel* & pecho`    either order, up to four words between, same sentence
 * `duel* && pecho`   either order, up to twelve, sentences may change
 * `a|b|c*`           alternatives; `*` any ending; `b_c` a fixed expression; `{name}` a class of words
 * `… -{name}`        not if one of these stands in the same sentence, near the match
 *
 * Words are folded before they are compared, so patterns are tense-free only where a stem says so.
 */
export type Link = 'next' | 'beside' | 'later' | 'near' | 'around';

type Unit = { text: string; open: boolean };
export type Step = { slot: number; link: Link };
export type Pattern = {
	concept: string;
	figure: boolean;
	steps: Step[];
	without: number[];
	anchor: number;
};

/** Where a fixed expression stands after some of its words: what ends here, and what may follow. */
export type Node = { ends: number[]; exact: Map<string, Node>; open: Map<string, Node> };

const node = (): Node => ({ ends: [], exact: new Map(), open: new Map() });

/** The nodes a word leads to: as it is, or as any ending of a stem. */
export function follow(from: Node, folded: string): Node[] {
	const found: Node[] = [];
	const whole = from.exact.get(folded);
	if (whole) found.push(whole);
	if (from.open.size > 0)
		for (let length = 1; length <= folded.length; length++) {
			const stem = from.open.get(folded.slice(0, length));
			if (stem) found.push(stem);
		}
	return found;
}

const links: Record<string, Link> = { '+': 'beside', '..': 'later', '&': 'near', '&&': 'around' };

/** Longest gap of a link, in words that matter. */
export const reach: Record<Link, number> = { beside: 0, next: 2, later: 6, near: 4, around: 12 };

const unit = (text: string): Unit => {
	const open = text.endsWith('*');
	const bare = open ? text.slice(0, -1) : text;
	// `=` says that it has been folded before: folding twice would change "ch" and "gue" again.
	return { text: bare.startsWith('=') ? bare.slice(1) : fold(bare), open };
};

/** Before e and i a stem's last c or g sounds otherwise: "desvanec*" is "desvanecido" too. */
const softened = (word: string): string[] => {
	const last = /[^_c](?<hard>[cg])\*$/.exec(word)?.groups?.hard;
	if (!last || word.includes('=')) return [word];
	const head = word
		.slice(0, -2)
		.split('_')
		.map((part) => `=${fold(part)}`);
	return [word, `${head.join('_')}${last === 'c' ? 's' : 'j'}*`];
};

const none: readonly Pattern[] = [];

/** Words and patterns of every language, compiled into one index by folded word. */
export class Lexicon {
	readonly patterns: Pattern[] = [];
	private readonly slots = new Map<string, number>();
	private readonly sizes: number[] = [];
	private readonly root = node();
	private readonly byAnchor: Array<Pattern[] | undefined> = [];
	private readonly known = new Map<string, readonly Node[]>();

	constructor(private readonly classes: ReadonlyMap<string, string>) {}

	/** Number of slots: what stands for one set of alternatives. */
	get size(): number {
		return this.sizes.length;
	}

	private spread(source: string, depth = 0): string[] {
		if (depth > 6) throw new RangeError(`The class in "${source}" names itself`);
		return source
			.split('|')
			.map((part) => part.trim())
			.filter((part) => part !== '')
			.flatMap((part) => {
				const name = /^\{(\w+)\}$/.exec(part)?.[1];
				if (name === undefined) return [part];
				const words = this.classes.get(name);
				if (words === undefined) throw new RangeError(`No language knows the word class {${name}}`);
				return this.spread(words, depth + 1);
			});
	}

	/** The slot for a set of alternatives, made on first use. */
	slot(source: string): number {
		const held = this.slots.get(source);
		if (held !== undefined) return held;
		const number = this.sizes.length;
		this.slots.set(source, number);
		const words = [...new Set(this.spread(source).flatMap(softened))];
		this.sizes.push(words.length);
		for (const word of words) {
			let at = this.root;
			for (const { text, open } of word.split('_').map(unit)) {
				const index = open ? at.open : at.exact;
				let next = index.get(text);
				if (!next) index.set(text, (next = node()));
				at = next;
			}
			if (at !== this.root && !at.ends.includes(number)) at.ends.push(number);
		}
		return number;
	}

	/** Adds one way of saying a concept; `figure` marks an idiom that looks like it and is not meant. */
	add(concept: string, source: string, figure = false): void {
		const steps: Step[] = [];
		const without: number[] = [];
		let link: Link = 'next';
		for (const part of source.trim().split(/\s+/)) {
			const named = links[part];
			if (named) link = named;
			else if (part.startsWith('-')) without.push(this.slot(part.slice(1)));
			else {
				steps.push({ slot: this.slot(part), link });
				link = 'next';
			}
		}
		const [head] = steps;
		if (!head) throw new RangeError(`"${source}" is not a pattern`);
		// The step with the most alternatives is the one that means something ("no" is one word, {breathe} twenty).
		const anchor = steps.reduce(
			(best, step) => (this.weight(step) > this.weight(best) ? step : best),
			head,
		);
		const pattern = { concept, figure, steps, without, anchor: anchor.slot };
		this.patterns.push(pattern);
		(this.byAnchor[anchor.slot] ??= []).push(pattern);
	}

	private weight(step: Step): number {
		const size = this.sizes[step.slot] ?? 0;
		return size > 60 ? 2 : size;
	}

	anchoredAt(slot: number): readonly Pattern[] {
		return this.byAnchor[slot] ?? none;
	}

	/** Everything one folded word may be, or begin. */
	nodes(folded: string): readonly Node[] {
		const held = this.known.get(folded);
		if (held) return held;
		const found = follow(this.root, folded);
		if (this.known.size > 20_000) this.known.clear();
		this.known.set(folded, found);
		return found;
	}

	/** Is a word, by itself, one of a slot. */
	has(folded: string, slot: number): boolean {
		for (const { ends } of this.nodes(folded)) if (ends.includes(slot)) return true;
		return false;
	}
}
