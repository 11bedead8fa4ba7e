// The package as users get it: packed, looked into, and scanned with n8n's own rules.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';

export const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packs the built package; returns the archive's path and the list of files in it. */
export async function pack(folder = mkdtempSync(join(tmpdir(), 'reception-pack-'))) {
	if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist folder: build first');
	const { code, output } = await run('npm', [
		'pack',
		'--json',
		'--ignore-scripts',
		'--loglevel=error',
		'--pack-destination',
		folder,
	]);
	if (code !== 0) throw new Error(output);
	const [packed] = JSON.parse(output.slice(output.search(/^\[/m)));
	return {
		folder,
		archive: join(folder, packed.filename),
		files: packed.files.map(({ path }) => path),
		size: packed.unpackedSize,
	};
}

/** Unpacks an archive of npm's into a folder, without the leading `package/`. */
export async function unpack(archive, folder) {
	rmSync(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const { code, output } = await run('tar', [
		'-xzf',
		archive,
		'-C',
		folder,
		'--strip-components=1',
	]);
	if (code !== 0) throw new Error(output);
}

const allowed = [
	/^package\.json$/,
	/^(README(\.es)?|LICENSE|CHANGELOG)(\.md)?$/,
	/^dist\/(nodes|credentials|reception)\/.+\.js$/,
	/^dist\/nodes\/.+\.node\.json$/,
	/^dist\/nodes\/.+\/__schema__\/.+\.json$/,
	/^dist\/reception\/.+\.json$/,
	/^dist\/icons\/[\w.]+\.svg$/,
];

/** What is in the package and should not be, and what should be and is not. */
export function complaints(files) {
	const has = new Set(files);
	const { n8n } = manifest();
	const wanted = [
		'README.md',
		'LICENSE',
		...n8n.nodes.flatMap((file) => [file, file.replace(/\.js$/, '.json')]),
		...n8n.credentials,
	];
	return [
		...files
			.filter(
				(file) => !allowed.some((pattern) => pattern.test(file)) || /fixtures|\.test\./.test(file),
			)
			.map((file) => `${file} does not run: it has no place in the package`),
		...wanted.filter((file) => !has.has(file)).map((file) => `${file} is missing from the package`),
	];
}

/** n8n's verification scan of one leg: `source` on the repository, `packed` on an unpacked archive. */
export async function scan(folder, leg) {
	const { analyzePackage, SOURCE_FILE_PATTERNS } =
		await import('@n8n/scan-community-package/scanner/scanner.mjs');
	const patterns = leg === 'source' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
	// Without a dist folder the second leg would pass on package.json alone.
	if (leg === 'packed' && !existsSync(join(folder, 'dist')))
		return { ok: false, output: `${folder} has no dist folder` };
	const { passed, message, details } = await analyzePackage(folder, patterns);
	return { ok: passed, output: [message, details].filter(Boolean).join('\n') };
}
