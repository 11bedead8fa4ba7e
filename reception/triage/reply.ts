import { gap } from '../language/tokens';
import type { Match } from './matcher';
import type { Meant } from './qualify';
import type { Reading } from './reading';

/** "no, si estoy regando", "si encara no el tinc": a "si" that leads a sentence on is no yes. */
function emphatic(reading: Reading, at: number, afterNo: boolean): boolean {
	const { tokens, text } = reading;
	const token = tokens[at]!;
	if (token.fold !== 'si' || /[íÍ]/.test(reading.quote(at, at))) return false;
	const next = tokens[at + 1];
	if (!next || next.before >= gap.comma || reading.is('yes')[at + 1] || next.fold === 'un')
		return false;
	return afterNo || (/[áéíóúàèò]/i.test(text) && reading.is('light')[at + 1] !== 1);
}

/** Yes, no or neither, at the start of what the caller answered. */
function answer(
	reading: Reading,
	at: number,
): { said: 'yes' | 'no'; from: number; to: number } | undefined {
	const { tokens } = reading;
	let no: number | undefined;
	let heavy = 0;
	for (let index = at; index < Math.min(at + 7, tokens.length); index++) {
		if (tokens[index]!.agent) break;
		if (index > at && tokens[index]!.before >= gap.turn) break;
		// The first answer counts: the "eso" of "no, nada de eso" affirms nothing. "No… bueno, sí, un poco" does.
		if (
			reading.is('yes')[index] &&
			// "ajá" sounds like the "a" of "a ver", which agrees to nothing.
			!/^[aà]$/i.test(reading.quote(index, index)) &&
			(no === undefined || reading.is('yes_after_all')[index]) &&
			!emphatic(reading, index, no !== undefined)
		)
			return { said: 'yes', from: at, to: index };
		if (no === undefined && reading.is('nay')[index]) {
			// "no puedo respirar" is no answer "no": the flag speaks for itself, and so does "no sé".
			if (reading.is('opaque')[index + 1] && !reading.is('hedge')[index]) break;
			no = index;
		}
		// "espero que en diciembre sí": a "yes" so deep in a sentence of its own answers nothing.
		if (!reading.is('light')[index] && !reading.is('breaker')[index] && no !== index) heavy++;
		if (heavy > 1 && no === undefined) break;
	}
	if (no !== undefined && no - at <= 3) return { said: 'no', from: at, to: no };
	return undefined;
}

/** Sentence number of the receptionist's last sentence before a reply. */
const lastAsked = (reading: Reading, reply: number): number =>
	reading.tokens[reply - 1]?.sentence ?? 0;

/** First word of the caller's next turn after a word of the receptionist. */
function replyTo(reading: Reading, at: number): number | undefined {
	const { tokens } = reading;
	for (let index = at; index < tokens.length; index++) if (!tokens[index]!.agent) return index;
	return undefined;
}

/** One of several dangers in a question, and itself a denial. */
function listed(reading: Reading, { from }: Match): boolean {
	const { from: head, to: tail } = reading.sentenceOf(from);
	if (!reading.is('denial')[from - 1] && !reading.is('denial')[from - 2]) return false;
	return reading.tokens
		.slice(head + 1, tail + 1)
		.some(({ before, fold }) => before === gap.comma || /^(?:o|u|or|ou)$/.test(fold));
}

/** Questions that name several dangers: who answers by repeating one of them means that one alone. */
function anotherOne(reading: Reading, match: Match, reply: number, end: number): boolean {
	const { tokens } = reading;
	let head = reply - 1;
	while (head > 0 && tokens[head - 1]!.agent) head--;
	const asked = new Set<string>();
	const own = new Set<string>();
	for (let at = head; at < reply; at++) {
		const { fold } = tokens[at]!;
		if (reading.is('light')[at] || reading.is('breaker')[at] || fold.length < 4) continue;
		(at >= match.from && at <= match.to ? own : asked).add(fold);
	}
	let other = false;
	for (let at = reply; at <= end && at < tokens.length; at++) {
		if (tokens[at]!.agent || (at > reply && tokens[at]!.before >= gap.sentence)) break;
		if (own.has(tokens[at]!.fold)) return false;
		other ||= asked.has(tokens[at]!.fold);
	}
	return other;
}

/** "Is he breathing and swallowing normally?": what is named is asked for as it should be. */
function askedWell(reading: Reading, { to }: Match): boolean {
	const { to: tail } = reading.sentenceOf(to);
	const well = reading.near('well', to + 1, Math.min(tail, to + 4)).filter(({ from }) => from > to);
	return well.some((place) =>
		reading.tokens
			.slice(to + 1, place.from)
			.every(({ before, fold }) => before === gap.none && !/^(?:o|or)$/.test(fold)),
	);
}

/** What a caller's answer makes of the receptionist's question; undefined when it says nothing about it. */
export function answered(
	reading: Reading,
	match: Match,
): (Meant & { concept: string; from: number; to: number }) | undefined {
	const reply = replyTo(reading, match.to);
	const said = reply === undefined ? undefined : answer(reading, reply);
	if (!said || reading.tokens[match.to]!.sentence + 1 < lastAsked(reading, reply!))
		return undefined;
	// "¿Respira bien?" — "no": the denial of what is well is the flag.
	const wellness = match.concept.startsWith('well:') || askedWell(reading, match);
	// "sangra, no respira bien o se ha desmayado": what is well was denied in the asking already.
	if (wellness && listed(reading, match)) return undefined;
	if (wellness && said.said === 'yes') return undefined;
	if (said.said === 'yes' && anotherOne(reading, match, reply!, said.to + 4)) return undefined;
	return {
		concept: match.concept.replace(/^well:/, ''),
		qualifier: wellness || said.said === 'yes' ? 'affirmed' : 'negated',
		from: said.from,
		to: said.to,
	};
}
