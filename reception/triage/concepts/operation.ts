import type { Concepts } from './concept';

/** What may go wrong after an operation, and with a wound. */
export const operationConcepts: Concepts = {
	operated: ['{operated} -{long_ago}|{future_op}'],
	operation_sign: [
		'{fever}',
		'{pus}',
		'{wound_open}',
		'{wound} & {bleed}',
		'{wound} & {red_hot}',
		'{swollen}',
		'{worse_pain}',
		'{bleed}',
		'{smells_bad}',
		'{wound} & {hurt} & {agony}',
	],
	wound_trouble: [
		'{wound} & {pus}',
		'{stitches} & {wound_open}',
		'{wound} & {red_hot}',
		'{wound} & {infected}',
		'{wound_open}',
		'{wound} & {smells_bad}',
	],
};
