import { Trouble } from './trouble';
import { isCommand, overview, usages, type Command } from './usage';

/** The world around the command: where its package lies, and where its words go. */
export type World = { home: string; out(text: string): void; err(text: string): void };

export type Run = (args: string[], world: World) => Promise<number>;

/** Commands that explain themselves when asked for help. */
const explainsItself: ReadonlySet<Command> = new Set(['intake', 'triage']);

const asksForHelp = (args: string[]) => args.some((each) => each === '--help' || each === '-h');

/** Runs one command line; the number is the exit code. A user's slip is a sentence, never a stack trace. */
export async function runCommand(
	args: string[],
	world: World,
	commands: Record<Command, Run>,
): Promise<number> {
	const [name = 'help', ...rest] = args;
	if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], world);
	if (!isCommand(name)) return unknown(name, world);
	if (asksForHelp(rest) && !explainsItself.has(name)) return help(name, world);
	try {
		return await commands[name](rest, world);
	} catch (caught) {
		if (!(caught instanceof Trouble)) throw caught;
		world.err(caught.message);
		if (caught.exitCode === 2) world.err(`See: reception ${name} --help`);
		return caught.exitCode;
	}
}

function help(name: string | undefined, world: World): number {
	if (name !== undefined && name !== 'help' && !isCommand(name)) return unknown(name, world);
	world.out(name === undefined || name === 'help' ? overview : usages[name]);
	return 0;
}

function unknown(name: string, { err }: World): number {
	err(`There is no command "${name}".\n\n${overview}`);
	return 2;
}
