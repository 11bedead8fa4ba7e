/** Words of illness and injury, in Catalan. */
export const medicine: Record<string, string> = {
	worst: 'pitjor|mai_m_havia_fet|en_ma_vida',
	headache:
		'mal_de_cap|mals_de_cap|migranya|migranyes|cefalea|cap_em_rebenta|fa_mal_el_cap|molt_mal_de_cap|fa_molt_mal_el_cap|cap_em_fa_mal',
	thunder: 'explotat|esclatat|tro|llamp|martellada|com_un_cop|rebentat',
	exploded: 'explot*|esclat*|rebent*',
	neck_back: 'coll|clatell|bescoll',
	bright: 'llum',
	bothers: 'molesta|suporta|fa_mal|aguanta',
	spots: 'taca|taques|taquetes|puntets|petequies|blaus_petits|punts',
	purple: 'morad*|lila|liles|morats|vermell_fosc',
	dont_fade:
		'no_marxen|no_se_li_van|no_desapareixen|no_s_esborren|quan_les_prems|quan_premo|en_apretar|en_premer|amb_el_got|quan_apretes',
	meningitis: 'meningitis|sepsia|septicemia|sepsis',
	diabetic: 'diabetic*|diabetis|sucre|insulina|glucosa',
	sugar: 'sucre|glucosa|glucemia',
	low_number: 'quaranta|cinquanta|trenta|quaranta_cinc|trenta_cinc',
	high_number: 'high|cinc_cents|sis_cents|500|600',
	very_low:
		'molt_baix|baixissim|molt_baixa|pels_terres|hipoglucemia|baixada|baixat|baixada_de_sucre|se_li_ha_baixat|ha_baixat|baix',
	very_high: 'molt_alt|altissim|pels_nuvols|500|600|cinc_cents|alt|disparat|high',
	wish: 'quedar_me_embarassada|quedar_embarassada|vull_quedar|crec_que_estic_embarassada|test_d_embaras|prova_d_embaras|buscant_embaras|no_estic_embarassada|anticoncep*|possible_embaras|em_vull_quedar',
	blood_word: 'sang|sagn*',
	spotting: 'tacat|taco|tacant|coagul*|pèrdues|perdues_de_sang|he_tacat',
	class: 'classes|curs|preparacio|pla_de_part|visita',
	close_together:
		'cada_dos|cada_tres|cada_cinc|cada_quatre|molt_seguid*|seguides|no_paren|cada_minut|cada_poc|molt_fortes',
	head_shows:
		'se_li_veu_el_cap|surt_el_cap|coronant|ganes_d_empenyer|ja_ve_el_nado|es_veu_el_cap|cordo_fora',
	coming_now: 'ja_ve|ja_surt|esta_sortint|esta_naixent',
	in_labour:
		'estic_de_part|esta_de_part|posat_de_part|posada_de_part|dolors_de_part|avortament|amenaca_d_avortament|part_prematur|de_part_i',
	lights:
		'llumetes|llums|espurnetes|veig_borros|visio_borrosa|veu_borros|veig_doble|llumenetes|pampallugues',
	belly_top: 'boca_de_l_estomac|sota_les_costelles',
	blow: 'cop|cops|trompada|castanyot|picat|colpejat|donat|topat|bony|nyanyo|clatellot|pilotada|patacada|trastazo|hòstia',
	cramp: 'colic*|rampes_a_la_panxa|retortillons|còlic',
	weeks_old:
		'dues_setmanes|tres_setmanes|quatre_setmanes|cinc_setmanes|sis_setmanes|set_setmanes|vuit_setmanes|un_mes|mes_i_mig|dos_mesos|2_setmanes|3_setmanes|6_setmanes|5_setmanes|4_setmanes|nou_setmanes|deu_setmanes|onze_setmanes|7_setmanes|8_setmanes',
	days_old: 'dies_de_vida|deu_dies|quinze_dies|vint_dies|cinc_dies|dotze_dies|vuit_dies',
	head_first: 'de_cap|cap_a_terra|de_clatell',
	head_wound: 'trau_al_cap|obert_el_cap|traumatisme_craneal|commocio|trencat_el_cap|un_trau',
	no_memory:
		'no_se_n_recorda|no_recorda|no_me_n_recordo|amnesia|es_repeteix|pregunta_el_mateix|repeteix_el_mateix',
	ear_fluid:
		'liquid_per_l_orella|liquid_de_l_orella|sang_per_l_orella|surt_liquid|sang_de_l_orella|li_surt_sang_per_l_orella|liquid_per_l_oïda',
	double_vision: 'veu_doble|veig_doble|pupil*',
	anticoagulant:
		'sintrom|anticoagul*|warfarina|eliquis|xarelto|heparina|acenocumarol|pradaxa|adiro',
	before: 'per_l_anestesia',
	fell_past: 'caigut|va_caure|vaig_caure|caiguda|relliscat|entrebancat|ensopegat',
	cannot_stand:
		'no_es_pot_aixecar|no_pot_aixecar_se|no_pot_caminar|no_pot_recolzar|no_es_pot_moure|no_s_aixeca|no_em_puc_aixecar|no_s_aguanta_dret|no_s_aguanta_dreta|a_terra|no_pot_posar_se_dreta|no_el_podem_aixecar|no_la_podem_aixecar|cama_mes_curta|no_puc_caminar|no_pot_moure_s',
	hip: 'maluc|femur|columna|esquena|malucs',
	vision_lost:
		'deixat_de_veure|no_hi_veig|no_hi_veu|perdut_la_vista|perdut_la_visio|he_perdut_visio|quedat_cec|quedat_cega|no_veig_res|perdua_de_visio|veig_negre|no_veig_per|no_veig_d_un|no_veu_per|veig_tot_negre',
	curtain: 'com_una_cortina|una_cortina|cortina_negra|com_un_tel|ombra_negra',
	flashes: 'flaixos|mosques|llampecs|centelleigs|fogonades',
	chemical:
		'producte|lleixiu|acid|amoniac|salfumant|quimic|calç|ciment|sosa|detergent|cola|netejador|esprai',
	nailed: 'clavat|ferro|estella|vidre|encenall|metall|ficat',
	halos: 'halos',
	eye_one: 'ull',
	testicle: 'testicl*|ou|collo|collons|escrot|ous|testicle',
	hard_board: 'taula|dura|com_una_pedra|rigida|durissima|dur',
	lower_right:
		'a_baix_a_la_dreta|baix_a_la_dreta|costat_dret_de_la_panxa|part_baixa_dreta|a_la_dreta_a_baix|baix_ventre_dret|banda_dreta_de_la_panxa',
	green_vomit: 'vomits_verds|vomit_verd|vomita_verd|vomitant_verd',
	appendix: 'apendicitis|peritonitis|pancreatitis|obstruccio_intestinal|apendix|ectopic',
	cannot_stand_straight:
		'no_em_puc_posar_dret|no_em_puc_posar_dreta|no_em_puc_redreçar|doblegat_de_dolor|doblegada_de_dolor|recargolant_se|recargolat|no_em_deixa_ni_caminar|plorant_de_dolor|cridant_de_dolor|recargolada|recargolo_de_dolor|cargolat|no_em_puc_adreçar',
	kidney: 'ronyo|ronyons|renal|nefritic|pedres',
	faint_feeling: 'marej*|desmai*|pal_lid|suor*|blanc',
	operated:
		'operat|operada|operar|operacio|cirurgia|intervencio|intervingut|intervinguda|postoperatori|cesaria|van_operar|punts|treure_el_queixal|extraccio|esterilitz*|castra*|implant|protesi|van_treure|biopsia|legrat',
	long_ago:
		'fa_anys|anys|any_passat|preoperatori|m_operen|quan_m_operen|m_han_d_operar|llista_d_espera|abans_de_l_operacio',
	pus: 'pus|supura|supur*|infectada|infectat|liquid_groc|liquid_verd|materia',
	wound_open:
		'obert_els_punts|han_obert_els_punts|saltat_els_punts|saltat_un_punt|punts_oberts|s_ha_obert_la_ferida|ferida_oberta|ferida_s_ha_obert|se_li_ha_obert|se_m_ha_obert|obert_un_punt|s_ha_tret_els_punts|arrencat_els_punts',
	red_hot: 'vermell*|calent|calenta|roig|roja|envermellit|envermellida|inflada',
	worse_pain:
		'va_a_mes|cada_cop_mes|cada_cop_pitjor|cada_vegada_pitjor|empitjora|pitjor|em_fa_molt_mal|molt_dolor|no_aguanto|cada_vegada_mes',
	smells_bad: 'fa_mala_olor|pudor|put|fa_pudor',
	stitches: 'punts|sutura|grapes',
	infected: 'infect*|lletja|negra|verda',
	chemo: 'quimio*|radioterapia|oncolog*|leucemia|immunoterapia',
	transplant: 'trasplant*',
	no_defences:
		'sense_defenses|no_tinc_defenses|no_te_defenses|defenses_baixes|neutropenia|immunodeprimi*|defenses_molt_baixes|sense_melsa',
	immunosuppressed:
		'immunosupres*|amb_vih|tinc_vih|te_vih|el_vih|vih_positi*|seropositiu|seropositiva|metotrexat|biologic',
	chills: 'calfreds|tremol*|esgarrifances|temperatura',
	very_unwell: 'molt_malament|fatal',
	cold_white: 'freda|blanca|gelada|blava|morada|pal_lida|negra',
	not_feel: 'no_sento|no_em_sento|no_em_noto|no_noto|no_sent|sense_sensibilitat|no_es_nota',
	legs_both: 'cames',
	thrombosis: 'trombosi|trombe|coagul|flebitis|embolia_pulmonar',
	urinate: 'orin*|pixar|pixa|pipi|pipí|fer_pipi|pis|fer_pis|pixo|pixat|pixin',
	hours: 'hores|tot_el_dia|ahir|des_d_anit|des_d_aquest_mati|tota_la_nit|anit',
	saddle: 'adormida_la_zona|entrecuix_adormit|entre_les_cames_adormit|entrecuix',
	sphincter:
		'no_controlo_el_pipi|no_controlo_l_orina|no_controlo_esfinters|em_pixo_a_sobre|no_controla_l_orina',
	catheter: 'sonda',
	blocked: 'obstruida|tapada|no_drena|encallada|no_surt|ha_sortit|arrencat',
	without_urine:
		'sense_orinar|sense_pixar|no_he_orinat|no_ha_orinat|no_orina|retencio_d_orina|no_ha_pixat',
	black_stool:
		'femtes_negres|femta_negra|caca_negra|negra_com_el_quitra|melenes|deposicions_negres|quitra',
	urine: 'orina|orinar|pipi|pixar|pixo|orino',
	sleep_posture: 'postura|dormit_a_sobre|mala_postura',
	reaction: 'reaccio',
	hallucination: 'sent_veus|sento_veus|al_lucina*|allucin*|veu_coses_que_no|deliri*',
	mental_bad:
		'molt_deprimi*|no_em_llevo_del_llit|ploro_tot_el_dia|no_para_de_plorar|no_paro_de_plorar|estic_enfonsa*|recaigu*|molt_agressi*|agressi*|ha_deixat_la_medicacio|atacs_de_panic|desespera*|molt_angoixa*|trencant_coses|no_menja_res',
	cannot_go_on:
		'no_puc_mes|ja_no_puc_mes|no_aguanto_mes|estic_al_limit|no_puc_amb_la_meva_vida|no_puc_seguir_aixi|he_tocat_fons',
	psychotic: 'brot|psicotic|esquizofren*|paranoi*|mania',
	no_sleep_days: 'dies_sense_dormir|nits_sense_dormir',
	broken_bone:
		'fractura|fracturat|os_trencat|trencat_el_canell|trencat_el_brac|trencat_la_cama|trencat_el_turmell|trencat_un_dit|trencat_el_maluc|trencat_el_femur|fracturada',
	deformed: 'deform*|torçat|girat|penjant|doblegat',
	bone: 'os|canell|turmell|clavicula|costella',
	dislocated: 'disloca*|luxa*|sortit_l_espatlla|espatlla_fora',
	needs_stitches: 'punts|cosir',
	cut_myself: 'tallat|tall|m_he_tallat|s_ha_tallat|em_vaig_tallar|tallada',
	knife: 'ganivet|vidre|cutter|llauna|serra|pernilera',
	nailed_foot: 'clavat_un_clau|trepitjat_un_clau|clau_rovellat|clavat_un_ham',
	bitten: 'mossegat|mossegada|mossega|queixalada',
	own_tongue: 'llengua|llavi|ungles|galta',
	snake: 'escurço|serp|escorpi|aranya|medusa',
	skin_part:
		'ma|braç|brac|cama|peu|cara|dit|dits|pit|esquena|pell|planxa|forn|oli|sopa|cafe|nen|nena|fill|filla',
	sun: 'sol',
	blister: 'butllofa|butllofes|ampolla',
	nose: 'nas',
	nothing_stays:
		'ho_vomita_tot|no_rete_res|no_tolera_res|no_tolera|ho_treu_tot|no_li_queda_res_a_l_estomac|ho_vomito_tot|no_aguanta_res',
	diarrhoea: 'diarrea|diarrees|descomposicio|cagarrines|ventre_fluix|gastroenteritis|caga_liquid',
	no_urine_child:
		'bolquer_sec|no_mulla_el_bolquer|no_mulla_bolquers|no_ha_mullat|no_ha_fet_pipi|plora_sense_llagrimes',
	dehydrated: 'deshidrata*',
	insulin: 'insulina',
	ran_out:
		's_ha_acabat|se_m_ha_acabat|se_li_ha_acabat|no_me_n_queda|no_en_queda|m_he_quedat_sense|s_ha_quedat_sense|no_em_queda|se_m_han_acabat|ens_hem_quedat_sense',
	vital_drug:
		'insulina|sintrom|epilepsia|cor|anticoagulant|morfina|oxigen|metadona|liti|heparina|ventolin',
	missed_dose: 'oblidat|saltat',
	blood_pressure: 'pressio|tensio|pressio_arterial',
	high_number_bp: '180|190|200|210|220|18|19|20|divuit|dinou|vint|dos_cents|cent_vuitanta',
	worse: 'pitjor|empitjor*|va_a_mes|cada_cop_mes|no_millora|pitjoraa',
	croup: 'tos_de_gos|laringitis|estridor',
	morning_after:
		'pastilla_de_l_endema|trencat_el_preservatiu|trencat_el_condo|s_ha_trencat_el_preservatiu',
	vomit_word: 'vomit*|nausees|basques|perboc*|arcades|gitar|gita|ganes_de_vomitar|fastic',
	cough_word:
		'tos|tosso|tus|mocs|refreda*|constipa*|grip|angines|catarro|congestion*|covid|otitis|sinusitis|amigdal*',
	feel_bad:
		'em_trobo_malament|es_troba_malament|no_em_trobo_be|no_es_troba_be|em_trobo_fatal|estic_malament|esta_malament|malalt|malalta|decaigut|decaiguda|apagat|apagada|fluix|fluixa|mala_cara|esta_estrany|esta_estranya|em_sento_estrany*|molt_estranya|el_veig_estrany|la_veig_estranya|trist|trista|fet_pols|feta_pols|raro|rara|no_esta_be|li_passa_alguna|indispost|indisposada',
	infection:
		'infeccio|infectat|infectada|cistitis|fongs|conjuntivitis|mussol|herpes|varicel*|sarna|polls|impetigen|candides',
	insomnia: 'insomni|no_dormo|no_puc_dormir',
	tired:
		'cansament|cansat|cansada|esgotat|esgotada|sense_forces|feble|feblesa|pressio_baixa|pressio_alta|tensio_baixa|tensio_alta',
	lump: 'bony|bonyet|ganglis|quist|gra|una_bola|una_boleta|piga_que|piga_ha|piga_m|bultet|bulto',
	itch: 'picor|coissor|em_pica|li_pica|es_rasca|cou|picors|pica_la|pica_el|pica_molt',
	sprain:
		'esquinc|torçat_el_turmell|torcat_el_turmell|contractura|lumbago|ciatica|estrebada|tendinitis|torticoli',
	ear_ache: 'mal_d_orella|mal_d_oida|orella_tapada|tap|otitis|oïda',
	urine_burn: 'coissor_en_orinar|cou_en_orinar|infeccio_d_orina|coissor_quan|em_cou_quan',
	anxiety:
		'ansietat|angoixa|depressio|nervis|estres|atacs_de_panic|atac_de_panic|no_paro_de_plorar|ganes_de_plorar',
	drug_trouble:
		'efectes_secundaris|m_ha_assentat_malament|em_senta_malament|reaccio_al_medicament|no_m_ha_anat_be|reaccio_a_la_vacuna',
	number_fever: '38|39|trenta_vuit|trenta_nou|trenta_huit',
	high_number_fever: '40|41|quaranta|trenta_nou_i_mig|quaranta_u|39,5|39.5',
	fever_unit: 'febre|graus|temperatura|termometre|esta_a|marca|li_ha_pujat_a|ha_pujat_a',
	very_high_fever: 'molt_alta|altissima|no_baixa|no_li_baixa|quaranta',
	kill_joke:
		'la_meva_mare_em_mata|la_meva_dona_em_mata|el_meu_cap_em_mata|el_meu_marit_em_mata_quan|em_maten_a_casa',
	not_yet: 'comprar|fabricar|netejar_amb|desinfectar|pot_beure|vendre|barrejar',
	pre_op:
		'm_operen|quan_m_operen|m_han_d_operar|preoperatori|llista_d_espera|data_de_l_operacio|abans_de_l_operacio|operar_me|esterilitzar|castrar|operacio_programada',
	scared: 'enfadat|gelosia|marcar|catifa|sofa',
	may: 'pot|puc|poden',
	eating: 'menjar|donar',
	conscious: 'conscient|desperta|despert|contesta|respon|reacciona',
	errand:
		'nomes_es_per|nomes_es|nomes_vull|nomes_volia|es_per_a|es_per_la|es_per_un|es_per_el|era_per|trucava_per|truco_per|nomes_truco|busco|manteniment|nomes_necessito|voldriem|ens_agradaria|veneu|encara_hi_es|encara_es_lliure|entrevistar|col_laborar|m_he_oblidat|se_m_ha_oblidat|sense_pressa|quan_pugueu|ja_passare|trucava|reportatge|treball_de_recerca|que_cobreu|ja_ha_arribat|que_passi_quan|ens_toquen|em_toca|m_he_equivocat|numero_equivocat|m_expliquessiu|hi_ha_ascensor|que_costa|queden_entrades|a_quina_hora_es|a_quina_hora_era|la_visita_era|la_cita_era|canviar_de_metge|em_deixeu|em_podeu_deixar',
	baby_word: 'nado|nadó|bebe|lactant|nounat|nounada',
	older:
		'tres_mesos|quatre_mesos|cinc_mesos|sis_mesos|set_mesos|vuit_mesos|nou_mesos|deu_mesos|onze_mesos|any|anys|anyet',
};
