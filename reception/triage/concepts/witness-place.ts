import type { Concepts } from './concept';

/** A place in danger told by what happened to it a moment ago: what burst, roared, gaped or came back up. */
export const witnessPlaceConcepts: Concepts = {
	fire_smoke: [
		'{li_battery} && {charging} && {burst_now} -{price}',
		'{embers} & {embers_fall} -{stove_wood}',
		'{flue} & {roaring} -{vehicle}|escape|exhaust',
		'{not_see_door} && {black_air}',
		'{black_air} && {not_see_door}',
	],
	carbon_monoxide: [
		'{reads_co} && {house_ill}|{unwell}',
		'{small_device} & {wont_hush} && {house_ill} -{white_goods}',
	],
	gas_smell: ['{dug_up} && {hiss} && {odd_smell}', '{dug_up} && {odd_smell} && {hiss}'],
	flood_burst: [
		'{water_store} & {pipe_gone} && {litres}|{tap_spins}',
		'{water_store}|{water_pipe} && {tap_spins} -{price}',
		'{comes_back} {foul_place} && {foul_water}|{drain_word}|{odd_smell}',
		'{drain_word} & {backwards}',
	],
	place_unsafe: [
		'{crack_word} & {load_bearing} -{price}|{hairline}|{spine_word}',
		'{load_bearing} && {crack_word} && {creaks}',
		'{pressure_vessel} & {roaring} -{mild_word}',
	],
	no_heating: ['{heat_source} & {broken} && {few_degrees}|{frail}|{old}'],
	insecure: [
		'{shopfront} & {smashed}',
		'{shutter} & {forced_in}',
		'{smashed} & {shopfront}',
		'{forced_in} & {shutter}',
		'{ram_raid}',
		'{door_open} && {ransacked}',
		'{ransacked} && {door_open}',
		'{gate_word} & {stays_open} && {stolen}|{burglary}|noche|madrugada|nit|matinada',
	],
	appliance_broken: ['{house_alarm} && {wont_hush}'],
	shut_in: ['{child} && {short_of_latch}', '{slammed} && {child} && {aged_small}|{asleep}|{alone}'],
};
