import type { Answer } from './deliver';
import type { Form } from './sign';
import { elements, Malformed, parseXml, textOf, type Element } from './xml';

/** What the person on the line does when asked to speak or press keys. */
export type Turn =
	{ says: string; confidence?: number } | { presses: string } | 'silence' | 'hangsUp';

export type DialResult = 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled';

/** The person on the line and the wire to whoever tells the call what to do. */
export type Line = {
	/** Fetches the next document; the fields of the call itself are added by the line. */
	fetch(url: string, method: 'GET' | 'POST', fields: Form): Promise<Answer>;
	heard(text: string): void;
	/** `listens` says whether speech, keys or both are understood at this moment. */
	turn(listens: { speech: boolean; keys: boolean }): Turn;
	dial(to: string): DialResult;
	/** Seconds spoken after the beep; `hangsUp` leaves no recording. */
	record(): number | 'hangsUp';
};

export type End =
	| { why: 'hung_up_by_us' | 'hung_up_by_caller' | 'ran_out' | 'rejected' }
	/** What a carrier would log: it plays "an application error has occurred" and ends the call. */
	| { why: 'unusable'; detail: string; status: number };

type Verdict =
	{ end: End } | { go: { url: string; method: 'GET' | 'POST'; fields: Form } } | undefined;
type Place = { url: string; line: Line };

/** Documents one call may fetch before the stand-in takes it for a loop. */
const longestCall = 60;

/** Follows a call from its first address to its end, document by document. */
export async function followUrl(url: string, fields: Form, line: Line): Promise<End> {
	let next = { url, method: 'POST' as 'GET' | 'POST', fields };
	for (let documents = 0; documents < longestCall; documents++) {
		const answer = await line.fetch(next.url, next.method, next.fields);
		const verdict = await followAnswer(answer, { url: next.url, line });
		if (verdict === undefined) return { why: 'ran_out' };
		if ('end' in verdict) return verdict.end;
		next = verdict.go;
	}
	return unusable(`${longestCall} documents in one call: a loop`, 200).end;
}

/** Follows a call whose first document was handed over with the request to place it. */
export async function followDocument(document: string, line: Line): Promise<End> {
	const answer = { status: 200, contentType: 'text/xml', body: document, ms: 0, attempts: 1 };
	const verdict = await followAnswer(answer, { url: 'http://document.invalid/', line });
	if (verdict === undefined) return { why: 'ran_out' };
	return 'end' in verdict ? verdict.end : followUrl(verdict.go.url, verdict.go.fields, line);
}

const unusable = (detail: string, status: number): { end: End } => ({
	end: { why: 'unusable', detail, status },
});

async function followAnswer(answer: Answer, place: Place): Promise<Verdict> {
	const { status, contentType, body } = answer;
	if (status === 0) return unusable('nobody answered in time (11205)', 0);
	if (status >= 400) return unusable(`answered with ${status} (11200)`, status);
	if (body.trim() === '') return undefined;
	if (!/^(text|application)\/xml\b|^text\/html\b/i.test(contentType))
		return unusable(`content type ${contentType || 'missing'} (12300)`, status);
	try {
		const response = parseXml(body);
		if (response.name !== 'Response')
			return unusable(`<${response.name}> is not TwiML (12102)`, status);
		return await followVerbs(elements(response), place);
	} catch (caught) {
		if (caught instanceof Malformed) return unusable(`${caught.message} (12100)`, status);
		throw caught;
	}
}

async function followVerbs(verbs: Element[], place: Place): Promise<Verdict> {
	for (const verb of verbs) {
		const follow = followers[verb.name];
		if (!follow) return unusable(`<${verb.name}> is not a verb of TwiML (12200)`, 200);
		const verdict = await follow(verb, place);
		if (verdict) return verdict;
	}
	return undefined;
}

const speak = (verb: Element, { line }: Place): undefined => {
	const text = textOf(verb);
	if (text) line.heard(text);
};

/** Where a verb sends its result: its `action`, relative to the document; the document itself without one. */
const action = (verb: Element, { url }: Place, fields: Form): Verdict => ({
	go: {
		url: new URL(verb.attributes['action'] || url, url).href,
		method: verb.attributes['method']?.toUpperCase() === 'GET' ? 'GET' : 'POST',
		fields,
	},
});

const followers: Record<string, (verb: Element, place: Place) => Verdict | Promise<Verdict>> = {
	Say: speak,
	Play: () => undefined,
	Pause: () => undefined,
	Gather(verb, place) {
		for (const prompt of elements(verb)) speak(prompt, place);
		const input = (verb.attributes['input'] ?? 'dtmf').split(/\s+/);
		const listens = { speech: input.includes('speech'), keys: input.includes('dtmf') };
		const turn = place.line.turn(listens);
		if (turn === 'hangsUp') return { end: { why: 'hung_up_by_caller' } };
		if (turn !== 'silence' && 'presses' in turn && listens.keys)
			return action(verb, place, { Digits: turn.presses });
		if (turn !== 'silence' && 'says' in turn && listens.speech)
			return action(verb, place, {
				SpeechResult: turn.says,
				Confidence: String(turn.confidence ?? 0.9128386),
				Language: verb.attributes['language'] ?? 'en-US',
			});
		if (verb.attributes['actionOnEmptyResult'] !== 'true') return undefined;
		return action(verb, place, { SpeechResult: '', Confidence: '0.0' });
	},
	Dial(verb, place) {
		const [target] = elements(verb);
		const result = place.line.dial(target ? textOf(target) : textOf(verb));
		if (!verb.attributes['action']) return undefined;
		return action(verb, place, {
			DialCallStatus: result,
			DialBridged: String(result === 'completed'),
			...(result === 'completed' ? { DialCallDuration: '42' } : {}),
		});
	},
	Record(verb, place) {
		const seconds = place.line.record();
		if (seconds === 'hangsUp') return { end: { why: 'hung_up_by_caller' } };
		return action(verb, place, { RecordingDuration: String(seconds), Digits: 'hangup' });
	},
	Redirect: (verb, { url }) => ({
		go: {
			url: new URL(textOf(verb), url).href,
			method: verb.attributes['method']?.toUpperCase() === 'GET' ? 'GET' : 'POST',
			fields: {},
		},
	}),
	Hangup: () => ({ end: { why: 'hung_up_by_us' } }),
	Reject: () => ({ end: { why: 'rejected' } }),
};
