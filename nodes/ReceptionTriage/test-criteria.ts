import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { readSlip } from '../../reception/record';
import { Trouble } from '../../reception/trouble';
import {
	agreementFor,
	criteriaRows,
	criteriaTable,
	evaluate,
	judge,
	levelIn,
	readPastCall,
	samplesOf,
	shareText,
	table,
	verdictIn,
	type PastCall,
} from '../../reception/triage';
import { termsOf } from './panel';

type Agreed = ReturnType<typeof agreementFor>['criteria'];

/** The words of the criteria themselves, as calls: whoever has written a phrase sees at once what it does. */
const ownPhrases = (criteria: Agreed): PastCall[] =>
	(criteria?.rows ?? [])
		.flatMap(({ name, says = [] }) => [...new Set(says)].map((text) => ({ id: name, text })))
		.slice(0, 100);

function pastCalls(
	context: IExecuteFunctions,
	sector: string,
	language: string,
	criteria: Agreed,
): PastCall[] {
	if (context.getNodeParameter('calls', 0, 'samples') === 'samples')
		return [...ownPhrases(criteria), ...samplesOf(sector, language)];
	return context.getInputData().map(({ json }, index) => {
		const call = readPastCall(json, index + 1);
		if (call) return call;
		throw new Trouble(
			`Item ${index + 1} holds no past call`,
			'Each item needs "text" or "transcript", and "accept" (for example ["urgent"]) where you know what would have been right.',
		);
	});
}

/** Judges past calls with and without the criteria: a table to read before they go live. */
export function testCriteria(context: IExecuteFunctions): INodeExecutionData[] {
	const terms = termsOf(context, 0);
	// Behind Reception Profile the criteria of the profile are tested too.
	const profiled = readSlip(context.getInputData()[0]?.json);
	const slip = profiled.ok ? profiled.slip : undefined;
	const { preset, language = 'es', criteria } = agreementFor(terms, slip);
	const evaluation = evaluate(pastCalls(context, preset, language, criteria), (call) => {
		const agreement = agreementFor({ ...terms, sector: call.preset ?? preset }, slip);
		return {
			withCriteria: judge(call, agreement),
			without: judge(call, { ...agreement, criteria: undefined }),
		};
	});
	const { caught, falsePages, changed } = evaluation;
	context.addExecutionHints({
		message: `${evaluation.calls} calls: urgent ones caught ${shareText(caught)}, woken for nothing ${shareText(falsePages)}, changed by your criteria ${changed}.`,
		location: 'outputPane',
	});
	const show = context.getNodeParameter('show', 0, 'calls');
	if (show === 'criteria') {
		const rows = criteriaRows(criteria, evaluation, language);
		if (rows.length === 0)
			context.addExecutionHints({
				message:
					'No criteria yet: add one above, or switch on "Apply Proposed Criteria" under Options.',
				location: 'outputPane',
			});
		return rows.map((json) => ({ json, pairedItem: { item: 0 } }));
	}
	if (show === 'report') {
		const { rows: _, ...figures } = evaluation;
		return [
			{
				json: {
					report: [criteriaTable(criteria, evaluation, language), table(evaluation, language)]
						.filter(Boolean)
						.join('\n\n'),
					...(figures as unknown as IDataObject),
				},
				pairedItem: { item: 0 },
			},
		];
	}
	// What the criteria change comes first: it is what somebody who has just written one looks for.
	const rows = [...evaluation.rows].sort((a, b) => Number(b.changed) - Number(a.changed));
	return rows.map((row) => ({
		json: {
			id: row.id,
			words: row.words,
			level: levelIn(row.level, language),
			without: levelIn(row.before, language),
			changed: row.changed,
			expected: (row.accept ?? []).map((level) => levelIn(level, language)).join(' / '),
			verdict: verdictIn(row.verdict, language),
			because: row.decided
				.map(({ rule, quote }) => (quote ? `${rule}: "${quote}"` : rule))
				.join('; '),
		},
		pairedItem: { item: 0 },
	}));
}
