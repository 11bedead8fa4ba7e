import { gap } from '../language/tokens';
import type { Match, Span } from './matcher';
import type { Reading } from './reading';
import { aboutPlaces } from './rules';
import { denied, longAgo, partDenied, sentenceOf, supposed, type Qualifier } from './scope';

/** One place where a concept was said, and how it was meant. */
export type Mention = {
	concept: string;
	qualifier: Qualifier;
	/** It was so, and is over: a person still asks. */
	resolved?: true;
	/** Words of the text, both inclusive. */
	from: number;
	to: number;
	/** Character offsets in the caller's text. */
	start: number;
	end: number;
	quote: string;
};

/** Words that end a phrase like "leaflet on burns": somebody, or something that happens. */
const notNoun = ['finite', 'breaker', 'denial', 'transparent', 'opaque', 'perfect', 'relative', 'present', 'person_other'] as const;

const happening = /^(?:me|se|le|les|nos|m|s|li|em|et|ens|Has|Habe|Had|He|is)$/;
const ownDenial = /^(?:kan?t|kanot|dont|doesnt|no|not|neber)$/;

const within = (reading: Reading, name: string, from: number, to: number) =>
	reading.near(name, from, to).some((place) => place.from >= from && place.to <= to);

/** "revisión del gas", "curso sobre quemaduras", "qué es un ictus": the word, not the thing. */
function aboutIt(reading: Reading, from: number): boolean {
	const { from: head } = sentenceOf(reading, from);
	if (within(reading, 'definition', Math.max(head, from - 5), from - 1)) return true;
	const of = reading.is('of');
	let seen = false;
	let heavy = 0;
	for (let at = from - 1; at >= Math.max(head, from - 7); at--) {
		if (reading.is('info_noun')[at]) return seen;
		// "en el curso le duele", "la factura se ha": a pronoun opens what happens.
		if (happening.test(reading.tokens[at]!.fold) || /^h[ae][ns]?$/i.test(reading.quote(at, at))) return false;
		if (of[at]) seen = true;
		// "curso de primeros auxilios para quemaduras": a noun of its own may stand between, never a verb or a person.
		else if (!reading.is('light')[at] && (!seen || ++heavy > 2 || notNoun.some((name) => reading.is(name)[at]))) return false;
	}
	return false;
}

/** "ya se le ha pasado", "it's stopped now": said after it, in this sentence or the next. */
function over(reading: Reading, { from, to }: { from: number; to: number }, body: boolean): boolean {
	const { tokens } = reading;
	const sentence = tokens[from]!.sentence;
	const span: [number, number] = [from - 3, to + 12];
	const ends = [...reading.near('resolved', ...span), ...(body ? reading.near('resolved_body', ...span) : [])];
	return ends.some((place) => {
		// "no respira bien", "I'm not fine": the opposite of over.
		if (reading.is('denial')[place.from - 1] || (reading.is('clitic')[place.from - 1] && reading.is('denial')[place.from - 2])) return false;
		if (place.to < from) return place.to >= from - 3 && tokens[place.from]!.sentence === sentence && !reading.is('denial')[from];
		if (place.from <= to) return place.to > to && !reading.is('denial')[from];
		if (place.from > to + 12 || tokens[place.from]!.sentence > sentence + 1 || tokens[place.from]!.agent) return false;
		// "don't want to live any more": the denial is the flag's own.
		if (/^any/.test(tokens[place.from]!.fold) && place.from > to && ownDenial.test(tokens[from]!.fold)) return false;
		// "ya no sé qué hacer", "ya no responde": not over at all.
		const last = tokens[place.to]!;
		if (/^(?:no|not|longer|pas)$/.test(last.fold)) {
			const next = tokens[place.to + 1];
			const more = reading.is('clitic')[place.to + 1] ? place.to + 2 : place.to + 1;
			const ends = !next || next.before >= gap.comma || reading.is('and')[place.to + 1] === 1;
			if (!ends && !reading.is('transparent')[more] && !reading.is('same_again')[more]) return false;
		}
		return !reading.near('again', to + 1, place.to + 8).some((again) => again.from > to);
	});
}

/** How the words of a match were meant; of a match in several places, one denied place denies it. */
export function qualify(
	reading: Reading,
	match: { from: number; to: number; steps?: readonly Span[] },
	body = true,
): { qualifier: Qualifier; resolved?: true } {
	if (denied(reading, match)) return { qualifier: 'negated' };
	for (const step of match.steps ?? [])
		if (step.from > match.from && partDenied(reading, step, match.steps ?? [])) return { qualifier: 'negated' };
	if (aboutIt(reading, match.from)) return { qualifier: 'question' };
	if (supposed(reading, match)) return { qualifier: 'hypothetical' };
	const head = Math.max(sentenceOf(reading, match.from).from, match.from - 6);
	if (within(reading, 'kin_past', head, match.to)) return { qualifier: 'other_subject' };
	if (longAgo(reading, match)) return { qualifier: 'past' };
	if (over(reading, match, body)) return { qualifier: 'past', resolved: true };
	return { qualifier: within(reading, 'hedge', head, match.from) ? 'uncertain' : 'affirmed' };
}

/** Only what is affirmed, or doubtfully affirmed, counts. */
export const counts = ({ qualifier }: { qualifier: Qualifier }): boolean => qualifier === 'affirmed' || qualifier === 'uncertain';

/** Yes, no or neither, at the start of what the caller answered. */
function answer(reading: Reading, at: number): { said: 'yes' | 'no'; from: number; to: number } | undefined {
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

/** "no quiero cita", but never "no me duele nada solo quiero cita". */
function refused(reading: Reading, from: number): boolean {
	let at = from - 1;
	while (at > 0 && reading.is('light')[at] && !reading.is('denial')[at]) at--;
	return reading.is('denial')[at] === 1 && denied(reading, { from, to: from });
}

/** First word of the caller's next turn after a word of the receptionist. */
function replyTo(reading: Reading, at: number): number | undefined {
	const { tokens } = reading;
	for (let index = at; index < tokens.length; index++) if (!tokens[index]!.agent) return index;
	return undefined;
}

const overlaps = (a: Match, b: Match) =>
	a.from <= b.to && b.from <= a.to && a.steps.some((one) => b.steps.some((other) => one.from <= other.to && other.from <= one.to));

/** Figures of speech by the concept they undo. */
function figuresOf(matches: readonly Match[]): Map<string, Match[]> {
	const figures = new Map<string, Match[]>();
	for (const match of matches) {
		if (!match.figure) continue;
		const held = figures.get(match.concept);
		if (held) held.push(match);
		else figures.set(match.concept, [match]);
	}
	return figures;
}

/** Broad concepts, which no figure was written for: any figure there undoes them. */
const broad = new Set(['ache', 'bleeding_any', 'unwell', 'fell_any', 'vet_ache', 'vet_serious']);
/** Concepts that share their figures of speech. */
const alike: Readonly<Record<string, string>> = { choking: 'breathing', not_breathing: 'breathing', overdose: 'suicidal', blood_stool: 'severe_bleeding' };

function figurative(figures: ReadonlyMap<string, Match[]>, match: Match): boolean {
	const met = (name: string | undefined) => name !== undefined && (figures.get(name)?.some((figure) => overlaps(figure, match)) ?? false);
	if (met('any') || met(match.concept) || met(alike[match.concept])) return true;
	return broad.has(match.concept) && [...figures.keys()].some(met);
}

/** No comma inside: one phrase, denied as one. */
const unbroken = (reading: Reading, { from, to }: Span): boolean =>
	reading.tokens.slice(from + 1, to + 1).every(({ before }) => before === gap.none);

type State = { qualifier: Qualifier; resolved?: true };

/** What a caller's answer makes of the receptionist's question; undefined when it says nothing about it. */
function answered(reading: Reading, match: Match): (State & { concept: string; from: number; to: number }) | undefined {
	const reply = replyTo(reading, match.to);
	const said = reply === undefined ? undefined : answer(reading, reply);
	if (!said || reading.tokens[match.to]!.sentence + 1 < lastAsked(reading, reply!)) return undefined;
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

/**
 * Everything the caller said that a concept knows, in order, each with its qualifier. The receptionist's
 * words are never evidence: a question only lends its content to a "yes" or a "no".
 */
export function mentions(reading: Reading, wanted?: ReadonlySet<string>): Mention[] {
	const matches = reading.board.all(wanted);
	const figures = figuresOf(matches);
	const found: Mention[] = [];
	const seen = new Set<string>();
	const negated = new Map<string, Span[]>();
	for (const match of matches) {
		if (match.figure) continue;
		const key = `${match.concept} ${match.from} ${match.to}`;
		if (seen.has(key)) continue;
		seen.add(key);
		let { from, to, concept } = match;
		let state: State;
		if (reading.tokens[from]!.agent) {
			const reply = answered(reading, match);
			if (!reply) continue;
			({ from, to, concept } = reply);
			state = { qualifier: reply.qualifier };
			if (found.some((other) => other.concept === concept && other.from === from && other.qualifier === reply.qualifier)) continue;
		} else {
			if (concept.startsWith('well:')) continue;
			state = figurative(figures, match)
				? { qualifier: 'idiom' }
				: concept.startsWith('type:')
					? { qualifier: refused(reading, match.from) ? 'negated' : 'affirmed' }
					: qualify(reading, match, !aboutPlaces.has(concept));
		}
		// "no em fa [mal el pit]": inside words already denied as this very concept, the rest is denied too.
		const denials = negated.get(concept);
		if (counts(state) && denials?.some((other) => other.from <= from && other.to >= to && unbroken(reading, other))) continue;
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

/** Sentence number of the receptionist's last sentence before a reply. */
const lastAsked = (reading: Reading, reply: number): number => reading.tokens[reply - 1]?.sentence ?? 0;

