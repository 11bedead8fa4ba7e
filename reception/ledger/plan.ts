import { inZone, toInstant, type Slip } from '../record';
import type { NextStep } from './calls';
import type { Wanted } from './due';
import { outcomeOf } from './outcome';

export type Planned = 'auto' | 'escalate' | 'queue' | 'open';
export type Period = 'today' | 'yesterday' | 'lastNight' | 'open';

const minute = 60_000;
/** While the house is open the team calls back within this time; by what was judged. */
const callBackMinutes = { today: 60, first_hour: 30, whenever: 240 } as const;

const isSettled = ({ booking, triage }: Slip): boolean =>
	['booked', 'changed', 'cancelled'].includes(booking?.status ?? '') ||
	triage?.type === 'spam' ||
	triage?.type === 'sales';

const ended = ['completed', 'missed', 'voicemail', 'report'];

/** Nobody is on the line any more: the provider said so, or the sweeper found the call left alone. */
export const isOver = ({ call, ledger }: Slip): boolean =>
	ended.includes(call.event) || call.endedAt !== undefined || Boolean(ledger?.attempts);

/**
 * The voice path answers first and writes after, so the end of a call may be told before its last words are
 * kept. A call without a word is looked at again by the sweeper before it counts as abandoned.
 */
export const mayStillSpeak = (slip: Slip): boolean =>
	outcomeOf(slip) === 'abandoned' && !slip.ledger?.attempts;

/** How long those last words may take. */
const lastWords = 45_000;

function planned({ triage, ...slip }: Slip): Exclude<Planned, 'auto'> {
	const disposition = triage?.disposition;
	if (slip.outcome === 'transferred') return 'open';
	if (disposition === 'ring_emergency_services' || disposition === 'on_call_now') return 'escalate';
	if (!isOver(slip) || mayStillSpeak({ triage, ...slip })) return 'open';
	return isSettled({ triage, ...slip }) ? 'open' : 'queue';
}

/**
 * What happens with a call next, and by when (R45): urgent ones escalate until the step's deadline; what
 * is booked or filtered is settled; the rest waits for the next opening, or is called back soon by an open house.
 */
export function nextStepOf(slip: Slip, wanted: Planned, at: string): NextStep {
	const step = wanted === 'auto' ? planned(slip) : wanted;
	if (step === 'open')
		return isOver(slip) && mayStillSpeak(slip)
			? { state: 'open', dueAt: toInstant(Date.parse(at) + lastWords) }
			: { state: 'open' };
	if (step === 'escalate') return { state: 'escalating', dueAt: slip.escalation?.deadline ?? at };
	const disposition = slip.triage?.disposition;
	const soon = disposition === 'first_hour' || disposition === 'whenever' ? disposition : 'today';
	const opens = slip.business?.mode.nextOpening;
	const isOpen = slip.business?.mode.kind === 'open' || slip.business?.mode.kind === 'overflow';
	const back = toInstant(Date.parse(at) + callBackMinutes[soon] * minute);
	return { state: 'queued', dueAt: !isOpen && opens ? opens : back };
}

/** Which rows a period means, by the wall clock of a zone. The night began at 18:00 of the day before. */
export function periodOf(period: Period, at: string, zone: string): Wanted {
	const midnight = inZone(at, zone).startOf('day');
	switch (period) {
		case 'today':
			return { from: toInstant(midnight) };
		case 'yesterday':
			return { from: toInstant(midnight.minus({ days: 1 })), to: toInstant(midnight) };
		case 'lastNight':
			return { from: toInstant(midnight.minus({ days: 1 }).set({ hour: 18 })), andWaiting: true };
		case 'open':
			return { states: ['open', 'escalating', 'queued', 'acknowledged'] };
	}
}
