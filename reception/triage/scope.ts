import { gap } from '../language/tokens';
import type { Evidence } from '../record';
import type { Span } from './matcher';
import type { Reading } from './reading';

export type Qualifier = Evidence['qualifier'];

/** Words a negator may be away from what it denies. */
const window = 7;

const pronoun = /^(?:me|te|se|le|les|nos|m|s|li|em|et|es|ens|lo)$/;

const near = (reading: Reading, name: string, from: number, to: number): Span[] => reading.near(name, from, to);

/** First and last word of the sentence a word stands in. */
export function sentenceOf(reading: Reading, at: number): Span {
	const { tokens } = reading;
	let from = at;
	let to = at;
	while (from > 0 && tokens[from]!.before < gap.sentence) from--;
	while (to + 1 < tokens.length && tokens[to + 1]!.before < gap.sentence) to++;
	return { from, to };
}

/** A comma list is one denial only when "ni" closes it: "no dolor, mareo ni vómitos". */
function closedByNi(reading: Reading, to: number): boolean {
	const { tokens } = reading;
	for (let at = to + 1; at <= to + 8 && at < tokens.length; at++) {
		if (tokens[at]!.before >= gap.sentence) return false;
		if (/^(?:ni|nor|nem)$/.test(tokens[at]!.fold)) return true;
		if (reading.is('breaker')[at]) return false;
	}
	return false;
}

/** The negator denies another verb ("no cede el dolor"), not what follows it. */
function governsAnother(reading: Reading, from: number, to: number, negator: string): boolean {
	let clitics = false;
	for (let at = from; at < to; at++) {
		if (reading.is('opaque')[at]) return true;
		if (reading.is('clitic')[at] && pronoun.test(reading.tokens[at]!.fold)) {
			clitics = true;
			continue;
		}
		if (reading.is('transparent')[at]) return false;
		if (reading.is('light')[at]) continue;
		return clitics && /^(?:no|sim|sense|not)$/.test(negator);
	}
	return false;
}

/** Verbs that open a clause of their own when a second one follows the negator. */
const finite = /^(?:tengo|tiene|tenemos|ay|siento|siente|noto|nota|estoy|esta|estamos|tink|te|estik|sento|Has|Habe|is|am)$/;

function deniedBefore(reading: Reading, { from, to }: Span): boolean {
	const { tokens } = reading;
	const denial = reading.is('denial');
	const breaker = reading.is('breaker');
	const clitic = reading.is('clitic');
	let verbs = 0;
	let open = false;
	let words = 0;
	// A finite verb begins its own clause: only a negator right before it (and its pronouns) reaches it.
	let start = from;
	while (start > 0 && tokens[start]!.before === gap.none && clitic[start - 1] && !denial[start - 1]) start--;
	const verbal = reading.is('finite')[from] === 1 || start < from;
	if (denial[from]) {
		const { from: head } = sentenceOf(reading, from);
		return near(reading, 'not_that', head, from).some(({ to: end }) => end >= from - 2 && end < from);
	}
	for (let at = start; at > 0; at--) {
		const { before } = tokens[at]!;
		if (before >= gap.sentence) return false;
		// Only "niega" reaches over an open comma or an "y": "niega tos, fiebre y disnea".
		if (before === gap.comma && !closedByNi(reading, to)) open = true;
		const previous = at - 1;
		if (denial[previous]) {
			if (reading.is('hedge')[previous] || reading.is('resolving')[previous]) return false;
			if (open && !/^(?:nieg\w*|negaba|negando|denie[sd]|nega)$/.test(tokens[previous]!.fold)) return false;
			return verbs < 2 && !governsAnother(reading, at, from, tokens[previous]!.fold);
		}
		if (breaker[previous] && !(previous > 0 && denial[previous - 1])) {
			if (!/^[yieou]$|^and$|^or$/.test(tokens[previous]!.fold)) return false;
			open = true;
		}
		if (verbal && !reading.is('light')[previous]) return false;
		if (finite.test(tokens[previous]!.fold)) verbs++;
		if (++words > window) return false;
	}
	return false;
}

/** "tos no tengo", "de gas nada", "fiebre ninguna": the denial comes after what it denies. */
function deniedAfter(reading: Reading, { from, to: last }: Span): boolean {
	let to = last;
	const { tokens } = reading;
	if (/^(?:en|ne|di)$/.test(tokens[to + 1]?.fold ?? '') && tokens[to + 1]?.before === gap.none) to++;
	let head = to + 1;
	const next = tokens[head];
	if (!next || next.before >= gap.sentence || !reading.is('denial')[to + 1] || /^(?:ni|sim|sense|bitout|sem|de|nor)$/.test(next.fold)) return false;
	// "can't see the point any more": the last words belong to the first.
	if (/^any/.test(next.fold) && /^(?:kan?t|kanot|dont|doesnt|not|no)$/.test(tokens[from]!.fold)) return false;
	const after = tokens[to + 2];
	const ends = (index: number) => {
		const token = tokens[index];
		return !token || token.before >= gap.comma || reading.is('breaker')[index] === 1 || token.fold === 'ni';
	};
	if (next.asked && ends(to + 2) && next.before === gap.comma) return false;
	// "dolor en el pecho, no": a topic set before its own denial; never after a verb ("huele a gas, ¿no?").
	if (ends(to + 2)) return reading.is('finite')[from] === 0 && !pronoun.test(tokens[from - 1]?.fold ?? '') && !(after === undefined && next.asked);
	// "febre no en tinc": a pronoun between.
	head = /^(?:en|la|lo|el|n|hi)$/.test(after?.fold ?? '') ? to + 3 : to + 2;
	return reading.is('transparent')[head] === 1 && ends(head + 1);
}

/** A later part of a match, with a denial of its own: "ronchas, pero no le cuesta respirar". */
export function partDenied(reading: Reading, step: Span, steps: readonly Span[]): boolean {
	const { tokens } = reading;
	if (reading.is('denial')[step.from]) return false;
	for (let at = step.from - 1; at >= 0 && at >= step.from - 4; at--) {
		if (tokens[at + 1]!.before > gap.comma || steps.some(({ from, to }) => at >= from && at <= to)) return false;
		if (reading.is('denial')[at])
			return (
				!reading.is('hedge')[at] &&
				!(/^(?:ni|nor|or|nem)$/.test(tokens[at]!.fold) && reading.is('denial')[steps[0]!.from]) &&
				!governsAnother(reading, at + 1, step.from, tokens[at]!.fold)
			);
		if (reading.is('breaker')[at]) return false;
	}
	return false;
}

export const denied = (reading: Reading, span: Span): boolean =>
	deniedBefore(reading, span) || deniedAfter(reading, span) || resolvedBefore(reading, span);

/** "ha cedido el dolor", "desaparición de la fiebre": gone, in so many words. */
function resolvedBefore(reading: Reading, { from }: Span): boolean {
	return near(reading, 'resolving', from - 4, from - 1).some(
		({ to, from: begin }) =>
			reading.tokens.slice(to + 1, from + 1).every((token, index) => token.before === gap.none && (index === from - to - 1 || reading.is('light')[to + 1 + index] === 1)) &&
			!reading.is('denial')[begin - 1],
	);
}

const subjunctive = /(?:[iyuj]era|[iyuj]ese|[iyuj]eran|[iyuj]esen|ara|ase|aran|asen|esim|esin|esis)$/;
/** Catalan "si em tornés", "si tingués": the accent is what tells it from "tornes". */
const accented = /[éí]s$/i;
/** English "if he started … should we": a past that is none. */
const past = /(?:[^e]ed|ad|ot|ame|el|ent|ere|egan|ought|elt|ost|ook|oke)$/;
const notSubjunctive = /^(?:para|kara|rara|klara|separa|clase|frase|base|fase|pase|ambas|otras|mas|gas|kasas)$/;

const participle = /(?:ado|ido|ao|ada|ida|to|Co|at|it|ut|ed|en)$/;

/** "si se ha tragado una pila": it happened. "ha" is also how "a" folds, so a participle must follow. */
const happened = (reading: Reading, from: number, to: number): boolean =>
	near(reading, 'perfect', from, to).some(
		(place) => !/^(?:a|e|an)$/.test(reading.tokens[place.to]!.fold) || participle.test(reading.tokens[place.to + 1]?.fold ?? ''),
	);

export function supposed(reading: Reading, { from, to }: Span): boolean {
	const { from: head, to: tail } = sentenceOf(reading, from);
	if (near(reading, 'unreal', from - 5, from).length > 0) return false;
	for (const place of near(reading, 'hypothetical', Math.max(head, from - 9), to)) {
		if (place.from > from) continue;
		const real = happened(reading, place.to + 1, from) && reading.tokens[place.to]!.fold === 'si';
		if (!real) return true;
	}
	for (const place of near(reading, 'if', Math.max(head, from - 7), from)) {
		if (place.from > from || reading.is('hedge')[place.from]) continue;
		if (/[íÍ]/.test(reading.quote(place.from, place.from))) continue;
		const between = reading.tokens.slice(place.to + 1, to + 1);
		const verb = between.slice(0, 4).map(({ start, end }) => reading.text.slice(start, end));
		// "si poguéssiu venir" asks; it supposes nothing.
		if (verb.some((word) => word.length > 4 && accented.test(word) && !/^pog/i.test(word))) return true;
		if (from - place.to > 4) continue;
		if (between.some(({ fold }) => subjunctive.test(fold) && fold.length > 4 && !notSubjunctive.test(fold))) return true;
		const english = /^(?:if|supposing|suppose)$/.test(reading.tokens[place.to]!.fold);
		if (english && between.slice(0, 4).some(({ fold }) => past.test(fold)) && near(reading, 'would', head, tail).length > 0) return true;
		if (happened(reading, place.to + 1, to)) continue;
		if (near(reading, 'consequence', head, tail).length > 0 && from - place.to <= 4) return true;
	}
	return false;
}

function remoteMarks(reading: Reading, span: Span): Span[] {
	const { tokens } = reading;
	const marks: Span[] = [...near(reading, 'remote', span.from, span.to)];
	for (const { from, to } of near(reading, 'ago', span.from, span.to))
		for (const unit of near(reading, 'long', to + 1, Math.min(to + 4, span.to)))
			if (
				!reading.is('from')[from - 1] &&
				tokens[unit.to + 1]?.fold !== 'ke' &&
				!(tokens[unit.to]!.fold === 'mes' && (tokens[unit.to + 1]?.fold === 'de' || /é/.test(reading.quote(unit.from, unit.to))))
			)
				marks.push({ from, to: unit.to });
	for (let at = span.from; at <= span.to; at++)
		if (/^(?:19[5-9]\d|20[0-3]\d)$/.test(tokens[at]!.fold) && !reading.is('from')[at - 1]) marks.push({ from: at, to: at });
	return marks;
}

/** Long ago, or a history ("tuve", "secuelas del"); hours ago is still now. */
export function longAgo(reading: Reading, { from, to }: Span): boolean {
	const sentence = sentenceOf(reading, from);
	const and = reading.is('and');
	const open = (a: number, b: number) => {
		for (let at = a; at < b; at++) if (and[at]) return false;
		return true;
	};
	const present = near(reading, 'present', Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 8)).filter(
		(place) => (place.to < from ? open(place.to + 1, from) : open(to + 1, place.from)),
	);
	for (const { from: head } of near(reading, 'ago', Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 8)))
		if (near(reading, 'recent', head + 1, head + 3).length > 0) present.push({ from: head, to: head + 2 });
	const away = (place: Span) => (place.to < from ? from - place.to : place.from > to ? place.from - to : 0);
	const now = Math.min(...present.map(away), Infinity);
	for (const mark of remoteMarks(reading, { from: Math.max(sentence.from, from - 10), to: Math.min(sentence.to, to + 10) }))
		if (away(mark) < now && (mark.to < from ? open(mark.to + 1, from) : mark.from > to ? open(to + 1, mark.from) : true)) return true;
	if (now < Infinity) return false;
	return near(reading, 'recall', Math.max(sentence.from, from - 3), from).some((place) => place.to < from);
}
