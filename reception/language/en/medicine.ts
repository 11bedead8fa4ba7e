/** Words of illness and injury, in English. */
export const medicine: Record<string, string> = {
	worst: 'worst|never_had|like_never_before',
	headache:
		'headache*|migraine*|head_hurts|head_is_pounding|pain_in_my_head|head_is_killing|head_is_splitting|pounding_head|head_s_pounding',
	thunder: 'thunderclap|like_an_explosion|exploded|like_being_hit|hit_me_like',
	exploded: 'explod*|burst',
	neck_back: 'neck',
	bright: 'light|lights',
	bothers: 'hurts|bothers|cant_stand|cant_bear',
	spots: 'spots|rash|bruises|blotches|marks',
	purple: 'purple|red_that|dark',
	dont_fade:
		'doesnt_fade|dont_fade|not_fade|wont_fade|doesnt_disappear|glass_test|dont_disappear|not_fading|under_a_glass|pressed|press_it|with_a_glass|isnt_fading',
	meningitis: 'meningitis|sepsis|septic',
	diabetic: 'diabetic*|diabetes|sugar|insulin',
	sugar: 'sugar|glucose|blood_sugar|sugars',
	low_number: '1,*|2,*|1.8|2.1|2.5|2.4|2.8|2|40|38|35|45|50',
	high_number: 'hi|high_reading|500|600|30|28',
	very_low: 'really_low|very_low|so_low|hypo|hypoglyc*|dropped|low|crashed|crashing|gone_low',
	very_high: 'really_high|very_high|sky_high|hi|through_the_roof|500|high|dka',
	wish: 'trying_to_get|want_to_get|trying_for|pregnancy_test|might_be_pregnant|think_im_pregnant|not_pregnant|contraception|was_pregnant|think_i_m_pregnant|am_not_pregnant|possibly_pregnant|planning|could_be_pregnant',
	blood_word: 'blood|bleed*',
	spotting: 'spotting|clots|clotting|discharge_pink|losing_fluid',
	class: 'class|classes|course|antenatal|birth_plan|appointment|visit_ward',
	close_together:
		'minutes_apart|every_two|every_three|every_five|close_together|every_minute|every_few|non_stop|regular|every_four|one_after_another|every_2|every_3|every_5|really_strong',
	head_shows:
		'crowning|see_the_head|head_is_coming|need_to_push|want_to_push|baby_is_coming|the_baby_s_coming|head_is_out|cord_is_out|babys_coming|urge_to_push',
	coming_now: 'coming_now|is_coming_now|on_its_way_now|is_coming|about_to_come',
	in_labour:
		'in_labour|in_labor|gone_into_labour|gone_into_labor|miscarr*|premature_labour|going_into_labour|having_the_baby_now|ectopic',
	lights:
		'flashing_lights|seeing_spots|seeing_stars|blurred_vision|blurry_vision|seeing_lights|vision_is_blurry|vision_s_blurry|double_vision',
	belly_top: 'upper_stomach|under_my_ribs|pit_of_my_stomach|top_of_my_stomach|indigestion',
	blow: 'hit|banged|bang|bump*|knock*|blow|smacked|whacked|struck|bashed|cracked|hitting|thump|clonked|hits',
	cramp: 'cramp*|colic|gripes',
	weeks_old:
		'weeks_old|week_old|weeks_of_age|month_old|one_month|two_months|6_weeks|six_weeks|eight_weeks|five_weeks|four_weeks|three_weeks|two_weeks|7_weeks|5_weeks|4_weeks|3_weeks|8_weeks|seven_weeks|nine_weeks|ten_weeks|eleven_weeks',
	days_old: 'days_old|day_old|days_of_age',
	head_first:
		'on_his_head|on_her_head|on_my_head|head_first|onto_his_head|onto_her_head|his_head|her_head|my_head',
	head_wound:
		'head_injury|split_his_head|split_her_head|cracked_his_head|cracked_her_head|gash_on_his_head|gash_on_her_head|concussion|concussed|split_my_head|cut_on_his_head|cut_on_her_head',
	no_memory:
		'cant_remember|doesnt_remember|memory_loss|keeps_asking|no_memory|dont_remember|same_question|repeating_himself|repeating_herself',
	ear_fluid:
		'fluid_from_his_ear|fluid_from_her_ear|blood_from_his_ear|blood_coming_out_of_his_ear|clear_fluid|bleeding_from_the_ear|blood_from_her_ear|fluid_coming_out|blood_from_the_ear|blood_coming_from_his_ear',
	double_vision: 'double_vision|seeing_double|pupils|blurred_vision|blurry_vision',
	anticoagulant:
		'blood_thinner*|warfarin|anticoagul*|eliquis|xarelto|apixaban|rivaroxaban|clopidogrel|heparin|coumadin',
	before: 'from_the_anaesthetic',
	fell_past: 'fell|fallen|fall|slipped|tripped|tumble*|had_a_fall',
	cannot_stand:
		'cant_get_up|cant_stand|cant_walk|cant_put_weight|cant_move|unable_to_get_up|cant_bear_weight|on_the_floor|cant_weight_bear|leg_looks_shorter|still_on_the_floor|cant_get_him_up|cant_get_her_up',
	hip: 'hip|spine|back|neck',
	vision_lost:
		'lost_vision|lost_sight|lost_my_sight|cant_see_out_of|gone_blind|loss_of_vision|vision_has_gone|vision_went|lost_the_sight|cant_see_anything|lost_my_vision|went_blind|cant_see_from|blind_in_one|vision_s_gone|cant_see_properly_all_of|vision_gone|sight_has_gone',
	curtain:
		'like_a_curtain|curtain_coming|curtain_over|curtain_across|shadow_across|a_curtain|black_curtain',
	flashes: 'flashes|floaters',
	chemical:
		'chemical|bleach|acid|cleaner|oven_cleaner|glue|superglue|detergent|lime|cement|splashed|pepper_spray|ammonia|fluid',
	nailed: 'stuck_in|embedded|metal|splinter|glass|something_in|poked',
	halos: 'halos|haloes',
	eye_one: 'eye',
	testicle: 'testic*|ball|balls|scrotum|nuts|bollock*|testes|nut',
	hard_board: 'rigid|hard|board|rock|solid',
	lower_right:
		'lower_right|right_side_of_my_stomach|bottom_right|right_side_of_my_tummy|right_hand_side_of_my_stomach|right_side_of_his_tummy|right_side_of_her_tummy|down_on_the_right|right_lower|right_side_of_his_stomach|low_down_on_the_right|lower_right_side|right_side_of_her_stomach',
	green_vomit:
		'green_vomit|vomiting_green|throwing_up_green|bringing_up_green|green_bile|vomiting_bile|green_sick',
	appendix:
		'appendic*|appendix|peritonitis|pancreatitis|bowel_obstruction|ruptured_cyst|kidney_stone|kidney_stones',
	cannot_stand_straight:
		'cant_stand_straight|cant_stand_up_straight|doubled_over|doubled_up|cant_straighten|bent_double|curled_up_in_pain|writhing|screaming_in_pain|screaming_with_pain|crying_in_pain|crying_with_pain',
	kidney: 'kidney*|renal|flank',
	faint_feeling: 'faint|dizzy|pale|sweat*|lightheaded',
	operated:
		'surgery|operation|operated|c_section|caesarean|post_op|postop|procedure|extraction|took_out_my_tooth|tooth_out|spayed|neutered|implant|wisdom_tooth_out|stitches|discharged|knee_replacement|hip_replacement|biopsy|tooth_pulled|op|teeth_out',
	long_ago:
		'years_ago|last_year|before_my|before_surgery|preop|pre_op|waiting_list|years|upcoming|scheduled|when_is_my|my_surgery_date|next_month|next_week',
	pus: 'pus|oozing|discharge|weeping|infected|yellow_fluid|green_fluid|gunk|yellow_stuff|green_stuff',
	wound_open:
		'stitches_have_come|stitches_came|stitches_opened|wound_has_opened|wound_opened|come_open|split_open|burst_open|stitches_burst|opened_up|pulled_her_stitches|pulled_his_stitches|stitches_have_split|came_apart|come_apart|chewed_her_stitches|chewed_his_stitches|stitches_split|stitches_popped|popped_a_stitch',
	red_hot: 'red|hot|warm|inflamed|burning',
	worse_pain:
		'getting_worse|worse_and_worse|unbearable|more_and_more|severe_pain|a_lot_of_pain|agony|terrible_pain|really_bad_pain|worse',
	smells_bad: 'smells_bad|smells_awful|stinks|foul|smells_horrible|smells_funny',
	stitches: 'stitches|sutures|staples',
	infected: 'infect*|angry|black|green',
	chemo: 'chemo*|radiotherapy|cancer_treatment|oncology|leukaemia|leukemia|immunotherapy',
	transplant: 'transplant*',
	no_defences:
		'no_immune|immune_system|neutropenic|low_white|white_cell|no_spleen|immunocompromised|weak_immune',
	immunosuppressed: 'immunosuppress*|methotrexate|hiv|biologic*',
	chills: 'chills|shiver*|shaking|temperature|rigors',
	very_unwell: 'very_unwell|really_ill|really_unwell|awful|very_ill',
	cold_white: 'cold|white|blue|pale|black',
	not_feel: 'cant_feel|no_feeling|lost_feeling|dont_feel|cant_move|lost_sensation|doesnt_feel',
	legs_both: 'legs|waist_down',
	thrombosis: 'dvt|blood_clot|thrombosis|a_clot|pulmonary_embolism',
	urinate:
		'pee|peeing|urinate|wee|urine|pass_water|urinating|weeing|pass_urine|go_to_the_toilet|piddle',
	hours:
		'hours|all_day|since_yesterday|overnight|all_night|since_last_night|yesterday|since_this_morning',
	saddle:
		'numb_between_my_legs|numb_down_there|numb_around_my_bottom|saddle|between_my_legs|numb_groin|private_parts',
	sphincter:
		'lost_bladder_control|lost_control_of_my_bladder|lost_control_of_my_bowels|wetting_myself|bladder_control|bowel_control',
	catheter: 'catheter',
	blocked: 'blocked|not_draining|come_out|isnt_draining|clogged|pulled_out|bypassing',
	without_urine:
		'not_peed|havent_peed|no_urine|havent_been_for_a_wee|not_passed_urine|hasnt_peed|retention|havent_passed',
	black_stool:
		'black_stool*|black_poo|tarry|black_stools|melena|poo_is_black|black_and_tarry|stools_are_black',
	urine: 'urine|pee|wee',
	sleep_posture: 'slept_on|posture|carpal|sleeping_on|lying_on',
	reaction: 'reaction',
	hallucination:
		'hearing_voices|hears_voices|hallucinat*|seeing_things|sees_things|voices|delusion*',
	mental_bad:
		'breakdown|very_depressed|cant_stop_crying|wont_stop_crying|mental_health_crisis|relapsed|relapse|very_low|in_crisis|aggressive|severely_depressed|feeling_so_low|really_depressed|stopped_his_medication|stopped_her_medication|stopped_taking_his|stopped_taking_her|hopeless|spiralling|falling_apart|not_eating_at_all',
	cannot_go_on:
		'cant_cope|cant_take_it|at_the_end_of_my|cant_do_this_anymore|end_of_my_tether|at_breaking_point|cant_go_on_like|had_enough_of_everything|rock_bottom|cant_take_anymore|cant_take_it_anymore|cant_take_any_more',
	psychotic: 'psychotic|psychosis|manic|schizophren*|paranoid',
	no_sleep_days: 'not_slept_for_days|havent_slept_in_days|awake_for_days',
	broken_bone:
		'broken_arm|broken_leg|broken_wrist|fractur*|broken_ankle|broken_bone|broke_his|broke_her|broke_my|broken_hip|broken_my|broken_his|broken_her|snapped_his|snapped_her|think_its_broken|broken_finger|broken_toe|broken_nose',
	deformed: 'deformed|bent|twisted|wrong_angle|out_of_place|odd_angle|funny_angle',
	bone: 'bone|wrist|ankle|collarbone|rib|ribs',
	dislocated: 'dislocat*|popped_out|out_of_its_socket',
	needs_stitches: 'stitches|stitching',
	cut_myself: 'cut_myself|cut_my|cut_his|cut_her|sliced|slashed|cut_himself|cut_herself',
	knife: 'knife|glass|blade|tin|saw|mandoline',
	nailed_foot:
		'stood_on_a_nail|rusty_nail|stepped_on_a_nail|trod_on_a_nail|fish_hook|needle_stick|needlestick',
	bitten: 'bitten|bit_me|bit_my|dog_bite|animal_bite|bit_him|bit_her|cat_bite|bite',
	own_tongue: 'tongue|lip|nails|cheek|food|to_eat',
	snake: 'snake|adder|spider|scorpion|jellyfish',
	skin_part:
		'hand|arm|leg|foot|face|finger|fingers|chest|back|skin|iron|oven|boiling|kettle|tea|baby|son|daughter|thigh',
	sun: 'sun|sunburn|sunburnt',
	blister: 'blister*',
	nose: 'nose|nosebleed',
	nothing_stays:
		'cant_keep_anything|keep_anything_down|cant_keep_water|keep_water_down|keeping_nothing_down|cant_keep_fluids|keep_fluids_down|keep_anything',
	diarrhoea: 'diarrhoea|diarrhea|the_runs|loose_stools|upset_stomach|upset_tummy|runny_poo',
	no_urine_child:
		'dry_nappy|no_wet_nappies|no_wet_nappy|dry_diaper|hasnt_had_a_wet|no_tears|dry_nappies|no_wet_diapers',
	dehydrated: 'dehydrat*',
	insulin: 'insulin',
	ran_out: 'run_out|ran_out|none_left|out_of|no_more|running_out|completely_out|used_up',
	vital_drug:
		'insulin|warfarin|epilepsy|heart|blood_thinner|blood_thinners|inhaler|oxygen|methadone|lithium|seizure',
	missed_dose: 'missed|forgot',
	blood_pressure: 'blood_pressure|bp',
	high_number_bp: '180|190|200|210|220|185|195',
	worse: 'worse|worsen*|not_getting_better|not_improving|deteriorat*',
	croup: 'croup|barking_cough|stridor|whooping',
	morning_after:
		'morning_after_pill|emergency_contracept*|condom_broke|condom_split|condom_burst|plan_b',
	vomit_word:
		'vomit*|being_sick|throwing_up|nausea|nauseous|puking|threw_up|been_sick|feel_sick|thrown_up|feeling_sick',
	cough_word:
		'cough*|cold|flu|sore_throat|runny_nose|congest*|tonsil*|sinus*|covid|chest_infection|bunged_up|phlegm',
	feel_bad:
		'not_well|unwell|feel_terrible|feel_awful|poorly|under_the_weather|not_right|not_himself|not_herself|off_colour|feeling_low|feel_ill|feels_ill|lethargic|dont_feel_right|not_been_right|not_good|feeling_down|feel_rough|something_wrong|something_s_wrong|quiet',
	infection:
		'infect*|cystitis|uti|thrush|conjunctivitis|stye|shingles|chickenpox|impetigo|scabies|lice|abscess|ringworm',
	insomnia: 'insomnia|cant_sleep|trouble_sleeping|not_sleeping',
	tired: 'tired*|exhausted|fatigue*|no_energy|weakness|weak|low_blood_pressure|run_down',
	lump: 'lump|a_bump|swelling|mole_has|mole_that|mole_is|cyst|growth|lumps|boil',
	itch: 'itch*|scratch*',
	sprain:
		'sprain*|twisted_my|twisted_his|twisted_her|pulled_a_muscle|strain*|bad_back|sciatica|slipped_disc|stiff_neck|put_my_back',
	ear_ache: 'earache|ear_infection|blocked_ear|tinnitus|ear_hurts',
	urine_burn:
		'burning_when_i_pee|burns_when_i_pee|hurts_to_pee|water_infection|stings_when_i_pee|stings_when_i_wee|painful_urination',
	anxiety: 'anxi*|depress*|stress*|panic_attack*|cant_stop_crying|crying_all|overwhelmed',
	drug_trouble: 'side_effect|side_effects|reaction_to_the|doesnt_agree_with',
	number_fever: '38|38.*|39|39.*|101*|102*|thirty_eight|thirty_nine|103*',
	high_number_fever: '39.5|40|40.*|41|104*|105*|forty|forty_degrees',
	fever_unit: 'fever|temperature|degrees|thermometer|temp',
	very_high_fever:
		'really_high|very_high|wont_come_down|high|not_coming_down|sky_high|through_the_roof',
	kill_joke:
		'my_wife_will_kill_me|my_husband_will_kill_me|my_boss_will_kill_me|mum_will_kill_me|dad_will_kill_me|she_ll_kill_me|hell_kill_me_if|my_wife_is_going_to_kill|my_husband_is_going_to_kill|my_boss_is_going_to_kill|mum_s_going_to_kill',
	not_yet: 'buy|sell|clean_with|disinfect|safe_to_drink|mix_with|use',
	pre_op:
		'before_surgery|before_my_operation|pre_op|preop|waiting_list|when_is_my_operation|when_is_my_surgery|date_for_my|upcoming_operation|booked_for_an_operation|upcoming_surgery|get_her_spayed|get_him_neutered|scheduled_for|having_an_operation_next|operation_next|my_operation_is|surgery_next',
	scared: 'angry|spraying|marking|carpet|sofa',
	may: 'can|may|could',
	eating: 'eat|have',
	conscious: 'conscious|awake|responding|answering|alert',
	errand:
		'just_want|i_just|just_for|its_for|it_s_for|only_want|just_need|s_just_for|s_just_to|just_to|just_calling|calling_about|wanted_to_say|id_like_to|i_d_like_to|only_need|i_want_to|wanted_to|no_rush|whenever_you_can|whenever_suits|gift_wrap|do_you_sell|do_you_stock|do_you_service|interview|wrong_number|is_there_a_lift|still_free|when_youve_a_moment|when_you_have_a_moment|any_time_next_week|the_week_after|up_for_it|settle_a_bet|poisonous|next_appointment|do_you_post|do_you_ship|anything_before|anything_after|early_slot|trade_ins|is_it_suitable|what_time_was|what_time_is|appointments_tomorrow|could_i_borrow|borrow_a|can_we_borrow',
	baby_word: 'baby|newborn|infant',
	older:
		'three_month|four_month|five_month|six_month|seven_month|eight_month|nine_month|ten_month|months|year|years',
};
