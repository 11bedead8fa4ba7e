import { connectProvider, startProvider } from '../../cli/src/provider';
import { phoneProviders } from '../../reception/phone';
import type { Heard } from '../support/listener';
import { calls, form, messages, onCall, providerScene, second } from '../support/provider-scene';

const scene = providerScene();
const { ask, sms } = scene;

describe('the REST API of the stand-in', () => {
	it('lets in whoever has the token, as the account it is', async () => {
		const account = '/2010-04-01/Accounts/{sid}.json';
		expect((await ask('GET', account)).data).toMatchObject({ sid: scene.provider.accountSid });
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
		expect(scene.provider.messages).toMatchObject([
			{ to: onCall, body: 'Llamada urgente R-7K3F9Q2M' },
		]);
	});

	it.each([
		['no recipient', { To: '' }, 21604],
		['a recipient that is no number', { To: '600111222' }, 21211],
		['no sender', { From: '' }, 21603],
		['no text', { Body: '' }, 21602],
		['more than 1600 characters', { Body: 'a'.repeat(1601) }, 21617],
	])('refuses an SMS with %s', async (_, fields, code) => {
		expect(await sms(fields)).toMatchObject({ status: 400, data: { code } });
		expect(scene.provider.messages).toEqual([]);
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
			reference: scene.provider.messages[0]?.sid,
			status: 'delivered',
		});
		expect(act?.found(list.data, 'R-9', new Date(0))).toBeUndefined();
	});

	it('places what our adapter asks for', async () => {
		scene.provider.behave(onCall, 'acknowledge');
		scene.answers(() => ({ type: 'text/xml', body: '<Response><Say>Gracias</Say></Response>' }));
		const request = phoneProviders
			.find(({ id }) => id === 'twilio')
			?.act?.call({
				from: '+34910000000',
				to: onCall,
				text: 'Llamada <urgente> & grave',
				language: 'es',
				acknowledgeUrl: `${scene.house.url}/ack?t=R-1.1.a&x=2`,
			});
		const placed = await ask('POST', calls, request?.form);
		expect(placed.status).toBe(201);
		await scene.provider.settled();
		expect(scene.provider.calls).toMatchObject([
			{ status: 'completed', pressed: '1', heard: ['Llamada <urgente> & grave', 'Gracias'] },
		]);
		expect(scene.provider.acknowledgements).toMatchObject([
			{ to: onCall, by: 'digit', status: 200 },
		]);
		expect(scene.house.requests[0]?.path).toBe('/ack?t=R-1.1.a&x=2');
		expect(form(scene.house.requests[0] as Heard)).toMatchObject({
			Digits: '1',
			CallStatus: 'in-progress',
		});
	});
});

describe('a stand-in in another process', () => {
	it('is told how people behave, and says what it was asked', async () => {
		const view = connectProvider(scene.provider.url, scene.provider);
		await view.behave(onCall, 'fail');
		expect((await sms()).status).toBe(500);
		await view.behave(onCall, 'ignore');
		await sms();
		expect((await view.record()).messages).toMatchObject([{ to: onCall }]);
		scene.provider.forget();
		expect((await view.record()).messages).toEqual([]);
	});

	it('does not take a port that is taken', async () => {
		await expect(startProvider({ port: scene.provider.port })).rejects.toThrow('EADDRINUSE');
	});
});
