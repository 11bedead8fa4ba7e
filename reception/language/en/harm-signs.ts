/** What gives harm away to somebody who listens closely, in English. */
export const harmSigns: Record<string, string> = {
	stuffed:
		'stomach_full|belly_full|stuffed_myself_with|full_of_pills|full_of_tablets|filled_myself_with|off_my_head_on',
	foolish:
		'done_something_stupid|done_something_silly|did_something_stupid|did_something_silly|done_something_terrible|been_so_stupid|wish_i_hadnt',
	pest_killer:
		'slug_pellets|rat_pellets|mouse_bait|rat_bait|ant_bait|ant_gel|roach_bait|for_the_rats|for_killing|for_the_slugs|for_the_drains|for_the_oven|for_the_weeds|toilet_block|toilet_duck',
	round_mouth:
		'round_his_mouth|round_her_mouth|around_his_mouth|around_her_mouth|in_his_mouth|in_her_mouth|mouth_full|on_his_lips|on_her_lips|down_his_chin|down_her_chin|mouths_blue',
	insulin_pen: 'pen|pens|syringe|syringes',
	muddled: 'muddled|mixed_up|wrong|swapped|confused|picked_up_the',
	unit_dose:
		'fast_one|slow_one|fast_acting|long_acting|units|insulin|novorapid|lantus|sugar|sugars|night_one|day_one',
	opened_gas: 'turned_the_gas_on|left_the_gas_on|gas_taps_on|opened_the_gas|gas_on_and',
	sealed:
		'towels|windows_shut|windows_closed|shut_the_windows|taped|sealed|blankets|wont_open|wont_answer|locked',
	hose: 'hosepipe|hose|garden_hose|length_of_pipe',
	tailpipe: 'exhaust|boot|tailpipe|car_window|garage_with_the_engine|engine_running',
	gave_away:
		'giving_away_his|giving_away_her|given_away_all|given_away_his|given_away_her|gave_away_his|gave_away_her|been_giving_things|giving_everything_away|giving_her_things_away|giving_his_things_away',
	ill_omen:
		'bad_feeling|gut_feeling|depressed|depression|so_low|very_low|suddenly_happy|suddenly_cheerful|so_calm|strangely_calm|long_hug|hugged_me|said_goodbye|not_answering|wont_answer|not_herself|not_himself',
	go_with:
		'going_to_be_with|gonna_be_with|be_with|join|joining|im_off_to_see|going_to_see|go_and_be_with',
	dead_one: 'died|passed|passed_away|dead|in_heaven|up_there|buried|late_wife|late_husband',
	funeral: 'funeral|wake|burial|trip|club|gym|claim|estate|probate|will',
	lengthways:
		'cut_lengthways|down_the_road_not|cut_longways|cut_deep_enough|how_deep_do_you|vertical_cut',
	veins: 'vein|veins|wrist|wrists|hurt|bleed*|arm',
	wont_let:
		'wont_let_me|wont_let_her|wont_let_us|doesnt_let_me|never_lets_me|taken_my|took_my|has_my|have_my',
	freedom:
		'have_my_phone|my_phone|my_keys|phone|keys|passport|use_the_phone|talk_to_anyone|speak_to_anyone|see_anyone|go_out|leave_the|my_money|my_bank_card|eat',
	covert:
		'pretend_to_be|pretend_youre|pretend_im|act_like|just_say_yes_or_no|only_say_yes|only_answer_yes|yes_or_no_questions|make_out_youre|play_along|act_as_if',
	he_is_near:
		'in_the_room|hes_here|next_to_me|standing_here|standing_next|he_can_hear|hes_listening|sat_here|beside_me|watching_me|in_the_next_room|in_the_kitchen|hes_right_here|downstairs',
	screams: 'screaming|screams|scream|screamed|shrieking|shouting',
	pleading:
		'get_off|get_off_me|let_her_go|let_me_go|let_go_of|stop_it|please_stop|please_dont|dont_hit|dont_hurt|dont_kill|help_me|leave_her_alone|leave_me_alone|for_help|for_someone_to_help|for_somebody_to_help|someone_to_help_her|someone_help',
	gone_silent:
		'gone_quiet|gone_silent|gone_very_quiet|nothing_now|now_nothing|then_nothing|not_a_sound|its_quiet_now|stopped_suddenly|dead_silence|not_shouting_any',
	noisy_fun: 'party|birthday|match|goal|playground|kids_playing|concert|telly|television|football',
	not_back:
		'tickets_are_one_way|one_way_ticket|one_way_tickets|not_bringing_them_back|not_bringing_him_back|not_bringing_her_back|not_coming_back_with|staying_there_for_good|keeping_them_there|keeping_him_there|keeping_her_there|wont_bring_them_back|wont_bring_him_back|wont_bring_her_back',
	makes_one_want:
		'nearly|almost|makes_me_want_to|make_me_want_to|makes_you_want_to|enough_to_make|made_me_want_to|could_just',
	self_end:
		'jump_off|jump_out|kill_myself|end_it|end_it_all|shoot_myself|hang_myself|top_myself|slit_my_wrists|throw_myself',
	trivial:
		'tax|taxes|parking|car_park|traffic|jam|bill|wifi|broadband|computer|printer|paperwork|form|forms|hold_music|music|website|booking_system|moving_house|ikea|mondays|queue',
	pours:
		'pouring|poured|splashing|splashed|dousing|doused|throwing|threw|chucking|sloshing|tipping',
	fuel: 'petrol|gasoline|paraffin|petrol_can|jerry_can|lighter_fluid|acid|white_spirit|turps',
	at_house:
		'door|letterbox|letter_box|porch|doorstep|over_me|over_her|over_him|over_us|house|my_face|through_the',
	blade: 'razor|razors|razor_blade|razor_blades|stanley_knife|box_cutter|scalpel|craft_knife',
	nobody_misses:
		'nobody_will_miss|no_one_will_miss|nobodyll_miss|wont_be_missed|nobody_would_miss|no_one_would_miss|noone_will_miss|nobody_will_notice_im|nobody_ll_miss|no_one_ll_miss',
	fallen_silent:
		'shouting|screaming|crying|talking|answering|moving|breathing|responding|knocking|coughing|making_a_sound',
	leave_world:
		'leave_this_world|wont_be_in_this_world|not_be_in_this_world|leaving_this_world|done_with_this_world|off_this_earth',
	urge: 'need_to|urge_to|have_to|want_to|going_to|started|again|keep',
	cut_self: 'cut_myself|cutting_myself|cut_my_arms|cut_my_legs|cut_deeper',
	hair: 'hair|nails|fringe|shaving|short|grass|cooking|chopping|onion*',
	squeezed_neck:
		'squeezed_my_neck|squeezing_my_neck|squeezed_my_throat|squeezed_her_neck|hands_round_my_neck|hands_around_my_neck|hands_round_my_throat|hands_around_my_throat|hands_on_my_throat|hand_on_my_throat|hand_over_my_mouth|choked_me',
	flung:
		'slammed_me|threw_me|thrown_me|shoved_me|pushed_me|slammed_her|threw_her|thrown_her|shoved_her|pushed_her|slammed_him|threw_him|thrown_him',
	against:
		'against_the_wall|into_the_wall|down_the_stairs|to_the_floor|on_the_floor|across_the_room|against_the_door|through_the_door|onto_the_floor',
	loves_parting:
		'loves_me_very|loves_us_all|always_loved|loves_me_and|sorry_everyone|sorry_for_everything|to_look_after|take_care_of_the|look_after_the|she_was_sorry|he_was_sorry',
	burden:
		'be_a_burden|being_a_burden|just_a_burden|a_burden_to|in_everyones_way|only_cause_trouble|a_waste_of_space',
	pardon:
		'forgive_me|forgive_her|forgive_him|begging_forgiveness|asking_forgiveness|asks_us_to_forgive',
	order_broken:
		'broken_the_order|broke_the_order|breached_the_order|breaching_the_order|breaks_the_order|ignored_the_order|breached_his_bail',
	worn_out: 'cant_take_it|cant_take_any|cant_go_on|cant_do_this|cant_do_it|cant_cope|cant_bear',
	lose_it: 'lose_the|lose_my|lose_our|i_lose|we_lose|run_out_of_time',
	shut_self:
		'locked_himself_in|locked_herself_in|locked_himself|locked_herself|barricaded_himself|barricaded_herself|bolted_the_door|shut_himself_in|shut_herself_in|locked_the_door_from_the_inside',
	why_calling:
		'dont_know_why_im_calling|dont_know_why_i_called|dont_know_why_i_rang|dont_know_why_im_ringing|dont_know_why_i_phoned|just_wanted_to_hear_a|wanted_to_hear_a_voice|hear_a_human_voice|hear_someones_voice',
};
