/** Small words as Catalan is spoken in its regions, in either past tense; stands beside `small.ts` and `wishes.ts`. */
export const spokenSmall: Record<string, string> = {
	light:
		'este|eixe|eixa|aço|aci|mos|vos|lo|los|na|sa|ses|sos|so|nos|mon|ton|ta|meua|meues|meus|meves|teu|teva|teua|seus|seves|seua|nostre|nostra|vostre|vostra|prou|molts|moltes|tots|totes|pobre|pobret|pobreta|pobra|senyora|senyor|senyoreta|escolte|escolta|mira|mire|mirin|vegi|vejam|vaja|oi|au|xe|uep|ei|bon|aquell|aquella|aquells|aquelles|aquestes|aquests|alla|alli|aixi|llavors|gairebe|quasi|ben|forsa|estem|estan|estava|hem|heu|vam|van|vas|som|ells|elles|nosaltres|mateixos|una_miqueta|un_poc|disculpi|perdoni|verge|deu_meu|mare_meva|home|hosti|ostres|sencer|sencera|li_ha|se_li|ara_fa',
	clitic: 'mos|vos|se_li|lo|los|sa|m_ha|l_ha|li_ha',
	denial:
		'no_pas|sense_cap|gens|ni_un|ni_una|mai_no|tampoc_no|absencia_de|descart*|cap_ni_un|ningun|ninguna',
	breaker:
		'malgrat|excepte|llevat_de|tret_de|fins_que|des_que|resulta|aleshores|de_cop|de_sobte|per_aixo|per_tant|socors|miri|escolti|ara_be|en_canvi|a_mes|durant|segons',
	transparent:
		'tenia|havia|hagut|sigut|estat|nota|notat|veu|veig|patit|pateix|patix|haja|hagi|tindre|tenir|presenta|sensacio|simptomes|signes|sent|senten|em_noto|altre|altra|altres',
	opaque:
		'atura|s_atura|aturen|pugui|puga|dormit|arriba|entenc|enten|serveix|servix|tolera|triga|trigueu|aguantar|menjar|menjat|podem|hem_pogut|ve|volen|volem|esperar|tardar|hi_ha_manera|hi_ha_qui|calla|acaba',
	resolving: 'ha_cedit_el|ha_desaparegut|cedint|ha_marxat_el|ha_marxat_la|ha_baixat_la',
	hedge:
		'qui_sap|no_se_pas|em_fa_l_efecte|sembla_que|fa_pinta_de|pinta_que|deu_ser|imagino|em_temo|a_veure_si|no_ho_tinc_clar|sospito|pot_ser_que|tinc_la_sensacio|jo_diria|vols_dir_que',
	yes: 'aixo_mateix|es_clar|prou|forsa|una_miqueta|un_poc|massa|ja_ho_crec|desde_luego|per_descomptat|exactament|algo|aha|segur|i_molt|si_senyor|si_senyora|ai_si|pos_si|doncs_si|ja_ho_pot_ben_dir|a_estones',
	yes_after_all: 'una_miqueta|a_estones|algo|es_clar',
	if: 'en_el_cas_de|posem_que|per_si|i_si|si_per_cas',
	hypothetical:
		'si_un_cas|en_cas_d|per_si_un_dia|per_si_algun_dia|per_si_de_cas|en_el_cas_de|que_hem_de_fer_si|que_faria|que_fem_si|que_es_fa_si|cas_de|posem_que|posem_per_cas|imagineu|imagina_t|suposant_que|suposant|si_vingues|si_em_mori|si_em_moro|quan_a_algu|protocol_de|protocol_si|protocol_en|que_cobreix|em_cobreix|cobriria|cobreix_l_asseguranca|vaig_somiar|vaig_somniar|somiava|he_somniat|somiat|somniat|malson|en_un_somni|si_arribes|si_arriba_a|si_caic|si_tornes|per_si_em|per_si_li|hipotetic*|si_alguna_vegada',
	remote:
		'fa_una_pila|fa_la_tira|fa_segles|fa_molts_mesos|fa_anys_i_panys|l_estiu_passat|aquell_any|aquella_vegada|anys_enrere|temps_enrere|mesos_enrere|de_xicotet|de_xicoteta|de_menut|de_menuda|de_criatura|de_cadell|de_cadella|quan_jo_era|quan_erem|quan_encara|a_la_mili|abans_de_la_pandemia|en_pandemia|durant_la_pandemia|en_el_seu_dia|en_el_seu_moment|al_seu_dia|al_seu_moment|aquella_epoca|aquell_temps|a_la_infancia|d_adolescent|l_ultima_vegada|fa_un_parell_d_anys|fa_un_parell_de_mesos|la_primavera_passada|la_tardor_passada|l_hivern_passat|l_any_dos_mil|any_dos_mil|l_any_mil|l_any_vint|embaras_anterior|tota_la_vida|de_tota_la_vida|des_de_petit|des_de_petita|des_de_cadell',
	ago: 'ara_fa',
	long: 'estius|hiverns|segles|primaveres|tardors|anyades|temporades|anyets',
	present:
		'hui|enguany|ara_fa_res|fa_res|fa_deu_minuts|fa_cinc_minuts|fa_vint_minuts|fa_mitja_hora|fa_un_quart|fa_una_hora|fa_una_estoneta|tot_just|just_ara|ara_mateixet|esta_nit|esta_vesprada|este_mati|despus_ahir|d_ahir|duc|du|portem|de_repent|tot_d_una|segueix_igual|no_para|des_del_mati|des_de_les|des_d_anit|des_de_fa_una',
	recall:
		'vaig_sofrir|va_sofrir|superat|superada|recuperant_me|recuperant_se|en_recuperacio|post_ictus|arran_d_aquell|va_superar',
	kin_past:
		'se_m_va_morir|se_ns_va_morir|ens_va_deixar|va_traspassar|al_cel_sia|al_cel_siga|deu_l_hagi_perdonat|descansi_en_pau|en_pau_descansi|difunta|enterrar|la_vam_perdre|el_vam_perdre|les_cendres|cendres|incinerar|incineracio|els_morts|vetlla|esquela|va_finar|quan_es_va_morir|ja_es_morta|ja_es_mort',
	resolved:
		'ja_ha_passat_tot|ja_esta_resolt|ja_esta_aclarit|esta_aclarit|va_ser_un_ensurt|no_va_ser_res|no_era_res|no_ha_estat_res|no_ha_sigut_res|no_va_passar_res|no_ha_passat_res|ja_l_han_operat|ja_li_ha_passat|ja_m_ha_passat|ja_ha_baixat|ja_ha_cedit|ja_no_li_fa|ja_no_em_fa|va_parar_sol|va_parar_sola|ja_ha_tornat_en_si|ho_han_reparat|ho_han_arreglat|ho_van_arreglar|es_va_recuperar|s_ha_recuperat|ja_s_ha_recuperat|quedat_en_un_ensurt|ja_ho_hem_apagat|ja_ho_he_apagat|ja_es_fora|ja_son_fora|ja_l_hem_tret|ja_l_he_tret|ho_van_solucionar|ja_va_millor|es_va_passar_sol|se_ls_ha_passat|ja_se_li_ha_passat|ja_se_m_ha_passat|me_les_vaig_treure',
	resolved_body:
		'ja_esta_bo|ja_esta_bona|com_nou|com_nova|ara_esta_be|ara_esta_perfecte|ara_esta_perfecta|esta_la_mar_de_be|estic_la_mar_de_be|respira_la_mar_de_be|respiro_la_mar_de_be|esta_perfecte|esta_perfecta|estic_perfecte|estic_perfecta|com_una_rosa|fet_un_brau|feta_un_brau|ja_camina|ja_em_trobo_be|ja_es_troba_be|ja_menja|estic_perfectament|fa_vida_normal|corre_i_salta|i_es_troba_be|i_em_trobo_be|va_com_una_seda|de_meravella',
	info_noun:
		'xerrades|cursos|curset|formacio|jornada|jornades|congres|treball_de_recerca|treball|exposicio|reportatge|peli|novella|cançons|podcast|programa|noticies|pòlissa|gestio|peritatge|revisions|simulacres|exercici|plantilla|tesi|fullets|triptic|llibres|conte|documentals|paraula|mot|examen|simulacio|demostracio|taller_de|escape_room|funcio|concert|exposar|teatre|actuacio|assaig|setmana_de|normativa',
	of: 'dels|pels|pel|als|al|contra_els|en',
	definition:
		'com_es_diu|com_s_escriu|quins_simptomes|quina_es_la_diferencia|en_que_consisteix|que_significa|com_se_sap',
	finite:
		'ix|ixen|hi_ha|estem|tenim|sembla|mou|belluga|ve|cau|raja|put|olora|dol|plora|crida|tremole|treu|esta|som|soc',
	perfect: 'hagi|haja|vaig|vam|va_caure|va_prendre|va_menjar|caigut|pres|cruspit',
	consequence:
		'que_fem|que_hem|on_l_haig|l_haig|he_de_trucar|hauriem|podem|vindrien|feu_venir|qui_truco|a_on|podeu|poden',
	recent: 'estoneta|momentet|minutet|minutets|horeta|quart|quarts|segonet|poc|res',
	not_that: 'no_pas_que|no_es_pas|no_vull_dir_que',
	again:
		'torna_a|altre_cop|un_altre_cop|una_altra_volta|novament|altra_vegada|segueix_igual|segueixo',
	person_self:
		'soc_jo|es_a_mi|a_mi_m_ha|m_he_caigut|he_caigut|vaig_caure|m_he_cremat|m_he_clavat|m_han_picat|m_ha_picat|el_meu_pit|la_meva_cara|em_fa_mal_el_pit|me_fa_mal|m_he_trencat|em_desmaio|em_noto_el|no_em_noto|m_ha_fet_un_tall|m_ha_mossegada|m_he_pres|jo_no_puc|la_meua_ma|el_meu_cor',
	person_other:
		'iaio|padri|padrina|sogre|sogra|cunyat|cunyada|senyora|cosi|cosina|oncle|tieta|tia|xiquet|xiqueta|nen|nena|criatura|veterinari|veterinaria|treballador|treballadora|noi|noia|ajudant|mosso|pages|nadó|cuidadora|parella|amo',
	info: 'voldria_saber|em_podrieu_dir|em_podria_dir|em_sabries_dir|em_sabrieu_dir|em_sabria_dir|quan_obriu|coneixeu|recomaneu|us_dediqueu|vos_dediqueu|feu_servir|cada_quan|cada_quant|es_veritat_que|es_cert_que|encara_hi_es|encara_esta_disponible|esta_lliure|entrevistar|entrevista|reportatge|treball_de_recerca|exposicio|truco_del_diari|truco_de_l_institut|truco_de_l_escola|ens_dediquem|on_he_d_anar|heu_trobat|l_heu_trobat|obriu_per|aneu_oberts|esteu_oberts|cediu|tanqueu_per|es_venenos|es_venenosa|son_venenos*|es_toxic|es_toxica|son_toxics|son_toxiques|pot_menjar|poden_menjar|em_podeu_dir|cal_que_us|cal_que_el_porti|cal_que_la_porti',
	quote:
		'que_val|quant_es|quant_ve|quant_pujaria|quin_import|quant_demaneu|quant_valdria|quin_cost|costaria|quant_em_surt|per_cap|quant_em_cobreu|que_cobreu|quin_preu_te|quant_ve_a_ser|quant_cobren|quant_costa',
	admin:
		'comanda|paquet|deixat_el_fulard|deixat_la_jaqueta|deixat_el_paraigua|objecte_perdut|objectes_perduts|novel_la_que_va_encarregar|que_va_encarregar|treballs|me_l_enviarieu|me_l_envieu|historial_de|fer_me_arribar|segell|credencial',
	want: 'voldriem|voldreu|vullc|voldrie|necessitem|em_caldria|ens_caldria|m_aniria_be|em_feu|me_cal|m_interessa|ens_interessa|vull_que|feu_me|podrieu',
	appointment:
		'forat|visita_de|cites|hores|revisions|torn|primera_hora|vacunes|esterilitzacio|neteja_de_boca|ressonancia|hora_per|control_de|mutua_laboral',
	cancel:
		'no_hi_podrem|desanul*|desapuntar|esborreu|trec|treieu|no_puc_vindre|no_podre_vindre|no_vindrem',
};
