import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { crmOf, recognise, type CrmTask } from '../../reception/crm';
import { eachSlip } from '../shared/each-slip';
import { holderOf, nodeClock, tablesOf } from '../shared/tables';
import { properties } from './properties';

/** Who is calling, and where the call is written down: the contacts of the business. */
export class ReceptionCrm implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception CRM',
		name: 'receptionCrm',
		icon: {
			light: 'file:../../icons/receptionCrm.svg',
			dark: 'file:../../icons/receptionCrm.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'who is calling',
		description:
			'Finds the caller among the contacts of the business and writes the call down, once',
		defaults: { name: 'Reception CRM' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'receptionLedgerApi', required: true }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const tables = await tablesOf(this);
		return await eachSlip(this, async (slip, index) => {
			const kind = crmOf(this.getNodeParameter('crm', index) as string);
			const chosen = this.getNodeParameter('country', index) as string;
			const country = chosen || String(slip.business?.profile['country'] ?? 'ES');
			const task = this.getNodeParameter('operation', index) as CrmTask;
			const records = kind.open({ tables, holder: holderOf(this), clock: nodeClock });
			return await recognise(records, slip, task, country);
		});
	}
}
