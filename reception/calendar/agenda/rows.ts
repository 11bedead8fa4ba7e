import { shardOf, type Condition, type Row } from '../../ledger';
import { callReference, toInstant, type Slot } from '../../record';
import type { Appointment, BookingRequest, BookingResult } from '../contract';

export const table = 'reception_agenda';
const minute = 60_000;
const day = 24 * 60 * minute;

export const is = (columnName: string, value: string): Condition => ({
	columnName,
	condition: 'eq',
	value,
});
export const standing: Condition = { columnName: 'status', condition: 'neq', value: 'cancelled' };
export const text = (value: Row[string] | undefined): string =>
	typeof value === 'string' ? value : '';

const slotOf = (row: Row): Slot => ({
	start: toInstant(Number(row.startsAt)),
	end: toInstant(Number(row.endsAt)),
	resource: text(row.resource),
	...(row.service ? { service: text(row.service) } : {}),
});

export const appointmentOf = (row: Row): Appointment => ({
	reference: text(row.reference),
	slot: slotOf(row),
	status: text(row.status) as Appointment['status'],
	...(row.title ? { title: text(row.title) } : {}),
	...(row.phone ? { phone: text(row.phone) } : {}),
});

export const resultOf = (row: Row, again: boolean): BookingResult => ({
	status: row.status === 'requested' ? 'requested' : 'booked',
	reference: text(row.reference),
	slot: slotOf(row),
	...(again ? { again } : {}),
});

/** A new row of the agenda, for an appointment or a wish for one. */
export const newRow = (request: BookingRequest): Row => ({
	...times(request),
	// Short enough to be read out: A-7K3F9Q2M.
	reference: callReference(request.key).replace(/^R/, 'A'),
	key: request.key,
	lastKey: '',
	status: request.approval ? 'requested' : 'booked',
	service: request.slot.service ?? '',
	title: request.title,
	name: request.contact?.name ?? '',
	phone: request.contact?.phone ?? '',
	callKey: request.callKey ?? '',
	details: request.details ?? '',
});

/** The columns that say when; `freeAt` is the end with its buffer, from which the next may start. */
export const times = ({ slot, bufferMinutes = 0 }: BookingRequest) => ({
	resource: slot.resource,
	start: slot.start,
	end: slot.end,
	startsAt: Date.parse(slot.start),
	endsAt: Date.parse(slot.end),
	freeAt: Date.parse(slot.end) + bufferMinutes * minute,
});

/**
 * Lock rows of a resource and every UTC day a booking touches, buffer and all: two bookings that overlap
 * share a moment, so they share a day, so they share a lock.
 */
export function locksOf(request: BookingRequest): string[] {
	const { startsAt, freeAt, resource } = times(request);
	const days: string[] = [];
	for (let at = Math.floor(startsAt / day); at * day <= freeAt; at++)
		days.push(shardOf('day', `${resource}|${at}`));
	return days;
}
