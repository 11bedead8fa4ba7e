import { shardOf, withLock, type Condition, type Row, type Tables } from '../../ledger';
import { callReference, toE164 } from '../../record';
import { Trouble } from '../../trouble';
import { z } from '../../zod';
import type { CallNote, Contact, CrmKind, Means } from '../contract';
import { anySpelling, foundAmong, nameKey, numberKey, toUpdate } from '../match';

const table = 'reception_contacts';
/** Notes kept per contact: years of calls, and still a short cell. */
const noteLimit = 50;
const textLimit = 500;

const text = (value: Row[string] | undefined): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

const contactOf = (row: Row): Contact => ({
	id: text(row.contactId) ?? '',
	phone: text(row.phone) ?? '',
	...Object.fromEntries(
		(['name', 'email', 'language', 'notes'] as const).flatMap((field) => {
			const value = text(row[field]);
			return value ? [[field, value]] : [];
		}),
	),
});

const notes = z.array(z.looseObject({ key: z.string() }));
function historyOf(row: Row): Array<{ key: string }> {
	try {
		return notes.parse(JSON.parse(text(row.history) ?? '[]'));
	} catch {
		// Somebody edited the cell by hand; what they left there is no list, so a new one begins.
		return [];
	}
}

/** Rows of a number, the oldest first; numbers typed by hand into the table are found in any spelling. */
async function rowsOf(tables: Tables, e164: string, country: string): Promise<Row[]> {
	const where = async (condition: 'eq' | 'ilike', value: string): Promise<Row[]> =>
		await tables.get(table, [{ columnName: 'phone', condition, value }], { sortBy: 'id:asc' });
	const exact = await where('eq', e164);
	if (exact.length > 0) return exact;
	const similar = await where('ilike', anySpelling(e164));
	return similar.filter((row) => toE164(text(row.phone) ?? '', country) === e164);
}

async function changeRow(
	tables: Tables,
	contactId: string,
	change: (row: Row) => Row | undefined,
): Promise<boolean> {
	const mine: Condition = { columnName: 'contactId', condition: 'eq', value: contactId };
	for (let round = 0; round < 60; round++) {
		const [row] = await tables.get(table, [mine], { limit: 1, sortBy: 'id:asc' });
		if (!row)
			throw new Trouble('This contact is not in the table any more', 'Look the caller up again.');
		const set = change(row);
		if (!set) return false;
		const version = Number(row.version ?? 0);
		const unchanged: Condition = {
			columnName: 'version',
			condition: 'eq',
			value: row.version ?? null,
		};
		const done = await tables.update(table, [mine, unchanged], { ...set, version: version + 1 });
		if (done.length > 0) return true;
	}
	throw new Trouble('This contact changes all the time', 'Try again in a minute.');
}

/** Only what is new: a field somebody has filled in is never emptied, and never overwritten by less. */
function news(row: Row, contact: Omit<Contact, 'id'>): Row | undefined {
	const fields = (['name', 'email', 'language', 'notes'] as const).filter(
		(field) => contact[field] && contact[field] !== row[field],
	);
	// A name already there is the team's spelling of it.
	const changed = fields.filter((field) => field !== 'name' || !text(row.name));
	return changed.length
		? Object.fromEntries(changed.map((field) => [field, contact[field] ?? null]))
		: undefined;
}

const short = (note: CallNote): CallNote => ({
	...note,
	text: note.text.length > textLimit ? `${note.text.slice(0, textLimit - 1)}…` : note.text,
});

/** The embedded CRM: rows of `reception_contacts`, which the team can read and edit in n8n itself. */
export const contacts: CrmKind = {
	id: 'contacts',
	title: 'Contacts (Data Tables)',
	open: ({ tables, holder, clock }: Means) => ({
		id: 'contacts',
		title: 'Contacts (Data Tables)',
		find: async (phone, country) =>
			foundAmong((await rowsOf(tables, numberKey(phone, country), country)).map(contactOf)),
		save: async (contact, country) => {
			const phone = numberKey(contact.phone, country);
			const existing = async (): Promise<string | undefined> => {
				const known = (await rowsOf(tables, phone, country)).map(contactOf);
				return toUpdate(known, contact.name)?.id;
			};
			const update = async (id: string) => {
				await changeRow(tables, id, (row) => news(row, contact));
				return { id, created: false };
			};
			const known = await existing();
			if (known) return await update(known);
			// The same person gets the same id, whoever writes it.
			const id = callReference(`${phone}|${nameKey(contact.name)}`).replace(/^R/, 'C');
			const settled = async () => {
				const meanwhile = await existing();
				return meanwhile ? await update(meanwhile) : undefined;
			};
			const create = async (): Promise<{ id: string; created: boolean }> => {
				const done = await settled();
				if (done) return done;
				const { name = '', email = '', language = '', notes: remarks = '' } = contact;
				const row = {
					contactId: id,
					phone,
					name,
					email,
					language,
					notes: remarks,
					calls: 0,
					version: 1,
					history: '[]',
				};
				await tables.insert(table, [row]);
				return { id, created: true };
			};
			return await withLock(tables, shardOf('contact', phone), holder, clock, create, settled);
		},
		logCall: async (contactId, note) => {
			const changed = await changeRow(tables, contactId, (row) => {
				const history = historyOf(row);
				if (history.some(({ key }) => key === note.key)) return undefined;
				return {
					calls: Number(row.calls ?? 0) + 1,
					lastCallAt: note.at,
					lastCall: note.subject,
					history: JSON.stringify([...history, short(note)].slice(-noteLimit)),
				};
			});
			return { again: !changed };
		},
	}),
};
