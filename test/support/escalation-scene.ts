import type { IDataObject, INode } from 'n8n-workflow';
import { ReceptionEscalation } from '../../nodes/ReceptionEscalation/ReceptionEscalation.node';
import { claimStep, readCall, recordCall } from '../../reception/ledger';
import { businessFor, readProfile } from '../../reception/profile';
import type { Slip } from '../../reception/record';
import { runNode } from './harness';
import { aSlip } from './slips';
import { realClock } from './tables';
import { tablesServer } from './tables-server';

export const key = 'twilio:CA0001';
export const now = () => new Date().toISOString();
export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

const profile = readProfile({
	id: 'clinica-sol',
	name: 'Clínica Sol',
	hours: {},
	people: [
		{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222' },
		{ id: 'luis', name: 'Luis', role: 'doctor', phone: '+34600333444' },
	],
	owner: 'ana',
	ladder: [{ who: 'ana' }, { who: 'luis', waitSeconds: 90 }],
	rounds: 1,
});

/** A call in the ledger, and the Escalation node to work on it in process. */
export async function escalationScene() {
	const server = await tablesServer();
	const node = new ReceptionEscalation();
	const call = aSlip(
		{},
		{
			caller: { name: 'Eva Prueba', phone: '+34910000002' },
			request: { reason: 'agua por el techo' },
		},
	);
	const recorded = await recordCall(server.tables, call, 'test', realClock);
	const slip: Slip = { ...recorded.slip, business: businessFor(profile, call, now()) };
	return {
		server,
		slip,
		waiting: {
			node,
			parameters: { operation: 'sendAndWait', language: 'es' },
			credentials: server.credentials,
		},
		row: async () => (await readCall(server.tables, { key }))!,
		run: async (
			operation: string,
			input: object[],
			parameters: IDataObject = {},
			additionalData: object = {},
		) =>
			await runNode(
				node,
				input as IDataObject[],
				{ operation, ...parameters } as INode['parameters'],
				{ credentials: server.credentials, additionalData },
			),
		/** The slip as it is when the first page went out and the wait begins. */
		paged: async (deadline = inSeconds(120)): Promise<Slip> => {
			const claim = { step: 1, deadline, person: 'ana', channel: 'sms' };
			await claimStep(server.tables, key, 0, claim, now());
			const person = { id: 'ana', name: 'Ana', role: 'doctor' };
			return {
				...slip,
				escalation: {
					status: 'page',
					step: 1,
					person,
					channel: 'sms',
					to: '+34600111222',
					deadline,
				},
			};
		},
	};
}

export type EscalationScene = Awaited<ReturnType<typeof escalationScene>>;
