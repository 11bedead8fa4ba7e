import type { Span } from './matcher';
import type { Reading } from './reading';

const subjunctive =
	/(?:[iyuj]era|[iyuj]ese|[iyuj]eran|[iyuj]esen|ara|ase|aran|asen|esim|esin|esis)$/;
/** Catalan "si em tornés", "si tingués": the accent is what tells it from "tornes". */
const accented = /[éí]s$/i;
/** English "if he started … should we": a past that is none. */
const past = /(?:[^e]ed|ad|ot|ame|el|ent|ere|egan|ought|elt|ost|ook|oke)$/;
const notSubjunctive =
	/^(?:para|kara|rara|klara|separa|clase|frase|base|fase|pase|ambas|otras|mas|gas|kasas)$/;

const participle = /(?:ado|ido|ao|ada|ida|to|Co|at|it|ut|ed|en)$/;

/** "si se ha tragado una pila": it happened. "ha" is also how "a" folds, so a participle must follow. */
export function happened(reading: Reading, from: number, to: number): boolean {
	for (const place of reading.near('perfect', from, to))
		if (
			!/^(?:a|e|an)$/.test(reading.tokens[place.to]!.fold) ||
			participle.test(reading.tokens[place.to + 1]?.fold ?? '')
		)
			return true;
	return false;
}

export function supposed(reading: Reading, { from, to }: Span): boolean {
	const { from: head, to: tail } = reading.sentenceOf(from);
	if (reading.stands('unreal', from - 5, from)) return false;
	for (const place of reading.near('hypothetical', Math.max(head, from - 9), to)) {
		// "no es un simulacro": said to be none.
		if (reading.stands('earnest', place.from, place.to)) continue;
		if (place.from > from) continue;
		const real = happened(reading, place.to + 1, from) && reading.tokens[place.to]!.fold === 'si';
		if (!real) return true;
	}
	for (const place of reading.near('if', Math.max(head, from - 7), from)) {
		if (place.from > from || reading.is('hedge')[place.from]) continue;
		if (/[íÍ]/.test(reading.quote(place.from, place.from))) continue;
		// "if a dog ever did eat it", "si algún día pasara": of no day yet.
		if (reading.stands('ever', place.to + 1, Math.min(place.to + 5, from))) return true;
		const between = reading.tokens.slice(place.to + 1, to + 1);
		const verb = between.slice(0, 4).map(({ start, end }) => reading.text.slice(start, end));
		// "si poguéssiu venir" asks; it supposes nothing.
		if (verb.some((word) => word.length > 4 && accented.test(word) && !/^pog/i.test(word)))
			return true;
		if (from - place.to > 4) continue;
		if (
			between.some(
				({ fold }) => subjunctive.test(fold) && fold.length > 4 && !notSubjunctive.test(fold),
			)
		)
			return true;
		const english = /^(?:if|supposing|suppose)$/.test(reading.tokens[place.to]!.fold);
		if (
			english &&
			between.slice(0, 4).some(({ fold }) => past.test(fold)) &&
			reading.stands('would', head, tail)
		)
			return true;
		if (happened(reading, place.to + 1, to)) continue;
		if (reading.stands('consequence', head, tail + 4) && from - place.to <= 4) return true;
	}
	return false;
}
