/** How people speak of harm by their own or another's hand without naming it, in English. */
export const harm: Record<string, string> = {
	absence_sure:
		'wont_be_here_in_the|wont_be_here_tomorrow|wont_be_here_anymore|wont_be_here_any_more|wont_be_here_by|wont_be_around_anymore|wont_be_around_any|wont_be_around_for|wont_be_here_long|wont_be_needing|wont_need_it|wont_need_them|not_be_needing|after_tonight|not_coming_home|wont_be_coming_home|isnt_coming_home|is_coming_home|when_im_gone|once_im_gone|after_im_gone|where_im_going|wont_bother_you_again|wont_bother_anyone|wont_be_a_bother|wont_see_me_again|wont_be_a_burden|be_out_of_everyones_way|see_the_morning|shant_be_needing|shan_t_be_needing|shant_need',
	absence:
		'{absence_sure}|no_need_to|give_my_slot|give_my_appointment|someone_else_can_have_my|no_need_for_the|dont_need_an_appointment|dont_need_it_anymore|doesnt_matter_anymore|doesnt_matter_any_more|wont_matter',
	hand_over:
		'can_have|should_have|to_have|should_go_to|give|gave|given|giving|left|leaving|take_the|take_my|look_after|where_the|keep|have_my',
	keepsake:
		'dog|cat|cats|budgie|parrot|pets|everything|my_things|my_stuff|my_books|my_records|watch|ring|savings|guitar|plants|jewellery|the_money|car_keys',
	in_order:
		'written_it_all|wrote_it_all|written_everything|tidy_things_up|tidied_everything|tidy_everything|sorted_everything|everything_sorted|put_everything_in|leave_a_mess|its_on_the_table|letter_on_the|a_letter_for|letters_for|passwords|key_under_the_mat|so_they_dont_have_to|so_nobody_has_to|affairs_in_order_tonight|papers_on_the|paid_what_i_owed|paid_my_debts|paid_everyone_back|paid_everything_off',
	no_blame:
		'nobodys_fault|no_ones_fault|not_your_fault|isnt_your_fault|not_her_fault|not_his_fault|not_anyones_fault|forgive_me|tell_them_i_love|tell_her_i_love|tell_him_i_love|tell_the_kids_i|tell_my_kids_i|tell_them_im_sorry|tell_her_im_sorry|tell_mum_im_sorry|find_me|wanted_to_say_goodbye|want_to_say_goodbye|just_saying_goodbye|wanted_somebody_to_know|wanted_someone_to_know|somebody_to_know|someone_should_know|not_to_blame|shouldn_t_blame|shouldnt_blame|don_t_blame|dont_blame_yourself|not_to_blame_herself|not_to_blame_himself',
	trip: 'holiday|holidays|trip|travelling|traveling|weekend|hotel|moving|moved|working|work_trip|kennels|cattery|maternity|annual_leave',
	trade_visit: 'plumber|engineer|electrician|locksmith|service|quote|invoice',
	high_open:
		'roof|rooftop|ledge|railing|railings|viaduct|bridge|cliff|balcony|window|windowsill|platform|tracks|overpass|parapet|car_park_roof|top_floor|multistorey|pier',
	edge: 'ledge|railing|railings|parapet|edge|windowsill|viaduct|barrier|tracks|cliff|roof_edge|handrail',
	pose_edge:
		'sat|sitting|sits|standing|stood|stands|climbed|climbing|perched|leaning|crying|pacing|walking|holding_onto|hanging_onto',
	pose_out:
		'wrong_side|other_side_of_the|over_the_railing|over_the_rail|over_the_barrier|legs_dangling|feet_dangling|legs_over|half_out|hanging_over|climbed_over|outside_the_railing|outside_the_railings',
	looks_down:
		'looking_down|staring_down|looks_down|looking_at_the_water|staring_at_the_water|watching_the_trains|watching_the_cars|staring_at_the_tracks|looking_over_the_edge|see_the_whole_town',
	lets_go:
		'jump|jumping|let_go|letting_go|drop_him|drop_her|drop_the_baby|lets_him_go|step_off|stepping_off|saying_goodbye|said_goodbye|crying|so_tired|really_tired|dont_come_near|nobody_come_near|neither_of_us',
	throws_self:
		'jumped|jumping|going_to_jump|gonna_jump|will_jump|threw_himself|threw_herself|throw_himself|throw_herself|throw_myself|thrown_himself|thrown_herself|throwing_himself|throwing_herself|step_in_front|stepped_in_front|walk_in_front|lie_down_on',
	jump_place:
		'train|trains|tracks|line|railway|bridge|window|balcony|roof|cliff|overpass|viaduct|tube|platform|car_park',
	edge_soft: 'bed|sofa|chair|couch|seat|pool|bath|table|tooth|gum|dental|bunk|tears_of',
	crew: 'aerial|antenna|painter*|tiles|tiler|panels|solar|roofer*|builders|engineer|scaffold*|pigeon*|gull*|seagull*|cat|kitten|gutter*|clean*|repair*|fix|quote|awning|hard_hat|insulation',
	views: 'views|rent|renting|flat_with|buy|sell|photo|photos|sunbathing|smoking|beer|barbecue',
	bathing: 'pool|queue|bandwagon|parachute|bungee|trampoline|rubbish|gun|joy',
	heaped:
		'lined_up|counted|counting|counted_out|saving_up|saved_up|been_saving|hoarding|hoarded|stockpiled|stockpiling|collected|collecting|laid_out|tipped_out|popped_out|out_of_the_packets|in_front_of_me|in_front_of_him|in_front_of_her|in_a_bowl|in_my_hand|all_open|on_the_table_in|pile_of',
	tonight_all:
		'take_them_all|take_them_tonight|taking_them_all|taking_them_tonight|take_the_lot|swallow_them|all_at_once|all_in_one_go|and_thats_it|go_to_sleep_and_not|sleep_and_not_wake|be_over|get_it_over',
	hanged: 'hung|hanging|hanged|hangs|strung',
	noose:
		'rope|noose|belt_round|from_the_beam|from_the_banister|from_a_tree|cut_him_down|cut_her_down|round_his_neck|round_her_neck|around_his_neck|around_her_neck|by_the_neck',
	hanged_surely:
		'hung_himself|hung_herself|hanged_himself|hanged_herself|tied_a_noose|cut_him_down|cut_her_down',
	message: 'voice_note|voice_notes|message|messages|note|letter|text|texted|video|voicemail|posted',
	parting:
		'saying_goodbye|says_goodbye|said_goodbye|goodbye_forever|a_goodbye|goodbye_note|sorry_for_everything|by_the_time_you|me_goodbye|us_goodbye|everyone_goodbye|goodbye_text',
	job_end: 'leaving_do|retire*|job|work|company|hen|stag|colleagues|course|party',
	sip: 'sip|gulp|mouthful|swig|swigs|gulps|sips|slurp|glug',
	for_cleaning:
		'unblock|unblocking|unblocker|cleaning|clean|descaling|drain|drains|toilet|oven|windscreen|pool|radiator|brakes|contact_lens|polish|disinfecting|floors',
	pills_strewn:
		'emptied|powder|missing|empty|gone|open|opened|in_his_mouth|in_her_mouth|on_his_tongue|on_her_tongue|half_chewed|half_dissolved|on_the_floor|scattered|sucking|chewing|crunching|got_hold|got_into|got_at|found|been_at',
	refill: 'prescription|repeat|renew|chemist|pharmacy|refill|run_out|buy|price|order',
	gulped: 'taken|took|swallowed|necked|downed|washed_down|had|drank|scoffed|taking|finished',
	pill_box: 'bottle|bottles|box|packet|packets|strip|strips|pack|tub|blister|tablets|jar',
	entire: 'whole|entire|all|full|lot|every_last|both',
	full_course:
		'antibiotic*|amoxicillin|course|treatment|week|days|month|wine|water|milk|juice|biscuits|chocolate*|crisps|vitamins|prescribed|you_told_me|like_you_said|photos|beer|cereal|haribo|sweets|tools',
	gave_dose: 'given|gave|took|taken|injected|had|put|jabbed|administered|dosed|doubled|takes_both',
	risky_drug:
		'insulin|digoxin|warfarin|metformin|heart_tablet|heart_tablets|heart_pill|heart_pills|blood_pressure_tablet|blood_pressure_tablets|methotrexate|morphine|patch|patches|tramadol|lithium|units|methadone|oxycodone|beta_blocker|beta_blockers|thyroxine|calpol|novorapid|oramorph',
	dose_slip:
		'twice|double|triple|instead_of|by_mistake|wrong|mixed_up|again_by|ten_times|too_much|too_many|grandads|grandmas|nans|his_brothers|her_sisters|a_second_time|both_lots|four_times',
	bleach: 'bleach|chlorine|hypochlorite|domestos',
	acid: 'ammonia|acid|vinegar|drain_cleaner|limescale_remover|descaler|viakal|unblocker|toilet_cleaner',
	fumes:
		'cough*|fumes|vapour|vapor|smoke|gas|dizzy|chok*|sting|stings|stinging|burning|throat|eyes|air|breath*|sick|cloud',
	drunk:
		'drunk|plastered|hammered|wasted|paralytic|legless|vodka|whisky|whiskey|gin|tequila|shots|drank_too_much|alcohol|binge|bladdered|steaming',
	past_waking:
		'wont_wake|wont_wake_up|cant_wake|cant_get_her_round|cant_get_him_round|cant_get_him_to|cant_get_her_to|wont_come_round|not_waking|slapping_his|slapping_her|stone_cold|wet_himself|wet_herself|breathing_funny|breathing_slow|hardly_breathing|gurgling|snoring_funny|choking_on|unresponsive|eyes_rolled',
	slipped_in:
		'put_something|slipped_something|dropped_something|spiked|put_summat|putting_something',
	drink: 'drink|drinks|glass|pint|beer|cocktail',
	by_hair_or_neck:
		'by_the_hair|by_her_hair|by_my_hair|by_the_throat|by_her_throat|by_my_throat|by_the_neck|round_the_throat|round_her_throat|round_my_throat|round_the_neck|around_her_neck|round_her_neck|around_my_neck|round_my_neck',
	holds:
		'got|has|had|holding|holds|held|grabbed|grabbing|grabs|dragging|dragged|dragging_her|hands|pulling|squeezing|pinned|lifted|hes',
	hushed:
		'hiding|hidden|barricaded|locked_myself|locked_ourselves|locked_in_the_bathroom|in_the_wardrobe|in_the_closet|in_the_cupboard|under_the_bed|in_the_attic|behind_the_counter|whispering|whisper|keep_my_voice|keeping_my_voice|cant_talk_loud|cant_speak_up|cant_speak_loud|have_to_be_quiet|speak_quiet|talk_quietly|so_he_doesnt_hear|cant_let_him_hear|phone_in_the_toilet|in_the_bathroom_with_the',
	entered:
		'broke_in|broken_in|got_in|have_got_in|came_in_through|come_in_through|theyre_inside|hes_inside|theyre_downstairs|hes_downstairs|hear_footsteps|hear_voices|hear_them|hear_him|smashing_things|smashing_up|smashing_the_place|going_through_the_drawers|let_himself_in',
	hear_now: 'hear|hearing',
	inside_home:
		'someone_downstairs|somebody_downstairs|someone_in_the|somebody_in_the|men_downstairs|footsteps_downstairs|people_downstairs|voices_downstairs|someone_moving_about|someone_on_the_stairs|someone_trying_the|footsteps_on_the_landing|moving_around_downstairs|banging_about_downstairs',
	threat:
		'cut_me|cut_my_throat|slit_my|slit_her|smash_my|smash_her|smash_your|smash_his|break_my|break_her|cave_my|cave_her|burn_the_house|burn_us|burn_it_down|set_fire|set_us|set_the|do_me_in|finish_me|finish_her|finish_us|kill_the_kids|kill_me|kill_us|kill_her|gut_me|put_me_in_the_ground|put_me_in_hospital|shoot_me|shoot_us|stab_me|stab_her|stab_him|throw_acid|wont_leave_alive|get_out_alive|leave_here_alive|bury_me|drown_him|drown_the|do_her_in|do_him_in|do_us_in',
	says_it:
		'says|saying|said|shouting|screaming|yelling|threatening|threatened|swears|keeps_saying|texted|texting|promised|going_to|gonna',
	joke: 'joking|just_kidding|lol|figure_of_speech|if_im_late|if_he_finds_out_how_much|if_she_finds_out_how_much|the_price|when_she_sees|when_he_sees',
	breaking:
		'kicking|smashing|smashed|breaking|hammering|bashing|pounding|drilling|sawing|forcing|axing|battering|banging|ramming|kicked',
	door_part: 'door|doors|lock|window|windows|glass|gate|shutter',
	assailant:
		'my_ex|ex_husband|ex_boyfriend|ex_partner|my_husband|my_boyfriend|my_partner|her_husband|her_boyfriend|her_ex|balaclava*|hooded|drunk|two_men|three_men|some_men|two_lads|some_lads|screaming_at|shouting_at|yelling_at|threaten*|going_mad|gone_mad|gone_crazy',
	building_work:
		'builder*|works|renovation|upstairs_neighbour|drill|quote|insurance|yesterday|locksmith|last_night',
	coming_up:
		'coming_up|on_his_way|coming_over|on_the_stairs|coming_in|at_the_door|at_my_door|outside_my|wont_leave|wont_go_away|coming_back|banging_on',
	bundled:
		'bundled|dragged|shoved|pulled|forced|thrown|grabbed|put_him|put_her|took_him|took_her|snatched',
	masked:
		'balaclava*|masked|masks|hooded|no_plates|without_plates|by_force|armed|strangers|some_men|drove_off|sped_off',
	stuck_into:
		'stuck_something|stuck_a|stuck_it|put_something_in_my|jabbed_something|plunged|stabbed|shoved_something',
	torso: 'side|belly|stomach|back|chest|neck|thigh|ribs|leg|arm|gut|guts|abdomen|shoulder',
	beats_with:
		'hits|hit|hitting|beats|beat|beating|whips|whipping|whipped|lashed|marks|punish*|coming_back|lays_into',
	rod: 'belt|with_a_stick|with_a_cable|whip|with_a_bat|his_fists|with_his_fist|with_a_hammer|with_a_bar|with_a_pole|with_a_strap|cricket_bat|baseball_bat',
	forced_to:
		'made_me|makes_me|forced_me|forces_me|forced_her|made_her|forcing_me|i_said_no|i_kept_saying_no|told_him_no|held_me_down|pinned_me_down|against_my_will',
	sexual:
		'sex|sexual*|undress*|naked|clothes_off|on_top_of_me|inside_me|knickers|underwear|sleep_with_him|touch_him|trousers_down',
	groped:
		'touches_me|touched_me|touching_me|touches_her|touched_her|touching_her|touched_him|touching_him|groped|gropes|groping|put_his_hand*|puts_his_hand*|interfered_with|feeling_me_up',
	private_parts:
		'private|privates|private_parts|down_there|knickers|breasts|between_my_legs|between_her_legs|under_my_clothes|under_her_clothes|bum|genitals|under_my_skirt',
	woke_up: 'woke|woken|came_round|came_to',
	undressed:
		'no_clothes|naked|no_knickers|no_underwear|without_my_clothes|clothes_torn|trousers_undone|half_undressed',
	tied_up: 'tied|ties|tying|chained|chains|handcuffed_to|strapped',
	tied_to:
		'to_the_bed|to_a_bed|to_the_chair|to_a_chair|to_her_bed|to_his_bed|to_her_chair|to_the_radiator|to_his_chair',
	dread:
		'im_scared|so_scared|really_scared|terrified|frightened|hes_gone_mad|hes_gone_crazy|if_he_hears|if_he_catches|if_he_finds_me|hes_looking_for_me|hes_looking_for_us|looking_for_us|hes_coming|hes_drunk|hes_been_drinking|smashing_everything|smashing_the_place|smashing_things|not_shouting_any',
	officer:
		'bailiff*|court_officer*|enforcement_officer*|enforcement_agent*|high_court_officer*|sheriff*|marshal',
	arriving:
		'here|at_the_door|outside|on_the_stairs|coming_up|arrived|in_the_hall|downstairs|giving_us|given_us|ten_minutes|inside|at_my_door|on_my_doorstep|on_the_doorstep|doorstep',
	turning_out: 'putting|throwing|carrying|chucking|dumping|taking|hauling|dumped|thrown|put',
	belongings: 'things|stuff|furniture|belongings|clothes|mattress*|possessions',
	to_street: 'street|pavement|sidewalk|landing|road|kerb|front_garden|on_the_lawn',
	lurking:
		'sitting|sat|opposite|across_the_road|in_front_of|watching|staring|waiting|hanging_around|parked|standing|following|outside|under_my|loitering|lurking',
	own_place:
		'my_house|my_flat|my_window|my_work|the_school|my_street|my_door|my_building|my_balcony|my_car|nursery|my_place|the_road',
	due_back:
		'meant_to_bring|supposed_to_bring|was_due_back|should_have_brought|should_have_been_back|meant_to_drop|supposed_to_drop|meant_to_return|supposed_to_return|meant_to_have_them_back|supposed_to_have_them_back|due_to_return|were_due_back',
	unreachable:
		'not_answering|isnt_answering|wont_answer|phone_off|turned_her_phone_off|turned_his_phone_off|turned_off_her_phone|turned_off_his_phone|phone_s_off|phones_off|phone_is_off|no_sign_of|hasnt_turned_up|not_picking_up|wont_pick_up|blocked_me|dont_know_where|wont_tell_me_where|nobody_home|no_answer|switched_off',
	until_tonight:
		'midnight_tonight|till_midnight|until_midnight|by_midnight|before_midnight|by_noon_today|by_four_today|by_five_today|by_the_end_of_today|two_hours_left|an_hour_left|in_two_hours|closes_at_midnight|close_of_business_today|this_afternoon',
	file_it:
		'file|filing|submit|lodge|appeal|portal|defence|response|respond|tribunal|notice|claim_form|court_papers|runs_out',
	taken_down: 'taken|took|moved|transferred|holding|held|spending_the_night|sleeping|kept',
	cells: 'cells|police_cell|custody_suite|police_station|holding_cell',
	/** What "hit", "kill" or "beat" is said of when nobody is hit. */
	not_blows:
		'queue|wait|suitcase|mattress|allergy|hay_fever|cough|hangover|boots|chair|water|jet|sink|tap|spray|tooth|teeth|toothache|molar|wisdom|gum|period|sciatica|price|prices|bill|bills|heat|paperwork|inheritance|retainer|tiles|drill|drums|music|renovation|traffic|rain|wind|taxes|deadline|target|penalty|match|goal|heels|shoes|curiosity|hunger|boredom|laughing|gym|diet|cockerel|rooster|mortgage|sale|purchase|commute|back|feet|knee|knees|calves|joints|head_is|head_was|baby_is_kicking|heart_is|boxing|sparring|push_ups|trial_class',
	or_else: 'or_i|tonight_i|swear_i',
	mushrooms: 'mushroom|mushrooms|toadstool|toadstools|fungi|death_cap',
	gut_sick:
		'vomit*|throwing_up|being_sick|been_sick|runs|diarrhoea|diarrhea|hallucinat*|seeing_things|sweating|cramps|jaundice*|puking',
};
