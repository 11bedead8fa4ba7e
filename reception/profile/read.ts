import { isZone } from '../record';
import { Trouble } from '../trouble';
import { checkTogether } from './choose';
import { holidayCountries, regionsOf } from './holidays';
import { mergePreset } from './presets';
import { profile, type Profile } from './schema';

/** What a schema cannot say: names that point nowhere, zones and regions nobody knows. */
function oddities(read: Profile): string[] {
	const found: string[] = [];
	if (!isZone(read.zone))
		found.push(`zone: "${read.zone}" is not a time zone such as Europe/Madrid`);
	const regions = regionsOf(read.country);
	if (read.region && holidayCountries.includes(read.country) && regions.length)
		if (!regions.includes(read.region))
			found.push(`region: "${read.region}" is none of ${regions.join(', ')}`);
	const people = read.people.map((person) => person.id);
	const same = people.find((id, index) => people.indexOf(id) !== index);
	if (same) found.push(`people: two of them have the id "${same}"`);
	for (const [name, spans] of Object.entries(read.hours))
		for (const [index, [from, to]] of spans.entries())
			if (from === to) found.push(`hours.${name}.${index}: opens and closes at ${from}`);
	return found;
}

const pathOf = (path: PropertyKey[]): string => path.map(String).join('.') || 'profile';

/** Reads a profile, or says which field cannot be read and what it should be. */
export function readProfile(input: unknown): Profile {
	const parsed = profile.safeParse(input);
	const lines = parsed.success
		? oddities(parsed.data)
		: parsed.error.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`);
	if (parsed.success && lines.length === 0) return parsed.data;
	throw new Trouble('The business profile cannot be read', lines.slice(0, 8).join('\n'));
}

/** Read so often, and changed so seldom: the last texts and what they said. */
const known = new Map<string, Profile[]>();

/**
 * Reads one profile or a list of them, as JSON text or as values; empty fields come from the preset of the
 * sector when `presets` is set. Refuses text that is no JSON, saying so.
 */
export function readProfiles(input: unknown, { presets = true } = {}): Profile[] {
	const name = typeof input === 'string' ? `${presets} ${input}` : undefined;
	const held = name && known.get(name);
	if (held) return held;
	let documents: unknown = input;
	if (typeof input === 'string') {
		try {
			documents = JSON.parse(input);
		} catch (caught) {
			throw new Trouble('The business profile is not JSON', (caught as Error).message);
		}
	}
	const list = Array.isArray(documents) ? documents : [documents];
	const profiles = checkTogether(
		list.map((document) => readProfile(presets ? mergePreset(document) : document)),
	);
	if (name) {
		if (known.size >= 20) known.clear();
		known.set(name, profiles);
	}
	return profiles;
}
