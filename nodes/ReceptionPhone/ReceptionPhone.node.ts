import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { eachSlip } from '../shared/each-slip';
import { sendText } from './outgoing';
import { page } from './page';
import { properties } from './properties';

export class ReceptionPhone implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Phone',
		name: 'receptionPhone',
		icon: {
			light: 'file:../../icons/receptionPhone.svg',
			dark: 'file:../../icons/receptionPhone.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'Text message or announcement call',
		description: 'Pages the person on call, sends a text message, or rings a number and speaks',
		defaults: { name: 'Reception Phone' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'receptionTwilioApi', required: true },
			{ name: 'receptionLedgerApi', required: false },
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await eachSlip(this, async (slip, index) => {
			const operation = this.getNodeParameter('operation', index) as string;
			if (operation === 'sendSms') return await sendText(this, slip, index, 'sms');
			if (operation === 'announce') return await sendText(this, slip, index, 'call');
			return await page(this, slip, index);
		});
	}
}
