/** What lay people see first of a body in danger, in English: the words of `concepts/told-body.ts`. */
export const toldBody: Record<string, string> = {
	heart_races:
		'racing|pounding|thumping|thudding|hammering|going_like|like_mad|like_crazy|going_mad|going_crazy|going_nuts|galloping|fluttering|flip_flopping|doing_flips|doing_somersaults|skipping|skips|skipping_beats|missing_beats|out_of_my_chest|out_of_his_chest|out_of_her_chest|going_so_fast|going_too_fast|really_fast|very_fast|super_fast|beating_fast|beating_so_fast|beating_really|beating_like|beating_out|all_over_the_place|stopping_and_starting|wont_slow_down|wont_calm_down|wont_settle|going_a_mile_a_minute|nineteen_to_the_dozen|a_hundred_and_*|at_150|at_160|at_170|at_180|at_190|at_200',
	in_love: 'excited|excitement|in_love|wedding|joy|match|goal|news|crush|bike|car|film',
	pulse_word:
		'pulse|heart_rate|heartrate|bpm|beats|watch|smartwatch|fitbit|apple_watch|heart_beat|heartbeat',
	pulse_high:
		'140|145|150|155|160|165|170|175|180|185|190|195|200|210|220|hundred_and_forty*|hundred_and_fifty*|hundred_and_sixty*|hundred_and_seventy*|hundred_and_eighty*|hundred_and_ninety*|two_hundred',
	pressure_word: 'blood_pressure|systolic|over_90|over_80|euros|pounds|price|calories|steps',
	nearly_out:
		'nearly_fainted|nearly_passed_out|nearly_blacked_out|nearly_collapsed|nearly_went|nearly_keeled|almost_fainted|almost_passed_out|almost_blacked_out|almost_collapsed|about_to_faint|about_to_pass_out|about_to_black_out|going_to_faint|going_to_pass_out|gonna_faint|gonna_pass_out|going_to_black_out|going_to_collapse|feel_faint|feels_faint|feeling_faint|vision_is_going|vision_going|seeing_stars|seeing_spots|seeing_black|everything_is_going_black|going_black|going_dark|goes_black|going_blurry|room_is_spinning|everything_is_spinning|everythings_spinning|everything_spinning|scared_ill_fall|head_is_spinning|headed|light_headed|legs_are_going|legs_have_gone|legs_gone|cant_stand_up|going_to_die|im_dying|woozy|dizzy|clammy|cold_sweat|sweating|breathless|slipping_away|fading|going_to_go|about_to_go|cant_breathe|cant_catch_my_breath|short_of_breath',
	hard_wake:
		'hard_to_wake|really_hard_to_wake|very_hard_to_wake|difficult_to_wake|cant_get_him_to_wake|cant_get_her_to_wake|barely_wake|hardly_wake|barely_wakes|hardly_wakes|barely_waking|hardly_waking|struggling_to_wake|trouble_waking|impossible_to_wake|hard_to_rouse|difficult_to_rouse|barely_rouse|hardly_rouse|barely_rousable|hard_to_rouse|cant_rouse|cannot_rouse|wont_rouse|wont_wake_properly|wont_wake_up_properly|not_waking_properly|isnt_waking_properly|keeps_slipping_back|barely_opens_his_eyes|barely_opens_her_eyes|hardly_opens_his_eyes|hardly_opens_her_eyes|barely_opening|cant_keep_him_awake|cant_keep_her_awake|wont_stay_awake|cant_stay_awake|slipping_in_and_out|drifting_in_and_out|in_and_out_of_it|in_and_out_of_consciousness',
	sleeps_on:
		'sleepy|drowsy|lethargic|listless|dopey|dozy|out_of_it|zoned_out|floppy|keeps_falling_asleep|keeps_drifting|keeps_dropping_off|just_sleeping|only_sleeps|sleeping_all_day|sleeps_all_the_time|just_wants_to_sleep|only_wants_to_sleep|wont_look_at_me|not_himself|not_herself|not_with_it|not_responding|very_quiet|unusually_quiet|pale|staring',
	size_word: 'size|shoe|shoes|boots|kilos|stone|metres|inches|feet|cm',
	tenths: 'point_*|and_a_half|and_a_bit|degrees|of_fever|fever|temperature|celsius|something',
	hypo_body:
		'shak*|trembl*|sweat*|clammy|pale|white_as|jittery|wobbly|palpitation*|starving|ravenous',
	slow_mind:
		'cant_think|cant_concentrate|cant_focus|not_making_sense|isnt_making_sense|doesnt_make_sense|makes_no_sense|talking_gibberish|gibberish|talking_rubbish|talking_nonsense|talking_rot|babbling|blurry|blurred|seeing_double|cant_see_straight|cant_see_properly|slurring|slurred|confused|muddled|disorientated|disoriented|doesnt_know_where|dont_know_where_i|doesnt_know_who|drunk|fighting_me|fighting_us|vacant|mumbl*|muttering|doesnt_know_me|doesnt_recognise|not_with_it|away_with_the_fairies|cant_follow|cant_get_my_words|cant_get_his_words|cant_get_her_words',
	hears_it: 'hear|i_can_hear|we_can_hear|can_hear|hearing|heard|sounds_like|listening_to',
	knocks:
		'knocking_weakly|banging_weakly|tapping_on_the|faint_knocking|weak_knocking|banging_on_the_floor|thumping_on_the_floor|scratching',
	half_awake:
		'half_conscious|semi_conscious|semiconscious|barely_conscious|hardly_conscious|not_fully_conscious|half_out_of_it|barely_responding|hardly_responding|barely_responsive|barely_answering|hardly_answering|only_mumbling|not_properly_conscious|drifting_in_and_out',
	groaning:
		'groaning|groan|groans|moaning|moan|moans|whimper*|crying_out|calling_out|calling_for_help|shouting_for_help|asking_for_help|crying_for_help|faint_voice|weak_voice|tapping',
	behind_door:
		'behind_the_door|behind_her_door|behind_his_door|behind_a_locked_door|through_the_door|through_the_letterbox|through_the_letter_box|through_the_wall|through_the_keyhole|other_side_of_the_door|inside_the_flat|inside_her_flat|inside_his_flat|from_inside|inside_and_she|inside_and_he|wont_open|cant_open|not_opening|isnt_opening|doesnt_open|not_answering_the_door|isnt_answering_the_door|wont_come_to_the_door|cant_get_to_the_door|door_is_locked|doors_locked|locked_from_inside|locked_from_the_inside',
	noise_matter:
		'noise|noisy|noises_at_night|party|parties|sex|building_work|wood|puppy|complaint|complain|complaining|bill|invoice|service|price|about_the|pipes|floorboards|couple',
	gave_him_one:
		'had_some_sort_of_turn|had_a_funny_turn|had_a_turn|having_a_turn|taken_a_turn|taken_a_funny_turn|something_has_happened_to_him|something_has_happened_to_her|been_taken_ill|has_been_taken_ill|taken_ill',
	by_phone:
		'phone|calls|messages|emails|whatsapp|bank|insurance|agent|landlord|website|customer_service',
	toppled: 'blind|awning|wardrobe|bookcase|shelf|tree|wall|fence|fridge|sofa|furniture',
	soft_spot: 'soft_spot|soft_spots|fontanelle|fontanel',
	soft_spot_odd: 'bulg*|swollen|sticking_out|tense|raised|sunken|dipped',
	throat_itch:
		'throat_itch*|itchy_throat|throat_is_itchy|throat_feels_itchy|itching_in_her_throat|itching_in_his_throat|mouth_itch*|itchy_mouth|mouth_is_itchy|clearing_his_throat|clearing_her_throat|clearing_my_throat|throat_feels_funny|throat_feels_tight|throat_is_scratchy|hard_to_swallow|trouble_swallowing|cant_swallow|cough*',
	check_me:
		'checkup|check_up|checked|check_my|screening|screened|get_myself|looked_at|blood_pressure|cholesterol|ecg|health_check|prevention|prevent|cardiologist|genetic*|tested|mot',
	just_today:
		'today|now|last_night|yesterday|just|this_morning|this_afternoon|tonight|an_hour_ago|minutes_ago',
	cannot_budge:
		'cant_move|cannot_move|unable_to_move|not_able_to_move|cant_get_up_off|cant_get_off_the_floor|cant_get_him_up|cant_get_her_up|still_on_the_floor|been_on_the_floor|on_the_floor_all_night|on_the_floor_for_hours|cant_get_up_from_the_floor',
};

const gasped = 'took|takes|taken|take|taking';
const sport =
	'{exercise}|spin|spinning|zumba|crossfit|bootcamp|class|climb|climbing|race|half_marathon|marathon|hill|mountain|instructor|trainer|trek|hiking|dance';

/** What is said with the same words of prices, work, wine, laptops, forms and families, in English. */
export const toldBodyFigures: Record<string, readonly string[]> = {
	any: [
		'lol|only_joking|just_joking|just_kidding & breathe|fainted|faint|heart_attack|choke|choked|collapsed|dying|died -{right_now}|now|chest|help',
	],
	breathing: [
		'gasping|dying|gagging + for & drink|coffee|tea|pint|beer|smoke|fag|ciggie|cuppa|brew|holiday|wee|lunch',
		'nearly|almost + choked|suffocated|drowned -now|still|night|asthma|chest|water|pool|{inhaler}|{sting}|{food_risk}',
		'breathe + for|with|because_of|under & work|deadlines|meetings|paperwork|exams|orders|emails|boxes|visitors -chest|asthma|pain',
		'{gadget}|{dead_machine}|washer|pump|filter|drain|chimney|engine|motor + choked|choking|choke|suffocat*|gasping -{relative}',
		`${gasped} + breath + away & view|views|price|prices|quote|bill|performance|photos|flat|house|beauty|place|terrace`,
		'drowning|drowned|drown|suffocating|suffocated|choking|gasping + in|under|with|for|from & paperwork|work|emails|debt|debts|bills|deadlines|admin|calls|orders|forms|boxes|marking|homework|laundry|meetings|rent|fees|rules|red_tape|mortgage|interest|jobs|essays|stuff',
		'wine|wines|bottle|red|reds|dough|walls|wall|brick|fabric|fabrics|leather|timber|shoes|mattress|loft|roof|compost|plaster & breathe|breathes|breathing|breathable -{relative}|{on_floor}|not_breathing|cant|gas|smoke|trapped|buried|under',
		`${sport} && breathe|breath|breathless|out_of_breath|gasping & end|by_the_end|afterwards|after|yesterday|last_week|on_saturday|on_sunday|unfit|out_of_shape|beginners -now|still|chest|rest|resting|lips|{asthma}|{inhaler}|today`,
		'mould|moulds|impressions|impression|tray|retainer|x_ray|x_rays|gag & choke|choking|suffocat*|breathe -now|cant',
	],
	choking: [
		'nearly|almost + choked|choke -now|still|chest|throat|breathing',
		'snor*|pug|bulldog|frenchie && choking|choke && normal|always|every_night|usual -blue|now|collapsed',
		'mould|moulds|impressions|impression|tray|retainer|x_ray|x_rays|gag & choke|choking -now|cant',
	],
	chest_pain: [
		'giving_me|give_me|gives_me|gave_me|give_you|giving_us & {heart_attack} -chest_pain|sweating|arm|ambulance',
		'went_into|nearly_went_into|goes_into|go_into + {heart_attack} & saw|quote|price|bill|cost*',
		'heading|headed|on_track|giving_me|give_me|gives_me|gave_me|nearly|almost & heart_attack & mother_in_law|cholesterol|boss|kids|price|bill|diet|says|scare|invoice|surprise -{right_now}|chest',
		'pulled|strain|strained|knock|knocked|bruised & chest && right_as_rain|fully_better|good_as_new|cleared|all_healed|healed|x_ray_was_clear',
	],
	headache_alarm: [
		'id|you|youd|could|can|people|might|would & die|dies|dying + of|from & sepsis|meningitis|septicaemia',
	],
	leg: [
		'legs|feet|ankles & swell|swollen|puffy & heat|every_summer|always|end_of_the_day|evenings|varicose|standing -red|hot|one|painful|hurts|fever|calf',
	],
	unconscious: [
		'nearly|almost + {faint} & heat|sauna|view|price|summer|august|rent|quote -now|just|today|chest|heart|again',
		'went_into|nearly_went_into|goes_into|go_into + {unconscious}|{heart_attack} & saw|quote|price|bill|cost*',
		'one_of_those|the_type|the_sort|faints_at_everything|at_anything|at_everything & {faint} -now|just|again|today',
		'{gadget}|{dead_machine}|tablet|device|kettle|hoover|vacuum|van|drone .. {faint} -{relative}|person|floor',
		'{gadget}|{dead_machine}|device|kettle|hoover|vacuum|drone .. keeps_passing_out|passes_out|passing_out|fainting -{relative}|person',
		'remote|battery|batteries|button|key|fob|card|device|toy|watch && {dead_word} -{relative}|man|floor|swallowed',
		'hibernat* && {dead_word}|{still}|{unconscious}|asleep|wake',
		'sedation|sedated|anaesthetic|anesthetic|gas_and_air|endoscopy|colonoscopy && are_you|do_you|does_it|will_i|am_i|would_i|you_re|youre & unconscious|asleep|knocked_out|conscious|awake -now|help|wont_wake|still',
		`nearly|almost & {faint} & ${sport} -now|heart|chest|again|today|still`,
		'plays_dead|playing_dead|play_dead|acting|drama_queen|putting_it_on|for_effect & lead|floor|bath|walk|collaps*|faint*|dead',
	],
	stroke_fast: ['giving_me|give_me|gives_me|gave_me & {stroke} -face|arm|ambulance|slurr*'],
	seizure: [
		'giving_me|give_me|gives_me|gave_me & {seizure} -jerk*|ambulance|floor|eyes',
		'at_me|at_us & rolled|rolls|rolling|rolled_her|rolled_his & eyes',
		'shiver*|shak* + with|from + cold',
	],
	anaphylaxis: [
		'{allergy} && epipen*|adrenaline|auto_injector*|pens & prescription*|repeat|expire*|expiring|run_out|renew*|school|nursery|travel|spare -used|now|swelling',
		'{allergy} && notes|record|records|file|menu|menus|catering|canteen|dietary -now|swelling|hives|breathing',
		'test|tests|price* & {allergy} && reaction|closed|swelled',
	],
};
