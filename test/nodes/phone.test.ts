import { ReceptionPhone } from '../../nodes/ReceptionPhone/ReceptionPhone.node';
import { ReceptionTwilioApi } from '../../credentials/ReceptionTwilioApi.credentials';
import type { Slip } from '../../reception/phone';
import { runNode } from '../support/harness';
import { listener, type Heard } from '../support/listener';
import { aSlip } from '../support/slips';
import { business } from '../support/spoken-scene';

type Listener = Awaited<ReturnType<typeof listener>>;
let twilio: Listener;
let messages: object[] = [];
const accepted = (heard: Heard) => {
	if (heard.method === 'GET')
		return { type: 'application/json', body: JSON.stringify({ messages, calls: [] }) };
	return {
		status: 201,
		type: 'application/json',
		body: JSON.stringify({ sid: 'SM1', status: 'queued' }),
	};
};
beforeEach(async () => {
	messages = [];
	twilio = await listener(accepted);
});
afterEach(async () => await twilio.close());

const link = 'https://n8n.example.es/webhook/a/call?t=R-7K3F9Q2M.2.t9z.mac';
const paged = (more: Partial<NonNullable<Slip['escalation']>> = {}): Slip =>
	aSlip(
		{},
		{
			business: business('closed', { callerId: '+34910000000', numbers: ['+34910000001'] }),
			caller: { name: 'Eva Prueba', phone: '+34600333444' },
			request: { reason: 'dolor en el pecho' },
			ledger: { key: 'twilio:CA0001', reference: 'R-7K3F9Q2M', state: 'escalating' },
			escalation: {
				status: 'page',
				step: 2,
				person: { id: 'ana', name: 'Ana', role: 'doctor' },
				channel: 'sms',
				to: '+34600111222',
				acknowledgeUrl: link,
				...more,
			},
		},
	);

async function phone(slip: Slip, parameters: object = { operation: 'page', from: '' }) {
	const credentials = {
		receptionTwilioApi: { accountSid: 'AC7', authToken: 'x', baseUrl: twilio.url },
	};
	const { run, outputs } = await runNode(
		new ReceptionPhone(),
		[slip] as never,
		parameters as never,
		{ credentials },
	);
	return { slip: outputs[0]?.[0] as Slip | undefined, failure: run.data.resultData.error };
}
const form = (index: number) =>
	Object.fromEntries(new URLSearchParams(twilio.requests[index]?.body));

describe('paging the person on call', () => {
	it('texts them the short form with the link, and writes down that it is out', async () => {
		const { slip } = await phone(paged());
		expect(twilio.requests).toHaveLength(1);
		expect(twilio.requests[0]).toMatchObject({
			method: 'POST',
			path: '/2010-04-01/Accounts/AC7/Messages.json',
		});
		expect(form(0)).toMatchObject({
			From: '+34910000000',
			To: '+34600111222',
			Body: expect.stringContaining(link) as string,
		});
		expect(slip?.message?.sent).toEqual([
			{
				channel: 'sms',
				key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
				reference: 'SM1',
				status: 'queued',
			},
		]);
	});

	it('names neither the caller nor what ails them, whatever else stands on the slip', async () => {
		const message = {
			forRole: 'doctor',
			language: 'es',
			subject: 's',
			text: 'Eva Prueba, dolor en el pecho',
			sms: 'Eva Prueba: dolor en el pecho',
		};
		const { slip } = await phone({ ...paged(), message });
		expect(form(0)['Body']).not.toMatch(/Eva|pecho|600333444/);
		expect(slip?.message).toMatchObject({ ...message, sent: [{ reference: 'SM1' }] });
	});

	it('rings them where the profile says so; the digit goes to the same link', async () => {
		await phone(paged({ channel: 'call' }));
		expect(twilio.requests[0]?.path).toBe('/2010-04-01/Accounts/AC7/Calls.json');
		expect(form(0)['Twiml']).toContain(`action="${link}"`);
		expect(form(0)['Twiml']).not.toMatch(/Eva|pecho/);
	});

	it('sends one step once, however often the item comes by', async () => {
		const { slip } = await phone(paged());
		await phone(slip!);
		expect(twilio.requests).toHaveLength(1);
		await phone({ ...slip!, escalation: { ...slip!.escalation!, step: 3 } });
		expect(twilio.requests).toHaveLength(2);
	});

	it('asks the provider first after a crash, and sends nothing it finds sent', async () => {
		messages = [
			{ sid: 'SM9', status: 'delivered', body: `x ${link.replace('t9z.mac', 'other.mac')}` },
		];
		const { slip } = await phone(paged({ checkBeforeSending: true }));
		expect(twilio.requests.map(({ method }) => method)).toEqual(['GET']);
		expect(slip?.message?.sent).toMatchObject([{ reference: 'SM9', status: 'delivered' }]);
		messages = [];
		await phone(paged({ checkBeforeSending: true }));
		expect(twilio.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
	});

	it.each([
		['nobody is named', { to: undefined }, 'does not say who is to be paged'],
		['the number is ours', { to: '+34910000001', channel: 'call' }, 'contacting itself'],
		['the number costs extra', { to: '+34902123456', channel: 'call' }, 'shared-cost'],
	] as const)('stops with a clear word when %s', async (_, escalation, words) => {
		const { failure } = await phone(paged(escalation));
		expect(failure?.message).toContain(words);
		expect(twilio.requests).toEqual([]);
	});
});

describe('sending what an operator wrote', () => {
	const text = {
		operation: 'sendSms',
		to: '+34600111222',
		text: 'Su cita: martes 10:00',
		from: '',
	};

	it('sends a text once per call, number and words', async () => {
		const { slip } = await phone(paged(), text);
		expect(form(0)).toEqual({
			From: '+34910000000',
			To: '+34600111222',
			Body: 'Su cita: martes 10:00',
		});
		await phone(slip!, text);
		expect(twilio.requests).toHaveLength(1);
		await phone(slip!, { ...text, text: 'Su cita: martes 11:00' });
		expect(twilio.requests).toHaveLength(2);
	});

	it('rings and speaks, from the number that was called where nothing else is set', async () => {
		await phone(aSlip(), { ...text, operation: 'announce' });
		expect(form(0)).toMatchObject({
			From: '+34910000001',
			Twiml: expect.stringContaining('loop="2"') as string,
		});
		expect(form(0)['Twiml']).not.toContain('Gather');
	});

	it('stops with a clear word when there is no text, or no number to send from', async () => {
		expect((await phone(aSlip(), { ...text, text: '' })).failure?.message).toBe(
			'There is no text to send',
		);
		expect((await phone(aSlip({ to: undefined }), text)).failure?.message).toBe(
			'There is no number to send from',
		);
	});
});

describe('the credential', () => {
	const credential = new ReceptionTwilioApi();
	const data = { accountSid: 'AC7 ', authToken: 'x', baseUrl: 'https://api.ie1.twilio.com' };

	it('signs a request in, and puts the account into its test address', async () => {
		const request = credential.test.request as { baseURL: string; url: string };
		expect(await credential.authenticate(data, request)).toMatchObject({
			baseURL: 'https://api.ie1.twilio.com',
			url: '/2010-04-01/Accounts/AC7.json',
			auth: { username: 'AC7', password: 'x' },
		});
	});

	it('leaves a whole address alone', async () => {
		const request = { url: 'http://127.0.0.1:9/2010-04-01/Accounts/AC7/Messages.json' };
		expect(await credential.authenticate(data, request)).toMatchObject(request);
	});
});
