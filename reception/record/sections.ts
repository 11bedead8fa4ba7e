import { z } from '../zod';
import { instant } from './call';
import { callTypes, dispositions, levels, openingModes } from './lists';

/** Whose call it is, and what its house is doing at this moment. `profile` is validated by its room. */
export const business = z.object({
	id: z.string().min(1),
	name: z.string().min(1),
	zone: z.string().min(1),
	/** Language for this call, of those the business speaks. */
	language: z.string().min(2),
	mode: z.object({
		kind: z.enum(openingModes),
		/** What the mode is called when it has a name (a holiday's). */
		reason: z.string().optional(),
		/** The next instant the house opens; absent when it is open, or never opens again. */
		nextOpening: instant.optional(),
		/** The instant the house closes, when it is open. */
		closesAt: instant.optional(),
		at: instant,
	}),
	profile: z.record(z.string(), z.unknown()),
});

/** Who rang, as far as we know. A matching number is a hint, never proof of a person. */
export const caller = z.object({
	name: z.string().optional(),
	phone: z.string().optional(),
	language: z.string().optional(),
	contactId: z.string().optional(),
	known: z.boolean().optional(),
	/** How identity was proved in this call; absent = not proved, disclose nothing. */
	verifiedBy: z.enum(['birth_date', 'document', 'code']).optional(),
});

/** What the caller wants, in their words first (R24), then in ours. */
export const request = z.object({
	/** The caller's own words, stored before any classification. */
	reason: z.string().optional(),
	type: z.enum(callTypes).optional(),
	service: z.string().optional(),
	wanted: z.string().optional(),
	insurer: z.string().optional(),
	address: z.string().optional(),
	forRole: z.string().optional(),
	notes: z.string().optional(),
	callBack: z.string().optional(),
	/** Years of the person the call is about; fractions for infants. */
	age: z.number().nonnegative().optional(),
	/** As the caller said it, `YYYY-MM-DD`; says nothing about who is calling. */
	birthDate: z.string().optional(),
});

/** One piece of evidence: the rule, the words that decided and where they stand. */
export const evidence = z.object({
	rule: z.string(),
	level: z.enum(levels),
	quote: z.string(),
	/** Character offsets of the quote in the caller's text. */
	start: z.number().int().nonnegative().optional(),
	end: z.number().int().nonnegative().optional(),
	/** How the words were meant; only `affirmed` and `uncertain` count. */
	qualifier: z.enum([
		'affirmed',
		'uncertain',
		'negated',
		'hypothetical',
		'past',
		'other_subject',
		'idiom',
		'question',
	]),
	criterion: z
		.object({ name: z.string(), version: z.string().optional(), agreedBy: z.string().optional() })
		.optional(),
	source: z.enum(['rules', 'criteria', 'model']),
});

export const triage = z.object({
	level: z.enum(levels),
	type: z.enum(callTypes),
	disposition: z.enum(dispositions),
	needsHuman: z.boolean(),
	/** What is still missing to act (field names of `request` and `caller`). */
	missing: z.array(z.string()),
	because: z.array(evidence),
	/** One sentence an operator understands, in the team's language. */
	sentence: z.string(),
	/** What to say to the caller, when a rule or a criterion has words for it. */
	say: z.string().optional(),
	/** Who must hear of it, when a criterion says so (role or person id). */
	who: z.string().optional(),
	/** A question that would settle a doubt. */
	ask: z.string().optional(),
	secondOpinion: z.enum(['not_asked', 'agreed', 'raised', 'unavailable']).optional(),
	note: z.string().optional(),
	criteriaVersion: z.string().optional(),
});

export const slot = z.object({
	start: instant,
	end: instant,
	resource: z.string(),
	service: z.string().optional(),
	/** How to say it to the caller, in their language and zone. */
	spoken: z.string().optional(),
});

export const booking = z.object({
	status: z.enum([
		'offered',
		'booked',
		'changed',
		'cancelled',
		'taken',
		'requested',
		'none_free',
		'not_found',
	]),
	calendar: z.string().optional(),
	reference: z.string().optional(),
	slot: slot.optional(),
	previous: slot.optional(),
	offers: z.array(slot).optional(),
	say: z.string().optional(),
});

export const crm = z.object({
	system: z.string(),
	status: z.enum(['found', 'created', 'updated', 'ambiguous', 'none']),
	contactId: z.string().optional(),
	candidates: z.array(z.string()).optional(),
	callLogged: z.boolean().optional(),
});

export const escalation = z.object({
	status: z.enum(['page', 'waiting', 'acknowledged', 'exhausted', 'nobody', 'superseded']),
	/** 1 for the first page of this call, counted over all rounds. */
	step: z.number().int().nonnegative(),
	person: z.object({ id: z.string(), name: z.string(), role: z.string().optional() }).optional(),
	channel: z.enum(['sms', 'call']).optional(),
	/** E.164, from the profile only: never from a caller's words. */
	to: z.string().optional(),
	/** Until when this person may take the call before the next is paged. */
	deadline: instant.optional(),
	/** The page may already have gone out before a crash: look at the provider before sending. */
	checkBeforeSending: z.boolean().optional(),
	acknowledgeUrl: z.string().optional(),
	acknowledgedBy: z.string().optional(),
	acknowledgedAt: instant.optional(),
	/** The ladder as it was when the first page went out: editing the profile does not bend it. */
	ladder: z
		.object({
			steps: z.array(
				z.object({
					who: z.string(),
					channel: z.enum(['sms', 'call']).optional(),
					waitSeconds: z.number(),
				}),
			),
			rounds: z.number(),
		})
		.optional(),
	/** Steps that were passed over at once, and why; the owner should hear of them. */
	skipped: z.array(z.object({ who: z.string(), why: z.string() })).optional(),
	/** Who hears that nobody took the call. */
	tell: z.object({ name: z.string(), to: z.string(), channel: z.enum(['sms', 'call']) }).optional(),
});

export const message = z.object({
	forRole: z.string(),
	language: z.string(),
	subject: z.string(),
	text: z.string(),
	sms: z.string(),
	sent: z
		.array(
			z.object({
				channel: z.string(),
				reference: z.string().optional(),
				status: z.string(),
				key: z.string(),
			}),
		)
		.optional(),
});

export const ledgerEntry = z.object({
	key: z.string(),
	/** Short name of the call for people: `R-7K3F9Q`. */
	reference: z.string(),
	state: z.string(),
	/** True when this very delivery had been stored before. */
	duplicate: z.boolean().optional(),
	dueAt: instant.optional(),
	attempts: z.number().int().nonnegative().optional(),
});

export type Business = z.infer<typeof business>;
export type Caller = z.infer<typeof caller>;
export type CallRequest = z.infer<typeof request>;
export type Evidence = z.infer<typeof evidence>;
export type Triage = z.infer<typeof triage>;
export type Slot = z.infer<typeof slot>;
export type Booking = z.infer<typeof booking>;
export type Crm = z.infer<typeof crm>;
export type Escalation = z.infer<typeof escalation>;
export type Message = z.infer<typeof message>;
export type LedgerEntry = z.infer<typeof ledgerEntry>;
