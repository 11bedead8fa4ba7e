import { levels, worse, type Evidence, type Level } from '../record';
import { errandTo, isGrave } from './errand';
import { counts, type Mention } from './mentions';
import type { Reading } from './reading';
import { sector, type Rule, type Said } from './rules';
import type { Heard } from './types';

export type Weighed = {
	level: Level;
	/** The part that universal rules hold up. */
	floor: Level;
	/** The rule that decided. */
	rule?: Rule;
	because: Evidence[];
	/** People are in danger, not only animals or things. */
	people: boolean;
	/** Said and denied in one call. */
	contradiction: boolean;
	needsHuman: boolean;
	/** They came for a paper, a price or a visit, and nothing is happening. */
	errand: boolean;
	/** A danger was named in a call that sounds harmless, and pages nobody. */
	heldBack: boolean;
	ask?: Said;
};

const nowhere: readonly Mention[] = [];

const evidence = (mention: Mention, rule: Rule, level: Level = rule.level): Evidence => ({
	rule: rule.id,
	level,
	quote: mention.quote,
	start: mention.start,
	end: mention.end,
	qualifier: mention.qualifier,
	source: 'rules',
});

/** In a veterinary practice a body is an animal's, unless somebody speaks of a person. */
function personal(reading: Reading, mention: Mention, preset: string): boolean {
	if (preset !== 'vet') return true;
	const { from, to } = reading.sentenceOf(mention.from);
	const first = (name: string) =>
		reading.near(name, Math.max(from, mention.from - 10), Math.min(to, mention.to + 6))[0]?.from ??
		Infinity;
	// Whoever is named first is who it happens to: "mi padre bañaba al perro y le dio un dolor".
	return first('person_self') < Infinity || first('person_other') < first('animal');
}

/** Facts a form filled in stand beside what was said. */
function given(heard: Heard): Set<string> {
	const facts = new Set<string>();
	if (heard.pregnant) facts.add('pregnant');
	if (heard.afterSurgeryDays !== undefined && heard.afterSurgeryDays <= 45) facts.add('operated');
	if (heard.age !== undefined && heard.age < 0.25) facts.add('young_infant');
	if (heard.age !== undefined && heard.age >= 75) facts.add('frail');
	return facts;
}

/** Every mention of some concepts, concept by concept. */
function mentionsOf(by: ReadonlyMap<string, Mention[]>, names: readonly string[]): Mention[] {
	const found: Mention[] = [];
	for (const name of names) for (const mention of by.get(name) ?? nowhere) found.push(mention);
	return found;
}

/** Applies every rule of the sector to what was said, unless it `isTopic` only; the highest level wins. */
export function weigh(
	reading: Reading,
	found: readonly Mention[],
	heard: Heard,
	preset: string,
	isTopic: (mention: Mention) => boolean = () => false,
): Weighed {
	const by = new Map<string, Mention[]>();
	for (const mention of found) {
		const held = by.get(mention.concept);
		if (held) held.push(mention);
		else by.set(mention.concept, [mention]);
	}
	const facts = given(heard);
	const standing = (name: string): Mention | undefined => by.get(name)?.find(counts);
	const holds = (name: string) => facts.has(name) || standing(name) !== undefined;
	const errand = errandTo(reading, found);
	const grave = isGrave(found);
	const weighed: Weighed = {
		level: 'routine',
		floor: 'routine',
		because: [],
		people: false,
		contradiction: false,
		needsHuman: false,
		errand: errand >= 0,
		heldBack: false,
	};
	const told = (name: string) => by.has(name) || facts.has(name);
	for (const { rule, sets, names: all } of sector(preset).clauses) {
		if (!all.some(told) || rule.unless?.some(holds)) continue;
		if (
			preset === 'vet' &&
			rule.peopleOnly &&
			!all.some((name) => by.get(name)?.some((mention) => personal(reading, mention, preset)))
		)
			continue;
		const met = sets.filter((names) => names.every(holds));
		const names = met.length > 1 ? [...new Set(met.flat())] : (met[0] ?? all);
		const mentions = mentionsOf(by, names);
		const meant = mentions.filter(counts);
		const onErrand =
			rule.level === 'emergency' &&
			meant.length > 0 &&
			meant.every(({ from }) => reading.tokens[from]!.sentence <= errand);
		const topic = rule.level !== 'priority' && !grave && meant.length > 0 && meant.every(isTopic);
		if (met.length > 0 && (topic || onErrand)) {
			leaveToPerson(weighed, rule);
			weighed.heldBack ||= topic;
			weighed.because.push(
				...mentions.map((mention) =>
					evidence(counts(mention) ? { ...mention, qualifier: 'question' } : mention, rule),
				),
			);
			continue;
		}
		if (met.length > 0) {
			let human = rule.about === 'place';
			for (const mention of mentions) {
				if (!counts(mention)) continue;
				weighed.because.push(evidence(mention, rule));
				human ||= personal(reading, mention, preset);
			}
			if (rule.level === 'emergency' && rule.about !== 'affairs' && human) weighed.people = true;
			if (!weighed.rule || levels.indexOf(rule.level) < levels.indexOf(weighed.rule.level))
				weighed.rule = rule;
			weighed.level = worse(weighed.level, rule.level);
			if (rule.universal) weighed.floor = worse(weighed.floor, rule.level);
			if (rule.level === 'emergency' && mentions.some(({ qualifier }) => qualifier === 'negated'))
				weighed.contradiction = true;
		} else if (sets.some((names) => names.length === 1)) soften(weighed, rule, mentions);
		for (const mention of mentions)
			if (!counts(mention)) weighed.because.push(evidence(mention, rule));
	}
	return weighed;
}

/** What is over, or only supposed in the present tense, still deserves a person's question. */
function soften(weighed: Weighed, rule: Rule, mentions: readonly Mention[]): void {
	if (rule.level !== 'emergency' && rule.level !== 'urgent') return;
	if (!mentions.some(({ resolved }) => resolved)) return;
	leaveToPerson(weighed, rule);
	if (!weighed.rule) weighed.rule = rule;
}

/** Nobody is paged, and nobody is left alone with it: a person asks first thing. */
function leaveToPerson(weighed: Weighed, rule: Rule): void {
	const level: Level = rule.whenOver ?? 'priority';
	weighed.level = worse(weighed.level, level);
	weighed.needsHuman = true;
	weighed.ask ??= rule.ask;
}
