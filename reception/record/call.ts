import { z } from '../zod';

/** An instant: ISO 8601 in UTC, to the millisecond (`2026-11-22T19:40:00.000Z`). */
export const instant = z.iso.datetime();

/** What a provider's event means, whoever the provider is. Closed: an unknown event is `other`. */
export const eventKinds = [
	'routeRequest', // a call is ringing and the provider asks what to do with it
	'input', // the caller spoke or pressed keys; the provider waits for the next step
	'toolCall', // a voice assistant wants something done; it waits for the result
	'dialResult', // an attempt to reach a person ended; the provider waits for the next step
	'ringing',
	'answered',
	'missed',
	'completed',
	'voicemail',
	'recording',
	'transcript',
	'report', // the end of a call with transcript and summary, or a human operator's note
	'other',
] as const;

/** One end of a call. `raw` is what the provider sent; `e164` only when it is a dialable number. */
export const party = z.object({
	raw: z.string(),
	e164: z.string().optional(),
	type: z.string().optional(),
	withheld: z.boolean().optional(),
	name: z.string().optional(),
});

export const turn = z.object({
	role: z.enum(['caller', 'agent', 'tool', 'system']),
	text: z.string(),
	/** Seconds from the start of the call. */
	t: z.number().optional(),
});

/** A thing a voice assistant asks for during the call; `args` come from a model and are untrusted. */
export const toolRequest = z.object({
	callId: z.string(),
	name: z.string(),
	args: z.record(z.string(), z.unknown()),
});

/** The call as its provider described it: written once, by the trigger, and never changed. */
export const call = z.object({
	provider: z.string().min(1),
	/** The provider's own id of the call. */
	id: z.string().min(1),
	/** Ids of the same call elsewhere (parent leg, carrier under a voice platform). */
	legs: z.array(z.string()).optional(),
	event: z.enum(eventKinds),
	/** The provider holds the line for content; false when a plain "stored" is enough. */
	expectsAnswer: z.boolean(),
	/** Equal for two deliveries of one event, different for two events. */
	dedupeKey: z.string().min(1),
	direction: z.enum(['inbound', 'outbound', 'internal']).optional(),
	from: party.optional(),
	to: party.optional(),
	forwardedFrom: party.optional(),
	status: z
		.enum(['ringing', 'in-progress', 'completed', 'busy', 'no-answer', 'canceled', 'failed'])
		.optional(),
	providerStatus: z.string().optional(),
	receivedAt: instant,
	startedAt: instant.optional(),
	answeredAt: instant.optional(),
	endedAt: instant.optional(),
	eventAt: instant.optional(),
	/** True when a time was given without a zone and one had to be assumed. */
	timeAssumed: z.boolean().optional(),
	durationSec: z.number().nonnegative().optional(),
	talkSec: z.number().nonnegative().optional(),
	missed: z.boolean().optional(),
	input: z
		.object({
			speech: z.string().optional(),
			digits: z.string().optional(),
			confidence: z.number().optional(),
			language: z.string().optional(),
		})
		.optional(),
	transcript: z.array(turn).optional(),
	summary: z.string().optional(),
	sentiment: z.string().optional(),
	success: z.union([z.boolean(), z.string()]).optional(),
	/** Fields a voice platform or an operator filled in; untrusted. */
	structured: z.record(z.string(), z.unknown()).optional(),
	recordingUrl: z
		.object({ url: z.string(), expires: instant.optional(), auth: z.string().optional() })
		.optional(),
	tools: z.array(toolRequest).optional(),
	ai: z.object({ platform: z.string(), assistantId: z.string().optional() }).optional(),
	aiDisclosed: z.boolean().optional(),
	consent: z
		.object({ recording: z.boolean(), at: instant.optional(), method: z.string().optional() })
		.optional(),
	attestation: z.string().optional(),
	verification: z.object({
		scheme: z.string(),
		result: z.enum(['verified', 'unverified']),
		ageSec: z.number().optional(),
	}),
});

export type Call = z.infer<typeof call>;
export type Party = z.infer<typeof party>;
export type Turn = z.infer<typeof turn>;
export type ToolRequest = z.infer<typeof toolRequest>;
