import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Slip, Triage } from '../../reception/record';
import { fill } from '../../reception/triage';
import { eachSlip } from '../shared/each-slip';
import { factsOf, heardOf, mark } from './mark';
import type { Ask } from './model';
import { opinionTermsOf, termsOf } from './panel';

const appointments = new Set(['new_appointment', 'change_appointment', 'cancel_appointment']);

/** Urgent, Appointment or Message: where a marked call leaves the node. */
function output({ disposition, type }: Triage): 0 | 1 | 2 {
	if (disposition === 'ring_emergency_services' || disposition === 'on_call_now') return 0;
	return appointments.has(type) ? 1 : 2;
}

const route = <T extends object>(to: 0 | 1 | 2, json: T): Array<T | undefined> =>
	[0, 1, 2].map((at) => (at === to ? json : undefined));

/** Call records on their way: facts are written into them, or how urgent they are. */
export async function ofCalls(
	context: IExecuteFunctions,
	operation: string,
	ask?: Ask,
): Promise<INodeExecutionData[][]> {
	return await eachSlip(
		context,
		async (slip: Slip, index) => {
			const heard = heardOf(slip);
			const opinion = opinionTermsOf(context, index);
			if (operation === 'extract') {
				const facts = await factsOf(heard, slip.call.receivedAt, opinion, ask, slip);
				return route(slip.triage ? output(slip.triage) : 2, fill(slip, facts));
			}
			const triage = await mark(heard, termsOf(context, index), opinion, ask, slip);
			return route(output(triage), { ...slip, triage });
		},
		3,
	);
}

/** Words without a call record, as an agent hands them over. */
export async function ofText(
	context: IExecuteFunctions,
	operation: string,
	ask?: Ask,
): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[][] = [[], [], []];
	for (const [index, item] of context.getInputData().entries()) {
		const heard = { text: context.getNodeParameter('text', index, '') as string };
		const opinion = opinionTermsOf(context, index);
		if (operation === 'extract') {
			const facts = await factsOf(heard, new Date().toISOString(), opinion, ask);
			results[2]?.push({ json: { facts }, pairedItem: { item: index } });
			continue;
		}
		const triage = await mark(heard, termsOf(context, index), opinion, ask);
		results[output(triage)]?.push({ json: { ...item.json, triage }, pairedItem: { item: index } });
	}
	return results;
}
