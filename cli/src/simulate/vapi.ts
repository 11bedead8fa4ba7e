import type { Answer } from '../deliver';
import type { Scenario, ToolUse } from './scenario';
import { newId, postJson, secretFor, sendAll, type Played, type Stage } from './wire';

/** Longest waits of Vapi: an assistant-request is cut at 7.5 s, tool calls at 20 s by default. */
const patience = { 'assistant-request': 7_500, 'tool-calls': 20_000 } as const;

type Spoken = { role: 'user' | 'bot'; message: string };

/**
 * Plays a call as a voice platform does: its own model talks, asks the reception to do things, and reports at
 * the end. What the assistant says between is not simulated; what the reception answers is.
 */
export async function playVapi(scenario: Scenario, stage: Stage): Promise<Played> {
	const id = newId();
	const begun = new Date();
	const spoken: Spoken[] = [];
	const post = (type: string, more: object): Promise<Answer> => {
		const body = JSON.stringify({ message: { type, ...envelope(scenario, id, begun), ...more } });
		const headers = { 'x-vapi-secret': secretFor(scenario, stage.secrets.vapi) };
		const timeout = patience[type as keyof typeof patience] ?? patience['tool-calls'];
		const url = stage.webhooks.vapi;
		return sendAll(scenario, stage, type, url, () => postJson(url, headers, body, timeout));
	};
	const hear = (text: string) => {
		spoken.push({ role: 'bot', message: text });
		stage.note({ kind: 'heard', text });
	};
	const speak = (text: string) => {
		spoken.push({ role: 'user', message: text });
		stage.note({ kind: 'said', text });
	};
	const report = () => post('end-of-call-report', endOfCall(scenario, spoken, begun, new Date()));

	let end = 'customer-ended-call';
	if (scenario.asksForAssistant) {
		const answer = await post('assistant-request', {});
		if (!isAssistant(answer)) end = `no assistant: ${answer.status} ${answer.body.slice(0, 80)}`;
	}
	const turns = (scenario.says ?? []).filter((said) => typeof said === 'string');
	const tools = [...(scenario.tools ?? [])];
	for (let turn = 0; turn <= turns.length; turn++) {
		const due = tools.filter(({ after = turns.length }) => after === turn);
		for (const tool of due) {
			if (scenario.endsFirst && tool === tools.at(-1)) await report();
			const { say, trouble } = resultOf(await post('tool-calls', toolCall(tool, spoken)));
			if (say !== undefined) hear(say);
			if (trouble) end = trouble;
		}
		const next = turns[turn];
		if (next !== undefined) speak(next);
	}
	await post('status-update', { status: 'ended', endedReason: 'customer-ended-call' });
	if (!scenario.endsFirst || tools.length === 0) await report();
	return { key: `vapi:${id}`, end };
}

/** What every message carries beside its type. */
function envelope({ from, to }: Scenario, id: string, begun: Date) {
	const customer = from === 'withheld' ? { number: 'anonymous' } : { number: from };
	const phoneNumber = {
		id: 'f3b1c9e2-5d0a-4c58-9d7e-0a1b2c3d4e5f',
		number: to,
		provider: 'twilio',
	};
	const call = {
		id,
		type: 'inboundPhoneCall',
		status: 'in-progress',
		phoneCallProvider: 'twilio',
		phoneCallTransport: 'pstn',
		createdAt: begun.toISOString(),
		customer,
	};
	return { timestamp: Date.now(), call, customer, phoneNumber };
}

/** One wish of the model, in the three places in which the platform writes it. */
function toolCall({ name, args }: ToolUse, spoken: Spoken[]) {
	const call = {
		id: `call_${newId().replaceAll('-', '').slice(0, 24)}`,
		type: 'function',
		function: { name, arguments: args },
	};
	return {
		toolCalls: [call],
		toolCallList: [call],
		toolWithToolCallList: [{ type: 'function', function: { name }, toolCall: call }],
		artifact: { messages: [...spoken] },
	};
}

function endOfCall({ summary, fields }: Scenario, spoken: Spoken[], begun: Date, ended: Date) {
	const seconds = Math.max(1, Math.round((ended.getTime() - begun.getTime()) / 1000));
	return {
		endedReason: 'customer-ended-call',
		startedAt: begun.toISOString(),
		endedAt: ended.toISOString(),
		durationSeconds: seconds,
		analysis: {
			...(summary ? { summary } : {}),
			...(fields ? { structuredData: fields } : {}),
			successEvaluation: 'true',
		},
		artifact: {
			messages: spoken.map((each, index) => ({ ...each, secondsFromStart: index * 4 })),
			transcript: spoken
				.map(({ role, message }) => `${role === 'user' ? 'User' : 'AI'}: ${message}`)
				.join('\n'),
		},
	};
}

const parsed = (body: string): unknown => {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
};

const isAssistant = ({ status, body }: Answer): boolean => {
	const answer = parsed(body);
	const known = ['assistantId', 'assistant', 'squadId', 'destination'];
	return (
		status === 200 &&
		typeof answer === 'object' &&
		answer !== null &&
		known.some((key) => key in answer)
	);
};

/** What the assistant reads out, or why it cannot: Vapi takes only 200 with one line per id. */
function resultOf({ status, body }: Answer): { say?: string; trouble?: string } {
	if (status !== 200) return { trouble: `tool call answered with ${status}` };
	const results = (parsed(body) as { results?: unknown } | undefined)?.results;
	const [first] = Array.isArray(results) ? (results as Array<Record<string, unknown>>) : [];
	const say = first?.['result'] ?? first?.['error'];
	if (typeof first?.['toolCallId'] !== 'string' || typeof say !== 'string')
		return { trouble: 'tool call answered without a result' };
	return say.includes('\n') ? { say, trouble: 'result has more than one line' } : { say };
}
