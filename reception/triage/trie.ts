const width = 4;

/** A bit for a word, or for a stem, that may follow: what shares none with a node does not follow it. */
export const bitOf = (number: number, open: boolean): number =>
	1 << ((number * 2 + (open ? 1 : 0)) & 31);

/**
 * Words and fixed expressions, word by word: from each node a word, or a stem, leads to the next one. All steps
 * stand in one table of numbers: a table of its own for every node would be all over the memory, and a call that
 * takes a thousand steps waited for it.
 */
export class Trie {
	/** Where everything begins. */
	readonly root = 0;
	/** Bits of what may follow each node, 0 where nothing does. */
	bits = new Int32Array(width);
	/** Slots that are filled at each node. */
	private readonly filled: number[][] = [[]];
	/**
	 * A step is four numbers, where its hash points: the node it leaves and whether a stem is enough, the number of
	 * the word or stem, the node it leads to; the last one is empty, so that a step never lies across two lines.
	 */
	private steps = new Int32Array(width * width);

	/** Slots that are filled at a node. */
	ends(node: number): readonly number[] {
		return this.filled[node]!;
	}

	/** The node to which a word leads, or (`open`) a stem; 0 where it leads nowhere. */
	follow(node: number, number: number, open: boolean): number {
		return this.steps[this.find(node * 2 + (open ? 2 : 1), number) + 2]!;
	}

	/** The same, and makes the way where there was none. */
	lead(node: number, number: number, open: boolean): number {
		const held = this.follow(node, number, open);
		if (held > 0) return held;
		const made = this.filled.push([]) - 1;
		if (made >= this.bits.length) this.bits = wider(this.bits);
		this.bits[node]! |= bitOf(number, open);
		// The table is never more than three fifths full.
		if (made * 5 * width > this.steps.length * 3) this.spread();
		this.put(node * 2 + (open ? 2 : 1), number, made);
		return made;
	}

	/** A slot is filled at a node. */
	fill(node: number, slot: number): void {
		const ends = this.filled[node]!;
		// Two spellings of one set may fold to one word; slots come in order, so the last one tells.
		if (ends[ends.length - 1] !== slot) ends.push(slot);
	}

	/** Where a step stands, or would. */
	private find(way: number, number: number): number {
		const { steps } = this;
		const last = steps.length - 1;
		const hash = Math.imul(way, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b);
		let at = ((hash ^ (hash >>> 15)) * width) & last;
		while (steps[at] !== 0 && (steps[at] !== way || steps[at + 1] !== number))
			at = (at + width) & last;
		return at;
	}

	private put(way: number, number: number, node: number): void {
		const at = this.find(way, number);
		this.steps[at] = way;
		this.steps[at + 1] = number;
		this.steps[at + 2] = node;
	}

	/** Makes the table twice as long. */
	private spread(): void {
		const { steps } = this;
		this.steps = new Int32Array(steps.length * 2);
		for (let at = 0; at < steps.length; at += width)
			if (steps[at] !== 0) this.put(steps[at]!, steps[at + 1]!, steps[at + 2]!);
	}
}

function wider(numbers: Int32Array) {
	const made = new Int32Array(numbers.length * 2);
	made.set(numbers);
	return made;
}
