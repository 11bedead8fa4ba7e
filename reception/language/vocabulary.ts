import { spelling, type Spelling } from './fold';

/** A word as it sounds, the same object wherever it is met: two words sound alike when theirs is one. */
export type Sound = {
	readonly fold: string;
	/** Left here by whoever counts the words of a text: number of that text, and of the word in it. */
	text: number;
	group: number;
};

/** A word as it was written, and what becomes of it. */
export type Word = Spelling & {
	readonly written: string;
	readonly sound: Sound;
	/** Two halves meet in it at a mark: "l'àvia", "can't", "col·labora". */
	readonly joined: boolean;
};

const marks = /['’´`ʼ·]/;

/** Words kept, and places for them: a power of two, and never half full. */
const most = 20_000;
const places = 65_536;

/** Words met before, where their letters point to: finding one makes no string. Bounded, and never anything but a memo. */
let shelf = new Array<Word | undefined>(places).fill(undefined);
let kept = 0;
const sounds = new Map<string, Sound>();

function isWritten(written: string, text: string, from: number, to: number): boolean {
	if (written.length !== to - from) return false;
	for (let at = from; at < to; at++)
		if (written.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
	return true;
}

function make(written: string): Word {
	const { plain, fold } = spelling(written);
	let sound = sounds.get(fold);
	if (!sound) sounds.set(fold, (sound = { fold, text: 0, group: 0 }));
	return { written, plain, fold, sound, joined: marks.test(written) };
}

/** The word that stands between two places of a text. */
export function wordIn(text: string, from = 0, to = text.length): Word {
	let hash = 0;
	for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	let place = (hash ^ (hash >>> 16)) & (places - 1);
	let held = shelf[place];
	while (held && !isWritten(held.written, text, from, to)) {
		place = (place + 1) & (places - 1);
		held = shelf[place];
	}
	if (held) return held;
	if (kept >= most) {
		shelf = new Array<Word | undefined>(places).fill(undefined);
		sounds.clear();
		kept = 0;
	}
	kept++;
	const made = make(text.slice(from, to));
	shelf[place] = made;
	return made;
}
