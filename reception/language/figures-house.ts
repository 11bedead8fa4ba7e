/** Old fires asked about, frying, tempers, keys in coats: what only sounds like a house in danger; words lie in each language. */
const asked = [
	'{past_event} && {event_word} -{house_now}',
	'{past_event} && {event_word} & {event_word} -{house_now}',
	'{once_was} && {event_word} && {house_hunt} -{house_now}',
	'{house_hunt} && {once_was} & {event_word} -{house_now}',
	'{flooded_then} && {since_then} -{still_sounding}',
	'{as_if_there} {event_word}',
];
const frying = [
	'{cook_habit} && {smoke}|{smoke_alarm} -{fire_still}',
	'{burnt_food} & {got_burnt} && {smoke}|{smell_burnt} -{fire_still}',
	'{got_burnt} & {burnt_food} && {smoke}|{smell_burnt}|{odd_smell} -{fire_still}',
];

export const houseFigures: Record<string, readonly string[]> = {
	fire_smoke: [...asked, ...frying],
	flood_burst: asked,
	collapse: asked,
	gas_smell: [
		...asked,
		'{mended} & {gas_only} -{house_now}|{still_sounding}',
		'{guard_device} && {kept_from} && {gas_only}|{leak} -{alarm_on}|{smell}',
	],
	electrical_danger: [...asked, ...frying, '{static_word} & {shock_touch}|{shock_verb}|{electro}'],
	trauma: ['{static_word} & {shock_touch}|{shock_verb}|{electro}'],
	place_unsafe: frying,
	lift_trapped: ['{lift} && {out_again} -{still_stuck}', '{in_lift} && {out_again} -{still_stuck}'],
	in_lift: ['{in_lift} && {out_again} -{still_stuck}'],
	locked_out: [
		'{lift} && {still_runs} && {locked_out}',
		'{keys_left} & {elsewhere} -{shut_out_now}',
	],
	insecure: ['{keys_left} & {elsewhere} -{shut_out_now}|{burglary}'],
};
