import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { handle, isStale, type Task } from '../../reception/calendar';
import { eachSlip } from '../shared/each-slip';
import { tablesOf } from '../shared/tables';
import { deskFor } from './desk';
import { properties } from './properties';

/** The appointment desk: offers only what is free, and gives each time to one caller. */
export class ReceptionBooking implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Booking',
		name: 'receptionBooking',
		icon: {
			light: 'file:../../icons/receptionBooking.svg',
			dark: 'file:../../icons/receptionBooking.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'the appointment desk',
		description: 'Offers times that are really free, and books, changes or cancels an appointment',
		defaults: { name: 'Reception Booking' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'receptionLedgerApi', required: true }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const tables = await tablesOf(this);
		const busyTimes = this.getNodeParameter('calendar', 0) === 'items';
		return await eachSlip(
			this,
			async (slip, index) => {
				const operation = this.getNodeParameter('operation', index) as Task | 'handle';
				const desk = deskFor(this, tables, slip, index);
				const booking = await handle(desk, slip, operation === 'handle' ? undefined : operation);
				if (booking) return { ...slip, booking };
				// A verdict the caller has heard already is not said again; the ledger keeps it.
				const { booking: heard, ...rest } = slip;
				return isStale(slip) ? rest : { ...rest, ...(heard ? { booking: heard } : {}) };
			},
			1,
			(json) => !busyTimes || json['slip'] === 1,
		);
	}
}
