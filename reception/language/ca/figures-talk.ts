/** Exaggerations and names of things that only sound like a danger, in Catalan: how people talk, of anything. */
export const talkFigures: Record<string, readonly string[]> = {
	any: [
		'gairebe|quasi|per_poc|una_mica_mes_i + em|m|li|ens|us|me|n|en + agafa|dona|va_agafar|va_donar|agafi|doni|dono + un|cobriment|infart|atac|cosa|sincope|patatus|treball|algo',
		'agafar*|agafi|agafa|donar*|dona + cobriment|infart|sincope|patatus|atac|cosa & preu|preus|factura|rebut|hipoteca|nota|partit|gol|boda|cua|espera|nervis|paparra',
		'cobriment|infart|atac|sincope|patatus + de|d|del|amb + riure|rabia|disgust|emocio|alegria|nervis|preu|factura|vergonya|impressio|gelosia|enveja|cor_pel_preu',
		'infart|cobriment & preu|preus|factura|rebut|hipoteca|penal|gol|boto|pagina|servidor -ara',
		'un|d|final|vistes|preu|partit|cos|boda|viatge + d|de + infart|mort|escandol',
		'divorci|hisenda|banc|hipoteca|lloguer|impostos|quotes|deutes|despeses|interessos|minuta|pensio|autonoms|comissions|ex|advocats & desagn*|dessagn*|asfixi*|ofeg*|escany*|matant|sagnant -respir*|coll|sang',
		'mort|morta|morts|mortes + de|d|del + por|fastic|gimnas|feina|nervis|vergonya|pena|riure|calor|fred|gana|son|set|cansament|avorriment|enveja|ganes|curiositat|agulletes|rabia',
		'em_moro|moro|mor|moren|morim|morint|es_mor + per|de_ganes|de_vergonya|de_la_pena|de_riure|de_la_vergonya|de_l_enveja|de_la_curiositat|de_gana|de_fastic|de_fred|de_calor|de_son|de_set|de_por|d_avorriment|d_enveja',
		'es_fa|fent_se|fer_se|fa + el|la + mort|morta|adormit|adormida|coix',
		'un_dia|algun_dia|qualsevol_dia|a_aquest_pas + l|el|la|els + escany*|mato|ofego|mataré',
		'ningu + ferit|ferits|atrapat|a_dins|dins|dintre',
		'cap + ferit|ferits|esgarrapada',
		'deixen|deixa|deixar + sense + ale|respiracio|paraules',
		'bacalla|pop|pollastre|ous|torrades + ofegat*|estrellat*|borratx*',
		'cop + de + sort|efecte|estat|gracia|vista|timo|ull|ma|telefon|cap',
		'cop + d + ull|efecte|estat|aire_fresc',
		'sang + freda|blava|jove|nova',
		'gos|gossa|gat|gata|hamster + assassi*|assassina',
		'esta|bo|bona|de + de_mort|per_llogar_hi_cadires',
		'estic|estem|anem|vaig|visc + ofegat|ofegada|ofegats|colgat* + de|amb|en + feina|papers|deutes|factures|comandes|examens|correus',
		'salt*|saltant + d_alegria',
		'apagant|apagar + focs|incendis + tot_el_dia|a_l_oficina|a_la_feina|cada_dia',
		'jugar|juga|jugant + amb + foc',
		'tirar|llençar + la_tovallola|la_casa_per_la_finestra',
		'trencar|trenca|trencava + el_cor|de_riure',
		'castell|castells|castellers|colla|pinya & caig*|caure|caiguda_de|llenya -ferit*|inconscient|no_es_mou|cap_a_terra',
	],
	unconscious: [
		'ordinador|portatil|tauleta|nevera|mobil|impressora|tele & mort|en_coma|no_respira|no_reacciona|ressuscit*|boca_a_boca|fregit',
		'anestesi*|sedacio|sedat|adormir_del_tot & inconscient*|adormi*',
		'desmai*|sincope|patatus & preu|cobr*|factura|quant|ensurt|compte -marit|dona|mare|pare|avi|avia',
		'em_desmaiava|em_desmaio|es_desmaia & vacuna*|agull*|analisi*|sang',
		'fa|fer|fent|faci + el|la + mort|morta',
	],
	severe_bleeding: [
		'divorci|hisenda|banc|hipoteca|lloguer|despeses|minuta|pensio|ex & dessagn*|desagn*|sagnant -sang',
	],
	electrical_danger: [
		'que|esta|estic|estava|va|ve|treu|treia + trec|treu|treia|fent + espurnes|guspires|foc_pels_queixals -endoll*|quadre|cable*|rentadora|llum|regleta|aparell|motor|caixa',
		'petat|explotat|rebentat & maneguet|canonada|canyeria|termo|baixant|roda|manega|radiador|cisterna',
	],
	eye: ['cop + d + ull', 'fer|dona*|donar + un + cop_d_ull'],
	vet_ache: [
		'puces|puça|paparra|paparres & pipet*|veri|collar|antiparasit*|cada_quant|prevenir|producte|esprai|xampu|desparasit*',
	],
	law_detention: [
		'detingut|detinguda|detinguts & doble_fila|projecte|expedient|obra|tramit|multa|aparcat|a_la_porta_de_l_escola',
	],
	breathing: [
		'ordinador|portatil|tauleta|nevera|mobil|impressora|tele & mort|en_coma|no_respira|no_reacciona|ressuscit*|boca_a_boca|fregit',
	],
	ache: [
		'ordinador|portatil|tauleta|nevera|mobil|impressora|tele & mort|en_coma|no_respira|no_reacciona|ressuscit*|boca_a_boca|fregit',
	],
};
