import type { INodeProperties } from 'n8n-workflow';

const forOperations = (...operation: string[]) => ({ show: { operation } });

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Announce',
				value: 'announce',
				description: 'Rings a number and speaks a text',
				action: 'Ring a number and speak',
			},
			{
				name: 'Page',
				value: 'page',
				description:
					'Reaches the person on call whom Reception Escalation named, by text message or call, with the way to take the call',
				action: 'Page the person on call',
			},
			{ name: 'Send SMS', value: 'sendSms', action: 'Send a text message' },
		],
		default: 'page',
	},
	{
		displayName:
			'Who is paged comes from the profile, through Reception Escalation; the text from Reception Message. Each step is sent once, also after a restart.',
		name: 'pageNotice',
		type: 'notice',
		default: '',
		displayOptions: forOperations('page'),
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'string',
		default: '',
		placeholder: '+34600111222',
		displayOptions: forOperations('announce', 'sendSms'),
		description: 'In international form. Empty: whom Reception Escalation names, from the profile.',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		displayOptions: forOperations('announce', 'sendSms'),
		description: 'Empty: the short text of Reception Message',
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'string',
		default: '',
		placeholder: '+34910000000',
		description:
			'A number of your Twilio account. Empty: the sender in the profile, else the number that was called.',
	},
];
