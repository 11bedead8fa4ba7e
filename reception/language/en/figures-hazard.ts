/** What only sounds like a danger in a place, in English: plays, tempers, prices, adverts. */
export const hazardFigures: Record<string, readonly string[]> = {
	unconscious: [
		'sale|deal|purchase|mortgage|market|talks|chain|trachea|business|company|price|prices + collapsed|collapsing|has_collapsed',
		'collapsed|collapsing + trachea|sale|deal|chain|arches',
	],
	lift_ill: ['{thing_fell} + {fallen_thing}', '{fallen_thing} + {thing_fell}'],
	vet_collapse: ['{thing_fell} + {fallen_thing}', '{fallen_thing} + {thing_fell}'],
	fire_smoke: [
		'mouth|throat|tongue|gums|stomach|skin + on_fire|in_flames',
		'smoke_machine*|fog_machine*|smoke_bomb*|dry_ice|fake_smoke|stage_smoke',
		'escape_room|in_the_play|in_act|act_one|act_two|in_the_film|in_the_movie && fire|smoke|flames|burning',
		'refurbished|rebuilt|renovated|restored + after|since + fire',
		'died|killed .. fire',
		'smoke + alarm|alarms|detector|detectors -{alarm_on}|{out_of}|{burnt_word}',
		'flame_effect|open_fire|electric_fire*|gas_fire*|wood_fire*|fire_effect',
		'boss|team|he|she|you|were|chef + on_fire + today|lately|in_the_good',
	],
	carbon_monoxide: [
		'sick|tired|ill|fed_up + of|to_death',
		'been|such|real|constant|proper|absolute|bit + headache',
		'headache + with|to',
		'{combustion} & giving|given & headaches',
		'risk|danger|awareness|campaign|prevent + carbon_monoxide|poisoning|monoxide',
	],
	suicidal: ['risk|danger|prevent + poisoning'],
	gas_smell: [
		'gas + bottled|or_electric|or_mains|and_electric',
		'bottled_gas|mains_gas|calor_gas & is|or|does|price|deliver*',
	],
	collapse: [
		'christmas + tree',
		'{thing_fell} + {fallen_thing}',
		'{fallen_thing} + {thing_fell}',
		'price*|sales|market|system|website|server|bitcoin & {collapse_strong}|{collapse_fall}',
	],
	flood_people: ['up_to + my|our + neck|knees + work|debt|paperwork|emails'],
	electrical_danger: ['sparkler*|cake|candle*|grinder|welder|welding & spark*'],
	severe_bleeding: ['{water} & {water_wild} -{blood}'],
	locked_out: [
		'cant_get_in|locked_out|cannot_get_in & website|account|app|email|login|password|portal|system|page|online|site',
	],
	trauma: [
		'{thing_fell} + {fallen_thing}',
		'{fallen_thing} + {thing_fell}',
		'{water} & {falling} & {ceiling}',
	],
	lift_trapped: ['{lift} && {still_runs}'],
};
