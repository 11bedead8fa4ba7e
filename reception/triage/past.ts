import { gap } from '../language/tokens';
import type { Span } from './matcher';
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

function remoteMarks(reading: Reading, span: Span): Span[] {
	const { tokens } = reading;
	const marks: Span[] = reading
		.near('remote', span.from, span.to)
		.filter((place) => !ongoing(reading, place));
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
				marks.push({ from, to: unit.to });
	for (let at = span.from; at <= span.to; at++)
		if (isYear(tokens[at]!.fold) && !reading.is('from')[at - 1]) marks.push({ from: at, to: at });
	return marks;
}

/** Does an old date stand in a stretch of words. */
export const dated = (reading: Reading, span: Span): boolean =>
	remoteMarks(reading, { from: span.from, to: Math.min(span.to, reading.tokens.length - 1) })
		.length > 0;

const auxiliary = /^(?:ha|han|he|hem|hemos)$/i;
const born = /^(?:nasio|nasida|naskut|naskuda|nasker|neiser|born|aser|kumple|kumplio|fara)$/;
const today =
	/^(?:tengo|tiene|estoy|sangra|sangro|duele|sale|noto|nota|siento|siente|uele|ay|tink|te|estik|sagna|surt|fa|hurts|is|am|im)$/;
const article =
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
	reading.near('recent', head + 1, head + 3).length > 0 &&
	reading.near('long', head + 1, head + 3).length === 0 &&
	!/^(?:mal|pudor|olor|fum|por|fred|kalor|anys)$/.test(reading.tokens[head + 1]?.fold ?? '');

/**
 * Long ago, or a history ("tuve", "secuelas del"); hours ago is still now. `lasting`: what is not over in weeks,
 * such as having been operated.
 */
export function longAgo(
	reading: Reading,
	{ from, to }: Span,
	dates: readonly Span[] = [],
	lasting = false,
): boolean {
	const sentence = reading.sentenceOf(from);
	const reach = { from: Math.max(sentence.from, from - 10), to: Math.min(sentence.to, to + 10) };
	const marks = [
		...remoteMarks(reading, reach),
		...dates.filter((date) => date.to >= reach.from && date.from <= reach.to),
	].filter(
		(mark) =>
			!(lasting && lately.test(reading.quote(mark.from, mark.to))) &&
			!overBefore(reading, mark, { from, to }),
	);
	const recalled = reading
		.near('recall', Math.max(sentence.from, from - 3), from)
		.some((place) => place.to < from);
	if (marks.length === 0 && !recalled) return false;
	const and = reading.is('and');
	const open = (a: number, b: number) => {
		for (let at = a; at < b; at++) if (and[at]) return false;
		return true;
	};
	const present = reading
		.near('present', Math.max(sentence.from, from - 8), Math.min(sentence.to, to + 8))
		.filter((place) => (place.to < from ? open(place.to + 1, from) : open(to + 1, place.from)));
	for (const { from: head } of reading.near(
		'ago',
		Math.max(sentence.from, from - 8),
		Math.min(sentence.to, to + 8),
	))
		if (since(reading, head)) present.push({ from: head, to: head + 2 });
	const away = (place: Span) =>
		place.to < from ? from - place.to : place.from > to ? place.from - to : 0;
	const now = Math.min(...present.map(away), Infinity);
	for (const mark of marks)
		if (
			away(mark) < now &&
			(mark.to < from ? open(mark.to + 1, from) : mark.from > to ? open(to + 1, mark.from) : true)
		)
			return true;
	return now === Infinity && recalled;
}

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
export function over(
	reading: Reading,
	{ from, to }: { from: number; to: number },
	body: boolean,
	breath = true,
): boolean {
	const { tokens } = reading;
	const sentence = tokens[from]!.sentence;
	const span: [number, number] = [from - 3, to + 12];
	const ends = [
		...reading.near('resolved', ...span),
		...(body ? reading.near('resolved_body', ...span) : []),
	].filter((place) => breath || !breathes.test(reading.tokens[place.to - 1]?.fold ?? ''));
	return ends.some((place) => {
		// "ya no puede más": worn out is not over.
		if (reading.near('worn_out', place.from, place.to + 3).length > 0) return false;
		// "los vecinos ya han salido a la calle": they flee, it goes on.
		if (reading.near('fled', place.from, place.to + 3).length > 0) return false;
		// "me han cerrado y ya no hay nadie": a place left empty helps nobody inside it.
		if (!body && reading.near('left_empty', place.from, place.to + 4).length > 0) return false;
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
			const ends = !next || next.before >= gap.comma || reading.is('and')[place.to + 1] === 1;
			if (!ends && !reading.is('transparent')[more] && !reading.is('same_again')[more])
				return false;
		}
		return !reading
			.near('again', to + 1, place.to + 8)
			.some((again) => again.from > to && (again.from > place.to || again.to < place.from));
	});
}
