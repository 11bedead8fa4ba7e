/** What callers say of a house around its danger, in Catalan: soot, shut shops, old fires, frying, tempers, keys. */
export const toldHouse: Record<string, string> = {
	hissing: 'xiula|xiulen|xiulant|xiulet|bufa|bufant|sisseja',
	reek: 'put|pudor|ferum|tuf|catipén|fa_mala_olor|fa_molta_olor|olor_forta|olor_estranya|tuf_fort|empesta',
	whistles_well: 'gat|olla|cafetera|tetera|radiador|cisterna|aire|gos|pit|orella|vent|respirar',
	yellow_flame:
		'flama_groga|flama_taronja|flames_grogues|flama_es_groga|flama_surt_groga|flama_vermella',
	black_soot: 'sutge|sutja|estalzi|estalzim|emmascarad*|paret_negra|negra_la_paret',
	not_battery:
		'no_es_la_pila|no_es_cosa_de_la_pila|no_es_per_la_pila|pila_nova|piles_noves|pila_es_nova|he_canviat_la_pila|l_he_canviada|li_he_canviat_la_pila',
	still_sounding: 'continua|segueix|no_para|no_calla|torna_a',
	count_read:
		'marca|posa|diu|indica + cent|cinquanta|vuitanta|dos_cents|tres_cents|100|150|200|300',
	bang_now: 'petat|ha_fet_un_pet|ha_fet_pum|explotat|explosio|rebentat|petada|espetec|fogonada',
	flame_any: 'flama|flames|foc|flamarada',
	lift_stay:
		'quedat|quedada|quedats|tancad*|tancat|atrapat|atrapada|encallat|encallada|treure|no_es_mou|no_s_obre|ficat|ficada',
	lost_thing:
		'paraigua|bossa|claus|mobil|telefon|motxilla|cartera|carret|maleta|paquet|ulleres|jaqueta|abric|bici|bicicleta|cartell|mirall',
	out_again:
		'ja_he_sortit|ja_hem_sortit|ja_han_sortit|vam_sortir|vaig_sortir|va_sortir|van_sortir|ens_van_treure|la_van_treure|el_van_treure|els_van_treure|em_van_treure|ja_l_han_tret|l_han_tret|els_han_tret|ens_han_tret|ja_es_fora|ja_son_fora|ja_som_fora|vau_treure|l_heu_tret',
	still_stuck:
		'no_surt|no_ha_sortit|no_han_sortit|no_podem|encara|continua|segueix|cal|sagna*|inconscient|cama|braç|ma',
	shut_place:
		'gimnas|botiga|biblioteca|parquing|aparcament|centre_comercial|oficina|oficines|museu|vestidor|vestidors|vestuari|cine|cinema|teatre|escola|institut|facultat|piscina|supermercat|super|magatzem|local|edifici|cementiri|parc|garatge|traster|caixer|banc|esglesia|restaurant|bar|farmacia|academia|soterrani|terrat|terrassa|pati|poliesportiu|sauna|emprovador',
	closed_on_me:
		'm_han_tancat|ens_han_tancat|m_heu_tancat|ens_heu_tancat|em_van_tancar|m_han_deixat_tancad*|ens_han_deixat_tancat*|m_heu_deixat_tancad*|quedat_tancat|quedat_tancada|quedat_tancats|quedat_tancades|quedar_tancat|quedar_tancada|estic_tancat|estic_tancada|estem_tancats|estem_tancades|quedat_atrapat|quedat_atrapada|m_he_quedat_dins|m_he_quedat_a_dins|ens_hem_quedat_a_dins|han_tancat_amb_mi|havien_tancat',
	shutter_down:
		'abaixat_la_persiana|baixat_la_persiana|abaixat_la_reixa|baixat_la_reixa|tancat_la_reixa|apagat_tot|apagat_els_llums|ha_marxat_tothom|han_marxat_tots|ja_han_marxat_tots|ja_no_hi_ha_ningu|no_hi_ha_ningu|no_queda_ningu|han_tancat_tot',
	am_inside:
		'soc_a_dins|som_a_dins|soc_dins|som_dins|estic_dins|encara_soc_aqui|no_puc_sortir|no_podem_sortir|als_vestidors|al_vestidor|als_vestuaris|a_dins_la_botiga',
	long_over: 'una_vegada|gairebe|ahir|abans_d_ahir|setmana|l_altre_dia|estiu|any|escape_room|joc',
	door_wrecked:
		'feta_pols|feta_miques|destrossa*|rebentada|penjant|no_encaixa|arrencada|esberlada|esbotzada|no_tanca|no_es_tanca|no_barra|oberta|trencat|trencada|qualsevol_pot',
	came_in:
		'entrat_a_robar|per_entrar|emportar_se|s_han_emportat|s_ho_han_emportat|han_entrat|entrat|van_entrar|robat|robatori|lladres|rebentat|forçat|forcat|esbotzat',
	past_event:
		'inundar_mai|va_inundar_mai|inundat_mai|cremar_mai|hi_ha_hagut_mai|hi_ha_hagut_cap|tingut_cap|hagut_alguna|haver_mai|alguna_vegada|es_veritat_que|es_cert_que|m_han_dit_que_hi_va_haver|fins_on_va_arribar|risc_d_*|risc_de|he_llegit|com_va_quedar|despres_de_l_incendi|arran_de_l_incendi|que_es_va_cremar|que_es_va_inundar|inunda_quan|a_la_riuada',
	once_was:
		'una_vegada|hi_va_haver|hi_ha_hagut|va_haver_hi|va_tenir|ha_tingut|va_patir|es_va_inundar|es_va_cremar',
	house_hunt:
		'comprar|comprar_lo|comprar_la|compro|en_venda|llogar|llogar_lo|visitar|visita|signar|interessa|interessad*|anunci|taxacio|paga_i_senyal|aquell_pis|aquella_casa|aquell_local|aquest_edifici|aquell_edifici|vitro|induccio|oi',
	house_now:
		'ara|ara_mateix|hi_ha|surt|sortint|continua|segueix|estan|ferit*|bombers|ajuda|crits|acaba*|atrapat*|a_dins|veniu|vinguin|avui|anit|aquesta_nit|fa_una_estona|aquest_mati|aquesta_tarda|casa_meva',
	event_word:
		'incendi*|foc|cremar|cremat|cremada|explosi*|explota*|fum|inund*|riuada|aigua|fuita|caure|esfondr*|enfons*',
	cook_habit:
		'quan_cuino|quan_cuinem|quan_fregeixo|quan_fregim|quan_faig_el|quan_faig_la|quan_faig_carn|quan_faig_peix|quan_rosteixo|en_fregir|en_cuinar|cada_cop_que_cuin*|no_xucla|no_aspira|no_s_empassa_el_fum|quan_l_encenem|quan_encenem_la_xemeneia|xemeneia_quan',
	burnt_food:
		'arros|llenties|pollastre|llet|sopar|dinar|menjar|torrada|torrades|crispetes|pa_de_pessic|ceba|sopa|brou|estofat|embragatge',
	got_burnt: 'cremat|cremar|enganxat|socarrimat|cremada',
	fire_still:
		'flama|flames|foc|incendi*|cales|calat|negre|endoll|paret|no_para|cada_cop_mes|continua',
	static_word: 'estatica|jersei',
	hammer_word:
		'martell|martellada|martellades|cops_de_martell|cop_de_martell|trepant|taladre|maça|obra|obres|reforma',
	wall_only:
		'paret|parets|enva|mur|terra|rajoles|obra|obres|reforma|descansar|migdiada|dormir|soroll',
	killing_word: 'matant|mata|maten|picant|amb_el_martell|amb_un_martell|colpejant|pegant',
	keys_left: 'claus|clau',
	elsewhere:
		'tintoreria|bugaderia|assecadora|taquilla|vostra|vostre|us_vaig_portar|consulta|emprovador|arreglar|estiu|unes_claus|objectes_perduts',
	shut_out_now:
		'no_puc_entrar|no_podem_entrar|no_puc_obrir|fora|replà|carrer|dins_de_casa|dins_del_pis|a_dins|nit|nen|nena|foc',
	meter_water: 'del_comptador|pel_comptador|comptador_d_aigua|comptador_de_l_aigua',
	meter_live: 'llum|electric*|corrent|espurn*|quadre',
	mended:
		'va_arreglar|van_arreglar|vau_arreglar|arreglat|reparat|van_reparar|va_reparar|solucionat|detectar|revisessiu|reviséssiu',
	fled: 'sortit_al_carrer|sortit_tots_al_carrer|sortit_al_pati|sortit_al_balco|sortit_a_fora|sortit_corrents|sortit_tots|fora_de_casa|fora_de_l_edifici|al_carrer',
	flooded_then: 'es_va_inundar|es_va_cremar|va_cremar_se|es_va_incendiar',
	since_then:
		'hi_han_posat|han_posat|des_de_llavors|ho_van_arreglar|van_reformar|no_ha_tornat_a_passar|el_gloria|la_dana|la_llevantada',
	as_if_there:
		'com_si_hi_hagues_hagut|com_si_hagues_passat|sembla_que_hi_hagi_passat|sembla_que_hi_hagi_hagut',
	weapon_other: 'matar|colpejat|fills',
	kept_from:
		'si_hi_ha|quan_hi_ha|en_cas|per_si|que_talla|que_talli|que_avisa|que_avisi|que_detecta',
	guard_device: 'detector|detectors|sensor|sensors|electrovalvula|alarma|alarmes|valvula|aparell',
	left_empty: 'ja_no_hi_ha_ningu|ja_no_hi_queda_ningu',
	happening_now:
		'fa_ara|ara_fa|ara_mateix_fa|es_que_fa|perque_fa|la_sento_ara|ho_sento_ara|es_que_em_cau|m_esta_caient|m_esta_passant|esta_passant|es_que_hi_ha|perque_hi_ha|es_que_surt',
	back_today:
		'li_passa_el_mateix|em_passa_el_mateix|li_esta_passant_el_mateix|li_ha_tornat_a|n_hi_ha_agafat_un_altre|i_avui_un_altre_cop|avui_es_insuportable|avui_es_pitjor|avui_molt_mes|avui_mes|avui_fa|avui_no_s_hi_pot|avui_torna|ara_es_pitjor|ara_es_insuportable|es_insuportable|avui_es_molt|no_s_hi_pot_estar|no_s_hi_pot_entrar|ha_tornat_a|i_avui_es',
};

/** Ways only Catalan has. */
export const toldHouseSayings: Record<string, readonly string[]> = {
	gas_smell: [
		'cop|bafarada|glopada|onada|nuvol|fortor + de + gas|buta|butà|propa',
		'put|puden|pudia + molt|a + gas|buta|butà',
		'mala_olor|olor|pudor + com + de_gas|gas',
	],
	lift_trapped: [
		'quedat|quedada|tancat|tancada|ficat|ficada|soc|som & a_l_ascensor|dins_l_ascensor|dins_de_l_ascensor|a_dins_l_ascensor & no_surt|no_es_mou|no_s_obre|parat|aturat|treure|estona|pisos',
	],
	flood_burst: ['em|ens + plou + dins|a_dins|a_casa|al_menjador|a_l_habitacio|a_la_cuina'],
};

/** Idioms only Catalan has. */
export const toldHouseFigures: Record<string, readonly string[]> = {
	fire_smoke: [
		'cremat|cremar|incendiat|incendi + mai|alguna_vegada',
		'esta|estan|estic|estem|cosa|preu* + que_crema|que_cremen|que_cremo|que_bull',
		'cap|jefe|marit|dona|soci|directora|estic|vaig + treu|trec|traient|treient + foc|fum',
		'cremant|crema + la_sang',
	],
	trauma: [
		'pudor|olor|tuf|ferum + de|a + cremat|socarrimat',

		'cremat|cremada|cremats|cremades + amb|de_la|de_tant|del|d_esperar -aigua|oli|foc|flam*|pell',
	],
	violence: [
		'{hammer_word} && {wall_only} -{blow_falls_on}|{weapon_other}',
		'{killing_word} && {hammer_word} && {wall_only} -{blow_falls_on}',
		'm_han_tancat|ens_han_tancat|m_heu_tancat|ens_heu_tancat && gimnas|botiga|biblioteca|piscina|parquing|oficina|museu|super|magatzem|centre_comercial|tothom|vestidors|vestuaris',
	],
	flood_burst: ['inund* + mai|alguna_vegada|quan_plou|si_plou'],
	severe_bleeding: [
		'a_raig|raig|a_doll & sostre|llum|reixeta|paret|canonada|aixeta|manega|vei -sagn*|ferida|tall',
	],
	breathing: ['finestra|finestres|porta|persiana & entra_aire|entra_l_aire|entra_fred'],
	gas_smell: ['{gas_only} && es_el_desguas|es_la_claveguera|era_la_claveguera|es_el_sifo'],
	electrical_danger: ['aigua + {meter_water} -{meter_live}'],
};
