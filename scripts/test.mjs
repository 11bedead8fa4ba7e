// `npm test`: everything that can be known without a running n8n. Two lanes, for two cores.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complaints, pack, scan, unpack } from './lib/package.mjs';
import { endAll, installed, root, run } from './lib/run.mjs';
import { stepper } from './lib/steps.mjs';

const cache = join(root, '.reception', 'cache');
mkdirSync(cache, { recursive: true });

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => endAll(1000).finally(() => process.exit(130)));

const { step, close } = stepper();

const program = (command, args) => async () => {
	const { code, output } = await run(command, args);
	return { ok: code === 0, output };
};

/** Unit, contract, node, workflow tests and the walls; their number is added to the sum. */
async function tests() {
	const report = join(cache, 'jest.json');
	rmSync(report, { force: true });
	const { code, output } = await run(installed('jest'), [
		'--selectProjects=reception',
		'--json',
		`--outputFile=${report}`,
		'--silent',
		'--maxWorkers=2',
	]);
	const {
		numPassedTests,
		numFailedTests,
		numRuntimeErrorTestSuites,
		numPendingTests,
		numTotalTests,
	} = JSON.parse(readFileSync(report, 'utf8'));
	const failed = numFailedTests + numRuntimeErrorTestSuites;
	return {
		ok: code === 0 && failed === 0 && numPassedTests > 0,
		says: `${numPassedTests} of ${numTotalTests}${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
		passed: numPassedTests,
		failed: Math.max(failed, Number(code !== 0)),
		output: output
			.split('\n')
			.filter((line) => !/^(PASS|Running one project)|^\s*$/.test(line) && !line.startsWith('{'))
			.join('\n'),
	};
}

async function packed() {
	const { folder, archive, files, size } = await pack();
	const found = complaints(files);
	const says = `${files.length} files, ${Math.round(size / 1024)} KiB`;
	const unpacked = join(folder, 'unpacked');
	await unpack(archive, unpacked);
	return { folder, unpacked, check: { ok: found.length === 0, output: found.join('\n'), says } };
}

async function aroundThePackage() {
	await step(
		'sync: registries and lists agree with the folders',
		program('node', ['scripts/sync.mjs', '--check']),
	);
	await step('lint', program(installed('eslint'), ['.', '--max-warnings=0']));
	await step(
		'types',
		program(installed('tsc'), [
			'--noEmit',
			'--incremental',
			'--tsBuildInfoFile',
			join(cache, 'types.tsbuildinfo'),
			'-p',
			'tsconfig.test.json',
		]),
	);
	await step("scan of the source with n8n's rules", () => scan(root, 'source'));
	if (!(await step('build', program(installed('gulp'), ['build', '--silent'])))) return;
	let result;
	await step('pack: the package holds only what runs', async () => {
		result = await packed();
		return result.check;
	});
	if (!result) return;
	await step("scan of the packed file with n8n's rules", () => scan(result.unpacked, 'packed'));
	rmSync(result.folder, { recursive: true, force: true });
}

await Promise.all([
	step('tests: rooms, contracts, nodes, workflows, walls', tests),
	aroundThePackage(),
]);
process.exitCode = close() ? 0 : 1;
