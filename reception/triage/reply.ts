import { gap } from '../language/tokens';
import type { Match } from './matcher';
import type { Meant } from './qualify';
import type { Reading } from './reading';

/** Yes, no or neither, at the start of what the caller answered. */
function answer(
	reading: Reading,
	at: number,
): { said: 'yes' | 'no'; from: number; to: number } | undefined {
	const { tokens } = reading;
	let no: number | undefined;
	for (let index = at; index < Math.min(at + 7, tokens.length); index++) {
		if (tokens[index]!.agent) break;
		if (index > at && tokens[index]!.before >= gap.turn) break;
		// The first answer counts: the "eso" of "no, nada de eso" affirms nothing. "No… bueno, sí, un poco" does.
		if (reading.is('yes')[index] && (no === undefined || reading.is('yes_after_all')[index]))
			return { said: 'yes', from: at, to: index };
		if (no === undefined && reading.is('nay')[index]) {
			// "no puedo respirar" is no answer "no": the flag speaks for itself, and so does "no sé".
			if (reading.is('opaque')[index + 1] && !reading.is('hedge')[index]) break;
			no = index;
		}
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
	const wellness = match.concept.startsWith('well:');
	if (wellness && said.said === 'yes') return undefined;
	return {
		concept: wellness ? match.concept.slice(5) : match.concept,
		qualifier: wellness || said.said === 'yes' ? 'affirmed' : 'negated',
		from: said.from,
		to: said.to,
	};
}
