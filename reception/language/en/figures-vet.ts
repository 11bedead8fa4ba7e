/** What only sounds like an animal in danger, in English. */
export const vetFigures: Record<string, readonly string[]> = {
	vet_collapse: [
		'chok* + on && forms|paperwork|bills|words',
		'dying|dies + for|to',
		'plays|playing|play + dead',
		'trick|audition|competition|commercial|i_say && dead|collaps*|drops|bang',
		'snores|snoring && chok*|suffocat*|gasp*|strangl*',
		'dead + to_the_world|tired|keen',
		'knock & unconscious|out',
	],
	unconscious: [
		'knock|breath|farts|smell|stink && unconscious|faint|pass_out|out',
		'plays|playing|play + dead',
	],
	breathing: ['snores|snoring && chok*|suffocat*|gasp*|strangl*', 'reverse_sneez*|reverse_sneeze'],
	choking: ['chok* + on && forms|paperwork|bills|words'],
	seizure: ['fit + to|for|enough|as|and|well -{having}|a_fit'],
	vet_seizing: ['fit + to|for|enough|as|and|well -{having}|a_fit'],
	vet_ache: ['how_often|should_i & worm*|flea*|deworm*'],
	severe_bleeding: [
		'nearly|almost|practically & arm|hand|head|finger|leg + off',
		'bleeds_to_death|bleed_to_death|bled_to_death + if|when',
	],
	violence: ['parrot|budgie|macaw && help|fire|police|murder'],
	fire_smoke: ['parrot|budgie|macaw && fire|help'],
	vet_bloat: [
		'bloat|gdv|torsion & surgery_last|operated|preventive|prevent|gastropexy|pexy|last_year|previous',
	],
	vet_poison: [
		'are|is|be + poisonous|toxic|harmful|dangerous|bad_for|safe',
		'eaten|eat|swallow* && tried|nearly_did|got_it_off|took_it_off',
		'haven_t|hasn_t|havent|hasnt|not + got|eaten|had|touched + one|any|it',
		'eats|eating + fine|well|normally|grass|okay|ok',
		'allergic + to',
		'chases|chasing|fetch|fetches|plays|after & ball|stick|toy',
	],
	vet_seizure: [
		'fit + to|for|enough|as|and|well -{having}|a_fit',
		'no + seizures|fits',

		'as_a_puppy|as_a_pup|years_back|years_ago|never_again && seizure|fit',
		'seizure|fit && as_a_puppy|as_a_pup|years_back|years_ago',
	],
};
