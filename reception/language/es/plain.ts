/** What takes a danger back, doubts it or calls it by name, and what plain calls are about, in Spanish. */
export const plain: Record<string, string> = {
	only_joking:
		'es_broma|era_broma|era_una_broma|es_una_broma|es_un_decir|es_un_dicho|es_una_forma_de_hablar|es_una_manera_de_hablar|una_expresion|haciendo_teatro|hace_teatro|de_vergüenza|de_la_vergüenza|de_risa|es_coña|te_vacilo|le_vacilo',
	not_at_all:
		'que_va|no_hombre|no_mujer|no_hija|no_hijo|no_que_va|no_no_que_va|no_por_dios|nada_de_eso|no_nada_de_eso|no_como_cree|como_cree|no_como_crees|para_nada|no_no_hombre|no_no_mujer|no_guapa|no_cariño',
	danger_asked: 'peligro|amenaz*|en_serio|de_verdad|herid*|se_ha_hecho_daño|hacerse_daño',
	called_off:
		'haciendo_el_muerto|haciendose_la_muerta|haciendo_la_muerta|hacia_el_muerto|hacia_la_dormida|placa_limpia|no_tengo_nada_roto|lo_descartaron|ya_lo_he_fregado|ya_lo_he_recogido|es_un_charquito|que_es_el_disolvente|falsa_alarma|haciendo_el_dormido|haciendose_el_dormido|haciendo_la_dormida|haciendose_la_dormida|hacia_el_dormido|se_hacia_la_dormida|haciendose_el_muerto|probando_la_alarma|estaban_probando|estan_probando|es_una_prueba|era_una_prueba|es_el_disolvente|era_el_disolvente|es_la_pintura|era_la_pintura|era_el_simulacro|es_el_simulacro|no_era_gas|no_era_fuego|no_era_humo|era_vapor|es_vapor|ya_lo_veo_no_es_nada|me_he_confundido|me_confundi|me_asuste_por_nada|era_ketchup|es_ketchup|era_mercromina',
	asks_whether:
		'pregunta_si|preguntan_si|pregunta_por|preguntan_por|marcar_si|poner_si|indicar_si|decir_si|si_uno_ha|si_alguna_vez|si_ha_tenido|si_he_tenido|si_tiene|si_padece|si_ha_sufrido|si_he_sufrido|si_ha_padecido',
	turned_real:
		'pero|y_ahora|y_resulta|y_mira|mira_por_donde|lo_que_me_esta|lo_que_le_esta|es_justo|y_justo|y_hoy|que_ahora|de_verdad|de_veras',
	ever: 'alguna_vez|algun_dia|un_dia|un_dia_de_estos|en_algun_momento|en_alguna_ocasion|jamas',
	to_be_done:
		'quede|quedar|quiero|quiero_que|necesito|dejar|deje|dejen|dejarlo|tenerlo|sea|este|estar|hasta_que|cuando',
	and_died:
		'y_murio|y_se_murio|y_fallecio|y_se_nos_murio|y_se_me_murio|y_no_lo_conto|y_acabo_en_el_hospital|y_acabo_ingresad*|y_estuvo_ingresad*',
	named_place:
		'urbanizacion|finca|colonia|residencial|poligono|masia|cortijo|rancho|barrio|calle|calle_de|calle_del|calle_de_la|calle_de_los|calle_de_las|plaza|plaza_de|plaza_del|plaza_de_la|pasaje|pasaje_de|pasaje_de_la|avenida|avenida_de|avenida_de_la|camino_de|camino_de_la|barrio_de|barrio_de_la|bar|restaurante|hotel|libro|pelicula|novela|obra|serie|entradas_para|entradas_de|copia_de|ejemplar_de|disco_de|concierto_de|cuadro_de|cancion|canta',
	weekday:
		'lunes|martes|miercoles|jueves|viernes|sabado|domingo|mañana|pasado_mañana|lo_de_mañana|lo_de_hoy',
	call_off:
		'cancel*|anul*|deshacer|borrame|borradme|borreme|quitame|quitadme|quiteme|tachame|desapunt*|no_voy_a_poder|no_podre|no_me_esperen|no_me_espereis',
	deliverer:
		'repartidor|repartidora|mensajero|mensajera|mensajeria|paqueteria|transportista|correos_express|seur|dhl|gls|mrw|nacex',
	parcel:
		'paquete|paquetes|envio|envios|palet|palets|caja|cajas|pedido|pedidos|mercancia|albaran|entrega|sobre|material|bulto_para',
	brings_parcel:
		'traigo|entregar|entrego|dejo|dejamos|dejar|llevo|recoger|recojo|descargar|descargo',
	plain_errand:
		'quedo_pendiente|lo_van_a_traer|la_van_a_traer|cuando_lo_traen|arreglos_de_ropa|envio_para_vosotros|traigo_un_paquete|un_divorcio|divorcio_de_mutuo_acuerdo|limpiais_filtros|limpian_filtros|limpiar_filtros|reservar_mesa|mesa_para|una_mesa_para|entradas_para|quedan_entradas|hay_entradas|dos_entradas|localidades|butacas|tarjeta_regalo|vale_regalo|bono_regalo|cheque_regalo|hacer_testamento|el_testamento|un_testamento|hacer_el_testamento|traspas*|perdi_un|perdi_una|he_perdido_un|he_perdido_una|objetos_perdidos|me_deje_un_paraguas|clase_de_yoga|clase_de_pilates|clase_de_baile|me_apunta_a|apuntame|apuntenme|me_apuntas|pasarme_a_la_de|clase_de_spin*|clase_de_zumba|los_extintores|donar_sangre|donante_de_sangre|donantes_de_sangre|corona_de_flores|ramo_de|talla|facturacion|albaran|quedo_en_venir|quedaron_en_venir|quedasteis_en_venir|va_a_venir_o|vais_a_venir|cada_cuantos_años|lo_llevo_y_me|me_dais_otro|me_dan_otro|la_decoloracion|mechas|tinte|trabajo_de|buscais_gente|buscan_gente|cogeis_gente|necesitan_gente|compro_otra|compro_otro|reparan_ustedes|ustedes_reparan|arreglais|vuelvo_a_pedir|no_me_ha_llegado|todavia_no_ha_llegado|ha_llegado_ya|horario_de|menu_del_dia|sin_gluten|vegetariano|para_llevar|lista_de_bodas|codigo_promocional|cambio_de_talla|hablar_a_los_alumnos|dar_una_charla|junta_de_vecinos|la_junta|los_estatutos|nos_mudamos|dejar_el_piso|preaviso',
	cause_maybe:
		'puede_provocar|puede_causar|puede_producir|pueden_provocar|pueden_causar|pueden_producir|podria_provocar|podria_causar',
	blood_given:
		'donar|dono|donante|donantes|donacion|banco_de_sangre|analisis|analitica|analiticas|grupo_sanguineo|grupo|extraccion|sacar|sacarme|sacarse|sacan|sacarle|muestra|calle|quemando_la|quema_la|hermano|purasangre|pelicula|obra|salsa|morcilla|filete|vino|naranja',
	stitches_due:
		'pelo|uñas|luz|agua|corriente|digestion|me_da|le_da|nos_da|da_un_poco_de|daba|mangas|carnes|queso|servicio|suministro|cortes_de_luz|calle',
	not_people_fall:
		'pelo|diente|dientes|muela|muelas|corona|coronas|empaste|empastes|retenedor|ferula|bracket|brackets|funda|puente|implante|internet|linea|sistema|web|pagina|servidor|movil|telefono|celular|gafas|llaves|precio|precios|ventas|cuadro|estanteria|persiana|toldo|cartel|teja|maceta|reserva|cita|en_la_cuenta|muy_bien|mal_a|fatal_a|simpatic*|fin_de_semana|en_lunes|en_domingo|en_sabado|en_festivo|leche',
	flu_shot: 'vacuna|vacunas|vacunar*|vacunacion|dosis_de_la_gripe',
	eats_other:
		'pienso|solo|mas_que|otra_cosa|marca|latas|la_noche_antes|antes_de_la|antes_del|ayunas|ayuno|verdad_que|mentira|todavia_ninguna|es_malo|son_malas|es_toxic*|envenen*|veneno|apuesta',
	weeks_ago:
		'hace_dos_semanas|hace_tres_semanas|hace_cuatro_semanas|hace_unas_semanas|hace_varias_semanas|hace_quince_dias|hace_veinte_dias',
	laughter: 'jaja*|jeje*|ja_ja|je_je|jiji*',
	come_true:
		'lo_que_me_esta|lo_que_le_esta|me_esta_pasando|le_esta_pasando|me_pasa_a_mi|es_justo_lo|tal_cual',
	did_once: 'hice|hicimos|hizo|fui|fuimos|estuve|estuvimos|vine|vinimos|hacia|asisti',
};
