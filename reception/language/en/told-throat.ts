/** What stops the air or the throat, and what was swallowed, in English: the words of `concepts/told-throat.ts`. */
export const toldThroat: Record<string, string> = {
	choke_bit:
		'{food_bit}|pen_lid|bottle_cap|button|marshmallow|boiled_sweet|chewing_gum|cocktail_sausage|teat|dummy|ice|tooth|crisp',
	plugs: 'blocking|blocked|blocks|plugged|sealed|stuck|wedged|jammed|lodged|covering|stuck_over',
	air_gate:
		'airway|windpipe|his_throat|her_throat|my_throat|their_throat|back_of_his_throat|back_of_her_throat|wedged_in_there',
	pipe_word: 'sink|drain|pipe|hoover|vacuum|disposal|quote|toilet|plughole|filter',
	crosswise: 'stuck_sideways|lodged_sideways|gone_in_sideways|stuck_crossways',
	choke_over: 'yesterday|exam|fish_bone|fishbone',
	into_lung:
		'into_his_lung|into_her_lung|in_his_lung|in_her_lung|down_his_windpipe|down_her_windpipe|in_his_windpipe|in_her_windpipe|wrong_pipe|since_he_swallowed_the|since_she_swallowed_the',
	inhaled_it:
		'he_s_inhaled|she_s_inhaled|has_inhaled|inhaled_a|inhaled_the|breathed_in_a|sucked_in_a',
	thumped:
		'back_slaps|back_blows|belly_thrusts|abdominal_thrusts|thumped_him|thumped_her|slapped_his_back|slapped_her_back|hit_him_on_the_back|hit_her_on_the_back|heimlich|upside_down',
	not_shifting:
		'arent_shifting|isnt_shifting|not_shifting|did_nothing|didnt_work|arent_working|still_in|still_stuck|nothing_comes|nothing_s_coming|wont_come|cant_hook|cant_reach|cant_get_it',
	finger_reach: 'i_can_feel_it|finger_in|fingers_in|can_see_it',
	struck_dumb: 'silent|stiff|limp|slumped|floppy|blue|purple|make_a_peep|collapsed',
	mid_bite:
		'mid_mouthful|mid_bite|in_his_mouth|in_her_mouth|while_eating|over_her_plate|over_his_plate|since_that_mouthful|mouthful|chewing',
	mouth_opens:
		'opens_his_mouth|opens_her_mouth|mouth_opens|mouth_s_open|mouth_is_open|grabbing_at_his_neck|clutching_his_throat',
	no_sound_out: 'nothing_comes_out|no_sound|no_noise|nothing_s_coming_out|kicking|no_air',
	toy_word: 'doll|puppet|speaker|robot',
	denture_bit: 'denture|dentures|crown|bridge|false_teeth|plate',
	down_throat:
		'down_her_throat|down_his_throat|down_my_throat|into_her_throat|into_his_throat|in_his_throat|in_her_throat',
	turning_dark: 'blue|purple|grey|dusky|black',
	nostrils: 'nostrils|nose',
	flaring: 'flaring|flare|flares',
	straw_air: 'breathing_through_a_straw|breathe_through_a_straw|breathing_thru_a_straw',
	effort_noise:
		'grunting|grunts|grunt|shoulders|moaning|groaning|whistling|heave|heaving|tugging|rattle',
	each_breath:
		'every_breath|each_breath|with_every_breath|with_each_breath|each_time_he_breathes|each_time_she_breathes',
	chest_inside: 'chest|lungs|wheezing',
	kettle:
		'like_a_kettle|kettle|bubbles|hear_it_downstairs|from_the_other_room|like_bagpipes|like_an_accordion|like_a_whistle',
	few_words:
		'cant_get_a_full_sentence|cant_get_a_sentence_out|one_word_at_a_time|a_word_at_a_time|only_manage_one_word|too_puffed_to_talk|too_breathless_to_talk|sat_on_my_lungs|air_just_wont_go|air_wont_go_in|the_air_not_enter|air_not_enter|death_rattle|breathing_a_mile_a_minute|full_sentence_out',
	small_talker: 'speech_therapist|typing|learning|language|toddler_words',
	hardly_moves: 'barely_see|barely_moving|hardly_moving|barely_moves|hardly_moves|hardly_see',
	finger_probe: 'sats|saturation|oximeter|sats_are|oxygen_sats',
	puffs_given: 'puffs|ten_puffs|puffs_of_the_blue|salbutamol|ventolin|blue_inhaler|reliever',
	no_better:
		'no_better|no_good|not_helping|isnt_helping|not_touching|done_nothing|no_difference|still_wheezing',
	count_gap: 'gap|gaps|long_gap|pause|pauses|pausing|seconds',
	between_breaths:
		'between_his_breaths|between_her_breaths|between_breaths|his_breathing|her_breathing|keeps_pausing_his',
	hand_no_breath:
		'cant_feel_his_breath|cant_feel_her_breath|cant_feel_any_breath|cant_feel_him_breathing|cant_feel_her_breathing',
	plunged:
		'went_under|slipped_under|fell_in_the_pool|fell_in_the_pond|fell_in_the_river|fell_in_the_lake|dragged_under',
	out_limp:
		'swallowed_water|swallowed_half|in_the_bath|limp|floppy|blue|coughing|purple|breathed_in_water|not_responding',
	bath_toy: 'phone|keys|ball|toy|glasses|watch|anaesthetic|knife',
	fume_source:
		'carbon_monoxide|heater_fumes|fumes|barbecue_indoors|engine_running|exhaust|bbq_indoors',
	knocked_silly:
		'woozy|groggy|knocked_him_out|knocked_her_out|slumped|passed_out|out_cold|wont_wake|drowsy',
	mirror: 'mirror',
	no_fog: 'didnt_fog|doesnt_fog|not_fogging|no_fog|didnt_mist|wont_mist',
	adrenaline_pen: 'epipen|epi_pen|adrenaline|both_pens|jext|auto_injector|autoinjector|the_pen',
	swells_now:
		'he_s_swelling|she_s_swelling|is_swelling|swelling_up|puffing_up|puffed_up|puffing|blowing_up_like|swelling_fast|throat_s_going|tongue_filling|tongue_is_filling',
	pen_failed:
		'still_wheezing|still_swelling|coming_back|second_wave|no_better|hasnt_worked|didnt_work|isnt_working',
	ankle_word: 'ankle|ankles|foot|feet|leg|legs|knee|hand|finger|arm|elbow|wrist|toe',
	belly_gas:
		'book|reservation|menu|table_for|belly|stomach|tummy|gas|abdomen|dog|cat|bill|pigeon|jacket',
	face_monster:
		'unrecognisable|unrecognizable|done_ten_rounds|michelin|out_to_here|like_a_balloon|face_like_a_football|disfigured|elephant_man|eyes_swollen_shut',
	pressure_gone:
		'cold_and_clammy|clammy|limp|passing_out|gone_black|everything_s_gone_black|blood_pressure_dropped|blood_pressure_is_dropping|collapsed|about_to_faint|cant_stand|cant_talk|floppy',
	swallowed_one:
		'swallowed|swallow|inside_the_mouth|inside_his_mouth|inside_her_mouth|in_the_mouth|on_the_tongue|in_the_throat',
	stinger: 'wasp|bee|hornet|stung',
	doom: 'feel_like_i_m_dying|feels_like_she_s_dying|feels_like_he_s_dying|going_to_die|sense_of_doom|impending_doom|feel_i_m_dying',
	grows:
		'grows|growing|doubling|getting_bigger|blown_up|blown_his_tongue|huge|getting_fat|thickening|back_in_my_mouth|back_in_his_mouth|back_in_her_mouth',
	throat_small:
		'throat_is_small|throat_s_narrow|throat_narrow|throat_is_close|throat_s_going|throat_is_going|throat_feels_narrow|airway_feels_squeezed|throat_getting_smaller|throat_s_tight|now_the_throat|throat_squeezed|gum_to_throat',
	mouth_floor:
		'floor_of_my_mouth|floor_of_his_mouth|floor_of_her_mouth|floor_of_the_mouth|under_my_tongue|under_his_tongue|double_chin',
	rock_hard: 'rock_hard|hard|solid|like_wood|like_stone',
	neck_bad:
		'like_a_bull|huge|enormous|thick|become_one|spreading|spread|hot|red|rigid|stiff|as_thick_as|massive|swelling|bull',
	shirt: 'shirt|jumper|whiplash|gym|physio|bottle|crick',
	eye_shuts: 'swollen_shut|closed_up|closing|shut|wont_open|closed_over',
	told_lifted: 'lifting|lifted|pushed_up|raised|pushing_up|riding_up',
	finger_gap:
		'cant_fit_a_finger|can_t_fit_a_finger|not_even_a_finger|cant_get_a_finger|cant_get_a_spoon',
	hot_potato: 'hot_potato|lost_my_voice|muffled|plum_in|talking_with_a_full_mouth',
	ludwig: 'ludwig|ludwigs|ludwig_s',
	chin_under:
		'under_my_chin|under_his_chin|under_her_chin|under_the_chin|under_my_jaw|under_the_jaw|under_his_jaw|under_her_jaw',
	hard_ball: 'ball|egg|lump|golf_ball|hard',
	told_no_swallow:
		'not_swallowing|cant_swallow|isnt_swallowing|wont_swallow|no_swallow|cant_swallow_my_spit',
	takes_in:
		'{took_in}|drank|bit_into|swigged|ate|eaten|chewing|sucked|swallowed|drink_it|had|licking',
	told_poison:
		'laundry_pod|burst_pod|drain_cleaner|foxglove|laburnum|death_cap|diffuser_oil|cannabis_gummies|weed_gummies|edibles_he_s|caustic_soda|lamp_oil|sheep_dip|heart_tablets|paraquat|slug_pellets|methanol|hemlock|oleander|yew_berries|deadly_nightshade|petrol_when|poison_has',
	poison_sale: 'buy|sell|price|quote|plant|prune|course|stock',
	pill_like: 'sleeping_tablets|painkillers|co_codamol|my_pills|gran_s_pills',
	took_for_sweets:
		'thought_they_were_smarties|thought_they_were_sweets|like_sweets|thought_it_was_candy|thought_they_were_candy|looked_like_sweets|like_smarties|like_candy',
	handful:
		'ten|twelve|fifteen|twenty|thirty|forty|fifty|fistful|fistful_of|handful_of|two_boxes_of|three_boxes_of|a_box_of|a_whole_box_of|two_packets_of|whole_packet_of|whole_bottle_of',
	dose_tenfold:
		'ten_times_the_dose|ten_times_his_dose|ten_times_her_dose|tenfold_dose|wrong_syringe|ten_times_too_much',
	opioid_patch: 'fentanyl_patch|fentanyl_patches|morphine_patch|morphine_patches|pain_patches',
	stuck_many: 'stuck_on|three|four|two_patches|chewed|sucked|swallowed|ate',
	pupil_word: 'pupil|pupils',
	pinpoint: 'pinpoint|pinpoints|pin_pricks|pinprick|tiny_dots|pinned',
	given_wrong: 'gave|given|took|taken|got|had',
	of_another:
		'another_resident_s|another_residents|another_patient_s|another_patients|someone_else_s_methadone|someone_else_s_insulin|wrong_resident|wrong_patient|wrong_person_s',
	tablets_missing:
		'tablets_missing|pills_missing|pill_box_is_empty|pillbox_is_empty|tablets_are_missing|empty_blister|empty_packet|empty_packets|empty_bottle|bottle_s_empty|packet_s_empty|box_is_empty',
	groggy_now:
		'sleepy|groggy|floppy|drowsy|limp|wont_wake|snoring|out_of_it|slurring|she_s_out|he_s_out|hes_out|shes_out|unresponsive|passed_out',
	spiked_drink:
		'drink_laced|drink_spiked|spiked_her_drink|spiked_his_drink|laced_her_drink|drink_s_been_spiked|drink_was_spiked|roofied',
	blind_now: 'cant_see|gone_blind|seeing_double|double_vision',
	mouth_word: 'mouth|lips|tongue',
	mouth_burnt: 'blistered|burnt|burned|blisters|raw',
	by_product: 'caustic|bleach|soda|acid|cleaner|chemical|product',
	told_sniffed: 'sniffing|sniffed|huffing|huffed|inhaling|inhaled',
	solvent: 'gas|glue|aerosol|lighter_fluid|solvent|butane|thinner',
	dropped_now: 'dropped|collapsed|passed_out|blue|unresponsive|limp',
};
