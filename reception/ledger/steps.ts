import { changeCall, type CallName } from './change';
import type { Tables } from './contract';
import { due } from './merge';
import type { CallRow, Page } from './row';

/** n8n fires a wait up to a minute late; only then does the sweeper step in. */
const sweepGrace = 60_000;
/** A page is sent within seconds of being claimed. Not sent after this long, whoever claimed it has stopped. */
export const unsentAfter = 40_000;

export type Step = { step: number; deadline: string; person: string; channel: string };

/**
 * Goes from one step of the ladder to the next, before anybody is told: of many callers who saw the same
 * step exactly one goes on. False when another did, when the call was taken meanwhile, or is not there.
 */
export async function claimStep(
	tables: Tables,
	key: string,
	fromStep: number,
	next: Step,
	at: string,
): Promise<boolean> {
	const done = await changeCall(tables, { key }, (row) => {
		if (row.step !== fromStep || !mayBePaged(row)) return undefined;
		const page: Page = {
			step: next.step,
			person: next.person,
			channel: next.channel,
			at,
			status: 'claimed',
		};
		const deadline = Date.parse(next.deadline);
		return {
			state: 'escalating',
			step: next.step,
			stepState: 'claimed',
			stepDeadline: deadline,
			...due(Math.min(deadline + sweepGrace, Date.parse(at) + unsentAfter)),
			resumeUrl: '',
			pages: JSON.stringify([...row.pages, page]),
		};
	});
	return done?.changed ?? false;
}

const mayBePaged = (row: CallRow): boolean =>
	row.state === 'open' || row.state === 'queued' || row.state === 'escalating';

/**
 * Takes up a step whose page never went out for certain: whoever claimed it stopped before it was sent. Of
 * many callers who saw the same deadline exactly one gets a new one.
 */
export async function renewStep(
	tables: Tables,
	key: string,
	stopped: { step: number; deadline?: string },
	deadline: string,
): Promise<boolean> {
	const done = await changeCall(tables, { key }, (row) => {
		const same = row.step === stopped.step && row.stepDeadline === stopped.deadline;
		if (!same || row.stepState !== 'claimed' || !mayBePaged(row)) return undefined;
		const until = Date.parse(deadline);
		const pages = row.pages.map((page) =>
			page.step === stopped.step ? { ...page, status: 'renewed' } : page,
		);
		return {
			stepDeadline: until,
			...due(until + sweepGrace),
			resumeUrl: '',
			pages: JSON.stringify(pages),
		};
	});
	return done?.changed ?? false;
}

/** The provider took the page of this step; a step that has moved on keeps its own state. */
export async function notePaged(
	tables: Tables,
	key: string,
	step: number,
	sent: { reference?: string; status: string },
): Promise<void> {
	await changeCall(tables, { key }, (row) => ({
		...(row.step === step && row.stepState === 'claimed'
			? { stepState: 'paged', ...due(Date.parse(row.stepDeadline ?? '') + sweepGrace) }
			: {}),
		pages: JSON.stringify(
			row.pages.map((page) => (page.step === step ? { ...page, ...sent } : page)),
		),
	}));
}

/** Where the execution that waits for this step can be woken. */
export async function noteWaiting(
	tables: Tables,
	key: string,
	step: number,
	resumeUrl: string,
): Promise<void> {
	await changeCall(tables, { key }, (row) => (row.step === step ? { resumeUrl } : undefined));
}

/** Nobody is left on the ladder: the call may now be parked in the queue. False when it was taken meanwhile. */
export async function noteExhausted(tables: Tables, key: string, step: number): Promise<boolean> {
	const done = await changeCall(tables, { key }, (row) =>
		row.step === step && mayBePaged(row) ? { stepState: 'exhausted', resumeUrl: '' } : undefined,
	);
	return done?.changed ?? false;
}

export type Acknowledged = { won: boolean; row?: CallRow; alreadyBy?: string };

/**
 * A person takes the call: the first to say so has it, whichever step paged them, and later ones hear who
 * was first. A call that was closed or handled meanwhile can no longer be taken.
 */
export async function acknowledge(
	tables: Tables,
	taken: CallName & { step: number; by: string },
	at: string,
): Promise<Acknowledged> {
	const done = await changeCall(tables, taken, (row) => {
		if (row.acknowledgedBy || !mayBePaged(row) || taken.step > row.step) return undefined;
		const pages = row.pages.map((page) =>
			page.step === taken.step ? { ...page, status: 'acknowledged' } : page,
		);
		return {
			state: 'acknowledged',
			stepState: 'acknowledged',
			acknowledgedBy: row.pages.find((page) => page.step === taken.step)?.person ?? taken.by,
			acknowledgedAt: at,
			pages: JSON.stringify(pages),
			...due(undefined),
		};
	});
	if (!done) return { won: false };
	return done.changed
		? { won: true, row: done.row }
		: {
				won: false,
				row: done.row,
				...(done.row.acknowledgedBy ? { alreadyBy: done.row.acknowledgedBy } : {}),
			};
}
