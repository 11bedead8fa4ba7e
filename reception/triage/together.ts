import type { Evidence, Level } from '../record';
import { levels } from '../record';
import { isHappening } from './errand';
import { counts, type Mention } from './mentions';
import type { Reading } from './reading';
import type { Rule } from './rules';
import { loudest, score, scoreOf, type Scores } from './scorecard';
import type { Weighed } from './weigh';

/** What a call is called that no rule, but all its words taken together, marked or held back. */
export const together: Rule = {
	id: 'taken_together',
	level: 'urgent',
	when: [],
	about: 'affairs',
	name: {
		es: 'lo dicho, en conjunto, suena a peligro',
		ca: 'tot plegat sona a perill',
		en: 'taken together it sounds like danger',
	},
	ask: {
		es: '¿Qué está pasando ahora mismo? ¿Hay alguien en peligro?',
		ca: 'Què està passant ara mateix? Hi ha algú en perill?',
		en: 'What is happening right now? Is anybody in danger?',
	},
};

/**
 * Above these scores a person hears it now (`over`: although what a rule heard is over), or it is an emergency
 * (`surely`: although a rule calls it urgent; `rest`: what must be left of it without the words that were denied, but
 * where it is `loud` no reading of a "no" takes it away).
 * A danger named is a topic where the call sounds below `harmless` and the very sentence no higher than `topic`:
 * between two questions about prices somebody may say that their mother is not breathing.
 */
const bounds = {
	danger: 0.1,
	over: 0.5,
	emergency: 0.5,
	surely: 1,
	rest: -0.5,
	loud: 1.5,
	harmless: -1.5,
	topic: 0.25,
} as const;

/** How a call sounds as a whole; undefined where the scorecard is switched off. */
export const soundOf = (
	reading: Reading,
	{ scorecard = true }: { scorecard?: boolean },
): Scores | undefined => (scorecard ? score(reading.tokens) : undefined);

/** So few words sound like nothing; below the second bound only a rule makes them an emergency, and only `surely` they are urgent. */
const enough = { danger: 3, emergency: 7 } as const;

const below = ({ danger, emergency }: Scores, bound: number): boolean =>
	danger < bound && emergency < bound;

/** Tells of what was said whether it is only a topic: in a call that sounds harmless by far, and of nothing that is happening. */
export function topicsIn(
	reading: Reading,
	sound: Scores | undefined,
): (mention: Mention) => boolean {
	if (!sound || !below(sound, bounds.harmless) || isHappening(reading)) return () => false;
	return ({ from }) => below(scoreOf(reading.tokens, reading.sentenceOf(from)), bounds.topic);
}

/** The level a call is raised to for how it sounds; nothing is lowered here. */
function raised({ level, ask }: Weighed, { danger, emergency, words }: Scores): Level {
	const few = words < enough.emergency;
	const least = few ? bounds.surely : ask ? bounds.over : bounds.danger;
	if (level === 'emergency' || danger <= least || words < enough.danger) return level;
	const bound = level === 'urgent' ? bounds.surely : bounds.emergency;
	if (emergency > bound && !few) return 'emergency';
	return levels.indexOf(level) > levels.indexOf('urgent') ? 'urgent' : level;
}

/** The call without what was denied, is over or was meant otherwise: a danger that is none must not raise it. */
function soundOfTheRest(reading: Reading, found: readonly Mention[]): Scores {
	const aside = new Uint8Array(reading.tokens.length);
	for (const mention of found)
		if (!counts(mention) && !mention.concept.includes(':'))
			aside.fill(1, mention.from, mention.to + 1);
	return score(reading.tokens, aside);
}

/** What tipped the scales, quoted, the loudest first: for danger where a call was raised, against it where it was held back. */
function tippedBy(reading: Reading, side: 1 | -1, level: Level): Evidence[] {
	return loudest(reading.tokens, side).map(({ from, to }) => ({
		rule: together.id,
		level,
		quote: reading.quote(from, to),
		start: reading.tokens[from]!.start,
		end: reading.tokens[to]!.end,
		qualifier: side > 0 ? 'affirmed' : 'question',
		source: 'rules',
	}));
}

/** What the rules found, and what the call says taken together: raised, or why it was held back. */
export function taken(
	weighed: Weighed,
	reading: Reading,
	found: readonly Mention[],
	sound: Scores | undefined,
): Weighed {
	if (!sound) return weighed;
	if (weighed.heldBack)
		return { ...weighed, because: [...weighed.because, ...tippedBy(reading, -1, weighed.level)] };
	if (raised(weighed, sound) === weighed.level) return weighed;
	const rest = sound.emergency > bounds.loud ? sound : soundOfTheRest(reading, found);
	const level = raised(weighed, {
		...rest,
		emergency: rest.emergency > bounds.rest ? sound.emergency : rest.emergency,
	});
	if (level === weighed.level) return weighed;
	return {
		...weighed,
		level,
		rule: together,
		needsHuman: true,
		ask: weighed.ask ?? together.ask,
		because: [...weighed.because, ...tippedBy(reading, 1, level)],
	};
}
