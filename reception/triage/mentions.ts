import { gap } from '../language/tokens';
import { denied } from './denial';
import { figurative, figuresOf } from './figure';
import type { Match, Span } from './matcher';
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
function unbroken(reading: Reading, { from, to }: Span): boolean {
	for (let at = from + 1; at <= to; at++) if (reading.tokens[at]!.before !== gap.none) return false;
	return true;
}

/** Inside words that were denied as a whole. */
function inside(reading: Reading, denials: readonly Span[], from: number, to: number): boolean {
	for (const denial of denials)
		if (denial.from <= from && denial.to >= to && unbroken(reading, denial)) return true;
	return false;
}

const isSetting = ({ concept }: Match): boolean => concept.startsWith('setting:');

/** Met before in the very same words. Matches come in the order of their words: those stand right before it. */
function repeats(matches: readonly Match[], index: number): boolean {
	const { concept, from, to } = matches[index]!;
	for (let at = index - 1; at >= 0; at--) {
		const other = matches[at]!;
		if (other.from !== from || other.to !== to) return false;
		if (other.concept === concept && !other.figure) return true;
	}
	return false;
}

/** An answer that was understood so already: a question may name one danger in two ways. */
const noted = (
	found: readonly Mention[],
	concept: string,
	from: number,
	qualifier: Qualifier,
): boolean =>
	found.some(
		(other) => other.concept === concept && other.from === from && other.qualifier === qualifier,
	);

/**
 * Everything the caller said that a concept knows, in order, each with its qualifier. The receptionist's
 * words are never evidence: a question only lends its content to a "yes" or a "no".
 */
export function mentions(reading: Reading, wanted?: ReadonlySet<string>): Mention[] {
	const matches = reading.board.all(wanted);
	const figures = figuresOf(matches);
	const settings = settingsOf(matches.filter(({ from }) => !reading.tokens[from]!.agent));
	const found: Mention[] = [];
	const negated = new Map<string, Span[]>();
	for (let index = 0; index < matches.length; index++) {
		const match = matches[index]!;
		if (match.figure || isSetting(match) || repeats(matches, index)) continue;
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
			if (noted(found, concept, from, reply.qualifier)) continue;
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
		if (counts(state) && denials && inside(reading, denials, from, to)) continue;
		if (state.qualifier === 'negated') {
			if (denials) denials.push({ from, to });
			else negated.set(concept, [{ from, to }]);
		}
		const start = reading.tokens[from]!.start;
		const end = reading.tokens[to]!.end;
		const quote = reading.text.slice(start, end);
		const { qualifier, resolved } = state;
		found.push(
			resolved
				? { concept, qualifier, resolved, from, to, start, end, quote }
				: { concept, qualifier, from, to, start, end, quote },
		);
	}
	return found;
}
