import { businessFor, readProfile } from '../../reception/profile';
import { dayFigures, dayReport } from '../../reception/report';
import { at, reader, reportedCall as call, zone } from '../support/report-call';
import { aSlip } from '../support/slips';

describe('the figures of a day (R46, R50, R60)', () => {
	const profile = readProfile({
		id: 'clinica-sol',
		name: 'Clínica Sol',
		hours: { monday: [['09:00', '14:00']] },
	});
	const business = (receivedAt: string) => ({
		business: businessFor(profile, aSlip({ receivedAt }), receivedAt),
	});
	const calls = [
		call(
			{
				receivedAt: '2026-11-23T08:10:00.000Z',
				state: 'done',
				outcome: 'appointment_booked',
				type: 'new_appointment',
			},
			{
				...business('2026-11-23T08:10:00.000Z'),
				booking: { status: 'booked' },
				call: { ...aSlip().call, talkSec: 61 },
			},
		),
		call(
			{
				receivedAt: '2026-11-23T08:50:00.000Z',
				outcome: 'message_taken',
				handledAt: '2026-11-23T09:20:00.000Z',
			},
			{
				...business('2026-11-23T08:50:00.000Z'),
				caller: { language: 'en-GB' },
				call: { ...aSlip().call, durationSec: 30 },
			},
		),
		call(
			{
				receivedAt: '2026-11-23T19:40:00.000Z',
				outcome: 'escalated',
				level: 'emergency',
				type: 'discomfort',
				pages: [
					{ step: 1, at },
					{ step: 2, at },
				],
				acknowledgedAt: '2026-11-23T19:44:00.000Z',
			},
			business('2026-11-23T19:40:00.000Z'),
		),
		call(
			{ receivedAt: '2026-11-23T20:00:00.000Z', outcome: 'message_taken', type: 'quote' },
			business('2026-11-23T20:00:00.000Z'),
		),
		call(
			{ receivedAt: '2026-11-23T20:05:00.000Z', outcome: 'filtered', type: 'spam' },
			business('2026-11-23T20:05:00.000Z'),
		),
		call(
			{
				receivedAt: '2026-11-23T20:06:00.000Z',
				outcome: undefined,
				type: undefined,
				level: undefined,
			},
			business('2026-11-23T20:06:00.000Z'),
		),
	];
	const figures = dayFigures(calls, zone);

	it('counts by hour, mode, level, kind, outcome and language', () => {
		expect(figures).toMatchObject({
			calls: 6,
			byHour: { '09': 2, '20': 1, '21': 3 },
			byMode: { open: 2, closed: 4 },
			byLevel: { emergency: 1, routine: 4 },
			byOutcome: { appointment_booked: 1, escalated: 1, filtered: 1, message_taken: 2 },
			byLanguage: { en: 1, es: 5 },
			resolvedAtOnce: 2,
			unfinished: 1,
		});
	});

	it('measures how long callers waited for a person', () => {
		expect(figures.handled).toEqual({ calls: 2, median: 17, slowest: 30 });
		expect(figures.acknowledged).toEqual({ calls: 1, median: 4, slowest: 4, pages: 2 });
	});

	it('shows coverage gained, and what the price depends on, unwanted calls left out', () => {
		expect(figures.outOfHours).toEqual({ calls: 4, opportunities: 1 });
		expect(figures.cost).toEqual({
			calls: 5,
			minutes: 3,
			outOfHours: 3,
			languages: 2,
			complex: 2,
			filtered: 1,
		});
	});

	it('claims nothing about hours nobody told it', () => {
		expect(dayFigures([call()], zone).outOfHours).toBeUndefined();
	});

	it('can be read, and says when there was nothing', () => {
		const { text, html } = dayReport(calls, reader);
		expect(text).toContain('Llamadas: 6');
		expect(text).toContain(
			'Atendidas: 2 · tiempo hasta atender, mediana 17 min · el más largo 30 min',
		);
		expect(text).toContain('EMERGENCIA: 1');
		expect(html).toContain('<th align="left">21:00–21:59</th><td>3</td>');
		expect(dayReport([], { ...reader, language: 'en' }).text).toContain('There were no calls.');
	});
});
