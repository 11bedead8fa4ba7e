import { strip } from './fold';

/**
 * Small words that one of the languages the reception speaks has and the others have not. Words that two of
 * them share ("hora", "visita", "me", "no", "i") tell nothing and are left out.
 */
const tells: Record<string, string> = {
	es: 'quería quisiera quiero cita mañana buenas buenos días tardes noches necesito tengo soy está estoy muy pero gracias llamo mi también con los las y usted hay puede podría gustaría hoy ayer del por qué cuánto cuesta cambiar saber hacer el niño mujer marido duele mucho favor jueves lunes martes miércoles viernes sábado',
	ca: 'voldria vull bon bona dia tarda nit vespre demà demanar amb és sóc estic tinc em molt però gràcies truco dic meu meva els les necessito per què aquest aquesta avui ahir hi dels pel fer canviar saber-ho si us plau nen nena dona home podria podríeu dijous dilluns dimarts dimecres divendres dissabte',
	en: "the i'm would like to an my is please and hello hi have need with for you thank thanks morning afternoon evening want appointment name of book can could this that it what when how much today tomorrow yesterday monday tuesday wednesday thursday friday saturday",
};

const known = new Map<string, string[]>();

function tagsOf(word: string): string[] {
	if (known.size === 0)
		for (const [tag, words] of Object.entries(tells))
			for (const each of words.split(' ').map(strip))
				known.set(each, [...(known.get(each) ?? []), tag]);
	return known.get(word) ?? [];
}

/**
 * The language a caller speaks, for choosing how to answer them – never for understanding them: danger is
 * listened for in every language at once. Undefined unless one language clearly leads.
 */
export function spokenIn(text: string): 'es' | 'ca' | 'en' | undefined {
	const score: Record<string, number> = {};
	for (const word of strip(text.slice(0, 2000)).match(/[\p{L}]+(?:['’-]\p{L}+)*/gu) ?? []) {
		const tags = tagsOf(word);
		for (const tag of tags) score[tag] = (score[tag] ?? 0) + 1 / tags.length;
	}
	const [[tag, most] = ['', 0], [, next] = ['', 0]] = Object.entries(score).sort(
		(a, b) => b[1] - a[1],
	);
	return most >= 2 && most >= next * 2 ? (tag as 'es' | 'ca' | 'en') : undefined;
}
