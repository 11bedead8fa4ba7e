import type { Evidence } from '../record';
import { ofTheDead } from './bereaved';
import { denied, partDenied } from './denial';
import type { Span } from './matcher';
import { happens, isBack } from './goes-on';
import { over } from './over';
import { longAgo } from './past';
import type { Reading } from './reading';
import { takenBack } from './retraction';
import { setIn, type Settings } from './setting';
import { supposed } from './supposition';
import { aboutIt } from './topic';

export type Qualifier = Evidence['qualifier'];
/** How something was meant; `resolved`: it was so, and is over. A person still asks. */
export type Meant = { qualifier: Qualifier; resolved?: true };

/** What is not over when its day is: a fever weeks later comes from it. */
const lasting = new Set(['operated', 'immune', 'blood_thinner', 'young_infant']);
/** What breathing well again puts an end to. */
const ofBreath = new Set([
	'breathing',
	'not_breathing',
	'choking',
	'anaphylaxis',
	'asthma_bad',
	'chest_pain',
	'palpitations',
	'mental_crisis',
	'heart_sign',
	'ache',
	'vet_collapse',
	'unconscious',
	'seizure',
]);

const nowhere: readonly Span[] = [];
const none: Settings = new Map();

/** How the words of a match were meant; of a match in several places, one denied place denies it. */
export function qualify(
	reading: Reading,
	match: { from: number; to: number; steps?: readonly Span[]; concept?: string },
	body = true,
	settings: Settings = none,
): Meant {
	if (denied(reading, match)) return { qualifier: 'negated' };
	const { steps = nowhere } = match;
	for (const step of steps)
		if (step.from > match.from && partDenied(reading, step, steps)) return { qualifier: 'negated' };
	if (aboutIt(reading, match.from)) return { qualifier: 'question' };
	if (supposed(reading, match) && !happens(reading, match)) return { qualifier: 'hypothetical' };
	const back = isBack(reading, match);
	const head = Math.max(reading.sentenceOf(match.from).from, match.from - 6);
	if (!back && ofTheDead(reading, head, match)) return { qualifier: 'other_subject' };
	// "the cat collapsed and died in the summer": told as a story that has ended.
	for (const { from } of reading.near('and_died', match.to + 1, match.to + 4))
		if (from > match.to) return { qualifier: 'past' };
	const { concept = 'breathing' } = match;
	if (!back && longAgo(reading, match, settings.get('long_ago'), lasting.has(concept)))
		return { qualifier: 'past' };
	if (over(reading, match, body, ofBreath.has(concept)))
		return { qualifier: 'past', resolved: true };
	const called = takenBack(reading, match);
	if (called) return called;
	const set = setIn(reading, settings, match);
	if (set) return { qualifier: set };
	return { qualifier: reading.within('hedge', head, match.from) ? 'uncertain' : 'affirmed' };
}
