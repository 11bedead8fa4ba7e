/** Words of vets, in English. */
export const animals: Record<string, string> = {
	retch:
		'retch*|trying_to_vomit|trying_to_be_sick|gagging|dry_heav*|trying_to_throw_up|heaving|unproductive',
	nothing_out:
		'nothing|nothing_comes|nothing_coming|not_bringing|nothing_is_coming|no_vomit|just_foam|without_producing|nothing_s_coming|only_drops|drops',
	restless:
		'restless|pacing|uncomfortable|drooling|panting|whining|cant_settle|wont_settle|agitated',
	stomach_turned:
		'stomach_has_twisted|twisted_stomach|stomach_turned|bloat|gdv|stomach_flipped|stomach_has_flipped|torsion',
	drum: 'drum|balloon',
	torsion: 'gdv|torsion',
	stand_up:
		'get_up|stand|stand_up|standing|walk|use_his_legs|move|get_to_his_feet|get_to_her_feet|use_her_back_legs|use_his_back_legs',
	stand: 'getting_up|standing|moving|get_up|stand|able_to_stand|able_to_get_up',
	old_age:
		'old_age|arthritis|hard_for_him|stiff_in_the_mornings|sofa|slower|quickly|wait|smell|him_being|her_being|booster|lazy|hibernat*|tortoise|tail',
	gums: 'gums|gum',
	pale: 'pale|white|blue|grey|purple',
	open_mouth: 'open_mouth|mouth_open|mouth_breathing',
	run_over:
		'run_over|hit_by_a_car|hit_by_car|knocked_down|got_hit|been_hit|hit_by_a_van|ran_over|hit_by_a',
	heatstroke: 'heatstroke|heat_stroke|overheat*|sunstroke',
	car_hot: 'left_in_the_car|locked_in_a_hot_car|hot_car|in_a_hot_car',
	bit_by_dog:
		'bitten_by_another_dog|attacked_by_another_dog|attacked_by_a_dog|another_dog_bit|dog_fight|mauled|been_attacked|attacked_my|bitten_by_a_dog|dog_attack|attacked_by_another|attacked_by_two|attacked_by_a',
	hole: 'hole|puncture|bleeding|wound|gash|open',
	bone_choke:
		'bone_stuck|choking_on|ball_stuck|stuck_in_his_throat|stuck_in_her_throat|stick_stuck',
	legs_fail: 'back_legs|hind_legs|dragging_his|dragging_her|legs_have_gone|legs_gave',
	paralysed: 'paralys*|paralyz*',
	snake_bit: 'snake|adder',
	drowning: 'drown*|fell_in_the_pool|fell_into_the_pool',
	eye_out:
		'eye_popped|eye_has_come_out|eye_is_out|eye_hanging|eye_came_out|eye_has_popped|eye_s_popped|eye_out',
	guts_out: 'insides_are_out|intestines|guts|prolapse*',
	very_cold_limp:
		'cold_and_limp|cold_to_the_touch|limp_and_cold|gone_limp|cold_and_not|is_limp|freezing_cold_and|stone_cold',
	shot: 'been_shot|was_shot|got_shot|were_shot|shot_him|shot_her|shot_by|shot_with|shot_my|shot_our|shot_in_the|hes_shot|shes_shot|someone_shot|somebody_shot|gunshot|airgun|air_rifle|pellet_wound',
	dying: 'dying|going_to_die|is_dying|about_to_die',
	seizing_now:
		'is_seizing|seizing|is_fitting|is_having_a_seizure|having_a_seizure|having_seizures|keeps_fitting|keeps_having_fits|still_fitting|wont_stop_fitting|fitting_now|having_a_fit|still_seizing|having_another_seizure',
	several:
		'several|multiple|cluster|one_after_another|back_to_back|many|repeated|two_seizures|in_a_row|three_fits|four_fits|three_seizures|four_seizures|three_in|four_in|three_times|four_times|three_now|third_one|three_today|had_three|had_four',
	minutes: 'minutes|half_an_hour|an_hour|ages|ten_minutes|five_minutes',
	had: 'had|has|been|having|just_had',
	vet_poison:
		'chocolate|grape*|raisin*|onion*|garlic|rat_poison|antifreeze|lily|lilies|ibuprofen|paracetamol|cannabis|weed|edible*|xylitol|gum|chewing_gum|bleach|slug_pellets|slug_bait|my_pills|my_tablets|tablets|pills|medication|conkers|mushroom*|mince_pies|sultanas|macadamia|nuts|fertiliser|fertilizer|weedkiller|toad|caterpillar*|permethrin|batteries|rodenticide|daffodil*|bulbs|dough|nicotine|vape|moth_balls|brownies|painkiller|avocado|rat_bait|mouse_poison|christmas_cake|christmas_pudding|currants|bait|poison|tablet|my_medication|antidepressants|sugar_free|acorns|ivy|foxglove|a_plant',
	lick: 'lick*|chew*|eaten|nibbled|touched',
	caterpillar: 'processionary|pine_caterpillar',
	object_vet:
		'sock|bone|toy|hook|needle|string|ball|stick|stone|corn_cob|knickers|rope|coin|battery|tampon|thread|fishing_hook|fish_hook|dummy|tinsel|skewer|ribbon|glass|cooked_bone|chicken_bone|corn|peach_stone|magnet|hair_tie|squeaker|blanket',
	cat: 'cat|kitten|tomcat|tom|kitty|moggy',
	litter: 'litter|litter_tray|litter_box|tray',
	often:
		'every_few|every_two|constantly|keeps_going|back_and_forth|nothing|keeps|in_and_out|again_and_again',
	strain: 'strain*|pushing|squatting|trying',
	cries: 'cry*|yowl*|meow*|howl*|scream*|yelp*|whin*|crying|whimper*|squeal*',
	pup: 'pup|puppy|puppies|kitten*|calf|lamb|foal|litter_mate',
	give_birth: 'give_birth|deliver|pass_the_pup',
	not_out:
		'stuck|not_coming|wont_come|not_come_out|halfway|half_out|isnt_coming|nothing_has_come|still_inside|no_puppies|no_kittens',
	not_coming: 'not_coming|isnt_coming|hasnt_come|nothing',
	in_birth:
		'whelping|whelped|kittening|foaling|lambing|calving|whelping|in_labour|giving_birth|contractions|pushing|in_labor|having_puppies|having_her_puppies|having_kittens|straining',
	green_discharge: 'green_discharge|green_fluid|black_discharge',
	small_pet: 'rabbit*|guinea_pig*|hamster|ferret|chinchilla|bunny|degu',
	not_eat:
		'not_eating|wont_eat|isnt_eating|hasnt_eaten|off_his_food|off_her_food|stopped_eating|not_eaten|refusing_food|not_touched_his_food|off_food|refusing_to_eat|isnt_touching',
	not_drink: 'or_drinking|not_drinking|wont_drink|or_drink|hasnt_drunk',
	days: 'days|since_yesterday|two_days|three_days|24_hours|a_week|since_monday',
	pyometra: 'pyometra|pus_from_her|discharge_from_her|bloody_discharge',
	open_wound: 'open|gaping|deep|big|nasty|huge|hole',
	very_weak:
		'very_weak|really_weak|wobbly|staggering|cant_walk_straight|very_lethargic|really_lethargic|head_tilt|falling_over|drunk|very_quiet_and|flat|walking_like|stumbling|very_poorly|really_poorly',
	pain: 'pain|touch',
	limp: 'limp|limping|limps|lame|favouring|hobbling',
	not_support:
		'wont_put_weight|not_putting_weight|holding_it_up|hanging|wont_put_it_down|three_legs|cant_put_weight|non_weight|not_weight_bearing',
	jaundice: 'yellow_eyes|yellow_gums|jaundice*|gone_yellow|looks_yellow',
	not_pee_days: 'not_peed|hasnt_peed|not_urinated|not_weed|not_been_for_a_wee',
	scratch: 'scratch*|itch*|licking',
	ear_shake: 'shaking_his_head|shaking_her_head|ear|ears',
	apathy:
		'sad|lethargic|quiet|not_himself|not_herself|listless|hiding|subdued|not_playing|depressed',
	soft_stool: 'soft_stool|soft_poo|loose_poo',
	thirst: 'drinking_a_lot|drinking_more|peeing_a_lot|drinking_loads',
	ticks: 'tick|ticks|fleas|mites',
	worms: 'worms|worm',
	eye_runny:
		'runny_eye|weepy_eye|red_eye|gunky_eye|eye_is_red|sore_eye|eye_infection|squinting|eye_closed',
};
