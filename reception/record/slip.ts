import { z } from '../zod';
import { call } from './call';
import { outcomes } from './lists';
import {
	booking,
	business,
	caller,
	crm,
	escalation,
	ledgerEntry,
	message,
	request,
	triage,
} from './sections';

/** The call slip (*parte de llamada*): what every item in our workflows is. */
export const slip = z.looseObject({
	slip: z.literal(1),
	call,
	business: business.optional(),
	caller: caller.optional(),
	request: request.optional(),
	triage: triage.optional(),
	booking: booking.optional(),
	crm: crm.optional(),
	escalation: escalation.optional(),
	message: message.optional(),
	ledger: ledgerEntry.optional(),
	outcome: z.enum(outcomes).optional(),
});

export type Slip = z.infer<typeof slip>;
