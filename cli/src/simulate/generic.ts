import { createHmac } from 'node:crypto';
import type { Scenario } from './scenario';
import { newId, postJson, secretFor, sendAll, type Played, type Stage } from './wire';

/** `X-Reception-Signature`: `t=<unix seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>`. */
export function webhookSignature(secret: string, body: string, at: Date): string {
	const stamp = Math.floor(at.getTime() / 1000);
	const mac = createHmac('sha256', secret).update(`${stamp}.${body}`, 'utf8').digest('hex');
	return `t=${stamp},v1=${mac}`;
}

/**
 * Plays a call of a telephone system that only tells about it afterwards: it rang, then it ended, with what
 * the caller said. A scenario's `fields` stand over ours.
 */
export async function playGeneric(scenario: Scenario, stage: Stage): Promise<Played> {
	const id = newId();
	const begun = new Date();
	const said = (scenario.says ?? []).filter((each) => typeof each === 'string');
	const post = async (event: string, more: object) => {
		const body = JSON.stringify({
			callId: id,
			event,
			eventId: `${id}:${event}`,
			direction: 'inbound',
			from: scenario.from === 'withheld' ? 'anonymous' : scenario.from,
			to: scenario.to,
			at: new Date().toISOString(),
			...more,
		});
		const secret = secretFor(scenario, stage.secrets.generic);
		const { url, headers } = {
			url: stage.webhooks.generic,
			headers: { 'x-reception-signature': webhookSignature(secret, body, new Date()) },
		};
		return sendAll(scenario, stage, event, url, () => postJson(url, headers, body, 20_000));
	};
	const end = () =>
		post(said.length > 0 ? 'report' : 'missed', {
			startedAt: begun.toISOString(),
			endedAt: new Date().toISOString(),
			...(said.length > 0 ? { transcript: said.map((text) => ({ role: 'caller', text })) } : {}),
			...(scenario.language ? { language: scenario.language } : {}),
			...(scenario.summary ? { summary: scenario.summary } : {}),
			...scenario.fields,
		});
	for (const text of said) stage.note({ kind: 'said', text });
	const order = scenario.endsFirst ? ['end', 'ringing'] : ['ringing', 'end'];
	let status = 0;
	for (const step of order) {
		const answer = step === 'end' ? await end() : await post('ringing', { status: 'ringing' });
		status = answer.status;
	}
	return { key: `generic:${id}`, end: status === 200 ? 'call ended' : `answered with ${status}` };
}
