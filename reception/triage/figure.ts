import type { Match } from './matcher';

/** Do two matches ask for a word they share; what only stands between their words does not count. */
function overlaps(a: Match, b: Match): boolean {
	if (a.from > b.to || b.from > a.to) return false;
	for (const one of a.steps)
		for (const other of b.steps) if (one.from <= other.to && other.from <= one.to) return true;
	return false;
}

/** Figures of speech by the concept they undo. */
export function figuresOf(matches: readonly Match[]): Map<string, Match[]> {
	const figures = new Map<string, Match[]>();
	for (const match of matches) {
		if (!match.figure) continue;
		const held = figures.get(match.concept);
		if (held) held.push(match);
		else figures.set(match.concept, [match]);
	}
	return figures;
}

/** Broad concepts, which no figure was written for: any figure there undoes them. */
const broad = new Set(['ache', 'bleeding_any', 'unwell', 'fell_any', 'vet_ache', 'vet_serious']);
/** Concepts that share their figures of speech. */
const alike: Readonly<Record<string, string>> = {
	choking: 'breathing',
	not_breathing: 'breathing',
	overdose: 'suicidal',
	blood_stool: 'severe_bleeding',
};

function touches(figures: readonly Match[] | undefined, match: Match): boolean {
	if (figures) for (const figure of figures) if (overlaps(figure, match)) return true;
	return false;
}

export function figurative(figures: ReadonlyMap<string, Match[]>, match: Match): boolean {
	const { concept } = match;
	if (touches(figures.get('any'), match) || touches(figures.get(concept), match)) return true;
	const other = alike[concept];
	if (other && touches(figures.get(other), match)) return true;
	if (broad.has(concept))
		for (const some of figures.values()) if (touches(some, match)) return true;
	return false;
}
