/** What somebody sees and has no name for, in Catalan: the words of `concepts/signs.ts`. */
export const signs: Record<string, string> = {
	would: 'hauria|caldria',
	hand_on:
		'ma_al|mans_al|la_ma_al|s_agafa_el|s_agafa|agafant_se_el|agafant_se|agafat_el|s_apreta|s_aguanta_el|portat_la_ma|es_toca|posat_la_ma|posa_la_ma|em_vaig_agafar_el',
	colourless:
		'pal_lid*|palid*|pallid*|blanc|blanca|gris|grisa|sense_color|descolorit|descolorida|groguenc|com_la_paret|com_la_cera|com_el_paper',
	still:
		'no_es_mou|ni_es_mou|no_es_movia|sense_moure_s|immobil|no_es_belluga|no_fa_res|ni_es_belluga',
	mute: 'no_parla|ni_parla|no_contesta|ni_contesta|no_respon|ni_respon|no_em_contesta|no_em_respon|no_diu_res|no_reacciona|ni_reacciona|no_ens_contesta|no_ens_respon|no_em_parla|no_em_diu_res|no_em_fa_cas|no_fa_cas|no_ens_fa_cas|no_fa_cap_cas|no_em_fa_ni_cas|no_en_traiem_res|no_reacciona_a_res',
	on_floor:
		'a_terra|al_terra|pel_terra|estirat|estirada|estes|estesa|tombat|tombada|a_la_vorera|llençat_a|boca_terrosa|per_terra',
	lying_down: 'estirat|estirada|tombat|tombada|ajagut|ajaguda|estes|estesa|a_terra',
	dead_limb:
		'ma_morta|brac_mort|braç_mort|cama_morta|adormida_la_ma|adormit_el_brac|adormit_el_braç|adormida_la_cama|adormit_mig_cos|adormit_un_costat|sense_forca_al_brac|sense_força_al_braç|perdut_la_forca|perdut_la_força|perdut_forca|arrossega_la_cama|arrossega_el_peu|arrossegant_una_cama|se_n_va_de_costat|ma_adormida|brac_adormit|braç_adormit',
	cannot_talk:
		'no_pot_parlar|no_puc_parlar|no_parla_be|parla_malament|parlo_malament|parla_estrany|parlo_estrany|no_li_surten|no_em_surten|no_encerta_a|no_se_l_enten|parlar_malament|s_entrebanca',
	limb_fails:
		'no_moc_el_brac|no_moc_el_braç|no_moc_la_ma|no_moc_la_cama|no_mou_el_brac|no_mou_el_braç|no_mou_la_ma|no_mou_la_cama|no_mou_un_brac|no_mou_un_braç|no_puc_moure_el_brac|no_puc_moure_el_braç|no_puc_moure_la_ma|no_pot_moure_el_brac|no_pot_moure_el_braç|no_pot_moure_la_ma|no_pot_moure_la_cama|no_em_respon_el_brac|no_em_respon_el_braç|no_li_respon_el_brac|no_li_respon_el_braç|no_em_respon_la_ma|no_sento_el_brac|no_sento_el_braç|no_sento_la_ma|no_sent_el_brac|no_sent_mig_cos|no_em_noto_el_brac|no_em_noto_el_braç|no_em_noto_mig_cos|no_em_noto_la_cara',
	limb_reason:
		'mal|dolor|trencat|trencada|guix|gimnas|entren*|lesio*|tendinitis|fisio|esquinc|torç*|contractura|cervical*|espatlla|hernia|queixal|anestesia|fred',
	drops_things:
		'em_cau_la|em_cau_el|em_cauen|li_cau_la|li_cau_el|li_cauen|em_cau_tot|li_cau_tot|se_li_cau|se_m_cau',
	smile_word: 'somriure|somriu',
	odd_talk:
		'diu_coses_sense|coses_sense_sentit|sense_sentit|bajanades|ximpleries|tonteries|incoheren*|no_toca|delira|diu_coses_rares|diu_coses_estranyes|no_sap_que_diu|no_contesta_be|no_se_l_enten|disbarats|repapieja',
	odd_way:
		'estrany|estranya|raro|rara|tremol*|mareja*|atordit|atordida|confos|confusa|no_contesta|no_respon|pal_lid*|blanc|blanca|feble|endormiscat|endormiscada|desorientat|desorientada',
	high_place:
		'd_un_primer|d_un_segon|d_un_tercer|d_un_quart|d_un_cinque|d_un_sise|del_primer_pis|del_segon_pis|del_tercer_pis|del_quart_pis|del_balco|pel_balco|de_la_finestra|per_la_finestra|de_la_bastida|d_una_bastida|de_la_teulada|del_terrat|de_la_terrassa|de_l_escala|d_una_escala|d_un_arbre|de_l_arbre|d_un_mur|de_la_grua|de_dalt|de_dos_metres|de_tres_metres|de_quatre_metres|pel_forat|al_buit|a_un_pou|del_cavall|d_alçada',
	off_vehicle:
		'de_la_moto|de_la_bici|de_la_bicicleta|del_patinet|del_cavall|del_camio|del_tractor|amb_la_moto|amb_la_bici',
	head_part: 'pel_cap|del_cap|al_cap|per_l_orella|pel_front|del_front',
	took_in:
		'begut|begudes|beu|va_beure|empass*|pres|ingerit|menjat|xuclat|llepat|posat_a_la_boca|ficat_a_la_boca',
	not_food:
		'aiguarras|dissolvent|petroli|gasoil|benzina|oli_de_motor|liquid_del_radiador|liquid_de_frens|liquid_de_netejar|liquid_de_neteja|anticongelant|cola_blanca|vernis|xampu|suavitzant|ambientador|netejavidres|abrillantador|fairy|lleixiu|salfumant|insecticida|herbicida|adob|alcohol_de_cremar|aigua_oxigenada|burilla|burilles|nicotina|perfum|colonia|tint|producte_de_neteja|producte_de_netejar|pastilla_del_rentaplats|gel_hidroalcoholic|naftalina|mataformigues|pila_de_boto|pila|piles|iman|imant|ham|agulla|fulla_d_afaitar|sabo_liquid|desinfectant|acetona|esmalt|sosa|verí|veri',
	liquid: 'liquid|producte|ampolla|pot|flasco',
	small_thing:
		'moneda|bala|cargol|clau|boto|anell|arracada|femella|xinxeta|peça|lego|joguina|boleta|tap|vidre|os|pedra|clip|volandera',
	made_of: 'de|del|d|per|que|blau|verd',
	have_temp:
		'tinc|te|estic_a|esta_a|marca|marcava|he_tingut|ha_tingut|i_tinc|ha_pujat_a|avui_tinc|m_he_posat_a|s_ha_posat_a',
	years_word:
		'anys|any|euros|setmanes|setmana|dies|quilos|dents|punts|minuts|hores|numero|talla|cites|pacients|metres|gats|gossos',
	cannot_upright:
		'no_em_puc_aixecar|no_es_pot_aixecar|posar_me_dret|posar_me_dreta|posar_se_dret|posar_se_dreta|estar_dret|estar_dreta|no_m_aguanto_dret|no_m_aguanto_dreta|no_s_aguanta_dret|no_s_aguanta_dreta|no_puc_caminar|no_puc_ni_caminar|no_em_puc_moure|no_puc_moure_m|no_puc_ni_moure_m|no_pot_caminar|no_es_pot_moure|no_em_puc_adreçar|no_em_deixa_caminar',
	so_strong: 'tan_fort|tan_forta|tan_gran|fortissim|molt_fort|que_em_moro|com_mai',
	ballooned:
		'com_un_melo|com_una_pilota|com_un_globus|com_un_pa|com_una_sindria|deformada|com_una_bota|com_un_balo',
	very_swollen: 'molt_inflada|infladissima|tota_inflada|molt_botida',
	could_not:
		'no_ha_pogut|no_he_pogut|no_han_pogut|no_va_poder|no_vaig_poder|no_podia|no_aconsegueix|no_ha_aconseguit',
	without_word: 'no_ha_fet|no_he_fet|no_fa|no_faig|no_ha|no_he|sense|porta_sense|sense_poder',
	no_point:
		'no_hi_veig_sentit|no_veig_sentit|no_te_sentit|per_que|no_tinc_ganes_de|no_te_ganes_de|sense_ganes_de|no_em_queden_ganes_de|marxar_d_aquest_mon',
	living: 'viure|vida|seguir_vivint|continuar_vivint|aquest_mon',
	once: 'una_vegada|un_cop|nomes_una|una_mica|jugant|juga|menja_be',
	poisoned_sure: 'intoxic*|enverin*',
	limb_dead:
		'no_sent|no_sento|no_mou|no_moc|no_pot_moure|no_puc_moure|no_es_nota|no_em_noto|paralitza*',
	im_of: 'estic_de|esta_de|estic_ja_de|esta_ja_de',
	count_word:
		'quatre|cinc|sis|set|vuit|nou|deu|onze|dotze|tretze|catorze|quinze|setze|disset|divuit|dinou|vint|trenta|quaranta|4|5|6|7|8|9|10|12|14|16|18|20|22|24|26|28|30|32|34|36|38|39|40',
	weeks_months: 'setmanes|mesos',
	not_pregnancy: 'baixa|excedencia|vacances|operat|operada|operacio|tractament|obra*|retard',
	pill_count:
		'deu|dotze|quinze|vint|trenta|quaranta|cinquanta|10|12|15|20|30|40|50|massa|totes|un_munt|un_grapat',
	per_day: 'dia|diaries|recepta|cada|setmana|mg|gotes|grams|anys|hora|hores|renovar',
	hand_slipped: 'anat_la_ma|passat_amb|passada_amb',
	sight_odd:
		'ennuvolat_la_vista|entelat_la_vista|hi_veig_borros|veig_borros|veig_doble|hi_veig_doble|veu_doble|perdut_vista',
	remedy: 'xarop|medicina|medicines|medicament|dalsy|apiretal|gotes|vitamines|ibuprofe|paracetamol',
	whole_of_it: 'sencer|sencera|tot|tota|de_cop|mig_pot|pot',
	just_born:
		'acabo_de_parir|acaba_de_parir|acaba_de_neixer|acaba_de_naixer|ha_parit|ha_nascut|acabo_de_donar_a_llum|va_neixer',
	born_where: 'a_casa|al_cotxe|al_lavabo|al_taxi|aqui_mateix|sola',
	strength_gone:
		'sense_forca|sense_força|sense_forces|perdut_forca|perdut_força|perdut_la_forca|perdut_la_força|no_te_forca|no_te_força|no_tinc_força|marxat_la_força',
	struck: 'xocat|xoc|estampa*|envest*|per_darrere|bolcat',
	on_top: 'a_sobre|al_damunt|a_sota|sobre',
	pinned: 'atrapat|atrapada|a_sota|aixafat|aixafada|no_pot_sortir|no_es_mou|no_el_podem_treure',
	boils: 'olla|cafetera|bombolleja*|borbolla*|gorgoteja*|bullint|gargares|peixera',
	rosy: 'rosa|rosad*|rosat|rosats|rosades|vermellos*',
	half_smile:
		'puja_mitja_boca|nomes_mou_mitja_boca|aixeca_mitja_boca|somriu_amb_mitja_boca|nomes_riu_d_un_costat|somriu_d_un_costat',
	plaster_cast: 'guix|enguix*|ferula|embenat|embenar',
	fingers_seen: 'dit|dits|ditets|ungles|ma',
	fingers_bad:
		'blanc|blancs|blanques|morat|morats|blau|blaus|negre|negres|freds|fred|gelats|gelat|no_els_sento|no_els_sent|adormits|com_el_marbre|no_els_moc|no_els_mou|com_botifarres|insensibles',
	than_other:
		'el_doble_que_l_altra|el_doble_de_l_altra|mes_grossa_que_l_altra|mes_inflada_que_l_altra|no_em_cap_a_la_bota|no_m_entra_la_bota|no_m_entren_els_pantalons',
	wiping: 'm_eixugo|eixugar_me|em_netejo|netejar_me|paper_higienic',
	pee_word: 'pipi|orin*|pixat|pixo|pixa|caca|cagat',
	unaware:
		'sense_adonar_me_n|sense_adonar_se_n|sense_notar_ho|sense_sentir_ho|ni_me_n_adono|ni_se_n_adona|ni_me_n_he_adonat',
	hurts_touch:
		'ni_tocar*|ni_fregar*|no_m_ho_puc_tocar|no_el_puc_tocar|ni_amb_els_calçotets|ni_caminar',
	loses_grip:
		'se_li_en_van_els_ulls|se_li_giren_els_ulls|no_agafa_el_got|ja_no_agafa|no_aguanta_el_got|no_encerta|li_cauen_les_coses|li_cau_el_cap|mirada_perduda|no_enfoca',
	calls_me: 'em_diu|m_ha_dit|m_esta_dient|ens_diu',
	but_i_am:
		'i_jo_soc|i_no_soc|i_jo_em_dic|i_jo_no_em_dic|que_no_soc|pero_jo_soc|que_es_mort|que_es_morta',
	fights_air:
		'parla_sol|parla_sola|parlant_sol|parlant_sola|es_baralla_amb_l_aire|veu_coses|dona_manotades|no_coneix',
	fangs: 'mossegad*|ullals|fiblada|picada|picat|enganxat',
	snake_name: '{snake}|escurço|escurcó|serp|cobra',
	bleed_gums:
		'sang_de_les_genives|sagnen_les_genives|sang_per_les_genives|sang_pel_nas|orina_sang|blaus_per_tot',
	lids_drop:
		'es_tanquen_les_parpelles|cauen_les_parpelles|parpelles_caigudes|es_tanquen_els_ulls_sols|veu_doble|veig_doble',
	magnet: 'imant|imants|imantad*|imantats|magnetic*|magnetiques',
	pool_word: 'bassal|toll|bassa|taca|basseta',
	under_head: 'sota_el_cap|a_sota_del_cap|al_voltant_del_cap|darrere_del_cap|sota_la_nuca',
	coming_out:
		'se_m_esta_sortint|se_li_esta_sortint|se_m_estan_sortint|se_li_estan_sortint|se_m_han_sortit|se_li_han_sortit|se_m_ha_sortit|se_li_veuen',
	bowel: 'budell|budells|intesti|intestins|tripes',
	tumbled:
		'rodolant|rodolat|rodolar|ha_rodat|rodolons|desplomat|estimbat|estimbada|s_ha_fotut_de_cap',
	eyes_shut:
		'sense_obrir_els_ulls|no_obre_els_ulls|no_ha_obert_els_ulls|no_va_obrir_els_ulls|no_els_obre',
	rolled_over:
		'voltes_de_campana|volta_de_campana|hem_bolcat|ha_bolcat|vam_bolcar|rodes_enlaire|rodes_amunt',
	belted:
		'cap_per_avall|de_cap_per_avall|amb_el_cinturo|penjat_del_cinturo|penjant_del_cinturo|no_puc_sortir|no_surt|no_surten|no_podem_sortir|no_s_obre',
	gurgle: 'gargares|ronc|roncs|gorgoteja*|panteixant|gemegant|gemega',
	water_by_nose: 'aigua_pel_nas|aigua_per_la_boca|aigua_pel_morro|empassat_molta_aigua',
	afloat: 'surant|surava|flotant|flotava|de_bocaterrosa|al_fons',
	gum_ball: 'bola|boleta|bony|bonyet|butllofa',
	wont_open:
		'no_vol_obrir_la_boca|no_pot_obrir_la_boca|no_obre_la_boca|no_puc_obrir_la_boca|no_vol_menjar|ni_menja|no_empassa',
	toad: 'gripau|gripaus',
	second_today:
		'el_segon_d_avui|la_segona_d_avui|el_tercer_d_avui|segona_vegada_avui|tercera_vegada_avui|ja_en_porta_dos|ja_en_porta_tres|un_darrere_l_altre|un_rere_l_altre|ja_en_van_dos|ja_en_van_tres|la_segona_avui|el_segon_avui|dues_vegades_avui|tres_vegades_avui',
	foamy: 'escuma|bromera|escumeta|bombolles',
	one_cheek: 'una_galta|l_altre_costat|nomes_d_un_costat',
	twice_big: 'el_doble|com_un_tronc|com_un_pernil|com_un_globus|infladissim*|com_una_bota',
	newborn_sure:
		'nado|nounat|nounada|acabat_de_neixer|acabada_de_neixer|dies_de_vida|setmanes_de_vida|nascut_fa|nascuda_fa|va_neixer_fa',
	gulp_word: 'empass*|empassat|menjat|ingerit',
	fit_jerks: 'sotragad*|sacsejad*|espasmes|tremolant_tot|tremolant_tota',
	pulled_out:
		'l_acabo_de_treure|l_he_tret|la_he_treta|l_hem_tret|l_hem_treta|he_tret|he_trobat_surant|l_he_trobat|l_he_trobada',
};
