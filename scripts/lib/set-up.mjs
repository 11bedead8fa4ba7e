// Everything a reception needs inside an n8n: package, credentials, tables, workflows.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { makeApiKey, publicApi, until } from './n8n-rest.mjs';
import { manifest, pack, unpack } from './package.mjs';
import { root } from './run.mjs';

/** Secrets of the simulated providers: nobody else knows them, and nobody else needs to. */
export const simulated = {
	accountSid: `AC${'0'.repeat(32)}`,
	twilio: 'simulated-auth-token',
	vapi: 'simulated-vapi-secret',
	generic: 'simulated-webhook-secret',
	desk: { user: 'recepcion', password: 'simulated-desk-password' },
};

/** The credentials the example workflows name, by their fixed ids. */
const credentials = ({ address, apiKey, providerUrl }) => [
	{
		id: 'recepcionLibro',
		name: 'Libro de llamadas',
		type: 'receptionLedgerApi',
		data: { baseUrl: address, apiKey, publicUrl: '' },
	},
	{
		id: 'recepcionTwilio',
		name: 'Twilio',
		type: 'receptionTwilioApi',
		data: {
			accountSid: simulated.accountSid,
			authToken: simulated.twilio,
			previousAuthToken: '',
			baseUrl: providerUrl,
			publicUrl: '',
		},
	},
	{
		id: 'recepcionVapi',
		name: 'Vapi',
		type: 'receptionVapiApi',
		data: { scheme: 'secret', secret: simulated.vapi, previousSecret: '' },
	},
	{
		id: 'recepcionAviso',
		name: 'Aviso firmado',
		type: 'receptionWebhookApi',
		data: { secret: simulated.generic, previousSecret: '' },
	},
	{
		id: 'recepcionPuesto',
		name: 'Puesto de recepción',
		type: 'receptionDeskApi',
		data: { ...simulated.desk },
	},
	{
		id: 'recepcionFormulario',
		name: 'Formulario del equipo',
		type: 'httpBasicAuth',
		data: { ...simulated.desk },
	},
];

/** Puts the packed package where n8n's own installer would. */
export async function installPackage(folder) {
	const packed = await pack();
	await unpack(packed.archive, join(folder, '.n8n', 'nodes', 'node_modules', manifest().name));
	rmSync(packed.folder, { recursive: true, force: true });
}

export const shippedWorkflows = (folder = join(root, 'workflows')) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** Writes files for one of n8n's import commands, and takes them away again: they hold secrets. */
async function importing(n8n, command, entries) {
	const folder = mkdtempSync(join(tmpdir(), 'reception-import-'));
	try {
		for (const [index, entry] of entries.entries())
			writeFileSync(join(folder, `${index}.json`), JSON.stringify(entry), { mode: 0o600 });
		await n8n.command(command, '--separate', `--input=${folder}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Creates the ledger's tables with the very code that ships. */
async function makeTables(api) {
	const { tableDefinitions, tablesOver } = createRequire(import.meta.url)(
		join(root, 'dist', 'reception', 'ledger'),
	);
	return await tablesOver(api.send).ensure(tableDefinitions);
}

/** Paths of the webhooks a workflow answers once it is published. */
const webhooksOf = ({ nodes }) =>
	nodes
		.filter(({ disabled }) => !disabled)
		.flatMap(({ webhookId, type, parameters }) => {
			if (type.endsWith('.receptionTrigger')) return [`${webhookId}/call`];
			return type === 'n8n-nodes-base.webhook' ? [parameters.path] : [];
		});

/** Runs the workflow an operator runs once: it stores the business's profile. */
async function prepare(n8n, workflows) {
	const first = workflows.find(({ name }) => name.startsWith('00-'));
	if (first) await n8n.command('execute', `--id=${first.id}`);
}

/** A workflow that only a person starts cannot be published: n8n has nothing to wait for. */
const startsByItself = ({ nodes }) =>
	nodes.some(
		({ type }) =>
			/trigger$|\.webhook$/i.test(type) && !/(manual|executeWorkflow)Trigger$/i.test(type),
	);

/** True once a webhook path is registered for some method; asking starts nothing. */
async function registered(address, path) {
	const { headers } = await fetch(`${address}/webhook/${path}`, {
		method: 'OPTIONS',
		headers: { origin: address },
	});
	return /GET|POST/.test(headers.get('access-control-allow-methods') ?? '');
}

/** Ids of the workflows that a workflow calls. */
const calledBy = ({ nodes }) =>
	nodes
		.filter(({ type }) => type === 'n8n-nodes-base.executeWorkflow')
		.map(({ parameters }) => parameters?.workflowId?.value);

/** Called workflows before their callers: n8n publishes in no other order. */
export function inOrder(workflows) {
	const ordered = new Set();
	const add = (workflow) => {
		if (!workflow || ordered.has(workflow)) return;
		for (const id of calledBy(workflow))
			if (id !== workflow.id) add(workflows.find((one) => one.id === id));
		ordered.add(workflow);
	};
	workflows.forEach(add);
	return [...ordered];
}

/** Publishes workflows and waits until their webhooks are registered: n8n does that a moment later. */
export async function publish({ address }, api, workflows) {
	for (const { id } of inOrder(workflows).filter(startsByItself)) await api.activate(id);
	await whenRegistered(address, workflows);
}

export async function whenRegistered(address, workflows) {
	for (const path of workflows.filter(startsByItself).flatMap(webhooksOf))
		await until(`the webhook ${path} is registered`, 60, () => registered(address, path));
}

/**
 * Boots an n8n and sets up in it what has changed since the last time: nothing when nothing has.
 * Returns the public API.
 */
export async function setUp(n8n, { providerUrl, workflows = shippedWorkflows(), say = () => {} }) {
	const { address, folder, state, save } = n8n;
	const code = fingerprint('nodes', 'credentials', 'reception', 'icons', 'package.json');
	const wanted = createHash('sha256')
		.update(JSON.stringify({ workflows, address, providerUrl }))
		.digest('hex');
	if (state.code !== code) {
		say('Installing the package into n8n …');
		await installPackage(folder);
	}
	const known = Boolean(state.apiKey);
	const changed = state.wanted !== wanted;
	const bring = () =>
		Promise.all([
			importing(n8n, 'import:credentials', credentials({ address, providerUrl, ...state })),
			importing(n8n, 'import:workflow', workflows),
		]);
	// An n8n that knows the workflows must not run old ones while new ones arrive; a new one runs none.
	if (known && changed) await bring();
	say('Starting n8n …');
	await n8n.boot();
	if (!known) save({ apiKey: await makeApiKey(address, state.owner) });
	const api = publicApi(address, state.apiKey);
	if (changed || state.code !== code) {
		say('Creating tables, credentials and workflows …');
		await Promise.all([makeTables(api), known ? undefined : bring()]);
		await Promise.all([publish(n8n, api, workflows), prepare(n8n, workflows)]);
		save({ code, wanted });
	}
	await whenRegistered(address, workflows);
	return api;
}
