import { handle, type Task } from '../../reception/calendar';
import type { Call, Slip } from '../../reception/record';
import { booked, deskOver, local, says, uses } from '../support/desk';
import { aSlip } from '../support/slips';
import { memoryTables } from '../support/tables';

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
