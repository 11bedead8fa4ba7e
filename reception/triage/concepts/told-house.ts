import type { Concepts } from './concept';

/** A house in danger by two plain signs together, and people shut in what has closed for the night. */
export const toldHouseConcepts: Concepts = {
	gas_smell: ['{hissing} & {reek} -{whistles_well}'],
	carbon_monoxide: [
		'{co} & {alarm_on} && {not_battery}',
		'{not_battery} && {co} & {alarm_on}',
		'{co} & {alarm_on} && {count_read}',
		'{yellow_flame}|{black_soot} && {house_ill} -{price}',
		'{one_of_us} & {house_ill} && {one_of_us} & {sleepy_ill} && {combustion} -{price}',
		'{black_soot} && {combustion} && {everyone}|{one_of_us} & {sleepy_ill}',
	],
	fire_smoke: [
		'{smell_burnt} & {dark_mist}',
		'{smoke_alarm} & {alarm_on} && {not_battery} && {smoke}|{odd_smell}',
		'{pressure_vessel} & {bang_now} && {flame_any} -{price}',
	],
	lift_trapped: ['{in_lift} & {lift_stay} -{nobody_inside}|{lost_thing}|{out_again}'],
	shut_in: [
		'{shut_place} & {closed_on_me} -{long_over}|{lost_thing}|tarjeta|targeta|card',
		'{closed_on_me} & {shut_place} -{long_over}|{lost_thing}|tarjeta|targeta|card',
		'{shutter_down} && {am_inside} -{long_over}',
		'{am_inside} && {shutter_down} -{long_over}',
	],
	insecure: ['{came_in} && {entry_part} & {door_wrecked} -{price}'],
};
