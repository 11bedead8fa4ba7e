/** What makes a call plainly an errand, and what shows that something is happening all the same, in Catalan. */
export const errand: Record<string, string> = {
	errand_paper:
		'certificat|certificats|justificant|factura|factures|rebut|pressupost|recepta|receptes|informe|formulari|questionari|fitxa|sol_licitud|pol_lissa|polissa|volant|autoritzacio|consentiment|historial|duplicat|copia|paper|papers|impres|enquesta|comprovant',
	errand_paper_wish:
		'vull|voldria|volia|necessito|necessitava|demanar|demano|demanen|demana|posa|pregunta|pregunten|enviar|envieu|enviar_me|falta|firmar|signar|segellar|omplir|omplint|emplenar|renovar|renoveu|recollir|era_per|es_per|trucava_per|truco_per|era_per_a|treure|feu|fan|caduquen|caduca',
	errand_price:
		'quant_costa|quant_costen|quant_val|quant_valen|quant_cobreu|quant_cobren|quant_costaria|quant_surt|quant_sortiria|quant_seria|quant_es|quin_preu|quins_preus|que_costa|que_cobreu|preu_de|preus_de|tarifes|m_heu_cobrat|m_han_cobrat|em_van_cobrar|ens_ho_cobrareu|ens_cobrareu|em_cobreu|hi_ha_descompte|algun_descompte|a_terminis|finançar|devolucio|reemborsament|ho_cobreix|cobreix_l_asseguranca|entra_per_la_mutua|entra_a_la_mutua|cobrir|que_cobreixi|honoraris|entra_en_garantia|en_garantia|pressupostar',
	errand_visit:
		'revisio|revisions|neteja_dental|vacuna|vacunes|vacunar|xip|microxip|radiografia_de_control|control_anual|punts|podoleg|nutricionista|dermatoleg|logopeda|ortodoncia|ferula|blanquejament|mamografia|citologia|reconeixement|analitica|analisi|ungles|desparasitar',
	errand_visit_wish:
		'cita|hora|torn|toca|li_toca|em_toca|vull|voldria|volia|demanar|reservar|agafar|cada_quant|mes_que_ve|setmana_que_ve',
	errand_home:
		'encara_esta_lliure|encara_esta_disponible|encara_es_disponible|esta_disponible|vull_veure_el_pis|voldria_veure_el_pis|vull_visitar|voldria_visitar|pensant_a_comprar|pensant_en_comprar|abans_de_comprar|abans_de_llogar|abans_de_signar|m_interessa_el|m_interessa_la|ens_interessa_el|he_vist_l_anunci|l_anunci_de|truco_pel_pis|trucava_pel_pis|traspas|traspassar|fins_a_quina_hora',
	errand_fun:
		'entrades|localitats|reservar_taula|taula_per|la_funcio|l_estrena|el_paper_de|guio|guionista|club_de_lectura|escape_room|sala_d_escape|aniversari_de|disfressa|disfresses|queden_places|apuntar_me|apuntar_se|inscriure_m|inscripcio|veneu|lloguen|llogueu|petards_i|revetlla|un_curt|escola_de_cinema|rodem|una_xerrada|treball_de_sintesi|treball_de_recerca',
	errand_results: 'resultat_de|resultats_de|el_resultat|els_resultats|les_proves_de',
	errand_move:
		'moure_la_reunio|moure_la_cita|canviar_la_reunio|canviar_la_cita|canvio_la_cita|canviar_l_hora|canviar_de_hora|canviar_la_classe|canviar_la_visita|passar_a_la_setmana|pot_ser_el',
	under_way:
		'li_va_agafar|em_va_agafar|li_va_donar|te_un|tinc_un|te_una|tinc_una|esta_amb|estic_amb|li_esta|m_esta|li_ha|m_ha|ha_mossegat|ha_mossegada|surt_a|raja|rajant|xop|xopa|pateix|ara|ara_mateix|ara_ja|ja_mateix|en_aquest_moment|acabo_de|acaba_de|acaben_de|acabem_de|fa_una_estona|fa_un_moment|fa_mitja_hora|fa_una_hora|fa_deu_minuts|fa_cinc_minuts|fa_vint_minuts|fa_no_res|minuts|des_de_fa_una_estona|des_d_ahir_a_la_nit|des_d_aquest_mati|no_para|no_paren|cada_cop|cada_vegada|va_a_mes|a_pitjor|empitjora*|no_contesta|no_respon|no_reacciona|no_es_desperta|no_respira|no_pot|no_puc|s_esta|se_li_esta|se_m_esta|se_ns_esta|esta_traient|esta_sortint|surt_fum|surt_gas|fa_olor_a|fa_olor_de|fa_pudor|s_ha_llevat|s_ha_quedat|se_m_ha|se_li_ha|se_ns_ha|s_ha_desmaiat|s_ha_desplomat|ha_caigut|s_ha_empassat|s_ha_pres|s_ha_begut|s_ha_tallat|s_ha_cremat|s_ha_clavat|s_ha_donat|va_caure|m_ha_agafat|li_ha_agafat|m_he_tallat|m_he_cremat|m_he_pres|he_trencat_aigues|m_ha_picat|li_ha_picat|em_fa_mal|li_fa_mal|em_crema|m_apreta|m_oprimeix|tinc_un_dolor|te_un_dolor|amb_un_dolor|amb_dolor|em_falta|li_falta|m_ofego|s_ofega|em_costa|li_costa|sagna|sagnant|palpitacions|esta_inconscient|esta_pal_lid*|esta_blau|esta_gris|suor|suant|suat|suada|maread*|mareig|marejat|marejada|vomitant|vomita|nausees|tremolant|tremola|convulsionant|mig_cos|pastilles|corda|terrat|pont|tancat*|atrapat*|amenaç*|em_pega|ens_pega|pegant|cridant|cops|soc_a|son_a_dins|es_a_dins|hi_ha_foc|hi_ha_fum|crema',
	well_now:
		'ara_esta_be|ara_ja_esta_be|ara_esta_perfecte|ara_esta_perfecta|ara_estic_be|be_ara|ara_vull|ara_voldria|i_ara_voldria|i_ara_la_presentem|ara_nomes|i_ara_nomes|ara_necessito|ara_em_demanen',
};
