/** Words of vets, in Catalan. */
export const animals: Record<string, string> = {
	retch:
		'arcad*|intenta_vomitar|vol_vomitar|intentant_vomitar|fa_arcades|esforcos_per_vomitar|ganes_de_vomitar|no_pot_vomitar|basques',
	nothing_out:
		'res|no_treu|no_surt|sense_treure|no_pot|i_no|gotes|gotetes|sense_vomitar|nomes_bava|nomes_escuma|no_li_surt',
	restless:
		'inquiet|inquieta|nervios*|no_para_quiet|baveja|panteixa|arcades|es_mira|no_esta_be|salivant',
	stomach_turned:
		'girat_l_estomac|torsio_d_estomac|l_estomac_girat|dilatacio|torsio_gastrica|donat_la_volta',
	drum: 'tambor|globus|pilota',
	torsion: 'torsio',
	stand_up:
		'aixec*|posar_se_dret|caminar|moure|aguant*|s_aixeca|alcar|aixecar_se|posar_dret|moure_s',
	stand: 'aguanta_dret|aguanta_dreta|camina|aguanta|pot_aixecar|s_aguanta',
	old_age: 'costa|gran|vell|sofa|artrosi|edat|mandra',
	gums: 'genives|geniva',
	pale: 'blanc*|blanques|pal_lid*|palides|morad*|blav*|blaves|lila|liles|gris*',
	open_mouth: 'boca_oberta|amb_la_boca',
	run_over: 'atropell*|l_ha_agafat_un_cotxe|l_ha_enxampat_un_cotxe|passat_un_cotxe|l_ha_envestit',
	heatstroke: 'cop_de_calor|insolacio',
	car_hot: 'tancat_al_cotxe_al_sol|dins_del_cotxe_al_sol|al_cotxe_amb_aquesta_calor',
	bit_by_dog:
		'mossegat_un_altre_gos|mossegat_un_gos|atacat_un_gos|atacat_un_altre_gos|l_ha_atacat_un|atacat_un_senglar|l_ha_mossegat_un|l_han_mossegat|l_ha_mossegada_un',
	hole: 'forat|sagna|ferida|obert|trau',
	bone_choke: 'os_a_la_gola|ofegant_amb_un_os|pal_travessat|os_travessat|ennuegat_amb',
	legs_fail:
		'potes_del_darrere|potes_de_darrere|arrossega_les_potes|no_mou_les_potes|arrossegant_les_potes',
	paralysed: 'paralitz*',
	snake_bit: 'escurço|serp',
	drowning: 'caigut_a_la_piscina|ofegat_a_la_piscina|tret_de_la_piscina',
	eye_out: 'ull_fora|sortit_l_ull|ull_sortit',
	guts_out: 'budells_fora|budells_enfora|prolapse',
	very_cold_limp: 'fred_i_no|com_un_drap|gelat_i|fredes_i',
	shot: 'perdigo*|un_tret|li_han_disparat|li_van_disparar',
	dying: 's_esta_morint|se_m_mor|es_mor|se_ns_mor|morint_se|morint|agonitz*',
	seizing_now:
		'esta_convulsionant|convulsionant|no_para_de_convulsionar|en_ple_atac|atacs_seguits|tenint_un_atac|esta_tenint_convulsions|amb_convulsions',
	several:
		'diversos|diverses|seguits|seguides|molts|un_darrere|dos_atacs|repetits|tres_atacs|quatre_atacs|tres_convulsions|tres_cops|quatre_cops|ja_tres|van_tres|ja_en_porta|tres_seguits|tres_avui|tres_crisis',
	minutes: 'minuts|mitja_hora|una_hora|estona|deu_minuts|cinc_minuts',
	had: 'ha_tingut|tingut|donat|agafat|fet|te',
	vet_poison:
		'xocolata|raim|panses|ceba|all|raticida|matarates|mata_rates|veri|anticongelant|lliri|lliris|ibuprofe*|paracetamol|porro|marihuana|xilitol|xiclet|xiclets|lleixiu|insecticida|pastilles|medicament*|processionaria|eruga|erugues|gripau|baladre|nous_de_macadamia|adob|herbicida|bolets|detergent|mata_cargols|medicacio|cafe|torro|pastilla|cargols_veri|pesticida|rata_enverinada|bombons|pipeta|massa_de_pa|cocaina|haixix',
	lick: 'llep*|mossegat|tocat|menjat|rosegat|mastegat',
	caterpillar: 'processionaria|eruga_processionaria|llengua_inflada',
	object_vet:
		'mitjo|os|joguina|ham|agulla|fil|pilota|pal|pedra|corda|moneda|pila|tap|bossa|panotxa|calces|os_de_pollastre|xumet|bolquer',
	cat: 'gat|gata|gatet|mix|mixa|siames|gateta',
	litter: 'sorral|sorra|safata|caixa_de_sorra',
	often:
		'cada_dos_minuts|cada_poc|tota_l_estona|sense_parar|i_res|no_fa|constantment|entra_i_surt|no_li_surt|cada_moment',
	strain: 'empeny*|esforc*|forca|força|fa_forca|prem|apreta',
	cries: 'miola|plora|crida|gemega|udola|miolant|plorant|cridant',
	pup: 'cadell*|gatet*|gosset*|cria|cries|poltre',
	give_birth: 'parir|part|parint|treure_el_cadell',
	not_out:
		'no_surt|encallat|encallada|mig_fora|no_surten|travessat|no_pot_sortir|no_neix|no_acaba_de_sortir',
	not_coming: 'no_surt|no_surten|no_ve|no_neixen',
	in_birth: 'ha_parit|parit|va_parir|de_part|parint|parir|contraccions|empenyent|part',
	green_discharge: 'flux_verd|liquid_verd|secrecio_verda',
	small_pet: 'conill*|conilla|cobai|cobaia|hamster|fura|xinxilla',
	not_eat:
		'no_menja|no_vol_menjar|sense_menjar|no_ha_menjat|deixat_de_menjar|no_prova|no_ha_provat',
	not_drink: 'ni_beu|no_beu|sense_beure|no_vol_beure',
	days: 'dies|des_d_ahir|dos_dies|tres_dies|setmana|des_d_abans_d_ahir',
	pyometra: 'piometra|pus_per_la_vulva|surt_pus|flux_amb_pus',
	open_wound: 'oberta|lletja|gran|profunda|enorme|es_veu_el|carn_viva',
	very_weak:
		'fa_esses|fent_esses|com_un_borratxo|com_borratxo|com_borratxa|se_li_en_va_de_costat|molt_decaigut|molt_decaiguda|molt_feble|molt_fluix|molt_fluixa|molt_apagat|molt_apagada|sense_forces|es_tambaleja|trontolla|camina_com_borratxo|molt_malament|tremolant|no_coordina|fa_tentines|cap_tort',
	pain: 'dolor|toco|tocar|mal',
	limp: 'coixeja|coix|coixa|ranqueja|no_recolza|aixeca_la_pota|coixejant',
	not_support: 'no_recolza|no_la_recolza|penjant|no_pot_recolzar|inflada',
	jaundice: 'groc|groga|icteric*|grogues|grocs',
	not_pee_days: 'no_pixa|no_orina|no_ha_pixat|no_ha_fet_pipi|sense_pixar',
	scratch: 'rasca|rascant|pica|picor|llepa|llepant',
	ear_shake: 'sacseja_el_cap|sacseja_les_orelles|orella|oïda|otitis|orelles',
	apathy:
		'trist|trista|apatic|apatica|decaigut|decaiguda|apagat|apagada|estrany|estranya|no_juga|amagat|amagada|ensopit|raro|moix|moixa',
	soft_stool: 'caca_tova|femta_tova|tova|caca_liquida|femtes_toves',
	thirst: 'beu_molta_aigua|beu_molt|pixa_molt|orina_molt',
	ticks: 'paparra|paparres|puces|puça|acars',
	worms: 'cucs|parasits',
	eye_runny:
		'lleganyes|ull_vermell|ull_plorós|ulls_plorosos|ull_irritat|li_plora_l_ull|ull_tancat|no_obre_l_ull',
};
