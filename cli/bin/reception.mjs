#!/usr/bin/env node
// Nothing but the door: the command is written in TypeScript and bundled into ../dist by the build.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(home, 'dist', 'main.mjs');

if (!existsSync(bundle)) {
	process.stderr.write('The command has not been built yet. Run: npm run build\n');
	process.exitCode = 2;
} else {
	const { reception } = await import(pathToFileURL(bundle));
	process.exitCode = await reception(process.argv.slice(2), {
		home,
		out: (text) => process.stdout.write(`${text}\n`),
		err: (text) => process.stderr.write(`${text}\n`),
	});
}
