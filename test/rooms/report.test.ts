import { morningList, reportCall } from '../../reception/report';
import { at, reader, reportedCall as call } from '../support/report-call';
import { aSlip } from '../support/slips';

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
