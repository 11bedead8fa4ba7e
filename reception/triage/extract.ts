import type { CallRequest, Caller, Slip, Turn } from '../record';
import { addressIn, insurerIn } from './extract-places';
import { ageIn, bareAge } from './extract-person';
import { bareName, nameCase, namesIn } from './extract-names';
import { birthDateIn, wantedIn } from './extract-dates';
import { phonesIn } from './extract-numbers';
import type { Quote } from './extract-quotes';

export const factFields = ['name', 'phone', 'reason', 'wanted', 'insurer', 'address', 'age', 'birthDate'] as const;
export type FactField = (typeof factFields)[number];

/** One thing the caller said about themselves or the matter, with the words that say it. */
export type Fact = Quote & { field: FactField; value: string; source: 'rules' | 'model' };

/** What is listened to, and against what it is read. */
export type Listening = { text?: string; transcript?: Turn[] };
export type Against = { at: string; country?: string };

const questions: Array<[FactField, RegExp]> = [
	['birthDate', /nacimiento|nació|naixement|n[eé]ixer|date of birth|born/iu],
	['phone', /tel[eé]fono|tel[eè]fon|móvil|mòbil|n[uú]mero (?:de contacto|le llam|podemos)|phone|call you back|contact number/iu],
	['age', /cu[aá]ntos? (?:años|meses|tiempo) tiene|qué edad|edad tiene|quants (?:anys|mesos)|quina edat|how old/iu],
	['insurer', /mutua|aseguradora|seguro|compañía|mútua|assegurança|insur/iu],
	['address', /direcci[oó]n|dónde vive|domicilio|calle|adreça|on viu|address|where (?:are|do) you/iu],
	['name', /c[oó]mo se llama|su nombre|nombre y apellidos|con qui[eé]n hablo|quién llama|de parte de qui[eé]n|com es diu|el seu nom|amb qui parlo|your (?:full )?name|who(?:['’]s| is) calling|speaking to/iu],
	['wanted', /qué día|cu[aá]ndo|qué hora|le va bien|le viene bien|prefiere|quin dia|quina hora|li va bé|quan |what day|which day|what time|when would|suit you/iu],
	['reason', /en qué (?:le |puedo )|motivo|qué le (?:pasa|ocurre)|dígame|cuénteme|en què|quin motiu|digui['’]m|how can i help|what(?:['’]s| is) (?:it about|the matter|the reason)|how may/iu],
];

type Said = { text: string; at: number; asked?: FactField };

/** The caller's words in one text, as quotes are counted: turns joined by a line break. */
export function callerText({ text, transcript }: Listening): string {
	return turnsOfCaller({ text, transcript })
		.map((said) => said.text)
		.join('\n');
}

function turnsOfCaller({ text, transcript = [] }: Listening): Said[] {
	const said: Said[] = [];
	let at = 0;
	let asked: FactField | undefined;
	const add = (words: string, field?: FactField) => {
		said.push({ text: words, at, ...(field ? { asked: field } : {}) });
		at += words.length + 1;
	};
	if (text?.trim()) add(text);
	for (const { role, text: words } of transcript) {
		if (role === 'agent') asked = words.includes('?') || words.length < 120 ? questionIn(words) : undefined;
		if (role !== 'caller') continue;
		add(words, asked);
		asked = undefined;
	}
	return said;
}

// Of several questions in one breath, people answer the last.
function questionIn(words: string): FactField | undefined {
	const parts = words.split(/(?<=[?.!])\s+/).reverse();
	for (const part of parts) {
		const found = questions.find(([, pattern]) => pattern.test(part));
		if (found) return found[0];
	}
	return undefined;
}

const greeting = /^(?:[\s¡!¿?.,]|hola|buenos d[ií]as|buenas(?: tardes| noches)?|bon dia|bona (?:tarda|nit)|hello|hi|good (?:morning|afternoon|evening)|sí|si|dígame|oiga|mire|bueno|pues)+/iu;

function reasonIn({ text }: Said): Quote | undefined {
	const start = greeting.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start);
	if (rest.split(/\s+/).filter(Boolean).length < 3) return undefined;
	const cut = rest.length <= 300 ? rest : rest.slice(0, 300).replace(/\s+\S*$/, '');
	const quote = cut.replace(/[\s,;]+$/, '');
	return { quote, start, end: start + quote.length };
}

type Reader = (said: Said, against: Against) => (Quote & { value: string }) | undefined;
const asIs = (quote: Quote | undefined) => (quote ? { ...quote, value: quote.quote } : undefined);

const callBack = /(?:mi (?:número|teléfono|móvil)|ll[aá]m[ae]\p{L}*|contact|el meu (?:número|telèfon|mòbil)|truqu\p{L}*|my (?:number|phone)|call me|reach me|es el|és el)[^\d]{0,40}$/iu;

const readers: Record<FactField, Reader> = {
	name: (said) => {
		const found = namesIn(said.text)[0] ?? (said.asked === 'name' ? bareName(said.text) : undefined);
		return found ? { ...found, value: nameCase(found.quote) } : undefined;
	},
	phone: (said, { country }) => {
		const phones = phonesIn(said.text, country);
		const meant = phones.filter(({ start }) => callBack.test(said.text.slice(Math.max(0, start - 60), start)));
		const [chosen, other] = meant.length > 0 ? meant.reverse() : phones;
		// Two numbers and no word on which is theirs: asking is better than guessing.
		return chosen && (meant.length > 0 || !other) ? { ...chosen, value: chosen.e164 } : undefined;
	},
	reason: (said) => (said.asked === undefined || said.asked === 'reason' ? asIs(reasonIn(said)) : undefined),
	wanted: (said) => asIs(wantedIn(said.text, said.asked === 'wanted')),
	insurer: (said) => asIs(insurerIn(said.text)),
	address: (said) => asIs(addressIn(said.text)),
	age: (said) => {
		const found = ageIn(said.text) ?? (said.asked === 'age' ? bareAge(said.text) : undefined);
		return found ? { ...found, value: String(found.years) } : undefined;
	},
	birthDate: (said, { at }) => {
		const found = birthDateIn(said.text, at, said.asked === 'birthDate');
		return found ? { ...found, value: found.date } : undefined;
	},
};

// People correct what they said: the last one counts, but for why they rang, which is said first.
const first = new Set<FactField>(['reason', 'age']);

/**
 * What the caller said of name, telephone, matter, wished day, insurer, address, age and birth date, each
 * with the words that say it. Nothing is completed, guessed or looked up: what is not said is not there.
 */
export function extract(heard: Listening, against: Against): Fact[] {
	const said = turnsOfCaller(heard);
	return factFields.flatMap((field): Fact[] => {
		const found = said.flatMap((turn) => {
			const fact = readers[field](turn, against);
			return fact
				? [{ field, value: fact.value, quote: fact.quote, start: fact.start + turn.at, end: fact.end + turn.at, source: 'rules' as const }]
				: [];
		});
		const chosen = first.has(field) ? found[0] : found[found.length - 1];
		return chosen ? [chosen] : [];
	});
}

/**
 * The slip with what was said written into `caller` and `request`. What a person, a CRM or the provider
 * filled in before stays as it is: words overheard never overwrite what was written down.
 */
export function fill(slip: Slip, facts: readonly Fact[]): Slip {
	const value = (field: FactField) => facts.find((fact) => fact.field === field)?.value;
	const age = value('age');
	const caller: Caller = { ...given({ name: value('name') }), ...slip.caller };
	const request: CallRequest = {
		...given({
			reason: value('reason'),
			wanted: value('wanted'),
			insurer: value('insurer'),
			address: value('address'),
			callBack: value('phone'),
			birthDate: value('birthDate'),
			...(age === undefined ? {} : { age: Number(age) }),
		}),
		...slip.request,
	};
	return {
		...slip,
		...(Object.keys(caller).length > 0 ? { caller } : {}),
		...(Object.keys(request).length > 0 ? { request } : {}),
	};
}

const given = <T extends object>(fields: T): Partial<T> =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
