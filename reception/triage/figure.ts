import type { Match } from './matcher';

const overlaps = (a: Match, b: Match) =>
	a.from <= b.to &&
	b.from <= a.to &&
	a.steps.some((one) => b.steps.some((other) => one.from <= other.to && other.from <= one.to));

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

export function figurative(figures: ReadonlyMap<string, Match[]>, match: Match): boolean {
	const met = (name: string | undefined) =>
		name !== undefined && (figures.get(name)?.some((figure) => overlaps(figure, match)) ?? false);
	if (met('any') || met(match.concept) || met(alike[match.concept])) return true;
	return broad.has(match.concept) && [...figures.keys()].some(met);
}
