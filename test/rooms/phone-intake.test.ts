import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fixturesOf, type Fixture } from '../support/deliveries';

const root = join(__dirname, '../..');
let folder: string;

// The command loads the room that was built; here it is built into a folder of its own.
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'reception-intake-'));
	mkdirSync(join(folder, 'cli/src'), { recursive: true });
	copyFileSync(join(root, 'cli/src/intake.mjs'), join(folder, 'cli/src/intake.mjs'));
	await build({
		entryPoints: [join(root, 'reception/phone/index.ts')],
		outfile: join(folder, 'dist/reception/phone/index.js'),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		logLevel: 'error',
	});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

type Result = { code: number; out: string; err: string };
const intake = (args: string[], stdin = ''): Promise<Result> =>
	new Promise((resolve) => {
		const command = pathToFileURL(join(folder, 'cli/src/intake.mjs')).href;
		const child = spawn(process.execPath, [
			'--input-type=module',
			'-e',
			`import { run } from '${command}'; process.exitCode = await run(process.argv.slice(1));`,
			'--',
			...args,
		]);
		let out = '';
		let err = '';
		child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
		child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
		child.stdin.end(stdin);
	});

const fixture = (provider: string, name: string): Fixture =>
	fixturesOf(provider).find(([own]) => own === name)![1];
const args = (provider: string, { delivery, secret, at }: Fixture, more: string[] = []) => [
	'--provider',
	provider,
	'--headers',
	file('headers.json', JSON.stringify(delivery.headers)),
	'--body',
	file('body', delivery.body),
	'--method',
	delivery.method,
	'--url',
	delivery.url,
	'--secret',
	secret,
	'--at',
	at,
	...more,
];

describe('reception intake', () => {
	it.each([
		['twilio', 'gather-speech'],
		['twilio', 'incoming-named-get'],
		['vapi', 'tool-calls-hmac'],
		['generic', 'completed'],
		['operator', 'message'],
	])('prints the record of %s %s, as the node reads it', async (provider, name) => {
		const delivery = fixture(provider, name);
		const { code, out, err } = await intake(args(provider, delivery));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect({ kind: 'call', call: JSON.parse(out) as object }).toEqual(delivery.golden);
	});

	it('says why a delivery is refused, with exit code 3 and nothing on standard output', async () => {
		const delivery = fixture('twilio', 'incoming');
		const refused = async (more: string[]) => {
			const { code, out, err } = await intake(args('twilio', delivery, more));
			expect({ code, out }).toEqual({ code: 3, out: '' });
			return (JSON.parse(err) as { refused: string }).refused;
		};
		expect(await refused(['--secret', 'another'])).toBe('forged');
		expect(await refused(['--secret', ''])).toBe('no_secret');
		expect(await refused(['--headers', file('none.json', '{}')])).toBe('unsigned');
		const stale = fixture('generic', 'input');
		const late = await intake(args('generic', stale, ['--at', '2026-11-22T20:40:05Z']));
		expect(late).toMatchObject({ code: 3, err: expect.stringContaining('"stale"') as string });
	});

	it('takes the previous secret, headers as lines, and the body from standard input', async () => {
		const delivery = fixture('twilio', 'incoming');
		const lines = Object.entries(delivery.delivery.headers).map(
			([name, value]) => `${name.toUpperCase()}: ${value}`,
		);
		const { code } = await intake(
			args('twilio', delivery, [
				'--secret',
				'next',
				'--secret2',
				delivery.secret,
				'--headers',
				file('lines', lines.join('\r\n')),
				'--body',
				'-',
			]),
			delivery.delivery.body,
		);
		expect(code).toBe(0);
	});

	it('reads a captured delivery without checking, and says so in the record', async () => {
		const body = file('captured', 'CallSid=CA1&CallStatus=ringing&From=%2B34600111222');
		const { code, out } = await intake(['--provider', 'twilio', '--body', body, '--unverified']);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ id: 'CA1', verification: { result: 'unverified' } });
	});

	it.each([
		['no provider', [], 'Which provider?'],
		['one nobody knows', ['--provider', 'pigeon'], 'Which provider?'],
		['no address', ['--provider', 'twilio', '--body', '-'], 'Which address'],
		['half an address', ['--provider', 'twilio', '--url', '/call', '--body', '-'], 'whole address'],
		['no body', ['--provider', 'twilio', '--url', 'https://x.example/call'], 'Which body?'],
		[
			'a body that is not there',
			['--provider', 'twilio', '--unverified', '--body', '/nowhere'],
			'no file',
		],
		[
			'a time that is none',
			['--provider', 'twilio', '--unverified', '--body', '-', '--at', 'noon'],
			'not an instant',
		],
		[
			'a zone that is none',
			['--provider', 'twilio', '--unverified', '--body', '-', '--zone', 'Mars'],
			'not a time zone',
		],
		['an unknown option', ['--provider', 'twilio', '--nonsense'], 'nonsense'],
	] as const)('stops with exit code 2 and a sentence for %s', async (_, given, words) => {
		const { code, out, err } = await intake([...given]);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(words);
		expect(err).not.toMatch(/ at .*:\d+:\d+/);
	});

	it('explains itself', async () => {
		expect(await intake(['--help'])).toMatchObject({
			code: 0,
			out: expect.stringContaining('--unverified') as string,
		});
	});
});
