/** What ordinary calls are about, in English. */
export const wishes: Record<string, string> = {
	want: 'want|need|would_like|like_to|id_like|looking|could_i|can_i|book|make|get|arrange|schedule|have|do_you_have|any|wanted|hoping|needing|after|trying_to|d_like|may_i|reserve|set_up|fix|wondering',
	appointment:
		'appointment*|booking|slot|consultation|visit|checkup|check_up|cleaning|vaccination|vaccine|vaccinated|jab|jabs|scan|blood_test|meeting|hygienist|whitening|grooming|microchip|spay*|neuter*|session|see_the_doctor|see_a_doctor|see_the_dentist|see_the_vet|booster|smear|physio|see_the_nurse|chip|nail_clip|nails_clipped|seen|check|scale_and_polish|flu_jab|screening|braces',
	tech_visit:
		'technician|plumber|electrician|engineer|locksmith|someone|handyman|gas_engineer|heating_engineer|repairman',
	come: 'come|send|visit|out|round|over|pop',
	change:
		'change|move|reschedul*|rearrang*|postpone|bring_forward|push_back|another_time|different_time|another_day|later|earlier|swap|shift|put_back|different_day',
	change_it:
		'change_it|move_it|shift_it|reschedul*|postpone_it|put_it_off|push_it_back|bring_it_forward|swap_it',
	cancel:
		'cancel*|call_off|cant_make|wont_be_able_to_come|cant_come|not_be_able_to_make|wont_make_it|not_coming|cant_attend|unable_to_attend|unable_to_make|won_t_make|wont_be_able_to_make|no_longer_need',
	my_appointment:
		'appointment*|booking|tomorrow|today|visit|consultation|checkup|meeting|slot|it|viewing',
	results: 'result*|blood_test*|report|xray|x_ray|biopsy|scan_results|test_results|bloods|smear',
	ask_results:
		'ready|back|collect|get|have|in|come|know|pick_up|chasing|check|copy|available|when|through|send',
	prepare:
		'should_i_bring|which_papers|what_papers|fasting|fast|prepare|before_the_test|before_my_test|what_should_i_bring|what_do_i_need_to_bring|can_i_eat|can_i_drink|nil_by_mouth|how_do_i_take|how_many_tablets|how_often|the_instructions|instructions_for|stop_taking|before_surgery|missed_a_tablet|forgot_a_tablet|forgot_to_take|missed_a_pill|what_to_bring|do_i_need_to_bring|which_documents|what_documents|before_the_operation|before_my_operation|can_i_drive|can_i_shower|how_many_times_a_day|with_food|aftercare',
	info: 'leaflet|brochure|information|info|opening|hours|open|close|closed|address|where|parking|park|accept|insurance|question|how_long|do_you_do|do_you_offer|do_you_have|do_you_treat|wondering|requirements|know|website|directions|cover|covers|cost_covered|available|pets_allowed|bus|train|nearest|services|which_areas|area|weekends|saturday|saturdays|sundays|wheelchair_access|deal_with|specialise|can_he_eat|can_she_eat|can_dogs|can_cats|what_food|is_it_normal|offer|process|how_does|course|class|talk|workshop|enquire|enquiring|enquiry|ask_about|interested',
	quote:
		'quote|quotation|estimate|how_much|price*|cost|costs|fee|fees|pricing|valuation|rates|charge|finance|payment_plan|ballpark|valued|install*|new_kitchen|new_boiler|rewir*|refurbish*|per_hour',
	billing:
		'bill|invoice*|payment|paid|pay|charged|refund|direct_debit|deposit|rent|receipt|balance|overcharged|bank_details|money_back|card_payment|overdue|instalment|standing_order|charge_on|statement_of_account|service_charge',
	admin:
		'sign_up|set_up_an_account|certificate|sick_note|fit_note|prescription|repeat|renew|records|form|document*|copy|update|details|sign|contract|keys|letter|passport|registration|transfer|referral|medical_records|pick_up|collect|leave_a_message|message|call_me_back|ring_me_back|call_back|return_call|missed_call|engineer_visit|service_due|speak_to|speak_with|talk_to|put_me_through|is_the_doctor|register|new_patient|policy|change_of_address|paperwork|inventory|wrong_number|left_my|forgot_my_jacket|lost_property|email_me|send_me|notes|authorisation|authorization|proof|returning_your_call|join|licence|health_card',
	complaint:
		'complain*|complaint|unhappy|disgusted|unacceptable|terrible_service|nobody_called|no_one_called|still_waiting|rude|disappointed|noise|noisy|loud_music|party_upstairs|fed_up|ridiculous|disgrace|not_good_enough|appalling|nobody_has_called|shocking_service|nobody_answers|kept_waiting|poor_service',
	viewing:
		'viewing|view|see_the_flat|see_the_house|see_the_apartment|visit_the_flat|viewings|look_at_the_flat|look_at_the_house|look_round|have_a_look|see_it|see_that|look_around|visit_the_house|visit_the_property|see_the_property|see_the_place',
	home_market:
		'flat|house|apartment|property|rent|rental|buy|sell|selling|bedroom*|studio|office_space|garage|listing|advert|ad|for_sale|to_let|rightmove|zoopla|plot|land|let|letting|lettings|renting|two_bed|three_bed|mortgage|one_bed|reference|penthouse|bungalow|cottage',
	sales:
		'we_offer|offer_you|our_services|our_company|our_products|special_offer|calling_from|on_behalf_of|save_money_on|save_on_your|business_owner|person_in_charge|decision_maker|marketing|seo|web_design|advertising|promotion|partnership|our_software|introduce_our|energy_supplier|solar_panels|person_responsible|supplier_of|leads|google_listing|switch_provider|reduce_your|demo|sales_rep|rep_from|who_deals_with',
	spam: 'congratulations|you_have_won|youve_won|you_ve_won|prize|lottery|bitcoin|crypto*|press_one|press_1|guaranteed_investment|extended_warranty|survey|verify_your_account|gift_card|free_cruise|car_warranty|final_notice|selected|final_warning|act_now|social_security_number',
	thanks: 'thanks|bye',
	greeting: 'hello|hi',
	person_wanted:
		'speak_to|speak_with|talk_to|put_me_through|is_the_doctor|call_me_back|ring_me_back|missed_call|leave_a_message|get_hold_of|give_me_a_ring|give_me_a_call|call_back|pass_on_a_message|through_to',
	checkup:
		'checkup|check_up|cleaning|vaccination|vaccinated|jab|jabs|booster|hygienist|whitening|grooming|spayed|neutered|eye_test|microchip|worming|flu_jab|scale_and_polish|whitening|microchipped',
	for: 'for|with|on|to',
};
