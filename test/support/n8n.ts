import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startProvider, type Provider } from '../../cli/src/provider';
import { root } from './sources';

/** A row of a Data Table, as the public API gives it. */
export type Row = Record<string, string | number | boolean | null>;
export type Execution = {
	id: string;
	status: string;
	mode: string;
	workflowId: string;
	startedAt: string;
	data?: unknown;
};
export type ImportedWorkflow = { id: string; name: string; nodes: object[] };

type PublicApi = {
	api<T>(method: string, path: string, body?: unknown): Promise<T>;
	rows(table: string, equal?: Row): Promise<Row[]>;
	executions(query?: Record<string, string>): Promise<Execution[]>;
};

type Process = {
	address: string;
	logFile: string;
	state: { apiKey: string };
	boot(): Promise<void>;
	stop(): Promise<void>;
	kill(): Promise<void>;
};

type Scripts = {
	n8nIn(folder: string, options: { port: number; environment?: object }): Process;
	setUp(
		n8n: Process,
		options: { providerUrl: string; workflows?: ImportedWorkflow[] },
	): Promise<PublicApi>;
	shippedWorkflows(): ImportedWorkflow[];
	whenRegistered(address: string, workflows: ImportedWorkflow[]): Promise<void>;
	freePort(from: number, taken?: number[]): Promise<number>;
	endAll(): Promise<void>;
	simulated: { twilio: string; vapi: string; generic: string };
};

/** The scripts that boot n8n for `npm start` boot it here too. They are modules: hence the late import. */
async function scripts(): Promise<Scripts> {
	const load = async (name: string) =>
		(await import(join(root, 'scripts', 'lib', `${name}.mjs`))) as Partial<Scripts>;
	const parts = await Promise.all(['n8n-process', 'set-up', 'trouble', 'run'].map(load));
	return Object.assign({}, ...parts) as Scripts;
}

/** A running n8n with the packed package, the example workflows and a stand-in for the phone provider. */
export type Reception = PublicApi & {
	address: string;
	apiKey: string;
	provider: Provider;
	workflows: ImportedWorkflow[];
	/** The end of the process without a word, as a power cut would have it. */
	kill(): Promise<void>;
	/** Boots again on the same data, and waits until the webhooks are back. */
	restart(): Promise<void>;
	close(): Promise<void>;
};

export type ReceptionOptions = {
	/** A port from which a free one is searched; suites that run together keep apart. */
	port: number;
	/** Changes the shipped workflows before they are imported (a profile for this very hour). */
	prepare?(workflow: ImportedWorkflow): ImportedWorkflow;
	/** Workflows of the test's own, made from the shipped ones. */
	also?(shipped: ImportedWorkflow[]): ImportedWorkflow[];
	environment?: Record<string, string>;
	provider?: Parameters<typeof startProvider>[0];
};

/** Boots a reception for one suite, in a folder that is emptied first. */
export async function openReception(name: string, options: ReceptionOptions): Promise<Reception> {
	const { n8nIn, setUp, shippedWorkflows, whenRegistered, freePort, endAll } = await scripts();
	const folder = join(root, '.reception', 'e2e', name);
	rmSync(folder, { recursive: true, force: true });
	const provider = await startProvider(options.provider);
	const port = await freePort(options.port);
	const n8n = n8nIn(folder, { port, environment: options.environment });
	const shipped = shippedWorkflows().map((workflow) => options.prepare?.(workflow) ?? workflow);
	const workflows = [...shipped, ...(options.also?.(shipped) ?? [])];
	try {
		const api = await setUp(n8n, { providerUrl: provider.url, workflows });
		return {
			...api,
			address: n8n.address,
			apiKey: n8n.state.apiKey,
			provider,
			workflows,
			kill: () => n8n.kill(),
			async restart() {
				await n8n.boot();
				await whenRegistered(n8n.address, workflows);
			},
			async close() {
				await Promise.all([n8n.stop(), provider.close()]);
			},
		};
	} catch (caught) {
		// Commands may still be under way beside the n8n itself.
		await Promise.all([endAll(), provider.close()]);
		throw caught;
	}
}

/** Waits until something is true; says what, when it never is. */
export async function eventually<T>(
	what: string,
	seconds: number,
	look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 400));
	}
}
