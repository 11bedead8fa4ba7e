import { NodeConnectionTypes, sleep, type IExecuteFunctions } from 'n8n-workflow';
import type { ChatMessage } from '../../reception/triage';

/** A chat model as n8n hands it over, as far as it is used here. */
type Model = {
	invoke(messages: ChatMessage[], options?: { timeout?: number }): Promise<{ content: unknown }>;
};
/** What a model answered; `failed` says in a few words why there is nothing. */
export type Answer = { content: unknown } | { failed: string };
/** Asks a model once, within a time limit. Never throws: a model is an extra, and the call goes on without it. */
export type Ask = (messages: ChatMessage[], limit: number) => Promise<Answer>;

const late = Symbol('late');

/** The connected model, ready to be asked; undefined where none is connected. */
export async function connectedModel(context: IExecuteFunctions): Promise<Ask | undefined> {
	// As a tool of an agent this node has no input for a model.
	if (context.getNode().type.endsWith('Tool')) return undefined;
	let model: Model | undefined;
	try {
		model = (await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0)) as
			Model | undefined;
	} catch {
		return () => Promise.resolve({ failed: 'the model could not be set up' });
	}
	if (!model) return undefined;
	return async (messages, limit) => {
		try {
			const answer = await Promise.race([
				model.invoke(messages, { timeout: limit }),
				sleep(limit).then(() => late),
			]);
			return typeof answer === 'symbol'
				? { failed: `no answer within ${limit} ms` }
				: { content: answer?.content };
		} catch {
			// Whatever the provider says may repeat the caller's words: it goes no further.
			return { failed: 'the model did not answer' };
		}
	};
}
