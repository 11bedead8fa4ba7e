// A small load generator: a fixed number of connections, each sending its next request when the last one
// was answered. Latencies in milliseconds.
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const percentile = (sorted, share) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Sends one request and reads the whole answer. */
function send(url, agent, { headers, body }) {
	return new Promise((resolve, reject) => {
		const outgoing = request(url, { method: 'POST', agent, headers }, (response) => {
			const parts = [];
			response.on('data', (part) => parts.push(part));
			response.on('end', () =>
				resolve({ status: response.statusCode, text: Buffer.concat(parts).toString('utf8') }),
			);
			response.on('error', reject);
		});
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}

/**
 * Keeps `connections` busy for `seconds`. `next(number)` makes each request, `accept(answer)` says whether
 * an answer is the right one: a fast wrong answer counts for nothing.
 */
export async function load(url, { connections, seconds, next, accept }) {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const latencies = [];
	const wrong = [];
	let number = 0;
	const begun = performance.now();
	const until = begun + seconds * 1000;
	async function connection() {
		while (performance.now() < until) {
			const from = performance.now();
			const answer = await send(url, agent, next(number++));
			if (accept(answer)) latencies.push(performance.now() - from);
			else wrong.push(answer);
		}
	}
	await Promise.all(Array.from({ length: connections }, connection));
	agent.destroy();
	return { latencies, wrong, seconds: (performance.now() - begun) / 1000 };
}

/** Rounds of one pipeline taken together. */
export function sumUp(rounds) {
	const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
	const seconds = rounds.reduce((total, round) => total + round.seconds, 0);
	return {
		rate: latencies.length / seconds,
		p50: percentile(latencies, 0.5),
		p99: percentile(latencies, 0.99),
		count: latencies.length,
		wrong: rounds.flatMap((round) => round.wrong),
	};
}
