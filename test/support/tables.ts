import {
	tableDefinitions,
	type Clock,
	type Condition,
	type Row,
	type TableDefinition,
	type Tables,
} from '../../reception/ledger';

type Operation = 'get' | 'insert' | 'update' | 'remove';

export type MemoryTables = Tables & {
	/** Rows of a table as they are, for looking at. */
	rows(table: string): Row[];
	/** Requests so far, all tables together. */
	requests(): number;
	/** Called before each operation; throwing is the fault. `after` means: done, but the answer got lost. */
	fault?: (operation: Operation, table: string, moment: 'before' | 'after') => void;
};

const holds = (row: Row, { columnName, condition, value }: Condition): boolean => {
	const cell = row[columnName] ?? null;
	if (condition === 'eq') return cell === value;
	// As n8n does it: an empty cell is unlike everything, and neither above nor below anything.
	if (condition === 'neq') return cell !== value;
	if (cell === null || value === null) return false;
	if (condition === 'gt') return cell > value;
	if (condition === 'gte') return cell >= value;
	if (condition === 'lt') return cell < value;
	if (condition === 'lte') return cell <= value;
	const pattern = String(value)
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/%/g, '.*');
	return new RegExp(`^${pattern}$`, condition === 'ilike' ? 'i' : '').test(String(cell));
};

/**
 * Data Tables in memory, with n8n's semantics: an update is one atomic step, everything around it takes
 * time and interleaves. Made for faults and races; the real thing is tested by `real-tables.ts`.
 */
export function memoryTables(definitions: TableDefinition[] = tableDefinitions): MemoryTables {
	const store = new Map<string, Row[]>();
	const columns = new Map<string, Set<string>>();
	let requests = 0;
	let nextId = 1;
	let turn = 7;
	const elsewhere = async (): Promise<void> => {
		turn = (turn * 16807) % 2147483647;
		for (let hop = turn % 4; hop >= 0; hop--) await new Promise((resolve) => setImmediate(resolve));
	};
	const make = (definition: TableDefinition): string[] => {
		const known = columns.get(definition.name) ?? new Set();
		columns.set(
			definition.name,
			new Set([...known, ...definition.columns.map(({ name }) => name)]),
		);
		if (store.has(definition.name)) return [];
		store.set(
			definition.name,
			(definition.seed ?? []).map((row) => ({ ...row, id: nextId++ })),
		);
		return [definition.name];
	};
	definitions.forEach(make);

	const table = (name: string): Row[] => {
		const rows = store.get(name);
		if (!rows) throw new Error(`no table ${name}`);
		return rows;
	};
	const check = (name: string, row: Row): void => {
		for (const column of Object.keys(row))
			if (!columns.get(name)?.has(column))
				throw new Error(`unknown column name '${column}' in ${name}`);
	};

	async function step<T>(operation: Operation, name: string, work: () => T): Promise<T> {
		requests++;
		await elsewhere();
		tables.fault?.(operation, name, 'before');
		const result = work();
		tables.fault?.(operation, name, 'after');
		await elsewhere();
		return result;
	}

	const tables: MemoryTables = {
		rows: (name) => table(name).map((row) => ({ ...row })),
		requests: () => requests,
		ensure: async (wanted) => wanted.flatMap(make),
		get: async (name, where, { limit, sortBy } = {}) =>
			await step('get', name, () => {
				const found = table(name).filter((row) =>
					where.every((condition) => holds(row, condition)),
				);
				const [column = 'id', direction] = (sortBy ?? 'id:asc').split(':');
				const sign = direction === 'desc' ? -1 : 1;
				const sorted = [...found].sort((a, b) => {
					const [left, right] = [a[column] ?? '', b[column] ?? ''];
					return left === right ? 0 : (left < right ? -1 : 1) * sign;
				});
				return sorted.slice(0, limit).map((row) => ({ ...row }));
			}),
		insert: async (name, rows) =>
			await step('insert', name, () => {
				for (const row of rows) {
					check(name, row);
					table(name).push({ ...row, id: nextId++ });
				}
			}),
		update: async (name, where, set) =>
			await step('update', name, () => {
				check(name, set);
				const found = table(name).filter((row) =>
					where.every((condition) => holds(row, condition)),
				);
				for (const row of found) Object.assign(row, set);
				return found.map((row) => ({ ...row }));
			}),
		remove: async (name, where) =>
			await step('remove', name, () => {
				const rows = table(name);
				const gone = rows.filter((row) => where.every((condition) => holds(row, condition)));
				store.set(
					name,
					rows.filter((row) => !gone.includes(row)),
				);
				return gone.length;
			}),
	};
	return tables;
}

/** The wall clock, with short pauses: for races. */
export const realClock: Clock = {
	now: () => new Date(),
	pause: async (milliseconds) =>
		await new Promise((resolve) => setTimeout(resolve, milliseconds / 10 + Math.random() * 5)),
};

/** The wall clock with pauses as nodes make them: for a real n8n. */
export const nodeLikeClock: Clock = {
	now: () => new Date(),
	pause: async (milliseconds) =>
		await new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random()))),
};

/** A clock that moves only when told to, or when somebody pauses: for leases and deadlines. */
export function handClock(start: string): Clock & { forward(milliseconds: number): void } {
	let now = Date.parse(start);
	return {
		now: () => new Date(now),
		pause: async (milliseconds) => {
			now += milliseconds;
			await new Promise((resolve) => setImmediate(resolve));
		},
		forward: (milliseconds) => {
			now += milliseconds;
		},
	};
}
