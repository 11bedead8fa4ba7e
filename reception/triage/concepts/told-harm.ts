import type { Concepts } from './concept';

/** Harm in ordinary words: somebody who takes leave with the means at hand, and somebody at the door. */
export const toldHarmConcepts: Concepts = {
	suicidal: [
		// Letters are left, or it is settled: with a day that will not come, an edge or the means.
		'{left_letters} && {absence_sure}|{fading}|{fading_weak}|{resolved_to_go} -{trip}|{job_end}',
		'{some_letters} && {absence_sure}|{fading}|{resolved_to_go}|{no_blame} -{trip}|{job_end}',
		'{left_letters} && {means} & {at_hand}',
		'{upon_edge} && {absence_sure}|{fading}|{fading_weak}|{resolved_to_go}|{no_blame}|{look_after}|{left_letters} -{crew}|{views}|{trip}',
		'{legs_out} && {absence}|{fading}|{fading_weak}|{resolved_to_go}|{no_blame} -{trip}|{crew}',
		'{self_goes} + {sheer} && {absence}|{fading}|{fading_weak}|{resolved_to_go}|{in_order} -{trip}|{crew}|{views}',
		'{means} & {at_hand} && {fading}|{resolved_to_go}|{kill_self}|{do_same}|{tried_before} -{dosing}|{trip}|{job_end}',
		'{means} & {at_hand} && {no_blame}|{why_calling}|{alone_fear}|{nuisance}|{nobody_misses} -{dosing}|{trip}|{shopping}',
		'{gulped} & {half_box} && {nuisance}|{half_on} -{full_course}|{dosing}',
		'{will_paper} && {no_morrow} -{operated}|{trip}',
		'{resolved_to_go} && {look_after} -{trip}|{job_end}',
		'{absence_sure} && {takes_pet} & {keepsake} -{trip}|{boarding}',
		'{paper_note} & {sorry_bye} && {unreachable}|{shut_self}',
		'{shut_self} && {pills}|{parting} -{animal}',
		'{not_found} && {means}|{why_calling}|{upon_edge}|{absence_sure}',
		'{blade} && {gone_too_far} -{not_skin}',
		'{engine_on} && {garage_word} && {unreachable}|{shut_self}',
		'{took_own_life} && {do_same}',
		'{rest_forever} -{animal}',
		'{under_train}',
		'{fear_self}',
	],
	overdose: [
		'{gulped} & {what_was_left} & {pill_box} -{full_course}',
		'{gulped} & {all_sleepers} -{full_course}',
		'{pills} && {spirits} && {begun} -{trip}',
		'{lethal_dose}',
	],
	violence: [
		'{found_calling}',
		'{swore} .. {would_kill} -{joke}',
		'{comes_up} && {threat}|{would_kill}|{hushed}|{dread}',
		'{menacing} & {improvised} -{lawsuit}|{falls_down}',
		'{trying_force} & {door_part} -{building_work}|{called_in}|{own_keys}',
		'{strangers} & {crowbar} -{building_work}|{called_in}',
		'{he_near} & {breaking} & {door_part} -{building_work}|{called_in}',
		'{found_us} && {he_near}|{breaking}|{weapon}|{screams} -{pleased}',
		'{masked_face} && {till}|{hushed}|{weapon} -{shopping}',
		'{captors} & {held_down} -{animal}',
		'{fuel} && {threat}|{set_alight}',
		'{snatched} & {car_child} && {drove_off}|{by_force}',
	],
};
