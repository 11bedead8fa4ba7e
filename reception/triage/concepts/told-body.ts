import type { Concepts } from './concept';

/** A body in danger in the plainest words: a heart that races, a child that hardly wakes, groans behind a door. */
export const toldBodyConcepts: Concepts = {
	palpitations: [
		'{heart} & {heart_races} -{in_love}|{exercise}',
		'{heart_races} & {heart} -{in_love}|{exercise}',
		'{pulse_word} & {pulse_high} -{exercise}|{pressure_word}',
	],
	heart_sign_strong: ['{nearly_out}'],
	breathing: ['{not} + {breathe} + {well} -{vent}|{gadget}|{dead_machine}'],
	unconscious: [
		'{hard_wake} -{mornings}|{gadget}|{animal}',
		'{hears_it} & {groaning} & {behind_door} -{animal}|{noise_matter}',
		'{groaning} & {behind_door} -{animal}|{noise_matter}',
		'{behind_door} & {groaning} -{animal}|{noise_matter}',
		'{hears_it} & {knocks} & {behind_door} -{animal}|{noise_matter}',
		'{behind_door} && {hears_it} & {knocks} -{animal}|{noise_matter}',
		'{half_awake} -{gadget}|{sleepyhead}|{by_phone}',
		'{on_floor} & {slow_mind}|{half_awake}|{wrong_person} -{animal}|{gadget}|{by_phone}',
		'{weeks_old}|{days_old}|{newborn_sure} && {no_feed} && {sleeps_on}|{hard_wake}|{rag_limp}|{bad_colour} -{pregnant}|{animal}',
		'{gave_him_one} && {mute}|{on_floor} -{gadget}|{dead_machine}',
	],
	headache_alarm: [
		'{weeks_old}|{days_old}|{newborn_sure} && {fever}|{told_number} && {sleeps_on}|{hard_wake}|{rag_limp} -{pregnant}|{animal}',
		'{soft_spot} & {soft_spot_odd} -{price}',
		'{baby_word} && {fever}|{told_number} && {sleeps_on} && {no_feed}|{bad_colour}|{rag_limp} -{animal}',
	],
	young_infant: ['{aged} + {weeks_old}|{days_old} -{pregnant}|{paper}|{animal}'],
	fever: ['{told_number} + {tenths} -{seen_price}|{size_word}'],
	infection_sign: ['{told_number} + {tenths} -{seen_price}|{size_word}'],
	confusion: [
		'{diabetic} && {hypo_body} && {slow_mind}',
		'{in_heat} && {slow_mind} && {hot_body}|{no_sweat}|{hypo_body}',
	],
	leg: ['{calf} & {red_hot} -{animal}|{cramp}', '{calf} & {twice_big}'],
	anaphylaxis: [
		'{sting} && {voice_changed} && {throat_tight}|{collapse_sign}',
		'{food_risk}|{drug_risk} && {rash_strong} && {throat_itch}',
		'{sting} && {rash_strong} && {collapse_sign}|{throat_itch}',
	],
	trauma: ['{fell} & {cannot_budge} -{animal}|{limb_one}|{toppled}'],
};
