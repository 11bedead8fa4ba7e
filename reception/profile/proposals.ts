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

const proposal = z.object({
	criteria,
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

const read = new Map<Sector, Proposal>();

/** The proposal of a sector, validated once. */
export function proposalFor(name: string | undefined): Proposal {
	const sector = sectorOf(name);
	const held = read.get(sector) ?? proposal.parse(files[sector]);
	read.set(sector, held);
	return held;
}
