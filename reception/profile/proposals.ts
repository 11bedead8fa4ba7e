import { callTypes, type CallType } from '../record';
import { z } from '../zod';
import { criteria, type Criteria } from './criteria';
import clinic from './presets/criteria.clinic.json';
import dental from './presets/criteria.dental.json';
import estate from './presets/criteria.estate.json';
import general from './presets/criteria.general.json';
import legal from './presets/criteria.legal.json';
import technical from './presets/criteria.technical.json';
import vet from './presets/criteria.vet.json';

const said = z.strictObject({ es: z.string(), ca: z.string(), en: z.string() });
type Tongue = keyof z.infer<typeof said>;

/** A file holds the name of each criterion in the languages a team may read. */
const file = z.object({
	criteria: z.looseObject({ rows: z.array(z.looseObject({ name: said })) }),
	required: z.partialRecord(z.enum(callTypes), z.array(z.string())),
});

/** Criteria and required fields a sector starts from. Nobody has signed them: each business makes them its own. */
export type Proposal = { criteria: Criteria; required: Partial<Record<CallType, string[]>> };

const files = { clinic, dental, estate, general, legal, technical, vet };
export type Sector = keyof typeof files;
/** The sectors there is a rule pack and a proposal for, A to Z. */
export const sectors = Object.keys(files) as Sector[];

/** The sector a profile or an option names; an unknown one is served by the general pack. */
export const sectorOf = (name: string | undefined): Sector =>
	sectors.find((sector) => sector === name) ?? 'general';

const read = new Map<string, Proposal>();
const isTongue = (language: string): language is Tongue => language in said.shape;

/** The proposal of a sector, its criteria named in the team's language; validated once. */
export function proposalFor(name: string | undefined, language = 'es'): Proposal {
	const sector = sectorOf(name);
	const tongue: Tongue = isTongue(language) ? language : 'en';
	const key = `${sector} ${tongue}`;
	const held = read.get(key);
	if (held) return held;
	const { criteria: proposed, required } = file.parse(files[sector]);
	const rows = proposed.rows.map((row) => ({ ...row, name: row.name[tongue] }));
	const made = { criteria: criteria.parse({ ...proposed, rows }), required };
	read.set(key, made);
	return made;
}
