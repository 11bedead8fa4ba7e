/** Blood and birth as a witness sees them, in Spanish: what is soaked, what comes up, what comes out. */
export const blood: Record<string, string> = {
	jet: 'a_chorretones|chorreton*|a_chorro*|chorrazo*|como_un_aspersor|como_un_surtidor|como_una_manguera|como_un_grifo|como_una_fuente|como_una_llave|cada_latido|a_pulsos|salta_la_sangre|salpicando_la_pared|salpica_la_pared|en_chorro|entre_los_dedos|es_una_fuente|parece_una_fuente|como_un_caño|a_golpes|a_presion|como_una_pistola_de_agua|a_tiritones|a_borbotones|mana_sangre|no_da_abasto|al_ritmo_del_pulso',
	watery:
		'agua|tuberia|grifo|cisterna|latiguillo|radiador|gotera|caldera|fregadero|ducha|lavadora|caño|manguera|vater|bomba|cañeria|calentador|colirio',
	cloth:
		'toalla|toallas|trapo|trapos|paño|paños|sabana*|camiseta|blusa|camisa|pantalon|pantalones|almohada|cojin|venda|vendas|vendaje|gasas|manta|servilletas|colchon|compresa*|pañal|pañales|rebozo|cobija|playera|sudadera|pañuelo*|alfombra|sofa|moqueta|suelo',
	soaked:
		'empapad*|empapand*|empapo|calad*|calo|llen*|chorreando|escurriendo|pingando|teñid*|roja|rojas|rojo|no_basta*|chorrean|traspas*|no_da_mas|han_matado_un_cerdo|ya_no_da|no_absorbe|perdida|perdido|perdidas|encharcad*',
	bleed_sign:
		'sangr*|herida|corte|cort*|tajo|mancha|manchita|clavad*|clavo|puñalad*|navaj*|cuchill*|radial|motosierra|balazo|muslo|cabeza|sintrom|puntos|operad*|palid*|blanca|blanco|helada|helado|mareo|mareado|mareada|embaraz*|abajo',
	pad: 'compresa|compresas|tampon|tampones|toallas_sanitarias|toallitas|toalla_sanitaria|toallas_higienicas|pañal_de_adulto',
	per_hour:
		'en_una_hora|en_dos_horas|en_tres_horas|cada_hora|cada_media_hora|en_media_hora|cada_veinte_minutos|en_lo_que_va_de_mañana',
	basin:
		'palangana*|barreño|balde|cubo|cubeta|lavabo|fregadero|bacinilla|litro|litros|buches|jarra|orinal|vater|taza_del_baño|bolsa_entera',
	blood_look: 'sangre|sangr*|rojo_vivo|roja_viva|roja_brillante|rojo_brillante|coagulos',
	blood_test:
		'analisis|analitica|donar|donacion|muestra|transfusion|lavad*|limpi*|manchas|presion|tension',
	clot: 'coagulo|coagulos|cuajaron|cuajarones|cuajos|pedazos_de_sangre|trozos_de_sangre',
	big_as:
		'como_ciruelas|como_un_puño|como_puños|como_huevos|como_un_huevo|como_una_mandarina|como_mandarinas|como_higados|como_nueces|como_la_palma|grandes|grandotes|enormes|gordos|como_albondigas|como_limones',
	coffee_grounds:
		'poso_de_cafe|posos_de_cafe|posos_del_cafe|borra_de_cafe|borra_del_cafe|cafe_molido|asientos_de_cafe|cuncho_de_cafe|cafe_oscuro_con_grumos|ripio_de_cafe|poso_del_cafe',
	brought_up:
		'vomit*|gomit*|devuelt*|devuelve|devolviendo|devolvi|arroj*|echad*|echo|echa|echando|sacad*|trasboc*|buitre*|escup*|tos|tosiendo',
	tar_stool:
		'vientre_negro|heces_negras|caca_negra|popo_negro|cacas_negras|negro_y_pegajoso|negro_pegajoso|como_alquitran|como_el_alquitran|como_chapapote|como_brea|deposiciones_negras|negra_como_el_carbon|evacue_negro|obro_negro|pupu_negro',
	faint_now:
		'mareado|mareada|mareadisim*|me_mareo|estoy_mareando|marea|desmay*|casi_me_caigo|no_caerme|no_me_tengo|vista_nublada|todo_negro|lucecitas|palid*|blanco|blanca|amarill*|sudor*|sudando|frio|fria|transpirad*|helad*|se_me_va_la_cabeza|sin_fuerzas|se_me_nubla|caigo_redonda|caido_redonda|flojera|contra_la_pared|ido_al_suelo|me_fui_al_suelo|al_suelo_redond*|agarrar*|voy_a_caer|me_sostengo|no_me_sostengo|tambale*|sin_color|amarillento|no_se_tiene|se_me_ha_ido|se_nos_ha_ido|se_me_fue|se_me_va|no_me_aguanto',
	bright_red: 'rojo_vivo|roja_viva|rojo_brillante|sangre_roja|sangre_fresca',
	birth_part:
		'cabeza|cabecita|coronilla|pelo|pelito|pie|piececito|piecito|patita|bracito|manita|culito|nalguitas',
	peeks:
		'asoma|asomando|asomado|asomo|asomandose|se_le_ve|le_veo|veo_ya|se_ve|toco|veo|vemos|aparece|viendo|coronando',
	birth_context:
		'parto|bebe|contraccion*|embaraz*|pujar|pujando|empujar|empuja|empujando|dar_a_luz|aguas|fuente|matrona|partera|comadrona|parir|pariendo|dilatad*|semanas|no_llegamos|hospital|niño|niña|criatura|guagua',
	crowning:
		'asoma_la_coronilla|asomando_la_coronilla|veo_la_coronilla|se_ve_la_coronilla|sale_la_coronilla|asoma_la_cabeza_del|esta_saliendo_el_bebe|esta_saliendo_la_niña|esta_saliendo_el_niño|va_a_salir_ya_el|le_asoma_un_pie|le_asoma_un_piececito|viene_de_nalgas|viene_de_pie|se_me_sale_el_bebe|se_me_sale_el_niño|se_me_viene_el_bebe|ya_se_me_viene|esta_naciendo|noto_la_cabeza_entre|parir_aqui|va_a_parir_aqui|pariendo_aqui|pariendo_en|esta_pariendo|estoy_pariendo|se_alivia_aqui|se_va_a_aliviar',
	birth_cord: 'cordon|cordon_umbilical|tripa_azul',
	hangs_out:
		'fuera|salido|sale|cuelga|colgando|asoma|asomando|azul|entre_las_piernas|late|latiendo|enredado_al_cuello|vuelta_al_cuello',
	late_period:
		'no_me_baja_la_regla|regla_no_me_baja|no_me_ha_bajado_la_regla|no_me_ha_bajado|no_me_baja|retraso_de|una_falta|falta_de_regla|no_me_viene_la_regla|no_me_ha_venido_la_regla|no_me_llega_la_regla|con_retraso|llevo_retraso|tengo_un_retraso|tengo_retraso|atraso_de|tengo_un_atraso|test_positivo|prueba_positiva|test_me_dio_positivo|test_ha_salido_positivo|dos_rayitas|me_ha_dado_positivo|me_dio_positivo|salio_positivo|salido_positivo',
	one_side_stab:
		'puñalada|pinchazo_brutal|dolor_bestial|dolor_horrible|dolor_muy_fuerte|dolor_fortisimo|dolor_tremendo|dolor_brutal|me_dobla|me_he_doblado|me_doble|me_parto|dolor_en_un_lado|un_lado_de_abajo|lado_del_vientre|lado_de_la_barriga|ovario|dolorazo|punzada|punzadas|dolor_abajo|dolor_muy_agudo|retortijon_brutal|a_la_izquierda|a_la_derecha|un_ovario|que_me_doblo',
	gave_birth:
		'pari|parido|di_a_luz|he_dado_a_luz|dio_a_luz|ha_dado_a_luz|cesarea|posparto|postparto|puerperio|cuarentena_del_parto|tuve_al_bebe|tuve_la_niña|tuve_al_niño|tuvo_al_bebe|legrado|me_alivie|aborto',
	lots_like_pig:
		'como_un_cochino|como_un_cerdo|como_un_gorrino|como_un_marrano|como_un_toro|como_un_chancho|a_mansalva|a_espuertas|a_lo_loco|a_cantaros|a_mares|matado_un_cerdo|matado_un_cochino|matanza',
	stool_thing:
		'pañal|caca|vientre|deposicion|deposiciones|heces|popo|cuña|vater|evacuacion|diarrea|cacas|obrado',
	black_as:
		'como_el_betun|como_betun|como_el_alquitran|como_la_pez|como_el_carbon|como_la_tinta|como_petroleo|como_el_petroleo|negra|negro|negras|negruzc*',
	iron_pill: 'hierro|ferroso|bismuto|regaliz|morcilla|calamar*|arandanos',
	vein: 'variz|varices|vena|arteria|fistula|aneurisma',
	vein_burst: 'revent*|estall*|abiert*|abrio|roto|rota|rompi*|explot*',
	small_vessel: 'ojo|nariz|venita|capilar|cara|tratamiento|laser',
	placenta: 'placenta|cordon|sangr*|hemorragia|coagulos|no_llora|no_respira|azul|morado|tijeras',
	like_coffee:
		'como_el_cafe|como_cafe|color_cafe|cafe_molido|granitos_negros|grumos_negros|granos_negros|cosas_negras|negro',
	vomit_only: 'vomit*|gomit*|devuelto|devolviendo|arrojo|arrojado|arrojando|trasboc*',
	preg_test: 'test|prueba|predictor|cacharrito',
	positive_word: 'positivo|positiva|rayitas',
	running_out: 'mana|manando|chorrea|chorreando|gotea|gotando|sale',
};
