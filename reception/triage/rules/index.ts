import { clinicConcepts, clinicRules } from './clinic';
import { dentalConcepts, dentalRules } from './dental';
import { legalConcepts, legalRules } from './legal';
import { lifeConcepts, lifeRules } from './life';
import { ordinaryConcepts } from './ordinary';
import { placeConcepts, placeRules } from './place';
import type { Concepts, Rule } from './rule';
import { signConcepts } from './signs';
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
	signConcepts,
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
		.flatMap((rule) => rule.when.flatMap((set) => set.split('+').map((name) => name.trim()))),
);

const conceptsOf = (rule: Rule): string[] => rule.when.flatMap((set) => set.split('+').map((name) => name.trim()));

const bySector = new Map<string, { rules: readonly Rule[]; concepts: ReadonlySet<string> }>();

/** Rules of a sector and the concepts they speak of: nothing else is looked for in its calls. */
export function sector(preset: string): { rules: readonly Rule[]; concepts: ReadonlySet<string> } {
	const held = bySector.get(preset);
	if (held) return held;
	const own = rules.filter(({ presets }) => !presets || presets.includes(preset));
	const names = own.flatMap((rule) => [...conceptsOf(rule), ...(rule.unless ?? [])]);
	const types = Object.keys(concepts).filter((name) => name.startsWith('type:'));
	// Figures of speech are heard even where their rule is not: "donar sangre" is no bleeding anywhere.
	const made = { rules: own, concepts: new Set([...names, ...names.map((name) => `well:${name}`), ...types]) };
	bySector.set(preset, made);
	return made;
}

function merge(lists: readonly Concepts[]): Concepts {
	const all: Record<string, readonly string[]> = {};
	for (const list of lists)
		for (const [name, patterns] of Object.entries(list)) all[name] = [...(all[name] ?? []), ...patterns];
	return all;
}
