import type { Token } from '../language/tokens';
import type { Span } from './matcher';
import points from './scorecard-points.json';
import { Ear, type Terms } from './scorecard-ear';

/**
 * The scorecard: what every word, and every pair of neighbouring words, speaks for or against, in whole points. It
 * sees a call as a whole where a rule sees one sign in it. The points stand in `scorecard-points.json`, for anybody
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

/** The printed points as numbers, made when the first call is heard. */
class Card implements Terms {
	private readonly words = new Map<string, number>();
	private readonly pairs = new Map<number, number>();
	readonly danger: number[] = [];
	readonly emergency: number[] = [];

	constructor() {
		const named = (
			list: Readonly<Record<string, string>>,
			between: string,
			add: (text: string) => void,
		) => {
			for (const [columns, texts] of Object.entries(list)) {
				const [danger = 0, emergency = 0] = columns.split(' ').map(Number);
				for (const text of texts.split(between)) {
					this.danger.push(danger);
					this.emergency.push(emergency);
					add(text);
				}
			}
		};
		named(points.words, ' ', (text) => this.words.set(text, this.danger.length - 1));
		named(points.pairs, ',', (text) => {
			const number = this.danger.length - 1;
			const [first = '', second = ''] = text.split(' ');
			this.pairs.set(this.key(this.numbered(first), this.numbered(second)), number);
		});
	}

	/** A word that only counts beside another has a number and no points. */
	private numbered(text: string): number {
		const held = this.words.get(text);
		if (held !== undefined) return held;
		this.words.set(text, this.danger.push(0) - 1);
		return this.emergency.push(0) - 1;
	}

	private key(first: number, second: number): number {
		return first * 65_536 + second;
	}

	word(text: string): number {
		return this.words.get(text) ?? -1;
	}

	pair(first: number, second: number): number {
		return this.pairs.get(this.key(first, second)) ?? -1;
	}
}

/** A long call is weighed in stretches of so many words, each beginning half way through the one before. */
const stretch = 120;

function stretches(words: number): Span[] {
	const found: Span[] = [];
	for (let from = 0; ; from += stretch / 2) {
		const to = Math.min(from + stretch, words) - 1;
		found.push({ from, to });
		if (to === words - 1) return found;
	}
}

let held: { card: Card; ear: Ear; met: Int32Array } | undefined;
let round = 0;

function opened() {
	if (held) return held;
	const card = new Card();
	return (held = { card, ear: new Ear(card), met: new Int32Array(card.danger.length) });
}

/** A statement of no more words than these never speaks against danger beside others: "no tengo fiebre". */
const brief = 4;

/** Where it knows fewer of the words, somebody speaks another language, or of another world: the card says nothing. */
const familiar = 0.6;
/** Few words prove little: their points are shared among this many. */
const fewest = 12;

/**
 * Points of a stretch of words: what is said twice counts once, and the sum is taken over the square root of how
 * many things had points, so that a long call weighs no more than a short one. A brief statement beside others
 * never takes danger away.
 */
export function scoreOf(tokens: readonly Token[], span: Span, aside?: Uint8Array): Scores {
	const { card, ear, met } = opened();
	round++;
	const all = { danger: 0, emergency: 0, count: 0 };
	const one = { danger: 0, emergency: 0, count: 0 };
	let sentence = tokens[span.from]!.of;
	let said = 0;
	let last = -1;
	const close = () => {
		const short = said <= brief && !sentence.asked;
		const only = sentence.from <= span.from && sentence.to >= span.to;
		if (only || !short || (one.danger >= 0 && one.emergency >= 0)) {
			all.danger += one.danger;
			all.emergency += one.emergency;
			all.count += one.count;
		}
		one.danger = one.emergency = one.count = said = 0;
	};
	const heard = (term: number, from: number, to: number) => {
		const { of } = tokens[to]!;
		if (of !== sentence) close();
		sentence = of;
		if (to !== last) said++;
		last = to;
		if (met[term] === round) return;
		met[term] = round;
		const danger = card.danger[term]!;
		const emergency = card.emergency[term]!;
		if (danger === 0 && emergency === 0) return;
		one.danger += danger;
		one.emergency += emergency;
		one.count++;
	};
	const { words, known } = ear.listen(tokens, span, heard, aside);
	if (known < familiar * words) return { danger: 0, emergency: 0, words };
	close();
	const scale = 4 * Math.sqrt(Math.max(all.count, fewest));
	return { danger: all.danger / scale, emergency: all.emergency / scale, words };
}

/** The scores of a call: those of its most alarming stretch, column by column. Words marked `aside` do not count. */
export function score(tokens: readonly Token[], aside?: Uint8Array): Scores {
	if (tokens.length === 0) return { danger: 0, emergency: 0, words: 0 };
	const all = stretches(tokens.length).map((span) => scoreOf(tokens, span, aside));
	return {
		danger: Math.max(...all.map(({ danger }) => danger)),
		emergency: Math.max(...all.map(({ emergency }) => emergency)),
		words: Math.max(...all.map(({ words }) => words)),
	};
}

/** The words that spoke loudest for danger (`side` 1) or against it (-1), the first words first. */
export function loudest(tokens: readonly Token[], side: 1 | -1, count = 3): Span[] {
	const { card, ear } = opened();
	const found: Array<Span & { points: number }> = [];
	ear.listen(tokens, { from: 0, to: tokens.length - 1 }, (term, from, to) => {
		const worth = side * (card.danger[term]! + card.emergency[term]!);
		if (worth > 0) found.push({ from, to, points: worth });
	});
	found.sort((a, b) => b.points - a.points || a.from - b.from);
	const apart: Span[] = [];
	for (const { from, to } of found) {
		if (apart.length >= count) break;
		if (apart.every((other) => to < other.from || from > other.to)) apart.push({ from, to });
	}
	return apart.sort((a, b) => a.from - b.from);
}
