import type { Token } from '../language/tokens';
import type { Span } from './matcher';
import points from './scorecard-points.json';
import { Ear, silent, type Terms } from './scorecard-ear';

/**
 * The scorecard: what every word, and every pair of neighbouring words, speaks for or against, in whole points. It
 * hears a call as a whole where a rule hears one sign in it. The points stand in `scorecard-points.json`, for anybody
 * to read; they were fitted once, by `npm run scorecard`, to the invented calls in `bench/calls`, and never change
 * by what is said in use.
 *
 * Two columns: does this sound as if somebody were needed now (`danger`), and is it an emergency (`emergency`).
 */
export type Scores = {
	danger: number;
	emergency: number;
	/** Words the caller said, greetings and the like apart. */
	words: number;
};

const pairPlaces = 16_384;

/** The printed points as numbers, made when the first call is heard. */
class Card implements Terms {
	private readonly words = new Map<string, number>();
	/**
	 * Pairs where their words point, each beside its number: a call asks for every two neighbours, and has few of
	 * them. A power of two, and never half full.
	 */
	private readonly pairs = new Int32Array(2 * pairPlaces).fill(-1);
	readonly danger: Int8Array;
	readonly emergency: Int8Array;

	constructor() {
		const danger: number[] = [];
		const emergency: number[] = [];
		const numbered = (columns = '0 0'): number => {
			const [first = 0, second = 0] = columns.split(' ').map(Number);
			emergency.push(second);
			return danger.push(first) - 1;
		};
		for (const [columns, texts] of Object.entries<string>(points.words))
			for (const text of texts.split(' ')) this.words.set(text, numbered(columns));
		// A word that only counts beside another has a number and no points.
		const wordOf = (text: string): number => {
			const number = this.words.get(text) ?? numbered();
			this.words.set(text, number);
			return number;
		};
		for (const [columns, texts] of Object.entries<string>(points.pairs))
			for (const text of texts.split(',')) {
				const [first = '', second = ''] = text.split(' ');
				const key = this.key(wordOf(first), wordOf(second));
				const at = this.find(key);
				this.pairs[at] = key;
				this.pairs[at + 1] = numbered(columns);
			}
		this.danger = Int8Array.from(danger);
		this.emergency = Int8Array.from(emergency);
	}

	private key(first: number, second: number): number {
		return first * 65_536 + second;
	}

	/** Where a pair stands, or would. */
	private find(key: number): number {
		const { pairs } = this;
		const last = pairs.length - 1;
		const hash = Math.imul(key, 0x9e3779b1);
		let at = ((hash ^ (hash >>> 15)) * 2) & last;
		while (pairs[at] !== -1 && pairs[at] !== key) at = (at + 2) & last;
		return at;
	}

	word(text: string): number {
		return this.words.get(text) ?? -1;
	}

	pair(first: number, second: number): number {
		return this.pairs[this.find(this.key(first, second)) + 1]!;
	}
}

let held: { card: Card; ear: Ear; met: Int32Array } | undefined;

function opened() {
	if (held) return held;
	const card = new Card();
	return (held = { card, ear: new Ear(card), met: new Int32Array(card.danger.length) });
}

/** A long call is weighed in stretches of so many words, each beginning half way through the one before. */
const stretch = 120;
/** A statement of no more words than these never speaks against danger beside others: "no tengo fiebre". */
const brief = 4;
/** Where it knows fewer of the words, somebody speaks another language, or of another world: the card says nothing. */
const familiar = 0.65;
/** Of a call, the share of words in such sentences without which the card says nothing. */
const mostly = 0.6;
/** Few words prove little: their points are shared among this many. */
const fewest = 12;
/** Points of the card that make one of a score. */
const unit = 4;

/** Numbers the stretches weighed: what is said twice counts once in each. */
let round = 0;

/** A column's sums: of a stretch, and of the sentence being heard. */
class Sum {
	danger = 0;
	emergency = 0;
	count = 0;

	add(danger: number, emergency: number, count: number): void {
		this.danger += danger;
		this.emergency += emergency;
		this.count += count;
	}

	clear(): void {
		this.danger = this.emergency = this.count = 0;
	}
}

const whole = new Sum();
const one = new Sum();

/**
 * Points of a stretch of words: what is said twice counts once, and the sum is taken over the square root of how
 * many things had points, so that a long call weighs no more than a short one. A brief statement beside others
 * never takes danger away. To be asked while the call is the last one listened to.
 */
export function scoreOf(tokens: readonly Token[], { from, to }: Span): Scores {
	const { card, ear, met } = opened();
	round++;
	whole.clear();
	one.clear();
	let words = 0;
	let said = 0;
	let knew = 0;
	let understood = 0;
	const { stems, beginnings, pairs, partners } = ear;
	const meet = (term: number): void => {
		if (term < 0 || met[term] === round) return;
		met[term] = round;
		const danger = card.danger[term]!;
		const emergency = card.emergency[term]!;
		if (danger !== 0 || emergency !== 0) one.add(danger, emergency, 1);
	};
	for (let head = from; head <= to;) {
		const { of } = tokens[head]!;
		const tail = Math.min(of.to, to);
		for (let at = head; at <= tail; at++) {
			const stem = stems[at]!;
			if (stem === silent) continue;
			said++;
			if (stem >= 0) knew++;
			meet(stem);
			meet(beginnings[at]!);
			if (pairs[at]! >= 0 && partners[at]! >= from) meet(pairs[at]!);
		}
		head = tail + 1;
		words += said;
		const only = of.from <= from && of.to >= to;
		const speaks = only || said > brief || of.asked || (one.danger >= 0 && one.emergency >= 0);
		if (knew >= familiar * said) {
			understood += said;
			if (speaks) whole.add(one.danger, one.emergency, one.count);
		}
		one.clear();
		said = knew = 0;
	}
	if (understood < mostly * words) return { danger: 0, emergency: 0, words };
	const scale = unit * Math.sqrt(Math.max(whole.count, fewest));
	return { danger: whole.danger / scale, emergency: whole.emergency / scale, words };
}

/** The scores of a call: those of its most alarming stretch, column by column. Words marked `aside` do not count. */
export function score(tokens: readonly Token[], aside?: Uint8Array): Scores {
	const most: Scores = { danger: -Infinity, emergency: -Infinity, words: 0 };
	if (tokens.length === 0) return { danger: 0, emergency: 0, words: 0 };
	opened().ear.listen(tokens, aside);
	const last = tokens.length - 1;
	for (let from = 0, to = -1; to < last; from += stretch / 2) {
		to = Math.min(from + stretch - 1, last);
		const { danger, emergency, words } = scoreOf(tokens, { from, to });
		if (danger > most.danger) most.danger = danger;
		if (emergency > most.emergency) most.emergency = emergency;
		if (words > most.words) most.words = words;
	}
	return most;
}

/** A quote is the sentence, or so many words on either side of the loudest one in it. */
const around = 7;

/**
 * Where it was said that spoke loudest for danger (`side` 1) or against it (-1): no more than `count` sentences, or
 * the part of a long one around its loudest word, the loudest first.
 */
export function loudest(tokens: readonly Token[], side: 1 | -1, count = 2): Span[] {
	const { card, ear } = opened();
	ear.listen(tokens);
	const worth = (term: number): number =>
		term < 0 ? 0 : side * (card.danger[term]! + card.emergency[term]!);
	const found: Array<Span & { points: number }> = [];
	for (let at = 0; at < tokens.length;) {
		const { from, to, agent } = tokens[at]!.of;
		let points = 0;
		let peak = from;
		let best = 0;
		for (; at <= to; at++) {
			if (ear.stems[at] === silent) continue;
			const here = worth(ear.stems[at]!) + worth(ear.beginnings[at]!) + worth(ear.pairs[at]!);
			points += here;
			if (here > best) [best, peak] = [here, at];
		}
		if (agent || points <= 0) continue;
		found.push({
			from: Math.max(from, peak - around),
			to: Math.min(to, peak + around),
			points,
		});
	}
	return found
		.sort((a, b) => b.points - a.points || a.from - b.from)
		.slice(0, count)
		.map(({ from, to }) => ({ from, to }));
}
