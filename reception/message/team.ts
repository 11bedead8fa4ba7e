import { inZone, type Message, type Slip } from '../record';
import { profileOf } from '../profile';
import { escapes, oneLine, type Channel } from './escape';
import { labelsFor, type Labels } from './labels';
import { writeInstant } from './spoken-time';
import { smsText } from './sms';
import { fill } from './texts/fill';

export type Line = { label: string; value: string };
export type Composing = { language?: string; role?: string; channel?: Channel };

const lower = (text: string): string => text.toLocaleLowerCase('es');

/**
 * The role that answers for a call (R27): who a criterion names, who the business routes the type to, whom
 * the caller asked for where such a role exists, else the default. Never a name out of the caller's mouth.
 */
export function roleFor(slip: Slip): string {
	const { people, routing } = profileOf(slip);
	const named = slip.triage?.who;
	const person = people.find((candidate) => candidate.id === named);
	const roles = new Set(people.map((candidate) => candidate.role));
	const asked = slip.request?.forRole;
	const type = slip.triage?.type ?? slip.request?.type;
	return (
		person?.role ??
		// "on-call" is paged by the ladder; the written message is for whoever answers for the matter.
		(named && roles.has(named) ? named : undefined) ??
		(type ? routing[type] : undefined) ??
		(asked && roles.has(asked) ? asked : undefined) ??
		routing.default ??
		people[0]?.role ??
		'team'
	);
}

function caller(slip: Slip, labels: Labels): string {
	const name = slip.caller?.name ?? slip.call.from?.name ?? labels.phrases.unknownCaller;
	const known =
		slip.crm?.status ??
		(slip.caller?.known === undefined ? undefined : slip.caller.known ? 'found' : 'none');
	if (known === 'found' || known === 'updated') return `${name} (${labels.phrases.knownCaller})`;
	return known === 'none' || known === 'created' ? `${name} (${labels.phrases.newCaller})` : name;
}

/** The number to ring back, or that there is none. */
export function numberOf(slip: Slip, labels: Labels): string {
	const { from } = slip.call;
	if (slip.caller?.phone) return slip.caller.phone;
	return from?.withheld
		? labels.phrases.withheld
		: (from?.e164 ?? from?.raw ?? labels.phrases.withheld);
}

/** What the caller was given to expect: the promise the team has to keep. */
function promise(slip: Slip, labels: Labels, language: string): string {
	const { booking, triage, business } = slip;
	const { phrases } = labels;
	const say = (at: string): string => writeInstant(at, business?.zone ?? 'UTC', language);
	if (triage?.disposition === 'ring_emergency_services')
		return fill(phrases.emergencyTold, { emergency: profileOf(slip).emergencyNumber });
	if (triage?.disposition === 'on_call_now') return phrases.onCallTold;
	if (booking?.slot && (booking.status === 'booked' || booking.status === 'changed'))
		return fill(phrases.booked, { when: say(booking.slot.start) });
	if (booking?.status === 'requested') return phrases.toConfirm;
	if (business?.mode.nextOpening)
		return fill(phrases.firstHour, { when: say(business.mode.nextOpening) });
	return triage?.disposition === 'today' ? phrases.today : phrases.whenever;
}

function why(slip: Slip, labels: Labels): string | undefined {
	const counted = slip.triage?.because.filter(
		({ qualifier }) => qualifier === 'affirmed' || qualifier === 'uncertain',
	);
	const quotes = counted?.map(({ quote, criterion, source }) => {
		const basis = criterion
			? ` (${fill(labels.phrases.agreed, { name: criterion.name })})`
			: source === 'model'
				? ` (${labels.phrases.model})`
				: '';
		return `«${oneLine(quote)}»${basis}`;
	});
	return (
		[slip.triage?.sentence, [...new Set(quotes)].slice(0, 4).join(', ')]
			.filter(Boolean)
			.join(' ') || undefined
	);
}

function appointment(slip: Slip, labels: Labels, language: string): string | undefined {
	const { booking, business } = slip;
	if (!booking) return undefined;
	const say = (at: string): string => writeInstant(at, business?.zone ?? 'UTC', language);
	const parts = [
		labels.bookings[booking.status],
		booking.slot && `${say(booking.slot.start)}, ${booking.slot.resource}`,
		booking.previous && `${lower(labels.rows.before)}: ${say(booking.previous.start)}`,
		booking.reference,
	];
	return parts.filter(Boolean).join(' · ');
}

function onCall(slip: Slip, labels: Labels): string | undefined {
	const { escalation } = slip;
	if (escalation?.acknowledgedBy)
		return fill(labels.phrases.onCallTook, { by: escalation.acknowledgedBy });
	if (escalation?.status === 'exhausted' || escalation?.status === 'nobody')
		return labels.phrases.onCallNobody;
	return undefined;
}

/**
 * What a colleague needs to call back without asking again (R29), one labelled line each: the caller's own
 * words before ours, why it is urgent, what was promised and what is missing.
 */
export function teamLines(slip: Slip, language: string): Line[] {
	const labels = labelsFor(language);
	const { triage, request, business, call } = slip;
	const received = inZone(call.receivedAt, business?.zone ?? 'UTC').toFormat('dd/MM/yyyy HH:mm');
	const mode = business && labels.modes[business.mode.kind];
	const urgency =
		triage && `${labels.levels[triage.level]} · ${labels.dispositions[triage.disposition]}`;
	const missing = triage?.missing.map((field) => labels.fields[field] ?? field).join(', ');
	const rows: Array<[keyof Labels['rows'], string | undefined]> = [
		['urgency', urgency],
		['who', caller(slip, labels)],
		['phone', numberOf(slip, labels)],
		['callBack', request?.callBack],
		['reason', request?.reason && `«${oneLine(request.reason.replace(/\n/g, ' / '))}»`],
		['type', triage && labels.types[triage.type]],
		['because', why(slip, labels)],
		['service', request?.service],
		['appointment', appointment(slip, labels, language)],
		['insurer', request?.insurer],
		['address', request?.address],
		['notes', request?.notes],
		['promised', promise(slip, labels, language)],
		['missing', triage && (missing || labels.phrases.nothingMissing)],
		['onCall', onCall(slip, labels)],
		['language', slip.caller?.language],
		['received', [received, mode].filter(Boolean).join(', ')],
		['reference', slip.ledger?.reference],
	];
	return rows.flatMap(([row, value]) =>
		value ? [{ label: labels.rows[row], value: oneLine(value) }] : [],
	);
}

/** Labelled lines for a channel; what callers said is escaped for it. */
export function writeLines(lines: Line[], channel: Channel): string {
	const escape = escapes[channel];
	if (channel === 'html')
		return `<table>${lines.map(({ label, value }) => `<tr><th align="left" valign="top">${escape(label)}</th><td>${escape(value)}</td></tr>`).join('')}</table>`;
	const bold = (label: string): string => (channel === 'text' ? label : `*${escape(label)}*`);
	const colon = channel === 'telegram' ? escape(':') : ':';
	return lines.map(({ label, value }) => `${bold(label)}${colon} ${escape(value)}`).join('\n');
}

/** The structured message for the team, and its short form (R27, R29). In the language of the house. */
export function teamMessage(
	slip: Slip,
	{ language, role, channel = 'text' }: Composing = {},
): Message {
	const profile = profileOf(slip);
	const tongue = language ?? profile.languages[0] ?? 'es';
	const labels = labelsFor(tongue);
	const name = slip.caller?.name ?? slip.call.from?.name ?? labels.phrases.unknownCaller;
	const level = slip.triage?.level ?? 'routine';
	const type = labels.types[slip.triage?.type ?? slip.request?.type ?? 'unclassified'];
	const loud = level === 'emergency' || level === 'urgent' ? `${labels.levels[level]}: ` : '';
	const reference = slip.ledger?.reference;
	const subject = oneLine([`${loud}${type}`, name, reference].filter(Boolean).join(' · '));
	const short = (reason: string): string =>
		fill(labels.sms.team, {
			level: labels.levels[level],
			type,
			name: oneLine(name).slice(0, 40),
			phone: numberOf(slip, labels),
			reason: reason && `${reason.replace(/[.\s]+$/, '')}.`,
			reference: reference ?? '',
		});
	// The reason gives way first: whoever reads this needs name, number and reference whole.
	const room = Math.min(300, smsText(short(''), { parts: 2 }).length + 2);
	return {
		forRole: role || roleFor(slip),
		language: tongue,
		subject,
		text: writeLines(teamLines(slip, tongue), channel),
		sms: smsText(short(smsText(slip.request?.reason ?? '', { parts: 2, room })), { parts: 2 }),
		...(slip.message?.sent ? { sent: slip.message.sent } : {}),
	};
}
