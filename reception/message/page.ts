import type { Message, Slip } from '../record';
import { profileOf } from '../profile';
import { oneLine } from './escape';
import { labelsFor } from './labels';
import { smsText } from './sms';
import { fill } from './texts/fill';

/** Characters an acknowledgement link takes up behind the text of a page. */
const linkRoom = 100;

const lower = (text: string): string => text.toLocaleLowerCase('es');

/** The language of whoever is paged, where the business wrote it down; else that of the house. */
function languageOf(slip: Slip, wanted?: string): string {
	const { people, languages } = profileOf(slip);
	const paged = people.find((person) => person.id === slip.escalation?.person?.id);
	return wanted ?? paged?.language ?? languages[0] ?? 'es';
}

const details = (slip: Slip, language: string): Record<string, string> => {
	const labels = labelsFor(language);
	return {
		business: oneLine(slip.business?.name ?? ''),
		level: lower(labels.levels[slip.triage?.level ?? 'urgent']),
		type: lower(labels.types[slip.triage?.type ?? 'unclassified']),
		reference: slip.ledger?.reference ?? '',
	};
};

/**
 * What the person on call gets by SMS: business, level, class of reason, reference, and room for the link.
 * No name, no number, no health details: ordinary SMS is not fit for them (security facts, section 4).
 */
export function pageMessage(slip: Slip, { language }: { language?: string } = {}): Message {
	const tongue = languageOf(slip, language);
	const values = details(slip, tongue);
	const sms = smsText(fill(labelsFor(tongue).sms.page, values), { parts: 2, room: linkRoom });
	return {
		forRole: slip.escalation?.person?.role ?? 'on-call',
		language: tongue,
		subject: oneLine([values.business, values.level, values.reference].filter(Boolean).join(' · ')),
		text: sms,
		sms,
		...(slip.message?.sent ? { sent: slip.message.sent } : {}),
	};
}

/** The same for a voice that reads it out; the digit 1 takes the call. */
export function pageSpoken(slip: Slip, { language }: { language?: string } = {}): string {
	const tongue = languageOf(slip, language);
	const values = details(slip, tongue);
	const spelled = [...(values.reference ?? '').replace(/[^A-Z0-9]/g, '')].join(', ');
	return fill(labelsFor(tongue).sms.voice, { ...values, reference: spelled });
}

/** What the owner is told when nobody took the call. */
export function exhaustedMessage(slip: Slip, { language }: { language?: string } = {}): Message {
	const profile = profileOf(slip);
	const tongue = language ?? profile.languages[0] ?? 'es';
	const values = details(slip, tongue);
	const text = fill(labelsFor(tongue).sms.exhausted, values);
	return {
		forRole: profile.owner ?? 'owner',
		language: tongue,
		subject: oneLine([values.business, values.level, values.reference].filter(Boolean).join(' · ')),
		text,
		sms: smsText(text, { parts: 2 }),
		...(slip.message?.sent ? { sent: slip.message.sent } : {}),
	};
}
