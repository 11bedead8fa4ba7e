/** Places, people, deeds and things around the call, in English. */
export const scene: Record<string, string> = {
	child:
		'child|children|kid|kids|son|sons|daughter|daughters|boy|girl|toddler|baby|babies|little_one|year_old|grandson|granddaughter|grandchild|grandkids|infant|schoolboy|teenager|twins',
	old: 'elderly|grandmother|grandfather|grandma|grandad|granny|gran|nan|nana|grandpa|old_lady|old_man|pensioner|eighty*|ninety*|85|90|80|88|92|aged|older|frail|in_her_eighties|in_his_eighties|83|84|86|87|89|91|78|79',
	relative:
		'husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|friend|neighbour|neighbor|colleague|uncle|aunt|boyfriend|girlfriend|man|woman|patient|customer|guy|lady|baby|child|someone|somebody|he|she|person|boss|tenant|flatmate|roommate',
	animal:
		'dog|dogs|doggy|doggie|cat|cats|puppy|puppies|kitten*|rabbit*|hamster|guinea_pig|ferret|parrot|budgie|tortoise|horse|pony|pet|cow|labrador|bulldog|spaniel|terrier|poodle|retriever|bunny|bird|chinchilla|german_shepherd|chihuahua|pug|bitch|staffy|cockapoo|collie|dachshund|tabby|lizard|snake_pet',
	kill_self:
		'want_to_die|wants_to_die|wanna_die|kill_myself|killing_myself|kill_himself|kill_herself|killing_himself|killing_herself|kill_themselves|end_my_life|ending_my_life|end_his_life|end_her_life|end_it_all|ending_it_all|ending_it|take_my_own_life|take_his_own_life|take_her_own_life|taking_my_own_life|suicid*|dont_want_to_live|doesnt_want_to_live|dont_want_to_be_here_anymore|doesnt_want_to_be_here|dont_want_to_be_here|dont_want_to_be_alive|dont_want_to_wake_up|better_off_dead|better_off_without_me|no_reason_to_live|nothing_to_live_for|cant_go_on_living|wish_i_was_dead|wish_i_were_dead|harm_myself|harming_myself|self_harm*|self_harming|slit_my_wrists|slit_her_wrists|slit_his_wrists|cut_my_wrists|cut_her_wrists|cut_his_wrists|cutting_herself|cutting_himself|cutting_myself|hang_myself|hang_himself|hang_herself|hanged_himself|hanged_herself|jump_off|jump_in_front|throw_myself|no_point_in_living|no_point_living|no_point_going_on|goodbye_note|suicide_note|said_goodbye_to_everyone|overdose_on_purpose|disappear_forever|do_away_with_myself|dont_want_to_exist|unalive',
	self_harm:
		'self_harm*|cut_myself_on_purpose|knife_to_my_wrist|hurting_myself|cutting_again|noose|rope_ready',
	goodbye_world:
		'better_off_without_me|not_worth_living|life_is_not_worth|see_no_way_out|no_way_out|dont_see_the_point|cant_do_this_anymore_i_want|tired_of_living|dont_want_to_go_on|want_it_all_to_stop|on_the_bridge|on_the_ledge|want_it_to_be_over|on_the_roof_and',
	pills:
		'pill*|tablet*|medication|meds|paracetamol|tylenol|ibuprofen|sleeping_pills|antidepressants|valium|xanax|opioid*|codeine|medicine|capsule*|insulin|aspirin|diazepam|warfarin|methadone|fentanyl',
	many: 'all|whole|bottle|box|pack|packet|handful|too_many|loads|dozens|twenty|thirty|forty|fifty|20|30|40|50|lots|a_lot|a_bunch|entire|double|strip|bottles|too_much|sixty|sixteen',
	two: 'two_ibuprofen|two_paracetamol|prescription|repeat_prescription|for_headache|as_prescribed|refill',
	overdose: 'overdos*|poisoned|alcohol_poisoning|od_d|food_poisoning_severe|od_ed',
	whose:
		'his_grandads|grandmas|granddads|my_tablets|my_pills|my_medication|his_dads|her_mums|grandad|grandma|wrong|someone_else|dogs|my_meds|my_blood_pressure|mums|dads|nans',
	poison:
		'bleach|detergent|antifreeze|rat_poison|weed_killer|weedkiller|drain_cleaner|ammonia|button_battery|battery|batteries|poison|insecticide|slug_pellets|white_spirit|petrol|paint_thinner|laundry_pod|laundry_capsule|dishwasher_tablet|mushrooms|toadstool|acid|turpentine|cleaning_fluid|magnets|nail_varnish_remover|screenwash|disinfectant|oven_cleaner|pesticide|lye|caustic|berries|cleaning_product|hand_sanitiser|hand_sanitizer|toilet_cleaner|descaler|tide_pod',
	breathed: 'inhal*|breathed|mixed|sniffed|fumes',
	swallowed: 'swallow*|ate|eaten|put_in_his_mouth',
	object:
		'battery|coin|magnet|pin|needle|marble|screw|nail|toy|button|glass|ring|bone|lego|earring|key',
	hit_by:
		'hit_by_a_car|hit_by_a|run_over|knocked_down|run_down_by|struck_by_a|hit_by_bus|hit_by_lorry|hit_by_an|knocked_over_by|ran_over|knocked_off_his_bike|knocked_off_her_bike|struck_by_lightning',
	hit_by_verb: 'hit|struck|knocked|ran_into|crushed|run_into',
	vehicle:
		'car|bus|lorry|truck|van|motorbike|motorcycle|train|tram|bike|bicycle|scooter|taxi|tractor|vehicle',
	fell: 'fell|fallen|falling|fall|dropped|plunged|tumbled',
	height:
		'second_floor|first_floor|third_floor|fourth_floor|balcony|window|roof|ladder|scaffolding|tree|height|stairs|cliff|storey|story|bridge|ten_feet|feet|metres|meters|loft|horse|wall|down_the_stairs|terrace|flight_of_stairs',
	crash: 'crash*|accident|collision|wreck|overturned|flipped|come_off',
	hurt_people:
		'injured|hurt|dead|blood|bleeding|not_moving|not_breathing|unconscious|trapped|cant_move|cant_feel|serious|seriously|cant_get_out|neck_hurts|broken|leg_is|unresponsive|killed|pinned',
	serious: 'seriously|badly|critical|dying|severely|multiple|critically',
	electro: 'electric_shock|electrocut*|shock_from|zapped|electrical_shock|live_wire|mains',
	got: 'got|had|received|been|has|getting|took',
	electrocuted: 'electrocut*|electric_shock|zapped_by_the|got_a_shock_from|electrical_shock',
	burn: 'burn*|burnt|scald*|scalded',
	burn_bad:
		'boiling|acid|face|whole_body|badly|oil|arms|petrol|serious|seriously|chest|hot_fat|kettle|blister*|body|severe|severely|chip_pan|boiling_water|flames|explosion|third_degree|tea|coffee|soup|genitals|all_over',
	house_thing:
		'toast|dinner|food|house|kitchen|pan|cake|bulb|plug|iron|saucepan|sunburn|sun|sunburnt|calories|bridges|cd|dvd',
	stabbed:
		'stabbed|been_shot|got_shot|was_shot|were_shot|shot_him|shot_her|shot_me|hes_shot|shes_shot|shot_in_the|shot_through|has_shot|gunshot|stabbing_in|knifed|been_stabbed|slashed|glassed|bottled',
	impaled: 'impaled|gone_through|went_through|sticking_out|stuck_in|embedded|speared',
	body_part:
		'leg|arm|hand|foot|chest|stomach|neck|head|eye|thigh|back|shoulder|body|abdomen|side|groin',
	crushed:
		'crushed|trapped_under|pinned_under|buried|pinned_beneath|trapped_underneath|stuck_under|fell_on_top|fallen_on_top|trapped_beneath|caught_in_the_machine|caught_in_machinery|pinned_by',
	drown: 'pool|bath|bathtub|river|sea|pond|lake|canal|hot_tub|water',
	drowned: 'drown*|pulled_from|fell_into|face_down|fell_in|under_the_water|pulled_out_of|floating',
	bone_out:
		'bone_sticking_out|bone_is_sticking|see_the_bone|bone_poking|bone_through|open_fracture|bone_coming_out|compound_fracture',
	hitting:
		'hitting|beating|punching|attacking|kicking|strangling|choking_me|hurting|raping|raped|hit|beat|attacked|beaten|smashing_up|assaulting|slapping|throttling|killing_each_other|strangled|beating_up|attacks|assaulted|hits|battering|laying_into|lamping|giving_him_a_kicking|giving_her_a_kicking|knocking_her_about|knocking_him_about|knocking_me_about|headbutted|stamping_on|smacking|belting|whacking|clobbering|pummelling|thumping|decked',
	person_act: 'me|him|her|us|them|my|hes|shes|he|she',
	now: 'now|me|her|him|us|right_now',
	now_sure: 'now|me|her|him|us|right_now',
	kill_me:
		'going_to_kill_me|gonna_kill_me|kill_me|kill_us|kill_her|threatening_to_kill|trying_to_kill|says_hell_kill|kill_him|going_to_kill_us|wants_to_kill_me|he_ll_kill_me|hell_kill_me|he_will_kill_me|hell_kill_us|he_ll_kill_us|he_will_kill_us',
	weapon:
		'knife|gun|weapon|machete|shotgun|pistol|axe|blade|baseball_bat|cricket_bat|a_bat|hammer|rifle|crowbar|acid',
	has: 'has|got|with|holding|carrying|waving|threatening|pointing|pulled|pointed|a_man_with|someone_with|armed_with|wielding',
	intruder:
		'broke_in|breaking_in|broken_in|someone_in_my_house|someone_in_the_house|intruder*|burglar*|in_my_house|trying_to_get_in|kicking_the_door|banging_on_the_door_threatening|kicking_my_door|breaking_down_the_door|break_down_the_door|smashing_the_door|someone_is_in_the|robbing_us|being_robbed|getting_robbed|armed_robbery|trying_to_break_in|breaking_into_my|kick_the_door_in|mugged|mugging|being_mugged|somebody_in_my|a_man_in_my_house|holding_up_the|hold_up|forcing_the_door',
	hiding:
		'hiding|locked_myself|locked_in_the_bathroom|hid_in|locked_ourselves|hidden_in|barricaded',
	following:
		'following_me|chasing_me|stalking_me|being_followed|chasing_us|following_us|been_following',
	fear_person:
		'husband|boyfriend|partner|ex|man|him|he|someone|scared|father|somebody|outside|bathroom',
	raped: 'raped|raping|sexually_assaulted|sexual_assault|forced_himself|drugged_and',
	kidnap:
		'kidnap*|abducted|holding_me|wont_let_me_leave|held_against|held_hostage|hostage*|wont_let_us_leave|locked_me_in|keeping_me_locked',
	tight: 'tight*|constrict*|heavy|squeezing',
	breastfeed: 'breastfeed*|breast_feeding|nursing|lactat*|mastitis',
	paperwork: 'paperwork|debt|work|emails|bills|admin',
	smell: 'smell*|smells|stink*|stench|whiff|odour|odor|reek*',
	leak: 'leak*|escaping|hissing|coming_out|escaped|left_on|pouring_out',
	rotten_egg: 'rotten_egg*|rotten_eggs|bad_eggs|sulphur|sulfur',
	fire_real:
		'on_fire|theres_a_fire|there_is_a_fire|caught_fire|is_burning_down|flames|house_fire|catching_fire|fire_in_the|fire_in_my|gone_up_in|set_fire|set_on_fire|in_flames|ablaze|fire_has_started|s_a_fire|big_fire|a_fire_in|fire_next_door|fire_broke|up_in_flames|alight|went_up_in_flames',
	burning_thing:
		'kitchen|house|flat|room|building|pan|oven|car|sofa|bed|curtains|bin|garage|shed|roof|chimney|boiler|dryer|tumble_dryer|washing_machine|charger|battery|scooter|loft|office|warehouse|apartment|toaster|microwave|socket|stairs|hallway|basement|block|fuse_box|electrics|wiring|plug|stove',
	smoke: 'smoke|smoking',
	alarm_on:
		'going_off|sounding|beeping|ringing|went_off|alarm_is_on|wont_stop|triggered|set_off|blaring|in_alarm|screaming|gone_off',
	co: 'carbon_monoxide|co_alarm|co_detector|monoxide|co_monitor',
	poisoned: 'poison*|sick|dizzy|headache|faint|collapsed|unwell',
	all_sick:
		'we_all_feel_sick|all_feel_sick|we_all_have_headaches|all_got_headaches|we_all_feel_dizzy|all_feeling_ill|whole_family_is_sick|everyone_feels_dizzy|all_feel_dizzy|everyone_has_a_headache|feeling_dizzy_and_sick|we_all_feel_ill|all_have_headaches|all_feel_ill|making_us_dizzy|all_got_a_headache|we_re_all_dizzy|all_dizzy|feel_sick_since',
	socket:
		'socket*|plug|fuse_box|fusebox|cable*|wire|wires|switch|consumer_unit|outlet|breaker|panel|wiring|appliance|light|lights|meter|extension_lead|power_strip|charger|electrics|lamp|pylon|pole|light_switch|fitting|transformer|fuse_board|breaker_box|electrical_box',
	spark: 'spark*|short_circuit*|arcing|electrical_bang|exploded|blew_up|popping',
	shock_touch:
		'get_a_shock|gives_a_shock|gave_me_a_shock|electric_shock|shocks_you|getting_a_shock|getting_shocks|got_a_shock|gives_you_a_shock|giving_shocks|giving_off_shocks|shock_when|live_to_touch|tingle_off',
	water: 'water',
	pipe: 'pipe*|tap|radiator|boiler|tank|hose|stopcock|cistern|water_main|plumbing|water_heater|main|washing_machine|dishwasher|cylinder|faucet',
	flood: 'flood*|underwater|ankle_deep|inches_of_water|under_water|swimming_in',
	gushing:
		'gushing|pouring|spraying|everywhere|cascading|streaming|nonstop|like_a_waterfall|wont_stop|bursting|flooding|full_force|spurting|coming_out_everywhere|rushing|fountain|shooting',
	ceiling: 'ceiling|upstairs|flat_above|roof|light_fitting|wall|walls|neighbour_above|above',
	overflow: 'overflow*|backing_up|back_up|coming_up|backed_up|flooding|bubbling|coming_out',
	lift: 'lift|elevator|elevators',
	trapped:
		'trapped|locked|between_floors|cant_get_out|stopped_with|inside|stuck_in|stuck_inside|were_stuck|we_re_stuck|im_stuck|i_m_stuck|people_stuck|hes_stuck|shes_stuck|he_s_stuck|she_s_stuck|got_stuck|been_stuck|stuck_between|somebody_stuck|someone_stuck|jammed_with|jammed_between|stuck_with|in_the_stuck|in_a_stuck',
	empty_lift:
		'empty|nobody|no_one|nobody_inside|no_one_inside|not_working|broken|noise|a_lift_to|give_me_a_lift|out_of_order',
	power: 'power|electricity|electric|lights|mains',
	without:
		'no|without|lost|not_working|isnt_working|broken|broke|gone_off|out|wont_come_on|dead|has_gone|stopped_working|cut_off|have_no|been_off',
	medical_device:
		'oxygen|ventilator|concentrator|cpap|insulin_pump|dialysis|breathing_machine|nebuliser|stairlift|hospital_bed|oxygen_machine|feeding_pump|suction_machine|fridge_for_insulin|insulin',
	frail:
		'baby|newborn|elderly|grandmother|grandfather|grandma|grandad|disabled|wheelchair|bedridden|pregnant|toddler|small_children|eighty*|ninety*|old_lady|old_man|nan|gran|infant|month_old|week_old|vulnerable|young_children|twins|year_old_mother|dementia|80|85|90|88|82|frail|little_ones|two_kids|three_kids|75_year|76_year|77_year|78_year|79_year|80_year|81_year|82_year|83_year|84_year|85_year|86_year|87_year|88_year|89_year|90_year|91_year|92_year|93_year|94_year|95_year|96_year|97_year|98_year|99_year|great_gran|eighty_something',
	child_small:
		'baby|newborn|toddler|small_children|young_children|infant|month_old|week_old|twins|little_kids|small_child|young_kids',
	unwell:
		'unwell|feels_ill|feel_ill|feeling_ill|poorly|panicking|panic|hyperventilating|feeling_sick|feel_sick|claustrophob*|faint|chest|not_feeling_well|dont_feel_well|doesnt_feel_well|feel_awful|feel_terrible|feels_awful|feeling_awful|under_the_weather|sick|ill|off_colour|feeling_rough|feel_rough|sweating',
	panic: 'panic_attack*|panicking|claustrophob*|anxiety_attack|hyperventilat*|hysterical',
	asthma: 'asthma*|copd|bronchit*|bronchiolitis',
	heart_patient: 'pacemaker|heart_condition|diabetic|heart_problem|angina|cancer',
	locked_out:
		'locked_out|keys_inside|lost_my_keys|shut_myself_out|locked_myself_out|door_slammed|left_my_keys|locked_inside|keys_are_inside|shut_the_door_behind|key_snapped_in|forgot_my_keys|locked_the_keys|cant_get_in|keys_locked|door_shut_behind',
	inside: 'inside|in_the_house|alone|in_there|indoors|on_his_own|on_her_own',
	stove_on:
		'stove_on|cooker_on|hob_on|oven_on|gas_on|pan_on|food_on_the|left_the_cooker|left_the_oven|left_the_hob|something_on_the_stove|on_the_stove|candle_burning|dinner_on|iron_on|on_the_hob|cooker_is_on|oven_is_on|hob_is_on',
	door_open:
		'door_wont_lock|door_wont_close|lock_is_broken|cant_lock|broken_window|door_kicked_in|wont_shut|door_won|wont_lock|smashed_window|doesnt_lock|door_hanging|shutter_wont|door_is_broken|window_smashed|cant_close_the_door|cant_secure|wont_close|front_door_is_smashed|door_smashed',
	burglary:
		'break_in|broken_into|burgl*|burgled|robbed|tried_to_get_in|attempted_break|someone_tried|tonight|burglary|broke_in|been_a_break',
};
