import { gap } from '../language/tokens';
import { denied } from './denial';
import { figurative, figuresOf } from './figure';
import type { Span } from './matcher';
import { qualify, type Meant, type Qualifier } from './qualify';
import type { Reading } from './reading';
import { answered } from './reply';
import { aboutPlaces } from './rules';
import { repliedIn, settingsOf } from './setting';

/** One place where a concept was said, and how it was meant. */
export type Mention = Meant & {
	concept: string;
	/** Words of the text, both inclusive. */
	from: number;
	to: number;
	/** Character offsets in the caller's text. */
	start: number;
	end: number;
	quote: string;
};

/** Only what is affirmed, or doubtfully affirmed, counts. */
export const counts = ({ qualifier }: { qualifier: Qualifier }): boolean =>
	qualifier === 'affirmed' || qualifier === 'uncertain';

/** "no quiero cita", but never "no me duele nada solo quiero cita". */
function refused(reading: Reading, from: number): boolean {
	let at = from - 1;
	while (at > 0 && reading.is('light')[at] && !reading.is('denial')[at]) at--;
	return reading.is('denial')[at] === 1 && denied(reading, { from, to: from });
}

/** No comma inside: one phrase, denied as one. */
const unbroken = (reading: Reading, { from, to }: Span): boolean =>
	reading.tokens.slice(from + 1, to + 1).every(({ before }) => before === gap.none);

/**
 * Everything the caller said that a concept knows, in order, each with its qualifier. The receptionist's
 * words are never evidence: a question only lends its content to a "yes" or a "no".
 */
export function mentions(reading: Reading, wanted?: ReadonlySet<string>): Mention[] {
	const matches = reading.board.all(wanted);
	const figures = figuresOf(matches);
	const settings = settingsOf(matches.filter(({ from }) => !reading.tokens[from]!.agent));
	const found: Mention[] = [];
	// Matches come in the order of their words: what was met in the same words was met last.
	const seen = new Set<string>();
	let words: Span = { from: -1, to: -1 };
	const negated = new Map<string, Span[]>();
	for (const match of matches) {
		if (match.figure || match.concept.startsWith('setting:')) continue;
		if (match.from !== words.from || match.to !== words.to) seen.clear();
		words = match;
		if (seen.has(match.concept)) continue;
		seen.add(match.concept);
		let { from, to, concept } = match;
		let state: Meant;
		if (reading.tokens[from]!.agent) {
			const reply = answered(reading, match);
			if (!reply) continue;
			({ from, to, concept } = reply);
			state = {
				qualifier:
					reply.qualifier === 'affirmed' ? repliedIn(reading, settings, reply) : reply.qualifier,
			};
			if (
				found.some(
					(other) =>
						other.concept === concept && other.from === from && other.qualifier === reply.qualifier,
				)
			)
				continue;
		} else {
			if (concept.startsWith('well:')) continue;
			state = figurative(figures, match)
				? { qualifier: 'idiom' }
				: concept.startsWith('type:')
					? { qualifier: refused(reading, match.from) ? 'negated' : 'affirmed' }
					: qualify(reading, match, !aboutPlaces.has(concept), settings);
		}
		// "no em fa [mal el pit]": inside words already denied as this very concept, the rest is denied too.
		const denials = negated.get(concept);
		if (
			counts(state) &&
			denials?.some((other) => other.from <= from && other.to >= to && unbroken(reading, other))
		)
			continue;
		if (state.qualifier === 'negated') {
			if (denials) denials.push({ from, to });
			else negated.set(concept, [{ from, to }]);
		}
		const start = reading.tokens[from]!.start;
		const end = reading.tokens[to]!.end;
		found.push({ concept, ...state, from, to, start, end, quote: reading.text.slice(start, end) });
	}
	return found;
}
