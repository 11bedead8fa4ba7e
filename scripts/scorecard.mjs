// npm run scorecard [-- --calls folder … --out file]
// Fits the points of `reception/triage/scorecard-points.json` to the invented calls in `bench/calls` and to our
// fixtures: one weighted sum for "somebody is needed now", one for "an emergency", by logistic regression, rounded to whole points. The
// same calls give the same points, bit by bit.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { root } from './lib/run.mjs';

const { values } = parseArgs({
	options: {
		calls: {
			type: 'string',
			multiple: true,
			default: [join(root, 'bench/calls'), join(root, 'reception/triage/fixtures')],
		},
		out: { type: 'string', default: join(root, 'reception/triage/scorecard-points.json') },
	},
});

/** Things that may have points, most telling first; how often one must be met; how much one phrase counts beside a whole call. */
const kept = 10_000;
const leastCalls = 3;
const phraseWeight = 0.02;
/** Our own fixtures are the narrow cases: each counts so many times. */
const ownWeight = 2;
const rounds = 12;
const rate = 0.15;
const pull = 2e-3;
/** Few words prove little, here as in `scorecard.ts`. */
const fewest = 12;
/** One point is a quarter of the sum the regression works with. */
const point = 0.25;

function engine() {
	const outfile = join(tmpdir(), `scorecard-${process.pid}.cjs`);
	const from = join(root, 'reception');
	buildSync({
		stdin: {
			contents: `export { read } from './triage/reading'; export { Ear } from './triage/scorecard-ear'; export { spelling } from './language/fold';`,
			resolveDir: from,
			loader: 'ts',
		},
		bundle: true,
		platform: 'node',
		format: 'cjs',
		outfile,
		logLevel: 'error',
	});
	const built = createRequire(import.meta.url)(outfile);
	rmSync(outfile);
	return built;
}
const { read, Ear, spelling } = engine();

const turns = (transcript) =>
	transcript
		.split('\n')
		.filter(Boolean)
		.map((line) => ({
			role: /^(AI|Asistente|Bot)/i.test(line) ? 'agent' : 'caller',
			text: line.replace(/^\w+:\s*/, ''),
		}));

/** Every call and phrase: what was said, the levels that would be right, how much it counts. */
function calls(folder) {
	const found = [];
	for (const name of readdirSync(folder).sort()) {
		const file = readFileSync(join(folder, name), 'utf8');
		// es.jsonl, clinic.es.jsonl, phrases-es.json
		const [, language] = /\b(es|ca|en)\.jsonl?$/.exec(name) ?? [];
		if (!language) continue;
		if (name.endsWith('.jsonl'))
			for (const line of file.split('\n').filter(Boolean)) {
				const { text, transcript, accept } = JSON.parse(line);
				const said = typeof transcript === 'string' ? turns(transcript) : transcript;
				const heard = said?.length ? { transcript: said } : { text };
				found.push({
					heard: { ...heard, language },
					accept,
					weight: folder.endsWith('fixtures') ? ownWeight : 1,
				});
			}
		else
			for (const [level, phrases] of Object.entries(JSON.parse(file)))
				for (const text of phrases)
					found.push({ heard: { text, language }, accept: [level], weight: phraseWeight });
	}
	return found;
}

/** Names of people and places, as they sound: nobody is in danger for being called so. Capitals tell. */
function namesIn(all) {
	const capital = new Map();
	for (const { heard } of all) {
		const said = heard.text ?? heard.transcript.map(({ text }) => text).join('\n');
		for (const [, word] of said.matchAll(/(?<=[\p{Ll},] )(\p{L}+)/gu)) {
			const fold = spelling(word).fold;
			const counts = capital.get(fold) ?? capital.set(fold, [0, 0]).get(fold);
			counts[/^\p{Lu}\p{Ll}/u.test(word) ? 1 : 0]++;
		}
	}
	return new Set([...capital].filter(([, [low, high]]) => high > low).map(([fold]) => fold));
}

/** 1: every right level is one of these; 0: none is; undefined: careful people disagree. */
const side = (accept, levels) => {
	const within = accept.filter((level) => levels.includes(level)).length;
	return within === accept.length ? 1 : within === 0 ? 0 : undefined;
};

/** Numbers for whatever is met, in the order it is met. */
class Growing {
	numbers = new Map();
	texts = [];
	constructor(names) {
		this.names = names;
	}
	number(text) {
		let number = this.numbers.get(text);
		if (number === undefined) this.numbers.set(text, (number = this.texts.push(text) - 1));
		return number;
	}
	word(text) {
		return this.number(text);
	}
	pair(first, second) {
		return this.number(`${this.texts[first]} ${this.texts[second]}`);
	}
}

/** A generator that gives the same order every time. */
function shuffler(seed) {
	let state = seed;
	return (list) => {
		for (let at = list.length - 1; at > 0; at--) {
			state = (state * 1103515245 + 12345) % 2147483648;
			const other = Math.floor((state / 2147483648) * (at + 1));
			[list[at], list[other]] = [list[other], list[at]];
		}
	};
}

/** Weights by stochastic gradient with a step of its own for every weight (Adagrad), pulled towards none. */
function fitted(examples, terms, allowed) {
	const weights = new Float64Array(terms);
	const steps = new Float64Array(terms).fill(1e-2);
	const list = examples.map(({ met, ...rest }) => ({
		...rest,
		met: allowed ? met.filter((term) => allowed[term]) : met,
	}));
	const shuffle = shuffler(1);
	for (let round = 0; round < rounds; round++) {
		shuffle(list);
		for (const { met, target, weight } of list) {
			const scale = 1 / Math.sqrt(Math.max(met.length, fewest));
			let sum = 0;
			for (const term of met) sum += weights[term] * scale;
			const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
			for (const term of met) {
				const slope = error * scale + pull * weights[term];
				steps[term] += slope * slope;
				weights[term] -= (rate * slope) / Math.sqrt(steps[term]);
			}
		}
	}
	return weights;
}

/** The most telling terms only, and each time fitted anew without the others. */
function column(examples, often, wanted) {
	let allowed = often.map((count) => count >= leastCalls);
	let weights = fitted(examples, often.length, allowed);
	for (const size of [wanted * 2, wanted]) {
		const telling = [...weights.keys()]
			.filter((term) => allowed[term])
			.map((term) => [term, Math.abs(weights[term]) * Math.sqrt(Math.min(often[term], 30))])
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, size);
		allowed = often.map(() => false);
		for (const [term] of telling) allowed[term] = true;
		weights = fitted(examples, often.length, allowed);
	}
	return Array.from(weights, (weight) => Math.round(weight / point));
}

const all = values.calls.flatMap(calls);
const terms = new Growing();
const names = namesIn(all);
const ear = new Ear(terms);
const often = [];
for (const call of all) {
	const { tokens } = read(call.heard);
	const met = new Set();
	ear.listen(tokens);
	const isName = (at) => names.has(tokens[at].word.fold);
	for (let at = 0; at < tokens.length; at++) {
		if (ear.stems[at] < 0 || isName(at)) continue;
		met.add(ear.stems[at]);
		if (ear.beginnings[at] >= 0) met.add(ear.beginnings[at]);
		if (ear.pairs[at] >= 0 && !isName(ear.partners[at])) met.add(ear.pairs[at]);
	}
	call.met = [...met];
	for (const term of met) often[term] = (often[term] ?? 0) + 1;
}
for (let term = 0; term < terms.texts.length; term++) often[term] ??= 0;

const aimed = (levels) =>
	all
		.map(({ met, accept, weight }) => ({ met, weight, target: side(accept, levels) }))
		.filter(({ target }) => target !== undefined);
const danger = column(aimed(['emergency', 'urgent']), often, kept);
const emergency = column(aimed(['emergency']), often, kept);

/** Terms with the same points stand together, "danger emergency" before them. */
function printed(wanted, between) {
	const groups = new Map();
	for (const [term, text] of terms.texts.entries()) {
		if (!wanted(text) || (danger[term] === 0 && emergency[term] === 0)) continue;
		const key = `${danger[term]} ${emergency[term]}`;
		groups.set(key, [...(groups.get(key) ?? []), text]);
	}
	const order = ([a], [b]) => {
		const [a1, a2] = a.split(' ').map(Number);
		const [b1, b2] = b.split(' ').map(Number);
		return b1 - a1 || b2 - a2;
	};
	return Object.fromEntries(
		[...groups].sort(order).map(([key, texts]) => [key, texts.sort().join(between)]),
	);
}
const card = {
	words: printed((text) => !text.includes(' '), ' '),
	pairs: printed((text) => text.includes(' '), ','),
};
writeFileSync(values.out, `${JSON.stringify(card, null, '\t')}\n`);
const count = (list, between) =>
	Object.values(list).reduce((sum, texts) => sum + texts.split(between).length, 0);
console.log(
	`${all.filter(({ weight }) => weight >= 1).length} calls, ${all.filter(({ weight }) => weight < 1).length} phrases: ` +
		`${count(card.words, ' ')} words and ${count(card.pairs, ',')} pairs have points`,
);
