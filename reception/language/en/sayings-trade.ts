/** Ways of saying what one sector listens for, in English. */
export const tradeSayings: Record<string, readonly string[]> = {
	head_blow: [
		'hit|banged|bumped|knocked|cracked|smacked|bashed|struck + head',
		'head + injury',
		'fell & head|cot|changing_table|bunk|bed & baby|head|child|son|daughter|toddler|month',
	],
	vet_collapse: [
		'cant_stand|cant_get_up|wont_get_up|cant_walk|not_moving|wont_move|collapsed|not_getting_up',
		'hit|run_over|knocked + by|car',
		'pale|white|blue|grey + gum*|tongue',
		'gum*|tongue + pale|white|blue|grey',
		'fell|fallen & balcony|window|roof|floor',
		'attacked|bitten|mauled + by + dog|another|fox|cat',
		'wont_wake|unresponsive|unconscious|barely_breathing|not_breathing',
		'bleeding & wont_stop|heavily|a_lot|everywhere|lots',
		'heatstroke|heat_stroke|overheated',
		'choking',
		'panting & collapsed|wont_stop|hot_day|heat|car|drooling|hot',
	],
	vet_blocked: [
		'cat|tom|kitten & cant|straining|trying|unable|not & pee|wee|urinate|litter',
		'straining|trying + to + pee|wee|urinate|go -poo',
		'blocked + bladder',
	],
	vet_birth: [
		'pup|puppy|puppies|kitten*|calf|foal|lamb & stuck|not_coming|wont_come|half_out|halfway',
		'labour|labor|whelping|pushing|straining|contractions & hours|nothing|no_pup*|no_kitten*|an_hour',
	],
	vet_rabbit: [
		'rabbit|bunny|guinea_pig|hamster|chinchilla|guinea & not_eating|stopped_eating|hasnt_eaten|not_pooing|wont_eat|not_eaten|isnt_eating',
	],
	law_detention: [
		'arrested|detained|in_custody|police_custody -child|kids|shared|sole|agreement|joint|hearing|battle|full',
		'police & searching|search|door|here|house|took|taken|station|question*|interview|warrant|raid*',
		'at + police_station|station & police|arrest*|held|son|husband',
	],
	law_eviction: [
		'evict* & now|today|outside|door|bailiff*|police|here',
		'bailiff* & here|outside|door|today|now',
		'locks + changed|have_been_changed',
		'changed & locks',
		'taken|taking|took|kidnapped|abducted & kids|children|son|daughter|my_child & country|abroad|airport|back|without|him|her|ex|husband|wife|father|mother -school|holiday_advice|doctor',
		'restraining|protection|molestation|injunction & broke*|breach*|violat*|outside|door',
		'threaten* + me|us|my_family',
		'wont|refuses|refusing|hasnt + return|returned|give|bring|brought|hand & kids|children|son|daughter|child|baby',
	],
	body_sign: [
		'pain & unbearable|excruciating|agony|ten_out|10_out|severe|cant_stand|worst',
		'in_agony',
		'hypothermia|frostbite|heatstroke|heat_stroke|sunstroke',
		'fever & three_days|four_days|five_days|a_week|wont|drowsy|lethargic|rash|floppy',
		'temperature & wont|rash|drowsy|floppy|lethargic|days',
		'yellow + skin|eyes',
		'cant_walk|cant_move|cant_put_weight|cant_bear_weight & fell|hip|leg|knee|ankle|back|foot',
	],
	belly_hard_pain: [
		'severe|bad|terrible|awful|strong|excruciating|sharp + pain*|cramp*',
		'pain* & severe|bad|terrible|awful|strong|unbearable|stomach|belly|tummy|abdomen',
	],
	floppy_any: [
		'floppy|not_feeding|wont_feed|limp|lethargic|not_crying|wont_wake|refusing|sleepy|grey|vomiting|wont_stop_crying|not_taking|yellow|jaundiced',
	],
	heart_sign_strong: [
		'faint*|passed_out|chest|breathless|short_of_breath|dizzy|sweat*|lightheaded|cant_breathe',
	],
	vet_weak: ['lethargic|not_eating|vomiting|diarrhoea|diarrhea|weak|floppy|sick'],
	ache: [
		'my|his|her + hurts',
		'in + pain',
		'feel|feels|feeling + ill|sick|unwell|awful|terrible|rough|poorly|dizzy|faint',
	],
};
