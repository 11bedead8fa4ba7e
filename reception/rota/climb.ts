import {
	claimStep,
	nextStep,
	noteExhausted,
	readCall,
	renewStep,
	saveSlip,
	unsentAfter,
	type CallRow,
	type Tables,
} from '../ledger';
import { modeAt, profileOf, type Profile } from '../profile';
import { callKey, toInstant, type Escalation, type Slip } from '../record';
import { Trouble } from '../trouble';
import { ladderOf, lastResort, nextPage, reach, type Ladder, type NextPage } from './ladder';

/**
 * What is to be done for a call now. `elsewhere`: another execution is at it, or the present step still
 * has time; the sweeper comes back should that execution stop.
 */
export type Climbed = { go: 'page' | 'taken' | 'parked' | 'elsewhere'; escalation: Escalation };

const keyOf = (slip: Slip): string => slip.ledger?.key ?? callKey(slip.call);

/** How a call that needs no further page stands; `slip` is what is known of it here. */
export function takenBy(row: CallRow, slip?: Slip): Escalation {
	const {
		acknowledgeUrl: _url,
		checkBeforeSending: _check,
		deadline: _deadline,
		...rest
	} = {
		...(slip?.escalation ?? row.slip.escalation),
	} as Partial<Escalation>;
	return {
		...rest,
		status: row.acknowledgedBy ? 'acknowledged' : 'superseded',
		step: row.step,
		...(row.acknowledgedBy ? { acknowledgedBy: nameOn(row, row.acknowledgedBy, slip) } : {}),
		...(row.acknowledgedAt ? { acknowledgedAt: row.acknowledgedAt } : {}),
	};
}

/** A person's name where the profile or the row knows it, else the id the profile gave them. */
export function nameOn(row: CallRow, id: string, slip?: Slip): string {
	const team = slip?.business ? profileOf(slip).people : [];
	const paged = [slip?.escalation?.person, row.slip.escalation?.person];
	return [...team, ...paged].find((person) => person?.id === id)?.name ?? id;
}

/** True when nobody needs to be paged any more: someone took the call, or it was closed. */
export const isTaken = (row: CallRow): boolean =>
	Boolean(row.acknowledgedBy) || ['acknowledged', 'done', 'failed'].includes(row.state);

const ladderFor = (slip: Slip, row: CallRow, profile: Profile): Ladder =>
	slip.escalation?.ladder ?? row.slip.escalation?.ladder ?? ladderOf(profile);

/**
 * Goes one step up the ladder of a call. The ledger is asked first and last: it knows whether the call was
 * taken meanwhile, and of many who ask at once exactly one may page. Each step is paged once; a step whose
 * page never went out for certain is handed out again, to be checked at the provider before sending.
 */
export async function climb(tables: Tables, slip: Slip, at: string): Promise<Climbed> {
	const row = await readCall(tables, { key: keyOf(slip) });
	if (!row)
		throw new Trouble(
			'This call is not in the ledger, so nobody can be paged for it safely',
			'Put a Reception Ledger node with the operation Record Call before this one.',
		);
	if (isTaken(row)) return { go: 'taken', escalation: takenBy(row, slip) };
	const profile = profileOf(slip);
	const ladder = ladderFor(slip, row, profile);
	if (row.stepState === 'exhausted')
		return await park(tables, slip, row, { ladder, skipped: [] }, at);
	const running = row.stepState === 'claimed' || row.stepState === 'paged';
	const hasTime = Date.parse(at) < Date.parse(row.stepDeadline ?? at);
	if (running && hasTime && !neverSent(row, at)) return elsewhere(slip, row);
	// Handed out a second time and still not sent: the provider is out of reach, the next person is not.
	const sentAgain = row.pages.at(-1)?.status === 'renewed';
	if (row.stepState === 'claimed' && !sentAgain) return await again(tables, slip, row, ladder, at);
	const next = nextPage(profile, ladder, { step: row.step, pages: row.pages }, at);
	if (next.kind !== 'page')
		return await park(tables, slip, row, { ladder, skipped: next.skipped }, at);
	return await page(tables, slip, row, { ladder, next }, at);
}

/** Claimed for so long that whoever claimed it must have stopped before sending. */
const neverSent = (row: CallRow, at: string): boolean =>
	row.stepState === 'claimed' &&
	row.pages.at(-1)?.status === 'claimed' &&
	Date.parse(at) - Date.parse(row.pages.at(-1)?.at ?? at) >= unsentAfter;

const elsewhere = (slip: Slip, row: CallRow): Climbed => ({
	go: 'elsewhere',
	escalation: { ...slip.escalation, status: 'superseded', step: row.step },
});

/** Lost the race: either the call was taken, or another execution pages. */
async function overtaken(tables: Tables, slip: Slip, row: CallRow): Promise<Climbed> {
	const now = (await readCall(tables, { key: row.key })) ?? row;
	return isTaken(now) ? { go: 'taken', escalation: takenBy(now, slip) } : elsewhere(slip, now);
}

async function page(
	tables: Tables,
	slip: Slip,
	row: CallRow,
	{ ladder, next }: { ladder: Ladder; next: NextPage & { kind: 'page' } },
	at: string,
): Promise<Climbed> {
	const { step, person, channel, to, waitSeconds, skipped } = next;
	const deadline = toInstant(Date.parse(at) + waitSeconds * 1000);
	const claim = { step, deadline, person: person.id, channel };
	if (!(await claimStep(tables, row.key, row.step, claim, at)))
		return await overtaken(tables, slip, row);
	const { id, name, role } = person;
	const escalation: Escalation = {
		status: 'page',
		step,
		person: { id, name, role },
		channel,
		to,
		deadline,
		ladder,
		...(skipped.length ? { skipped } : {}),
	};
	await saveSlip(tables, { ...slip, escalation });
	return { go: 'page', escalation };
}

/** The page of the present step, once more: to the same person while they are on the team, else onwards. */
async function again(
	tables: Tables,
	slip: Slip,
	row: CallRow,
	ladder: Ladder,
	at: string,
): Promise<Climbed> {
	const profile = profileOf(slip);
	const last = row.pages.at(-1);
	const person = profile.people.find((candidate) => candidate.id === last?.person);
	const rung = ladder.steps[(row.step - 1) % (ladder.steps.length || 1)];
	const wanted = last?.channel === 'call' ? 'call' : 'sms';
	const by = person && reach(profile, person, wanted);
	if (!person || !by) {
		const next = nextPage(profile, ladder, { step: row.step, pages: row.pages }, at);
		if (next.kind === 'page') return await page(tables, slip, row, { ladder, next }, at);
		return await park(tables, slip, row, { ladder, skipped: next.skipped }, at);
	}
	const deadline = toInstant(Date.parse(at) + (rung?.waitSeconds ?? 120) * 1000);
	const stopped = { step: row.step, deadline: row.stepDeadline };
	if (!(await renewStep(tables, row.key, stopped, deadline)))
		return await overtaken(tables, slip, row);
	const { id, name, role } = person;
	return {
		go: 'page',
		escalation: {
			status: 'page',
			step: row.step,
			person: { id, name, role },
			...by,
			deadline,
			ladder,
			checkBeforeSending: true,
		},
	};
}

/** Nobody is left: the call goes to the top of the morning list, and the owner is to be told. */
async function park(
	tables: Tables,
	slip: Slip,
	row: CallRow,
	{ ladder, skipped }: Pick<Escalation, 'skipped'> & { ladder: Ladder },
	at: string,
): Promise<Climbed> {
	if (!(await noteExhausted(tables, row.key, row.step))) return await overtaken(tables, slip, row);
	const profile = profileOf(slip);
	const mode = modeAt(profile, at);
	const tell = lastResort(profile);
	const escalation: Escalation = {
		status: row.pages.length > 0 ? 'exhausted' : 'nobody',
		step: row.step,
		ladder,
		...(skipped?.length ? { skipped } : {}),
		...(tell ? { tell } : {}),
	};
	await nextStep(
		tables,
		{ ...slip, escalation },
		{ state: 'queued', dueAt: mode.nextOpening ?? at },
		at,
	);
	return { go: 'parked', escalation };
}
