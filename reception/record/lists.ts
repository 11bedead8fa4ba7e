// The closed lists of the reception: stored values are these ids and no others.

/** How soon, worst first. The order is the meaning: a level is a floor, and the highest one wins. */
export const levels = ['emergency', 'urgent', 'priority', 'routine'] as const;

/** Who acts and when: the five things that may happen to a call once its level is known. */
export const dispositions = [
	'ring_emergency_services',
	'on_call_now',
	'today',
	'first_hour',
	'whenever',
] as const;

/** What a call is about. Closed list (R16): free text never reaches the system of record. */
export const callTypes = [
	'new_appointment',
	'change_appointment',
	'cancel_appointment',
	'results',
	'instructions',
	'discomfort',
	'incident',
	'legal_matter',
	'viewing',
	'information',
	'quote',
	'billing',
	'administrative',
	'complaint',
	'sales',
	'spam',
	'unclassified',
] as const;

/** How a call may end. Exactly one per call (R11); voicemail is not on the list (R10). */
export const outcomes = [
	'message_taken',
	'appointment_booked',
	'appointment_changed',
	'appointment_cancelled',
	'appointment_requested',
	'escalated',
	'transferred',
	'information_given',
	'filtered',
	'abandoned',
	'failed',
] as const;

export const openingModes = ['open', 'lunch', 'closed', 'holiday', 'overflow'] as const;

export type Level = (typeof levels)[number];
export type Disposition = (typeof dispositions)[number];
export type CallType = (typeof callTypes)[number];
export type Outcome = (typeof outcomes)[number];
export type OpeningMode = (typeof openingModes)[number];

/** The more serious of two levels. */
export const worse = (a: Level, b: Level): Level =>
	levels.indexOf(a) <= levels.indexOf(b) ? a : b;
