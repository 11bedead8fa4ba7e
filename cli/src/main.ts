import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, type Run, type World } from './command';
import { Trouble } from './trouble';

/** A command that stands in a file of its own beside the sources, and writes for itself. */
const own =
	(name: string): Run =>
	async (args, { home }) => {
		const file = join(home, 'src', `${name}.mjs`);
		if (!existsSync(file)) throw new Trouble(`This build has no command "${name}"`, 2);
		const { run } = (await import(pathToFileURL(file).href)) as {
			run(args: string[]): Promise<number>;
		};
		return run(args);
	};

/** The command line as `bin/reception.mjs` calls it. Each command is loaded only when it is wanted. */
export const reception = (args: string[], world: World): Promise<number> =>
	runCommand(args, world, {
		simulate: async (rest, w) => (await import('./simulate-command')).simulateCommand(rest, w),
		check: async (rest, w) => (await import('./check-command')).checkCommand(rest, w),
		intake: own('intake'),
		triage: own('triage'),
	});
