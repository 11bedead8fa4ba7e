import { toInstant } from '../record';
import { ladderOf, lastResort, reach, type Team } from './ladder';
import { gaps } from './shifts';

/** Something a business should put right before a night depends on it. */
export type Notice =
	| { about: 'no_ladder' | 'no_last_resort' | 'no_owner' }
	| { about: 'gap'; start: string; end: string }
	| { about: 'unknown_person' | 'no_usable_number'; who: string };

const dayMillis = 86_400_000;

/**
 * What is missing in rota and ladder, looking some days ahead: a gap in the rota, people nobody can reach,
 * names nobody bears, and no one to hear when nobody answers.
 */
export function checkRota(team: Team, at: string, days = 14): Notice[] {
	const found: Notice[] = [];
	const { steps } = ladderOf(team);
	if (steps.length === 0) found.push({ about: 'no_ladder' });
	if (!lastResort(team)) found.push({ about: 'no_last_resort' });
	const bears = (who: string): boolean =>
		team.people.some((person) => person.id === who || person.role === who);
	const rows = [...team.shifts, ...team.overrides].map((shift) => shift.person);
	const named = [...steps.map((step) => step.who), ...rows, ...(team.owner ? [team.owner] : [])];
	if (named.includes('owner') && !team.owner) found.push({ about: 'no_owner' });
	const keywords = ['on-call', 'owner'];
	for (const who of new Set(named.filter((name) => !keywords.includes(name) && !bears(name))))
		found.push({ about: 'unknown_person', who });
	for (const person of team.people)
		if ([person.id, person.role].some((name) => named.includes(name)) && !reach(team, person))
			found.push({ about: 'no_usable_number', who: person.name });
	if (steps.some((step) => step.who === 'on-call'))
		for (const gap of gaps(team, at, toInstant(Date.parse(at) + days * dayMillis)))
			found.push({ about: 'gap', ...gap });
	return found;
}
