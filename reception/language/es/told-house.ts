/** What callers say of a house around its danger, in Spanish: soot, shut shops, old fires, frying, tempers, keys. */
export const toldHouse: Record<string, string> = {
	hissing:
		'silba|silban|silbando|silbido|silbidito|sisea|siseando|siseo|chifla|chiflando|chiflido|pssss|soplido',
	reek: 'apesta|apestando|peste|pestazo|tufo|tufazo|hiede|jiede|huele_mal|huele_fatal|huele_raro|huele_horrible|huele_muy_mal|huele_un_poco|huele_mucho|huele_fuerte|huele_feo|olor_fuerte|olor_raro',
	whistles_well: 'olla|cafetera|tetera|radiador|cisterna|aire|perro|pecho|oido*|viento|respirar',
	yellow_flame:
		'llama_amarilla|llama_naranja|llama_roja|llamas_amarillas|llama_sale_amarilla|llama_es_amarilla|llama_amarillenta|llama_del_calentador_sale_amarilla|llama_esta_amarilla|llama_del_calentador_es_amarilla|llama_de_la_caldera_es_amarilla|llama_de_la_caldera_sale_amarilla',
	black_soot:
		'hollin|tizne|tiznad*|negra_la_pared|pared_negra|manchado_la_pared|manchado_de_negro|mancha_negra_en_la_pared|negro_encima_de_la_caldera|techo_negro',
	not_battery:
		'no_es_la_pila|no_es_de_la_pila|no_es_por_la_pila|no_es_cosa_de_la_pila|pila_nueva|pilas_nuevas|pila_es_nueva|pilas_son_nuevas|he_cambiado_la_pila|le_he_cambiado_la_pila|la_he_cambiado|cambie_la_pila|cambie_las_pilas|no_es_la_bateria',
	still_sounding: 'sigue|siguen|continua|no_para|no_deja|no_calla|no_se_calla|vuelve_a|otra_vez',
	count_read:
		'marca|pone|dice|indica|sale + cien|ciento|cincuenta|ochenta|doscient*|trescient*|cuatrocient*|100|150|200|300|80|50',
	bang_now:
		'petardazo|pepinazo|bombazo|zambombazo|estallido|estampido|explosion|explotado|exploto|reventado|revento|trono|tronado|ha_petado|ha_hecho_pum|hizo_pum|fogonazo|pegado_un_pedo',
	flame_any: 'llama|llamas|flama|flamas|candela|lumbre|fuego',
	lift_stay:
		'quedo|quedado|quede|quedamos|metid*|trancad*|encerrad*|atrapad*|atorad*|trabad*|sacarl*|hay_que_sacar*|sigue_dentro|no_se_mueve|no_se_abre|sacarnos|sacarme',
	lost_thing:
		'paraguas|bolso|llaves|movil|celular|telefono|mochila|cartera|carrito|maleta|paquete|gafas|guante*|chaqueta|abrigo|bici|bicicleta|cartel|espejo',
	out_again:
		'ya_sali|ya_salimos|ya_salieron|salimos|sali_sola|sali_solo|nos_sacaron|nos_sacasteis|la_sacaron|lo_sacaron|los_sacaron|me_sacaron|las_sacaron|ya_esta_fuera|ya_estan_fuera|ya_estamos_fuera|la_sacasteis|lo_sacasteis|los_sacasteis|nos_rescataron|ya_la_han_sacado|ya_lo_han_sacado|ya_los_han_sacado|lo_han_sacado|la_han_sacado|nos_han_sacado|logramos_salir|pudimos_salir|pudo_salir|pude_salir|pudieron_salir|conseguimos_salir|ya_ha_salido|ya_han_salido',
	still_stuck:
		'no_salimos|no_pudo|no_podemos|no_ha_salido|no_han_salido|todavia|aun|sigue|siguen|hay_que|sangra*|inconsciente|pierna|brazo|mano',
	shut_place:
		'gimnasio|gym|tienda|biblioteca|parking|aparcamiento|estacionamiento|centro_comercial|oficina|oficinas|museo|vestuario|vestuarios|cine|teatro|colegio|instituto|facultad|piscina|supermercado|super|almacen|local|edificio|cementerio|parque|garaje|trastero|camara_frigorifica|cajero|banco|iglesia|restaurante|bar|farmacia|academia|sotano|azotea|terraza|patio|plaza_comercial|mall|shopping|cochera|centro_de_salud|consultorio|polideportivo|sauna|probador|probadores|cuarto_de_baño_del',
	closed_on_me:
		'me_han_cerrado|nos_han_cerrado|me_habeis_cerrado|nos_habeis_cerrado|me_cerraron|nos_cerraron|me_han_dejado_encerrad*|nos_han_dejado_encerrad*|me_habeis_dejado_encerrad*|nos_habeis_dejado_encerrad*|me_dejaron_encerrad*|nos_dejaron_encerrad*|me_han_encerrado|me_habeis_encerrado|nos_encerraron|quedado_encerrad*|quede_encerrad*|quedamos_encerrad*|quedo_encerrad*|estoy_encerrad*|estamos_encerrad*|sigo_encerrad*|quedado_atrapad*|me_quede_dentro|me_quede_adentro|nos_quedamos_dentro|nos_quedamos_adentro|me_he_quedado_dentro|nos_hemos_quedado_dentro|habian_cerrado|han_cerrado_conmigo|cerraron_conmigo|cerrado_con_nosotros|estoy_atrapad*',
	shutter_down:
		'han_bajado_la_persiana|bajado_la_persiana|habeis_bajado_la_persiana|echado_la_persiana|bajaron_la_persiana|echaron_la_persiana|bajaron_la_cortina|bajado_la_reja|cerrado_la_reja|echado_el_cierre|cerrado_la_verja|cerraron_la_reja|bajaron_la_reja|han_echado_la_llave|apagado_todo|apagado_las_luces|ha_ido_todo_el_mundo|se_han_ido_todos|se_fueron_todos|ya_no_queda_nadie|no_queda_nadie|no_hay_nadie|cerraron_todo',
	am_inside:
		'estoy_dentro|estamos_dentro|estoy_adentro|estamos_adentro|sigo_dentro|seguimos_dentro|sigo_aqui|no_puedo_salir|no_podemos_salir|dentro_de_la_tienda|dentro_del_gimnasio|dentro_del_local|en_los_vestuarios|en_el_vestuario|me_quede_adentro|me_quede_dentro',
	long_over: 'una_vez|casi|ayer|anteayer|semana|el_otro_dia|verano|año|escape_room|juego',
	door_wrecked:
		'hecha_polvo|hecha_trizas|hecha_una_pena|hecha_mierda|descuajeringad*|descuajaringad*|destrozad*|reventad*|colgando|salida_de_las_bisagras|fuera_de_sitio|no_encaja|no_ajusta|arrancad*|rajad*|astillad*|no_cierra|no_queda_cerrad*|no_tranca|no_agarra|abierta|roto|rota|cualquiera_puede|entra_cualquiera|echa_polvo',
	came_in:
		'entrado_a_robar|entraron_a_robar|han_entrado|robaron|robado|robo|ladrones|reventado|para_entrar|llevarse|se_llevaron|se_han_llevado|forzado|forzada|forzaron|entraron|se_metieron|tumbaron|patearon',
	past_event:
		'alguna_vez|tenido_alguna|tenido_algun|habido_alguna|habido_algun|es_verdad_que|es_cierto_que|es_verdad_lo|me_han_dicho_que_hubo|me_han_dicho_que_en_ese|me_han_dicho_que_en_esa|me_han_dicho_que_alli|me_dijeron_que_hubo|hasta_donde_llego|hasta_donde_le_llego|hasta_donde_subio|riesgo_de|he_leido|lei_que|rehicieron|como_quedo|despues_del_incendio|tras_el_incendio|despues_de_la_inundacion|tras_la_inundacion|que_se_quemo|que_se_incendio|que_se_inundo|inunda_cuando|se_inunda|inundan_cuando|la_riada_del|en_la_riada|desde_el_incendio',
	once_was:
		'hubo|ha_habido|hubiera_habido|tuvo|ha_tenido|tenido|sufrio|ha_sufrido|paso_un|habia_habido|una_vez',
	house_hunt:
		'comprar|comprarlo|comprarla|compro|compra|en_venta|alquilar|alquilarlo|alquilarla|visitar|visita|firmar|interesa|interesad*|anuncio|sigue_libre|sigue_disponible|tasacion|señal|reserva|bajo_ese|piso_ese|casa_esa|ese_piso|esa_casa|ese_local|ese_bajo|ese_edificio|ese_bloque|esa_finca|esa_calle|vitro|induccion',
	house_now:
		'ahora|ahorita|ahora_mismo|hay|esta_ardiendo|sale|saliendo|sigue|siguen|estan|herid*|bomberos|ayuda|gritos|acaba*|recien|atrapad*|dentro|adentro|vengan|hoy|anoche|esta_noche|hace_un_rato|hace_rato|hace_poco|hace_un_momento|esta_mañana|esta_tarde|huele|mi_casa|mi_piso|mi_cocina',
	event_word:
		'incendi*|fuego|quemo|quemad*|ardio|explosi*|exploto|humo|inund*|riada|agua|fuga|escape|cayo|derrumb*|hundio|techo',
	cook_habit:
		'cuando_cocino|cuando_cocinas|cuando_cocina|cuando_cocinamos|cuando_frio|cuando_fries|cuando_frien|cuando_freimos|cuando_hago_la|cuando_hago_carne|cuando_hago_pescado|cuando_hago_el|cuando_aso|cuando_guiso|al_freir|al_cocinar|al_asar|al_guisar|al_hacer_la_carne|al_hacer_carne|al_hacer_la_plancha|al_hacer_pescado|cada_vez_que_cocin*|cada_vez_que_frio|cada_vez_que_aso|no_se_traga_el_humo|no_traga_el_humo|no_absorbe|no_chupa|no_tira_bien|no_aspira|no_saca_el_humo|cuando_enciendo_la_chimenea|al_encender_la_chimenea|cuando_hago|cuando_encendemos_la_chimenea|cuando_se_enciende_la_chimenea|si_enciendo_la_chimenea',
	burnt_food:
		'arroz|lentejas|garbanzos|pollo|leche|guiso|cena|comida|tostada|tostadas|palomitas|bizcocho|caramelo|cebolla|ajo|sopa|caldo|potaje|estofado|embrague|frijoles|arepas',
	got_burnt: 'quemo|quemado|quemaron|queme|pego|pegado|requemado',
	fire_still:
		'llama|llamas|fuego|incendi*|prendi*|ardiendo|negro|enchufe|pared|no_para|cada_vez_mas|sigue|no_puedo',
	static_word: 'estatica|estatico|jersey|jerseis|coche_al_bajar',
	hammer_word:
		'martillo|martillazo*|martillos|taladro|taladradora|maceta|mazo|obra|obras|reforma|remodela*|golpes_de_la_obra',
	wall_only:
		'pared|paredes|tabique|muro|suelo|azulejo*|obra|obras|reforma|remodela*|descansar|siesta|dormir|ruido',
	killing_word:
		'matando|mata|matan|matandonos|tirando|con_el_martillo|con_un_martillo|machacando|golpeando|pegando',
	keys_left: 'llaves|llave',
	elsewhere:
		'tintoreria|lavanderia|secadora|taquilla|vuestra|vuestro|os_lleve|les_lleve|que_lleve|que_os_deje|consulta|probador|arreglar|verano|unas_llaves|objetos_perdidos',
	shut_out_now:
		'no_puedo_entrar|no_podemos_entrar|no_puedo_abrir|fuera|afuera|rellano|descansillo|calle|dentro_de_casa|dentro_del_piso|noche|niñ*|bebe|fuego',
	meter_water: 'del_contador|por_el_contador|contador_del_agua|contador_de_agua',
	meter_live: 'luz|electric*|corriente|chisp*|cuadro',
	mended:
		'arreglo|arreglaron|arreglado|arreglasteis|reparo|repararon|reparasteis|solucionaron|soluciono|solucionado|detecto|detectaron',
	fled: 'salido_a_la_calle|salieron_a_la_calle|salimos_a_la_calle|salido_al_patio|salido_al_balcon|salido_todos_a_la_calle|salido_todos_porque|salido_todos|salido_fuera|salido_corriendo|salimos_corriendo|salido_al_portal|salido_al_jardin|salido_del_edificio|salido_de_casa|fuera_de_casa|fuera_del_edificio|fuera_del_piso|en_la_calle',
	flooded_then: 'se_inundo|se_quemo|se_incendio|ardio|inundo|se_inundaba',
	since_then:
		'han_puesto|pusieron|desde_entonces|lo_arreglaron|reformaron|rehicieron|impermeabiliz*|no_ha_vuelto_a_pasar|pintaron|la_dana|filomena|el_temporal_de|la_riada_de',
	as_if_there:
		'como_si_hubiera_pasado|como_si_hubiera_habido|como_si_hubiese_pasado|como_si_hubiese_habido|parece_que_ha_pasado|parece_que_haya_pasado',
	weapon_other: 'matar|mataros|mataron|golpeado|golpearon|hijos',
	kept_from:
		'si_hay|cuando_hay|en_caso|por_si|que_corta|que_corte|que_avisa|que_avise|que_detecta|que_detecte',
	guard_device: 'detector|detectores|sensor|sensores|electrovalvula|alarma|alarmas|valvula|aparato',
	left_empty: 'ya_no_hay_nadie|ya_no_queda_nadie',
	happening_now:
		'huele_ahora|ahora_huele|ahora_mismo_huele|es_que_huele|porque_huele|lo_huelo|lo_estoy_oliendo|es_que_me_esta|me_esta_cayendo|me_esta_saliendo|me_esta_pasando|esta_pasando|es_que_esta_saliendo|es_que_sale|es_que_hay|porque_hay|es_que_lo_tengo|es_que_me_ha_pasado|ahora_mismo_esta',
	back_today:
		'le_esta_pasando_lo_mismo|me_esta_pasando_lo_mismo|le_pasa_lo_mismo|me_pasa_lo_mismo|le_esta_dando_otra|le_ha_vuelto_a|le_ha_dado_otro|le_ha_dado_otra|y_hoy_otra_vez|y_ahora_otra_vez|hoy_es_insoportable|hoy_es_peor|hoy_mucho_mas|hoy_mas|hoy_muchisimo|hoy_huele|hoy_apesta|hoy_no_se_puede|hoy_otra_vez|hoy_ha_vuelto|ahora_es_peor|ahora_es_insoportable|ahora_huele|ahora_apesta|ahora_mucho_mas|ahora_otra_vez|y_hoy_es|pero_hoy_es|es_insoportable|no_se_puede_ni_entrar|no_se_puede_estar|no_se_puede_respirar|ha_vuelto_a|esta_noche_mas',
};

/** Ways only Spanish has. */
export const toldHouseSayings: Record<string, readonly string[]> = {
	gas_smell: ['golpe|bofetada|oleada|bocanada|nube|rafaga + de + gas|butano|propano'],
	electrical_danger: [
		'soltado|solto|pegado|pego|dado|dio|metido|metio + trallazo|sacudida|latigazo|sacudon|chicotazo|zurriagazo|patadon & bombilla|enchufe|cable*|interruptor|lampara|foco|cuadro|tomacorriente|nevera|lavadora|ducha|grifo -cuello|espalda|lumbar',
	],
	fire_smoke: [
		'hay|sale|salen|sube + llama|lumbre & fuera|arriba|lado|mueble*|pared|techo|campana|cortina*',
	],
	lift_trapped: [
		'trancad*|encerrad*|atrapad*|metid*|atorad* + en + ascensor|elevador|montacargas -{nobody_inside}|{out_again}|miedo|pesadilla*',
	],
};

/** Idioms only Spanish has. */
export const toldHouseFigures: Record<string, readonly string[]> = {
	fire_smoke: [
		'esta|estan|estaba|estoy|estamos|anda|cosa|precio* + que_arde|que_arden|que_ardo|que_ardemos|que_ardia',
		'estoy|ando|voy|jefe|jefa|marido|mujer|socio|director|directora|clienta|cliente|suegra|fumador & ech*|sac* + humo',
		'incendio|incendios|fuegos + de_trabajo|en_el_trabajo|diario|diarios',
		'salsa|chile|picante & ech* & fuego',
		'poneis|ponen|encienden|encendeis + fuego|estufa*',
		'quemando|quema|quemado + la_sangre|los_nervios|curiosidad',
	],
	violence: [
		'dando|dandole|dando_le|dar|doy & campana|campanita|boton|timbre|alarma|interruptor|llave|mando',
		'{hammer_word} && {wall_only} -{blow_falls_on}|{weapon_other}',
		'{killing_word} && {hammer_word} && {wall_only} -{blow_falls_on}',
	],
	flood_burst: [
		'inund* + cuando_llueve|si_llueve|cuando_hay_tormenta',
		'inundo|inundaron + en_enero|en_febrero|en_marzo|en_abril|en_mayo|en_junio|en_julio|en_agosto|en_septiembre|en_octubre|en_noviembre|en_diciembre|en_verano|en_invierno',
	],
	severe_bleeding: [
		'a_chorro*|chorro|chorros & techo|lampara|rejilla|pared|tuberia|grifo|llave|manguera|desague|vecino -sangr*|herida|corte',
	],
	trauma: [
		'quemo|quemado|quemaron|quemando + mucho|bastante & inmobiliaria|agencia|empresa|jefe|anterior|gestor|abogad*|compañia|administrador',
		'huele|olor|tufo|peste quemado|chamuscado',
	],
	breathing: ['ventana*|puerta*|persiana*|rendija*|burlete* & entra_aire|entra_el_aire|entra_frio'],
	gas_smell: [
		'{gas_only} && es_el_desague|es_la_cloaca|era_el_desague|son_los_desagues|era_la_cloaca|es_del_desague -{hiss}|no_es_el_desague',
		'bombona|garrafa & congela & invierno|normal|frio',
	],
	electrical_danger: ['agua + {meter_water} -{meter_live}'],
};
