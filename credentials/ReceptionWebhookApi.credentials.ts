import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/** The secret of the generic signed webhook: any telephone system that can post JSON. */
export class ReceptionWebhookApi implements ICredentialType {
	name = 'receptionWebhookApi';

	displayName = 'Reception Webhook API';

	icon = {
		light: 'file:../icons/receptionTrigger.svg',
		dark: 'file:../icons/receptionTrigger.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/n8n-nodes-reception/n8n-nodes-reception#signed-webhook';

	properties: INodeProperties[] = [
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'At least 16 characters. The sender puts X-Reception-Signature: t=SECONDS,v1=HMAC on every delivery, where HMAC is the hexadecimal HMAC-SHA256 of "SECONDS.BODY".',
		},
		{
			displayName: 'Previous Secret',
			name: 'previousSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'While a secret is being changed: deliveries signed with this one are still taken',
		},
	];
}
