import type { CallRequest, Caller, Slip } from '../record';
import { addressIn, insurerIn } from './extract-places';
import { ageIn, bareAge } from './extract-person';
import { bareName, nameCase, namesIn } from './extract-names';
import { birthDateIn, wantedIn } from './extract-dates';
import { phonesIn } from './extract-numbers';
import type { Quote } from './extract-quotes';
import { saidByCaller, type Listening, type Said } from './extract-said';

export const factFields = [
	'name',
	'phone',
	'reason',
	'wanted',
	'insurer',
	'address',
	'age',
	'birthDate',
] as const;
export type FactField = (typeof factFields)[number];

/** One thing the caller said about themselves or the matter, with the words that say it. */
export type Fact = Quote & { field: FactField; value: string; source: 'rules' | 'model' };

/** Against what words are read: the day of the call, and the country of numbers without a prefix. */
export type Against = { at: string; country?: string };

const greeting =
	/^(?:[\s¡!¿?.,]|hola|buenos d[ií]as|buenas(?: tardes| noches)?|bon dia|bona (?:tarda|nit)|hello|hi|good (?:morning|afternoon|evening)|sí|si|dígame|oiga|mire|bueno|pues)+/iu;

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

const callBack =
	/(?:mi (?:número|teléfono|móvil)|ll[aá]m[ae]\p{L}*|contact|el meu (?:número|telèfon|mòbil)|truqu\p{L}*|my (?:number|phone)|call me|reach me|es el|és el)[^\d]{0,40}$/iu;

const readers: Record<FactField, Reader> = {
	name: (said) => {
		const found =
			namesIn(said.text)[0] ?? (said.asked === 'name' ? bareName(said.text) : undefined);
		return found ? { ...found, value: nameCase(found.quote) } : undefined;
	},
	phone: (said, { country }) => {
		const phones = phonesIn(said.text, country);
		const meant = phones.filter(({ start }) =>
			callBack.test(said.text.slice(Math.max(0, start - 60), start)),
		);
		const [chosen, other] = meant.length > 0 ? meant.reverse() : phones;
		// Two numbers and no word on which is theirs: asking is better than guessing.
		return chosen && (meant.length > 0 || !other) ? { ...chosen, value: chosen.e164 } : undefined;
	},
	reason: (said) =>
		said.asked === undefined || said.asked === 'reason' ? asIs(reasonIn(said)) : undefined,
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
	const said = saidByCaller(heard);
	return factFields.flatMap((field): Fact[] => {
		const found = said.flatMap((turn) => {
			const fact = readers[field](turn, against);
			return fact
				? [
						{
							field,
							value: fact.value,
							quote: fact.quote,
							start: fact.start + turn.at,
							end: fact.end + turn.at,
							source: 'rules' as const,
						},
					]
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
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Partial<T>;
