import { setTimeout as sleep } from 'node:timers/promises';
import { openN8n, type N8n } from '../n8n';
import type { ProviderView } from '../provider';
import { defaultAccount } from '../provider';
import { checksOf, type Check } from './checks';
import { playGeneric } from './generic';
import { playOperator } from './operator';
import { readBack, type Truth } from './readback';
import type { ProviderId, Scenario } from './scenario';
import { playTwilio } from './twilio';
import { playVapi } from './vapi';
import { fillDates } from './when';
import {
	webhooksOf,
	type Delivered,
	type Event,
	type Played,
	type Secrets,
	type Stage,
	type Webhooks,
} from './wire';

export { describeCall, summary } from './describe';
export { loadScenarios, readScenarios, type Scenario } from './scenario';
export { webhooksOf, type Delivered, type Secrets, type Webhooks } from './wire';
export type { Check } from './checks';
export type { Slip, Truth } from './readback';

export type SimulateOptions = {
	/** Address of the n8n, for the public API and for webhooks that are not given. */
	n8nUrl: string;
	/** Without one nothing is read back and nothing but refusals can be checked. */
	apiKey?: string;
	webhooks?: Partial<Webhooks>;
	secrets?: Partial<Secrets>;
	provider?: ProviderView;
	log?: (event: Progress) => void;
	/** All calls at the same instant instead of one after the other. */
	together?: boolean;
	/** Longest wait for a matter's end, in seconds (180); a scenario's own `waitSeconds` wins. */
	waitSeconds?: number;
};

/** A call as it was played and as it ended. */
export type CallReport = {
	scenario: Scenario;
	key?: string;
	/** Why the call ended, on the wire. */
	end: string;
	/** The conversation, in order. */
	lines: Array<{ who: 'caller' | 'reception'; text: string }>;
	heard: string[];
	deliveries: Delivered[];
	truth: Truth;
	checks: Check[];
	/** Everything expected holds. */
	ok: boolean;
	/** From the first delivery to the end of the call, and to the end of the matter, in milliseconds. */
	callMs: number;
	totalMs: number;
};

export type Progress =
	| { kind: 'begins'; scenario: Scenario }
	| { kind: 'event'; scenario: Scenario; event: Event }
	/** The call is over on the phone; the matter may go on. */
	| { kind: 'hungUp'; scenario: Scenario; end: string }
	| { kind: 'ends'; report: CallReport };

/**
 * Seconds until a call's matter must be over when nobody says otherwise. A call that ends without its last
 * words (somebody hangs up at once, or the end overtakes them) is left to the sweeper: it waits 45 s for late
 * words and looks once a minute.
 */
const usualWait = 180;

export const defaultSecrets: Secrets = {
	accountSid: defaultAccount.accountSid,
	twilio: defaultAccount.authToken,
	vapi: 'simulated-vapi-secret',
	generic: 'simulated-webhook-secret',
	desk: { user: 'recepcion', password: 'simulated-desk-password' },
};

const plays: Record<ProviderId, (scenario: Scenario, stage: Stage) => Promise<Played>> = {
	twilio: playTwilio,
	vapi: playVapi,
	generic: playGeneric,
	operator: playOperator,
};

/**
 * Plays calls against a running n8n, one after the other, and reads back what became of each. A matter that
 * goes on after its call (a ladder being climbed) does not hold up the next call.
 */
export async function simulate(
	scenarios: Scenario[],
	options: SimulateOptions,
): Promise<CallReport[]> {
	const n8n = options.apiKey ? openN8n(options.n8nUrl, options.apiKey) : undefined;
	const matters: Array<Promise<CallReport>> = [];
	const calls: Array<Promise<void>> = [];
	for (const written of scenarios) {
		const scenario = fillDates(written, new Date());
		let hungUp: () => void = () => undefined;
		const call = new Promise<void>((resolve) => (hungUp = resolve));
		calls.push(call);
		matters.push(playAndFollow(scenario, options, n8n, hungUp).finally(hungUp));
		if (!options.together) await call;
	}
	return Promise.all(matters);
}

async function playAndFollow(
	scenario: Scenario,
	options: SimulateOptions,
	n8n: N8n | undefined,
	hungUp: () => void,
): Promise<CallReport> {
	const log = options.log ?? (() => undefined);
	const lines: CallReport['lines'] = [];
	const deliveries: Delivered[] = [];
	for (const [number, asked] of Object.entries(scenario.people ?? {}))
		await options.provider?.behave(number, asked);
	const begunAt = Date.now();
	log({ kind: 'begins', scenario });
	const { key, end } = await plays[scenario.provider](scenario, {
		webhooks: { ...webhooksOf(options.n8nUrl), ...options.webhooks },
		secrets: { ...defaultSecrets, ...options.secrets },
		note(event) {
			if (event.kind === 'delivered') deliveries.push(event.delivered);
			else lines.push({ who: event.kind === 'said' ? 'caller' : 'reception', text: event.text });
			log({ kind: 'event', scenario, event });
		},
	});
	const callMs = Date.now() - begunAt;
	log({ kind: 'hungUp', scenario, end });
	hungUp();

	const heard = lines.filter(({ who }) => who === 'reception').map(({ text }) => text);
	const expected = scenario.expect ?? {};
	const until = Date.now() + (scenario.waitSeconds ?? options.waitSeconds ?? usualWait) * 1000;
	for (;;) {
		const truth = await readBack(scenario, key, begunAt, n8n, options.provider);
		const checks = n8n ? checksOf(expected, truth, heard, deliveries) : [];
		const ok = checks.every((check) => check.ok);
		if (!n8n || (ok && isOver(scenario, truth)) || Date.now() >= until) {
			const totalMs = Date.now() - begunAt;
			const report = {
				scenario,
				key,
				end,
				lines,
				heard,
				deliveries,
				truth,
				checks,
				ok,
				callMs,
				totalMs,
			};
			log({ kind: 'ends', report });
			return report;
		}
		await sleep(500);
	}
}

/** Nothing more is to come: the row says how the call ended, or a refused call has left none. */
const isOver = ({ expect = {} }: Scenario, { rows }: Truth): boolean =>
	expect.refused !== undefined ||
	expect.outcome !== undefined ||
	(rows.length > 0 && !!rows[0]?.['outcome'] && rows[0]['state'] !== 'escalating');
