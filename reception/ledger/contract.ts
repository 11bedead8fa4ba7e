/** A row of an n8n Data Table. n8n adds `id`, `createdAt`, `updatedAt`. */
export type Row = Record<string, string | number | boolean | null>;

export type Condition = {
	columnName: string;
	condition: 'eq' | 'neq' | 'like' | 'ilike' | 'gt' | 'gte' | 'lt' | 'lte';
	value: string | number | boolean | null;
};

export type Column = { name: string; type: 'string' | 'number' | 'boolean' | 'date' };
export type TableDefinition = { name: string; columns: Column[]; seed?: Row[] };

/**
 * The tables of this n8n, through its public API. `update` is the only atomic step there is: of many
 * callers whose conditions hold once, exactly one gets the row back. Everything else is built from it.
 */
export interface Tables {
	/** Creates what is missing (tables, columns, seed rows); safe to call twice. Says what it made. */
	ensure(definitions: TableDefinition[]): Promise<string[]>;
	get(
		table: string,
		where: Condition[],
		options?: { limit?: number; sortBy?: string },
	): Promise<Row[]>;
	insert(table: string, rows: Row[]): Promise<void>;
	/** Rows that matched and were changed, as they are now. */
	update(table: string, where: Condition[], set: Row): Promise<Row[]>;
	remove(table: string, where: Condition[]): Promise<number>;
}

/** The time as a node lends it to a room; `pause` waits at most that many milliseconds, with jitter. */
export type Clock = { now(): Date; pause(milliseconds: number): Promise<void> };
