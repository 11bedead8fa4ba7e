import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

export const levelOptions: INodePropertyOptions[] = [
	{ name: 'Emergency', value: 'emergency', description: 'Life or property in danger now' },
	{ name: 'Urgent', value: 'urgent', description: 'The person on call acts now' },
	{ name: 'Priority', value: 'priority', description: 'First thing next working day' },
	{ name: 'Routine', value: 'routine', description: 'Whenever there is time' },
];

const callTypeOptions: INodePropertyOptions[] = [
	{ name: 'Administrative Matter', value: 'administrative' },
	{ name: 'Bill or Payment', value: 'billing' },
	{ name: 'Cancelling an Appointment', value: 'cancel_appointment' },
	{ name: 'Changing an Appointment', value: 'change_appointment' },
	{ name: 'Complaint', value: 'complaint' },
	{ name: 'Discomfort', value: 'discomfort' },
	{ name: 'Incident', value: 'incident' },
	{ name: 'Information', value: 'information' },
	{ name: 'Instructions', value: 'instructions' },
	{ name: 'Legal Matter', value: 'legal_matter' },
	{ name: 'New Appointment', value: 'new_appointment' },
	{ name: 'Quote', value: 'quote' },
	{ name: 'Results', value: 'results' },
	{ name: 'Viewing', value: 'viewing' },
];

const number = (
	displayName: string,
	name: string,
	description: string,
	maxValue: number,
): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0, maxValue },
	default: 0,
	description,
});

const words = (
	displayName: string,
	name: string,
	description: string,
	placeholder = '',
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	placeholder,
});

/** Conditions, actions and signature of one criterion, beside its phrases and level. */
const more: INodeProperties[] = [
	number(
		'After Surgery, Up to Days',
		'afterSurgeryDays',
		'Only within this many days of an operation',
		365,
	),
	number('Age Over', 'ageOver', 'Only above this age in years', 120),
	number('Age Under', 'ageUnder', 'Only below this age in years; 0.25 is three months', 120),
	words(
		'Agreed By',
		'agreedBy',
		'Who answers for this criterion in the business',
		'Dra. Vidal, medical director',
	),
	{
		displayName: 'Agreed On',
		name: 'agreedOn',
		type: 'dateTime',
		default: '',
		description: 'The day it was agreed',
	},
	{
		displayName: 'Asks About',
		name: 'asksAbout',
		type: 'options',
		options: callTypeOptions,
		default: 'discomfort',
		description: 'Only for calls of this type',
	},
	number('Call Back Within Minutes', 'withinMinutes', 'How soon it must be dealt with', 10080),
	words(
		'Customer Type',
		'customerType',
		'Only for this type of customer, as the call record names it',
		'contract',
	),
	words('From', 'from', 'Only from this time of day, wall clock of the business', '20:00'),
	{
		displayName: 'Lowers the Built-In Rule',
		name: 'lowers',
		type: 'boolean',
		default: false,
		description:
			'Whether this criterion may take a built-in rule down on the very words it names. Needs Agreed By and Agreed On. Universal danger to life is never lowered.',
	},
	{
		displayName: 'Pregnant',
		name: 'pregnant',
		type: 'boolean',
		default: true,
		description: 'Whether it holds only when somebody is pregnant',
	},
	words('Say to the Caller', 'say', 'What the caller is told', 'Le llamamos en menos de una hora.'),
	words('Tell', 'who', 'Role or person that must hear of it', 'on-call'),
	words('Until', 'until', 'Only until this time of day, wall clock of the business', '08:00'),
];

/** The business's own criteria, one row each: what is said, how urgent it is, and everything else on demand. */
export const criteriaProperty: INodeProperties = {
	displayName: 'Criteria',
	name: 'criteria',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Criterion',
	default: {},
	description:
		'Criteria of the business, beside those in its profile. The highest level wins. All conditions of a row must hold; one of its phrases is enough.',
	options: [
		{
			displayName: 'Criterion',
			name: 'rows',
			values: [
				words('Name', 'name', 'What the team calls this criterion', 'Puntos abiertos'),
				{
					displayName: 'Caller Says',
					name: 'says',
					type: 'string',
					typeOptions: { rows: 2 },
					default: '',
					placeholder: 'se me han abierto los puntos, la herida huele mal',
					description:
						'Phrases in the caller’s own words, in any language, separated by commas or lines. Small words, accents and endings may differ; denials do not count.',
				},
				{
					displayName: 'Level',
					name: 'level',
					type: 'options',
					options: levelOptions,
					default: 'urgent',
					description: 'At least this urgent when the criterion holds',
				},
				{
					displayName: 'More',
					name: 'more',
					type: 'collection',
					placeholder: 'Add Condition or Action',
					default: {},
					options: more,
				},
			],
		},
	],
};
