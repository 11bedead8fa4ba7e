import { toE164 } from '../record';
import { Trouble } from '../trouble';
import type { Contact, Found } from './contract';

/** The one form under which numbers are kept and compared; refuses what is no number. */
export function numberKey(phone: string, country: string): string {
	const e164 = toE164(phone, country);
	if (e164) return e164;
	throw new Trouble(
		'There is no telephone number to look for',
		'The caller may have hidden it. Leave this call out before the node, or ask for a number to call back.',
	);
}

/** Pattern for `ilike` that finds a number in any spelling: its last nine digits with anything between. */
export const anySpelling = (e164: string): string =>
	`%${[...e164.replace(/\D/g, '').slice(-9)].join('%')}%`;

/** Names compare without accents, capitals and extra spaces: "ANA  Núñez" is "Ana Nunez". */
export const nameKey = (name: string | undefined): string =>
	(name ?? '')
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

const sameName = (contact: Contact, name: string | undefined): boolean =>
	nameKey(contact.name) === nameKey(name);

/** One contact under a number is found; several are ambiguous, whatever they are called. */
export function foundAmong(contacts: Contact[]): Found {
	const [contact] = contacts;
	if (!contact) return { status: 'none' };
	return contacts.length === 1 ? { status: 'found', contact } : { status: 'ambiguous', contacts };
}

/**
 * Whom a caller's own name settles on among those who share the number. One contact of another name is
 * somebody else of the family: a number alone never makes two people one.
 */
export function settledBy(name: string | undefined, found: Found): Found {
	if (!name || found.status === 'none') return found;
	const contacts = found.status === 'found' ? [found.contact] : found.contacts;
	const named = contacts.filter((contact) => sameName(contact, name));
	if (named.length > 0) return foundAmong(named);
	const nameless = contacts.filter((contact) => !contact.name);
	return nameless.length === 1 ? foundAmong(nameless) : { status: 'none' };
}

/** The contact that is to be brought up to date when somebody is saved, or undefined for a new one. */
export function toUpdate(contacts: Contact[], name: string | undefined): Contact | undefined {
	if (!name) return contacts[0];
	return (
		contacts.find((contact) => sameName(contact, name)) ?? contacts.find((contact) => !contact.name)
	);
}
