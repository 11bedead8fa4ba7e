// Writes what can be known from the folders: registries (`all.ts`), the lists n8n reads in
// package.json, and the tables of the READMEs. `--check` writes nothing and fails where one is stale.
import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const read = (file) => readFileSync(file, 'utf8');

/** Rooms that keep one folder per adapter, and what the list of all of them is called. */
const rooms = {
	phone: { list: 'phoneProviders', says: 'Every phone provider and voice platform.' },
	calendar: { list: 'calendars', says: 'Every calendar.' },
	crm: { list: 'customerRecords', says: 'Every place that keeps customers.' },
	language: { list: 'languages', says: 'Every language of the reception.' },
};

const folders = (dir) =>
	existsSync(dir)
		? readdirSync(dir, { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map((entry) => entry.name)
				.sort()
		: [];

const camelCase = (text) => text.replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase());

const parse = (file) => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);

/** Names a module exports as values, in order. */
function exportedValues(file) {
	return parse(file).statements.flatMap((statement) => {
		if (!ts.canHaveModifiers(statement)) return [];
		const exported = ts
			.getModifiers(statement)
			?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!exported) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.map(({ name }) => name.getText());
		const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
		return named && statement.name ? [statement.name.text] : [];
	});
}

/** The registry of one room: an adapter is the export called like its folder, else its first export. */
function registry(room, { list, says }) {
	const adapters = folders(at('reception', room))
		.map((id) => ({ id, file: at('reception', room, id, 'index.ts') }))
		.filter(({ file }) => existsSync(file))
		.map(({ id, file }) => {
			const names = exportedValues(file);
			const name = names.find((candidate) => candidate === camelCase(id)) ?? names[0];
			if (!name) throw new Error(`${relative(root, file)} exports nothing to register`);
			return { id, name };
		});
	if (adapters.length === 0) return undefined;
	const text = [
		'// Written by `npm run sync` from the folders beside it. Do not edit.',
		...adapters.map(({ id, name }) => `import { ${name} } from './${id}';`),
		'',
		`/** ${says} */`,
		`export const ${list} = [${adapters.map(({ name }) => name).join(', ')}];`,
		'',
	].join('\n');
	return { file: at('reception', room, 'all.ts'), text };
}

const classes = (dir, ending) =>
	existsSync(at(dir))
		? readdirSync(at(dir), { recursive: true })
				.filter((file) => file.endsWith(ending))
				.map((file) => join(dir, file).replaceAll('\\', '/'))
				.sort()
		: [];

const nodes = classes('nodes', '.node.ts');
const credentials = classes('credentials', '.credentials.ts');

function manifest() {
	const file = at('package.json');
	const content = JSON.parse(read(file));
	const compiled = (source) => `dist/${source.replace(/\.ts$/, '.js')}`;
	content.n8n.nodes = nodes.map(compiled);
	content.n8n.credentials = credentials.map(compiled);
	return { file, text: `${JSON.stringify(content, null, 2)}\n` };
}

/** Plain texts among the properties of a class (`displayName = '…'`) or of its `description`. */
function texts(source) {
	const found = {};
	const visit = (node, depth) => {
		const name = node.name?.getText?.();
		if (name && node.initializer && ts.isStringLiteralLike(node.initializer))
			found[name] ??= node.initializer.text;
		if (depth > 0) ts.forEachChild(node, (child) => visit(child, depth - 1));
	};
	const body = parse(at(source)).statements.find(ts.isClassDeclaration);
	for (const member of body?.members ?? []) visit(member, 2);
	return found;
}

const row = (...cells) =>
	`| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;

const codexOf = (source) => {
	const file = at(source.replace(/\.ts$/, '.json'));
	return existsSync(file) ? JSON.parse(read(file)) : {};
};

const tables = {
	'README.md': {
		nodes: () => [
			row('Node', 'What it does'),
			row('---', '---'),
			...nodes.map((source) => {
				const { displayName, description } = texts(source);
				return row(`**${displayName}**`, description);
			}),
		],
		credentials: () => [
			row('Credential', 'For'),
			row('---', '---'),
			...credentials.map((source) => {
				const { displayName, name } = texts(source);
				return row(`**${displayName}**`, `\`${name}\``);
			}),
		],
	},
	'README.es.md': {
		nodes: () => [
			row('Nodo', 'Se encuentra buscando'),
			row('---', '---'),
			...nodes.map((source) =>
				row(`**${texts(source).displayName}**`, (codexOf(source).alias ?? []).join(', ')),
			),
		],
	},
};

/** A README with its tables renewed between `<!-- sync:nodes -->` and `<!-- /sync:nodes -->`. */
function readme(name) {
	const file = at(name);
	if (!existsSync(file)) return undefined;
	const text = Object.entries(tables[name]).reduce((content, [table, lines]) => {
		const [open, close] = [`<!-- sync:${table} -->`, `<!-- /sync:${table} -->`];
		const [from, to] = [content.indexOf(open), content.indexOf(close)];
		if (from < 0 || to < from) return content;
		return `${content.slice(0, from + open.length)}\n\n${lines().join('\n')}\n\n${content.slice(to)}`;
	}, read(file));
	return { file, text };
}

const check = process.argv.includes('--check');
const written = [
	...Object.entries(rooms).map(([room, about]) => registry(room, about)),
	manifest(),
	...Object.keys(tables).map(readme),
].filter(Boolean);

let stale = 0;
for (const { file, text } of written) {
	const options = { ...(await prettier.resolveConfig(file)), filepath: file };
	// A README is laid out by whoever writes it; only its tables are ours.
	const wanted = file.endsWith('.md') ? text : await prettier.format(text, options);
	if (existsSync(file) && read(file) === wanted) continue;
	stale += 1;
	if (!check) writeFileSync(file, wanted);
	console.log(`${relative(root, file)} ${check ? 'is stale: run "npm run sync"' : 'written'}`);
}
if (stale === 0) console.log('Registries, lists and tables agree with the folders.');
process.exitCode = check && stale > 0 ? 1 : 0;
