import type { ReportCall } from '../../reception/report';
import { aSlip } from './slips';

export const zone = 'Europe/Madrid';
export const at = '2026-11-24T08:00:00.000Z';
export const reader = { at, zone, language: 'es', business: 'Clínica Sol' };

let number = 0;
/** A call as the ledger lists it, waiting in the queue. */
export const reportedCall = (more: Partial<ReportCall> = {}, sections: object = {}): ReportCall => {
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
