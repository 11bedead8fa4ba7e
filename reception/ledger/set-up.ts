import { Trouble } from '../trouble';
import { tableDefinitions } from './definitions';
import type { Tables } from './contract';

export type Check = { check: string; ok: boolean; happened?: string; whatToDo?: string };
export type SetUp = { ok: boolean; made: string[]; checks: Check[] };

const probe = { contactId: 'set-up-probe', name: 'Set Up', calls: 0, version: 0 };
const only = [{ columnName: 'contactId', condition: 'eq' as const, value: probe.contactId }];

/**
 * Makes what is missing and tries every right the ledger needs, one after the other. Says what stands in
 * the way instead of stopping at it, so that an operator sees the whole list.
 */
export async function setUp(tables: Tables): Promise<SetUp> {
	let made: string[] = [];
	const checks: Check[] = [];
	const tried = async (check: string, work: () => Promise<unknown>): Promise<void> => {
		try {
			await work();
			checks.push({ check, ok: true });
		} catch (caught) {
			if (!(caught instanceof Error)) throw caught;
			const whatToDo = caught instanceof Trouble ? caught.whatToDo : 'Look into the log of n8n.';
			checks.push({ check, ok: false, happened: caught.message, whatToDo });
		}
	};
	await tried('n8n answers and the tables are there', async () => {
		made = await tables.ensure(tableDefinitions);
	});
	await tried(
		'rows can be written',
		async () => await tables.insert('reception_contacts', [probe]),
	);
	await tried(
		'rows can be read',
		async () => await tables.get('reception_contacts', only, { limit: 1 }),
	);
	await tried(
		'rows can be changed',
		async () => await tables.update('reception_contacts', only, { calls: 1 }),
	);
	await tried('rows can be deleted', async () => await tables.remove('reception_contacts', only));
	return { ok: checks.every(({ ok }) => ok), made, checks };
}
