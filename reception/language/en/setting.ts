/** Words that say what a call is set in, in English: stories, courses, prices, old dates, papers. */
export const setting: Record<string, string> = {
	make_story:
		'writing|write|wrote|filming|film|shooting|staging|putting_on|rehears*|performing|directing|producing|scripting|drafting|doing|making|running|in_the|plays|playing|called|advise|watched|watching|reading',
	story:
		'novel|thriller|script|screenplay|short_story|story|stage_play|school_play|play|panto|pantomime|musical|movie|drama|sketch|scene|episode|whodunnit|sitcom|soap|quiz|pub_quiz|crossword|board_game|video_game|escape_room|murder_mystery|podcast|comic|tribute_act|fancy_dress|costume',
	staged_thing:
		'suitable_for_a|suitable_for_children|suitable_for_kids|nativity|act_two|second_act|first_act|who_plays|pronounce_the_victim|the_victim_dead|school_play|stage_play|drama_group|drama_teacher|amateur_dramatics|theatre_group|my_victim|my_character|my_protagonist|the_main_character|a_character|escape_room|film_set|film_sets|tv_set|a_stunt|stunts|fake_blood|stage_blood|smoke_machine|fog_machine|special_effects|haunted_house|halloween_party|murder_mystery|pub_quiz|quiz_night|board_game|crime_novel|detective_novel|fancy_dress|in_the_book|in_the_film|in_the_play|playstation|xbox|the_console|video_game|zombie|true_crime|paintball|airsoft|laser_tag|film_club|screenwriter|novelist|scriptwriter|scene_where|scene_in_which|my_novel|my_screenplay|the_script',
	join_course:
		'run|do_you|offer|offering|sign_up|book|booking|enrol|enroll|interested|information|want|wed_want|like|know|price|cost|places|spaces|dates|timetable|certificate|did|teach|refresher|renew|ask_about|asking_about|how_much',
	course:
		'course|courses|class|classes|workshop|training|seminar|session|certificate|refresher|module|lesson|lessons',
	course_topic:
		'first_aid|cpr|resuscitation|defibrillator|aed|life_support|heimlich|self_defence|self_defense|prevention|emergencies|lifeguard|fire_safety|fire_warden|health_and_safety|safeguarding|awareness',
	give_talk:
		'talk|lecture|assembly|presentation|panel|awareness_week|awareness_day|stall|fair|exhibition|campaign|leaflets',
	plays_role:
		'plays_the|plays_a|playing_the|playing_a|acting_as|in_the_role_of|pretends_to|pretending_to',
	group: 'band|group|team|choir|horse|boat|cocktail|dish|pub|yacht',
	is_called: 'called|named|known_as|were_the|we_are_the',
	showing: 'showing|screening|tickets|book|dvd|stock|copy|sequel|starring|starts|opens',
	drill:
		'drill|fire_drill|simulation|evacuation_exercise|alarm_test|mock_emergency|tabletop_exercise',
	drill_part:
		'play_the_casualty|playing_the_casualty|pretend_casualt*|dummy|mannequin|manikin|extras',
	selling:
		'promotion_on|half_price|our_products|we_sell|our_range|our_catalogue|on_behalf_of|we_supply|we_manufacture|were_distributors|who_handles_purchasing|handles_purchasing|purchasing_manager|do_you_stock|do_you_sell|special_offer|i_sell|cover_you_for|cover_for|critical_illness_cover|insurance_agent|person_who_decides|your_postcode',
	studying: 'im|i_m|doing|studying|student|researching|preparing|looking|need|want|like|wondering',
	study_work:
		'dissertation|thesis|coursework|school_project|homework|essay|documentary|law_student|medical_student|interview_someone|interview_a|interview_one|survey_about|research_on|research_into|article_about|article_on|feature_on|podcast|exhibition|a_bet|settle_a_bet|tenner_riding|true_crime',
	play_group:
		'tribute_act|tribute_band|our_band|the_band_is_called|were_called|we_re_called|team_is_called',
	news_seen: 'saw|seen|read|heard|watching|watched|showed|showing|was_on|there_was',
	news_place:
		'the_news|the_telly|the_tv|on_tv|the_paper|the_papers|newspaper|the_radio|online|facebook|tiktok|youtube|instagram|twitter|the_internet|documentary',
	as_seen: 'like_i_saw|as_i_read|like_it_said|watching',
	news_case:
		'on_the_news|in_the_paper|in_the_papers|on_the_telly|that_case|the_case_of|that_story_about|saw_that_thing_about|saw_the_thing_about|read_about_that|saw_about_that|saw_a_video|seen_a_video',
	how_much: 'how_much|what_would|what_do|what_does|whats_the|what_s_the',
	charge: 'charge|cost|costs|is|for|price|you_charge|it_cost|be|fee|are',
	how_much_whole:
		'do_you_cover|are_you_covering|how_long_can|how_many_hours_can|how_many_years|price_of|price_for|cost_of|quote_for|rates_for|is_it_covered|covered_by_insurance|does_the_policy|comparing_prices|comparing_quotes|shopping_around',
	old_date:
		'years_back|year_back|months_back|summers_ago|winters_ago|christmases_ago|years_since|donkeys_years|yonks_ago|aeons_ago|a_lifetime_ago|another_life|twenty_ten|twenty_eleven|twenty_twelve|twenty_thirteen|twenty_fourteen|twenty_fifteen|twenty_sixteen|twenty_seventeen|twenty_eighteen|twenty_nineteen|twenty_twenty|twenty_twenty_one|twenty_twenty_two|twenty_twenty_three|twenty_twenty_four|nineteen_fift*|nineteen_sixt*|nineteen_sevent*|nineteen_eight*|nineteen_ninet*|the_fifties|the_sixties|the_seventies|the_eighties|the_nineties|two_thousand_and|as_a_lad|as_a_lass|as_a_boy|as_a_girl|as_a_student|as_a_pup|as_a_toddler|as_an_infant|as_a_teen|as_a_puppy|as_a_kitten|as_a_youngster|as_a_little|when_i_was|in_my_teens|in_my_thirties|at_university|at_uni|at_school_i|in_the_army|in_those_days|back_then|that_time|that_night|that_day|last_spring|last_autumn|last_fall|last_christmas|last_easter|last_season|last_term|civil_war|in_the_war|the_great_war|world_war|second_world_war|first_world_war|vietnam|the_falklands|at_fifty|at_sixty|at_seventy|at_forty|at_thirty|at_fifty_*|at_sixty_*|at_forty_*|at_the_age_of|in_his_fifties|in_his_sixties|in_her_fifties|in_her_sixties|in_his_forties|in_her_forties|in_my_twenties|in_my_forties',
	in_month:
		'in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october|in_november|in_december|in_the_spring|in_the_summer|in_the_autumn|in_the_winter|over_christmas|over_easter|at_christmas|at_easter',
	then_verb:
		'sorted|fixed|repaired|mended|had|was|were|died|broke|fell|went|took|gave|happened|did|got|lost|brought|put|came',
	that_was:
		'that_was|it_was_in|it_was_back|this_was|it_was_last|it_was_years|hers_were|his_was|hers_was|thats_going_back|it_was_2*|it_was_1*',
	mourning:
		'we_lost_him|we_lost_her|his_ashes|her_ashes|the_ashes|cremation|cremations|cremated|crematorium|put_to_sleep_last|since_he_died|since_she_died|rest_his_soul|rest_her_soul|rest_in_peace|condolences|obituary|in_memory_of',
	ask_paper:
		'want|wants|need|needs|send|email|post|copy|request*|ask|asking|asked|get|renew|require*|chasing|provide|collect',
	past_paper:
		'report|reports|discharge_report|discharge_letter|discharge_summary|records|medical_records|notes|incident_report|accident_report|certificate|death_certificate|paperwork|letter|statement|x_rays|xrays|invoice',
	dead_word: 'dead|deadline|deadlines',
	notice:
		'a_sign|the_sign|poster|leaflet|leaflets|label|notice|the_website|contract|policy|sticker|the_bottle|the_box|the_packet|the_package|instructions|manual|the_report|blurb',
	sign_says:
		'says|said|reads|warns|states|i_read|ive_read|was_reading|reading|mentions|lists|warn|warning_of|say',
	form: 'form|questionnaire|application|survey|sheet|paperwork|checklist',
	form_asks: 'asks|ask|asking|filling|fill|tick|put|box|section|history',
	earnest:
		'help|hurry|ambulance|999|112|911|quick|quickly|not_a_joke|no_joke|for_real|really_been|really_has|real_blood|not_a_drill|isnt_a_drill|no_drill|right_now|suddenly|just_collapsed|just_now|please_come|what_do_we_do|what_do_i_do|dying_here|send_someone|send_somebody',
	now_here: 'now|right_now|is|are|theres|there_s|still|just|here|having|come',
	sore_after:
		'doms|workout|push_ups|the_gym|weights|tendonitis|tendinitis|rotator_cuff|physio|frozen_shoulder',
	impression: 'impressions|pink_paste',
	water_level: 'up_to_our|up_to_my|up_to_the|ankle_deep|knee_deep|pipe|main',
};
