// Checks types and writes everything `dist/` holds: code, bundled libraries, icons, codex, schemas. The
// command line is built beside it (`cli/dist/`); it is no part of the package.
const { execFile } = require('node:child_process');
const { existsSync } = require('node:fs');
const { rm } = require('node:fs/promises');
const { promisify } = require('node:util');
const { src, dest, series, parallel } = require('gulp');
const esbuild = require('esbuild');

const run = promisify(execFile);

// One file per library; n8n provides the rest at run time, so nothing else may be pulled in.
const bundled = ['reception/record/phone-number'];
const provided = ['n8n-workflow', 'luxon', 'zod', 'zod/v4', 'crypto'];

// With what was built goes the note of what it was built from (scripts/lib/fingerprint.mjs).
const clean = () =>
	Promise.all(
		['dist', '.reception/cache/built'].map((path) => rm(path, { recursive: true, force: true })),
	);

async function code() {
	try {
		await run(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json']);
	} catch ({ stdout }) {
		throw new Error(`Type check refused the build:\n${stdout}`);
	}
}

async function libraries() {
	for (const file of bundled.map((name) => `dist/${name}.js`).filter(existsSync))
		await esbuild.build({
			entryPoints: [file],
			outfile: file,
			allowOverwrite: true,
			bundle: true,
			minify: true,
			platform: 'node',
			target: 'node20',
			format: 'cjs',
			external: provided,
			// Nothing that ships writes to a console; n8n's scan refuses it in libraries too.
			drop: ['console'],
			logLevel: 'error',
		});
}

const icons = () => src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
const codex = () => src('nodes/**/*.node.json').pipe(dest('dist/nodes'));
const schemas = () =>
	src('nodes/**/__schema__/**/*.json', { allowEmpty: true }).pipe(dest('dist/nodes'));

const commandLine = () => run(process.execPath, ['cli/build.mjs']);

exports.build = parallel(
	series(clean, code, parallel(libraries, icons, codex, schemas)),
	commandLine,
);
exports.default = exports.build;
