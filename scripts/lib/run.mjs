// Programs that scripts start: what they print is kept, and none outlives its script.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path of a program that came with an installed package. */
export const installed = (name) => `${root}node_modules/.bin/${name}`;

const running = new Set();

/** Ends a program and everything it started: programs run in a process group of their own. */
export function end(child, signal = 'SIGTERM') {
	try {
		process.kill(-child.pid, signal);
	} catch (caught) {
		if (caught.code !== 'ESRCH') throw caught; // it had ended by itself
	}
}

/** Starts a program in a process group of its own and remembers it until it ends. */
export function start(command, args, options = {}) {
	const child = spawn(command, args, { cwd: root, detached: true, ...options });
	running.add(child);
	child.once('close', () => running.delete(child));
	child.once('error', () => running.delete(child));
	return child;
}

/** Runs a program to its end: `{ code, output }`. `onLine` hears each line as it comes. */
export function run(command, args, { onLine, input, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const child = start(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
		let output = '';
		let rest = '';
		const hear = (chunk) => {
			output += chunk;
			if (!onLine) return;
			const lines = (rest + chunk).split('\n');
			rest = lines.pop();
			for (const line of lines) onLine(line);
		};
		child.stdout.setEncoding('utf8').on('data', hear);
		child.stderr.setEncoding('utf8').on('data', hear);
		child.once('error', reject);
		child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
		child.stdin.end(input);
	});
}

/** Ends whatever still runs: politely, and after `graceMs` for certain. */
export async function endAll(graceMs = 8000) {
	const children = [...running];
	const gone = Promise.all(
		children.map((child) => new Promise((resolve) => child.once('close', resolve))),
	);
	for (const child of children) end(child);
	let timer;
	const late = new Promise((resolve) => (timer = setTimeout(resolve, graceMs)));
	await Promise.race([gone, late]);
	clearTimeout(timer);
	for (const child of running) end(child, 'SIGKILL');
}
