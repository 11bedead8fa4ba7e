import type { Slip, Triage } from '../../reception/record';
import {
	addFacts,
	agreementFor,
	briefing,
	clockOf,
	extract,
	factBriefing,
	heardIn,
	judge,
	markedUrgent,
	notAsked,
	reasonNotToAsk,
	unavailable,
	weigh,
	type Agreement,
	type Fact,
	type Heard,
	type Terms,
} from '../../reception/triage';
import type { Ask } from './model';
import type { OpinionTerms } from './panel';

const namesOf = (slip: Slip | undefined): string[] =>
	[slip?.caller?.name, slip?.call.from?.name].filter((name): name is string => Boolean(name));

async function secondOpinion(
	marked: Triage,
	heard: Heard,
	agreement: Agreement,
	ask: Ask,
	terms: OpinionTerms,
	slip?: Slip,
): Promise<Triage> {
	const reason = reasonNotToAsk(marked, terms.cap);
	if (reason) return notAsked(marked, reason);
	const messages = briefing(heard, {
		redacted: terms.redact,
		names: namesOf(slip),
		sector: agreement.preset,
	});
	const answer = await ask(messages, terms.timeLimit);
	if ('failed' in answer)
		return unavailable(marked, `Second opinion: ${answer.failed}; the rules stand.`);
	return weigh(marked, answer.content, heard, { cap: terms.cap, language: agreement.language });
}

/** Marks what was heard: the rules first, then, where one is connected, a model that may only raise. */
export async function mark(
	heard: Heard,
	terms: Terms,
	opinion: OpinionTerms,
	ask?: Ask,
	slip?: Slip,
): Promise<Triage> {
	const agreement = agreementFor(terms, slip, heard);
	const judged = judge(heard, agreement);
	// Only a person's tick counts so much: fields that a model filled in are untrusted.
	const ticked = slip?.call.provider === 'operator' && slip.call.structured?.['urgent'] === true;
	const marked = ticked ? markedUrgent(judged, agreement.language) : judged;
	return ask ? await secondOpinion(marked, heard, agreement, ask, opinion, slip) : marked;
}

/** Everything the engine needs of a call record. */
export function heardOf(slip: Slip): Heard {
	const clock = clockOf(slip);
	return { ...heardIn(slip), ...(clock ? { clock } : {}) };
}

/** What was said of name, matter, day and so on: by rules, then by a model for what they left open. */
export async function factsOf(
	heard: Heard,
	at: string,
	opinion: OpinionTerms,
	ask?: Ask,
	slip?: Slip,
): Promise<Fact[]> {
	const profile = slip?.business?.profile as { country?: string } | undefined;
	const against = { at, country: profile?.country };
	const facts = extract(heard, against);
	if (!ask) return facts;
	const answer = await ask(
		factBriefing(heard, { redacted: opinion.redact, names: namesOf(slip) }),
		opinion.timeLimit,
	);
	return 'failed' in answer ? facts : addFacts(facts, answer.content, heard, against);
}
