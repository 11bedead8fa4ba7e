import type { Outcome, Slip } from '../record';

const booked: Partial<Record<string, Outcome>> = {
	booked: 'appointment_booked',
	changed: 'appointment_changed',
	cancelled: 'appointment_cancelled',
	requested: 'appointment_requested',
};

/** A person on the other end picked up: that call has found its end, whatever comes after. */
export const transferred = ({ call }: Slip): Outcome | undefined =>
	call.event === 'dialResult' && !call.missed ? 'transferred' : undefined;

const isHeard = ({ call, request }: Slip): boolean =>
	Boolean(request?.reason ?? request?.callBack ?? request?.notes ?? call.summary) ||
	(call.transcript ?? []).some((turn) => turn.role === 'caller');

/**
 * How a call ended, read from its slip; exactly one answer for every slip (R11). What a person took over
 * comes first, then what was done, then what was written down. A message is a full success (R12); a
 * voicemail without words is none (R10), and who hung up without a word has left no message.
 */
export function outcomeOf(slip: Slip): Outcome {
	const { call, booking, escalation, message, triage } = slip;
	if (slip.outcome) return slip.outcome;
	if (escalation?.status === 'acknowledged') return 'escalated';
	const appointment = booking && booked[booking.status];
	if (appointment) return appointment;
	const put = transferred(slip);
	if (put) return put;
	if (triage?.type === 'spam' || triage?.type === 'sales') return 'filtered';
	if (!isHeard(slip)) return call.event === 'voicemail' ? 'failed' : 'abandoned';
	if (message) return 'message_taken';
	const isAnswered =
		triage?.type === 'information' && triage.level === 'routine' && !triage.needsHuman;
	return isAnswered ? 'information_given' : 'message_taken';
}
