import type { Delivered } from './wire';
import type { Expected } from './scenario';
import type { Truth } from './readback';

export type Check = { what: string; expected: string; got: string; ok: boolean };

const any = (wanted: string | string[]): string[] =>
	typeof wanted === 'string' ? [wanted] : wanted;
const folded = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

/** Holds what a scenario expects against what the ledger, the provider and the caller's ear say. */
export function checksOf(
	expected: Expected,
	truth: Truth,
	heard: string[],
	deliveries: Delivered[],
): Check[] {
	const { slip, rows, messages } = truth;
	const row = rows[0];
	const cell = (name: string) => String(row?.[name] ?? '') || undefined;
	const checks: Check[] = [];
	const one = (what: string, wanted: string | string[] | undefined, got: string | undefined) => {
		if (wanted === undefined) return;
		const list = any(wanted);
		checks.push({
			what,
			expected: list.join(' or '),
			got: got ?? 'nothing',
			ok: got !== undefined && list.includes(got),
		});
	};
	const fact = (what: string, wanted: string, got: string, ok: boolean) =>
		checks.push({ what, expected: wanted, got, ok });

	if (expected.refused !== undefined) {
		const statuses = [...new Set(deliveries.map(({ status }) => status))].join(', ');
		fact('refused with', String(expected.refused), statuses, statuses === String(expected.refused));
		fact('rows', '0', String(rows.length), rows.length === 0);
		return checks;
	}
	fact('rows', '1', String(rows.length), rows.length === 1);
	one('level', expected.level, cell('level') ?? slip.triage?.level);
	one('type', expected.type, cell('type') ?? slip.triage?.type);
	one('disposition', expected.disposition, slip.triage?.disposition);
	one('booking', expected.booking, slip.booking?.status);
	one('language', expected.language, slip.caller?.language ?? slip.business?.language);
	one('state', expected.state, cell('state'));
	one('acknowledged by', expected.acknowledgedBy, cell('acknowledgedBy'));
	one('outcome', expected.outcome, cell('outcome') ?? slip.outcome);

	const { sms } = expected;
	if (sms !== undefined) {
		const { count, atMost, to } = typeof sms === 'number' ? { count: sms } : sms;
		const sent = String(messages.length);
		if (count !== undefined) fact('sms', String(count), sent, messages.length === count);
		if (atMost !== undefined) fact('sms', `at most ${atMost}`, sent, messages.length <= atMost);
		const reached = messages.map((message) => message.to);
		if (to)
			fact(
				'sms to',
				to.join(', '),
				reached.join(', '),
				to.every((each) => reached.includes(each)),
			);
	}
	const said = folded(heard.join(' '));
	for (const words of expected.heard ?? [])
		fact('caller heard', `"${words}"`, said.slice(0, 160), said.includes(folded(words)));
	for (const words of expected.neverHeard ?? [])
		fact('never said', `"${words}"`, said.slice(0, 160), !said.includes(folded(words)));
	return checks;
}
