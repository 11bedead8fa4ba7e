import { z } from '../../zod';

const text = z.string().trim();
const moment = z.union([z.string(), z.number()]);
const end = z.union([
	text,
	z.number(),
	z.object({ number: z.union([text, z.number()]), name: text.optional() }),
]);

/**
 * What a caller of the generic webhook may tell about a call. Only `callId` and `event` are needed; fields
 * that are not named here are ignored, so that a telephone system may send what it has.
 */
export const body = z.object({
	/** The telephone system's own id of the call: the same in every event of it. */
	callId: z.union([text.min(1), z.number()]).transform(String),
	/**
	 * `incoming` (what shall I do with this call?), `input` (the caller spoke or pressed keys),
	 * `dialResult`, `toolCall`, `ringing`, `answered`, `missed`, `completed`, `voicemail`, `recording`,
	 * `transcript`, `report`. Anything else is kept as `other`.
	 */
	event: text.min(1),
	/** Id of this very event, where the system has one; the same in a repeated delivery. */
	eventId: z.union([text, z.number()]).transform(String).optional(),
	direction: z.enum(['inbound', 'outbound', 'internal']).optional(),
	/** A number in any spelling, or `{ number, name }`. */
	from: end.optional(),
	to: end.optional(),
	forwardedFrom: end.optional(),
	/** The caller's name, as the system or a person knows it. */
	name: text.optional(),
	/** Why they call, in their own words. */
	reason: text.optional(),
	status: text.optional(),
	/** ISO 8601, or epoch seconds or milliseconds. Without a zone the business's own is assumed. */
	at: moment.optional(),
	startedAt: moment.optional(),
	answeredAt: moment.optional(),
	endedAt: moment.optional(),
	durationSec: z.coerce.number().nonnegative().optional(),
	talkSec: z.coerce.number().nonnegative().optional(),
	missed: z.boolean().optional(),
	/** With `input`: what was heard, or the keys that were pressed. */
	speech: text.optional(),
	digits: z.union([text, z.number()]).transform(String).optional(),
	language: text.optional(),
	/** The caller's words, or who said what. */
	transcript: z
		.union([
			text,
			z.array(
				z.object({
					role: z.enum(['caller', 'agent', 'tool', 'system']),
					text,
					t: z.number().nonnegative().optional(),
				}),
			),
		])
		.optional(),
	summary: text.optional(),
	recordingUrl: text.optional(),
	/** With `toolCall`: what a voice assistant wants done. */
	tools: z
		.array(
			z.object({
				callId: text.min(1),
				name: text.min(1),
				args: z.record(z.string(), z.unknown()).default({}),
			}),
		)
		.optional(),
	/** Anything else worth keeping, by name. */
	fields: z.record(z.string(), z.unknown()).optional(),
	/** Given back as the answer's `next` said. */
	turn: z.union([z.string(), z.number()]).optional(),
	asked: z.string().optional(),
	again: z.union([z.string(), z.number()]).optional(),
	dialled: z.union([z.string(), z.number()]).optional(),
});

export type Body = z.infer<typeof body>;
