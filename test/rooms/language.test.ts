import { fold, languages, strip, tokenise } from '../../reception/language';
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
