import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { asNodeError } from '../shared/each-slip';
import { ofCalls, ofText } from './calls';
import { connectedModel } from './model';
import { properties } from './properties';
import { testCriteria } from './test-criteria';

export class ReceptionTriage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Triage',
		name: 'receptionTriage',
		icon: {
			light: 'file:../../icons/receptionTriage.svg',
			dark: 'file:../../icons/receptionTriage.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'marks by agreed criteria',
		description:
			'Marks how urgent a call is by the criteria a business agreed, and says why in the caller’s own words',
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
			if (operation === 'testCriteria') return [testCriteria(this), [], []];
			const ask = await connectedModel(this);
			const words = this.getNodeParameter('text', 0, '') as string;
			const plain =
				words.trim() !== '' && this.getInputData().every(({ json }) => json.slip === undefined);
			return await (plain ? ofText(this, operation, ask) : ofCalls(this, operation, ask));
		} catch (caught) {
			throw asNodeError(this, caught);
		}
	}
}
