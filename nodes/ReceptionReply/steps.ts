import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';
import {
	addressOf,
	mayContact,
	nextSpoken,
	providerOf,
	turnAfter,
	type Slip,
	type Step,
} from '../../reception/phone';
import { profileOf } from '../../reception/profile';
import { Trouble } from '../../reception/trouble';

type Options = { digits?: number; hints?: string; voice?: string };

const optionsOf = (context: IExecuteFunctions, index: number): Options =>
	context.getNodeParameter('options', index, {}) as Options;

/** The text of an operation that cannot do without one. */
function textOf(context: IExecuteFunctions, index: number): string {
	const text = String(context.getNodeParameter('text', index, '')).trim();
	if (text) return text;
	throw new Trouble('There is nothing to say', 'Fill in the field Text of this node.');
}

/** The person to ring: the number given, else the profile's. */
function dial(context: IExecuteFunctions, index: number, slip: Slip): Step {
	const announce = String(context.getNodeParameter('text', index, '')).trim() || undefined;
	const given = String(context.getNodeParameter('to', index, '')).trim();
	const to = given || profileOf(slip).transfer?.to;
	if (!to)
		throw new Trouble(
			'There is nobody to put the caller through to',
			'Fill in the number in this node, or in the profile under putting callers through.',
		);
	return {
		do: 'dial',
		to,
		seconds: Number(context.getNodeParameter('seconds', index, 20)),
		announce,
	};
}

/** An assistant's first words need an assistant to say them; without one the words are all there is. */
function withAssistant(step: Step, assistantId: string): Step {
	if (step.do !== 'assistant' || step.assistantId) return step;
	if (assistantId) return { ...step, assistantId };
	const words = step.assistant?.['firstMessage'];
	return { do: 'say', text: typeof words === 'string' ? words : '' };
}

function stepsOf(context: IExecuteFunctions, index: number, slip: Slip): Step[] {
	const { digits, hints } = optionsOf(context, index);
	switch (context.getNodeParameter('operation', index) as string) {
		case 'say':
			return [{ do: 'say', text: textOf(context, index) }, { do: 'hangup' }];
		case 'ask':
			return [{ do: 'ask', about: 'reason', text: textOf(context, index), digits, hints }];
		case 'dial':
			return [dial(context, index, slip)];
		case 'voicemail': {
			const seconds = Number(context.getNodeParameter('seconds', index, 20));
			return [{ do: 'voicemail', text: textOf(context, index), seconds }];
		}
		case 'hangUp':
			return [{ do: 'hangup' }];
		default: {
			const assistantId = String(context.getNodeParameter('assistantId', index, '')).trim();
			const steps = nextSpoken(slip, new Date().toISOString());
			return steps.map((step) =>
				withAssistant(step.do === 'ask' ? { ...step, hints } : step, assistantId),
			);
		}
	}
}

/** The answer to the waiting provider, in its own format, or undefined for an event that waits for nothing. */
export function answerFor(
	context: IExecuteFunctions,
	index: number,
	slip: Slip,
): IN8nHttpFullResponse | undefined {
	const { call } = slip;
	const provider = providerOf(call.provider);
	if (!call.expectsAnswer || !provider) return undefined;
	const steps = stepsOf(context, index, slip);
	for (const step of steps) if (step.do === 'dial') mayContact(step.to, 'call', [call.to?.e164]);
	const next = turnAfter(call, steps);
	const { status, headers, body } = provider.answer(
		steps,
		{
			language: slip.business?.language ?? slip.caller?.language ?? 'es',
			voice: optionsOf(context, index).voice?.trim() || undefined,
			actionUrl: next && addressOf(next),
		},
		call,
	);
	return { statusCode: status, headers, body };
}
