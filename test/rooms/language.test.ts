import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold, languages, languagesHeard, strip, tokenise } from '../../reception/language';
import { concepts } from '../../reception/triage/concepts';

describe('folding', () => {
	it('keeps ñ and ç in either case and either Unicode form', () => {
		expect(strip('AÑO')).toBe('año');
		expect(strip('AN\u0303O')).toBe('año');
		expect(strip('Caça')).toBe('caça');
	});

	it.each([
		['corason', 'corazón'],
		['bomita', 'vomita'],
		['ogo', 'hogo'],
		['asensor', 'ascensor'],
		['guele', 'huele'],
		['pexo', 'pecho'],
		['imfarto', 'infarto'],
		['muuuucho', 'mucho'],
		['inchada', 'hinchada'],
	])('hears %s as %s', (slip, word) =>
		expect(fold(slip).replace('ss', 's').replace('sk', 's')).toBe(
			fold(word).replace('sk', 's').replace('ss', 's'),
		),
	);

	it.each([
		['huele', 'duele'],
		['fuego', 'luego'],
		['dolor', 'color'],
		['pecho', 'techo'],
		['gas', 'más'],
		['perro', 'pero'],
		['hit', 'it'],
		['heat', 'eat'],
	])('never takes %s for %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));
});

describe('classes of words', () => {
	const folder = join(__dirname, '../../reception/language');
	// Where files are spread into one object, the later class would silence the earlier one unseen.
	it.each(['es', 'ca', 'en'])('no two files of %s give the same one', (tag) => {
		const held = new Map<string, string>();
		const twice: string[] = [];
		for (const file of readdirSync(join(folder, tag))) {
			// What Catalan adds in `spoken-*` is gathered, not spread.
			if (/^(?:index|spoken-)/.test(file)) continue;
			const parts = Object.values(jest.requireActual<object>(join(folder, tag, file)));
			for (const [name, list] of parts.flatMap((part) => Object.entries(part as object)))
				if (typeof list === 'string') {
					if (held.has(name)) twice.push(`${name}: ${held.get(name)}, ${file}`);
					held.set(name, file);
				}
		}
		expect(twice).toEqual([]);
	});
});

describe('words', () => {
	it('keep their place in the text, also across apostrophes', () => {
		const text = 'M’ofego molt… I can’t breathe';
		expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'M',
			'ofego',
			'molt',
			'I',
			'can’t',
			'breathe',
		]);
	});
});

describe('the languages a call is heard in', () => {
	const heard = (text: string, hint?: string) => languagesHeard(tokenise(text), hint).join(' ');
	const all = 'ca en es fr pt';

	it.each([
		['buenas tardes, quería pedir cita para la semana que viene', 'ca es'],
		['bon dia, voldria demanar hora per a la meva mare', 'ca es'],
		['good morning, I would like to book a check-up for my son', 'en'],
		[
			'I live in Calle de Aribau and there is a strong smell of gas on the stairs of our house',
			'en',
		],
		['mi abuela se cayó and she is not moving at all', 'ca en es'],
		['bom dia, a minha mãe não está a respirar bem, o que faço', 'ca es pt'],
		['bonjour, mon mari a une douleur dans la poitrine et il est tombé', 'ca es fr'],
	])('%s → %s', (text, expected) => expect(heard(text)).toBe(expected));

	it('rules nothing out on a few words, on none, or where no word tells', () => {
		for (const text of [
			'',
			'…',
			'socorro',
			'fire help',
			'zorp blik trunz mavo kelp dirn flos quam jix perd',
		])
			expect(heard(text)).toBe(all);
	});

	it('listens in the language the provider names as well', () => {
		expect(heard('quería pedir cita para la semana que viene', 'en-GB')).toBe('ca en es');
	});
});

/** Classes a smaller language may do without: sectors it is not sold in yet. */
const universal = [
	'denial',
	'hedge',
	'yes',
	'nay',
	'hurt',
	'chest',
	'heart_attack',
	'breathe',
	'cannot',
	'lack_air',
	'bleed',
	'blood',
	'stroke',
	'unconscious',
	'faint',
	'seizure',
	'kill_self',
	'overdose',
	'hit_by',
	'burn',
	'stabbed',
	'gas_only',
	'smell',
	'fire_real',
	'smoke',
	'weapon',
	'throat',
	'swollen',
];

describe('parity with English', () => {
	const english = languages.find(({ tag }) => tag === 'en')!;
	it.each(
		languages
			.filter(({ tag }) => tag === 'es' || tag === 'ca')
			.map(({ tag, words }) => [tag, words] as const),
	)('%s knows every class', (_, words) => {
		expect(Object.keys(english.words).filter((name) => !(name in words))).toEqual([]);
	});
	it.each(
		languages
			.filter(({ tag }) => tag === 'pt' || tag === 'fr')
			.map(({ tag, words }) => [tag, words] as const),
	)('%s knows the universal classes', (_, words) => {
		expect(universal.filter((name) => !(name in words))).toEqual([]);
	});
	it('every class a concept is built from has words', () => {
		const known = new Set(languages.flatMap(({ words }) => Object.keys(words)));
		const asked = Object.values(concepts)
			.flat()
			.flatMap((pattern) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
		expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
	});
});
