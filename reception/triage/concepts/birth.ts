import type { Concepts } from './concept';

/** Pregnancy, birth and the first weeks. */
export const birthConcepts: Concepts = {
	pregnant: ['{pregnant} -{wish}'],
	bleeding_any: ['{bleed}', '{blood_word}', '{spotting}'],
	contractions: ['{contractions} -{class}|{old_injury}'],
	contractions_close: [
		'{contractions} & {close_together}',
		'{head_shows}',
		'{baby} & {coming_now}',
		'{in_labour}',
	],
	waters: ['{waters}'],
	no_movement: ['{no_movement} & {baby}', '{pregnant} && {no_movement}', '{baby} & {no_movement}'],
	preeclampsia: [
		'{headache} && {lights}',
		'{lights} && {swollen}',
		'{agony} & {headache}',
		'{belly_top} & {hurt}',
	],
	fell_any: ['{fell}', '{blow}'],
	belly_pain: ['{hurt} & {belly}', '{belly} & {cramp}', '{cramp}'],
	// Age unknown: a baby is taken for a young one until somebody asks.
	young_infant: [
		'{baby_word} -{older}',
		'{newborn}',
		'{baby} & {weeks_old}',
		'{baby} & {days_old}',
		'{weeks_old} & {fever}',
	],
};
