/** Ways of saying what one sector listens for, in Catalan. */
export const tradeSayings: Record<string, readonly string[]> = {
	head_blow: [
		's_ha_donat|s_ha_picat|s_ha_fet|donat|picat|caigut|m_he_donat|m_he_picat|cop + al_cap|el_cap|de_cap|cap',
		'bony|nyanyo|trau & cap|front',
		'caigut & llit|llitera|canviador|trona|gronxador|sofa & nen|nena|nado|fill|cap|mesos|petit',
	],
	vet_collapse: [
		'no_s_aixeca|no_es_pot_aixecar|no_s_aguanta|no_pot_caminar|no_es_mou|no_pot_aixecar_se -hivern*|tortuga|sofa|casa|costat|cua',
		'atropella*',
		'genives|geniva & blanques|pal_lides|morades|blaves|blanca|liles',
		'caigut & finestra|balco|terrassa|terrat|pis|teulada',
		'respira & boca_oberta|malament|amb_la_boca',
		'cop_de_calor',
		'os & gola & ofeg*|no|baveja',
		'sagn* & no_para|molt|a_raig',
		'panteix* & no_s_aguanta|molta_calor|desplom*|cotxe|baveja|no_para',
	],
	vet_blocked: [
		'no_pot|no_aconsegueix|intenta|vol + pixar|orinar|fer_pipi|fer_pis -{scared}',
		'va|entra + sorral|sorra & no|res|cada|parar',
	],
	vet_birth: [
		'empeny*|fa_forca|fa_força|contraccions|part & hores|no_surt|no_neix|res',
		'cadell*|gatet* & encalla*|mig_fora|no_surt',
	],
	vet_rabbit: [
		'conill*|conilla|cobai*|hamster|fura & no_menja|deixat_de_menjar|no_fa_caca|no_vol_menjar|sense_menjar',
	],
	law_detention: [
		'deting*|arrest*|deten* & fill|marit|germa|filla|pare|parella|m_han|l_han -projecte|cotxe|obra',
		'es|esta|tenen|endut|soc + comissaria|calabos|calabossos|caserna',
		'mossos|policia|guardia_civil & escorcoll*|porta|endut|detenir|registr*|casa',
		'no_declara*|declarar & sense|advocat & ara|avui',
	],
	law_eviction: [
		'fan|fent|volen_fer + fora & ara|avui|casa|carrer|policia|pis',
		'no_em_torna|no_torna|no_vol_tornar|no_ha_tornat & nen*|fill*|nena|criatura*',
		'canviat & pany*',
		'amenac*|amenaç* & missatge*|matar*|ara|whatsapp|casa|ganivet',
		'maltract* & marit|parella|em|ex -fa_anys',
	],
	floppy: [
		'no_vol_menjar|no_menja|no_mama & molt_apagat|molt_apagada|apagat|fluixet|fluix',
		'fluixet|fluixeta & no_plora|no_menja|no_mama',
	],
	body_sign: [
		'dolor|mal & insuportable|insoportable|horrible|no_aguanto|brutal|fortissim*|bestial|moltissim|deu_sobre_deu',
		'no_aguanto + el|aquest + dolor|mal',
		'hipotermia|cop_de_calor|insolacio',
		'febre & tres_dies|quatre_dies|cinc_dies|una_setmana|no_baixa|ensopi*|taques|decaigu*',
		'pell|ulls + grog*|groc*',
		'no_pot|no_puc + caminar|recolzar|moure|aixecar* & caigut|cop|maluc|cama|genoll|esquena|turmell',
	],
	belly_hard_pain: [
		'dolor|mal & panxa|ventre|abdomen & fort|forta|molt|moltissim|horrible|dura|dur|insuportable',
		'panxa|ventre + dur*',
	],
	floppy_any: [
		'fluix|fluixa|fluixet|fluixeta|no_menja|no_vol_menjar|no_mama|no_plora|decaigut|apagat|apagada|no_reacciona|groc|groga|no_desperta|ho_vomita_tot|no_agafa',
	],
	heart_sign_strong: [
		'desmai*|perdut_el_coneixement|dolor_al_pit|mal_al_pit|ofeg*|falta_l_aire|suor_freda|mareja*|mareig',
	],
	vet_weak: ['decaigut|apagat|no_menja|vomit*|diarrea|fluix|trist|tremolant|feble'],
	ache: [
		'em|li|ens + fa|fan + mal',
		'fa|fan + mal',
		'em_trobo|es_troba|estic|esta + malament|fatal|malalt|malalta|fluix|fluixa',
		'no + em|es + trob* + be',
		'te|tinc|amb + febre|tos|mocs|diarrea|vomits|dolor|mal',
	],
};
