import { createHmac } from 'node:crypto';
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

describe('a delivery from Vapi', () => {
	const secret = 'vapi-secret-of-nobody';
	const body = JSON.stringify({
		message: { type: 'tool-calls', call: { id: 'v1' }, toolCallList: [{ id: 'a', name: 'x' }] },
	});
	const board = (scheme: string) =>
		open({
			source: 'vapi',
			options: { seconds: 1 },
			credentials: { receptionVapiApi: { scheme, secret } },
		});
	const send = async ({ url }: Board, headers: Record<string, string>, text = body) => {
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: text,
		});
		return { status: answer.status, body: await answer.text() };
	};

	it('is known by its secret, and gets a result for every tool call even when the workflow says nothing', async () => {
		const vapi = await board('secret');
		const answer = await send(vapi, { 'x-vapi-secret': secret });
		expect(JSON.parse(answer.body)).toEqual({
			results: [{ toolCallId: 'a', result: expect.stringContaining('112') as string }],
		});
		expect(vapi.executions[0]![0]).toHaveLength(1);
		expect((await send(vapi, { 'x-vapi-secret': 'no' })).status).toBe(401);
	});

	it('gets the safe words when the workflow stops, though both speak JSON', async () => {
		const vapi = await open(
			{
				source: 'vapi',
				options: { seconds: 1, safeWords: 'Ahora no.' },
				credentials: { receptionVapiApi: { scheme: 'secret', secret } },
			},
			({ response }) => {
				response.writeHead(500, { 'content-type': 'application/json' });
				response.end('{"message":"Error in workflow"}');
			},
		);
		const answer = await send(vapi, { 'x-vapi-secret': secret });
		expect(answer.status).toBe(200);
		expect(JSON.parse(answer.body)).toEqual({
			results: [{ toolCallId: 'a', result: 'Ahora no.' }],
		});
	});

	it('takes nothing less than a signature where one is agreed', async () => {
		const vapi = await board('hmac');
		expect((await send(vapi, { 'x-vapi-secret': secret })).status).toBe(401);
		const stamp = String(Math.floor(Date.now() / 1000));
		const signature = createHmac('sha256', secret).update(`${stamp}.${body}`).digest('hex');
		expect((await send(vapi, { 'x-signature': signature, 'x-timestamp': stamp })).status).toBe(200);
		expect(
			(await send(vapi, { 'x-signature': signature, 'x-timestamp': stamp }, `${body} `)).status,
		).toBe(401);
	});

	it('starts nothing for chatter', async () => {
		const vapi = await board('secret');
		const chatter = JSON.stringify({ message: { type: 'speech-update', call: { id: 'v1' } } });
		expect(await send(vapi, { 'x-vapi-secret': secret }, chatter)).toEqual({
			status: 200,
			body: '{"ok":true}',
		});
		expect(vapi.executions).toEqual([]);
	});

	it('says 400 to what is genuine but no call', async () => {
		const vapi = await board('secret');
		expect(
			(await send(vapi, { 'x-vapi-secret': secret }, '{"message":{"type":"tool-calls"}}')).status,
		).toBe(400);
		expect(vapi.executions).toEqual([]);
	});
});
