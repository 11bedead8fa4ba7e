import { inZone, levels, type Slip } from '../record';
import { profileOf } from '../profile';
import { csv, html, oneLine, type Channel } from './escape';
import { labelsFor } from './labels';
import { smsText } from './sms';
import { numberOf, roleFor, writeLines, type Line } from './team';
import { fill } from './texts/fill';

export type Digest = {
	forRole: string;
	language: string;
	subject: string;
	text: string;
	sms: string;
	/** For a spreadsheet; what callers said stays text there. */
	csv: string;
	count: number;
	urgent: number;
	references: string[];
};

const rank = (slip: Slip): number => levels.indexOf(slip.triage?.level ?? 'routine');
const isUrgent = (slip: Slip): boolean => rank(slip) <= 1;

const columns = (slip: Slip, language: string): string[] => {
	const labels = labelsFor(language);
	const zone = slip.business?.zone ?? 'UTC';
	return [
		inZone(slip.call.receivedAt, zone).toFormat('dd/MM HH:mm'),
		labels.levels[slip.triage?.level ?? 'routine'],
		slip.caller?.name ?? slip.call.from?.name ?? labels.phrases.unknownCaller,
		numberOf(slip, labels),
		labels.types[slip.triage?.type ?? 'unclassified'],
		(slip.request?.reason ?? '').replace(/\n/g, ' / '),
		slip.ledger?.reference ?? '',
	].map(oneLine);
};

const lines = (slips: Slip[], language: string): Line[] =>
	slips.map((slip) => {
		const [time = '', level, ...rest] = columns(slip, language);
		return { label: time, value: [...rest, level].filter(Boolean).join(' · ') };
	});

/**
 * Many calls as one message per role, so that the team is told once and not at every ring (R58): urgent
 * ones first, then in the order they came.
 */
export function digests(
	slips: Slip[],
	{ language, channel = 'text' }: { language?: string; channel?: Channel } = {},
): Digest[] {
	const groups = new Map<string, Slip[]>();
	for (const slip of slips) {
		const group = `${slip.business?.id ?? ''} ${roleFor(slip)}`;
		groups.set(group, [...(groups.get(group) ?? []), slip]);
	}
	return [...groups.values()].map((group) => digest(group, language, channel));
}

function digest(slips: Slip[], wanted: string | undefined, channel: Channel): Digest {
	const [first] = slips;
	const language = wanted ?? (first && profileOf(first).languages[0]) ?? 'es';
	const labels = labelsFor(language);
	const ordered = [...slips].sort(
		(one, other) =>
			rank(one) - rank(other) || one.call.receivedAt.localeCompare(other.call.receivedAt),
	);
	const urgent = ordered.filter(isUrgent);
	const values = {
		business: oneLine(first?.business?.name ?? ''),
		count: String(slips.length),
		urgent: String(urgent.length),
	};
	const parts: Array<[string, Slip[]]> = [
		[labels.digest.urgent, urgent],
		[labels.digest.rest, ordered.filter((slip) => !isUrgent(slip))],
	];
	const heading = (title: string): string =>
		channel === 'html' ? `<h3>${html(title)}</h3>` : title;
	const { rows } = labels;
	const head = [
		rows.received,
		rows.urgency,
		rows.who,
		rows.phone,
		rows.type,
		rows.reason,
		rows.reference,
	];
	return {
		forRole: first ? roleFor(first) : 'team',
		language,
		subject: oneLine(`${labels.digest.title} · ${values.business} · ${values.count}`),
		text: parts
			.filter(([, some]) => some.length > 0)
			.map(([title, some]) => `${heading(title)}\n${writeLines(lines(some, language), channel)}`)
			.join('\n\n'),
		sms: smsText(fill(labels.sms.digest, values)),
		csv: csv([head, ...ordered.map((slip) => columns(slip, language))]),
		count: slips.length,
		urgent: urgent.length,
		references: ordered.flatMap((slip) => slip.ledger?.reference ?? []),
	};
}
