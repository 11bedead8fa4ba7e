import { canReceiveSms, costsExtra } from '../record';
import type { Person, Profile } from '../profile';
import { onCallAt } from './shifts';

export type Ladder = {
	steps: Array<{ who: string; channel?: 'sms' | 'call'; waitSeconds: number }>;
	rounds: number;
};
export type Channel = 'sms' | 'call';
/** Why a step was passed over at once. */
export type Skipped = {
	who: string;
	why: 'nobody_on_call' | 'unknown' | 'no_usable_number' | 'just_paged';
};
export type Past = { step: number; person: string; channel: string };

export type NextPage =
	| {
			kind: 'page';
			step: number;
			round: number;
			person: Person;
			channel: Channel;
			to: string;
			waitSeconds: number;
			skipped: Skipped[];
	  }
	/** `exhausted`: people were paged and none took it. `nobody`: there was nobody to page at all. */
	| { kind: 'exhausted' | 'nobody'; skipped: Skipped[] };

export type Team = Pick<
	Profile,
	'zone' | 'people' | 'shifts' | 'overrides' | 'ladder' | 'rounds' | 'owner' | 'numbers'
>;

const defaultWait = 120;

/**
 * The ladder of a business, to be kept from the first page on. Without one of its own it is whoever is on
 * call, by message and then by voice, and the owner last.
 */
export function ladderOf(team: Team): Ladder {
	if (team.ladder.length > 0)
		return {
			steps: team.ladder.map(({ who, channel, waitSeconds }) => ({
				who,
				...(channel ? { channel } : {}),
				waitSeconds,
			})),
			rounds: team.rounds,
		};
	const onCall: Ladder['steps'] =
		team.shifts.length + team.overrides.length > 0
			? [
					{ who: 'on-call', channel: 'sms', waitSeconds: defaultWait },
					{ who: 'on-call', channel: 'call', waitSeconds: defaultWait },
				]
			: [];
	const owner: Ladder['steps'] = team.owner ? [{ who: team.owner, waitSeconds: defaultWait }] : [];
	return { steps: [...onCall, ...owner], rounds: team.rounds };
}

/**
 * The number and channel by which a person can be reached: the wanted channel, else the other. Premium
 * numbers and our own lines are never paged (toll fraud, loops).
 */
export function reach(
	team: Pick<Team, 'numbers'>,
	person: Person,
	wanted?: Channel,
): { to: string; channel: Channel } | undefined {
	const { phone } = person;
	if (!phone || costsExtra(phone) || team.numbers.includes(phone)) return undefined;
	const channel = wanted ?? person.channel;
	return { to: phone, channel: channel === 'sms' && !canReceiveSms(phone) ? 'call' : channel };
}

/** People a step may mean, best first: of a role, those not yet paged in this round come first. */
function meant(team: Team, who: string, paged: string[], at: string): Person[] {
	if (who === 'on-call') return [onCallAt(team, at)].filter((person) => person !== undefined);
	if (who === 'owner' && team.owner && team.owner !== 'owner')
		return meant(team, team.owner, paged, at);
	const named = team.people.find((person) => person.id === who);
	if (named) return [named];
	const role = team.people.filter((person) => person.role === who);
	return [...role].sort(
		(one, other) => Number(paged.includes(one.id)) - Number(paged.includes(other.id)),
	);
}

/**
 * The next page after `step` (0 before the first), as the rota stands at this instant: a shift that has
 * changed hands pages the new person. Steps count over all rounds; one that reaches nobody is passed over
 * at once and reported (escalation facts, section 4). Nobody is paged twice in a row, within a round, by
 * the same channel.
 */
export function nextPage(
	team: Team,
	ladder: Ladder,
	{ step, pages }: { step: number; pages: Past[] },
	at: string,
): NextPage {
	const skipped: Skipped[] = [];
	const size = ladder.steps.length;
	const roundOf = (number: number): number => Math.ceil(number / size);
	const last = pages.at(-1);
	for (let next = step + 1; next <= size * ladder.rounds; next++) {
		const rung = ladder.steps[(next - 1) % size];
		if (!rung) break;
		const round = roundOf(next);
		const paged = pages.filter((page) => roundOf(page.step) === round).map((page) => page.person);
		const people = meant(team, rung.who, paged, at);
		const reachable = people.flatMap((person) => {
			const by = reach(team, person, rung.channel);
			return by ? [{ person, ...by }] : [];
		});
		const chosen = reachable.find(
			({ person, channel }) =>
				!(
					last &&
					roundOf(last.step) === round &&
					last.person === person.id &&
					last.channel === channel
				),
		);
		if (chosen)
			return { kind: 'page', step: next, round, ...chosen, waitSeconds: rung.waitSeconds, skipped };
		const passed = {
			who: people[0]?.name ?? rung.who,
			why: whyNot(rung.who, people, reachable.length),
		};
		if (!skipped.some((known) => known.who === passed.who && known.why === passed.why))
			skipped.push(passed);
	}
	return { kind: pages.length > 0 ? 'exhausted' : 'nobody', skipped };
}

function whyNot(who: string, people: Person[], reachable: number): Skipped['why'] {
	if (reachable > 0) return 'just_paged';
	if (people.length > 0) return 'no_usable_number';
	return who === 'on-call' ? 'nobody_on_call' : 'unknown';
}

/** Whoever hears that nobody took a call: the owner, or the first person who can be reached. */
export function lastResort(team: Team): { name: string; to: string; channel: Channel } | undefined {
	const owners = team.people.filter(
		(person) => person.id === team.owner || person.role === team.owner,
	);
	for (const person of [...owners, ...team.people]) {
		const by = reach(team, person);
		if (by) return { name: person.name, ...by };
	}
	return undefined;
}
