/** What gives harm away to somebody who listens closely, in Spanish. */
export const harmSigns: Record<string, string> = {
	stuffed:
		'estomago_lleno|tripa_llena|atiborrad*|hinchado_a|hinchada_a|inflado_a|inflada_a|puesto_ciego_de|me_he_hartado_de|hasta_arriba_de',
	foolish:
		'he_hecho_una_burrada|hecho_una_burrada|hecho_una_tonteria|hice_una_tonteria|hecho_una_locura|hizo_una_tonteria|hecho_una_barbaridad|hecho_una_estupidez|me_arrepiento',
	pest_killer:
		'matar_ratas|mata_ratas|matar_ratones|matar_hormigas|matar_cucarachas|matar_caracoles|matar_bichos|para_las_ratas|para_los_ratones|para_las_cucarachas|para_las_hormigas|de_las_ratas|de_las_hormigas|de_los_piojos|de_las_malas_hierbas|quitar_la_grasa|de_fregar|de_la_piscina|del_vater',
	round_mouth:
		'alrededor_de_la_boca|en_la_boca|por_la_boca|boca_llena|boca_azul|boca_verde|labios_llenos|barbilla',
	insulin_pen: 'boli|bolis|boligrafo|boligrafos|pluma|plumas|jeringa|jeringas|pen|pens',
	muddled: 'confund*|liado|hecho_un_lio|equivoc*|cambiado|mezclado|no_era',
	unit_dose: 'rapida|lenta|unidades|insulina|azucar|pinchado|pincharme',
	opened_gas:
		'abierto_el_gas|abrio_el_gas|dejado_el_gas|gas_abierto|abierto_la_llave_del_gas|abierto_los_fuegos|abierto_la_bombona',
	sealed:
		'toallas|cerrado_las_ventanas|ventanas_cerradas|tapado|rendijas|sellado|cinta|mantas|encerrado_con|despedid*|beso|no_abre',
	hose: 'manguera|tubo_de_goma|manguito',
	tailpipe:
		'tubo_de_escape|escape_del_coche|maletero|garaje_cerrado|dentro_del_coche_con|desde_el_escape|del_escape',
	gave_away:
		'ha_regalado|ha_repartido|regalo_todo|esta_regalando|ha_dado_su|ha_dado_todas|se_ha_deshecho_de|regalando_sus',
	ill_omen:
		'mala_espina|muy_raro_todo|sin_levantarse|no_levanta_cabeza|deprimid*|depresion|muy_triste|abrazo|se_ha_despedido|despedirse|de_repente_contento|de_repente_contenta|muy_tranquilo|muy_tranquila|no_contesta|no_coge',
	go_with:
		'me_voy_con|irme_con|reunirme_con|me_ire_con|juntarme_con|nos_vamos_a_juntar|se_va_con|irse_con|reunirse_con',
	dead_one:
		'murio|fallecio|difunt*|que_en_paz|en_el_cielo|alla_arriba|que_se_murio|enterre|enterramos',
	funeral: 'entierro|funeral|velatorio|tanatorio|misa|velorio|viaje',
	lengthways:
		'corta_a_lo_largo|cortarse_a_lo_largo|cortarme_a_lo_largo|corto_a_lo_largo|cortas_a_lo_largo',
	veins: 'vena|venas|muñeca|muñecas|duele|brazo|desangr*',
	wont_let:
		'no_me_deja|no_nos_deja|no_la_deja|no_me_permite|me_ha_quitado|me_quito|me_tiene_sin|nos_tiene_sin',
	freedom:
		'ir_al_baño|movil|telefono|celular|llaves|pasaporte|documentacion|hablar_con_nadie|hablar_con_mi|salir_sola|salir_de_casa|ni_salir|comer|dinero|tarjeta|salir_desde',
	covert:
		'hacer_como_que|haga_como_que|haz_como_que|hagase_pasar|hagame_como|finja|fingir_que|solo_puedo_decir|contesteme_solo|diga_si_o_no|digo_si_o_no|como_si_hablara_con|como_si_pidiera',
	he_is_near:
		'esta_aqui|aqui_delante|esta_delante|esta_al_lado|a_mi_lado|me_esta_mirando|me_esta_oyendo|me_escucha|esta_en_la_habitacion|esta_en_el_salon|esta_detras|viene_ahora|ha_bajado_a',
	screams: 'chillar|gritar|gritos|chillidos|gritando|chillando|alaridos|chilla|grita',
	pleading:
		'que_la_suelte|que_la_suelten|que_pare|que_pares|que_la_deje|suelta|sueltame|dejame|no_me_pegues|no_me_mates|que_no_la_mate|por_favor_no|ayuda|auxilio|que_la_ayuden|que_alguien_la_ayude|pide_ayuda|pidiendo_ayuda|pide_auxilio|pidiendo_auxilio',
	gone_silent:
		'ahora_nada|ahora_silencio|ya_no_se_oye|ya_no_se_escucha|ya_no_grita|ya_no_chilla|ni_un_ruido|se_ha_callado_de_golpe|no_se_oye_nada|luego_nada',
	noisy_fun: 'fiesta|cumpleaños|partido|gol|niños_jugando|recreo|concierto|television|tele',
	not_back:
		'se_quedan_alli|se_queda_alli|se_quedan_a_vivir|se_queda_a_vivir|no_van_a_volver|no_piensa_volver|no_piensa_devolver*|no_me_los_va_a_traer|no_me_lo_va_a_traer|no_me_la_va_a_traer|billete_de_ida|solo_de_ida|solo_ida|no_los_va_a_devolver|no_la_va_a_devolver|cruzar_la_frontera_con',
	makes_one_want: 'casi|es_para|es_como_para|como_para|cuando_digo_que|digo_que|dan_ganas_de',
	self_end:
		'me_corto_las_venas|corto_las_venas|me_tiro|tirarse*|tirarme*|me_tiraria|pegarse_un_tiro|pegarme_un_tiro|colgarse|ahorcarse|cortarse_las_venas|cortarme_las_venas|suicid*|matarse|matarme|morirse',
	trivial:
		'renta|hacienda|parking|aparcamiento|atasco|trafico|factura|wifi|internet|ordenador|impresora|papeleo|formulario|centralita|musiquita|musica_de_espera|web|cita_previa|mudanza|suegra|ikea',
	pours:
		'rociando|rociado|rocio|echando|echado|vertiendo|derramando|regando|tirando|tirado|empapado|empapando|roci*|rocian|echaron|riegan',
	fuel: 'gasolina|nafta|bencina|alcohol_de_quemar|bidon|garrafa_de_gasolina|acido',
	at_house:
		'puerta|buzon|portal|casa|encima|me_ha|nos_ha|coche_con|entrada|felpudo|la_cara|patio|cocina|sala|corral|techo|rancho|finca|escalera|local',
	blade:
		'cuchilla|cuchillas|cuter|cutter|hoja_de_afeitar|navaja_de_afeitar|gillette|hoja_de_sacapuntas|bisturi|navajita*|hojas_de_afeitar|cuchillas_de_afeitar|hojas_de_rasurar|navaja_de_rasurar|navajas_de_rasurar|rastrillo_de_rasurar|prestobarba*|gillettes',
	nobody_misses:
		'nadie_me_echara_de_menos|nadie_me_va_a_echar_de_menos|nadie_me_va_a_extrañar|nadie_me_extrañara|nadie_la_echara_de_menos|nadie_lo_echara_de_menos|nadie_va_a_notar_que_no|no_me_echareis_de_menos|mañana_nadie_me',
	fallen_silent: 'grita|llora|habla|chilla|golpea|tose',
	leave_world:
		'no_voy_a_estar_en_este_mundo|no_estare_en_este_mundo|no_este_en_este_mundo|dejar_este_mundo|irme_de_este_mundo|no_pinto_nada_en_este_mundo|me_voy_de_este_mundo',
	urge: 'necesito|ganas_de|tengo_que|quiero|voy_a|vuelto_a|volver_a|otra_vez',
	cut_self: 'cortarme|hacerme_cortes|rajarme_los_brazos|hacerme_sangre',
	hair: 'pelo|uñas|flequillo|melena|puntas|llamada|luz|internet|cabello|barba|coleta',
	squeezed_neck:
		'apretado_el_cuello|apreto_el_cuello|aprieta_el_cuello|apretando_el_cuello|apretandome_el_cuello|manos_al_cuello|manos_en_el_cuello|mano_en_el_cuello|me_ha_ahogado_con|tapado_la_boca|tapo_la_boca|apreto_el_pescuezo|apretado_el_pescuezo|apreto_del_cuello|me_ahorco|me_estuvo_ahorcando|me_estrangulo|me_ha_estrangulado|me_agarro_del_pescuezo|me_agarro_del_cuello|me_cogio_del_cuello|me_ha_cogido_del_cuello',
	flung:
		'me_ha_estampado|me_estampo|me_ha_empujado|me_empujo|la_ha_empujado|la_empujo|me_ha_tirado|me_tiro|la_ha_tirado|la_ha_estampado|me_ha_lanzado|me_lanzo|me_avento|le_ha_empujado',
	against:
		'contra_la_pared|por_las_escaleras|escaleras_abajo|al_suelo|contra_el_suelo|contra_la_puerta|contra_la_mesa|contra_el_armario',
	loves_parting:
		'me_quiere_mucho|nos_quiere_mucho|que_me_quiere|que_nos_quiere|que_cuide|que_cuidemos|que_lo_siente_mucho|perdon_por_todo|perdonadme|lo_siento_por_todo',
	burden:
		'ser_una_carga|soy_una_carga|ser_un_estorbo|soy_un_estorbo|dar_mas_trabajo_a|no_puedo_mas_con_esto|no_quiero_ser_carga|solo_doy_problemas|ser_una_carga_para|es_un_estorbo|que_es_una_carga|que_estorba|solo_estorbo|que_solo_estorba|un_estorbo',
	pardon:
		'que_me_perdone|que_me_perdonen|que_la_perdone|que_lo_perdone|que_le_perdone|que_la_perdonemos|que_lo_perdonemos|que_le_perdonemos|perdonadme|perdonenme|pide_perdon_a_todos|pidiendo_perdon',
	order_broken:
		'saltado_la_orden|salto_la_orden|quebrantado_la_orden|incumplido_la_orden|roto_la_orden|violado_la_orden|violo_la_orden|saltandose_la_orden',
	worn_out:
		'no_puedo_mas|no_puede_mas|no_podemos_mas|no_aguanto|no_aguanta|no_me_alivia|no_le_alivia|no_soporto',
	lose_it: 'pierdo|perdemos|perdere|nos_quedamos_sin|me_quedo_sin|se_me_pasa|se_acaba_todo',
	why_calling:
		'no_se_por_que_llamo|no_se_por_que_les_llamo|no_se_por_que_os_llamo|no_se_por_que_le_llamo|no_se_por_que_marque|no_se_por_que_he_llamado|no_se_para_que_llamo|queria_oir_una_voz|queria_escuchar_una_voz|solo_queria_oir|no_se_ni_para_que_llamo|no_se_ni_para_que_marco|no_se_para_que_marco|no_se_ni_por_que_llamo|nomas_queria_oir|solo_queria_escuchar|oir_a_alguien|escuchar_a_alguien',
	rope_ready:
		'tengo_la_cuerda|tengo_la_soga|tengo_el_mecate|comprado_la_cuerda|compre_la_cuerda|compre_la_soga|comprado_una_soga|tengo_las_pastillas_preparadas|tengo_todas_las_pastillas|tengo_el_lazo|la_cuerda_lista|cuerda_y_todo|he_elegido_el_dia|elegi_el_dia|tengo_fecha_para_irme',
	gun: 'pistola|escopeta|revolver|rifle|arma_reglamentaria|el_arma|fusil|carabina|el_fierro',
	robber: 'ladron*|atrac*|rehen*|cazar|caceria|permiso|licencia',
	shut_self:
		'se_ha_encerrado|se_encerro|se_ha_metido_en|se_metio_en_el_baño|se_ha_atrancado|se_atranco|ha_echado_el_pestillo|echo_el_pestillo|ha_cerrado_por_dentro|me_he_encerrado|me_encerre',
	note_found:
		'encontre_una_carta|he_encontrado_una_carta|encontrado_una_nota|encontre_una_nota|ha_dejado_una_carta|ha_dejado_una_nota|dejo_una_carta|dejo_una_nota|una_carta|una_nota|un_papel_que_dice|nota_en_la_mesa|nota_en_la_nevera|mensaje_de_voz',
	pardon_us:
		'que_la_perdonemos|que_lo_perdonemos|que_le_perdonemos|que_los_perdone|que_nos_quiere|que_no_es_culpa_nuestra|que_no_la_busquemos|que_no_lo_busquemos|que_no_le_busquemos|que_cuidemos|que_nos_perdona',
	car_window: 'ventanilla|ventana_del_coche|ventana_del_carro|vidrio_del_auto|luna_del_coche',
	wash_car: 'lavar|lavando|limpiar|lavadero|jabon',
	unnoticed:
		'nadie_lo_va_a_notar|no_lo_va_a_notar_nadie|nadie_se_va_a_enterar|nadie_se_va_a_dar_cuenta|no_avise_a|no_avisen_a|no_se_lo_diga_a|no_le_diga_a_mi|no_llame_a_mi|ya_seria_tarde|seria_tarde|ya_es_tarde|hay_vuelta_atras',
	undress_order:
		'que_me_quite_la_ropa|que_me_desnude|que_me_desvista|que_se_quite_la_ropa|que_me_saque_la_ropa|me_quiere_quitar_la_ropa|me_esta_quitando_la_ropa|que_me_baje_los_pantalones|que_me_baje_las_bragas',
	medical_look:
		'medic*|doctor*|consulta|radiografia|enfermer*|revision|exploracion|ecografia|bata|prueba|dermatolog*|ginecolog*|fisio*|masaj*',
	locked_us:
		'ha_cerrado_con_llave|cerro_con_llave|ha_echado_la_llave|echo_la_llave|ha_trancado_la_puerta|tranco_la_puerta|ha_bloqueado_la_puerta|no_me_deja_salir|se_ha_guardado_el_movil|me_ha_quitado_el_movil|me_quito_el_celular|me_quito_el_telefono',
	keeps_locked:
		'me_tiene_con_llave|nos_tiene_con_llave|me_tiene_bajo_llave|me_tiene_trancad*|me_dejo_bajo_llave|me_dejo_con_llave|me_deja_con_llave|me_tienen_atad*|nos_tienen_atad*|me_cerro_con_llave|me_tiene_secuestrad*|la_tiene_encerrada|me_encerro_con_llave|me_ha_encerrado_con_llave|nos_ha_encerrado',
	harming:
		'haciendo_daño|haciendole_daño|lastimando|lastimandola|haciendole_cosas|pegandole|le_esta_pegando|la_esta_matando|haciendo_pupa',
	kin_close: 'mama|papa|mami|papi|madre|padre|hermana|hermano|abuela|abuelo|tia|hija|hijo',
	ram_us:
		'embistiend*|me_embiste|nos_embiste|me_esta_embistiendo|me_quiere_sacar_de_la_carretera|sacarme_de_la_carretera|sacarnos_de_la_carretera|sacarme_del_camino|me_va_dando_por_detras|dandome_golpes_por_detras|me_viene_dando_por_detras|me_echa_de_la_carretera|me_cierra_el_paso_con|me_choca_por_detras_a_proposito|chocandome_por_detras',
	blackout:
		'se_me_fue_la_luz|vi_negro|lo_vi_todo_negro|perdi_el_sentido|perdi_el_conocimiento|me_desmay*|vi_estrellas|me_quede_sin_aire|no_podia_respirar|casi_no_respiraba|se_me_nublo',
	no_swallow:
		'no_paso_saliva|casi_no_paso|no_puedo_tragar|me_cuesta_tragar|duele_al_tragar|no_trago|no_me_pasa_la_saliva',
	kneeling:
		'arrodillad*|de_rodillas|tirados_en_el_suelo|boca_abajo_en_el_suelo|manos_en_la_nuca|manos_arriba|hincad*',
	handcuffs: 'esposas|grilletes|los_ganchos',
	put_on: 'puesto|pusieron|puso|ponen|poniendo|llevan_con|llevaron_con|salio_con|con_las',
	border_place:
		'barajas|aeropuerto|el_prat|frontera|ezeiza|aduana|control_de_pasaportes|migracion|migraciones|la_t4|terminal|vuelo|extranjeria',
	turned_back:
		'no_la_dejan_pasar|no_lo_dejan_pasar|no_le_dejan_pasar|no_me_dejan_pasar|no_la_dejan_entrar|no_lo_dejan_entrar|no_le_dejan_entrar|no_me_dejan_entrar|inadmitid*|denegado_la_entrada|denegada_la_entrada|la_devuelven|lo_devuelven|me_devuelven|avion_de_vuelta|vuelo_de_vuelta|la_tienen_en_una_sala|lo_tienen_en_una_sala|me_tienen_en_una_sala|la_quieren_devolver|lo_quieren_devolver|los_regresan|lo_regresan|la_regresan',
	ousters:
		'desokupa*|desocupacion|matones|gorilas|cuatro_tios|unos_tios_enormes|empresa_de_esas|desalojadores',
	at_door:
		'en_la_puerta|en_el_portal|en_el_rellano|en_mi_puerta|de_aqui_no_se_mueven|no_se_mueven_hasta|no_se_van_hasta|en_la_escalera|en_la_entrada',
	of_court:
		'del_juzgado|la_comision|secretaria_judicial|secretario_judicial|actuaria|funcionaria_del|comision_judicial|la_comitiva',
	locksmith: 'cerrajero|cerrajera|policia|policias|guardias',
	given_minutes:
		'dado_media_hora|dan_media_hora|dado_una_hora|dan_una_hora|dado_diez_minutos|dan_diez_minutos|dan_veinte_minutos|dado_veinte_minutos|dieron_media_hora|dieron_una_hora',
	pack_up: 'recoger|sacar|salir|irnos|irme|desalojar|vaciar|abandonar|juntar_las_cosas',
	bid_word:
		'subasta|subastas|puja|licitacion|concurso_publico|sede_electronica|lexnet|registro_electronico|aval|deposito_de_la_subasta',
	at_hour:
		'a_la_una|a_las_dos|a_las_tres|a_las_cuatro|a_las_cinco|a_las_seis|a_las_siete|a_las_ocho|a_las_doce|a_las_quince|a_las_once|a_medianoche|en_una_hora|en_dos_horas|en_media_hora',
	keep_out:
		'que_no_entremos|que_no_entre|que_nos_vayamos|no_nos_deja_entrar|ya_vete|vete_mama|no_quiere_abrir',
	toy_gun:
		'agua|juguete|jugar|nerf|silicona|masaje|clavos|grapas|pintura|videojuego|disfraz|paintball|airsoft',
	chafes:
		'zapato*|puente|dentadura|protesis|medicacion|pastilla*|tratamiento|dieta|brackets|muela|ortodoncia|silla|faja|sol',
	hostage_word: 'armas|armad*|encapuchad*|asaltantes|secuestrador*|atracador*',
	on_screen: 'web|pagina|aplicacion|app|cuenta|portal_de|usuario|contraseña|aula',
	meal_break: 'comer|almorzar|desayunar|patio|trabajo|permiso|fumar',
};
