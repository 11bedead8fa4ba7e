import js from '@eslint/js';
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import { defineConfig } from 'eslint/config';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts', 'reception/**/*.ts'];
const plainScripts = ['**/*.mjs', '**/*.js'];

/** Rules by name, all switched off. Every caller says why. */
const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

export default defineConfig(
	{
		ignores: ['dist/', 'cli/dist/', 'host/', '.reception/', 'coverage/', 'docs/', '**/fixtures/**'],
	},
	{
		// The scan that n8n runs before it verifies a package ignores inline comments: so do we.
		linterOptions: { noInlineConfig: true },
	},

	// Everything written in TypeScript.
	{
		files: ['**/*.ts'],
		extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// `Array<A | B>` reads better than `(A | B)[]`.
			'@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
			eqeqeq: 'error',
			'no-console': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				// `const { secret: _, ...rest } = row` drops a key: that is its use.
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// Indexing is unchecked nowhere (noUncheckedIndexedAccess): where the line above proves that
			// the entry is there, `!` says so.
			...off('@typescript-eslint/no-non-null-assertion'),
			// What is said to a phone, a page or an SMS is cleaned of control characters by their codes.
			...off('no-control-regex'),
			// A record of unknown keys and a contract are different thoughts; both forms say so.
			...off('@typescript-eslint/consistent-type-definitions'),
			// `Record<string, X>` and `{ [key: string]: X }` read differently where the key has a meaning.
			...off('@typescript-eslint/consistent-indexed-object-style'),
		},
	},

	// What ships also obeys the rules that need types: a promise nobody awaits is a call nobody records.
	{
		files: shipped,
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},

	// n8n's rules for packages of the community.
	{
		files: [...shipped, 'package.json'],
		extends: [n8nCommunityNodesPlugin.configs.recommended],
	},
	{
		files: ['reception/**/*.ts'],
		// The rooms know no n8n: trouble becomes a node's word in nodes/shared, where this rule holds.
		rules: off('@n8n/community-nodes/require-node-api-error'),
	},

	// n8n's rules for descriptions.
	{
		files: ['package.json'],
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: {
			...nodesBase.configs.community.rules,
			// JSON has no expression statements of its own; the parser sees the file as one.
			...off('@typescript-eslint/no-unused-expressions'),
		},
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: {
			...nodesBase.configs.credentials.rules,
			// Wants a camel-cased page name of n8n's own documentation; credential-documentation-url
			// (community) wants a full address, which is what a community package has.
			...off('n8n-nodes-base/cred-class-field-documentation-url-miscased'),
			// Goes by the field's name; credential-password-field (community) looks closer.
			...off('n8n-nodes-base/cred-class-field-type-options-password-missing'),
		},
	},
	{
		files: ['nodes/**/*.ts'],
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: {
			...nodesBase.configs.nodes.rules,
			// Both demand the text 'main'; node-connection-type-literal (community) forbids it and asks
			// for NodeConnectionTypes.Main.
			...off(
				'n8n-nodes-base/node-class-description-inputs-wrong-regular-node',
				'n8n-nodes-base/node-class-description-outputs-wrong',
			),
			// Some limits are real: a day has 24 hours, an SMS a length.
			...off('n8n-nodes-base/node-param-type-options-max-value-present'),
		},
	},

	// Tests and the command line: not shipped in the package, they may use what Node offers.
	{
		files: ['test/**/*.ts', 'cli/**/*.ts', 'bench/**/*.ts'],
		rules: {
			// n8n-core is loaded at run time in the harness, where decorators need it first.
			...off('@typescript-eslint/no-require-imports'),
			// A stand-in often has nothing to do.
			...off('@typescript-eslint/no-empty-function'),
			// Prints are what these are for.
			...off('no-console'),
		},
	},

	// Scripts in plain JavaScript.
	{
		files: plainScripts,
		extends: [js.configs.recommended],
		languageOptions: {
			globals: Object.fromEntries(
				[
					'AbortController',
					'AbortSignal',
					'Buffer',
					'FormData',
					'URL',
					'URLSearchParams',
					'localStorage',
					'clearInterval',
					'clearTimeout',
					'console',
					'document',
					'fetch',
					'performance',
					'process',
					'setInterval',
					'setTimeout',
					'structuredClone',
				].map((name) => [name, 'readonly']),
			),
		},
		rules: { eqeqeq: 'error', 'prefer-const': 'error' },
	},
	{
		files: ['gulpfile.js', 'jest.config.js', 'cli/**/*.js'],
		languageOptions: {
			sourceType: 'commonjs',
			globals: { require: 'readonly', module: 'writable', exports: 'writable' },
		},
	},
);
