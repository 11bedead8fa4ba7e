/** Words of choking, breath, teeth and poison which mean none of it, in Catalan. */
export const throatFigures: Record<string, readonly string[]> = {
	choking: [
		'declaracio|renda|hisenda|examen|oposicio & ennueg*|travessat|travessada',
		'triturat|espessidor|facilment & ennueg*',
		'ahir & ennueg* & ja_esta|be',
	],
	breathing: ['ferula|retenidor & respir*', 'condicionat|split|extractor & aire|respira'],
	overdose: [
		'publicitat|noticies|xarxes & intoxicat*|sobredosi|enverinat*',
		'control & sintrom',
		'guardo|armaris & lleixiu|amoniac',
	],
	dental_airway: [
		'camisa|samarreta|tintoreria & coll',
		'pastilles|xarop|sobres & empassar && antibiotic|xarop',
	],
	anaphylaxis: ['camisa|tintoreria & coll', 'pastilles & empassar && xarop|sobres'],
	avulsed: [
		'abans|despres & treure|traguin & queixal & pot|puc',
		'puc|pot & donar|beure && despres|setmana',
		'radiografia|ortodoncia & arrel',
	],
	dental_bleeding: ['donar + sang', 'canyeta|instruccions & sagnar'],
	dental_infection: ['ateneu|cobreix|polissa & flegmo|abscess', 'dentadura & got'],
	child_in_car: ['cotxe + de + joguina', 'es_pot|esta_permes & deixar'],
	shut_in: ['cotxe + de + joguina'],
};
