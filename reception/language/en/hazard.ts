/** What a layperson sees, hears and smells before naming a danger in a place, in English. */
export const hazard: Record<string, string> = {
	gas_vessel:
		'gas_bottle*|gas_cylinder*|gas_canister*|gas_pipe*|gas_line|gas_main|gas_hose|gas_tap|gas_tank|gas_valve|propane|propane_tank|butane|butane_bottle|calor_gas|lpg|orange_bottle|gas_ring|gas_supply_pipe|gas_regulator|calor_bottle|cooker_gas',
	hiss: 'whistl*|whoosh*|fizzing|hissing|hisses|hissed',
	gas_escape:
		'leak*|escaping|escapes|hissing|frost*|icing_up|cloud|vapour|wont_shut|wont_close|wont_turn_off|cant_shut|cant_turn_it_off|cant_close|wont_stop|knocked_off|snapped_off|come_off',
	gas_nickname:
		'rotten_egg*|bad_egg*|off_egg*|eggs_gone_off|eggy|of_eggs|like_eggs|like_egg|sulphur|sulfur|rotten_cabbage|bad_cabbage|rotten_garlic|butane|propane|sulphury|sulfury',
	drain_smell:
		'drain|drains|sink|sewer|shower|toilet|plughole|dog|dogs|cat|nappy|nappies|breath|fart*|poo|tummy|burp*|bin|bins|hot_tap|hot_water|well_water|tap_water|passing|gassy|kibble',
	pilot_light: 'pilot|pilot_light|pilot_flame',
	gas_pipe: 'pipe|main|line|hose|supply',
	of_gas: 'gas|of_gas|the_gas|propane|butane',
	pierced:
		'drilled|nailed|pierced|hit|cut|punctured|cracked|chewed|snapped|split|dug|broken|broke|ruptured|sliced|damaged|nicked|through',
	burner: 'hob|burner|burners|gas|gas_tap|gas_knob|cooker',
	left_open:
		'left_on|been_on|on_all_night|unlit|not_lit|wasnt_lit|without_a_flame|no_flame|turned_on_without',
	odd_smell:
		'smell*|stink*|stench|whiff|odour|odor|reek*|pong|pongs|whiffs|pungent|smelt|honks|minging|smelly|ponging|whiffy',
	no_odour: 'doesnt_smell|no_smell|cant_smell|without_smell|not_smell|no_odour',
	four: 'four|4',
	beep: 'beeps|beep|bleeps|bleep|chirps|pips|loud_beeps',
	everyone:
		'all|everyone|everybody|whole_family|the_family|both|us|three_of_us|four_of_us|five_of_us|two_of_us|kids|my_wife_and_i|my_husband_and_i|children|entire_family|lot_of_us|whole_house|staff|guests|whole_class|we',
	one_of_us:
		'wife|husband|son|daughter|kid|child|mum|mom|dad|mother|father|gran|nan|grandma|grandad|brother|sister|girlfriend|boyfriend|partner|flatmate|housemate|baby|colleague|mate|toddler|lad|friend',
	house_ill:
		'dizz*|woozy|head_is_spinning|heads_spinning|head_spinning|room_is_spinning|headache*|head_is_pounding|heads_are_pounding|head_pounding|pounding_head*|splitting_head*|sore_head*|heads_are_splitting|banging_head*|head_is_banging|sick|nause*|queasy|vomit*|throwing_up|thrown_up|threw_up|being_sick|puking|groggy|light_headed|lightheaded|faint|fainted|passed_out|keeled_over|collapsed|legs_like_jelly|legs_have_gone|wobbly|jelly_legs|muzzy|zonked|out_of_it',
	combustion:
		'boiler|heater|gas_fire|log_burner|wood_burner|woodburner|fireplace|generator|charcoal|coals|brazier|furnace|aga|paraffin_heater|kerosene_heater|gas_thing|water_heater|geyser|camping_stove|car_running|engine_running|car_engine|patio_heater|gas_heater|gas_oven|embers|wood_stove|gas_stove|coal_fire|log_fire|gas_water',
	go_outside:
		'outside|outdoors|garden|balcony|fresh_air|out_of_the_house|leave_the_house|street|open_the_window*|opened_the_window*|window_open|windows|window|step_out|go_out|went_out|out_the_door',
	passes:
		'better|goes_away|go_away|went_away|clears|cleared|passes|fine_again|wears_off|eases|vanishes|disappears|perks_up|perk_up|come_round|right_as_rain',
	no_flue:
		'no_flue|no_pipe_to|not_a_pipe|has_not_a_pipe|no_chimney|no_vent|blocked_flue|flue_is_blocked|blocked_chimney|chimney_is_blocked|flue_has_come|flue_came|flue_is_off|flue_s_come|flue_fell|flue_is_loose|flue_s_loose|vent_is_blocked|blocked_the_vent|blocked_up_the_vent|taped_over_the_vent|nest_in_the_chimney|birds_nest_in_the',
	shut_room:
		'shut|closed|windows_shut|doors_shut|windows_closed|tent|caravan|van|garage|shed|basement|cellar|bedroom|indoors|inside|living_room|lounge|camper|motorhome|cabin|conservatory|greenhouse|under_the_table',
	dark_mist:
		'fog|haze|black_cloud|grey_cloud|dark_cloud|black_mist|grey_mist|black_vapour|fumes|plume|plumes',
	out_of:
		'coming|pouring|seeping|creeping|billowing|curling|rising|drifting|leaking|rolling|wafting|under_the_door|from_under|through_the_vents|out_of|through_the_gap|from_the_vent|up_the_stairs|from_behind',
	soot_black: 'black|thick|grey|gray|dark|dense|acrid|yellow|brown|choking',
	exhaust:
		'exhaust|tailpipe|diesel|mot|revving|head_gasket|mechanic|accelerate|in_the_mornings|when_it_starts|starting_up',
	knob: 'door|door_handle|handle|knob|doorknob|wall|floor',
	burns_hand: 'hot|red_hot|burning|burned|burnt|boiling|scorching|too_hot',
	glow: 'glow*|orange_light|orange_glow',
	window_gap:
		'window|windows|glass|under_the_door|gap|roof|skylight|letterbox|curtains|shutter|blinds|loft_hatch',
	see: 'see|seen|saw|seeing|theres|there_is|looks|can_see',
	flame_little: 'flame|flames|little_flame|blue_flame|flicker_of_flame|fireball|tongue_of_flame',
	blowtorch:
		'blowtorch|blow_torch|flamethrower|roman_candle|firework|sparkler|volcano|torch|jet_engine',
	drapery:
		'curtain*|sofa|couch|mattress|bed|duvet|blanket|tea_towel|towel|rug|carpet|bin|shelf|shelves|bookcase|awning|tree|hedge|cushion|bedding|armchair|coat|coats|jackets|washing|clothes_horse|airer|boxes|cardboard|pushchair|wheelie_bin|bins|decking|shelving|wallpaper|skirting|christmas_tree',
	caught:
		'caught|has_caught|have_caught|has_gone_up|gone_up|went_up|is_alight|is_smouldering|smouldering|s_caught|catching',
	li_battery:
		'battery|scooter|e_bike|ebike|e_scooter|powerbank|power_bank|lithium|charger|hoverboard|battery_pack|vape',
	battery_bad:
		'smok*|sparks|sparking|popping|on_fire|flames|exploded|exploding|melting|fumes|bubbling|burst|hissing|hisses',
	swollen_hot: 'swollen|bulging|ballooned|puffed|hot|boiling|red_hot|too_hot',
	burnt_word:
		'burn*|burnt|burning|scorch*|singe*|charred|hot_plastic|melting_plastic|melted_plastic|of_plastic|like_plastic|fishy|of_fish|electrical',
	panel:
		'fuse_box|fusebox|fuse_board|fuseboard|consumer_unit|breaker|breaker_box|breakers|electric_panel|electrical_panel|panel|meter|meter_cupboard|electric_meter|socket*|plug|plugs|outlet*|extension_lead|extension|adaptor|power_strip|transformer|switch|light_switch|wiring|wires|electrics|cable|cables|junction_box|distribution_board',
	frying: 'frying|sizzl*|crackl*|spitting|fizzing|arcing|sputter*|snapping|like_bacon|like_frying',
	buzz: 'buzz*|humming|hums|hum|vibrating|wasps|bees|droning|whining',
	hot_touch: 'hot|red_hot|warm|boiling|burning|scorching|cant_touch|too_hot',
	live_part:
		'panel|fuse_box|fusebox|consumer_unit|fuse_board|cable|cables|wire|wires|socket|outlet|overhead_line*|power_line*|pylon|lamp|light|light_fitting|bulb|mains|electric|electricity|switch|transformer|shower|live|plug|high_voltage|breaker|meter|current|machine',
	melting: 'melt*|melted|melting|blackened|scorch*|charred|singed|distorted',
	lamp: 'light_fitting*|light_fixture*|ceiling_light*|lamp|lamps|lampshade|downlight*|spotlight*|bulb|bulbs|chandelier|strip_light*|socket*|fuse_box|fusebox|fuse_board|consumer_unit|plug|plugs|extension_lead|light_switch|electric_meter|lights|breaker_box|smoke_detector',
	drips_out:
		'drip*|leak*|pouring|coming_through|coming_out|trickl*|soaked|wet|flooding|streaming|getting_into|water_in|water_on|water_dripping|water_running',
	current_off:
		'turned_the_power_off|turned_off_the_power|switched_off_the_electric*|power_is_off|electric_is_off|electrics_are_off|off_at_the_mains|tripped_the|street_light|streetlight|water_meter|nowhere_near|turn_off_the_electric*',
	metal_thing:
		'tap|taps|shower|washing_machine|dishwasher|fridge|freezer|oven|lamppost|lamp_post|railing|railings|metal_door|gate|sink|bath|handle|microwave|casing|water|cabinet|machine|hob|cooker|boiler|radiator|kettle|toaster|hot_tub|wall|pipes',
	shock_verb: 'zap*|zapped|tingl*|jolt*|shock|shocks|a_belt',
	touching: 'touch*|get|gets|got|getting|gives|gave|giving|feel|hold|grab*|turn|open|whenever|when',
	cramp_body:
		'leg|legs|calf|calves|foot|feet|thigh|toes|fingers|hand|arm|neck|sciatica|spine|nerve|price|bill|culture|septic|toxic|shell',
	thrown:
		'got_thrown|was_thrown|been_thrown|thrown_back|thrown_across|threw_him|threw_her|threw_me|flung|blown_back|blasted_back|knocked_him_off|knocked_him_back|knocked_across|sent_flying|hurled',
	stuck_to: 'frozen|glued|clamped|stuck_to|stuck_on|stuck_holding',
	let_go: 'let_go|let_it_go',
	in_lift:
		'in_the_lift|in_a_lift|inside_the_lift|in_the_elevator|in_an_elevator|inside_the_elevator|in_your_lift|in_our_lift|in_lift|in_this_lift|in_the_service_lift|in_the_goods_lift',
	we_are:
		'im|we|were|we_re|weve|ive|stood|sat|sitting|standing|still|calling_from|ringing_from|i_m|i_ve|we_ve|i_am|we_are',
	lift_stop:
		'stopped|stuck|stuk|not_moving|wont_move|isnt_moving|wont_open|doors_wont|dont_open|doesnt_open|jammed|halted|bell|alarm|button|intercom|buzzer|nobody_answers|nobody_is_answering|nobody_s_answering|no_one_is_answering|no_one_answers|nobody_is_coming|dark|between_floors|get_us_out|get_me_out|let_us_out|let_me_out|trapped|cant_get_out|not_going|dead',
	floor_no:
		'ground|first|second|third|fourth|fifth|sixth|seventh|eighth|one|two|three|four|five|six|seven|eight|basement|lobby|1|2|3|4|5|6|7|8|floor|floors|lower',
	between: 'between|halfway_between',
	lift_help: 'bell|alarm|button|intercom|buzzer|lift|elevator|trapped|stuck|doors|stopped',
	nobody_inside:
		'nobody_inside|nobody_in_it|nobody_s_in_it|nobody_is_in_it|nobody_s_inside|nobody_is_inside|no_one_inside|no_one_in_it|no_one_s_in_it|no_one_is_inside|nobody_trapped|no_one_trapped|nobody_stuck|no_one_stuck|nobody_s_stuck|nobody_is_stuck|empty|everyone_s_out|everyone_is_out|all_out_now|got_out|nobody_in_there',
	structure_hard:
		'ceiling|roof|balcony|cornice|beam|beams|canopy|parapet|gable|wall|chimney_stack|chimney|scaffold*|crane|plasterboard|staircase|conservatory|plaster|joists|facade|ceilings|roofs|balconys|chimneys',
	collapse_strong:
		'collaps*|caved|cave_in|given_way|gave_way|giving_way|come_down|came_down|s_come_down|fallen_in|fell_in|falling_in|crashed_down|crashing_down|crumbl*|toppled|fallen_through|sinkhole|subsided|sagging_badly|about_to_fall|about_to_come_down|dropped_down|fallen_on_top|fell_on_top|fallen_on_my|fell_on_my',
	collapse_fall: 'fallen|fell|has_fallen|falling|come_down|came_down|is_down|coming_down',
	off_it:
		'off_the_roof|off_the_balcony|from_the_roof|off_the_wall|off_the_ladder|down_the_stairs|off_the_scaffold*|onto_the_balcony|water|drip*|rain|leak*|towel|washing|picture|poster|paint|tile|tiles|prices|sales|system|website|snow|leaves|tooth|filling|hair|through_the_roof|blind|curtain|knock*|take_down|taking_down|demolish*|sale|rent|price|cheap|viewing|cat|kitten|wont_come_down|won_t_come_down',
	people_word:
		'people|person|someone|somebody|man|woman|bloke|guy|builder|builders|workmate|colleague|child|kids|kid|husband|wife|mum|dad|girlfriend|boyfriend|son|daughter|neighbour|neighbours|mate|lad|lads|gran|inside|under|him|her|engineer|technician|electrician|worker|customer|postman|apprentice|girl|boy|lady',
	under_rubble:
		'under|underneath|beneath|under_it|trapped|buried|crushed|pinned|on_top_of|in_the_rubble|under_the_rubble|cant_get_out|cant_get_to|cant_shift',
	gauge: 'needle|gauge|pressure|dial|pressure_gauge|thermometer',
	red_zone:
		'red|in_the_red|off_the_scale|maxed|max|through_the_roof|three_bar|four_bar|climbing|past_the_red',
	pressure_vessel:
		'boiler|water_heater|cylinder|immersion|pressure_cooker|tank|compressor|autoclave|radiator|hot_water_tank',
	bangs:
		'shaking|scalding|boiling_water|steam|steaming|about_to_explode|about_to_blow|going_to_explode|going_to_blow',
	flue: 'flue|flue_pipe|exhaust_pipe|chimney|vent',
	detached:
		'loose|come_off|fallen_off|disconnected|come_away|blocked|off|hanging|split|detached|cracked|hole_in',
	heating_oil: 'heating_oil|oil_tank|kerosene|diesel|fuel_oil|fuel_tank|oil_line',
	spill: 'leak*|spill*|dripping|puddle|overflow*|split|gushing|stinks|soaking',
	bulging:
		'bulg*|bowing|bowed|sagg*|belly|creak*|leaning|tilting|drooping|huge_crack|big_crack|crack_opening|cracks_opening|crack_is_getting|crack_getting|cracks_getting|opening_up',
	tree: 'tree|branch|branches|lamppost|lamp_post',
	tame_cable:
		'broadband|phone|telephone|internet|router|charger|aerial|tv|wifi|headphone*|ethernet|hdmi|usb|doorbell|speaker|mouse',
	body_level: 'waist|knee|knees|chest|neck|chin|shoulders|bonnet|wheels|headlights',
	reaches: 'up_to|reached|reaching|at_my|to_my|to_our|up_past|above|over_the',
	flood_word:
		'flood*|flash_flood|river|stream|torrent|burst_its_banks|surge|tide|sea|mudslide|landslide|canal|water',
	river: 'river|stream|canal|ditch|lake|pond|flood*|sea|reservoir|torrent|floodwater|brook|weir',
	into_water:
		'gone_into|went_into|gone_in|driven_into|slid_into|fallen_into|swept|floating|sinking|water_coming_in|off_the_road_into',
	rising:
		'rising|rises|coming_up|coming_in|still_coming|getting_higher|higher|swept|pouring_in|rushing|up_to',
	cant_leave:
		'trapped|cant_get_out|cant_get_the_door|door_wont_open|doors_wont_open|stuck|stranded|on_the_roof|on_the_table|cut_off|cant_swim|cant_get_upstairs|bedridden|cant_move|wheelchair|upstairs_with',
	deep_pit:
		'pit|septic_tank|slurry|slurry_pit|tank|well|silo|manhole|sewer|cellar|vat|hold|cistern|chamber|hopper|trench|shaft|cesspit',
	went_down:
		'went_down|gone_down|went_in|gone_in|climbed_down|climbed_in|fell_in|fallen_in|got_in|inside|bottom|cleaning|clean|in_after',
	lies_silent:
		'not_answering|isnt_answering|doesnt_answer|wont_answer|not_responding|isnt_responding|not_moving|isnt_moving|hasnt_come_up|not_come_up|wont_come_up|lying|slumped|passed_out|collapsed|unconscious|gone_quiet|gone_silent|silent|dropped|says_nothing|not_saying',
	gave_up:
		'died|given_up|packed_in|packed_up|conked_out|kaput|on_the_blink|gone_bust|gone_kaput|bit_the_dust|has_gone|gone_off|stone_cold|stopped|is_off|s_off|is_dead|s_dead|gone_cold|cold',
	heat_source:
		'heating|boiler|radiators|radiator|heat_pump|heater|underfloor_heating|central_heating|heat',
	o2_machine:
		'oxygen|oxigen|oxygen_machine|oxygen_concentrator|concentrator|ventilator|breathing_machine|bipap|suction_machine|feeding_pump|apnoea_monitor|apnea_monitor',
	machine_dead:
		'stopped|has_stopped|gone_off|died|dead|wont_start|wont_turn_on|isnt_working|not_working|running_out|run_out|running_low|beeping|alarming',
	wide_open:
		'wide_open|smashed|kicked_in|forced|hanging_off|off_its_hinges|off_the_hinges|broken|wont_lock|wont_shut|wont_close|doesnt_lock|cant_lock|cant_close|jemmied|crowbarred|splintered|no_lock|drilled|boarded',
	entry_part:
		'door|lock|window|shutter|front_door|back_door|patio_door|gate|padlock|shop_window|latch|frame',
	broke_in:
		'broke_in|broken_in|broken_into|burgl*|robbed|break_in|tried_to_get_in|tried_to_break|ransacked|trashed_the|been_in_the_house|thieves|nicked_everything|squatters|someones_been_in|kicked|kicked_in|forced|jemmied|smashed_in|booted|tried_to_force|crowbar',
	cooking_on:
		'pan|pot|saucepan|chip_pan|frying_pan|oil|dinner|stew|soup|rice|eggs|candle|candles|iron|chips|sauce|kettle|oven|fryer|milk|bacon|casserole',
	on_the_stove: 'hob|stove|cooker|ring|gas|on|lit|burning|going|boiling|simmering',
	water_pipe:
		'pipe|pipes|pipework|water_main|mains_pipe|flexi|flexi_hose|hose|stopcock|stop_tap|valve|joint|riser|standpipe|hydrant|sprinkler|downpipe|supply_pipe',
	pipe_gone:
		'burst|bursting|split|snapped|sheared|cracked|broken|broke|exploded|ruptured|blown|come_off|came_off|gone|popped|popped_off|flown_off|come_apart',
	water_store:
		'tap|radiator|boiler|tank|cistern|water_heater|washing_machine|dishwasher|cylinder|faucet|toilet|sink|bath|bathtub|basin|water_tank|fish_tank|aquarium|immersion|hot_tub|shower|bidet|loo',
	water_wild:
		'gushing|pouring|spraying|spurting|flooding|cascading|streaming|fountain|geyser|waterfall|everywhere|wont_stop|full_force|like_a_river|through_the_ceiling|down_the_stairs|into_the_flat_below|people_below|flat_below|inch|inches|ankle|ankles|shooting|flooded|swimming|under_the_door|like_a_fountain|on_to_the_pavement|into_downstairs|through_to_downstairs|raining_in',
	like_pool:
		'like_a_swimming_pool|a_swimming_pool|like_a_pool|a_lake|like_niagara|niagara|niagara_falls|like_a_river|paddling_pool',
	at_home:
		'house|flat|kitchen|bathroom|lounge|living_room|hall|hallway|corridor|shop|garage|basement|cellar|bedroom|office|clinic|surgery|stairwell|landing|floor|carpet|apartment|studio|utility_room|loo',
	foul_water:
		'sewage|raw_sewage|waste_water|poo|brown_water|black_water|dirty_water|filthy_water|toilet_water|effluent|filth|turds',
	foul_place:
		'toilet|drain|drains|manhole|sewer|shower|bath|sink|shower_tray|bathroom|cellar|basement|loo|plughole|gully|septic_tank',
	comes_back:
		'coming|backing|backed|rising|overflow*|flooding|bubbling|pouring|spilling|gurgling|up_through|out_of|comes_up|came_up|full_of',
	brims:
		'overflow*|backing_up|backed_up|flooding|flooded|bubbling_up|pouring_over|spilling_over|coming_up',
	gas_joint: 'gas_hose|gas_pipe|propane|butane|regulator|gas_tap|gas_valve',
	fire_word: 'fire|flames',
	lift_shut_in: 'trapped|stuck|shut_in|cant_get_out|locked_in',
	lift_bell: 'bell|button|buzzer|intercom|alarm',
	no_answer:
		'nobody|no_one|no_answer|nothing|not_answering|isnt_answering|doesnt_work|not_working|unanswered|no_reply',
	goes_out: 'out|goes_out|going_out|gone_out|wont_light|wont_stay_lit|keeps_going_out',
	glow_colour: 'orange|red|flickering',
	through_window:
		'through_the_window|through_the_kitchen_window|through_the_glass|behind_the_shutter|behind_the_curtain|under_the_door|through_the_letterbox|in_the_window|through_the_windows|through_the_bedroom_window|behind_the_blinds|through_the_little_window|through_the_door|in_the_drum|through_the_vents|round_the_edges|through_the_gap|under_the_bonnet',
	weak_flow:
		'low_pressure|no_pressure|weak|trickle|barely|hardly|filter|bill|bottle|pool|pond|fountain|drinking|cold',
	wading: 'waist_deep|knee_deep|chest_deep|up_to_the_bonnet|up_to_the_windows|over_the_bonnet',
	also_me: 'me|i|im|ive|too',
	open_fire: 'barbecue|bbq|disposable_barbecue|gas_cooker|car|engine|heating|chimney|gas_hob|stove',
	sleepy_ill: 'sleepy|drowsy|hung_over|hungover|drunk|cant_stay_awake|cant_keep_awake|asleep',
	structure_soft:
		'building|block|house|barn|warehouse|floor|staircase|stairs|landing|stand|shelving|racking|pallets|bridge|trench|tunnel|loft|garage|shed|marquee|pub|school|excavation',
	collapse_very:
		'collaps*|caved|cave_in|gave_way|given_way|fallen_in|crumbled|come_down_on|came_down_on|s_come_down|toppled',
	live_core: 'panel|fuse_box|cable|cables|wire|wires|mains|current|live|power_line|electric_fence',
	white_goods:
		'washing_machine|fridge|oven|microwave|dishwasher|lift|hob|computer|router|dryer|tumble_dryer|washer|kettle',
	hob_ring: 'ring|rings|hob|burner|burners|cooker|barbecue|bbq|grill|fireplace|log_burner',
	snagged: 'rail|door|stuck|zip|damp|mould|moths|dust|smell|snagged|hook|eye|attention',
	not_long:
		'an_hour_left|half_an_hour_left|minutes_left|hour_left|nearly_empty|almost_empty|running_out|last_cylinder|last_bottle|little_bottle|itll_do_maybe|wont_last|only_lasts',
	floored:
		'on_the_floor|on_the_ground|unconscious|not_responding|not_moving|out_cold|passed_out|collapsed|hand_is_black|shaking|grey|gray|pale|slumped|stiff',
	burns_now: 'burning_inside|is_burning|s_burning',
	flash: 'fireball|sheet_of_flame|ball_of_fire',
	noise_word: 'noise*|noisy|banging|bangs|rattl*|kettling|vibrat*|rumbl*|gurgl*',
	thing_fell: 'fell|fallen|has_fallen|falling|came_off',
	fallen_thing:
		'towel|washing|key|keys|phone|mobile|signal|tag|collar|peg|pegs|website|line|system|server|connection|mirror|picture|shower_rail|rail|shelf|curtain_pole|christmas_tree|letterbox|doorbell|sign',
	still_runs:
		'its_working|it_s_working|still_working|still_works|but_it_works|but_works|works_fine|working_now|running_fine',
	cooked:
		'food|pizza|chicken|cake|biscuits|cookies|bread|rice|potatoes|dinner|toast|skin|mouth|throat|bulb|sensation|smell',
};
