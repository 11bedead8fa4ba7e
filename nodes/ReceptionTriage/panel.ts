import type { IExecuteFunctions } from 'n8n-workflow';
import type { Cap, PanelRow, PanelSignature, Terms } from '../../reception/triage';
import { readPanel } from '../../reception/triage';

/** How a second opinion is asked for. */
export type OpinionTerms = { cap: Cap; redact: boolean; timeLimit: number };

type Options = PanelSignature & { language?: string; proposal?: boolean; scorecard?: boolean };

/** What the operator decided in this node, for one item. */
export function termsOf(context: IExecuteFunctions, index: number): Terms {
	const sector = context.getNodeParameter('sector', index, 'profile') as string;
	const options = context.getNodeParameter('options', index, {}) as Options;
	const { rows = [] } = context.getNodeParameter('criteria', index, {}) as { rows?: PanelRow[] };
	return {
		sector: sector === 'profile' ? undefined : sector,
		language: options.language,
		proposal: options.proposal === true,
		scorecard: options.scorecard !== false,
		criteria: readPanel(rows, options),
	};
}

/** How far, how long and with how much a model may be asked. */
export function opinionTermsOf(context: IExecuteFunctions, index: number): OpinionTerms {
	const given = context.getNodeParameter('opinion', index, {}) as Partial<OpinionTerms>;
	return { cap: 'urgent', redact: true, timeLimit: 2500, ...given };
}
