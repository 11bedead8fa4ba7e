import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/** Who may type calls in at the front desk's form. */
export class ReceptionDeskApi implements ICredentialType {
	name = 'receptionDeskApi';

	displayName = 'Reception Desk API';

	icon = {
		light: 'file:../icons/receptionTrigger.svg',
		dark: 'file:../icons/receptionTrigger.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/n8n-nodes-reception/n8n-nodes-reception#front-desk';

	properties: INodeProperties[] = [
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: '',
			required: true,
			description: 'Shown on the calls this person writes down. No colon.',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'At least 12 characters: whoever has it can write calls into the reception',
		},
	];
}
