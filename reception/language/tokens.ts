import { wordIn, type Word } from './vocabulary';

/** What stands between a word and the one before it. */
export const gap = { none: 0, comma: 1, sentence: 2, turn: 3 } as const;

/** One word of a text, with its place in the caller's own spelling. */
export class Token {
	/** The sentence ends in a question mark. */
	asked = false;

	constructor(
		readonly start: number,
		readonly end: number,
		readonly word: Word,
		/** Strongest separator before this word, one of `gap`. */
		readonly before: number,
		/** Number of the sentence it stands in. */
		readonly sentence: number,
		/** Said by the receptionist, person or machine: never evidence by itself. */
		readonly agent: boolean,
	) {}

	/** Without case and accents. */
	get plain(): string {
		return this.word.plain;
	}

	/** As it sounds. */
	get fold(): string {
		return this.word.fold;
	}
}

const lettering = /^[\p{L}\p{M}]$/u;

/** Nearly every sign of a call is ASCII or Latin: for those, asking the Unicode tables costs more than the rest. */
function isLetter(code: number): boolean {
	if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
	return lettering.test(String.fromCodePoint(code));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** ' ’ ´ ` · join two halves of a word; so does ʼ, though Unicode takes it for a letter. */
const isMark = (code: number): boolean =>
	code === 39 || code === 0x2019 || code === 0xb4 || code === 96 || code === 0xb7 || code === 0x2bc;

/** Where the letters that begin at a place end. */
function lettersEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		let code = text.charCodeAt(at);
		if (code >= 0xd800 && code < 0xe000) code = text.codePointAt(at)!;
		if (!isLetter(code)) break;
		at += code > 0xffff ? 2 : 1;
	}
	return at;
}

function digitsEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && isDigit(text.charCodeAt(at))) at++;
	return at;
}

/** Where the number that begins at a place ends: "12", "21:30", "39,5". */
function numberEnd(text: string, from: number): number {
	let end = digitsEnd(text, from);
	while (end > from && /[.,:]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))
		end = digitsEnd(text, end + 1);
	return end;
}

/** Where a word ends of which the first letters are known: "l'àvia", "can't", "b12". */
function wordEnd(text: string, letters: number): number {
	let end = letters;
	while (end < text.length) {
		const begin = isMark(text.charCodeAt(end)) ? end + 1 : end;
		const further = begin > end ? lettersEnd(text, begin) : digitsEnd(text, begin);
		if (further === begin) break;
		end = further;
	}
	return end;
}

const elided = /^(?:l|d|m|n|s|t|j|c|qu|jusqu|quelqu)$/i;
const stop = /[.;:!?…\n¡¿]|\s[-–—]\s|["«»“”]/;

function separator(between: string): number {
	if (between === ' ') return gap.none;
	if (stop.test(between)) return gap.sentence;
	return /[,()]/.test(between) ? gap.comma : gap.none;
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

/** Words of one stretch of speech; `at` is where the stretch begins in the whole text. */
export function tokenise(text: string, at = 0, agent = false, into: Token[] = []): Token[] {
	let last = 0;
	let first = true;
	let sentence = (into[into.length - 1]?.sentence ?? -1) + 1;
	let opened = into.length;
	const close = (between: string) => {
		const asked = between.includes('?');
		if (asked) for (let index = opened; index < into.length; index++) into[index]!.asked = true;
		opened = into.length;
	};
	const add = (start: number, end: number, word: Word, before: number) => {
		into.push(new Token(start, end, word, before, sentence, agent));
	};
	for (let from = 0; from < text.length; from++) {
		const letters = lettersEnd(text, from);
		const to = letters > from ? wordEnd(text, letters) : numberEnd(text, from);
		if (to === from) continue;
		let before: number = gap.turn;
		if (!first) {
			const between = from - last === 1 ? text.charAt(last) : text.slice(last, from);
			before = separator(between);
			if (before >= gap.sentence) {
				close(between);
				sentence++;
			}
		}
		const word = wordIn(text, from, to);
		if (!word.joined) add(at + from, at + to, word, before);
		else
			for (const [start, end, piece] of pieces(word.written, at + from)) {
				if (piece === '') continue;
				add(start, end, wordIn(piece), before);
				before = gap.none;
			}
		first = false;
		last = to;
		from = to - 1;
	}
	close(text.slice(last));
	return into;
}
