import clinic from './presets/clinic.json';
import dental from './presets/dental.json';
import estate from './presets/estate.json';
import general from './presets/general.json';
import legal from './presets/legal.json';
import technical from './presets/technical.json';
import vet from './presets/vet.json';
import { proposalFor, sectorOf, type Sector } from './proposals';

type Document = Record<string, unknown>;

const fragments: Record<Sector, Document> = {
	clinic,
	dental,
	estate,
	general,
	legal,
	technical,
	vet,
};

const isDocument = (value: unknown): value is Document =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a house of a sector starts from: hours, services, ladder, routing, tone, required fields, and the
 * proposed criteria, which nobody has signed yet. No people and no numbers: those are the business's own.
 */
export function presetFor(sector: string | undefined): Document {
	const id = sectorOf(sector);
	const { criteria, required } = proposalFor(id);
	return { ...fragments[id], criteria, required };
}

/**
 * A profile document on top of the preset of its sector: what the business did not write comes from the
 * preset, whatever it wrote stays, an empty list included. Texts and routing are filled in entry by entry.
 * The proposed criteria stay out: they page people, so somebody has to agree to them first.
 */
export function mergePreset(input: unknown): unknown {
	if (!isDocument(input)) return input;
	const { criteria: _unsigned, ...preset } = presetFor(
		typeof input.sector === 'string' ? input.sector : undefined,
	);
	const merged: Document = { ...preset, ...input };
	for (const key of ['texts', 'required', 'routing']) {
		const [ours, theirs] = [preset[key], input[key]];
		if (isDocument(ours) && isDocument(theirs)) merged[key] = { ...ours, ...theirs };
	}
	return merged;
}
