import { fold } from '../language/fold';

/**
 * The notation concepts are written in.
 *
 * `duel* pecho`      in this order, at most two words that matter between them
 * `duel* + pecho`    side by side; small words (the, me, a) may stand between
 * `duel* .. pecho`   in this order, up to six words between
 * `duel* & pecho`    either order, up to four words between, same sentence
 * `duel* && pecho`   either order, up to twelve, sentences may change
 * `a|b|c*`           alternatives; `*` any ending; `b_c` a fixed expression; `{name}` a class of words
 * `… -{name}`        not if one of these stands in the same sentence, near the match
 *
 * Words are folded before they are compared, so patterns are tense-free only where a stem says so.
 */
export type Link = 'next' | 'beside' | 'later' | 'near' | 'around';

const links: Record<string, Link> = { '+': 'beside', '..': 'later', '&': 'near', '&&': 'around' };

/** Longest gap of a link, in words that matter. */
export const reach: Record<Link, number> = { beside: 0, next: 2, later: 6, near: 4, around: 12 };

/** A way of saying something, taken apart: sets of alternatives, and what must not stand near. */
export type Parts = { steps: Array<{ words: string; link: Link }>; without: string[] };

export function parts(source: string): Parts {
	const found: Parts = { steps: [], without: [] };
	let link: Link = 'next';
	for (const part of source.trim().split(/\s+/)) {
		const named = links[part];
		if (named) link = named;
		else if (part.startsWith('-')) found.without.push(part.slice(1));
		else {
			found.steps.push({ words: part, link });
			link = 'next';
		}
	}
	return found;
}

/** Before e and i a stem's last c or g sounds otherwise: "desvanec*" is "desvanecido" too. */
function softened(word: string): string | undefined {
	const last = /[^_c](?<hard>[cg])\*$/.exec(word)?.groups?.hard;
	if (!last || word.includes('=')) return undefined;
	const head = word
		.slice(0, -2)
		.split('_')
		.map((part) => `=${fold(part)}`);
	return `${head.join('_')}${last === 'c' ? 's' : 'j'}*`;
}

/** The alternatives of a set, classes by what they hold, each once. */
export function alternatives(
	source: string,
	classes: ReadonlyMap<string, string>,
	held: Map<string, readonly string[]>,
	depth = 0,
): readonly string[] {
	if (depth > 6) throw new RangeError(`The class in "${source}" names itself`);
	const known = held.get(source);
	if (known) return known;
	const found = new Set<string>();
	for (const raw of source.split('|')) {
		const part = raw.trim();
		if (part === '') continue;
		if (part.startsWith('{') && part.endsWith('}')) {
			const words = classes.get(part.slice(1, -1));
			if (words === undefined) throw new RangeError(`No language knows the word class ${part}`);
			for (const word of alternatives(words, classes, held, depth + 1)) found.add(word);
			continue;
		}
		found.add(part);
		const other = part.endsWith('*') ? softened(part) : undefined;
		if (other) found.add(other);
	}
	const made = [...found];
	held.set(source, made);
	return made;
}

/** One word of an alternative; `open`: any ending will do. */
export type Unit = { text: string; open: boolean };

/** The words of an alternative: "se_le_duerm*" is three, the last of them open. */
export const units = (alternative: string): Unit[] =>
	alternative.split('_').map((text) => {
		const open = text.endsWith('*');
		const bare = open ? text.slice(0, -1) : text;
		// `=` says that it has been folded before: folding twice would change "ch" and "gue" again.
		return { text: bare.startsWith('=') ? bare.slice(1) : fold(bare), open };
	});
