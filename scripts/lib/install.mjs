// Installs what is missing: the packages of this repository, and the real n8n of host/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { explain, needSpace } from './trouble.mjs';

export const host = join(root, 'host');

/** n8n needs Node 24: the npm package `node` brings it, whatever Node runs this script. */
export const nodeOfHost = join(host, 'node_modules', '.bin', 'node');
export const n8nOfHost = join(host, 'node_modules', 'n8n', 'bin', 'n8n');

const read = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));

const countPackages = (folder) => {
	const modules = join(folder, 'node_modules');
	return existsSync(modules) ? readdirSync(modules).length : 0;
};

/** Runs a long command and says every few seconds how far it is; what npm prints is kept for a bad end. */
async function patiently(say, about, command, args, options = {}) {
	const begun = performance.now();
	const every = process.stdout.isTTY ? 5_000 : 20_000;
	const clock = setInterval(() => {
		const seconds = Math.round((performance.now() - begun) / 1000);
		const packages = options.counting ? `, ${countPackages(options.cwd)} folders so far` : '';
		say(`${about} … ${seconds} s${packages}`);
	}, every);
	try {
		return await run(command, args, options);
	} finally {
		clearInterval(clock);
	}
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * `npm ci`, and where the lock lacks optional binaries of other platforms (npm then refuses) `npm i`,
 * which keeps to the lock for the rest.
 */
async function npm(folder, about, say, flags = []) {
	const options = { cwd: folder, counting: true };
	const exact = await patiently(say, about, 'npm', ['ci', ...flags, ...quiet], options);
	if (exact.code === 0) return;
	const loose = /EUSAGE|from lock file|in sync/.test(exact.output)
		? await patiently(say, about, 'npm', ['i', '--no-save', ...flags, ...quiet], options)
		: exact;
	if (loose.code !== 0) throw explain(loose.output);
}

/** The packages this repository is built and tested with. */
export async function installRoot(say) {
	if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
	needSpace(root, 1);
	say('Installing what the package is built with (about a minute) …');
	await npm(root, 'Installing', say, ['--ignore-scripts']);
}

const hostReady = () => {
	const wanted = read(host, 'package.json').devDependencies.n8n;
	const there = join(host, 'node_modules', 'n8n', 'package.json');
	return (
		existsSync(there) &&
		read(there).version === wanted &&
		existsSync(nodeOfHost) &&
		existsSync(join(host, 'node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node'))
	);
};

/** Headers that come with the npm package `node`: compiling then downloads none. */
function headers() {
	const binaries = join(host, 'node_modules', 'node', 'node_modules');
	const [platform] = existsSync(binaries)
		? readdirSync(binaries).filter((name) => /^node-(linux|darwin|win)/.test(name))
		: [];
	const folder = platform && join(binaries, platform);
	return folder && existsSync(join(folder, 'include')) ? { npm_config_nodedir: folder } : {};
}

async function rebuild(name, say, about, env = {}) {
	const { code, output } = await patiently(
		say,
		about,
		'npm',
		['rebuild', name, '--ignore-scripts=false', ...quiet],
		{
			cwd: host,
			env: { ...process.env, ...env },
		},
	);
	if (code !== 0) throw explain(output);
}

/** The real n8n, pinned in host/: several minutes the first time, nothing afterwards. */
export async function installHost(say) {
	if (hostReady()) return;
	needSpace(root, 4);
	const { n8n } = read(host, 'package.json').devDependencies;
	say(`Installing n8n ${n8n} into host/ (3 GB; five to ten minutes, once) …`);
	await npm(host, `Installing n8n ${n8n}`, say, ['--ignore-scripts']);
	await rebuild('node', say, 'Fetching Node 24 for n8n');
	say('Preparing SQLite for n8n (up to three minutes, once) …');
	await rebuild('sqlite3', say, 'Preparing SQLite', headers());
	if (!hostReady()) throw explain('n8n is installed, but its Node or its SQLite is missing');
}
