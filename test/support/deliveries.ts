import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../../reception/record';
import type { Delivery, PhoneSettings } from '../../reception/phone';

/** One delivery of a provider, as it lies in `reception/phone/<id>/fixtures/<name>.json`. */
export type Fixture = {
	title: string;
	/** When it was received. */
	at: string;
	secret: string;
	/** Headers that carry the proof. */
	proof: string[];
	/** Whether the proof covers the body, or is a secret that only stands beside it. */
	covers: 'body' | 'header';
	/** Seconds after which the signed stamp is too old, where the scheme has one. */
	staleAfterSec?: number;
	delivery: { method: string; url: string; headers: Record<string, string>; body: string };
	golden: { kind: 'call'; call: Call } | { kind: 'nothing' };
};

const room = join(__dirname, '..', '..', 'reception', 'phone');

/** Every fixture of a provider, by name. */
export function fixturesOf(id: string): Array<[string, Fixture]> {
	const folder = join(room, id, 'fixtures');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => [
			file.replace(/\.json$/, ''),
			JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture,
		]);
}

export const deliveryOf = ({ delivery }: Fixture): Delivery => ({
	method: delivery.method,
	url: delivery.url,
	headers: delivery.headers,
	raw: Buffer.from(delivery.body),
});

export const settingsOf = (fixture: Fixture): PhoneSettings => ({
	secrets: [fixture.secret],
	zone: 'Europe/Madrid',
	country: 'ES',
});

/** A folder of material that lies beside the repository on some machines, or undefined where it does not. */
export function besideRepository(...path: string[]): string | undefined {
	const folder = join(__dirname, '..', '..', '..', 'shared', ...path);
	return existsSync(folder) ? folder : undefined;
}
