/** Small words of Catalan: what may stand in a gap, what denies, what doubts, what dates. */
export const small: Record<string, string> = {
	light:
		'em|et|es|el|la|els|les|en|hi|ho|li|ens|us|un|una|uns|unes|m|t|s|l|n|d|de|del|dels|al|als|a|i|que|molt|molta|ara|aqui|ja|mes|tan|tant|tot|tota|per|amb|si_us_plau|sisplau|doncs|bueno|eh|meu|meva|mon|ma|seu|seva|aixo|aquest|aquesta|esta|estic|te|tinc|ha|he|han|va|vaig|van|es|com|una_mica|hola|miri|escolti|doctora|doctor|mateix|mateixa|so|son|soc|jo|ell|ella|dins|pero_que|se|me|sembla|crec|gaire|bastant|sento|ai|noto',
	clitic: 'em|et|es|el|la|els|les|hi|ho|li|ens|us|m|t|s|l|n|en|se|me|ni|quasi|gairebe|lhi',
	no: 'no|ni',
	denial:
		'no|ni|sense|tampoc|gens_de|cap_mena|mai|nega|res_de|ja_no|que_va_no|que_va_home|que_va_dona|que_va_que_va|no_que_va|en_cap_moment',
	breaker:
		'pero|perque|sino|encara|tot_i|que_passa|es_que|i|amb|des|avui|quan|ara|nomes|mentre|despres|llavors|tanmateix|crec|ajuda',
	transparent:
		'fa|fan|feia|tinc|te|tenim|tenen|tenia|hi_ha|hi_havia|sento|sent|noto|nota|he|ha|han|es|era|tingut|sentit|veig|haver|ha_tingut|estic|esta',
	opaque:
		'se_si|se_que|saber|crec|creu|segur|segura|puc|pot|poden|podia|deixa|deixen|para|paren|aguanto|aguanta|passa|va|millora|baixa|dormo|dorm|menja|vol|vull|aconsegueix|nomes|sap|funciona|contesta|marxa|se_m|vaig|calma|cedeix|volia|be|massa|recordo|recorda|fa|dormir|cal|tardis|tardeu|exagero|exagerem|exagera|aten|respon|reacciona|coneix|reconeix|coordina|parla|mira|escolta|camina|mou|desperta|obeeix|connecta|articula',
	resolving: 'ha_cedit|desaparicio|ha_remes|cessament',
	hedge:
		'no_se_si|no_se_que|no_se_com|crec|crec_que|potser|em_sembla|em_penso|igual|diria|com_si|no_estic_segur*|suposo|tal_vegada|a_lo_millor|a_la_millor',
	yes: 'si|sip|clar|exacte|correcte|aixo|bastant|molt|molta|tambe|una_mica|i_tant|afirmatiu|efectivament|evidentment|forca',
	nay: 'no|nop|gens|cap|res|tampoc|que_va|mai|negatiu',
	well: 'be|normal|normalitat|amb_normalitat|perfectament|sense_problema|sense_dificultat',
	if: 'si|en_cas_de|suposant|en_cas_que',
	hypothetical:
		'suposi|suposi_que|suposa_que|posem_que|imagina_t_que|{cause_maybe}|diu_que_em_fara|diu_que_acabare|diu_que_em_moriré|diu_que_em_morire|si_no_em_cuido|si_continuo_aixi|si_segueixo_aixi|vaig_dret_a_l_infart|vaig_directe_a_l_infart|si_mai|que_passa_si|que_faig_si|que_he_de_fer_si|que_hauria_de_fer|que_caldria_fer|en_cas_de|en_cas_que|si_mai|si_algun_dia|si_un_dia|si_alguna_vegada|si_tingues|si_em_fes|si_li_fes|si_hi_hagues|si_passes|si_fes|si_notes|imagina_que|imagini_que|suposem|per_si_mai|si_algu|si_hagues|on_truco_si|a_qui_truco_si|que_passaria|si_em_passa|simulacre|si_li_passes|si_em_trobes|cobreix|si_fos|si_li_dones|si_em_dones|si_em_vingues|he_somiat|somni|que_cal_fer_si|si_torna|si_es_produeix',
	remote:
		'fa_anys|fa_mesos|fa_temps|fa_molt_temps|fa_molts_anys|fa_un_any|fa_un_mes|l_any_passat|any_passat|mes_passat|estiu_passat|hivern_passat|setmana_passada|de_petit|de_petita|de_jove|de_nen|de_nena|quan_era|quan_jo_era|quan_jo_tenia|quan_tenia|antecedents|en_el_passat|una_vegada|antigament|historial|l_altra_vegada|la_darrera_vegada|alguna_vegada|de_l_estiu|de_l_hivern|de_la_primavera|fa_quinze_dies',
	ago: 'fa',
	long: 'estius|hiverns|primaveres|anys|any|mesos|mes|decades|setmanes',
	present:
		'ara|ara_mateix|en_aquest_moment|des_de_fa|porto|porta|portem|fa_una_estona|aquest_mati|aquesta_nit|aquesta_tarda|anit|ahir|avui|una_altra_vegada|de_cop|de_sobte|encara|segueix|continua|torna|acaba_de|acabo_de|des_d_ahir|fa_poc|ahir_a_la_nit|de_nou|ha_tornat|fa_un_moment|i_ara|des_de_llavors|d_ençà',
	recall:
		'vaig_tenir|vaig_patir|va_patir|rehabilitacio|recuperacio|sequeles|em_recupero|arran_del|vaig_superar|quan_allo_de|quan_allo_del|quan_el_de|aquella_vegada_que|arran_de_l',
	kin_past:
		'va_morir|es_va_morir|mort_de|va_faltar|en_la_meva_familia|a_la_familia|a_casa_meva_hi_ha|antecedents|es_va_suicidar|dol|enterrament|funeral|tanatori|es_va_matar|es_va_treure_la_vida|hereditari*|van_morir|difunt|se_n_va_anar_d_un|se_n_va_anar_d_una|ens_va_deixar|es_morta|mare_morta|avia_morta|dona_morta|ja_morta|abans_de_morir|abans_de_morir_se',
	resolved:
		'ja_no|se_m_ha_passat|se_li_ha_passat|m_ha_passat|ja_ha_passat|ha_parat|ja_ha_parat|ha_deixat_de|va_deixar_de|ja_ha_marxat|ja_ho_han_apagat|ja_esta_apagat|ja_ho_han_arreglat|arreglat|ja_ha_sortit|ja_han_sortit|falsa_alarma|ja_s_ha_despertat|un_ensurt|em_va_passar|se_m_va_passar|se_li_va_passar|va_marxar|ha_desaparegut|ja_esta_solucionat|solucionat|ja_ha_vingut|esta_estudiat|ja_m_ho_van_mirar|ja_m_han_vist|i_s_em_passa|tot_controlat|ja_l_han_tret|ja_els_han_tret|va_sortir_sola|va_sortir_sol|la_va_treure_sola|ho_va_treure_sol',
	resolved_body:
		'ja_esta_be|ja_estic_be|ja_respira|respira_be|respiro_be|esta_perfectament|ja_esta_millor|recuperat|recuperada|i_esta_be|i_estic_be|jugant_tan_normal|tan_normal|em_trobo_be|es_troba_be|ja_esta_tot_be|com_si_res|era_una_baixada|no_era_res|va_quedar_en_res|quedar_en_un_ensurt|ja_esta_curat|ja_esta_curada|esta_curada|esta_curat|ja_curada|ja_curat|va_curar_be|va_cicatritzar_be|baixant_be|fent_teatre|pur_teatre|ja_esta_perfecte|ja_esta_perfecta|ja_esta_recuperat|ja_esta_recuperada',
	yes_after_all: 'si|sip|una_mica|clar',
	info_noun:
		'informacio|informar|curs|taller|xerrada|fullet|revisio|inspeccio|pressupost|preu|preus|tarifa|asseguranca|polissa|factura|rebut|contracte|recepta|certificat|informe|vacuna|vacunes|prevencio|article|pellicula|serie|llibre|noticia|video|cartell|extintor|simulacre|protocol|installar|installacio|analisi|analisis|analitica|prova|proves|radiografia|ecografia|seguiment|cobertura|cobreix|campanya|reclamacio|manual|conferencia|documental|joc|canço|revisar|estudi|dubte_sobre|pregunta_sobre|dia_mundial|model_que|model_per|modul|alarma_de',
	of: 'de|del|dels|sobre|contra|per|d|la|el|l|els',
	definition:
		'que_es|que_son|que_vol_dir|quins_son_els_simptomes|simptomes_de|quina_diferencia|quins_son_els_signes|quins_signes|quins_senyals|com_es_reconeix|com_reconeixer|com_identificar|com_es_detecta|a_partir_de_quina|amb_quina_febre|quina_temperatura',
	finite:
		'sagna|sagno|fa|respira|respiro|hi|surt|surten|vomita|convulsiona|tremola|crema|te|tinc|esta|estic|sento|noto|parla|reacciona|respon|es|son|ha|he|han|pudor|cou',
	perfect: 'ha|han|he|hem|acaba|acabo|empassat|begut|menjat',
	and: 'i|pero|sino|ara|avui|encara_que|mentre|perque',
	consequence:
		'que_faig|que_he|hauria|haig|he_de|on_truco|on_he|a_qui|puc|ateneu|atenen|truco|caldria|cal|vindrieu|veniu|cobreu',
	unreal: 'com_si|ni_que',
	recent: 'minut|minuts|hora|hores|estona|moment|dia|dies|segon|segons|setmana',
	from: 'des|porto|porta|portem',
	year_before: 'el|al|del',
	not_that: 'no_es_que|no_es_veritat_que|no_es_cert_que|tampoc_es_que',
	again:
		'ha_tornat|una_altra_vegada|de_nou|torna|segueix|continua|encara|pero_ara|i_ara|cada_cop_mes|cada_vegada_mes',
	same_again: 'fa|sagna|surt|tinc|te|hi|em|li|esta|crema|sento|dolor|mal',
	person_self:
		'em_fa_mal|em_falta|m_ofego|no_puc_respirar|m_ha_mossegat|sagno|em_vull_morir|m_he_tallat|el_meu_brac|la_meva_ma|em_costa_respirar|m_he_desmaiat|estic_sagnant',
	person_other:
		'marit|dona|mare|pare|clienta|client|company|companya|auxiliar|fill|filla|avi|avia|iaia|veina|vei|persona|xicot|xicota|germa|germana|nado|bebe',
};
