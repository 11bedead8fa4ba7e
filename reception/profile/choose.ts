import { Trouble } from '../trouble';
import type { Profile } from './schema';

/**
 * The profile of the number that was dialled (R42, one workflow for many businesses). A single profile is
 * for every number; among several, one without numbers of its own takes what no other claims.
 */
export function chooseProfile(profiles: Profile[], dialled: Array<string | undefined>): Profile {
	const [only] = profiles;
	if (!only) throw new Trouble('There is no business profile', 'Write one, or store one first.');
	if (profiles.length === 1) return only;
	for (const number of dialled) {
		const owner = number && profiles.find((profile) => profile.numbers.includes(number));
		if (owner) return owner;
	}
	const rest = profiles.filter((profile) => profile.numbers.length === 0);
	if (rest.length === 1 && rest[0]) return rest[0];
	throw new Trouble(
		'No business profile has the number that was called',
		'Add the number to its profile, in international form such as +34910000000, or leave the numbers of exactly one profile empty.',
	);
}

/** Refuses a set of profiles in which one number or one id stands for two businesses. */
export function checkTogether(profiles: Profile[]): Profile[] {
	const twice = (values: string[]): string | undefined =>
		values.find((value, index) => values.indexOf(value) !== index);
	const id = twice(profiles.map((profile) => profile.id));
	if (id)
		throw new Trouble(`Two business profiles are called ${id}`, 'Give each an id of its own.');
	const number = twice(profiles.flatMap((profile) => [...new Set(profile.numbers)]));
	if (number)
		throw new Trouble(
			`Two business profiles have the number ${number}`,
			'A call can be for one business only: leave the number in one of them.',
		);
	return profiles;
}
