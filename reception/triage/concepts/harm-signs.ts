import type { Concepts } from './concept';

/** Harm nobody names: the sealed room, the hushed no, the screams that stop, the sudden calm. */
export const harmSignConcepts: Concepts = {
	suicidal: [
		'{opened_gas} && {sealed} -{trade_visit}',
		'{hose} & {tailpipe} -{trade_visit}',
		'{gave_away} && {ill_omen}',
		'{go_with} {person_other} .. {dead_one} -{funeral}',
		'{lengthways} & {veins}',
		'{blade} && {locked_in}',
		'{nobody_misses} -{supper}',
		'{leave_world}',
		'{urge} + {cut_self} -{hair}',
		'{message} && {loves_parting} && {unreachable}|{high_open}',
		'{burden} && {noose}|{pills}|{blade}',
		'{pardon} && {noose}|{pills}|{blade}',
		'{high_open} && {why_calling} -{views}',
		'{pills} && {why_calling} -{refill}',
	],
	overdose: [
		'{stuffed} & {pills} -{refill}|{as_told}',
		'{foolish} && {pills}',
		'{took_in}|{ate} & {pest_killer} -{not_yet}',
		'{round_mouth} & {not_food}|{pest_killer}',
		'{insulin_pen} & {muddled} && {unit_dose}',
		'{gulped} & {entire} & {risky_drug} -{full_course}|{refill}',
	],
	violence: [
		'{covert} && {he_is_near}|{wont_let}',
		'{wont_let} & {freedom} && {he_is_near}|{hitting}',
		'{screams} & {pleading} -{noisy_fun}',
		'{screams} && {gone_silent} -{noisy_fun}',
		'{squeezed_neck} && {assailant}',
		'{flung} & {against} && {assailant}',
		'{pours} & {fuel} && {at_house}',
	],
	law_eviction: ['{child} && {not_back}', '{order_broken}'],
};
