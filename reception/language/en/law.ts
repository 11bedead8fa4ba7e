/** Words of lawyers, in English. */
export const law: Record<string, string> = {
	soon: 'week|month|days|notice',
	few_days:
		'few_days_left|days_left|days_to|due_this_week|due_on_friday|ten_days_to|only_have_days',
	detained:
		'arrested|arresting|under_arrest|arrest_my|arrest_me|arrest_him|arrest_her|detained|in_custody|taken_into|handcuff*|been_nicked|locked_up|picked_up_by_the_police|under_arrest',
	thing_stopped: 'project|car_stopped|works|years_ago|development',
	detained_person:
		'in_custody|police_have_taken|taken_away_by|police_took|police_want_to_interview|deport*|immigration_detention|removal_centre|interview_under_caution|being_questioned',
	police_station: 'police_station|cells|police_custody|custody_suite|nick',
	is_there: 'at_the|in_the|is|being_held|im_at|hes_at|shes_at|taken|held|sitting|at',
	police: 'police|officers|cops|immigration|ice|bailiffs|detectives',
	took: 'took|taken|arrested|detained|grabbed|holding|picked_up|handcuffed',
	came: 'at_my_door|are_here|searching|raiding|at_the_door|in_my_house|with_a_warrant|warrant|want_to_question|turned_up|want_to_interview|outside_my_house|raid|raided|going_through_my',
	search_house:
		'searching_my_house|search_warrant|raiding_my|searching_the_house|searching_our|raid_on|searching_my',
	duty_court: 'duty_court|magistrates_now',
	without_lawyer:
		'without_a_lawyer|without_a_solicitor|without_my_lawyer|need_a_lawyer_now|need_a_solicitor_now|no_comment|no_lawyer|no_solicitor',
	declare: 'statement|questioned|testify|interview|questions',
	jail: 'jail|prison|cell',
	jail_fall: 'remanded|going_to_prison_today',
	deadline:
		'deadline|time_limit|limitation|appeal|expires|due_date|response_due|defence_due|file_by',
	today_word:
		'today|tonight|this_afternoon|by_five|by_midnight|in_an_hour|this_evening|by_4pm|in_two_hours|now|this_morning|by_noon|before_midnight|end_of_the_day|by_4|by_5|at_four|at_five|at_midnight|in_a_few_hours',
	hearing: 'hearing|trial|court|tribunal|mediation|deposition',
	within_hours:
		'in_an_hour|in_two_hours|in_half_an_hour|now|today|this_afternoon|in_a_couple_of_hours|in_30_minutes|in_an_hours|this_morning|in_twenty_minutes|at_two|at_2pm|in_20_minutes',
	last_day: 'last_day|final_day|final_date|cut_off',
	to_appeal: 'to_appeal|to_respond|to_file|to_reply',
	expire: 'expires|expire|runs_out|ends|due|expiring|run_out|is_up',
	tomorrow: 'tomorrow|24_hours|first_thing|monday_morning',
	hand_in: 'file|submit|respond|lodge',
	today_before: 'today|by_midnight|by_noon|by_five|by_4pm|this_afternoon|tonight',
	auction: 'auction|repossession',
	sign: 'sign|signing|exchange|completion|complete',
	signing: 'completion|signing|closing',
	evict:
		'evict*|bailiff*|thrown_out|throwing_us_out|throwing_me_out|kicked_out|kicking_us_out|kicking_me_out|repossess*|chucking_us_out|throw_us_out',
	now_today:
		'now|today|right_now|at_the_door|this_morning|this_afternoon|police|are_here|here|outside|as_we_speak',
	evicting_now:
		'evicting_us|evicting_me|bailiffs_are_here|bailiffs_are_at|throwing_us_out|throwing_me_out|bailiffs_at_the|being_evicted_now|being_evicted_right|bailiffs_are_outside|sheriff_is_here|changing_the_locks_now',
	changed_lock:
		'changed_my_locks|changed_the_locks|locks_have_been_changed|changed_the_lock|changing_the_locks|locked_me_out_of_my|locked_us_out_of_our|changed_our_locks|locks_changed|locked_me_out',
	not_return:
		'wont_give|not_returned|hasnt_returned|hasnt_brought|refuses_to_return|wont_return|not_giving|wont_bring|refusing_to_return|not_brought|refusing_to_give|havent_been_returned|didnt_bring|wont_hand_over|keeping_the',
	took_children:
		'taking_the_children|taken_the_children|taken_my_children|taken_my_son|taken_my_daughter|took_the_kids|taken_the_kids|abducted|kidnapped_my|taking_my_son|taking_my_daughter|took_my_son|took_my_daughter|took_my_kids|taking_the_kids|taken_my_kids|took_the_children',
	abroad: 'abroad|airport|out_of_the_country|another_country|leave_the_country|flight|overseas',
	restraining:
		'restraining_order|non_molestation|injunction|protection_order|protective_order|non_mol',
	broke: 'broke|broken|breach*|violat*|ignoring|outside_my|turned_up|at_my_door|outside',
	threatens:
		'threatening_me|threatened_me|threatens_me|harassing_me|blackmail*|keeps_threatening|death_threats|threatening_messages|threatening_us|sending_threats|extort*|threats_from|stalking_me|threatened_to_hurt',
	lawsuit: 'sue|lawsuit|legal_action|court_action',
	locked_out_home:
		'locked_me_out|wont_let_me_in|kicked_me_out|squatters|thrown_me_out|threw_me_out',
	child_missing:
		'child_is_missing|daughter_is_missing|son_is_missing|hasnt_come_home|son_s_missing|daughter_s_missing|missing_child',
	claim_word:
		'claim|lawsuit|summons|letter|notice|writ|subpoena|fine|dismissal|court_papers|papers|order|demand',
	received: 'received|got|been_served|served|arrived|come|been_given|sent_me|delivered|came|had_a',
	court_paper: 'court|tribunal|solicitors|hmrc|bank|police|lawyers|tax_office|council',
	summons: 'summons|summoned|subpoena|witness|called_to_court|jury',
	fired:
		'fired|sacked|dismissed|redundan*|dismissal|let_go|laid_off|unfair|disciplinary|havent_been_paid|suspended_from_work',
	fine_word: 'fine|penalty|drink_driving|speeding|licence_taken|dui',
	embargo: 'frozen_account|account_frozen|attachment|bailiffs_letter|ccj|garnish*',
	letter: 'letter|notice|papers|document',
	accident: 'accident|injury|crash|negligence',
	reported_me:
		'reported_me|accused|suing_me|sued|being_sued|charged|pressing_charges|charged_with|accusing_me',
	victim: 'scam*|fraud|assault*|abused|harass*|domestic|robbed|conned|victim',
	law_topic:
		'will|divorce|trial|papers|custody|contract|lease|mortgage|inheritance|probate|pension|company|visa|immigration|lawyer|solicitor|attorney|case|legal|separation|conveyancing|tenancy|dispute|compensation|nationality|power_of_attorney|maintenance|alimony|prenup|employment|settlement|eviction|trademark|deed|citizenship|landlord|executor|estate_planning|hearing|tribunal|court|sue|claim',
};
