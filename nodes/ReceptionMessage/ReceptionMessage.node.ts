import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	digests,
	exhaustedMessage,
	pageMessage,
	teamMessage,
	type Channel,
} from '../../reception/message';
import type { Message, Slip } from '../../reception/record';
import { asNodeError, eachSlip, slipOf } from '../shared/each-slip';
import { properties } from './properties';

type Wanted = { language?: string; channel: Channel; role?: string };

const writers: Record<string, (slip: Slip, wanted: Wanted) => Message> = {
	exhausted: exhaustedMessage,
	page: pageMessage,
	team: teamMessage,
};

function wantedOf(context: IExecuteFunctions, index: number): Wanted {
	const language = context.getNodeParameter('language', index) as string;
	return {
		channel: context.getNodeParameter('channel', index, 'text') as Channel,
		...(language === 'auto' ? {} : { language }),
		role: context.getNodeParameter('role', index, '') as string,
	};
}

/** All slips as one message per role; every message is paired with the calls it tells of. */
function digestOf(context: IExecuteFunctions): INodeExecutionData[] {
	const slips = context.getInputData().map((item, index) => slipOf(context, item, index));
	const pairedItem = slips.map((_, item) => ({ item }));
	return digests(slips, wantedOf(context, 0)).map((digest) => ({
		json: { digest } as unknown as IDataObject,
		pairedItem,
	}));
}

export class ReceptionMessage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Message',
		name: 'receptionMessage',
		icon: {
			light: 'file:../../icons/receptionMessage.svg',
			dark: 'file:../../icons/receptionMessage.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'Written for one reader',
		description:
			'Writes what a colleague needs to call back without asking again, with a short form for SMS. Sends nothing.',
		defaults: { name: 'Reception Message' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0);
		try {
			if (operation === 'digest') return [digestOf(this)];
			const write = writers[operation] ?? teamMessage;
			return await eachSlip(this, (slip, index) => ({
				...slip,
				message: write(slip, wantedOf(this, index)),
			}));
		} catch (caught) {
			if (!this.continueOnFail()) throw asNodeError(this, caught);
			return [[{ json: { error: (caught as Error).message }, pairedItem: { item: 0 } }]];
		}
	}
}
