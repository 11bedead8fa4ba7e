import { randomBytes } from 'crypto';
import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import {
	proveBasic,
	providerOf,
	refuse,
	slipOfCall,
	type Call,
	type Received,
} from '../../reception/phone';
import { acknowledgeHeaders, acknowledgePage } from '../../reception/message';
import { acknowledgeKey, readAcknowledgeToken } from '../../reception/rota';
import { guardAnswer, type GuardedResponse } from '../shared/answer-guard';
import { answerNow, asJson, deliveryOf } from '../shared/webhook';
import { credentialFor, optionsOf, phoneSettings, type Options, type Source } from './settings';

type Refused = Extract<Received, { kind: 'refused' }>;

/** Vapi gives up on `assistant-request` after 7.5 seconds, whatever is set. */
const assistantSeconds = 6;

const challenge = { 'www-authenticate': 'Basic realm="Reception", charset="UTF-8"' };

/** No valid proof, no execution: 401, and for a browser the question who it is. */
function refused(
	context: IWebhookFunctions,
	{ why, message }: Refused,
	source: Source,
): IWebhookResponseData {
	const asks = source === 'operator' && (why === 'unsigned' || why === 'forged');
	return answerNow(
		context,
		asJson(why === 'unreadable' ? 400 : 401, { error: message }, asks ? challenge : {}),
	);
}

const passOn = (json: object): IWebhookResponseData => ({
	workflowData: [[{ json: json as IDataObject }]],
});

function guard(context: IWebhookFunctions, call: Call, options: Options): void {
	const safe = providerOf(call.provider)?.safeAnswer(call, options.safeWords, options.language);
	if (!safe) return;
	const isAssistant = call.event === 'routeRequest' && call.ai !== undefined;
	const seconds = isAssistant ? Math.min(options.seconds, assistantSeconds) : options.seconds;
	guardAnswer(context.getResponseObject() as unknown as GuardedResponse, safe, seconds, (why) =>
		context.logger.warn(
			why === 'late'
				? `The workflow gave no answer within ${seconds} seconds: the caller heard the safe words`
				: 'The workflow gave no usable answer: the caller heard the safe words',
		),
	);
}

/** A delivery of a phone provider, or of the desk's form: checked, read and written on a slip. */
export async function fromPhone(
	context: IWebhookFunctions,
	source: Exclude<Source, 'acknowledge'>,
): Promise<IWebhookResponseData> {
	const provider = providerOf(source);
	if (!provider) return refused(context, refuse('unreadable'), source);
	const options = optionsOf(context);
	const credential = await credentialFor(context, source);
	const settings = phoneSettings(source, credential, options);
	const delivery = await deliveryOf(context, String(credential['publicUrl'] ?? ''));
	const received = provider.receive(delivery, settings, new Date());
	if (received.kind === 'refused') return refused(context, received, source);
	if (received.kind === 'nothing')
		return answerNow(context, provider.answer([], { language: options.language }));
	const { call } = received;
	if (call.expectsAnswer) guard(context, call, options);
	return passOn(slipOfCall(call));
}

/** The desk's form, for whoever has its password. Each form has an id: sent twice, it is one call. */
export async function deskForm(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const options = optionsOf(context);
	const { secrets } = phoneSettings('operator', await credentialFor(context, 'operator'), options);
	const { headers } = await deliveryOf(context);
	const proof = proveBasic(headers, secrets);
	if (!proof.ok) return refused(context, refuse(proof.why), 'operator');
	const id = randomBytes(9).toString('base64url');
	const form = providerOf('operator')?.form?.({
		secret: proof.secret,
		id,
		at: new Date(),
		language: options.language,
	});
	return answerNow(context, form ?? asJson(404, { error: 'There is no form here.' }));
}

/**
 * A person on call opens the link (a page that asks; link previews do nothing), presses its button, or
 * presses 1 while the announcement call speaks. The token is the proof; the ledger decides who was first.
 */
export async function acknowledgement(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { language } = optionsOf(context);
	const { apiKey } = await credentialFor(context, 'acknowledge');
	if (typeof apiKey !== 'string' || apiKey.trim() === '')
		return refused(context, refuse('no_secret'), 'acknowledge');
	const { method, raw } = await deliveryOf(context);
	const token = String((context.getQueryData() as IDataObject)['t'] ?? '');
	const read = readAcknowledgeToken(acknowledgeKey(apiKey.trim()), token, new Date());
	const page = (status: number, state: 'ask' | 'late' | 'invalid', reference?: string) =>
		answerNow(context, {
			status,
			headers: acknowledgeHeaders,
			body: acknowledgePage({ language, state, reference }),
		});
	if (!read.ok) return read.why === 'expired' ? page(410, 'late') : page(401, 'invalid');
	if (method.toUpperCase() !== 'POST') return page(200, 'ask', read.reference);
	const form = new URLSearchParams(raw.toString('utf8'));
	const isCall = form.has('CallSid') || form.has('Digits');
	const twilio = providerOf('twilio');
	if (isCall && form.get('Digits') !== '1' && twilio)
		return answerNow(context, twilio.answer([{ do: 'hangup' }], { language }));
	const { reference, step } = read;
	return passOn({ acknowledge: { reference, step, by: isCall ? 'digit' : 'link', language } });
}
