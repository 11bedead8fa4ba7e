import { levels, type Level, type Triage } from '../record';
import type { PastCall } from './evaluate-read';

/** How a judged call compares with its label. Emergency and urgent wake somebody: that is a page. */
export const verdicts = [
	'right',
	'missed',
	'false_page',
	'too_low',
	'too_high',
	'no_label',
] as const;
export type Verdict = (typeof verdicts)[number];

export type Judged = {
	id: string;
	words: string;
	accept?: Level[];
	level: Level;
	type: string;
	/** Level by the built-in rules alone. */
	before: Level;
	changed: boolean;
	verdict: Verdict;
	/** Verdict without the criteria, to see what they mended or broke. */
	verdictBefore: Verdict;
	/** Names of the rules and criteria that decided, and the words they go by. */
	decided: Array<{ rule: string; quote: string; criterion: boolean }>;
	typeRight?: boolean;
};

export type Share = { count: number; of: number };
export type RuleCount = {
	rule: string;
	criterion: boolean;
	fired: number;
	right: number;
	falsePages: number;
};

export type Evaluation = {
	calls: number;
	labelled: number;
	right: Share;
	/** Calls that must wake somebody, and do. */
	caught: Share;
	missed: Share;
	/** Calls that must not wake anybody, and do. */
	falsePages: Share;
	/** Calls only an emergency is right for, and are marked so. */
	emergencies: Share;
	/** Calls for which emergency is not accepted, and are marked so. */
	falseEmergencies: Share;
	/** Emergencies below urgent: the worst that can happen. */
	emergenciesLost: number;
	types: Share;
	changed: number;
	rules: RuleCount[];
	rows: Judged[];
};

const rank = (level: Level): number => levels.indexOf(level);
const wakes = (level: Level): boolean => rank(level) <= rank('urgent');

/** How one level compares with the levels that count as right. */
export function verdictOn(level: Level, accept: readonly Level[] | undefined): Verdict {
	if (!accept || accept.length === 0) return 'no_label';
	if (accept.includes(level)) return 'right';
	if (accept.every(wakes) && !wakes(level)) return 'missed';
	if (!accept.some(wakes) && wakes(level)) return 'false_page';
	return rank(level) > Math.max(...accept.map(rank)) ? 'too_low' : 'too_high';
}

const counts = (qualifier: string): boolean =>
	qualifier === 'affirmed' || qualifier === 'uncertain';

/** The evidence at the level the call was given: what decided. */
export const deciding = (marked: Triage): Judged['decided'] =>
	marked.because
		.filter(({ level, qualifier }) => level === marked.level && counts(qualifier))
		.map(({ rule, quote, criterion }) => ({
			rule: criterion?.name ?? rule,
			quote,
			criterion: criterion !== undefined,
		}));

/** Judges past calls twice, with and without the business's criteria, and lays the results side by side. */
export function evaluate(
	calls: Iterable<PastCall>,
	judged: (call: PastCall) => { withCriteria: Triage; without: Triage },
): Evaluation {
	return summarise([...calls].map((call) => judgedRow(call, judged(call))));
}

/** One call, judged with and without criteria, against its label. */
export function judgedRow(
	call: PastCall,
	{ withCriteria, without }: { withCriteria: Triage; without: Triage },
): Judged {
	const words = call.text ?? call.transcript?.find(({ role }) => role === 'caller')?.text ?? '';
	return {
		id: call.id,
		words,
		...(call.accept ? { accept: call.accept } : {}),
		level: withCriteria.level,
		type: withCriteria.type,
		before: without.level,
		changed: withCriteria.level !== without.level,
		verdict: verdictOn(withCriteria.level, call.accept),
		verdictBefore: verdictOn(without.level, call.accept),
		decided: deciding(withCriteria),
		...(call.expect ? { typeRight: withCriteria.type === call.expect } : {}),
	};
}

const share = (
	rows: readonly Judged[],
	of: (row: Judged) => boolean,
	hit: (row: Judged) => boolean,
): Share => {
	const all = rows.filter(of);
	return { count: all.filter(hit).length, of: all.length };
};

/** Figures over judged calls: caught, missed, false pages, and which rule did it. */
export function summarise(rows: Judged[]): Evaluation {
	const mustWake = ({ accept }: Judged) => accept !== undefined && accept.every(wakes);
	const mustNot = ({ accept }: Judged) => accept !== undefined && !accept.some(wakes);
	const emergency = ({ accept }: Judged) => accept?.length === 1 && accept[0] === 'emergency';
	const notEmergency = ({ accept }: Judged) =>
		accept !== undefined && !accept.includes('emergency');
	const rules = new Map<string, RuleCount>();
	for (const row of rows)
		for (const { rule, criterion } of new Map(
			row.decided.map((entry) => [entry.rule, entry]),
		).values()) {
			const count = rules.get(rule) ?? { rule, criterion, fired: 0, right: 0, falsePages: 0 };
			count.fired++;
			if (row.verdict === 'right') count.right++;
			if (row.verdict === 'false_page') count.falsePages++;
			rules.set(rule, count);
		}
	return {
		calls: rows.length,
		labelled: rows.filter(({ accept }) => accept).length,
		right: share(
			rows,
			({ accept }) => accept !== undefined,
			({ verdict }) => verdict === 'right',
		),
		caught: share(rows, mustWake, ({ level }) => wakes(level)),
		missed: share(rows, mustWake, ({ level }) => !wakes(level)),
		falsePages: share(rows, mustNot, ({ level }) => wakes(level)),
		emergencies: share(rows, emergency, ({ level }) => level === 'emergency'),
		falseEmergencies: share(rows, notEmergency, ({ level }) => level === 'emergency'),
		emergenciesLost: rows.filter((row) => emergency(row) && !wakes(row.level)).length,
		types: share(
			rows,
			({ typeRight }) => typeRight !== undefined,
			({ typeRight }) => typeRight === true,
		),
		changed: rows.filter(({ changed }) => changed).length,
		rules: [...rules.values()].sort((a, b) => b.fired - a.fired || a.rule.localeCompare(b.rule)),
		rows,
	};
}

/** Wilson's 95 % interval of a share, as two fractions: what a count this small can prove. */
export function wilson({ count, of }: Share): [low: number, high: number] {
	if (of === 0) return [0, 1];
	const z = 1.96;
	const p = count / of;
	const centre = p + (z * z) / (2 * of);
	const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
	const whole = 1 + (z * z) / of;
	return [Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole)];
}
