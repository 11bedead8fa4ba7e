/** Breathing, swelling, choking and what takes the air, in English: the words of `concepts/airway.ts`. */
export const airway: Record<string, string> = {
	draw_air:
		'breathes|breathe|breathing|breathes_in|breathes_out|breathing_in|breath_in|breath_out|draws_breath|inhales|takes_a_breath|each_breath|every_breath',
	breath_noise:
		'whistl*|wheez*|crow*|croak*|grunt*|rattl*|rasp*|gurgl*|squeak*|squeal*|stridor|noise|noises|sound|honk*|bark*|seal|snort*|moan*|hiss*|crackl*|bubbl*|groan*|saw|creak*|whoop*|bleat*|kettle|hoot*|whine|whining',
	fast_breath:
		'so_fast|really_fast|very_fast|too_fast|ever_so_fast|like_a_dog|like_a_puppy|panting|in_fits_and_starts|with_his_belly|with_her_belly|with_his_tummy|with_her_tummy|with_her_shoulders|with_his_shoulders|every_now_and_then|now_and_again|like_a_bird|like_a_fish|barely|hardly|in_gulps|in_little_gasps|shallow|all_over_the_place|off',
	rib_bone: 'rib|ribs|ribcage|rib_cage',
	rib_shows:
		'showing|show|sucking|suck|pulling|pull|going_in|caving|cave|sticking|stick|see|drawing|count',
	rib_part:
		'chest|tummy|belly|throat|neck|collarbone|breastbone|under_his_ribs|under_her_ribs|skin_between|hollow|base_of_the_neck',
	sinks:
		'sucking_in|sucks_in|sucked_in|caving_in|caves_in|pulling_in|pulls_in|pulled_in|going_in_and_out|drawing_in|dips_in|dipping_in|sinking_in|sinks_in|tugging|tugs|going_right_in|going_in|goes_in|goes_right_in|dips|pulls_right_in',
	thin: 'thin|skinny|weight|lost_weight|underweight|food|diet|xray|rescue|broken|cracked|bruised',
	vent: 'conditioning|conditioner|window|vent|vents|tyre|tyres|tire|tires|compressor|pump|boiler|radiator|radiators|hose|duct|fan|filter|engine|bed|mattress|car|fryer|grate|brick',
	air_thing: 'air|breath|oxygen',
	not_enter:
		'not_going_in|isnt_going_in|not_getting_in|isnt_getting_in|wont_go_in|cant_get_any|cant_get_enough|not_enough|cant_seem_to_get|hardly_any|barely_any|less_and_less|through_a_straw|fighting_for|hungry_for|cant_pull|cant_suck|cant_drag|cant_get_the',
	short_talk:
		'two_words_at_a_time|one_word_at_a_time|a_word_at_a_time|word_at_a_time|every_two_words|every_couple_of_words|every_few_words|every_word|between_words|mid_sentence|halfway_through_a_sentence|half_a_sentence|whole_sentence|full_sentence|full_sentences|a_sentence|string_two_words|two_words_together|single_words|one_word_answers|get_a_sentence|get_a_word_out|three_words|one_word_then|word_by_word',
	no_speech:
		'cant_talk|cant_speak|cannot_speak|cannot_talk|cant_even_talk|cant_even_speak|not_talking|just_nodding|nodding|nods|shaking_her_head|shaking_his_head|cant_get_a_word|pointing|too_breathless_to|stopped_talking|wont_talk',
	blue_part:
		'lip|lips|mouth|fingers|fingertips|fingernails|nails|face|tongue|ears|round_the_mouth|around_the_mouth|around_her_mouth|around_his_mouth|gums|skin|nose',
	blue_look:
		'{blue}|blueish|greyish|funny_colour|funny_color|odd_colour|horrible_colour|awful_colour|bad_colour|no_colour|dusky|slate|black|dark|plum|ashen|mauve|violet|navy|purply|lost_their_colour|sort_of_colour|bluey|colour_i_dont_like|terrible_colour|colours_awful|strange_colour|wine_colour|wine_coloured|burgundy|maroon|colour_of_wine|colour_of',
	blue_reason:
		'lipstick|gloss|iron_tablets|iron|printer|makeup|paint*|dye|bruis*|ink|marker|felt_tip|slushy|slushie|lolly|ice_lolly|sweets|blueberr*|blackberr*|beetroot|polish|varnish|punched|trapped|costume|halloween|braces|whitening|popsicle|candy|cold_water|veneer*|acrylic*|manicure|mannequin|drawing|dolls|red_wine|drinking_wine|glasses_of|chow|shar_pei',
	blue_thing:
		'tooth|teeth|wall|walls|sky|paint|dye|hair|screen|light|led|button|dress|urine|eye|bruise|toe|sofa|carpet|ink|tile|tiles|mould|mold|flame|flower|flowers|folder|card|inhaler|puffer|nail_polish|badge|bin|bins|badge|jacket|coat|crown|veneer|cushion|curtains|movie|weather|mood|thumb|vein|veins|scar|label|litmus|ticket|blanket|pills|hydrangea*|mannequin|doll|teddy|drawing|the_water|my_knee|his_knee|her_knee|my_ankle|ones',
	some_time: 'second|seconds|minute|minutes|while|moment|times|bit|ages|stretch|every_so_often',
	breath_pause:
		'stops_breathing|stopping_breathing|keeps_stopping_breathing|forgets_to_breathe|without_breathing|not_taking_a_breath|doesnt_take_a_breath|pauses_in_her_breathing|pauses_in_his_breathing|pauses_between_breaths|gaps_between_breaths|gap_between_breaths|breathing_keeps_stopping|breathing_stopped|holds_her_breath|holds_his_breath',
	holding: 'snor*|apnoea|apnea|cpap|dive|diving|swim*|xray|scan|photo|record|talks_without|tantrum',
	gasps:
		'gulps|gulping|snorting_gulps|like_a_fish|fish_out|fish_out_of_water|gasps|big_gasps|odd_gasp|agonal',
	upright:
		'sat_up|sitting_up|bolt_upright|leaning_forward|leaning_over|hunched_over|propped_up|pillows|armchair|sitting_forward|on_all_fours|tripod',
	to_breathe:
		'to_breathe|to_get_his_breath|to_get_her_breath|to_get_my_breath|to_get_air|for_breath|for_air|or_he_cant_breathe|or_she_cant_breathe|or_i_cant_breathe|to_catch_his_breath|to_catch_her_breath',
	oximeter:
		'sats|sat|saturation|saturations|oximeter|oxygen|oxygen_level|oxygen_levels|finger_thing|finger_clip|clip_on_his_finger|clip_on_her_finger|peg_on_his_finger|peg_on_her_finger|thing_on_his_finger|thing_on_her_finger|thing_on_my_finger',
	sat_low:
		'seventies|seventy|seventy_*|eighty|eighty_*|low_eighties|mid_eighties|eighties|sixty_*|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|in_the_eighties|in_the_seventies',
	not_sat:
		'euros|pounds|quid|year|years|litres|pulse|heart_rate|number|price|dollars|rent|a_month|outside|down|there',
	big_like:
		'like_sausage*|like_a_sausage|like_balloon*|like_a_balloon|like_a_football|like_a_beach_ball|like_a_melon|like_a_tomato|like_a_frog|like_a_monster|like_a_boxer|like_a_puffer_fish|like_golf_balls|like_slugs|like_rubber|like_tyres|like_cushions|twice_the_size|twice_its_size|twice_their_size|double_the_size|size_of|huge|enormous|massive|fat|blown_up|come_up|coming_up|up_like|unrecognisable|unrecognizable|disfigured|puffing|puffed|doubled|trebled|rubber_dinghy|inner_tubes|ten_rounds|closed_up|swelled_shut|swollen_shut|cant_close|wont_close|cant_see_out|cant_open_them|cant_see_his|cant_see_her',
	swell_part: 'lip|lips|tongue|eyes|eyelid|eyelids|face|ears|throat|neck|mouth|cheeks',
	no_room:
		'wont_fit|doesnt_fit|too_big_for|filling_her_mouth|filling_his_mouth|filling_my_mouth|fills_her_mouth|fills_his_mouth|fills_my_mouth|sticking_out|hanging_out_swollen|cant_close_his_mouth|cant_close_her_mouth|cant_close_my_mouth|pushing_up',
	food_risk:
		'prawn*|shrimp*|shellfish|lobster|crab|mussel*|peanut*|nut|nuts|walnut*|cashew*|almond*|hazelnut*|pistachio*|satay|egg|eggs|kiwi|peach|sesame|tahini|hummus|fish|curry|cake|cookie|biscuit|brownie|ice_cream|nougat|nutella|pesto|strawberr*|first_time|first_taste|bite|mouthful|spoonful|eaten|ate|eating|tasted|weaning|takeaway|sushi|milk|nutty|yoghurt*|yogurt*|dessert|sauce|canteen|lunch_club',
	drug_risk:
		'antibiotic*|amoxicillin|penicillin|ibuprofen|aspirin|nurofen|tablet|tablets|pill|injection|injected|jab|jabbed|jabs|vaccine|vaccination|contrast|dye|anaesthetic|anesthetic|medication|medicine|syrup|drip|infusion|diclofenac|codeine|numbed',
	rash_strong:
		'hives|welts|wheals|nettle_rash|urticaria|red_spots|blotch*|covered_in_spots|red_lumps|lumps_all_over|itching_all_over|itchy_all_over|itches_all_over|red_all_over|bright_red|red_as_a|lobster|rash|flushed|weals|red_patches',
	voice_changed:
		'hoarse|croaky|voice_has_gone|voice_gone|voice_is_going|lost_her_voice|lost_his_voice|voice_sounds_funny|voice_s_gone|sounds_funny|sounds_like_a_frog|sounds_like_donald|husky|voice_is_different|voice_changed|voice_has_changed|squeaky|raspy|hot_potato|muffled|voice_sounds|marbles_in|mouth_full_of|plum_in|voice_sounding|losing_my_voice|losing_her_voice|losing_his_voice|voice_is_changing|voice_gone_funny|voice_going|cant_speak_properly|hardly_speak|barely_speak',
	throat_tight:
		'lump_in_my_throat|lump_in_his_throat|lump_in_her_throat|throat_feels_tight|throat_is_tight|tight_throat|throat_s_tight|throat_is_itchy|itchy_throat|throat_feels_itchy|throat_closing|throat_is_closing|throat_s_closing|cant_swallow|cannot_swallow|hard_to_swallow|throat_is_swelling|throat_feels_like|throat_feels_thick|throat_feels_funny|tightness_in_his_throat|tightness_in_her_throat|tightness_in_my_throat|pulling_at_her_throat|pulling_at_his_throat|scratching_at_her_throat|throat_going',
	collapse_sign:
		'dizzy|faint|fainty|faintish|woozy|wobbly|floppy|limp|pale|white_as|clammy|sweating|sweaty|vomit*|thrown_up|being_sick|been_sick|collapsed|light_headed|lightheaded|cant_stand|wont_stand|going_to_pass|passing_out|passed_out|heart_racing|heart_is_racing|grey|drowsy|sleepy|weak|tunnel_vision|seeing_spots|seeing_stars|keep_his_eyes_open|keep_her_eyes_open|going_under|tongue_is_tingling|cant_see_straight|cant_see_properly|had_to_sit_down|had_to_lie_down|gone_quiet',
	wrong_way: 'wrong_way|wrong_hole|wrong_pipe|wrong_tube|wrong_side',
	throat_hands:
		'hands_to_his_throat|hands_to_her_throat|hands_at_his_throat|hands_at_her_throat|hands_on_his_throat|hands_on_her_throat|hands_round_his_throat|hands_round_her_throat|clutching_his_throat|clutching_her_throat|clutching_at_his|clutching_at_her|grabbing_his_throat|grabbing_her_throat|holding_his_throat|holding_her_throat|pointing_at_his_throat|pointing_at_her_throat|pointing_to_his_throat|pointing_to_her_throat|grabbed_his_throat|grabbed_her_throat',
	mute_air:
		'not_coughing|isnt_coughing|cant_cough|no_sound|not_a_sound|no_noise|not_making_a_sound|not_making_any_sound|silent|cant_cry|not_crying|no_cry|mouth_open_and_nothing|nothing_comes_out|no_voice|stopped_coughing|cant_speak|cant_talk|unable_to_speak|no_words_coming',
	food_bit:
		'grape|grapes|sausage|sweet|sweets|gum|chunk|piece|meat|steak|bread|apple|carrot|chicken|ham|bone|olive|stone|peanut|nut|popcorn|balloon|marble|ball|coin|lego|cap|bead|toy|battery|dinner|lunch|tea|food|bite|mouthful|sandwich|toast|cheese|banana|meatball|hotdog|hot_dog|pip|tablet',
	back_blows:
		'heimlich|back_slaps|back_blows|slapping_his_back|slapping_her_back|hitting_his_back|hitting_her_back|whacking_his_back|whacking_her_back|thumping_his_back|thumping_her_back|banging_him_on_the_back|banging_her_on_the_back|patting_his_back|slapped_his_back|slapped_her_back|upside_down|abdominal_thrusts|on_the_back',
	wont_out:
		'wont_come_out|not_coming_out|isnt_coming_out|cant_get_it_out|cant_hook|cant_reach|wont_shift|wont_budge|nothing|no_joy|still_stuck|cant_shift|cant_get_it|hasnt_come_out|didnt_come_out',
	gone_throat: 'throat|windpipe|gullet|airway',
	water_place:
		'{drown}|pond|lake|canal|jacuzzi|bucket|well|paddling_pool|reservoir|harbour|waves|surf|swimming|ditch|trough|fountain|stream|tank',
	under_water:
		'under_the_water|underwater|under_water|went_under|gone_under|face_down|floating|at_the_bottom|bottom_of_the|didnt_come_up|hadnt_come_up|swallowed_a_lot_of_water|swallowed_water|swallowed_loads|dragged_out|pulled_out|fished_out|dragged_him|dragged_her|pulled_him_out|pulled_her_out|pulled_a|dragged_a|fished_him|fished_her|got_him_out|got_her_out|nearly_drowned|almost_drowned|drowned|hauled|face_in_the_water|head_under|head_in_the_water|slipped_under|was_under|been_under|how_long_she_was|how_long_he_was|long_under|no_idea_how_long|dont_know_how_long',
	water_sign:
		'not_breathing|isnt_breathing|not_breething|cough*|sleepy|drowsy|asleep|blue|purple|grey|foam|froth|wont_wake|not_moving|breath*|bringing_up_water|brought_up_water|water_came|threw_up|vomit*|limp|floppy|weird|odd|pale|cpr|chest_compressions|mouth_to_mouth|pushing_on|unconscious|lifeless|not_responding|pumping',
	cleaner:
		'bleach|ammonia|drain_cleaner|drain_unblocker|unblocker|vinegar|descaler|limescale|hydrochloric|oven_cleaner|caustic|chlorine|toilet_cleaner|peroxide|cleaning_products|cleaning_stuff|bug_spray|fly_spray|insecticide|paint_stripper|pesticide|pool_chemicals|chemicals|limescale_remover|drain_stuff|toilet_stuff',
	mixed:
		'mix*|together|combined|poured|put|added|same_time|fumes|vapour|vapor|gas|cloud|haze|breathed|inhaled|breathing_in|steam|reacted|fizz*',
	fume_sign:
		'cough*|burning|burns|stinging|stings|sting|throat|chest|breath*|choking|eyes|streaming|watering|dizzy|light_headed|headache|sick|vomit*|wheez*|hoarse|tight|gasping',
	breathed_in: 'breathed|breathed_in|breathing_in|inhaled|swallowed|took_in|lungful*|gulped',
	soot: 'soot|sooty|black_snot|black_phlegm|coughing_black|black_round_the_nose|black_around_his_nose|black_around_her_nose|singed|nose_hairs|black_spit',
	pit: 'septic|septic_tank|manhole|sewer|silo|slurry|slurry_pit|cesspit|vat|tank|well|cellar|pit|confined_space|grain_bin|inspection_chamber',
	pit_down:
		'{still}|{mute}|lying|slumped|collapsed|passed_out|unconscious|keeled_over|not_coming_up|hasnt_come_up|not_answering|at_the_bottom|gone_quiet|down_there|dizzy|woozy|{faint}',
	cord: 'cord|blind|blinds|rope|string|strap|scarf|lead|leash|ribbon|chain|necklace|hood|hoodie|drawstring|belt|seatbelt|seat_belt|skipping_rope|wire|cable|curtain|net|swing|hose|harness|lanyard|band',
	round_neck:
		'wrapped|tangled|caught|twisted|tight|tightened|wound|round|around|hanging|hung|stuck|strangl*|looped|looping|mark|marks|pulling',
	neck_only: 'neck|throat',
	unborn:
		'umbilical|ultrasound|scan|pregnan*|birth|born|labour|labor|delivery|weeks|dog|puppy|order|buy|size|jewellery|physio|massage|pain_round|headache',
	strung:
		'hanged|hung_himself|hung_herself|strangled|strangling|strangling_himself|strangling_herself|hanging_from|hanging_by',
	hang_figure:
		'mortgage|debt*|price*|game|computer|screen|program|call|rent|system|website|laptop|phone|pictures|washing|curtains|film|movie|wall|coat|ceiling_fan|thread|lamp|wires|gutter|sign|light|bumper|tie|hook',
	spit_out: 'spit*|drool*|dribbl*|saliva',
	spit_in: 'cup|glass|bowl|towel|tissue|tissues|bucket|rag|cloth|sink|hankie|pillow|bag|pot',
	under_jaw:
		'under_the_chin|under_my_chin|under_his_chin|under_her_chin|under_the_jaw|under_my_jaw|under_his_jaw|under_her_jaw|under_my_tongue|under_his_tongue|under_her_tongue|under_the_tongue|floor_of_my_mouth|floor_of_his_mouth|floor_of_her_mouth|neck|adams_apple|below_the_jaw|down_my_neck|down_his_neck|down_her_neck',
	hard_lump:
		'hard_as|rock_hard|solid|like_wood|like_a_board|like_stone|hard|swollen|swelling|swell*|lump|tight|hot|red',
	dental_word:
		'tooth|teeth|molar|wisdom|abscess|gum|gums|dentist|extraction|root_canal|mouth|jaw|denture|pulled',
	swell_moves:
		'spread*|going_down|gone_down_to|moving|moved|creeping|crept|travelling|coming_down|tracking|down_to|down_into|into|reached|heading|has_spread|has_gone_down',
	exercise:
		'run|running|jog|jogging|gym|sport|workout|stairs|uphill|football|padel|bike|marathon|yoga|meditation|relaxation|singing|flute|pilates|treadmill|hike|exercise|exercises',
	lets_up:
		'helping|working|touching_it|touch_it|doing_anything|doing_a_thing|do_anything|helped|worked|easing|making_any_difference|made_a_difference|letting_up|touching|shifting_it|doing_nothing',
	used_up_now: 'emptied|used_up|finished|puffs|goes|whole_thing|empty|run_out|sprays|doses',
	now_and_then:
		'every_now_and_then|now_and_then|now_and_again|once_in_a_while|every_ten_seconds|every_twenty_seconds|every_so_often|only_just|barely|hardly|like_a_fish',
	worker:
		'colleague|colleagues|lad|bloke|worker|guy|one|other|two|man|engineer|apprentice|mate|boss',
	breath_bad:
		'{breathless}|{suffocate}|{wheeze}|{lack_air}|cant_get_her_breath|cant_get_his_breath|cant_get_my_breath|noise_when|struggling|coughing_and_coughing|wont_stop_coughing|whistling',
	soon_after: 'minutes|half_an_hour|an_hour|straight_away|within_minutes|hours',
	sting_verb: 'stung|sting|stings|stingers|bee|bees|wasp|wasps|hornet|hornets|scorpion|jellyfish',
	no_appetite: 'not_eating|wont_eat|off_his_food|off_her_food|asleep|calm|happy|content|sleeping',
	cold_word:
		'cold|flu|tonsillitis|laryngitis|pharyngitis|tonsils|reflux|heartburn|karaoke|concert|shouting|teacher|singing|weeks|months|days|anxiety|nerves|covid|hay_fever|bug',
	price_word:
		'price|quote|how_much|cost|buy|order|catalogue|safety_sheet|data_sheet|course|is_it_safe|can_i_mix|can_you_mix|ok_to_mix|recipe',
	first_aid_word:
		'first_aid|lifeguard|course|courses|class|classes|lessons|film|movie|novel|training|book',
	fire_told: 'fire|flames|burning|burnt|burned|smoke|blaze|firefighters',
	animal_snore:
		'snores|snoring|snored|bulldog|pug|every_night|at_night|for_years|always|fridge|washing_machine|pipe|pipes|boiler|building|flat|purr*|cpap|nose|septum',
	chest_wall: 'chest|tummy|belly',
	chest_moves: 'moving|rising|move|rise|going_up|going_up_and_down',
	in_chunks: 'in_bursts|in_gasps|in_little_bursts|in_snatches|between_breaths|one_word_at_a_time',
	lungs: 'lungs|lung|bronchials',
	lungs_shut:
		'cant_fill|wont_fill|not_filling|closing|filling_up|full_of_water|wont_open|cant_get_air',
	went: 'gone|going|turned|turning|went',
	went_colour: '{blue}|bluey|blueish|mauve|dusky|ashen|slate|putty',
	phone_word: 'phone|line|signal|call|audio|video|mic|microphone|connection',
	lie_flat:
		'lie_down|lies_down|lie_flat|lies_flat|lying_flat|lay_flat|lay_down|lying_down|lay_him_flat|lay_her_flat',
	air_gone:
		'cant_breathe|fights_for|gasping|suffocat*|choking|drowning|no_air|cant_get_air|cant_get_his|cant_get_her',
	to_neck:
		'down_my_neck|down_his_neck|down_her_neck|into_my_neck|into_his_neck|into_her_neck|to_my_neck|to_the_neck|whole_neck|down_the_neck|into_the_neck|to_his_neck|to_her_neck',
	pink_froth: 'pink_froth|pink_frothy|frothy_pink|pink_foam|pink_foamy',
	throat_clear:
		'clearing_her_throat|clearing_his_throat|clearing_my_throat|clears_her_throat|clears_his_throat|itches_inside|itchy_inside|scratching_her_throat|scratching_his_throat',
	hung: 'hanging|hung|caught|dangling|snagged',
	hood: 'hood|cord|drawstring|rope|string|blind_cord|scarf|strap|lanyard',
};
