import type { Level } from '../record';
import type { Evaluation, Share, Verdict } from './evaluate';

type Words = {
	calls: string;
	labelled: string;
	right: string;
	caught: string;
	missed: string;
	falsePages: string;
	changed: string;
	byRule: string;
	rule: string;
	fired: string;
	good: string;
	own: string;
	look: string;
	changedList: string;
	none: string;
	levels: Record<Level, string>;
	verdicts: Record<Verdict, string>;
};

const words: Record<string, Words> = {
	en: {
		calls: 'calls',
		labelled: 'with a label',
		right: 'right level',
		caught: 'urgent calls caught',
		missed: 'urgent calls missed',
		falsePages: 'somebody woken for nothing',
		changed: 'changed by the criteria',
		byRule: 'What decided',
		rule: 'rule or criterion',
		fired: 'calls',
		good: 'right',
		own: 'yours',
		look: 'Calls to look at',
		changedList: 'What the criteria change',
		none: 'none',
		levels: { emergency: 'emergency', urgent: 'urgent', priority: 'priority', routine: 'routine' },
		verdicts: {
			right: 'right',
			missed: 'MISSED',
			false_page: 'FALSE PAGE',
			too_low: 'too low',
			too_high: 'too high',
			no_label: '',
		},
	},
	es: {
		calls: 'llamadas',
		labelled: 'con etiqueta',
		right: 'nivel correcto',
		caught: 'urgentes detectadas',
		missed: 'urgentes no detectadas',
		falsePages: 'avisos a guardia sin motivo',
		changed: 'cambiadas por los criterios',
		byRule: 'Qué decidió',
		rule: 'regla o criterio',
		fired: 'llamadas',
		good: 'bien',
		own: 'propio',
		look: 'Llamadas para revisar',
		changedList: 'Qué cambian los criterios',
		none: 'ninguna',
		levels: {
			emergency: 'emergencia',
			urgent: 'urgente',
			priority: 'prioritaria',
			routine: 'ordinaria',
		},
		verdicts: {
			right: 'bien',
			missed: 'NO DETECTADA',
			false_page: 'AVISO DE MÁS',
			too_low: 'bajo',
			too_high: 'alto',
			no_label: '',
		},
	},
	ca: {
		calls: 'trucades',
		labelled: 'amb etiqueta',
		right: 'nivell correcte',
		caught: 'urgents detectades',
		missed: 'urgents no detectades',
		falsePages: 'avisos a la guàrdia sense motiu',
		changed: 'canviades pels criteris',
		byRule: 'Què va decidir',
		rule: 'regla o criteri',
		fired: 'trucades',
		good: 'bé',
		own: 'propi',
		look: 'Trucades per revisar',
		changedList: 'Què canvien els criteris',
		none: 'cap',
		levels: {
			emergency: 'emergència',
			urgent: 'urgent',
			priority: 'prioritària',
			routine: 'ordinària',
		},
		verdicts: {
			right: 'bé',
			missed: 'NO DETECTADA',
			false_page: 'AVÍS DE MÉS',
			too_low: 'baix',
			too_high: 'alt',
			no_label: '',
		},
	},
};

const inLanguage = (language: string): Words => words[language] ?? (words.en as Words);
/** A level in the team's language. */
export const levelIn = (level: Level, language: string): string =>
	inLanguage(language).levels[level];
/** A verdict in the team's language; empty where a call has no label. */
export const verdictIn = (verdict: Verdict, language: string): string =>
	inLanguage(language).verdicts[verdict];

/** `12 of 40 (30 %)`; a share of nothing has no per cent. */
export const shareText = ({ count, of }: Share): string =>
	of === 0 ? `${count}/0` : `${count}/${of} (${Math.round((count / of) * 1000) / 10} %)`;

const clip = (text: string, width: number): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
};

/** Columns of text under each other, two spaces between; the last column is not padded. */
export function columns(rows: ReadonlyArray<readonly string[]>): string {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
	return rows
		.map((row) =>
			row
				.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** The whole report as a table an operator reads: figures, what decided, calls to look at, what changed. */
export function table(evaluation: Evaluation, language = 'es', longest = 40): string {
	const w = inLanguage(language);
	const { rows } = evaluation;
	const figures: string[][] = [
		[w.calls, String(evaluation.calls)],
		[w.labelled, String(evaluation.labelled)],
		...(evaluation.labelled > 0
			? [
					[w.right, shareText(evaluation.right)],
					[w.caught, shareText(evaluation.caught)],
					[w.missed, shareText(evaluation.missed)],
					[w.falsePages, shareText(evaluation.falsePages)],
				]
			: []),
		[w.changed, String(evaluation.changed)],
	];
	const rules = evaluation.rules.map(({ rule, criterion, fired, right, falsePages }) => [
		rule,
		criterion ? w.own : '',
		String(fired),
		String(right),
		String(falsePages),
	]);
	const order: Verdict[] = ['missed', 'false_page', 'too_low', 'too_high'];
	const wrong = rows
		.filter(({ verdict }) => order.includes(verdict))
		.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
		.slice(0, longest)
		.map((row) => [
			row.id,
			w.verdicts[row.verdict],
			w.levels[row.level],
			(row.accept ?? []).map((level) => w.levels[level]).join(' / '),
			clip(row.words, 70),
		]);
	const changed = rows
		.filter((row) => row.changed)
		.slice(0, longest)
		.map((row) => [
			row.id,
			`${w.levels[row.before]} -> ${w.levels[row.level]}`,
			w.verdicts[row.verdict],
			row.decided[0]?.rule ?? '',
			clip(row.words, 60),
		]);
	const section = (title: string, head: string[] | undefined, body: string[][]) =>
		`${title}\n${body.length === 0 ? w.none : columns(head ? [head, ...body] : body)}`;
	return [
		columns(figures),
		section(w.byRule, [w.rule, '', w.fired, w.good, w.falsePages], rules),
		...(evaluation.labelled > 0 ? [section(w.look, undefined, wrong)] : []),
		section(w.changedList, undefined, changed),
	].join('\n\n');
}
