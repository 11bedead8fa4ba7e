import { lifeConcepts, lifeRules } from './life';
import type { Concepts, Rule } from './rule';

export type { Concepts, Rule, Said } from './rule';

/** All concepts by name; a name given twice keeps both lists. */
export const concepts: Concepts = merge([lifeConcepts]);

export const rules: readonly Rule[] = [...lifeRules];

function merge(lists: readonly Concepts[]): Concepts {
	const all: Record<string, readonly string[]> = {};
	for (const list of lists)
		for (const [name, patterns] of Object.entries(list)) all[name] = [...(all[name] ?? []), ...patterns];
	return all;
}
