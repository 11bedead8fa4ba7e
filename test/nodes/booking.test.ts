import nock from 'nock';
import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { ReceptionBooking } from '../../nodes/ReceptionBooking/ReceptionBooking.node';
import { businessFor, readProfile, weekdays } from '../../reception/profile';
import type { Booking, Slip } from '../../reception/record';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { ledgerCredential, serveTables } from '../support/tables-api';

const credentials = { receptionLedgerApi: ledgerCredential };
const always = Object.fromEntries(weekdays.map((day) => [day, [['00:00', '24:00']]]));
const profile = readProfile({
	id: 'siempre',
	name: 'Clínica Siempre',
	hours: always,
	holidays: { public: false },
	services: [{ id: 'consulta', name: 'Consulta', minutes: 60, resources: ['ana'] }],
});
const business = businessFor(profile, aSlip(), new Date().toISOString());
const item = (slip: Slip): IDataObject =>
	({ ...slip, business, mine: 7 }) as unknown as IDataObject;
const wants = (speech: string, sections: Partial<Slip> = {}): IDataObject =>
	item(
		aSlip(
			{ event: 'input', input: { speech } },
			{ request: { reason: speech, type: 'new_appointment' }, ...sections },
		),
	);
const run = async (parameters: IDataObject, items: IDataObject[]) =>
	await runNode(new ReceptionBooking(), items, parameters as never, { credentials });
const bookingOf = (json: IDataObject | undefined): Booking | undefined =>
	json?.['booking'] as Booking | undefined;

beforeEach(() => nock.cleanAll());
afterAll(() => nock.restore());

describe('Reception Booking', () => {
	it('offers, then books what the caller chose, and leaves foreign keys alone', async () => {
		const { tables } = serveTables();
		const first = await run({ operation: 'handle', calendar: 'agenda' }, [
			wants('Quiero pedir cita'),
		]);
		const offer = bookingOf(first.outputs[0]?.[0]);
		expect(offer).toMatchObject({ status: 'offered', say: expect.stringContaining('Tengo hueco') });
		const second = await run({ operation: 'handle', calendar: 'agenda' }, [
			wants('la primera', { booking: offer }),
		]);
		expect(second.outputs[0]).toMatchObject([
			{ mine: 7, booking: { status: 'booked', slot: { start: offer?.offers?.[0]?.start } } },
		]);
		expect(tables.rows('reception_agenda')).toHaveLength(1);
	});

	it('passes on, untouched, what it has nothing to do with', async () => {
		serveTables();
		const results = item(
			aSlip(
				{ event: 'input', input: { speech: 'mis resultados' } },
				{ request: { type: 'results' } },
			),
		);
		expect((await run({ operation: 'handle', calendar: 'agenda' }, [results])).outputs[0]).toEqual([
			results,
		]);
	});

	it('does not say a second time that nothing is free', async () => {
		serveTables();
		const slip = item(
			aSlip(
				{ event: 'input', input: { speech: 'Ana' }, structured: { asked: 'name' } },
				{ booking: { status: 'none_free', say: 'Nada libre.' } },
			),
		);
		const { outputs } = await run({ operation: 'handle', calendar: 'agenda' }, [slip]);
		expect(outputs[0]?.[0]).not.toHaveProperty('booking');
	});

	it('keeps clear of busy times on items beside the call, and only requests (R43)', async () => {
		serveTables();
		const tomorrow = DateTime.now().setZone('Europe/Madrid').plus({ days: 1 }).startOf('day');
		const busy = {
			start: tomorrow.toISO() ?? '',
			end: tomorrow.plus({ hours: 12 }).toISO() ?? '',
			id: 'event-1',
		};
		const slip = wants('Quiero una cita mañana');
		const { outputs } = await run({ operation: 'find', calendar: 'items' }, [busy, slip]);
		const offer = bookingOf(outputs[0]?.[0]);
		expect(outputs[0]).toHaveLength(1);
		for (const { start } of offer?.offers ?? [])
			expect(Date.parse(start)).toBeGreaterThanOrEqual(Date.parse(busy.end));
		const chosen = await run({ operation: 'handle', calendar: 'items' }, [
			busy,
			wants('la primera', { booking: offer }),
		]);
		expect(bookingOf(chosen.outputs[0]?.[0])?.status).toBe('requested');
	});

	it('says which node is missing when the call has no business yet', async () => {
		serveTables();
		const { run: result } = await run({ operation: 'handle', calendar: 'agenda' }, [
			aSlip() as unknown as IDataObject,
		]);
		expect(result.data.resultData.error).toMatchObject({
			message: 'This call has no business profile yet',
		});
	});

	it('never takes silence of the calendar for free time', async () => {
		nock(ledgerCredential.baseUrl).persist().get(/.*/).reply(503, {});
		const { run: result, outputs } = await run({ operation: 'handle', calendar: 'agenda' }, [
			wants('Quiero cita'),
		]);
		expect(result.data.resultData.error).toBeDefined();
		expect(outputs[0]).toEqual([]);
	});
});
