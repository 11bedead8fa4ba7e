import { handle, serviceFor } from '../../reception/calendar';
import { deskOver, local, profile, says, times, uses } from '../support/desk';
import { memoryTables } from '../support/tables';

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
