import { gap } from '../language/tokens';
import type { Span } from './matcher';
import type { Reading } from './reading';

/** Words a negator may be away from what it denies. */
const window = 7;

const pronoun = new Set('me|te|se|le|les|nos|m|s|li|em|et|es|ens|lo'.split('|'));

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
		if (reading.is('clitic')[at] && pronoun.has(reading.tokens[at]!.fold)) {
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
const finite = new Set(
	'tengo|tiene|tenemos|ay|siento|siente|noto|nota|estoy|esta|estamos|tink|te|estik|sento|Has|Habe|is|am'.split(
		'|',
	),
);

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
	while (start > 0 && tokens[start]!.before === gap.none && clitic[start - 1] && !denial[start - 1])
		start--;
	const verbal = reading.is('finite')[from] === 1 || start < from;
	if (denial[from]) {
		// "fiebre no, respirar bien": that "no" ends what stands before it, and the comma says so.
		if (from > 0 && tokens[from]!.before === gap.none && tokens[from + 1]?.before === gap.comma)
			return true;
		const { from: head } = reading.sentenceOf(from);
		for (const { to: end } of reading.near('not_that', head, from))
			if (end >= from - 2 && end < from) return true;
		return false;
	}
	for (let at = start; at > 0; at--) {
		const { before } = tokens[at]!;
		if (before >= gap.sentence) return false;
		// Only "niega" reaches over an open comma or an "y": "niega tos, fiebre y disnea".
		if (before === gap.comma && !closedByNi(reading, to)) open = true;
		const previous = at - 1;
		if (denial[previous]) {
			if (reading.is('hedge')[previous] || reading.is('resolving')[previous]) return false;
			if (open && !/^(?:nieg\w*|negaba|negando|denie[sd]|nega)$/.test(tokens[previous]!.fold))
				return false;
			return verbs < 2 && !governsAnother(reading, at, from, tokens[previous]!.fold);
		}
		if (breaker[previous] && !(previous > 0 && denial[previous - 1])) {
			if (!/^[yieou]$|^and$|^or$/.test(tokens[previous]!.fold)) return false;
			open = true;
		}
		if (verbal && !reading.is('light')[previous]) return false;
		if (finite.has(tokens[previous]!.fold)) verbs++;
		if (++words > window) return false;
	}
	return false;
}

/** Nothing more of a clause stands at a word. */
function clauseEnds(reading: Reading, at: number): boolean {
	const token = reading.tokens[at];
	return (
		!token || token.before >= gap.comma || reading.is('breaker')[at] === 1 || token.fold === 'ni'
	);
}

/** "tos no tengo", "de gas nada", "fiebre ninguna": the denial comes after what it denies. */
function deniedAfter(reading: Reading, { from, to: last }: Span): boolean {
	let to = last;
	const { tokens } = reading;
	if (/^(?:en|ne|di)$/.test(tokens[to + 1]?.fold ?? '') && tokens[to + 1]?.before === gap.none)
		to++;
	let head = to + 1;
	const next = tokens[head];
	if (
		!next ||
		next.before >= gap.sentence ||
		!reading.is('denial')[to + 1] ||
		/^(?:ni|sim|sense|bitout|sem|de|nor)$/.test(next.fold)
	)
		return false;
	// "can't see the point any more": the last words belong to the first.
	if (/^any/.test(next.fold) && /^(?:kan?t|kanot|dont|doesnt|not|no)$/.test(tokens[from]!.fold))
		return false;
	// "no s'ha mogut gens", "no se mueve nada": two denials are one here, and the flag's own.
	if (/^(?:jens|nada|res|mai|nunka|never)$/.test(next.fold))
		for (let at = Math.max(from, to - 4); at <= to; at++)
			if (reading.is('denial')[at]) return false;
	const after = tokens[to + 2];
	const closed = clauseEnds(reading, to + 2);
	if (next.asked && closed && next.before === gap.comma) return false;
	// "dolor en el pecho, no": a topic set before its own denial; never after a verb ("huele a gas, ¿no?").
	if (closed)
		return (
			reading.is('finite')[from] === 0 &&
			!pronoun.has(tokens[from - 1]?.fold ?? '') &&
			!(after === undefined && next.asked)
		);
	// "febre no en tinc": a pronoun between.
	head = to + 2;
	for (let skip = 0; skip < 3; skip++)
		if (/^(?:en|ne|la|lo|le|li|me|el|n|hi|e|a|em|nos)$/.test(tokens[head]?.fold ?? '')) head++;
	if (reading.is('transparent')[head] !== 1) return false;
	// "tos no he tenido nada": denied twice over.
	return (
		clauseEnds(reading, head + 1) ||
		(reading.is('denial')[head + 1] === 1 && clauseEnds(reading, head + 2))
	);
}

/** A later part of a match, with a denial of its own: "ronchas, pero no le cuesta respirar". */
export function partDenied(reading: Reading, step: Span, steps: readonly Span[]): boolean {
	const { tokens } = reading;
	if (reading.is('denial')[step.from]) return false;
	for (let at = step.from - 1; at >= 0 && at >= step.from - 4; at--) {
		if (tokens[at + 1]!.before > gap.comma || steps.some(({ from, to }) => at >= from && at <= to))
			return false;
		if (reading.is('denial')[at])
			return (
				// "si no firmo lo suelta": a condition with a verb of its own, and a threat.
				!(reading.is('if')[at - 1] && step.from - at > 1) &&
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
	for (const place of reading.near('resolving', from - 4, from - 1))
		if (!reading.is('denial')[place.from - 1] && leadsTo(reading, place.to, from)) return true;
	return false;
}

/** Only small words stand between two places, and no comma. */
function leadsTo(reading: Reading, end: number, from: number): boolean {
	for (let at = end + 1; at <= from; at++)
		if (reading.tokens[at]!.before !== gap.none || (at < from && !reading.is('light')[at]))
			return false;
	return true;
}
