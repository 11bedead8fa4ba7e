import type { Criteria, Criterion } from '../profile/criteria';
import { levels, type Evidence, type Level, worse } from '../record';
import { ageIn, pregnantIn, surgeryDaysIn } from './extract-person';
import { callerText } from './extract-said';
import { counts } from './mentions';
import { rules } from './rules';
import { said, type Reading } from './said';
import type { Agreement, Heard } from './types';

/** What the rules found, before the business's own criteria are laid over it. */
export type Judged = {
	level: Level;
	/** The part of the level that comes from universal rules: nothing goes below it. */
	floor: Level;
	type: string;
	/**
	 * Evidence of the rules a business may lower. Without it nothing is lowered: whoever cannot say what
	 * would be overruled cannot overrule it.
	 */
	lowerable?: readonly Evidence[];
	/** The level the call has for other reasons than evidence: its type, or that nothing was understood. */
	base?: Level;
};

export type Agreed = {
	level: Level;
	because: Evidence[];
	say?: string;
	who?: string;
	/** By when it must be dealt with, in the team's language, where a row says so. */
	note?: string;
	/** Rows that hold, worst level first. */
	rows: Criterion[];
	/** Rules a signed row lowered, and to which level. */
	lowered: Array<{ rule: string; from: Level; to: Level; criterion: string }>;
};

const between = (clock: string | undefined, from: string, to: string): boolean =>
	clock !== undefined && (from <= to ? clock >= from && clock < to : clock >= from || clock < to);

/** What a form or an assistant filled in, and else what the caller says of themselves. */
type Known = { age?: number; pregnant: boolean; afterSurgeryDays?: number };
function known(heard: Heard): Known {
	const words = callerText(heard);
	return {
		age: heard.age ?? ageIn(words)?.years,
		pregnant: heard.pregnant ?? pregnantIn(words),
		afterSurgeryDays: heard.afterSurgeryDays ?? surgeryDaysIn(words),
	};
}

const matter = { body: 'discomfort', place: 'incident', affairs: 'legal_matter' } as const;

/** What a call is about: its type, and what the rules heard beside it ("quería cita, es que me mareo"). */
function subjects({ type, lowerable = [] }: Judged): Set<string> {
	const heard = lowerable.flatMap(({ rule }) => rules.filter(({ id }) => id === rule));
	return new Set([type, ...heard.map(({ about }) => matter[about])]);
}

function holds(
	row: Criterion,
	heard: Heard,
	judged: Judged,
	{ age, pregnant, afterSurgeryDays }: Known,
): boolean {
	if (row.asksAbout !== undefined && !subjects(judged).has(row.asksAbout)) return false;
	if (row.ageUnder !== undefined && !(age !== undefined && age < row.ageUnder)) return false;
	if (row.ageOver !== undefined && !(age !== undefined && age > row.ageOver)) return false;
	if (row.pregnant !== undefined && pregnant !== row.pregnant) return false;
	if (
		row.afterSurgeryDays !== undefined &&
		!(afterSurgeryDays !== undefined && afterSurgeryDays <= row.afterSurgeryDays)
	)
		return false;
	if (row.customerType !== undefined && heard.customerType !== row.customerType) return false;
	return row.between === undefined || between(heard.clock, row.between.from, row.between.to);
}

/** Who answers for a row, and since when: the row's own signature, or that of the whole list. */
export const signature = (row: Criterion, list: Pick<Criteria, 'agreedBy' | 'agreedOn'>) => ({
	agreedBy: row.agreedBy ?? list.agreedBy,
	agreedOn: row.agreedOn ?? list.agreedOn,
});

/** Only a row with a phrase, a name and a date lowers: it must be plain which words it speaks of, and who said so. */
export function mayLower(row: Criterion, list: Pick<Criteria, 'agreedBy' | 'agreedOn'>): boolean {
	const { agreedBy, agreedOn } = signature(row, list);
	return row.lowers === true && (row.says?.length ?? 0) > 0 && Boolean(agreedBy && agreedOn);
}

const conditions = (row: Criterion): boolean =>
	row.says !== undefined ||
	row.asksAbout !== undefined ||
	row.ageUnder !== undefined ||
	row.ageOver !== undefined ||
	row.pregnant !== undefined ||
	row.afterSurgeryDays !== undefined ||
	row.customerType !== undefined ||
	row.between !== undefined;

type Place = { start: number; end: number };
const overlap = (a: Partial<Place>, b: Place): boolean =>
	a.start !== undefined && a.end !== undefined && a.start < b.end && b.start < a.end;

/**
 * Lays the agreed criteria over what the rules found. The highest of all signals wins. A signed row that
 * says `lowers` takes the rules down that speak of the very words it names, and no others: "chocolate" said
 * beside "he cannot breathe" lowers the chocolate. Universal rules stay where they are.
 */
export function agreed(
	reading: Reading,
	heard: Heard,
	agreement: Agreement,
	judged: Judged,
): Agreed {
	const list = agreement.criteria;
	const rows: Criterion[] = [];
	const because: Evidence[] = [];
	const lowering: Array<{ row: Criterion; places: Place[] }> = [];
	let raised: Level = 'routine';
	const about = list && list.rows.length > 0 ? known(heard) : { pregnant: false };
	for (const row of list?.rows ?? []) {
		// A row with no condition would hold for every call; it is a line somebody has not finished.
		if (!list || !conditions(row) || !holds(row, heard, judged, about)) continue;
		const found = (row.says ?? []).flatMap((phrase) => said(reading, phrase)).filter(counts);
		if (row.says !== undefined && found.length === 0) continue;
		rows.push(row);
		because.push(evidenceOf(row, list, found[0]));
		raised = worse(raised, row.level);
		if (mayLower(row, list)) lowering.push({ row, places: found });
	}
	const lowered: Agreed['lowered'] = [];
	let rules = judged.level;
	if (lowering.length > 0 && judged.lowerable && judged.base) {
		rules = worse(judged.floor, judged.base);
		for (const evidence of judged.lowerable) {
			// Two signed rows on the same words: the more careful one counts.
			const to = lowering
				.filter(
					({ row, places }) =>
						levels.indexOf(row.level) > levels.indexOf(evidence.level) &&
						places.some((place) => overlap(evidence, place)),
				)
				.sort((a, b) => levels.indexOf(a.row.level) - levels.indexOf(b.row.level))[0]?.row;
			if (to)
				lowered.push({
					rule: evidence.rule,
					from: evidence.level,
					to: to.level,
					criterion: to.name,
				});
			rules = worse(rules, to?.level ?? evidence.level);
		}
	}
	rows.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
	const say = rows.find((row) => row.say !== undefined)?.say;
	const who = rows.find((row) => row.who !== undefined)?.who;
	const note = byWhen(rows, agreement.language);
	return {
		level: worse(rules, raised),
		because,
		rows,
		lowered,
		...(say ? { say } : {}),
		...(who ? { who } : {}),
		...(note ? { note } : {}),
	};
}

/** The shortest time limit of the rows that hold: "Puntos abiertos: 60 min". */
function byWhen(rows: readonly Criterion[], language = 'es'): string | undefined {
	const [first] = rows
		.filter((row) => row.withinMinutes !== undefined)
		.sort((a, b) => (a.withinMinutes ?? 0) - (b.withinMinutes ?? 0));
	if (!first) return undefined;
	const limit = { es: 'antes de', ca: 'abans de' }[language] ?? 'within';
	return `${first.name}: ${limit} ${first.withinMinutes} min.`;
}

function evidenceOf(
	row: Criterion,
	list: Criteria,
	found: (Place & { quote: string; qualifier: Evidence['qualifier'] }) | undefined,
): Evidence {
	const { agreedBy } = signature(row, list);
	return {
		rule: `criterion:${row.name}`,
		level: row.level,
		quote: found?.quote ?? '',
		...(found ? { start: found.start, end: found.end } : {}),
		qualifier: found?.qualifier ?? 'affirmed',
		criterion: { name: row.name, version: list.version, ...(agreedBy ? { agreedBy } : {}) },
		source: 'criteria',
	};
}
