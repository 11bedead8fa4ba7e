import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root, type Files } from './support/sources';
import { importWalls } from './support/walls';
import { textWalls } from './support/walls-of-text';

const walls = [...importWalls, ...textWalls];

const folders = [
	'nodes',
	'credentials',
	'reception',
	'cli',
	'bench',
	'scripts',
	'test',
	'workflows',
];
const house: Files = new Map([
	...filesBelow(folders, (path) => /\.(ts|mjs|js|json|jsonl|md|txt|xml|form)$/.test(path)),
	['package.json', readFileSync(join(root, 'package.json'), 'utf8')],
]);

/** A small house in which all is well. */
const sound: Record<string, string> = {
	'package.json': '{ "peerDependencies": { "n8n-workflow": "*" } }',
	'reception/zod.ts': "export * from 'zod/v4';",
	'reception/record/index.ts': "import { z } from '../zod';\nexport const slip = z.object({});",
	'reception/phone/index.ts': "export { phoneProviders } from './all';",
	'reception/phone/all.ts':
		"import { bell } from './bell';\nimport { horn } from './horn';\nexport const phoneProviders = [bell, horn];",
	'reception/phone/bell/index.ts':
		"import { slip } from '../../record';\nexport const bell = { slip };",
	'reception/phone/horn/index.ts': 'export const horn = { at: new Date(0) };',
	'reception/phone/bell/fixtures/ring.json': '{ "from": "+447700900567" }',
	'reception/phone/bell/fixtures/PROVENANCE.md': 'Invented.',
	'reception/triage/index.ts':
		"import { slip } from '../record';\nexport const judge = () => slip;",
	'nodes/shared/send.ts': 'export const lend = (helpers) => helpers.httpRequest;',
	'nodes/ReceptionBell/ReceptionBell.node.ts':
		"import { phoneProviders } from '../../reception/phone';\nimport { lend } from '../shared/send';\nexport class ReceptionBell { description = { displayName: 'Bell', providers: phoneProviders, lend }; }",
};

/** One breach per line: the wall, the file that is planted, its text. */
const planted: Array<[number, string, string]> = [
	[1, 'reception/triage/now.ts', 'export const now = () => Date.now();'],
	[1, 'reception/triage/now.ts', 'export const now = () => new Date();'],
	[1, 'reception/triage/zone.ts', 'export const zone = () => process.env.TZ;'],
	[1, 'reception/triage/wait.ts', 'export const wait = (done) => setTimeout(done, 5);'],
	[
		1,
		'reception/triage/dice.ts',
		"import { randomUUID } from 'crypto';\nexport const id = randomUUID();",
	],
	[
		1,
		'reception/triage/n8n.ts',
		"import type { INode } from 'n8n-workflow';\nexport type N = INode;",
	],
	[2, 'reception/record/phone.ts', "export { bell } from '../phone';"],
	[
		2,
		'reception/triage/ring.ts',
		"import { phoneProviders } from '../phone';\nexport const all = phoneProviders;",
	],
	[3, 'reception/phone/horn/loud.ts', "import { bell } from '../bell';\nexport const loud = bell;"],
	[3, 'reception/phone/pick.ts', "import { bell } from './bell';\nexport const pick = bell;"],
	[
		4,
		'nodes/ReceptionHorn/horn.ts',
		"import { horn } from '../../reception/phone/horn';\nexport const h = horn;",
	],
	[
		4,
		'nodes/ReceptionHorn/other.ts',
		"import { ReceptionBell } from '../ReceptionBell/ReceptionBell.node';\nexport const o = ReceptionBell;",
	],
	[5, 'reception/triage/schema.ts', "import { z } from 'zod/v4';\nexport const word = z.string();"],
	[5, 'nodes/ReceptionBell/ask.ts', 'export const ask = (helpers) => helpers.httpRequest({});'],
	[
		6,
		'nodes/ReceptionBell/files.ts',
		"import { readFileSync } from 'fs';\nexport const read = readFileSync;",
	],
	[6, 'package.json', '{ "dependencies": { "left-pad": "1.0.0" } }'],
	[7, 'reception/phone/horn/fixtures/ring.json', '{}'],
	[7, 'reception/phone/bell/fixtures/ring.json', '{ "from": "+34612985047" }'],
	[
		8,
		'nodes/ReceptionBell/ReceptionBell.node.ts',
		`export const run = () => 1;${'\n'.repeat(100)}export const last = 1;`,
	],
	[
		8,
		'reception/phone/horn/index.ts',
		`export const horn = () => 1;${'\n'.repeat(150)}export const last = 1;`,
	],
	[
		8,
		'reception/triage/long.ts',
		`export const run = () => 1;${'\n'.repeat(250)}export const last = 1;`,
	],
	[8, 'reception/triage/again.ts', "export * from '../record';"],
	[9, 'nodes/ReceptionBell/properties.ts', "export const d = '={{ $json.call }}';"],
	[9, 'nodes/ReceptionBell/properties.ts', "export const d = { path: '={{ $nodeId }}' };"],
	[10, 'reception/triage/quiet.ts', `export const q = 1; // ${'eslint-' + 'disable-line'}`],
	[10, 'reception/triage/later.ts', `export const l = 1; // ${'TO' + 'DO'}: later`],
	[
		11,
		'nodes/ReceptionBell/properties.ts',
		"export const d = { description: 'An error occurred' };",
	],
];

describe.each(walls)('wall $number: $promise', (wall) => {
	it('stands', () => {
		expect(wall.breaches(house)).toEqual([]);
	});

	it('is not raised by a house in which all is well', () => {
		expect(wall.breaches(new Map(Object.entries(sound)))).toEqual([]);
	});

	it.each(planted.filter(([number]) => number === wall.number))(
		'%i falls when a breach is planted in %s',
		(_, path, text) => {
			const breached = new Map([...Object.entries(sound), [path, text] as const]);
			expect(wall.breaches(breached).map(({ file }) => file)).toContain(
				path.endsWith('horn/fixtures/ring.json') ? 'reception/phone/horn/fixtures' : path,
			);
		},
	);

	it('has been breached at least once above', () => {
		expect(planted.map(([number]) => number)).toContain(wall.number);
	});
});
