import { NodeHelpers, type IDataObject, type INode } from 'n8n-workflow';
import { backwards, crossings, hidden, tooClose } from '../support/canvas';
import { packageName } from '../support/harness';
import {
	expressionsIn,
	knownNodes,
	reachable,
	unknownParameters,
	wiresOf,
	workflowFiles,
	type WorkflowFile,
} from '../support/workflows';

const known = knownNodes();
const files = workflowFiles();
const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';
const ours = ({ type }: INode) => type.startsWith(`${packageName}.`);

it('ships the eight workflows of a reception', () => {
	expect(files.map(({ file }) => file)).toEqual(
		expect.arrayContaining([
			'00-preparar.json',
			'01-recepcion-telefonica.json',
			'02-asistente-de-voz.json',
			'03-puesto-de-recepcion.json',
			'04-guardia.json',
			'05-primera-hora.json',
			'06-red-de-seguridad.json',
			'07-probar-criterios.json',
		]),
	);
	expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
});

describe.each(files)('workflow $file', (workflow) => {
	const { nodes, wires } = workflow;
	const names = new Set(nodes.map(({ name }) => name));
	const working = nodes.filter((node) => !isNote(node));

	it('has an id of its own, and arrives switched off', () => {
		expect(workflow.id).toMatch(/^[A-Za-z0-9]{8,36}$/);
		expect(workflow.active ?? false).toBe(false);
	});

	it('names only real nodes, in versions that exist', () => {
		const strange = nodes.filter(
			({ type, typeVersion }) => !known.get(type)?.versions.includes(typeVersion),
		);
		expect(strange.map(({ name, type, typeVersion }) => ({ name, type, typeVersion }))).toEqual([]);
		expect(nodes.filter(ours)).not.toEqual([]);
	});

	it('gives every node a name and an id of its own', () => {
		expect(names.size).toBe(nodes.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
	});

	it('connects outputs that exist to nodes that exist', () => {
		const loose = wires.filter(({ from, output, to }) => {
			const source = nodes.find(({ name }) => name === from);
			const outputs = source && known.get(source.type)?.outputs;
			return !names.has(to) || !source || (typeof outputs === 'number' && output >= outputs);
		});
		expect(loose).toEqual([]);
	});

	it('leaves no node that never runs', () => {
		const triggers = working.filter(({ type }) => known.get(type)?.trigger).map(({ name }) => name);
		const run = reachable(wires, triggers);
		expect(working.filter(({ name }) => !run.has(name)).map(({ name }) => name)).toEqual([]);
		expect(triggers).not.toEqual([]);
	});

	it('sets only parameters its nodes have, to values they offer', () => {
		const unknown = nodes.flatMap(({ name, type, parameters }) => {
			const { properties, parameters: list } = known.get(type) ?? {};
			const found = properties
				? unknownParameters(properties, parameters as IDataObject)
				: Object.keys(parameters).filter((key) => !list?.includes(key));
			return found.map((parameter) => `${name}: ${parameter}`);
		});
		expect(unknown).toEqual([]);
	});

	it('would be published: nothing required is missing', () => {
		const missing = nodes.filter(ours).flatMap((node) => {
			const { properties = [] } = known.get(node.type) ?? {};
			const issues = NodeHelpers.getNodeParametersIssues(properties, node, null);
			return issues?.parameters ? [{ [node.name]: issues.parameters }] : [];
		});
		expect(missing).toEqual([]);
	});

	it('names only credentials its nodes may use', () => {
		const foreign = nodes.filter(ours).flatMap(({ name, type, credentials }) =>
			Object.keys(credentials ?? {})
				.filter((credential) => !known.get(type)?.credentials?.includes(credential))
				.map((credential) => `${name}: ${credential}`),
		);
		expect(foreign).toEqual([]);
	});

	it('explains itself in Spanish', () => {
		const notes = nodes.filter(isNote).map(({ parameters }) => String(parameters['content']));
		expect(notes).not.toEqual([]);
		for (const note of notes)
			expect(
				note.match(/(?<!\p{L})(el|la|los|las|de|del|que|se|un|una|y|en|para|por|con)(?!\p{L})/giu)
					?.length ?? 0,
			).toBeGreaterThan(3);
	});

	it('reads from left to right, without crossing wires', () => {
		expect(backwards(workflow, known)).toEqual([]);
		expect(crossings(workflow, known)).toEqual([]);
		expect(hidden(workflow, known)).toEqual([]);
		expect(tooClose(workflow, known)).toEqual([]);
	});
});

describe('the hot path', () => {
	const hot = files.flatMap((workflow) => {
		const triggers = workflow.nodes.filter(
			({ type }) => type === `${packageName}.receptionTrigger`,
		);
		const run = reachable(
			workflow.wires,
			triggers.map(({ name }) => name),
		);
		return workflow.nodes
			.filter(({ name }) => run.has(name))
			.map((node) => ({ ...node, file: workflow.file }));
	});

	it('has nodes on it', () => {
		expect(hot.length).toBeGreaterThan(5);
	});

	it('holds no expression at all: each one would cost an isolate', () => {
		const found = hot.flatMap(({ file, name, parameters }) =>
			expressionsIn(parameters, `${file} ${name}`),
		);
		expect(found).toHaveLength(0);
	});

	it('uses no node whose own defaults are expressions', () => {
		const types = new Set(hot.map(({ type }) => type));
		const found = [...types].flatMap((type) => {
			const { properties = [] } = known.get(type) ?? {};
			return expressionsIn(
				properties.map((property) => property.default),
				type,
			);
		});
		expect(found).toHaveLength(0);
	});
});

describe('the eye of these tests', () => {
	const square = (name: string, x: number, y: number): INode => ({
		id: name,
		name,
		type: 'n8n-nodes-base.noOp',
		typeVersion: 1,
		position: [x, y],
		parameters: {},
	});
	const drawn = (nodes: INode[], ...pairs: Array<[string, string]>): WorkflowFile => {
		const connections: Parameters<typeof wiresOf>[0] = {};
		for (const [from, to] of pairs)
			(connections[from] ??= { main: [[]] })['main']?.[0]?.push({
				node: to,
				type: 'main',
				index: 0,
			});
		return { file: 'drawn', id: 'drawn', name: 'drawn', nodes, wires: wiresOf(connections) };
	};
	const [a, b, c, d] = [
		square('a', 0, 0),
		square('b', 0, 300),
		square('c', 400, 0),
		square('d', 400, 300),
	];

	it('sees wires that cross, run backwards, or hide', () => {
		expect(crossings(drawn([a, b, c, d], ['a', 'd'], ['b', 'c']), known)).toHaveLength(1);
		expect(crossings(drawn([a, b, c, d], ['a', 'c'], ['b', 'd']), known)).toEqual([]);
		expect(backwards(drawn([a, c], ['c', 'a']), known)).toEqual(['c → a']);
		expect(backwards(drawn([a, c], ['a', 'c'], ['c', 'a']), known)).toEqual([]);
		expect(hidden(drawn([a, square('e', 200, 0), c], ['a', 'c']), known)).toEqual([
			'a → c runs through e',
		]);
	});

	it('sees a parameter that does not exist, and a choice nobody offers', () => {
		const properties = [
			{
				displayName: 'Source',
				name: 'source',
				type: 'options' as const,
				options: [{ name: 'Twilio', value: 'twilio' }],
				default: 'twilio',
			},
		];
		expect(unknownParameters(properties, { source: 'twilio' })).toEqual([]);
		expect(unknownParameters(properties, { source: 'fax' })).toEqual(['source = fax']);
		expect(unknownParameters(properties, { sauce: 'twilio' })).toEqual(['sauce']);
	});

	it('sees an expression wherever it hides', () => {
		expect(
			expressionsIn({ rows: [{ text: '={{ $json.a }}' }, { text: 'plain' }] }, 'node'),
		).toEqual(['node.rows.0.text']);
	});
});
