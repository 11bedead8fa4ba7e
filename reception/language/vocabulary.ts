import { spelling, type Spelling } from './fold';
import { tellsOf } from './heard';

/** A word as it sounds, the same object wherever it is met: two words sound alike when theirs is one. */
export type Sound = {
	readonly fold: string;
	/** Left here by whoever counts the words of a text: number of that text, and of the word in it. */
	text: number;
	group: number;
	/** Left here by the scorecard: number of the ear that met the word, and of the word's stem and beginning there. */
	ear: number;
	stem: number;
	beginning: number;
};

/** A word as it was written, and what becomes of it. */
export type Word = Spelling & {
	readonly written: string;
	readonly sound: Sound;
	/** Two halves meet in it at a mark: "l'àvia", "can't", "col·labora". */
	readonly joined: boolean;
	/** Groups of languages it tells of; most words tell of none. */
	readonly tells: readonly number[] | undefined;
};

const marks = /['’´`ʼ·]/;

/** Words kept, and places for them: a power of two, and never half full. */
const most = 20_000;
const places = 65_536;
/** Letters of the longest word that is kept. */
export const longest = 64;

/**
 * Words met before, where their letters point to, so that finding one makes no string; their letters stand one
 * word after another. Bounded, and never anything but a memo.
 */
let shelf = new Array<Word | undefined>(places).fill(undefined);
const begins = new Int32Array(places);
const letters = new Uint16Array(most * 16);
let kept = 0;
let written = 0;
const sounds = new Map<string, Sound>();

function make(word: string): Word {
	const { plain, fold } = spelling(word);
	let sound = sounds.get(fold);
	if (!sound) {
		sound = { fold, text: 0, group: 0, ear: 0, stem: 0, beginning: 0 };
		sounds.set(fold, sound);
	}
	return { written: word, plain, fold, sound, joined: marks.test(word), tells: tellsOf(plain) };
}

function isWritten(begin: number, codes: Uint16Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (letters[begin + at - from] !== codes[at]) return false;
	return true;
}

/** The word that stands between two places of a text, given as its codes; it is no longer than `longest`. */
export function wordIn(codes: Uint16Array, from: number, to: number): Word {
	const length = to - from;
	let hash = length;
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
	let place = (hash ^ (hash >>> 16)) & (places - 1);
	let held = shelf[place];
	while (held && !(held.written.length === length && isWritten(begins[place]!, codes, from, to))) {
		place = (place + 1) & (places - 1);
		held = shelf[place];
	}
	if (held) return held;
	if (kept >= most || written + length > letters.length) {
		shelf = new Array<Word | undefined>(places).fill(undefined);
		sounds.clear();
		kept = written = 0;
	}
	kept++;
	begins[place] = written;
	letters.set(codes.subarray(from, to), written);
	written += length;
	return (shelf[place] = make(String.fromCharCode(...codes.subarray(from, to))));
}

const single = new Uint16Array(longest);

/** A word by itself, of any length. */
export function wordOf(word: string): Word {
	if (word.length > longest) return make(word);
	for (let at = 0; at < word.length; at++) single[at] = word.charCodeAt(at);
	return wordIn(single, 0, word.length);
}
