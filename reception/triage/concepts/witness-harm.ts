import type { Concepts } from './concept';

/** Harm told by its means and its orders: a gun in the lap, a rope that is bought, clothes that must go. */
export const witnessHarmConcepts: Concepts = {
	suicidal: [
		'{absence_sure}|{parting} && {rope_ready}',
		'{rope_ready} && {absence_sure}|{parting}',
		'{burden} && {gun}',
		'{gun} && {burden}',
		'{shut_self} & {gun} -{robber}|{toy_gun}',
		'{shut_self} && {gun} && {burden}|{keep_out}',
		'{note_found} && {pardon_us}',
		'{shut_self} && {blade}',
		'{hose} && {car_window} -{wash_car}',
		'{tailpipe}|escape & {car_window} -{wash_car}',
		'{pill_count} & {pills} && {unnoticed}',
		'{unnoticed} && {pills} & {pill_count}',
	],
	violence: [
		'{undress_order} -{medical_look}',
		'{hushed} && {locked_us}',
		'{keeps_locked}',
		'{harming} & {kin_close} -{chafes}',
		'{ram_us} -{animal}',
		'{squeezed_neck} && {blackout}|{voice_changed}|{no_swallow}|{threat}',
		'{gun}|{hostage_word} && {kneeling} -{toy_gun}',
		'{kneeling} && {gun}|{hostage_word} -{toy_gun}',
		'{pours} & {fuel} && {weapon}|{threat}|{kneeling}',
	],
	law_detention: [
		'{handcuffs} & {put_on}',
		'{put_on} & {handcuffs}',
		'{border_place} && {turned_back} -{on_screen}',
		'{turned_back} && {border_place} -{on_screen}',
	],
	law_eviction: [
		'{ousters} && {at_door}',
		'{at_door} && {ousters}',
		'{arriving} && {of_court} & {locksmith}',
		'{of_court} & {locksmith} && {arriving}|{given_minutes}',
		'{given_minutes} & {pack_up} -{meal_break}',
		'{child} && {not_return} && {border_place}',
	],
	law_deadline: ['{bid_word} & {expire} & {at_hour}', '{bid_word} && {lose_it}'],
};
