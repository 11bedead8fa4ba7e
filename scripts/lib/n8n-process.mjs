// One real n8n of host/, with a user folder of its own: settings, start, kill, restart.
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { host, n8nOfHost, nodeOfHost } from './install.mjs';
import { until } from './n8n-rest.mjs';
import { end, run, start } from './run.mjs';
import { freePort, Trouble } from './trouble.mjs';

/** What is decided once for a user folder and kept beside it: keys, owner, ports. */
export function openState(folder) {
	const file = join(folder, 'state.json');
	mkdirSync(folder, { recursive: true });
	const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	const save = (changes) => {
		Object.assign(state, changes);
		writeFileSync(file, JSON.stringify(state, null, 2), { mode: 0o600 });
	};
	if (!state.encryptionKey) {
		const password = `Recepcion-${randomBytes(4).toString('hex')}`;
		const { hashSync } = createRequire(join(host, 'node_modules', 'n8n', 'package.json'))(
			'bcryptjs',
		);
		save({
			encryptionKey: randomBytes(24).toString('hex'),
			// The hash is kept too: another one at every start would sign the owner out.
			owner: { email: 'recepcion@example.com', password, hash: hashSync(password, 10) },
		});
	}
	return { state, save };
}

/** The environment of an n8n of ours. Nothing is sent anywhere, and only this machine is listened to. */
function settings({ folder, state, port, brokerPort, environment }) {
	const inherited = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(N8N_|NODE_OPTIONS|EXECUTIONS_|DB_|JEST_)/.test(name),
		),
	);
	return {
		...inherited,
		NODE_ENV: 'production',
		N8N_USER_FOLDER: folder,
		N8N_ENCRYPTION_KEY: state.encryptionKey,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		WEBHOOK_URL: `http://localhost:${port}/`,
		N8N_EDITOR_BASE_URL: `http://localhost:${port}/`,
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		// Without it n8n prepares an isolate for every call; the reception's hot path holds no expression.
		N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: state.owner.email,
		N8N_INSTANCE_OWNER_FIRST_NAME: 'Recepción',
		N8N_INSTANCE_OWNER_LAST_NAME: 'Virtual',
		N8N_INSTANCE_OWNER_PASSWORD_HASH: state.owner.hash,
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_LOG_LEVEL: 'info',
		EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
		EXECUTIONS_DATA_SAVE_ON_ERROR: 'all',
		GENERIC_TIMEZONE: 'Europe/Madrid',
		...environment,
	};
}

/** An n8n that is not started yet. `environment` wins over everything set here. */
export function n8nIn(folder, { port, environment = {} }) {
	const { state, save } = openState(folder);
	const address = `http://localhost:${port}`;
	const logFile = join(folder, 'n8n.log');
	let child;

	const environmentOf = async () =>
		settings({ folder, state, port, brokerPort: await freePort(port + 20, [port]), environment });

	const answers = async (path) => {
		try {
			return (await fetch(`${address}${path}`, { signal: AbortSignal.timeout(3000) })).ok;
		} catch {
			return false; // nobody listens yet
		}
	};

	async function boot(seconds = 180) {
		// A file of its own, not a pipe through us: an n8n whose pipe has died logs that, in vain, forever.
		const log = openSync(logFile, 'a');
		child = start(nodeOfHost, [n8nOfHost, 'start'], {
			cwd: folder,
			env: await environmentOf(),
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		// Whoever cleans up after a script that was killed finds its n8n here.
		writeFileSync(join(folder, 'n8n.pid'), String(child.pid));
		let gone = false;
		child.once('close', () => (gone = true));
		await until(`n8n answers at ${address}`, seconds, async () => {
			if (gone) throw new Trouble(`n8n stopped while starting; its log is ${logFile}\n${tail()}`);
			return answers('/healthz/readiness');
		});
	}

	const tail = () =>
		existsSync(logFile)
			? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
			: '';

	async function stop(signal = 'SIGTERM') {
		const ending = child;
		if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
		const closed = new Promise((resolve) => ending.once('close', resolve));
		end(ending, signal);
		const late = setTimeout(() => end(ending, 'SIGKILL'), 15_000);
		await closed;
		clearTimeout(late);
	}

	return {
		address,
		port,
		folder,
		logFile,
		state,
		save,
		boot,
		stop,
		/** As a power cut would: nothing is said, nothing is finished. */
		kill: () => stop('SIGKILL'),
		get pid() {
			return child?.pid;
		},
		/** One command of n8n's, on the same data; n8n may run meanwhile. */
		async command(...args) {
			const env = await environmentOf();
			const { code, output } = await run(nodeOfHost, [n8nOfHost, ...args], { cwd: folder, env });
			if (code !== 0) throw new Error(`n8n ${args.join(' ')}:\n${output}`);
			return output;
		},
	};
}
