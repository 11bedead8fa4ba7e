import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Asked } from '../provider/behaviour';
import { isBehaviour } from '../provider/behaviour';
import { Trouble } from '../trouble';
import type { DialResult } from '../twiml';

export const providers = ['twilio', 'vapi', 'generic', 'operator'] as const;
export type ProviderId = (typeof providers)[number];

/**
 * What a caller does when it is their turn: speaks, presses keys, says nothing, or answers a question they hear
 * (`hears` is a regular expression; such an answer waits until it fits, and is given once).
 */
export type Says =
	string | { presses: string } | { silence: true } | { hears: string; says: string };

/** Something a voice assistant asks the reception to do; `after` = how many turns the caller has had. */
export type ToolUse = { name: string; args: Record<string, unknown>; after?: number };

/** What must hold when the call is over. A list means: any of these. */
export type Expected = {
	level?: string | string[];
	type?: string | string[];
	disposition?: string | string[];
	state?: string | string[];
	outcome?: string | string[];
	booking?: string | string[];
	language?: string;
	acknowledgedBy?: string;
	/** Messages the provider accepted for this call. */
	sms?: number | { count?: number; atMost?: number; to?: string[] };
	/** Words the caller must have heard, and words nobody may have said. */
	heard?: string[];
	neverHeard?: string[];
	/** Status with which every delivery is refused (401), leaving no row. */
	refused?: number;
};

export type Scenario = {
	id: string;
	title: string;
	provider: ProviderId;
	/** E.164, or `withheld`. */
	from: string;
	/** The line that rings; it decides whose profile holds. */
	to: string;
	/** What the clock says in the story. The real clock decides: ring a line with the hours you need. */
	at?: string;
	language?: string;
	says?: Says[];
	tools?: ToolUse[];
	/** The voice platform asks which assistant shall answer, before anything else. */
	asksForAssistant?: boolean;
	/** The caller puts the phone down when asked for the next turn after this many. */
	hangsUpAfter?: number;
	/** How an attempt to put the caller through ends. */
	dial?: DialResult;
	/** Each delivery is sent this many times at once. */
	duplicates?: number;
	/** The end of the call is reported before its last turn. */
	endsFirst?: boolean;
	/** Signs with another secret. */
	forged?: boolean;
	/** Fields of a generic webhook or of the operator's form, over those the scenario gives anyway. */
	fields?: Record<string, unknown>;
	summary?: string;
	/** What the people do whose numbers are paged. */
	people?: Record<string, Asked | Asked[]>;
	/** Longest wait for what is expected, in seconds. */
	waitSeconds?: number;
	expect?: Expected;
};

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const oneOf =
	(allowed: readonly string[]): Check =>
	(value) =>
		typeof value === 'string' && allowed.includes(value);
const count: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const yesNo: Check = (value) => typeof value === 'boolean';
const record: Check = (value) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
	(each: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(each);
const keysOf = (value: unknown) => Object.keys(value as object);
const shaped =
	(allowed: string[], needed: string[] = []): Check =>
	(value) =>
		record(value) &&
		keysOf(value).every((key) => allowed.includes(key)) &&
		needed.every((key) => keysOf(value).includes(key));
const behaviour: Check = (value) =>
	(typeof value === 'string' && isBehaviour(value)) ||
	record(value) ||
	(Array.isArray(value) && value.length > 0 && value.every(behaviour));

const says: Check = (value) =>
	text(value) ||
	[['presses'], ['silence'], ['hears', 'says']].some((keys) => shaped(keys, keys)(value));
const expected = [
	...['level', 'type', 'disposition', 'state', 'outcome', 'booking', 'language'],
	...['acknowledgedBy', 'sms', 'heard', 'neverHeard', 'refused'],
];

const needed: Record<string, [Check, string]> = {
	id: [text, 'a short name'],
	title: [text, 'a title'],
	provider: [oneOf(providers), `one of ${providers.join(', ')}`],
	from: [text, 'the number that calls, or "withheld"'],
	to: [text, 'the number that is called'],
};
const optional: Record<string, [Check, string]> = {
	at: [text, 'a time such as "20:40"'],
	language: [text, 'a language such as "es"'],
	says: [listOf(says), 'a list of texts, {"hears", "says"}, {"presses": "1"} or {"silence": true}'],
	tools: [listOf(shaped(['name', 'args', 'after'], ['name', 'args'])), 'a list of {name, args}'],
	asksForAssistant: [yesNo, 'true or false'],
	hangsUpAfter: [count, 'a number of turns'],
	dial: [
		oneOf(['completed', 'no-answer', 'busy', 'failed', 'canceled']),
		'an end of a dial attempt',
	],
	duplicates: [count, 'a number'],
	endsFirst: [yesNo, 'true or false'],
	forged: [yesNo, 'true or false'],
	fields: [record, 'fields with their values'],
	summary: [text, 'a text'],
	people: [
		(value) => record(value) && Object.values(value as object).every(behaviour),
		'numbers with what their people do: acknowledge, ignore, undelivered, delay, fail …',
	],
	waitSeconds: [count, 'a number of seconds'],
	expect: [shaped(expected), `any of ${expected.join(', ')}`],
};

/** Reads one scenario; says which field of which scenario cannot be read. */
export function readScenario(value: unknown, where: string): Scenario {
	if (!record(value)) throw new Trouble(`${where}: a scenario is an object`, 2);
	const given = value as Record<string, unknown>;
	const name = `${where}: ${typeof given['id'] === 'string' ? given['id'] : 'a scenario without id'}`;
	for (const key of Object.keys(given))
		if (!(key in needed) && !(key in optional))
			throw new Trouble(`${name}: nobody knows "${key}"`, 2);
	for (const [key, [check, wanted]] of [...Object.entries(needed), ...Object.entries(optional)]) {
		const missing = given[key] === undefined;
		if ((missing && key in needed) || (!missing && !check(given[key])))
			throw new Trouble(`${name}: "${key}" must be ${wanted}`, 2);
	}
	return given as Scenario;
}

/** The scenarios of a file: a list, or an object with `scenarios`. */
export function readScenarios(json: string, where: string): Scenario[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(json);
	} catch {
		throw new Trouble(`${where} is not JSON`, 2);
	}
	const list = Array.isArray(parsed)
		? parsed
		: (parsed as { scenarios?: unknown } | null)?.scenarios;
	if (!Array.isArray(list)) throw new Trouble(`${where} holds no list of scenarios`, 2);
	const scenarios = list.map((value) => readScenario(value, basename(where)));
	const twice = scenarios.find(
		({ id }, index) => scenarios.findIndex((other) => other.id === id) < index,
	);
	if (twice) throw new Trouble(`${basename(where)}: "${twice.id}" is there twice`, 2);
	return scenarios;
}

/** Loads a scenario file, or all files of a folder in the order of their names. */
export async function loadScenarios(path: string): Promise<Scenario[]> {
	try {
		const files = path.endsWith('.json')
			? [path]
			: (await readdir(path))
					.filter((name) => name.endsWith('.json'))
					.map((name) => join(path, name));
		const lists = await Promise.all(
			files.sort().map(async (file) => readScenarios(await readFile(file, 'utf8'), file)),
		);
		return lists.flat();
	} catch (caught) {
		if (caught instanceof Trouble) throw caught;
		throw new Trouble(`${path} cannot be read`, 2);
	}
}
