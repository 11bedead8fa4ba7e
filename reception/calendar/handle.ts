import { intentKey, type Booking, type Slip, type Slot } from '../record';
import { chooseOffer } from './choose';
import type { Appointment } from './contract';
import { bookAt, offered, timesFor, type Desk } from './desk';
import { argumentsOf, taskOfType, toolFor, type Task } from './task';
import { readWanted, suits, type Wanted } from './wanted';

/** What one event of a call says to the desk: its words, and what an assistant filled in. */
type Heard = { speech: string; digits?: string; when: string; choice: string; reference: string };

/** Questions whose answers are about something else. */
const otherQuestions = ['name', 'phone', 'more'];
/** Verdicts that stand until something new is said about the appointment. */
const settled: Array<Booking['status']> = [
	'none_free',
	'not_found',
	'booked',
	'changed',
	'cancelled',
	'requested',
];

function heardIn(slip: Slip): Heard {
	const { call, request } = slip;
	const found = toolFor(slip);
	const speech = call.input?.speech ?? '';
	if (found) return { speech: '', ...argumentsOf(found.tool) };
	const words = [request?.wanted, speech].filter(Boolean).join(', ');
	return {
		speech,
		digits: call.input?.digits,
		when: words || (request?.reason ?? ''),
		choice: '',
		reference: '',
	};
}

const wantedBy = (desk: Desk, heard: Heard): Wanted | undefined => readWanted(heard.when, desk);

/**
 * The one appointment the caller may move or cancel: under the number they ring from, never under one
 * they only name. Of several, the one whose day or reference they name themselves. What is not certain goes
 * to a person, and nothing about it is said.
 */
async function ownAppointment(
	desk: Desk,
	slip: Slip,
	heard: Heard,
): Promise<Appointment | undefined> {
	const { from, attestation } = slip.call;
	// A carrier that does not vouch for the number ("C") leaves it open who rings.
	if (!from?.e164 || from.withheld || /(^|-)c$/i.test(attestation ?? '')) return undefined;
	const upcoming = await desk.calendar.find(from.e164, desk.now);
	const named = upcoming.filter(
		({ reference }) => heard.reference && reference === heard.reference.toUpperCase(),
	);
	if (named.length === 1) return named[0];
	if (upcoming.length === 1) return upcoming[0];
	const wanted = wantedBy(desk, heard);
	const onDay = wanted?.days
		? upcoming.filter(({ slot }) => suits(slot, { days: wanted.days }, desk.zone))
		: [];
	return onDay.length === 1 ? onDay[0] : undefined;
}

const notFound = (desk: Desk): Booking => ({
	status: 'not_found',
	calendar: desk.calendar.id,
	say: desk.say('notFound', []),
});

async function find(
	desk: Desk,
	heard: Heard,
	changing: Pick<Booking, 'reference' | 'previous'> = {},
): Promise<Booking> {
	const { slots } = await timesFor(
		desk,
		wantedBy(desk, heard) ?? {},
		changing.previous ? [changing.previous] : [],
	);
	return offered(desk, slots, changing);
}

/** Books what is named exactly; anything less is offered first. */
async function book(desk: Desk, slip: Slip, heard: Heard): Promise<Booking> {
	const wanted = wantedBy(desk, heard);
	const { slots, exact } = await timesFor(desk, wanted ?? {});
	const [slot] = slots;
	if (exact && wanted?.days && slot) return await bookAt(desk, slip, slot);
	const missed = Boolean(wanted?.days && wanted.minutes && !wanted.bound);
	return offered(desk, slots, {}, missed);
}

async function change(desk: Desk, slip: Slip, heard: Heard): Promise<Booking> {
	const appointment = await ownAppointment(desk, slip, heard);
	if (!appointment) return notFound(desk);
	const { reference, slot: previous } = appointment;
	const known = desk.services.find(({ id }) => id === previous.service) ?? desk.service;
	// With the same person as before, where they are free.
	const resources = [...new Set([previous.resource, ...known.resources])];
	const same: Desk = { ...desk, service: { ...known, resources } };
	const wanted = wantedBy(desk, heard);
	// "Tengo cita el jueves": the day of the old appointment is not the day that is wanted.
	const isOld = Boolean(
		wanted?.days &&
		suits(previous, { days: wanted.days }, desk.zone) &&
		wanted.days.first === wanted.days.last,
	);
	const { slots, exact } = await timesFor(same, isOld && !wanted?.minutes ? {} : (wanted ?? {}), [
		previous,
	]);
	const [slot] = slots;
	if (exact && wanted?.days && slot) return await bookAt(same, slip, slot, { reference, previous });
	return offered(same, slots, { reference, previous });
}

async function cancel(desk: Desk, slip: Slip, heard: Heard): Promise<Booking> {
	const appointment = await ownAppointment(desk, slip, heard);
	const done =
		appointment &&
		(await desk.calendar.cancel(
			appointment.reference,
			intentKey(desk.callKey, 'cancel', appointment.reference),
		));
	if (!done) return notFound(desk);
	return {
		status: 'cancelled',
		calendar: desk.calendar.id,
		reference: done.reference,
		previous: done.slot,
		say: desk.say('cancelled', [done.slot]),
	};
}

const tasks: Record<Task, (desk: Desk, slip: Slip, heard: Heard) => Promise<Booking>> = {
	find: async (desk, _slip, heard) => await find(desk, heard),
	book,
	change,
	cancel,
};

/** The caller's answer to offers that were made; undefined when it is about something else. */
async function answer(desk: Desk, slip: Slip, heard: Heard, offers: Slot[]): Promise<Booking> {
	const { reference, previous } = slip.booking ?? {};
	const changing = { ...(reference ? { reference } : {}), ...(previous ? { previous } : {}) };
	const speech = heard.choice || heard.speech || heard.when;
	const choice = chooseOffer({ speech, digits: heard.digits }, offers, desk);
	switch (choice.kind) {
		case 'chosen':
			return await bookAt(desk, slip, choice.slot, changing);
		case 'several':
			return offered(desk, choice.slots, changing);
		case 'other': {
			// An assistant that books names the time its caller said; a caller who names another is asked first.
			const exact = choice.wanted?.days && choice.wanted.minutes && !choice.wanted.bound;
			if (exact && toolFor(slip) && !reference)
				return await book(desk, slip, { ...heard, when: speech });
			const { slots } = await timesFor(desk, choice.wanted ?? {}, offers);
			return offered(desk, slots, changing);
		}
		case 'unclear':
			return offered(desk, offers, changing);
	}
}

/**
 * A call that is over: nobody hears an offer any more. What a receptionist wrote down with day and time is
 * booked or moved as written; the rest is a message for the team.
 */
async function atTheDesk(desk: Desk, slip: Slip, heard: Heard): Promise<Booking | undefined> {
	const task = slip.call.provider === 'operator' && !slip.booking ? taskOfType(slip) : undefined;
	if (task === 'cancel') return await cancel(desk, slip, heard);
	const wanted = task && wantedBy(desk, heard);
	if (!wanted?.days || !wanted.minutes || wanted.bound) return undefined;
	return task === 'change' ? await change(desk, slip, heard) : await book(desk, slip, heard);
}

const isUrgent = ({ triage }: Slip): boolean =>
	triage?.disposition === 'ring_emergency_services' || triage?.disposition === 'on_call_now';

/**
 * Does what a call needs from the appointment desk: offers free times, takes the caller's choice, books,
 * moves, cancels. `task` forces one of them. Undefined when this event is none of the desk's business.
 */
export async function handle(desk: Desk, slip: Slip, task?: Task): Promise<Booking | undefined> {
	const { call, booking } = slip;
	const heard = heardIn(slip);
	const tool = toolFor(slip);
	if (task) return await tasks[task](desk, slip, heard);
	if (isUrgent(slip) || (call.event === 'toolCall' && !tool)) return undefined;
	if (!call.expectsAnswer) return await atTheDesk(desk, slip, heard);
	const asked = String(call.structured?.['asked'] ?? '');
	if (booking && otherQuestions.includes(asked)) return undefined;
	const offers = booking?.offers ?? [];
	const isOpen =
		offers.length > 0 && (booking?.status === 'offered' || booking?.status === 'taken');
	const takes = tool
		? tool.task !== 'find' && tool.task !== 'cancel' && (heard.choice || heard.when)
		: call.event === 'input';
	if (isOpen && takes) return await answer(desk, slip, heard, offers);
	const wanted =
		tool?.task ?? (booking && settled.includes(booking.status) ? undefined : taskOfType(slip));
	return wanted && (await tasks[wanted](desk, slip, heard));
}

/** A verdict of an earlier event that was already said; saying it again would go in circles. */
export const isStale = ({ booking, call }: Slip): boolean =>
	(booking?.status === 'none_free' || booking?.status === 'not_found') && call.event === 'input';
