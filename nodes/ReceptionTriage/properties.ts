import type { INodeProperties } from 'n8n-workflow';
import { criteriaProperty } from './criteria-property';

const boundary =
	'Marks calls by rules and by the criteria your business agreed; it does not diagnose, advise or replace a person. ' +
	'It is not a medical device. Written rules and a fixed scorecard of words decide; a model, if you connect one, may only raise a level. ' +
	'<b>Your part</b>: have somebody entitled to it sign the criteria, test them on your own calls before going live, ' +
	'tell callers that they speak with a machine, keep health data no longer than needed, and have a lawyer check ' +
	'whether the EU AI Act (Annex III 5d) or the Medical Device Regulation (Rule 11) applies to your use.';

const opinionModes = { operation: ['extract', 'mark'] };

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Extract Facts',
				value: 'extract',
				action: 'Extract facts from a call',
				description:
					'Write name, reason, wanted day, telephone, insurer and address into the call record, only where they were said',
			},
			{
				name: 'Mark Call',
				value: 'mark',
				action: 'Mark how urgent a call is',
				description: 'Say how urgent a call is and why, by the agreed criteria',
			},
			{
				name: 'Test Criteria',
				value: 'testCriteria',
				action: 'Test criteria on past calls',
				description:
					'Judge past or sample calls with and without your criteria, and show what changes',
			},
		],
		default: 'mark',
	},
	{ displayName: boundary, name: 'boundary', type: 'notice', default: '' },
	{
		displayName: 'Sector',
		name: 'sector',
		type: 'options',
		options: [
			{ name: 'Clinic', value: 'clinic' },
			{ name: 'Dental Practice', value: 'dental' },
			{ name: 'Estate Agency and Property', value: 'estate' },
			{ name: 'From Profile', value: 'profile' },
			{ name: 'General', value: 'general' },
			{ name: 'Law Office', value: 'legal' },
			{ name: 'Technical Services', value: 'technical' },
			{ name: 'Veterinary Practice', value: 'vet' },
		],
		default: 'profile',
		description: 'Which rules apply beside those for danger to life, which always do',
	},
	criteriaProperty,
	{
		displayName: 'Calls to Test',
		name: 'calls',
		type: 'options',
		displayOptions: { show: { operation: ['testCriteria'] } },
		options: [
			{
				name: 'Input Items',
				value: 'input',
				description:
					'One past call per item: text or transcript, and accept (the levels that would have been right)',
			},
			{
				name: 'Sample Calls of the Sector',
				value: 'samples',
				description: 'Invented calls that come with the node, and the phrases of your own criteria',
			},
		],
		default: 'samples',
	},
	{
		displayName: 'Show',
		name: 'show',
		type: 'options',
		displayOptions: { show: { operation: ['testCriteria'] } },
		options: [
			{
				name: 'Criteria as a Table',
				value: 'criteria',
				description: 'One item per criterion: what it asks for, its level, who signed it',
			},
			{
				name: 'One Item per Call',
				value: 'calls',
				description:
					'The level of each call with and without your criteria; what changes comes first',
			},
			{
				name: 'Report',
				value: 'report',
				description: 'One item with the figures and a table as text',
			},
		],
		default: 'calls',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		displayOptions: { show: opinionModes },
		default: '',
		description:
			'What the caller said, for items that are no call record (for example when an AI agent uses this node as a tool). Leave empty behind Reception Trigger.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Apply Proposed Criteria',
				name: 'proposal',
				type: 'boolean',
				default: false,
				description:
					'Whether to also apply the criteria proposed for the sector, which nobody in your business has signed yet',
			},
			{
				displayName: 'Criteria Agreed By',
				name: 'agreedBy',
				type: 'string',
				default: '',
				description: 'Who signed the criteria of this node, for rows that name nobody',
			},
			{
				displayName: 'Criteria Agreed On',
				name: 'agreedOn',
				type: 'dateTime',
				default: '',
				description: 'The day they were signed',
			},
			{
				displayName: 'Criteria Version',
				name: 'version',
				type: 'string',
				default: '1',
				description: 'Written into every call that is marked by them',
			},
			{
				displayName: 'Language of Explanations',
				name: 'language',
				type: 'options',
				options: [
					{ name: 'Catalan', value: 'ca' },
					{ name: 'English', value: 'en' },
					{ name: 'Spanish', value: 'es' },
				],
				default: 'es',
				description: 'Language the team reads; the first one of the profile unless set',
			},
			{
				displayName: 'Weigh All Words',
				name: 'scorecard',
				type: 'boolean',
				default: true,
				description:
					'Whether to also weigh all words of a call together, by fixed points printed in the package: it hears dangers that no rule names, and keeps a danger that is only a topic from paging anybody. Switch off to have the written rules decide alone.',
			},
		],
	},
	{
		displayName: 'Second Opinion',
		name: 'opinion',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: opinionModes },
		default: {},
		description:
			'Only used when a language model is connected. A model may raise a level or find a fact, always in words the caller really said.',
		options: [
			{
				displayName: 'Highest Level',
				name: 'cap',
				type: 'options',
				options: [
					{
						name: 'Emergency',
						value: 'emergency',
						description:
							'May wake the person on call; the caller is never sent to 112 by a model alone',
					},
					{ name: 'Priority', value: 'priority' },
					{ name: 'Urgent', value: 'urgent' },
				],
				default: 'urgent',
				description: 'How far a model alone may raise a call',
			},
			{
				displayName: 'Remove Personal Data',
				name: 'redact',
				type: 'boolean',
				default: true,
				description:
					'Whether telephone and document numbers, names, e-mail, accounts and dates are taken out before the words leave this n8n',
			},
			{
				displayName: 'Time Limit (Ms)',
				name: 'timeLimit',
				type: 'number',
				typeOptions: { minValue: 200, maxValue: 20000 },
				default: 2500,
				description: 'How long to wait for the model before the rules’ result stands',
			},
		],
	},
];
