import type { INodeProperties } from 'n8n-workflow';

const languages = [
	{ name: 'Catalan', value: 'ca' },
	{ name: 'English', value: 'en' },
	{ name: 'Spanish', value: 'es' },
	{ name: 'The Language of the Team', value: 'auto' },
];

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'team',
		options: [
			{
				name: 'Digest',
				value: 'digest',
				action: 'Put many calls into one message',
				description: 'All calls that come in as one message per role, urgent ones first',
			},
			{
				name: 'Nobody Answered',
				value: 'exhausted',
				action: 'Tell the owner that nobody answered',
				description: 'What the owner hears when nobody on call took a call',
			},
			{
				name: 'On-Call Alert',
				value: 'page',
				action: 'Write an alert for the person on call',
				description: 'A very short text without the name, number or health of the caller',
			},
			{
				name: 'Team Message',
				value: 'team',
				action: 'Write the message for the team',
				description:
					'Who rang, why in their own words, how urgent, what was promised, what is missing',
			},
		],
	},
	{
		displayName: 'Written For',
		name: 'channel',
		type: 'options',
		default: 'text',
		options: [
			{ name: 'E-Mail (HTML)', value: 'html' },
			{ name: 'Plain Text', value: 'text' },
			{ name: 'Slack', value: 'slack' },
			{ name: 'Telegram (MarkdownV2)', value: 'telegram' },
		],
		description: 'Where the text will be shown: what callers said is made harmless for it',
		displayOptions: { show: { operation: ['team', 'digest'] } },
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'auto',
		options: languages,
		description: 'Language of the message; the team has the first language of its profile',
	},
	{
		displayName: 'Role',
		name: 'role',
		type: 'string',
		default: '',
		placeholder: 'doctor',
		description: 'Role the message is for. Empty: as the profile routes this kind of call.',
		displayOptions: { show: { operation: ['team'] } },
	},
];
