/** What ordinary calls are about, in Catalan. */
export const wishes: Record<string, string> = {
	want: 'vull|voldria|volia|necessito|necessitaria|m_agradaria|demanar|demano|sollicitar|podria|podrien|puc|agafar|reservar|donar|dona_m|doneu_me|programar|concertar|fer|trucava_per|truco_per|era_per|es_per|teniu|tenen|hi_ha|busco|apuntar_me|desitjo|em_cal|volem|buscant',
	appointment:
		'hora|cita|visita|consulta|revisio|reserva|sessio|neteja|higiene|vacuna|vacunar|vacunacio|control|ecografia|analisi|analisis|analitica|blanquejament|perruqueria|esterilitz*|castrar|desparasit*|ortodoncia|reunio|primera_visita|graduar|fisio|microxip|xip|radiografia|hora_de_visita|certificat_medic|entrevista|implant|implants|brackets',
	tech_visit:
		'tecnic|lampista|electricista|manya|serraller|fontaner|instal_lador|algu|operari|perit|paleta',
	come: 'venir|vingui|vinguin|vingueu|passar|passi|enviar|enviin|envieu|acostar_se|vindria|podeu_venir',
	change:
		'canvi*|modific*|moure|passar|ajorn*|avanc*|endarrer*|reprogram*|una_altra_hora|un_altre_dia|mes_tard|mes_aviat|posposar|ajornar|abans',
	change_it:
		'canviar_la|canviar_les|moure_la|ajornar_la|avançar_la|endarrerir_la|passar_la|modificar_la|canviarla|mourela|me_la_canvi*',
	cancel:
		'cancel*|cancell*|anul*|anull*|treure|esborrar|no_puc_anar|no_podre_anar|no_puc_venir|no_podre_venir|no_podem_venir|no_hi_podre|no_hi_puc|no_hi_anire|no_vindre|no_podre_assistir|no_pot_venir',
	my_appointment:
		'hora|cita|visita|consulta|reserva|revisio|sessio|neteja|dema|demà|avui|aquesta_tarda|tenia|reunio',
	results: 'resultat*|analitica|analitiques|informe*|proves|biopsia|radiografia|analisis|analisi',
	ask_results:
		'ja_hi_son|ja_estan|tenen|teniu|recollir|saber|pregunt*|arribat|sortit|llestos|llestes|enviar|quan|copia|a_punt|ja_son|veure',
	prepare:
		'deju|en_deju|dejú|preparacio|preparar|abans_de_la_prova|abans_de_l_operacio|que_he_de_portar|que_cal_portar|he_de_portar|puc_menjar|puc_beure|he_d_anar|quantes_hores_sense|com_es_pren|com_m_ho_prenc|cada_quantes_hores|cada_quant|quantes_pastilles|indicacions|quins_documents|quins_papers|documentacio|la_dosi|dubte_sobre_la_dosi|instruccions|m_he_oblidat_una_pastilla|puc_conduir|em_puc_dutxar|treure_els_punts',
	info: 'fullet|triptic|apuntar_me|assessor*|informacio|informar|saber|pregunt*|horari|horaris|obriu|tanqueu|obert|oberts|oberta|adreça|adreca|on_sou|on_esta|com_arribo|com_s_arriba|aparcament|parquing|accepteu|treballeu_amb|asseguranca|mutua|adeslas|sanitas|feu|oferiu|teniu|dubte|dubtes|consultar|quant_triga|en_que_consisteix|requisits|tarifes|serveis|ateneu|zona|web|pagina|metro|quins_dies|fins_a_quina_hora|es_pot|es_possible|disponible|quin_es|inclou|disponibilitat|admeten|mascotes|dissabte|dissabtes|diumenges|caps_de_setmana|quin_pinso|pot_menjar|es_normal|curs|xerrada|taller|cobriu',
	quote:
		'pressupost|pressupostar|quant_costa|quant_cobreu|quant_val|quant_em_sortiria|quant_surt|quant_costaria|quant_seria|preu|preus|quin_preu|valorar|valoracio|taxacio|taxar|honoraris|tarifa|tarifes|quant_em_costaria|quant_em_cobrareu|financament|quant_cobra|installar|installacio|instal_lar|instal_lacio|reformar|reforma|quant_costen|quant_valen',
	billing:
		'factura|factures|rebut|rebuts|cobrament|cobrat|cobrar|pagament|pagar|pagat|transferencia|carrec|domiciliacio|iban|devolucio|reemborsament|targeta|deute|import|abonament|fianca|diposit|lloguer_del_mes|mensualitat|quota|provisio_de_fons|minuta|comprovant|tiquet|compte_bancari|domiciliar',
	admin:
		'contractar|donar_d_alta|donar_me_d_alta|certificat|justificant|baixa|alta|recepta|receptes|renovar|renovacio|volant|historial|historia_clinica|paper|papers|formulari|document|documents|documentacio|copia|duplicat|canviar_les_meves_dades|canvi_de_titular|titular|dades|actualitzar|signar|signatura|contracte|claus|polissa|informe|autoritzacio|cartilla|passaport|titularitat|poder|escriptura|comptador|lectura|butlleti|prorroga|tramit|gestio|acta|actes|junta|comunitat|comandament|copia_de_claus|parlar_amb|truqueu|truquin|truqui|encarrec|missatge|deixar_un|m_heu_trucat|trucada_perduda|m_han_trucat|hi_es_el_doctor|hi_es_la_doctora|passar_amb|em_poden_passar|m_he_equivocat|recollir|m_he_deixat|he_perdut_un|enviar|correu|dni|asseguranca|carnet',
	complaint:
		'queixa|queixar_me|reclamar|reclamacio|full_de_reclamacions|indigna*|vergonyos|mal_servei|ningu_em_truca|ningu_m_ha_trucat|porto_esperant|no_hi_ha_dret|enfadat|enfadada|inacceptable|falta_de_respecte|mal_tracte|descontent*|presa_de_pel|soroll|sorolls|molestos|musica_alta|festa|ningu_contesta|no_em_contesten|fart_de_trucar|farta_de_trucar',
	viewing:
		'visitar|veure_el_pis|veure_un_pis|veure_la_casa|veure_l_apartament|veure_el_local|ensenyar_me|ensenyar|ensenyeu|mostrar|visita|visites|veure_pisos|veure_una_casa|veure_aquest|veure_l_anunci|anar_a_veure|veure_l|veure_el|conèixer_el|veure_l_habitatge|veure_l_atic|visitar_lo',
	home_market:
		'pis|pisos|casa|apartament|local|habitatge|xalet|atic|estudi|lloguer|llogar|comprar|vendre|venda|immoble|propietat|habitacions|anunci|idealista|fotocasa|terreny|parcel_la|garatge|plaça_de_garatge|traster|finca|duplex|oficina|immobiliaria|referencia|torre|masia',
	sales:
		'li_oferim|oferir_li|oferir_los|oferim|la_nostra_empresa|els_nostres_serveis|els_nostres_productes|som_una_empresa|li_truco_de|els_truco_de|truco_de_part_de|descompte_en|estalviar_en|oferta_per|promocio|presentar_li|presentar_los|posicionament|pagina_web_per|publicitat|marqueting|seo|responsable_de_compres|amb_el_gerent|amb_el_responsable|col_laboracio|cataleg|energia_mes_barata|plaques_solars|dataton|comercial_de|distribuidors|us_oferim',
	spam: 'ha_estat_seleccionat|ha_guanyat|premi|loteria|criptomoned*|bitcoin|inversio_garantida|premi_1|premi_u|enquesta|sorteig|felicitats_ha',
	thanks: 'gracies|gràcies|adeu',
	greeting: 'hola|bon_dia|bona_tarda',
	person_wanted:
		'parlar_amb|hi_es_el_doctor|hi_es_la_doctora|passar_me_amb|em_passa_amb|em_pot_passar|em_poseu_amb|vull_parlar|voldria_parlar|necessito_parlar|que_em_truqui|que_em_truquin|em_truquin|tornar_la_trucada|m_heu_trucat|trucada_perduda|encarrec',
	checkup:
		'revisio|neteja|higiene|vacuna|vacunar|vacunes|control_anual|desparasitar|esterilitzar|castrar|graduar|blanquejament|perruqueria|ortodoncia',
	for: 'per|amb|el|la|de|d',
};
