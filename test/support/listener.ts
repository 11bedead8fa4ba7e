import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Heard = {
	method: string;
	/** Path and query. */
	path: string;
	headers: Record<string, string | undefined>;
	body: string;
};
export type Reply = { status?: number; type?: string; body?: string } | 'hang';

/** An HTTP server on this machine's loopback that writes down what it is asked. */
export async function listener(answer: (heard: Heard, index: number) => Reply | Promise<Reply>) {
	const requests: Heard[] = [];
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			const heard: Heard = {
				method: request.method ?? '',
				path: request.url ?? '',
				headers: request.headers as Heard['headers'],
				body: Buffer.concat(parts).toString('utf8'),
			};
			requests.push(heard);
			void Promise.resolve(answer(heard, requests.length - 1)).then((reply) => {
				if (reply === 'hang') return;
				response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/plain' });
				response.end(reply.body ?? '');
			});
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		requests,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

export type Listener = Awaited<ReturnType<typeof listener>>;
