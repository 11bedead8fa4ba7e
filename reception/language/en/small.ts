/** Small words of English: what may stand in a gap, what denies, what doubts, what dates. */
export const small: Record<string, string> = {
	light:
		'the|a|an|my|his|her|their|our|your|its|it|is|are|was|be|been|of|in|to|on|at|s|m|re|ve|ll|d|i|im|ive|he|she|we|they|you|and|that|this|uh|um|er|like|really|so|very|just|now|right|here|there|um|well|please|hi|hello|sorry|okay|ok|quite|pretty|think|got|has|have|had|his|all|with|for|from|up|down|out|me|him|them|some|kind|sort|bit|oh|god|love|mate|doctor|keeps|going|am|theres|hes|shes|its|starting|started',
	clitic: 'me|him|her|it|the|my|his|them|even|really|properly',
	no: 'no|not|isnt|aint',
	denial:
		'no|not|dont|doesnt|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|aint|without|never|neither|nor|denies|denied|any_more|nothing_like|no_longer|none_of|free_of|nobody_s|nobodys|nobody|no_one_s|no_ones|no_one',
	breaker:
		'but|with|although|though|however|because|since|now|just|only|and|then|while|when|so|except|still|today|instead|after|also|please|help',
	transparent:
		'have|has|had|having|got|feel|feels|feeling|any|is|are|been|there|see|get|getting|signs|sign|symptoms|of|notice|noticed|really|actually|more|be|being|sort|kind|think',
	opaque:
		'know|sure|stop|stops|stopping|stopped|think|go|going|help|ease|easing|bear|stand|cope|take|let|want|wait|sleep|walk|move|get_better|getting_better|improving|only|just|work|working|understand|believe|remember|mind|eat|hesitate|answer|come|make|wake|well|fine|good|happy|himself|herself|able',
	resolving: 'resolution_of|resolved|cessation_of',
	hedge:
		'think|maybe|might|perhaps|not_sure|dont_know|dont_know_if|possibly|i_guess|probably|sounds_like|seems|as_if|it_might_be|could_be|silly|worried',
	yes: 'yes|yeah|yep|yup|yea|aye|correct|right|exactly|sure|definitely|a_bit|a_little|sort_of|i_think_so|afraid_so|absolutely|he_is|she_is|i_am|it_is|i_do|he_does|she_does|he_has|she_has|lots|a_lot',
	nay: 'no|nope|nah|none|not_really|neither|never|negative|nothing',
	well: 'fine|well|normally|okay|properly|normal|alright|ok',
	if: 'if|in_case|suppose|supposing',
	hypothetical:
		'ill_give_myself|i_ll_give_myself|swears_ill|swears_i_ll|reckons_ill|reckons_i_ll|thinks_ill|ill_have_a|i_ll_have_a|it_ll_give_me|itll_give_me|{cause_maybe}|i_d_die|id_die|told_id|told_i_d|says_ill|says_i_ll|says_im_going_to|tells_me_ill|ill_drop_dead|i_ll_drop_dead|ill_end_up|heading_for_a|say_we_ever|say_i_ever|say_it_ever|lets_say|let_s_say|say_for_example|what_if|what_happens_if|what_should_i_do_if|what_do_i_do_if|what_would_happen|what_to_do_if|what_to_do_in_case|if_i_ever|if_i_had|if_i_were|if_there_was|if_there_were|if_he_had|if_she_had|if_someone|if_somebody|if_anyone|if_it_ever|hypothetical*|in_case_of|in_the_event|suppose_i|supposing|imagine|do_you_cover|would_you|if_i_got|if_my|in_case_i|in_case_there|who_do_i_call_if|who_do_i_ring_if|just_in_case|should_there_be|if_ever|dreamed|dreamt|drill|does_it_cover|is_it_covered|cover_for|what_do_you_do_when|ever_did|ever_does|ever_ate|ever_eats|ever_swallowed|ever_got_hold',
	remote:
		'years_ago|months_ago|a_year_ago|a_month_ago|long_ago|ages_ago|last_year|last_month|last_summer|last_winter|as_a_child|as_a_kid|as_a_baby|as_a_teenager|when_i_was|when_he_was|when_she_was|in_the_past|used_to|history_of|once_had|back_in|decades_ago|previously|last_time|in_my_twenties|in_my_youth|last_week|few_weeks_ago|weeks_ago|in_the_spring|over_christmas|a_fortnight_ago|last_spring|last_autumn',
	present:
		'now|right_now|at_the_moment|currently|this_morning|tonight|today|yesterday|last_night|an_hour_ago|hours_ago|minutes_ago|just|again|still|suddenly|since|started|keeps|back_again|this_afternoon|this_evening|for_the_last|for_the_past|at_this_moment|ever_since|since_then',
	recall:
		'recovering_from|recovery_from|rehab|rehabilitation|aftermath|i_had_a|he_had_a_previous|survived',
	kin_past:
		'died|passed_away|late_husband|late_wife|late_father|late_mother|family_history|runs_in|in_my_family|in_the_family|killed_himself|killed_herself|lost_my|funeral|death_of|took_his_own_life|took_her_own_life|bereavement|hereditary|lost_him_to|lost_her_to|lost_dad_to|lost_mum_to|before_she_died|before_he_died',
	resolved:
		'gone_now|gone_away|its_gone|has_stopped|stopped_now|its_stopped|no_longer|any_more|anymore|passed_now|back_to_normal|under_control|all_good_now|came_round|come_round|settled|went_away|wore_off|false_alarm|its_out_now|put_it_out|is_out_now|all_clear|sorted|been_fixed|fixed_now|it_passed|cleared_up|been_sorted|already_seen|went_off|let_out|got_out|out_now|turned_off_and_its',
	resolved_body:
		'behind_me|behind_us|fine_now|hes_fine|shes_fine|im_fine|is_fine|am_fine|okay_now|ok_now|better_now|much_better|recovered|breathing_fine|breathing_okay|breathing_normally|woke_up_fine|perfectly_fine|totally_fine|running_around|right_as_rain|feeling_better|it_was_nothing|turned_out_to_be_nothing|turned_out_fine|healed_up|has_healed|all_healed|healed_nicely|healed_fine|healed_well|healed_beautifully|going_down_nicely|just_drops',
	yes_after_all: 'yes|yeah|a_bit|a_little|sort_of|actually_yes',
	info_noun:
		'information|info|course|class|training|leaflet|inspection|check|checkup|quote|price|insurance|policy|bill|invoice|contract|prescription|certificate|report|vaccine|vaccination|prevention|article|film|movie|series|book|news|video|poster|extinguisher|drill|protocol|test|tests|xray|scan|awareness|campaign|claim|compensation|question|enquiry|query|workshop|talk|lecture|documentary|podcast|novel|game|song|essay|research|survey|seminar|day|appliance|boiler_cover|safety|follow_up|review|template|module|booklet|questionnaire|leaflets',
	of: 'of|on|about|for|against|the|a|regarding|my|in|to',
	definition:
		'what_is|what_are|what_does|what_are_the_symptoms|symptoms_of|how_do_you_spell|meaning_of|difference_between|what_are_the_signs|what_are_the_warning_signs|how_do_you_recognise|how_to_recognise|how_to_spot|how_do_you_spot|how_do_you_tell|what_to_look_for|what_temperature|how_high_a|what_counts_as|counts_as_a|counts_as',
	finite: 'is|are|has|bleeding|smells|breathing|hurts|there|cant|wont|he|she|i|its|theres',
	perfect: 'has|have|swallowed|fell|took|drank|just|already',
	and: 'and|but|now|today|although|while|because',
	consequence:
		'should|would|do_i|who_do|where_do|what_do|can_i|could_i|must_i|call|ring|cover|come_in',
	unreal: 'as_if|like_if|feels_like',
	recent: 'minute|minutes|hour|hours|while|moment|day|days|second|seconds|week',
	from: 'since|for',
	year_before: 'in',
	not_that: 'its_not_that|it_s_not_that|not_that|isnt_that|not_true_that|not_saying',
	again: 'again|back|still|keeps|coming_back|returned|but_now|and_now',
	same_again: 'have|has|having|hurts|bleeding|smell|there|any|pain|a',
	person_self:
		'i_cant_breathe|my_chest|im_bleeding|i_m_bleeding|ive_been_bitten|i_ve_been_bitten|my_arm|my_hand|im_having|i_m_having|i_fainted|i_want_to_die',
	person_other:
		'husband|wife|mother|father|mum|mom|dad|son|daughter|client|customer|colleague|grandmother|grandfather|neighbour|neighbor|person|boyfriend|girlfriend|man|woman|vet_nurse|brother|sister|baby|child',
};
