import type { IDataObject, NodeOperationError } from 'n8n-workflow';
import { ReceptionMessage } from '../../nodes/ReceptionMessage/ReceptionMessage.node';
import { businessFor, readProfile } from '../../reception/profile';
import type { Slip, Triage } from '../../reception/record';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';

const node = new ReceptionMessage();
const profile = readProfile({
	id: 'clinica-sol',
	name: 'Clínica Sol',
	hours: {},
	people: [{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222' }],
	routing: { default: 'reception' },
	owner: 'ana',
});
const triage: Triage = {
	level: 'urgent',
	type: 'discomfort',
	disposition: 'on_call_now',
	needsHuman: true,
	missing: [],
	because: [],
	sentence: 'Dolor.',
};
const bare = aSlip(
	{},
	{
		request: { reason: '<b>me duele</b>' },
		triage,
		ledger: { key: 'k', reference: 'R-1', state: 'open' },
	},
);
const slip = { ...bare, business: businessFor(profile, bare, bare.call.receivedAt), mine: 7 };
const run = async (operation: string, parameters: IDataObject = {}, items: object[] = [slip]) =>
	await runNode(node, items as IDataObject[], { operation, ...parameters } as never);

it('adds the message for the team and leaves every other key alone', async () => {
	const { outputs } = await run('team', { channel: 'html' });
	const out = outputs[0]?.[0] as unknown as Slip & { mine: number };
	expect(out.mine).toBe(7);
	expect(out.call).toEqual(slip.call);
	expect(out.message).toMatchObject({ forRole: 'reception', language: 'es' });
	expect(out.message?.text).toContain('&lt;b&gt;me duele');
});

it('obeys role and language when they are given', async () => {
	const { outputs } = await run('team', { role: 'nurse', language: 'en' });
	expect(outputs[0]).toMatchObject([{ message: { forRole: 'nurse', language: 'en' } }]);
});

it('writes alerts without a word of the caller', async () => {
	for (const operation of ['page', 'exhausted']) {
		const { outputs } = await run(operation);
		expect(JSON.stringify((outputs[0]?.[0] as unknown as Slip).message)).not.toContain('duele');
	}
});

it('puts many calls into one message per role', async () => {
	const { outputs } = await run('digest', {}, [
		slip,
		{ ...slip, triage: { ...triage, level: 'routine' } },
	]);
	expect(outputs[0]).toMatchObject([{ digest: { forRole: 'reception', count: 2, urgent: 1 } }]);
});

it('says what is missing when no profile was added', async () => {
	const { run: result } = await run('team', {}, [bare]);
	const trouble = result.data.resultData.error as NodeOperationError;
	expect([trouble.message, trouble.description]).toEqual([
		'This call has no business profile yet',
		'Put a Reception Profile node before this one.',
	]);
});
