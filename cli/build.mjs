// Bundles the command into dist/. What n8n ships is not part of it, and axios stays a dependency.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

await rm(join(here, 'dist'), { recursive: true, force: true });
await build({
	entryPoints: { main: join(here, 'src/main.ts'), index: join(here, 'src/index.ts') },
	outdir: join(here, 'dist'),
	outExtension: { '.js': '.mjs' },
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	logLevel: 'error',
});
