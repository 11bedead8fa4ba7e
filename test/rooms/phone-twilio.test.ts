import fc from 'fast-check';
import twilioSdk from 'twilio';
import { parseXml, type Element } from '../../cli/src/xml';
import { providerOf, type Delivery, type Step } from '../../reception/phone';
import { fixturesOf } from '../support/deliveries';

const {
	getExpectedTwilioSignature,
	getExpectedBodyHash,
	validateRequest,
	validateRequestWithBody,
} = twilioSdk;
const twilio = providerOf('twilio')!;
const token = '12345';
const at = new Date('2026-11-22T19:40:05Z');
const url = 'https://recepcion.example.es/webhook/3f0e/call';

type Params = Record<string, string | string[]>;

const encode = (params: Params) =>
	Object.entries(params)
		.flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string]))
		.map(([name, value]) => new URLSearchParams([[name, value]]).toString())
		.join('&');

const post = (to: string, params: Params, signature: string): Delivery => ({
	method: 'POST',
	url: to,
	headers: { 'x-twilio-signature': signature },
	raw: Buffer.from(encode(params)),
});

const verdict = (delivery: Delivery, secrets = [token]) => {
	const received = twilio.receive(delivery, { secrets }, at);
	return received.kind === 'refused' ? received.why : received.kind;
};

const params = { CallSid: 'CA1', CallStatus: 'ringing', From: '+34600111222', To: '+34910000000' };

describe('the signature, against the vendor’s own library', () => {
	it.each(fixturesOf('twilio'))('%s was signed as the library signs', (_, { delivery, secret }) => {
		const fields =
			delivery.method === 'GET' ? {} : Object.fromEntries(new URLSearchParams(delivery.body));
		const signature = delivery.headers['x-twilio-signature']!;
		expect(signature).toBe(getExpectedTwilioSignature(secret, delivery.url, fields));
		expect(validateRequest(secret, signature, delivery.url, fields)).toBe(true);
	});

	it('accepts whatever the library signs: any characters, repeated fields, any order', () => {
		const word = fc
			.string({ unit: 'grapheme', maxLength: 12 })
			.filter((text) => !/\p{Cs}/u.test(text));
		const name = word.filter((text) => text !== '' && text !== '__proto__' && text !== 'CallSid');
		const value = fc.oneof(word, fc.array(word, { minLength: 2, maxLength: 3 }));
		fc.assert(
			fc.property(fc.dictionary(name, value, { noNullPrototype: true, maxKeys: 8 }), (more) => {
				const all = { ...more, CallSid: 'CA1' };
				const signature = getExpectedTwilioSignature(token, url, all);
				expect(verdict(post(url, all, signature))).toBe('call');
			}),
			{ numRuns: 300 },
		);
	});

	const hosts = [
		'https://n8n.example.es',
		'https://n8n.example.es:443',
		'http://n8n.example.es',
		'http://n8n.example.es:80',
		'https://n8n.example.es:8443',
	];
	const pairs = hosts.flatMap((signed) => hosts.map((received) => [signed, received] as const));
	it.each(pairs)(
		'signed for %s, received at %s: says what the library says',
		(signed, received) => {
			const path = "/webhook/x/call?a=b%20c&d='e'&f=%27g%27";
			const signature = getExpectedTwilioSignature(token, signed + path, params);
			const accepted = validateRequest(token, signature, received + path, params);
			expect(verdict(post(received + path, params, signature))).toBe(accepted ? 'call' : 'forged');
		},
	);

	it('takes an address whose query was signed re-encoded, as the library does', () => {
		const received = "https://n8n.example.es/call?name=O'Neill&x=a+b";
		const signed = `https://n8n.example.es/call?name=O%27Neill&x=a%20b`;
		for (const candidate of [signed, received]) {
			const signature = getExpectedTwilioSignature(token, candidate, params);
			const accepted = validateRequest(token, signature, received, params);
			expect(verdict(post(received, params, signature))).toBe(accepted ? 'call' : 'forged');
		}
	});

	it('leaves the fragment with retry settings out, which Twilio neither signs nor sends', () => {
		const signature = getExpectedTwilioSignature(token, url, params);
		expect(verdict(post(`${url}#rc=2&rp=all`, params, signature))).toBe('call');
	});

	it('checks a JSON body by its digest in the address', () => {
		const body = JSON.stringify(params);
		const to = `${url}?bodySHA256=${getExpectedBodyHash(body)}`;
		const signature = getExpectedTwilioSignature(token, to, {});
		const delivery = { ...post(to, {}, signature), raw: Buffer.from(body) };
		expect(validateRequestWithBody(token, signature, to, body)).toBe(true);
		expect(verdict(delivery)).toBe('call');
		expect(verdict({ ...delivery, raw: Buffer.from(`${body} `) })).toBe('forged');
	});

	it('reads a JSON body only where its digest was signed', () => {
		const body = JSON.stringify({ ...params, CallSid: 'CA-in-json' });
		const raw = Buffer.from(body);
		const signature = getExpectedTwilioSignature(
			token,
			url,
			Object.fromEntries(new URLSearchParams(body)),
		);
		expect(
			verdict({ method: 'POST', url, headers: { 'x-twilio-signature': signature }, raw }),
		).toBe('unreadable');
	});

	it('takes the token before the change and the one after it', () => {
		const delivery = post(url, params, getExpectedTwilioSignature('old', url, params));
		expect(verdict(delivery, ['new', 'old'])).toBe('call');
		expect(verdict(delivery, ['new'])).toBe('forged');
	});
});

/** A document as a tree in which order of attributes and blanks around verbs do not count. */
const tree = ({ name, attributes, children }: Element): unknown => ({
	name,
	attributes: Object.fromEntries(Object.entries(attributes).sort()),
	children: children
		.filter((child) => typeof child !== 'string' || child.trim() !== '')
		.map((child) => (typeof child === 'string' ? child : tree(child))),
});

const written = (steps: Step[], actionUrl?: string) =>
	twilio.answer(steps, { language: 'es', actionUrl }).body;

describe('TwiML, against the vendor’s own builder', () => {
	const { VoiceResponse } = twilioSdk.twiml;
	const action = 'call?turn=1&asked=reason';
	const hostile = 'Clínica <Sol> & Mar "uno" \'dos\' </Say><Dial>+34900000000</Dial>';

	it('says and hangs up', () => {
		const response = new VoiceResponse();
		response.say({ language: 'es-ES' }, hostile);
		response.hangup();
		const ours = written([{ do: 'say', text: hostile }, { do: 'hangup' }]);
		expect(tree(parseXml(ours))).toEqual(tree(parseXml(response.toString())));
	});

	it('asks, and goes on when nothing is heard', () => {
		const response = new VoiceResponse();
		const gather = response.gather({
			input: ['dtmf', 'speech'],
			language: 'es-ES',
			hints: 'cita, urgencia, "recepción"',
			timeout: 5,
			speechTimeout: 'auto',
			action,
			method: 'POST',
			actionOnEmptyResult: true,
		});
		gather.say({ language: 'es-ES' }, hostile);
		response.redirect({ method: 'POST' }, action);
		const ours = written(
			[{ do: 'ask', text: hostile, hints: 'cita, urgencia, "recepción"' }],
			action,
		);
		expect(tree(parseXml(ours))).toEqual(tree(parseXml(response.toString())));
	});

	it('dials a person and hears what became of it', () => {
		const response = new VoiceResponse();
		response.say({ language: 'es-ES' }, 'Le paso.');
		response
			.dial({ timeout: 20, action, method: 'POST', answerOnBridge: true })
			.number('+34910000001');
		const ours = written(
			[{ do: 'dial', to: '+34910000001', seconds: 20, announce: 'Le paso.' }],
			action,
		);
		expect(tree(parseXml(ours))).toEqual(tree(parseXml(response.toString())));
	});

	it('records a message', () => {
		const response = new VoiceResponse();
		response.say({ language: 'es-ES' }, 'Deje su mensaje.');
		response.record({ maxLength: 120, finishOnKey: '#', playBeep: true, action, method: 'POST' });
		response.hangup();
		const ours = written([{ do: 'voicemail', text: 'Deje su mensaje.', seconds: 120 }], action);
		expect(tree(parseXml(ours))).toEqual(tree(parseXml(response.toString())));
	});

	it('ends the call with an empty document when there is nothing to say', () => {
		expect(tree(parseXml(written([])))).toEqual({ name: 'Response', attributes: {}, children: [] });
	});

	it('keeps whatever a caller says a text: never a verb, never an unreadable document', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.string({ maxLength: 20 }),
				(text, hints) => {
					const { children } = parseXml(
						written(
							[
								{ do: 'ask', text: `a${text}`, hints },
								{ do: 'say', text: `b${text}` },
							],
							`call?x=${encodeURIComponent(hints)}`,
						),
					);
					expect(children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual(
						['Gather', 'Redirect', 'Say'],
					);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('drops control characters and halves of characters, and says no more than 4,096', () => {
		expect(written([{ do: 'say', text: 'a\u0000\u0007b\uD800c\uFFFEd' }])).toContain('>abcd</Say>');
		const [said] = parseXml(written([{ do: 'say', text: '😀'.repeat(5000) }]))
			.children as Element[];
		expect([...String(said!.children[0])]).toHaveLength(4096);
	});
});
