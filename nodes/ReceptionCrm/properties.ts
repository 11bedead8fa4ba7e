import type { INodeProperties } from 'n8n-workflow';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'handle',
		options: [
			{
				name: 'Find Caller',
				value: 'find',
				description: 'Look the caller up by their number, in any spelling',
				action: 'Find a caller',
			},
			{
				name: 'Handle Caller',
				value: 'handle',
				description: 'Find the caller, keep them when they gave a name, and write the call down',
				action: 'Handle a caller',
			},
			{
				name: 'Log Call',
				value: 'logCall',
				description: 'Write the call down under the contact that was found',
				action: 'Log a call',
			},
			{
				name: 'Save Caller',
				value: 'save',
				description: 'Keep the caller as a contact, with or without a name',
				action: 'Save a caller',
			},
		],
	},
	{
		displayName: 'CRM',
		name: 'crm',
		type: 'options',
		default: 'contacts',
		options: [
			{
				name: 'Contacts (Data Tables)',
				value: 'contacts',
				description: 'The table reception_contacts of this n8n, no other service needed',
			},
		],
		description: 'Where the business keeps its people',
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '',
		placeholder: 'ES',
		description:
			'Two letters of the country of numbers written without a prefix. Empty for that of the business profile.',
	},
];
