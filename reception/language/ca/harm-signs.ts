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
	exhaust: 'tub_d_escapament|maleter|garatge_tancat',
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
		'que_la_deixi|que_la_deixin|que_pari|que_paris|deixa_m|deixa_la|no_em_peguis|no_em_matis|que_no_la_mati|ajuda|auxili|socors',
	gone_silent:
		'ara_res|ara_silenci|ja_no_se_sent|ja_no_crida|ja_no_xiscla|ni_un_soroll|s_ha_callat_de_cop|no_se_sent_res|despres_res',
	party: 'festa|aniversari|partit|gol|nens_jugant|pati|concert|televisio|tele',
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
	at_house: 'porta|bustia|portal|casa|damunt|m_ha|ens_ha|entrada|estora|la_cara',
	blade: 'fulla_d_afaitar|fulles_d_afaitar|cuter|cutter|ganiveta|gillette|bisturi',
	nobody_misses:
		'ningu_em_trobara_a_faltar|ningu_la_trobara_a_faltar|ningu_el_trobara_a_faltar|no_em_trobareu_a_faltar|dema_ningu_em',
	fallen_silent: 'crida|plora|parla|xiscla|pica|tus',
	leave_world:
		'no_hi_sere_en_aquest_mon|no_sere_en_aquest_mon|deixar_aquest_mon|marxar_d_aquest_mon|anar_me_n_d_aquest_mon|no_vull_ser_en_aquest_mon',
	urge: 'necessito|ganes_de|he_de|vull|vaig_a|tornat_a|tornar_a|un_altre_cop',
	cut_self: 'tallar_me|fer_me_talls|fer_me_sang',
	hair: 'cabell|cabells|ungles|serrell|puntes|trucada|llum|internet|barba|cua',
	squeezed_neck:
		'apretat_el_coll|estret_el_coll|premut_el_coll|m_estreny_el_coll|m_apreta_el_coll|mans_al_coll|ma_al_coll|tapat_la_boca',
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
		'no_se_per_que_truco|no_se_per_que_us_truco|no_se_per_que_li_truco|no_se_ni_per_que_truco|no_se_per_que_he_trucat|volia_sentir_una_veu|nomes_volia_sentir',
};
