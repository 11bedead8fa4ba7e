/** What somebody sees and has no name for, in English: the words of `concepts/signs.ts`. */
export const signs: Record<string, string> = {
	would: 'should|would|could|do_i|can_i|do_we|can_we|what_do',
	hand_on:
		'clutching|clutches|holding_his|holding_her|hand_on_his|hand_on_her|hand_to_his|hand_to_her|hands_on_his|hands_on_her|grabbed_his|grabbed_her|grabbing|gripping|clutched|rubbing_his|rubbing_her|holding_my|pressing_his|pressing_her|hand_over_his|hand_over_her',
	colourless: 'pale|white|grey|gray|ashen|white_as_a_sheet|no_colour|lost_all_colour|pasty|drained',
	still:
		'isnt_moving|not_moving|doesnt_move|hasnt_moved|wont_move|not_move|motionless|lying_still|lifeless|hardly_moving|not_moved',
	mute: 'not_talking|isnt_talking|not_speaking|isnt_speaking|doesnt_answer|not_answering|isnt_answering|wont_answer|not_responding|isnt_responding|doesnt_respond|wont_respond|moving_or_talking|moving_or_speaking|not_saying_anything|doesnt_say_anything|hasnt_said_a_word|doesnt_talk|wont_look_at_me|doesnt_look_at_me|wont_talk|cant_get_any_response|cant_get_a_response|cant_get_a_word|cant_get_any_sense|cant_get_a_peep|cant_get_anything_out|no_reply_from|not_answering_us|wont_respond_to|isnt_reacting|not_reacting|doesnt_react|wont_react|no_reaction',
	on_floor:
		'on_the_floor|on_the_ground|on_the_pavement|in_the_road|face_down|sprawled|lying_there|on_the_bathroom_floor|on_the_kitchen_floor|flat_out',
	lying_down: 'lying_down|lying|flat_out|laid_down|laid',
	dead_limb:
		'arm_s_gone_dead|arm_has_gone_dead|arm_gone_dead|hand_has_gone_dead|leg_has_gone_dead|arm_went_dead|arm_has_gone_numb|arm_went_numb|hand_has_gone_numb|leg_has_gone_numb|arm_s_gone_numb|no_strength_in|lost_the_use_of|lost_power_in|lost_strength|dragging_her_leg|dragging_his_leg|dragging_one_leg|dragging_my_leg|dragging_her_foot|dragging_his_foot|leaning_to_one_side|weak_down_one|numb_down_one|gone_weak',
	cannot_talk:
		'cant_talk|cant_speak|cannot_speak|cannot_talk|struggling_to_speak|struggling_to_talk|slur*|talking_funny|speaking_funny|words_are_coming_out|cant_get_her_words|cant_get_his_words|cant_get_my_words|mumbling|cant_form',
	limb_fails:
		'cant_move_my_left_arm|cant_move_my_right_arm|cant_move_her_left_arm|cant_move_his_left_arm|cant_move_his_right_arm|cant_move_her_right_arm|cant_move_my_arm|cant_move_his_arm|cant_move_her_arm|cant_move_my_hand|cant_move_my_leg|cant_move_one_arm|cant_move_one_side|cant_feel_my_arm|cant_feel_one_side|cant_feel_my_left|cant_feel_her_left|cant_feel_his_left|arm_wont_move|arm_isnt_working|arm_wont_work|hand_wont_work|leg_wont_work|arm_stopped_working|cant_grip',
	limb_reason:
		'pain*|hurt*|sore|broke|broken|cast|gym|training|injur*|tendon*|physio|sprain*|shoulder|rotator|dislocat*|sling|tooth|anaesthetic|cold|slept',
	drops_things:
		'keep_dropping|keeps_dropping|dropped_my_cup|dropping_things|dropped_her_cup|dropped_his_cup|drops_everything|dropping_everything',
	smile_word: 'smile|smiling',
	odd_talk:
		'talking_rubbish|talking_nonsense|rubbish|nonsense|not_making_sense|isnt_making_sense|making_no_sense|doesnt_make_sense|not_making_any|gibberish|incoherent|rambling|saying_strange_things|saying_weird_things|delirious|babbling|talking_gibberish|double_dutch|word_soup|jibberish|jibber_jabber|mumbo_jumbo|alphabet_soup|talking_in_riddles|away_with_the_fairies|not_with_it',
	odd_way:
		'strange|weird|odd|shaky|shaking|trembling|dizzy|confused|out_of_it|not_himself|not_herself|pale|grey|weak|drowsy|aggressive|disoriented|not_right|wobbly|vacant',
	high_place:
		'off_the_roof|from_the_roof|off_a_roof|off_a_ladder|off_the_ladder|off_his_ladder|from_a_ladder|off_the_scaffolding|off_scaffolding|from_the_scaffolding|off_the_balcony|from_the_balcony|off_a_balcony|out_of_the_window|out_of_a_window|from_a_window|second_floor|third_floor|fourth_floor|fifth_floor|off_a_wall|out_of_a_tree|off_a_cliff|off_a_horse|off_his_horse|off_her_horse|down_the_stairwell|from_a_height|from_the_loft|top_bunk|down_a_well|storeys|storey|floors_up|two_metres|three_metres',
	off_vehicle:
		'off_his_bike|off_her_bike|off_his_motorbike|off_the_motorbike|off_a_motorbike|off_his_scooter|off_her_scooter|off_his_motorcycle|off_her_horse|off_his_horse|off_a_horse',
	head_part: 'his_head|her_head|my_head|the_head|head_is|forehead|from_his_ear|from_her_ear',
	took_in:
		'drank|drunk|drinking|swallow*|ate|eaten|taken|ingest*|licked|sucked|sipped|chewed|necked|downed',
	not_food:
		'antifreeze|white_spirit|turps|turpentine|petrol|diesel|paraffin|kerosene|engine_oil|motor_oil|screenwash|screen_wash|coolant|brake_fluid|washing_up_liquid|fairy_liquid|shampoo|fabric_softener|air_freshener|window_cleaner|glass_cleaner|surface_cleaner|floor_cleaner|rinse_aid|bleach|descaler|limescale_remover|insecticide|weedkiller|weed_killer|plant_food|fertiliser|fertilizer|surgical_spirit|rubbing_alcohol|peroxide|cigarette_end|cigarette_butt|vape_juice|vape_liquid|nicotine|perfume|aftershave|hair_dye|cleaning_fluid|cleaning_product|dishwasher_tablet|laundry_capsule|washing_pod|laundry_pod|hand_gel|hand_sanitiser|mothball*|ant_powder|slug_pellets|button_battery|battery|batteries|magnet|magnets|fish_hook|fishing_hook|needle|razor_blade|disinfectant|nail_polish_remover|nail_varnish|paint_stripper|paint_thinner|thinners|glue|varnish|caustic_soda|lighter_fluid|lamp_oil|poison|rat_poison',
	liquid: 'liquid|fluid|cleaner|bottle|stuff',
	made_of: 'of|from|for|that|under|blue|green',
	small_thing:
		'coin|marble|screw|nail|button|ring|earring|bolt|drawing_pin|piece_of_lego|lego|toy|bead|key|glass|bone|stone|safety_pin|paper_clip|washer|penny',
	have_temp:
		'i_ve_got|got_a|it_s|temperature_is|temperature_of|temp_is|temp_of|reading|im_at|hes_at|shes_at|is_at|s_at|running|i_m_at|fever_of|up_to|reached',
	years_word:
		'years|year|pounds|quid|weeks|week|days|kilos|teeth|minutes|hours|number|size|patients|metres|miles|cats|dogs|euros',
	cannot_upright:
		'cant_stand_up|cant_stand|cant_get_up|cant_walk|can_hardly_stand|can_barely_stand|can_hardly_walk|can_barely_walk|cant_move|cant_straighten|unable_to_stand|cant_get_off_the_floor|curled_up|on_all_fours|cant_even_stand',
	so_strong: 'so_strong|so_bad|that_bad|so_severe|like_never_before',
	ballooned:
		'like_a_football|like_a_balloon|like_a_melon|like_a_hamster|blown_up|ballooned|like_a_ball|twice_the_size|double_the_size|out_of_shape|like_a_tennis_ball|like_a_golf_ball|like_a_grapefruit',
	very_swollen:
		'really_swollen|very_swollen|massively_swollen|hugely_swollen|so_swollen|badly_swollen',
	could_not:
		'hasnt_been_able_to|havent_been_able_to|not_been_able_to|couldnt|wasnt_able_to|hasnt_managed_to|havent_managed_to|didnt_manage_to|hasnt_managed|keeps_trying_to|tries_to',
	without_word:
		'havent_had_a|hasnt_had_a|not_had_a|hasnt_done_a|havent_done_a|hasnt|havent|not|without',
	no_point:
		'cant_see_the_point|dont_see_the_point|no_point|see_no_point|dont_see_any_point|what_s_the_point|whats_the_point|no_reason|cant_see_any_reason',
	living: 'living|life|being_here|being_alive|carrying_on_living|going_on',
	once: 'once|one_time|a_bit|playing|eating_fine',
	poisoned_sure: 'poisoned',
	limb_dead:
		'cant_feel|cant_move|no_feeling|doesnt_feel|cannot_feel|cannot_move|not_moving|isnt_moving|numb',
	im_of: 'im|i_m|i_am|shes|she_s|she_is|wife_s|wife_is',
	count_word:
		'four|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen|twenty|thirty|forty|4|5|6|7|8|9|10|12|14|16|18|20|22|24|26|28|30|32|34|36|38|39|40',
	weeks_months: 'weeks|months',
	not_pregnancy:
		'old|post|after|op|late|leave|surgery|operation|waiting|behind|holiday|into_my_course',
	pill_count:
		'ten|twelve|fifteen|twenty|thirty|forty|fifty|10|12|15|20|30|40|50|too_many|all_of_them|a_handful|loads_of',
	per_day: 'day|daily|prescription|every|week|mg|milligrams|drops|years|hour|hours|repeat',
	hand_slipped: 'gone_overboard_with|overdone|overdid',
	sight_odd:
		'vision_has_gone_blurry|blurred_vision|blurry_vision|seeing_double|double_vision|vision_s_blurry|vision_is_blurry|sight_s_gone|everything_s_gone_blurry',
	remedy:
		'syrup|medicine|calpol|nurofen|cough_mixture|drops|vitamins|ibuprofen|paracetamol|gummies',
	whole_of_it: 'whole|entire|all|half_the_bottle|bottle',
	just_born:
		'just_had_the_baby|just_given_birth|has_given_birth|baby_has_been_born|baby_was_born|gave_birth|baby_has_come|baby_just_came',
	born_where: 'at_home|in_the_car|in_the_bathroom|on_the_floor|here|alone',
	strength_gone:
		'lost_strength|lost_all_strength|no_strength|gone_weak|lost_power|lost_the_use|weakness',
	struck: 'crash*|rear_ended|went_into|hit_us|hit_me|rolled_over|overturned',
	on_top: 'on_top_of|on_top|onto|under|underneath',
	pinned: 'trapped|pinned|crushed|stuck|cant_get_out|not_moving|cant_get_him_out',
};
