import { nextSpoken, slipOfCall, type Call, type Slip } from '../../reception/phone';
import { aCall, aSlip } from '../support/slips';
import { at, business, heard, kinds, transfer, triage, words } from '../support/spoken-scene';

const next = (slip: Slip) => nextSpoken(slip, at);

describe('a call comes in', () => {
	it('says who we are, that a machine speaks and that it is recorded, before the first question', () => {
		const steps = next(aSlip({}, { business: business('open', { recording: true }) }));
		expect(kinds(steps)).toEqual(['say', 'say', 'say', 'ask reason']);
		expect(words(steps)).toMatch(/Clínica Sol.*asistente.*grabarse.*¿En qué/s);
	});

	it('says when the house opens, while it is closed', () => {
		const steps = next(aSlip({}, { business: business('closed') }));
		expect(kinds(steps)).toEqual(['say', 'say', 'say', 'ask reason']);
		expect(words(steps)).toContain('Abrimos');
	});

	it.each(['overflow', 'out_of_hours'] as const)(
		'rings the staff first when the house asked for %s',
		(answers) => {
			expect(
				kinds(next(aSlip({}, { business: business('open', { answers, ...transfer }) }))),
			).toEqual(['dial']);
			expect(
				kinds(next(aSlip({}, { business: business('closed', { answers, ...transfer }) }))),
			).toContain('ask reason');
		},
	);

	it('gives a voice assistant its first words, and hands a call over while somebody is there', () => {
		const ai = { platform: 'vapi' };
		const [step] = next(aSlip({ provider: 'vapi', ai }, { business: business('open') }));
		expect(step).toMatchObject({
			do: 'assistant',
			assistant: { firstMessage: expect.stringContaining('Clínica Sol') as string },
		});
		const handover = { provider: 'vapi', ai, providerStatus: 'transfer-destination-request' };
		expect(kinds(next(aSlip(handover, { business: business('open', transfer) })))).toEqual([
			'dial',
		]);
		expect(kinds(next(aSlip(handover, { business: business('closed', transfer) })))).toEqual([
			'say',
		]);
	});
});

describe('the caller has spoken', () => {
	const open = business('open', transfer);
	const shut = business('closed', transfer);
	const spoke = { speech: 'me duele el pecho' };

	it('hears the emergency number before anything else, and the line is freed', () => {
		const slip = {
			...heard(spoke),
			business: shut,
			triage: triage('ring_emergency_services', { level: 'emergency' }),
		};
		expect(kinds(next(slip))).toEqual(['say', 'hangup']);
		expect(words(next(slip))).toContain('112');
	});

	it('hears a rule’s own words where it has some', () => {
		const slip = {
			...heard(spoke),
			business: shut,
			triage: triage('on_call_now', { say: 'No mueva al paciente.' }),
		};
		expect(words(next(slip))).toContain('No mueva al paciente.');
	});

	it('is put through while the house is open, and hears that the person on call is told while it is not', () => {
		const urgent = { ...heard(spoke), triage: triage('on_call_now') };
		expect(kinds(next({ ...urgent, business: open }))).toEqual(['say', 'dial']);
		expect(kinds(next({ ...urgent, business: shut }))).toEqual(['say', 'say', 'hangup']);
	});

	it('is asked for a number when it is urgent and the number is withheld', () => {
		const hidden = { ...heard(spoke), caller: {}, business: shut, triage: triage('on_call_now') };
		expect(kinds(next(hidden))).toEqual(['say', 'ask phone']);
	});

	it('is not put through twice: who did not pick up is not rung in a circle', () => {
		const missed = aCall({
			event: 'dialResult',
			missed: true,
			structured: { turn: 2, dialled: true },
		});
		const urgent = { ...slipOfCall(missed), business: open, triage: triage('on_call_now') };
		expect(kinds(next(urgent))).toEqual(['say', 'say', 'hangup']);
		expect(kinds(next({ ...slipOfCall(missed), business: open }))).toContain('ask reason');
		expect(
			kinds(next({ ...slipOfCall(missed), business: open, request: { reason: 'una cita' } })),
		).toEqual(['ask name']);
		expect(
			kinds(next({ ...slipOfCall({ ...missed, missed: undefined }), business: open })),
		).toEqual(['hangup']);
	});

	it('reaches a person by the key 0, or when triage wants one', () => {
		expect(kinds(next({ ...heard({ digits: '0' }), business: open }))).toEqual(['dial']);
		const unclear = {
			...heard({ speech: 'eh' }),
			business: open,
			triage: triage('whenever', { needsHuman: true }),
		};
		expect(kinds(next(unclear))).toEqual(['dial']);
	});

	const slot = {
		start: '2026-11-24T10:00:00.000Z',
		end: '2026-11-24T10:30:00.000Z',
		resource: 'a',
	};
	it.each([
		['offered', ['ask slot']],
		['booked', ['say', 'ask name']],
		['changed', ['say', 'say', 'hangup']],
		['cancelled', ['say', 'say', 'hangup']],
		['requested', ['say', 'ask name']],
		['none_free', ['say', 'ask name']],
		['not_found', ['say', 'ask name']],
		['taken', ['say', 'say', 'say', 'hangup']],
	] as const)('booking %s', (status, wanted) => {
		const slip = { ...heard({ speech: 'una cita' }), business: shut, booking: { status, slot } };
		expect(kinds(next(slip))).toEqual(wanted);
	});

	it('is told the time once, asked in whose name, and thanked (R22)', () => {
		const booking = { status: 'booked' as const, slot, say: 'Le espero el martes.' };
		const ana = { caller: { name: 'Ana García' }, business: shut, booking };
		expect(kinds(next({ ...heard({ speech: 'la primera' }), ...ana }))).toEqual([
			'say',
			'say',
			'hangup',
		]);
		const named = next({ ...heard({ speech: 'Ana García' }, { asked: 'name' }), ...ana });
		expect(kinds(named)).toEqual(['say', 'hangup']);
		expect(words(named)).not.toContain('martes');
	});

	it('says what the booking room wrote, word for word', () => {
		const booking = {
			status: 'offered' as const,
			offers: [slot],
			say: 'El martes a las once, ¿le va bien?',
		};
		expect(words(next({ ...heard({ speech: 'una cita' }), business: shut, booking }))).toBe(
			booking.say,
		);
		const taken = { ...booking, status: 'taken' as const };
		expect(kinds(next({ ...heard({ speech: 'sí' }), business: shut, booking: taken }))).toEqual([
			'ask slot',
		]);
	});

	it('is asked for a name at most twice, then the message stands as it is', () => {
		const reason = { request: { reason: 'un presupuesto' }, business: shut };
		const ask = (structured: Call['structured'], digits?: string) =>
			kinds(
				next({
					...aSlip({ event: 'input', structured, input: { digits: digits ?? '5' } }),
					...reason,
					caller: { phone: '+34600111222' },
				}),
			);
		expect(ask({ turn: 1, asked: 'reason' })).toEqual(['ask name']);
		expect(ask({ turn: 2, asked: 'name', again: 0 })).toEqual(['ask name']);
		expect(ask({ turn: 3, asked: 'name', again: 1 })).toEqual(['say', 'say', 'hangup']);
	});

	it('is asked for a number to ring back on when none is known', () => {
		const slip = {
			...heard({ speech: 'Ana García' }, { turn: 2, asked: 'name' }),
			business: shut,
			caller: { name: 'Ana García' },
		};
		expect(kinds(next({ ...slip, request: { reason: 'un presupuesto' } }))).toEqual(['ask phone']);
	});

	it('hears the reference of the call at the end', () => {
		const slip = {
			...heard({ speech: 'un presupuesto' }),
			business: shut,
			caller: { name: 'Ana', phone: '+34600111222' },
			ledger: { key: 'k', reference: 'R-7K3F9Q2M', state: 'open' },
		};
		expect(words(next(slip))).toContain('7, K, 3');
	});

	it('says nothing: is asked once more, then the call ends kindly', () => {
		expect(kinds(next({ ...heard({}, { turn: 1, asked: 'reason' }), business: shut }))).toEqual([
			'ask reason',
		]);
		expect(
			kinds(next({ ...heard({}, { turn: 2, asked: 'reason', again: 1 }), business: shut })),
		).toEqual(['say', 'hangup']);
		const told = {
			...heard({}, { turn: 3, asked: 'name', again: 1 }),
			request: { reason: 'una cita' },
		};
		expect(kinds(next({ ...told, business: shut }))).toEqual(['say', 'say', 'hangup']);
	});

	it('goes in circles no longer than eight turns', () => {
		const slip = {
			...heard({ speech: 'otra' }, { turn: 8, asked: 'slot', again: 0 }),
			business: shut,
		};
		const offered = {
			...slip,
			request: { reason: 'una cita' },
			booking: { status: 'offered' as const, offers: [slot] },
		};
		expect(kinds(next(offered))).toEqual(['say', 'say', 'hangup']);
	});

	it('speaks without a business profile rather than fall silent', () => {
		expect(kinds(next(heard({ speech: 'hola quería una cita' })))).toEqual(['ask name']);
	});
});

describe('a voice assistant wants something done', () => {
	const call = (more: Partial<Call> = {}) =>
		aCall({
			event: 'toolCall',
			tools: [
				{ callId: 'a', name: 'x', args: {} },
				{ callId: 'b', name: 'y', args: {} },
			],
			...more,
		});
	const results = (sections: Partial<Slip>) =>
		next({ slip: 1, call: call(), business: business('closed'), ...sections });

	it('gets one result for each, urgent words before the appointment', () => {
		const booking = { status: 'offered' as const, say: 'Tengo el martes.' };
		expect(results({ booking })).toEqual([
			{ do: 'result', callId: 'a', text: 'Tengo el martes.' },
			{ do: 'result', callId: 'b', text: 'Tengo el martes.' },
		]);
		expect(words(results({ booking, triage: triage('ring_emergency_services') }))).toContain('112');
		expect(words(results({}))).toContain('Tomo nota');
		expect(words(results({ triage: triage('today', { ask: '¿Desde cuándo?' }) }))).toContain(
			'¿Desde cuándo?',
		);
	});
});
