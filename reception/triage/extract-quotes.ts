/** Words of a call that were really said, and where. */
export type Quote = { quote: string; start: number; end: number };

type Plain = { text: string; at: number[] };

// Case, runs of white space and the shape of quotation marks may differ; letters and accents may not.
function plain(text: string): Plain {
	let out = '';
	const at: number[] = [];
	let space = true;
	for (let index = 0; index < text.length; index++) {
		const letter = text[index]!;
		if (/\s/.test(letter)) {
			if (!space) {
				out += ' ';
				at.push(index);
			}
			space = true;
			continue;
		}
		space = false;
		const lower = /[’‘´`]/.test(letter) ? "'" : letter.toLowerCase();
		// A letter whose lower case is longer would shift every offset behind it.
		out += lower.length === 1 ? lower : letter;
		at.push(index);
	}
	return { text: out.trimEnd(), at };
}

const isWord = (letter: string | undefined): boolean =>
	letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/**
 * Finds words in a text, as evidence asks for: whole words, verbatim but for case and white space.
 * `least` is the number of letters and digits below which a quote proves nothing.
 */
export function findQuote(text: string, quote: string, least = 1): Quote | undefined {
	const wanted = plain(quote.normalize('NFC').replace(/^[\s"'«»“”….]+|[\s"'«»“”….,;]+$/g, '')).text;
	if ((wanted.match(/[\p{L}\p{N}]/gu) ?? []).length < least) return undefined;
	const source = plain(text);
	for (
		let from = source.text.indexOf(wanted);
		from !== -1;
		from = source.text.indexOf(wanted, from + 1)
	) {
		const to = from + wanted.length;
		if (isWord(source.text[from]) && isWord(source.text[from - 1])) continue;
		if (isWord(source.text[to - 1]) && isWord(source.text[to])) continue;
		const start = source.at[from]!;
		const end = source.at[to - 1]! + 1;
		return { quote: text.slice(start, end), start, end };
	}
	return undefined;
}
