import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { tablesOf } from '../shared/tables';
import { claim, close, forget, list, next, recall, record, setUpTables } from './operations';
import { properties } from './properties';

const operations = {
	record,
	recall,
	next,
	close,
	claimDue: claim,
	list,
	forget,
	setUp: setUpTables,
};

/** The book of calls: every event stored before it is worked on, and every call ended by one outcome. */
export class ReceptionLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Ledger',
		name: 'receptionLedger',
		icon: {
			light: 'file:../../icons/receptionLedger.svg',
			dark: 'file:../../icons/receptionLedger.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'the book of calls',
		description:
			'Writes every phone call down once, and knows what has to happen with it and by when',
		defaults: { name: 'Reception Ledger' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Call', 'Seen Before'],
		credentials: [{ name: 'receptionLedgerApi', required: true }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as keyof typeof operations;
		return await operations[operation](this, await tablesOf(this));
	}
}
