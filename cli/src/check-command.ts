import { check } from './check';
import type { World } from './command';
import { readArguments, readSettings } from './settings';
import { Trouble } from './trouble';

/** `reception check`: what a running n8n has, what it lacks, and what to do about it. */
export async function checkCommand(args: string[], { out }: World): Promise<number> {
	const { values, positionals } = readArguments(args, {
		url: { type: 'string' },
		'api-key': { type: 'string' },
		settings: { type: 'string' },
		json: { type: 'boolean' },
	});
	if (positionals.length > 0) throw new Trouble(`Nobody knows "${positionals[0]}"`, 2);
	const { n8nUrl, apiKey } = await readSettings(values.settings, {
		url: values.url,
		apiKey: values['api-key'],
	});
	if (!apiKey) throw new Trouble('An API key is needed: --api-key, or RECEPTION_API_KEY', 2);
	const findings = await check(n8nUrl, apiKey);
	const missing = findings.filter(({ ok }) => !ok);
	if (values.json) out(JSON.stringify(findings));
	else {
		for (const { ok, what, whatToDo } of findings)
			out(ok ? `✓ ${what}` : `✗ ${what}: ${whatToDo ?? ''}`);
		out(
			missing.length === 0
				? 'Nothing is missing.'
				: `${missing.length} of ${findings.length} missing.`,
		);
	}
	return missing.length === 0 ? 0 : 1;
}
