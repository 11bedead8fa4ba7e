import { parseXml, type Element } from '../../cli/src/xml';
import { mayContact, providerOf, sendOnce, type Outgoing } from '../../reception/phone';
import { Refused, type Request } from '../../reception/send';
import { Trouble } from '../../reception/trouble';

const act = providerOf('twilio')!.act!;
const since = new Date('2026-11-22T19:40:00Z');
const link = 'https://n8n.example.es/webhook/a/call?t=R-7K3F9Q2M.2.';

const page: Outgoing = {
	by: 'sms',
	from: '+34910000000',
	to: '+34600111222',
	text: `Clínica Sol · urgente · R-7K3F9Q2M ${link}t9z.mac`,
	language: 'es',
	acknowledgeUrl: `${link}t9z.mac`,
	bearing: 't=R-7K3F9Q2M.2.',
	since,
	own: ['+34910000001'],
};

/** A provider's API that answers by plan; what it is asked is written down. */
function provider(...answers: unknown[]) {
	const asked: Request[] = [];
	const send = async (request: Request): Promise<unknown> => {
		asked.push(request);
		const answer = answers[asked.length - 1];
		if (answer instanceof Error) throw answer;
		return answer;
	};
	return { asked, send };
}
const sms = { sid: 'SM1', status: 'queued' };
const silence = new Refused(0, 'POST /Messages.json was not answered');

describe('requests to Twilio', () => {
	it('sends a text as a form', () => {
		expect(act.sms({ from: '+34910000000', to: '+34600111222', text: 'a & b' })).toEqual({
			method: 'POST',
			url: '/2010-04-01/Accounts/{accountSid}/Messages.json',
			form: { From: '+34910000000', To: '+34600111222', Body: 'a & b' },
		});
	});

	it('places a call that speaks twice and takes one digit, within the length Twilio allows', () => {
		const { url, form } = act.call({
			from: '+34910000000',
			to: '+34600111222',
			text: '&'.repeat(3000),
			language: 'es',
			acknowledgeUrl: `${link}&x=1`,
		});
		expect(url).toBe('/2010-04-01/Accounts/{accountSid}/Calls.json');
		const twiml = form?.['Twiml'] ?? '';
		expect(twiml.length).toBeLessThan(4000);
		const gather = parseXml(twiml).children[0] as Element;
		expect(gather).toMatchObject({
			name: 'Gather',
			attributes: { input: 'dtmf', numDigits: '1', action: `${link}&x=1` },
		});
		expect(gather.children[0]).toMatchObject({
			name: 'Say',
			attributes: { language: 'es-ES', loop: '2' },
		});
	});

	it('only speaks where nobody is to take anything', () => {
		const { form } = act.call({
			from: '+34910000000',
			to: '+34600111222',
			text: 'Hola',
			language: 'ca',
		});
		expect(form?.['Twiml']).toBe('<Response><Say language="ca-ES" loop="2">Hola</Say></Response>');
	});

	it('takes no answer without a reference for a success', () => {
		expect(() => act.sent({ status: 'queued' })).toThrow(Trouble);
		expect(() => act.sent('ok')).toThrow(Trouble);
	});
});

describe('finding what was sent', () => {
	const messages = [
		{ sid: 'SM0', status: 'delivered', body: 'R-7K3F9Q2M https://x/call?t=R-7K3F9Q2M.1.aa' },
		{ sid: 'SM2', status: 'failed', body: `x ${link}other.mac` },
		{ sid: 'SM3', status: 'sent', body: `x ${link}other.mac` },
	];
	const call = (sid: string, created: string, direction = 'outbound-api') => ({
		sid,
		status: 'completed',
		direction,
		date_created: created,
	});

	it('finds a text of the same call and step, whenever its link was made', () => {
		expect(act.found({ messages }, page.bearing, since)).toEqual({
			reference: 'SM3',
			status: 'sent',
		});
		expect(act.found({ messages: messages.slice(0, 2) }, page.bearing, since)).toBeUndefined();
	});

	it('finds a call of ours placed since the page was handed out', () => {
		const late = call('CA1', 'Sun, 22 Nov 2026 19:40:03 +0000');
		const early = call('CA2', 'Sun, 22 Nov 2026 19:39:00 +0000');
		const theirs = call('CA3', 'Sun, 22 Nov 2026 19:40:03 +0000', 'inbound');
		expect(act.found({ calls: [theirs, early] }, '', since)).toBeUndefined();
		expect(act.found({ calls: [theirs, early, late] }, '', since)?.reference).toBe('CA1');
	});

	it('finds nothing in an answer that is none', () => {
		for (const answer of [undefined, null, '', 'x', [], { messages: 'x' }, { messages: [null, 1] }])
			expect(act.found(answer, page.bearing, since)).toBeUndefined();
	});
});

describe('sending once', () => {
	it('sends, and says what the provider called it', async () => {
		const { asked, send } = provider(sms);
		expect(await sendOnce(send, act, page)).toEqual({ reference: 'SM1', status: 'queued' });
		expect(asked).toHaveLength(1);
	});

	it('looks before it sends, after a crash', async () => {
		const found = { messages: [{ ...sms, body: page.text }] };
		const before = provider(found);
		expect(await sendOnce(before.send, act, { ...page, checkFirst: true })).toEqual({
			reference: 'SM1',
			status: 'queued',
		});
		expect(before.asked.map(({ method }) => method)).toEqual(['GET']);
		const nothing = provider({ messages: [] }, sms);
		await sendOnce(nothing.send, act, { ...page, checkFirst: true });
		expect(nothing.asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
	});

	it('looks after an answer that never came, and sends no second time', async () => {
		const arrived = provider(silence, { messages: [{ ...sms, body: page.text }] });
		expect((await sendOnce(arrived.send, act, page)).reference).toBe('SM1');
		const lost = provider(silence, { messages: [] });
		await expect(sendOnce(lost.send, act, page)).rejects.toBe(silence);
		expect(lost.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	it('passes a refusal on as it is', async () => {
		const refusal = new Refused(400, 'POST /Messages.json was answered with 400');
		const { asked, send } = provider(refusal);
		await expect(sendOnce(send, act, page)).rejects.toBe(refusal);
		expect(asked).toHaveLength(1);
	});
});

describe('whom the reception may contact', () => {
	it.each([
		['a number without its country', '600111222', 'sms'],
		['a short code', '112', 'call'],
		['no number', '', 'call'],
		['an address', 'client:ana', 'call'],
		['a premium number', '+34806123456', 'call'],
		['a shared-cost number', '+34902123456', 'call'],
		['itself', '+34910000001', 'call'],
		['its own sender', '+34910000000', 'call'],
		['a landline by text', '+34910000002', 'sms'],
	] as const)('refuses %s', async (_, to, by) => {
		const { asked, send } = provider(sms);
		await expect(sendOnce(send, act, { ...page, to, by })).rejects.toThrow(Trouble);
		expect(asked).toEqual([]);
	});

	it('names no whole number when it refuses', () => {
		expect(() => mayContact('+34806123456', 'call', [])).toThrow(/\+34•+456/);
	});

	it('allows a mobile by text, and a landline by call', () => {
		expect(() => mayContact('+34600111222', 'sms', [])).not.toThrow();
		expect(() => mayContact('+34910000002', 'call', [])).not.toThrow();
	});
});
