/** What makes a call plainly an errand, and what shows that something is happening all the same, in English. */
export const errand: Record<string, string> = {
	errand_paper:
		'certificate|certificates|invoice|invoices|receipt|quote|estimate|prescription|prescriptions|form|forms|questionnaire|report|copy|paperwork|document|documents|referral|note|waiver|policy|leaflet|repeat',
	errand_paper_wish:
		'need|needed|want|wanted|like|asks|says|ask|fill|filling|sign|signed|stamp|stamped|renew|renewed|collect|send|email|pick_up|get|run_out|running_out|says_on|about|query|question_about',
	errand_price:
		'how_much|what_do_you_charge|do_you_charge|you_charge|what_does_it_cost|how_much_is|price_of|prices|price_list|you_charged_me|been_charged|charged_me|was_charged|overcharged|a_refund|refund|discount|pay_in_instalments|instalments|is_it_covered|does_it_cover|cover_it|covered_by|your_fees|idea_of_your_fees|your_rates|hourly_rate|under_warranty|in_warranty',
	errand_visit:
		'check_up|checkup|cleaning|clean|vaccine|vaccination|vaccinations|vaccinated|jab|jabs|booster|microchip|chip|stitches|podiatrist|dermatologist|nutritionist|behaviourist|mammogram|smear|medical|blood_test|spayed|neutered|nails|wisdom_teeth|worming|wormer|flea|grooming|claws',
	errand_visit_wish:
		'appointment|book|booked|booking|due|slot|slots|want|like|arrange|schedule|next_month|next_week|how_often|get_rid',
	errand_home:
		'still_available|is_it_available|arrange_a_viewing|a_viewing|thinking_of_buying|before_buying|before_we_sign|before_i_sign|interested_in_the|saw_the_ad|saw_your_ad|the_listing|your_listing',
	errand_fun:
		'tickets|a_table_for|escape_room|screenwriter|screenplay|a_scene|a_novel|book_club|theatre|matinee|sign_up|signing_up|enrol|any_places|do_you_sell|do_you_rent|do_you_deliver|take_her_off_the_list|take_him_off_the_list|off_your_list|mailing_list|numbers_on_the_fridge|a_short_film|film_school|a_show_and|extras_for',
	errand_results:
		'the_results|my_results|his_results|her_results|test_results|results_of|scan_results',
	errand_move:
		'reschedule|move_my_appointment|change_my_appointment|move_the_meeting|move_our_meeting|change_the_time|push_it_back|can_we_do',
	under_way:
		'has_a|having_a|is_having|he_s_having|she_s_having|i_m_having|has_had|she_s_got|he_s_got|i_ve_got|pouring|gushing|soaked|has_been|now|right_now|just_now|just_had|just_fell|just_collapsed|just_took|has_just|have_just|is_just|he_s_just|she_s_just|all_of_a_sudden|suddenly|minutes|hour_ago|half_an_hour|since_last_night|since_this_morning|won_t_stop|hasn_t_stopped|getting_worse|worse|no_response|not_responding|isn_t_responding|won_t_wake|can_t|cannot|couldn_t_wake|not_breathing|isn_t_breathing|is_bleeding|bleeding|bleeds|hurts|hurting|in_pain|a_pain|crushing|tightness|sweating|sweaty|clammy|dizzy|faint|being_sick|been_sick|vomiting|throwing_up|shaking|fitting|unconscious|passed_out|collapsed_and|fell|has_fallen|swallowed|took_some|taken_all|taken_some|took_all|choking|drowning|stung|swelling_up|swollen_up|burning_smell|smell_of_gas|smell_gas|smoke_coming|on_fire|flames|sparks|stuck|trapped|locked_in|threatening|hitting|screaming|outside_my|in_the_house|pills|rope|roof|bridge|on_my_chest|my_chest|hot_to|pale|blue|grey|limp|floppy',
	well_now:
		'fine_now|okay_now|ok_now|better_now|well_now|right_as_rain_now|now_i_want|now_i_need|now_i_d_like|now_we_want|now_they_want|now_i_m_sorting|by_now',
};
