import twilio from 'twilio';
import type { Heard } from '../support/listener';
import { form, messages, onCall, providerScene, second, token } from '../support/provider-scene';

const scene = providerScene();
const { ask, sms } = scene;

describe('what becomes of an SMS', () => {
	it('reports delivery, signed as Twilio signs', async () => {
		const callback = `${scene.house.url}/status?a=1`;
		await sms({ StatusCallback: callback });
		await scene.provider.settled();
		expect(scene.house.requests.map((heard) => form(heard)['MessageStatus'])).toEqual([
			'sent',
			'delivered',
		]);
		for (const heard of scene.house.requests) {
			const signature = heard.headers['x-twilio-signature'] ?? '';
			expect(twilio.validateRequest(token, signature, callback, form(heard))).toBe(true);
		}
	});

	it('gives a message back that cannot be delivered: error 30003, and nobody follows its link', async () => {
		scene.provider.behave(onCall, 'undelivered');
		await sms({ StatusCallback: `${scene.house.url}/status`, Body: `mire ${scene.house.url}/ack` });
		await scene.provider.settled();
		expect(form(scene.house.requests.at(-1) as Heard)).toMatchObject({
			MessageStatus: 'undelivered',
			ErrorCode: '30003',
		});
		expect(scene.house.requests.map(({ path }) => path)).not.toContain('/ack');
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
		scene.provider.behave(onCall, name);
		expect(await sms()).toMatchObject({ status, data: { code } });
		expect(scene.provider.messages).toHaveLength(kept);
	});

	it('takes the behaviours of a list one after the other, and "*" for everybody else', async () => {
		scene.provider.behave(onCall, ['fail', 'ignore']);
		scene.provider.behave('*', 'throttled');
		expect([(await sms()).status, (await sms()).status, (await sms()).status]).toEqual([
			500, 201, 201,
		]);
		expect((await sms({ To: second })).status).toBe(429);
	});

	it('is slow when told so', async () => {
		scene.provider.behave(onCall, { like: 'ignore', apiMs: 120 });
		const begun = Date.now();
		await sms();
		expect(Date.now() - begun).toBeGreaterThanOrEqual(110);
	});
});
