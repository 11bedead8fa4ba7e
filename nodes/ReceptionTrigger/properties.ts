import type { INodeProperties } from 'n8n-workflow';

const notice = (source: string, displayName: string): INodeProperties => ({
	displayName,
	name: `${source}Notice`,
	type: 'notice',
	default: '',
	displayOptions: { show: { source: [source] } },
});

export const properties: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Acknowledgement Link',
				value: 'acknowledge',
				description:
					'A person on call takes a call, by the link in a message or a key on the phone',
			},
			{
				name: 'Front Desk Form',
				value: 'operator',
				description: 'A receptionist answers the phone and types the call in',
			},
			{
				name: 'Signed Webhook',
				value: 'generic',
				description: 'Any telephone system that can post signed JSON',
			},
			{ name: 'Twilio', value: 'twilio', description: 'A phone number at Twilio' },
			{ name: 'Vapi', value: 'vapi', description: 'An AI voice assistant at Vapi' },
		],
		default: 'twilio',
	},
	notice(
		'twilio',
		'In the Twilio console, put the POST address above under "A call comes in" and under "Call status changes" of your number. Deliveries without a valid signature are refused.',
	),
	notice(
		'vapi',
		"In Vapi, put the POST address above as the server address of the assistant or number, with the credential's secret.",
	),
	notice(
		'generic',
		'Post JSON such as {"callId":"7","event":"incoming","from":"+34600111222","to":"+34910000000"} to the address above, signed with the credential\'s secret.',
	),
	notice(
		'operator',
		'Open the GET address above in a browser: it shows the form, after user and password of the credential.',
	),
	notice(
		'acknowledge',
		'Messages to people on call link to the address above. Opening the link only asks; the button takes the call. Connect it to Reception Escalation, operation Acknowledge.',
	),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Country',
				name: 'country',
				type: 'string',
				default: 'ES',
				description: 'Country of numbers that come without a prefix, as two letters',
			},
			{
				displayName: 'Language',
				name: 'language',
				type: 'options',
				options: [
					{ name: 'Catalan', value: 'ca' },
					{ name: 'English', value: 'en' },
					{ name: 'Spanish', value: 'es' },
				],
				default: 'es',
				description: 'Language of our own pages, and of what is said when the workflow stops',
			},
			{
				displayName: 'Safe Words',
				name: 'safeWords',
				type: 'string',
				default: '',
				typeOptions: { rows: 2 },
				description:
					'What the caller hears when the workflow stops or does not answer in time. Empty: our own sentence, which names the emergency number.',
			},
			{
				displayName: 'Seconds to Answer',
				name: 'seconds',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 12 },
				default: 8,
				description:
					'How long a caller may wait for the workflow before the safe words are said. Vapi asks which assistant to use and waits 6 seconds at most.',
			},
			{
				displayName: 'Time Zone',
				name: 'zone',
				type: 'string',
				default: 'Europe/Madrid',
				description: 'Of times that a telephone system sends without one',
			},
		],
	},
];
