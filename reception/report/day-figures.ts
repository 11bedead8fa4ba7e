import { inZone } from '../record';
import { isOpportunity, isOutOfHours, type ReportCall } from './report-call';

export type Counts = Record<string, number>;

/** Times in whole minutes; absent when there is nothing to measure. */
export type Times = { calls: number; median?: number; slowest?: number };

export type DayFigures = {
	calls: number;
	/** By the hour they came in, wall clock: `09`. Shows when a team is overrun (R60). */
	byHour: Counts;
	byMode: Counts;
	byLevel: Counts;
	byType: Counts;
	byOutcome: Counts;
	byLanguage: Counts;
	/** Ended without a person having to call back (R56). */
	resolvedAtOnce: number;
	/** Calls that have no outcome yet. */
	unfinished: number;
	/** Only where a profile tells the hours. */
	outOfHours?: { calls: number; opportunities: number };
	/** From the call to a person having dealt with it (R46). */
	handled: Times;
	/** From the call to somebody on call having taken it. */
	acknowledged: Times & { pages: number };
	/** What the price of such a service depends on (R50): volume, hours, languages, complexity. */
	cost: {
		calls: number;
		/** Minutes talked, each call rounded up, as services bill them. */
		minutes: number;
		outOfHours: number;
		languages: number;
		complex: number;
		/** Left out of the above: unwanted calls are not billed. */
		filtered: number;
	};
};

const count = (calls: ReportCall[], by: (call: ReportCall) => string | undefined): Counts => {
	const counts: Counts = {};
	for (const call of calls) {
		const name = by(call);
		if (name) counts[name] = (counts[name] ?? 0) + 1;
	}
	return Object.fromEntries(
		Object.entries(counts).sort(([one], [other]) => one.localeCompare(other)),
	);
};

function times(minutes: number[]): Times {
	const sorted = [...minutes].sort((one, other) => one - other);
	const middle = sorted.length / 2;
	const median =
		sorted.length % 2 === 1
			? sorted[Math.floor(middle)]
			: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
	const slowest = sorted.at(-1);
	return slowest === undefined || median === undefined
		? { calls: 0 }
		: { calls: sorted.length, median: Math.round(median), slowest: Math.round(slowest) };
}

const minutesBetween = (from: string, to: string): number =>
	Math.max(0, Date.parse(to) - Date.parse(from)) / 60_000;

const until = (calls: ReportCall[], end: (call: ReportCall) => string | undefined): number[] =>
	calls.flatMap((call) => {
		const at = end(call);
		return at ? [minutesBetween(call.receivedAt, at)] : [];
	});

const isFiltered = (call: ReportCall): boolean =>
	call.outcome === 'filtered' || call.type === 'spam' || call.type === 'sales';

/** Work beyond taking a note: a booking, an alert, or a matter for a person's judgement. */
const isComplex = ({ slip, pages }: ReportCall): boolean =>
	slip.booking !== undefined || pages.length > 0 || slip.triage?.needsHuman === true;

const atOnce = /^(appointment_(booked|changed|cancelled)|information_given|transferred|escalated)$/;

function secondsTalked({ slip }: ReportCall): number {
	const { talkSec, durationSec } = slip.call;
	return talkSec ?? durationSec ?? 0;
}

/** The figures of a set of calls, usually a day's, on the wall clock of a zone. */
export function dayFigures(calls: ReportCall[], zone: string): DayFigures {
	const wanted = calls.filter((call) => !isFiltered(call));
	const hours = calls.map(isOutOfHours);
	const out = calls.filter((_, index) => hours[index] === true);
	const language = ({ slip }: ReportCall): string =>
		(slip.caller?.language ?? slip.business?.language ?? slip.call.input?.language ?? 'es').slice(
			0,
			2,
		);
	return {
		calls: calls.length,
		byHour: count(calls, (call) => inZone(call.receivedAt, zone).toFormat('HH')),
		byMode: count(calls, (call) => call.slip.business?.mode.kind),
		byLevel: count(calls, (call) => call.level),
		byType: count(calls, (call) => call.type),
		byOutcome: count(calls, (call) => call.outcome),
		byLanguage: count(calls, language),
		resolvedAtOnce: calls.filter((call) => call.outcome && atOnce.test(call.outcome)).length,
		unfinished: calls.filter((call) => !call.outcome).length,
		...(hours.some((known) => known !== undefined)
			? { outOfHours: { calls: out.length, opportunities: out.filter(isOpportunity).length } }
			: {}),
		handled: times(until(calls, (call) => call.handledAt ?? call.acknowledgedAt)),
		acknowledged: {
			...times(until(calls, (call) => call.acknowledgedAt)),
			pages: calls.reduce((sum, call) => sum + call.pages.length, 0),
		},
		cost: {
			calls: wanted.length,
			minutes: wanted.reduce((sum, call) => sum + Math.ceil(secondsTalked(call) / 60), 0),
			outOfHours: wanted.filter(isOutOfHours).length,
			languages: Object.keys(count(wanted, language)).length,
			complex: wanted.filter(isComplex).length,
			filtered: calls.length - wanted.length,
		},
	};
}
