import { z } from '../zod';
import { callTypes } from '../record';
import { criteria } from './criteria';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 09:30');
const span = z.tuple([clock, clock]);
const day = z.array(span);
const phone = z
	.string()
	.regex(/^\+[1-9]\d{6,14}$/, 'a number in international form, such as +34910000000');
const id = z
	.string()
	.regex(/^[a-z0-9][a-z0-9-]*$/, 'a short name in lower case, such as clinica-sol');
/** One text per language tag; a missing language falls back to the first of the business. */
const texts = z.record(z.string(), z.string());

export const weekdays = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
] as const;

export const service = z.object({
	id,
	name: z.string().min(1),
	minutes: z.number().int().min(5).max(600),
	bufferMinutes: z.number().int().nonnegative().default(0),
	/** Calendars (people, rooms) in which it can take place; any one of them will do. */
	resources: z.array(z.string()).min(1),
	/** Two booking modes (R43): `direct` on the call, or `approval` by the team. */
	booking: z.enum(['direct', 'approval']).default('direct'),
	says: z.array(z.string()).default([]),
	price: z.string().optional(),
});

export const person = z.object({
	id,
	name: z.string().min(1),
	role: z.string().min(1),
	phone: phone.optional(),
	email: z.string().optional(),
	channel: z.enum(['sms', 'call']).default('sms'),
	language: z.string().optional(),
});

/** Who is on call: a weekly shift, or one dated span. Wall clock of the business; `to` before `from` ends next day. */
export const shift = z.object({
	person: id,
	days: z.array(z.enum(weekdays)).optional(),
	from: clock.default('00:00'),
	to: clock.default('24:00'),
	/** First and last date on which it may begin, inclusive. */
	since: z.iso.date().optional(),
	until: z.iso.date().optional(),
	/** 2: every other week, counted from the week of `since`. */
	everyWeeks: z.number().int().min(1).max(52).optional(),
});

export const ladderStep = z.object({
	/** `on-call` (the rota decides), a person's id, or a role. */
	who: z.string().min(1),
	channel: z.enum(['sms', 'call']).optional(),
	/** Seconds to wait for an acknowledgement. Under 70 a wait does not survive a restart of n8n. */
	waitSeconds: z.number().int().min(70).default(120),
});

export const profile = z.object({
	id,
	name: z.string().min(1),
	version: z.string().default('1'),
	sector: z.string().default('general'),
	zone: z.string().default('Europe/Madrid'),
	country: z.string().length(2).default('ES'),
	region: z.string().optional(),
	languages: z.array(z.string()).min(1).default(['es']),
	formality: z.enum(['usted', 'tu']).default('usted'),
	/** The numbers callers dial; the profile is chosen by them. */
	numbers: z.array(phone).default([]),
	/** When the reception answers (R33, R34): every call, only what the team does not take, or only out of hours. */
	answers: z.enum(['every_call', 'overflow', 'out_of_hours']).default('every_call'),
	hours: z.object(
		Object.fromEntries(weekdays.map((name) => [name, day.default([])])) as Record<
			(typeof weekdays)[number],
			z.ZodDefault<typeof day>
		>,
	),
	holidays: z
		.object({
			/** Public holidays of country and region are closed days. */
			public: z.boolean().default(true),
			closed: z.array(z.object({ date: z.iso.date(), name: z.string() })).default([]),
			/** Dates with hours of their own; they win over everything. */
			special: z
				.array(z.object({ date: z.iso.date(), hours: day, name: z.string().optional() }))
				.default([]),
		})
		.prefault({}),
	services: z.array(service).default([]),
	people: z.array(person).default([]),
	shifts: z.array(shift).default([]),
	/** Dated changes to the rota; they win over shifts. */
	overrides: z.array(shift).default([]),
	ladder: z.array(ladderStep).default([]),
	/** How many times the ladder is climbed before the call is parked and the owner told. */
	rounds: z.number().int().min(1).max(5).default(2),
	/** Person or role that hears when nobody answered. */
	owner: z.string().optional(),
	criteria: criteria.prefault({}),
	/** Which role gets the message for a call type. `default` for the rest. */
	routing: z.record(z.string(), z.string()).default({}),
	/** Fields a call of a type must bring (R23); without an entry the sector's list holds. */
	required: z.partialRecord(z.enum(callTypes), z.array(z.string())).default({}),
	texts: z
		.object({
			greeting: texts.default({}),
			aiNotice: texts.default({}),
			recordingNotice: texts.default({}),
			closed: texts.default({}),
			goodbye: texts.default({}),
		})
		.prefault({}),
	recording: z.boolean().default(false),
	facts: z.array(z.object({ about: z.string(), text: z.string() })).default([]),
	emergencyNumber: z.string().default('112'),
	/** Where a caller asking for a person is put through, and how long it rings. */
	transfer: z
		.object({ to: phone, seconds: z.number().int().min(5).max(120).default(20) })
		.optional(),
	/** Sender of outgoing SMS and announcement calls. */
	callerId: phone.optional(),
});

export type Profile = z.infer<typeof profile>;
export type ProfileInput = z.input<typeof profile>;
export type Service = z.infer<typeof service>;
export type Person = z.infer<typeof person>;
export type Shift = z.infer<typeof shift>;
export type LadderStep = z.infer<typeof ladderStep>;
