import { apart } from './apart';

/**
 * Lower case without accents. Lower first, so that ñ and ç survive in either case and in either Unicode form
 * (a plain NFD strip turns "año" into "ano" and Catalan "caça" into "caca").
 */
export function strip(text: string): string {
	const lower = text.toLowerCase();
	if (/^[\x00-\x7f]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/n\u0303/g, 'ñ')
		.replace(/c\u0327/g, 'ç')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC');
}

/** Chat spellings, and words of one language that would fold into another real word; capitals keep them apart. */
const chat = new Map(
	Object.entries({
		...apart,
		pexo: 'pecho',
		muxo: 'mucho',
		muxa: 'mucha',
		lexe: 'leche',
		noxe: 'noche',
		xispas: 'chispas',
		sispas: 'chispas',
		enxufe: 'enchufe',
		coxe: 'coche',
		xorro: 'chorro',
		hinxado: 'hinchado',
		hinxada: 'hinchada',
		inxado: 'hinchado',
		inxada: 'hinchada',
		atake: 'ataque',
		pelcho: 'pecho',
		pian: 'pain',
		hictus: 'ictus',
		iptus: 'ictus',
		ictuz: 'ictus',
		hogando: 'ahogando',
		axe: 'aXe',
		with: 'wiTh',
		think: 'tHink',
		thinks: 'tHinks',
		bee: 'beE',
		bees: 'beEs',
		wee: 'weE',
		mee: 'meE',
		writing: 'wriTing',
		what: 'wHat',
		belly: 'beLi',
		boy: 'boY',
		boys: 'boYs',
		noose: 'noOse',
		nooses: 'noOses',
		// One r and two are different words here, and folding would make "perro" into "pero".
		perro: 'peRo',
		perra: 'peRa',
		perros: 'peRos',
		perras: 'peRas',
		perrito: 'peRito',
		perrita: 'peRita',
		perritos: 'peRitos',
		enterrado: 'enteRado',
		enterrada: 'enteRada',
	}),
);

/** English words whose h is heard: without it "hit" would be "it", "heat" "eat" and "hold" "old". */
const aspirated =
	/^(?:hit|hits|hot|heat|hear|heard|here|hate|hill|harm|harming|hold|hall|hair|his|has|he|had|him|her|hand|hands|hail|hopping|house|hour|how|hall|hang|horse|hen|who)$/;

function phonetic(plain: string): string {
	const word = aspirated.test(plain) ? `H${plain.slice(1)}` : (chat.get(plain) ?? plain);
	const sounding = /[cghqvwxzçlG]/.test(word) ? sounds(word) : word;
	return sounding.replace(/([^\d])\1+/g, '$1').replace(/n(?=[bpfm])/g, 'm');
}

const sounds = (word: string): string =>
	word
		.replace(/l[·.]l/g, 'll')
		.replace(/^[hg]?ue(?=[lv])/, 'ue')
		.replace(/ch/g, 'C')
		.replace(/h/g, '')
		.replace(/[vw]/g, 'b')
		.replace(/qu(?=[ei])/g, 'k')
		.replace(/gu(?=[ei])/g, 'G')
		.replace(/g(?=[ei])/g, 'j')
		.replace(/G/g, 'g')
		.replace(/c(?=[ei])/g, 's')
		.replace(/[zç]/g, 's')
		.replace(/[cq]/g, 'k')
		.replace(/ll/g, 'y')
		.replace(/x/g, 's');

// Speech repeats itself: most words of a call have been folded before. Bounded, and never anything but a memo.
const memo = new Map<string, Spelling>();

/** One word without case and accents, and as it sounds. */
export type Spelling = { plain: string; fold: string };

export function spelling(word: string): Spelling {
	const known = memo.get(word);
	if (known !== undefined) return known;
	const plain = strip(word);
	const made = { plain, fold: phonetic(plain) };
	if (memo.size > 20_000) memo.clear();
	memo.set(word, made);
	return made;
}

/**
 * Phonetic form of one word, so that what a recogniser or a hurried hand wrote still matches: b/v, c/s/z, ll/y,
 * silent h, doubled letters. Never by edit distance: one letter tells "huele" from "duele".
 */
export const fold = (word: string): string => spelling(word).fold;
