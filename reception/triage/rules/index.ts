import { clinicConcepts, clinicRules } from './clinic';
import { dentalConcepts, dentalRules } from './dental';
import { legalConcepts, legalRules } from './legal';
import { lifeConcepts, lifeRules } from './life';
import { ordinaryConcepts } from './ordinary';
import { placeConcepts, placeRules } from './place';
import type { Concepts, Rule } from './rule';
import { vetConcepts, vetRules } from './vet';

export type { Concepts, Rule, Said } from './rule';

/** All concepts by name; a name given twice keeps both lists. */
export const concepts: Concepts = merge([
	lifeConcepts,
	placeConcepts,
	clinicConcepts,
	dentalConcepts,
	vetConcepts,
	legalConcepts,
	ordinaryConcepts,
]);

/** All rules; within one level the earlier one names the call. */
export const rules: readonly Rule[] = [
	...lifeRules,
	...placeRules,
	...clinicRules,
	...dentalRules,
	...vetRules,
	...legalRules,
];

/** Concepts about a place: feeling well does not make a lift move again. */
export const aboutPlaces: ReadonlySet<string> = new Set(
	rules
		.filter(({ about }) => about !== 'body')
		.flatMap(({ when }) => when.flatMap((set) => set.split('+').map((name) => name.trim()))),
);

function merge(lists: readonly Concepts[]): Concepts {
	const all: Record<string, readonly string[]> = {};
	for (const list of lists)
		for (const [name, patterns] of Object.entries(list)) all[name] = [...(all[name] ?? []), ...patterns];
	return all;
}
