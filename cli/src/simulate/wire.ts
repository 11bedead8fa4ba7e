import { randomUUID } from 'node:crypto';
import { deliver, type Answer } from '../deliver';
import { basic, encodeForm, type Form } from '../sign';
import type { Scenario } from './scenario';

/** Where each kind of delivery goes. A Twilio address may carry connection overrides (`#rc=3&rp=5xx`). */
export type Webhooks = { twilio: string; vapi: string; generic: string; operator: string };

export type Secrets = {
	accountSid: string;
	twilio: string;
	vapi: string;
	generic: string;
	desk: { user: string; password: string };
};

/** One delivery and how it was answered, for people and for tests. */
export type Delivered = { what: string; url: string; status: number; ms: number; attempts: number };

/** What happens while a call is played, in order. */
export type Event =
	| { kind: 'delivered'; delivered: Delivered }
	| { kind: 'heard'; text: string }
	| { kind: 'said'; text: string };

export type Stage = { webhooks: Webhooks; secrets: Secrets; note(event: Event): void };

/** How a call went on the wire. */
export type Played = {
	/** The call's key in the ledger; absent when it never began (a form that would not open). */
	key?: string;
	/** Why the call ended, in a carrier's terms. */
	end: string;
};

/** The paths of the shipped workflows. */
export const webhooksOf = (n8nUrl: string): Webhooks => {
	const at = (id: string) => `${n8nUrl.replace(/\/$/, '')}/webhook/${id}/call`;
	return {
		// What the README tells people to put behind the address: a delivery that met a restart comes again.
		twilio: `${at('recepcion')}#rc=3&rp=5xx,ct,rt`,
		vapi: at('asistente'),
		generic: at('aviso'),
		operator: at('puesto'),
	};
};

export const secretFor = (scenario: Scenario, secret: string): string =>
	scenario.forged ? `${secret}-forged` : secret;

/** Sends one delivery as often as the scenario has it sent at once; the first answer counts. */
export async function sendAll(
	scenario: Scenario,
	stage: Stage,
	what: string,
	url: string,
	send: () => Promise<Answer>,
): Promise<Answer> {
	const copies = Math.max(1, scenario.duplicates ?? 1);
	const answers = await Promise.all(Array.from({ length: copies }, send));
	for (const { status, ms, attempts } of answers)
		stage.note({ kind: 'delivered', delivered: { what, url, status, ms, attempts } });
	return answers[0] as Answer;
}

/** Vapi and the generic webhook repeat a delivery that met a restart twice (Vapi: `backoffPlan`). */
const jsonRetry = { count: 2, on: new Set(['5xx', 'ct', 'rt'] as const), waitMs: 500 };

export const postJson = (
	url: string,
	headers: Record<string, string>,
	body: string,
	timeoutMs: number,
): Promise<Answer> =>
	deliver({
		method: 'POST',
		url,
		headers: { 'content-type': 'application/json', ...headers },
		body,
		timeoutMs,
		retry: jsonRetry,
	});

/** A person at a desk sends a form once and reads the page. */
export const postPage = (url: string, user: string, password: string, fields: Form) =>
	deliver({
		method: 'POST',
		url,
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			authorization: basic(user, password),
		},
		body: encodeForm(fields),
		timeoutMs: 20_000,
	});

export const newId = (): string => randomUUID();
