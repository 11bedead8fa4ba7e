// `npm run bench`: the reception beside built-in nodes, on one n8n, in one run; n8n's expression engine as
// it comes, acquired lazily (as we set it), and the legacy one. Absolute figures depend on the machine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, sumUp } from '../bench/load.mjs';
import { pipelines } from '../bench/pipelines.mjs';
import { build } from './lib/fingerprint.mjs';
import { installHost, installRoot } from './lib/install.mjs';
import { n8nIn } from './lib/n8n-process.mjs';
import { endAll, root } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';
import { freePort } from './lib/trouble.mjs';

const engines = {
	lazy: { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
	default: { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'false' },
	legacy: { N8N_EXPRESSION_ENGINE: 'legacy' },
};
const rounds = 3;
/** Seconds of each turn that are not counted. */
const settling = 2;
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const say = (line) => console.log(line);

/** All three pipelines in turns, so that a busy moment of the machine meets each of them. */
async function measure(engine, folder) {
	const n8n = n8nIn(join(folder, engine), {
		port: await freePort(5760),
		environment: { ...engines[engine], N8N_LOG_LEVEL: 'error' },
	});
	const compared = pipelines(n8n.address);
	try {
		await setUp(n8n, {
			providerUrl: 'http://127.0.0.1:9',
			workflows: compared.map(({ workflow }) => workflow),
		});
		const results = new Map(compared.map(({ id }) => [id, []]));
		for (let round = 0; round <= rounds; round += 1)
			for (const pipeline of compared) {
				// What the pipeline before left behind (isolates being taken down) is not this one's.
				await load(pipeline.url, { ...pipeline, connections: 10, seconds: settling });
				const result = await load(pipeline.url, { ...pipeline, connections: 10, seconds });
				if (round > 0) results.get(pipeline.id).push(result); // the first one warms up
				if (result.latencies.length === 0)
					throw new Error(`(${pipeline.id}) answers wrongly: ${JSON.stringify(result.wrong[0])}`);
			}
		const figures = Object.fromEntries([...results].map(([id, list]) => [id, sumUp(list)]));
		say(
			`${engine}: ${Object.entries(figures)
				.map(
					([id, { rate, count, wrong }]) =>
						`${id} ${rate.toFixed(1)}/s (${count}, ${wrong.length} wrong)`,
				)
				.join(', ')}`,
		);
		return figures;
	} finally {
		await n8n.stop();
	}
}

const cell = ({ rate, p50, p99 }) =>
	`${rate.toFixed(1)}/s · ${p50.toFixed(0)} · ${p99.toFixed(0)} ms`;

function table(measured) {
	const names = Object.keys(measured);
	const line = (head, of) =>
		`| ${[head, ...names.map((name) => of(measured[name]))].join(' | ')} |`;
	const ratio = (upper, lower) => (figures) =>
		(figures[upper].rate / figures[lower].rate).toFixed(1);
	return [
		`| 10 connections: requests/s · p50 · p99 | ${names.join(' | ')} |`,
		`| --- |${' --- |'.repeat(names.length)}`,
		...pipelines('').map(({ id, title }) =>
			line(`(${id}) ${title}`, (figures) => cell(figures[id])),
		),
		line('**b / a**', ratio('b', 'a')),
		line('**b / c**', ratio('b', 'c')),
	].join('\n');
}

async function main() {
	await installRoot(say);
	await installHost(say);
	await build(say);
	const folder = mkdtempSync(join(tmpdir(), 'reception-bench-'));
	try {
		const measured = {};
		for (const engine of Object.keys(engines)) measured[engine] = await measure(engine, folder);
		const text = table(measured);
		say(`\n${text}`);
		writeFileSync(join(root, '.reception', 'bench.md'), `${text}\n`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => endAll(1000).finally(() => process.exit(130)));

await main().catch(async (caught) => {
	await endAll(1000);
	console.error(caught);
	process.exitCode = 1;
});
