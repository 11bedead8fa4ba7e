import type { INode } from 'n8n-workflow';
import type { Known, Wire, WorkflowFile } from './workflows';
import { reachable } from './workflows';

/** How a workflow looks on n8n's canvas: nodes are squares, wires go from a right to a left edge. */
type Point = { x: number; y: number };
type Line = { wire: Wire; from: Point; to: Point };

const size = 96;

const main = ({ kind }: Wire) => kind === 'main';
const isNote = ({ type }: INode) => type === 'n8n-nodes-base.stickyNote';

function lines({ nodes, wires }: WorkflowFile, known: Map<string, Known>): Line[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	return wires.filter(main).flatMap((wire) => {
		const [source, target] = [byName.get(wire.from), byName.get(wire.to)];
		if (!source || !target) return [];
		const listed = known.get(source.type)?.outputs;
		const outputs = Math.max(typeof listed === 'number' ? listed : 1, wire.output + 1);
		const [x, y] = source.position;
		const exit = { x: x + size, y: y + (size * (wire.output + 1)) / (outputs + 1) };
		return [{ wire, from: exit, to: { x: target.position[0], y: target.position[1] + size / 2 } }];
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

/** Nodes that lie upon each other, and wires that run through a node. */
export function hidden(workflow: WorkflowFile, known: Map<string, Known>): string[] {
	const squares = workflow.nodes.filter((node) => !isNote(node));
	const upon = squares.flatMap((a, index) =>
		squares
			.slice(index + 1)
			.filter(
				(b) =>
					Math.abs(a.position[0] - b.position[0]) < size &&
					Math.abs(a.position[1] - b.position[1]) < size,
			)
			.map((b) => `${a.name} lies upon ${b.name}`),
	);
	const forward = lines(workflow, known).filter(({ from, to }) => from.x < to.x);
	const through = forward.flatMap((line) =>
		squares
			.filter(({ name }) => name !== line.wire.from && name !== line.wire.to)
			.filter(({ position: [x, y] }) => {
				const middle = x + size / 2;
				if (middle <= line.from.x || middle >= line.to.x) return false;
				const share = (middle - line.from.x) / (line.to.x - line.from.x);
				const height = line.from.y + share * (line.to.y - line.from.y);
				return height > y && height < y + size;
			})
			.map(({ name }) => `${named(line.wire)} runs through ${name}`),
	);
	return [...upon, ...through];
}
