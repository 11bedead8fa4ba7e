import { join } from 'node:path';
import { connectProvider, startProvider, type Provider, type ProviderView } from './provider';
import {
	defaultSecrets,
	describeCall,
	loadScenarios,
	simulate,
	summary,
	type Progress,
	type Scenario,
} from './simulate';
import type { World } from './command';
import { readArguments, readSettings, type Settings } from './settings';
import { Trouble } from './trouble';

const options = {
	url: { type: 'string' },
	'api-key': { type: 'string' },
	settings: { type: 'string' },
	only: { type: 'string' },
	list: { type: 'boolean' },
	together: { type: 'boolean' },
	port: { type: 'string' },
	'provider-only': { type: 'boolean' },
	json: { type: 'boolean' },
	quiet: { type: 'boolean' },
} as const;

/** `reception simulate`: a day of calls against a running n8n, or only the stand-in for the provider. */
export async function simulateCommand(args: string[], world: World): Promise<number> {
	const { values, positionals } = readArguments(args, options);
	const port = portOf(values.port);
	const settings = await readSettings(values.settings, {
		url: values.url,
		apiKey: values['api-key'],
	});
	if (values['provider-only']) return standIn(settings, port ?? usualPort, world);

	const paths =
		positionals.length > 0 ? positionals : [join(world.home, 'scenarios', 'demo-day.json')];
	const loaded = (await Promise.all(paths.map(loadScenarios))).flat();
	const scenarios = chosen(loaded, values.only);
	if (values.list) {
		for (const { id, title } of scenarios) world.out(`${id.padEnd(28)} ${title}`);
		return 0;
	}
	const { view, close } = await providerFor(settings, port);
	try {
		const reports = await simulate(scenarios, {
			...settings,
			provider: view,
			together: values.together,
			log: printer(values, world),
		});
		if (!values.json) world.out(summary(reports));
		if (isRefused(reports)) throw new Trouble('n8n refused every delivery: do the secrets fit?', 3);
		return reports.every(({ ok }) => ok) ? 0 : 1;
	} finally {
		await close();
	}
}

const usualPort = 4010;

function portOf(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Trouble(`"${text}" is not a port`, 2);
	return port;
}

function chosen(scenarios: Scenario[], only: string | undefined): Scenario[] {
	if (!only) return scenarios;
	const ids = only.split(',');
	const unknown = ids.find((id) => !scenarios.some((scenario) => scenario.id === id));
	if (unknown) throw new Trouble(`There is no scenario "${unknown}"`, 2);
	return scenarios.filter(({ id }) => ids.includes(id));
}

const printer =
	({ json, quiet }: { json?: boolean; quiet?: boolean }, { out }: World) =>
	(progress: Progress) => {
		if (progress.kind !== 'ends') return;
		const { report } = progress;
		if (json) out(JSON.stringify(report));
		else if (!quiet || !report.ok) out(`${describeCall(report).join('\n')}\n`);
	};

const isRefused = (reports: Awaited<ReturnType<typeof simulate>>): boolean =>
	reports.length > 0 &&
	reports.every(
		({ scenario, deliveries }) =>
			scenario.expect?.refused === undefined &&
			deliveries.every(({ status }) => status === 401 || status === 403),
	);

const accountOf = ({ secrets = {} }: Settings) => ({
	accountSid: secrets.accountSid ?? defaultSecrets.accountSid,
	authToken: secrets.twilio ?? defaultSecrets.twilio,
});

/** The stand-in n8n already talks to (of `npm start`), or one of our own for as long as this runs. */
async function providerFor(
	settings: Settings,
	port: number | undefined,
): Promise<{ view: ProviderView; close(): Promise<void> }> {
	const url = settings.provider?.url ?? `http://127.0.0.1:${port ?? usualPort}`;
	const running = connectProvider(url, accountOf(settings));
	try {
		await running.record();
		return { view: running, close: () => Promise.resolve() };
	} catch {
		const own = await listen(settings, port ?? Number(new URL(url).port || usualPort));
		return { view: own, close: () => own.close() };
	}
}

async function listen(settings: Settings, port: number): Promise<Provider> {
	try {
		return await startProvider({ ...accountOf(settings), port });
	} catch {
		throw new Trouble(`Port ${port} is taken: name another one with --port`, 2);
	}
}

async function standIn(settings: Settings, port: number, { out }: World): Promise<number> {
	const stamp = () => new Date().toTimeString().slice(0, 8);
	const account = accountOf(settings);
	let provider: Provider;
	try {
		provider = await startProvider({
			...account,
			port,
			onSms: ({ to, body }) => out(`${stamp()} SMS to ${to}: ${body}`),
			onCall: ({ to }) => out(`${stamp()} call to ${to}`),
		});
	} catch {
		throw new Trouble(`Port ${port} is taken: name another one with --port`, 2);
	}
	out(
		`The stand-in for the phone provider listens at ${provider.url} (account ${account.accountSid}).`,
	);
	out('Put that address into the Twilio credential. Ctrl-C ends it.');
	await new Promise<void>((resolve) => process.once('SIGINT', resolve));
	await provider.close();
	return 0;
}
