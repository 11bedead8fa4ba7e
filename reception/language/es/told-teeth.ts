/** Teeth gone, running sockets and pain beyond bearing, in Spanish: the words of `concepts/told-teeth.ts`. */
export const toldTeeth: Record<string, string> = {
	own_tooth:
		'diente|dientes|paleta|paletas|pala|palas|colmillo|incisivo|diente_de_adelante|diente_de_delante|chimuelo',
	kept_in:
		'vaso_de_leche|recogido|recogimos|recogi_del_suelo|en_suero|en_saliva|en_una_servilleta|en_un_pañuelo|en_mano|en_el_cesped',
	false_tooth:
		'postizo*|dentadura|protesis|funda|corona|leche_y_le|de_leche|raton|ratoncito|limpieza|presupuesto|hace_años|hace_meses|implante',
	knock_cause:
		'golpe|columpio|manillar|bordillo|partido|asfalto|cabezazo|bici|bicicleta|puerta|pelotazo|balonazo|resbaladilla|tobogan|codazo|patinete|escaleras|jeta|sambutio|caida|cayo|caerse|choque|puñetazo|acera|morro',
	tooth_missing:
		'fuera|falta|perdio|perdido|menos|sin|colgando|mellado|chimuelo|caerse_al_suelo|sacado|le_saco|hundio|volando|quedo_sin|quedado_sin',
	bike_part: 'plato|piñon|cadena|engranaje|peine|cremallera|sierra',
	spat_out: 'escupio|escupido|escupiendo',
	hole_where: 'agujero|hueco',
	used_be: 'donde_estaba|donde_tenia|estaba_la|tenia_la',
	put_back:
		'vuelto_a_encajar|volvi_a_encajar|lo_he_encajado|se_lo_he_vuelto_a_poner|lo_he_vuelto_a_poner|lo_he_vuelto_a_meter',
	sunk_in: 'hundio|hundido|metio|clavo|incrusto|enterro',
	in_gum: 'encia',
	bed_cloth: 'almohada|toalla|sabana|sabanas|lavabo|camiseta',
	red_wet: 'roja|rojo|sangre|empapada|empapado|mancha|llena|chorreando',
	pulled_tooth:
		'muela|muelas|diente|extraccion|sacaron|quitaron|sacado|sacaste|sacasteis|cordal|juicio|cirugia_de_encia|cirugia_de_la_encia|alveolo|coagulo',
	told_socket:
		'muela|agujero_de_la_muela|alveolo|hueco_de_la_muela|donde_la_muela|donde_sacaron|herida_de_la_muela|puntos_de_la_muela|del_alveolo|coagulo_de_la_muela|extraccion|encia_donde',
	runs_blood:
		'gotea|goteando|chorrea|chorreando|es_un_grifo|hilo_de_sangre|coagulos_como|mana|brota|sale_sangre|sigue_saliendo_sangre',
	not_closing: 'no_se_cierra|no_cierra|no_me_cierra|no_cicatriza|no_corta',
	told_clot: 'coagulo',
	clot_gone: 'perdi|perdido|caido|salido|no_se_forma|se_fue|se_cayo|solto',
	gauze_wet:
		'chorreando|diez_gasas|cada_vez_que_quito|paquete_de_gasas|quito_la_gasa|nada_que_corta|cada_diez_minutos|empapada|empapadas|vuelve_el_chorrito',
	not_cutting:
		'no_corta|tampoco_corta|no_se_corta|no_para_de_sangrar|nada_que_corta|no_se_detiene|se_detiene|puro_rojo',
	blood_swallowed:
		'vomito_sangre|vomitado_sangre|sangre_tragada|vomite_sangre|escupo_puro_rojo|escupo_sangre|escupo_coagulos',
	pain_tooth: 'muela|muelas|diente|dientes|colmillo|cordal|endodoncia|juicio|carrillo|paleta',
	torment:
		'rabiando|rabiar|cabezazos|alicates|arrancaria|veo_estrellas|veo_las_estrellas|a_morir|horrores|punza|punzadas|me_dobla|me_doblan|brincar|salta_las_lagrimas|saltan_las_lagrimas|me_muero|trepo_por_las_paredes|arde_la|no_puedo_ni_cerrar',
	pills_no_use:
		'ni_el_enantyum|ni_el_nolotil|tres_nolotiles|dos_nolotiles|nolotiles|ni_cosquillas|no_me_hace_ni|no_me_calma|ni_el_ibuprofeno|ni_con_el_ibuprofeno|tres_ibuprofenos|dos_ibuprofenos',
	nerve: 'nervio',
	laid_bare: 'al_aire|expuesto|descubierto|duele_el_nervio',
	shoots: 'dolor|punza|sube|corre|pincha|irradia',
	to_ear: 'al_oido|hasta_el_oido|a_la_sien|hasta_la_sien|a_la_oreja|hasta_la_oreja|al_ojo_de',
	rot_taste:
		'sabe_a_podrido|huele_mal|mal_sabor|sabor_a_podrido|huele_a_podrido|gusto_a_podrido|gusto_podrido',
	dry_socket: 'alveolitis|alveolo_seco',
	jaw_bone: 'mandibula|quijada',
	seized_up: 'agarrotada|trabada|trancada|encajada|bloqueada',
	cannot_eat_any:
		'no_come|no_puedo_comer|ni_sopa|no_puedo_masticar_nada|llora_con_la_mano|llora_agarrandose',
	gum_boil: 'flemon_que_revento|bola_de_pus',
	covers_tooth: 'tapa_el_diente|tapa_la_muela|cubre_el_diente|cubre_la_muela',
};
