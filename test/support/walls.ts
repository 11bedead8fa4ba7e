import { posix } from 'node:path';
import ts from 'typescript';
import {
	allImports,
	breachOf,
	lineOf,
	nodesOf,
	parse,
	within,
	type Breach,
	type Files,
} from './sources';

/** The walls of the house (section 3): each takes a set of files and names every breach. */
export type Wall = { number: number; promise: string; breaches(files: Files): Breach[] };

const shipped = /^(nodes|credentials|reception)\/.*\.ts$/;
const adapterRooms = ['phone', 'calendar', 'crm', 'language'];

/** `reception/phone/twilio` for a file of that adapter; a folder without index.ts is none. */
function adapterOf(path: string, files: Files): string | undefined {
	const [reception, room, folder] = path.split('/');
	if (reception !== 'reception' || !room || !folder || !adapterRooms.includes(room))
		return undefined;
	const adapter = `reception/${room}/${folder}`;
	return files.has(`${adapter}/index.ts`) ? adapter : undefined;
}

const clocks = new Set(['Date.now', 'performance.now', 'DateTime.now', 'Math.random']);
const unforeseen = /^(setTimeout|setInterval|setImmediate|random(UUID|Bytes|Int|FillSync)|hrtime)$/;
const environment = new Set(['process', 'globalThis', 'global', '__dirname', '__filename']);

/** Reads of clock, timer, chance or environment: whatever gives another answer tomorrow. */
function surprise(node: ts.Node): string | undefined {
	if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
		return 'new Date()';
	if (ts.isCallExpression(node)) {
		const called = node.expression.getText();
		if (/^DateTime\.(local|utc)$/.test(called) && node.arguments.length === 0) return `${called}()`;
	}
	if (ts.isPropertyAccessExpression(node) && clocks.has(node.getText())) return node.getText();
	if (!ts.isIdentifier(node) || ts.isPropertyAssignment(node.parent)) return undefined;
	const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
	if (isMember) return undefined;
	return unforeseen.test(node.text) || environment.has(node.text) ? node.text : undefined;
}

const noSurprise: Wall = {
	number: 1,
	promise: 'reception/ imports no n8n-workflow and reads no clock, timer, chance or environment',
	breaches(files) {
		const rooms = [...files].filter(([path]) => /^reception\/.*\.ts$/.test(path));
		const surprises = rooms.flatMap(([path, text]) =>
			[...nodesOf(parse(path, text))].flatMap((node) => {
				const what = surprise(node);
				return what ? [{ file: path, line: lineOf(node), says: `reads ${what}` }] : [];
			}),
		);
		const n8n = allImports(new Map(rooms)).filter(({ target }) => target.startsWith('n8n-'));
		return [...surprises, ...n8n.map((found) => breachOf(found, `imports ${found.target}`))];
	},
};

const neighbours: Wall = {
	number: 2,
	promise:
		'record/ imports no sibling; triage, rota, language, profile never import phone, calendar, crm',
	breaches(files) {
		return allImports(files).flatMap((found) => {
			const [, room] = found.from.split('/');
			const [base, target] = found.target.split('/');
			if (!within(found.from, `reception/${room}`) || base !== 'reception' || !target) return [];
			const sibling = target !== room && target !== 'zod';
			const far = ['phone', 'calendar', 'crm'].includes(target);
			const blind = ['triage', 'rota', 'language', 'profile'].includes(room ?? '');
			return (room === 'record' && sibling) || (blind && far)
				? [breachOf(found, `${room} imports ${target}`)]
				: [];
		});
	},
};

const adaptersApart: Wall = {
	number: 3,
	promise: 'only its own folder and the all.ts of its room import an adapter',
	breaches(files) {
		return allImports(files).flatMap((found) => {
			const adapter = adapterOf(`${found.target}/index.ts`, files);
			if (!adapter || !shipped.test(found.from) || within(found.from, adapter)) return [];
			if (found.from === `${posix.dirname(adapter)}/all.ts`) return [];
			return [breachOf(found, `imports the adapter ${adapter}`)];
		});
	},
};

// A room's index, or one of the few files that belong to no room (send, trouble).
const openDoors = /^reception\/[^/]+$/;

const nodesKnock: Wall = {
	number: 4,
	promise:
		"a node imports a room's index.ts, never what lies behind it, never another node's folder",
	breaches(files) {
		return allImports(files).flatMap((found) => {
			if (!/^(nodes|credentials)\//.test(found.from)) return [];
			const own = found.from.split('/').slice(0, 2).join('/');
			const inside = within(found.target, own) || within(found.target, 'nodes/shared');
			if (found.target.startsWith('nodes/') && !inside)
				return [breachOf(found, `imports another node's ${found.target}`)];
			if (found.target.startsWith('reception/') && !openDoors.test(found.target))
				return [breachOf(found, `reaches behind a room's index: ${found.target}`)];
			return [];
		});
	},
};

/** Where each library comes in. Bundled ones are cut to this one file by the build. */
const doors: Record<string, string> = {
	zod: 'reception/zod.ts',
	'zod/v4': 'reception/zod.ts',
	'libphonenumber-js/max': 'reception/record/phone-number.ts',
};
const wire = /^(httpRequest|httpRequestWithAuthentication|requestWithAuthentication|fetch)$/;

const oneDoor: Wall = {
	number: 5,
	promise: 'zod, HTTP and every bundled library come in through one file each',
	breaches(files) {
		const ships = [...files].filter(([path]) => shipped.test(path));
		const side = allImports(new Map(ships)).filter(
			({ from, target }) => doors[target] !== undefined && doors[target] !== from,
		);
		const wires = ships
			.filter(([path]) => path !== 'nodes/shared/send.ts')
			.flatMap(([path, text]) =>
				[...nodesOf(parse(path, text))]
					.filter((node) => ts.isIdentifier(node) && wire.test(node.text))
					.map((node) => ({ file: path, line: lineOf(node), says: `uses ${node.getText()}` })),
			);
		return [...side.map((found) => breachOf(found, `imports ${found.target}`)), ...wires];
	},
};

const provided = new Set(['n8n-workflow', 'luxon', 'zod', 'zod/v4', 'crypto']);

const nothingElse: Wall = {
	number: 6,
	promise:
		'what ships imports n8n-workflow, luxon, zod, crypto and bundled libraries; no dependencies',
	breaches(files) {
		const ships = new Map([...files].filter(([path]) => shipped.test(path)));
		const strangers = allImports(ships).filter(
			({ specifier, target }) =>
				!specifier.startsWith('.') && !provided.has(target) && doors[target] === undefined,
		);
		const manifest = JSON.parse(files.get('package.json') ?? '{}') as Record<string, object>;
		const depends = Object.keys({
			...manifest['dependencies'],
			...manifest['optionalDependencies'],
		});
		const peers = Object.keys(manifest['peerDependencies'] ?? {});
		return [
			...strangers.map((found) => breachOf(found, `imports ${found.target}`)),
			...[...depends, ...peers.filter((name) => name !== 'n8n-workflow')].map((name) => ({
				file: 'package.json',
				line: 1,
				says: `depends on ${name}`,
			})),
		];
	},
};

export const importWalls = [
	noSurprise,
	neighbours,
	adaptersApart,
	nodesKnock,
	oneDoor,
	nothingElse,
];
