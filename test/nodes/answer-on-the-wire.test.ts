import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardAnswer, type GuardedResponse } from '../../nodes/shared/answer-guard';

const safe = {
	status: 200,
	headers: { 'content-type': 'text/xml; charset=utf-8' },
	body: '<Response><Say>Un momento, por favor: ahora le atienden.</Say></Response>',
};

/** What a caller's provider reads off a real socket when a workflow answers like this. */
async function overHttp(seconds: number, workflow: (response: ServerResponse) => void) {
	const server = createServer((_, response) => {
		guardAnswer(response as unknown as GuardedResponse, safe, seconds);
		workflow(response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	try {
		const answer = await fetch(`http://127.0.0.1:${port}/`);
		return {
			status: answer.status,
			type: answer.headers.get('content-type'),
			body: await answer.text(),
		};
	} finally {
		server.closeAllConnections();
		await new Promise((closed) => server.close(closed));
	}
}

const spoken = { status: 200, type: 'text/xml; charset=utf-8', body: safe.body };

describe("a guarded answer on Node's own response", () => {
	it('lets the answer of the workflow through, head and body', async () => {
		const answer = await overHttp(5, (response) => {
			response.statusCode = 200;
			response.setHeader('content-type', 'text/xml');
			response.end('<Response><Hangup/></Response>');
		});
		expect(answer).toEqual({
			status: 200,
			type: 'text/xml',
			body: '<Response><Hangup/></Response>',
		});
	});

	it('says the safe words instead of a 500', async () => {
		const answer = await overHttp(5, (response) => {
			response.writeHead(500, { 'content-type': 'application/json' });
			response.end('{"message":"stopped"}');
		});
		expect(answer).toEqual(spoken);
	});

	it('passes on what is written in pieces', async () => {
		const answer = await overHttp(5, (response) => {
			response.setHeader('content-type', 'text/xml');
			response.write('<Response>');
			response.end('</Response>');
		});
		expect(answer).toEqual({ status: 200, type: 'text/xml', body: '<Response></Response>' });
	});

	it('says the safe words instead of nothing', async () => {
		expect(await overHttp(5, (response) => void response.end())).toEqual(spoken);
	});

	it('says the safe words in time, and swallows an answer that comes later', async () => {
		let late: () => void = () => undefined;
		const answer = await overHttp(0.1, (response) => {
			late = () => {
				response.setHeader('content-type', 'application/json');
				response.end('{"late":true}');
			};
		});
		expect(answer).toEqual(spoken);
		expect(late).not.toThrow();
	});
});
