import type { Call, Slip } from '../../reception/record';

/** A call that just came in; the numbers are reserved for drama and samples. */
export const aCall = (over: Partial<Call> = {}): Call => ({
	provider: 'twilio',
	id: 'CA0001',
	event: 'routeRequest',
	expectsAnswer: true,
	dedupeKey: 'CA0001:ring',
	from: { raw: '+34600111222', e164: '+34600111222' },
	to: { raw: '+34910000001', e164: '+34910000001' },
	receivedAt: '2026-11-23T09:15:00.000Z',
	verification: { scheme: 'twilio', result: 'verified' },
	...over,
});

export const aSlip = (over: Partial<Call> = {}, sections: Partial<Slip> = {}): Slip => ({
	slip: 1,
	call: aCall(over),
	...sections,
});
