// What can go wrong on somebody else's machine, in one sentence each.
import { statfsSync } from 'node:fs';
import { createServer } from 'node:net';

/** Something the person at the keyboard can put right; its message is printed without a stack. */
export class Trouble extends Error {}

const sentences = [
	[/ENOSPC|no space left/i, 'The disk is full: free some space and start again.'],
	[
		/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ECONNREFUSED|network (request|connectivity)|ERR_SOCKET_TIMEOUT/i,
		'The npm registry cannot be reached: check the network connection (or proxy) and start again.',
	],
	[
		/gyp ERR! find Python|not found: make|make: not found|g\+\+: (not found|No such)/i,
		'SQLite has to be compiled here, and a compiler is missing: install python3, make and g++ and start again.',
	],
	[/EACCES|EPERM/, 'This folder may not be written to: start as the user who owns it.'],
];

/** The sentence for an installer's output, or its last lines where there is none. */
export function explain(output) {
	const [, sentence] = sentences.find(([pattern]) => pattern.test(output)) ?? [];
	return new Trouble(
		sentence ?? `This did not work:\n${output.trimEnd().split('\n').slice(-15).join('\n')}`,
	);
}

/** Refuses a disk with less than the given space, before anything is half written. */
export function needSpace(folder, gigabytes) {
	const { bavail, bsize } = statfsSync(folder);
	const free = (bavail * bsize) / 1e9;
	if (free < gigabytes)
		throw new Trouble(
			`The disk is almost full: ${free.toFixed(1)} GB are free and ${gigabytes} GB are needed. Free some space and start again.`,
		);
}

/** True when nobody listens on a port of this machine. */
export const isFree = (port) =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});

/** The first free port from a number on; 50 are tried. */
export async function freePort(from, taken = []) {
	for (let port = from; port < from + 50; port += 1)
		if (!taken.includes(port) && (await isFree(port))) return port;
	throw new Trouble(`No port is free between ${from} and ${from + 49}.`);
}
