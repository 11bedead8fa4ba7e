import { DateTime } from 'luxon';
import { calendarOf, handle, serviceFor, type Desk, type Offered } from '../../reception/calendar';
import { sayInstant, spoken } from '../../reception/message';
import { openingSpans, readProfile } from '../../reception/profile';
import type { Booking, Call, CallType, Slip } from '../../reception/record';
import { aSlip } from './slips';
import { realClock, type MemoryTables } from './tables';

// Monday, 10:15 in Madrid.
export const now = '2026-11-23T09:15:00.000Z';
export const zone = 'Europe/Madrid';
const morning: Array<[string, string]> = [['09:00', '13:00']];
export const profile = readProfile({
	id: 'clinica-sol',
	name: 'Clínica Sol',
	zone,
	hours: {
		monday: morning,
		tuesday: [...morning, ['16:00', '18:00']],
		wednesday: morning,
		thursday: morning,
		friday: morning,
	},
	services: [
		{
			id: 'consulta',
			name: 'Consulta',
			minutes: 60,
			resources: ['ana', 'luis'],
			says: ['consulta general'],
		},
		{
			id: 'limpieza',
			name: 'Limpieza dental',
			minutes: 30,
			resources: ['luis'],
			booking: 'approval',
		},
	],
});

export function deskOver(tables: MemoryTables, over: Partial<Desk> = {}): Desk {
	const services: Offered[] = profile.services;
	return {
		calendar: calendarOf('agenda').open({
			tables,
			holder: `h${Math.random()}`,
			clock: realClock,
			zone,
			items: [],
		}),
		opening: (from, to) => openingSpans(profile, from, to),
		service: serviceFor(services, []),
		services,
		now,
		zone,
		language: 'es',
		callKey: 'twilio:CA0001',
		noticeMinutes: 60,
		horizonDays: 30,
		offers: 3,
		say: (kind, slots) =>
			spoken(kind, { language: 'es', businessName: 'Clínica Sol', zone, slots }),
		spokenTime: (at) => sayInstant(at, zone, 'es', now),
		...over,
	};
}

export const says = (
	speech: string,
	type: CallType,
	sections: Partial<Slip> = {},
	call: Partial<Call> = {},
): Slip =>
	aSlip(
		{ event: 'input', input: { speech }, ...call },
		{ request: { reason: speech, type }, ...sections },
	);
export const uses = (
	name: string,
	args: Record<string, unknown>,
	sections: Partial<Slip> = {},
	call: Partial<Call> = {},
): Slip =>
	aSlip(
		{ provider: 'vapi', event: 'toolCall', tools: [{ callId: 't1', name, args }], ...call },
		sections,
	);
export const local = (at: string | undefined): string =>
	DateTime.fromISO(at ?? '', { zone }).toFormat('dd HH:mm');
export const times = (booking: Booking | undefined): string[] =>
	(booking?.offers ?? []).map(({ start }) => local(start));

/** Books a time for a caller, so that there is something to change or to collide with. */
export const booked = async (
	tables: MemoryTables,
	day: string,
	hour: string,
	from = '+34600111222',
	id = 'CA-other',
) =>
	await handle(
		deskOver(tables, { callKey: `twilio:${id}` }),
		uses(
			'book_appointment',
			{ day, time: hour, service: 'consulta' },
			{},
			{ id, from: { raw: from, e164: from } },
		),
	);
