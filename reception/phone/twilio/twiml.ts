import type { AnswerOptions, Step } from '../contract';
import { table } from '../fields';
import { capped, singleLine, writeXml, type Element } from '../xml';

/** Characters one `Say` may hold. */
const longestSay = 4096;

const places = table<string>({
	es: 'es-ES',
	ca: 'ca-ES',
	en: 'en-GB',
	pt: 'pt-PT',
	fr: 'fr-FR',
});

/** `es` → `es-ES`: the tag under which the carrier keeps voices and ears. */
export const placeOf = (language: string): string => places[language] ?? language;

const say = (text: string, { language, voice }: AnswerOptions): Element => ({
	name: 'Say',
	attributes: { language: placeOf(language), voice },
	holds: [capped(text, longestSay)],
});

/** Without an answer the call goes on at the next verb, so a question is always followed by a way on. */
function ask(step: Step & { do: 'ask' }, options: AnswerOptions): Element[] {
	const gather: Element = {
		name: 'Gather',
		attributes: {
			input: 'dtmf speech',
			language: placeOf(options.language),
			hints: step.hints && singleLine(step.hints),
			numDigits: step.digits,
			timeout: step.seconds ?? 5,
			speechTimeout: 'auto',
			action: options.actionUrl,
			method: 'POST',
			actionOnEmptyResult: true,
		},
		holds: [say(step.text, options)],
	};
	const onward: Element[] = options.actionUrl
		? [{ name: 'Redirect', attributes: { method: 'POST' }, holds: [options.actionUrl] }]
		: [];
	return [gather, ...onward];
}

function dial(step: Step & { do: 'dial' }, options: AnswerOptions): Element[] {
	return [
		...(step.announce ? [say(step.announce, options)] : []),
		{
			name: 'Dial',
			attributes: {
				timeout: step.seconds,
				action: options.actionUrl,
				method: 'POST',
				answerOnBridge: true,
			},
			holds: [{ name: 'Number', holds: [step.to] }],
		},
	];
}

function verbs(step: Step, options: AnswerOptions): Element[] {
	switch (step.do) {
		case 'say':
			return step.text.trim() ? [say(step.text, options)] : [];
		case 'ask':
			return ask(step, options);
		case 'dial':
			return dial(step, options);
		case 'voicemail':
			return [
				say(step.text, options),
				{
					name: 'Record',
					attributes: {
						maxLength: step.seconds,
						finishOnKey: '#',
						playBeep: true,
						action: options.actionUrl,
						method: 'POST',
					},
				},
				{ name: 'Hangup' },
			];
		case 'hangup':
			return [{ name: 'Hangup' }];
		case 'result':
		case 'assistant':
			return [];
	}
}

/** TwiML for these steps, in order; none of them makes an empty document, which ends the call. */
export const twiml = (steps: Step[], options: AnswerOptions): string =>
	`<?xml version="1.0" encoding="UTF-8"?>${writeXml({
		name: 'Response',
		holds: steps.flatMap((step) => verbs(step, options)),
	})}`;

/** What a person on call hears, spoken twice; one key takes the call. Fits the 4,000 characters of `Twiml`. */
export function announcement(text: string, language: string, acknowledgeUrl?: string): string {
	const spoken: Element = {
		name: 'Say',
		attributes: { language: placeOf(language), loop: 2 },
		holds: [capped(singleLine(text), 600)],
	};
	const gather: Element = {
		name: 'Gather',
		attributes: {
			input: 'dtmf',
			numDigits: 1,
			timeout: 10,
			action: acknowledgeUrl,
			method: 'POST',
		},
		holds: [spoken],
	};
	return writeXml({ name: 'Response', holds: [acknowledgeUrl ? gather : spoken] });
}
