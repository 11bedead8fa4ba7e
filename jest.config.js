// n8n-core writes its own log to the console; a test says for itself what went otherwise.
process.env.N8N_LOG_LEVEL = 'silent';

const swc = {
	jsc: {
		parser: { syntax: 'typescript', decorators: true },
		target: 'es2022',
		transform: { decoratorMetadata: true },
	},
	// The end-to-end suites load modules of scripts/ by import().
	module: { type: 'commonjs', ignoreDynamic: true },
};

const project = (displayName, testMatch, extra = {}) => ({
	displayName,
	testMatch,
	transform: { '^.+\\.[jt]s$': ['@swc/jest', swc] },
	transformIgnorePatterns: ['/node_modules/'],
	modulePathIgnorePatterns: ['<rootDir>/host/', '<rootDir>/dist/', '<rootDir>/.reception/'],
	testEnvironment: 'node',
	...extra,
});

/** Two projects: what runs everywhere, and what needs the real n8n of `host/`. */
module.exports = {
	// Machines are noisy: a slow test is no broken one.
	testTimeout: 60_000,
	projects: [
		project('reception', ['<rootDir>/test/**/*.test.ts'], {
			testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
		}),
		project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'], {
			moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
		}),
	],
};
