import axios from 'axios';
import twilio from 'twilio';
import { connectProvider, startProvider, type Provider } from '../../cli/src/provider';
import { linkIn, readForm, visibleText } from '../../cli/src/provider/person';
import { acknowledgePage } from '../../reception/message';
import { phoneProviders } from '../../reception/phone';
import { listener, type Heard, type Listener, type Reply } from '../support/listener';

const token = 'a-token';
const onCall = '+34600111222';
const second = '+34600111333';

let provider: Provider;
let house: Listener;
let answer: (heard: Heard) => Reply;

beforeEach(async () => {
	provider = await startProvider({ authToken: token });
	answer = () => ({});
	house = await listener((heard) => answer(heard));
});
afterEach(async () => {
	await provider.close();
	await house.close();
});

const ask = (method: string, path: string, fields?: Record<string, string>, password = token) =>
	axios.request({
		method,
		url: `${provider.url}${path.replace('{sid}', provider.accountSid)}`,
		auth: { username: provider.accountSid, password },
		data: fields ? new URLSearchParams(fields) : undefined,
		validateStatus: () => true,
		proxy: false,
	});
const messages = '/2010-04-01/Accounts/{sid}/Messages.json';
const calls = '/2010-04-01/Accounts/{sid}/Calls.json';
const sms = (more: Record<string, string> = {}) =>
	ask('POST', messages, {
		To: onCall,
		From: '+34910000000',
		Body: 'Llamada urgente R-7K3F9Q2M',
		...more,
	});
const form = ({ body }: Heard) => Object.fromEntries(new URLSearchParams(body));

describe('the REST API of the stand-in', () => {
	it('lets in whoever has the token, as the account it is', async () => {
		const account = '/2010-04-01/Accounts/{sid}.json';
		expect((await ask('GET', account)).data).toMatchObject({ sid: provider.accountSid });
		expect(await ask('GET', account, undefined, 'wrong')).toMatchObject({
			status: 401,
			data: { code: 20003, status: 401 },
		});
		const other = account.replace('{sid}', `AC${'1'.repeat(32)}`);
		expect((await ask('GET', other)).status).toBe(404);
	});

	it('accepts an SMS and says so in the words of Twilio', async () => {
		const { status, data } = await sms();
		expect(status).toBe(201);
		expect(data).toMatchObject({
			sid: expect.stringMatching(/^SM[\da-f]{32}$/),
			status: 'queued',
			to: onCall,
		});
		expect(provider.messages).toMatchObject([{ to: onCall, body: 'Llamada urgente R-7K3F9Q2M' }]);
	});

	it.each([
		['no recipient', { To: '' }, 21604],
		['a recipient that is no number', { To: '600111222' }, 21211],
		['no sender', { From: '' }, 21603],
		['no text', { Body: '' }, 21602],
		['more than 1600 characters', { Body: 'a'.repeat(1601) }, 21617],
	])('refuses an SMS with %s', async (_, fields, code) => {
		expect(await sms(fields)).toMatchObject({ status: 400, data: { code } });
		expect(provider.messages).toEqual([]);
	});

	it('lists what went to a number since an instant, newest first, as our adapter reads it', async () => {
		await sms({ Body: 'uno R-1' });
		await sms({ To: second });
		await sms({ Body: 'dos R-2' });
		const since = encodeURIComponent('DateSent>');
		const list = await ask(
			'GET',
			`${messages}?To=${encodeURIComponent(onCall)}&${since}=2026-01-01`,
		);
		expect(list.data.messages.map(({ body }: { body: string }) => body)).toEqual([
			'dos R-2',
			'uno R-1',
		]);
		const later = await ask('GET', `${messages}?${since}=2999-01-01`);
		expect(later.data.messages).toEqual([]);
		const act = phoneProviders.find(({ id }) => id === 'twilio')?.act;
		expect(act?.found(list.data, 'R-1', new Date(0))).toEqual({
			reference: provider.messages[0]?.sid,
			status: 'delivered',
		});
		expect(act?.found(list.data, 'R-9', new Date(0))).toBeUndefined();
	});

	it('places what our adapter asks for', async () => {
		provider.behave(onCall, 'acknowledge');
		answer = () => ({ type: 'text/xml', body: '<Response><Say>Gracias</Say></Response>' });
		const request = phoneProviders
			.find(({ id }) => id === 'twilio')
			?.act?.call({
				from: '+34910000000',
				to: onCall,
				text: 'Llamada <urgente> & grave',
				language: 'es',
				acknowledgeUrl: `${house.url}/ack?t=R-1.1.a&x=2`,
			});
		const placed = await ask('POST', calls, request?.form);
		expect(placed.status).toBe(201);
		await provider.settled();
		expect(provider.calls).toMatchObject([
			{ status: 'completed', pressed: '1', heard: ['Llamada <urgente> & grave', 'Gracias'] },
		]);
		expect(provider.acknowledgements).toMatchObject([{ to: onCall, by: 'digit', status: 200 }]);
		expect(house.requests[0]?.path).toBe('/ack?t=R-1.1.a&x=2');
		expect(form(house.requests[0] as Heard)).toMatchObject({
			Digits: '1',
			CallStatus: 'in-progress',
		});
	});
});

describe('what becomes of an SMS', () => {
	it('reports delivery, signed as Twilio signs', async () => {
		const callback = `${house.url}/status?a=1`;
		await sms({ StatusCallback: callback });
		await provider.settled();
		expect(house.requests.map((heard) => form(heard)['MessageStatus'])).toEqual([
			'sent',
			'delivered',
		]);
		for (const heard of house.requests) {
			const signature = heard.headers['x-twilio-signature'] ?? '';
			expect(twilio.validateRequest(token, signature, callback, form(heard))).toBe(true);
		}
	});

	it('gives a message back that cannot be delivered: error 30003, and nobody follows its link', async () => {
		provider.behave(onCall, 'undelivered');
		await sms({ StatusCallback: `${house.url}/status`, Body: `mire ${house.url}/ack` });
		await provider.settled();
		expect(form(house.requests.at(-1) as Heard)).toMatchObject({
			MessageStatus: 'undelivered',
			ErrorCode: '30003',
		});
		expect(house.requests.map(({ path }) => path)).not.toContain('/ack');
		expect((await ask('GET', messages)).data.messages[0]).toMatchObject({
			status: 'undelivered',
			error_code: 30003,
		});
	});

	it.each([
		['fail', 500, 20500, 0],
		['lost', 500, 20500, 1],
		['throttled', 429, 20429, 0],
		['refused', 400, 21211, 0],
	] as const)('%s: answers %i, and keeps the message or not', async (name, status, code, kept) => {
		provider.behave(onCall, name);
		expect(await sms()).toMatchObject({ status, data: { code } });
		expect(provider.messages).toHaveLength(kept);
	});

	it('takes the behaviours of a list one after the other, and "*" for everybody else', async () => {
		provider.behave(onCall, ['fail', 'ignore']);
		provider.behave('*', 'throttled');
		expect([(await sms()).status, (await sms()).status, (await sms()).status]).toEqual([
			500, 201, 201,
		]);
		expect((await sms({ To: second })).status).toBe(429);
	});

	it('is slow when told so', async () => {
		provider.behave(onCall, { like: 'ignore', apiMs: 120 });
		const begun = Date.now();
		await sms();
		expect(Date.now() - begun).toBeGreaterThanOrEqual(110);
	});
});

describe('people who are paged', () => {
	// The very page that ships: the stand-in presses the button people will see.
	const page = acknowledgePage({ language: 'es', state: 'ask', businessName: 'Clínica Sol' });
	const thanks = acknowledgePage({ language: 'es', state: 'thanks' });
	const link = () => `${house.url}/webhook/guardia/call?t=R-7K3F9Q2M.1.abc.mac`;

	beforeEach(() => {
		answer = ({ method }) => ({ type: 'text/html', body: method === 'GET' ? page : thanks });
	});

	it('open the page, previews first, and only then press the button', async () => {
		provider.behave(onCall, { like: 'acknowledge', previews: 2 });
		await sms({ Body: `Urgente. Acepte: ${link()}.` });
		await provider.settled();
		expect(house.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST']);
		expect(new Set(house.requests.map(({ path }) => path))).toEqual(
			new Set(['/webhook/guardia/call?t=R-7K3F9Q2M.1.abc.mac']),
		);
		expect(provider.acknowledgements).toMatchObject([
			{ to: onCall, by: 'link', opened: [200, 200, 200], status: 200 },
		]);
		expect(provider.acknowledgements[0]?.told).toContain(visibleText(thanks).slice(0, 20));
	});

	it('do nothing by themselves', async () => {
		await sms({ Body: `Urgente: ${link()}` });
		await provider.settled();
		expect(house.requests).toEqual([]);
	});

	it('press no button where there is none', async () => {
		answer = () => ({ type: 'text/html', body: thanks, status: 200 });
		provider.behave(onCall, 'acknowledge');
		await sms({ Body: link() });
		await provider.settled();
		expect(provider.acknowledgements).toMatchObject([{ status: 0 }]);
	});

	it.each([
		['no-answer', 'no-answer', 0],
		['busy', 'busy', 0],
		['listens', 'completed', 0],
		['machine', 'completed', 0],
		['presses', 'completed', 1],
	] as const)('a call that %s ends as %s', async (call, status, acknowledged) => {
		provider.behave(onCall, { call });
		await ask('POST', calls, {
			To: onCall,
			From: '+34910000000',
			Twiml: `<Response><Gather action="${house.url}/ack"><Say>Pulse uno</Say></Gather></Response>`,
			StatusCallback: `${house.url}/status`,
		});
		await provider.settled();
		expect(provider.calls[0]?.status).toBe(status);
		expect(provider.acknowledgements).toHaveLength(acknowledged);
		expect(form(house.requests.at(-1) as Heard)['CallStatus']).toBe(status);
	});

	it('are told apart by the address in the message', () => {
		expect(linkIn('Acepte aquí: https://x.example/a?t=1.2.3 (5 min).')).toBe(
			'https://x.example/a?t=1.2.3',
		);
		expect(linkIn('sin enlace')).toBeUndefined();
		expect(readForm('<form method="get"><button name="a">x</button></form>')).toBeUndefined();
		expect(
			readForm(
				'<form method=POST action="/a?b=1&amp;c=2"><input type="hidden" name="t" value="&quot;"></form>',
			),
		).toEqual({ action: '/a?b=1&c=2', fields: { t: '"' } });
	});
});

describe('a stand-in in another process', () => {
	it('is told how people behave, and says what it was asked', async () => {
		const view = connectProvider(provider.url, provider);
		await view.behave(onCall, 'fail');
		expect((await sms()).status).toBe(500);
		await view.behave(onCall, 'ignore');
		await sms();
		expect((await view.record()).messages).toMatchObject([{ to: onCall }]);
		provider.forget();
		expect((await view.record()).messages).toEqual([]);
	});

	it('does not take a port that is taken', async () => {
		await expect(startProvider({ port: provider.port })).rejects.toThrow('EADDRINUSE');
	});
});
