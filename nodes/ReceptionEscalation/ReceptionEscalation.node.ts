import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { asNodeError } from '../shared/each-slip';
import { acknowledgeCalls } from './acknowledge';
import { goToNextStep } from './next-step';
import { properties } from './properties';
import { answerWait, waitForAcknowledgement } from './wait';

const operations: Record<string, (context: IExecuteFunctions) => Promise<INodeExecutionData[][]>> =
	{
		acknowledge: acknowledgeCalls,
		nextStep: goToNextStep,
		sendAndWait: waitForAcknowledgement,
	};

// n8n's own demand for a node that waits: the address is the node's id.
const restart = {
	name: 'default',
	responseMode: 'onReceived',
	path: '={{ $nodeId }}',
	restartWebhook: true,
	isFullPath: true,
} as const;

export class ReceptionEscalation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Escalation',
		name: 'receptionEscalation',
		icon: {
			light: 'file:../../icons/receptionEscalation.svg',
			dark: 'file:../../icons/receptionEscalation.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'On-call ladder',
		description:
			'Alerts the people on call one after the other until someone takes the call, and parks it for the morning when nobody does',
		defaults: { name: 'Reception Escalation' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['No Answer', 'Acknowledged', 'Page'],
		credentials: [{ name: 'receptionLedgerApi', required: true }],
		webhooks: [
			{ ...restart, httpMethod: 'GET' },
			{ ...restart, httpMethod: 'POST' },
		],
		properties,
	};

	/** The address exists only while an execution waits: there is nothing to register anywhere. */
	webhookMethods = {
		default: {
			checkExists: async (): Promise<boolean> => true,
			create: async (): Promise<boolean> => true,
			delete: async (): Promise<boolean> => true,
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = operations[this.getNodeParameter('operation', 0)];
		try {
			return operation ? await operation(this) : [this.getInputData()];
		} catch (caught) {
			throw asNodeError(this, caught);
		}
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await answerWait(this);
	}
}
