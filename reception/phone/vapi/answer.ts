import type { Call } from '../../record';
import type { Answer, Step } from '../contract';
import { singleLine } from '../xml';
import { legacyCallId } from './tools';

/** Always 200: Vapi takes any other status for a tool that is broken, and tells the caller so. */
export const answerWith = (body: object): Answer => ({
	status: 200,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: JSON.stringify(body),
});

const spokenIn = (steps: Step[]): string =>
	singleLine(
		steps
			.flatMap((step) =>
				step.do === 'say' || step.do === 'ask' || step.do === 'voicemail' ? [step.text] : [],
			)
			.join(' '),
	);

type Result = { toolCallId: string; result: string } | { toolCallId: string; error: string };

/** One line per tool call, every id answered: one that no step speaks to gets what is said to the caller. */
function resultsOf(steps: Step[], call: Call): Result[] {
	const general = spokenIn(steps);
	return (call.tools ?? []).map(({ callId }) => {
		const step = steps.find(
			(candidate) => candidate.do === 'result' && candidate.callId === callId,
		);
		if (step?.do !== 'result') return { toolCallId: callId, result: general };
		const text = singleLine(step.text);
		return step.failed ? { toolCallId: callId, error: text } : { toolCallId: callId, result: text };
	});
}

/** Where the call goes: to an assistant, to a person's number, or nowhere, with a sentence. */
function routeOf(steps: Step[]): object {
	const assistant = steps.find((step) => step.do === 'assistant');
	if (assistant?.do === 'assistant')
		return assistant.assistantId
			? {
					assistantId: assistant.assistantId,
					...(assistant.assistant ? { assistantOverrides: assistant.assistant } : {}),
				}
			: { assistant: assistant.assistant ?? {} };
	const dial = steps.find((step) => step.do === 'dial');
	if (dial?.do === 'dial') {
		const message = singleLine([spokenIn(steps), dial.announce ?? ''].join(' '));
		return { destination: { type: 'number', number: dial.to, ...(message ? { message } : {}) } };
	}
	return { error: spokenIn(steps) };
}

/** Writes what Vapi waits for; steps it has no use for (a hang-up) are left out. */
export function answer(steps: Step[], call: Call | undefined): Answer {
	if (call?.event === 'routeRequest') return answerWith(routeOf(steps));
	if (call?.event !== 'toolCall') return answerWith({ ok: true });
	const results = resultsOf(steps, call);
	const [first] = results;
	return results.length === 1 && first?.toolCallId === legacyCallId
		? answerWith({ result: 'error' in first ? first.error : first.result })
		: answerWith({ results });
}
