import {
	crmOf,
	nameKey,
	recognise,
	settledBy,
	type CrmTask,
	type CustomerRecords,
} from '../../reception/crm';
import type { Slip } from '../../reception/record';
import { aSlip } from '../support/slips';
import { memoryTables, realClock } from '../support/tables';

const open = (tables = memoryTables()): CustomerRecords =>
	crmOf('contacts').open({ tables, holder: 'me', clock: realClock });
const named = (name: string): Partial<Slip> => ({ caller: { name, phone: '+34600111222' } });

describe('recognising a caller (R22, R59)', () => {
	it('a first call with a name makes a contact and writes the call down; the second finds it', async () => {
		const tables = memoryTables();
		const first = await recognise(open(tables), aSlip({}, named('Ana Prueba')), 'handle', 'ES');
		expect(first.crm).toMatchObject({ status: 'created', callLogged: true });
		expect(first.caller).toMatchObject({ known: false, contactId: first.crm?.contactId });
		const second = await recognise(open(tables), aSlip({ id: 'CA2' }), 'handle', 'ES');
		expect(second.crm).toMatchObject({
			status: 'found',
			contactId: first.crm?.contactId,
			callLogged: true,
		});
		expect(second.caller).toMatchObject({ known: true });
		expect(tables.rows('reception_contacts')).toMatchObject([{ calls: 2, name: 'Ana Prueba' }]);
	});

	it('the same call handled twice is one note', async () => {
		const tables = memoryTables();
		const slip = aSlip({}, named('Ana Prueba'));
		await recognise(open(tables), slip, 'handle', 'ES');
		await recognise(open(tables), slip, 'handle', 'ES');
		expect(tables.rows('reception_contacts')).toMatchObject([{ calls: 1 }]);
	});

	it('a number that matches proves nobody: no name is taken over, none is said', async () => {
		const tables = memoryTables();
		await recognise(open(tables), aSlip({}, named('Ana Prueba')), 'handle', 'ES');
		const next = await recognise(open(tables), aSlip({ id: 'CA2' }), 'find', 'ES');
		expect(next.caller?.name).toBeUndefined();
		expect(JSON.stringify(next)).not.toContain('Ana Prueba');
	});

	it('another name on the same number is another person, and then the number alone is ambiguous', async () => {
		const tables = memoryTables();
		await recognise(open(tables), aSlip({}, named('Ana Prueba')), 'handle', 'ES');
		const son = await recognise(
			open(tables),
			aSlip({ id: 'CA2' }, named('Luis Prueba')),
			'handle',
			'ES',
		);
		expect(son.crm?.status).toBe('created');
		const nobody = await recognise(open(tables), aSlip({ id: 'CA3' }), 'handle', 'ES');
		expect(nobody.crm).toMatchObject({
			status: 'ambiguous',
			candidates: [expect.any(String), expect.any(String)],
		});
		expect(nobody.crm?.callLogged).toBeUndefined();
		const mother = await recognise(
			open(tables),
			aSlip({ id: 'CA4' }, named('ANA PRUEBA')),
			'handle',
			'ES',
		);
		expect(mother.crm?.status).toBe('updated');
	});

	it.each<[string, Slip, CrmTask, string]>([
		['hidden number', aSlip({ from: { raw: 'anonymous', withheld: true } }), 'handle', 'none'],
		['no name', aSlip(), 'handle', 'none'],
		['no name, but asked to save', aSlip(), 'save', 'created'],
		[
			'sales call',
			aSlip(
				{},
				{
					...named('Vendedor'),
					triage: {
						level: 'routine',
						type: 'sales',
						disposition: 'whenever',
						needsHuman: false,
						missing: [],
						because: [],
						sentence: '',
					},
				},
			),
			'handle',
			'none',
		],
	])('keeps nobody it should not: %s', async (_, slip, task, status) => {
		expect((await recognise(open(), slip, task, 'ES')).crm?.status).toBe(status);
	});

	it('finds a number somebody typed into the table by hand', async () => {
		const tables = memoryTables();
		await tables.insert('reception_contacts', [
			{ contactId: 'C-HAND', phone: '600 11 12 22', name: 'A mano', version: null },
		]);
		expect(await open(tables).find('+34600111222', 'ES')).toMatchObject({
			status: 'found',
			contact: { id: 'C-HAND' },
		});
		const note = { key: 'k', at: '2026-11-23T09:15:00.000Z', subject: 'x', text: 'y' };
		expect(await open(tables).logCall('C-HAND', note)).toEqual({ again: false });
	});

	it('compares names as people do', () => {
		expect(nameKey('  ANA   Núñez ')).toBe(nameKey('Ana Nunez'));
		const contact = { id: '1', phone: '+34600111222', name: 'Ana Núñez' };
		expect(settledBy('ana nunez', { status: 'found', contact }).status).toBe('found');
		expect(settledBy('Luis', { status: 'found', contact }).status).toBe('none');
	});
});
