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
				name: 'Answer From the Slip',
				value: 'auto',
				description:
					'Greets, speaks urgent words, offers times, asks for what is missing, takes the message: whatever the slip calls for',
				action: 'Answer from the slip',
			},
			{
				name: 'Ask',
				value: 'ask',
				description: 'Says a question and listens',
				action: 'Ask the caller a question',
			},
			{ name: 'Hang Up', value: 'hangUp', action: 'Hang up' },
			{
				name: 'Put Through',
				value: 'dial',
				description: 'Rings a person; when nobody picks up the call comes back',
				action: 'Put the caller through',
			},
			{
				name: 'Say',
				value: 'say',
				description: 'Says a sentence and ends the call',
				action: 'Say a sentence',
			},
			{
				name: 'Voicemail',
				value: 'voicemail',
				description: 'Says a sentence and records what follows',
				action: 'Record a message',
			},
		],
		default: 'auto',
	},
	{
		displayName: 'Assistant ID',
		name: 'assistantId',
		type: 'string',
		default: '',
		displayOptions: forOperations('auto'),
		description:
			'Vapi assistant that takes the call when Vapi asks which one; others do not need it',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 2 },
		default: '',
		displayOptions: forOperations('ask', 'dial', 'say', 'voicemail'),
		description: 'What the caller hears, as plain text',
	},
	{
		displayName: 'Number',
		name: 'to',
		type: 'string',
		default: '',
		placeholder: '+34910000001',
		displayOptions: forOperations('dial'),
		description:
			'In international form. Empty: the number in the profile for putting callers through.',
	},
	{
		displayName: 'Seconds',
		name: 'seconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 20,
		displayOptions: forOperations('dial', 'voicemail'),
		description: 'How long it rings, or how long the recording may be',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Digits',
				name: 'digits',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 20 },
				default: 1,
				description: 'How many keys make an answer to a question',
			},
			{
				displayName: 'Hints',
				name: 'hints',
				type: 'string',
				default: '',
				description: 'Words the caller is likely to say, with commas, such as names of services',
			},
			{
				displayName: 'Voice',
				name: 'voice',
				type: 'string',
				default: '',
				placeholder: 'Polly.Lucia-Neural',
				description: 'A voice of the phone provider. Empty: its usual one for the language.',
			},
		],
	},
];
