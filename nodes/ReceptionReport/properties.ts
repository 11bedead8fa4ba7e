import type { INodeProperties } from 'n8n-workflow';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'morningList',
		options: [
			{
				name: 'Day in Figures',
				value: 'dayFigures',
				action: 'Count the calls of a day',
				description: 'How many calls, when, how urgent, how they ended, how long people waited',
			},
			{
				name: 'Morning List',
				value: 'morningList',
				action: 'List who is to be called back',
				description:
					'Everybody who waits, in the order in which to call back; one entry per caller',
			},
		],
	},
	{
		displayName:
			'Feed it with Reception Ledger, operation List Calls. With a Reception Profile node between the two it also knows the opening hours, the language of the team and the time zone.',
		name: 'sourceNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'auto',
		options: [
			{ name: 'Catalan', value: 'ca' },
			{ name: 'English', value: 'en' },
			{ name: 'Spanish', value: 'es' },
			{ name: 'The Language of the Team', value: 'auto' },
		],
		description: 'Language of the report; without a profile it is Spanish',
	},
	{
		displayName: 'Time Zone',
		name: 'zone',
		type: 'string',
		default: '',
		placeholder: 'Europe/Madrid',
		description: 'Zone of the times. Empty: that of the profile, else that of the workflow.',
	},
];
