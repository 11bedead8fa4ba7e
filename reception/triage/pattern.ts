import { alternatives, parts, units, type Link } from './notation';
import { Roster } from './roster';
import { Slate } from './slate';
import { Trie } from './trie';

export type Step = { slot: number; link: Link };
export type Pattern = {
	concept: string;
	figure: boolean;
	steps: Step[];
	without: number[];
	anchor: number;
};

/** Everything one folded word may be, whichever text it stands in. */
export type Entry = {
	/** As what it may go on with an expression: number of the word or -1, and of its stems, shortest first. */
	word: number;
	stems: readonly number[];
	/** Slots the word fills by itself, and the turn in which each was met. */
	ends: readonly number[];
	turns: readonly number[];
	/** Expressions it may begin. */
	begins: ReadonlyArray<{ node: number; turn: number }>;
};

/** Words and patterns of several languages, compiled into one index by folded word. */
export class Lexicon {
	readonly patterns: Pattern[] = [];
	private readonly slots = new Map<string, number>();
	private readonly sizes: number[] = [];
	readonly trie = new Trie();
	/** Words and stems that stand in an expression after its first word. */
	private readonly later = { exact: new Set<number>(), open: new Set<number>() };
	private readonly known = new Map<string, Entry>();
	private readonly numbers = new Map<string, number>();
	private readonly sets = new Map<string, readonly string[]>();
	private readonly leaves = new Map<string, number>();

	/** Where a text is written while it is read. */
	readonly slate = new Slate();
	private byAnchor: Roster | undefined;

	constructor(private readonly classes: ReadonlyMap<string, string>) {}

	/** Number of slots: what stands for one set of alternatives. */
	get size(): number {
		return this.sizes.length;
	}

	/** The node at which an alternative ends. */
	private leaf(alternative: string): number {
		const held = this.leaves.get(alternative);
		if (held !== undefined) return held;
		let at = this.trie.root;
		for (const { text, open } of units(alternative)) {
			let number = this.numbers.get(text);
			if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
			if (at !== this.trie.root) this.later[open ? 'open' : 'exact'].add(number);
			at = this.trie.lead(at, number, open);
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
		for (const word of words) this.trie.fill(this.leaf(word), number);
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
		return (this.byAnchor ??= new Roster(this.patterns));
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
		const { trie, numbers } = this;
		const word = numbers.get(folded) ?? -1;
		const stems: number[] = [];
		for (let length = 1; length <= folded.length; length++) {
			const stem = numbers.get(folded.slice(0, length));
			if (stem !== undefined) stems.push(stem);
		}
		const turns = new Map<number, number>();
		const begins: Array<{ node: number; turn: number }> = [];
		const heads = [
			trie.follow(trie.root, word, false),
			...stems.map((stem) => trie.follow(trie.root, stem, true)),
		].filter((node) => node > 0);
		for (const [turn, node] of heads.entries()) {
			for (const slot of trie.ends(node)) if (!turns.has(slot)) turns.set(slot, turn);
			if (trie.bits[node] !== 0) begins.push({ node, turn });
		}
		const { exact, open } = this.later;
		return {
			word: exact.has(word) ? word : -1,
			stems: stems.filter((stem) => open.has(stem)),
			ends: [...turns.keys()],
			turns: [...turns.values()],
			begins,
		};
	}
}
