import { criteria, criterion, type Criteria, type Criterion } from '../profile/criteria';
import { Trouble } from '../trouble';
import { signature } from './agreed';

/** One row as an operator fills it in: everything optional, phrases in one text. */
export type PanelRow = {
	name?: string;
	says?: string;
	level?: string;
	more?: Record<string, unknown>;
};
/** Who answers for the rows of a panel that name nobody themselves. */
export type PanelSignature = { agreedBy?: string; agreedOn?: string; version?: string };

/** Phrases of one text, separated by commas, semicolons or lines. */
export const phrasesIn = (text: string): string[] =>
	text
		.split(/[\n,;]+/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
// n8n's number fields hold 0 when they are added and left alone; 0 is a meaningful bound for no condition here.
const positive = (value: unknown): number | undefined =>
	typeof value === 'number' && value > 0 ? value : undefined;
const isoDay = (value: unknown): string | undefined => text(value)?.slice(0, 10);

const given = <T extends object>(fields: T): Partial<T> =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Partial<T>;

function readRow(row: PanelRow, number: number): Criterion {
	const more = row.more ?? {};
	const says = phrasesIn(row.says ?? '');
	const from = text(more.from);
	const until = text(more.until);
	const name = text(row.name) ?? says[0] ?? `Criterion ${number}`;
	const parsed = criterion.safeParse({
		name,
		level: row.level,
		...given({
			says: says.length > 0 ? says : undefined,
			asksAbout: text(more.asksAbout),
			ageUnder: positive(more.ageUnder),
			ageOver: positive(more.ageOver),
			pregnant: more.pregnant === true ? true : undefined,
			afterSurgeryDays: positive(more.afterSurgeryDays),
			customerType: text(more.customerType),
			between: from || until ? { from: from ?? '00:00', to: until ?? '23:59' } : undefined,
			who: text(more.who),
			withinMinutes: positive(more.withinMinutes),
			say: text(more.say),
			lowers: more.lowers === true ? true : undefined,
			agreedBy: text(more.agreedBy),
			agreedOn: isoDay(more.agreedOn),
		}),
	});
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Trouble(
		`Criterion ${number} ("${name}") cannot be read`,
		`${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'not understood'}. Open the criteria of this node and correct that row.`,
	);
}

/** The criteria of a panel; refused with the row and field where one cannot be read. */
export function readPanel(rows: readonly PanelRow[], signed: PanelSignature = {}): Criteria {
	return {
		version: text(signed.version) ?? '1',
		...given({ agreedBy: text(signed.agreedBy), agreedOn: isoDay(signed.agreedOn) }),
		rows: rows.map((row, index) => readRow(row, index + 1)),
	};
}

/** Several lists as one. Every row keeps the signature it came with: nobody signs what another list says. */
export function mergeCriteria(...lists: Array<Criteria | undefined>): Criteria | undefined {
	const filled = lists.filter(
		(list): list is Criteria => list !== undefined && list.rows.length > 0,
	);
	const [only, ...others] = filled;
	if (!only) return undefined;
	if (others.length === 0) return only;
	return {
		version: filled.map(({ version }) => version).join(' + '),
		rows: filled.flatMap((list) =>
			list.rows.map((row) => ({ ...row, ...given(signature(row, list)) })),
		),
	};
}

/**
 * Criteria out of a file: a list of rows, `{ version, agreedBy, rows }`, or a whole profile. Phrases may be a
 * list or one text. Refused with the row and field where one cannot be read.
 */
export function readCriteria(value: unknown): Criteria {
	const whole = Array.isArray(value)
		? { rows: value as unknown[] }
		: ((value ?? {}) as Record<string, unknown>);
	if (typeof whole.criteria === 'object' && whole.criteria !== null)
		return readCriteria(whole.criteria);
	const rows = (Array.isArray(whole.rows) ? (whole.rows as unknown[]) : []).map((row) => {
		const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
		return typeof fields.says === 'string' ? { ...fields, says: phrasesIn(fields.says) } : fields;
	});
	const parsed = criteria.safeParse({ ...whole, rows });
	if (parsed.success && parsed.data.rows.length > 0) return parsed.data;
	const [issue] = parsed.error?.issues ?? [];
	throw new Trouble(
		'The criteria cannot be read',
		issue
			? `${issue.path.join('.')}: ${issue.message}`
			: 'Expected a list of rows, each with "name", "says" and "level".',
	);
}
