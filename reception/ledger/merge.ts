import { toInstant, worse, type Call, type Slip } from '../record';
import type { Row } from './contract';

/** A stored slip is cut down above this many characters, so that a table of a year's calls stays quick. */
export const slipCharacters = 200_000;
const reasonCharacters = 12_000;

/** Sections that live in a call's row. `business` is not among them: a profile is current, never a copy. */
const kept = ['caller', 'request', 'triage', 'booking', 'crm', 'escalation', 'message'] as const;

// "La primera", "Ana García": answers that say nothing about why somebody rings. A longer one may.
const shortAnswer = 6;
const plainQuestions = ['name', 'phone', 'slot'];

/** The words of this event, unless they are a short answer to a plain question (`asked` is the phone's note). */
function spokenNow({ input, structured }: Call): string {
	const speech = input?.speech ?? '';
	const isAnswer = plainQuestions.includes(String(structured?.['asked']));
	return isAnswer && speech.trim().split(/\s+/).length <= shortAnswer ? '' : speech;
}

/** What the caller said in this event, one line per turn: words of assistants and tools are left out. */
export function heardLines(slip: Slip): string[] {
	const { call, request } = slip;
	const turns = (call.transcript ?? [])
		.filter((turn) => turn.role === 'caller')
		.map((turn) => turn.text);
	return [...(request?.reason?.split('\n') ?? []), ...turns, spokenNow(call)]
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}

/** Everything the caller has said so far, each line once, in the order it was first said. */
export function allHeard(earlier: string | undefined, slip: Slip): string | undefined {
	const lines = new Map<string, string>();
	for (const line of [...(earlier?.split('\n') ?? []), ...heardLines(slip)]) {
		const same = line.toLowerCase();
		if (line && !lines.has(same)) lines.set(same, line);
	}
	const all = [...lines.values()];
	// The newest words count most, and the first say why somebody rang: cut in the middle.
	while (all.join('\n').length > reasonCharacters && all.length > 2) all.splice(1, 1);
	return all.join('\n').slice(0, reasonCharacters) || undefined;
}

/** The first description of a call, with what later events know better: its end, its length, its words. */
function mergedCall(first: Call, later: Call): Call {
	const {
		transcript,
		summary,
		endedAt,
		answeredAt,
		durationSec,
		talkSec,
		missed,
		status,
		recordingUrl,
	} = later;
	const longer =
		(transcript?.length ?? 0) >= (first.transcript?.length ?? 0) ? transcript : first.transcript;
	const learnt = {
		summary,
		endedAt,
		answeredAt,
		durationSec,
		talkSec,
		missed,
		status,
		recordingUrl,
	};
	return {
		...first,
		from: first.from ?? later.from,
		to: first.to ?? later.to,
		startedAt: first.startedAt ?? later.startedAt,
		...Object.fromEntries(Object.entries(learnt).filter(([, value]) => value !== undefined)),
		...(longer ? { transcript: longer } : {}),
	};
}

/**
 * The slip with what earlier events of the same call left: a section of the newer one wins, `call` is
 * this event's, and the reason holds all the caller has said, so that triage hears the whole call.
 */
export function withEarlier(earlier: Slip | undefined, slip: Slip): Slip {
	const reason = allHeard(earlier?.request?.reason, slip);
	const merged: Slip = { ...slip };
	for (const section of kept)
		if (!slip[section] && earlier?.[section])
			Object.assign(merged, { [section]: earlier[section] });
	// Who calls and what for is learnt bit by bit; every other section is one verdict and is replaced whole.
	if (earlier?.caller) merged.caller = { ...earlier.caller, ...slip.caller };
	if (earlier?.request) merged.request = { ...earlier.request, ...slip.request };
	if (reason) merged.request = { ...merged.request, reason };
	const outcome = earlier?.outcome ?? slip.outcome;
	return outcome ? { ...merged, outcome } : merged;
}

/** What the row keeps: the first event's call with later knowledge, and every section. */
export function toStore(earlier: Slip | undefined, slip: Slip): Slip {
	const { slip: version, call, outcome, ...rest } = withEarlier(earlier, slip);
	// A level is a floor: later words of a calmer caller do not take back what was heard. What was not
	// understood is no level: it gives way to the first words that are.
	const before = earlier?.triage;
	const wasHeard = before && (before.because.length > 0 || before.type !== 'unclassified');
	if (wasHeard && rest.triage && worse(before.level, rest.triage.level) !== rest.triage.level)
		rest.triage = before;
	const sections = Object.fromEntries(
		kept.flatMap((name) => (rest[name] ? [[name, rest[name]]] : [])),
	);
	return {
		slip: version,
		call: earlier ? mergedCall(earlier.call, call) : call,
		...sections,
		...(outcome ? { outcome } : {}),
	};
}

/**
 * A slip as text that fits its cell. Too long, it loses in this order: a platform's own fields and tool
 * requests; the middle of the transcript; the transcript. Sections and the caller's words always stay.
 */
export function slipText(slip: Slip, limit = slipCharacters): string {
	const { structured: _structured, tools: _tools, transcript, ...lean } = slip.call;
	const ends = transcript && [...transcript.slice(0, 20), ...transcript.slice(20).slice(-80)];
	const candidates: Slip[] = [
		slip,
		{ ...slip, call: { ...lean, transcript } },
		{
			...slip,
			call: {
				...lean,
				transcript: ends?.map((turn) => ({ ...turn, text: turn.text.slice(0, 1000) })),
			},
		},
	];
	const fitting = candidates
		.map((candidate) => JSON.stringify(candidate))
		.find((text) => text.length <= limit);
	return (
		fitting ?? JSON.stringify({ ...slip, call: { ...lean, summary: lean.summary?.slice(0, 2000) } })
	);
}

const short = (text: string | undefined, length: number): string =>
	text === undefined || text.length <= length ? (text ?? '') : `${text.slice(0, length - 1)}…`;

/** The columns a person reads, from a slip. */
export function readable(slip: Slip): Row {
	const { call, caller, request, triage } = slip;
	return {
		name: short(caller?.name ?? call.from?.name, 80),
		phone: caller?.phone ?? call.from?.e164 ?? call.from?.raw ?? '',
		reason: short(request?.reason?.replace(/\n/g, ' · '), 240),
		level: triage?.level ?? '',
		type: triage?.type ?? request?.type ?? '',
		endedAt: call.endedAt ?? '',
	};
}

/** A deadline in its two forms: a number that compares, a text that reads. 0 is "nothing due". */
export const due = (at: string | number | undefined): Row => {
	const millis = at === undefined ? 0 : typeof at === 'number' ? at : Date.parse(at);
	return { dueAt: millis || null, due: millis ? toInstant(millis) : '' };
};
