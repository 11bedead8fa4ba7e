import { inZone, intentKey, toInstant, type Booking, type Slip, type Slot } from '../record';
import type { BookingRequest, Calendar } from './contract';
import { freeSlots, worthOffering, type Span } from './slots';
import { suits, type Wanted } from './wanted';

/** A service as a business profile describes it. */
export type Bookable = {
	id: string;
	name: string;
	minutes: number;
	bufferMinutes: number;
	resources: string[];
	booking: 'direct' | 'approval';
};

/** What may be said about an appointment; the message room has the sentences. */
export type Saying =
	'offer' | 'booked' | 'changed' | 'cancelled' | 'requested' | 'taken' | 'noneFree' | 'notFound';

/** Everything the appointment desk works with for one call. */
export type Desk = {
	calendar: Calendar;
	/** Opening hours as instants, clipped to a window. */
	opening(from: string, to: string): Span[];
	/** What this call is about, and everything else the business offers. */
	service: Bookable;
	services: Bookable[];
	now: string;
	zone: string;
	language: string;
	/** Name of the call in idempotency keys. */
	callKey: string;
	noticeMinutes: number;
	horizonDays: number;
	/** How many times are offered at once: more than three nobody keeps in mind. */
	offers: number;
	say(kind: Saying, slots: Slot[]): string;
	/** "el martes 24 a las doce". */
	spokenTime(at: string): string;
};

/** Free slots of a stretch of days; whole days are looked at, so that slots keep their grid. */
async function free(desk: Desk, fromDate: string, toDate: string): Promise<Slot[]> {
	const { service, zone, now, noticeMinutes } = desk;
	const from = toInstant(inZone(fromDate, zone).startOf('day'));
	const to = toInstant(inZone(toDate, zone).plus({ days: 1 }).startOf('day'));
	const opening = desk.opening(from, to);
	if (opening.length === 0) return [];
	return freeSlots({
		opening,
		busy: await desk.calendar.busy(from, to, service.resources),
		resources: service.resources,
		minutes: service.minutes,
		bufferMinutes: service.bufferMinutes,
		service: service.id,
		from,
		to,
		now,
		noticeMinutes,
	});
}

/**
 * How far a slot is from the time of day that was asked for, in minutes; 0 when none was. Earlier counts
 * double: who wants twelve can rather come at one than at eleven.
 */
function distance(slot: Slot, { minutes }: Wanted, zone: string): number {
	if (!minutes?.length) return 0;
	const local = inZone(slot.start, zone);
	const far = minutes.map((wanted) => local.hour * 60 + local.minute - wanted);
	return Math.min(...far.map((later) => (later < 0 ? later * -2 : later)));
}

/** Times to offer: what was wanted, else what comes nearest, else the next there are. */
function chosenFor(desk: Desk, slots: Slot[], wanted: Wanted): { slots: Slot[]; exact: boolean } {
	const { zone, offers } = desk;
	const fitting = slots.filter((slot) => suits(slot, wanted, zone));
	if (fitting.length > 0) {
		const exact = Boolean(wanted.minutes && !wanted.bound);
		return { slots: exact ? fitting.slice(0, 1) : worthOffering(fitting, offers, zone), exact };
	}
	const sameDays = slots.filter((slot) =>
		suits(slot, wanted.days ? { days: wanted.days } : {}, zone),
	);
	const near = (sameDays.length > 0 ? sameDays : slots)
		.map((slot) => ({ slot, far: distance(slot, wanted, zone) }))
		.sort((a, b) => a.far - b.far || a.slot.start.localeCompare(b.slot.start))
		.slice(0, offers)
		.map(({ slot }) => slot);
	return { slots: near.sort((a, b) => a.start.localeCompare(b.start)), exact: false };
}

/**
 * Free times for a wish, read at this moment (R25). Looks at the wanted days first, then from there on, a
 * fortnight and then the whole horizon. `exact` when the very time asked for is among them, alone.
 */
export async function timesFor(
	desk: Desk,
	wanted: Wanted = {},
	without: Slot[] = [],
): Promise<{ slots: Slot[]; exact: boolean }> {
	const today = inZone(desk.now, desk.zone);
	const last = today.plus({ days: desk.horizonDays }).toISODate() ?? '';
	const first = [today.toISODate() ?? '', wanted.days?.first ?? ''].sort().at(-1) ?? '';
	const fortnight = inZone(first, desk.zone).plus({ days: 14 }).toISODate() ?? '';
	const refused = new Set(without.map((slot) => slot.start));
	for (const end of new Set([wanted.days?.last ?? fortnight, fortnight, last])) {
		if (first > last || end < first) continue;
		const slots = (await free(desk, first, end < last ? end : last)).filter(
			(slot) => !refused.has(slot.start),
		);
		if (slots.length > 0) return chosenFor(desk, slots, wanted);
	}
	return { slots: [], exact: false };
}

const spoken = (desk: Desk, slot: Slot): Slot => ({ ...slot, spoken: desk.spokenTime(slot.start) });

type Changing = Pick<Booking, 'reference' | 'previous'>;

/** Offers as the booking section holds them; nothing free is an answer of its own. */
export function offered(
	desk: Desk,
	slots: Slot[],
	changing: Changing = {},
	taken = false,
): Booking {
	const calendar = desk.calendar.id;
	if (slots.length === 0)
		return {
			status: taken ? 'taken' : 'none_free',
			calendar,
			...changing,
			say: desk.say(taken ? 'taken' : 'noneFree', []),
		};
	return {
		status: taken ? 'taken' : 'offered',
		calendar,
		...changing,
		offers: slots.map((slot) => spoken(desk, slot)),
		say: desk.say(taken ? 'taken' : 'offer', slots),
	};
}

const requestFor = (desk: Desk, slip: Slip, slot: Slot, action: string): BookingRequest => {
	const { service, callKey } = desk;
	const { caller, call, request } = slip;
	const phone = caller?.phone ?? call.from?.e164 ?? request?.callBack;
	return {
		key: intentKey(callKey, action, `${slot.start}|${slot.resource}`),
		slot,
		title: [service.name, caller?.name].filter(Boolean).join(' · ') || service.id,
		bufferMinutes: service.bufferMinutes,
		approval: service.booking === 'approval',
		details: request?.reason?.replace(/\n/g, ' · ').slice(0, 500),
		contact: { name: caller?.name, phone },
		callKey,
	};
};

/**
 * Writes the appointment at a time, with whoever of the service is free then. Somebody quicker: the next
 * free times are offered in the same answer.
 */
export async function bookAt(
	desk: Desk,
	slip: Slip,
	slot: Slot,
	changing: Changing = {},
): Promise<Booking> {
	const { calendar, service } = desk;
	const { reference: moved, previous } = changing;
	const resources = [
		slot.resource,
		...service.resources.filter((resource) => resource !== slot.resource),
	];
	const notPast = Date.parse(slot.start) > Date.parse(desk.now);
	for (const resource of notPast ? resources : []) {
		const one: Slot = {
			start: slot.start,
			end: slot.end,
			resource,
			service: slot.service ?? service.id,
		};
		const result = moved
			? await calendar.change(moved, requestFor(desk, slip, one, `change ${moved}`))
			: await calendar.book(requestFor(desk, slip, one, 'book'));
		if (result.status === 'taken') continue;
		const kind = result.status === 'requested' ? 'requested' : moved ? 'changed' : 'booked';
		return {
			status: kind,
			calendar: calendar.id,
			reference: result.reference,
			slot: spoken(desk, result.slot),
			...(previous ? { previous } : {}),
			say: desk.say(kind, [result.slot]),
		};
	}
	const from = inZone(slot.start, desk.zone);
	const date = from.toISODate() ?? '';
	const wanted: Wanted = {
		days: { first: date, last: date },
		minutes: [from.hour * 60 + from.minute],
	};
	const { slots } = await timesFor(desk, wanted, [slot]);
	return offered(desk, slots, changing, true);
}
