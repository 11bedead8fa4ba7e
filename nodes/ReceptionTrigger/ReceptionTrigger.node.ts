import {
	NodeConnectionTypes,
	type ICredentialsDecrypted,
	type ICredentialTestFunctions,
	type INodeCredentialTestResult,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { properties } from './properties';
import type { Source } from './settings';
import { acknowledgement, deskForm, fromPhone } from './sources';

const only = (source: Source) => ({ show: { source: [source] } });

/** Nothing outside can be asked about a shared secret; what can be told is whether it is worth the name. */
async function secretTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { secret, password, user } = credential.data ?? {};
	const length = String(secret ?? password ?? '').trim().length;
	if (length < 12) return { status: 'Error', message: 'Use at least 12 characters' };
	if (String(user ?? '').includes(':'))
		return { status: 'Error', message: 'The user must not contain a colon' };
	return { status: 'OK', message: 'Long enough. Put the same on the other side.' };
}

export class ReceptionTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Trigger',
		name: 'receptionTrigger',
		icon: {
			light: 'file:../../icons/receptionTrigger.svg',
			dark: 'file:../../icons/receptionTrigger.dark.svg',
		},
		group: ['trigger'],
		// In nodes of version 1 n8n itself evaluates an expression on every call (webhook-helpers,
		// parseRequestBody), which costs an isolate; from version 2 on the way in is free of them.
		version: 2,
		subtitle: 'A call, checked and written on a slip',
		description:
			'Starts when a phone provider, a voice assistant or the front desk tells of a call, and checks that it is genuine',
		defaults: { name: 'Reception Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'receptionTwilioApi', required: true, displayOptions: only('twilio') },
			{
				name: 'receptionVapiApi',
				required: true,
				displayOptions: only('vapi'),
				testedBy: 'secretTest',
			},
			{
				name: 'receptionWebhookApi',
				required: true,
				displayOptions: only('generic'),
				testedBy: 'secretTest',
			},
			{
				name: 'receptionDeskApi',
				required: true,
				displayOptions: only('operator'),
				testedBy: 'secretTest',
			},
			{ name: 'receptionLedgerApi', required: true, displayOptions: only('acknowledge') },
		],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'responseNode', path: 'call' },
			{ name: 'default', httpMethod: 'GET', responseMode: 'responseNode', path: 'call' },
		],
		properties,
	};

	methods = { credentialTest: { secretTest } };

	// Nothing to set up at the provider: its console keeps our address.
	webhookMethods = {
		default: {
			checkExists: async () => true,
			create: async () => true,
			delete: async () => true,
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const source = this.getNodeParameter('source') as Source;
		if (source === 'acknowledge') return await acknowledgement(this);
		const isForm = source === 'operator' && this.getRequestObject().method === 'GET';
		return isForm ? await deskForm(this) : await fromPhone(this, source);
	}
}
