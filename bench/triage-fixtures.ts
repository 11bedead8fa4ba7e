// The engine over our own invented calls, as markdown for the README: by language, by sector, with what a
// count this size can prove (Wilson, 95 %), beside the figures others have published.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	judge,
	judgedRow,
	readPastCall,
	summarise,
	wilson,
	type Evaluation,
	type Judged,
	type Share,
} from '../reception/triage';

export type FixtureRow = Judged & { preset: string; language: string };

const folder = join(__dirname, '../reception/triage/fixtures');

/** Every fixture, judged by the rules of its sector alone. */
export function judgedFixtures(from = folder): FixtureRow[] {
	return readdirSync(from)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) =>
			readFileSync(join(from, name), 'utf8')
				.trim()
				.split('\n')
				.map((line, index): FixtureRow => {
					const call = readPastCall(JSON.parse(line), index + 1);
					if (!call?.preset || !call.language || !call.accept)
						throw new Error(`${name}:${index + 1} is not a labelled call`);
					const marked = judge(call, { preset: call.preset, language: 'es' });
					return {
						...judgedRow(call, { withCriteria: marked, without: marked }),
						preset: call.preset,
						language: call.language,
					};
				}),
		);
}

const per = (value: number): string => `${(value * 100).toFixed(1)}`;
const cell = (share: Share): string => {
	if (share.of === 0) return '–';
	const [low, high] = wilson(share);
	return `${per(share.count / share.of)} % (${per(low)}–${per(high)})`;
};

const head = [
	'calls',
	'n',
	'emergencies marked emergency',
	'emergencies below urgent',
	'false emergencies',
	'accepted level',
	'woken for nothing',
	'call type',
];

const line = (name: string, e: Evaluation): string[] => [
	name,
	String(e.calls),
	cell(e.emergencies),
	String(e.emergenciesLost),
	cell(e.falseEmergencies),
	cell(e.right),
	cell(e.falsePages),
	cell(e.types),
];

const markdown = (rows: string[][]): string =>
	rows
		.flatMap((row, index) => [
			`| ${row.join(' | ')} |`,
			...(index === 0 ? [`|${row.map(() => '---').join('|')}|`] : []),
		])
		.join('\n');

const languages: Record<string, string> = { es: 'Spanish', ca: 'Catalan', en: 'English' };

/** Own figures by language and by sector. */
export function fixtureTable(rows: readonly FixtureRow[] = judgedFixtures()): string {
	const of = (keep: (row: FixtureRow) => boolean) => summarise(rows.filter(keep));
	return markdown([
		head,
		line(
			'all',
			of(() => true),
		),
		...Object.entries(languages).map(([tag, name]) =>
			line(
				name,
				of(({ language }) => language === tag),
			),
		),
		...[...new Set(rows.map(({ preset }) => preset))].sort().map((preset) =>
			line(
				preset,
				of((row) => row.preset === preset),
			),
		),
	]);
}

/** Published figures for the same question, other people and other calls: a scale, not a race. */
export const anchors = markdown([
	['who decides', 'on what', 'emergencies found', 'right level', 'too high', 'source'],
	[
		'22 symptom checkers',
		'45 vignettes (Semigran)',
		'57 %',
		'56 %',
		'25 %',
		'symptomcheckR data, 2020',
	],
	[
		'GPT-4o / o1 / o3 / GPT-4.5',
		'45 vignettes (Semigran)',
		'80 / 87 / 91 / 93 %',
		'69 / 73 / 76 / 69 %',
		'21 / 20 / 18 / 28 %',
		'medask-benchmarks, 2025',
	],
	[
		'ChatGPT Health',
		'60 vignettes × 16 conditions',
		'48 %',
		'–',
		'–',
		'Nature Medicine 2026, 10.1038/s41591-026-04297-7',
	],
	[
		'telephone triage, out of hours',
		'review of real and simulated calls',
		'safe in 89 % of urgent, 46 % of simulated high-risk calls',
		'safe in 97 % of all',
		'–',
		'Huibers 2011, 10.3109/02813432.2011.629150',
	],
	[
		'telephone protocol, nurses',
		'1,269 calls: stroke, life-threatening',
		'72 % (specificity 48 %)',
		'–',
		'–',
		'10.1186/s12875-020-01334-3',
	],
	[
		'telephone, Denmark',
		'1,294 recordings',
		'too low: nurses 3.7 %, doctors 6–7 %',
		'–',
		'4–9 %',
		'10.1186/s12875-020-01122-z',
	],
	[
		'veterinary nurses',
		'485 dogs and cats',
		'intuition 45 %, with a written list 96 % of red',
		'–',
		'–',
		'Ruys 2012, 10.1111/j.1476-4431.2012.00736.x',
	],
]);

if (require.main === module)
	process.stdout.write(`${fixtureTable()}\n\nPublished, on other calls:\n\n${anchors}\n`);
