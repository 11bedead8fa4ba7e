import { callReference, isZone, toInstant } from '../../record';
import { Trouble } from '../../trouble';
import { z } from '../../zod';
import type { Busy, CalendarKind, Means } from '../contract';
import { localInstant, overlaps } from '../slots';

// A Google event writes { start: { dateTime | date } }, Outlook { start: { dateTime, timeZone } }, a sheet a text.
const moment = z.union([
	z.string().min(1),
	z.object({ dateTime: z.string().min(1), timeZone: z.string().optional() }),
	z.object({ date: z.string().min(1) }),
]);
const item = z.object({
	start: moment,
	end: moment.optional(),
	resource: z.string().optional(),
	id: z.string().optional(),
	status: z.string().optional(),
	transparency: z.string().optional(),
});

function instantOf(value: z.infer<typeof moment>, zone: string): string | undefined {
	if (typeof value === 'string') return localInstant(value, zone);
	if ('date' in value) return localInstant(value.date, zone);
	// Outlook names Windows zones ("Romance Standard Time"); such a time is on the wall of the business.
	return localInstant(
		value.dateTime,
		value.timeZone && isZone(value.timeZone) ? value.timeZone : zone,
	);
}

const dateOnly = /^\d{4}-\d\d-\d\d$/;
const dayOf = (value: z.infer<typeof moment>): string | undefined => {
	const text = typeof value === 'string' ? value : 'date' in value ? value.date : '';
	return dateOnly.test(text) ? text : undefined;
};

/** A day's entry without an end lasts that day; any other entry without one cannot be believed. */
function endOf({ start, end }: z.infer<typeof item>, zone: string): string | undefined {
	if (end !== undefined) return instantOf(end, zone);
	const day = dayOf(start);
	return (
		day &&
		localInstant(
			new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10),
			zone,
		)
	);
}

/** Busy times from items of any calendar node; refuses what it cannot read, for unread is not free. */
export function readBusy(
	items: unknown[],
	zone: string,
): Array<Omit<Busy, 'resource'> & { resource?: string }> {
	return items.flatMap((raw, index) => {
		const parsed = item.safeParse(raw);
		const start = parsed.success ? instantOf(parsed.data.start, zone) : undefined;
		const end = parsed.success ? endOf(parsed.data, zone) : undefined;
		if (!parsed.success || !start || !end || end < start)
			throw new Trouble(
				`Busy time ${index + 1} cannot be read`,
				'Each item needs a "start" and an "end", as a date, as a time with offset, or as Google and Outlook write them.',
			);
		const { status, transparency, resource, id } = parsed.data;
		if (status === 'cancelled' || transparency === 'transparent') return [];
		return [{ start, end, ...(resource ? { resource } : {}), ...(id ? { reference: id } : {}) }];
	});
}

/**
 * A calendar known only by the busy times on the items that come in. It offers, and keeps a wish for the
 * team to confirm; it cannot write, so it never says "booked".
 */
export const items: CalendarKind = {
	id: 'items',
	title: 'Busy times from items',
	open: ({ items: raw, zone }: Means) => {
		const known = readBusy(raw, zone);
		// An entry that names no resource keeps everybody busy.
		const on = (resource: string): Busy[] =>
			known
				.filter((busy) => !busy.resource || busy.resource === resource)
				.map((busy) => ({ ...busy, resource }));
		const unable = (what: string): Trouble =>
			new Trouble(
				`Appointments cannot be ${what} in a calendar known only by its busy times`,
				'Take a message for the team, or choose the calendar Agenda.',
			);
		return {
			id: 'items',
			title: 'Busy times from items',
			busy: async (from, to, resources) =>
				resources.flatMap(on).filter((busy) => overlaps(busy, { start: from, end: to })),
			book: async ({ key, slot, bufferMinutes = 0 }) => {
				const kept = {
					start: slot.start,
					end: toInstant(Date.parse(slot.end) + bufferMinutes * 60_000),
				};
				if (on(slot.resource).some((busy) => overlaps(busy, kept))) return { status: 'taken' };
				return { status: 'requested', reference: callReference(key).replace(/^R/, 'A'), slot };
			},
			change: async () => {
				throw unable('changed');
			},
			cancel: async () => {
				throw unable('cancelled');
			},
			find: async () => [],
		};
	},
};
