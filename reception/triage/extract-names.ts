import type { Quote } from './extract-quotes';

// Ways to introduce oneself after which anything is a name, and ways after which only a capital letter is.
const sure =
	/(?<![\p{L}])(?:me llamo|mi nombre es|a nombre de|de parte de|em dic|el meu nom és|a nom de|de part de|my name is|my name['’]s|the name is|the name['’]s|on behalf of)\s+(?:la |el |en |na |l['’]|d['’])?/giu;
const capital =
	/(?<![\p{L}])(?:[Ss]oy|[Hh]abla|[Ll]e habla|[Ss]óc|[Ss]oc|[Tt]his is|I['’]m|I am|[Ii]t['’]s|[Pp]arla)\s+(?:la señora |el señor |la senyora |el senyor |doña |don |la |el |en |na |l['’]|d['’]|Mrs?\.? |Ms\.? )?/gu;

const particle = /^(?:de|del|la|las|los|i|y|da|dos|van|von|mac|o['’])$/i;
const notName = new Set(
	(
		'y i que qué com como quería querria quisiera volia voldria tengo tinc llamo truco estoy estic soy soc es és pero però porque perquè ' +
		'para per por con amb de del la el mi meu meva un una vivo visc necesito necessito busco ' +
		'and i calling from speaking here the a but because with my need want would we at have has for ' +
		'paciente pacient client cliente inquilina inquilino llogatera llogater alérgica alérgico al·lèrgica mujer marido madre padre hija hijo ' +
		'hola buenos buenas bon bona perdone gracias usted ustedes señora señor vecino vecina veïna veí esposa hermana hermano tenant patient ' +
		'su el teléfono mi número móvil ahora aquí hoy mañana desde sobre hace'
	).split(/\s+/),
);

const word = /[\p{L}][\p{L}'’·-]*/uy;

/** Up to four words of a name that begins at `from`; with `capitals`, each must begin with a capital letter. */
function nameAt(text: string, from: number, capitals: boolean): Quote | undefined {
	let end = from;
	let words = 0;
	let at = from;
	for (let count = 0; count < 6 && words < 4; count++) {
		word.lastIndex = at;
		const [part] = word.exec(text) ?? [];
		if (!part) break;
		const small = particle.test(part);
		if (small && (words === 0 || !nextIsName(text, at + part.length, capitals))) break;
		if (!small && (notName.has(part.toLowerCase()) || (capitals && !/^\p{Lu}/u.test(part)))) break;
		at += part.length;
		if (!small) words++;
		end = at;
		if (text[at] !== ' ') break;
		at++;
	}
	return words > 0 && end - from > 1
		? { quote: text.slice(from, end), start: from, end }
		: undefined;
}

function nextIsName(text: string, from: number, capitals: boolean): boolean {
	const next = /^\s+([\p{L}][\p{L}'’·-]*)/u.exec(text.slice(from, from + 40))?.[1];
	if (!next || notName.has(next.toLowerCase())) return next !== undefined && particle.test(next);
	return !capitals || /^\p{Lu}/u.test(next);
}

/** Names by which callers introduce themselves or somebody else, in the order they are said. */
export function namesIn(text: string): Quote[] {
	const found: Quote[] = [];
	for (const [pattern, capitals] of [
		[sure, false],
		[capital, true],
	] as const)
		for (const match of text.matchAll(pattern)) {
			// A text with capitals anywhere else writes names with capitals too.
			const name = nameAt(
				text,
				match.index + match[0].length,
				capitals || / \p{Lu}\p{Ll}/u.test(text),
			);
			if (name) found.push(name);
		}
	return found;
}

/** The whole of a short answer to "what is your name", or undefined where it is a sentence. */
export function bareName(answer: string): Quote | undefined {
	const start =
		/^[\s¡¿"']*(?:(?:sí|si|yes|hola|bueno|pues|claro)[,.\s]+)?/iu.exec(answer)?.[0].length ?? 0;
	const name = nameAt(answer, start, false);
	return name && /^[\s.,;:!]*$/.test(answer.slice(name.end)) ? name : undefined;
}

/** `ana garcía de la torre` as people write it. */
export const nameCase = (name: string): string =>
	/\p{Lu}/u.test(name)
		? name
		: name.replace(/[\p{L}'’·-]+/gu, (part) =>
				particle.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
			);
