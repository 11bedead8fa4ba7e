// What `npm start` does: install, build, boot, set up, play the demo day, stay up until Ctrl-C.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installHost, installRoot } from './install.mjs';
import { endAll, root } from './run.mjs';
import { explain, freePort, isFree, needSpace, Trouble } from './trouble.mjs';

const usage = `npm start -- [options]
  --port <number>   where n8n listens (5678)
  --no-demo         do not play the demo day
  --reset           forget everything: calls, appointments, contacts, login
  --quiet           print only what is needed to sign in`;

const begun = Date.now();

function options(args) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				port: { type: 'string', default: '5678' },
				'no-demo': { type: 'boolean', default: false },
				reset: { type: 'boolean', default: false },
				quiet: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 1024 || port > 65_000)
			throw new Trouble(`"${values.port}" is not a port: choose a number from 1024 to 65000.`);
		return { ...values, port, demo: !values['no-demo'] };
	} catch (caught) {
		throw caught instanceof Trouble ? caught : new Trouble(`${caught.message}\n${usage}`);
	}
}

/** Ends what was started, once, however the end comes. */
function endWithUs(close) {
	let ending;
	const leave = (code) => {
		ending ??= close()
			.catch(() => {})
			.then(() => endAll())
			.finally(() => process.exit(code));
		return ending;
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0));
	return { leave, isLeaving: () => ending !== undefined };
}

export async function main(args) {
	let n8n;
	let provider;
	const { leave, isLeaving } = endWithUs(async () => {
		await Promise.all([n8n?.stop(), provider?.close()]);
	});
	try {
		const wanted = options(args);
		if (wanted.help) return console.log(usage);
		const say = wanted.quiet ? () => {} : (line) => console.log(line);
		const folder = join(root, '.reception', 'n8n');
		if (!(await isFree(wanted.port)))
			throw new Trouble(
				`Port ${wanted.port} is taken by another program: end it, or choose another port with "npm start -- --port ${wanted.port + 2}".`,
			);
		needSpace(root, 0.3);
		if (wanted.reset) rmSync(folder, { recursive: true, force: true });
		await installRoot(say);
		await installHost(say);
		// These load what was installed and built just now.
		const { build } = await import('./fingerprint.mjs');
		await build(say);
		const { n8nIn } = await import('./n8n-process.mjs');
		const { setUp } = await import('./set-up.mjs');
		const reception = await import('../../cli/dist/index.mjs');

		n8n = n8nIn(folder, { port: wanted.port });
		// The stand-in keeps its port, because the credential in n8n names it.
		const known = n8n.state.providerPort;
		const providerPort = known && (await isFree(known)) ? known : await freePort(wanted.port + 100);
		n8n.save({ providerPort });
		provider = await reception.startProvider({ port: providerPort });
		await setUp(n8n, { providerUrl: provider.url, say });
		say(`Ready after ${Math.round((Date.now() - begun) / 1000)} s.`);

		if (wanted.demo) await demoDay(reception, n8n, provider, say);
		const { owner } = n8n.state;
		console.log(
			`\nEditor    ${n8n.address}\nLogin     ${owner.email}\nPassword  ${owner.password}`,
		);
		say(`Log       ${n8n.logFile}\nCtrl-C ends everything.`);
	} catch (caught) {
		if (isLeaving()) return; // what was under way has been ended on purpose
		const known =
			caught instanceof Trouble ? caught : /ENOSPC/.test(caught.code) && explain('ENOSPC');
		console.error(known ? known.message : caught);
		await leave(1);
	}
}

/** A short day of signed, simulated calls, each told in a few lines. */
async function demoDay({ simulate, loadScenarios, describeCall, summary }, n8n, provider, say) {
	const scenarios = await loadScenarios(join(root, 'cli', 'scenarios', 'demo-day.json'));
	say(
		`\nThe demo day: ${scenarios.length} simulated calls. Nobody real is called or written to.\n`,
	);
	const reports = await simulate(scenarios, {
		n8nUrl: n8n.address,
		apiKey: n8n.state.apiKey,
		provider,
		log(event) {
			if (event.kind === 'ends') say(`${describeCall(event.report).join('\n')}\n`);
		},
	});
	say(summary(reports));
}
