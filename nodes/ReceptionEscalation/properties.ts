import type { INodeProperties } from 'n8n-workflow';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'nextStep',
		options: [
			{
				name: 'Acknowledge',
				value: 'acknowledge',
				action: 'Acknowledge a call',
				description:
					'Someone took the call by link or digit: write it down, answer them, and wake whoever waits',
			},
			{
				name: 'Next Step',
				value: 'nextStep',
				action: 'Go to the next step of the ladder',
				description: 'Who is alerted now, and until when; each step is handed out once',
			},
			{
				name: 'Wait for Acknowledgement',
				value: 'sendAndWait',
				action: 'Wait for acknowledgement',
				description: 'Waits until the deadline of the step, or until someone takes the call',
			},
		],
	},
	{
		displayName:
			'Put this node behind Reception Ledger and Reception Profile: the ledger knows which step a call is in, the profile who is on call. Wire Page to Reception Phone, and Phone to Wait for Acknowledgement; wire its No Answer back to here.',
		name: 'ladderNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { operation: ['nextStep'] } },
	},
	{
		displayName: 'Acknowledge Path',
		name: 'acknowledgePath',
		type: 'string',
		default: 'guardia/call',
		description:
			'Path of the Reception Trigger that takes acknowledgements, as its panel shows it behind /webhook/',
		displayOptions: { show: { operation: ['nextStep'] } },
	},
	{
		displayName: 'Link Is Good For (Hours)',
		name: 'linkHours',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 72 },
		default: 12,
		description: 'After this time the link in an alert takes no call any more',
		displayOptions: { show: { operation: ['nextStep'] } },
	},
	{
		displayName: 'Language of the Page',
		name: 'language',
		type: 'options',
		default: 'es',
		options: [
			{ name: 'Catalan', value: 'ca' },
			{ name: 'English', value: 'en' },
			{ name: 'Spanish', value: 'es' },
		],
		description: 'Language in which the person who takes the call is answered',
		displayOptions: { show: { operation: ['acknowledge', 'sendAndWait'] } },
	},
];
