import { clinicConcepts } from './clinic';
import type { Concepts } from './concept';
import { dentalConcepts } from './dental';
import { legalConcepts } from './legal';
import { lifeConcepts } from './life';
import { ordinaryConcepts } from './ordinary';
import { placeConcepts } from './place';
import { signConcepts } from './signs';
import { vetConcepts } from './vet';

/** All concepts by name; a name given twice keeps both lists. */
export const concepts: Concepts = merge([
	lifeConcepts,
	placeConcepts,
	clinicConcepts,
	dentalConcepts,
	vetConcepts,
	legalConcepts,
	ordinaryConcepts,
	signConcepts,
]);

function merge(lists: readonly Concepts[]): Concepts {
	const all: Record<string, readonly string[]> = {};
	for (const list of lists)
		for (const [name, patterns] of Object.entries(list))
			all[name] = [...(all[name] ?? []), ...patterns];
	return all;
}
