/** Idioms that only sound like what one sector listens for, in English. */
export const tradeFigures: Record<string, readonly string[]> = {
	headache_alarm: [
		'headache* & paperwork|council|landlord|insurance|dealing|admin|tax|contractor*|giving_me',
		'meningitis + vaccine|jab|vaccination',
		'usual|normal|regular + headache*|migraine*',
	],
	vet_poison: [
		'can|could|should|may|okay|safe|is_it & eat|have|give -eaten|ate|swallowed|already|has|just',
		'takes|taking|on|gives + pills|tablets|medication',
		'prescription|refill|repeat & pills|tablets|medication',
	],
	eye: [
		'see_eye_to_eye|keep_an_eye|eye_on|bulls_eye|eye_for',
		'curtain* & fit|hang|bathroom|shower|pole|rail|buy|clean',
		'cant_see & point|why|reason|screen|email|attachment|booking',
		'glasses & old|new|blurr*|prescription',
	],
	law_detention: [
		'custody & child*|shared|sole|joint|agreement|battle|kids',
		'police & clearance|certificate|report_number|check|retired|reference',
	],
	law_eviction: [
		'evict* & advice|information|process|notice_period|how_does',
		'return|give|refund & deposit|money|calls|call',
	],
	operated: [
		'{pre_op}',
		'hours|mode|how + operation|operated',
		'surgery + open*|hours|closed|opening|reception|phone|number|close*|registered|times',
		'doctors|gp|your|the + surgery',
	],
	abdomen: ['butterflies & stomach', 'gut_feeling', 'stomach & turn|strong|for_it'],
	testicle: [
		'ball & game|play*|dropped|rolling|tennis|foot|golf|court',
		'nuts & allergic|allergy|eaten|ate|bolts|driving_me',
	],
};
