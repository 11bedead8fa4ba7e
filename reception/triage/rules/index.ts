import { concepts } from '../concepts';
import { clinicRules } from './clinic';
import { dentalRules } from './dental';
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

const conceptsOf = (rule: Rule): string[] =>
	rule.when.flatMap((set) => set.split('+').map((name) => name.trim()));

const bySector = new Map<string, { rules: readonly Rule[]; concepts: ReadonlySet<string> }>();

/** Rules of a sector and the concepts they speak of: nothing else is looked for in its calls. */
export function sector(preset: string): { rules: readonly Rule[]; concepts: ReadonlySet<string> } {
	const held = bySector.get(preset);
	if (held) return held;
	const own = rules.filter(({ presets }) => !presets || presets.includes(preset));
	const names = own.flatMap((rule) => [...conceptsOf(rule), ...(rule.unless ?? [])]);
	const types = Object.keys(concepts).filter((name) => name.startsWith('type:'));
	// Figures of speech are heard even where their rule is not: "donar sangre" is no bleeding anywhere.
	const made = {
		rules: own,
		concepts: new Set([...names, ...names.map((name) => `well:${name}`), ...types]),
	};
	bySector.set(preset, made);
	return made;
}
