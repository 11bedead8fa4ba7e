import { toInstant } from '../record';
import { callsTable, setIfUnchanged } from './change';
import type { Condition, Tables } from './contract';
import { due } from './merge';
import { callRow, callStates, type CallRow, type CallState } from './row';

export type Claim = { states: CallState[]; limit: number; leaseSeconds: number; holder: string };

/** Rows claimed at once: enough to keep n8n busy, few enough to leave it air. */
const abreast = 5;

/**
 * Takes calls that are overdue, the most overdue first, each for exactly one claimer. A claimed call is due
 * again when its lease ends, so a claimer that stops leaves nothing behind; `attempts` counts the claims.
 */
export async function claimDue(tables: Tables, claim: Claim, at: string): Promise<CallRow[]> {
	const now = Date.parse(at);
	const lists = await Promise.all(
		claim.states.map((state) =>
			tables.get(
				callsTable,
				[
					{ columnName: 'state', condition: 'eq', value: state },
					{ columnName: 'dueAt', condition: 'lte', value: now },
				],
				{ limit: claim.limit, sortBy: 'dueAt:asc' },
			),
		),
	);
	const waiting = lists
		.flat()
		.sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
		.slice(0, claim.limit);
	const claimed: CallRow[] = [];
	for (let start = 0; start < waiting.length; start += abreast) {
		const group = waiting.slice(start, start + abreast).map(async (row) => {
			const lease = { holder: claim.holder, attempts: Number(row.attempts ?? 0) + 1 };
			return await setIfUnchanged(tables, row, {
				...lease,
				...due(now + claim.leaseSeconds * 1000),
			});
		});
		claimed.push(...(await Promise.all(group)).filter((row) => row !== undefined));
	}
	return claimed;
}

export type Wanted = {
	/** Received at or after, and before. */
	from?: string;
	to?: string;
	states?: CallState[];
	business?: string;
	limit?: number;
	/** Calls that still wait for somebody come along, however old they are. */
	andWaiting?: boolean;
};

/** Calls for a report, oldest first. */
export async function listCalls(tables: Tables, wanted: Wanted): Promise<CallRow[]> {
	// ISO instants in UTC with milliseconds compare as text the way they compare as time.
	const bounds: Condition[] = [];
	if (wanted.from)
		bounds.push({
			columnName: 'receivedAt',
			condition: 'gte',
			value: toInstant(new Date(wanted.from)),
		});
	if (wanted.to)
		bounds.push({
			columnName: 'receivedAt',
			condition: 'lt',
			value: toInstant(new Date(wanted.to)),
		});
	if (wanted.business)
		bounds.push({ columnName: 'business', condition: 'eq', value: wanted.business });
	const all = { limit: wanted.limit, sortBy: 'receivedAt:asc' };
	const states: CallState[] = wanted.states ?? [];
	const some = states.length > 0 && states.length < callStates.length;
	const lists = some
		? await Promise.all(
				states.map((value) =>
					tables.get(callsTable, [...bounds, { columnName: 'state', condition: 'eq', value }], all),
				),
			)
		: [await tables.get(callsTable, bounds, all)];
	if (wanted.andWaiting) {
		const waiting: Wanted = { states: ['queued', 'escalating'], business: wanted.business };
		const known = new Set(lists.flat().map((row) => row.key));
		const older = (await listCalls(tables, waiting)).filter((row) => !known.has(row.key));
		return sorted([...older, ...lists.flat().map(callRow)], wanted.limit);
	}
	return sorted(lists.flat().map(callRow), wanted.limit);
}

const sorted = (rows: CallRow[], limit = rows.length): CallRow[] =>
	rows.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt)).slice(0, limit);

/** Lets finished calls go that are older than an instant: tables stay small, and data is kept no longer than agreed. */
export async function forgetCalls(tables: Tables, before: string): Promise<number> {
	let gone = 0;
	for (const state of ['done', 'failed'] as const)
		gone += await tables.remove(callsTable, [
			{ columnName: 'state', condition: 'eq', value: state },
			{ columnName: 'receivedAt', condition: 'lt', value: toInstant(new Date(before)) },
		]);
	return gone;
}
