/** What takes a danger back, doubts it or calls it by name, and what plain calls are about, in English. */
export const plain: Record<string, string> = {
	only_joking:
		'just_kidding|only_kidding|im_kidding|i_m_kidding|im_joking|i_m_joking|only_joking|just_joking|i_was_joking|figure_of_speech|manner_of_speaking|i_mean|putting_it_on|pulling_your_leg',
	not_at_all:
		'oh_no_love|oh_no_dear|oh_no_darling|oh_no_nothing|oh_no_its|oh_no_it_s|god_no|no_god_no|oh_god_no|heavens_no|good_lord_no|no_no_nothing|nothing_like_that|no_nothing_like_that|not_like_that|no_not_like_that|of_course_not|not_literally',
	danger_asked: 'danger|threat*|seriously|hurt|hurting|hurt_yourself|a_fire|an_emergency',
	called_off:
		'xray_was_clear|x_ray_was_clear|mopped_it_up|ive_mopped|just_a_puddle|only_a_puddle|all_gone_now|false_alarm|testing_the_alarm|testing_the_alarms|just_a_test|only_a_test|pretending_to_be_asleep|pretending_to_sleep|playing_dead|its_only_the|it_s_only_the|it_was_only_the|its_only_steam|its_just_steam|it_was_just_steam|only_ketchup|turns_out_its_only|turns_out_it_was_only|i_panicked|panicked_for_nothing|gave_me_a_fright_for_nothing|its_the_paint|it_s_the_paint|shes_in_season|she_s_in_season|in_season',
	asks_whether:
		'asks_if|asks_about|asks_whether|ask_if|ask_about|asking_if|asking_about|tick_if|if_youve_ever|if_you_ve_ever|if_ive_ever|if_i_ve_ever|if_hes_ever|if_shes_ever|have_you_ever|any_history_of',
	turned_real:
		'but|and_now|and_it_has|and_thats_what|and_that_s_what|and_today|now_i_need|now_we_need|only_now|actually|for_real',
	ever: 'ever|one_day|some_day|someday|at_some_point',
	to_be_done: 'get|getting|be|need|needs|want|wants|until|when|once|have_it|have_this|not',
	and_died:
		'and_died|and_passed_away|and_didnt_make_it|and_never_came_home|and_ended_up_in_hospital|and_was_rushed',
	named_place:
		'lane|drive|close|square|estate|village|villa|house_called|street|road|avenue|called_the|that_the|is_this_the|pub|bar|restaurant|hotel|the_film|the_movie|the_book|the_novel|the_play|book_called|film_called|tickets_for|tickets_to|seats_for|a_copy_of|copies_of|song',
	weekday:
		'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|tomorrow|tomorrows|next_week|list',
	call_off: 'cancel*|call_off|take_me_off|take_us_off|scrap|wont_make|cant_make|cant_do|give_up_my',
	deliverer: 'courier|dpd|ups|fedex|hermes|postman|delivery_driver|delivery_man|from_dhl|from_gls',
	parcel:
		'parcel|parcels|package|packages|pallet|pallets|box|boxes|delivery|deliveries|order|consignment',
	brings_parcel: 'deliver|drop_off|leave|ive_got|i_ve_got|weve_got|we_ve_got|pick_up|collect|drop',
	plain_errand:
		'table_for|a_table|gift_voucher*|gift_vouchers|a_voucher|my_will|our_will|a_will|our_wills|tickets_left|any_tickets|two_tickets|lost_property|umbrella|put_me_down_for|put_us_down_for|sign_me_up|handing_in_our_notice|handing_in_my_notice|hand_in_our_notice|our_notice|my_notice|anything_smaller|anything_bigger|do_you_still_do|gluten_free|takeaway|menu|flu_clinic|a_refund|wrong_size|to_be_neutered|to_be_spayed|being_neutered|being_spayed|before_the_op|spell_my_name|are_you_hiring|any_vacancies|any_jobs|donate_blood|give_blood|blood_donation|fire_extinguishers|pick_it_up|take_her_off_the_list|take_him_off_the_list|off_the_list|is_it_in_yet|has_it_come_in|renal_food|cat_food|dog_food|has_my_order|where_is_my_order|wheres_my_order|boiler_service|yearly_service|annual_service',
	cause_maybe:
		'can_cause|may_cause|might_cause|could_cause|can_lead_to|may_lead_to|can_bring_on|can_trigger',
	blood_given:
		'give|giving|donate|donating|donor|donors|donation|bank|test|tests|type|group|drive|taken|draw|sample|orange|sausage|hound|hounds|relative|brother|film|play|movie|boil|boiling',
	stitches_due:
		'out|due|removed|taken_out|remove|price|prices|hair|haircut|grass|lawn|power|electric|short|costs|keys|ribbon|deal|rates|corners|cut_off|water|phone|nails|claws',
	not_people_fall:
		'tooth|teeth|crown|filling|fillings|retainer|brace|braces|bracket|veneer|bridge|implant|hair|price|prices|sales|phone|glasses|keys|picture|shelf|blind|sign|tile|internet|line|system|website|in_love|behind|through|out_with|on_a_monday|on_a_sunday|on_a_saturday|asleep|for_it|milk|this_fall|last_fall|the_fall',
	flu_shot: 'jab|jabs|vaccine|vaccines|shot|shots|vaccination|clinic|season',
	eats_other:
		'night_before|before_the|before_her|before_his|only|kibble|brand|keep_her_off|keep_him_off|poison*|toxic|true_that|a_bet|tins',
	weeks_ago:
		'two_weeks_ago|three_weeks_ago|four_weeks_ago|couple_of_weeks_ago|a_fortnight_ago|few_weeks_back',
	laughter: 'lol|lmao',
	come_true:
		'and_it_has|thats_what|that_s_what|exactly_what|is_happening|its_happening|it_s_happening',
	did_once: 'did|took|went|were_on|was_on|attended|came_to|we_did',
};
