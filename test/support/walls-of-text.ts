import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, nodesOf, parse, type Breach, type Files } from './sources';
import type { Wall } from './walls';

const lines = (text: string) => text.split('\n');
const code = (path: string) => /\.(ts|mjs|js)$/.test(path) && !path.includes('/fixtures/');

/** Every line of the chosen files that matches, as a breach. */
const grep = (files: Files, chosen: RegExp, wanted: RegExp, says: string): Breach[] =>
	[...files]
		.filter(([path]) => chosen.test(path))
		.flatMap(([file, text]) =>
			lines(text).flatMap((line, index) =>
				wanted.test(line) ? [{ file, line: index + 1, says }] : [],
			),
		);

/**
 * Numbers that belong to nobody. Ofcom keeps ranges for drama, the North American plan 555-01xx, Twilio
 * its test numbers; Spain keeps none, so ours are the ones nobody would be given: long runs of one digit.
 */
const nobodys = [
	/^\+447700900\d{3}$/,
	/^\+44(20794600|1632960)\d{2,3}$/,
	/^\+1\d{3}55501\d{2}$/,
	/^\+1555\d{7}$/,
	/^\+15005550\d{3}$/,
	/^\+34\d*(\d)\1\1\d*$/,
	/^\+34\d*(123|234|345|456|567|678)\d*$/,
	/^\+3[35]\d*(\d)\1\1\d*$/,
	/^\+\d{1,3}(\d)\1{5,}$/,
];
// Numbers by which networks say "withheld": no person's either (see reception/record/phone-number.ts).
const sentinels = /^\+?(266696687|7378742833|2562533|8656696|86282452253)$/;

const nobodyReal: Wall = {
	number: 7,
	promise:
		'no fixture is a real person, and PROVENANCE.md beside the fixtures says where they come from',
	breaches(files) {
		const fixtures = [...files.keys()].filter((path) => path.includes('/fixtures/'));
		const homes = new Set(fixtures.map((path) => path.replace(/\/fixtures\/.*/, '/fixtures')));
		const unsigned = [...homes]
			.filter(
				(home) =>
					!files.has(`${home}/PROVENANCE.md`) && !files.has(`${posix.dirname(home)}/PROVENANCE.md`),
			)
			.map((home) => ({ file: home, line: 1, says: 'has no PROVENANCE.md' }));
		const samples = [...files].filter(([path]) =>
			/\/fixtures\/|^workflows\/|^cli\/scenarios\/|\/presets\//.test(path),
		);
		const numbers = samples.flatMap(([file, text]) =>
			lines(text).flatMap((line, index) =>
				[...line.matchAll(/(?<![\w.+-])(?:\+|%2B)(\d{8,15})(?![\w.-])/g)]
					.map(([, digits]) => `+${digits}`)
					.filter((number) => !sentinels.test(number) && !nobodys.some((own) => own.test(number)))
					.map((number) => ({
						file,
						line: index + 1,
						says: `names ${number}, which may be a person's`,
					})),
			),
		);
		return [...unsigned, ...numbers];
	},
};

/** Nothing but values: no function does anything, so length is no burden. */
const isData = (path: string, text: string) =>
	![...nodesOf(parse(path, text))].some(
		(node) =>
			(ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
			ts.isClassLike(node),
	);

/** How many lines a file may have before it has to be looked at again. */
function limitOf(path: string): number {
	if (path.endsWith('.node.ts')) return 100;
	return /^reception\/(phone|calendar|crm)\/[^/]+\/[^/]+\.ts$/.test(path) ? 150 : 250;
}

/** Hands on a neighbour's things. A door to a package (reception/zod.ts) is a place of its own. */
const onlyForwards = (path: string, text: string) => {
	const { statements } = parse(path, text);
	return (
		statements.length > 0 &&
		statements.every(
			(line) => ts.isExportDeclaration(line) && line.moduleSpecifier?.getText().startsWith("'."),
		)
	);
};

const sizes: Wall = {
	number: 8,
	promise: 'a node class has 100 lines, an adapter 150, any file 250; nothing small only forwards',
	breaches(files) {
		return [...files].flatMap(([file, text]) => {
			if (!code(file)) return [];
			const length = lines(text.trimEnd()).length;
			if (length > limitOf(file) && !isData(file, text))
				return [{ file, line: length, says: `has ${length} lines of ${limitOf(file)}` }];
			const forwards = length < 20 && !file.endsWith('/index.ts') && onlyForwards(file, text);
			return forwards ? [{ file, line: 1, says: 'only forwards' }] : [];
		});
	},
};

/** n8n's own demand for a node that waits: its restart webhook lives at the node's id (escalation). */
const restart = /path: '=\{\{ \$nodeId \}\}'/;

const noExpressions: Wall = {
	number: 9,
	promise: 'no description holds an expression, but for the restart webhook n8n demands',
	breaches(files) {
		return grep(files, /^(nodes|credentials)\/.*\.ts$/, /=\{\{/, 'holds an expression').filter(
			({ file, line }) => {
				const escalation = file.startsWith('nodes/ReceptionEscalation/');
				return !(escalation && restart.test(lines(files.get(file) ?? '')[line - 1] ?? ''));
			},
		);
	},
};

// Written apart so that these lines do not find themselves.
const silencers = new RegExp(
	['eslint-' + 'disable', '@ts-' + '(ignore|nocheck|expect-error)'].join('|'),
);
const unfinished = new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b`);

const nothingHidden: Wall = {
	number: 10,
	promise: 'no rule is silenced in a comment and nothing is left for later',
	breaches: (files) => [
		...grep(files, /\.(ts|mjs|js)$/, silencers, 'silences a rule'),
		...grep(files, /\.(ts|mjs|js)$/, unfinished, 'leaves something for later'),
	],
};

const blunt = /\b(errors?|problems?|failures?|mistakes?)\b/i;
const spoken = new Set([
	'displayName',
	'description',
	'hint',
	'placeholder',
	'action',
	'subtitle',
	'notice',
]);

const plainWords: Wall = {
	number: 11,
	promise: 'operators never read the words error, problem, failure, mistake',
	breaches(files) {
		return [...files]
			.filter(([path]) => /^(nodes|credentials|reception)\/.*\.ts$/.test(path))
			.flatMap(([file, text]) =>
				[...nodesOf(parse(file, text))]
					.filter((node) => {
						if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
						const to = node.parent;
						const told = ts.isPropertyAssignment(to) && spoken.has(to.name.getText());
						const thrown =
							ts.isNewExpression(to) && /^(Trouble|Node\w+Error)$/.test(to.expression.getText());
						return (told || thrown) && blunt.test(node.getText());
					})
					.map((node) => ({
						file,
						line: lineOf(node),
						says: `tells an operator ${node.getText()}`,
					})),
			);
	},
};

export const textWalls = [nobodyReal, sizes, noExpressions, nothingHidden, plainWords];
