import type { IDataObject } from 'n8n-workflow';
import twilioSdk from 'twilio';
import { switchboard } from '../support/switchboard';

type Board = Awaited<ReturnType<typeof switchboard>>;
const boards: Board[] = [];
afterEach(async () => {
	for (const board of boards.splice(0)) await board.close();
});
const open = async (...given: Parameters<typeof switchboard>) => {
	const board = await switchboard(...given);
	boards.push(board);
	return board;
};

const authToken = 'token-of-nobody-at-all';
const twilio = (more: IDataObject = {}) => ({
	source: 'twilio',
	options: { seconds: 1 },
	credentials: { receptionTwilioApi: { accountSid: 'AC7', authToken, ...more } },
});
const ringing = {
	CallSid: 'CA1',
	CallStatus: 'ringing',
	Direction: 'inbound',
	From: '+34600111222',
	To: '+34910000000',
};

type How = { query?: string; signed?: string; token?: string; path?: string };

/** Posts as Twilio does: signed for the address it called. */
async function ring(
	board: Board,
	fields: Record<string, string> = ringing,
	{ query = '', signed, token = authToken, path = board.url }: How = {},
) {
	const signature = twilioSdk.getExpectedTwilioSignature(token, signed ?? path + query, fields);
	const answer = await fetch(path + query, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'x-twilio-signature': signature,
		},
		body: new URLSearchParams(fields).toString(),
	});
	return {
		status: answer.status,
		type: answer.headers.get('content-type'),
		body: await answer.text(),
	};
}

describe('a delivery from Twilio', () => {
	it('becomes a slip', async () => {
		const board = await open(twilio());
		await ring(board);
		await ring(
			board,
			{ ...ringing, CallStatus: 'in-progress', SpeechResult: 'una cita' },
			{ query: '?turn=1&asked=reason' },
		);
		await ring(board, { ...ringing, CallStatus: 'completed', CallbackSource: 'x' });
		const events = board.executions.map(
			(outputs) => (outputs[0]?.[0]?.['call'] as IDataObject)['event'],
		);
		expect(events).toEqual(['routeRequest', 'input', 'completed']);
		expect(board.executions[0]![0]![0]).toMatchObject({
			slip: 1,
			call: { provider: 'twilio', id: 'CA1', verification: { result: 'verified' } },
			caller: { phone: '+34600111222' },
		});
		expect(board.executions[1]![0]![0]).toMatchObject({ request: { reason: 'una cita' } });
	});

	it.each([
		['a wrong token', {}, { token: 'another-token' }],
		['another address', {}, { signed: 'https://other.example.es/call' }],
	] as const)('starts nothing when it was signed with %s', async (_, _more, how) => {
		const board = await open(twilio());
		const answer = await ring(board, ringing, how);
		expect(answer).toMatchObject({ status: 401, type: expect.stringContaining('json') as string });
		expect(JSON.parse(answer.body)).toEqual({
			error: expect.stringContaining('signature') as string,
		});
		expect(board.executions).toEqual([]);
	});

	it('starts nothing without a signature, without a secret, or without a credential', async () => {
		const board = await open(twilio());
		expect((await fetch(board.url, { method: 'POST', body: 'CallSid=CA1' })).status).toBe(401);
		expect((await fetch(`${board.url}?CallSid=CA1&CallStatus=ringing`)).status).toBe(401);
		const empty = await open(twilio({ authToken: ' ' }));
		expect((await ring(empty, ringing, { token: '' })).status).toBe(401);
		expect((await ring(empty, ringing, { token: ' ' })).status).toBe(401);
		const none = await open({ source: 'twilio' });
		expect((await ring(none)).status).toBe(401);
		for (const { executions } of [board, empty, none]) expect(executions).toEqual([]);
	});

	it('is checked at the public address when one is set, and at the test address while testing', async () => {
		const outside = await open(twilio({ publicUrl: 'https://recepcion.example.es/' }));
		const signed = 'https://recepcion.example.es/webhook/3f0e/call?turn=1';
		expect((await ring(outside, ringing, { signed, query: '?turn=1' })).status).toBe(200);
		const board = await open(twilio());
		const test = board.url.replace('/webhook/', '/webhook-test/');
		expect((await ring(board, ringing, { path: test })).status).toBe(200);
		expect((await ring(board, ringing, { path: test, signed: board.url })).status).toBe(401);
	});

	it('is taken with the token before the change', async () => {
		const board = await open(twilio({ authToken: 'new-token', previousAuthToken: authToken }));
		expect((await ring(board)).status).toBe(200);
	});

	it('is answered at once when it is about no call', async () => {
		const board = await open(twilio());
		const answer = await ring(board, { MessageSid: 'SM1', MessageStatus: 'sent' });
		expect(answer).toMatchObject({
			status: 200,
			body: expect.stringContaining('<Response/>') as string,
		});
		expect(board.executions).toEqual([]);
	});

	it('is no file upload', async () => {
		const board = await open(twilio());
		const form = new FormData();
		form.set('CallSid', 'CA1');
		expect(
			(
				await fetch(board.url, {
					method: 'POST',
					body: form,
					headers: { 'x-twilio-signature': 'x' },
				})
			).status,
		).toBe(401);
	});
});

describe('a caller who waits', () => {
	const words = 'Vuelva a llamar.';
	const waiting = { ...twilio(), options: { safeWords: words, seconds: 1 } };

	it('hears the workflow', async () => {
		const board = await open(waiting, ({ response }) => {
			response.setHeader('content-type', 'text/xml');
			response.end('<Response><Say>Hola</Say></Response>');
		});
		expect((await ring(board)).body).toContain('Hola');
		expect(board.warnings).toEqual([]);
	});

	it.each([
		['stops', 500, '{"message":"Error in workflow"}', 'application/json'],
		['says nothing', 200, '', 'text/html'],
		['answers in JSON', 200, '{"ok":true}', 'application/json'],
	] as const)('hears the safe words when it %s', async (_, status, body, type) => {
		const board = await open(waiting, ({ response }) => {
			response.statusCode = status;
			response.setHeader('content-type', type);
			response.setHeader('content-length', Buffer.byteLength(body));
			response.end(body);
		});
		expect(await ring(board)).toMatchObject({
			status: 200,
			type: 'text/xml; charset=utf-8',
			body: expect.stringContaining(words) as string,
		});
		expect(board.warnings).toHaveLength(1);
	});

	it('hears them in time, once, and a late workflow does no harm', async () => {
		let late: () => void = () => undefined;
		const board = await open(waiting, ({ response }) => {
			late = () => {
				response.statusCode = 200;
				response.setHeaders(new Headers({ 'content-type': 'text/xml' }));
				response.setHeader('etag', 'x');
				response.removeHeader('etag');
				response.writeHead(200);
				response.write('<Response/>');
				response.end('<Response/>');
				response.end();
			};
		});
		const began = Date.now();
		const answer = await ring(board);
		expect(answer.body).toContain(words);
		expect(Date.now() - began).toBeLessThan(2500);
		expect(late).not.toThrow();
	});

	it('is not guarded when nobody waits: the provider must hear that it was not stored', async () => {
		const board = await open(waiting, ({ response }) => {
			response.statusCode = 500;
			response.end('stopped');
		});
		const completed = { ...ringing, CallStatus: 'completed', CallbackSource: 'x' };
		expect((await ring(board, completed)).status).toBe(500);
	});
});
