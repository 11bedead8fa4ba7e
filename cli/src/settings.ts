import { readFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Secrets, Webhooks } from './simulate';
import { Trouble } from './trouble';

/** Where the n8n stands and what it was told: written by `npm start`, or by hand. */
export type Settings = {
	n8nUrl: string;
	apiKey?: string;
	webhooks?: Partial<Webhooks>;
	secrets?: Partial<Secrets>;
	provider?: { url: string };
};

export const usualSettings = '.reception/simulator.json';

/** Reads arguments strictly; what nobody knows is said in one sentence. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: T,
) {
	try {
		return parseArgs({ args, options, allowPositionals: true, strict: true });
	} catch (caught) {
		const said = caught instanceof Error ? caught.message : String(caught);
		throw new Trouble(said.split(/\. |\n/)[0] ?? said, 2);
	}
}

/** Settings from a file (needed only when it was named), with what the command line says over them. */
export async function readSettings(
	file: string | undefined,
	given: { url?: string; apiKey?: string },
): Promise<Settings> {
	const stored = await storedSettings(file);
	const n8nUrl = given.url ?? stored.n8nUrl ?? 'http://localhost:5678';
	if (!URL.canParse(n8nUrl)) throw new Trouble(`"${n8nUrl}" is not an address`, 2);
	const apiKey = given.apiKey ?? process.env['RECEPTION_API_KEY'] ?? stored.apiKey;
	return { ...stored, n8nUrl, ...(apiKey ? { apiKey } : {}) };
}

async function storedSettings(file: string | undefined): Promise<Partial<Settings>> {
	let text: string;
	try {
		text = await readFile(file ?? usualSettings, 'utf8');
	} catch {
		if (file) throw new Trouble(`${file} cannot be read`, 2);
		return {};
	}
	try {
		return JSON.parse(text) as Partial<Settings>;
	} catch {
		throw new Trouble(`${file ?? usualSettings} is not JSON`, 2);
	}
}
