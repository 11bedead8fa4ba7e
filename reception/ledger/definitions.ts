import { fingerprint } from '../record';
import type { Column, Row, TableDefinition } from './contract';

const texts = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'string' }));
const numbers = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'number' }));

/**
 * The lock rows of each room. They exist before anyone races for them; work is spread over them by the
 * hash of what it is about, so two matters may share a row, which costs waiting and nothing else.
 */
const shards = { call: 16, day: 32, contact: 16 } as const;

const shardName = (kind: string, index: number): string =>
	`${kind}-${String(index).padStart(2, '0')}`;

/** The lock row for a matter, `call-07`: the same for everyone who works on the same matter. */
export const shardOf = (kind: keyof typeof shards, matter: string): string =>
	shardName(kind, parseInt(fingerprint(matter).slice(0, 8), 16) % shards[kind]);

const lockRows: Row[] = Object.entries(shards).flatMap(([kind, count]) =>
	Array.from({ length: count }, (_, index) => ({
		key: shardName(kind, index),
		holder: '',
		until: 0,
		freedAt: 0,
	})),
);

/**
 * The five tables, readable in n8n's editor. Deadlines are epoch milliseconds, because only numbers compare
 * well; text columns beside them are for people. Long columns stand last: n8n's SQLite then finds a row
 * without reading them.
 */
export const tableDefinitions: TableDefinition[] = [
	{
		name: 'reception_calls',
		columns: [
			...texts('key', 'reference', 'state'),
			...numbers('dueAt', 'version', 'attempts'),
			...texts(
				'business',
				'receivedAt',
				'level',
				'type',
				'name',
				'phone',
				'reason',
				'outcome',
				'due',
			),
			...texts('event', 'endedAt', 'handledAt', 'holder', 'stepState'),
			...numbers('step', 'stepDeadline'),
			...texts('acknowledgedBy', 'acknowledgedAt', 'resumeUrl', 'pages', 'seen', 'slip'),
		],
	},
	{
		name: 'reception_locks',
		columns: [...texts('key', 'holder'), ...numbers('until', 'freedAt')],
		seed: lockRows,
	},
	{
		name: 'reception_agenda',
		columns: [
			...texts('reference', 'status', 'resource'),
			...numbers('startsAt', 'endsAt', 'freeAt'),
			...texts(
				'start',
				'end',
				'service',
				'title',
				'name',
				'phone',
				'key',
				'lastKey',
				'callKey',
				'details',
			),
		],
	},
	{
		name: 'reception_contacts',
		columns: [
			...texts('contactId', 'phone', 'name', 'email', 'language', 'lastCallAt', 'lastCall'),
			...numbers('calls', 'version'),
			...texts('notes', 'history'),
		],
	},
	{
		name: 'reception_profiles',
		columns: texts('profileId', 'name', 'numbers', 'version', 'savedAt', 'document'),
	},
];
