/** Words that say what a call is set in, in Catalan: stories, courses, prices, old dates, papers. */
export const setting: Record<string, string> = {
	make_story:
		'escri*|escrivint|rodem|rodar|rodant|rodatge|gravem|gravar|gravant|muntant|muntar|muntem|assaj*|assagem|estren*|represent*|ambient*|dirigeixo|guionista|novellista|fem|preparant|preparem|es_diu|titul*|fa_de|faig_de|interpret*|surt|tracta|assessor*|encarregar|veure',
	story:
		'novel_la|novella|novelles|novel_les|guio|conte|relat|curtmetratge|curt|obra|obra_de_teatre|funcio|comedia|tragedia|pel_licula|pellicula|peli|serie|telenovel_la|escena|episodi|videoclip|musical|comic|videojoc|joc_de_rol|joc_de_taula|concurs|pastorets|disfressa|llibre',
	staged_thing:
		'apta_per|l_obra_aquella|la_peli_aquella|el_que_fa_de|la_que_fa_de|fa_de_mort|pessebre_vivent|els_pastorets|segon_acte|primer_acte|ultim_acte|obra_de_teatre|grup_de_teatre|companyia_de_teatre|el_meu_protagonista|la_protagonista|el_protagonista|un_personatge|el_personatge|sala_d_escapament|escape_room|sang_falsa|sang_de_mentida|de_mentida|fum_artificial|maquina_de_fum|efectes_especials|passatge_del_terror|casa_del_terror|festa_de_halloween|joc_de_taula|al_llibre|la_consola|playstation|xbox|una_de_zombis|de_zombis|cineclub|festa_de_disfresses|crims_reals|paintball|airsoft|guionista|novellista|una_escena_on|una_escena_en_que|novella_negra|novel_la_negra',
	join_course:
		'feu|fan|doneu|donen|impartiu|imparteixen|apuntar*|inscri*|interessad*|informacio|volia|voldria|vull|saber|preu|quant|places|plaça|dates|horari*|diploma|certificat|vaig_fer|vam_fer|anuncien|oferiu|oferiu|matricul*|acredit*|renovar*|edicio|necessito|donem|impartim|organitzem',
	course: 'curs|curset|taller|formacio|jornada|seminari|master|monografic|modul|classes',
	course_topic:
		'primers_auxilis|reanimacio|rcp|desfibril_lador|desfibrillador|suport_vital|maniobra*|heimlich|defensa_personal|prevencio|emergencies|socorrisme|salvament|extincio|riscos_laborals|seguretat',
	give_talk:
		'xerrada|ponencia|conferencia|fer_una_classe|taula_rodona|jornada_de|setmana_de_la|dia_de_la|estand|fira|exposicio',
	plays_role: 'fa_de|faig_de|fan_de|fara_de|feia_de|interpreta_a|paper_de',
	group: 'grup|banda|equip|orquestra|penya|cor|cavall|vaixell|coctel|plat',
	is_called: 'es_diu|ens_diem|anomenat|anomenada',
	showing:
		'feu|fan|poseu|projecten|entrades|sessio|cartellera|estrena|capitol|llogar|comprar|veneu|teniu|troben|tracta|comença',
	drill: 'simulacre|simulacres|simulacio|exercici_d_evacuacio|prova_de_sirenes|prova_d_alarma',
	drill_part:
		'fara_de_ferid*|faran_de_ferid*|fara_de_cremad*|figurant*|maniqui|ninot_de_reanimacio',
	selling:
		'oferim|venem|tenim_una_oferta|una_oferta_de|us_volia_oferir|us_voldriem_oferir|promocio|meitat_de_preu|els_nostres_productes|el_nostre_cataleg|campanya_de|som_fabricants|distribuidors|proveidor_de|comercial_de|responsable_de_compres|veneu|teniu_a_la_venda|venc_assegurances|us_cobrim|cobrim_la|cobertura_per|agent_d_assegurances|codi_postal',
	studying:
		'soc|estic_fent|faig|fent|estudi*|preparant|preparem|busco|busquem|fem|necessito|volia|voldria',
	study_work:
		'tfg|tfm|tesi|treball_de_recerca|treball_de_classe|treball_de_l_institut|monografia|reportatge|documental|estudiant|entrevistar|entrevista_per|enquesta_sobre|investigacio_sobre|article_sobre|article_per|podcast|exposicio|oposicio|oposicions|aposta',
	play_group: 'el_grup_es_diu|la_banda_es_diu|grup_de_musica|tribut_a|comparsa|colla_castellera',
	news_seen:
		'vaig_veure|vam_veure|vist|he_llegit|vaig_llegir|llegint|sentit|va_sortir|van_sortir|surt|sortia|han_tret|van_dir|donaven|feien|van_posar|posaven|van_fer|feia|estava_mirant|mirant',
	news_place:
		'telenoticies|noticies|informatiu|informatius|diari|la_tele|televisio|la_radio|internet|facebook|tiktok|youtube|instagram|twitter|reportatge|documental',
	as_seen: 'com_vaig_veure|com_diuen|mirant_la|mirant|veient|veient_la',
	news_case:
		'al_telenoticies|a_les_noticies|al_diari|a_l_informatiu|el_cas_aquell|aquell_cas|el_cas_aquest|allo_de_la_tele|allo_de_les_noticies|vaig_veure_allo|vaig_veure_el_de|vam_veure_allo|vaig_llegir_allo|vaig_sentir_allo|he_vist_un_video|he_vist_allo|en_una_serie_he_vist',
	how_much:
		'quant|a_quant|per_quant|quin_preu|quina_tarifa|que_em_costaria|que_em_sortiria|que_val|que_cobreu',
	charge:
		'cobr*|cobreu|val|valdria|costa|costaria|surt|sortiria|demaneu|demanen|teniu|porteu|pag*|seria',
	how_much_whole:
		'cobriu|cobreix|quant_de_temps_pot|quantes_hores_pot|quants_anys|quina_pena|preu_de|preu_del|preu_per|tarifa_de|cobertura_de|cobreix_la_polissa|entra_a_l_asseguranca|comparant_preus|estic_comparant|per_saber_el_preu',
	old_date:
		'fara_anys|fara_molt|fa_la_tira_d_anys|fa_una_pila_d_anys|pila_d_anys|fa_un_munt_d_anys|munt_d_anys|any_dos_mil|el_dos_mil|del_dos_mil|el_vuitanta_*|el_noranta_*|el_setanta_*|el_seixanta_*|els_vuitanta|els_noranta|els_setanta|de_soltera|de_solter|de_xic|de_xica|de_menut|de_menuda|d_adolescent|de_criatura|de_marrec|a_la_mili|en_aquella_epoca|en_aquells_temps|aquella_vegada|aquella_nit|aquell_dia|aquell_any|fa_segles|fa_una_eternitat|fa_mitja_vida|a_la_guerra|a_la_postguerra|amb_vint_anys|amb_quinze_anys|amb_divuit_anys|amb_dinou_anys|als_quinze_anys|als_vint_anys|l_hivern_passat|la_tardor_passada|la_primavera_passada|el_nadal_passat|la_temporada_passada|el_curs_passat|el_trimestre_passat|guerra_civil|durant_la_guerra|a_la_guerra|temps_d_en_franco|de_jovenet|de_joveneta|als_cinquanta|als_seixanta|als_setanta|als_quaranta|als_trenta|als_cinquanta_*|als_seixanta_*|als_quaranta_*|als_trenta_*',
	in_month:
		'al_gener|al_febrer|al_marc|al_març|a_l_abril|al_maig|al_juny|al_juliol|a_l_agost|al_setembre|a_l_octubre|al_novembre|al_desembre|a_l_estiu|a_l_hivern|a_la_primavera|a_la_tardor|per_nadal|per_setmana_santa|per_carnaval|a_la_festa_major|el_gener|el_febrer|el_marc|el_març|l_abril|el_maig|el_juny|el_juliol|l_agost|el_setembre|l_octubre|el_novembre|el_desembre|pel_gener|pel_febrer|pel_març|pel_maig|pel_juny|pel_setembre|pel_novembre',
	then_verb:
		'vau_arreglar|van_arreglar|vau_reparar|vaig|vam|va_tenir|van_tenir|va_morir|van_morir|va_fer|va_passar|hi_va_haver|vam_estar|van_operar|van_ingressar|van_posar|va_caure|vaig_caure|vaig_trencar|va_patir|vaig_patir|vam_portar|es_va|vam_tenir|va_deixar|vau_posar|vau_fer|vaig_entrar|va_entrar',
	that_was:
		'el_vuitanta|el_noranta|el_setanta|d_aixo_fa|d_allo_fa|de_tot_aixo_fa|aixo_va_ser|allo_va_ser|va_ser_el|va_ser_l_any|va_ser_fa|va_ser_en|aixo_era|va_passar_fa|va_passar_el|ja_fa',
	mourning:
		'se_ns_va_morir|se_m_va_morir|les_cendres|incinera*|urna|des_que_va_morir|quan_va_morir|condol*|al_cel_sia|deu_l_hagi_perdonat|que_al_cel_sigui|esquela|tanatori|vetlla',
	ask_paper:
		'demanen|demana|demanar*|reclamen|reclama|necessito|necessita|passeu|passar*|envi*|enviar*|fa_falta|sollicit*|treure|recollir|copia|tramitar|per_a_l_asseguranca|per_l_asseguranca|falta|volen|vol|exigeix*',
	past_paper:
		'informe|informes|historial|alta_d_urgencies|paper_de_l_alta|informe_d_alta|justificant|historia_clinica|radiografies|certificat_de_defuncio|certificat|atestat|copia_de|diploma|factura',
	dead_word: 'mort|morts|morta|mortes',
	notice:
		'paperet|el_paper|cartell|retol|fullet|etiqueta|prospecte|prospectes|l_anunci|al_web|a_la_web|a_la_pagina|contracte|polissa|una_nota|adhesiu|al_pot|a_la_capsa|a_l_envas|instruccions|manual|informe',
	sign_says:
		'diu|diuen|posa|posava|deia|adverteix|avisa|llegeixo|he_llegit|on_posa|que_posa|surt_que|avisen|adverteixen|posen|alerten',
	form: 'questionari|formulari|fitxa|impres|sollicitud|enquesta|full|papers|test',
	form_asks:
		'pregunta|pregunten|preguntava|omplir|omplint|ompl*|marcar|marco|poso|posar|casella|apartat|antecedents',
	earnest:
		'ajuda|auxili|correu|correu_si_us_plau|correu_correu|veniu|vinguin|ambulancia|112|no_es_broma|no_es_cap_broma|aixo_va_de_veritat|de_veritat_que|no_es_teatre|no_es_un_simulacre|no_es_cap_simulacre|ara_mateix|de_cop|de_sobte|rapid|de_pressa|s_esta_morint|que_fem|que_faig|se_ns_ha',
	now_here: 'ara|ara_mateix|esta|estan|hi_ha|segueix|segueixen|acaba|aqui|vinguin|tenint|donant',
	sore_after:
		'cruiximent|cruiximents|pentinar_me|flexions|gimnas|peses|tendinitis|fisio|rehabilitacio|cabestrell',
	impression: 'motlles|pasta_rosa',
	water_level:
		'arriba_per|arriba_als|arriba_fins|pels_turmells|fins_als_turmells|pels_genolls|fins_als_genolls|canonada|tub|baixant',
};
