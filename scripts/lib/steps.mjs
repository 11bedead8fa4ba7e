// Steps of a long job: each prints one line with its time when it is done, and its output only when it
// did not go well.
import { performance } from 'node:perf_hooks';

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export function stepper(write = (line) => console.log(line)) {
	const done = [];
	const begun = performance.now();

	/** Runs one step: `work` returns `{ ok, output?, says?, passed?, failed? }`; a throw is a no. */
	async function step(name, work) {
		const from = performance.now();
		const result = await Promise.resolve()
			.then(work)
			.catch((caught) => ({ ok: false, output: caught.stack ?? String(caught) }));
		const { ok, output = '', says = '', passed = Number(ok), failed = Number(!ok) } = result;
		done.push({ name, ok, passed, failed });
		const time = seconds(performance.now() - from).padStart(8);
		write(`${ok ? '  ok  ' : 'FAILED'} ${time}  ${name}${says ? `: ${says}` : ''}`);
		if (!ok && output.trim()) write(output.trimEnd().replace(/^/gm, '        '));
		return ok;
	}

	const sum = (key) => done.reduce((total, one) => total + one[key], 0);

	/** Prints the last line, which other programs read, and says whether all went well. */
	function close() {
		const lost = done.filter(({ ok }) => !ok).map(({ name }) => name);
		write(
			`\n${seconds(performance.now() - begun)}${lost.length ? `; not passed: ${lost.join(', ')}` : ''}`,
		);
		write(`${sum('passed')} passed, ${sum('failed')} failed`);
		return lost.length === 0;
	}

	return { step, close };
}
