import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Icon } from 'n8n-workflow';
import { ownCredentials, ownNodes } from '../support/nodes';

const nodes = ownNodes();
const credentials = ownCredentials();

const iconFile = (file: string, icon: string) => resolve(dirname(file), icon.replace(/^file:/, ''));

/** Both pictures, as text; refuses a single one. */
function pictures(file: string, icon: Icon | undefined) {
	if (!icon || typeof icon === 'string') throw new Error(`${file} has no pair of icons`);
	return [icon.light, icon.dark].map((one) => readFileSync(iconFile(file, one), 'utf8'));
}

const spanish =
	/llamad|recepci|cita|guardia|agenda|urgenc|mensaje|recado|informe|horario|cliente|centralita|parte|aviso|secretar|libro|turno|contest|respuesta/i;
const english =
	/call|reception|appointment|on-call|urgen|message|report|hours|customer|contact|phone|answer|escalat|sms|ledger|book/i;

describe.each(nodes)('node $name', ({ name, file, made: { description } }) => {
	it('is called as its file, in the words of the house', () => {
		expect(description.name).toBe(name[0]?.toLowerCase() + name.slice(1));
		expect(description.displayName).toMatch(/^Reception /);
		expect(description.defaults.name).toBeTruthy();
		expect(description.description.length).toBeGreaterThan(20);
	});

	it('has one light and one dark icon', () => {
		const [light, dark] = pictures(file, description.icon);
		expect(light).toContain('<svg');
		expect(dark).toContain('<svg');
		expect(light).not.toBe(dark);
	});

	it('says in its subtitle what it does, without an expression', () => {
		expect(description.subtitle).toMatch(/^[^={]+$/);
	});

	it('can be used by an AI agent when it does something', () => {
		if (description.group.includes('trigger')) expect(description.inputs).toEqual([]);
		else expect(description.usableAsTool).toBe(true);
	});

	it('names each of its outputs when there are several', () => {
		const { outputs, outputNames = [] } = description;
		if (!Array.isArray(outputs)) throw new Error('The outputs are computed, not listed');
		if (outputs.length > 1) expect(outputNames).toHaveLength(outputs.length);
	});

	it('is found by the words people type, in English and in Spanish', () => {
		const codex = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as {
			node: string;
			categories: string[];
			alias: string[];
		};
		expect(codex.node).toBe(`n8n-nodes-reception.${description.name}`);
		expect(codex.categories.length).toBeGreaterThan(0);
		expect(codex.alias.filter((word) => spanish.test(word))).not.toEqual([]);
		expect(codex.alias.filter((word) => english.test(word))).not.toEqual([]);
	});

	it('brings a sample of what it puts out', () => {
		const [version = 1] = [description.version].flat();
		const samples = join(dirname(file), '__schema__', `v${version}.0.0`);
		const files = readdirSync(samples, { recursive: true }).map(String);
		expect(files.filter((sample) => sample.endsWith('.json'))).not.toEqual([]);
		for (const sample of files.filter((one) => one.endsWith('.json')))
			expect(() => JSON.parse(readFileSync(join(samples, sample), 'utf8'))).not.toThrow();
	});

	it('asks only for credentials of this package', () => {
		const own = credentials.map(({ made }) => made.name);
		for (const { name: credential } of description.credentials ?? [])
			expect(own).toContain(credential);
	});
});

describe.each(credentials)('credential $name', ({ name, file, made }) => {
	it('is called as its file', () => {
		expect(made.name).toBe(name[0]?.toLowerCase() + name.slice(1));
		expect(name).toMatch(/Api$/);
		expect(made.displayName).toMatch(/API$/);
	});

	it('has one light and one dark icon', () => {
		const [light, dark] = pictures(file, made.icon);
		expect(light).not.toBe(dark);
	});

	it('hides its secrets', () => {
		for (const { name: field, typeOptions } of made.properties)
			if (/secret|token|password|apiKey/i.test(field))
				expect(typeOptions).toMatchObject({ password: true });
	});
});

it('lists every node and credential for n8n', () => {
	const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
		n8n: { nodes: string[]; credentials: string[] };
	};
	expect(manifest.n8n.nodes).toHaveLength(nodes.length);
	expect(manifest.n8n.credentials).toHaveLength(credentials.length);
	for (const { file } of nodes) expect(existsSync(`${file}.ts`)).toBe(true);
});
