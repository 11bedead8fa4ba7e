import { levels, worse, type Level } from '../record';
import { labelsFor, oneLine, writeInstant, writeLines, csv, html } from '../message';
import type { Reader } from './reader';
import { isOpportunity, type ReportCall } from './report-call';

/** One caller who waits: several calls from one number are one entry (R18, market facts). */
export type Waiting = {
	level: Level;
	type?: string;
	name?: string;
	phone?: string;
	reasons: string[];
	/** First call, and how many there were. */
	since: string;
	times: number;
	/** When the call is due, as promised to the caller. */
	promised?: string;
	late: boolean;
	opportunity: boolean;
	/** Nobody on call took it: it comes before its equals. */
	unanswered: boolean;
	references: string[];
	missing: string[];
};

export type MorningList = {
	count: number;
	urgent: number;
	late: number;
	waiting: Waiting[];
	subject: string;
	text: string;
	html: string;
	csv: string;
};

const isWaiting = (call: ReportCall): boolean =>
	['open', 'queued', 'escalating', 'failed'].includes(call.state) && !call.handledAt;

/** Calls of one person: same business, same number. A withheld number is nobody's. */
const callerOf = (call: ReportCall): string =>
	/^\+\d{7,15}$/.test(call.phone ?? '') ? `${call.business ?? ''} ${call.phone}` : call.key;

const first = (one?: string, other?: string): string | undefined =>
	one === undefined || other === undefined ? (one ?? other) : one < other ? one : other;

function merged(calls: ReportCall[], at: string): Waiting {
	const ordered = [...calls].sort((one, other) => one.receivedAt.localeCompare(other.receivedAt));
	const newest = [...ordered].reverse();
	const level = ordered.map((call) => call.level ?? 'routine').reduce(worse);
	const gravest = newest.find((call) => (call.level ?? 'routine') === level);
	const promised = ordered.map((call) => call.dueAt).reduce(first, undefined);
	return {
		level,
		type: gravest?.type,
		name: newest.find((call) => call.name)?.name,
		phone: newest.find((call) => call.phone)?.phone,
		reasons: [...new Set(ordered.flatMap((call) => (call.reason ? [oneLine(call.reason)] : [])))],
		since: ordered[0]?.receivedAt ?? at,
		times: ordered.length,
		...(promised ? { promised } : {}),
		late: promised !== undefined && promised < at,
		opportunity: ordered.some(isOpportunity),
		unanswered: ordered.some((call) => call.pages.length > 0 && !call.acknowledgedAt),
		references: ordered.map((call) => call.reference),
		missing: [...new Set(ordered.flatMap((call) => call.slip.triage?.missing ?? []))],
	};
}

/** Urgency first, then what was promised soonest, then who has waited longest. */
const before = (one: Waiting, other: Waiting): number =>
	levels.indexOf(one.level) - levels.indexOf(other.level) ||
	Number(other.unanswered) - Number(one.unanswered) ||
	(one.promised ?? '9').localeCompare(other.promised ?? '9') ||
	one.since.localeCompare(other.since);

/** Everybody who waits for the team, in the order in which to call back (R18). */
export function morningList(calls: ReportCall[], reader: Reader): MorningList {
	const groups = new Map<string, ReportCall[]>();
	for (const call of calls.filter(isWaiting))
		groups.set(callerOf(call), [...(groups.get(callerOf(call)) ?? []), call]);
	const waiting = [...groups.values()].map((group) => merged(group, reader.at)).sort(before);
	const urgent = waiting.filter(({ level }) => levels.indexOf(level) <= 1).length;
	const labels = labelsFor(reader.language);
	const when = writeInstant(reader.at, reader.zone, reader.language);
	const title = oneLine(
		[labels.report.morning, reader.business, when, String(waiting.length)]
			.filter(Boolean)
			.join(' · '),
	);
	const cells = waiting.map((entry, index) => cellsOf(entry, index, reader));
	const { rows } = labels;
	const head = [
		'#',
		rows.urgency,
		rows.who,
		rows.phone,
		rows.type,
		rows.reason,
		labels.report.promised,
		rows.reference,
	];
	const lines = cells.map(([number = '', ...rest]) => ({
		label: number,
		value: rest.filter(Boolean).join(' · '),
	}));
	return {
		count: waiting.length,
		urgent,
		late: waiting.filter(({ late }) => late).length,
		waiting,
		subject: title,
		text: waiting.length
			? `${title}\n\n${writeLines(lines, 'text')}`
			: `${title}\n\n${labels.digest.none}`,
		html: `<h2>${html(title)}</h2>${waiting.length ? table(head, cells) : `<p>${html(labels.digest.none)}</p>`}`,
		csv: csv([head, ...cells]),
	};
}

const table = (head: string[], rows: string[][]): string =>
	`<table><thead><tr>${head.map((cell) => `<th align="left">${html(cell)}</th>`).join('')}</tr></thead><tbody>${rows
		.map((row) => `<tr>${row.map((cell) => `<td valign="top">${html(cell)}</td>`).join('')}</tr>`)
		.join('')}</tbody></table>`;

function cellsOf(entry: Waiting, index: number, { zone, language }: Reader): string[] {
	const labels = labelsFor(language);
	const times =
		entry.times > 1 ? ` (${labels.digest.times.replace('{count}', String(entry.times))})` : '';
	const promised = entry.promised ? writeInstant(entry.promised, zone, language) : '';
	const type = entry.type as keyof typeof labels.types | undefined;
	return [
		String(index + 1),
		labels.levels[entry.level] + (entry.unanswered ? `, ${labels.phrases.onCallNobody}` : ''),
		`${entry.name ?? labels.phrases.unknownCaller}${times}`,
		entry.phone ?? labels.phrases.withheld,
		type ? labels.types[type] : '',
		entry.reasons.join(' / '),
		promised && entry.late ? `${promised} (${labels.report.late})` : promised,
		entry.references.join(', '),
	].map(oneLine);
}
