import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A set of files: path from the repository's root → text. Walls are checked on any such set. */
export type Files = ReadonlyMap<string, string>;

/** What stands where it may not. */
export type Breach = { file: string; line: number; says: string };

export const root = join(__dirname, '..', '..');

const skipped = new Set(['node_modules', 'dist', '__schema__', 'coverage']);

/** Reads every file below the given folders, except what is generated or installed. */
export function filesBelow(folders: string[], keep: (path: string) => boolean): Files {
	const files = new Map<string, string>();
	const walk = (folder: string) => {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = posix.join(folder, entry.name);
			if (entry.isDirectory() && !skipped.has(entry.name)) walk(path);
			else if (entry.isFile() && keep(path))
				files.set(path, readFileSync(join(root, path), 'utf8'));
		}
	};
	for (const folder of folders) walk(folder);
	return files;
}

const parsed = new Map<string, { text: string; source: ts.SourceFile }>();

export function parse(path: string, text: string): ts.SourceFile {
	const known = parsed.get(path);
	if (known?.text === text) return known.source;
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
	parsed.set(path, { text, source });
	return source;
}

export const lineOf = (node: ts.Node): number =>
	node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Every node of a file, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	for (const child of children) yield* nodesOf(child);
}

/** An import as it is written, and the file or package it means. */
export type Import = { from: string; line: number; specifier: string; target: string };

const moduleSpecifier = (node: ts.Node): ts.Expression | undefined => {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return node.argument.literal as ts.Expression;
	const called = ts.isCallExpression(node) && node.expression.getText();
	return called === 'require' || called === 'import'
		? (node as ts.CallExpression).arguments[0]
		: undefined;
};

/** Imports, re-exports, `require` and dynamic imports; relative ones as paths without extension. */
export function importsOf(path: string, text: string): Import[] {
	const imports: Import[] = [];
	for (const node of nodesOf(parse(path, text))) {
		const specifier = moduleSpecifier(node);
		if (!specifier || !ts.isStringLiteralLike(specifier)) continue;
		const target = specifier.text.startsWith('.')
			? posix.join(posix.dirname(path), specifier.text).replace(/(\/index)?(\.[jt]s)?$/, '')
			: specifier.text;
		imports.push({ from: path, line: lineOf(node), specifier: specifier.text, target });
	}
	return imports;
}

/** Every import of a set of files. */
export const allImports = (files: Files): Import[] =>
	[...files].flatMap(([path, text]) => (path.endsWith('.ts') ? importsOf(path, text) : []));

/** True when `path` is `folder` or lies below it. */
export const within = (path: string, folder: string): boolean =>
	path === folder || path.startsWith(`${folder}/`);

export const breachOf = ({ from, line }: Import, says: string): Breach => ({
	file: from,
	line,
	says,
});
