import type { Criteria, Criterion } from '../profile/criteria';
import { mayLower, signature } from './agreed';
import type { Evaluation } from './evaluate';
import { columns, levelIn } from './evaluate-table';
import { typeIn } from './sentence';

type Words = Record<
	| 'name'
	| 'when'
	| 'level'
	| 'who'
	| 'signed'
	| 'calls'
	| 'nobody'
	| 'lowers'
	| 'says'
	| 'under'
	| 'over'
	| 'pregnant'
	| 'surgery'
	| 'customer',
	string
>;

const words: Record<string, Words> = {
	en: {
		name: 'criterion',
		when: 'holds when',
		level: 'level',
		who: 'tell',
		signed: 'agreed by',
		calls: 'calls',
		nobody: 'NOBODY YET',
		lowers: 'may lower',
		says: 'says',
		under: 'under',
		over: 'over',
		pregnant: 'pregnant',
		surgery: 'days after surgery up to',
		customer: 'customer',
	},
	es: {
		name: 'criterio',
		when: 'se cumple si',
		level: 'nivel',
		who: 'avisar a',
		signed: 'acordado por',
		calls: 'llamadas',
		nobody: 'AÚN NADIE',
		lowers: 'puede bajar',
		says: 'dice',
		under: 'menor de',
		over: 'mayor de',
		pregnant: 'embarazo',
		surgery: 'días tras operación hasta',
		customer: 'cliente',
	},
	ca: {
		name: 'criteri',
		when: 'es compleix si',
		level: 'nivell',
		who: 'avisar',
		signed: 'acordat per',
		calls: 'trucades',
		nobody: 'ENCARA NINGÚ',
		lowers: 'pot baixar',
		says: 'diu',
		under: 'menor de',
		over: 'major de',
		pregnant: 'embaràs',
		surgery: 'dies després d’operació fins a',
		customer: 'client',
	},
};

/** The conditions of a row in one line; `phrases` is how many of its phrases are named. */
function conditions(row: Criterion, language: string, phrases: number): string {
	const w = words[language] ?? (words.en as Words);
	const says = row.says ?? [];
	const more = says.length - phrases;
	return [
		says.length > 0 &&
			`${w.says} "${says.slice(0, phrases).join('", "')}"${more > 0 ? ` +${more}` : ''}`,
		row.asksAbout && typeIn(row.asksAbout, language),
		row.ageUnder !== undefined && `${w.under} ${row.ageUnder}`,
		row.ageOver !== undefined && `${w.over} ${row.ageOver}`,
		row.pregnant && w.pregnant,
		row.afterSurgeryDays !== undefined && `${w.surgery} ${row.afterSurgeryDays}`,
		row.customerType && `${w.customer} ${row.customerType}`,
		row.between && `${row.between.from}–${row.between.to}`,
	]
		.filter(Boolean)
		.join(', ');
}

/**
 * The criteria one by one, under headings in the team's language: what each asks for, who answers for it, and
 * how many of these calls it decided.
 */
export function criteriaRows(
	criteria: Criteria | undefined,
	evaluation: Evaluation,
	language = 'es',
	phrases = Infinity,
): Array<Record<string, string>> {
	if (!criteria) return [];
	const w = words[language] ?? (words.en as Words);
	const decided = new Map(
		evaluation.rules.filter(({ criterion }) => criterion).map(({ rule, fired }) => [rule, fired]),
	);
	return criteria.rows.map((row) => ({
		[w.name]: row.name,
		[w.level]: `${levelIn(row.level, language)}${mayLower(row, criteria) ? ` (${w.lowers})` : ''}`,
		[w.who]: row.who ?? '',
		[w.signed]: signature(row, criteria).agreedBy ?? w.nobody,
		[w.calls]: String(decided.get(row.name) ?? 0),
		[w.when]: conditions(row, language, phrases),
	}));
}

/** The criteria as a table in plain text. */
export function criteriaTable(
	criteria: Criteria | undefined,
	evaluation: Evaluation,
	language = 'es',
): string {
	const rows = criteriaRows(criteria, evaluation, language, 2);
	const [first] = rows;
	return first ? columns([Object.keys(first), ...rows.map((row) => Object.values(row))]) : '';
}
