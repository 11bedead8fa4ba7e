import type { CallReport } from './index';
import type { Truth } from './readback';

const shorten = (text: string, most = 110): string =>
	text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** How a call came in, what was said, how urgent it is and why, what was done, how it ended: a few lines. */
export function describeCall(report: CallReport): string[] {
	const { scenario, lines, truth, checks, end, deliveries, callMs } = report;
	const { slip } = truth;
	const row = truth.rows[0];
	const said = lines.filter(({ who }) => who === 'caller').map(({ text }) => `"${text}"`);
	const reception = lines.filter(({ who }) => who === 'reception').at(-1);
	const quotes = (slip.triage?.because ?? []).flatMap(({ quote, qualifier }) =>
		quote && (qualifier === undefined || /affirmed|uncertain/.test(qualifier))
			? [`"${quote}"`]
			: [],
	);
	const level = String(row?.['level'] ?? slip.triage?.level ?? '');
	const refused = deliveries.length > 0 && deliveries.every(({ status }) => status >= 400);
	const part = (name: string, text: string | undefined) =>
		text ? [`   ${name.padEnd(10)}${text}`] : [];
	return [
		`${report.ok ? '✓' : '✗'} ${scenario.title}`,
		...part(
			'came in',
			[
				scenario.provider,
				`${scenario.from} → ${scenario.to}`,
				slip.business?.mode?.kind ? `house ${slip.business.mode.kind}` : undefined,
				`${deliveries.length} deliveries in ${(callMs / 1000).toFixed(1)} s`,
			]
				.filter(Boolean)
				.join(' · '),
		),
		...part('caller', said.length > 0 ? shorten(said.join(' … ')) : undefined),
		...part('answered', reception ? `"${shorten(reception.text)}"` : undefined),
		...part('urgency', level ? `${level}${because(quotes, slip.triage?.sentence)}` : undefined),
		...part('done', doneIn(truth).join(' · ') || undefined),
		...part('outcome', refused ? `refused with ${deliveries[0]?.status}` : outcomeOf(report)),
		...part('call', /hung up|ended|ran out|form/.test(end) ? undefined : end),
		...checks
			.filter(({ ok }) => !ok)
			.map(({ what, expected, got }) => `   expected  ${what} ${expected}, found ${shorten(got)}`),
	];
}

const because = (quotes: string[], sentence: string | undefined): string => {
	if (quotes.length > 0) return `, because of ${quotes.slice(0, 3).join(', ')}`;
	return sentence ? `: ${shorten(sentence)}` : '';
};

function outcomeOf({ truth: { rows, slip } }: CallReport): string | undefined {
	const row = rows[0];
	if (!row) return undefined;
	const outcome = String(row['outcome'] || slip.outcome || 'none yet');
	const by = row['acknowledgedBy'] ? `, taken by ${String(row['acknowledgedBy'])}` : '';
	return `${outcome}${by} (${String(row['state'])}, ${String(row['reference'])})`;
}

/** Everything that was booked, saved or sent for a call. */
function doneIn({ slip, messages, calls, acknowledgements }: Truth): string[] {
	const { booking, crm, message } = slip;
	const when = booking?.slot?.spoken ?? booking?.slot?.start;
	const acted = (to: string) =>
		acknowledgements.some((each) => each.to === to && each.status >= 200 && each.status < 300);
	return [
		booking?.status ? `appointment ${booking.status}${when ? ` ${when}` : ''}` : undefined,
		crm?.status ? `contact ${crm.status}` : undefined,
		message?.forRole ? `message for ${message.forRole}` : undefined,
		...messages.map(({ to, status }) => `SMS to ${to} (${acted(to) ? 'acknowledged' : status})`),
		...calls.map(
			({ to, status, pressed }) => `call to ${to} (${pressed ? `pressed ${pressed}` : status})`,
		),
	].filter((each) => each !== undefined);
}

/** One line over all calls. */
export function summary(reports: CallReport[]): string {
	const outcomes = new Map<string, number>();
	for (const { truth } of reports) {
		const outcome = String(truth.rows[0]?.['outcome'] || truth.slip.outcome || 'no row');
		outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	}
	const ended = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
	const short = reports.filter(({ ok }) => !ok).length;
	return `${reports.length} calls: ${ended}${short > 0 ? `; ${short} did not end as expected` : ''}`;
}
