import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { levels } from '../../reception/record';
import { judge, read } from '../../reception/triage';
import { loudest, score } from '../../reception/triage/scorecard';
import { hasSharedData, lines, ownCalls, sharedData } from '../../bench/triage-gates';

const root = join(__dirname, '../..');
const told = (text: string, preset = 'clinic', more: object = {}) =>
	judge({ text }, { preset, language: 'es', ...more });
const rank = (level: (typeof levels)[number]) => levels.indexOf(level);

/** Dangers in words that no rule knows. */
const unheard = [
	'mire no sé qué le pasa a mi padre, se ha ido poniendo de un color muy feo y le llamo y está como ido, no sé qué hacer',
	'se ha quedado tieso en la silla con los ojos hacia arriba y no hay manera de que nos haga caso',
];

describe('R44 · a call taken together', () => {
	it.each(unheard)('hears a danger no rule names: %s', (text) => {
		const alone = told(text, 'clinic', { scorecard: false });
		const marked = told(text);
		expect(rank(marked.level)).toBeLessThanOrEqual(rank('urgent'));
		expect(rank(marked.level)).toBeLessThanOrEqual(rank(alone.level));
	});

	it('quotes the words that tipped the scales, where they stand, and sends a person', () => {
		const found = ownCalls()
			.filter(({ text }) => text)
			.map(({ text = '', preset }) => ({ text, marked: judge({ text }, { preset }) }))
			.filter(({ marked }) => marked.because.some(({ rule }) => rule === 'taken_together'));
		expect(found.length).toBeGreaterThan(10);
		for (const { text, marked } of found) {
			expect(marked.needsHuman).toBe(true);
			expect(marked.ask).toBeTruthy();
			for (const { rule, quote, start, end } of marked.because)
				if (rule === 'taken_together') expect(text.slice(start, end)).toBe(quote);
		}
	});

	it('says so in a sentence of each language', () => {
		const text = unheard[1]!;
		for (const [language, words] of [
			['es', /el llamante dijo/],
			['ca', /qui truca ha dit/],
			['en', /the caller said/],
		] as const)
			expect(judge({ text }, { preset: 'general', language }).sentence).toMatch(words);
	});

	it.each([
		'Me llamo Berta Canals',
		'el jueves que viene a las seis y media de la tarde',
		'setecientos once ochenta y dos veinticinco',
		'avenida del Puerto, veintidós, sexto C',
		'un momentito, que lo miro en la agenda',
		'sí, de la doctora esa que es tan maja',
		'em dic Berta Canals i truco per la revisió',
		"hold on, I'll look it up in my diary",
	])('pages nobody for an answer in between (R58): %s', (text) => {
		for (const preset of ['clinic', 'general', 'technical', 'vet'])
			expect(rank(told(text, preset).level)).toBeGreaterThan(rank('urgent'));
	});

	it('takes no instant of a machine for words of the caller', () => {
		for (const start of ['2026-11-25T00:00:00.000Z', '2026-11-25 12:00', '2026-11-25'])
			expect(
				rank(
					judge(
						{ text: `consulta\n${start}\nJorge Ejemplo\nQuiero pedir cita\n${start}` },
						{ preset: 'clinic' },
					).level,
				),
			).toBeGreaterThan(rank('urgent'));
	});

	it('leaves the rules alone where it is switched off', () => {
		for (const { text, preset } of ownCalls())
			if (text)
				expect(
					judge({ text }, { preset, scorecard: false }).because.every(
						({ rule }) => rule !== 'taken_together',
					),
				).toBe(true);
	});

	it('never makes a topic of somebody who wants to die', () => {
		const price = 'quería saber el precio de la revisión y pedir cita para la limpieza. ';
		expect(told(`${price.repeat(4)} me quiero matar`).level).toBe('emergency');
	});

	it('never loses an emergency in a long talk about everyday matters', () => {
		const chat =
			'pues quería preguntar el precio de la limpieza y si me dais cita el martes por la tarde para la revisión anual. ';
		const text = `${chat.repeat(25)} mi madre no respira. ${chat.repeat(25)}`;
		expect(told(text).level).toBe('emergency');
	});

	it.each([
		'my Hund hat heute Morgen gefressen und schläft jetzt auf dem Sofa in der Küche',
		'Bonjour, je voudrais savoir quand passera le technicien pour la chaudière de mon appartement',
		'',
		'112',
	])('says nothing of a language it does not know: %j', (text) => {
		expect(score(read({ text }).tokens)).toMatchObject({ danger: 0, emergency: 0 });
	});

	it('is deaf to what was denied', () => {
		expect(
			told('no, qué va, dolor en el pecho no tengo ninguno, y tampoco me falta el aire').level,
		).not.toBe('emergency');
	});

	it('is not moved by case, accents, doubled words or who is meant', () => {
		const base = score(read({ text: unheard[1]! }).tokens);
		for (const text of [
			unheard[1]!.toUpperCase(),
			`hola, buenas tardes, ${unheard[1]!}, gracias`,
			unheard[1]!.replace('tieso', 'tieso tieso'),
		])
			expect(score(read({ text }).tokens).danger).toBeCloseTo(base.danger, 0);
	});

	it('quotes the sentence that tipped the scales, the loudest first, and of a long one the part that did', () => {
		const calm = 'Hola, llamo de parte de mi padre.';
		const { tokens } = read({ text: `${calm} ${unheard[1]!}. Le dejo mi número.` });
		const [first] = loudest(tokens, 1);
		const quoted = tokens.slice(first!.from, first!.to + 1).map(({ plain }) => plain);
		expect(quoted.length).toBeLessThanOrEqual(15);
		expect(quoted.join(' ')).toMatch(/tieso|ojos|arriba/);
	});

	it('has the points that the printed calls give, and no others', () => {
		const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
		try {
			const out = join(folder, 'points.json');
			execFileSync(process.execPath, ['scripts/scorecard.mjs', '--out', out], { cwd: root });
			expect(readFileSync(out, 'utf8')).toBe(
				readFileSync(join(root, 'reception/triage/scorecard-points.json'), 'utf8'),
			);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}, 120_000);

	it('was not fitted to what it is measured with', () => {
		const measured = new Set(
			['tickets_es_pt_fr.jsonl', 'semigran45.jsonl', 'esi_handbook_triageagent.jsonl'].flatMap(
				(name) =>
					hasSharedData
						? lines<{ text: string }>(join(sharedData, name)).map(({ text }) => text)
						: [],
			),
		);
		const fitted = ['es', 'ca', 'en'].flatMap((tag) =>
			lines<{ text?: string }>(join(root, `bench/calls/${tag}.jsonl`)),
		);
		expect(fitted.length).toBeGreaterThan(5_000);
		expect(fitted.filter(({ text }) => text && measured.has(text))).toEqual([]);
	});
});
