import type { Slot } from '../record';

/** A span of time that is taken, half open: `[start, end)`, instants in UTC. */
export type Busy = { start: string; end: string; resource: string; reference?: string };

export type BookingRequest = {
	/** Idempotency key of this booking: the same key twice is one appointment. */
	key: string;
	slot: Slot;
	title: string;
	/** For the calendar only; never spoken, never in a notification. */
	details?: string;
	contact?: { name?: string; phone?: string };
	callKey?: string;
};

export type BookingResult =
	| { status: 'booked'; reference: string; slot: Slot; again?: boolean }
	| { status: 'taken' };

export type Appointment = { reference: string; slot: Slot; title?: string; phone?: string; status: 'booked' | 'cancelled' };

/** A calendar the reception may read and write. All instants UTC; a failed read throws, it is never "free". */
export interface Calendar {
	id: string;
	title: string;
	busy(from: string, to: string, resources: string[]): Promise<Busy[]>;
	/** Re-reads and writes as one step: of many callers for one slot exactly one is `booked`. */
	book(request: BookingRequest): Promise<BookingResult>;
	/** Moves an appointment; when the new slot is `taken` the old one stays as it was. */
	change(reference: string, request: BookingRequest): Promise<BookingResult>;
	cancel(reference: string, key: string): Promise<Appointment | undefined>;
	/** Upcoming appointments under a caller's number, soonest first. */
	find(phone: string, from: string): Promise<Appointment[]>;
}
