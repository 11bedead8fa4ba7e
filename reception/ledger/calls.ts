import {
	callKey,
	callReference,
	type Call,
	type LedgerEntry,
	type Outcome,
	type Slip,
} from '../record';
import { Trouble } from '../trouble';
import { callsTable, changeCall, findRow, readCall, setIfUnchanged, type CallName } from './change';
import type { Clock, Row, Tables } from './contract';
import { shardOf } from './definitions';
import { patience, tryLock } from './lock';
import { transferred } from './outcome';
import { due, readable, slipText, toStore, withEarlier } from './merge';
import { isOver } from './plan';
import { callRow, entryOf, mayBecome, seenOf, type CallRow } from './row';

/** A call nobody has worked on for so long is driven again by the sweeper. */
const abandonedAfter = 5 * 60_000;
/** Time a ladder step has beyond its deadline before the sweeper steps in: n8n fires waits up to 60 s late. */
const sweepGrace = 60_000;
/** Deliveries remembered per call: more than any provider sends for one. */
const seenLimit = 100;

export type Recorded = { entry: LedgerEntry; slip: Slip; duplicate: boolean };

/**
 * Writes an event down before anything is done about it: one row per call, each delivery once. Of the
 * same delivery 20 times at once, one is new and 19 are duplicates. Takes 1 request for a delivery known
 * already, 2 for a further event of a call, 4 for a new call when nobody else wants its lock.
 */
export async function recordCall(
	tables: Tables,
	slip: Slip,
	holder: string,
	clock: Clock,
): Promise<Recorded> {
	const key = callKey(slip.call);
	const shard = shardOf('call', key);
	const wait = patience(clock);
	for (let look: 'first' | 'again' = 'first'; ; look = 'again') {
		const asked = clock.now();
		const known = await addEvent(
			tables,
			await findRow(tables, { key }),
			slip,
			clock.now().getTime(),
		);
		if (known === 'overtaken') continue;
		if (known) return known;
		const lock = await tryLock(tables, shard, holder, clock, look);
		if (!lock) {
			await wait();
			continue;
		}
		try {
			const untouched = lock.untouchedSince(asked);
			if ((untouched || !(await findRow(tables, { key }))) && lock.stillMine())
				return await open(tables, slip, clock.now().getTime());
		} finally {
			await lock.release().catch(() => undefined);
		}
	}
}

async function open(tables: Tables, slip: Slip, now: number): Promise<Recorded> {
	const key = callKey(slip.call);
	const stored = toStore(undefined, slip);
	const row: Row = {
		...readable(stored),
		...due(now + abandonedAfter),
		key,
		reference: callReference(key),
		state: 'open',
		business: slip.business?.id ?? '',
		event: slip.call.event,
		receivedAt: slip.call.receivedAt,
		outcome: slip.outcome ?? transferred(slip) ?? '',
		attempts: 0,
		version: 1,
		step: 0,
		stepState: 'none',
		pages: '[]',
		seen: JSON.stringify([slip.call.dedupeKey]),
		slip: slipText(stored),
	};
	await tables.insert(callsTable, [row]);
	return recorded(callRow(row), withEarlier(undefined, slip), false);
}

/** Adds an event to the row of its call. Undefined without a row; `overtaken` when another event was quicker. */
async function addEvent(
	tables: Tables,
	found: Row | undefined,
	slip: Slip,
	now: number,
): Promise<Recorded | 'overtaken' | undefined> {
	if (!found) return undefined;
	const row = callRow(found);
	const seen = seenOf(found);
	const merged = withEarlier(row.slip, slip);
	if (seen.includes(slip.call.dedupeKey)) return recorded(row, merged, true);
	const stored = toStore(row.slip, slip);
	// Words that come after the end of the call was told: nothing more will come, the sweeper takes it on.
	const lookAgain = hasEnded(row) ? now : now + abandonedAfter;
	const changed = await setIfUnchanged(tables, found, {
		...readable(stored),
		...(row.state === 'open' ? due(lookAgain) : {}),
		business: slip.business?.id ?? row.business ?? '',
		event: slip.call.event,
		outcome: row.outcome ?? slip.outcome ?? transferred(slip) ?? '',
		seen: JSON.stringify([...seen, slip.call.dedupeKey].slice(-seenLimit)),
		slip: slipText(stored),
	});
	return changed ? recorded(changed, merged, false) : 'overtaken';
}

const hasEnded = ({ slip, event }: CallRow): boolean =>
	isOver({ ...slip, call: { ...slip.call, event: (event as Call['event']) ?? slip.call.event } });

const recorded = (row: CallRow, slip: Slip, duplicate: boolean): Recorded => {
	const entry = entryOf(row, duplicate);
	return {
		entry,
		duplicate,
		slip: { ...slip, ...(row.outcome ? { outcome: row.outcome } : {}), ledger: entry },
	};
};

/** What earlier events of this call left, under the slip's own `call`; without a row the slip as it is. */
export async function recallCall(tables: Tables, slip: Slip): Promise<Slip> {
	const row = await readCall(tables, { key: callKey(slip.call) });
	if (!row) return slip;
	const { outcome = slip.outcome } = row;
	return { ...withEarlier(row.slip, slip), ...(outcome ? { outcome } : {}), ledger: entryOf(row) };
}

const missing = (): Trouble =>
	new Trouble(
		'This call is not in the ledger',
		'Put a Reception Ledger node with the operation Record Call right behind the trigger.',
	);

const nameOf = (slip: Slip): CallName => ({ key: slip.ledger?.key ?? callKey(slip.call) });

/** Keeps what the nodes have added to a slip since it was recorded. */
export async function saveSlip(tables: Tables, slip: Slip): Promise<LedgerEntry> {
	const done = await changeCall(tables, nameOf(slip), (row) => savedSlip(row, slip));
	if (!done) throw missing();
	return entryOf(done.row);
}

const savedSlip = (row: CallRow, slip: Slip): Row => {
	const stored = toStore(row.slip, slip);
	return {
		...readable(stored),
		business: slip.business?.id ?? row.business ?? '',
		slip: slipText(stored),
	};
};

const nobodyLeft = ({ escalation }: Slip): boolean =>
	escalation?.status === 'exhausted' || escalation?.status === 'nobody';

export type NextStep = { state: 'escalating' | 'queued' | 'open'; dueAt?: string };

/** When the sweeper looks at a call; a ladder step that is running keeps the moment it was given. */
function dueAtOf({ state, dueAt }: NextStep, row: CallRow, now: number): number {
	const wanted = dueAt ? Date.parse(dueAt) : now;
	if (state === 'open') return dueAt ? wanted : now + abandonedAfter;
	if (state === 'queued') return wanted;
	const isRunning = row.stepState === 'claimed' || row.stepState === 'paged';
	return isRunning && row.dueAt ? Date.parse(row.dueAt) : wanted + sweepGrace;
}

/**
 * Sends a call on its way, and keeps the slip in the same write. `dueAt` is when it must have got on: the
 * step's deadline while escalating, the next opening in the queue. A step backwards leaves the state as it is.
 */
export async function nextStep(
	tables: Tables,
	slip: Slip,
	step: NextStep,
	at: string,
): Promise<LedgerEntry> {
	const now = Date.parse(at);
	const done = await changeCall(tables, nameOf(slip), (stored) => {
		// The ladder says itself when nobody is left on it.
		const row = nobodyLeft(slip) ? { ...stored, stepState: 'exhausted' as const } : stored;
		if (!mayBecome(row, step.state)) return savedSlip(row, slip);
		return {
			...savedSlip(row, slip),
			state: step.state,
			stepState: row.stepState,
			...due(dueAtOf(step, row, now)),
		};
	});
	if (!done) throw missing();
	return entryOf(done.row);
}

/** `handled`: the team has dealt with it. `settled`: nothing is left to deal with, booked or filtered. */
export type Closing = { handled?: boolean; settled?: boolean };

/**
 * Writes how a call ended: once, whoever comes later keeps what is there (R11). A call that waits for the
 * team keeps waiting until it is handled or settled; any other is done, and leaves the sweeper's list.
 */
export async function closeCall(
	tables: Tables,
	slip: Slip,
	outcome: Outcome,
	at: string,
	{ handled = false, settled = false }: Closing = {},
): Promise<{ entry: LedgerEntry; outcome: Outcome; first: boolean }> {
	let first = false;
	const done = await changeCall(tables, nameOf(slip), (row) => {
		first = !row.outcome;
		const final = row.outcome ?? outcome;
		const isQueued = row.state === 'queued' && !settled;
		const waits = !handled && (isQueued || row.state === 'escalating');
		const state = waits ? row.state : final === 'failed' && !handled ? 'failed' : 'done';
		if (!first && row.state === state && !handled) return undefined;
		return {
			...savedSlip(row, { ...slip, outcome: final }),
			outcome: final,
			state: mayBecome(row, state) ? state : row.state,
			endedAt: row.endedAt ?? row.slip.call.endedAt ?? at,
			...(handled ? { handledAt: row.handledAt ?? at } : {}),
			...(waits ? {} : due(undefined)),
		};
	});
	if (!done) throw missing();
	return { entry: entryOf(done.row), outcome: done.row.outcome ?? outcome, first };
}
