/** Idioms and homonyms of injury, bleeding and birth, in English. */
export const injuryFigures: Record<string, readonly string[]> = {
	any: ['does|will|would + it|that|this + bleed*|hurt*|swell*'],
	severe_bleeding: [
		'{bleed}|{blood} && {extraction_site} -{lots_strong}|{faint}|{breathless}|{dizzy}|{faint_now}',
		'bleed*|bled & dry|money|fees|divorce|taxman|rent|bills|prices|mortgage|costs',
		'bleed*|bled|blood & film|novel|documentary|series|video_game|book|play|movie|episode -{earnest}|{as_seen}|{relative}',
		'amputat*|severed & compensation|claim|prosthe*|pension',
	],
	trauma: [
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
};
