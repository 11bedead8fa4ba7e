import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { Slip, Triage } from '../../reception/record';
import { fill } from '../../reception/triage';
import { asNodeError, eachSlip } from '../shared/each-slip';
import { factsOf, heardOf, mark } from './mark';
import { connectedModel, type Ask } from './model';
import { opinionTermsOf, termsOf } from './panel';
import { properties } from './properties';
import { testCriteria } from './test-criteria';

const appointments = new Set(['new_appointment', 'change_appointment', 'cancel_appointment']);

/** Urgent, Appointment or Message: where a marked call leaves the node. */
function output({ disposition, type }: Triage): 0 | 1 | 2 {
	if (disposition === 'ring_emergency_services' || disposition === 'on_call_now') return 0;
	return appointments.has(type) ? 1 : 2;
}

export class ReceptionTriage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Triage',
		name: 'receptionTriage',
		icon: { light: 'file:../../icons/receptionTriage.svg', dark: 'file:../../icons/receptionTriage.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: 'marks by agreed criteria',
		description: 'Marks how urgent a call is by the criteria a business agreed, and says why in the caller’s own words',
		defaults: { name: 'Reception Triage' },
		usableAsTool: true,
		inputs: [
			NodeConnectionTypes.Main,
			{
				type: NodeConnectionTypes.AiLanguageModel,
				displayName: 'Second Opinion',
				maxConnections: 1,
				required: false,
			},
		],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Urgent', 'Appointment', 'Message'],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as string;
		try {
			if (operation === 'testCriteria') return [[], [], testCriteria(this)];
			const ask = await connectedModel(this);
			const words = this.getNodeParameter('text', 0, '') as string;
			const plain = words.trim() !== '' && this.getInputData().every(({ json }) => json.slip === undefined);
			return await (plain ? ofText(this, operation, ask) : ofCalls(this, operation, ask));
		} catch (caught) {
			throw asNodeError(this, caught);
		}
	}
}

const route = <T extends object>(to: 0 | 1 | 2, json: T): Array<T | undefined> => [0, 1, 2].map((at) => (at === to ? json : undefined));

/** Call records on their way: facts are written into them, or how urgent they are. */
async function ofCalls(context: IExecuteFunctions, operation: string, ask?: Ask): Promise<INodeExecutionData[][]> {
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
async function ofText(context: IExecuteFunctions, operation: string, ask?: Ask): Promise<INodeExecutionData[][]> {
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
