/** What callers say of a house around its danger, in English: soot, shut shops, old fires, frying, tempers, keys. */
export const toldHouse: Record<string, string> = {
	hissing: 'hissing|hisses|whistling|hiss',
	reek: 'gassy|stinks|stinking|reeks|stench|stink|awful_smell|horrible_smell|funny_smell|smells_funny|smells_awful|strong_smell|smells_bad|smells_horrible',
	whistles_well:
		'kettle|pan|pressure_cooker|radiator|cistern|air|dog|chest|ear|ears|wind|breathing',
	yellow_flame:
		'yellow_flame|orange_flame|flame_is_yellow|flames_yellow|flame_is_orange|burning_yellow|burning_orange|flame_has_gone_yellow|flame_gone_yellow|flame_turned_yellow|flame_s_yellow',
	black_soot: 'soot|sooty|scorch_marks|blackened_wall',
	not_battery:
		'not_the_battery|isnt_the_battery|new_battery|new_batteries|changed_the_battery|changed_the_batteries|not_the_little_chirp|not_the_chirp|not_a_chirp|not_just_a_chirp|not_the_low_battery|full_alarm|proper_alarm',
	still_sounding: 'still|keeps|wont_stop|non_stop|again',
	count_read:
		'says|reads|reading|shows|display + a_hundred|hundred|fifty|eighty|two_hundred|100|150|200|300|50|80',
	bang_now:
		'bang|exploded|explosion|blown_up|blew_up|gone_off|went_off|burst|popped|gone_bang|went_bang|boom',
	flame_any: 'flame|flames|fire|alight',
	lift_stay:
		'stuck|trapped|stopped|get_her_out|get_him_out|get_them_out|wont_open|wont_move|isnt_moving|not_moving|jammed',
	lost_thing:
		'umbrella|bag|keys|phone|mobile|rucksack|backpack|wallet|purse|suitcase|parcel|glasses|glove|jacket|coat|bike|poster|sign|mirror',
	out_again:
		'got_out|out_now|im_out|i_m_out|were_out|we_re_out|theyre_out|they_re_out|are_out|shes_out|hes_out|she_s_out|he_s_out|is_out|let_us_out|let_me_out|got_us_out|got_me_out|got_them_out|got_her_out|got_him_out|freed_us|freed_her|freed_him|been_freed|rescued|am_out',
	still_stuck: 'not_out|still|cant_get|bleeding|unconscious|leg|arm|hand',
	shut_place:
		'gym|shop|store|library|car_park|parking|mall|shopping_centre|office|offices|museum|changing_room|changing_rooms|cinema|theatre|school|college|pool|swimming_pool|supermarket|warehouse|building|cemetery|park|garage|storeroom|bank|church|restaurant|bar|pub|pharmacy|basement|roof|terrace|leisure_centre|sauna|fitting_room|fitting_rooms|salon|premises',
	closed_on_me:
		'locked_me_in|locked_us_in|youve_locked_me|you_ve_locked_me|youve_locked_us|locked_in|im_locked|i_m_locked|were_locked|we_re_locked|shut_in|shut_me_in|shut_us_in|closed_up_with_me|closed_with_me|locked_up_with_me|trapped_in_the|trapped_inside|stuck_inside|locked_inside|locked_up_and_i',
	shutter_down:
		'pulled_the_shutter|shutters_are_down|shutter_is_down|shutters_have_come_down|shutters_came_down|lights_are_off|everyone_has_gone|everyones_gone|everyone_s_gone|everybodys_gone|everybody_s_gone|everybody_has_gone|gone_home|theres_nobody|there_s_nobody|nobody_here|no_one_here|nobody_left|staff_have_left',
	am_inside:
		'im_inside|i_m_inside|im_still_inside|i_m_still_inside|were_still_inside|still_in_here|still_inside|cant_get_out|in_the_changing|in_the_toilets|in_the_loo|in_the_fitting',
	long_over: 'once|nearly|almost|yesterday|week|other_day|summer|year|escape_room|game',
	door_wrecked:
		'wrecked|smashed|hanging_off|off_its_hinges|splintered|kicked_in|wont_shut|wont_close|wont_lock|doesnt_shut|doesnt_close|doesnt_lock|destroyed|open|broken|cant_lock|cant_shut|cant_close',
	came_in:
		'burgled|broken_into|broke_in|break_in|robbed|burglary|burglars|kicked|forced|to_get_in|took_the|stole',
	past_event:
		'ever_had|ever_flooded|ever_been|ever_have|ever_flood|years_back|is_it_true|i_read_that|i_heard_that|how_far_did|how_high_did|risk_of|flood_risk|flood_zone|after_the_fire|after_the_flood|since_the_fire|since_the_flood|before_buying|before_we_buy|before_i_buy|that_burnt|that_burned|when_it_rains|history_of',
	once_was: 'had_a|has_had|there_was|been|happened|once',
	house_hunt:
		'buy|buying|for_sale|rent|renting|viewing|view|sign|interested|advert|listing|surveyor|that_flat|that_house|that_building|the_ground_floor_flat',
	house_now:
		'now|right_now|theres|there_s|still|help|screaming|trapped|inside|injured|hurt|tonight|just|today|coming|my_house|my_flat|my_kitchen|our_house',
	event_word: 'fire|flood*|burn*|explo*|smoke|leak|collapse*|gas|water|wiring',
	cook_habit:
		'when_i_cook|when_we_cook|when_i_fry|when_we_fry|when_i_roast|when_i_grill|when_i_make|when_frying|when_cooking|whenever_i_cook|every_time_i_cook|every_time_i_fry|doesnt_pull|doesn_t_pull|doesnt_suck|doesn_t_suck|doesnt_extract|doesnt_draw|when_i_do_a_roast|when_i_bake',
	burnt_food:
		'rice|toast|dinner|tea|chicken|milk|bacon|pizza|popcorn|cake|onions|stew|clutch|porridge|lentils',
	got_burnt: 'burnt|burned|burn|scorched',
	fire_still: 'flames|flame|on_fire|black|socket|wall|wont_stop|still|alight|fuse',
	static_word: 'static|jumper',
	hammer_word:
		'hammer|hammering|drill|drilling|banging|builders|renovation|renovating|sledgehammer',
	wall_only:
		'wall|walls|floor|tiles|building_work|builders|renovation|renovating|sleep|rest|noise|all_morning|all_day',
	killing_word: 'killing|kills|hitting|battering|beating|murdering|murder',
	keys_left: 'keys|key',
	elsewhere:
		'dry_cleaners|cleaners|laundry|dryer|locker|surgery|fitting_room|i_brought_you|repair|lost_property|some_keys',
	shut_out_now:
		'cant_get_in|cannot_get_in|locked_out|outside|street|landing|inside_the_house|inside_the_flat|baby|child|night|freezing',
	meter_water: 'from_the_water_meter|from_the_meter|water_meter',
	meter_live: 'electric*|sparks|current|fuse',
	mended: 'fixed|repaired|mended|sorted|sorted_out|found',
	flooded_then: 'got_flooded|was_flooded|were_flooded|burnt_down|burned_down|flooded',
	since_then:
		'since_then|afterwards|was_fixed|been_fixed|tanked|rewired|redone|refurbished|hasnt_happened_since|in_the_storm',
	as_if_there: 'as_if_there_had_been|as_though_there_had_been|as_if_thered_been|like_theres_been',
	weapon_other: 'kill|attack*|hit_me|children',
	kept_from:
		'if_theres|if_there_s|if_there_is|in_case|that_cuts|that_shuts|that_detects|that_warns',
	guard_device: 'detector|detectors|sensor|sensors|alarm|alarms|valve|device',
	left_empty: 'nobody_left|no_one_left',
	fled: 'gone_outside|all_outside|went_outside|out_in_the_street|in_the_street|out_on_the_street|out_of_the_house|out_of_the_building|on_the_pavement|evacuated|got_everyone_out|outside_because',
	happening_now:
		'because_i_can|cause_i_can|can_smell_it|smell_it_right|happening_right_now|its_happening|it_s_happening|because_theres|because_there_s|because_it_is|because_its|coming_out_now',
	back_today:
		'happening_again|same_thing_again|its_happened_again|it_s_happened_again|its_back|doing_it_again|having_another|the_same_now|worse_today|today_its|today_it_s|now_its_worse|now_it_s_worse|much_worse|unbearable|back_again|stronger_today|really_strong_now|far_worse|tonight_its|tonight_it_s',
};

/** Ways only English has. */
export const toldHouseSayings: Record<string, readonly string[]> = {
	electrical_danger: [
		'shock|zap|jolt + off|from|of & {metal_thing}|socket|cooker|kettle -{price}|static',
		'fuse_box|fuseboard|consumer_unit|fuse_board && sparking|arcing|melting',
	],
	carbon_monoxide: ['{co} & {alarm_on} && {house_ill}|been_sick|being_sick|cant_stand|headache*'],
};

/** Idioms only English has. */
export const toldHouseFigures: Record<string, readonly string[]> = {
	fire_smoke: [
		'price*|market|sales|team|offers|deals|business|band|chef + is|are|s|re|been|was + on_fire',
	],
	breathing: ['breathing_fire'],
	violence: [
		'youve_locked_me|you_ve_locked_me|youve_locked_us|you_ve_locked_us && gym|changing|shop|store|library|pool|museum|office|everyone|fitting',
		'{hammer_word} && {wall_only} -{blow_falls_on}|{weapon_other}',
		'{killing_word} && {hammer_word} && {wall_only} -{blow_falls_on}',
		'hammering|banging & wall|walls|floor && killing_me|killing_us|doing_my_head_in',
	],
	gas_smell: ['gas_or_induction|gas_or_electric|induction_or_gas|electric_or_gas'],
	severe_bleeding: [
		'gushing|spurting|pouring & pipe|ceiling|tap|light|wall|radiator -blood|bleed*',
	],
	electrical_danger: ['water + {meter_water} -{meter_live}'],
	flood_burst: ['ever|never + flood*', 'flood* + when_it_rains|if_it_rains|in_heavy_rain'],
	contractions_close: ['water|waters & ceiling|through|pipe|tap|roof|sink|bath'],
};
