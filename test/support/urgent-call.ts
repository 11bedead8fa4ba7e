import { businessFor, readProfile } from '../../reception/profile';
import type { Slip, Triage } from '../../reception/record';
import { aSlip } from './slips';

const profile = readProfile({
	id: 'clinica-sol',
	name: 'Clínica Sol',
	languages: ['es', 'en'],
	hours: { monday: [['09:00', '14:00']], tuesday: [['09:00', '14:00']] },
	people: [
		{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222', language: 'ca' },
		{ id: 'rosa', name: 'Rosa', role: 'reception' },
	],
	routing: { billing: 'accounts', default: 'reception' },
	owner: 'rosa',
});
export const urgentTriage: Triage = {
	level: 'urgent',
	type: 'discomfort',
	disposition: 'on_call_now',
	needsHuman: true,
	missing: ['name', 'insurer'],
	because: [
		{
			rule: 'pain',
			level: 'urgent',
			quote: 'me duele mucho',
			qualifier: 'affirmed',
			source: 'rules',
		},
		{
			rule: 'fever',
			level: 'urgent',
			quote: 'no tengo fiebre',
			qualifier: 'negated',
			source: 'rules',
		},
	],
	sentence: 'Dolor intenso.',
};
const at = '2026-11-23T19:40:00.000Z';

/** An urgent call to a small clinic out of hours, as it is when the message is written. */
export function urgentCall(sections: Partial<Slip> = {}): Slip {
	const slip = aSlip(
		{ receivedAt: at },
		{
			caller: { name: 'Ana Prueba', phone: '+34600111222' },
			request: { reason: 'me duele mucho\nno tengo fiebre' },
			triage: urgentTriage,
			ledger: { key: 'twilio:CA0001', reference: 'R-7K3F9Q2M', state: 'open' },
			...sections,
		},
	);
	return { ...slip, business: businessFor(profile, slip, at) };
}
