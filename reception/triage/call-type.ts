import type { CallType } from '../record';
import { counts, type Mention } from './mentions';
import type { Rule } from './rules';

/** Call types in the order in which they win when several were said: who cannot come and asks for another day changes. */
const order: ReadonlyArray<CallType | 'errand'> = [
	'spam',
	'sales',
	'change_appointment',
	'cancel_appointment',
	'results',
	'complaint',
	'viewing',
	'quote',
	'billing',
	'new_appointment',
	'instructions',
	'administrative',
	'information',
	'errand',
];

/** What the call is about: one of the closed list, by what was said; a rule that stands decides between the rest. */
export function callType(
	found: readonly Mention[],
	preset: string,
	{ rule, errand }: { rule?: Rule; errand: boolean },
): CallType {
	const said = new Set(found.filter(counts).map(({ concept }) => concept));
	const asked = order.find((type) => said.has(`type:${type}`));
	if (rule && (rule.level === 'emergency' || rule.level === 'urgent' || asked === undefined)) {
		if (preset === 'legal') return 'legal_matter';
		return rule.about === 'body' ? 'discomfort' : 'incident';
	}
	// A danger only supposed or long past, or a figure of speech: they were asking, or telling. A denial alone is
	// not enough to have understood what they want, so that adding one never lowers a call.
	const told =
		errand ||
		found.some(
			(mention) =>
				!mention.concept.startsWith('type:') &&
				!counts(mention) &&
				mention.qualifier !== 'negated' &&
				!mention.resolved,
		);
	if (asked === 'errand') return 'administrative';
	return asked ?? (told ? 'information' : 'unclassified');
}
