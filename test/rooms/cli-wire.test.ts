import fc from 'fast-check';
import twilio from 'twilio';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import { twilioOverrides } from '../../cli/src/deliver';
import { encodeForm, twilioSignature } from '../../cli/src/sign';
import { followDocument, followUrl, type Line, type Turn } from '../../cli/src/twiml';
import { elements, Malformed, parseXml, textOf } from '../../cli/src/xml';

describe('signatures as Twilio makes them', () => {
	it('matches the vector of the documentation', () => {
		const fields = {
			CallSid: 'CA1234567890ABCDE',
			Caller: '+14158675309',
			Digits: '1234',
			From: '+14158675309',
			To: '+18005551212',
		};
		expect(twilioSignature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', fields)).toBe(
			'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
		);
	});

	it('matches the library for any fields', () => {
		const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string()));
		fc.assert(
			fc.property(
				fc.string(),
				fc.dictionary(fc.string({ minLength: 1 }), value),
				(token, fields) => {
					const url = 'https://n8n.example.es/webhook/recepcion/call?turn=1';
					expect(twilioSignature(token, url, fields)).toBe(
						getExpectedTwilioSignature(token, url, fields),
					);
				},
			),
		);
	});

	it('encodes what it signs: the library accepts the post as it arrives', () => {
		const url = 'https://n8n.example.es/webhook/recepcion/call';
		const fields = { SpeechResult: 'sí, «mañana» a las 10 & algo más +1', From: '+34600111222' };
		const arrived = Object.fromEntries(new URLSearchParams(encodeForm(fields)));
		const signature = twilioSignature('token', url, fields);
		expect(twilio.validateRequest('token', signature, url, arrived)).toBe(true);
		expect(twilio.validateRequest('other', signature, url, arrived)).toBe(false);
	});
});

describe('connection overrides', () => {
	it('repeats once, when nobody picked up, unless told otherwise', () => {
		const { url, retry, timeoutMs } = twilioOverrides('https://x.example/call');
		expect([url, retry.count, [...retry.on], timeoutMs]).toEqual([
			'https://x.example/call',
			1,
			['ct'],
			15_000,
		]);
	});

	it('reads them from the fragment, within the limits, and does not send it', () => {
		const { url, retry, timeoutMs } = twilioOverrides(
			'https://x.example/call?a=1#rc=9&rp=all&rt=50',
		);
		expect([url, retry.count, timeoutMs]).toEqual(['https://x.example/call?a=1', 5, 100]);
		expect(retry.on.has('5xx')).toBe(true);
	});
});

describe('reading XML', () => {
	it('reads what the library writes', () => {
		const response = new twilio.twiml.VoiceResponse();
		const gather = response.gather({
			input: ['dtmf', 'speech'],
			action: '/call?turn=1&asked=name',
		});
		gather.say({ language: 'es-ES' }, 'Clínica <Sol> & Mar: "hola"');
		response.redirect('https://x.example/call?a=1&b=2');
		const [first, second] = elements(parseXml(response.toString()));
		expect(first?.attributes).toMatchObject({
			input: 'dtmf speech',
			action: '/call?turn=1&asked=name',
		});
		expect(first && textOf(first)).toBe('Clínica <Sol> & Mar: "hola"');
		expect(second && textOf(second)).toBe('https://x.example/call?a=1&b=2');
	});

	it('keeps the markup of speech out of the text, and CDATA as text', () => {
		const say = parseXml(
			'<Say>uno <break time="1s"/><emphasis>dos</emphasis> <![CDATA[<tres>]]></Say>',
		);
		expect(textOf(say)).toBe('uno dos <tres>');
	});

	it.each([
		['a bare ampersand', '<Response><Say>Sol & Mar</Say></Response>'],
		['a bare angle bracket', '<Response><Say>1 < 2</Say></Response>'],
		['an element left open', '<Response><Say>hola</Response>'],
		['elements crossed', '<A><B></A></B>'],
		['two roots', '<Response/><Response/>'],
		['text beside the root', '<Response/>hola'],
		['nothing', ''],
		['an attribute twice', '<Say a="1" a="2"/>'],
		['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><Say>&a;</Say>'],
		['an unknown entity', '<Say>&nbsp;</Say>'],
	])('refuses %s', (_, document) => {
		expect(() => parseXml(document)).toThrow(Malformed);
	});
});

describe('following TwiML', () => {
	/** A line whose documents are given by path, and whose caller speaks in order. */
	function line(documents: Record<string, string>, turns: Turn[] = []) {
		const heard: string[] = [];
		const fetched: Array<[string, string, object]> = [];
		const answering: Line = {
			heard: (text) => heard.push(text),
			turn: () => turns.shift() ?? 'silence',
			dial: () => 'no-answer',
			record: () => 12,
			fetch(url, method, fields) {
				const { pathname, search } = new URL(url);
				fetched.push([method, pathname + search, fields]);
				const body = documents[pathname] ?? '';
				return Promise.resolve({ status: 200, contentType: 'text/xml', body, ms: 1, attempts: 1 });
			},
		};
		return { answering, heard, fetched };
	}
	const begin = 'https://x.example/webhook/recepcion/call';

	it('speaks what the caller says to the action, relative to the document', async () => {
		const { answering, heard, fetched } = line(
			{
				'/webhook/recepcion/call':
					'<Response><Gather input="dtmf speech" language="es-ES" action="step?turn=1"><Say>Dígame</Say></Gather></Response>',
				'/webhook/recepcion/step': '<Response><Say>Adiós</Say><Hangup/></Response>',
			},
			[{ says: 'quiero cita' }],
		);
		await expect(followUrl(begin, {}, answering)).resolves.toEqual({ why: 'hung_up_by_us' });
		expect(heard).toEqual(['Dígame', 'Adiós']);
		expect(fetched[1]).toEqual([
			'POST',
			'/webhook/recepcion/step?turn=1',
			expect.objectContaining({ SpeechResult: 'quiero cita', Language: 'es-ES' }),
		]);
	});

	it('goes on at the next verb when nothing is said, unless an empty result is wanted', async () => {
		const silent = line({
			'/webhook/recepcion/call':
				'<Response><Gather><Say>Uno</Say></Gather><Say>Dos</Say></Response>',
		});
		await expect(followUrl(begin, {}, silent.answering)).resolves.toEqual({ why: 'ran_out' });
		expect(silent.heard).toEqual(['Uno', 'Dos']);
		const wanted = line({
			'/webhook/recepcion/call':
				'<Response><Gather action="/empty" actionOnEmptyResult="true"/><Say>never</Say></Response>',
			'/empty': '<Response><Hangup/></Response>',
		});
		await followUrl(begin, {}, wanted.answering);
		expect(wanted.fetched[1]?.[1]).toBe('/empty');
		expect(wanted.heard).toEqual([]);
	});

	it('hears speech only where speech is listened for', async () => {
		const { answering, fetched } = line(
			{ '/webhook/recepcion/call': '<Response><Gather action="/next"/></Response>' },
			[{ says: 'hola' }],
		);
		await followUrl(begin, {}, answering);
		expect(fetched).toHaveLength(1);
	});

	it('dials, and brings the result to the action', async () => {
		const { answering, fetched } = line({
			'/webhook/recepcion/call':
				'<Response><Dial action="/after"><Number>+34910000001</Number></Dial></Response>',
			'/after': '<Response><Reject/></Response>',
		});
		await expect(followUrl(begin, {}, answering)).resolves.toEqual({ why: 'rejected' });
		expect(fetched[1]?.[2]).toMatchObject({ DialCallStatus: 'no-answer', DialBridged: 'false' });
	});

	it('records, redirects, and ends on an empty document', async () => {
		const { answering, fetched } = line({
			'/webhook/recepcion/call':
				'<Response><Redirect method="GET">/voicemail</Redirect></Response>',
			'/voicemail': '<Response><Record action="/done" maxLength="60"/></Response>',
		});
		await expect(followUrl(begin, {}, answering)).resolves.toEqual({ why: 'ran_out' });
		expect(fetched.map(([method, path]) => `${method} ${path}`)).toEqual([
			'POST /webhook/recepcion/call',
			'GET /voicemail',
			'POST /done',
		]);
	});

	it('notices a call that goes round in circles', async () => {
		const { answering } = line({
			'/webhook/recepcion/call': '<Response><Redirect>call</Redirect></Response>',
		});
		await expect(followUrl(begin, {}, answering)).resolves.toMatchObject({ why: 'unusable' });
	});

	it.each([
		['text that is not TwiML', { contentType: 'application/json', body: '{}' }, '12300'],
		['XML that is not well formed', { body: '<Response><Say>a & b</Say></Response>' }, '12100'],
		['a verb nobody knows', { body: '<Response><Shout/></Response>' }, '12200'],
		['another document', { body: '<html/>' }, '12102'],
		['a status of 500', { status: 500 }, '11200'],
		['no answer', { status: 0 }, '11205'],
	])('ends the call as the carrier does on %s', async (_, answer, code) => {
		const { answering } = line({});
		const whole = { status: 200, contentType: 'text/xml', body: '', ms: 1, attempts: 1, ...answer };
		const end = await followUrl(begin, {}, { ...answering, fetch: () => Promise.resolve(whole) });
		expect(end).toMatchObject({ why: 'unusable', detail: expect.stringContaining(code) });
	});

	it('plays a document that came with the request to call', async () => {
		const { answering, heard } = line({}, [{ presses: '1' }]);
		await followDocument(
			'<Response><Gather action="https://x.example/taken"><Say>Pulse uno</Say></Gather></Response>',
			answering,
		);
		expect(heard).toEqual(['Pulse uno']);
	});
});
