import { gap } from '../language/tokens';
import type { Span } from './matcher';
import { article } from './past';
import type { Reading } from './reading';

/** A word that begins something else: "está bien y …", "está bien pero …". */
const small = (reading: Reading, at: number): boolean =>
	['and', 'breaker', 'light', 'present', 'if', 'denial'].some((name) => reading.is(name)[at] === 1);

const ownDenial = /^(?:kan?t|kanot|dont|doesnt|no|not|neber)$/;

/** "respira bien" undoes a want of breath, never a fall or a poison. */
const breathes = /^(?:respir[ao]|breathing)$/;

/** Wished for, not done; or gone, where what went is named after it. */
function still(reading: Reading, { from, to }: Span): boolean {
	const { tokens } = reading;
	const { fold: word } = tokens[to]!;
	if (/^(?:arreglado|arreglat|solusionad?[ot]|solusionat|sorted|settled|fixed)$/.test(word))
		return reading.near('to_be_done', from - 3, from - 1).some((place) => place.to < from);
	return (
		/^(?:fue|marxar)$/.test(word) &&
		tokens[to + 1]?.before === gap.none &&
		article.test(tokens[to + 1]!.fold)
	);
}

/** "ya se le ha pasado", "it's stopped now": said after it, in this sentence or the next. */
export function over(reading: Reading, match: Span, body: boolean, breath = true): boolean {
	const { from, to } = match;
	for (const place of reading.near('resolved', from - 3, to + 12))
		if (ends(reading, place, match, body, breath)) return true;
	if (body)
		for (const place of reading.near('resolved_body', from - 3, to + 12))
			if (ends(reading, place, match, body, breath)) return true;
	return false;
}

/** Do these words, of somebody who is well again, put an end to a match. */
function ends(
	reading: Reading,
	place: Span,
	{ from, to }: Span,
	body: boolean,
	breath: boolean,
): boolean {
	const { tokens } = reading;
	const sentence = tokens[from]!.sentence;
	if (!breath && breathes.test(tokens[place.to - 1]?.fold ?? '')) return false;
	// "ya no puede más": worn out is not over.
	if (reading.stands('worn_out', place.from, place.to + 3)) return false;
	// "los vecinos ya han salido a la calle": they flee, it goes on.
	if (reading.stands('fled', place.from, place.to + 3)) return false;
	// "me han cerrado y ya no hay nadie": a place left empty helps nobody inside it.
	if (!body && reading.stands('left_empty', place.from, place.to + 4)) return false;
	// "no respira bien", "I'm not fine": the opposite of over.
	if (
		reading.is('denial')[place.from - 1] ||
		(reading.is('clitic')[place.from - 1] && reading.is('denial')[place.from - 2])
	)
		return false;
	// "need it sorted", "hasta que quede arreglado": still to come; "se me fue la luz": something went out.
	if (still(reading, place)) return false;
	if (place.to < from)
		return (
			place.to >= from - 3 &&
			tokens[place.from]!.sentence === sentence &&
			!reading.is('denial')[from] &&
			// "respira bien pero está inconsciente": what follows is what is not over.
			!tokens.slice(place.to + 1, from).some(({ fold }) => /^(?:pero|but)$/.test(fold))
		);
	if (place.from <= to) return place.to > to && !reading.is('denial')[from];
	if (
		place.from > to + 12 ||
		tokens[place.from]!.sentence > sentence + 1 ||
		tokens[place.from]!.agent
	)
		return false;
	// "she's not shouting any more": silence is no recovery.
	if (/^any/.test(tokens[place.from]!.fold) && reading.is('fallen_silent')[place.from - 1])
		return false;
	// "don't want to live any more": the denial is the flag's own.
	if (
		/^any/.test(tokens[place.from]!.fold) &&
		place.from > to &&
		ownDenial.test(tokens[from]!.fold)
	)
		return false;
	// "y está bien pálida": very pale, not well.
	const { fold: word } = tokens[place.to]!;
	const then = place.to + 1;
	if (word === 'bien' && tokens[then]?.before === gap.none && !small(reading, then)) return false;
	// "ya no sé qué hacer", "ya no responde": not over at all.
	const last = tokens[place.to]!;
	if (/^(?:no|not|longer|pas)$/.test(last.fold)) {
		const next = tokens[place.to + 1];
		const more = reading.is('clitic')[place.to + 1] ? place.to + 2 : place.to + 1;
		const closed = !next || next.before >= gap.comma || reading.is('and')[place.to + 1] === 1;
		if (!closed && !reading.is('transparent')[more] && !reading.is('same_again')[more])
			return false;
	}
	return !reading
		.near('again', to + 1, place.to + 8)
		.some((again) => again.from > to && (again.from > place.to || again.to < place.from));
}
