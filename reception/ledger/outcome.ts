import type { Outcome, Slip } from '../record';

const booked: Partial<Record<string, Outcome>> = {
	booked: 'appointment_booked',
	changed: 'appointment_changed',
	cancelled: 'appointment_cancelled',
	requested: 'appointment_requested',
};

/**
 * How a call ended, read from its slip; exactly one answer for every slip (R11). What a person took over
 * comes first, then what was done, then what was written down. A message is a full success (R12);
 * a voicemail nobody turned into a message is none (R10).
 */
export function outcomeOf(slip: Slip): Outcome {
	const { call, booking, escalation, message, request, triage } = slip;
	if (slip.outcome) return slip.outcome;
	if (escalation?.status === 'acknowledged') return 'escalated';
	const appointment = booking && booked[booking.status];
	if (appointment) return appointment;
	if (call.event === 'dialResult' && call.status === 'completed') return 'transferred';
	if (triage?.type === 'spam' || triage?.type === 'sales') return 'filtered';
	if (message) return 'message_taken';
	if (call.event === 'voicemail') return 'failed';
	if (triage?.type === 'information' && triage.level === 'routine' && !triage.needsHuman)
		return 'information_given';
	return request?.reason || (call.transcript ?? []).some((turn) => turn.role === 'caller')
		? 'message_taken'
		: 'abandoned';
}
