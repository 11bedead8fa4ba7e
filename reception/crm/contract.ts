import type { Clock, Tables } from '../ledger';

export type Contact = {
	id: string;
	name?: string;
	/** E.164. */
	phone: string;
	email?: string;
	language?: string;
	notes?: string;
};

export type Found =
	| { status: 'found'; contact: Contact }
	/** Families share one number: several contacts are a question for a person, not a guess. */
	| { status: 'ambiguous'; contacts: Contact[] }
	| { status: 'none' };

export type CallNote = {
	/** Idempotency key: the same key twice is one note. */
	key: string;
	at: string;
	subject: string;
	text: string;
	level?: string;
	outcome?: string;
};

/** Where a business keeps its people. Saving twice is one contact; logging one call twice is one note. */
export interface CustomerRecords {
	id: string;
	title: string;
	/** Finds by any spelling of the number; `country` reads numbers without a prefix. */
	find(phone: string, country: string): Promise<Found>;
	/** A number and a name are a person; another name on the same number is another person. */
	save(contact: Omit<Contact, 'id'>, country: string): Promise<{ id: string; created: boolean }>;
	logCall(contactId: string, note: CallNote): Promise<{ again: boolean }>;
}

/** What a node lends to a CRM; each takes what it needs. */
export type Means = {
	tables: Tables;
	/** Name of this piece of work in the lock table; new for every attempt. */
	holder: string;
	clock: Clock;
};

/** A kind of CRM; a folder of `reception/crm/` exports exactly one. */
export type CrmKind = {
	id: string;
	title: string;
	open(means: Means): CustomerRecords;
};
