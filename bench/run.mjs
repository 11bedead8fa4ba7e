// Runs a TypeScript benchmark with plain Node: `node bench/run.mjs triage`.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const name = process.argv[2] ?? 'triage';
const folder = join(here, '.built');
const outfile = join(folder, `${name}.cjs`);
mkdirSync(folder, { recursive: true });
try {
	await build({
		entryPoints: [join(here, `${name}.ts`)],
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		outfile,
		define: { __dirname: JSON.stringify(here) },
		logLevel: 'warning',
	});
	await import(pathToFileURL(outfile).href);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
