/** Words of choking, breath, teeth and poison which mean none of it, in Catalan. */
export const throatFigures: Record<string, readonly string[]> = {
	choking: [
		'declaracio|renda|hisenda|examen|oposicio & ennueg*|travessat|travessada',
		'triturat|espessidor|facilment & ennueg*',
		'ahir & ennueg* & ja_esta|be',
	],
	stroke_fast: [
		'perdoni|perdona|disculpi|escolti & no_l_entenc|no_t_entenc',
		'no_l_entenc|no_s_enten|parl* & talla|cobertura|gravacio|contestador|accent|infermera|recepcionista',
	],
	confusion: [
		'no_sap|no_se|no_sabem + quin_dia & cita|visita|torn|revisio|reunio|vacuna',
		'desorienta* & edifici|edificis|entrada|planta|passadis|aparcament|obres',
	],
	seizure: [
		'posa|posava + els_ulls_en_blanc|ulls_en_blanc & cada_cop|cada_vegada|dic|diem|parlo|sent -tremol*|ara',
	],
	no_movement: ['no_es_mou + sofa|consola|tele|cadira & dia|tarda|hores|consola|mobil'],
	unconscious: [
		'nina|nino|peluix .. vaig_comprar|comprat|vau_vendre .. no_obre|no_respon|no_parla|no_es_mou',
	],
	waters: ['germana|cunyada|cosina|veina|amiga & aigues & ahir|anit|oncle|tieta|avia -ara|ajuda'],
	breathing: [
		'vestit|pantalons|faixa & estreny*|just|talla & {breathe}',
		'ferula|retenidor & respir*',
		'condicionat|split|extractor & aire|respira',
	],
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
