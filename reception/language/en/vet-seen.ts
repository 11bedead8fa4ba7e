/** What an owner sees in an animal, in English: the words of `concepts/vet-seen.ts`. */
export const vetSeen: Record<string, string> = {
	try_word:
		'attempted|been_trying|trying|tries|tried|attempt*|keeps|wants_to|going_to|effort*|straining_to|looks_like_he_s_going_to|as_if_to|as_though',
	bring_up:
		'be_sick|vomit*|throw_up|sick|bring_up|bring_it_up|bring_anything_up|bring_something_up|heave|heaving|puke|retch*|throwing_up|being_sick|bring_stuff_up|upchuck|hurl',
	only_word:
		'only|just|nothing_but|all_that_comes|all_i_see|all_that_s|bit_of|bits_of|strings_of|all_he_gets|all_she_gets',
	froth: 'froth*|foam|foamy|spit|slime|drool*|saliva|mucus|phlegm|bubbles|slobber*|white_stuff',
	belly_side: 'belly|stomach|tummy|abdomen|side|sides|flank|flanks|tum|guts|middle|undercarriage',
	like_drum:
		'like_a_drum|as_a_drum|drum_tight|sounds_like_a_drum|like_a_kettle_drum|sounds_hollow|drum_skin|like_a_bongo|like_a_tambourine',
	ball_hard:
		'like_a_balloon|like_a_football|like_a_basketball|rock_hard|hard_as_a_rock|like_a_barrel|ready_to_burst|about_to_burst|like_a_beach_ball|tight_as_anything|solid_as',
	pacing:
		'pacing|can_t_settle|cant_settle|won_t_settle|wont_settle|restless|up_and_down|walking_round_in_circles|can_t_get_comfy|cant_get_comfortable|can_t_get_comfortable|fidgety|lies_down_and_gets_up|keeps_getting_up',
	paddling:
		'paddling|thrashing|pedalling|pedaling|legs_are_going|legs_going_like|running_on_his_side|running_on_her_side|cycling_his_legs|cycling_her_legs|jerking|twitching_all_over|jolting|legs_cycling|running_in_mid_air|convulsing|flailing|champing|chomping_at_the_air|juddering|jaws_are_snapping|swimming_on_the_floor|legs_are_peddling',
	asleep:
		'asleep|sleep|sleeps|sleeping|dream|dreams|dreaming|snooze|bath|paddling_pool|groomer|nails|playing|toy|pool|beach|sea|lake|happy',
	still_on:
		'still_going|hasn_t_stopped|hasnt_stopped|won_t_stop|wont_stop|isn_t_stopping|isnt_stopping|not_stopping|keeps_going|and_again|one_after_another|not_come_out|hasn_t_come_out|still|back_to_back|doesn_t_stop|wont_come_out|can_t_bring_him_round',
	no_recognise:
		'doesn_t_know_me|doesnt_know_me|doesn_t_recognise|not_responding|won_t_respond|doesn_t_respond|not_with_it|glazed|eyes_rolled|jaw_clenched|teeth_clenched|jaw_locked|staring_at_nothing|isn_t_there|not_there',
	wet_itself:
		'wet_himself|wet_herself|peed_himself|peed_herself|weed_himself|weed_herself|wee_d_himself|pooed_himself|messed_himself|messed_herself|soiled|peed_everywhere|lost_his_bladder|lost_her_bladder|wet_itself|peeing_himself',
	scared_of: 'fireworks|thunder|scared|storm|whenever|every_time|hoover|vet_s|nervous|cold',
	choke_thing:
		'ball|tennis_ball|bone|stick|toy|chew|rawhide|stone|conker|piece_of|chunk_of|lump_of|bit_of|kong|squeaker|corn_cob|sock|pebble|bouncy_ball|treat|cork|gristle|hide|antler|chicken_bone',
	gullet:
		'throat|windpipe|gullet|back_of_his_mouth|back_of_her_mouth|back_of_his_throat|back_of_her_throat|down_the_back|oesophagus|airway|down_his_neck|down_her_neck',
	bought: 'buy|sell|price|stock|cost|yesterday|lump|surgery|how_much',
	pawing_at:
		'pawing|clawing|scratching_at|rubbing|paw_in|paws_at|scrabbling|raking_at|batting_at|swiping_at',
	left_behind:
		'left|locked|forgot|forgotten|been|shut|was|sat|stuck|leaving|popped_into|only_gone|trapped|nipped_into',
	in_car:
		'in_the_car|in_the_van|in_a_car|in_the_boot|in_the_back_of_the_car|back_of_the_car|back_of_the_van|in_my_car|inside_the_car|in_the_caravan|in_the_truck|in_the_conservatory|in_a_hot_car|in_the_back|in_the_vehicle|in_his_crate_in_the_car',
	heat_down:
		'panting|pants|burning|boiling|limp|floppy|collaps*|wobbl*|stagger*|flat_out|legs_just_went|legs_went|can_t_stand|cant_stand|can_t_get_up|cant_get_up|roasting|dazed|glazed|tongue_s_nearly_black|purple|foaming|frothing|out_of_it|unconscious|passed_out|won_t_get_up|keeled_over',
	window_down:
		'window_down|windows_down|window_open|window_was_open|windows_cracked|window_cracked|window_a_bit|window_ajar|windows_were_down',
	hot_day:
		'in_the_sun|full_sun|heat|heatwave|so_hot|boiling_hot|hot_day|scorching|sunshine|blazing|degrees_out|baking',
	collapse_word:
		'collaps*|keeled_over|went_down|passed_out|fell_over|flat_out|unconscious|dropped|folded|crumpled|legs_gave',
	dark_colour: 'black|purple|blue|bluish|violet|dark|grey|nearly_black|navy|lilac|ash',
	chow: 'chow|shar_pei|spot|spots|patch|patches|birthmark|always|tartar|freckle',
	legs_gone:
		'dragging_both|drags_both|like_jelly|jelly_legs|legs_are_like|legs_just_went|legs_went|legs_buckled|legs_gave_way|legs_have_gone|legs_have_given|legs_won_t_hold|legs_wont_hold|legs_go_from_under|legs_won_t_work|legs_aren_t_working|legs_arent_working|legs_stopped_working|can_t_feel_his_legs|dragging_his_back_end|dragging_her_back_end|dragging_his_back|dragging_her_back|can_t_get_his_back_end_up|back_end_has_gone|back_end_s_gone|keeps_falling_over|falls_over_when|can_t_get_off_the_floor|won_t_get_off_the_floor|won_t_lift_his_head|wont_lift_his_head|won_t_lift_her_head|wont_lift_her_head|can_t_lift_her_head|can_t_lift_his_head',
	guts: 'guts|intestine|intestines|insides|innards|bowel|bowels|womb|entrails',
	out_seen: 'out|hanging|showing|poking|see|coming|spilling|outside|visible|sticking',
	torn_open:
		'half_his_jaw|half_her_jaw|half_his_face|half_her_face|jaw_is_hanging|jaw_hanging|firework_in|ripped_open|torn_open|gored|split_open|slit_open|disembowelled|ripped_to_pieces|torn_to_bits|torn_to_shreds|ear_ripped_off|flap_of_skin|opened_right_up|gashed_open|degloved|ripped_his|ripped_her|sliced_open|can_see_inside|see_right_inside',
	shaken_prey:
		'shook_her|shook_him|shook_it|shaken_her|shaken_him|shaken_like|like_a_rag|like_a_rat|like_a_toy|rag_doll|like_a_rabbit',
	big_attacker:
		'another_dog|mastiff|pitbull|pit_bull|rottweiler|xl_bully|bully|alsatian|german_shepherd|husky|akita|big_dog|bigger_dog|loose_dog|two_dogs|neighbour_s_dog|next_door_s_dog|neighbours_dog|fox|badger|wild_boar|boar|huge_dog|staffie|staffy|off_the_lead_dog|lurcher|coyote|dogs',
	took_by_neck:
		'by_the_neck|by_the_throat|by_the_scruff|round_the_neck|by_the_back|in_its_mouth|in_its_jaws|wouldn_t_let_go|wouldnt_let_go|by_the_head|by_the_belly',
	bit_or_tore:
		'bitten|bit|attacked|grabbed|got_hold|savaged|mauled|went_for|jumped_on|tore|ripped|laid_into|had_hold|pinned|set_upon|set_about|grabs',
	only_scratch:
		'scratch|graze|nothing_serious|superficial|nick|barks|barking|play|playing|scared_of|trainer|behaviourist|insurance|no_damage|didn_t_break_the_skin|not_a_mark|afraid',
	wheel_over:
		'went_over_him|went_over_her|went_over_his|went_over_her_leg|wheel_went|under_the_wheels|under_the_wheel|under_the_car|under_a_car|backed_over|reversed_over|reversed_into|clipped_by|hit_and_run|knocked_over_by|ran_into_the_road|hit_her_and|hit_him_and|bounced_off|went_under_a|got_knocked|driven_over|drove_over',
	phone_thing: 'phone|collar|lead|bowl|harness|toy',
	out_of_socket:
		'out|popped|popped_out|hanging|hanging_out|out_of_its_socket|out_of_the_socket|bulging_right|proptosed|come_out|burst|ruptured|dangling',
	horse: 'horse|mare|pony|foal|gelding|cob|stallion|donkey|colt|filly',
	colic_sign:
		'down_and_up|up_and_down|won_t_get_up|wont_get_up|on_the_ground_rolling|colic|colicky|rolling|rolls|keeps_going_down|pawing|kicking_at_his_belly|kicking_at_her_belly|kicking_her_belly|kicking_his_belly|looking_at_his_flank|looking_at_her_flank|looking_at_his_side|looking_at_her_side|looking_round_at|sweating|sweated_up|drenched_in_sweat|no_droppings|hasn_t_pooed|no_gut_sounds|flank_watching|curling_his_lip|thrown_himself|getting_down_and_up',
	beak: 'beak',
	open_wide: 'open|gaping|opening_and_closing|wide_open',
	pine_worm:
		'caterpillar|caterpillars|processionary|hairy_worms|line_of_worms|pine_worms|line_of_caterpillars|pine_nest|hairy_grubs|worms_in_a_line',
	tongue_parts: 'tongue|muzzle|lips|face|mouth|snout|chops',
	not_fit:
		'won_t_fit|doesn_t_fit|doesnt_fit|too_big_for|twice_the_size|enormous|huge|double_the_size|like_a_sausage|hanging_out_of|massive|can_t_close_his_mouth|can_t_close_her_mouth',
	sniffed:
		'sniff*|nose|nosed|stepped|touched|playing|licked|licking|muzzle|picked_up|nuzzl*|snuffl*|trod',
	breathless_animal:
		'breathing_with_his_belly|breathing_with_her_belly|breathing_through_his_mouth|breathing_through_her_mouth|mouth_breathing|open_mouthed|gasping|gulping_for_air|neck_stretched|stretching_his_neck|sides_are_heaving|sides_heaving|fighting_for_breath|struggling_to_get_air|gulping_air',
	found_lying:
		'found_him_lying|found_her_lying|found_it_lying|lying|laid|flat_out|on_his_side|on_her_side',
	cold_animal:
		'stone_cold|freezing|ice_cold|cold_as|really_cold|ears_are_cold|paws_are_cold|feels_cold|cold_to_touch|like_ice',
	like_paper:
		'like_paper|white_as|like_a_sheet|like_chalk|no_colour|colourless|like_porridge|like_putty|brick_red|almost_white|nearly_white',
	gobbled:
		'had_a_whole|had_the_whole|had_all_the|pinched|tucked_into|eaten|ate|eat|scoff*|wolf*|polished_off|demolish*|got_into|got_at|got_hold|chewed|chewing|hoover*|munch*|devour*|nicked|helped_himself|helped_herself|nibbl*|licked|lick|lapped|lapping|had_the_lot|has_had|swallow*|gobbl*|raided|stole|guzzl*|drunk|been_at|snaffl*|half_inched|emptied|found_a_bag|inhaled|hoovered',
	rat_stuff:
		'rat_bait|mouse_bait|bait_box|bait_station|blue_pellets|blue_grains|blue_granules|slug_pellets|slug_bait|snail_bait|snail_pellets|rat_poison|mouse_poison|weedkiller|weed_killer|ant_powder|ant_killer|ant_bait|roach_bait|warfarin|green_pellets|bromadiolone|rodenticide|poisoned_meat|bait|slug_killer|snail_killer|rat_blocks|rat_blox|rat_pellets|mouse_pellets|blue_blocks|slug_stuff|snail_stuff|rat_stuff|stuff_for_the_slugs|stuff_for_the_rats',
	poison_named:
		'radiator_fluid|green_puddle|xylitol|sugar_free_gum|sugarfree_gum|chewing_gum|raisins|sultanas|grapes|currants|christmas_pudding|mince_pies|fruit_cake|hot_cross|cocoa|cooking_chocolate|dark_chocolate|advent_calendar|advent_calendars|easter_eggs|brownies|nutella|onions|onion|garlic|leeks|chives|lilies|lily|pollen|daffodil|tulip|azalea|oleander|foxglove|yew|avocado|macadamia|macadamias|antifreeze|coolant|de_icer|screenwash|bread_dough|raw_dough|weed|edibles|edible|ibuprofen|paracetamol|tylenol|advil|aspirin|nurofen|vape|nicotine|sun_cream|antidepressants|blood_pressure_tablets|heart_tablets|hand_warmer|conkers|acorns|mouldy|compost|bleach|bunch_of_grapes|chocolate|box_of_chocolates|bar_of_chocolate|rat_poison|slug_pellets',
	empty_pack:
		'wrapper_s_empty|wrappers_everywhere|wrapper_is_empty|empty_wrapper|empty_wrappers|empty_packet|empty_box|box_is_empty|packet_s_empty|empty_blister|foil_everywhere|chewed_up_packet|chewed_packet|chewed_box|chewed_blister|half_is_gone|half_of_it_s_gone|are_missing|is_missing|are_gone|gone_from_the|ripped_open_the|only_the_wrapper|tub_s_chewed|bottle_s_chewed|all_over_the_floor|licked_it_clean|polished_off|none_left|nothing_left|emptied_the|packet_is_empty|bag_is_empty|whole_bag|whole_box|whole_bar|whole_bunch|whole_packet|chewed_open|torn_open|ripped_open',
	thrown_to:
		'thrown_him_something|threw_him_something|threw_something|thrown_something|somebody_fed_him|someone_fed_him|laced|poisoned_meat|put_down_poison',
	dry_try:
		'not_a_drop|nothing_comes_out|nothing_s_coming_out|nothing_coming_out|nothing_is_coming|no_wee|no_pee|no_urine|bone_dry|not_even_a_drop|without_a_drop|litter_s_dry|litter_is_dry|not_a_drip|nothing_at_all|just_a_dribble|no_drops|drop_comes_out',
	squatting: 'squat*|crouch*|posture|hunched|in_the_tray',
	green_stuff:
		'green_stuff|green_discharge|green_gunk|green_goo|green_slime|green_fluid|greenish|dark_green|green_water|black_discharge|smelly_discharge|green_black',
	tail_or_leg: 'tail|leg|legs|foot|feet|paw|head|sac|bag',
	poking_out: 'poking|sticking|hanging|showing|visible|half_out|stuck|half_way',
	no_droppings:
		'not_a_single_poo|no_poops|not_pooped|hasnt_touched|or_pooed|not_touching_her_hay|not_pooing|no_poos|no_poo|hasn_t_pooed|hasnt_pooed|no_droppings|not_passed_any|no_pellets|stopped_pooing|not_touched_his_hay|not_touched_her_hay|hunched|grinding_his_teeth|grinding_her_teeth|teeth_grinding|tummy_is_hard|hasn_t_touched',
	head_tilt:
		'head_tilt|head_tilted|head_on_one_side|head_is_tilted|walking_in_circles|going_in_circles|rolling_over_and_over|spinning_round|neck_twisted|twisted_neck',
	maggots: 'maggot|maggots|flystrike|fly_strike|flyblown|fly_eggs|blowfly',
	bird: 'budgie|canary|parrot|cockatiel|bird|parakeet|macaw|cockatoo|lovebird|hen|chicken|conure|finch|african_grey|pigeon|owl',
	bird_low:
		'bottom_of_the_cage|bottom_of_his_cage|floor_of_the_cage|fluffed_up|puffed_up|falling_off_his_perch|fell_off_his_perch|off_the_perch|off_her_perch|tail_bobbing|wing_hanging|drooping_wing|broken_wing|blood_feather|bleeding|egg_bound|egg_stuck|can_t_fly|cant_perch|can_t_perch',
	caught_by_cat: 'the_cat|next_door_s_cat|a_cat|cat_got|cat_had|cat_s_mouth|bitten',
	chewed: 'chewed|chewing|bit|bitten|gnawed|gnawing|chewed_through|bitten_through|chews',
	fell_on_it:
		'fell_on_him|fell_on_her|fell_on_top|trod_on_him|trod_on_her|trodden_on|stepped_on_him|stepped_on_her|sat_on_him|sat_on_her|shut_in_the_door|caught_in_the_door|trapped_in_the_door|slammed_on',
	kicked_by: 'kicked_by|kicked_him|kicked_her|kick_from|kicked_in',
	pet_died:
		'passed_away|he_died|she_died|we_lost_him|we_lost_her|put_to_sleep|had_to_put_him|had_to_put_her|put_him_down|put_her_down|put_down|died|passed_last|had_him_put|had_her_put|lost_our',
	after_death:
		'ashes|urn|cremation|cremations|cremated|crematorium|adopted|adopting|adopt|new_puppy|new_kitten|rescue_puppy|deregister|chip_details|take_him_off|take_her_off|off_your_system|reminder|reminders|bill|invoice|charged|thank|thanks|card|casket|so_kind|paw_print|insurance_claim',
	is_it: 'is|are|would|whether|if',
	toxic_word: 'poisonous|toxic|harmful|dangerous|bad_for|safe_for',
	for_animals: 'to_dogs|to_cats|for_dogs|for_cats|for_a_dog|for_a_cat|for_puppies|for_kittens',
	hind_legs: 'back_legs|hind_legs|back_end|rear_legs|rear_end|back_paws|hindquarters',
	useless:
		'dragging|drags|drag|dragged|can_t_move|cant_move|won_t_move|can_t_feel|can_t_use|cant_use|not_using|not_working|don_t_work|dont_work|paralys*|limp|gone|given_way|giving_way|collaps*|useless|cold|stopped_working|won_t_work|can_t_stand|floppy',
	true_question:
		'is_it_true|is_it_ok|is_it_okay|is_it_alright|can_i_give|can_he_have|can_she_have|can_they_have|how_often|do_you_sell|what_would_you_charge',
	prevent_word: 'prevent|prevention|vaccine|season|do_you_sell|this_year|warning|nests|collar',
	animal_lip: 'lip|lips|gum|gums',
	penis: 'penis|willy|lipstick',
	raw: 'raw|burnt|burned|ulcers|ulcerated|blisters|blistered',
	music: 'band|music|lesson|lessons|concert|kit|play_the|practice',
	nerve_sign:
		'shaking|trembling|tremors|twitching|convuls*|seizure*|seizing|fitting|spasm*|frothing|foaming|drooling_like|rigid|stiff|staggering|wobbly|wobbling|collapsed|cant_stand|can_t_stand|can_t_get_up|cant_get_up|vomiting_blood|bleeding|pale_gums|unresponsive|drunk|falling_over|eyes_rolling',
	in_season: 'in_season|on_heat|in_heat|first_season|first_heat',
	season_drops:
		'drops|spots|spotting|drip|drips|dripping|a_little|normal|how_long|pants|nappy|nappies|mop',
	in_a_row:
		'in_a_third|now_a_third|then_another|in_another|having_another|back_to_back|one_after|cluster|straight_into|without_coming_round|hasn_t_come_round|hasnt_come_round|not_coming_round|not_come_round|third_one|fourth_one|in_between|another_one_now',
	season_now:
		'shes_in_season|she_s_in_season|she_is_in_season|shes_on_heat|she_s_on_heat|shes_in_heat|she_s_in_heat|come_into_season|coming_into_season|come_into_heat',
};
