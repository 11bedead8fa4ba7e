import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { ReceptionReply } from '../../nodes/ReceptionReply/ReceptionReply.node';
import type { Slip } from '../../reception/phone';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { business, heard, transfer } from '../support/spoken-scene';

/** Runs the node and keeps what it sends to the waiting provider. */
async function reply(slips: Slip[], parameters: Record<string, unknown> = {}) {
	const answers: IN8nHttpFullResponse[] = [];
	const hooks = {
		runHook: async (name: string, [response]: [IN8nHttpFullResponse]) => {
			if (name === 'sendResponse') answers.push(response);
		},
		addHandler: () => undefined,
	};
	const { run, outputs } = await runNode(
		new ReceptionReply(),
		slips as never,
		{ operation: 'auto', ...parameters } as never,
		{ additionalData: { hooks: hooks as never } },
	);
	return { answers, outputs, failure: run.data.resultData.error };
}

const shut = { business: business('closed') };

describe('Reception Reply', () => {
	it('greets a new call and listens, with the next turn in a relative address', async () => {
		const slip = aSlip({}, { business: business('open') });
		const { answers, outputs } = await reply([slip]);
		expect(answers).toHaveLength(1);
		expect(answers[0]).toMatchObject({
			statusCode: 200,
			headers: { 'content-type': 'text/xml; charset=utf-8' },
		});
		expect(answers[0]!.body).toContain('Clínica Sol');
		expect(answers[0]!.body).toContain('action="call?turn=1&amp;asked=reason"');
		expect(answers[0]!.body).toContain('language="es-ES"');
		expect(outputs[0]).toEqual([slip]);
	});

	it('keeps a caller’s markup a text, wherever it went', async () => {
		const slip = { ...heard({ speech: '</Say><Dial>+34900000000</Dial>' }), ...shut };
		const { answers } = await reply([
			{ ...slip, booking: { status: 'offered', say: slip.request!.reason } },
		]);
		expect(answers[0]!.body).toContain('&lt;/Say&gt;&lt;Dial&gt;');
		expect(answers[0]!.body).not.toContain('<Dial');
	});

	it('says nothing to whoever waits for nothing, and passes the slip on', async () => {
		const slip = aSlip({ event: 'completed', expectsAnswer: false });
		expect(await reply([slip])).toMatchObject({ answers: [], outputs: [[slip]] });
	});

	it('answers one line once, also with several items', async () => {
		const { answers, outputs } = await reply([aSlip({}, shut), aSlip({}, shut)]);
		expect(answers).toHaveLength(1);
		expect(outputs[0]).toHaveLength(2);
	});

	it('names the assistant Vapi is to use, or says the words itself', async () => {
		const slip = aSlip({ provider: 'vapi', ai: { platform: 'vapi' } }, shut);
		const named = await reply([slip], { assistantId: 'a1' });
		expect(JSON.parse(String(named.answers[0]!.body))).toMatchObject({
			assistantId: 'a1',
			assistantOverrides: { firstMessage: expect.stringContaining('Clínica Sol') as string },
		});
		const unnamed = await reply([slip]);
		expect(JSON.parse(String(unnamed.answers[0]!.body))).toEqual({
			error: expect.stringContaining('Clínica Sol') as string,
		});
	});

	it('says, asks, puts through, records and hangs up when told to', async () => {
		const slip = aSlip({}, { business: business('open', transfer) });
		const body = async (parameters: Record<string, unknown>) =>
			String((await reply([slip], parameters)).answers[0]?.body);
		expect(await body({ operation: 'say', text: 'Hola' })).toMatch(/Hola<\/Say><Hangup\/>/);
		const asked = await body({
			operation: 'ask',
			text: '¿Qué?',
			options: { hints: 'cita', digits: 1, voice: 'Polly.Lucia-Neural' },
		});
		expect(asked).toContain('hints="cita" numDigits="1"');
		expect(asked).toContain('voice="Polly.Lucia-Neural"');
		expect(await body({ operation: 'dial', text: '', to: '', seconds: 15 })).toContain(
			'<Number>+34910000009</Number>',
		);
		expect(await body({ operation: 'dial', text: '', to: '+34910000008', seconds: 15 })).toContain(
			'timeout="15"',
		);
		expect(await body({ operation: 'voicemail', text: 'Diga', seconds: 90 })).toContain(
			'maxLength="90"',
		);
		expect(await body({ operation: 'hangUp' })).toContain('<Response><Hangup/></Response>');
	});

	it.each([
		['nothing to say', { operation: 'say', text: ' ' }, 'There is nothing to say'],
		[
			'nobody to ring',
			{ operation: 'dial', text: '', to: '', seconds: 20 },
			'There is nobody to put the caller through to',
		],
		[
			'a premium number',
			{ operation: 'dial', text: '', to: '+34806123456', seconds: 20 },
			'premium',
		],
		[
			'the number that rang',
			{ operation: 'dial', text: '', to: '+34910000001', seconds: 20 },
			'contacting itself',
		],
	] as const)('stops with a clear word for %s', async (_, parameters, words) => {
		const { answers, failure } = await reply([aSlip({}, shut)], parameters);
		expect(answers).toEqual([]);
		expect(failure?.message).toContain(words);
		expect(failure?.description).toBeTruthy();
	});
});
