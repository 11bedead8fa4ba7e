import type { Concepts } from './concept';

/** Danger told by what is seen, not by its name: built from the same classes in every language. */
export const signConcepts: Concepts = {
	chest_pain: [
		'{hand_on} & {chest} -{breastfeed}|{baby_word}',
		'{colourless} && {cold_sweat} && {chest}',
		'{colourless} && {cold_sweat} && {hurt} & {arm}',
	],
	unconscious: [
		'{still} & {mute} -{machine}|{appliance}',
		'{on_floor} & {still} -{gadget}|{dead_machine}|{toppled}',
		'{on_floor} & {mute} -{gadget}|{dead_machine}|{toppled}',
		'{relative} & {on_floor} && {mute} -{gadget}|{dead_machine}|{toppled}|{tooth}',
		'{fell} & {mute} -{gadget}|{dead_machine}|{toppled}|{by_phone}|{tooth}',
		'{fell} & {still} -{machine}|{appliance}|{tooth}',
	],
	stroke_fast: [
		'{strength_gone} & {half_body} -{limb_reason}',
		'{dead_limb} && {cannot_talk}',
		'{dead_limb} & {sudden} -{sleep_posture}|{dentist}',
		'{limb_fails} -{limb_reason}|{blow}|{fell_past}|{operated}',
		'{drops_things} && {numb}',
		'{dead_limb} && {sight_odd}',
		'{smile_word} & {droop} -{smile_work}',
	],
	confusion: [
		'{diabetic} && {odd_talk}',
		'{diabetic} && {cold_sweat} && {odd_way}',
		'{cold_sweat} && {odd_talk}',
	],
	trauma: [
		'{struck} & {vehicle} && {cannot} {move}',
		'{fell} & {on_top} && {pinned}',
		'{fell} & {high_place} -{dripping}',
		'{fell} && {limb_dead} & {leg} -{before}',
		'{fell} & {off_vehicle} && {bleed}|{hurt_people}|{blow}',
		'{bleed} & {head_part} && {fell}|{crash}',
	],
	overdose: [
		'{child} && {took_in} & {remedy} & {whole_of_it} -{per_day}',
		'{took_in} & {pill_count} && {pills} -{per_day}',
		'{hand_slipped} & {pills}',
		'{took_in} & {not_food} -{not_yet}',
		'{child} && {took_in} & {liquid} + {made_of}',
	],
	body_sign: [
		'{child} && {took_in} & {small_thing}',
		'{colourless} & {cold_sweat}',
		'{bleed} & {head_part} -{nose}|{gum}',
	],
	fever: [
		'{have_temp} {number_fever} -{years_word}',
		'{have_temp} {high_number_fever} -{years_word}',
	],
	infection_sign: [
		'{have_temp} {number_fever} -{years_word}',
		'{have_temp} {high_number_fever} -{years_word}',
	],
	abdomen: ['{hurt} & {belly} && {cannot_upright}', '{belly} & {hurt} & {so_strong}'],
	dental_infection: ['{face} & {ballooned}', '{face} & {very_swollen}'],
	face_swelling: ['{face} & {ballooned}'],
	retention: ['{could_not} {urinate}', '{without_word} + {urinate} && {hours}'],
	vet_blocked: ['{could_not} {urinate}', '{without_word} + {urinate} -{scared}'],
	vet_collapse: [
		'{on_floor} & {still}',
		'{fell} & {high_place} -{dripping}',
		'{lying_down} && {gums} & {pale}',
		'{lying_down} & {not} + {stand_up}',
	],
	vet_poison: ['{took_in} & {not_food}'],
	contractions_close: ['{just_born} & {born_where} -{years_word}'],
	anaphylaxis: ['{sting} && {numb} & {face_parts}'],
	pregnant: ['{im_of} + {count_word} {weeks_months} -{not_pregnancy}'],
	suicidal: ['{no_point} & {living}'],
};
