import { z } from '../zod';
import {
	business,
	callTypes,
	instant,
	levels,
	outcomes,
	slip as slipSchema,
	type Slip,
} from '../record';

const page = z.object({ step: z.number(), at: z.string() });

/**
 * What a report reads of a call: a row of the ledger as Reception Ledger lists it. Reception Profile may
 * have added the business to the slip inside.
 */
const row = z.object({
	key: z.string(),
	reference: z.string(),
	state: z.string(),
	business: z.string().optional(),
	level: z.enum(levels).optional().catch(undefined),
	type: z.enum(callTypes).optional().catch(undefined),
	name: z.string().optional(),
	phone: z.string().optional(),
	reason: z.string().optional(),
	outcome: z.enum(outcomes).optional().catch(undefined),
	receivedAt: instant,
	endedAt: instant.optional().catch(undefined),
	handledAt: instant.optional().catch(undefined),
	dueAt: instant.optional().catch(undefined),
	acknowledgedAt: instant.optional().catch(undefined),
	acknowledgedBy: z.string().optional(),
	pages: z.array(page).catch([]),
	slip: z.looseObject({ business: business.optional() }),
});

export type ReportCall = Omit<z.infer<typeof row>, 'slip'> & { slip: Slip };

/** A call out of an item: a ledger row, or a slip that went through the ledger. Undefined for anything else. */
export function reportCall(json: unknown): ReportCall | undefined {
	const listed = row.safeParse(json);
	if (listed.success) return listed.data as unknown as ReportCall;
	const read = slipSchema.safeParse(json);
	if (!read.success || !read.data.ledger) return undefined;
	const { call, caller, request, triage, ledger, escalation } = read.data;
	return {
		key: ledger.key,
		reference: ledger.reference,
		state: ledger.state,
		business: read.data.business?.id,
		level: triage?.level,
		type: triage?.type ?? request?.type,
		name: caller?.name ?? call.from?.name,
		phone: caller?.phone ?? call.from?.e164,
		reason: request?.reason,
		outcome: read.data.outcome,
		receivedAt: call.receivedAt,
		endedAt: call.endedAt,
		dueAt: ledger.dueAt,
		acknowledgedAt: escalation?.acknowledgedAt,
		acknowledgedBy: escalation?.acknowledgedBy,
		pages: [],
		slip: json as Slip,
	};
}

/** Kinds of call behind which there may be new business (R20). */
const opportunities = new Set(['new_appointment', 'quote', 'viewing', 'information']);

export const isOpportunity = (call: ReportCall): boolean =>
	call.type !== undefined && opportunities.has(call.type);

/** True, false, or undefined when no profile says what the hours are. */
export function isOutOfHours(call: ReportCall): boolean | undefined {
	const kind = call.slip.business?.mode.kind;
	return kind === undefined ? undefined : kind !== 'open' && kind !== 'overflow';
}
