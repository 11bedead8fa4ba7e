import {
	phoneProviders,
	providerOf,
	safeWords,
	storedAnswer,
	type Call,
	type Step,
} from '../../reception/phone';
import { fixturesOf } from '../support/deliveries';

const vapi = providerOf('vapi')!;
const golden = (provider: string, name: string): Call => {
	const found = fixturesOf(provider).find(([own]) => own === name)?.[1].golden;
	if (found?.kind !== 'call') throw new Error(`${provider} has no call ${name}`);
	return found.call;
};
const json = (body: string) => JSON.parse(body) as Record<string, unknown>;
const answered = (steps: Step[], call: Call) => {
	const { status, body } = vapi.answer(steps, { language: 'es' }, call);
	expect(status).toBe(200);
	return json(body);
};

describe('what Vapi gets back', () => {
	const tools = golden('vapi', 'tool-calls-hmac');

	it('is one line per tool call, every id answered', () => {
		const steps: Step[] = [
			{ do: 'say', text: 'Tomo nota.' },
			{ do: 'result', callId: 'call_a', text: 'Tengo hueco\r\n el martes\u0000\n a las once.' },
		];
		expect(answered(steps, tools)).toEqual({
			results: [
				{ toolCallId: 'call_a', result: 'Tengo hueco el martes a las once.' },
				{ toolCallId: 'call_b', result: 'Tomo nota.' },
			],
		});
	});

	it('says what did not work as an error of that one tool call', () => {
		const steps: Step[] = [{ do: 'result', callId: 'call_b', text: 'No llegó', failed: true }];
		expect(answered(steps, tools)['results']).toContainEqual({
			toolCallId: 'call_b',
			error: 'No llegó',
		});
	});

	it('is a bare result for the oldest form of a tool call', () => {
		const call = golden('vapi', 'function-call');
		expect(answered([{ do: 'result', callId: 'function-call', text: 'Sí' }], call)).toEqual({
			result: 'Sí',
		});
	});

	it('names the assistant that takes the call, with its first words', () => {
		const call = golden('vapi', 'assistant-request');
		const assistant = { firstMessage: 'Clínica Sol, dígame.' };
		expect(answered([{ do: 'assistant', assistantId: 'a1', assistant }], call)).toEqual({
			assistantId: 'a1',
			assistantOverrides: assistant,
		});
		expect(answered([{ do: 'assistant', assistant }], call)).toEqual({ assistant });
		expect(answered([{ do: 'say', text: 'Ahora no.' }], call)).toEqual({ error: 'Ahora no.' });
	});

	it('names the person a call goes to, and what is said meanwhile', () => {
		const call = golden('vapi', 'transfer-request');
		expect(
			answered([{ do: 'dial', to: '+34910000001', seconds: 20, announce: 'Le paso.' }], call),
		).toEqual({
			destination: { type: 'number', number: '+34910000001', message: 'Le paso.' },
		});
	});

	it('never holds a secret that stood in the delivery', () => {
		for (const [, { golden: record }] of fixturesOf('vapi'))
			expect(JSON.stringify(record)).not.toContain('not-for-the-slip');
	});
});

describe('a call that Vapi ended', () => {
	const report = (type: string, endedReason: string) => {
		const message = { type: 'end-of-call-report', endedReason, call: { id: 'v1', type } };
		const raw = Buffer.from(JSON.stringify({ message }));
		const delivery = { method: 'POST', url: 'https://x.example/call', headers: {}, raw };
		const received = vapi.read(delivery, { secrets: [] }, new Date('2026-11-22T10:00:00Z'));
		return received.kind === 'call' ? received.call : undefined;
	};

	it.each([
		['customer-busy', 'busy'],
		['customer-did-not-answer', 'no-answer'],
		['voicemail', 'no-answer'],
		['twilio-failed-to-connect-call', 'failed'],
	])('is missed when we placed it and %s', (reason, status) => {
		expect(report('outboundPhoneCall', reason)).toMatchObject({ missed: true, status });
		// A call that came in was answered: by the assistant.
		expect(report('inboundPhoneCall', reason)).toMatchObject({ status: 'completed' });
		expect(report('inboundPhoneCall', reason)?.missed).toBeUndefined();
	});
});

it('lets no key through that would change the nature of an object', () => {
	const poison =
		'{"__proto__":{"urgent":true},"constructor":{"prototype":{"urgent":true}},"day":{"prototype":1,"of":"martes"}}';
	const message = `{"type":"tool-calls","call":{"id":"v1"},"toolCallList":[{"id":"a","name":"x","arguments":${poison}},{"id":"b","name":"y","arguments":${JSON.stringify(poison)}}]}`;
	const raw = Buffer.from(`{"message":${message}}`);
	const delivery = { method: 'POST', url: 'https://x.example/call', headers: {}, raw };
	const received = vapi.read(delivery, { secrets: [] }, new Date('2026-11-22T10:00:00Z'));
	if (received.kind !== 'call') throw new Error('not read');
	for (const { args } of received.call.tools!) {
		expect(Object.getOwnPropertyNames(args)).toEqual(['day']);
		expect(args).toEqual({ day: { of: 'martes' } });
		expect(Object.assign({}, args)).not.toHaveProperty('urgent');
	}
});

describe('what the signed webhook gets back', () => {
	it('is the steps, and the fields to send with the next event', () => {
		const { body } = providerOf('generic')!.answer(
			[
				{ do: 'say', text: 'Hola\u0007' },
				{ do: 'ask', about: 'name', text: '¿Su nombre?' },
			],
			{ language: 'es' },
			golden('generic', 'input'),
		);
		expect(json(body)).toEqual({
			ok: true,
			steps: [
				{ do: 'say', text: 'Hola' },
				{ do: 'ask', about: 'name', text: '¿Su nombre?' },
			],
			next: { turn: '2', asked: 'name' },
		});
	});
});

describe('what whoever does not wait gets back', () => {
	it.each(phoneProviders.map(({ id }) => id))('%s hears that the call is stored', (id) => {
		for (const [, { golden: record }] of fixturesOf(id)) {
			if (record.kind !== 'call' || record.call.expectsAnswer) continue;
			const { status, headers, body } = storedAnswer(record.call);
			expect(status).toBe(200);
			if (id === 'twilio') expect(body).toMatch(/<Response\/>$/);
			else if (id === 'operator') expect(headers['content-type']).toContain('text/html');
			else expect(json(body)).toEqual({ ok: true });
		}
	});

	it('is plain yes for a provider nobody knows', () => {
		expect(storedAnswer({ ...golden('generic', 'report'), provider: 'pigeon' }).body).toBe(
			'{"ok":true}',
		);
	});
});

describe('the safe words', () => {
	it.each(['es', 'ca', 'en'])('name the emergency number and promise nothing (%s)', (language) => {
		expect(safeWords(language, '061')).toContain('061');
		expect(safeWords(language)).toContain('112');
		expect(safeWords(language)).not.toMatch(/\{/);
	});

	it.each(phoneProviders.map(({ id }) => id))('are said in the form %s can speak', (id) => {
		for (const [, { golden: record }] of fixturesOf(id)) {
			if (record.kind !== 'call' || !record.call.expectsAnswer) continue;
			const { body } = providerOf(id)!.safeAnswer(record.call, 'Vuelva a llamar.', 'es');
			expect(body).toContain('Vuelva a llamar.');
			for (const { callId } of id === 'vapi' && record.call.event === 'toolCall'
				? (record.call.tools ?? [])
				: [])
				if (callId !== 'function-call') expect(body).toContain(callId);
		}
	});
});
