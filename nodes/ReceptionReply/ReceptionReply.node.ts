import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { eachSlip } from '../shared/each-slip';
import { properties } from './properties';
import { answerFor } from './steps';

export class ReceptionReply implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Reply',
		name: 'receptionReply',
		icon: {
			light: 'file:../../icons/receptionReply.svg',
			dark: 'file:../../icons/receptionReply.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'What the caller hears next',
		description:
			'Answers the waiting phone provider or voice assistant: greets, asks, offers, confirms, puts through, says goodbye',
		defaults: { name: 'Reception Reply' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	/** One line, one answer: of several items the first that waits is answered, all travel on. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		let isAnswered = false;
		return await eachSlip(this, async (slip, index) => {
			const answer = isAnswered ? undefined : answerFor(this, index, slip);
			if (answer) {
				isAnswered = true;
				await this.sendResponse(answer);
			}
			return slip;
		});
	}
}
