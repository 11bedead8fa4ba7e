import type { INode } from 'n8n-workflow';
import type { Known, Wire, WorkflowFile } from './workflows';
import { reachable } from './workflows';

/** How a workflow looks on n8n's canvas: nodes are squares, wires go from a right to a left edge. */
type Point = { x: number; y: number };
type Line = { wire: Wire; from: Point; to: Point };

/** Sizes on n8n's canvas: a node is a square, wider with room for a model, taller with many outputs. */
const square = 96;
const wide = 224;

type Box = { name: string; left: number; top: number; right: number; bottom: number };

function boxOf(node: INode, known: Map<string, Known>): Box {
	const [left, top] = node.position;
	const { width, height } = node.parameters as { width?: number; height?: number };
	if (isNote(node))
		return {
			name: node.name,
			left,
			top,
			right: left + (width ?? 240),
			bottom: top + (height ?? 160),
		};
	const kind = known.get(node.type);
	const outputs = typeof kind?.outputs === 'number' ? kind.outputs : 1;
	const right = left + (kind?.wide ? wide : square);
	return {
		name: node.name,
		left,
		top,
		right,
		bottom: top + square + 32 * Math.max(0, outputs - 2),
	};
}

const main = ({ kind }: Wire) => kind === 'main';
const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';

function lines({ nodes, wires }: WorkflowFile, known: Map<string, Known>): Line[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	return wires.filter(main).flatMap((wire) => {
		const [source, target] = [byName.get(wire.from), byName.get(wire.to)];
		if (!source || !target) return [];
		const listed = known.get(source.type)?.outputs;
		const outputs = Math.max(typeof listed === 'number' ? listed : 1, wire.output + 1);
		const [out, into] = [boxOf(source, known), boxOf(target, known)];
		const share = (wire.output + 1) / (outputs + 1);
		const exit = { x: out.right, y: out.top + (out.bottom - out.top) * share };
		return [{ wire, from: exit, to: { x: into.left, y: (into.top + into.bottom) / 2 } }];
	});
}

/** A wire that closes a loop goes back on purpose, under the nodes it returns to. */
const returns = (wires: Wire[], { from, to }: Wire) => reachable(wires, [to]).has(from);

const side = (a: Point, b: Point, c: Point) =>
	Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = (a: Line, b: Line) =>
	side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
	side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;

const named = ({ from, to }: Wire) => `${from} → ${to}`;

/** Wires that go right to left without closing a loop. */
export const backwards = (workflow: WorkflowFile, known: Map<string, Known>): string[] =>
	lines(workflow, known)
		.filter(({ from, to, wire }) => from.x >= to.x && !returns(workflow.wires, wire))
		.map(({ wire }) => named(wire));

/** Pairs of wires that cross. */
export function crossings(workflow: WorkflowFile, known: Map<string, Known>): string[] {
	const forward = lines(workflow, known).filter(({ from, to }) => from.x < to.x);
	return forward.flatMap((a, index) =>
		forward
			.slice(index + 1)
			.filter((b) => cross(a, b))
			.map((b) => `${named(a.wire)} crosses ${named(b.wire)}`),
	);
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Nodes and notes that lie upon each other, and wires that run through a node. */
export function hidden(workflow: WorkflowFile, known: Map<string, Known>): string[] {
	const boxes = workflow.nodes.map((node) => boxOf(node, known));
	const upon = boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => overlap(a, b))
			.map((b) => `${a.name} lies upon ${b.name}`),
	);
	const nodes = workflow.nodes.filter((node) => !isNote(node)).map((node) => boxOf(node, known));
	const forward = lines(workflow, known).filter(({ from, to }) => from.x < to.x);
	const through = forward.flatMap((line) =>
		nodes
			.filter(({ name }) => name !== line.wire.from && name !== line.wire.to)
			.filter(({ left, right, top, bottom }) => {
				const middle = (left + right) / 2;
				if (middle <= line.from.x || middle >= line.to.x) return false;
				const share = (middle - line.from.x) / (line.to.x - line.from.x);
				const height = line.from.y + share * (line.to.y - line.from.y);
				return height > top && height < bottom;
			})
			.map(({ name }) => `${named(line.wire)} runs through ${name}`),
	);
	return [...upon, ...through];
}

/** Nodes so close that the names of outputs lie upon the next node. */
export const tooClose = (workflow: WorkflowFile, known: Map<string, Known>): string[] =>
	lines(workflow, known)
		.filter(({ from, to }) => from.x < to.x && to.x - from.x < square)
		.map(({ wire }) => named(wire));
