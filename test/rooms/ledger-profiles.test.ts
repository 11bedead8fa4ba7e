import { storedProfiles, storeProfiles } from '../../reception/ledger';
import { memoryTables } from '../support/tables';

const sol = { id: 'sol', name: 'Clínica Sol', numbers: ['+34910000000'], version: '1' };

describe('stored profiles (R42)', () => {
	it('are read back whole by every workflow; a second time replaces', async () => {
		const tables = memoryTables();
		expect(await storedProfiles(tables)).toEqual([]);
		await storeProfiles(tables, [sol, { ...sol, id: 'luna' }], '2026-11-22T10:00:00.000Z');
		await storeProfiles(tables, [{ ...sol, version: '2' }], '2026-11-22T11:00:00.000Z');
		expect(await storedProfiles(tables)).toEqual([
			{ ...sol, version: '2' },
			{ ...sol, id: 'luna' },
		]);
	});
});
