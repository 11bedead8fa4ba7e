/** What a witness sees, as Catalan says it from the coast to the islands; stands beside the files of each noun. */
export const spokenSeen: Record<string, string> = {
	dots: 'tacas|pigues|piguetes|clapes|clapetes|pics_vermells',
	spots: 'tacas|pigues',
	glass_press:
		'allo_del_got|la_prova_del_got|el_got_per_sobre|passo_el_got|hi_poso_un_got|no_marxa|no_se_m_en_va|no_se_n_va|no_se_n_van|no_s_en_van|no_se_li_esborren',
	wine_dots: 'color_de_vi|com_de_vi|color_de_mora|morades|moradetes|liles|color_de_pruna',
	rag_limp: 'com_un_drap_de_cuina|no_aguanta_el_cap|no_s_aguanta_el_cap|no_li_aguanta_el_cap',
	per_hour:
		'cada_cinc_minuts|cada_deu_minuts|cada_quart|cada_quart_d_hora|cada_vint_minuts|cada_mitja_horeta|cada_dos_per_tres',
	big_as:
		'com_taronges|com_una_taronja|com_pilotes|com_bunyols|com_el_puny|com_el_palmell|com_una_pruna|com_figues|com_albercocs',
	faint_now:
		'puntets_negres|puntets_de_colors|veig_tot_de_punts|ho_veu_tot_negre|ho_veig_tot_negre|li_xiulen_les_orelles|em_xiulen_les_orelles|les_orelles_em_xiulen|tot_com_de_lluny|ho_veig_tot_lluny|ho_sento_tot_lluny|se_m_en_va_el_mon|es_posa_blanc|es_posa_blanca',
	gave_birth:
		'va_parir|va_tenir_la_criatura|va_tenir_el_nen|va_tenir_la_nena|ha_tingut_la_criatura|ha_tingut_el_nen|ha_tingut_la_nena|he_tingut_la_criatura|he_tingut_el_nen|he_tingut_la_nena|m_han_fet_una_cesaria|la_quarantena',
	jet: 'a_glopades|raja_igual|raja_a_glops|surt_a_glops|surt_a_raig|sortint_a_raig|surt_a_batzegades|com_un_cop_de_manega',
	odd_talk:
		'dir_bestieses|diu_bestieses|dient_bestieses|dir_disbarats|dient_disbarats|dir_coses_estranyes|diu_coses_estranyes|dir_coses_rares|diu_coses_rares|sense_solta|sense_solta_ni_volta|coses_sense_sentit|dir_rucades|diu_rucades|no_lliga_res|dir_desbarats',
	no_sweat:
		'no_sua_gens|ja_no_sua_gens|pell_seca|roent_i_seca|calenta_i_seca|seca_i_calenta|seca_i_roent|seca_com|ni_una_gota_de_suor',
	hot_body: 'roent|li_crema|com_un_forn|com_una_brasa',
	mute: 'no_li_traiem_paraula|no_li_trec_paraula|no_li_trec_ni_una_paraula|no_se_li_treu_paraula|ja_no_diu_ni_mot|ni_mot|ja_no_plora|no_respon_quan',
	in_car:
		'dins_es_cotxo|dins_es_cotxe|dins_lo_cotxe|al_cotxo|dins_cotxe|dintre_es_cotxo|tret_del_cotxe|treta_del_cotxe|del_cotxe_tancat',
	heat_down:
		'bavejant|babejant|babeja|bava|no_fixa|no_ens_segueix|no_em_segueix|no_segueix_amb_la_mirada|estesa|estes|estesa_a_terra',
	out_seen: 'eixit|eixits|eixint|han_eixit|surten_a_fora|se_li_veuen',
	guts: 'tripes|tripa|ses_tripes|les_tripes',
	torn_open:
		'obert_de_dalt_a_baix|oberta_de_dalt_a_baix|obert_el_gos|obert_la_gossa|obert_la_panxa|obert_el_ventre|badat_la_panxa|obert_com_un_llibre',
	came_off:
		'vingut_fins_a_baix|ha_vingut_a_baix|ha_anat_a_baix|caigut_de_dalt|caiguda_de_dalt|caigut_a_plom|caiguda_a_plom|se_n_ha_vingut|caigut_des_de_dalt|caiguda_des_de_dalt|s_ha_desprès',
	height:
		'rocodrom|cinque_pis|sise_pis|des_del_segon|des_del_tercer|des_del_quart|des_del_cinque|des_del_primer',
	fell_from_sight:
		'fins_a_baix|es_al_pati|al_pati_de_baix|ha_caigut_al_pati|caigut_al_pati|caiguda_al_pati|pel_celobert|pel_balco|per_la_finestra|ha_saltat_sencera|ell_al_darrere|ella_al_darrere',
	limb_wrong_way:
		'posades_al_reves|posada_al_reves|posat_al_reves|en_un_lloc_que_no_toca|on_no_toca|girat_d_una_manera|girada_d_una_manera|un_angle_estrany|en_un_angle|doblegada_al_reves|doblegat_al_reves|torçat_d_una_manera|torçada_d_una_manera',
	water_pipe: 'cañonada|cañonades|canyeria_del_bany|canonada_del_lavabo|tuberia|tuberies',
	foul_water: 'aigua_amb_de_tot|aigua_pudenta|aigua_de_claveguera|brutes|claveguer*',
	took_children:
		'se_l_emporta_al_seu_pais|se_la_emporta_al_seu_pais|se_ls_emporta_al_seu_pais|se_l_endu_al_seu_pais|se_ls_endu_al_seu_pais|no_el_veure_mes|no_la_veure_mes|no_els_veure_mes|no_els_tornare_a_veure|no_el_tornare_a_veure|no_la_tornare_a_veure',
	resolved:
		'em_van_treure_els_veins|em_van_treure_els_bombers|ens_van_treure_els_veins|ens_van_treure_els_bombers|em_va_treure_el_conserge|em_va_treure_el_tecnic|ens_va_treure_el_conserge|ens_va_treure_el_tecnic|cap_drama|sense_cap_drama|i_prou_ensurt|ho_vau_arreglar|ens_ho_vau_arreglar|ho_van_canviar|ho_vau_canviar|ens_en_vau_posar|vau_posar_un_de_nou',
	kin_past: 's_hi_va_quedar|va_morir_d_un_infart|va_morir_d_un_ictus|va_morir_del_cor',
	staged_thing:
		'cineclub|cicle_de_cinema|cicle_de_terror|sessio_de_cinema|festival_de_terror|pel_licula_de_por|pel_licules_de_por|de_zombis|de_vampirs|zombis|matança_de_texas|passem_una_pel_licula|marato_de_cinema',
	in_month:
		'el_gener|el_febrer|el_març|el_marc|l_abril|el_maig|el_juny|el_juliol|l_agost|el_setembre|l_octubre|el_novembre|el_desembre|pel_gener|pel_febrer|pel_març|pel_maig|pel_juny|pel_juliol|l_any_passat|fa_dos_anys',
	then_verb: 'vam_tenir|va_tenir_lloc|ens_van|se_ns_va|se_m_va|se_li_va|vam_patir',
	low_number:
		'20|25|30|32|35|38|40|42|45|48|50|52|54|55|58|vint|trenta|trenta_dos|trenta_vuit|quaranta|quaranta_dos|quaranta_vuit|cinquanta|cinquanta_dos|cinquanta_cinc',
	days_old:
		'10_dies|12_dies|15_dies|18_dies|20_dies|25_dies|dos_dies_de|tres_dies_de|sis_dies_de|set_dies_de|nou_dies|onze_dies|catorze_dies|divuit_dies|vint_i_un_dies',
	headache:
		'cap_li_rebenta|em_rebenta_el_cap|li_rebenta_el_cap|cap_em_dol|em_dol_el_cap|li_dol_el_cap|mal_fortissim_de_cap|mal_horrible_de_cap|dolor_de_cap|em_bull_el_cap|em_batega_el_cap',
	lack_air:
		'no_agafo_aire|no_agafa_aire|no_m_entra_l_aire|no_li_entra_l_aire|no_em_ve_l_ale|no_li_ve_l_ale|sense_alenada|curt_d_ale|manca_de_respiracio|falta_de_respiracio|falta_la_respiracio',
	vision_lost:
		'no_hi_veig_gens|no_hi_veu_gens|no_hi_veig_d_un|no_hi_veu_d_un|enterbolit_un_ull|enterbolit_la_vista|m_he_quedat_cec|m_he_quedat_cega|s_ha_quedat_cec|s_ha_quedat_cega|visio_d_un_ull|perdut_la_visio_d_un|vista_d_un_ull',
	machine_took:
		'l_ha_enganxat|l_ha_agafat|l_ha_atrapat|m_ha_enganxat|m_ha_atrapat|se_li_va_enganxar|li_va_enganxar|li_va_arrencar|se_li_ha_endut|se_li_ha_emportat|li_ha_mastegat|li_ha_xafat|li_ha_aixafat',
	on_self:
		's_ha_tombat|se_li_ha_tombat|li_ha_vessat|m_ha_vessat|se_m_ha_vessat|se_m_ha_caigut|se_m_ha_tombat|li_va_caure|em_va_caure|se_li_va_bolcar|se_li_va_abocar|se_li_va_vessar|s_ha_llençat|li_ha_esquitxat|m_ha_esquitxat|li_ha_tirat|m_ha_tirat',
	anticoagulant:
		'coumadin|lixiana|clopidogrel|aprimar_la_sang|aprima_la_sang|liquar_la_sang|per_la_coagulacio|pastilla_de_la_sang|pastilles_de_la_sang|aspirina_per_la_sang|el_sintrom',
	wound_open:
		'se_m_han_obert_els_punts|se_li_han_obert_els_punts|se_m_ha_obert_la_ferida|se_li_ha_obert_la_ferida|ferida_badada|s_ha_badat|ha_saltat_un_punt|han_saltat_els_punts|se_li_ha_badat|punts_s_han_obert|s_ha_deixat_anar_un_punt',
	detained_person:
		'l_han_agafat_la|els_mossos_se_l|la_policia_se_l|el_tenen_retingut|el_tenen_a_la|em_detindran|el_detindran|ordre_de_detencio|habeas_corpus|el_volen_deportar|el_tenen_a_comissaria|li_han_posat_les_manilles|emmanillat|emmanillada',
	bit_by_dog:
		'l_ha_mossegat_un_altre|l_ha_atacat_un_altre|ens_l_ha_mossegat|se_li_ha_tirat_un_gos|s_han_barallat|barallat_amb_un_altre|mossegada_de_gos|l_ha_enganxat_un_gos|l_ha_envestit_un',
	ran_out:
		'se_m_ha_terminat|se_li_han_acabat|se_ns_ha_acabat|no_ens_en_queda|no_li_queda|ja_no_en_tinc|ja_no_me_n_queda|m_he_quedat_curt|sense_insulina|no_me_n_queden',
	not_enter:
		'com_per_una_palleta|no_n_agafo_prou|no_m_acaba_d_entrar|no_li_acaba_d_entrar|cada_cop_entra_menys|m_entra_menys|li_entra_menys|amb_prou_feines_m_entra|no_me_n_ve|no_me_n_arriba',
	one_of_us:
		'nadó|bebe|xiquet|xiqueta|nin|nina|criatura|home|dona|xicot|xicota|nuvia|oncle|tia|cunyat|cunyada|menut|menuda|padrina|cosi|cosina|nora|gendre|company_de_pis|llogater',
	gas_vessel:
		'regulador_del_gas|regulador_de_la_bombona|tub_de_gas|manega_de_gas|manega_de_la_bombona|clau_de_gas|comptador_de_gas|diposit_de_gas|bombones|fogonet_de_gas|camping_gas',
	admin:
		'ressenya|felicitar_lo|felicitar_la|felicitar_vos|donar_vos_les_gracies|deixar_una_opinio|em_vaig_deixar|me_vaig_deixar|ens_vam_deixar|es_va_deixar',
	info: 'quant_de_temps_hi_ha|quin_termini_hi_ha|es_per_curiositat|per_curiositat|pura_curiositat|encara_el_veneu|encara_la_veneu|encara_en_veneu|encara_els_veneu',
};
