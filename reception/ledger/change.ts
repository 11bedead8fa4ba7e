import type { Condition, Row, Tables } from './contract';
import { busy } from './lock';
import { callRow, type CallRow } from './row';

export const callsTable = 'reception_calls';

/** A call is asked for by its key, or by the short name people use. */
export type CallName = { key: string } | { reference: string };

const named = (name: CallName): Condition =>
	'key' in name
		? { columnName: 'key', condition: 'eq', value: name.key }
		: { columnName: 'reference', condition: 'eq', value: name.reference };

/** The row of a call as it stands; the oldest, should there ever be two. */
export async function findRow(tables: Tables, name: CallName): Promise<Row | undefined> {
	return (await tables.get(callsTable, [named(name)], { limit: 1, sortBy: 'id:asc' }))[0];
}

export async function readCall(tables: Tables, name: CallName): Promise<CallRow | undefined> {
	const row = await findRow(tables, name);
	return row && callRow(row);
}

/** Sets columns of a row that nobody has touched since it was read; undefined when somebody has. */
export async function setIfUnchanged(
	tables: Tables,
	row: Row,
	set: Row,
): Promise<CallRow | undefined> {
	const version = Number(row.version ?? 0);
	const where: Condition[] = [
		{ columnName: 'key', condition: 'eq', value: row.key ?? '' },
		{ columnName: 'version', condition: 'eq', value: version },
	];
	const [changed] = await tables.update(callsTable, where, { ...set, version: version + 1 });
	return changed && callRow(changed);
}

export type Changed = { changed: boolean; row: CallRow };

/**
 * Changes a call: `change` looks at the row as it is and says which columns become what, or undefined to
 * leave it. When another writer was quicker it is asked again; of many callers whose change is possible
 * only once, exactly one makes it. Undefined when there is no such call.
 */
export async function changeCall(
	tables: Tables,
	name: CallName,
	change: (row: CallRow) => Row | undefined,
): Promise<Changed | undefined> {
	// Every lost round means that somebody else got on: 60 rounds are 60 writes to one call.
	for (let round = 0; round < 60; round++) {
		const found = await findRow(tables, name);
		if (!found) return undefined;
		const row = callRow(found);
		const set = change(row);
		if (!set) return { changed: false, row };
		const changed = await setIfUnchanged(tables, found, set);
		if (changed) return { changed: true, row: changed };
	}
	throw busy();
}
