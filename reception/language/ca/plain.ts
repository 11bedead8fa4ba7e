/** What takes a danger back, doubts it or calls it by name, and what plain calls are about, in Catalan. */
export const plain: Record<string, string> = {
	only_joking:
		'es_broma|era_broma|era_una_broma|es_una_broma|es_un_dir|es_una_manera_de_parlar|es_una_manera_de_dir|fent_teatre|fa_teatre|de_vergonya|de_riure|era_per_riure',
	not_at_all:
		'que_va|no_home|no_dona|no_filla|no_fill|i_ara|ca_barret|no_per_deu|no_i_ara|res_d_aixo|no_res_d_aixo|no_no_home|no_no_dona|ni_parlar_ne',
	danger_asked: 'perill|amenaç*|amenac*|de_debo|de_veritat|ferit|ferits|s_ha_fet_mal|fer_se_mal',
	called_off:
		'fent_la_morta|feia_el_mort|feia_l_adormit|feia_el_dormit|placa_neta|no_tinc_res_trencat|ho_van_descartar|ja_ho_he_fregat|ja_ho_he_recollit|es_un_bassal|falsa_alarma|fent_el_dormit|fent_se_l_adormit|fent_l_adormit|fent_el_mort|provant_l_alarma|estan_provant|estaven_provant|es_una_prova|era_una_prova|es_el_dissolvent|era_el_dissolvent|es_la_pintura|era_la_pintura|es_el_simulacre|era_el_simulacre|no_era_gas|no_era_foc|no_era_fum|era_vapor|es_vapor|m_he_confos|m_he_espantat_per_no_res|era_quetxup',
	asks_whether:
		'demana_si|demanen_si|pregunta_si|pregunten_si|pregunta_per|marcar_si|posar_si|indicar_si|si_mai_ha|si_ha_tingut|si_he_tingut|si_pateix|si_ha_patit|ha_tingut_mai',
	turned_real:
		'pero|i_ara|i_resulta|i_mira|el_que_m_esta|el_que_li_esta|es_just|i_avui|de_debo|de_veritat',
	ever: 'mai|alguna_vegada|algun_dia|un_dia|algun_cop',
	to_be_done:
		'quedi|quedar|vull|vull_que|necessito|deixar|deixeu|tenir_ho|sigui|estigui|fins_que|quan',
	and_died:
		'i_va_morir|i_es_va_morir|i_se_ns_va_morir|i_se_m_va_morir|i_no_ho_va_explicar|i_va_acabar_a_l_hospital|i_va_acabar_ingressa*',
	named_place:
		'urbanitzacio|finca|masia|poligon|barri|mas|carrer|carrer_de|carrer_del|carrer_de_la|carrer_d_en|placa|placa_de|placa_del|placa_de_la|passatge|passatge_de|passatge_de_la|avinguda|avinguda_de|cami_de|cami_de_la|barri_de|barri_de_la|bar|restaurant|hotel|fleca|llibre|pel_licula|pellicula|novel_la|novella|obra|serie|entrades_per_a|entrades_de|copia_de|exemplar_de|disc_de|concert_de|canço',
	weekday:
		'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|dema|dema_passat|el_de_dema|el_d_avui',
	call_off:
		'cancel*|cancell*|anul*|anull*|desfer|esborreu_me|esborra_m|treu_me|traieu_me|desapunt*|no_podre|no_hi_podre|no_m_espereu|no_podrem',
	deliverer: 'repartidor|repartidora|missatger|missatgera|missatgeria|paqueteria|transportista',
	parcel:
		'paquet|paquets|enviament|enviaments|palet|palets|caixa|caixes|comanda|comandes|mercaderia|albara|entrega|lliurament|material',
	brings_parcel:
		'porto|entregar|lliurar|deixo|deixem|deixar|recollir|recullo|descarregar|descarrego',
	plain_errand:
		'reservar_taula|taula_per|una_taula_per|entrades_per|queden_entrades|hi_ha_entrades|dues_entrades|localitats|butaques|targeta_regal|val_regal|xec_regal|fer_testament|el_testament|un_testament|traspas|traspassar|he_perdut_un|he_perdut_una|vaig_perdre_un|vaig_perdre_una|objectes_perduts|classe_de_ioga|classe_de_pilates|m_apuntes|apunta_m|apunteu_me|els_extintors|donar_sang|donant_de_sang|donants_de_sang|corona_de_flors|ram_de|talla|facturacio|albara|havia_de_venir|havien_de_venir|ha_de_venir_o|vindreu_o|cada_quants_anys|el_porto_i_me|me_n_doneu_un|busco_feina|agafeu_gent|necessiteu_gent|no_m_ha_arribat|ja_ha_arribat|menu_del_dia|sense_gluten|per_emportar|canvi_de_talla|fer_una_xerrada|a_parlar_de|parlar_als_alumnes|els_estatuts|la_junta|deixem_el_pis|li_toca_el_bany|tallar_les_ungles|tallar_li_les_ungles|li_toca_la_vacuna',
	cause_maybe:
		'pot_provocar|pot_causar|pot_produir|poden_provocar|poden_causar|podria_provocar|podria_causar',
	blood_given:
		'donar|dono|donant|donants|donacio|banc_de_sang|analisi|analisis|analitica|grup_sanguini|grup|extraccio|treure|treure_m|treuen|mostra|carrer|cremant_la|encen_la|pellicula|obra|salsa|botifarra|bistec|taronja',
	stitches_due:
		'cabell|cabells|ungles|llum|aigua|corrent|digestio|formatge|subministrament|servei|tall_de_llum|carrer|punts',
	not_people_fall:
		'cabell|cabells|dent|dents|queixal|queixals|corona|empastament|retenidor|ferula|bracket|brackets|funda|pont|implant|internet|linia|sistema|web|pagina|servidor|mobil|telefon|ulleres|claus|preu|preus|vendes|quadre|prestatge|persiana|tendal|cartell|teula|test|reserva|molt_be|malament_a|simpatic*|en_dilluns|en_diumenge|en_dissabte|en_festiu|llet',
	flu_shot: 'vacuna|vacunes|vacunar|vacunar_me|vacunacio|dosi_de_la_grip',
	eats_other:
		'pinso|nomes|mes_que|altra_cosa|marca|llaunes|la_nit_abans|abans_de_la|abans_de_l|deju|es_dolent|son_dolents|es_toxic*|enverin*|veri|aposta',
	weeks_ago: 'fa_dues_setmanes|fa_tres_setmanes|fa_quatre_setmanes|fa_unes_setmanes|fa_quinze_dies',
	laughter: 'jaja*|jeje*|ja_ja_ja',
	come_true: 'el_que_m_esta|el_que_li_esta|m_esta_passant|li_esta_passant|es_just_el',
	did_once: 'vaig_fer|vam_fer|va_fer|vaig_venir|vam_venir|vaig_anar|vaig_estar',
};
