import nock from 'nock';
import type { IDataObject } from 'n8n-workflow';
import { ReceptionCrm } from '../../nodes/ReceptionCrm/ReceptionCrm.node';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { ledgerCredential, serveTables } from '../support/tables-api';

const credentials = { receptionLedgerApi: ledgerCredential };
const handle = { operation: 'handle', crm: 'contacts', country: '' };
const item = (id: string, name?: string): IDataObject =>
	({ ...aSlip({ id }, name ? { caller: { name } } : {}), mine: 7 }) as unknown as IDataObject;

beforeEach(() => nock.cleanAll());
afterAll(() => nock.restore());

describe('Reception CRM', () => {
	it('keeps a caller and writes each call down once, leaving foreign keys alone', async () => {
		const { tables } = serveTables();
		const items = [item('CA1', 'Ana Prueba'), item('CA1', 'Ana Prueba'), item('CA2')];
		const { outputs } = await runNode(new ReceptionCrm(), items, handle, { credentials });
		expect(
			outputs[0]?.map((json) => [(json['crm'] as IDataObject)['status'], json['mine']]),
		).toEqual([
			['created', 7],
			['updated', 7],
			['found', 7],
		]);
		expect(tables.rows('reception_contacts')).toMatchObject([
			{ name: 'Ana Prueba', phone: '+34600111222', calls: 2 },
		]);
	});

	it('goes on without a contact when the number is hidden', async () => {
		serveTables();
		const hidden = aSlip({ from: { raw: 'anonymous', withheld: true } }) as unknown as IDataObject;
		const { outputs } = await runNode(new ReceptionCrm(), [hidden], handle, { credentials });
		expect(outputs[0]).toMatchObject([{ crm: { system: 'contacts', status: 'none' } }]);
	});

	it('only looks when it is asked only to look', async () => {
		const { tables } = serveTables();
		await runNode(
			new ReceptionCrm(),
			[item('CA1', 'Ana Prueba')],
			{ ...handle, operation: 'find' },
			{ credentials },
		);
		expect(tables.rows('reception_contacts')).toEqual([]);
	});
});
