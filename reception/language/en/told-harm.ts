/** Leave-taking, the means at hand and who stands at the door, in English: the words of `concepts/told-harm.ts`. */
export const toldHarm: Record<string, string> = {
	fading:
		'wont_make_it_to_monday|wont_make_it_to_tuesday|wont_make_it_to_wednesday|wont_make_it_to_thursday|wont_make_it_to_friday|wont_make_it_to_tomorrow|dont_think_ill_make_it_to|don_t_think_i_ll_make_it_to|last_till_monday|last_till_thursday|last_till_friday|whats_left_of_me|what_s_left_of_me|its_all_over|it_s_all_over|all_over_tonight|thats_me_done|that_s_me_done|wont_see_me_again|won_t_see_me_again|no_tomorrow|after_tonight',
	fading_weak:
		'shant_be_needing|shan_t_be_needing|wont_be_needing|won_t_be_needing|wont_need_a_call|won_t_need_a_call|no_need_to_call_back|no_need_to_ring_back|dont_ring_back|dont_call_back|wont_be_around|won_t_be_around|not_going_to_be_around|wont_be_here|won_t_be_here|not_coming_back|dont_wait_for_me|dont_expect_me|before_i_go|give_it_to_someone_else|give_it_to_somebody_else|before_tonight',
	some_letters:
		'left_letters|left_the_letters|letters_on_the|left_a_letter|left_a_note|wrote_letters|written_letters|letters_written',
	legs_out: 'legs_over|legs_dangling|feet_dangling|legs_hanging|feet_over',
	self_goes:
		'im_on|i_m_on|im_at|i_m_at|im_up_on|i_m_up_on|going_to|gonna|going_up|off_to|heading_to|heading_for|driving_to|walking_to|sat_on|sitting_on|stood_on|standing_on',
	falls_down: 'tree|wall|ruin|fall|collapse|storm|branch|crack*',
	resolved_to_go:
		'made_my_mind_up|made_up_my_mind|mind_is_made_up|mind_s_made_up|ive_decided|i_ve_decided|it_s_decided|its_decided|had_enough_now|had_enough_of_it_all|done_fighting|tired_of_fighting|sick_of_fighting|no_fight_left|cant_fight_any|cant_keep_going|can_t_keep_going|given_up|giving_up|i_m_done_now|im_done_now|everything_s_ready|everythings_ready|thought_it_through',
	left_letters:
		'letters_for_the_kids|letters_for_my|letter_for_my_wife|letter_for_my_husband|letter_for_my_son|letter_for_my_daughter|letter_for_my_mum|letter_for_the_kids|letter_for_each|letters_for_each|written_to_the_kids|written_the_letters|notes_for_everyone|note_for_my_wife|note_for_my_husband|note_for_the_kids',
	means:
		'{pills}|antidepressants|sleeping_pills|pill_bottle|bottle_of_pills|rope|noose|razor|razors|razor_blade|blade|knife|knife_block|shotgun|pistol|gun',
	at_hand:
		'here|right_here|in_front_of_me|beside_me|next_to_me|on_the_table|in_my_hand|in_my_hands|on_the_bed|in_the_car|with_me|with_her|with_him|in_my_lap|in_the_drawer|ready|laid_out',
	upon_edge:
		'im_on_the_roof|i_m_on_the_roof|im_up_on_the_roof|i_m_up_on_the_roof|im_on_the_bridge|i_m_on_the_bridge|im_on_a_bridge|i_m_on_a_bridge|stood_on_the_bridge|standing_on_the_bridge|im_on_the_ledge|i_m_on_the_ledge|im_on_the_tracks|i_m_on_the_tracks|im_by_the_tracks|i_m_by_the_tracks|im_at_the_edge|i_m_at_the_edge|im_on_the_edge_of_the|i_m_on_the_edge_of_the|im_on_the_viaduct|i_m_on_the_viaduct|im_on_the_platform|i_m_on_the_platform|im_on_the_cliff|i_m_on_the_cliff|top_of_the_car_park|top_of_the_multistorey|im_at_the_station|i_m_at_the_station',
	look_after:
		'look_after_the|look_after_my|take_care_of_my|take_care_of_the|tell_my|tell_her_the|tell_him_the|tell_the_kids|tell_my_kids|mind_my|see_that_my',
	no_morrow:
		'before_tonight|after_tonight|wont_be_here_tomorrow|won_t_be_here_tomorrow|tomorrows_too_late|tomorrow_s_too_late|tomorrow_will_be_too_late|too_late_tomorrow|wont_be_around_tomorrow|wont_see_tomorrow|not_be_here_tomorrow',
	will_paper:
		'my_will|a_will|last_will|the_will_signed|will_signed|everything_to_go_to|leave_everything_to|everything_goes_to|everything_to_my',
	alone_fear:
		'scared_to_be_alone|frightened_to_be_alone|afraid_to_be_alone|scared_of_being_alone|afraid_of_being_alone|scared_to_be_on_my_own|dont_want_to_be_alone|don_t_want_to_be_alone|dont_know_who_to_talk_to|nobody_to_talk_to|no_one_to_talk_to|hear_a_voice|hear_somebody|hear_someone|dont_leave_me_alone|dont_know_who_else_to_ring|dont_know_who_else_to_call',
	nuisance:
		'dont_want_to_be_a_nuisance|don_t_want_to_be_a_nuisance|dont_want_to_be_a_bother|don_t_want_to_be_a_bother|sorry_to_bother|sorry_to_trouble|hate_to_bother|dont_want_to_bother|don_t_want_to_bother|be_a_nuisance|be_a_bother',
	dosing:
		'food|meal|meals|breakfast|dinner|water|milk|blood_pressure|sugar|cholesterol|allergy|hay_fever|dose|dosage|every|prescription|prescribed|leaflet|expired|out_of_date|chemist|pharmacy|side_effects|when_to_take|how_to_take|how_many|before_bed|antibiotic*|operation|calpol|run_out|return*|recycle|dispose|left_over|spare|right_ones|are_they_for|what_they_are_for|what_theyre_for|which_ones|which_one',
	shopping: 'sell|stock|buy|how_much|price|metres|size|costume|skiing|ski|do_you_have|have_you_got',
	half_box:
		'half_the_box|half_the_packet|half_the_bottle|half_a_box|half_a_bottle|half_of_them|half_the_pills|half_the_tablets',
	half_on: 'other_half|the_rest|the_others|keep_going|whats_left|what_s_left',
	takes_pet: 'take_in|take_my|have_my|rehome|keep_my|find_a_home_for',
	boarding:
		'week|days|christmas|august|july|summer|easter|kennels|cattery|hospital|operation|surgery|wedding|work',
	under_train:
		'step_in_front_of_a_train|step_in_front_of_the_train|stepping_in_front_of_a_train|jump_in_front_of_a_train|walk_in_front_of_a_train|get_in_front_of_a_train|myself_in_front_of_a_train|lie_on_the_tracks|lying_on_the_tracks|lie_on_the_line|going_off_the_balcony|go_off_the_balcony|going_off_the_roof|going_off_the_bridge|go_off_the_bridge|going_over_the_balcony|walk_into_the_sea_and_not|drive_into_a_wall|drive_off_the_cliff|find_me_on_the_tracks|find_me_hanging',
	fear_self:
		'scared_of_what_i_might_do|scared_of_what_ill_do|scared_what_i_might_do|frightened_of_what_i_might_do|afraid_of_what_i_might_do|scared_of_myself|frightened_of_myself|afraid_of_myself|dont_trust_myself_tonight|don_t_trust_myself_tonight|dont_trust_myself_to_be|don_t_trust_myself_to_be|not_safe_from_myself|might_do_something_to_myself|scared_ill_do_something|scared_i_ll_do_something',
	sheer:
		'cliff|cliffs|viaduct|roof|rooftop|ledge|precipice|tracks|railway_line|bridge|top_of_the_car_park|top_floor_of_the_car|beachy_head|station',
	paper_note: 'note|letter|piece_of_paper|post_it|notebook|whiteboard',
	sorry_bye:
		'says_sorry|saying_sorry|says_goodbye|saying_goodbye|says_hes_sorry|says_shes_sorry|says_he_s_sorry|says_she_s_sorry|says_forgive|saying_forgive|says_not_to_look',
	not_found:
		'dont_find_me|don_t_find_me|dont_want_them_to_find|don_t_want_them_to_find|dont_want_the_kids_to_find|wont_be_the_ones_to_find|so_nobody_finds',
	gone_too_far:
		'gone_too_far|gone_too_deep|too_deep|went_too_deep|wont_stop|won_t_stop|slipped_this_time|overdone_it|all_night_with',
	engine_on: 'engine_going|engine_running|engine_on|car_running|motor_running',
	garage_word: 'garage|car|hose|hosepipe|exhaust',
	rest_forever:
		'sleep_forever|rest_forever|go_to_sleep_forever|sleep_for_good|go_to_sleep_and_not_wake|sleep_and_never_wake|rest_for_good',
	what_was_left:
		'what_was_left|whatever_was_left|everything_that_was_left|all_that_was_left|everything_i_could_find|all_i_had',
	all_sleepers:
		'all_my_sleeping|all_the_sleeping|every_sleeping_pill|all_the_ones_i_had|all_my_pills|all_my_tablets|every_tablet_i|every_pill_i|every_last_tablet',
	spirits: 'vodka|wine|whisky|whiskey|gin|tequila|rum|brandy|alcohol|booze',
	begun:
		'started_on|ive_started|i_ve_started|working_through|washing_them_down|mixing_them|both_of_them',
	trying_force:
		'trying_to_force|trying_to_kick|trying_to_break|trying_to_jemmy|trying_to_prise|forcing',
	own_keys: 'locksmith|my_keys|lost_my_keys|i_m_trying|im_trying|ive_been_trying|jammed|swollen',
	lethal_dose:
		'how_many_pills_would_it_take|how_many_tablets_would_it_take|how_many_would_kill|how_many_does_it_take_to_kill|how_much_would_kill_a_person|would_it_take_to_not_wake|lethal_dose_for_a_person|how_many_to_not_wake',
	swore: 'swore|sworn|swears|promised|threatened|warned',
	would_kill:
		'hed_kill_me|he_d_kill_me|he_would_kill_me|hed_kill_us|he_d_kill_us|hed_kill_her|he_d_kill_her|hed_bury_me|he_d_bury_me|hed_burn_us|he_d_burn_us|hed_burn_the_house|he_d_burn_the_house|hell_bury_me|he_ll_bury_me|hed_cut_me|he_d_cut_me|hell_finish_me|he_ll_finish_me|hed_finish_me|he_d_finish_me',
	comes_up:
		'hear_him_coming_up|hear_him_on_the_stairs|coming_up_the_stairs|hes_through_the_door|he_s_through_the_door|kicked_the_door_in|put_the_door_in|broken_the_door_down|broke_the_door_down|over_the_back_fence|climbed_in_the_window',
	menacing: 'threaten*|brandishing|waving_a',
	improvised:
		'bottle|broken_glass|screwdriver|scissors|needle|syringe|bat|pole|hammer|spanner|saw|chainsaw|brick',
	strangers: 'blokes|lads|two_men|three_men|some_men|men_with|fellas|strangers',
	crowbar: 'crowbar|crowbars|iron_bar|iron_bars|sledgehammer|bats|machetes|bolt_cutters',
	found_calling:
		'finds_out_i_called|finds_out_i_rang|finds_out_im_calling|finds_out_i_m_calling|finds_out_ive_called|catches_me_calling|hears_me_he_ll|hears_me_hell',
	took_own_life:
		'killed_himself|killed_herself|took_his_own_life|took_her_own_life|hanged_himself|hanged_herself',
	tried_before:
		'tried_it_before|tried_once_before|i_tried_before|ive_tried_before|i_ve_tried_before|it_didnt_work_last_time|it_didn_t_work_last_time',
	not_skin:
		'worktop|table|wall|cupboard|cardboard|box|fabric|paint|vinyl|carpet|floor|screen|cable',
	do_same:
		'do_the_same|doing_the_same|go_the_same_way|follow_him|follow_her|be_with_him|be_with_her|join_him|join_her|joining_him|joining_her',
	he_near:
		'hes_outside|he_s_outside|he_is_outside|hes_here|he_s_here|hes_downstairs|he_s_downstairs|hes_at_the|he_s_at_the|hes_round_the|he_s_round_the|hes_got_round|he_s_got_round|hes_back|he_s_back|hes_come_back|he_s_come_back|hes_turned_up|he_s_turned_up|hes_out_there|he_s_out_there',
	found_us:
		'hes_found_us|he_s_found_us|he_has_found_us|found_us|hes_found_me|he_s_found_me|found_out_where_we_live|found_out_where_i_live|knows_where_we_live|knows_where_i_live|knows_where_we_are|tracked_us_down|tracked_me_down|got_our_address|got_my_new_address',
	pleased: 'courier|parcel|driver|delivery|plumber|engineer|google|satnav|dog|cat|lovely',
	called_in:
		'engineer|carpenter|painter|plumber|fitter|glazier|builder*|firemen|wind|storm|shutter',
	masked_face:
		'balaclava*|masked|masks_on|faces_covered|face_covered|hooded|in_hoods|stockings_over|scarves_over',
	till: 'till|counter|shop|cashier|chemist|petrol_station|jewellers|store|come_in|came_in|broke|house',
	captors:
		'held_hostage|theyve_got_my_colleague|they_ve_got_my_colleague|theyve_got_my_boss|they_ve_got_my_boss|theyve_got_my_mum|theyve_got_my_dad|theyve_got_my_wife|theyve_got_my_husband|they_ve_got_my_wife|they_ve_got_my_husband|theyve_got_the_manager|they_ve_got_the_manager|theyve_got_the_cashier',
	held_down:
		'on_the_floor|against_the_wall|face_down|on_their_knees|on_her_knees|on_his_knees|tied_up|at_gunpoint|at_knifepoint',
	set_alight:
		'burn_the_house|burn_us|burn_it_down|burn_the_place|torch_the|torch_us|set_fire|set_light|set_us_on_fire|light_it|light_the',
	snatched: 'grabbed|snatched|ripped|yanked|wrestled|dragged',
	drove_off:
		'driven_off|drove_off|sped_off|ran_off_with|run_off_with|bundled|into_his_car|into_a_car|out_of_my_arms',
	by_force: 'by_force|kicking_and_screaming|against_her_will|against_his_will',
	overslip:
		'forgot|forgotten|finds_out|leak*|scratched|spent|bill|prescription|slip|keys|passport|garage|booking|booked|parking|fine|fee|invoice|wedding|shrunk|stain*|im_late|i_m_late|being_late|lost_the|lost_my|lost_his|lost_her|anniversary|birthday|bank_card',
	menace:
		'hit|hits|hitting|punch*|knife|gun|threat*|locked|scared|hiding|help|scream*|drunk|blood|bleed*|terrified|police|restraining|violent|bruise*|left_him|leave_him|fled|outside|door|texts|texting|called_you|calling_you|i_called|i_rang|rang_you|talking_to|divorce|leaving|leave|run|order|window|bat|kids',
	burgled: 'broken|broke|broke_in|broken_in|burgled|robbed|forced|kicked_in|smashed|got_in',
	thieves_gone:
		'nobody_there|no_one_there|they_d_gone|theyd_gone|they_ve_gone|theyve_gone|long_gone|when_we_got_back|when_i_got_back|when_we_got_home|when_i_got_home|while_we_were_out|while_we_were_away|police_have_been|police_came|police_have_left',
	mind_care:
		'psychiatr*|psycholog*|mental_health|depress*|anxiety|antidepress*|pills|tablets|letters|crying|nobody',
	/** Who or what a hammer falls on when it is no building work. */
	blow_falls_on:
		'screaming|threat*|blood|door|head|ex|man|men|mum|dad|mother|father|wife|husband|boyfriend|son|daughter|stepdad|kids',
	laugh: 'lol|joke|joking|kidding|laughing|laugh',
	lifeless:
		'laptop|phone|tablet|printer|computer|router|wifi|internet|programme|software|website|app|server|screen|monitor|washing_machine|dishwasher|fridge|boiler|heater|braces|retainer|aligner|wire|noise|hay_fever|allergy|schedule|traffic|commute|paperwork|invoice|bill|mortgage|mattress|sofa|shoes|boots|heels|suitcase|folder|flowerpot|plant_pot|picture|mirror|lamp|vase|book|handbag|wallet|glasses|camera|drone|parcel|package|toy|doll',
	blade_use:
		'licence|license|permit|inherit*|antique|butter|peel|carv*|sharpen*|tools|toolbox|diy|shelf|picture|spare|replacement|blade_for|razor|shav*|wax*|costume|fancy_dress|theatre|prop|return|refund|set|collection|clay|glue|nail|massage|water|staple|hunting|skills',
	baking: 'oven|toaster|iron|cake|pizza|bread|hob',
	left_keys: 'keys|engineer|plumber|next_door|neighbour|collect|deliver*',
	gone_tomorrow: 'wont_be_here_tomorrow',
	washing_line: 'laundry|washing|clothes|swing|hammock|climbing',
	mild_pill: 'calcium|iron_tablet|vitamin*|magnesium|homeopath*|valerian|probiotic*',
	supper: 'dinner|lunch|party|meeting|class|match|wedding|birthday',
	weapon_drawn:
		'in_his_hand|in_her_hand|in_hand|to_my_head|to_his_head|to_her_head|to_my_throat|to_her_throat|to_his_throat|in_their_hands',
	hurt_oneself: 'hurt_myself|hurting_myself|hurt_herself|hurt_himself|hurts_herself|hurts_himself',
	sore_use:
		'wire|weights|machine|running|playing|sport|exercise|knee|back|shoulder|train*|gym|football|brush*|floss*|bit*|chew*|eating|fell|falling|walking|bike|cycling|dog|cat|puppy|bone|paw|collar|stairs|step|floor|slip*|tripp*|toy|toys|lifting|moving|work',
	stranded: 'tow|towed|recovery|driveway|breakdown|garage|parked|bumper|insurance|dent',
	traffic_jam: 'traffic|jam|tailback|queue|roadworks',
	visiting: 'view|viewing|viewings|visit|agent|show|collect|deliver*|letting|witness|court|jury',
	ball_game: 'ball|football|playing|builder*|decorator*',
	salesman:
		'sales|salesman|salesperson|calls|emails|ads|adverts|marketing|newsletter|instagram|twitter',
	cut_oneself:
		'cut_himself|cut_herself|cut_myself|cut_themselves|gone_through_his|gone_through_her|gone_through_my',
	as_told: 'you_gave|you_prescribed|prescribed|as_told|doctor_said|half|cholesterol|review|usual',
	leap_fun:
		'joy|bungee|parachute|zip_line|skydiv*|tickets|activity|how_long|price|video|photo*|ground_floor|{animal}',
};

/** Killing, dying and stabbing that only exaggerates, in English; papers, plays and tools. */
export const toldHarmFigures: Record<string, readonly string[]> = {
	violence: [
		'witness|juror|trial|testify + of|to|in|for|about + robbery|mugging|burglary|fight',
		'{lifeless} + killing',
		'{animal} + hiding|hid',
		'{burgled} && {thieves_gone} -{hushed}|noises|still_inside|still_in',
		'{thieves_gone} && {burgled} -{hushed}|noises|still_inside|still_in',
		'youre|you_re|you_ll|youll|you_will|you_are + going_to|gonna|all + kill|murder|hate -{menace}',
		'going_to|gonna|will|ll|wll + kill|murder|shoot|strangle|throttle|skin + me|us && {overslip} -{menace}',
		'does_anyone|do_they|does_he|does_someone|anybody + actually|really + grab|chase|touch|scare',
		'stab*|knife|knifed + in_the_back|me_in_the_back && partner|business|clients|client_list|colleague|boss|inheritance|brother|company|deal|promotion|friend -blood|bleed*|hospital|ambulance',
		'murdering|killing|destroying + a|his|her|the|that + squeaky*|toy|slipper*|cushion*|sofa|song|tune|bagpipes|violin|piano|my_roses|plants|lawn',
		'robbed|mugged|burgled & last_year|last_month|last_week|last_summer|years_ago & claim|insurance|police_report|copy|report',
	],
	suicidal: [
		'{animal} + jumped|jumps|jumping',
		'if .. music|queue|hold|phone|form|app|website|wifi|meeting|zoom|spreadsheet|advert|song|email .. {self_end} -{mind_care}',
		'{self_end} + if .. music|queue|hold|phone|form|app|website|wifi|meeting|zoom|spreadsheet|cancel*|resched* -{mind_care}',
		'rope & climbing|metre|metres|washing|line|swing|boat|horse|sell|buy|stock',
		'{self_end}|hanged_myself|killed_myself|strangled_myself && {laugh}',
		'killing|killed|kill + myself + training|working|to_get|to_finish|to_lose|to_pass|to_make|trying_to_get|over_this|over_the|laughing|with_laughter|at_the_gym|in_the_gym|doing|revising|studying|for_this|for_the',
		'killing|killed|kill & myself & marathon|gym|spin_class|crossfit|half_marathon|deadline|exam|exams|diet|press_ups -{mind_care}|pills|tablets',
		'nearly|almost + killed|hanged|hung|strangled + myself + on|tripping|laughing|falling|going',
		'going_to|gonna|will|ll + kill|murder|shoot|strangle|throttle + me|us && {overslip} -{menace}',
	],
	shut_in: [
		'locked + himself|herself|myself + out & app|account|portal|email|phone|website|laptop|password',
	],
	breathing: ['nearly|almost + hanged|hung|strangled|choked + myself|himself|herself + on|with'],
	trauma: [
		'{fell} + {lifeless}',
		'{lifeless} + {fell}',
		'going_to|gonna|will|ll + shoot|kill|skin + me|us && {overslip} -{menace}',
		'boss|manager|wife|husband|mum|dad & will|going_to|gonna + shoot|kill|murder + me & if|when & late|forget|find_out|finds_out|again -{menace}',
		'stab*|knife|knifed + in_the_back|me_in_the_back && partner|business|clients|client_list|colleague|boss|inheritance|brother|company|deal|promotion|friend -blood|bleed*|hospital|ambulance',
	],
	law_detention: [
		'{detained} && charges_dropped|dropped|acquitted|no_further_action|cleared|criminal_record|residency|visa -now|tonight|this_morning|cell|cells|custody|station',
	],
	severe_bleeding: ['{bleed} + a_lot|much|lots + less'],
};
