import { alternatives, parts, units, type Link } from './notation';
import { Roster } from './roster';
import { Slate } from './slate';

export type Step = { slot: number; link: Link };
export type Pattern = {
	concept: string;
	figure: boolean;
	steps: Step[];
	without: number[];
	anchor: number;
};

/** Where a fixed expression stands after some of its words: what ends here, and what may follow, by number. */
export type Node = {
	ends: number[];
	exact?: Map<number, Node>;
	open?: Map<number, Node>;
	/** Bits of the numbers that may follow, 0 where nothing does: a word that shares none of them does not. */
	bits: number;
};
const bitOf = (number: number): number => 1 << (number & 31);

/** Everything one folded word may be, whichever text it stands in. */
export type Entry = {
	/** As what it may go on with an expression: number of the word or -1, and of its stems, shortest first. */
	word: number;
	stems: readonly number[];
	/** The bits of all these numbers. */
	bits: number;
	/** Slots the word fills by itself, and the turn in which each was met. */
	ends: readonly number[];
	turns: readonly number[];
	/** Expressions it may begin. */
	begins: ReadonlyArray<{ node: Node; turn: number }>;
};

/** Words and patterns of several languages, compiled into one index by folded word. */
export class Lexicon {
	readonly patterns: Pattern[] = [];
	private readonly slots = new Map<string, number>();
	private readonly sizes: number[] = [];
	private readonly root: Node = { ends: [], bits: 0 };
	/** Words and stems that stand in an expression after its first word. */
	private readonly later = { exact: new Set<number>(), open: new Set<number>() };
	private readonly known = new Map<string, Entry>();
	private readonly numbers = new Map<string, number>();
	private readonly sets = new Map<string, readonly string[]>();
	private readonly leaves = new Map<string, Node>();

	/** Where a text is written while it is read. */
	readonly slate = new Slate();
	private byAnchor: Roster | undefined;

	constructor(private readonly classes: ReadonlyMap<string, string>) {}

	/** Number of slots: what stands for one set of alternatives. */
	get size(): number {
		return this.sizes.length;
	}

	/** The node at which an alternative ends. */
	private leaf(alternative: string): Node {
		const held = this.leaves.get(alternative);
		if (held) return held;
		let at = this.root;
		for (const { text, open } of units(alternative)) {
			const index = open ? (at.open ??= new Map()) : (at.exact ??= new Map());
			let number = this.numbers.get(text);
			if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
			if (at !== this.root) this.later[open ? 'open' : 'exact'].add(number);
			let next = index.get(number);
			if (!next) index.set(number, (next = { ends: [], bits: 0 }));
			at.bits |= bitOf(number);
			at = next;
		}
		this.leaves.set(alternative, at);
		return at;
	}

	/** The slot for a set of alternatives, made on first use. */
	slot(source: string): number {
		const held = this.slots.get(source);
		if (held !== undefined) return held;
		const number = this.sizes.length;
		this.slots.set(source, number);
		this.known.clear();
		const words = alternatives(source, this.classes, this.sets);
		this.sizes.push(words.length);
		for (const word of words) {
			const { ends } = this.leaf(word);
			// Two spellings of one set may fold to one word; slots come in order, so the last one tells.
			if (ends[ends.length - 1] !== number) ends.push(number);
		}
		return number;
	}

	/** Adds one way of saying a concept; `figure` marks an idiom that looks like it and is not meant. */
	add(concept: string, source: string, figure = false): void {
		const { steps: wanted, without } = parts(source);
		const steps = wanted.map(({ words, link }) => ({ slot: this.slot(words), link }));
		const [head] = steps;
		if (!head) throw new RangeError(`"${source}" is not a pattern`);
		// The step with the most alternatives is the one that means something ("no" is one word, {breathe} twenty).
		const { slot: anchor } = steps.reduce(
			(best, step) => (this.weight(step) > this.weight(best) ? step : best),
			head,
		);
		const barred = without.map((words) => this.slot(words));
		this.patterns.push({ concept, figure, steps, without: barred, anchor });
		this.byAnchor = undefined;
	}

	private weight(step: Step): number {
		const size = this.sizes[step.slot] ?? 0;
		return size > 60 ? 2 : size;
	}

	/** All patterns by anchor, put in order when first asked for. */
	get roster(): Roster {
		return (this.byAnchor ??= new Roster(this.patterns, this.size));
	}

	entry(folded: string): Entry {
		const held = this.known.get(folded);
		if (held) return held;
		if (this.known.size > 20_000) this.known.clear();
		const made = this.look(folded);
		this.known.set(folded, made);
		return made;
	}

	private look(folded: string): Entry {
		const word = this.numbers.get(folded) ?? -1;
		const stems: number[] = [];
		for (let length = 1; length <= folded.length; length++) {
			const stem = this.numbers.get(folded.slice(0, length));
			if (stem !== undefined) stems.push(stem);
		}
		const turns = new Map<number, number>();
		const begins: Array<{ node: Node; turn: number }> = [];
		const roots = [
			this.root.exact?.get(word),
			...stems.map((stem) => this.root.open?.get(stem)),
		].filter((node) => node !== undefined);
		for (const [turn, node] of roots.entries()) {
			for (const slot of node.ends) if (!turns.has(slot)) turns.set(slot, turn);
			if (node.bits !== 0) begins.push({ node, turn });
		}
		const { exact, open } = this.later;
		const on = stems.filter((stem) => open.has(stem));
		const isLater = exact.has(word);
		return {
			word: isLater ? word : -1,
			stems: on,
			bits: on.reduce((bits, stem) => bits | bitOf(stem), isLater ? bitOf(word) : 0),
			ends: [...turns.keys()],
			turns: [...turns.values()],
			begins,
		};
	}
}
