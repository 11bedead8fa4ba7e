import { callKey, intentKey, type Crm, type Slip } from '../record';
import type { CallNote, CustomerRecords, Found } from './contract';
import { settledBy } from './match';

export type CrmTask = 'find' | 'save' | 'logCall' | 'handle';

const phoneOf = ({ caller, call, request }: Slip): string | undefined =>
	caller?.phone ?? call.from?.e164 ?? request?.callBack;

/** What is written about a call: why, how urgent, how it ended. Never a transcript. */
export const noteOf = (slip: Slip): CallNote => {
	const { call, request, triage, booking } = slip;
	const type = triage?.type ?? request?.type ?? 'unclassified';
	const said = request?.reason?.replace(/\n/g, ' · ') ?? call.summary ?? '';
	const key = slip.ledger?.key ?? callKey(call);
	return {
		key: intentKey(key, 'crm-note'),
		at: call.startedAt ?? call.receivedAt,
		subject: [type, booking?.status].filter(Boolean).join(', '),
		text: said,
		...(triage ? { level: triage.level } : {}),
		...(slip.outcome ? { outcome: slip.outcome } : {}),
	};
};

const section = (system: string, found: Found): Crm => {
	if (found.status === 'found') return { system, status: 'found', contactId: found.contact.id };
	if (found.status === 'ambiguous')
		return { system, status: 'ambiguous', candidates: found.contacts.map(({ id }) => id) };
	return { system, status: 'none' };
};

const isUnwanted = ({ triage }: Slip): boolean =>
	triage?.type === 'spam' || triage?.type === 'sales';

/** With a name the caller is a person to keep; a number alone is not, and spam never is. */
const isWorthKeeping = (slip: Slip): boolean => Boolean(slip.caller?.name) && !isUnwanted(slip);

/**
 * Looks the caller up, keeps them, writes the call down, as far as the task goes. Several people under one
 * number stay a question for a person (`ambiguous`), unless the caller's name settles it. Without a number
 * there is nobody to find.
 */
export async function recognise(
	records: CustomerRecords,
	slip: Slip,
	task: CrmTask,
	country: string,
): Promise<Slip> {
	const phone = phoneOf(slip);
	if (!phone) return { ...slip, crm: { system: records.id, status: 'none' } };
	const { name, language } = slip.caller ?? {};
	let crm = section(records.id, settledBy(name, await records.find(phone, country)));
	const mayCreate =
		crm.status === 'none' && (task === 'save' || (task === 'handle' && isWorthKeeping(slip)));
	const mayUpdate =
		crm.status === 'found' && (task === 'save' || task === 'handle') && Boolean(name ?? language);
	if (mayCreate || mayUpdate) {
		const { id, created } = await records.save({ phone, name, language }, country);
		crm = { system: records.id, status: created ? 'created' : 'updated', contactId: id };
	}
	if (crm.contactId && (task === 'logCall' || task === 'handle')) {
		await records.logCall(crm.contactId, noteOf(slip));
		crm.callLogged = true;
	}
	if (!crm.contactId) return { ...slip, crm };
	// A number that matches is a hint for the team, never proof of a person: no name is taken over.
	return {
		...slip,
		crm,
		caller: { ...slip.caller, contactId: crm.contactId, known: crm.status !== 'created' },
	};
}
