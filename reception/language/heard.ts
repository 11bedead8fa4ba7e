import type { Token } from './tokens';

/**
 * Small words that tell a language from its neighbours, as they are spelled: folded they would meet ("the" and
 * "te"). Spanish and Catalan are one group, because those who speak one of them mix in the other.
 */
const tells: Record<string, string> = {
	iberian:
		'el los las una unos que por con esta estoy pero muy mi y su le lo al del hace tiene tengo mucho para como hay ya sin eso esto cuando porque usted ustedes de la en se es ' +
		'els les amb per molt meu meva te tinc li ha hem aixo aqui tambe vull quan fa va dels pel he som una pot hi',
	en: 'the is my and she with they we what you been was this that there her are from just does gone out but have not for it his who how him off our your cant dont didnt doesnt isnt im ive hes shes its theres can of any some in to at when up having lost little about half ago hour an now get got then know think feel please would could he so very one all',
	pt: 'nao uma minha estou voce tem muito muita foi ao ele isso obrigado obrigada mae pai filho filha dele dela meu doi sao em com',
	fr: 'je une dans avec vous bonjour merci suis mon elle et il du au ne ça nous mais fait cette ma est pas qui',
};

const groups = Object.keys(tells);
const known = new Map<string, number[]>();
for (const [group, words] of Object.values(tells).entries())
	for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), group]);

/** Groups of languages a word tells of, by number: kept with the word, so that a call need not look each one up. */
export const tellsOf = (plain: string): readonly number[] | undefined => known.get(plain);

const tagsOf: Record<string, readonly string[]> = {
	iberian: ['ca', 'es'],
	en: ['en'],
	pt: ['pt'],
	fr: ['fr'],
};

const everyLanguage = Object.values(tagsOf).flat().sort();
/** Words in a row without a tell, and words of a whole call, below which nothing is ruled out. */
const unknown = 9;
const short = 6;

/**
 * The languages a call is spoken in, so that an English word is never taken for the Catalan one it sounds
 * like. Generous: whoever mixes two languages is heard in both, and words that tell nothing are heard in all.
 */
export function languagesHeard(tokens: readonly Token[], hint = ''): string[] {
	const score = groups.map(() => 0);
	let silent = 0;
	let sentence = -1;
	for (const token of tokens) {
		const { tells: told } = token.word;
		if (told) for (const group of told) score[group]! += 1 / told.length;
		silent = told ? 0 : token.sentence === sentence ? silent + 1 : 1;
		sentence = token.sentence;
		// So many words in a row that no language owns to: listen in every one.
		if (silent >= unknown) return everyLanguage;
	}
	const [iberian = 0, en = 0, pt = 0, fr = 0] = score;
	if (tokens.length < short || iberian + en + pt + fr < 1) return everyLanguage;
	const heard = new Set<string>();
	if (en >= 1 || (en > 0 && en >= iberian)) heard.add('en');
	// Portuguese and French share many small words with Catalan and Spanish: they must lead, or nearly.
	if (pt >= 1 && pt >= iberian / 4) heard.add('pt');
	if (fr >= 1 && fr >= iberian / 3) heard.add('fr');
	// A street or a holiday named in Spanish does not make an English caller Spanish.
	const foreign = en >= 3 && iberian <= en * 0.15;
	if (!foreign || heard.size === 0) heard.add('iberian');
	const [own] = hint.toLowerCase().split('-');
	const hinted = Object.keys(tagsOf).find((group) => tagsOf[group]!.includes(own ?? ''));
	if (hinted) heard.add(hinted);
	return [...heard].flatMap((group) => tagsOf[group]!).sort();
}
