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

export type CallNote = { key: string; at: string; subject: string; text: string; level?: string; outcome?: string };

/** Where a business keeps its people. Saving twice is one contact; logging one call twice is one note. */
export interface CustomerRecords {
	id: string;
	title: string;
	/** Finds by any spelling of the number; `country` reads numbers without a prefix. */
	find(phone: string, country: string): Promise<Found>;
	save(contact: Omit<Contact, 'id'>, country: string): Promise<{ id: string; created: boolean }>;
	logCall(contactId: string, note: CallNote): Promise<{ again: boolean }>;
}
