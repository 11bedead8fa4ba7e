import { gap } from '../language/tokens';
import { away, type Span } from './matcher';
import type { Reading } from './reading';

const isYear = (word: string): boolean =>
	word.length === 4 && /^(?:19[5-9]\d|20[0-3]\d)$/.test(word);

/** "hace un mes que me duele": since then, and now; "hace años que tuve" was then. */
function ongoing(reading: Reading, { from, to }: Span): boolean {
	const { tokens } = reading;
	if (!/^(?:ase|fa)$/.test(tokens[from]!.fold) || tokens[to + 1]?.fold !== 'ke') return false;
	let verb = to + 2;
	while (/^(?:no|me|le|li|em|se|nos)$/.test(tokens[verb]?.fold ?? '')) verb++;
	return /^(?:tengo|tiene|estoy|esta|duele|duelen|sangr[ao]|noto|nota|siento|siente|tink|te|estik|fa|sagn[ao])$/.test(
		tokens[verb]?.fold ?? '',
	);
}

const nowhere: readonly Span[] = [];

function remoteMarks(reading: Reading, span: Span): readonly Span[] {
	const { tokens } = reading;
	// Most words have no date near them: the list is made for the first one.
	let marks: Span[] | undefined;
	for (const place of reading.near('remote', span.from, span.to))
		if (!ongoing(reading, place)) (marks ??= []).push(place);
	for (const { from, to } of reading.near('ago', span.from, span.to))
		for (const unit of reading.near('long', to + 1, Math.min(to + 4, span.to)))
			if (
				!reading.is('from')[from - 1] &&
				tokens[unit.to + 1]?.fold !== 'ke' &&
				!(
					tokens[unit.to]!.fold === 'mes' &&
					(tokens[unit.to + 1]?.fold === 'de' || /é/.test(reading.quote(unit.from, unit.to)))
				)
			)
				(marks ??= []).push({ from, to: unit.to });
	for (let at = span.from; at <= span.to; at++)
		if (isYear(tokens[at]!.fold) && !reading.is('from')[at - 1])
			(marks ??= []).push({ from: at, to: at });
	return marks ?? nowhere;
}

/** Does an old date stand in a stretch of words. */
export const dated = (reading: Reading, span: Span): boolean =>
	remoteMarks(reading, { from: span.from, to: Math.min(span.to, reading.tokens.length - 1) })
		.length > 0;

const auxiliary = /^(?:ha|han|he|hem|hemos)$/i;
const born = /^(?:nasio|nasida|naskut|naskuda|nasker|neiser|born|aser|kumple|kumplio|fara)$/;
const today =
	/^(?:tengo|tiene|estoy|sangra|sangro|duele|sale|noto|nota|siento|siente|uele|ay|tink|te|estik|sagna|surt|fa|hurts|is|am|im)$/;
export const article =
	/^(?:el|la|los|las|lo|els|les|l|mi|mis|un|una|nuestro|nuestra|ese|esa|este|esta|aquel|meu|meba|nostre|nostra|the|my|our|that|this)$/;
const opens = /^(?:ke|ki|that|bho|bhiC|be|yu|i)$/;
/** Weeks: an operation of last week is what the fever of today comes from. */
const lately = /semana|setmana|\bweek|\bun mes\b|mes pas|last month|a month/i;

/** "el perro que adoptamos hace dos años": what follows its date happened to it since. */
function describes(reading: Reading, mark: Span): boolean {
	const { tokens } = reading;
	for (let at = mark.from - 2; at >= Math.max(1, mark.from - 7); at--) {
		if (tokens[at + 1]!.before !== gap.none) return false;
		if (!opens.test(tokens[at]!.fold)) continue;
		const noun = article.test(tokens[at - 1]!.fold) ? at : at - 1;
		return article.test(tokens[noun - 1]?.fold ?? '');
	}
	return false;
}

/** The date is told before, of something else: "la caldera que pusisteis el mes pasado ha explotado". */
function overBefore(reading: Reading, mark: Span, { from, to }: Span): boolean {
	if (mark.from > to) return false;
	const { tokens } = reading;
	// "nació hace dos semanas": how old somebody is.
	for (let at = Math.max(0, mark.from - 2); at <= mark.to; at++)
		if (born.test(tokens[at]!.fold)) return true;
	let comma = false;
	for (let at = mark.to + 1; at < to; at++) {
		// "me operaron hace un mes, tengo fiebre": a clause of its own, in the present.
		if (tokens[at]!.before === gap.comma) comma = true;
		if (comma && today.test(tokens[at]!.fold)) return true;
		if (
			auxiliary.test(reading.quote(at, at)) &&
			/(?:[aiu]d[oa]|[aiu]t|[eiu]st|[eo]rt|[eiu]Co|[iu]sto|[eo]rto|[oi]to)$/.test(
				tokens[at + 1]!.fold,
			) &&
			!reading.is('denial')[at - 1]
		)
			return true;
	}
	return from > mark.to && from - mark.to <= 4 && describes(reading, mark);
}

/** Units of time right after "hace"; never "hace diez años" ("dies" are days in Catalan) nor "fa mal". */
export const since = (reading: Reading, head: number): boolean =>
	reading.stands('recent', head + 1, head + 3) &&
	!reading.stands('long', head + 1, head + 3) &&
	!/^(?:mal|pudor|olor|fum|por|fred|kalor|anys)$/.test(reading.tokens[head + 1]?.fold ?? '');

/** No "and" in a stretch of words, the last one left out. */
function open(reading: Reading, from: number, end: number): boolean {
	const and = reading.is('and');
	for (let at = from; at < end; at++) if (and[at]) return false;
	return true;
}

/** No "and" stands between a place and a match. */
const joined = (reading: Reading, place: Span, { from, to }: Span): boolean =>
	place.to < from ? open(reading, place.to + 1, from) : open(reading, to + 1, place.from);

/** Does a "recuerdo que" stand before a word. */
function recalls(reading: Reading, head: number, from: number): boolean {
	for (const { to } of reading.near('recall', head, from)) if (to < from) return true;
	return false;
}

/** Words to the nearest present, or to "hace dos días": infinite where there is none. */
function nearestNow(reading: Reading, match: Span, head: number, tail: number): number {
	let now = Infinity;
	for (const place of reading.near('present', head, tail))
		if (joined(reading, place, match)) now = Math.min(now, away(place, match));
	for (const { from } of reading.near('ago', head, tail))
		if (since(reading, from)) now = Math.min(now, away({ from, to: from + 2 }, match));
	return now;
}

/** Does a date speak of a match, with no present nearer than it is. */
const tells = (reading: Reading, mark: Span, match: Span, now: number, lasting: boolean): boolean =>
	away(mark, match) < now &&
	joined(reading, mark, match) &&
	!(lasting && lately.test(reading.quote(mark.from, mark.to))) &&
	!overBefore(reading, mark, match);

/**
 * Long ago, or a history ("tuve", "secuelas del"); hours ago is still now. `lasting`: what is not over in weeks,
 * such as having been operated.
 */
export function longAgo(
	reading: Reading,
	match: Span,
	dates: readonly Span[] = nowhere,
	lasting = false,
): boolean {
	const { from, to } = match;
	const sentence = reading.sentenceOf(from);
	const reach = { from: Math.max(sentence.from, from - 10), to: Math.min(sentence.to, to + 10) };
	const recalled = recalls(reading, Math.max(sentence.from, from - 3), from);
	const marks = remoteMarks(reading, reach);
	if (marks.length === 0 && dates.length === 0 && !recalled) return false;
	const head = Math.max(sentence.from, from - 8);
	const now = nearestNow(reading, match, head, Math.min(sentence.to, to + 8));
	for (const mark of marks) if (tells(reading, mark, match, now, lasting)) return true;
	for (const date of dates)
		if (date.to >= reach.from && date.from <= reach.to)
			if (tells(reading, date, match, now, lasting)) return true;
	return now === Infinity && recalled;
}
