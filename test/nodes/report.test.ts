import type { IDataObject, NodeOperationError } from 'n8n-workflow';
import { ReceptionReport } from '../../nodes/ReceptionReport/ReceptionReport.node';
import { listCalls, recordCall, nextStep } from '../../reception/ledger';
import { businessFor, readProfile } from '../../reception/profile';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { handClock, memoryTables } from '../support/tables';

const node = new ReceptionReport();
const at = '2026-11-23T19:40:00.000Z';
const profile = readProfile({
	id: 'clinica-sol',
	name: 'Clínica Sol',
	languages: ['ca'],
	zone: 'Atlantic/Canary',
	hours: {},
});

/** Rows as the ledger lists them. */
async function rows(): Promise<object[]> {
	const tables = memoryTables();
	for (const id of ['CA1', 'CA2']) {
		const slip = aSlip(
			{ id, dedupeKey: id, receivedAt: at },
			{ request: { reason: 'cambiar la cita' } },
		);
		const { slip: recorded } = await recordCall(tables, slip, 'test', handClock(at));
		await nextStep(tables, recorded, { state: 'queued', dueAt: '2026-11-24T08:00:00.000Z' }, at);
	}
	return await listCalls(tables, {});
}
const run = async (items: object[], parameters: IDataObject = {}) =>
	await runNode(node, items as IDataObject[], { operation: 'morningList', ...parameters } as never);

it('lists what the ledger listed: two calls from one number are one entry', async () => {
	const { outputs } = await run(await rows());
	expect(outputs[0]).toMatchObject([{ count: 1, waiting: [{ times: 2, phone: '+34600111222' }] }]);
});

it('takes language, zone and hours from the profile when one was added', async () => {
	const withProfile = (await rows()).map((row) => {
		const { slip } = row as { slip: ReturnType<typeof aSlip> };
		return { ...row, slip: { ...slip, business: businessFor(profile, slip, at) } };
	});
	const { outputs } = await run(withProfile, { operation: 'dayFigures' });
	expect(outputs[0]).toMatchObject([
		{ business: 'clinica-sol', figures: { calls: 2, byHour: { 19: 2 }, outOfHours: { calls: 2 } } },
	]);
	expect((outputs[0]?.[0] as IDataObject).subject).toContain('Xifres del dia · Clínica Sol');
});

it('says that nobody waits, given an empty item', async () => {
	const { outputs } = await run([{}], { language: 'en' });
	expect((outputs[0]?.[0] as IDataObject).text).toContain('No calls are waiting.');
});

it('says which zone it cannot read', async () => {
	const { run: result } = await run(await rows(), { zone: 'Madrid' });
	expect((result.data.resultData.error as NodeOperationError).message).toBe(
		'"Madrid" is not a time zone',
	);
});
