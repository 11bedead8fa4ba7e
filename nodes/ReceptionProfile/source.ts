import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { storedProfiles } from '../../reception/ledger';
import { profileFromFields, readProfiles, type Profile, type Row } from '../../reception/profile';
import { fingerprint } from '../../reception/record';
import { asNodeError } from '../shared/each-slip';
import { tablesOf } from '../shared/tables';

/** A stored profile is read again after this long: a call must not wait for what changes once a month. */
const freshForMs = 20_000;
/** While the table cannot be read, calls go on with what was last read. */
const usableForMs = 60 * 60_000;

const kept = new Map<string, { at: number; profiles: Profile[] }>();

/** After storing: this process reads the new profile at its next call, others within 20 seconds. */
export const forgetStored = (): void => kept.clear();

async function stored(context: IExecuteFunctions): Promise<Profile[]> {
	const { baseUrl, apiKey } = await context.getCredentials('receptionLedgerApi');
	const name = fingerprint([baseUrl, apiKey]);
	const last = kept.get(name);
	if (last && Date.now() - last.at < freshForMs) return last.profiles;
	try {
		const documents = await storedProfiles(await tablesOf(context));
		const profiles = documents.length ? readProfiles(documents, { presets: false }) : [];
		if (profiles.length) kept.set(name, { at: Date.now(), profiles });
		return profiles;
	} catch (caught) {
		if (!last || Date.now() - last.at > usableForMs) throw asNodeError(context, caught);
		context.logger.warn('The stored profiles could not be read; the last ones are used', {
			caught: String(caught),
		});
		return last.profiles;
	}
}

const textFields = [
	'name',
	'sector',
	'numbers',
	'zone',
	'country',
	'region',
	'formality',
	'answers',
	'owner',
] as const;
const listFields = [
	'hours',
	'closedDays',
	'specialDays',
	'people',
	'shifts',
	'ladder',
	'services',
	'routing',
	'texts',
] as const;

function fromForm(context: IExecuteFunctions): Profile[] {
	const value = (name: string, otherwise: unknown): unknown =>
		context.getNodeParameter(name, 0, otherwise);
	const rows = (name: string): Row[] => ((value(name, {}) as IDataObject).rows ?? []) as Row[];
	const texts = Object.fromEntries(
		textFields.map((name) => [name, String(value(name, '')).trim()]),
	);
	const lists = Object.fromEntries(listFields.map((name) => [name, rows(name)]));
	return readProfiles(
		profileFromFields({
			...(texts as Record<(typeof textFields)[number], string>),
			...(lists as Record<(typeof listFields)[number], Row[]>),
			languages: value('languages', ['es']) as string[],
			publicHolidays: value('publicHolidays', true) as boolean,
			more: value('more', {}) as Row,
		}),
	);
}

/** The profiles the panel names, validated. */
export async function profilesOf(context: IExecuteFunctions): Promise<Profile[]> {
	const source = context.getNodeParameter('source', 0) as string;
	if (source === 'stored') return await stored(context);
	if (source === 'fields') return fromForm(context);
	return readProfiles(context.getNodeParameter('profiles', 0), {
		presets: context.getNodeParameter('usePreset', 0, true) as boolean,
	});
}
