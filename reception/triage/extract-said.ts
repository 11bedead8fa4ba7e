import type { Turn } from '../record';
import { findQuote, type Quote } from './extract-quotes';
import { speakers } from './speakers';

/** What is listened to: plain text (with or without speaker labels), turns, or both. */
export type Listening = { text?: string; transcript?: readonly Turn[] };

/** What an agent asks for, and a caller's next words may answer without a sentence. */
export type Question =
	'name' | 'phone' | 'reason' | 'wanted' | 'insurer' | 'address' | 'age' | 'birthDate';

/** A stretch of the caller's words. `at` counts as the engine counts: `text` first, then every turn, one per line. */
export type Said = { text: string; at: number; asked?: Question };

const questions: Array<[Question, RegExp]> = [
	['birthDate', /nacimiento|nació|naixement|n[eé]ixer|date of birth|born/iu],
	[
		'phone',
		/tel[eé]fono|tel[eè]fon|móvil|mòbil|n[uú]mero (?:de contacto|le llam|podemos)|phone|call you back|contact number/iu,
	],
	[
		'age',
		/cu[aá]ntos? (?:años|meses|tiempo) tiene|qué edad|edad tiene|quants (?:anys|mesos)|quina edat|how old/iu,
	],
	['insurer', /mutua|aseguradora|seguro|compañía|mútua|assegurança|insur/iu],
	[
		'address',
		/direcci[oó]n|dónde vive|domicilio|calle|adreça|on viu|address|where (?:are|do) you/iu,
	],
	[
		'name',
		/c[oó]mo se llama|su nombre|nombre y apellidos|con qui[eé]n hablo|quién llama|de parte de qui[eé]n|com es diu|el seu nom|amb qui parlo|your (?:full )?name|who(?:['’]s| is) calling|speaking to/iu,
	],
	[
		'wanted',
		/qué día|cu[aá]ndo|qué hora|le va bien|le viene bien|prefiere|quin dia|quina hora|li va bé|quan |what day|which day|what time|when would|suit you/iu,
	],
	[
		'reason',
		/en qué (?:le |puedo )|motivo|qué le (?:pasa|ocurre)|dígame|cuénteme|en què|quin motiu|digui['’]m|how can i help|what(?:['’]s| is) (?:it about|the matter|the reason)|how may/iu,
	],
];

// Of several questions in one breath, people answer the last.
function questionIn(words: string): Question | undefined {
	if (!words.includes('?') && words.length > 120) return undefined;
	for (const part of words.split(/(?<=[?.!])\s+/).reverse()) {
		const found = questions.find(([, pattern]) => pattern.test(part));
		if (found) return found[0];
	}
	return undefined;
}

/** The caller's words, in order, each with the question it answers. What an agent says is never theirs. */
export function saidByCaller({ text = '', transcript = [] }: Listening): Said[] {
	const said: Said[] = [];
	let asked: Question | undefined;
	const hear = (words: string, at: number, agent: boolean) => {
		if (agent) asked = questionIn(words);
		else {
			if (words.trim() !== '') said.push({ text: words, at, ...(asked ? { asked } : {}) });
			asked = undefined;
		}
	};
	for (const stretch of speakers(text)) hear(stretch.text, stretch.at, stretch.agent);
	let at = text.length;
	for (const { role, text: words } of transcript) {
		if (role !== 'caller' && role !== 'agent') continue;
		if (at > 0) at += 1;
		hear(words, at, role === 'agent');
		at += words.length;
	}
	return said;
}

/** All the caller said, one stretch per line: what may be shown to a model. */
export const callerText = (heard: Listening): string =>
	saidByCaller(heard)
		.map(({ text }) => text.trim())
		.join('\n');

/** Finds words the caller really said; a quote that runs over into an agent's words is none. */
export function findSaid(heard: Listening, quote: string, least = 1): Quote | undefined {
	for (const { text, at } of saidByCaller(heard)) {
		const found = findQuote(text, quote, least);
		if (found) return { ...found, start: found.start + at, end: found.end + at };
	}
	return undefined;
}
