import { addressOf, laneOf, slipOfCall, turnAfter, type Call } from '../../reception/phone';
import { aCall } from '../support/slips';
import { heard } from '../support/spoken-scene';

describe('what a new slip says of the caller', () => {
	it('takes an answer as the answer to what was asked', () => {
		expect(heard({ speech: 'me duele una muela' })).toMatchObject({
			request: { reason: 'me duele una muela' },
		});
		const named = heard({ speech: 'Sí, hola, me llamo Ana García.' }, { turn: 2, asked: 'name' });
		expect(named.caller?.name).toBe('Ana García');
		expect(named.request?.reason).toBeUndefined();
		expect(heard({ speech: 'sóc en Pau' }, { turn: 2, asked: 'name' }).caller?.name).toBe('en Pau');
		expect(heard({ speech: 'Soledad Soy' }, { turn: 2, asked: 'name' }).caller?.name).toBe(
			'Soledad Soy',
		);
		expect(heard({ digits: '600111333' }, { turn: 3, asked: 'phone' }).request?.callBack).toBe(
			'+34600111333',
		);
		expect(
			heard({ speech: 'el 600 11 13 33' }, { turn: 3, asked: 'phone' }).request?.callBack,
		).toBe('+34600111333');
		expect(heard({ speech: 'la segunda' }, { turn: 3, asked: 'slot' }).request).toBeUndefined();
		expect(heard({ speech: 'desde ayer' }, { turn: 3, asked: 'more' }).request?.notes).toBe(
			'desde ayer',
		);
	});

	it('takes the first words that say something from a transcript', () => {
		const transcript = [
			{ role: 'agent' as const, text: '¿Dígame?' },
			{ role: 'caller' as const, text: 'Hola' },
			{ role: 'caller' as const, text: 'quiero cambiar la cita' },
		];
		expect(slipOfCall(aCall({ event: 'report', transcript })).request?.reason).toBe(
			'quiero cambiar la cita',
		);
	});

	it('takes what an assistant filled in, as text and nothing more', () => {
		const tools = [
			{
				callId: 'a',
				name: 'take_message',
				args: { name: 'Ana', reason: 'una cita', phone: '600 111 333', insurer: { toString: 1 } },
			},
		];
		expect(slipOfCall(aCall({ event: 'toolCall', tools }))).toMatchObject({
			caller: { name: 'Ana', phone: '+34600111222' },
			request: { reason: 'una cita', callBack: '+34600111333' },
		});
		expect(slipOfCall(aCall({ event: 'toolCall', tools })).request?.insurer).toBeUndefined();
	});

	it('sets every event on its lane', () => {
		const lane = (event: Call['event']) => laneOf(aCall({ event }));
		expect([lane('routeRequest'), lane('input'), lane('toolCall'), lane('dialResult')]).toEqual([
			0, 1, 1, 1,
		]);
		expect([
			lane('completed'),
			lane('voicemail'),
			lane('report'),
			lane('other'),
			lane('missed'),
		]).toEqual([2, 2, 2, 2, 2]);
	});
});

describe('the turn travels in the address', () => {
	it('counts on, and counts repeats of one question', () => {
		const first = turnAfter(aCall(), [{ do: 'ask', about: 'reason', text: 'a' }])!;
		expect(addressOf(first)).toBe('call?turn=1&asked=reason');
		const again = turnAfter(aCall({ structured: first }), [
			{ do: 'ask', about: 'reason', text: 'a' },
		])!;
		expect(addressOf(again)).toBe('call?turn=2&asked=reason&again=1');
		const dialled = turnAfter(aCall({ structured: again }), [
			{ do: 'dial', to: '+34910000001', seconds: 20 },
		])!;
		expect(addressOf(dialled)).toBe('call?turn=3&dialled=1');
		expect(turnAfter(aCall(), [{ do: 'say', text: 'a' }, { do: 'hangup' }])).toBeUndefined();
	});
});
