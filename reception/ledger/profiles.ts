import type { Tables } from './contract';

const table = 'reception_profiles';

/** What a profile is kept under; the document is the whole of it, as JSON. */
export type StoredProfile = { id: string; name: string; numbers: string[]; version: string };

/**
 * Keeps business profiles, so that every workflow reads the same one. A profile of the same id is replaced;
 * the documents must have been validated by the profile room.
 */
export async function storeProfiles(
	tables: Tables,
	profiles: StoredProfile[],
	at: string,
): Promise<void> {
	for (const profile of profiles) {
		const row = {
			profileId: profile.id,
			name: profile.name,
			numbers: profile.numbers.join(' '),
			version: profile.version,
			savedAt: at,
			document: JSON.stringify(profile),
		};
		const where = [{ columnName: 'profileId', condition: 'eq' as const, value: profile.id }];
		const replaced = await tables.update(table, where, row);
		if (replaced.length === 0) await tables.insert(table, [row]);
	}
}

/** The documents that were kept, in the order they were first stored; none is an empty list. */
export async function storedProfiles(tables: Tables): Promise<unknown[]> {
	const rows = await tables.get(table, [], { limit: 100 });
	return rows.map(({ document }) => JSON.parse(String(document)) as unknown);
}
