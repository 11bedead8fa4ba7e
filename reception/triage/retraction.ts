import { gap } from '../language/tokens';
import type { Span } from './matcher';
import type { Meant } from './qualify';
import type { Reading } from './reading';

/** Words forward from what was said to the question about it, and to words that call the whole thing off. */
const question = 40;
const later = 120;

/** Whole, and by the caller. */
const told = (reading: Reading, name: string, from: number, to: number): readonly Span[] =>
	reading
		.near(name, from, to)
		.filter((place) => place.from >= from && place.to <= to && !reading.tokens[place.from]!.agent);

/** "no es broma" is none, and "era la pintura, pero" goes on to something else. */
const stands = (reading: Reading, { from, to }: Span): boolean =>
	reading.is('denial')[from - 1] !== 1 &&
	reading.near('turned_real', to + 1, to + 4).every((turn) => turn.from <= to);

/**
 * "Me va a matar." "¿Está en peligro?" "¡Qué va! Que se me olvidó la cita": a joke or a fright that the caller
 * takes back when asked. Only in conversations, and never where it goes on, comes back or grows worse.
 */
export function takenBack(reading: Reading, match: Span): Meant | undefined {
	const asked = reading.firstBy(match.to + 1, true);
	return asked === undefined ? undefined : takenBackAfter(reading, match, asked);
}

/** `asked`: where the receptionist speaks next. */
function takenBackAfter(reading: Reading, { from, to }: Span, asked: number): Meant | undefined {
	const { tokens } = reading;
	const last = Math.min(tokens.length - 1, to + later);
	const off = told(reading, 'called_off', asked, last).find(
		(place) => stands(reading, place) && told(reading, 'again', place.to + 1, last).length === 0,
	);
	const reply = reading.firstBy(asked, false);
	if (reply === undefined || asked - to > question) return over(off);
	const end = (reading.firstBy(reply, true) ?? tokens.length) - 1;
	if (told(reading, 'again', reply, end).length > 0) return undefined;
	if (
		told(reading, 'only_joking', reply, end).some(
			(place) => stands(reading, place) && closes(reading, place),
		)
	)
		return { qualifier: 'idiom' };
	const feared =
		reading.stands('danger_asked', asked, reply - 1) ||
		echoed(reading, { from, to }, { from: asked, to: reply - 1 });
	if (feared && told(reading, 'not_at_all', reply, Math.min(end, reply + 5)).length > 0)
		return { qualifier: 'past', resolved: true };
	return over(off);
}

/** A "no" that goes on to call the fright off: "ay, no, que se estaba haciendo el muerto". */
export const calledOff = (reading: Reading, { from }: Span): boolean => {
	const end = (reading.firstBy(from, true) ?? reading.tokens.length) - 1;
	return told(reading, 'called_off', from, end).some(
		(place) => stands(reading, place) && told(reading, 'again', place.to + 1, end).length === 0,
	);
};

const over = (off: Span | undefined): Meant | undefined =>
	off && { qualifier: 'past', resolved: true };

/** "¿Se desmaya?": a short question that says the very word again, and asks for nothing else. */
function echoed(reading: Reading, { from, to }: Span, asked: Span): boolean {
	const { tokens } = reading;
	const stem = (at: number) => tokens[at]!.fold.slice(0, 5);
	const said = new Set<string>();
	for (let at = from; at <= to; at++) if (tokens[at]!.fold.length > 3) said.add(stem(at));
	for (let at = asked.from; at <= asked.to; at++) {
		const { from: head, to: tail } = reading.sentenceOf(at);
		if (tail - head < 4 && said.has(stem(at))) return true;
	}
	return false;
}

/** "Dying for her dinner, I mean!" ends there; "I mean, he's blue" goes on. */
function closes(reading: Reading, { to }: Span): boolean {
	if (reading.tokens[to]!.fold !== 'mean') return true;
	return (reading.tokens[to + 1]?.before ?? gap.turn) >= gap.sentence;
}
