import { longest, wordIn, wordOf, type Word } from './vocabulary';

/** What stands between a word and the one before it. */
export const gap = { none: 0, comma: 1, sentence: 2, turn: 3 } as const;

/** What the words of one sentence share. */
type Sentence = {
	number: number;
	/** Its first and last word. */
	from: number;
	to: number;
	/** It ends in a question mark. */
	asked: boolean;
	/** Said by the receptionist, person or machine: never evidence by itself. */
	agent: boolean;
};

class Written {
	constructor(
		public start: number,
		public end: number,
		public word: Word,
		/** Strongest separator before this word, one of `gap`. */
		public before: number,
		public of: Sentence,
	) {}

	/** Without case and accents. */
	get plain(): string {
		return this.word.plain;
	}

	/** As it sounds. */
	get fold(): string {
		return this.word.fold;
	}

	/** Number of the sentence it stands in. */
	get sentence(): number {
		return this.of.number;
	}

	get asked(): boolean {
		return this.of.asked;
	}

	get agent(): boolean {
		return this.of.agent;
	}
}

/** One word of a text, with its place in the caller's own spelling. */
export type Token = Readonly<Written>;

/**
 * Words and sentences by number, of a text that nobody reads any more: the next one is written over them. Fresh
 * ones for every text were a third of what the collector had to clear away.
 */
export class Worn {
	private readonly words: Written[] = [];
	private readonly sentences: Sentence[] = [];

	sentence(number: number, from: number, agent: boolean): Sentence {
		const held = this.sentences[number];
		if (!held) return (this.sentences[number] = { number, from, to: from, asked: false, agent });
		held.from = held.to = from;
		held.asked = false;
		held.agent = agent;
		return held;
	}

	token(at: number, start: number, end: number, word: Word, before: number, of: Sentence): Token {
		const held = this.words[at];
		if (!held) return (this.words[at] = new Written(start, end, word, before, of));
		held.start = start;
		held.end = end;
		held.word = word;
		held.before = before;
		held.of = of;
		return held;
	}
}

const lettering = /^[\p{L}\p{M}]$/u;

/** Nearly every sign of a call is ASCII or Latin: those are looked up, only the others ask the Unicode tables. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
	lettering.test(String.fromCodePoint(code)) ? 1 : 0,
);

const isLetter = (code: number): boolean =>
	code < latin.length ? latin[code] === 1 : lettering.test(String.fromCodePoint(code));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** . , : between two digits. */
const isPoint = (code: number): boolean => code === 46 || code === 44 || code === 58;
/** ' ’ ´ ` · join two halves of a word; so does ʼ, though Unicode takes it for a letter. */
const isMark = (code: number): boolean =>
	code === 39 || code === 0x2019 || code === 0xb4 || code === 96 || code === 0xb7 || code === 0x2bc;

/** Codes of the text being read, and a 0 behind them; texts are read one after another, so one page will do. */
let page = new Uint16Array(8_192);

function open(text: string): void {
	if (page.length <= text.length) page = new Uint16Array(text.length * 2);
	for (let at = 0; at < text.length; at++) page[at] = text.charCodeAt(at);
	page[text.length] = 0;
}

/** Where the letters that begin at a place end. */
function lettersEnd(from: number): number {
	let at = from;
	for (;;) {
		const code = page[at]!;
		if (code >= 0xd800 && code < 0xe000) {
			const sign = String.fromCharCode(code, page[at + 1] ?? 0).codePointAt(0)!;
			if (!isLetter(sign)) return at;
			at += sign > 0xffff ? 2 : 1;
		} else if (isLetter(code)) at++;
		else return at;
	}
}

function digitsEnd(from: number): number {
	let at = from;
	while (isDigit(page[at]!)) at++;
	return at;
}

/** Where the number that begins at a place ends: "12", "21:30", "39,5". */
function numberEnd(from: number): number {
	let end = digitsEnd(from);
	while (end > from && isPoint(page[end]!) && isDigit(page[end + 1]!)) end = digitsEnd(end + 1);
	return end;
}

/** Where a word ends of which the first letters are known: "l'àvia", "can't", "b12". */
function wordEnd(letters: number): number {
	let end = letters;
	for (;;) {
		const begin = isMark(page[end]!) ? end + 1 : end;
		const further = begin > end ? lettersEnd(begin) : digitsEnd(begin);
		if (further === begin) return end;
		end = further;
	}
}

const elided = /^(?:l|d|m|n|s|t|j|c|qu|jusqu|quelqu)$/i;
const stop = /[.;:!?…\n¡¿]|\s[-–—]\s|["«»“”]/;

/** What stands between two words, and whether it asks. */
type Between = { before: number; asks: boolean };

function separator(between: string): Between {
	const comma = /[,()]/.test(between) ? gap.comma : gap.none;
	return {
		before: between !== ' ' && stop.test(between) ? gap.sentence : comma,
		asks: between.includes('?'),
	};
}

// A call has a dozen of these, over and over. Bounded, and never anything but a memo.
const seen = new Map<string, Between>();
/** Those of two ASCII signs, ", " and ". " most of all, by their codes: to find one of these makes no string. */
const pairs = new Map<number, Between>();

/** What stands in the open text between two places. */
function betweenWords(text: string, from: number, to: number): Between {
	const one = page[from]!;
	const other = page[from + 1]!;
	if (to - from === 2 && one < 0x80 && other < 0x80) {
		const code = one * 0x80 + other;
		let pair = pairs.get(code);
		if (!pair) pairs.set(code, (pair = separator(text.slice(from, to))));
		return pair;
	}
	const between = text.slice(from, to);
	const held = seen.get(between);
	if (held) return held;
	const made = separator(between);
	if (seen.size > 1_000) seen.clear();
	seen.set(between, made);
	return made;
}

/** Splits "m'ofego" and "I'm" where two words meet, and keeps "can't" and "col·labora" whole. */
function pieces(raw: string, at: number): Array<[number, number, string]> {
	const plain = raw.replace(/·/g, '');
	if (plain !== raw) return [[at, at + raw.length, plain]];
	const parts = raw.split(/['’´`ʼ]/);
	const [first = '', second = ''] = parts;
	if (parts.length === 2 && !elided.test(first) && /^t$/i.test(second) && /n$/i.test(first))
		return [[at, at + raw.length, first + second]];
	let from = at;
	return parts.map((part) => {
		const piece: [number, number, string] = [from, from + part.length, part];
		from += part.length + 1;
		return piece;
	});
}

/**
 * Words of one stretch of speech; `at` is where the stretch begins in the whole text. They are put behind the first
 * `count` words of `into`, those of the stretches before it, and written over what is worn.
 */
export function tokenise(
	text: string,
	at = 0,
	agent = false,
	into: Token[] = [],
	worn = new Worn(),
	count = into.length,
): Token[] {
	let last = -1;
	let sentence = worn.sentence((into[count - 1]?.sentence ?? -1) + 1, count, agent);
	// Room for more words than most texts have: a list that grows word by word is copied a dozen times.
	if (into.length < text.length >> 2) into.length = text.length >> 2;
	open(text);
	for (let from = 0; from < text.length; from++) {
		const letters = lettersEnd(from);
		const to = letters > from ? wordEnd(letters) : numberEnd(from);
		if (to === from) continue;
		let before: number = gap.turn;
		if (last === from - 1 && page[last] === 32) before = gap.none;
		else if (last >= 0) {
			const between = betweenWords(text, last, from);
			({ before } = between);
			if (before >= gap.sentence) {
				sentence.asked = between.asks;
				sentence = worn.sentence(sentence.number + 1, count, agent);
			}
		}
		const word = to - from > longest ? wordOf(text.slice(from, to)) : wordIn(page, from, to);
		if (!word.joined) into[count] = worn.token(count++, at + from, at + to, word, before, sentence);
		else
			for (const [start, end, piece] of pieces(word.written, at + from)) {
				if (piece === '') continue;
				into[count] = worn.token(count++, start, end, wordOf(piece), before, sentence);
				before = gap.none;
			}
		sentence.to = count - 1;
		last = to;
		from = to - 1;
	}
	into.length = count;
	if (last >= 0) sentence.asked = text.includes('?', last);
	return into;
}
