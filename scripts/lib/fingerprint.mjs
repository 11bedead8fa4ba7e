// What was built or set up from which sources: nothing is done twice.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installed, root, run } from './run.mjs';
import { explain, Trouble } from './trouble.mjs';

const skipped = new Set(['node_modules', 'dist', 'fixtures']);

function* filesOf(path) {
	if (!existsSync(path)) return;
	if (!statSync(path).isDirectory()) return yield path;
	for (const name of readdirSync(path).sort())
		if (!skipped.has(name)) yield* filesOf(join(path, name));
}

/** Digest of everything in the given files and folders of the repository. */
export function fingerprint(...paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap((path) => [...filesOf(join(root, path))]))
		hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex').slice(0, 24);
}

const sources = [
	'nodes',
	'credentials',
	'reception',
	'icons',
	'cli',
	'gulpfile.js',
	'tsconfig.json',
	'package.json',
];
const mark = join(root, '.reception', 'cache', 'built');

/** Builds the package and the command line unless they were built from these very sources. */
export async function build(say) {
	const now = fingerprint(...sources);
	const done =
		existsSync(mark) && existsSync(join(root, 'dist')) && readFileSync(mark, 'utf8') === now;
	if (done) return now;
	say('Building the package …');
	const { code, output } = await run(installed('gulp'), ['build', '--silent']);
	if (code !== 0)
		throw /ENOSPC/.test(output) ? explain(output) : new Trouble(`The build stopped:\n${output}`);
	mkdirSync(dirname(mark), { recursive: true });
	writeFileSync(mark, now);
	return now;
}
