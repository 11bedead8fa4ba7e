/** Who is shut in a vehicle or hangs on a machine, in Spanish: the words of `concepts/told-rescue.ts`. */
export const toldRescue: Record<string, string> = {
	car_child:
		'niño|niña|niños|niñas|nene|nena|nenes|bebe|bebes|bebito|bebita|beba|crio|cria|crios|criatura|criaturas|criaturita|hijo|hija|hijos|hijas|hijito|hijita|peque|peques|pequeño|pequeña|chiquito|chiquita|chiquitos|chiquitas|chiquill*|guagua|guaguas|chamo|chama|chamito|nieto|nieta|nietos|gemelos|mellizos|recien_nacid*|sobrinito|sobrino|sobrina|pibe|piba|escuincle|chamaquit*',
	told_in_car:
		'en_el_coche|en_un_coche|en_su_coche|en_mi_coche|dentro_del_coche|dentro_de_un_coche|dentro_de_su_coche|coche_cerrado|coche_aparcado|niño_del_coche|niña_del_coche|bebe_del_coche|en_el_auto|en_un_auto|en_mi_auto|dentro_del_auto|adentro_del_auto|adentro_de_un_auto|auto_cerrado|auto_estacionado|en_el_carro|en_un_carro|en_mi_carro|en_su_carro|dentro_del_carro|adentro_del_carro|carro_cerrado|carro_estacionado|en_el_vehiculo|en_un_vehiculo|dentro_del_vehiculo|vehiculo_cerrado|en_la_furgoneta|en_una_furgoneta|furgoneta_cerrada|dentro_de_la_furgoneta|en_la_camioneta|en_una_camioneta|camioneta_cerrada|en_la_troca|en_una_troca',
	car_heat:
		'al_sol|pleno_sol|puro_sol|bajo_el_sol|ventanas_subidas|ventanillas_subidas|ventanas_cerradas|ventanillas_cerradas|vidrios_arriba|vidrios_cerrados|vidrios_subidos|rendija_abierta|calorazo|calorón|este_calor|treinta_grados|treinta_y_cinco_grados|cuarenta_grados|horno|hierve|hirviendo|achicharr*|cociendo|sudando|sudada|sudado|empapad*|bañado_en_sudor|bañada_en_sudor|encerrad*',
	car_tame:
		'juguete|precio|alquil*|comprar|acondicionado|aire_del|silla_nueva|sillita_nueva|pelicula|cuento|noticia|noticias|cita|retraso|llego_tarde|llegamos_tarde|maqueta|teledirigido|norma|normativa|multa|por_saber|es_legal|mochila|movil|abrigo|chaqueta|seguro_de|seguro_del|bloqueo_infantil|isofix|hacer_copia|una_copia|averia|arreglar|{traffic_jam}',
	on_own: 'solo|sola|solito|solita|solos|solas|solitos|solitas',
	grown_gone:
		'nadie_alrededor|nadie_mas|nadie_cerca|sin_volver|no_vuelven|no_vuelve|no_aparece|no_aparecen|media_hora_sin|no_hay_nadie|padres_en|madre_de_compras|de_compras|en_el_bingo|en_el_bar|fueron_a_comprar|se_fueron|ya_no_da_golpes|ya_no_llora|sin_padres|se_oye_llorar|no_responde|ni_una_rendija|ni_rendija',
	forgot_child:
		'deje|dejado|dejaron|dejamos|olvide|olvido|olvidado|olvidamos|olvidaron|se_me_olvido|se_me_ha_olvidado|se_me_quedo|se_me_ha_quedado',
	should_be_nursery:
		'olvide_dejarlo|olvide_dejarla|lo_hacia_en_la_guarde|la_hacia_en_la_guarde|lo_hacia_en_la_guarderia|la_hacia_en_la_guarderia|creia_que_lo_habia_dejado|creia_que_la_habia_dejado|pense_que_lo_habia_dejado|pense_que_la_habia_dejado|no_lo_deje_en_la_guarderia|no_la_deje_en_la_guarderia',
	still_aboard:
		'sigue_atras|sigue_dentro|sigue_adentro|esta_dentro|esta_atras|sigue_en_el|esta_en_el',
	car_shut:
		'se_ha_cerrado_el_coche|se_me_ha_cerrado_el_coche|se_cerro_el_coche|se_me_cerro_el_coche|se_me_cerro_el_auto|se_me_cerro_el_carro|se_cerro_el_carro|se_cerro_el_auto|cerre_el_auto|cerre_el_carro|cerre_el_coche|he_cerrado_el_coche|coche_se_ha_bloqueado|coche_se_ha_cerrado|coche_se_cerro|carro_se_cerro|auto_se_cerro|carro_se_bloqueo|se_tranco_el_carro|se_tranco_el_auto|se_me_tranco_el_carro|se_botaron_los_seguros|se_bajaron_los_seguros|cierre_centralizado|no_puedo_abrir_el_coche|no_puedo_abrir_el_carro|no_puedo_abrir_el_auto|no_abre_el_coche|coche_no_abre|coche_no_se_abre|carro_no_abre|auto_no_abre|el_mando_no|mando_del_coche|llaves_en_el_coche|llaves_dentro_del_coche|llaves_en_el_carro|llaves_adentro_del_carro|llaves_en_el_auto|llaves_puestas|en_el_contacto|no_destraba|coche_bloqueado|carro_bloqueado|carro_trancado|auto_trancado|romper_la_luna|romper_el_cristal_del|romper_la_ventanilla|quebrar_el_vidrio',
	car_within: 'dentro|adentro|atado|atada|encerrad*|en_la_sillita|en_el_capazo|esta_mi|atras',
	with_child:
		'con_mi_hijo|con_mi_hija|con_mis_hijos|con_mi_bebe|con_mi_niño|con_mi_niña|con_el_niño|con_la_niña|con_los_niños|con_las_niñas|con_el_bebe|con_la_bebe|con_un_bebe|con_un_niño|con_una_niña|con_el_peque|con_la_peque|con_el_nene|con_la_nena|con_la_criatura|con_mi_nieto|con_mi_nieta|con_los_gemelos|con_la_guagua',
	child_there:
		'hay_un_niño|hay_una_niña|hay_un_bebe|hay_una_bebe|hay_niños|hay_dos_niños|hay_un_crio|hay_un_nene|hay_una_nena|hay_un_menor|hay_una_criatura|esta_el_niño|esta_la_niña|esta_el_bebe|esta_mi_hijo|esta_mi_hija|esta_mi_bebe|esta_mi_niño|esta_mi_niña|esta_el_nene|niño_dentro|niña_dentro|bebe_dentro|hijo_dentro|hija_dentro|niños_dentro|criatura_dentro|crio_dentro|niño_adentro|niña_adentro|bebe_adentro|hijo_adentro|hija_adentro|niños_adentro|hijo_va_atras|hija_va_atras|bebe_atras|niño_atras|niña_atras|hijo_atras|hija_atras|criatura_adentro',
	break_glass:
		'romper_el_cristal|romper_la_luna|romper_la_ventanilla|rompemos_el_cristal|rompo_el_cristal|rompo_la_luna|romper_el_vidrio|romperle_el_vidrio|rompemos_el_vidrio|quebrar_el_vidrio|quebramos_el_vidrio|quebrarle_el_vidrio|romper_un_cristal',
	got_into:
		'metido|metio|metida|encerrad*|tranco|trancado|trancada|cerrado|escondido|escondio|escondida|atrapad*',
	in_boot: 'maletero|cajuela|maletera|baul_del|portaequipaje|en_el_baul|la_baulera',
	car_gone:
		'robado_el_coche|robado_la_furgoneta|robaron_el_coche|robaron_el_carro|robaron_el_auto|robaron_la_camioneta|robaron_mi_carro|quitaron_el_carro|quitaron_la_camioneta|quitaron_el_auto|llevado_el_coche|llevaron_el_coche|llevaron_el_carro|llevaron_el_auto|llevan_el_carro|lleva_el_coche|lleva_el_carro|lleva_el_auto|llevan_el_coche|coche_se_mueve_solo|carro_se_mueve_solo|coche_va_cuesta_abajo|coche_cuesta_abajo|carro_se_fue_de_reversa|coche_se_ha_ido_para_atras|se_rodo_la_camioneta|se_rodo_el_carro|carro_se_rodo|coche_cayo_al_agua|coche_ha_caido_al_agua|coche_al_agua|carro_cayo_al_rio|al_rio_el_carro|al_rio_el_coche|coche_al_rio|carro_al_rio|auto_al_agua|coche_se_hunde|carro_se_hunde',
	hear_child:
		'se_oye_llorar|oigo_llorar|se_escucha_llorar|escucho_llorar|se_oye_un_llanto|se_oye_un_bebe|se_oye_un_niño|oigo_a_un_niño|oigo_a_un_bebe|oimos_llorar|oyen_llorar|oyen_llantos',
	car_seat:
		'sillita|capazo|maxicosi|maxi_cosi|huevito|silla_del_coche|silla_de_auto|silla_del_carro',
	child_fails:
		'empapado_de_sudor|empapada_de_sudor|empapado_en_sudor|empapada_en_sudor|bañado_en_sudor|bañada_en_sudor|caido_la_cabeza|cayo_la_cabeza|cabeza_colgando|cuelga_la_cabeza|rojo_como_un_tomate|roja_como_un_tomate|coloradito|coloradita|ya_no_llora|no_reacciona|no_responde|toda_sudada|todo_sudado',
	air_cooled: 'gimnasio|correr|clima',
	still_car: 'coche|carro|auto|vehiculo|furgoneta|camioneta|estacionamiento|aparcamiento|parking',
	sun_on_it:
		'pleno_sol|puro_sol|rayo_de_sol|al_sol|horno|hierve|ventanas_cerradas|ventanas_subidas|vidrios_arriba',
	left_on_bus:
		'dejado|dejaron|olvidado|olvidaron|quedo|quedado|dormid*|sigue_dentro|sigue_adentro|se_quedo',
	on_bus:
		'autocar|autobus_escolar|bus_escolar|transporte_escolar|microbus_escolar|autobus_vacio|bus_vacio|autobus_del_cole|bus_del_colegio|buseta|ruta_se_fue|combi_escolar|salio_al_garaje',
	life_machine:
		'respirador|respiradores|ventilador_mecanico|ventilador_domiciliario|ventilador_de_mi|al_ventilador|hay_ventilador|hay_ventilados|ventilado|ventilada|ventilados|bipap|concentrador|concentrador_de_oxigeno|maquina_de_oxigeno|maquina_del_oxigeno|aparato_de_oxigeno|aparato_del_oxigeno|cacharro_del_oxigeno|generador_del_oxigeno|bomba_de_oxigeno|motor_del_oxigeno|con_oxigeno|necesita_oxigeno|usa_oxigeno|lleva_oxigeno|depende_del_oxigeno|sin_su_oxigeno|traqueo|traqueostomia|traqueotomia|maquina_para_vivir|maquina_para_respirar|maquina_de_respirar|ela|electrodependiente|lvad|corazon_artificial|bomba_del_corazon|oxigenodependiente',
	power_lost:
		'{without_power}|sin_luz|sin_corriente|no_hay_corriente|no_hay_luz|luz_cortada|cortado_la_luz|cortaron_la_luz|cortada_la_luz|se_fue_la_corriente|se_ha_ido_la_corriente|saltado_el_automatico|saltado_el_diferencial|saltaron_los_plomos|salto_el_automatico|salto_la_luz|luz_no_vuelve|no_vuelve_la_luz|bajon_de_luz|trono_el_transformador|cfe_no_llega|grupo_electrogeno_no|planta_no_arranca|generador_no_arranca|sin_gasolina|no_hay_gasolina|sin_bateria|sin_pila|fallo_la_luz',
	machine_fails:
		'se_ha_parado|se_paro|se_para|se_ha_apagado|se_apago|se_apaga|ha_muerto|murio|se_murio|se_ha_roto|se_rompio|se_ha_bloqueado|se_bloqueo|se_trabo|se_trono|trono|se_quemo|se_ha_quemado|huele_a_quemado|fallo|ha_fallado|falla|fallan|no_funciona|no_prende|no_enciende|no_arranca|da_error|bateria_baja|bateria_agotada|baterias_fallan|baterias_agotadas|acabando_la_bateria|sin_bateria|no_deja_de_sonar|no_para_de_sonar|no_para_de_pitar|no_deja_de_pitar|alarma_roja|dejado_de_insuflar|ya_no_sube|dañado|averiado|estropeado|se_ha_estropeado|se_descompuso|desconectado_solo',
	oxygen_store:
		'bombona_de_oxigeno|botella_de_oxigeno|tanque_de_oxigeno|balon_de_oxigeno|cilindro_de_oxigeno|pipa_de_oxigeno|bala_de_oxigeno|portatil_de_oxigeno|mochila_de_oxigeno|oxigeno_portatil|oxigeno_en_el_cilindro|todo_el_oxigeno|el_oxigeno',
	runs_dry:
		'se_acaba|se_acabo|se_ha_acabado|se_nos_acaba|se_nos_acabo|se_esta_acabando|se_esta_terminando|terminando|ya_se_termino|se_vacio|se_esta_vaciando|esta_vacia|esta_vacio|vacia|en_el_rojo|en_rojo|marca_cero|esta_a_cero|queda_poco|queda_poquito|ultima_botella|ultima_bombona|ultimo_tanque|ultimo_cilindro|ultimo_balon|no_queda|no_nos_queda|no_hay_otra|marca_diez|por_ciento|no_llega|no_sale|pierde_todo|bota_todo|no_trajo|no_han_traido|agotado|agotada',
	hand_bag:
		'ambu|la_pera|bolsa_de_reanimacion|bolsa_de_aire|bombeando|bombeamos|lo_bombeamos|la_bombeamos|bolseando',
	bag_why:
		'a_mano|con_la_mano|dandole_aire|dando_aire|apretandole|apretando|fallo|ha_fallado|se_fue_la_corriente|sin_luz|respirador|dando_con_ambu|llevo_una_hora',
	nasal_tube:
		'gafas_nasales|puntas_nasales|gafitas_nasales|bigotera|canula_nasal|naricera|gomas_del_oxigeno|tubo_del_oxigeno|manguera_del_oxigeno|tubito_del_oxigeno',
	no_flow:
		'no_sale|ya_no_sale|no_soplan|no_sopla|no_tira|no_echa|no_llega|no_pasa|sin_flujo|se_ha_roto|se_rompio|rajado',
	blood_machine: 'dialisis|cicladora|la_sangre_en_la_maquina|sangre_en_la_maquina',
	hooked_up:
		'conectado|conectada|enchufado|enchufada|enganchado|enganchada|sangre|puesto|con_el|con_ella',
	heart_pump: 'lvad|corazon_artificial|bomba_del_corazon|bomba_cardiaca|asistencia_ventricular',
	airway_tube:
		'traqueo|traqueostomia|traqueotomia|canula|flemas|secreciones|se_tapa|se_ahoga|gorgotea',
	sucker:
		'aspirador|aspirador_de_flemas|aspirarle|aspirador_de_secreciones|maquina_de_aspirar|succionador',
	plan_word:
		'plan_de|protocolo|por_si|presupuesto|catalogo|simulacro|curso|formacion|alquilan|alquilais|vendeis|venden|vende|viajar|viaje|avion',
	diving: 'buceo|buzo|submarinismo|soldadura|soldar|acuario|pecera|peces',
};
