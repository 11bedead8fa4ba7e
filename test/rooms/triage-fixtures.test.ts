import { sectors } from '../../reception/profile';
import { summarise, wilson, type Share } from '../../reception/triage';
import { fixtureTable, judgedFixtures, type FixtureRow } from '../../bench/triage-fixtures';

const rows = judgedFixtures();
const rate = ({ count, of }: Share) => count / of;
const of = (keep: (row: FixtureRow) => boolean) => summarise(rows.filter(keep));

// Not every call is right; the ones that are not are shown, worst first, to whoever runs the tests.
afterAll(() => {
	const order = ['missed', 'too_low', 'false_page', 'too_high'];
	const misses = rows
		.filter(({ verdict }) => verdict !== 'right')
		.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
		.map(
			(row) =>
				`${row.id} ${row.verdict}: ${row.level}, accepted ${row.accept?.join('/')}: ${row.words.slice(0, 100)}`,
		);
	if (misses.length > 0)
		process.stdout.write(
			`\nFixtures not at an accepted level (${misses.length} of ${rows.length}):\n${misses.join('\n')}\n`,
		);
});

describe('invented calls per sector (R44)', () => {
	it.each(sectors)('%s has at least 40 in Spanish and 15 in Catalan and English', (sector) => {
		const count = (language: string) =>
			rows.filter((row) => row.preset === sector && row.language === language).length;
		expect(count('es')).toBeGreaterThanOrEqual(40);
		expect(count('ca')).toBeGreaterThanOrEqual(15);
		expect(count('en')).toBeGreaterThanOrEqual(15);
	});

	it('every call has a name of its own and different words', () => {
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		expect(
			new Set(rows.map(({ preset, words, id }) => `${preset}${words.length > 60 ? words : id}`))
				.size,
		).toBe(rows.length);
	});
});

describe.each([
	['in all', () => true],
	['in Spanish', ({ language }: FixtureRow) => language === 'es'],
	['in Catalan', ({ language }: FixtureRow) => language === 'ca'],
	['in English', ({ language }: FixtureRow) => language === 'en'],
])('the rules over them, %s', (_, keep) => {
	const evaluation = of(keep);

	it('leave no emergency below urgent', () => {
		expect(
			rows
				.filter(
					(row) =>
						keep(row) &&
						row.accept?.join() === 'emergency' &&
						!['emergency', 'urgent'].includes(row.level),
				)
				.map(({ id }) => id),
		).toEqual([]);
	});

	it('mark at least 97 % of emergencies as emergency', () => {
		expect(rate(evaluation.emergencies)).toBeGreaterThanOrEqual(0.97);
	});

	it('mark at most 5 % falsely as emergency', () => {
		expect(rate(evaluation.falseEmergencies)).toBeLessThanOrEqual(0.05);
	});

	it('reach an accepted level in at least 85 %', () => {
		expect(rate(evaluation.right)).toBeGreaterThanOrEqual(0.85);
	});
});

it('Catalan is within five points of Spanish', () => {
	const [es, ca] = ['es', 'ca'].map((tag) => of(({ language }) => language === tag));
	expect(rate(es!.right) - rate(ca!.right)).toBeLessThanOrEqual(0.05);
	expect(rate(es!.emergencies) - rate(ca!.emergencies)).toBeLessThanOrEqual(0.05);
});

it('prints as markdown, with intervals', () => {
	const table = fixtureTable(rows);
	expect(table.split('\n')).toHaveLength(2 + 1 + 3 + 7);
	expect(wilson(summarise(rows).emergencies)[0]).toBeGreaterThan(0.5);
});
