import { concepts } from '../concepts';
import { clinicRules } from './clinic';
import { dentalRules } from './dental';
import { heartBrainRules } from './heart-brain';
import { houseRules } from './house';
import { legalRules } from './legal';
import { lifeRules } from './life';
import { placeRules } from './place';
import type { Rule } from './rule';
import { vetRules } from './vet';

export type { Rule, Said } from './rule';

/** All rules; within one level the earlier one names the call. */
export const rules: readonly Rule[] = [
	...lifeRules,
	...placeRules,
	...houseRules,
	...clinicRules,
	...heartBrainRules,
	...dentalRules,
	...vetRules,
	...legalRules,
];

const setsOf = (rule: Rule): string[][] =>
	rule.when.map((set) => set.split('+').map((name) => name.trim()));

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

const aboutBodies = new Set(
	rules.filter(({ about }) => about === 'body').flatMap((rule) => setsOf(rule).flat()),
);

/**
 * Concepts about a place: feeling well does not make a lift move again. What a body rule asks for too (being
 * short of breath, in a lift) stays the body's: feeling well ends it.
 */
export const aboutPlaces: ReadonlySet<string> = new Set(
	rules
		.filter(({ about }) => about !== 'body')
		.flatMap((rule) => setsOf(rule).flat())
		.filter((name) => !aboutBodies.has(name)),
);

/** A rule with its sets of concepts taken apart. */
export type Clause = { rule: Rule; sets: readonly string[][]; names: readonly string[] };
export type Sector = { clauses: readonly Clause[]; concepts: ReadonlySet<string> };

const bySector = new Map<string, Sector>();

/** Rules of a sector and the concepts they speak of: nothing else is looked for in its calls. */
export function sector(preset: string): Sector {
	const held = bySector.get(preset);
	if (held) return held;
	const clauses = rules
		.filter(({ presets }) => !presets || presets.includes(preset))
		.map((rule) => {
			const sets = setsOf(rule);
			return { rule, sets, names: [...new Set(sets.flat())] };
		});
	const names = clauses.flatMap(({ rule, names }) => [...names, ...(rule.unless ?? [])]);
	const types = Object.keys(concepts).filter((name) => /^(?:type|setting):/.test(name));
	// Figures of speech are heard even where their rule is not: "donar sangre" is no bleeding anywhere.
	const made = {
		clauses,
		concepts: new Set([...names, ...names.map((name) => `well:${name}`), ...types]),
	};
	bySector.set(preset, made);
	return made;
}
