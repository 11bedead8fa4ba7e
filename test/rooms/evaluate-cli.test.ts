import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(__dirname, '../..');
let folder: string;

// The command loads the engine that was built; here it is built into a folder of its own.
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'reception-triage-'));
	mkdirSync(join(folder, 'cli/src'), { recursive: true });
	copyFileSync(join(root, 'cli/src/triage.mjs'), join(folder, 'cli/src/triage.mjs'));
	await build({
		entryPoints: [join(root, 'reception/triage/index.ts')],
		outfile: join(folder, 'dist/reception/triage/index.js'),
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
const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

type Result = { code: number; out: string; err: string };
const triage = (args: string[], stdin = ''): Promise<Result> =>
	new Promise((resolve) => {
		const command = pathToFileURL(join(folder, 'cli/src/triage.mjs')).href;
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
const parsed = (out: string) =>
	out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('reception triage', () => {
	it('judges one line after the other, in order, and never stops at one it cannot read', async () => {
		const calls = file(
			'calls.jsonl',
			`\ufeff${jsonl({ id: 'a', text: 'no puedo respirar' })}not json\n\n${jsonl(
				{ id: 7, transcript: 'AI: ¿Le duele el pecho? User: no, quería cambiar la cita' },
				{
					id: 'c',
					transcript: [{ speaker: 'Paciente', message: 'me duele mucho el pecho' }],
					preset: 'dental',
				},
				{ id: 'd' },
				{ id: 'e', text: '' },
			)}`,
		);
		const { code, out, err } = await triage(['--preset', 'clinic', '--in', calls]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const lines = parsed(out);
		expect(lines.map(({ id }) => id)).toEqual(['a', null, 7, 'c', 'd', 'e']);
		expect(lines[0]).toMatchObject({
			level: 'emergency',
			because: [{ quote: 'no puedo respirar' }],
		});
		expect(lines[1]).toEqual({
			id: null,
			level: 'priority',
			type: 'unclassified',
			because: [],
			note: 'line 2 cannot be read',
		});
		expect(lines[2]?.level).not.toBe('emergency');
		expect(lines[3]?.level).toBe('emergency');
		expect(lines[4]).toMatchObject({ level: 'priority', note: 'line 6 holds no words' });
		expect(lines[5]?.level).toBe('priority');
		expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'level', 'type', 'because']);
	});

	it('reads standard input, and explains in a language', async () => {
		const { code, out } = await triage(
			['--in', '-', '--language', 'ca'],
			jsonl({ id: 'a', text: 'no puc respirar' }),
		);
		expect(code).toBe(0);
		expect(parsed(out)[0]?.sentence).toMatch(/Emergència/);
	});

	it('says that a preset is unknown, and goes on with the general rules', async () => {
		const { code, out, err } = await triage(
			['--preset', 'bakery', '--in', '-'],
			jsonl({ id: 'a', text: 'no puedo respirar' }),
		);
		expect(code).toBe(0);
		expect(parsed(out)).toHaveLength(1);
		expect(err).toContain('There is no preset "bakery"');
	});

	it('reports what the criteria of a business change', async () => {
		const criteria = file(
			'criteria.json',
			JSON.stringify([
				{ name: 'Grapas', says: 'se me han soltado las grapas, grapas sueltas', level: 'urgent' },
			]),
		);
		const calls = file(
			'past.jsonl',
			jsonl(
				{ id: 'a', text: 'que se me han soltado las grapas', accept: ['urgent'] },
				{ id: 'b', text: 'el horario', accept: ['routine', 'priority'] },
			),
		);
		const text = await triage([
			'--criteria',
			criteria,
			'--in',
			calls,
			'--report',
			'--language',
			'en',
		]);
		expect(text.out).toMatch(/urgent calls caught\s+1\/1/);
		expect(text.out).toMatch(/Grapas\s+yours\s+1/);
		expect(text.out).toMatch(
			/Grapas\s+urgent\s+NOBODY YET\s+1\s+says "se me han soltado las grapas", "grapas sueltas"/,
		);
		const json = await triage(['--criteria', criteria, '--in', calls, '--report', '--json']);
		expect(JSON.parse(json.out)).toMatchObject({
			calls: 2,
			changed: 1,
			caught: { count: 1, of: 1 },
		});
	});

	it.each([
		['no calls', ['--preset', 'clinic'], 'Which calls?'],
		['a file that is not there', ['--in', '/nowhere.jsonl'], 'There is no file'],
		['an unknown option', ['--in', '-', '--level', 'x'], '--level'],
		['a language nobody speaks here', ['--in', '-', '--language', 'de'], 'es, ca and en'],
	])('refuses %s with 2 and a sentence', async (_, args, words) => {
		const { code, out, err } = await triage(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(words);
	});

	it('refuses criteria it cannot read, naming the row', async () => {
		const criteria = file(
			'bad.json',
			JSON.stringify({ rows: [{ name: 'x', says: ['y'], level: 'soon' }] }),
		);
		const { code, err } = await triage(['--criteria', criteria, '--in', '-']);
		expect(code).toBe(2);
		expect(err).toContain('rows.0.level');
	});
});
