import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { check } from '../../cli/src/check';
import { checkCommand } from '../../cli/src/check-command';
import { runCommand } from '../../cli/src/command';
import { startProvider } from '../../cli/src/provider';
import { simulateCommand } from '../../cli/src/simulate-command';
import { loadScenarios } from '../../cli/src/simulate';
import { storedAnswer } from '../../reception/phone';
import { fakeN8n, type FakeN8n } from '../support/fake-n8n';

const root = resolve(__dirname, '../..');
const home = join(root, 'cli');

async function run(...args: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const world = {
		home,
		out: (text: string) => out.push(text),
		err: (text: string) => err.push(text),
	};
	const none = () => Promise.resolve(0);
	const commands = { simulate: simulateCommand, check: checkCommand, intake: none, triage: none };
	const code = await runCommand(args, world, commands);
	return { code, out: out.join('\n'), err: err.join('\n') };
}

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'reception-'));
	// Away from the settings that `npm start` may have left.
	process.chdir(folder);
	delete process.env['RECEPTION_API_KEY'];
});
afterAll(async () => {
	process.chdir(root);
	await rm(folder, { recursive: true, force: true });
});
const write = async (name: string, content: unknown) => {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
};

describe('usage', () => {
	it('says what there is, and how each command is used', async () => {
		expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('simulate') });
		expect(await run('help', 'check')).toMatchObject({
			code: 0,
			out: expect.stringContaining('--api-key'),
		});
		for (const command of ['simulate', 'check'])
			expect(await run(command, '--help')).toMatchObject({
				code: 0,
				out: expect.stringContaining(`reception ${command}`),
			});
	});

	it.each([
		['a command nobody knows', ['dance'], 'no command "dance"'],
		['help for one nobody knows', ['help', 'dance'], 'no command "dance"'],
		['an option nobody knows', ['simulate', '--fast'], "Unknown option '--fast'"],
		['an option without its value', ['simulate', '--url'], '--url'],
		['an address that is none', ['simulate', '--url', 'n8n'], '"n8n" is not an address'],
		['a port that is none', ['simulate', '--port', 'x'], '"x" is not a port'],
		['a file that is not there', ['simulate', '/nowhere/day.json'], 'cannot be read'],
		['settings that are not there', ['simulate', '--settings', '/nowhere.json'], 'cannot be read'],
		['a scenario that is not there', ['simulate', '--only', 'x'], 'no scenario "x"'],
		['a check without a key', ['check'], 'API key is needed'],
		['a check of something', ['check', 'this'], 'Nobody knows "this"'],
	])('%s ends with 2 and one sentence', async (_, args, sentence) => {
		const { code, err } = await run(...args);
		expect(code).toBe(2);
		expect(err).toContain(sentence);
		expect(err).not.toMatch(/\n\s+at /);
	});

	it('ends with 3 where nobody answers', async () => {
		const refused = await run('check', '--url', 'http://127.0.0.1:1', '--api-key', 'x');
		expect(refused).toMatchObject({ code: 3, err: 'No n8n answers at http://127.0.0.1:1' });
	});

	it('runs as a command of its own', async () => {
		const node = promisify(execFile);
		await node(process.execPath, [join(home, 'build.mjs')]);
		const bin = join(home, 'bin', 'reception.mjs');
		expect((await node(process.execPath, [bin, 'help'])).stdout).toContain('COMMAND');
		await expect(node(process.execPath, [bin, 'dance'])).rejects.toMatchObject({ code: 2 });
		const listed = await node(process.execPath, [bin, 'simulate', '--list']);
		expect(listed.stdout).toContain('chest-pain-at-night');
	});
});

describe('scenarios that ship', () => {
	it('can all be read, each id once', async () => {
		const files = (await readdir(join(home, 'scenarios'))).filter((name) => name.endsWith('.json'));
		expect(files).toEqual(expect.arrayContaining(['demo-day.json', 'faults.json']));
		const scenarios = await loadScenarios(join(home, 'scenarios'));
		expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
		for (const { expect: expected, to } of scenarios) {
			expect(expected).toBeDefined();
			expect(to).toMatch(/^\+3491000000[012]$/);
		}
	});
});

const secrets = { twilio: ['t'], vapi: [], generic: [], operator: [] };
const trigger = {
	name: 'Entra una llamada',
	type: 'n8n-nodes-reception.receptionTrigger',
	webhookId: 'recepcion',
	parameters: {},
	credentials: { receptionTwilioApi: { id: 'c1', name: 'Twilio' } },
};
const complete: Partial<FakeN8n> = {
	tables: ['reception_calls', 'reception_locks', 'reception_agenda', 'reception_contacts'],
	workflows: [{ id: 'w1', name: '01-recepcion', active: true, nodes: [trigger] }],
	credentials: [{ id: 'c1', name: 'Twilio' }],
};
const fake = (more: Partial<FakeN8n> = {}) =>
	fakeN8n({ secrets, answer: () => ({}), rows: () => [], ...complete, ...more });
const missing = async (more: Partial<FakeN8n>) => {
	const n8n = await fake(more);
	const findings = await check(n8n.url, n8n.apiKey);
	await n8n.close();
	return findings.filter(({ ok }) => !ok).map(({ what }) => what);
};

describe('reception check', () => {
	it('finds nothing missing where nothing is', async () => {
		const n8n = await fake();
		const done = await run('check', '--url', n8n.url, '--api-key', n8n.apiKey);
		expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is missing.') });
		expect(await run('check', '--url', n8n.url, '--api-key', 'wrong')).toMatchObject({
			code: 3,
			err: expect.stringContaining('does not accept this API key'),
		});
		await n8n.close();
	});

	it('names a table, a credential, a workflow that is missing', async () => {
		expect(await missing({ tables: ['reception_calls'] })).toHaveLength(3);
		expect(await missing({ credentials: [] })).toEqual([
			'credential "Twilio" of "Entra una llamada" in "01-recepcion"',
		]);
		expect(await missing({ workflows: [] })).toEqual(['workflows of the reception']);
		const asleep = { id: 'w1', name: '01-recepcion', active: false, nodes: [trigger] };
		expect(await missing({ workflows: [asleep] })).toEqual([
			'workflow "01-recepcion" is published',
		]);
	});

	it('names a webhook that is not there, and one that lets strangers in', async () => {
		const at = (webhookId: string) => [
			{ id: 'w1', name: '01', active: true, nodes: [{ ...trigger, webhookId }] },
		];
		expect(await missing({ workflows: at('elsewhere') })).toEqual([
			expect.stringContaining('/webhook/elsewhere/call'),
		]);
		expect(await missing({ workflows: at('offen'), open: ['offen'] })).toEqual([
			expect.stringContaining('/webhook/offen/call'),
		]);
	});
});

describe('reception simulate', () => {
	const day = [
		{
			id: 'one',
			title: 'One',
			provider: 'twilio',
			from: '+34600111222',
			to: '+34910000000',
			waitSeconds: 0,
		},
	];

	it('plays a file with the settings of a file, and says whether all ended well', async () => {
		const n8n = await fakeN8n({
			secrets,
			answer: (call) => {
				const { status, headers, body } = storedAnswer(call);
				return { status, type: headers['content-type'], body };
			},
			rows: () => [
				{
					key: `twilio:${n8n.calls[0]?.id}`,
					reference: 'R-1',
					state: 'done',
					outcome: 'abandoned',
					slip: '{}',
				},
			],
		});
		const provider = await startProvider({ authToken: 't' });
		const settings = {
			n8nUrl: n8n.url,
			apiKey: n8n.apiKey,
			secrets: { twilio: 't' },
			provider: { url: provider.url },
		};
		const common = [
			await write('day.json', day),
			'--settings',
			await write('settings.json', settings),
		];
		expect(await run('simulate', ...common)).toMatchObject({
			code: 0,
			out: expect.stringContaining('1 calls: 1 abandoned'),
		});
		n8n.calls.length = 0;
		const wanting = await write('wanting.json', [{ ...day[0], expect: { outcome: 'escalated' } }]);
		expect(await run('simulate', wanting, ...common.slice(1))).toMatchObject({
			code: 1,
			out: expect.stringContaining('expected  outcome escalated, found abandoned'),
		});
		const alone = await startProvider({ authToken: 'other' });
		const wrong = await write('wrong.json', {
			...settings,
			secrets: { twilio: 'other' },
			provider: { url: alone.url },
		});
		expect(await run('simulate', common[0] ?? '', '--settings', wrong)).toMatchObject({
			code: 3,
			err: expect.stringContaining('refused every delivery'),
		});
		await Promise.all([n8n.close(), provider.close(), alone.close()]);
	});
});
