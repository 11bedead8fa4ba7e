/** What gives harm away to somebody who listens closely, in Catalan. */
export const harmSigns: Record<string, string> = {
	stuffed:
		'estomac_ple|panxa_plena|atipat_de|atipada_de|inflat_de|inflada_de|afartat_de|fins_dalt_de',
	foolish:
		'he_fet_una_bestiesa|fet_una_bestiesa|fet_un_disbarat|fet_una_bogeria|fet_una_animalada|me_n_penedeixo',
	pest_killer:
		'matar_rates|matar_ratolins|matar_formigues|matar_paneroles|matar_cargols|per_les_rates|de_les_rates|per_les_formigues|de_les_formigues|dels_polls|de_les_males_herbes|treure_el_greix|de_fregar|de_la_piscina|del_vater',
	round_mouth:
		'al_voltant_de_la_boca|a_la_boca|per_la_boca|boca_plena|boca_blava|boca_verda|llavis_plens|barbeta',
	insulin_pen: 'boli|bolis|boligraf|ploma|plomes|xeringa|xeringues',
	muddled: 'confos|embolicat|fet_un_embolic|equivoc*|canviat|barrejat|no_era',
	unit_dose: 'rapida|lenta|unitats|insulina|sucre|punxat|punxar_me',
	opened_gas: 'obert_el_gas|deixat_el_gas|gas_obert|obert_la_clau_del_gas|obert_els_fogons',
	sealed:
		'tovalloles|tancat_les_finestres|finestres_tancades|tapat|escletxes|segellat|cinta|mantes|no_obre|peto',
	hose: 'manega|tub_de_goma|maneguera',
	tailpipe: 'tub_d_escapament|maleter|garatge_tancat',
	gave_away:
		'ha_regalat|ha_repartit|esta_regalant|ho_ha_donat_tot|s_ha_desfet_de|regalant_les_seves',
	ill_omen:
		'mala_espina|molt_estrany_tot|no_aixeca_el_cap|deprimi*|depressio|molt_trist|molt_trista|abracada|abraçada|s_ha_acomiadat|de_cop_content|de_cop_contenta|molt_tranquil|no_contesta|no_despenja',
	go_with: 'me_n_vaig_amb|anar_me_n_amb|reunir_me_amb|me_n_anire_amb|se_n_va_amb|trobar_me_amb',
	dead_one: 'va_morir|morta|mort|difunt*|al_cel|que_en_pau|vam_enterrar',
	funeral: 'enterrament|funeral|vetlla|tanatori|missa|viatge',
	lengthways: 'talla_al_llarg|tallar_se_al_llarg|tallar_me_al_llarg|talles_al_llarg',
	veins: 'vena|venes|canell|canells|fa_mal|brac|braç|dessagn*',
	wont_let: 'no_em_deixa|no_ens_deixa|no_la_deixa|no_em_permet|m_ha_pres|m_ha_tret|em_te_sense',
	freedom:
		'anar_al_lavabo|mobil|telefon|claus|passaport|documentacio|parlar_amb_ningu|parlar_amb_la_meva|sortir_sola|sortir_de_casa|ni_sortir|menjar|diners|targeta',
	covert:
		'fer_veure_que|faci_veure_que|fes_veure_que|feu_veure_que|nomes_puc_dir|contesti_m_nomes|digui_si_o_no|com_si_parles_amb',
	he_is_near:
		'es_aqui|aqui_davant|es_davant|es_al_costat|al_meu_costat|m_esta_mirant|m_esta_sentint|em_sent|es_a_l_habitacio|es_al_menjador|es_darrere',
	screams: 'cridar|xisclar|crits|xiscles|cridant|xisclant|crida|xiscla',
	pleading:
		'que_la_deixi|que_la_deixin|que_pari|que_paris|deixa_m|deixa_la|no_em_peguis|no_em_matis|que_no_la_mati|ajuda|auxili|socors|demana_ajuda|demanant_ajuda|demanant_auxili|que_l_ajudin',
	gone_silent:
		'ara_res|ara_silenci|ja_no_se_sent|ja_no_crida|ja_no_xiscla|ni_un_soroll|s_ha_callat_de_cop|no_se_sent_res|despres_res',
	noisy_fun: 'festa|aniversari|partit|gol|nens_jugant|pati|concert|televisio|tele',
	not_back:
		'es_queden_alla|es_queda_alla|es_queden_a_viure|no_tornaran|no_pensa_tornar_*|no_me_ls_tornara|no_me_l_tornara|no_me_la_tornara|bitllet_d_anada|nomes_d_anada|nomes_anada',
	makes_one_want:
		'es_per|es_com_per|com_per|quan_dic_que|dic_que|fa_venir_ganes_de|fan_venir_ganes_de',
	self_end:
		'em_tallo_les_venes|tallo_les_venes|em_tiro|tirar_se*|tirar_me*|em_tiraria|fotre_s_un_tret|penjar_se|tallar_se_les_venes|suicid*|matar_se|matar_me|morir_se',
	trivial:
		'renda|hisenda|parquing|aparcament|embus|transit|factura|wifi|internet|ordinador|impressora|paperassa|formulari|centraleta|musiqueta|web|cita_previa|mudanca|sogra|ikea',
	pours: 'ruixant|ruixat|abocant|abocat|tirant|tirat|vessant|xopat|xopant|escampant',
	fuel: 'benzina|gasolina|alcohol_de_cremar|bido|garrafa_de_benzina|acid',
	at_house:
		'porta|bustia|portal|casa|damunt|m_ha|ens_ha|entrada|estora|la_cara|pati|cuina|sala|teulada|masia|escala|local',
	blade:
		'fulla_d_afaitar|fulles_d_afaitar|cuter|cutter|ganiveta|gillette|bisturi|ganivetes|gillettes',
	nobody_misses:
		'ningu_em_trobara_a_faltar|ningu_la_trobara_a_faltar|ningu_el_trobara_a_faltar|no_em_trobareu_a_faltar|dema_ningu_em',
	fallen_silent: 'crida|plora|parla|xiscla|pica|tus',
	leave_world:
		'no_hi_sere_en_aquest_mon|no_sere_en_aquest_mon|deixar_aquest_mon|marxar_d_aquest_mon|anar_me_n_d_aquest_mon|no_vull_ser_en_aquest_mon',
	urge: 'necessito|ganes_de|he_de|vull|vaig_a|tornat_a|tornar_a|un_altre_cop',
	cut_self: 'tallar_me|fer_me_talls|fer_me_sang',
	hair: 'cabell|cabells|ungles|serrell|puntes|trucada|llum|internet|barba|cua',
	squeezed_neck:
		'apretat_el_coll|estret_el_coll|premut_el_coll|m_estreny_el_coll|m_apreta_el_coll|mans_al_coll|ma_al_coll|tapat_la_boca|m_ha_escanyat|em_va_escanyar|em_va_apretar_el_coll|em_va_estrenyer_el_coll|m_ha_agafat_pel_coll|em_va_agafar_pel_coll|m_ha_estrangulat',
	flung:
		'm_ha_estampat|m_ha_empes|m_ha_empentat|em_va_empenyer|l_ha_empes|l_ha_empentat|m_ha_tirat|m_ha_llancat|m_ha_llançat|l_ha_estampat',
	against:
		'contra_la_paret|escales_avall|per_les_escales|a_terra|contra_el_terra|contra_la_porta|contra_la_taula|contra_l_armari',
	loves_parting:
		'm_estima_molt|ens_estima_molt|que_m_estima|que_ens_estima|que_cuidi|que_cuidem|que_ho_sent_molt|perdo_per_tot|perdoneu_me',
	burden:
		'ser_una_carrega|soc_una_carrega|ser_una_nosa|soc_una_nosa|fer_nosa|nomes_dono_problemes|no_vull_ser_carrega',
	pardon:
		'que_em_perdoni|que_em_perdonin|que_la_perdoni|que_el_perdoni|que_la_perdonem|que_el_perdonem|perdoneu_me|demana_perdo_a_tothom|demanant_perdo',
	order_broken:
		'saltat_l_ordre|trencat_l_ordre|incomplert_l_ordre|violat_l_ordre|se_salta_l_ordre|torna_a_saltar_se_l_ordre',
	worn_out: 'no_puc_mes|no_pot_mes|no_podem_mes|no_aguanto|no_aguanta|no_m_alleuja|no_suporto',
	lose_it: 'perdo|perdem|perdre|ens_quedem_sense|em_quedo_sense|se_m_acaba',
	why_calling:
		'no_se_per_que_truco|no_se_per_que_us_truco|no_se_per_que_li_truco|no_se_ni_per_que_truco|no_se_per_que_he_trucat|volia_sentir_una_veu|nomes_volia_sentir|no_se_ni_per_que_us_truco|no_se_a_qui_trucar|sentir_algu',
	rope_ready:
		'tinc_la_corda|comprat_la_corda|comprat_una_corda|corda_i_tot|tinc_les_pastilles_preparades|tinc_totes_les_pastilles|he_triat_el_dia',
	gun: 'pistola|escopeta|revolver|rifle|arma_reglamentaria|fusell|carabina',
	robber: 'lladre*|atrac*|ostatge*|caçar|cacera|permis|llicencia',
	shut_self:
		's_ha_tancat|es_va_tancar|s_ha_ficat_al|ha_passat_el_forrellat|ha_tirat_el_forrellat|ha_tancat_per_dins|m_he_tancat|ha_posat_el_pestell',
	keep_out: 'que_no_entrem|que_no_entri|que_marxem|no_ens_deixa_entrar|ves_te_n|no_vol_obrir',
	note_found:
		'he_trobat_una_carta|trobat_una_nota|ha_deixat_una_carta|ha_deixat_una_nota|una_carta|una_nota|missatge_de_veu',
	pardon_us:
		'que_la_perdonem|que_el_perdonem|que_ens_estima|que_no_es_culpa_nostra|que_no_la_busquem|que_no_el_busquem|que_cuidem|que_ens_perdona',
	car_window: 'finestreta|finestra_del_cotxe|vidre_del_cotxe',
	wash_car: 'rentar|rentant|netejar|sabo',
	unnoticed:
		'ningu_ho_notara|no_ho_notara_ningu|ningu_se_n_adonara|no_avisi_la|no_aviseu_la|no_li_digui_a_la|ja_seria_tard|ja_es_tard',
	undress_order:
		'que_em_tregui_la_roba|que_em_despulli|que_es_tregui_la_roba|em_vol_treure_la_roba|que_m_abaixi_els_pantalons|que_m_abaixi_les_calces',
	medical_look:
		'metge*|doctor*|consulta|radiografia|infermer*|revisio|exploracio|ecografia|bata|prova|dermatoleg|fisio*|massatge*',
	locked_us:
		'ha_tancat_amb_clau|ha_passat_la_clau|ha_barrat_la_porta|no_em_deixa_sortir|m_ha_pres_el_mobil|s_ha_guardat_el_mobil',
	keeps_locked:
		'em_te_tancada_amb_clau|em_te_amb_clau|ens_te_tancades|ens_te_amb_clau|em_deixa_amb_clau|m_ha_tancat_amb_clau|la_te_tancada',
	harming:
		'fent_mal_a|fent_li_mal|li_esta_fent_mal|li_fa_mal_a_la|pegant_li|li_esta_pegant|l_esta_matant',
	kin_close: 'mama|papa|mare|pare|germana|germa|avia|avi|tieta|filla|fill',
	ram_us:
		'm_envesteix|envestint_me|ens_envesteix|treure_m_de_la_carretera|treure_ns_de_la_carretera|em_va_picant_per_darrere|em_tira_fora_de_la_carretera',
	blackout:
		'ho_vaig_veure_tot_negre|vaig_perdre_el_coneixement|vaig_perdre_els_sentits|em_vaig_desmaiar|em_vaig_quedar_sense_aire|no_podia_respirar|se_me_n_va_anar_el_cap',
	no_swallow: 'no_puc_empassar|em_costa_empassar|mal_en_empassar|no_empasso|no_em_passa_la_saliva',
	kneeling: 'agenollat*|agenollad*|de_genolls|mans_al_clatell|mans_enlaire',
	handcuffs: 'manilles|grillons',
	put_on: 'posat|van_posar|posen|posant|amb_les',
	border_place:
		'barajas|aeroport|el_prat|frontera|duana|control_de_passaports|terminal|vol|estrangeria',
	turned_back:
		'no_la_deixen_passar|no_el_deixen_passar|no_la_deixen_entrar|no_el_deixen_entrar|no_em_deixen_entrar|no_em_deixen_passar|la_tornen|el_tornen|avio_de_tornada|vol_de_tornada|denegat_l_entrada|la_tenen_en_una_sala|el_tenen_en_una_sala',
	ousters: 'desokupa*|desocupacio|goril_les|uns_homes_enormes',
	at_door:
		'a_la_porta|al_portal|al_replà|al_repla|d_aqui_no_es_mouen|no_es_mouen_fins|a_l_escala|a_l_entrada',
	of_court: 'del_jutjat|la_comissio|secretari_judicial|secretaria_judicial|comissio_judicial',
	locksmith: 'manya|serraller|policia|policies|mossos|guardies',
	given_minutes:
		'donat_mitja_hora|donen_mitja_hora|donat_una_hora|donen_una_hora|donat_deu_minuts|donen_vint_minuts',
	pack_up: 'recollir|treure|sortir|marxar|buidar|desallotjar',
	bid_word: 'subhasta|subhastes|licitacio|concurs_public|seu_electronica|registre_electronic|aval',
	at_hour:
		'a_la_una|a_les_dues|a_les_tres|a_les_quatre|a_les_cinc|a_les_sis|a_les_set|a_les_vuit|a_les_dotze|a_mitjanit|en_una_hora|en_dues_hores|en_mitja_hora',
	toy_gun:
		'aigua|joguina|jugar|nerf|silicona|massatge|claus|grapes|pintura|videojoc|disfressa|paintball',
	chafes:
		'sabata|sabates|pont|dentadura|protesi|medicacio|pastilla|pastilles|tractament|dieta|ortodoncia|cadira|faixa|sol',
	hostage_word: 'armes|armat|armats|encaputxa*|assaltants|segrestador*|atracador*',
	on_screen: 'web|pagina|aplicacio|app|compte|usuari|contrasenya|aula',
	meal_break: 'dinar|esmorzar|berenar|pati|feina|permis|fumar',
};
