// `reception intake`: reads one delivery of a phone provider with the very adapters that ship in the node.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const usage = `reception intake --provider ID --headers FILE --body FILE --method POST --url URL --secret SECRET
prints the call that a delivery describes as JSON, or why it is refused

  --provider ID      twilio, vapi, generic (signed webhook) or operator (front desk)
  --headers FILE     headers as a JSON object, or as lines "Name: value"
  --body FILE        the body, byte for byte; - reads standard input
  --method METHOD    POST or GET  (POST)
  --url URL          the address the provider called, with its query: part of some signatures
  --secret SECRET    auth token, secret, or user:password of the front desk
  --secret2 SECRET   the previous one, while it is being changed
  --scheme NAME      for vapi: secret or hmac  (what the delivery uses)
  --at INSTANT       when it was received, ISO 8601  (now)
  --zone ZONE        of times written without one  (Europe/Madrid)
  --country CODE     of numbers written without a prefix  (ES)
  --unverified       reads without checking the signature, for replaying captured deliveries

  Exit: 0 read · 2 used wrongly · 3 refused, the reason as JSON on standard error`;

const text = { type: 'string' };
const options = {
	provider: text,
	headers: text,
	body: text,
	method: text,
	url: text,
	secret: text,
	secret2: text,
	scheme: text,
	at: text,
	zone: text,
	country: text,
	unverified: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
};

/** The world outside, so that a test can stand in for it. */
const outside = () => ({
	out: (line) => process.stdout.write(`${line}\n`),
	err: (line) => process.stderr.write(`${line}\n`),
	read: (file) => readFileSync(file === '-' ? 0 : file),
	now: () => new Date(),
	room: () => createRequire(import.meta.url)('../../dist/reception/phone/index.js'),
});

class Misused extends Error {}

function valuesOf(argv) {
	try {
		return parseArgs({ args: argv, options, strict: true }).values;
	} catch (caught) {
		throw new Misused(caught.message);
	}
}

function bytesOf(file, { read }) {
	try {
		return read(file);
	} catch {
		throw new Misused(`There is no file ${file} that can be read`);
	}
}

/** Headers as a JSON object (a value may be a list), or as the lines a network tool prints. */
function headersIn(content) {
	const trimmed = content.trim();
	if (!trimmed.startsWith('{'))
		return Object.fromEntries(
			trimmed
				.split(/\r?\n/)
				.map((line) => /^([^:\s]+):\s*(.*)$/.exec(line))
				.filter(Boolean)
				.map(([, name, value]) => [name.toLowerCase(), value]),
		);
	try {
		return Object.fromEntries(
			Object.entries(JSON.parse(trimmed)).map(([name, value]) => [
				name.toLowerCase(),
				Array.isArray(value) ? value.join(', ') : String(value),
			]),
		);
	} catch {
		throw new Misused('The headers are neither a JSON object nor lines "Name: value"');
	}
}

function instantOf(given, now) {
	if (given === undefined) return now();
	const at = new Date(given);
	if (Number.isNaN(at.getTime()))
		throw new Misused(`"${given}" is not an instant such as 2026-11-22T19:40:00Z`);
	return at;
}

function zoneOf(given = 'Europe/Madrid') {
	try {
		new Intl.DateTimeFormat('en', { timeZone: given });
		return given;
	} catch {
		throw new Misused(`"${given}" is not a time zone such as Europe/Madrid`);
	}
}

function providerOf(id, { phoneProviders }) {
	const ids = phoneProviders.map((provider) => provider.id);
	const provider = phoneProviders.find((candidate) => candidate.id === id);
	if (!provider) throw new Misused(`Which provider? --provider is one of ${ids.join(', ')}`);
	return provider;
}

function roomOf({ room }) {
	try {
		return room();
	} catch {
		throw new Misused('The package has not been built yet. Run: npm run build');
	}
}

/** Everything a delivery is made of, from the command line. */
function asked(argv, io) {
	const values = valuesOf(argv);
	if (values.help) return { help: true };
	const provider = providerOf(values.provider, roomOf(io));
	if (!values.url && !values.unverified)
		throw new Misused('Which address was called? --url is part of the signature');
	if (values.url && !URL.canParse(values.url))
		throw new Misused(`"${values.url}" is not a whole address`);
	if (values.scheme && !['hmac', 'secret'].includes(values.scheme))
		throw new Misused('--scheme is secret or hmac');
	const method = (values.method ?? 'POST').toUpperCase();
	if (!values.body && method !== 'GET')
		throw new Misused('Which body? Name a file with --body, or -');
	return {
		provider,
		isChecked: !values.unverified,
		at: instantOf(values.at, io.now),
		settings: {
			secrets: [values.secret, values.secret2].filter((secret) => secret !== undefined),
			zone: zoneOf(values.zone),
			country: values.country ?? 'ES',
			...(values.scheme ? { algorithm: values.scheme } : {}),
		},
		delivery: {
			method,
			url: values.url ?? 'https://unverified.invalid/call',
			headers: values.headers ? headersIn(bytesOf(values.headers, io).toString('utf8')) : {},
			raw: values.body ? bytesOf(values.body, io) : Buffer.alloc(0),
		},
	};
}

/** Runs the command; the number is the exit code. */
export async function intake(argv, io = outside()) {
	let question;
	try {
		question = asked(argv, io);
	} catch (caught) {
		if (!(caught instanceof Misused)) throw caught;
		io.err(`${caught.message}\nSee: reception intake --help`);
		return 2;
	}
	if (question.help) {
		io.out(usage);
		return 0;
	}
	const { provider, delivery, settings, at, isChecked } = question;
	const received = isChecked
		? provider.receive(delivery, settings, at)
		: provider.read(delivery, settings, at);
	if (received.kind === 'refused') {
		io.err(JSON.stringify({ refused: received.why, message: received.message }));
		return 3;
	}
	io.out(JSON.stringify(received.kind === 'call' ? received.call : received, null, 2));
	return 0;
}

/** How the command `reception` calls it. */
export const run = (argv) => intake(argv);
