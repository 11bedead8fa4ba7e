import { gap } from '../language/tokens';
import type { Reading } from './reading';

/** Words that end a phrase like "leaflet on burns": somebody, or something that happens. */
const notNoun = [
	'finite',
	'breaker',
	'denial',
	'transparent',
	'opaque',
	'perfect',
	'relative',
	'present',
	'person_other',
] as const;

function happensAt(reading: Reading, at: number): boolean {
	for (const name of notNoun) if (reading.is(name)[at]) return true;
	return false;
}

const happening = new Set('me|se|le|les|nos|m|s|li|em|et|ens|Has|Habe|Had|He|is'.split('|'));
/** As it is spelt: "ha" and "a" fold to one word. */
const auxiliary = new Set(['ha', 'he', 'han', 'has', 'hen', 'hes']);

/** "no sé qué es, no respira": only what is asked in the same breath is asked. */
function inOneBreath(reading: Reading, after: number, from: number): boolean {
	let other = 0;
	for (let at = after; at <= from; at++) {
		if (reading.tokens[at]!.before !== gap.none) return false;
		if (at === from || reading.is('light')[at] || reading.is('of')[at]) continue;
		// "qué es exactamente un ictus": one word more, if nothing happens in it.
		if (++other > 1 || happensAt(reading, at)) return false;
	}
	return !reading.is('denial')[from] && !reading.is('clitic')[from - 1];
}

/** "revisión del gas", "curso sobre quemaduras", "qué es un ictus": the word, not the thing. */
export function aboutIt(reading: Reading, from: number): boolean {
	const { from: head } = reading.sentenceOf(from);
	const of = reading.is('of');
	for (const { to } of reading.near('definition', head, from - 1))
		if (to < from && inOneBreath(reading, to + 1, from)) return true;
	let seen = false;
	let heavy = 0;
	for (let at = from - 1; at >= Math.max(head, from - 9); at--) {
		if (reading.is('info_noun')[at]) return seen;
		// "en el curso le duele", "la factura se ha": a pronoun opens what happens.
		const { fold, plain } = reading.tokens[at]!;
		if (happening.has(fold)) return false;
		if (auxiliary.has(plain) && auxiliary.has(reading.quote(at, at).toLowerCase())) return false;
		if (of[at]) seen = true;
		// "curso de primeros auxilios para quemaduras": a noun of its own may stand between, never a verb or a person.
		else if (!reading.is('light')[at] && (!seen || ++heavy > 3 || happensAt(reading, at)))
			return false;
	}
	return false;
}
