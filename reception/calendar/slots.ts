import { DateTime } from 'luxon';
import { inZone, toInstant, type Slot } from '../record';
import type { Busy } from './contract';

const minute = 60_000;

/** A span of time, half open; instants. */
export type Span = { start: string; end: string };

type Stretch = { start: number; end: number };

const stretch = ({ start, end }: Span): Stretch => ({
	start: Date.parse(start),
	end: Date.parse(end),
});

/** Touching is not overlapping: one may leave the moment the next comes. */
export const overlaps = (a: Span, b: Span): boolean =>
	Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);

/** Spans in order, with overlapping and touching ones joined; empty ones fall away. */
function joined(spans: Stretch[]): Stretch[] {
	const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
	const result: Stretch[] = [];
	for (const span of sorted) {
		const last = result.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else result.push({ ...span });
	}
	return result;
}

export type SlotQuestion = {
	/** Opening hours as instants; slots lie wholly inside one span. */
	opening: Span[];
	/** What is taken, of any resource. */
	busy: Busy[];
	/** Whose time is offered: any one of them will do. */
	resources: string[];
	/** Length of the appointment. */
	minutes: number;
	/** Minutes after it that stay empty; they may lie beyond closing time. */
	bufferMinutes?: number;
	/** Slots start every so many minutes from the opening; as long as the appointment itself if absent. */
	stepMinutes?: number;
	/** Slots start at or after, and end at or before. */
	from: string;
	to: string;
	/** This instant, and how many minutes before a slot one may still book it. */
	now: string;
	noticeMinutes?: number;
	service?: string;
	limit?: number;
};

/**
 * Free slots in order of time, one per start: the first resource of the list that is free then. Pure
 * arithmetic on instants, so nights on which clocks change need no care: such a day has 23 or 25 hours.
 */
export function freeSlots(question: SlotQuestion): Slot[] {
	const {
		resources,
		minutes,
		bufferMinutes = 0,
		noticeMinutes = 0,
		service,
		limit = Infinity,
	} = question;
	const length = minutes * minute;
	const kept = length + bufferMinutes * minute;
	const step = (question.stepMinutes || minutes) * minute;
	const earliest = Math.max(
		Date.parse(question.from),
		Date.parse(question.now) + noticeMinutes * minute,
	);
	const latest = Date.parse(question.to);
	const taken = new Map(
		resources.map((resource) => [
			resource,
			joined(question.busy.filter((busy) => busy.resource === resource).map(stretch)),
		]),
	);
	const isFree = (resource: string, start: number): boolean =>
		!taken.get(resource)?.some((busy) => start < busy.end && busy.start < start + kept);

	const slots: Slot[] = [];
	for (const open of joined(question.opening.map(stretch))) {
		const skipped = Math.max(0, Math.ceil((earliest - open.start) / step));
		for (
			let start = open.start + skipped * step;
			start + length <= Math.min(open.end, latest);
			start += step
		) {
			if (slots.length >= limit) return slots;
			const resource = resources.find((candidate) => isFree(candidate, start));
			if (resource === undefined) continue;
			slots.push({
				start: toInstant(start),
				end: toInstant(start + length),
				resource,
				...(service ? { service } : {}),
			});
		}
	}
	return slots;
}

/**
 * A few slots worth saying aloud: the first, then others spread over the days found, so that a caller who
 * cannot make it in the morning hears of an afternoon. Always in order of time.
 */
export function worthOffering(slots: Slot[], count: number, zone: string): Slot[] {
	if (slots.length <= count) return slots;
	const halfDays = new Map<string, Slot[]>();
	for (const slot of slots) {
		const local = inZone(slot.start, zone);
		const name = `${local.toISODate()} ${local.hour < 14 ? 'morning' : 'afternoon'}`;
		halfDays.set(name, [...(halfDays.get(name) ?? []), slot]);
	}
	const chosen: Slot[] = [];
	for (let depth = 0; chosen.length < count; depth++)
		for (const group of halfDays.values()) {
			const slot = group[depth];
			if (slot && chosen.length < count) chosen.push(slot);
		}
	return chosen.sort((a, b) => a.start.localeCompare(b.start));
}

/** An instant from a date or a time as calendars write it; without an offset they are of the zone. */
export function localInstant(value: string, zone: string): string | undefined {
	const local = DateTime.fromISO(value.trim().replace(' ', 'T'), { zone });
	return local.isValid ? toInstant(local) : undefined;
}
