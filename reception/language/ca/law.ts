/** Words of lawyers, in Catalan. */
export const law: Record<string, string> = {
	soon: 'setmana|mes|dies|dilluns|em_volen|ens_volen',
	few_days:
		'pocs_dies|em_queden_dos|em_queden_tres|queden_dies|deu_dies_per|vint_dies_per|venc_aquesta_setmana|s_acaba_divendres',
	detained:
		'detingut|detinguda|detinguts|detenir|detencio|arrestat|arrestada|emmanillat|empresonat|detenen|han_agafat_la_policia',
	thing_stopped: 'doble_fila|detingudament|grua',
	detained_person:
		's_l_han_endut|se_l_han_endut|se_l_ha_endut|disposicio_judicial|custodia_policial|el_passen_a_disposicio|s_han_endut_el_meu|se_l_han_emportat|l_han_agafat_els_mossos|se_la_han_endut|deporta*',
	police_station: 'comissaria|calabos|calabossos|caserna|garjola|la_comi',
	is_there: 'es|esta|tenen|portat|endut|retingut|ficat|tancat|soc|emportat|detingut|el_tenen|som',
	police: 'policia|mossos|guardia_civil|guardia_urbana|urbana|agents|municipals',
	took: 'endut|agafat|detingut|emmanillat|emportat|retingut|detenir',
	came: 'a_la_porta|a_casa|escorcoll*|registr*|volen_entrar|ordre_d_entrada|son_aqui|volen_detenir|a_casa_meva|al_despatx|em_volen_detenir|buscant_me',
	search_house:
		'escorcoll|escorcollant|un_escorcoll|registre_domiciliari|entrada_i_escorcoll|registrant_la_casa|ordre_d_escorcoll',
	duty_court: 'jutjat_de_guardia',
	without_lawyer:
		'sense_advoca*|sense_el_meu_advocat|no_tinc_advoca*|necessito_un_advocat|advocat_d_ofici',
	declare: 'declarar|declaro|declaracio',
	jail: 'preso|presó|calabos|garjola|cel_la',
	jail_fall:
		'ingressa_a_preso|ingressar_a_preso|entra_a_la_preso|preso_preventiva|preso_provisional',
	deadline:
		'termini|terminis|prescri*|caduca|venciment|venç|recurs|al_legacions|recorrer|apel_lacio|contestar_la_demanda|prescripcio',
	today_word:
		'avui|aquesta_tarda|aquesta_nit|ara|a_les_dotze|a_mitjanit|aquest_mati|d_aqui_una_hora|abans_de_les|a_les_tres|avui_mateix|d_aqui_una_estona|d_aqui_dues_hores|aquesta_mitjanit',
	hearing:
		'judici|vista|audiencia|jutjat|compareixenca|citacio|declaracio|conciliacio|acte_de_conciliacio|tribunal',
	within_hours:
		'd_aqui_una_hora|d_aqui_dues_hores|d_aqui_mitja_hora|d_aqui_una_estona|ara|ara_mateix|avui|aquesta_tarda|d_aqui_tres_hores|aquest_mati|d_aqui_poc|avui_mateix',
	last_day: 'ultim_dia|darrer_dia|data_limit|ultima_data',
	to_appeal: 'per_recorrer|per_contestar|per_presentar|per_apel_lar',
	expire:
		'venç|venc|caduca|acaba|s_acaba|expira|finalitza|tanca|prescriu|vencen|em_passa|se_m_passa|s_acaben',
	tomorrow: 'dema|demà|dema_passat|24_hores|a_primera_hora|48_hores|dilluns_a_primera',
	hand_in: 'presentar|presento|entregar|lliurar|contestar',
	today_before: 'avui|abans_de_les_dotze|abans_de_les_tres|abans_de_mitjanit|aquesta_tarda',
	auction: 'subhasta|llancament|embargament',
	sign: 'signar|signo|signatura|notaria|notari|firmar',
	signing: 'signatura|notaria|notari|firma',
	evict:
		'desnon*|desallotj*|llancament|llançament|foragit*|fan_fora|fent_fora|ens_treuen_de_casa|em_fan_fora|fer_nos_fora|fer_me_fora|treure_ns_de_casa|al_carrer|em_treuen_del_pis|ens_treuen_del_pis|em_treuen_de_casa|ens_fan_fora|ens_fan_fora_de_casa|treure_del_pis|treure_de_casa|treure_m_del_pis|treure_ns_del_pis',
	now_today:
		'avui|ara|ara_mateix|aquest_mati|aquesta_tarda|a_la_porta|policia|aqui|comissio_judicial|son_aqui',
	evicting_now:
		'ens_estan_fent_fora|m_estan_fent_fora|ens_fan_fora_ara|estan_desnonant|ens_estan_desnonant|m_estan_desnonant|comissio_judicial_a|hi_ha_la_comissio_judicial|ens_treuen_ara',
	changed_lock:
		'canviat_el_pany|canviat_els_panys|canviat_la_clau|canviat_el_bombi|no_em_deixa_entrar_a_casa|no_em_deixen_entrar_a_casa|va_canviar_el_pany',
	not_return:
		'no_torna|no_em_torna|no_me_n_torna|no_els_torna|no_el_torna|no_la_torna|no_em_vol_tornar|no_m_ha_tornat|no_els_ha_tornat|no_els_porta|no_em_dona|no_el_vol_tornar|no_me_l_torna|no_me_la_torna|no_me_ls_torna|no_l_ha_tornat|no_em_tornen|no_els_vol_tornar|no_l_ha_portat|no_me_l_ha_tornat',
	took_children:
		's_ha_endut_els_nens|s_ha_endut_el_nen|s_ha_endut_la_nena|s_ha_endut_el_meu_fill|s_ha_endut_la_meva_filla|s_ha_endut_els_meus_fills|segrestat_el_meu|segrestat_la_meva|se_ls_ha_endut|se_ls_vol_endur|se_l_vol_endur|sostraccio_de_menors|emportat_els_nens|s_ha_emportat_els_nens|s_ha_emportat_el_nen|s_ha_emportat_la_nena|endur_se_els_nens|endur_se_la_nena|endur_se_el_nen|s_ha_emportat_el_meu_fill|s_ha_emportat_la_meva_filla',
	abroad: 'estranger|fora_del_pais|un_altre_pais|aeroport|sortir_del_pais|del_pais|vol|frontera',
	restraining: 'ordre_d_allunyament|allunyament|ordre_de_proteccio|mesures_cautelars',
	broke:
		'salta*|trenca*|incomple*|viola*|no_respecta|es_a_casa|a_la_porta|sota_casa|rondant|acostat|s_ha_presentat|incompl*|s_ha_saltat|aqui',
	threatens:
		'm_amenaca|m_amenaça|m_esta_amenacant|m_esta_amenaçant|m_estan_amenacant|m_estan_amenaçant|ens_amenaca|ens_amenaça|m_ha_amenacat|m_ha_amenaçat|m_assetja|extorsi*|amenaces_per_missatge|m_amenacen',
	lawsuit: 'demanda|demandar|denunciar|burofax|acomiadament',
	locked_out_home:
		'no_em_deixen_entrar|no_em_deixa_entrar|m_ha_fet_fora_de_casa|soc_al_carrer|okupa*|okupes|ocupat_casa_meva|ocupat_el_pis',
	child_missing:
		'no_trobo_el_meu_fill|no_trobo_la_meva_filla|ha_desaparegut_el_meu|ha_desaparegut_la_meva|desaparegut|desapareguda|no_apareix',
	claim_word:
		'demanda|denuncia|burofax|notificacio|requeriment|citacio|carta|embargament|multa|sancio|querella|monitori|acomiadament|resolucio|sentencia|execucio|liquidacio|comunicacio',
	received:
		'arribat|rebut|notificat|posat|posada|entregat|enviat|deixat|donat|m_ha_arribat|portat|he_rebut|citat|citada|interposat|m_han_posat',
	court_paper:
		'jutjat|tribunal|hisenda|agencia_tributaria|advocat|banc|fiscalia|policia|procurador|judicial|inspeccio_de_treball',
	summons: 'm_han_citat|em_citen|citacio|compareixer|testimoni|citat_a',
	fired:
		'acomiadat|acomiadada|acomiadament|m_han_fet_fora_de_la_feina|quitança|quitanca|m_han_despatxat|ero|no_em_paguen_la_nomina|assetjament_laboral|fet_fora_de_la_feina',
	fine_word: 'multa|sancio|alcoholemia|retirada_del_carnet',
	embargo: 'embarg*',
	letter: 'carta|burofax|notificacio|requeriment|paper|document|avis|comunicacio',
	accident: 'accident|atropellament|lesions|negligencia',
	reported_me:
		'm_ha_denunciat|m_han_denunciat|m_ha_demandat|m_han_demandat|m_acusen|m_acusa|investigat|investigada|querella|imputat',
	victim:
		'estafa|estafat|estafada|m_han_estafat|frau|maltracta*|agredit|agredida|assetjament|amenaces|robatori|maltractaments',
	law_topic:
		'herencia|testament|divorci|custodia|separacio|contracte|lloguer|arres|hipoteca|clausul*|pensio|aliments|societat|empresa|poder|notarial|nacionalitat|estrangeria|arrelament|papers|concurs|comunitat_de_veins|veins|asseguranca|indemnitzacio|incapacitat|jubilacio|impostos|hisenda|advocat|advocada|procurador|cas|expedient|conveni|regim|visites|judici|termini|denunciar|denuncia|demanda|querella|assumpte|penal|civil|laboral|mercantil|recurs|sentencia|minuta|multa|deute|deutes|desnonament*|arrendador|llogater|reclamar|reclamacio|tutela|capitulacions|escriptura|legal|juridic*|segona_oportunitat|ordre_d_allunyament',
};
