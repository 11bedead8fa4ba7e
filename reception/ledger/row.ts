import { z } from '../zod';
import {
	slip as slipSchema,
	toInstant,
	type LedgerEntry,
	type Outcome,
	type Slip,
} from '../record';
import type { Row } from './contract';

/** How far a call has come. It only moves on: see `mayBecome`. */
export const callStates = [
	'open',
	'escalating',
	'queued',
	'acknowledged',
	'done',
	'failed',
] as const;
export type CallState = (typeof callStates)[number];

/** What became of the present step of the ladder. */
export type StepState = 'none' | 'claimed' | 'paged' | 'acknowledged' | 'exhausted';

/** One person told of a call. `status` is the provider's, `claimed` before anything was sent. */
const page = z.object({
	step: z.number(),
	person: z.string(),
	channel: z.string(),
	at: z.string(),
	reference: z.string().optional(),
	status: z.string().optional(),
});
export type Page = z.infer<typeof page>;

/** A call as the ledger knows it: what people read in the table, in the types a program wants. */
export type CallRow = {
	key: string;
	reference: string;
	state: CallState;
	business?: string;
	level?: string;
	type?: string;
	name?: string;
	phone?: string;
	reason?: string;
	outcome?: Outcome;
	event?: string;
	receivedAt: string;
	endedAt?: string;
	handledAt?: string;
	dueAt?: string;
	attempts: number;
	holder?: string;
	step: number;
	stepState: StepState;
	stepDeadline?: string;
	pages: Page[];
	resumeUrl?: string;
	acknowledgedBy?: string;
	acknowledgedAt?: string;
	/** All sections of the call so far, without the business profile. */
	slip: Slip;
	version: number;
};

const text = (value: Row[string] | undefined): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;
const number = (value: Row[string] | undefined): number => (typeof value === 'number' ? value : 0);
const moment = (value: Row[string] | undefined): string | undefined =>
	typeof value === 'number' && value > 0 ? toInstant(value) : undefined;

function json<T>(schema: z.ZodType<T>, value: Row[string] | undefined, otherwise: T): T {
	try {
		return schema.parse(JSON.parse(text(value) ?? 'null'));
	} catch {
		// Somebody edited the cell by hand: the rest of the row still counts.
		return otherwise;
	}
}

/** Deliveries of a call that are already stored, newest last. */
export const seenOf = (row: Row): string[] => json(z.array(z.string()), row.seen, []);

/** A row of `reception_calls`, read. */
export function callRow(row: Row): CallRow {
	const key = String(row.key);
	const receivedAt = text(row.receivedAt) ?? toInstant(0);
	const [provider = 'unknown', ...id] = key.split(':');
	const lost: Slip = {
		slip: 1,
		call: {
			provider,
			id: id.join(':') || key,
			event: 'other',
			expectsAnswer: false,
			dedupeKey: key,
			receivedAt,
			verification: { scheme: 'ledger', result: 'verified' },
		},
	};
	return {
		key,
		reference: String(row.reference),
		state: (text(row.state) ?? 'open') as CallState,
		business: text(row.business),
		level: text(row.level),
		type: text(row.type),
		name: text(row.name),
		phone: text(row.phone),
		reason: text(row.reason),
		outcome: text(row.outcome) as Outcome | undefined,
		event: text(row.event),
		receivedAt,
		endedAt: text(row.endedAt),
		handledAt: text(row.handledAt),
		dueAt: moment(row.dueAt),
		attempts: number(row.attempts),
		holder: text(row.holder),
		step: number(row.step),
		stepState: (text(row.stepState) ?? 'none') as StepState,
		stepDeadline: moment(row.stepDeadline),
		pages: json(z.array(page), row.pages, []),
		resumeUrl: text(row.resumeUrl),
		acknowledgedBy: text(row.acknowledgedBy),
		acknowledgedAt: text(row.acknowledgedAt),
		slip: json(slipSchema, row.slip, lost) as Slip,
		version: number(row.version),
	};
}

/** The `ledger` section of a slip, from its row. */
export const entryOf = (row: CallRow, duplicate?: boolean): LedgerEntry => ({
	key: row.key,
	reference: row.reference,
	state: row.state,
	...(duplicate === undefined ? {} : { duplicate }),
	...(row.dueAt ? { dueAt: row.dueAt } : {}),
	attempts: row.attempts,
});

/** The slip of a stored call as it goes on through a workflow. */
export const slipOfRow = (row: CallRow): Slip => ({
	...row.slip,
	...(row.outcome ? { outcome: row.outcome } : {}),
	ledger: entryOf(row),
});

const order: Record<CallState, number> = {
	open: 0,
	queued: 1,
	escalating: 2,
	acknowledged: 3,
	done: 4,
	failed: 4,
};

type Standing = Pick<CallRow, 'state' | 'stepState' | 'outcome' | 'acknowledgedBy' | 'handledAt'>;

/** Closed, but nobody has spoken with the caller since: words that arrive late may still be urgent. */
const mayReopen = (row: Standing): boolean =>
	row.state === 'done' &&
	!row.acknowledgedBy &&
	!row.handledAt &&
	!['escalated', 'transferred', 'filtered'].includes(row.outcome ?? '');

/**
 * States move forward only, with two exceptions for the caller's sake: a ladder on which nobody answered
 * is parked in the queue (`exhausted`), and a transcript that turns out urgent after the call was closed
 * still reaches the person on duty. The outcome stays the first.
 */
export function mayBecome(row: Standing, next: CallState): boolean {
	if (row.state === next) return true;
	if (next === 'escalating' && row.stepState === 'exhausted') return false;
	if (next === 'escalating' && mayReopen(row)) return true;
	if (next === 'queued' && row.state === 'escalating') return row.stepState === 'exhausted';
	return order[next] > order[row.state];
}
