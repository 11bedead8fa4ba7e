import type { Quote } from './extract-quotes';

const street =
	'calle|c\\/|avenida|avda\\.?|av\\.|plaza|pza\\.?|paseo|pº|ronda|camino|carretera|urbanización|pasaje|travesía|glorieta|carrer|avinguda|plaça|passeig|rambla|camí|passatge|jirón|carrera|colonia';
const iberian = new RegExp(
	`(?<![\\p{L}])(?:${street})\\s+[^.;!?\\n]{2,80}?(?=\\s+(?:y\\s+(?:me|no|quer|el|la|se|hay|huele)|porque|que\\s|i\\s+(?:no|em|vull)|perquè|pero|però|se\\s|hay\\s|huele)|,?\\s+(?:[yi]\\s+)?(?:mi|el\\s+meu|el)\\s+(?:tel[eéè]fon|móvil|mòbil|número)|[.;!?\\n]|$)`,
	'iu',
);
const english =
	/(?<![\p{L}\d])(?:flat\s+\w+,?\s+)?\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:street|road|avenue|lane|drive|square|close|court|terrace|way)(?:,\s*(?:\p{Lu}[\p{L}]+\s?){1,2})?/iu;
const lives =
	/(?<![\p{L}])(?:vivo en|estoy en|estamos en|la dirección es|mi dirección es|visc a|l['’]adreça és|my address is|I live at|we['’]re at|I['’]m at)\s+(?:(?:la|el|los|las)\s+)?([^.;!?\n]{4,80})/iu;

const trimmed = (text: string, start: number): Quote => {
	const quote = text.replace(/[\s,]+$/, '');
	return { quote, start, end: start + quote.length };
};

/** An address as the caller gave it. It is a query for whoever writes the order, never a resolved place. */
export function addressIn(text: string): Quote | undefined {
	const named = iberian.exec(text) ?? english.exec(text);
	// A street with no number is where something is, rarely where somebody lives: then the caller must say so.
	if (named && /\d|número|numero|bajo|primero|segundo|tercero|cuarto|quinto/iu.test(named[0]))
		return trimmed(named[0], named.index);
	const said = lives.exec(text);
	if (said?.[1] && (/\d/.test(said[1]) || new RegExp(`^(?:${street})`, 'iu').test(said[1])))
		return trimmed(said[1], said.index + said[0].length - said[1].length);
	return undefined;
}

/** Insurers callers name without saying that they are insurers. */
const insurers =
	'Adeslas|Sanitas|DKV|Asisa|Mapfre|AXA|Cigna|Muface|Isfas|Mugeju|Mutua Madrileña|Caser|Fiatc|Allianz|Generali|Agrupació Mútua|Assistència Sanitària|Catalana Occidente|Divina Pastora|Santalucía|Ocaso|Nueva Mutua Sanitaria|Aegon|Bupa|Vitality|Aviva|Fremap|Asepeyo|Ibermutua|Mutua Universal|Mutual Midat|Umivale|Activa Mutua|Unión de Mutuas|MC Mutual';
const known = new RegExp(`(?<![\\p{L}])(?:${insurers})(?![\\p{L}])`, 'iu');
const introduced =
	/(?<![\p{L}])(?:(?:mutua|aseguradora|compañía de seguros|mútua|asseguradora)\s+(?:es\s+|és\s+|de\s+)?(?:la\s+|el\s+)?|(?:soy|vengo|voy|estoy)\s+(?:de|por|con)\s+la\s+mutua\s+|(?:seguro|póliza|assegurança)\s+(?:médico\s+)?(?:de|con|amb|es|és)\s+|(?:insurer is|insurance is|insured with|covered by)\s+)(\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*){0,2})/u;

/** The insurer or *mutua* a caller names: a well-known one, or a name with a capital behind such a word. */
export function insurerIn(text: string): Quote | undefined {
	const match = known.exec(text);
	if (match) return { quote: match[0], start: match.index, end: match.index + match[0].length };
	const said = introduced.exec(text);
	if (!said?.[1]) return undefined;
	return {
		quote: said[1],
		start: said.index + said[0].length - said[1].length,
		end: said.index + said[0].length,
	};
}
