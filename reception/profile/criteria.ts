import { z } from '../zod';
import { callTypes, levels } from '../record';

/** A weekly span in which a criterion holds, wall clock of the business: `08:00`–`20:00`. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:30');

/**
 * One agreed criterion: when it holds, what the call becomes, and who answers for it.
 * All conditions given must hold; within `says` one phrase is enough.
 */
export const criterion = z.object({
	name: z.string().min(1),
	/** Phrases in the caller's words, any language; matched with the same care as the built-in rules. */
	says: z.array(z.string().min(1)).optional(),
	asksAbout: z.enum(callTypes).optional(),
	ageUnder: z.number().nonnegative().optional(),
	ageOver: z.number().nonnegative().optional(),
	pregnant: z.boolean().optional(),
	afterSurgeryDays: z.number().int().positive().optional(),
	customerType: z.string().optional(),
	between: z.object({ from: clock, to: clock }).optional(),
	level: z.enum(levels),
	/** Role or person id that must hear of it. */
	who: z.string().optional(),
	/** Minutes within which it must be dealt with. */
	withinMinutes: z.number().int().positive().optional(),
	/** What to tell the caller. */
	say: z.string().optional(),
	/** True: this criterion may lower a rule that is not universal. Needs `agreedBy` and `agreedOn`. */
	lowers: z.boolean().optional(),
	agreedBy: z.string().optional(),
	agreedOn: z.iso.date().optional(),
});

export const criteria = z.object({
	version: z.string().default('1'),
	agreedBy: z.string().optional(),
	agreedOn: z.iso.date().optional(),
	rows: z.array(criterion).default([]),
});

export type Criterion = z.infer<typeof criterion>;
export type Criteria = z.infer<typeof criteria>;
