/** Who is shut in a vehicle or hangs on a machine, in English: the words of `concepts/told-rescue.ts`. */
export const toldRescue: Record<string, string> = {
	car_child:
		'child|children|kid|kids|kiddo|baby|babies|newborn|infant|toddler|toddlers|son|daughter|little_one|little_boy|little_girl|boy|girl|tot|wee_one|wain|wean|bairn|twins|year_old|two_year_old|grandson|granddaughter|grandchild',
	told_in_car:
		'in_the_car|in_a_car|in_my_car|in_his_car|in_her_car|in_their_car|inside_the_car|inside_a_car|inside_car|inside_my_car|in_car|in_that_car|in_the_locked_car|inside_the_locked_car|in_a_locked_car|in_a_hot_car|in_a_parked_car|in_a_parked_van|parked_car|parked_van|in_a_van|in_the_van|in_the_vehicle|in_a_vehicle|in_the_audi|in_the_truck|daycare_van|in_a_car_seat|in_his_car_seat|in_her_car_seat',
	car_heat:
		'hot_car|in_the_sun|full_sun|sun_blazing|blazing_sun|windows_up|windows_shut|windows_closed|crack_in_the_window|thirty_degrees|boiling|roasting|like_an_oven|sweltering|very_hot|sweating|drenched|dripping_with_sweat|locked_in|locked_himself|locked_herself|trapped|locked_car|car_locked|locked_in_the_car|doors_locked',
	car_tame:
		'toy|price|rent|hire|buy|air_con|aircon|air_conditioning|film|movie|story|news|appointment|running_late|late_for|phone|coat|bag|jacket|insurance|wheelchair|remote_control|legal|just_asking|law|model|isofix|child_lock|spare_key|repair|{traffic_jam}',
	on_own:
		'alone|on_its_own|on_his_own|on_her_own|on_their_own|unattended|by_himself|by_herself|by_itself|by_themselves',
	grown_gone:
		'no_parents|no_one_near|nobody_near|nobody_around|no_one_around|nobody_s_come_back|not_come_back|half_an_hour|parents_in_the_pub|in_the_pub|mum_s_shopping|mother_s_shopping|gone_shopping|gone_quiet|stopped_crying|not_responding|wont_wake|not_a_crack|no_adults',
	forgot_child: 'left|forgot|forgotten|i_ve_left|leave',
	should_be_nursery:
		'forgot_to_drop_him|forgot_to_drop_her|forgot_to_drop_the|thought_he_was_at_nursery|thought_she_was_at_nursery|thought_he_was_at_daycare|thought_she_was_at_daycare|thought_i_d_dropped_him|thought_i_d_dropped_her|thought_i_dropped_her|thought_i_dropped_him|never_dropped_him|never_dropped_her',
	still_aboard: 'in_the_back|still_in_there|still_inside|still_aboard|still_in_the_back',
	car_shut:
		'car_s_locked|car_is_locked|car_locked|car_has_locked|car_s_locked_itself|locked_car|keys_in_the_car|keys_are_in_the_car|keys_inside_the_car|key_inside_also|locked_the_car|central_locking|fob_s_dead|fob_is_dead|fob_died|fob_wont|fob_isnt|doors_locked|doors_wont_unlock|doors_wont_open|car_wont_open|car_wont_unlock|cant_open_the_car|cant_get_the_car_open|car_door_no_open|windows_shut|windows_up|windows_closed|crack_in_the_window|condensation_on_the_windows|key_snapped|keys_down_a_drain|engine_running',
	car_within: 'inside|in_there|strapped|strapped_in|trapped|locked_in|in_it|in_the_back|inside_it',
	with_child:
		'with_my_son|with_my_daughter|with_my_baby|with_my_kids|with_my_kid|with_my_child|with_my_children|with_the_baby|with_the_kids|with_the_twins|with_a_baby|with_a_child|with_my_little|with_our_baby|with_our_son|with_our_daughter|with_my_toddler',
	child_there:
		'there_s_a_kid|there_s_a_child|there_s_a_baby|there_s_a_toddler|there_s_an_infant|there_s_a_boy|there_s_a_girl|theres_a_kid|theres_a_child|theres_a_baby|theres_a_toddler|theres_an_infant|child_inside|kid_inside|kids_inside|baby_inside|baby_s_inside|babys_inside|baby_s_in_there|babys_in_there|son_inside|daughter_inside|toddler_inside|kiddo_inside|wee_one_inside|children_inside|little_one_s_inside|little_ones_inside|kids_are_inside|kid_still_aboard|son_s_still_in|sons_still_in|an_infant_in_there|so_s_my_toddler|twins_inside|boy_inside|girl_inside',
	break_glass:
		'smash_the_window|break_the_window|break_the_glass|smash_the_glass|breaking_the_window|smashing_the_window|put_the_window_through',
	got_into: 'got_in|climbed_in|climbed_into|shut_in|locked_in|hid_in|trapped|crawled|got_into',
	in_boot: 'the_trunk|the_boot',
	car_gone:
		'car_s_been_stolen|car_has_been_stolen|car_was_stolen|cars_been_stolen|stole_my_car|stolen_my_car|taken_my_car|took_my_car|towed_my_car|car_s_rolling|cars_rolling|car_is_rolling|car_rolled|handbrake_s_gone|handbrake_gone|handbrake_failed|car_s_gone_in_the_water|car_went_in_the_water|car_in_the_river|car_s_in_the_river|car_s_sinking|car_is_sinking|drove_off',
	hear_child:
		'crying_coming_from|hear_crying|hear_a_baby|hear_a_child|baby_crying|child_crying|hear_a_kid',
	car_seat: 'car_seat|carseat|child_seat|baby_seat',
	child_fails:
		'limp|floppy|dripping_with_sweat|drenched_in_sweat|drenched|head_has_slumped|head_s_slumped|slumped|bright_red|stopped_crying|gone_quiet|unresponsive|banging_on_the_window|sweating',
	air_cooled: 'gym|workout|air_con|aircon|run',
	still_car: 'car|van|vehicle|parking_lot|car_park',
	sun_on_it: 'full_sun|in_the_sun|sun_blazing|boiling|oven|windows_up|windows_shut|thirty_degrees',
	left_on_bus: 'left|forgotten|still_aboard|asleep|still_on',
	on_bus: 'school_bus|minibus|schoolbus|back_to_depot|bus_depot|coach_park|daycare_van',
	life_machine:
		'ventilator|ventilated|ventilators|on_a_vent|his_vent|her_vent|the_vent|bipap|oxygen_concentrator|concentrator|oxygen_machine|oxygen_box|breathing_machine|machine_that_breathes|machine_for_breathe|on_oxygen|on_the_oxygen|trach|trachy|tracheostomy|mnd|als|motor_neurone|lvad|heart_pump|life_support',
	power_lost:
		'{without_power}|no_electricity|electricity_s_off|electricity_off|power_s_gone|power_gone|powers_gone|took_the_power|power_s_off|no_power_to_it|breaker_tripped|breaker_has_tripped|fuse_blew|fuse_has_blown|generator_failed|generator_s_out|cut_us_off|meter_s_run_dry|meter_run_dry|meter_s_run_out|no_leccy|leccy_s_gone|esb_s_gone|whole_street_s_dark|street_s_dark|low_battery|battery_s_flat|no_battery',
	machine_fails:
		'shut_off|shut_down|cut_out|has_cut_out|died|s_died|has_died|dead|failed|has_failed|machine_s_failed|packed_in|conked_out|broke|broken|stopped|stop_working|stopped_working|gone_quiet|isnt_working|not_working|wont_start|low_battery|battery_s_flat|flat|alarming|alarm_wont_stop|wont_stop_beeping|froze|frozen|half_an_hour_of_battery|beeping_no_flow',
	oxygen_store:
		'oxygen_tank|oxygen_bottle|oxygen_cylinder|oxygen_tanks|portable_oxygen|oxygen_delivery|oxygen_s|oxygen|oxygen_finish|o2_tank',
	runs_dry:
		'run_out|running_out|ran_out|runs_out|nearly_out|almost_out|run_dry|empty|nearly_empty|almost_empty|last_one|last_bottle|last_tank|last_cylinder|no_more_bottle|five_percent|ten_percent|percent_left|never_came|leaking_out|all_leaking|s_off|split|no_flow|finished|finish',
	hand_bag: 'bagging_him|bagging_her|ambu|ambu_bag|bag_him_by_hand|hand_pumping|hand_bagging',
	bag_why: 'by_hand|squeezing|machine_s_failed|machine_failed|failed|ventilator|power',
	nasal_tube:
		'nasal_prongs|nasal_cannula|cannula|oxygen_tube|oxygen_tubing|oxygen_hose|oxygen_line|tubing_s_stopped|tubing',
	no_flow:
		'nothing_coming|nothing_s_coming|stopped_hissing|no_oxygen|no_air|split|snapped|torn|not_blowing|no_flow|kinked',
	blood_machine: 'dialysis_machine|dialysis|peritoneal_cycler|cycler',
	hooked_up: 'hooked_up|connected|attached|plugged_in|inside_her|inside_him|on_it|fluid',
	heart_pump: 'lvad|heart_pump|artificial_heart|ventricular_assist',
	airway_tube: 'trach|trachy|tracheostomy|gurgling|secretions|phlegm|choking',
	sucker: 'suction|suction_machine|suction_s|suctioning|suction_unit',
	plan_word:
		'plan|policy|protocol|in_case|quote|catalogue|drill|course|training|rent|hire|sell|travel|travelling|flight|advise',
	diving: 'diving|diver|scuba|welding|aquarium|fish|pond',
};
