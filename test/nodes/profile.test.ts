import type { IDataObject, NodeOperationError } from 'n8n-workflow';
import { ReceptionProfile } from '../../nodes/ReceptionProfile/ReceptionProfile.node';
import { listCalls, recordCall } from '../../reception/ledger';
import type { Slip } from '../../reception/record';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { handClock, memoryTables } from '../support/tables';
import { tablesServer } from '../support/tables-server';

const node = new ReceptionProfile();
const run = async (parameters: object, items: object[], options: object = {}) =>
	await runNode(node, items as IDataObject[], parameters as never, options);
const houses = [
	{ id: 'clinica-sol', name: 'Clínica Sol', sector: 'clinic', numbers: ['+34910000001'] },
	{ id: 'notaria', name: 'Notaría', sector: 'legal', numbers: ['+34910000002'], languages: ['ca'] },
];
const json = (profiles: unknown) => ({ source: 'json', profiles: JSON.stringify(profiles) });
const to = (e164: string) => ({ to: { raw: e164, e164 } });

it('adds the business of the number that was called, and keeps everything else', async () => {
	const { outputs } = await run(json(houses), [{ ...aSlip(to('+34910000002')), mine: 7 }]);
	expect(outputs[0]).toMatchObject([
		{
			mine: 7,
			business: {
				id: 'notaria',
				language: 'ca',
				zone: 'Europe/Madrid',
				profile: { formality: 'usted' },
			},
		},
	]);
});

it('sends each call to the output of what it is about', async () => {
	const slips = (['routeRequest', 'input', 'completed'] as const).map((event) =>
		aSlip({ event, dedupeKey: event }),
	);
	const { outputs } = await run(json(houses[0]), slips);
	expect(outputs.map((items) => items.map((item) => (item as unknown as Slip).call.event))).toEqual(
		[['routeRequest'], ['input'], ['completed']],
	);
});

it('reads a profile that was filled in as a form', async () => {
	const parameters = {
		source: 'fields',
		name: 'Clínica Sol',
		sector: 'clinic',
		hours: { rows: [{ days: ['monday'], from: '09:00', to: '14:00' }] },
		people: {
			rows: [
				{
					name: 'Dra. Vidal',
					role: 'doctor',
					phone: '+34600000101',
					channel: 'sms',
					language: 'es',
				},
			],
		},
	};
	const { outputs } = await run(parameters, [aSlip()]);
	const { business } = outputs[0]?.[0] as unknown as Slip;
	expect(business).toMatchObject({
		id: 'clinica-sol',
		profile: {
			hours: { monday: [['09:00', '14:00']], tuesday: [] },
			people: [{ id: 'dra-vidal' }],
		},
	});
});

it('says which field cannot be read', async () => {
	const { run: result } = await run(json({ ...houses[0], hours: { monday: ['9 to 5'] } }), [
		aSlip(),
	]);
	const trouble = result.data.resultData.error as NodeOperationError;
	expect(trouble.message).toBe('The business profile cannot be read');
	expect(trouble.description).toMatch(/^hours\.monday\.0: /);
});

it('never guesses whose call it is', async () => {
	const { run: result } = await run(json(houses), [aSlip(to('+34910000009'))]);
	expect(result.data.resultData.error?.message).toBe(
		'No business profile has the number that was called',
	);
});

it('gives listed calls their business, as the hours were when they came in', async () => {
	const tables = memoryTables();
	const at = '2026-11-23T22:00:00.000Z';
	await recordCall(tables, aSlip({ receivedAt: at }), 'test', handClock(at));
	const { outputs } = await run(json(houses[0]), await listCalls(tables, {}));
	expect(outputs[2]).toMatchObject([
		{
			state: 'open',
			slip: { slip: 1, business: { id: 'clinica-sol', mode: { kind: 'closed', at } } },
		},
	]);
});

it('names what is missing, in the language of the house', async () => {
	const { outputs } = await run({ ...json(houses[0]), operation: 'check' }, [{}]);
	expect(outputs[0]).toMatchObject([{ business: 'clinica-sol', ready: false }]);
	expect(outputs[0]?.[0]?.notices).toContain(
		'La escalera avisa a la persona responsable, pero no se ha indicado quién es.',
	);
});

it('stores a profile once, and other workflows read it, even while the table is out of reach', async () => {
	const server = await tablesServer();
	const options = { credentials: server.credentials };
	await run({ ...json(houses[0]), operation: 'store' }, [{}], options);
	await run({ ...json({ ...houses[0], name: 'Clínica Luna' }), operation: 'store' }, [{}], options);
	expect(server.tables.rows('reception_profiles')).toHaveLength(1);
	const stored = await run({ source: 'stored' }, [aSlip()], options);
	expect(stored.outputs[0]).toMatchObject([
		{ business: { name: 'Clínica Luna', mode: { kind: expect.any(String) } } },
	]);
	await server.close();
	const { outputs } = await run({ source: 'stored' }, [aSlip()], options);
	expect(outputs[0]).toMatchObject([{ business: { name: 'Clínica Luna' } }]);
});
