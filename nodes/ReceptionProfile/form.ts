import type { INodeProperties } from 'n8n-workflow';
import { choice, count, day, languages, rows, text } from './makers';

const days: INodeProperties = {
	displayName: 'Days',
	name: 'days',
	type: 'multiOptions',
	default: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
	options: [
		{ name: '1 Monday', value: 'monday' },
		{ name: '2 Tuesday', value: 'tuesday' },
		{ name: '3 Wednesday', value: 'wednesday' },
		{ name: '4 Thursday', value: 'thursday' },
		{ name: '5 Friday', value: 'friday' },
		{ name: '6 Saturday', value: 'saturday' },
		{ name: '7 Sunday', value: 'sunday' },
	],
	description: 'Days on which it holds',
};
const from = text('From', 'from', 'Time of day, wall clock of the business', '09:00');
const to = text('To', 'to', 'Time of day; 24:00 is midnight', '14:00');
const channels = [
	{ name: 'Announcement Call', value: 'call' },
	{ name: 'SMS', value: 'sms' },
];
/** The lists of a profile: one row each, empty lists come from the starting point of the sector. */
export const lists: INodeProperties[] = [
	rows(
		'Opening Hours',
		'hours',
		'Add Hours',
		'When the team answers; a day with a lunch break has two rows',
		[days, from, to],
	),
	rows(
		'People',
		'people',
		'Add Person',
		'Who works here, and how they are reached; shown to no caller',
		[
			text('Name', 'name', 'As colleagues say it', 'Dra. Vidal'),
			text('Role', 'role', 'What the person answers for', 'doctor'),
			text('Phone', 'phone', 'Mobile number, in international form', '+34600000101'),
			choice('Alert By', 'channel', 'How alerts reach the person', channels, 'sms'),
			choice('Language', 'language', 'Language of alerts', languages, 'es'),
		],
	),
	rows(
		'On Call',
		'shifts',
		'Add Shift',
		'Who is on call when; a later row wins. A shift that ends before it starts goes on into the next day.',
		[
			text('Person', 'person', 'Name of somebody in People', 'Dra. Vidal'),
			days,
			from,
			to,
			day('First Day', 'since', 'Empty: since ever'),
			day('Last Day', 'until', 'Empty: without end'),
		],
	),
	rows(
		'Ladder',
		'ladder',
		'Add Step',
		'Who is alerted, one after the other, until somebody takes an urgent call',
		[
			text('Who', 'who', '"on-call", "owner", a name or a role', 'on-call'),
			choice('By', 'channel', 'How this step alerts', channels, 'sms'),
			count(
				'Wait (Seconds)',
				'waitSeconds',
				'How long before the next step; at least 70, shorter waits do not survive a restart',
				120,
			),
		],
	),
	rows('Services', 'services', 'Add Service', 'What can be booked', [
		text('Name', 'name', 'As callers know it', 'Primera visita'),
		count('Minutes', 'minutes', 'How long it takes', 30),
		text(
			'Calendars',
			'resources',
			'Rooms or people in which it can take place, separated by commas',
			'consulta-1, consulta-2',
		),
		choice(
			'Booking',
			'booking',
			'Whether the caller gets the appointment at once',
			[
				{ name: 'On the Call', value: 'direct' },
				{ name: 'The Team Approves', value: 'approval' },
			],
			'direct',
		),
		text(
			'Callers Say',
			'says',
			'Words by which callers ask for it, separated by commas',
			'primera visita, paciente nuevo',
		),
	]),
	rows('Messages Go To', 'routing', 'Add Rule', 'Which role gets the message for a kind of call', [
		text(
			'Kind of Call',
			'type',
			'As Reception Triage names it; "default" for all others',
			'billing',
		),
		text('Role', 'role', 'Who answers for it', 'administration'),
	]),
	rows(
		'Closed Days',
		'closedDays',
		'Add Day',
		'Local holidays and days off, beside the public holidays',
		[
			day('Date', 'date', 'The day'),
			text('Name', 'name', 'What the day is called', 'Fiesta local'),
		],
	),
	rows(
		'Days With Other Hours',
		'specialDays',
		'Add Day',
		'Hours of one date; they win over everything',
		[
			day('Date', 'date', 'The day'),
			from,
			to,
			text('Name', 'name', 'What the day is called', 'Nochebuena'),
		],
	),
	rows('Own Words', 'texts', 'Add Text', 'Sentences of the business in place of ours', [
		choice(
			'Sentence',
			'kind',
			'Where it is said',
			[
				{ name: 'AI Notice', value: 'aiNotice' },
				{ name: 'Closed', value: 'closed' },
				{ name: 'Goodbye', value: 'goodbye' },
				{ name: 'Greeting', value: 'greeting' },
				{ name: 'Recording Notice', value: 'recordingNotice' },
			],
			'greeting',
		),
		choice('Language', 'language', 'In which language', languages, 'es'),
		text(
			'Text',
			'text',
			'{business}, {salute} and {opening} are filled in',
			'{business}, {salute}, dígame.',
		),
	]),
];

/** What few businesses change. */
export const more: INodeProperties = {
	displayName: 'More',
	name: 'more',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	displayOptions: { show: { source: ['fields'] } },
	options: [
		text('Emergency Number', 'emergencyNumber', 'Number callers in danger are told to ring', '112'),
		{
			displayName: 'Record Calls',
			name: 'recording',
			type: 'boolean',
			default: false,
			description: 'Whether calls are recorded; callers are told so before the first question',
		},
		count('Rounds', 'rounds', 'How often the ladder is climbed before the call is parked', 2),
		text('Send From', 'callerId', 'Number alerts and messages are sent from', '+34910000000'),
		text(
			'Transfer To',
			'transferTo',
			'Number of the team, for callers who ask for a person',
			'+34910000001',
		),
		count(
			'Transfer Rings (Seconds)',
			'transferSeconds',
			'How long the team may take to answer',
			20,
		),
	],
};
