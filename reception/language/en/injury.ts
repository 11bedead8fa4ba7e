/** What a witness of an injury sees, in English: the words of `concepts/injury.ts`. */
export const injury: Record<string, string> = {
	eating_machine:
		'press|lathe|mixer|conveyor|conveyor_belt|mincer|grinder|shredder|roller|rollers|guillotine|combine|baler|hedge_trimmer|mower|lawnmower|strimmer|slicer|wood_chipper|chipper|bandsaw|table_saw|band_saw|blender|auger|pto|gears|cogs|pulley|winch|dough_roller|auger|escalator',
	machine_caught:
		'caught|pulled|dragged|sucked|grabbed|trapped|stuck|crushed|mangled|chewed|swallowed|got|in|inside|jammed|took|taken|wrapped|gone',
	limb_part:
		'hand|hands|arm|arms|finger|fingers|leg|foot|sleeve|forearm|wrist|elbow|hair|ankle|thigh|thumb|scarf',
	digit:
		'finger|fingers|thumb|fingertip*|pinky|toe|toes|knuckle|end_of_his_finger|end_of_her_finger',
	digit_gone:
		'missing|hanging|hanging_off|dangling|gone|right_off|clean_off|sliced|lopped|chopped|taken_his|taken_her|taken_my|taken_off|torn|severed|snipped|lost|off_in|came_off|flew_off|by_a_thread|by_a_bit|bit_of_skin|flap',
	kept_part:
		'got_it|got_them|put_it|put_them|wrapped|keeping|its|theyre|picked_it|picked_them|have_it|have_them|holding|on_the|shall_i_put',
	part_bag:
		'on_ice|in_ice|in_a_bag|in_the_bag|in_kitchen_roll|in_a_tea_towel|in_a_towel|in_a_napkin|in_tissue|with_frozen_peas|frozen_peas|in_the_tray|on_the_tray|on_the_floor|in_a_cup|in_clingfilm|in_a_sandwich_bag',
	heavy_thing:
		'tractor|wheel|car|truck|lorry|van|trailer|quad|forklift|digger|dumper|jack|wall|beam|ceiling|roof|wardrobe|shelf|shelves|shelving|racking|pallet*|telly|tv|fridge|dresser|drawers|bookcase|tree|trunk|branch|slab|rubble|scaffold*|trench|horse|cow|machine|crate|gate|mower|goalpost|boulder|container|cabinet|roller_door|bricks|skip|shutter|garage_door|column|balcony|reel|pipe|partition|piano|bunk|bookshelf|chest_of_drawers|lift_door|gym_bench|barbell|bar',
	pinned_under:
		'fell_on_top_of|fallen_on_top_of|come_down_on_him|come_down_on_her|came_down_on_him|came_down_on_her|come_down_on_top|came_down_on_top|fallen_on_him|fallen_on_her|fell_on_him|fell_on_her|tipped_onto|tipped_on_him|tipped_on_her|rolled_onto|rolled_on_top|rolled_over_onto|landed_on_him|landed_on_her|landed_on_top|is_under_it|s_under_it|stuck_under|pinned|trapped_under|underneath_it|on_top_of_him|on_top_of_her|on_top_of_my|across_his_legs|across_her_legs|across_his_chest|on_his_chest|on_his_legs|on_his_leg|gone_over_his|gone_over_her|went_over_his|went_over_her|ran_over_his|ran_over_her|run_over_his|run_over_her|rolled_on_him|rolled_on_her|rolled_over_him|rolled_over_her|rolled_on_me|come_down_across|come_down_onto|came_down_onto|came_down_across|got_him_by|has_trapped|trapping|trapped_his|trapped_her|crushing_his|crushing_her|crushed_his|crushed_her|under_the_van|under_the_car|under_the_lorry|under_the_bus|under_the_tractor|under_the_digger|come_down_on|came_down_on|pinned_by',
	gave_way:
		'collapsed|come_down|came_down|caved_in|gone_over|went_over|tipped|tipped_over|toppled|rolled|rolled_over|flipped|fallen|fell|slipped|given_way|gave_way|overturned|dropped|come_off_its|came_off_its|sheared|slid',
	beneath: 'under|underneath|beneath|on_top|buried|below',
	trapped_voice:
		'hear_her|hear_him|hear_them|hear_screaming|screaming|shouting|moaning|groaning|talking|cant_shift|cant_lift|cant_get_him_out|cant_get_her_out|cant_get_it_off|cant_move_it|cant_feel|still_breathing|conscious|unconscious|only_see|wont_answer|not_answering|crying|cant_pull|alive',
	live_thing:
		'cable|cables|wire|wires|wiring|fuse_box|fusebox|fuseboard|consumer_unit|socket|lamp|light_fitting|light|panel|switchboard|pylon|overhead_line|power_line|power_lines|mains|junction_box|plug|live|electrics|toaster|extension_lead|supply|consumer_board|fuse|breaker|board',
	thrown_back:
		'thrown_back|threw_him|threw_her|thrown_across|thrown_off|thrown_against|flung|blown_back|blew_him|knocked_him_back|knocked_him_across|knocked_off_his_feet|cant_let_go|couldnt_let_go|wont_let_go|not_letting_go|hes_stuck_to|stuck_to|jolted|hand_is_black|hands_black|hand_s_black|fingers_are_black|burnt_black|gone_black|twitching|convulsing|juddering|against_the_wall|across_the_room|slumped_against|fingers_are_burnt|fingers_burnt|hands_are_burnt|big_jolt|massive_jolt|sent_him_flying|sent_her_flying',
	stuck_on: 'stuck_to|stuck_on|hanging_on_to|gripping|frozen_to|attached_to',
	hot_thing:
		'kettle|pan|saucepan|pot|boiling|scalding|oil|fat|chip_pan|deep_fryer|fryer|soup|stew|gravy|mug_of_tea|cup_of_tea|hot_tea|hot_coffee|mug_of_coffee|cup_of_coffee|cup_of_coffee|noodles|wax|tar|embers|barbecue|bbq|petrol|steam|hot_water|bath_water|iron|porridge|custard|freshly_made|hot_drink|pasta_water|teapot|bath|hot_milk|hot_glue|melted_plastic|chips|frying_pan|deep_fat|straighteners|hob|hot_chocolate|hot_fat|thermos|hot_soup|hot_water_bottle|casserole|ladle',
	poured_over:
		'over_himself|over_herself|over_myself|over_his|over_her|over_my|down_himself|down_herself|down_his|down_her|down_on|on_himself|on_herself|pulled|spilt|spilled|poured|tipped|knocked|splashed|spat|put|threw|thrown|all_over|gone_all|gone_down|gone_over|all_down|went_down|went_all',
	skin_place:
		'chest|tummy|belly|face|arm|arms|leg|legs|thigh|thighs|hand|hands|back|body|neck|head|foot|feet|eyes|lap|groin|shoulder|shoulders|forearm|forearms|elbow|ankle|ankles|chin|ear|bum|forehead|toes|fingers|front',
	tiny: 'tiny|little_bit|slight|slightly|tip_of|minor|scratch|speck|healed|drop',
	skin_off:
		'skin_is_coming|skin_s_coming|skin_coming|skin_came|skin_has_come|skin_is_peeling|skin_s_peeling|skin_peeling|peeling|peeled_off|red_raw|raw|skin_is_hanging|skin_hanging|skin_is_sliding|skin_s_off|skin_off|blisters_everywhere|huge_blisters|massive_blisters',
	clothes_burn:
		'clothes|shirt|sleeve|dress|pyjamas|nightie|hair|hoodie|dressing_gown|trousers|jumper|skirt',
	on_fire: 'caught_fire|on_fire|caught_light|went_up|alight|in_flames|caught_alight',
	thrust:
		'stabbed|stuck|rammed|jabbed|shoved|plunged|drove|driven|gone|went|through|lodged|knifed|in|into|impaled',
	sharp_thing:
		'something|knife|screwdriver|blade|fence|rod|spike|railing|glass|scissors|pole|fork|skewer|stake|rebar|bottle|antler|horn|garden_fork|pitchfork|chisel|railings|spikes|bars|wire|arrow|horns|tine|tines|branch|metal_bar|scaffold_pole|tent_peg|shard|a_stick|wrought_iron',
	torso_part:
		'side|belly|stomach|tummy|chest|back|neck|thigh|groin|ribs|guts|throat|kidney|armpit|abdomen|leg',
	not_thrust: 'cough|cold|needle|jab|vaccine|injection|epidural|tube|camera|fear|writing|novel',
	cut_open: 'open|cut|gash|gashed|sliced|split|ripped|torn|bite|bitten|see|wound|slashed|laid',
	to_the_bone:
		'to_the_bone|the_bone|see_bone|his_guts|her_guts|the_tendons|the_tendon|tendon|the_fat|the_muscle|right_open|wide_open|laid_open|his_insides|her_insides|intestines',
	cold_bone: 'cold|implant|infection|graft|density|scan|chilled|prosthesis|tooth|xray|x_ray|idle',
	jet: 'in_jets|jets|in_spurts|spurts|every_time_his_heart|every_time_her_heart|with_every_heartbeat|with_each_heartbeat|with_every_beat|with_each_beat|each_beat|like_a_fountain|like_a_hose|like_a_sprinkler|like_a_tap|like_a_water_pistol|up_the_wall|hitting_the_ceiling|pulsing|pumping|squirting|spraying|between_his_fingers|between_her_fingers|between_my_fingers|through_my_fingers|through_his_fingers|through_her_fingers|a_fountain|like_a_burst_pipe|under_pressure|in_time_with|in_gushes|gushing',
	wound_place:
		'wound|cut|gash|blood|bleed*|wrist|thigh|neck|arm|leg|hand|finger|head|eyebrow|nose|groin|armpit|grinder|chainsaw|knife|vein|artery|mouth|glass|door|mower',
	watery:
		'water|pipe|tap|cistern|hose|radiator|leak|boiler|sink|shower|washing_machine|toilet|pump|drops|stopcock',
	cloth:
		'towel|towels|tea_towel*|sheet|sheets|shirt|t_shirt|blouse|trousers|jeans|pillow|bandage*|dressing*|cloth|cloths|pad|pads|nappy|nappies|kitchen_roll|blanket|mattress|gauze|flannel*|carpet|hoodie|sock|sofa|floor',
	soaked:
		'soaked|soaking|drenched|sodden|saturated|red|dripping|bled_through|gone_through|going_through|went_through|wringing|full|wont_hold|cant_keep_up|ruined',
	bleed_sign:
		'blood|bleed*|bled|wound|cut|gash|stab*|sliced|grinder|chainsaw|shot|thigh|head|warfarin|thinners|stitches|operat*|surgery|pale|white|dizzy|faint|pregnan*|clots',
	pad: 'pad|pads|tampon|tampons|sanitary_towel*|maternity_pad*',
	per_hour:
		'an_hour|every_hour|per_hour|in_an_hour|in_two_hours|in_three_hours|every_half_hour|every_half_an_hour|every_twenty_minutes|in_half_an_hour|in_the_last_hour',
	basin:
		'basin|bucket|bowl|sink|washing_up_bowl|pint|pints|toilet_bowl|potty|cupful*|mugful|litre|litres|jug',
	blood_look: 'blood|bleed*|bright_red|clots|fresh_red',
	blood_test: 'test|tests|sample|donate|donating|donor|transfusion|wash*|clean*|stains|pressure',
	clot: 'clot|clots',
	big_as:
		'size_of|as_big_as|golf_ball*|plums|fist*|egg|eggs|massive|huge|big|the_size|like_liver|lumps',
	coffee_grounds:
		'coffee_grounds|coffee_granules|ground_coffee|coffee_grains|used_coffee|wet_coffee',
	brought_up:
		'vomit*|brought_up|bringing_up|bring_up|threw_up|throwing_up|thrown_up|been_sick|being_sick|sick|spat|spitting|cough*|puk*|chuck*|came_up|come_up|coming_up',
	tar_stool:
		'black_tar|like_tar|tarry|black_poo|poo_is_black|poo_s_black|black_stools|black_and_sticky|sticky_black|black_sticky|stools_are_black|pooing_black|passing_black|jet_black',
	faint_now:
		'dizzy|faint|faint*|lightheaded|light_headed|passed_out|pass_out|passing_out|blacked_out|black_out|everything_goes_black|goes_black|pale|white|grey|gray|sweat*|clammy|cold|woozy|weak|keel*|wobbly|seeing_stars|into_the_wall|hit_the_floor|went_down|cant_stand|about_to_go|swaying|no_colour|gone_grey|gone_white|nearly_went|passing',
	bright_red: 'bright_red|fresh_blood|fresh_red',
	birth_part: 'head|crown|hair|foot|feet|arm|hand|bum|bottom|leg',
	peeks:
		'showing|poking|poking_out|coming_out|crowning|sticking_out|see|hanging_out|is_out|popping_out|feel|can_see|i_see|appeared|coming',
	birth_context:
		'baby|labour|labor|contraction*|pregnan*|pushing|push|midwife|waters|water_broke|birth|weeks|hospital|delivering|deliver',
	crowning:
		'crowning|baby_is_coming|baby_s_coming|babys_coming|head_is_out|head_s_out|heads_out|see_the_head|feel_the_head|feel_its_head|see_its_head|head_is_coming|head_s_coming|coming_feet_first|feet_first|foot_is_coming|foot_s_coming|foot_is_out|giving_birth_in|giving_birth_here|giving_birth_now|having_it_now|having_the_baby_here|having_it_here|having_the_baby_in|going_to_have_it_in|born_in_the_car|breech_and_coming|bum_first|need_to_push|got_to_push|wants_to_push',
	birth_cord: 'cord|umbilical_cord|the_cord',
	hangs_out:
		'out|come_out|hanging|hanging_out|sticking_out|between_my_legs|between_her_legs|pulsing|around_its_neck|round_its_neck|round_the_neck|blue|feel|poking',
	late_period:
		'period_is_late|period_s_late|missed_my_period|missed_a_period|missed_her_period|late_period|weeks_late|no_period|havent_had_a_period|havent_come_on|positive_test|pregnancy_test_was_positive|tested_positive_for_pregnancy|test_came_back_positive|days_late|test_was_positive|two_lines|got_a_positive|positive_pregnancy',
	one_side_stab:
		'stabbing_pain|sharp_pain|terrible_pain|awful_pain|agonising|agonizing|one_side|low_down_on|doubled_up|doubled_over|excruciating|knife|agony|ovary|one_sided|on_one_side|left_side|right_side|cramp_on_one|see_stars|agonising_pain|unbearable_pain|bent_double|low_down|sided_pain',
	shoulder_tip: 'shoulder|shoulders|shoulder_tip',
	gave_birth:
		'gave_birth|given_birth|had_a_baby|had_the_baby|had_my_baby|had_her_baby|c_section|caesarean|postnatal|postpartum|post_partum|miscarriage|miscarrying|miscarried|had_the_twins',
	pupil_odd: 'pupil|pupils|black_of_his_eye|one_eye_is_bigger',
	ear: 'ear|ears',
	ear_liquid:
		'blood|bleed*|fluid|watery|clear|water|leaking|trickl*|coming_out|stuff|gunk|straw_coloured|coming_out_of',
	head_hit:
		'hit|banged|bang|bump*|knock*|blow|fell|fallen|fall|slipped|kick|kicked|struck|crash*|smacked|whacked|tumbled|come_off|came_off|thrown|tripped|bashed|cracked',
	keeps_vomiting: 'vomit*|sick|throwing_up|threw_up|thrown_up|puk*|chucking_up',
	keeps_sleeping:
		'drowsy|sleepy|keeps_falling_asleep|falling_asleep|keeps_dropping_off|dropping_off|nodding_off|keeps_nodding|cant_keep_awake|cant_stay_awake|out_of_it|hard_to_wake|cant_wake|confused|not_making_sense|glazed|keeps_drifting|drifting_off|doesnt_know_where',
	no_legs:
		'cant_feel_his_legs|cant_feel_her_legs|cant_feel_my_legs|cant_feel_his_feet|cant_feel_her_feet|cant_feel_my_feet|cant_move_his_legs|cant_move_her_legs|cant_move_my_legs|legs_wont_work|legs_wont_move|legs_dont_work|no_feeling_in_his_legs|no_feeling_in_her_legs|no_feeling_in_my_legs|cant_feel_anything_below|nothing_below_the_waist|from_the_waist_down|waist_down|neck_down|legs_are_numb|legs_have_gone_numb|cant_move_or_feel|cant_wiggle|chest_down|from_his_chest_down|from_her_chest_down|from_my_chest_down|nothing_below|below_the_waist|legs_arent_his|legs_arent_hers|legs_dont_feel|legs_have_gone|legs_feel_dead|legs_are_dead|no_feeling_below|cant_move_anything|pins_and_needles_all_over|wont_work|legs_wont|cant_feel_both|cant_feel_either',
	spine_event:
		'fell|fallen|fall|slipped|dived|dove|diving|crash*|accident|hit|thrown|tripped|come_off|came_off|tackle*|landed|tumbled|rolled|gone_over|overturned|trampoline|horse|bike|knocked|rolled_on|pulled_him_out|pulled_her_out|come_down|came_down|bucked|skidded|flipped',
	limb_wrong_way:
		'wrong_way|wrong_direction|pointing_backwards|facing_backwards|facing_the_wrong|back_to_front|shape_it_shouldnt|where_it_shouldnt|bone_sticking|bone_is_out|bone_s_out|bone_s_come|bone_poking|bone_is_poking|snapped_in_two|snapped_in_half|in_an_s_shape|at_right_angles',
	fell_from_sight:
		'gone_over_the_edge|went_over_the_edge|gone_over_the_railing|down_the_shaft|off_the_roof|off_the_ladder|off_the_scaffold*|off_the_balcony|out_of_the_window|through_the_skylight|down_the_well|down_the_cliff|off_the_cliff|into_the_courtyard',
	extraction_word:
		'extraction|pulled|taken_out|tooth_out|teeth_out|wisdom|took_out|removed|tooth|implant',
	mouth_fills:
		'mouth_keeps_filling|mouth_fills|mouth_full|filling_up_with|keeps_filling|spitting_blood|spitting_out_blood|swallowing_blood|tasting_blood|oozing|mouthfuls',
	gauze_many:
		'one_after_another|one_after_the_other|packet|pack|five|six|seven|eight|ten|dozen|changing|soak*|every_time|all_of_them|used_up|keep_changing',
	gauze_word: 'gauze|gauzes|swab*|cotton|pad|pads',
	privates:
		'testicle|testicles|ball|balls|bollock|bollocks|nut|nuts|privates|down_below|down_there|groin|scrotum|ballsack',
	higher_other:
		'higher_than_the_other|higher_up_than|riding_up|riding_high|higher_than_normal|sitting_higher',
	sudden_start:
		'sudden*|all_of_a_sudden|all_at_once|out_of_nowhere|came_on_all|out_of_the_blue|just_came_on|in_a_flash',
	shade: 'curtain|shade|blind|shadow|veil|black_patch|dark_patch|grey_patch|black_cloud',
	coming_down:
		'coming|come|came|dropped|down|across|over|covering|drawn|closing|falling|side|corner|half|edge',
	caustic:
		'drain_cleaner|bleach|acid|caustic|caustic_soda|lime|quicklime|cement|ammonia|oven_cleaner|battery_acid|lye|limescale|descaler|plaster|brick_cleaner',
	not_see:
		'cant_see|cannot_see|cant_open|wont_open|blind|screaming|gone_white|gone_cloudy|writhing|cloudy',
	not_a_drop:
		'not_a_drop|single_drop|nothing_comes_out|nothing_s_coming|nothing_is_coming|nothing_will_come|ready_to_burst|going_to_burst|about_to_burst|fit_to_burst',
	bladder: 'catheter|bladder|urin*|pee|wee|waterworks|prostate|weeing|peeing|pass_water',
	took_out:
		'took_out|taken_out|removed|had_my|had_his|had_her|whipped_out|operated|took_my|took_his|took_her',
	organ:
		'gallbladder|gall_bladder|appendix|kidney|womb|uterus|ovary|spleen|thyroid|prostate|hernia|tonsils|mole|cyst|bowel|breast|knee|hip|meniscus|pacemaker|adenoids|hysterectomy',
	hole_wound:
		'wound|hole|holes|cut|scar|stitches|staples|incision|drain|keyhole|belly_button|wound_site|dressing|hole*|wound*|scar*',
	leaks_pus:
		'green|yellow|pus|stinks|smell*|weeping|oozing|leaking|gaping|coming_open|opened|gunk|foul',
	chattering: 'teeth_chattering|teeth_are_chattering|chattering|shiver*|shaking|rigors|shakes',
	sitting_numb:
		'where_i_sit|down_below|between_my_legs|between_his_legs|saddle_area|my_bum|my_backside|when_i_wipe|undercarriage|private_parts|inner_thighs|my_bottom|perineum|genitals',
	numb_word: 'numb|no_feeling|cant_feel|gone_dead|lost_feeling|dead',
	wets_self:
		'wet_myself|wetting_myself|wets_himself|wets_herself|soiled_myself|messed_myself|without_knowing|without_realising|without_noticing|cant_hold_it|no_control|lost_control',
	cold_limb:
		'ice_cold|stone_cold|freezing_cold|white_as|like_marble|white_and_cold|cold_and_white|no_pulse|cant_find_a_pulse|gone_cold|cold_and_pale|pale_and_cold|cold_as',
	limb_leg: 'leg|foot|arm|hand|toes|feet',
	removal:
		'remov*|take_out|taken_out|get_my|my_stitches_out|stitches_out|lovely|perfect*|healed|nicely|clean|dry',
	old_injury:
		'physio|rehab|scar|back_in|in_january|in_february|in_march|in_april|in_june|in_july|in_august|in_september|in_october|in_november|in_december|claim|compensation|healed|clicks|aches_when',
	nail_gun: 'nail_gun|nailgun|staple_gun',
	machine_inside:
		'inside|in_it|trapped|caught|stuck|wont_come_out|cant_get_it_out|up_to_the_elbow|up_to_his_elbow|up_to_her_elbow|up_to_the_shoulder',
	ring: 'ring|nail|wart|warts|polish|course|pointing',
	not_release: 'wont_let_go|cant_let_go|couldnt_let_go|not_letting_go',
	clothes_only: 'shirt|tablecloth|dress|keyboard|laptop|carpet|suit|cleaning',
	worn: 'his|her|my|wearing|she|he|nan|gran|him',
	bigger: 'bigger|larger|huge|blown|dilated|uneven|different|unequal|size|fixed|not_reacting',
	ear_clean: 'cotton_bud|wax|infection|piercing|earring|hearing_aid|aid',
	laundry: 'laundry|gym|pool|beach|dryer|shower|rain|sweat*',
	bodily_place: 'between_my_legs|between_her_legs|vagina|bath|feel|felt|me|her',
	knee_back: 'knee|back|tooth|head|tennis|golf|peanut*',
	sight_word: 'vision|sight|see|seeing',
	seen_as: 'tear|tears|appointment|class|colour|mascara|makeup',
	splinter: 'splinter|shard|shaving|metal|grinding|grit|fragment|fragments',
	always_cold: 'always|years|winter|circulation|bed|night',
	first_tooth: 'first_tooth|baby_tooth|baby_teeth|milk_tooth|tooth_fairy|fairy|wobbly|pillow',
	dripping: 'water|plaster|paint|dripping|drips|damp',
	lots_like_pig:
		'like_a_pig|like_a_stuck_pig|like_billy_o|like_mad|like_crazy|everywhere|by_the_bucket|murder_scene|like_a_slaughterhouse|abattoir|crime_scene',
	skin_word: 'skin',
	leaves:
		'coming|came|come|off|slid|sliding|lift*|peel*|hanging|stuck_to|went|gone|falling|sloughing|strips',
	on_self:
		'over_himself|over_herself|over_myself|over_itself|on_himself|on_herself|onto_himself|onto_herself|down_himself|down_herself|all_over_himself|all_over_herself|came_down|come_down|tipped_over_him|tipped_over_her|over_him|over_her|threw_over',
	on_body_top:
		'pulled|tipped|spilt|spilled|knocked|threw|poured|dropped|got|had|came|come|boiling|boiled',
	touched:
		'grabbed|touched|caught_hold|leant_on|got_hold|put_his_hand|put_her_hand|brushed|made_contact|drilled_through|cut_through',
	some_thing:
		'something|the_cables|the_cable|a_cable|a_wire|the_wire|the_board|the_panel|the_wrong|the_mains|live|the_engine|the_box',
	fell_stiff:
		'stiff|rigid|juddering|shaking|jerking|twitching|cant_pull_him_off|cant_pull_her_off|cant_get_him_off|cant_get_her_off|stuck_to_it|on_his_back|heart_s_jumping|heart_is_jumping|thrown|wont_let_go|gone_grey|grey',
	stool_thing: 'nappy|poo|stool|stools|bowels|bedpan|toilet|diarrhoea|motion|motions|pooed',
	black_as: 'as_black_as|black_as|like_tar|like_treacle|like_ink|like_coal|black|jet_black|tarry',
	iron_pill: 'iron|bismuth|liquorice|squid|blueberries',
	burst_thing:
		'firework|fireworks|rocket|banger|battery|aerosol|lighter|pressure_cooker|tyre|gas_bottle|gas_canister|canister|vape|sparkler|cartridge|airbag|flare|compressor|extinguisher|bottle|jar|wheel|boiler|soda_siphon|tube',
	exploded_word:
		'exploded|explode|blew_up|blown_up|gone_off|went_off|burst|blew|ruptured|explosion',
	vein: 'vein|varicose|varicose_vein|artery|fistula',
	vein_burst: 'burst|opened|split|popped|ruptured|exploded|torn',
	small_vessel: 'eye|nose|thread_vein|capillary|spider|treatment|laser|face',
	infant_word: 'baby|newborn|infant|toddler|little_one|twin|son|daughter',
	dropped: 'dropped|slipped|fell|fallen|rolled_off|tumbled|came_off',
	limp_sign:
		'floppy|limp|listless|not_crying|whimpering|vomit*|sick|throwing_up|pale|drowsy|sleepy|wont_feed|not_feeding|not_himself|not_herself|odd|glazed|quiet|soft_lump|boggy|dent',
	placenta:
		'placenta|afterbirth|cord|bleed*|haemorrhag*|clots|not_crying|not_breathing|blue|scissors',
	limb_shape:
		'in_the_shape_of|shape_of|bent_right|bent_the|out_of_line|out_of_shape|out_of_joint|stepped|like_a_fork|sticking_out_at|at_an_angle|s_shape',
	bruised: 'purple|black|blue|bruised',
	like_coffee:
		'like_coffee|coffee_coloured|black_bits|dark_bits|brown_bits|black_specks|black_grains|dark_grains',
	vomit_only: 'vomit*|sick|threw_up|throwing_up|thrown_up|puk*|brought_up|bringing_up|chuck*',
	future_op:
		'having_it_out|having_mine|im_due|im_having|usually|normally|how_long|how_much|booked_in|next_month|next_week',
	price_ask: 'how_much|price|cost|costs|quote|cheap|charge',
	whole_root:
		'with_the_root|with_its_root|root_and_all|root_on_it|root_on|with_the_roots|root_still|whole_root|root_intact',
	preg_test: 'test|pregnancy_test|clearblue',
	positive_word: 'positive|lines',
	back_to_normal:
		'playing|running|bouncing|right_as_rain|as_normal|like_normal|back_to_normal|eating_fine|his_usual_self|her_usual_self|eaten',
	running_out: 'pouring|gushing|dripping|coming_out|flowing',
	flash_word: 'flashes|flashing|flickers|sparks|lightning',
	floater_word: 'floaters|cobwebs|flies|specks|black_dots|soot|spots',
	came_off: 'came_off|come_off|gone_off|went_off_the|lost_his_footing|lost_her_footing|slid_off',
	head_ache_bad:
		'headache|head_hurts|head_is_pounding|head_s_pounding|worst_head|head_is_splitting|head_s_splitting|splitting_headache|head_is_killing',
	any_machine: 'machine|machinery|chain|belt',
	machine_took:
		'caught_in|caught_his|caught_her|caught_my|pulled_into|pulled_in|dragged_into|dragged_in|trapped_in|stuck_in|sucked_into|grabbed_his|grabbed_her|grabbed_my|taken_his|taken_her|crushed_his|crushed_her|got_his|got_her|mangled',
	taped: 'tape|taped|glue|velcro|sticker',
	not_limb: 'lotion|cream|luggage|bag|sanitiser|sanitizer|gel|towel|brake|out',
	milk_said: 'baby_tooth|baby_teeth|milk_tooth|milk_teeth|tooth_fairy',
	no_moving:
		'can_t_move|cant_move|cannot_move|not_moving|isn_t_moving|isnt_moving|unable_to_move|won_t_move',
	may_cause:
		'can_cause|may_cause|could_cause|might_cause|side_effects|side_effect|contraindications|it_can_give|possible|risk_of|may_include|might_include|can_include|side_effects_include|could_include',
	leaflet:
		'leaflet|label|instructions|package_insert|the_box_says|the_sheet|the_packet|consent_form|information_sheet|info_sheet|small_print',
};
