import { fold } from './fold';

/** What stands between a word and the one before it. */
export const gap = { none: 0, comma: 1, sentence: 2, turn: 3 } as const;

/** One word of a text, with its place in the caller's own spelling. */
export type Token = {
	start: number;
	end: number;
	fold: string;
	/** Strongest separator before this word, one of `gap`. */
	before: number;
	/** Number of the sentence it stands in. */
	sentence: number;
	/** The sentence ends in a question mark. */
	asked: boolean;
	/** Said by the receptionist, person or machine: never evidence by itself. */
	agent: boolean;
};

const word = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’´`ʼ·][\p{L}\p{M}]+|\d+)*/gu;
const elided = /^(?:l|d|m|n|s|t|j|c|qu|jusqu|quelqu)$/i;
const stop = /[.;:!?…\n¡¿]|\s[-–—]\s|["«»“”]/;

function separator(between: string): number {
	if (stop.test(between)) return gap.sentence;
	return /[,()]/.test(between) ? gap.comma : gap.none;
}

/** Splits "m'ofego" and "I'm" where two words meet, and keeps "can't" and "col·labora" whole. */
function pieces(raw: string, at: number): Array<[number, number, string]> {
	if (!/['’´`ʼ·]/.test(raw)) return [[at, at + raw.length, raw]];
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
	for (const match of text.matchAll(word)) {
		const between = text.slice(last, match.index);
		let before: number = first ? gap.turn : separator(between);
		if (!first && before >= gap.sentence) {
			close(between);
			sentence++;
		}
		for (const [start, end, piece] of pieces(match[0], at + match.index)) {
			if (piece === '') continue;
			into.push({ start, end, fold: fold(piece), before, sentence, asked: false, agent });
			before = gap.none;
		}
		first = false;
		last = match.index + match[0].length;
	}
	close(text.slice(last));
	return into;
}
