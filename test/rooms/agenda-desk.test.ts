import { DateTime } from 'luxon';
import {
	calendarOf,
	handle,
	serviceFor,
	type Desk,
	type Offered,
	type Task,
} from '../../reception/calendar';
import { sayInstant, spoken } from '../../reception/message';
import { openingSpans, readProfile } from '../../reception/profile';
import type { Booking, Call, CallType, Slip } from '../../reception/record';
import { aSlip } from '../support/slips';
import { memoryTables, realClock, type MemoryTables } from '../support/tables';

// Monday, 10:15 in Madrid.
const now = '2026-11-23T09:15:00.000Z';
const zone = 'Europe/Madrid';
const morning: Array<[string, string]> = [['09:00', '13:00']];
const profile = readProfile({
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

function deskOver(tables: MemoryTables, over: Partial<Desk> = {}): Desk {
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

const says = (
	speech: string,
	type: CallType,
	sections: Partial<Slip> = {},
	call: Partial<Call> = {},
): Slip =>
	aSlip(
		{ event: 'input', input: { speech }, ...call },
		{ request: { reason: speech, type }, ...sections },
	);
const uses = (
	name: string,
	args: Record<string, unknown>,
	sections: Partial<Slip> = {},
	call: Partial<Call> = {},
): Slip =>
	aSlip(
		{ provider: 'vapi', event: 'toolCall', tools: [{ callId: 't1', name, args }], ...call },
		sections,
	);
const local = (at: string | undefined): string =>
	DateTime.fromISO(at ?? '', { zone }).toFormat('dd HH:mm');
const times = (booking: Booking | undefined): string[] =>
	(booking?.offers ?? []).map(({ start }) => local(start));

/** Books a time for a caller, so that there is something to change or to collide with. */
const booked = async (
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

describe('a new appointment', () => {
	it('is offered from what is free at this moment, half days apart (R25)', async () => {
		const booking = await handle(
			deskOver(memoryTables()),
			says('Quiero pedir cita', 'new_appointment'),
		);
		expect(booking?.status).toBe('offered');
		expect(times(booking)).toEqual(['23 12:00', '24 09:00', '24 16:00']);
		expect(booking?.say).toMatch(/^Tengo hueco .*¿Cuál le viene mejor\?$/);
		expect(booking?.offers?.[1]?.spoken).toContain('a las nueve');
	});

	it('follows the wish, and comes near where it cannot', async () => {
		const wish = async (speech: string) =>
			times(await handle(deskOver(memoryTables()), says(speech, 'new_appointment')));
		expect(await wish('Quiero cita el martes por la tarde')).toEqual(['24 16:00', '24 17:00']);
		expect(await wish('Una cita para el jueves a las doce')).toEqual(['26 12:00']);
		expect(await wish('el jueves por la tarde')).toEqual(['26 09:00', '26 10:00', '26 11:00']);
		expect(await wish('el sábado')).toEqual(['30 09:00', '30 10:00', '30 11:00']);
	});

	it('is booked by the choice of the caller, and keeps name, number and reason (R26)', async () => {
		const tables = memoryTables();
		const offer = await handle(deskOver(tables), says('Quiero pedir cita', 'new_appointment'));
		const slip = says('La segunda, por favor', 'new_appointment', {
			booking: offer,
			caller: { name: 'Ana Prueba', phone: '+34600111222' },
		});
		const booking = await handle(deskOver(tables), slip);
		expect(booking).toMatchObject({
			status: 'booked',
			slot: { resource: 'ana', service: 'consulta' },
		});
		expect(local(booking?.slot?.start)).toBe('24 09:00');
		expect(booking?.say).toContain('Le queda reservada');
		expect(await handle(deskOver(tables), slip)).toMatchObject({ reference: booking?.reference });
		expect(tables.rows('reception_agenda')).toMatchObject([
			{
				status: 'booked',
				name: 'Ana Prueba',
				phone: '+34600111222',
				title: 'Consulta · Ana Prueba',
			},
		]);
	});

	it('that is not clear is asked again; one that is refused is replaced', async () => {
		const tables = memoryTables();
		const booking = await handle(deskOver(tables), says('Quiero pedir cita', 'new_appointment'));
		const answer = async (speech: string) =>
			await handle(deskOver(tables), says(speech, 'new_appointment', { booking }));
		expect(times(await answer('¿Cómo dice?'))).toEqual(times(booking));
		expect(times(await answer('ninguna'))).toEqual(['24 10:00', '24 17:00', '25 09:00']);
		expect(times(await answer('No, mejor el jueves a las once'))).toEqual(['26 11:00']);
		expect(tables.rows('reception_agenda')).toEqual([]);
	});

	it('of a service that needs approval is only requested (R43)', async () => {
		const tables = memoryTables();
		const desk = deskOver(tables, {
			service: serviceFor(profile.services, ['una limpieza dental']),
		});
		const booking = await handle(
			desk,
			uses('book_appointment', { day: '2026-11-24', time: '09:30' }),
		);
		expect(booking).toMatchObject({ status: 'requested', slot: { resource: 'luis' } });
		expect(tables.rows('reception_agenda')).toMatchObject([{ status: 'requested' }]);
	});

	it('with nothing free says so, and promises nothing', async () => {
		const desk = deskOver(memoryTables(), { opening: () => [] });
		expect(await handle(desk, says('Quiero cita', 'new_appointment'))).toMatchObject({
			status: 'none_free',
		});
	});

	it('wanted by two at once goes to one for each person free, and the others hear of the next (R57)', async () => {
		const tables = memoryTables();
		const twelve = { service: 'consulta', day: '2026-11-24', time: '12:00' };
		const bookings = await Promise.all(
			[1, 2, 3, 4, 5].map(async (index) => {
				const id = `V${index}`;
				return await handle(
					deskOver(tables, { callKey: `vapi:${id}` }),
					uses('book_appointment', twelve, {}, { id }),
				);
			}),
		);
		const won = bookings.filter((booking) => booking?.status === 'booked');
		expect(won.map((booking) => booking?.slot?.resource).sort()).toEqual(['ana', 'luis']);
		const lost = bookings.filter((booking) => booking?.status === 'taken');
		expect(lost).toHaveLength(3);
		expect(times(lost[0])).toEqual(['24 10:00', '24 11:00', '24 16:00']);
		expect(lost[0]?.say).toContain('acaba de ocuparse');
	});
});

describe('what a voice assistant asks for', () => {
	it.each<[string, Task | undefined]>([
		['check_availability', 'find'],
		['find_slots', 'find'],
		['consultarDisponibilidad', 'find'],
		['buscar_huecos', 'find'],
		['book_appointment', 'book'],
		['reservar_cita', 'book'],
		['reschedule_appointment', 'change'],
		['cambiar_cita', 'change'],
		['cancel_appointment', 'cancel'],
		['anular_cita', 'cancel'],
		['transfer_call', undefined],
	])('%s is %s', async (name, task) => {
		const tables = memoryTables();
		await booked(tables, '2026-11-26', '11:00');
		const booking = await handle(
			deskOver(tables),
			uses(name, { day: '2026-11-27', time: '10:00' }),
		);
		const status = { find: 'offered', book: 'booked', change: 'changed', cancel: 'cancelled' };
		expect(booking?.status).toBe(task && status[task]);
	});

	it('books one of the offers by the words its caller used', async () => {
		const tables = memoryTables();
		const offer = await handle(
			deskOver(tables),
			uses('find_slots', { service: 'consulta', wanted: '2026-11-24' }),
		);
		const booking = await handle(
			deskOver(tables),
			uses('book_appointment', { choice: 'la primera', name: 'Jorge' }, { booking: offer }),
		);
		expect(booking?.status).toBe('booked');
		expect(booking?.slot?.start).toBe(offer?.offers?.[0]?.start);
	});

	it('books a time that was not among the offers when it is free', async () => {
		const tables = memoryTables();
		const offer = await handle(deskOver(tables), uses('find_slots', {}));
		const booking = await handle(
			deskOver(tables),
			uses('book_appointment', { slot: '2026-11-27T11:00:00+01:00' }, { booking: offer }),
		);
		expect(local(booking?.slot?.start)).toBe('27 11:00');
	});
});

describe('an appointment there is already', () => {
	it('is moved for the number it was made with (R26)', async () => {
		const tables = memoryTables();
		const old = await booked(tables, '2026-11-26', '11:00');
		const speech = 'Tengo cita el jueves, querría cambiarla';
		const offer = await handle(deskOver(tables), says(speech, 'change_appointment'));
		expect(offer).toMatchObject({
			status: 'offered',
			reference: old?.reference,
			previous: { resource: 'ana' },
		});
		const booking = await handle(
			deskOver(tables),
			says('el martes a las nueve', 'change_appointment', { booking: offer }),
		);
		expect(booking).toMatchObject({ status: 'changed', reference: old?.reference });
		expect(tables.rows('reception_agenda')).toHaveLength(1);
		expect(local(booking?.slot?.start)).toBe('24 09:00');
	});

	it('is cancelled once, and says only day and time', async () => {
		const tables = memoryTables();
		const old = await booked(tables, '2026-11-26', '11:00');
		const slip = says('Quería anular mi cita', 'cancel_appointment');
		expect(await handle(deskOver(tables), slip)).toMatchObject({
			status: 'cancelled',
			reference: old?.reference,
		});
		expect(tables.rows('reception_agenda')).toMatchObject([{ status: 'cancelled' }]);
	});

	it.each<[string, Partial<Call>]>([
		['another number', { from: { raw: '+34600999888', e164: '+34600999888' } }],
		['a hidden number', { from: { raw: 'anonymous', withheld: true } }],
		['a number the carrier does not vouch for', { attestation: 'TN-Validation-Passed-C' }],
	])('is untouched, and nothing about it is said, for %s', async (_, call) => {
		const tables = memoryTables();
		await booked(tables, '2026-11-26', '11:00');
		for (const type of ['cancel_appointment', 'change_appointment'] as const) {
			// Naming the right number is no proof of being its owner.
			const slip = says('Quería anular mi cita', type, { caller: { phone: '+34600111222' } }, call);
			const booking = await handle(deskOver(tables), slip);
			expect(booking).toEqual({
				status: 'not_found',
				calendar: 'agenda',
				say: expect.not.stringContaining('jueves'),
			});
		}
		expect(tables.rows('reception_agenda')).toMatchObject([{ status: 'booked' }]);
	});

	it('among several is the one whose day the caller names; else a person decides', async () => {
		const tables = memoryTables();
		await booked(tables, '2026-11-26', '11:00');
		const friday = await booked(tables, '2026-11-27', '10:00', '+34600111222', 'CA-third');
		const cancel = async (speech: string) =>
			await handle(deskOver(tables), says(speech, 'cancel_appointment'));
		expect((await cancel('Quiero anular mi cita'))?.status).toBe('not_found');
		expect(await cancel('Quiero anular la cita del viernes')).toMatchObject({
			status: 'cancelled',
			reference: friday?.reference,
		});
	});
});

describe('what is none of its business', () => {
	const calm = {
		type: 'new_appointment',
		needsHuman: false,
		missing: [],
		because: [],
		sentence: '',
	} as const;
	it.each<[string, Slip]>([
		[
			'an emergency',
			says('cita', 'new_appointment', {
				triage: {
					...calm,
					missing: [],
					because: [],
					level: 'emergency',
					disposition: 'ring_emergency_services',
				},
			}),
		],
		['a question about results', says('mis resultados', 'results')],
		[
			'the answer to "your name?"',
			says(
				'Ana',
				'new_appointment',
				{ booking: { status: 'none_free' } },
				{ structured: { asked: 'name' } },
			),
		],
		[
			'a call that is over',
			aSlip(
				{ event: 'report', expectsAnswer: false },
				{ request: { type: 'new_appointment', wanted: 'mañana a las 12' } },
			),
		],
		[
			'an appointment that is booked already',
			says('gracias', 'new_appointment', { booking: { status: 'booked' } }),
		],
	])('%s', async (_, slip) => {
		expect(await handle(deskOver(memoryTables()), slip)).toBeUndefined();
	});

	it('but what a receptionist wrote down with day and time is booked (R31)', async () => {
		const note = aSlip(
			{ provider: 'operator', event: 'report', expectsAnswer: false },
			{ request: { type: 'new_appointment', wanted: 'mañana a las 12' } },
		);
		expect(await handle(deskOver(memoryTables()), note)).toMatchObject({ status: 'booked' });
	});
});
