import { Trouble } from '../trouble';
import type { Clock, Condition, Tables } from './contract';

const table = 'reception_locks';

/** How long a holder may work. Whoever finds a lock older than that takes it: its holder is gone. */
export const leaseMilliseconds = 10_000;

/** How long a caller waits for a lock before it gives up: long for a phone call, short for a shard. */
const patienceMilliseconds = 9_000;

/** Clocks of several workers may differ by this much without anyone believing a lock was untouched. */
const clockDifference = 2_000;

export type Held = {
	/** False once the lease is nearly over: start nothing that others must not do as well. */
	stillMine(): boolean;
	/** True once the lease has run out: what was written since may have a rival. */
	outlived(): boolean;
	/** True when nobody can have worked under this lock since that instant: what was read then still holds. */
	untouchedSince(instant: Date): boolean;
	release(): Promise<void>;
};

/**
 * Takes a free lock row; undefined when somebody holds it. The first look asks for a row given back in
 * order (one request tells everything); a later one also takes a row whose lease has run out.
 */
export async function tryLock(
	tables: Tables,
	key: string,
	holder: string,
	clock: Clock,
	look: 'first' | 'again' = 'first',
): Promise<Held | undefined> {
	const taken = clock.now().getTime();
	const until = taken + leaseMilliseconds;
	const clean = look === 'first';
	const where: Condition[] = [
		{ columnName: 'key', condition: 'eq', value: key },
		{ columnName: 'until', condition: clean ? 'eq' : 'lt', value: clean ? 0 : taken },
	];
	const rows = await tables.update(table, where, { holder, until });
	const row = rows.find((candidate) => candidate.holder === holder);
	if (!row) return undefined;
	const freedAt = clean ? Number(row.freedAt ?? 0) : Infinity;
	return {
		stillMine: () => clock.now().getTime() < until - leaseMilliseconds / 5,
		outlived: () => clock.now().getTime() >= until,
		untouchedSince: (instant) => freedAt < instant.getTime() - clockDifference,
		release: async () => {
			await tables.update(
				table,
				[
					{ columnName: 'key', condition: 'eq', value: key },
					{ columnName: 'holder', condition: 'eq', value: holder },
					{ columnName: 'until', condition: 'eq', value: until },
				],
				{ holder: '', until: 0, freedAt: clock.now().getTime() },
			);
		},
	};
}

/** Nobody let go in time: the caller is told a person will call back, never that it is done. */
export const busy = (): Trouble =>
	new Trouble(
		'Many calls want the same record at this moment',
		"Take the caller's details instead, or let the call be tried again in a minute. If this stays, look into the table reception_locks.",
	);

/** Waits a little, longer each time; refuses once the patience of a phone call is over. */
export function patience(clock: Clock): () => Promise<void> {
	const start = clock.now().getTime();
	let turn = 0;
	return async () => {
		if (clock.now().getTime() - start > patienceMilliseconds) throw busy();
		await clock.pause(Math.min(50 * 2 ** turn++, 400));
	};
}

/**
 * Works under the locks of several matters, taken in one order by everyone and given back in reverse. Work
 * must be idempotent: a holder that is gone is followed by another. `settled` is asked while waiting: an
 * answer that needs no lock any more ends the wait. Refuses when locks stay taken for 9 s.
 */
export async function withLock<T>(
	tables: Tables,
	keys: string | string[],
	holder: string,
	clock: Clock,
	work: (held: Pick<Held, 'stillMine' | 'outlived'>) => Promise<T>,
	settled?: () => Promise<T | undefined>,
): Promise<T> {
	const held: Held[] = [];
	const wait = patience(clock);
	try {
		for (const key of [...new Set([keys].flat())].sort()) {
			let lock = await tryLock(tables, key, holder, clock);
			while (!lock) {
				await wait();
				const answer = await settled?.();
				if (answer !== undefined) return answer;
				lock = await tryLock(tables, key, holder, clock, 'again');
			}
			held.push(lock);
		}
		return await work({
			stillMine: () => held.every((lock) => lock.stillMine()),
			outlived: () => held.some((lock) => lock.outlived()),
		});
	} finally {
		// A lock that cannot be given back now is given back by its lease; what was done stays done.
		for (const lock of held.reverse()) await lock.release().catch(() => undefined);
	}
}
