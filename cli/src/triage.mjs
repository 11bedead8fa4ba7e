// `reception triage`: judges written calls with the very engine that ships in the node, one line each.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const usage = `reception triage --preset ID --in FILE            judges calls, one line of JSON each, in order
reception triage --criteria FILE --in FILE --report   what your criteria catch, miss and change

  --in FILE          calls, one line of JSON each: {"id", "text" or "transcript", "preset"?, "language"?, "accept"?}; - reads standard input
  --preset ID        general, clinic, dental, vet, legal, estate or technical; a line's own preset wins  (general)
  --criteria FILE    criteria of the business as JSON: a list of rows, {"version", "rows"}, or a profile
  --report           a table instead of lines: caught, missed, woken for nothing, by rule, and what changed
  --json             with --report: the figures and every call as JSON
  --language TAG     language of explanations: es, ca or en  (es)
  --rules-only       without the points of all words taken together

  "accept" lists the levels that would have been right: emergency, urgent, priority, routine.
  Exit: 0 well · 2 used wrongly`;

const options = {
	preset: { type: 'string' },
	in: { type: 'string' },
	criteria: { type: 'string' },
	language: { type: 'string' },
	report: { type: 'boolean' },
	'rules-only': { type: 'boolean' },
	json: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
};

const engine = () => createRequire(import.meta.url)('../../dist/reception/triage/index.js');

/** The world outside, so that a test can stand in for it. */
const outside = () => ({
	stdin: process.stdin,
	write: (text) => process.stdout.write(text),
	drained: () => new Promise((resolve) => process.stdout.once('drain', resolve)),
	complain: (text) => process.stderr.write(`${text}\n`),
	engine,
});

class Misused extends Error {}

function settings(argv) {
	let values;
	try {
		({ values } = parseArgs({ args: argv, options, strict: true }));
	} catch (caught) {
		throw new Misused(caught.message);
	}
	if (values.help) return values;
	if (values.in === undefined)
		throw new Misused('Which calls? Name a file with --in, or - for standard input.');
	if (values.in !== '-' && !existsSync(values.in))
		throw new Misused(`There is no file ${values.in}`);
	if (values.language !== undefined && !['es', 'ca', 'en'].includes(values.language))
		throw new Misused(`Explanations come in es, ca and en, not in "${values.language}"`);
	return values;
}

function criteriaFrom(file, room) {
	if (file === undefined) return undefined;
	let content;
	try {
		content = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new Misused(`${file} cannot be read as JSON`);
	}
	try {
		return room.readCriteria(content);
	} catch (caught) {
		throw new Misused(`${file}: ${caught.message}. ${caught.whatToDo ?? ''}`);
	}
}

/** Lines of the input with their numbers; blank ones are no calls. */
async function* lines(from, stdin) {
	const input = from === '-' ? stdin : createReadStream(from, 'utf8');
	let number = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number++;
		const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
		if (text.trim() !== '') yield { text, number };
	}
}

/** One call out of a line. What cannot be read goes to a person, and never stops the run. */
function read(room, { text, number }) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { id: null, note: `line ${number} cannot be read` };
	}
	const id = value?.id ?? null;
	const call = room.readPastCall(value, number);
	return call ? { id, call } : { id, note: `line ${number} holds no words` };
}

const unreadable = (id, note) => ({
	id,
	level: 'priority',
	type: 'unclassified',
	because: [],
	note,
});

/** Agreements by preset, made once; an unknown preset is served by the general rules, and said so once. */
function agreements(room, values, criteria, complain) {
	const made = new Map();
	return (preset = values.preset ?? 'general') => {
		let held = made.get(preset);
		if (!held) {
			held = room.agreementFor({
				sector: preset,
				language: values.language ?? 'es',
				criteria,
				scorecard: !values['rules-only'],
			});
			if (held.preset !== preset)
				complain(`There is no preset "${preset}"; the general rules are used.`);
			made.set(preset, held);
		}
		return held;
	};
}

/** Writes in blocks, and waits where the reader is slower than the engine. */
function blocks({ write, drained }) {
	let held = [];
	const flush = async () => {
		if (held.length === 0) return;
		const block = held.join('');
		held = [];
		if (write(block) === false) await drained();
	};
	return {
		async line(value) {
			held.push(`${JSON.stringify(value)}\n`);
			if (held.length >= 256) await flush();
		},
		flush,
	};
}

async function judgeLines(values, room, agreement, world) {
	const out = blocks(world);
	for await (const line of lines(values.in, world.stdin)) {
		const { id, call, note } = read(room, line);
		if (!call) {
			await out.line(unreadable(id, note));
			continue;
		}
		const { level, type, because, sentence } = room.judge(call, agreement(call.preset));
		await out.line({ id, level, type, because, ...(values.language ? { sentence } : {}) });
	}
	await out.flush();
}

async function report(values, room, agreement, world) {
	const rows = [];
	for await (const line of lines(values.in, world.stdin)) {
		const { call, note } = read(room, line);
		if (!call) {
			world.complain(note);
			continue;
		}
		const agreed = agreement(call.preset);
		rows.push(
			room.judgedRow(call, {
				withCriteria: room.judge(call, agreed),
				without: room.judge(call, { ...agreed, criteria: undefined }),
			}),
		);
	}
	const evaluation = room.summarise(rows);
	const language = values.language ?? 'es';
	const tables = () => [
		room.criteriaTable(agreement().criteria, evaluation, language),
		room.table(evaluation, language),
	];
	world.write(
		`${values.json ? JSON.stringify(evaluation, null, 2) : tables().filter(Boolean).join('\n\n')}\n`,
	);
}

/** Runs `reception triage`; resolves to the exit code. */
export async function triage(argv, io = {}) {
	const world = { ...outside(), ...io };
	try {
		const values = settings(argv);
		if (values.help) {
			world.write(`${usage}\n`);
			return 0;
		}
		const room = world.engine();
		const agreement = agreements(room, values, criteriaFrom(values.criteria, room), world.complain);
		// Said before the first line, also for a file in which every line brings its own.
		agreement();
		await (values.report ? report : judgeLines)(values, room, agreement, world);
		return 0;
	} catch (caught) {
		if (!(caught instanceof Misused)) throw caught;
		world.complain(`${caught.message}\n\n${usage}`);
		return 2;
	}
}

export const run = (argv) => triage(argv);
