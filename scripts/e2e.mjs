// `npm run test:e2e`: the example workflows in a real n8n, with a stand-in for the phone provider.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/fingerprint.mjs';
import { installHost, installRoot } from './lib/install.mjs';
import { endAll, installed, root, run } from './lib/run.mjs';
import { Trouble } from './lib/trouble.mjs';

const folder = join(root, '.reception', 'e2e');
const say = (line) => console.log(line);

/** Ends every n8n a suite left behind, should the suite itself have been ended. */
function sweep() {
	for (const suite of existsSync(folder) ? readdirSync(folder) : []) {
		const file = join(folder, suite, 'n8n.pid');
		if (!existsSync(file)) continue;
		try {
			process.kill(-Number(readFileSync(file, 'utf8')), 'SIGKILL');
		} catch {
			continue; // it had ended by itself
		}
	}
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.once(signal, async () => {
		await endAll(1000);
		sweep();
		process.exit(130);
	});

async function main() {
	await installRoot(say);
	await installHost(say);
	await build(say);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const report = join(folder, 'jest.json');
	const only = process.argv.slice(2);
	const { code } = await run(
		installed('jest'),
		[
			...only,
			'--selectProjects=e2e',
			'--json',
			`--outputFile=${report}`,
			'--maxWorkers=2',
			'--forceExit',
		],
		{
			// The suites load the scripts that boot n8n, which are modules.
			env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
			onLine: (line) => line.startsWith('{"') || say(line),
		},
	);
	sweep();
	const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
		readFileSync(report, 'utf8'),
	);
	const failed = Math.max(numFailedTests + numRuntimeErrorTestSuites, Number(code !== 0));
	say(`${numPassedTests} passed, ${failed} failed`);
	process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;
}

await main().catch(async (caught) => {
	await endAll(1000);
	sweep();
	console.error(caught instanceof Trouble ? caught.message : caught);
	say('0 passed, 1 failed');
	process.exitCode = 1;
});
