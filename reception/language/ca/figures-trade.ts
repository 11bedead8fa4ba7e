/** Idioms that only sound like what one sector listens for, in Catalan. */
export const tradeFigures: Record<string, readonly string[]> = {
	headache_alarm: [
		'mal_de_cap|mals_de_cap & tramit*|paper*|veins|contracte|feu_venir',
		'vacuna & meningitis',
	],
	vet_poison: [
		'pot|puc|poden|podria|es_dolent|es_toxic|li_puc_donar & menjar|prendre|donar|xocolata',
		'pren|prenent + pastilles|medicacio|medicament',
		'recepta|renovar|pinso & pastilles|medicacio',
	],
	contractions: [
		'classes|curs|preparacio & part',
		'part & horari|administratiu',
		'part + de|del|meteorologic|baixa|d_hores',
	],
	eye: [
		'no + ho + veig + clar',
		'ulleres|lents|graduar & velles|noves|lluny',
		'cortin* & bany|menjador|comprar|instal*|rentar',
	],
	law_detention: [
		'projecte|obra|tramit|vol|tren|avio|vaixell|metro|autobus|comanda|paquet|rellotge|maquina|ascensor deting* -m_han|l_han|els_han|mossos|policia|comissaria|{relative}',
		'comissaria & dni|passaport|renovar',
	],
	law_eviction: [
		'informacio & desnonament*',
		'conveni & custodia',
		'canvi*|canviat & comptador|titular',
		'no_torna|no_em_torna & fianca|fiança|diners|trucad*|diposit',
	],
	operated: ['{pre_op}'],
};
