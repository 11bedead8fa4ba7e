import { businessFor, readProfile } from '../../reception/profile';
import {
	dayFigures,
	dayReport,
	morningList,
	reportCall,
	type ReportCall,
} from '../../reception/report';
import { aSlip } from '../support/slips';

const zone = 'Europe/Madrid';
const at = '2026-11-24T08:00:00.000Z';
const reader = { at, zone, language: 'es', business: 'Clínica Sol' };

let number = 0;
const call = (more: Partial<ReportCall> = {}, sections: object = {}): ReportCall => {
	number += 1;
	const receivedAt = more.receivedAt ?? '2026-11-23T19:40:00.000Z';
	return {
		key: `twilio:CA${number}`,
		reference: `R-${number}`,
		state: 'queued',
		business: 'clinica-sol',
		level: 'routine',
		type: 'change_appointment',
		name: 'Ana Prueba',
		phone: `+3460011122${number % 10}`,
		reason: 'cambiar la cita',
		receivedAt,
		dueAt: '2026-11-24T08:00:00.000Z',
		pages: [],
		slip: { ...aSlip({ receivedAt }), ...sections },
		...more,
	};
};

describe('the morning list (R18)', () => {
	it('is ordered by urgency, then by promise, then by waiting time', () => {
		const { waiting } = morningList(
			[
				call({ name: 'tarde', receivedAt: '2026-11-23T21:00:00.000Z' }),
				call({ name: 'pronto', receivedAt: '2026-11-23T20:00:00.000Z' }),
				call({
					name: 'prometido',
					dueAt: '2026-11-24T07:30:00.000Z',
					receivedAt: '2026-11-23T22:00:00.000Z',
				}),
				call({ name: 'prioritaria', level: 'priority' }),
				call({ name: 'urgente', level: 'urgent', receivedAt: '2026-11-23T23:00:00.000Z' }),
				call({
					name: 'urgente sin respuesta',
					level: 'urgent',
					pages: [{ step: 1, at }],
					receivedAt: '2026-11-23T23:30:00.000Z',
				}),
			],
			reader,
		);
		expect(waiting.map(({ name }) => name)).toEqual([
			'urgente sin respuesta',
			'urgente',
			'prioritaria',
			'prometido',
			'pronto',
			'tarde',
		]);
		expect(waiting.map(({ late }) => late)).toEqual([false, false, false, true, false, false]);
	});

	it('makes one entry of one caller, with the gravest level, every reason and the earliest promise (R58)', () => {
		const phone = '+34600111222';
		const { waiting, count } = morningList(
			[
				call({ phone, reason: 'cambiar la cita' }),
				call({
					phone,
					level: 'urgent',
					type: 'discomfort',
					reason: 'me duele',
					receivedAt: '2026-11-23T20:40:00.000Z',
				}),
				call({ phone, reason: 'cambiar la cita', dueAt: '2026-11-24T07:00:00.000Z' }),
				call({ phone: 'anonymous' }),
				call({ phone: 'anonymous' }),
			],
			reader,
		);
		expect(count).toBe(3);
		expect(waiting[0]).toMatchObject({
			level: 'urgent',
			type: 'discomfort',
			times: 3,
			promised: '2026-11-24T07:00:00.000Z',
			reasons: ['cambiar la cita', 'me duele'],
		});
	});

	it('leaves out who was dealt with, and keeps what failed', () => {
		const { waiting } = morningList(
			[
				call({ state: 'done' }),
				call({ state: 'acknowledged' }),
				call({ state: 'queued', handledAt: at }),
				call({ state: 'failed', name: 'sin completar' }),
			],
			reader,
		);
		expect(waiting.map(({ name }) => name)).toEqual(['sin completar']);
	});

	it('reads as a list, a page and a sheet, in which hostile words stay words', () => {
		const list = morningList(
			[call({ name: '<img src=x>', reason: '=1+1', phone: '+34600111222' })],
			reader,
		);
		expect(list.subject).toBe('Primera hora · Clínica Sol · martes 24 noviembre 09:00 · 1');
		expect(list.text).toContain(
			'1: Normal · <img src=x> · +34600111222 · Cambio de cita · =1+1 · martes 24 noviembre 09:00',
		);
		expect(list.html).toContain('&lt;img src=x&gt;');
		expect(list.html).not.toContain('<img');
		expect(list.csv).toContain(`"'=1+1"`);
		expect(list.csv).toContain(`"'+34600111222"`);
	});

	it('says so when nobody waits', () => {
		expect(morningList([], reader).text).toContain('No hay llamadas pendientes.');
	});
});

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

describe('what a report can read', () => {
	it('reads rows of the ledger, with columns somebody edited by hand', () => {
		const row = { ...call(), level: 'rather urgent', outcome: '', slip: aSlip() };
		expect(reportCall(row)).toMatchObject({
			reference: row.reference,
			level: undefined,
			outcome: undefined,
		});
	});

	it('reads slips that went through the ledger, and nothing else', () => {
		const slip = aSlip({}, { ledger: { key: 'k', reference: 'R-9', state: 'queued' } });
		expect(reportCall(slip)).toMatchObject({
			reference: 'R-9',
			state: 'queued',
			phone: '+34600111222',
		});
		expect(reportCall(aSlip())).toBeUndefined();
		expect(reportCall({})).toBeUndefined();
	});
});
