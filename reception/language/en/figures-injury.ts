/** Idioms and homonyms of injury, bleeding and birth, in English. */
export const injuryFigures: Record<string, readonly string[]> = {
	any: [
		'wallet|pocket|bank_account|purse & bleed*|hurt*|crying',

		'street|road|lane|avenue|square|drive|close|hill & gallows|bloody|hangman*|cutthroat|dead|burnt|slaughter* -{now_here}|blood|lying|body|on_the',
		'calle|plaza|avenida + sangre|muerte|fuego|sangre_de',
		'makes_my|make_my|made_my|my + blood + boil*',
		'burn*|burnt|frazzled|singed|fried|scorched & hair|ends|fringe|highlights|extensions -face|scalp|skin|neck|ear|forehead|fire|lighter|candle|head',
		'burnt_out|burned_out|burn_out|burnout|burning_out',
		'nearly|almost|narrowly + got|was|were|been|get + hit|run_over|knocked -bleed*|limp*|hurt|broken|cut',
		'faints|collapses|drops|dies + every_time|whenever + he|she|it + sees|hears|we',
		'cut_and_colour|cut_and_blow|power_cut|power_cuts|price_cut|haircut|pay_cut|tax_cut|short_cut|cut_off_point|bikini_cut',
		'does|will|would + it|that|this + bleed*|hurt*|swell*',
	],
	severe_bleeding: [
		'bleed* && when_you_take|if_you_take|when_they_take|after_you_take|when_you_pull -{now_here}',

		'{bleed}|{blood} && {extraction_site} -{lots_strong}|{faint}|{breathless}|{dizzy}|{faint_now}',
		'bleed*|bled & dry|money|fees|divorce|taxman|rent|bills|prices|mortgage|costs',
		'bleed*|bled|blood & film|novel|documentary|series|video_game|book|play|movie|episode -{earnest}|{as_seen}|{relative}',
		'amputat*|severed & compensation|claim|prosthe*|pension',
	],
	trauma: [
		'stab*|knife|stabbed + back & partner|business|clients|company|contract|brother|sister|colleague -bleed*|blood|hospital|ambulance|floor',

		'hand + lotion|cream|luggage|bag|sanitiser|sanitizer|gel|towel|brake',
		'crash + repair*|course|diet|test|barrier|helmet|pad|landed|proof',
		'im|i_m|i_am|were|absolutely|totally + drown* -water|pool|sea|car|river|lake|bath',
		'shoot* + email|message|text|line|over|through|documents',
		'shot + email|message|glance|espresso|tequila|whisky',
		'a_shot_in_the_dark|parting_shot|long_shot|big_shot|mug_shot|mugshot|head_shot|headshot*',
		'amputat* & compensation|claim|prosthe*|pension',
		'film|novel|documentary|series|video_game|book|play|movie|episode & {stabbed}|{hit_by}|{crushed}|{fell}|{burn} -{earnest}|{as_seen}|{relative}',
		'gas & bottled',
		'water & bottled',
	],
	eye: [
		'keep|cast|caught|catch|catches|run|roving|private + eye',
		'in_the_eye_of|more_than_meets|eye_test|eye_watering|black_eye_for|eye_for_an_eye',
	],
	contractions_close: ['birth|labour & classes|course|documentary|film|plan|antenatal'],
	ache: [
		'cut + hair|fringe|nails|grass|lawn|ends',

		'stitches|staples|sutures & out|due|remove*|removal|removed|taken|coming_out -bleed*|pus|swollen|open*|burst*|fever|sore|hurt*|red|hot|infected',
		'baby|milk + tooth|teeth',
		'off + food|her_food|his_food & night_before|the_night|operation|surgery|spay*|neuter*|anaesthetic|before',
		'give|donate|donating|donor + blood',
	],
	anaphylaxis: ['took|taken|take|had & tooth|teeth|wisdom|stitches|molar|x_ray'],
	overdose: [
		'can|could|may|should|okay_to|ok_to|safe_to & take|have|give & {pills} -{ate}|taken|swallowed|already|ve_had',
		'if_i_take|if_i_took|if_i_give|if_i_mix & overdose|poison*|too_much -all|bottle|box|packet|whole',
		'overdose*|poison* && havent_taken|haven_t_taken|not_taken|before_i_take|before_i_start',
		'screenwriter|scriptwriter|novelist|my_novel|my_script|a_scene|my_screenplay && overdos*|poison*',
	],
	operation_sign: [
		'bled|bleeding|swelling|swelled|swollen & first_day|first_night|at_first|couple_of_days -still|now|today|but',
		'swelling|swollen|bruising & going_down|gone_down|settled|settling|nearly_gone|almost_gone|much_better -but|not|isnt|isn_t|still|again',
	],
	dental_broken: ['wobbl*|loose|mov* & baby|milk + tooth|teeth'],
	dental_bleeding: [
		'bled|bleeding & first_day|first_night|at_first|couple_of_days -still|now|today|but',
	],
	violence: [
		'hit|bat|stick|ball & cricket|hockey|rounders|lacrosse|hurling|tennis|bat && tooth|teeth',
	],
	waters: ['waters|water & ceiling|pipe|tap|stopcock|wall|floor|sink|leak|bath'],
	vet_poison: ['swallowed|ate|eaten && invoice|paid|receipt|billed -now|just|choking'],
	breathing: [
		'grey_cat|gray_cat|grey_kitten|gray_kitten|grey_tabby|blue_whippet|russian_blue|blue_merle',
	],
};
