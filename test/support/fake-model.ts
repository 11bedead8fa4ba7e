import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in does with one request: words it answers, a status it refuses with, or silence. */
export type ModelAnswer = { says: string } | { refuses: number } | 'silence';

export type FakeModel = {
	/** The base address for an OpenAI credential. */
	url: string;
	/** What was sent to the model, request by request: the bodies as text. */
	asked: string[];
	close(): Promise<void>;
};

/**
 * Stands in for a language model behind OpenAI's chat/completions, so that the real n8n node talks to it:
 * `answer` is given the caller's part of the prompt. Nothing leaves the machine.
 */
export async function startFakeModel(answer: (prompt: string) => ModelAnswer): Promise<FakeModel> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		let raw = '';
		request.setEncoding('utf8');
		request.on('data', (part: string) => (raw += part));
		request.on('end', () => {
			asked.push(raw);
			const { messages, model } = JSON.parse(raw) as {
				messages: Array<{ role: string; content: unknown }>;
				model: string;
			};
			const prompt = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
			const given = answer(JSON.stringify(prompt));
			if (given === 'silence') return;
			const refused = 'refuses' in given;
			response.writeHead(refused ? given.refuses : 200, { 'content-type': 'application/json' });
			const message = { role: 'assistant', content: refused ? '' : given.says };
			const body = refused
				? { error: { message: 'refused', type: 'server_error' } }
				: {
						...{ id: 'chatcmpl-1', object: 'chat.completion', created: 0, model },
						choices: [{ index: 0, message, finish_reason: 'stop' }],
						usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
					};
			response.end(JSON.stringify(body));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
