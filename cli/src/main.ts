import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from './trouble';
import { isCommand, overview, usages, type Command } from './usage';

/** The world around the command: where its package lies, and where its words go. */
export type World = { home: string; out(text: string): void; err(text: string): void };

/** A command that stands in a file of its own beside this one, and writes for itself. */
type Own = { run(args: string[]): Promise<number> };

const own =
	(name: string) =>
	async (args: string[], { home }: World) => {
		const file = join(home, 'src', `${name}.mjs`);
		if (!existsSync(file)) throw new Trouble(`This build has no command "${name}"`, 2);
		const { run } = (await import(pathToFileURL(file).href)) as Own;
		return run(args);
	};

const commands: Record<Command, (args: string[], world: World) => Promise<number>> = {
	simulate: async (args, world) =>
		(await import('./simulate-command')).simulateCommand(args, world),
	check: async (args, world) => (await import('./check-command')).checkCommand(args, world),
	intake: own('intake'),
	triage: own('triage'),
};

/** Runs one command line; the number is the exit code. A user's slip is a sentence, never a stack trace. */
export async function reception(args: string[], world: World): Promise<number> {
	const [name = 'help', ...rest] = args;
	if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], world);
	if (!isCommand(name)) {
		world.err(`There is no command "${name}".\n\n${overview}`);
		return 2;
	}
	const ownHelp = name === 'intake' || name === 'triage';
	if (!ownHelp && rest.some((each) => each === '--help' || each === '-h')) return help(name, world);
	try {
		return await commands[name](rest, world);
	} catch (caught) {
		if (!(caught instanceof Trouble)) throw caught;
		world.err(caught.message);
		if (caught.exitCode === 2) world.err(`See: reception ${name} --help`);
		return caught.exitCode;
	}
}

function help(name: string | undefined, { out, err }: World): number {
	if (name === undefined || name === 'help') {
		out(overview);
		return 0;
	}
	if (!isCommand(name)) {
		err(`There is no command "${name}".\n\n${overview}`);
		return 2;
	}
	out(usages[name]);
	return 0;
}
