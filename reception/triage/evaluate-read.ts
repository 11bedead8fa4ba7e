import { levels, type Level, type Turn } from '../record';
import { speakers } from './speakers';

/** One past call to judge again, and what it should have become where somebody labelled it. */
export type PastCall = {
	id: string;
	text?: string;
	transcript?: Turn[];
	preset?: string;
	language?: string;
	/** What a form knew at the time, for criteria that ask. */
	age?: number;
	pregnant?: boolean;
	afterSurgeryDays?: number;
	customerType?: string;
	/** Wall clock of the business, `HH:MM`. */
	clock?: string;
	/** Levels that count as right; absent = not labelled. */
	accept?: Level[];
	expect?: string;
};

/** Names speakers have in transcripts of voice platforms, telephone systems and people. */
const roles: Array<[Turn['role'], RegExp]> = [
	[
		'agent',
		/^(?:agent\w*|assistant|ai|ia|bot|voicebot|robot|recep\w*|operador[ae]?|operator|secretari\w*|staff|host|cl[ií]nica|despacho|empresa|centralita|telefonista|asistente|virtual|attendant|representative|rep|system_agent|r)$/iu,
	],
	[
		'caller',
		/^(?:caller|user|usuari[oa]?|customer|clienta?|cliente|client|pacien\w*|patient|human[oa]?|llamante|interlocutor|persona|contact[oa]?|inquilin[oa]|llogater[ao]?|trucador[a]?|c)$/iu,
	],
	['tool', /^(?:tool\w*|function\w*|tool_result)$/iu],
	['system', /^(?:system|sistema|note|nota|developer)$/iu],
];

/** Who spoke, whatever the platform calls them. Unknown speakers are callers: their words must not be lost. */
export const roleOf = (speaker: unknown): Turn['role'] => {
	const name = typeof speaker === 'string' ? speaker.trim().replace(/[\s_-]*\d+$/, '') : '';
	const head = name.split(/[\s(/_-]/)[0] ?? '';
	return roles.find(([, pattern]) => pattern.test(name) || pattern.test(head))?.[0] ?? 'caller';
};

const label =
	/(^|\n|(?<=[.?!…»"]\s))[ \t]*(?:\[[\d:.]+\]\s*)?([\p{L}][\p{L}\d_ ()-]{0,30}?)\s*[:>]\s+/gu;
// Speakers without a name of their own ("Speaker 1", "A"): whoever answers for the house is the house.
const answersForTheHouse =
	/en qu[eèé] (?:le|te|li|et|puedo|puc)|d[ií]game|digui['’]m|how (?:can|may) i help|le atiende|speaking, how|gracias por llamar|thank you for calling|gràcies per trucar/iu;
const anonymous =
	/^(?:speaker|hablante|locutor|interlocutor|parlant|spk|voz|voice|channel|canal)?[\s_-]*(?:\d+|[a-z])$/iu;

type Labelled = { speaker: string; text: string };

function split(text: string): Labelled[] {
	const marks = [...text.matchAll(label)];
	const [first] = marks;
	if (!first) return [];
	const before = text.slice(0, first.index).trim();
	const turns = marks.map((mark, index) => ({
		speaker: mark[2]?.trim() ?? '',
		text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
	}));
	return [...(before ? [{ speaker: 'caller', text: before }] : []), ...turns].filter(
		(turn) => turn.text !== '',
	);
}

/** Turns of a transcript written as text, with the speaker before each; without speakers all is the caller's. */
export function turnsInText(text: string): Turn[] {
	const labelled = split(text);
	const nameless = labelled.filter(({ speaker }) => anonymous.test(speaker));
	// Known labels, also in running text, are the engine's own business; here only what it cannot know.
	if (nameless.length === 0) {
		return speakers(text).map((stretch) => ({
			role: stretch.agent ? 'agent' : 'caller',
			text: stretch.text.trim(),
		}));
	}
	const house = nameless.find((turn) => answersForTheHouse.test(turn.text))?.speaker;
	return labelled.map(({ speaker, text: words }) => ({
		role: anonymous.test(speaker) ? (speaker === house ? 'agent' : 'caller') : roleOf(speaker),
		text: words,
	}));
}

const object = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value;
	if (Array.isArray(value))
		return value.map((part) => words(object(part) ? part.text : part) ?? '').join(' ');
	return undefined;
};

/** Turns of a transcript in any of the shapes voice platforms give it; undefined where there is none. */
export function turnsOf(transcript: unknown): Turn[] | undefined {
	if (typeof transcript === 'string') return turnsInText(transcript);
	if (object(transcript))
		return turnsOf(transcript.messages ?? transcript.turns ?? transcript.transcript);
	if (!Array.isArray(transcript)) return undefined;
	return transcript.flatMap((turn: unknown): Turn[] => {
		if (typeof turn === 'string') return turnsInText(turn);
		if (!object(turn)) return [];
		const text = words(
			turn.text ?? turn.message ?? turn.content ?? turn.utterance ?? turn.transcript,
		);
		return text?.trim()
			? [{ role: roleOf(turn.role ?? turn.speaker ?? turn.from ?? turn.participant), text }]
			: [];
	});
}

const isLevel = (value: unknown): value is Level => levels.includes(value as Level);
const number = (value: unknown): number | undefined =>
	typeof value === 'number' && value >= 0 ? value : undefined;
const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() ? value : undefined;

/** Reads one call of a list of past calls; undefined where it is no object with words in it. */
export function readPastCall(value: unknown, line: number): PastCall | undefined {
	if (!object(value)) return undefined;
	const id = typeof value.id === 'number' ? String(value.id) : (text(value.id) ?? `line ${line}`);
	const transcript = turnsOf(value.transcript ?? value.turns ?? value.messages);
	const label = value.accept ?? value.expected ?? value.level ?? value.label;
	const accept = (Array.isArray(label) ? label : [label]).filter(isLevel);
	const said = typeof value.text === 'string' ? value.text : undefined;
	if (said === undefined && transcript === undefined) return undefined;
	const fields: Omit<PastCall, 'id'> = {
		text: said,
		transcript,
		preset: text(value.preset),
		language: text(value.language),
		age: number(value.age),
		pregnant: typeof value.pregnant === 'boolean' ? value.pregnant : undefined,
		afterSurgeryDays: number(value.afterSurgeryDays),
		customerType: text(value.customerType),
		clock: text(value.clock),
		accept: accept.length > 0 ? accept : undefined,
		expect: text(value.expect),
	};
	return {
		id,
		...Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
	};
}
