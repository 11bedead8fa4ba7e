import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/** The secret by which deliveries of a Vapi server address are known. */
export class ReceptionVapiApi implements ICredentialType {
	name = 'receptionVapiApi';

	displayName = 'Reception Vapi API';

	icon = {
		light: 'file:../icons/receptionTrigger.svg',
		dark: 'file:../icons/receptionTrigger.dark.svg',
	} as const;

	documentationUrl = 'https://docs.vapi.ai/server-url/server-authentication';

	properties: INodeProperties[] = [
		{
			displayName: 'How Vapi Proves Itself',
			name: 'scheme',
			type: 'options',
			options: [
				{
					name: 'HMAC Signature',
					value: 'hmac',
					description:
						'X-Signature over timestamp and body: recommended, as nothing in the delivery can be changed',
				},
				{
					name: 'Secret',
					value: 'secret',
					description: 'X-Vapi-Secret or a bearer token: the secret travels with every delivery',
				},
			],
			default: 'secret',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'The same as in the server credential of the Vapi dashboard',
		},
		{
			displayName: 'Previous Secret',
			name: 'previousSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'While a secret is being changed: deliveries with this one are still taken',
		},
	];
}
