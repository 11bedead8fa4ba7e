import type { INodeProperties } from 'n8n-workflow';
import { lists, more } from './form';

const shownFor = (...source: string[]): INodeProperties['displayOptions'] => ({ show: { source } });

const sectors = [
	{ name: 'Clinic', value: 'clinic' },
	{ name: 'Dental Clinic', value: 'dental' },
	{ name: 'Estate Agency', value: 'estate' },
	{ name: 'General', value: 'general' },
	{ name: 'Law Office', value: 'legal' },
	{ name: 'Technical Service', value: 'technical' },
	{ name: 'Veterinary Clinic', value: 'vet' },
];

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'add',
		options: [
			{
				name: 'Add to Call',
				value: 'add',
				action: 'Add the business profile to a call',
				description: 'Whose call it is, in which language, and whether the house is open',
			},
			{
				name: 'Check',
				value: 'check',
				action: 'Check the business profile',
				description: 'What is missing: gaps in the rota, people without a number, nobody to tell',
			},
			{
				name: 'Store',
				value: 'store',
				action: 'Store the business profile for other workflows',
				description: 'Keeps the profile in a table, from which other workflows read it',
			},
		],
	},
	{
		displayName: 'Profile From',
		name: 'source',
		type: 'options',
		default: 'fields',
		options: [
			{ name: 'JSON', value: 'json', description: 'One document, or a list with one per business' },
			{ name: 'Stored', value: 'stored', description: 'What the operation Store kept' },
			{ name: 'This Form', value: 'fields', description: 'One business, filled in below' },
		],
		description: 'Where the profile is written down',
	},
	{
		displayName:
			'Check public holidays against the official calendar of your region, and add local ones under Closed Days. Urgency criteria are agreed in Reception Triage. Times are wall clock of the business.',
		name: 'profileNotice',
		type: 'notice',
		default: '',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Business Name',
		name: 'name',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'Clínica Sol',
		description: 'As callers hear it',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Sector',
		name: 'sector',
		type: 'options',
		default: 'general',
		options: sectors,
		description: 'Whatever is left empty below starts from what is usual there',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Numbers People Dial',
		name: 'numbers',
		type: 'string',
		default: '',
		placeholder: '+34910000000, +34910000001',
		description:
			'In international form, separated by commas. Empty: every number is of this business.',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Reception Answers',
		name: 'answers',
		type: 'options',
		default: 'every_call',
		options: [
			{ name: 'Every Call', value: 'every_call' },
			{ name: 'Only Out of Hours', value: 'out_of_hours' },
			{ name: 'Only What the Team Does Not Take', value: 'overflow' },
		],
		description: 'Which calls reach this reception',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Languages',
		name: 'languages',
		type: 'multiOptions',
		default: ['es'],
		options: [
			{ name: 'Catalan', value: 'ca' },
			{ name: 'English', value: 'en' },
			{ name: 'Spanish', value: 'es' },
		],
		description: 'Languages of the house; the first one chosen is that of the team',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Form of Address',
		name: 'formality',
		type: 'options',
		default: 'usted',
		options: [
			{ name: 'Familiar (Tú)', value: 'tu' },
			{ name: 'Formal (Usted)', value: 'usted' },
		],
		description: 'How callers are spoken to',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Time Zone',
		name: 'zone',
		type: 'string',
		default: 'Europe/Madrid',
		description: 'Zone of all times of the business',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: 'ES',
		placeholder: 'ES',
		description: 'Two letters; for public holidays and for numbers without a prefix',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'string',
		default: '',
		placeholder: 'CT',
		description:
			'For regional holidays: in Spain AN, AR, AS, CB, CE, CL, CM, CN, CT, EX, GA, IB, MC, MD, ML, NC, PV, RI or VC',
		displayOptions: shownFor('fields'),
	},
	{
		displayName: 'Public Holidays Are Closed Days',
		name: 'publicHolidays',
		type: 'boolean',
		default: true,
		description: 'Whether the house is closed on public holidays of its country and region',
		displayOptions: shownFor('fields'),
	},
	...lists,
	{
		displayName: 'Owner',
		name: 'owner',
		type: 'string',
		default: '',
		placeholder: 'Dra. Vidal',
		description: 'Name or role of whoever hears that nobody took an urgent call',
		displayOptions: shownFor('fields'),
	},
	more,
	{
		displayName: 'Profiles',
		name: 'profiles',
		type: 'json',
		typeOptions: { rows: 20 },
		default:
			'{\n  "id": "clinica-sol",\n  "name": "Clínica Sol",\n  "sector": "clinic",\n  "region": "MD",\n  "languages": ["es", "en"],\n  "numbers": ["+34910000000"]\n}',
		description: 'One profile, or a list of them; the number that was called decides',
		displayOptions: shownFor('json'),
	},
	{
		displayName: 'Start From the Sector',
		name: 'usePreset',
		type: 'boolean',
		default: true,
		description:
			'Whether parts that are not written come from what is usual in the sector: hours, services, ladder, routing',
		displayOptions: shownFor('json'),
	},
];
