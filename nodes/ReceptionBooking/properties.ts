import type { INodeProperties } from 'n8n-workflow';

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'handle',
		options: [
			{
				name: 'Book Appointment',
				value: 'book',
				description: 'Book the day and time that were named; offer others when they are taken',
				action: 'Book an appointment',
			},
			{
				name: 'Cancel Appointment',
				value: 'cancel',
				description: 'Cancel the appointment under the number of the caller',
				action: 'Cancel an appointment',
			},
			{
				name: 'Change Appointment',
				value: 'change',
				description: 'Move the appointment under the number of the caller to another time',
				action: 'Change an appointment',
			},
			{
				name: 'Find Free Times',
				value: 'find',
				description: 'Offer times that are free at this moment',
				action: 'Find free times',
			},
			{
				name: 'Handle Request',
				value: 'handle',
				description: 'Do what the call asks for: offer, take the choice, book, change or cancel',
				action: 'Handle a request',
			},
		],
	},
	{
		displayName: 'Calendar',
		name: 'calendar',
		type: 'options',
		default: 'agenda',
		options: [
			{
				name: 'Agenda (Data Tables)',
				value: 'agenda',
				description: 'The table reception_agenda of this n8n, no other service needed',
			},
			{
				name: 'Busy Times From Items',
				value: 'items',
				description:
					'Items with start and end beside the call, from any calendar node. Offers times and keeps a request for the team to confirm.',
			},
		],
		description: 'Where appointments are kept',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Days Ahead',
				name: 'horizonDays',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 365 },
				default: 30,
				description: 'How many days from today appointments are given',
			},
			{
				displayName: 'Minutes of Notice',
				name: 'noticeMinutes',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 10080 },
				default: 60,
				description: 'How long before an appointment it can still be booked',
			},
			{
				displayName: 'Times to Offer',
				name: 'offers',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 5 },
				default: 3,
				description: 'How many free times are said at once; more than three nobody keeps in mind',
			},
		],
	},
];
