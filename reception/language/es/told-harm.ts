/** Leave-taking, the means at hand and who stands at the door, in Spanish: the words of `concepts/told-harm.ts`. */
export const toldHarm: Record<string, string> = {
	fading:
		'llegue_al_lunes|llegue_al_martes|llegue_al_miercoles|llegue_al_jueves|llegue_al_viernes|llegue_al_sabado|llegue_al_domingo|llegue_a_mañana|llegue_a_navidad|no_llego_a_mañana|llegar_a_mañana|llegare_a_mañana|no_vuelvo_mas|no_pienso_volver|para_lo_que_me_queda|hasta_aqui_llegue|hasta_aqui_he_llegado|se_acabo_todo|se_acaba_todo|todo_se_acaba|y_se_acabo|me_voy_para_siempre|no_me_vereis_mas|no_me_van_a_ver_mas|no_me_va_a_ver_mas|me_voy_en_paz|mañana_yo_ya_no|acabar_hoy|acabo_hoy|no_voy_a_andar_por|me_quito_de_enmedio',
	fading_weak:
		'no_voy_a_volver|ya_no_vuelvo|no_me_espere|no_me_esperen|no_me_espereis|no_me_esperes|no_voy_a_estar|no_las_voy_a_usar|no_los_voy_a_usar|no_lo_voy_a_usar|no_la_voy_a_usar|no_hace_falta_que_me_llam*|no_me_agende|antes_de_irme|ya_no_va_a_hacer_falta|mañana_ya_no|ya_no_la_necesito|ya_no_lo_necesito|desela_a_otro|desela_a_otra|densela_a_otro|dasela_a_otro|dadsela_a_otro|me_despido',
	some_letters:
		'escrito_una_carta|escrito_unas_cartas|dejado_una_carta|deje_una_carta|dejo_una_carta|dejado_una_nota|deje_una_nota',
	legs_out:
		'piernas_fuera|piernas_por_fuera|piernas_colgando|pies_colgando|pies_por_fuera|pies_para_fuera',
	self_goes: 'me_subo|me_voy|subo|voy|me_planto|estoy|camino_de|yendo|subiendo|subid*|me_acerco',
	falls_down: 'arbol|muro|fachada|ruina|caer|caerse|derrumb*|tormenta|rama|grieta*|lluvia',
	resolved_to_go:
		'lo_tengo_decidido|lo_tengo_todo_decidido|esta_decidido|lo_he_decidido|lo_decidi|lo_tengo_pensado|lo_tengo_muy_pensado|tomado_la_decision|tome_la_decision|no_quiero_pelear_mas|ya_no_quiero_pelear|no_quiero_luchar_mas|ya_no_quiero_luchar|me_canse_de_pelear|me_canse_de_luchar|me_he_cansado_de_luchar|me_he_cansado_de_pelear|cansad*_de_luchar|cansad*_de_pelear|harto_de_todo|harta_de_todo|ya_no_quiero_seguir|no_tengo_fuerzas_para_seguir|he_tenido_bastante|ya_tuve_bastante|lo_tengo_todo_preparado|todo_preparado_encima|he_llegado_al_final|llegue_al_final',
	left_letters:
		'cartas_escritas|escritas_las_cartas|escrito_las_cartas|escrito_cartas|dejado_cartas|dejado_unas_cartas|dejado_las_cartas|deje_cartas|deje_las_cartas|deje_unas_cartas|dejo_cartas|deje_escritas|dejado_escritas|dejado_escrita|carta_para_mis_hijos|carta_para_mi_hij*|cartas_para_mis|cartas_para_mi|carta_para_cada|carta_a_cada|carta_a_mis_hijos|escrito_a_mis_hijos|nota_para_mis|nota_para_mi_mujer|nota_para_mi_marido|sobres_con_los_nombres',
	means:
		'{pills}|frasco|frasquito|caja_de_pastillas|bote_de_pastillas|clona|clonas|cuerda|soga|mecate|lazo|cuchilla|cuchillas|cuchillo|navaja|pistola|escopeta|revolver',
	at_hand:
		'aqui|aca|delante|al_lado|en_la_mesa|encima_de_la_mesa|sobre_la_mesa|en_la_mano|en_las_manos|conmigo|en_el_coche|en_el_carro|en_el_cuarto|en_el_cajon|preparad*|encima_de_la_cama|sobre_la_cama|en_la_mesilla',
	upon_edge:
		'estoy_en_la_azotea|estoy_en_una_azotea|estoy_en_el_terrado|estoy_en_el_tejado|estoy_en_la_cornisa|estoy_en_el_puente|estoy_en_un_puente|estoy_arriba_del_puente|estoy_arriba_de_un_puente|estoy_encima_del_puente|estoy_encima_de_un_puente|estoy_sobre_el_puente|estoy_parad*_en_el_puente|estoy_subid*_al_puente|estoy_subid*_a_la|estoy_subid*_en_la|estoy_trepad*|estoy_en_el_viaducto|estoy_en_las_vias|estoy_en_la_via|estoy_en_el_borde|estoy_al_borde_del|estoy_en_la_barandilla|estoy_en_el_acantilado|arriba_de_la_azotea|orilla_de_la_azotea|orilla_del_puente|borde_de_la_azotea',
	look_after:
		'cuide_de|cuida_de|cuiden_de|cuiden_a|cuide_a|cuideme_a|cuideme_al|cuidenme_a|cuidad_de|cuidad_a|cuidamela|cuidamelo|que_cuiden|que_cuide|digale_a_mis|diganle_a_mis|digale_a_mi|dile_a_mi|diles_a_mis|diganle_a_mi|encargo_a_mis|le_encargo_a|le_encargo_que|le_pido_que_cuide',
	no_morrow:
		'mañana_yo_ya_no|mañana_ya_no_voy_a|mañana_ya_es_tarde|mañana_sera_tarde|mañana_ya_sera_tarde|esta_noche_se_acaba|esta_noche_acabo|no_voy_a_andar_por|no_pase_de_esta_noche|no_paso_de_esta_noche',
	will_paper: 'testamento|ultimas_voluntades|herederos|mi_herencia',
	alone_fear:
		'miedo_estar_sol*|miedo_de_estar_sol*|miedo_a_estar_sol*|miedo_de_quedarme_sol*|miedo_quedarme_sol*|no_se_con_quien_hablar|no_tengo_a_nadie|no_tengo_con_quien|queria_oir_a_alguien|oir_a_alguien|escuchar_a_alguien|no_me_dejen_sol*|no_me_dejes_sol*',
	nuisance:
		'no_quiero_molestar|no_queria_molestar|no_quisiera_molestar|siento_molestar|perdone_que_moleste|perdona_que_moleste|disculpe_que_moleste|disculpa_que_moleste|ser_una_molestia|ser_molestia|dar_la_lata|molestar_a_nadie',
	dosing:
		'comida|comer|comidas|desayuno|cena|agua|leche|tension|azucar|colesterol|alergia|dosis|cada|receta|recetas|recetad*|prospecto|caducad*|farmacia|efectos|cuando_me_las|como_me_las|compro|comprar|venden|jarabe|ocho_horas|operacion|mando_el_doctor|mando_la_doctora|cita|recog*|devolver|reciclar|tirar|sobra*|mandaron|cuando_no_este|las_correctas|son_las_mismas|para_que_son|cuales_son|no_se_si_son|cual_es|cual_de',
	shopping: 'venden|vendeis|tienen|teneis|comprar|cuanto|precio|metros|talla|disfraz|ski|esqui',
	half_box:
		'mitad_de_la_caja|media_caja|medio_bote|medio_frasco|mitad_del_bote|mitad_del_frasco|medio_blister|mitad_de_las_pastillas|mitad_de_las',
	half_on: 'otra_mitad|seguir_con|las_demas|el_resto|las_que_quedan',
	takes_pet: 'quedarse_con|quedarse_a|hacerse_cargo_de|quedar_con|acoger',
	boarding:
		'semana|dias|navidad|agosto|julio|verano|puente|residencia|guarderia|hospital|operan|operar|ingres*|boda|trabajo',
	under_train:
		'me_tumbo_en_las_vias|tumbarme_en_las_vias|me_acuesto_en_las_vias|acostarme_en_las_vias|me_echo_a_las_vias|encontraran_en_las_vias|me_tiro_al_tren|me_tiro_al_metro|me_aviento_al_tren|me_aviento_al_metro|aventarme_al_metro|aventarme_al_tren|irme_por_el_balcon|tirarme_a_las_vias|me_van_a_encontrar_colgad*|me_encontrareis_colgad*|me_tumbo_en_la_via|me_acuesto_en_la_via|me_pongo_en_la_via|me_pongo_en_las_vias|me_echo_a_la_via|acostarme_en_la_via|tumbarme_en_la_via|me_pongo_delante_del_tren|me_pongo_delante_de_un_tren|ponerme_delante_del_tren|ponerme_delante_de_un_tren|ponerme_delante_del_metro|se_ha_puesto_delante_del_tren|me_planto_delante_del_tren|meterme_debajo_del_tren|me_meto_debajo_del_tren|me_tiro_a_la_via',
	fear_self:
		'miedo_lo_que_pueda_hacerme|me_da_miedo_lo_que_pueda_hacer|me_da_miedo_lo_que_puedo_hacer|me_asusta_lo_que_pueda_hacer|miedo_de_lo_que_pueda_hacerme|miedo_de_mi_mism*|miedo_a_mi_mism*|no_me_fio_de_mi_mism*|miedo_de_hacer_una_tonteria|miedo_a_hacer_una_tonteria|miedo_de_hacerme_algo|miedo_a_hacerme_algo|miedo_de_hacerme_daño|miedo_a_hacerme_daño',
	sheer:
		'acantilado|viaducto|azotea|terrado|cornisa|precipicio|vias|via|puente|pretil|tejado|parking_de_arriba|ultima_planta',
	paper_note: 'hoja|papel|nota|carta|libreta|posit|pizarra',
	sorry_bye:
		'dice_perdon|pone_perdon|dice_adios|pone_adios|dice_que_lo_siente|pone_que_lo_siente|dice_lo_siento|pone_lo_siento|que_nos_quiere|que_me_quiere|que_le_perdonemos|que_la_perdonemos|que_lo_perdonemos',
	not_found:
		'no_me_encuentren|que_no_me_encuentr*|no_me_encuentre_ell*|no_lo_vean_ellos|no_me_vean_asi',
	gone_too_far:
		'me_he_pasado|me_pase|se_me_ha_ido_la_mano|se_me_fue_la_mano|demasiado_hondo|demasiado_profundo|muy_hondo|no_para|no_deja_de_sangrar|toda_la_noche_con',
	engine_on:
		'motor_encendido|motor_en_marcha|coche_en_marcha|motor_prendido|coche_arrancado|carro_prendido|motor_arrancado',
	garage_word: 'garaje|cochera|coche|carro|manguera|tubo',
	rest_forever:
		'descansar_para_siempre|dormir_para_siempre|descansare_para_siempre|dormirme_para_siempre|dormire_para_siempre|dormir_y_no_despertar|dormirme_y_no_despertar|acostarme_y_no_despertar|descansar_de_todo_para',
	what_was_left:
		'lo_que_quedaba|todo_lo_que_quedaba|todo_lo_que_habia|lo_que_habia|las_que_quedaban|todas_las_que_habia|todo_lo_que_encontre',
	all_sleepers:
		'todas_las_de_dormir|todas_las_pastillas_de_dormir|todas_mis_pastillas|todas_las_que_tenia|todas_las_que_me_quedaban|todas_las_que_quedaban|todas_las_que_encontre|todos_los_que_tenia',
	spirits: 'vodka|vino|whisky|ginebra|tequila|ron|pisco|aguardiente|cerveza|cervezas|alcohol',
	begun:
		'empezado|empece|voy_por|me_los_estoy_tomando|me_las_estoy_tomando|estoy_mezclando|he_mezclado|las_dos_cosas|ambas',
	trying_force:
		'intentando_forzar|intenta_forzar|estan_forzando|esta_forzando|tratando_de_forzar|intentando_reventar|intentando_abrir_a_la_fuerza',
	own_keys: 'cerrajero|mis_llaves|perdi_las_llaves|me_deje_las_llaves|yo',
	lethal_dose:
		'cuantas_pastillas_hacen_falta|cuantas_pastillas_se_necesitan|cuantas_pastillas_son_mortales|cuantas_pastillas_tengo_que_tomar_para_morir|cuantas_pastillas_para_no_despertar|cuantas_hacen_falta_para_no|hace_falta_para_no_despertar|hace_falta_para_morir*|dosis_mortal_para_una_persona|hace_falta_para_una_persona|cuanto_tarda_en_morir*_uno|cuanto_tardan_en_hacer_efecto_todas',
	swore: 'juro|jurado|jura|amenazo|amenazado|amenaza|prometio|prometido|aviso|avisado',
	would_kill:
		'me_mataba|nos_mataba|me_mataria|nos_mataria|me_enterraba|nos_enterraba|me_enterraria|me_rajaba|me_quemaba|nos_quemaba|nos_quemaria|me_quemaria|me_desfiguraba|me_pegaba_un_tiro|me_cortaba_el_cuello|me_reventaba|me_tiraba_por',
	comes_up:
		'oigo_subir|le_oigo_subir|lo_oigo_subir|lo_escucho_subir|sube_por_la_escalera|subiendo_por_la_escalera|subiendo_las_escaleras|ha_tirado_la_puerta|tiro_la_puerta|ha_reventado_la_puerta|revento_la_puerta|ha_echado_la_puerta|tumbo_la_puerta|ha_tumbado_la_puerta|ha_saltado_la_tapia|se_ha_colado_por_la_ventana',
	menacing: 'amenaz*|encañon*',
	improvised:
		'vidrio|cristal|botella|destornillador|tijeras|jeringuilla|jeringa|bate|barra|palo|martillo|llave_inglesa|sierra|motosierra|lanza|piedra',
	strangers:
		'unos_tios|dos_tios|tres_tios|unos_tipos|dos_tipos|tres_tipos|unos_manes|dos_manes|unos_hombres|dos_hombres|tres_hombres|unos_chavales|encapuchados|sujetos',
	crowbar:
		'palanca|palancas|barra_de_hierro|barras_de_hierro|pata_de_cabra|mazas|bates|machetes|cizalla',
	found_calling:
		'que_he_llamado_me_mata|que_llame_me_mata|que_estoy_llamando_me_mata|que_les_llamo_me_mata|que_os_llamo_me_mata|que_hable_con_ustedes_me_mata|que_he_hablado_me_mata|si_me_oye_me_mata|si_me_pilla_llamando|si_me_ve_llamando',
	took_own_life: 'se_suicido|se_mato|se_quito_la_vida|se_ahorco|se_tiro|se_colgo',
	tried_before:
		'ya_lo_intente|lo_intente_una_vez|lo_intente_hace|ya_lo_he_intentado|lo_he_intentado_antes|no_es_la_primera_vez_que_lo',
	not_skin:
		'encimera|mesa|pared|mueble|carton|caja|tela|pintura|vinilo|moqueta|suelo|raya|pantalla|cable',
	do_same:
		'hacer_lo_mismo|hacer_igual|irme_igual|seguir_sus_pasos|irme_con_el|irme_con_ella|acabar_igual|me_voy_con_el|me_voy_con_ella|reunirme_con_el|reunirme_con_ella|me_reuno_con',
	he_near:
		'esta_aqui|esta_abajo|esta_fuera|esta_afuera|esta_ahi_fuera|esta_en_la_puerta|esta_en_el_portal|esta_en_el_rellano|ha_vuelto|volvio|ha_venido|se_ha_presentado|se_presento|vino',
	found_us:
		'nos_ha_encontrado|nos_encontro|ha_averiguado_donde|ha_averiguado_la_direccion|averiguo_donde_vivo|averiguo_donde_vivimos|averiguo_la_direccion|sabe_donde_vivo|sabe_donde_vivimos|sabe_donde_estamos|ha_dado_con_nosotr*|dio_con_nosotr*|ha_dado_conmigo|nos_ha_localizado|me_ha_localizado|nos_localizo',
	pleased: 'repartidor|mensajero|paquete|tecnico|encantad*|perro|gato',
	called_in:
		'tecnico|carpintero|pintor|instalador|albañil|fontanero|bomberos|viento|vendaval|persiana',
	masked_face:
		'encapuchad*|pasamontañas|cara_tapada|caras_tapadas|enmascarad*|con_capucha_y|cara_cubierta|pañuelos_en_la_cara',
	till: 'caja|mostrador|tienda|dependient*|cajera|cajero|farmacia|gasolinera|joyeria|estanco|local|entrado|metieron|porton|casa',
	captors:
		'tienen_a_mi|tienen_a_la|tienen_a_los|tienen_al|tiene_a_mi|nos_tienen|han_puesto_a_mi|pusieron_a_mi',
	held_down:
		'contra_el_suelo|contra_el_piso|boca_abajo|de_rodillas|encañonad*|amarrad*|maniatad*|a_punta_de',
	set_alight:
		'prende_la_casa|prender_la_casa|prende_todo|prenderle_fuego|prende_fuego|quema_la_casa|quemar_la_casa|quema_todo|quemarlo_todo|lo_quema_todo|nos_quema|meterle_fuego|mete_fuego|pegar_fuego|pega_fuego',
	snatched:
		'arrancado|arranco|arrebatado|arrebato|quito_de_los_brazos|quitado_de_los_brazos|agarro|agarrado|cogido|jalo|jalado|arrastrado',
	drove_off:
		'se_ha_ido_con_el_coche|ha_salido_pitando|ha_salido_corriendo|salio_corriendo|ha_arrancado|arranco_el|se_ha_marchado_a_toda|se_fue_en_el_carro|se_la_ha_llevado|se_lo_ha_llevado|se_lo_llevo|se_la_llevo|metido_en_el_coche|metio_en_el_coche|subio_al_carro|subio_al_coche|de_los_brazos',
	by_force: 'a_la_fuerza|por_la_fuerza|a_rastras|forcejeando',
	overslip:
		'olvid*|perdido|perdida|entere|enterarse|gotea|rayado|gastado|gaste|precio|factura|notario|tarjeta|dni|garaje|cuota|manche|manchado|suspend*|quemado_la_comida|reserva*|entradas|seguro|impuesto*|llego_tarde|llegar_tarde|llegue_tarde|llevo_tarde|encargo_hace|me_encargo|roto_el_jarron|rompi_el_jarron|se_me_paso|se_me_ha_pasado|aniversario|cumpleaños|se_me_fue|martillazos_y_ruido',
	menace:
		'golp*|cuchillo|pistola|navaja|pega|pegado|pegando|amenaz*|encerrad*|miedo|escondid*|ayuda|auxilio|socorro|grit*|borracho|bebido|sangr*|escopeta|machete|denunci*|alejamiento|moraton*|huido|escapad*|violent*|mensajes|separ*|dejado_a_mi|le_he_dejado|lo_deje|llamado|llamando|llame|divorci*|dejarlo|dejarle|irme|me_voy|huir|policia|puerta|arma|drog*|control|orden',
	burgled:
		'forzad*|reventad*|entrado|entraron|robado|robaron|metido|metieron|asaltaron|desvalij*|reventaron|forzaron',
	thieves_gone:
		'ya_no_hay_nadie|ya_no_habia_nadie|no_habia_nadie|ya_se_fueron|ya_se_han_ido|se_han_ido|ya_se_habian_ido|al_volver|al_llegar_a_casa|mientras_estabamos_fuera|mientras_dormiamos|mientras_no_estabamos|la_policia_ya|ya_ha_venido_la_policia|vino_la_policia|vinieron_los_carabineros|ya_vino_la_patrulla|ha_venido_la_policia',
	mind_care:
		'psiquiatr*|psicolog*|salud_mental|depres*|deprimid*|ansiedad|antidepresivos|pastilla*|hoy_mismo|cartas|llorando|nadie_me',
	/** Who or what a hammer falls on when it is no building work. */
	blow_falls_on:
		'grita*|amenaz*|sangre|puerta|cabeza|ex|hombre|hombres|tipo|tio|tios|padre|madre|a_mi|mujer|marido|novio|hijo|hija|niño|niña|padrastro|me_tira|me_quiere',
	/** Things that fall, hurt or wear one out without anybody being in danger. */
	lifeless:
		'impresora|ordenador|portatil|laptop|tablet|router|wifi|internet|programa|sistema|web|aplicacion|servidor|pantalla|proyector|lavadora|lavavajillas|secadora|nevera|microondas|aspiradora|cafetera|caldera|calentador|termo|ortodoncia|brackets|ferula|alambre|ruido|ruidos|alergia|horario|trafico|atasco|mudanza|papeleo|factura*|cuota|hipoteca|colchon|sofa|zapatos|botas|tacones|maleta|carpeta|maceta|cuadro|espejo|lampara|jarron|libro|bolso|cartera|gafas|camara|robot|dron|paquete|bicicleta_estatica|tendedero|escoba|cubo|tiesto|bolsa|mando',
	/** Blades and guns as tools, goods and papers. */
	blade_use:
		'me_corte|me_he_cortado|me_corto|corta|cortar|mantequilla|cubiert*|pelar|afil*|permiso|licencia|cazador*|caceria|hered*|herencia|herramientas|obras|radial|recambio|repuesto|lector|maquinilla|afeit*|rasur*|depil*|cera|disfraz|teatro|tatuaje|devolver|cuadros|clavos|estanteria|bricolaje|martillazo*_al|paciencia|valor|barbero|peluquer*|tajito|pelarl*|corte_el|corte_la|coleccion|vitrina|antigu*|hormigon',
	weapon_drawn:
		'en_la_mano|en_mano|en_alto|en_la_cintura|en_el_cuello|al_cuello|en_la_sien|en_la_cabeza',
	rid_of:
		'muela*|diente*|coche|papel*|tramite*|examen|cita|revision|obra|deuda*|multa*|mueble*|gestion*|asunto|contrato|hipoteca|piso|factura*',
	sore_use:
		'alambre|pesas|maquina|correr|corriendo|jugando|jugar|deporte|ejercicio*|rodilla*|espalda|hombro|muñeca_derecha|entren*|gimnasio|futbol|rascar*|cepill*|morder*|muerd*|masticar|comer|caer*|andar|caminar|bici|perro|gato|cachorro|hueso|pata|collar|escalera*|barandilla|suelo|resbal*|niños|juguete*',
	stranded: 'quedado_tirado|quedo_tirado|grua|vado|averia*|garaje|parking|porton|remolc*|taller',
	traffic_jam: 'atasco|trafico|caravana|retencion*|embotellamiento|trancon',
	salesman:
		'comercial|comerciales|camara|foco|llamadas|correos|anuncio*|publicidad|newsletter|cobrador|teleoperador*',
	cut_oneself:
		'se_ha_cortado|se_corto|me_he_cortado|me_corte|se_me_ha_ido|cortado_con_la|cortado_con_una|cortado_con_el',
	as_told:
		'me_mand*|me_recet*|me_dij*|mandasteis|recetasteis|recetaron|dijisteis|partid*|pautad*|colesterol|tension|revisar|de_siempre',
	laugh: 'jaja*|jeje*|broma|bromeo|exagero|exagerad*|es_un_decir|risa',
};

/** Killing, dying and stabbing that only exaggerates, in Spanish; papers, plays and tools. */
export const toldHarmFigures: Record<string, readonly string[]> = {
	violence: [
		'{laugh} & auxilio|socorro|matan|matando',
		'{lifeless} + me|nos|le|esta|matando + mata|matan|matando|pega -quit*|romp*|grit*|marido|novio|pareja|ex|miedo|policia|escond*|cuchillo',
		'{lifeless} + mata|matan|matando -quit*|romp*|grit*|marido|novio|pareja|ex|miedo|policia|escond*|cuchillo',
		'mata|matan|matando + {lifeless} -grit*|marido|novio|pareja|ex|miedo|policia|escond*|cuchillo',
		'gato|gata|gatos|gatito|paloma|pajaro|raton|rata|murcielago|lagartija|cucaracha*|abeja*|avispa*|mosquito* .. entrado|entro|colado|metido',
		'{animal} + escondid*',
		'suegra|madre|hermana|jefa|cuñada + mata|matara + si & tarta|llego|llegamos|cumple*|mesa|regalo|olvid*|cojo|compro',
		'testigo|juicio|declarar + de|por|del + atraco|asalto|robo|pelea',
		'cuchilleria|afilador|jamon|cuberteria|cubiertos|taller_de|curso_de|clase_de & cuchillo*|navaja*',
		'puerta|cerradura|bombin|ventana|persiana|reja + forzad*|reventad* -ruidos|dentro|alguien|pasos|oigo|miedo',
		'encerre|encerrado|encerrada|encerrarme & trabajar|trabajando|estudiar|estudiando|teletrabaj*',
		'hay_que|tengo_que|hace_falta + llevar|traer & cuchillo*|navaja*|hacha*',
		'wifi|internet|router|ordenador|impresora|programa|web|aplicacion|movil|ruido|obras|papeleo|horario & matando|matan|mata -{menace}',
		'silla|muela|muelas|muelita|diente|dientes|encia|botas|zapatos|zapatillas|chanclas|tacones|maleta|colchon|techo|jefe|vueltas|papeles|escaleras & matando|matan|mata -{menace}',
		'pega*|pegando|dando|dale + gritos|voces|saltos|brincos|botes|vueltas|tirones|un_grito',
		'colchon|maleta|bota|botas|muela|partido|equipo & golpea|golpeando|pegando|pega|paliza -{menace}|me_esta|la_esta',
		'me_vais_a|me_vas_a|os_vais_a|nos_vais_a + matar|asesinar|odiar|crucificar -{menace}',
		'antes + me|se|nos + pego|pega + un_tiro',
		'{burgled} && {thieves_gone} -{hushed}|ruidos|siguen_dentro',
		'{thieves_gone} && {burgled} -{hushed}|ruidos|siguen_dentro',
		'{kill_me}|me_mata|me_matara|me_matan|nos_matan && {overslip} -{menace}',
		'{kill_me} && que_va|para_nada|no_hombre|no_mujer && {overslip}',
		'gato|gata|gatito|gatita|perro|perra|loro|hamster & me_mata|me_va_a_matar|mata',
		'matando|mata|matar & martillazos|a_golpes|taladrazos & pared|muro|azulejo*|suelo|obra|remodel*|reforma*',
		'me_robaron|me_asaltaron|me_atracaron & mes_pasado|año_pasado|semana_pasada|verano_pasado & denuncia|seguro|copia|papeles',
		'robo|atraco + a_mano_armada & precio*|cobr*|pagar|factura|vamos|barato',
		'precio*|cobr*|factura & robo|atraco',
		'machete|machetes|hacha|hachas|cuchillo|cuchillos|navaja|navajas & a_como|cuanto_cuesta|cuanto_vale|cuanto_sale|venden|vendeis|podar|desyerbar|afilar|afilan|exposicion|coleccion -amenaz*|grit*|sangr*|puerta|miedo|fuera|encima',
		'parece_que|parecia_que|parezco|como_si + me|le + han|hubier* + dado|pegado + una|paliza',
		'llevo|veinte_minutos|un_rato|media_hora & dandole + a|al',
		'estoy|esta|dandole + dandole|el + pecho|teta|biberon',
		'estoy + pega|pegad* + a',
		'ahogad*|llen*|tap*|harto|harta + de + pega',
	],
	suicidal: [
		'vias|via & antiguas|verde|museo|muertas|restaurante|parada',
		'termo|lavadora|nevera|caldera|coche|moto|portatil|ordenador|movil|impresora|lavavajillas|tele|aparato|maquina|programa|servidor|web|disco & suicid*',
		'{animal} + se_tira|se_tiro|se_ha_tirado|tira|tiro',
		'{self_end}|me_tiro + si|como + me|nos|no|os|vuelv* .. cambi*|cita|hora|fecha|llam*|cobr*|esper*|musiquita|telefono -{mind_care}',
		'soga|cuerda|mecate & tendedero|tender|lona|amarrar|metros|escalada|columpio|hamaca|caballo|barco|tienen|venden',
		'me_vais_a|me_vas_a|me_van_a|nos_vais_a + matar|asesinar -{menace}',
		'{self_end}|me_ahorco|me_cuelgo|me_tiro_por|me_tiro_de && {laugh}',
		'antes + me|se|nos + pego|tiro|corto|cuelgo|mato|ahorco',
		'antes & {self_end} & que',
		'si|como .. cita|hora|tecnico|wifi|router|internet|llamada|telefono|jugar|examen|obra|colegio .. {self_end} -{mind_care}',
		'esta|estoy|estan + que + {self_end}|se_tira|me_tiro & porque|wifi|router|internet|jugar|examen*|novia|partido -{mind_care}',
		'matando|matarme|matar|matarse|mato|matas|maté|mate & gimnasio|entren*|spinning|spinin|pilates|crossfit|clase_de|a_trabajar|a_estudiar|a_correr|dieta|trabajando|estudiando|maraton|oposicion|abdominales -{mind_care}|pastilla*',
		'{laugh} & matarme|me_mato|me_mate|casi_me_mato',
		'me|nos + mato|matamos|mata + a + trabajar|estudiar|correr|entrenar|limpiar|currar',
		'casi + me|nos + mato|mate|matamos + de|bajando|subiendo|con|en',
		'quise|intente|me_quise|me_intente + quitar*|matar*|suicid* && superad*|ya_paso|hace_mucho|de_joven|recuperad* -otra_vez|vuelto|ahora_mismo|ultimamente',
		'hace + años & quise|intente & quitar*|matar*|suicid* && superad*|recuperad*|estoy_bien -otra_vez|vuelto|ultimamente',
		'me_tiene|nos_tiene|me_tienen|nos_tienen + ahorcad*|asfixiad*|estrangulad*|ahogad* -marido|novio|cuello|pareja|ex|soga',
	],
	breathing: [
		'me_tiene|nos_tiene|me_tienen|nos_tienen + ahorcad*|asfixiad*|estrangulad*|ahogad* -marido|novio|cuello|pareja|ex|soga',
	],
	trauma: [
		'{back_then} & {burn}|{fell}|{hit_by}|{hit_by_verb}|exploto|explotado|clav* -ahora|acaba*|hoy|ahora_mismo|empeor*|desde_entonces',
		'{burn}|{fell}|{hit_by}|{hit_by_verb}|exploto|explotado|clav* & {back_then} -ahora|acaba*|hoy|ahora_mismo|empeor*|desde_entonces',
		'disparad*|disparo + petardo*|cohete*|fuegos_artificiales|foto|fotos',
		'caido_encima|cayo_encima + agua -hirviendo|caliente|ardiendo',
		'caido_encima|cayo_encima + trabajo|marron|responsabilidad*|faena|curro|boda',
		'atropello & alta|rehabilitacion|secuelas|perit* -ahora|acaba*|suelo',
		'como|parece|parecia + un_tiro|una_puñalada|puñalad*|cuchillad*',
		'disparad*|disparo + dolor|precio*|consumo|ciatica|azucar|gasto*|lumbago|reuma',
		'{fell} + {lifeless}',
		'{lifeless} + {fell}',
		'trozo|cacho|desconchon|maceta|tiesto|escalera_de_mano + {fell}',
		'{fell} + trozo|cacho|desconchon|maceta|tiesto|escalera_de_mano',
		'atropell* + a + una|un + paloma|gaviota|raton|rata|erizo|sapo|jabali',
		'atropell* + la|el|mi + moto|coche|bici & aparcad*|estacionad*',
		'antes + me|se|nos + pego|tiro|corto|cuelgo|mato + un_tiro|un',
		'puñalada*|apuñal*|cuchillada*|cuchillo & por_la_espalda|en_la_espalda|trapera* && soci*|cuñad*|herencia|clientes|empresa|negocio|banco|jefe|jefa|herman*|compañer*|partido|reparto|local|amig* -sangr*|hospital|ambulancia|herid*|suelo',
		'calle|plaza|barrio|callejon|cuesta|camino + de_la|del|de|de_los + sangre|muerto|muertos|ahorcado|tiro|puñal|crimen',
	],
	severe_bleeding: [
		'{bleed} + mucho|bastante + menos',
		'saber|preguntar|pregunta|si + {bleed} + mucho|bastante & despues|esa|esta_operacion|intervencion|cirugia|castracion|extraccion|operacion -ahora|ahora_mismo|sigue|no_para',
		'saber_si|preguntar_si & sangrar -ahora|me|le|sigue',
	],
	overdose: [
		'mezcl* & lejia & con_agua -fuerte|amoniaco|salfuman|tos*|ahog*|mare*|respir*|beb*|trag*',
		'{pills} + se|lo + toma|toman|debe',
		'mitad|partid* & {pills} & como|tomo|toma',
	],
	law_detention: [
		'{detained} && archivad*|absuelt*|sobreseid*|retiraron_los_cargos|cancelar|antecedentes_penales|certificado_de_penales -ahora|hoy|anoche|calabozo|comisaria',
		'detienen|detener & mucha_gente|a_la_gente|por_lo_mismo|es_delito',
	],
	law_deadline: [
		'{received} + esta_mañana|esta_tarde|hoy_mismo|hoy & carta|notificacion|demanda|certificad*|burofax|requerimiento -vence|vencen|ultimo_dia|acaba|termina',
		'{fired}|firmado|me_han_hecho|me_hicieron & esta_mañana|hoy|firmar -ultimo_dia|plazo',
	],
};
