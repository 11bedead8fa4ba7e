import type { Clock, Tables } from '../ledger';
import type { Slot } from '../record';

/** A span of time that is taken, half open: `[start, end)`, instants in UTC. */
export type Busy = { start: string; end: string; resource: string; reference?: string };

export type BookingRequest = {
	/** Idempotency key of this booking: the same key twice is one appointment. */
	key: string;
	slot: Slot;
	title: string;
	/** Minutes after the appointment that stay empty. */
	bufferMinutes?: number;
	/** The team confirms it later (R43): the time is kept, nothing is promised. */
	approval?: boolean;
	/** For the calendar only; never spoken, never in a notification. */
	details?: string;
	contact?: { name?: string; phone?: string };
	callKey?: string;
};

/** `requested` keeps the time until the team says yes; `taken` means somebody was quicker. */
export type BookingResult =
	| { status: 'booked' | 'requested'; reference: string; slot: Slot; again?: boolean }
	| { status: 'taken' };

export type Appointment = {
	reference: string;
	slot: Slot;
	title?: string;
	phone?: string;
	status: 'booked' | 'requested' | 'cancelled';
};

/** A calendar the reception may read and write. All instants UTC; a failed read throws, it is never "free". */
export interface Calendar {
	id: string;
	title: string;
	busy(from: string, to: string, resources: string[]): Promise<Busy[]>;
	/** Re-reads and writes as one step: of many callers for one slot exactly one has it. */
	book(request: BookingRequest): Promise<BookingResult>;
	/** Moves an appointment; when the new slot is `taken` the old one stays as it was. */
	change(reference: string, request: BookingRequest): Promise<BookingResult>;
	cancel(reference: string, key: string): Promise<Appointment | undefined>;
	/** Upcoming appointments under a caller's number, soonest first. */
	find(phone: string, from: string): Promise<Appointment[]>;
}

/** What a node lends to a calendar; each takes what it needs. */
export type Means = {
	tables: Tables;
	/** Name of this piece of work in the lock table; new for every attempt. */
	holder: string;
	clock: Clock;
	/** Zone of dates without a time, and of times without an offset. */
	zone: string;
	/** Busy times as they came in on items, for calendars without a wire of their own. */
	items: unknown[];
};

/** A kind of calendar; a folder of `reception/calendar/` exports exactly one. */
export type CalendarKind = {
	id: string;
	title: string;
	open(means: Means): Calendar;
};
