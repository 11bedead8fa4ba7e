/** How a layperson tells of a heart, a brain or a body that gives out, in English: `concepts/heart-brain.ts`. */
export const heartBrain: Record<string, string> = {
	as_if:
		'like|as_if|as_though|feels_like|somebody_s|someone_s|somebodys|someones|there_s_a|theres_a|says_it_s',
	load: 'elephant|lorry|truck|bus|car|van|tractor|anvil|concrete|brick|bricks|paving_slab|slab|boulder|rock|ton|fridge|piano|vice|vise|clamp|belt|strap|fist|house|cow|weight|tank|wardrobe|concrete_block',
	on_me:
		'on_my_chest|on_his_chest|on_her_chest|on_top_of_me|on_top_of_him|on_top_of_her|round_me|round_him|round_her|around_me|around_him|around_her|across_me|across_my|across_his|across_her|breastbone|on_me|in_the_middle|chest|ribs|sternum',
	lifted:
		'lifted|weight_off|off_my_chest|off_my_mind|mortgage|deadline|freezer|drawers|parked_across|parked_in',
	tightens: 'tightening|squeezing|tightened|pulling|cinching|crushing|gripping',
	band: 'belt|band|strap|rope|wire|vice|vise|corset|clamp',
	travels:
		'goes|going|spreading|spreads|spread|runs|running|shooting|travels|travelling|moves|moving|creeping|radiat*|goes_up|goes_down|into|down_into|up_into|down',
	travel_goal: 'arm|arms|shoulder|jaw|teeth|neck|throat|shoulder_blade',
	queasy: 'sick|nauseous|nausea|queasy|vomit*|throwing_up|thrown_up|been_sick',
	cuff: 'cuff|machine|monitor|blood_pressure|nurse|pharmacy|bag|strap|rucksack|cast|bandage|vaccine|jab',
	heart_patch: 'stent|stents|bypass|pacemaker|angina|valve|angioplasty',
	nitro:
		'gtn|nitro|nitroglycerin*|glyceryl|angina_spray|spray_under_his_tongue|spray_under_her_tongue|spray_under_my_tongue|tablet_under_his_tongue|tablet_under_my_tongue',
	no_relief:
		'no_difference|no_effect|not_helping|isnt_helping|hasnt_helped|not_working|isnt_working|hasnt_worked|still_there|done_nothing|not_shifting|wont_shift|isnt_shifting|hasnt_touched|not_touched|no_better|not_easing|isnt_easing',
	tearing:
		'tearing|ripping|torn|ripped|being_ripped|being_torn|splitting_me|split_in_two|split_me_in|sawn_in',
	upper_back:
		'shoulder_blades|back|chest|belly|stomach|between_the_shoulders|down_the_middle|breastbone',
	between_blades:
		'between_my_shoulder_blades|between_his_shoulder_blades|between_her_shoulder_blades|between_the_shoulder_blades|between_the_shoulders',
	implanted: 'defibrillator|icd|pacemaker',
	gave_shock: 'shocked|shock|shocks|gone_off|went_off|fired|kicked|zapped|jolt*',
	leaks:
		'dribbl*|drool*|leak*|running_out|spilling|falls_out|falling_out|pours_out|slides_out|coming_out|runs_out|trickl*',
	table_drink: 'tea|coffee|juice|water|soup|milk|drink|food|spit|saliva',
	mouth_side:
		'one_side|corner_of_her_mouth|corner_of_his_mouth|corner_of_my_mouth|side_of_her_mouth|side_of_his_mouth|side_of_my_mouth|of_her_mouth|of_his_mouth|of_my_mouth|one_corner',
	smiles: 'smil*|laugh*|grin*',
	limb_seen: 'arm|arms|hand|leg|legs|one_side|left_side|right_side|one',
	disobeys:
		'drops_back|falls_back|drops_straight|falls_straight|wont_do_what|doesnt_do_what|doesnt_belong|belongs_to_someone|belongs_to_somebody|isnt_mine|not_mine|not_hers|not_his|hanging|hangs|just_hangs|like_lead|like_rubber|like_jelly|wont_obey|useless|wont_go_up|wont_come_up|doesnt_go_up|doesnt_come_up|only_goes_halfway|drifts_down|drifts|sinks|sank|sinking|gone_dead|stopped_working|wont_lift|wont_rise|only_one_goes|only_one_went|only_one_came',
	limb_cause:
		'pain*|hurt*|sore|broke|broken|cast|gym|training|injur*|tendon*|physio|sprain*|rotator|sling|tooth|anaesthetic|fell|fall|hit|knock*|operated|surgery|slept|doll|toy|chair|machine|workout|tattoo',
	utensil: 'spoon|fork|cup|mug|glass|pen|comb|toothbrush|keys|cutlery|plate|knife',
	slips_hand:
		'slips_out_of_her_hand|slips_out_of_his_hand|slips_out_of_my_hand|falls_out_of_her_hand|falls_out_of_his_hand|falls_out_of_my_hand|falling_out_of_her_hand|falling_out_of_his_hand|falling_out_of_my_hand|slipping_out_of_her_hand|slipping_out_of_his_hand|slipping_out_of_my_hand|fell_out_of_his_hand|fell_out_of_her_hand|keeps_missing_her_mouth|keeps_missing_his_mouth|cant_hold_a|cant_hold_the',
	walks: 'walk*|stagger*|veer*|lean*|list*|stumbl*|keeps_going|wobbl*',
	staggers:
		'like_a_drunk|like_he_s_drunk|like_she_s_drunk|like_hes_drunk|like_shes_drunk|as_if_he_s_drunk|as_if_she_s_drunk|into_the_wall|into_walls|into_the_door|into_things|into_furniture|to_one_side|sideways|to_the_left|to_the_right|off_to_one_side',
	/** A mouth that is crooked by its teeth, its mending or a laugh. */
	smile_work:
		'veneer*|braces|orthodont*|overbite|crooked_teeth|crooked_tooth|botox|filler*|retainer|denture*|aligner*|invisalign|photo*|accent|recording|answerphone|voicemail|loudspeaker',
	hangs_other: 'hair|fringe|curtain|awning|picture|earring|dress|cable|bag|gutter|fence|door',
	worn_on_chest: 'holter|bra|heart_rate_strap|size|shirt|uniform|vest|harness|rucksack|backpack',
	hard_hearing: 'hearing_aid*|deaf|headphones|earphones',
	skin_care: 'cream|creams|cosmetic*|dermatolog*|laser|acne',
	mosquito: 'mosquito*|midge*|gnat*',
	numbed: 'anaesthetic|filling',
	alcohol:
		'pub|party|wedding|pints|beers|club|stag|hen_do|heels|had_a_few|cocktail*|wall_sign|insoles|his_hip|her_hip|limp',
	words_word: 'words|word|sentences|speech',
	wrong_words:
		'wrong|dont_exist|doesnt_exist|arent_words|isnt_a_word|made_up|backwards|wrong_order|scrambled|jumbled|mixed_up|wont_come|not_coming|wont_come_out|stuck',
	word_play:
		'crossword|scrabble|game|spanish|english|class|homework|toddler|year_old|translat*|wordle|lyrics|invoice|contract|leaflet',
	foreign_like:
		'like_chinese|like_a_foreign_language|in_a_foreign_language|like_double_dutch|marbles_in_her_mouth|marbles_in_his_mouth|mouth_full_of_marbles|mouth_full_of_cotton|cotton_wool_in|hot_potato|thick_tongue|tongue_s_too_thick|tongue_is_thick|tongue_feels_thick|tongue_has_gone_heavy',
	noises_only:
		'just_grunting|only_grunting|only_grunts|just_making_noises|only_making_noises|just_makes_noises|just_moaning|just_mumbles|only_mumbling|cant_get_a_word_out|cant_get_one_word|just_says_yes_to',
	half_sees:
		'only_see_half|only_sees_half|half_my_vision|half_his_vision|half_her_vision|half_of_everything|half_the_picture|half_of_what',
	head_here:
		'head|skull|nape|back_of_my_neck|back_of_his_neck|back_of_her_neck|brain|base_of_my_skull|temple',
	blow_like:
		'like_a_hammer|sledgehammer|like_a_brick|like_a_bat|baseball_bat|cricket_bat|like_being_shot|like_i_d_been|like_id_been|like_he_d_been|like_she_d_been|as_if_i_d_been|as_if_id_been|like_someone_hit|like_somebody_hit|like_someone_had|like_somebody_had|like_a_bomb|like_a_firework|like_lightning|something_popped|something_burst|something_pop|something_snapped|like_an_axe|like_a_bolt|nought_to_a_hundred|zero_to_a_hundred|nothing_to_agony|thunderclap|like_an_explosion|like_someone_swung|like_somebody_swung|like_a_bang|like_an_electric',
	never_like:
		'never_like_this|never_had_one_like|never_had_anything_like|never_felt_anything|never_known|nothing_like_it|like_nothing|in_my_life|in_his_life|in_her_life|ever_had|not_my_usual_migraine|isnt_my_usual_migraine|not_like_my_migraines|worst_pain',
	chin: 'chin|neck|head',
	cannot_bend:
		'cant_bend|cant_put|cant_get|cant_touch|cant_look_down|wont_bend|doesnt_bend|screams_when|stiff_as|like_a_board|rigid|cant_move|locked|cannot_bend|can_not_bend|hurts_to_bend',
	crick: 'slept|pillow|plane|crick|desk|physio|whiplash|gym|screen|draught',
	dots: 'dots|spots|pinpricks|pin_pricks|rash|marks|bruises|blotches|freckles|speckles|purple_bits',
	glass_press:
		'glass|tumbler|press|pressed|pressing|push_on|pushed_on|wont_go_away_when|dont_go_away_when|doesnt_go_away_when|stays_when|stay_when|dont_go_white|doesnt_go_white|not_blanching|doesnt_blanch|dont_blanch|roll_a_glass|glass_on|glass_over',
	dishes:
		'dishwasher|glasses|limescale|detergent|wine|shirt|wall|window*|shower_screen|ceiling|damp|acne|laser|freckles_removed|glassware|mirror|carpet|teeth|the_cream|moisturiser',
	mottled: 'mottled|blotchy|marbled|marbling|lacy|patchy|like_corned_beef',
	skin_seen: 'skin|legs|knees|arms|tummy|feet|body|thighs|hands|face',
	cold_ends:
		'hands_are_freezing|feet_are_freezing|freezing_hands|cold_hands|cold_feet_and|hands_are_cold|feet_are_cold|icy_hands|hands_are_like_ice|hands_and_feet_are_cold|hands_and_feet_are_freezing|hands_and_feet_are_ice|hands_and_feet_like_ice|hands_and_feet|icy_feet|feet_like_ice|hands_like_ice',
	rouse_try:
		'shak*|shook|slap*|pinch*|shout*|calling_his_name|calling_her_name|call_his_name|call_her_name|called_his_name|called_her_name|saying_his_name|saying_her_name|prodd*|poked|poking|nudg*|talking_to_him|talking_to_her|talk_to_him|talk_to_her|splash*|rubbing_his_chest|rubbing_her_chest|squeez*_his_hand|squeez*_her_hand|tickl*|shaken|called_and_called|calling_and_calling|shouted|yelled|tapping_his|tapping_her|tapped_his|tapped_her|im_talking_to_him|im_talking_to_her',
	no_result:
		'nothing|and_nothing|no_response|no_reaction|not_a_thing|not_a_flicker|not_a_peep|doesnt_notice|didnt_notice|doesnt_stir|didnt_stir|wont_stir|not_stirring|no_joy|no_answer|didnt_flinch|doesnt_flinch|wont_flinch|not_a_sound|doesnt_react|not_reacting|isnt_reacting|didnt_react|not_even_crying|wont_open|doesnt_open|not_opening|just_grunts|only_grunts|just_moans|only_moans',
	no_way:
		'cant|cannot|couldnt|unable|no_way|wont|impossible|not_able|not_managing|isnt|not|doesnt|didnt|struggling',
	come_to:
		'wake|waking|rouse|rousing|get_him_round|get_her_round|get_them_round|bring_him_round|bring_her_round|come_round|coming_round|get_him_to_wake|get_her_to_wake|wake_him|wake_her|wake_them|open_his_eyes|open_her_eyes|get_him_awake|get_her_awake|get_a_response|come_to',
	mornings:
		'school|work|mornings|alarm|early|college|lie_in|weekends|naturally|refreshed|neighbours|baby_up|dog_up|time|up_in_time|appointment|interest',
	slid_down:
		'slid_off|slid_down|sliding_down|slides_off|slumped|slumping|crumpled|folded_up|legs_went|legs_gave_way|legs_just_went|legs_have_gone|keeled|toppled|sank_to_the_floor|slipped_off_his_chair|slipped_off_her_chair|head_on_the_table|face_down_on_the_table',
	barely_answers:
		'barely_answers|barely_answering|hardly_answers|hardly_answering|barely_speaks|barely_speaking|hardly_speaking|slow_to_answer|struggling_to_answer|struggles_to_answer|not_making_any_sense|mumbling|drifting_off|drifting_in_and_out|in_and_out|gone_very_quiet|gone_quiet',
	like_sack:
		'like_a_sack|like_a_tree|like_a_stone|like_a_dead_weight|like_a_puppet|like_a_felled|like_a_plank|flat_on_his_face|flat_on_her_face|straight_down|dead_weight',
	to_bed: 'price*|sales|market|love|out_with|behind|shares|into_bed|in_bed|on_the_sofa|asleep',
	open_stare:
		'eyes_open|eyes_are_open|eyes_wide_open|staring_at_nothing|staring_into_space|staring_at_the_ceiling|glassy|glazed|eyes_fixed|eyes_have_glazed|blank_stare|staring_blankly',
	not_there:
		'nobody_home|not_there|isnt_there|not_seeing|doesnt_see|nothing|doesnt_blink|not_blinking|no_response|wont_answer|not_answering|isnt_answering|doesnt_answer|not_talking|doesnt_know_me|not_responding|hes_not_there|shes_not_there|doesnt_look|not_looking|wont_look',
	he_breathes: 'breath|breaths|breathing|breathes|breathe',
	now_then:
		'every_now_and_then|now_and_then|once_in_a_while|every_so_often|every_ten_seconds|every_fifteen_seconds|every_twenty_seconds|then_stops|then_nothing|then_stop|one_at_a_time|long_gaps|long_pauses|hardly_ever|only_sometimes',
	gulps: 'gulp*|snort*|gasp*|gurgl*|rattl*|death_rattle',
	not_rising:
		'isnt_rising|not_rising|isnt_going_up|not_going_up|doesnt_go_up|isnt_moving|not_moving|cant_see_his_chest|cant_see_her_chest|hasnt_moved',
	gone_quiet:
		'very_still|so_still|ever_so_still|completely_still|very_quiet|ever_so_quiet|too_quiet|motionless|not_moving|isnt_moving',
	bad_colour:
		'blue|bluish|purple|lilac|grey|gray|ashen|funny_colour|odd_colour|horrible_colour|colour_of_putty|waxy|like_wax|mottled|marbl*|blotchy|greyish|dusky|ashy|pasty|pale|white_as|deathly|sallow',
	tipsy:
		'drunk|wasted|hammered|paralytic|legless|vodka|shots|tequila|whisky|whiskey|gin|rum|drinking|been_drinking|sloshed|plastered|skinful|booze|beers|pints|alcohol|drank',
	stone_cold:
		'stone_cold|ice_cold|freezing_cold|cold_as|freezing_to_touch|freezing_to_the_touch|cold_to_the_touch|cold_to_touch|clammy|stiff_as',
	wet_self:
		'wet_himself|wet_herself|wet_the_bed|peed_himself|peed_herself|pissed_himself|pissed_herself|been_sick_in_his_sleep|been_sick_in_her_sleep|sick_in_his_sleep|sick_in_her_sleep|thrown_up_in_his_sleep|soiled_himself|soiled_herself',
	jerks:
		'jerk*|thrash*|twitch*|flail*|convuls*|spasm*|shaking_all_over|whole_body_shaking|shaking_violently|juddering|bucking',
	fit_sign:
		'eyes_rolled|eyes_have_rolled|eyes_rolling|eyes_are_rolling|eyes_gone_back|foam*|froth*|bit_his_tongue|bit_her_tongue|biting_his_tongue|biting_her_tongue|gone_rigid|went_rigid|gone_stiff|went_stiff|wet_himself|wet_herself|arch*|teeth_clenched|jaw_clenched|clenched|cant_hear_me|doesnt_hear_me|on_the_floor|not_responding|doesnt_know_me|wont_stop|not_stopping|isnt_stopping',
	tantrum:
		'tantrum|strop|paddy|meltdown|cold|music|dance|nervous|excited|laughing|washing_machine|muscle|eyelid',
	drenched:
		'drenched|soaked|soaking|dripping|wringing_wet|wringing|pouring_with_sweat|sweating_buckets|sweat*|clammy|bathed_in|wet_through|sopping',
	wrong_person:
		'calling_me_by|calls_me_by|called_me_by|thinks_i_m_his|thinks_i_m_her|thinks_im_his|thinks_im_her|thinks_that_i_m|asked_who_i|asking_who_i|asks_who_i|who_i_am|people_who_arent_there|somebody_who_isnt_there|someone_who_isnt_there|people_that_arent_there|somebody_that_isnt_there|doesnt_know_me|doesnt_know_who_i|calling_me_mum|calling_me_mummy|thinks_it_s_nineteen|doesnt_know_what_year|doesnt_know_where_he|doesnt_know_where_she|wants_to_go_home_and_he_is|talking_to_his_dead|talking_to_her_dead|doesnt_seem_to_know|no_idea_who_i|hasnt_a_clue_who|seem_to_know_who|asking_where_he_is|asking_where_she_is|keeps_asking_where|doesnt_know_his_name|doesnt_know_her_name|asking_for_his_mum|asking_for_her_mum|asking_for_her_mother|asking_for_his_mother',
	acute_mark:
		'suddenly|all_of_a_sudden|this_morning|since_this_morning|last_night|since_last_night|today|tonight|now|just_now|an_hour_ago|this_afternoon|fever|temperature|infection|water_infection|uti|sweat*|soaked|drenched|insulin|sugar|fell|sun|degrees|heat',
	dementia_long:
		'alzheimer*|dementia|for_months|for_years|always|more_and_more|sometimes|memory_clinic|call_centre|salesman|secretary',
	hard_open:
		'cant_keep_his_eyes_open|cant_keep_her_eyes_open|struggling_to_keep_his_eyes|struggling_to_keep_her_eyes|eyes_keep_closing|keeps_drifting_off|keeps_dropping_off|keeps_falling_asleep|nodding_off|cant_stay_awake|hard_to_wake|difficult_to_wake|harder_to_wake|wont_stay_awake',
	fasting:
		'hasnt_eaten|not_eaten|didnt_eat|havent_eaten|skipped_lunch|skipped_breakfast|skipped_her|skipped_his|no_breakfast|without_eating|without_breakfast|refused_breakfast|wouldnt_eat|refused_her|refused_his|missed_lunch|missed_breakfast|no_lunch|no_dinner',
	no_sweat:
		'quit_sweating|stopped_sweating|not_sweating|isnt_sweating|no_longer_sweating|not_even_sweating|dry_as_a_bone|bone_dry',
	hot_body: 'burning|hot|roasting|boiling|heat|sun|degrees|oven|scorching|on_fire',
	in_heat:
		'in_the_sun|in_this_heat|in_the_heat|heatstroke|heat_stroke|sunstroke|heatwave|sunbathing|out_in_the_sun|degrees_out|degrees_outside|in_the_greenhouse|in_the_sauna|in_the_car|forty_degrees|forty_two_degrees|forty_one_degrees|in_the_shade|on_the_roof_all|all_day_in|scorching',
	been_cold:
		'out_all_night|outside_all_night|in_the_snow|icy_water|freezing_water|cold_water|in_the_river|into_the_river|in_the_lake|into_the_harbour|on_the_floor_all_night|on_the_floor_since_last_night|hypotherm*|in_the_rain_all_night|outdoors_all_night|barefoot',
	no_shiver:
		'stopped_shivering|not_shivering|no_longer_shivering|isnt_shivering|not_even_shivering|quit_shivering',
	freezing_body: 'freezing|frozen|ice|icy|cold|blue|wet|snow|stiff|water',
	ice_person:
		'hes_freezing|shes_freezing|he_s_freezing|she_s_freezing|hes_ice_cold|shes_ice_cold|he_s_ice_cold|she_s_ice_cold|cold_as_ice|cold_as_marble|like_a_block_of_ice|stone_cold',
	chilly_thing:
		'heating|flat|boiler|house|radiator*|food|beer|fridge|freezer|soup|apartment|coffee',
	rag_limp:
		'limp|floppy|rag_doll|ragdoll|like_a_doll|no_tone|like_jelly|lifeless|head_flops|head_just_flops|like_a_rag|flops|arms_just_hang|arms_hang|just_hangs|hangs_there',
	no_cry:
		'not_crying|isnt_crying|doesnt_cry|not_even_crying|wont_cry|weak_cry|whimper*|moaning|grunt*|barely_crying|no_cry|cry_is_weak|mewing|stopped_crying',
	no_feed:
		'wont_feed|not_feeding|isnt_feeding|get_her_to_take|get_him_to_take|wont_latch|refus*|wont_suck|not_sucking|wont_take|dont_take|doesnt_take|hasnt_taken|not_taking|wont_drink|wont_swallow|cant_feed|too_sleepy_to_feed|no_feeds|not_interested_in_feeding|isnt_interested_in_feeding|hasnt_fed|hasnt_woken_for|not_woken_for|hasnt_had_a_feed|missed_her|missed_his|sleeping_through_feeds|no_interest_in_the|wont_take_the_breast|wont_take_his_bottle|wont_take_her_bottle|off_his_feeds|off_her_feeds|off_feeds|hardly_feeding|barely_feeding|not_fed|havent_been_able_to_feed|turning_away_from',
	aged: 'is|she_s|he_s|shes|hes|s|only|just_turned|turned|aged|my|have|just',
	told_number:
		'thirty_eight|thirty_nine|38|39|38.*|39.*|a_hundred_and_one|hundred_and_two|101*|102*',
	nearly: 'nearly|almost|near_enough|about_to|close_to',
	strikes:
		'had|have|having|fainted|faint|passed_out|collapsed|died|gave|give|keeled|choked|stroke|coronary|suffered',
	seen_price:
		'price*|bill|bills|quote|cost*|charge*|charging|invoice|fees|fee|goal|match|penalty|shock|news|laughing|laughter|queue|wait|embarrassment|excitement|rent|tax|mortgage|euros|pounds|dollars|lottery|boss|landlord|in_laws|website|button',
	needle:
		'needle*|injection*|blood_test*|blood_taken|vaccine*|jab|jabs|sight_of_blood|see_blood|sees_blood|blood_drawn|dentist*|hospital_smell|cannula|scalpel',
	habit:
		'when_i_see|when_they_take|whenever|every_time|at_the_sight|if_i_see|as_a_kid|used_to|tend_to|tends_to|always_faint*|i_m_a_fainter|im_a_fainter|a_fainter|squeamish|prone_to|always|when_i_have|when_i_get|when_you_take',
	named_illness:
		'{heart_attack}|{stroke}|{seizure}|{meningitis}|faint*|blackout*|unconscious|coma|loss_of_consciousness|collapse*',
	paper:
		'form|forms|questionnaire|licence|license|dvla|certificate|report|reports|discharge_letter|discharge_report|insurance|insurer*|insurers|cover|disability|benefit|medical_history|history|will|living_will|policy|top_up|letter_for|letter_from|hr|occupational_health|employer|sick_note|proof|travel_insurance|retired|pension|compensation|claim|settlement|summer_camp|letter',
	told_story:
		'film|movie|series|novel|book|play|theatre|actor|actress|character|script|episode|news|telly|tv|documentary|exam|essay|course|class|classes|workshop|first_aid|drill|training|certificate|defibrillators|campaign|leaflet*|quiz|game|podcast|awareness|promotion|talk|school_project',
	right_now:
		'right_now|suddenly|on_the_floor|not_responding|ambulance|is_having|having_a|just_had|has_just',
	settled:
		'all_the_tests|tests_were_fine|tests_came_back|came_back_clear|came_back_fine|came_back_normal|nothing_wrong|was_nothing|discharged|all_clear|it_was_anxiety|turned_out|ruled_out|given_the_all_clear',
	gadget:
		'laptop|computer|printer|phone|server|telly|car|bike|robot|tablet|blender|washing_machine|console|hard_drive|battery|screen|roomba|breath|dog_breath|smell',
	askew:
		'slipped|slid|sliding|pulled_to|pulled_down|pulled_over|gone_down|lopsided|wonky|to_one_side|dropped_on',
	mouth_or_face: 'mouth|lip|half_his_face|half_her_face|half_my_face|cheek|eyelid|smile',
	passed_off:
		'passed|gone_now|came_back|come_back|back_to_normal|fine_now|all_right_now|alright_now|okay_now|better_now|ten_minutes|five_minutes|fifteen_minutes|twenty_minutes|a_little_while|right_as_rain|wore_off|went_away|as_usual|right_as_rain_now',
	brain_lapse:
		'couldnt_speak|couldnt_talk|couldnt_get_her_words|couldnt_get_his_words|couldnt_get_my_words|couldnt_say_my|couldnt_say_his|couldnt_say_her|lost_his_speech|lost_her_speech|lost_my_speech|was_slurring|were_slurring|speech_went|speech_was_all|face_went|face_dropped|mouth_dropped|arm_wouldnt|hand_wouldnt|leg_wouldnt|arm_went_numb|arm_went_dead|face_went_numb|couldnt_move_his_arm|couldnt_move_her_arm|couldnt_move_my_arm|couldnt_see_out_of_one|blind_in_one_eye',
	vaccine_shot: 'vaccin*|jab|jabs|test|booster|booked',
	blood_draw:
		'blood_taken|take_blood|taking_blood|blood_drawn|blood_test*|see_blood|sight_of_blood|give_blood|giving_blood',
	dead_machine:
		'boiler|heater|intercom|router|fridge|oven|remote|blind|dishwasher|doorbell|wifi|tv|air_conditioning|freezer',
	speechless: 'speechless|lost_for_words|breathless|stunned|floored|white',
	sleepyhead:
		'for_school|for_work|in_the_mornings|every_morning|teenager|teenage|alarm|lie_in|early|refreshed',
	eyelid: 'eyelid|eye|brow',
	half_shut:
		'hanging|drooping|droopy|half_shut|half_closed|wont_open|doesnt_close|wont_close|sagging|lower_than',
	fails_at:
		'wont_grip|cant_grip|cant_hold|cant_pick|cant_squeeze|wont_squeeze|missing|misses|clumsy|dead|numb|useless|wont_close|went_somewhere|fell|drops|wouldnt_do|weak|hanging|limp',
	speech_odd:
		'comes_out_as|coming_out_as|gobbledygook|gibberish|one_word_for_another|wrong_word|wrong_words|talked_rubbish|talking_rubbish|babbl*|mumbl*|slur*|cant_understand|doesnt_understand|not_making_sense|stopped_making_sense|makes_no_sense|none_of_it_makes_sense|cant_find_the_word|cant_speak|cant_talk|garbled',
	speech_gone: 'gobbledygook|one_word_for_another|comes_out_as_soup|came_out_as_soup|word_salad',
	gait_odd:
		'dragging_a_foot|dragging_one_foot|dragging_his_foot|dragging_her_foot|dragging_a_leg|staggering|falling_to_one|keep_falling_to|keeps_falling_to|cant_walk_straight|veering',
	sight_gone: 'seeing_double|see_double|blurred|blurry|lost_sight|cant_swallow|double_vision',
	no_hands:
		'without_putting_his_hands|without_putting_her_hands|didnt_even_put|didnt_put_his_hands|didnt_put_her_hands|just_like_that|for_no_reason',
	half_gaze:
		'eyes_half_open|eyes_half_shut|eyes_open|staring_through|staring_straight_through|staring_at_nothing|staring_into_space|eyes_are_glassy|eyes_glazed|looking_right_through|looks_right_through',
	gaze_with:
		'wont_open_his_mouth|wont_open_her_mouth|wont_swallow|not_answering|wont_answer|not_talking|dribbl*|drool*|sweat*|wet_through|soaked|sugar|diabetic*|insulin|shak*|shaken|called_and_called|not_moving',
	meter: 'glucose_meter|meter|monitor|sensor|libre|finger_prick',
	meter_low: 'very_low|says_low|reads_low|says_lo|reading_low|one_point*|two_point*|low_alarm',
	wine_dots: 'purple|dark_red|wine|plum|under_the_skin|like_blood|red_purple|werent_there',
	born_days: 'days_old|weeks_old|was_born|born_last|born_on',
	lip_froth: 'foam*|froth*|dribbl*|drool*',
	gone_stiff:
		'gone_stiff|went_stiff|gone_rigid|went_rigid|stiffened|stiff_as|teeth_clenched|jaw_clenched|jaw_locked',
	whole_shake: 'body|arms|legs|all_over|side_of_his_face|side_of_her_face',
	squeeze: 'squeez*|tight*|pain|ache|burning|heavy|heaviness|pressure|weight|cramp|griping',
	trunk_place:
		'ribs|middle|chest|shoulder|shoulders|back|arm|arms|jaw|throat|shoulder_blade|breastbone|pit_of_my_stomach',
	swoon: 'heart_attack|fit|coronary|stroke|seizure|turn|funny_turn|cardiac',
	opened_it: 'opened|saw|seeing|read|reading|letter|email|statement|looked_at',
	explodes: 'explod*|burst|bursting|spinning|done_in',
	chores:
		'forms|paperwork|papers|numbers|noise|emails|spreadsheets|questions|passwords|tax|bills|exams|work|options',
	at_age:
		'as_a_baby|as_a_toddler|as_a_child|at_two|at_three|when_he_was|when_she_was|when_i_was|years_back',
	pants:
		'panting|breathing_fast|breathing_really_fast|breathing_quickly|hasnt_peed|no_wee|not_peeing|hasnt_passed_water',
	frozen_screen: 'frozen|froze|hung|crashed|freezing',
};
