import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	IDataObject,
	INode,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { packageName } from './harness';
import { ownNodes } from './nodes';
import { root } from './sources';
import builtIns from './built-in-nodes.json';

export type Wire = { from: string; output: number; kind: string; to: string; input: number };
export type WorkflowFile = {
	file: string;
	id: string;
	name: string;
	active?: boolean;
	nodes: INode[];
	wires: Wire[];
};

type Targets = Array<{ node: string; type: string; index: number }> | null;
type Json = Omit<WorkflowFile, 'file' | 'wires'> & {
	connections: Record<string, Record<string, Targets[]>>;
};

/** Connections as a flat list of wires. */
export const wiresOf = (connections: Json['connections']): Wire[] =>
	Object.entries(connections).flatMap(([from, kinds]) =>
		Object.entries(kinds).flatMap(([kind, outputs]) =>
			outputs.flatMap((targets, output) =>
				(targets ?? []).map(({ node, index }) => ({ from, output, kind, to: node, input: index })),
			),
		),
	);

/** Every example workflow of a folder. */
export const workflowFiles = (folder = 'workflows'): WorkflowFile[] =>
	readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => {
			const json = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Json;
			return { ...json, file, wires: wiresOf(json.connections) };
		});

/** What a workflow may say about a node: versions, outputs, parameters. */
export type Known = {
	versions: number[];
	outputs: number | 'computed';
	trigger: boolean;
	/** Drawn wide, because a language model or a tool can be connected below. */
	wide?: boolean;
	parameters?: string[];
	properties?: INodeProperties[];
	credentials?: string[];
};

/** Our nodes, and those of n8n-nodes-base 2.40 a reception may want (read off n8n's own list). */
export function knownNodes(): Map<string, Known> {
	const known = new Map<string, Known>();
	for (const [name, { versions, outputs, parameters, ...rest }] of Object.entries(builtIns))
		known.set(`n8n-nodes-base.${name}`, {
			versions,
			outputs: outputs as Known['outputs'],
			parameters,
			trigger: 'trigger' in rest,
		});
	for (const { made } of ownNodes()) {
		const {
			name,
			version,
			inputs,
			outputs,
			group,
			properties,
			credentials = [],
		} = made.description;
		known.set(`${packageName}.${name}`, {
			versions: [version].flat(),
			outputs: Array.isArray(outputs) ? outputs.length : 'computed',
			trigger: group.includes('trigger'),
			wide: Array.isArray(inputs) && inputs.some((input) => typeof input === 'object'),
			properties,
			credentials: credentials.map((one) => one.name),
		});
	}
	return known;
}

const isChoice = (option: object): option is INodePropertyOptions => 'value' in option;
const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/** Names of parameters a node does not have, and of choices it does not offer. */
export function unknownParameters(
	properties: INodeProperties[],
	parameters: IDataObject,
	path = '',
): string[] {
	return Object.entries(parameters).flatMap(([name, value]) => {
		const here = path ? `${path}.${name}` : name;
		const found = properties.filter((property) => property.name === name);
		if (found.length === 0) return [here];
		const complaints = found.map((property) => unknownValue(property, value, here));
		return complaints.find((list) => list.length === 0) ?? complaints[0] ?? [];
	});
}

function unknownValue(
	{ type, options = [], typeOptions }: INodeProperties,
	value: unknown,
	at: string,
) {
	const entries = (value: unknown) => [value].flat() as IDataObject[];
	if (type === 'options' || type === 'multiOptions') {
		if (typeOptions?.loadOptionsMethod) return [];
		const offered: unknown[] = options.filter(isChoice).map((option) => option.value);
		return entries(value).some((choice) => !offered.includes(choice))
			? [`${at} = ${String(value)}`]
			: [];
	}
	if (type === 'collection') {
		const inner = options.filter((option): option is INodeProperties => 'type' in option);
		return entries(value).flatMap((entry) => unknownParameters(inner, entry, at));
	}
	if (type === 'fixedCollection')
		return Object.entries(value as IDataObject).flatMap(([name, rows]) => {
			const group = options.filter(isGroup).find((option) => option.name === name);
			if (!group) return [`${at}.${name}`];
			return entries(rows).flatMap((row) => unknownParameters(group.values, row, `${at}.${name}`));
		});
	return [];
}

/** Parameters written as expressions, by path. */
export function expressionsIn(value: unknown, path: string): string[] {
	if (typeof value === 'string') return value.startsWith('=') || value.includes('{{') ? [path] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => expressionsIn(inner, `${path}.${name}`));
}

/** Names of the nodes that can run once one of `starts` has run, the starts among them. */
export function reachable(wires: Wire[], starts: string[]): Set<string> {
	const seen = new Set(starts);
	for (const name of seen) for (const { from, to } of wires) if (from === name) seen.add(to);
	return seen;
}
