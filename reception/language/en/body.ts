/** What happens to people and animals, in British and American English. */
export const body: Record<string, string> = {
	hurt: 'hurt*|pain*|ache*|aching|sore|killing_me|throbbing|stabbing|burning|agony|cramp*|discomfort|tender|heartburn',
	agony:
		'agony|excruciating|unbearable|severe|terrible|awful|horrendous|really_bad|so_bad|intense|killing|cant_stand|cant_bear|screaming|doubled_over|worst|extreme|massive|horrible|ten_out_of_ten|crying|strong|bad',
	chest: 'chest|breastbone|sternum|ribcage',
	heart: 'heart',
	pressure:
		'sitting_on|sat_on|standing_on|someone_s_sitting|sitting|pressure|squeez*|crushing|crushed|heavy|heaviness|weight|tight*|elephant|vice|pressing|band',
	heart_attack: 'heart_attack|cardiac_arrest|coronary|heart_s_stopped|angina',
	arm: 'arm|arms|shoulder',
	left: 'left',
	jaw: 'jaw|neck',
	cold_sweat: 'cold_sweat|sweat*|clammy|pouring_with_sweat',
	palpitations:
		'palpitation*|heart_racing|heart_is_racing|heart_pounding|racing_heart|heart_is_pounding|irregular_heartbeat|heart_fluttering|heart_s_racing|heart_going_really_fast',
	head: 'head|skull|forehead',
	face: 'face|cheek',
	mouth: 'mouth|lip',
	tongue: 'tongue|tongues|tounge',
	throat: 'throat|windpipe|airway|throats',
	neck: 'neck',
	eye: 'eye|eyes',
	belly: 'stomach|belly|tummy|abdomen|abdominal|gut|tum',
	leg: 'leg|legs|foot',
	calf: 'calf',
	half_body:
		'one_side|left_side|right_side|half_of_her_body|half_of_his_body|half_her_body|half_his_body|half_of_my_body|half_his_face|half_her_face|side_of_his_face|side_of_her_face|side_of_my_face|side_of_my_body|side_of_her_body|side_of_his_body|down_one_side|half_of_her_face|half_of_his_face|half_my_face',
	limb: 'arm|leg|hand|arms|legs|wrist|ankle|paw',
	limb_one: 'arm|arms|leg|hand',
	move: 'move|moving|moves|lift|raise',
	raise: 'lift|raise|move',
	cannot:
		'cant|cannot|can_not|couldnt|can_hardly|can_barely|unable_to|not_able_to|struggling_to|can_t|wont|hard_to|hardly|barely|doesnt_seem_able_to|isnt_able_to|not_possible_to|havent_been_able_to|cant_seem_to|no_way_to|stopped_being_able_to|impossible_to|cant_even|barely_able_to|trying_to|cant_get_her_to|cant_get_him_to|cant_get_it_to',
	not: 'not|isnt|doesnt|wont|dont|arent|aint|cant|no|hasnt|wouldnt|stopped|never',
	breathe: 'breath*|get_a_breath|get_air|catch_my_breath|get_enough_air',
	hard: 'hard|difficult*|struggl*|trouble|problem|problems|labour*|effort|fighting|issues',
	lack_air:
		'short_of_breath|out_of_breath|breathless|shortness_of_breath|cant_get_air|gasping_for_air|no_air|gasping_for_breath|fighting_for_breath|cant_catch_my_breath|cant_catch_his_breath|cant_catch_her_breath|not_getting_enough_air|not_getting_air|short_breath',
	suffocate: 'suffocat*|asphyxiat*',
	badly:
		'badly|funny|strange|weird|noisily|fast|shallow|heavy|rattling|rasping|wheeze|wheezing|wheezy|grunting|laboured|labored|heavily|oddly|rapid|really_fast|strangely|noisy|gurgling|agonal',
	blue: 'blue|purple|grey|gray|bluish',
	turn: 'turn*|going|gone|went|looks|look|is|getting',
	gasp: 'gasping|agonal',
	wheeze: 'wheeze|wheezing|wheezy|whistling',
	inhaler:
		'inhaler|puffer|ventolin|nebuliser|nebulizer|nebs|reliever|spacer|blue_pump|inhalers|puffers',
	no_effect:
		'not_working|isnt_working|not_helping|isnt_helping|doesnt_help|no_effect|does_nothing|not_doing_anything|isnt_doing|hasnt_helped|didnt_help|no_relief|not_touching|isnt_touching|made_no_difference|no_difference|no_good|no_better|hasnt_touched|didnt_do_anything',
	ribs: 'ribs_sucking|sucking_in_his_ribs|sucking_in_her_ribs|see_his_ribs_when_he_breathes|chest_sucking_in|ribs_pulling_in',
	stopped: 'stopped|has_stopped',
	bleed: 'bleed*|haemorrhag*|hemorrhag*|bled',
	blood: 'blood|bleeding',
	lots: 'lot|lots|heavily|loads|badly|buckets|pouring|everywhere|litres|soaked|soaking|massive|so_much|too_much|gushing|profusely|a_ton|tons',
	lots_strong:
		'a_lot|lots|heavily|loads|badly|buckets|pouring|everywhere|litres|soaked|soaking|massive|so_much|gushing|profusely|tons|all_over|pool|puddle|severely|like_a_tap|uncontroll*|to_death|really_bad',
	nonstop:
		'wont_stop|not_stopping|cant_stop|doesnt_stop|isnt_stopping|hasnt_stopped|keeps|nonstop|non_stop|still|cannot_stop|never_stops|for_hours|cant_get_it_to_stop|not_stopped|couldnt_stop|refuses_to_stop',
	spurt:
		'spurting|squirting|pumping_out|pool_of_blood|bleeding_out|bleeding_heavily|bleeding_badly|bleeding_to_death|bleeding_loads|bleeding_a_lot|bleeding_everywhere|blood_everywhere|losing_a_lot_of_blood|lost_a_lot_of_blood|losing_blood|covered_in_blood|blood_pouring|gushing_blood|pouring_with_blood|lots_of_blood|a_lot_of_blood|so_much_blood|loads_of_blood|artery|haemorrhaging|hemorrhaging|puddle_of_blood|blood_all_over|bleeding_really_badly|bleeding_profusely|bleeding_really_heavily',
	vomit: 'vomit*|throw*_up|threw_up|cough*|spit*|puk*|bring*_up|being_sick|sick|retch*|heav*',
	cough: 'cough*|spit*',
	stool: 'stool*|poo|poop|bowel|back_passage|bottom|rectum|diarrhoea',
	wound: 'wound|cut|gash|incision|scar_site|laceration|stitches|scar',
	deep: 'deep|bone|gaping|huge|big|open|wide_open|to_the_bone',
	saw: 'chainsaw|the_saw|a_saw|table_saw|hand_saw|hacksaw|bandsaw|band_saw|jigsaw_blade|grinder|axe|machete|circular_saw|hedge_trimmer|lawnmower|angle_grinder',
	cut_off:
		'cut_off|chopped_off|sliced_off|severed|amputat*|ripped_off|torn_off|taken_off|came_off|bitten_off|off_his_finger|sawn_off',
	finger: 'finger*|hand|thumb|toe|toes|foot|arm|fingertip',
	closing: 'closing|swelling|swollen|tight|closed|tightening|swelling_up|closing_up|shutting',
	breathless:
		'cant_breathe|cant_breath|struggling_to_breathe|trouble_breathing|not_breathing|breathless|wheeze|wheezing|wheezy|gasping|difficulty_breathing|short_of_breath|hard_to_breathe|breathing_funny|cant_speak|cant_talk|going_purple|hardly_speak|barely_speak|hardly_talk|barely_talk|cant_get_a_word_out|cant_get_her_breath|cant_get_his_breath|cant_get_my_breath|cant_catch_her_breath|cant_catch_his_breath|cant_catch_my_breath|struggling_for_breath|fighting_for_breath|cant_get_air|no_air',
	strong: 'severe|bad|serious|terrible|massive|huge|awful|major|full_blown|violent',
	face_parts: 'face|lips|lip|tongue|eyes|throat|eyelids|mouth|neck|airway',
	allergic_to: 'allergic',
	anaphylactic: 'anaphyla*',
	epipen: 'epipen|epi_pen|adrenaline|auto_injector',
	used: 'used|given|gave|injected|jabbed|taken',
	respond:
		'respond*|react*|answer*|wake|waking|wakes|rouse|come_round|coming_round|stir*|moving_or_talking|reactive|responsive|conscious',
	wake: 'wake|waking|wakes|rouse|come_round|coming_round|stir|come_to',
	machine:
		'phone|email*|remote|computer|printer|screen|app|website|page|system|whatsapp|message*|call|calls|treatment|insurance|landlord|agent|button|door|engine|tv|router|internet|intercom|wifi|boiler|heating|thermostat|keyboard|mouse|card|request|complaint|letter|company|solicitor|lawyer|bank|council|nobody|tenant|owner|seller|buyer|opposing|office|reception|questions|enquiry|voicemail|number|texts|laptop|lift|panel|washing_machine|toothbrush|plugged|awning|robot|hoover|vacuum|console|toy|battery|batteries|charger',
	unconscious:
		'unconscious|unresponsive|lifeless|passed_out|knocked_out|blacked_out|out_cold|in_a_coma|looks_dead|think_hes_dead|think_shes_dead|completely_limp|gone_limp|no_signs_of_life|unrousable|cant_be_woken',
	faint:
		'faint*|collaps*|passed_out|blacked_out|keeled_over|lost_consciousness|losing_consciousness|loss_of_consciousness|dropped_to_the_floor|went_down_like|blackout|syncope|conked_out|pass_out',
	no_pulse:
		'no_pulse|without_a_pulse|cant_find_a_pulse|heart_has_stopped|heart_stopped|cant_feel_a_pulse',
	seizure: 'seizure*|convuls*|epilept*|epilepsy|fitting|grand_mal|having_a_fit|had_a_fit|seizing',
	fit: 'fit|fits|attack|episode',
	having: 'having|had|has|having_another|taking|took',
	fit_figure:
		'laughter|laughing|giggles|anxiety|panic|coughing|jealousy|keep|rage|asthma|heart|cat|nerves|cyber|sneezing|shape|well|anger|gout|as_a_fiddle|into|in_my_schedule|him_in|her_in|me_in|us_in|you|kitchen|kitchens|windows|new|wardrobe',
	eyes_back: 'eyes_rolled|eyes_rolling|eyes_have_rolled|eyes_went_back|eyes_rolled_back',
	foam: 'foaming|frothing|foam|froth',
	stiff: 'stiff|rigid|stiffened',
	shake: 'shak*|jerk*|twitch*|trembl*|shiver*',
	whole_body: 'all_over|whole_body|entire_body|violently|uncontrollably|body',
	swollen: 'swollen|swell*|puffed_up|puffy|ballooned|inflamed|bloated|blown_up|inflated',
	rash: 'rash|hives|welts|spots|itching|itchy|blotches|nettle_rash|urticaria',
	allergy: 'allerg*|anaphyl*|epipen',
	sting: 'stung|sting|bee|wasp|hornet|scorpion|snake|spider|jellyfish|adder|bitten_by',
	ate: 'ate|eaten|eat|swallow*|drank|drunk|took|taken|ingest*|had|licked|chewed|eating|got_into|got_hold_of|been_at|overdosed|necked|drinking|consumed|chewing',
	choke: 'choke|choking|choked|chokes',
	saliva:
		'saliva|form|paperwork|up|sometimes|tears|engine|words|email|data|password|joke|traffic|meeting|chain|mould|moulds|impressions|always_gag|tray|big_tablets|big_pills|syrup',
	something:
		'something|food|bone|coin|toy|grape|sweet|piece|meat|marble|button|sausage|nut|bread|bit|ball|battery',
	in: 'in|inside|down',
	stuck: 'stuck|lodged|trapped|wedged|jammed|caught|blocking',
	droop:
		'droop*|dropped|sagging|lopsided|crooked|twisted|fallen|slid|slipped|paralys*|paralyz*|numb|sloping|fallen_on_one_side|gone_down|pulled|wonky|melting',
	numb: 'numb|numbness|tingl*|pins_and_needles|weak*|dead|paralys*|paralyz*|floppy|no_feeling|no_strength',
	shame: 'ashamed|embarrassed',
	dentist: 'dentist|anaesthetic|injection|filling|extraction|novocaine|numbing',
	talk: 'speech|talk*|speak*|words|sentence*|says|saying|voice',
	slurred:
		'slur*|garbled|gibberish|jumbled|nonsense|muddled|funny|mumbling|not_making_sense|doesnt_make_sense|mixed_up|strange|wont_come_out|make_sense|like_hes_drunk|like_shes_drunk|drunk|unintelligible|wrong_words|cant_talk_properly|cant_speak_properly|not_properly',
	slurred_alone:
		'slurring|slurred|talking_gibberish|speech_is_all|words_wont_come_out|cant_get_her_words_out|cant_get_his_words_out|cant_find_her_words|cant_find_his_words|cant_get_my_words_out|talking_nonsense|speech_is_slurred|not_making_sense|making_no_sense|speaking_gibberish|talking_rubbish_all_of_a_sudden',
	language_name:
		'english|spanish|french|someone|manager|doctor|vet|solicitor|dentist|lawyer|agent|language|receptionist|person|human|anyone|engineer|you|him_about|about_my',
	stroke:
		'stroke|brain_bleed|brain_haemorrhage|tia|mini_stroke|bleed_on_the_brain|aneurysm|brain_hemorrhage',
	sudden:
		'sudden*|all_of_a_sudden|out_of_nowhere|out_of_the_blue|instantly|abruptly|all_at_once|from_one_minute',
	confused:
		'confus*|disorient*|delirious|doesnt_know|not_making_sense|muddled|not_herself|not_himself|rambling|dazed|out_of_it|doesnt_recognise|doesnt_recognize|incoherent|hallucinating|drowsy|not_with_it|away_with_the_fairies|acting_strange|acting_weird',
	confused_strong:
		'disoriented|disorientated|delirious|doesnt_know_where|doesnt_know_who|doesnt_recognise|doesnt_recognize|suddenly_confused|very_confused|really_confused|so_confused|completely_confused|all_confused|talking_nonsense|out_of_it|confused_and|hes_confused|shes_confused|is_confused|not_making_any_sense|doesnt_know_what_day|incoherent|not_making_sense',
	drowsy:
		'drowsy|sleepy|confus*|dazed|groggy|out_of_it|not_himself|not_herself|dizzy|cant_stay_awake|cant_keep_awake|falling_asleep|cant_remember|acting_strange|acting_weird|woozy|disoriented|disorientated|glazed|not_right|keeps_falling_asleep|foggy|slow_to_respond|lethargic',
	dizzy:
		'dizzy|dizziness|lightheaded|light_headed|vertigo|woozy|faint|feeling_faint|about_to_pass_out|wobbly',
	fever:
		'fever*|temperature|burning_up|high_temp|shiver*|chills|boiling_hot|roasting|a_temp|feverish|running_a_temperature',
	baby: 'baby|babies|newborn|infant|month_old|week_old|little_one|son|daughter|child|toddler|kid|boy|girl|grandson|granddaughter|bub|wean|bairn|little_un|bubba|nipper|babby|little_lad|little_lass|lass',
	newborn:
		'newborn|new_born|just_been_born|days_old|day_old|weeks_old|week_old|one_month_old|two_months_old|month_old_baby|six_weeks|five_weeks|four_weeks|three_weeks|eight_weeks|seven_weeks|two_month_old|one_month|born_last_week|neonate',
	floppy:
		'floppy|limp|wont_feed|not_feeding|wont_eat|not_crying|lethargic|listless|wont_wake|wont_drink|wont_take_the_bottle|wont_latch|no_wet_nappies|no_wet_diapers|grey|sleepy|not_waking|hardly_moving|wont_wake_for_feeds|refusing_feeds|refusing_milk|unresponsive',
	pregnant: 'pregnan*|expecting|weeks_gone|weeks_along|trimester|with_child|months_gone',
	waters:
		'waters_broke|water_broke|waters_have_broken|waters_have_gone|waters_gone|water_has_broken|waters_just_broke|water_just_broke|my_waters|leaking_fluid|membranes_ruptured|waters_went',
	contractions:
		'contraction*|in_labour|in_labor|labour_pains|going_into_labour|going_into_labor|baby_is_coming|pushing|cramping_every',
	no_movement:
		'not_moving|isnt_moving|hasnt_moved|cant_feel_the_baby|not_felt_the_baby|havent_felt|stopped_moving|no_movement|no_kicks|not_kicking|reduced_movements|less_movement|cant_feel_her_move|cant_feel_him_move|hardly_moving|not_felt_any_movement|stopped_kicking|hasnt_kicked',
};
