/** What a layperson sees, hears and smells before naming a danger in a place, in Spanish. */
export const hazard: Record<string, string> = {
	gas_vessel:
		'bombona*|bonbona*|butano|garrafa*|garrafita|balon_de_gas|tanque_de_gas|tanque_estacionario|pipeta|tambo|balita_de_gas|goma_del_gas|goma_del_butano|goma_de_la_bombona|manguera_del_gas|manguera_de_la_bombona|tubo_del_gas|tuberia_del_gas|tuberia_de_gas|cañeria_de_gas|caño_de_gas|llave_del_gas|llave_de_gas|alcachofa_de_la_bombona|contador_del_gas|medidor_de_gas|medidor_del_gas|acometida_de_gas|acometida_del_gas|deposito_de_propano|linea_de_gas|conducto_del_gas|conducto_de_gas|tanque_de_propano|alta_de_gas|balones_de_gas|pipetas|tanques_de_gas|cilindro_de_gas|mangueras_del_gas|regulador_del_gas|regulador_de_la_bombona|regulador_de_gas',
	hiss: 'soplar|sopla|silb*|sisea*|siseo|chifl*|resopla*|soplido|soplando|bufa|bufando|zumbido|pitido_de_aire|pss|fss|fuss|pshh|soplido_tremendo|silbido|sopla_aire|bufido',
	gas_escape:
		'fuga*|fuja*|escapa*|escape*|pierde|perdiendo|botando|tirando_gas|soltando|suelta|se_sale|saliendo|congela*|escarcha*|nube*|nubecita|no_cierra|no_se_cierra|no_puedo_cerrar*|no_la_puedo_cerrar|no_se_deja_cerrar|no_consigo_cerrar*|no_cierra_bien|tirando|sin_cerrar',
	gas_nickname:
		'huevo*_podrid*|huevo*_pudrid*|huevo*_pasad*|huevo*_malo*|a_huevo|a_huevos|huevo*_duro*|huevo*_cocid*|col_podrida|coles_podridas|azufre|ajo_podrido|mercaptano|bombona|butano|repollo_podrido',
	drain_smell:
		'desague*|fregadero|cloaca*|alcantarilla|arqueta|bajante|lavabo|vater|inodoro|ducha|sifon|perro|perra|gato|gata|pañal*|boca|aliento|pedo*|caca|tripa|barriga|eructo*|basura|agua_del_grifo|pozo|agua_caliente|termo|gases|pienso|huevos_duros_la',
	pilot_light: 'piloto|llama_piloto|la_llama|mechero_de_la_caldera',
	gas_pipe:
		'tuberia|tuberias|caño|tubo|conduccion|manguera|linea|goma|acometida|cañeria|tuberias_del|cañerias|conducto',
	of_gas: 'de_gas|del_gas|gas|de_butano|del_butano|del_propano|de_propano',
	pierced:
		'picad*|pincha*|perfora*|agujere*|taladr*|rajad*|cortad*|parti*|revent*|rota|roto|romp*|rompio|mordid*|roid*|quemad*|arrancad*|tocado|enganchado|suelta|soltado|soltó',
	burner:
		'fuego|fogon|fogones|hornalla|hornallas|hornilla|hornillas|quemador|quemadores|gas|grifo_del_gas|llave_del_gas|perilla_del_gas|mando_del_gas',
	left_open:
		'abiert*|dejado_dado|encendido_sin_llama|sin_llama|sin_encender|sin_prender|sin_cerrar',
	odd_smell:
		'huele|huelo|olor|olorcito|tufo|tufillo|apesta|peste|oliendo|uele|guele|olia|oler|bofetada|tufarada|bocanada|vaharada|golpe_de_olor|oleada|huelen|olores|guelo|fato|pestazo|pestaza|tufazo|olorazo|olorcillo|pestuza|hedor|hediondez|jiede|hediondo|apestando|atufa',
	no_odour: 'no_huele|no_huelo|ni_huele|sin_olor|no_hace_olor|oler_no|oler_a_nada|no_noto_olor',
	four: 'cuatro|4',
	beep: 'pitido*|pitid*|pito|pitos|bip|bips|beep|beeps|pipi',
	everyone:
		'todos|todas|tos|toda_la_familia|la_familia|los_dos|las_dos|los_tres|las_tres|los_cuatro|las_cuatro|los_cinco|los_seis|ambos|mi_mujer_y_yo|mi_marido_y_yo|mi_esposa_y_yo|mi_esposo_y_yo|nos|estamos|andamos|vamos_todos|los_niños|los_chicos|los_crios|mis_hijos|los_chiquillos|los_nenes|los_abuelos|mis_padres|varios|cada_uno|los_alumnos|los_huespedes|los_del_piso|los_vecinos|los_compañeros|medio_equipo|mis_compañeras',
	one_of_us:
		'mujer|marido|esposa|esposo|hijo|hija|crio|cria|niño|niña|nene|nena|abuelo|abuela|madre|padre|mama|papa|suegra|suegro|hermano|hermana|novio|novia|compañero|compañera|chaval|bebe|peque|tia|tio|chiquilla|chiquillo|pareja|amiga|amigo|abuelita|abuelito|hijita|hijito|bebita|bebito|tata|viejita|viejito|niñita|niñito|roomie|inquilino|cuñada|cuñado|mujercita',
	house_ill:
		'maread*|mareo|mareos|mareamos|marea|marean|mareando|mareada|dolor_de_cabeza|dolores_de_cabeza|duele_la_cabeza|duele_mucho_la_cabeza|jaqueca|migraña|la_cabeza_como_un_bombo|cabeza_como_bombo|cabeza_cargada|da_vueltas_la_cabeza|dan_vueltas_la_cabeza|vueltas_la_cabeza|todo_le_da_vueltas|todo_me_da_vueltas|cabeza_espesa|cabeza_pesada|mal_de_cabeza|cabeza_embotada|cabeza_que_revienta|cabeza_nos_revienta|cabeza_que_estalla|nauseas|nausea|arcadas|ganas_de_vomitar|ganas_de_devolver|vomit*|devuelto|devolv*|devolviendo|gomit*|guacare*|basca|asco_en_el_estomago|revuelto*_el_estomago|puesto_mal*|puesta_mal*|mal_cuerpo|atontad*|amodorrad*|adormilad*|aturdid*|atolondrad*|como_borrach*|borrach*|grogui*|zombi*|somnolient*|flojera|sin_fuerza*|sin_fuerzas|piernas_de_trapo|piernas_como_trapos|las_piernas_no|desmay*|desvanec*|se_ha_caido_redond*|caido_redond*|se_cayo_redond*|soroche|descompuestos|descompuestas',
	combustion:
		'caldera|calderas|calentador|calefon|calefont|boiler|brasero|estufa|estufas|catalitica|bombona|chimenea|salamandra|calenton|calefactor_de_gas|generador|grupo_electrogeno|planta_electrica|planta_de_luz|brasas|ascuas|rescoldo*|carbon|carbones|picon|cisco|anafre|hornillo|fogata|pellets|de_pellet|de_parafina|parafina|queroseno|coche_en_marcha|coche_arrancado|coche_encendido|carro_prendido|carro_encendido|auto_en_marcha|motosoldadora|termotanque|calientagua*|calienta_agua|aparato_del_agua_caliente|tiro_de_la|estufa_de_tiro|estufa_de_butano|estufa_de_leña',
	go_outside:
		'salir|salimos|salgo|sale|salen|sal_a|fuera|afuera|calle|balcon|terraza|patio|jardin|aire_libre|abrimos|abrir|abro|abri|ventilamos|ventilar|ventilo|ventanas|ventana',
	passes:
		'se_pasa|se_nos_pasa|se_me_pasa|se_le_pasa|se_les_pasa|pasa_todo|mejoramos|se_quita|se_nos_quita|se_me_quita|se_le_quita|despej*|nos_ponemos_bien|se_pone_bien|se_ponen_bien|revivimos|revive|como_nuev*|mejoran|mejora|nos_encontramos_bien',
	no_flue:
		'sin_salida_de_humos|no_tiene_salida|sin_tubo|no_tiene_tubo|sin_chimenea|sin_tiro|no_tira|no_tiene_tiro|revoca*|tubo_suelto|tubo_desencajado|tubo_caido|tubo_roto|rejilla_tapada|salida_tapada|chimenea_tapada|tubo_tapado|conducto_tapado|nido_en_la_chimenea|tapamos_la_rejilla|tapado_la_rejilla|tape_la_rejilla|ventilacion_tapada|tapiad*_la_rejilla|ventiluz_tapado',
	shut_room:
		'cerrado|cerrada|todo_cerrado|cerrado_a_cal|puertas_cerradas|ventanas_cerradas|cuarto_cerrado|dormitorio|habitacion|salon|tienda_de_campaña|carpa|furgoneta|caravana|autocaravana|garaje|cochera|sotano|caseta|cabaña|dentro_de_casa|adentro_de_la_casa|en_el_cuarto|en_la_pieza|debajo_de_la_mesa|mesa_camilla|faldas_de_la_mesa|invernadero|cobertizo',
	dark_mist:
		'niebla|neblina|nube_negra|nube_gris|nube_oscura|nubarron|vapor_negro|vapor_gris|polvo_negro|tufo_negro|humillo|humito|humareda|humazo|fumarola',
	out_of:
		'sale|salen|saliendo|salio|salia|sube|subiendo|entra|entrando|asoma|asomando|por_debajo|por_la_rendija|por_las_rendijas|por_la_rejilla|por_el_conducto|por_el_hueco|por_la_ventana|viene_de|suelta|echa|echando|larga|bota|botando|tira',
	soot_black:
		'negro|negra|negruzco|denso|espeso|negrisimo|gris_oscuro|amarillento|blanco_espeso|marron',
	exhaust:
		'tubo_de_escape|escape|itv|diesel|acelero|acelerar|furgoneta_vieja|moto|tubarro|mecanico|junta_de_la_culata|por_las_mañanas|al_arrancar|del_coche_del_vecino|coche_del_vecino|blanco_por',
	knob: 'pomo|manija|manilla|picaporte|puerta|tirador|chapa_de_la_puerta|pared|suelo',
	burns_hand: 'quema|quemaba|quemando|abrasa|arde|esta_ardiendo|hirviendo|al_rojo',
	glow: 'resplandor|fulgor|brillo_rojo|luz_roja_que_baila|luz_naranja_que_baila',
	window_gap:
		'ventana|ventanas|rendija|cristal|cristales|por_debajo_de_la_puerta|tejado|balcon|cocina|mirilla|persiana',
	see: 've|veo|vemos|ven|se_ve|viendo|hay|vi|vimos|visto|sale',
	flame_little:
		'llamita*|llamarada*|llama_azul|lengua*_de_fuego|fogonazo*|candela|lumbre|fueguito|llamas|flama|flamas|flamazo*',
	blowtorch: 'soplete|lanzallamas|bengala|volcan|cohete|traca|mecha|como_una_antorcha',
	drapery:
		'cortina*|visillo*|sofa|sillon|colchon|cama|manta|edredon|mantel|trapo|trapos|alfombra|moqueta|papelera|mueble*|estanteria|toldo|paja|setos|arbol|freidora|sarten|campana|contenedor|contenedores|cocina|basurero',
	caught:
		'prendio|prendieron|ha_prendido|prendido|se_prendio|esta_echando_llama|han_prendido|se_prendieron|se_han_prendido|se_esta_prendiendo',
	li_battery:
		'bateria|patinete|bici_electrica|bicicleta_electrica|powerbank|power_bank|monopatin|litio|scooter|cargador',
	battery_bad:
		'silb*|sisea*|humo|humea*|chisp*|chisporrote*|arde|ardiendo|explot*|llama*s|echando_humo|hirviendo|derritiendo*|fuego',
	swollen_hot: 'hinchad*|inflad*|abombad*|ardiendo|quema|caliente|caliente*',
	burnt_word:
		'quemad*|chamusc*|achicharrad*|churruscad*|socarrad*|tostad*|a_cable|a_goma|a_plastico|a_plasticos|a_humo',
	panel:
		'cuadro|cuadro_electrico|cuadro_de_luz|cuadro_de_la_luz|tablero|diferencial|magnetotermico|caja_de_la_luz|caja_de_luz|caja_de_fusibles|fusibles|plomos|contador_de_la_luz|contadores_de_la_luz|cuarto_de_contadores|enchufe*|tomacorriente*|toma_de_corriente|regleta|alargador|ladron|transformador|breaker|breakers|centro_de_carga|interruptor|apagador|medidor|llave_termica|termica|zapatilla|acometida|cable|cables',
	frying:
		'fritura|friendo|chisporrote*|crepit*|chasquid*|chasquea*|petardeo|petardea*|crujid*_y_humo|traquete*|como_huevos_friendose|como_palomitas|como_un_grillo|como_si_friera|como_si_hirviera',
	buzz: 'zumb*|zumba|zumbido|runrun|ronronea*|ruido_raro|vibra|vibrando|abeja*|avisper*|mosco*|moscard*|abejorro*',
	hot_touch:
		'quema|quemaba|ardiendo|caliente|calientisim*|calentisim*|caliente*|hirviendo|no_se_puede_tocar|abrasa|recalent*|calienta',
	live_part:
		'cuadro|tablero|cable|cables|enchufe|enchufes|corriente|alta_tension|los_cables_de_alta|cables_de_alta|media_tension|lampara|bombilla|diferencial|contador|poste|transformador|linea|tendido|catenaria|electricidad|luz|regleta|lavadora|ducha_electrica|regadera|soldador|maquina|toma',
	melting: 'derrit*|derretid*|deshech*|chorreando_plastico|ennegrecid*|tiznad*',
	lamp: 'lampara|lamparas|plafon|plafones|foco|focos|bombilla|downlight|fluorescente*|halogeno*|ojo_de_buey|aplique*|luces_del_techo|luz_del_techo|enchufe*|cuadro_de_luz|cuadro_electrico|cuadro_de_la_luz|regleta|tablero|diferencial|caja_de_la_luz|centro_de_carga|breakers',
	drips_out:
		'gote*|chorre*|escurr*|cae_agua|cayendo_agua|sale_agua|saliendo_agua|entra_agua|entrando_agua|mojad*|mojando|llueve|filtr*',
	current_off:
		'he_quitado_la_luz|quite_la_luz|quitado_los_plomos|los_plomos_los_he|plomos_quitados|he_cortado_la_luz|corte_la_luz|cortada_la_luz|luz_cortada|he_bajado_el|he_bajado_los|baje_el|baje_los|baje_la_termica|contador_del_agua|contadores_del_agua|contador_de_agua|contadores_de_agua|no_toca|lejos_de',
	metal_thing:
		'grifo|grifos|ducha|regadera|lavadora|lavavajillas|nevera|frigorifico|refri*|horno|termo|farola|puerta_metalica|reja|barandilla|fregadero|bañera|canilla|llave|griferia|heladera|lavarropas|microondas|carcasa|verja|porton|caño|agua_de_la_ducha|agua_del_grifo|vitrina|camara|maquina|poste|columna|pared|radiador',
	shock_verb:
		'calambre|calambres|calambrazo*|garrampa*|corrientazo*|chispazo*|latigazo*|cosquilleo|descarga_electrica|una_descarga|descargazo|electrocut*|da_patadas|pega_patadas|me_dio_la_patada|rampazo*',
	touching:
		'toc*|da|dan|daba|dado|dio|pega|pegan|pego|cogido|coges|agarr*|pasa|abre*|abrir|noto|notas|siento|sientes|sueltan|suelta',
	cramp_body:
		'pierna|piernas|gemelo|gemelos|pie|pies|muslo|pantorrilla*|musculo*|magnesio|noche_en|dedos_de_los_pies|embarazo|correr|deporte|barriga|regla|espalda|noches',
	thrown:
		'salio_despedid*|ha_salido_despedid*|salido_despedid*|salio_disparad*|salido_disparad*|salio_aventad*|salio_volando|lo_avento|lo_aventó|lo_lanzo|lo_tiro_para_atras|lo_ha_tirado|lo_ha_lanzado|lo_despidio|lo_tumbo',
	stuck_to:
		'pegado_al|pegada_al|pegado_a|pegada_a|pegados_a|quedado_pegad*|quedo_pegad*|esta_pegad*|quedado_enganchad*|quedo_enganchad*|enganchado_al|enganchada_al|agarrado_al|agarrada_al|agarrado_a_un|quedado_agarrad*',
	let_go: 'suelta|soltar|soltarse|despega|despegar|despegarse|suelto',
	in_lift:
		'en_el_ascensor|dentro_del_ascensor|en_un_ascensor|en_el_elevador|dentro_del_elevador|en_el_montacargas|metid*_en_el_ascensor|metid*_en_el_elevador|en_ascensor|en_el_asensor|nel_ascensor|a_la_sensor|en_la_cabina|dentro_de_la_cabina|en_esta_caja|desde_el_ascensor|desde_dentro_del_ascensor',
	we_are:
		'estoy|estamos|somos|sigo|seguimos|vamos|voy|llevo|llevamos|me_he_quedado|nos_hemos_quedado|nos_quedamos|me_quede|toy|tamos|me_encuentro',
	lift_stop:
		'se_ha_parado|se_paro|parado|parados|parada|detenid*|se_detuvo|no_se_mueve|no_baja|no_sube|no_arranca|no_abre|no_se_abre|no_abren|atascad*|bloquead*|quiet*|colgad*|campana|campanita|boton|timbre|alarma|sirena|a_oscuras|nadie_contesta|nadie_viene|no_contesta|no_viene|trancad*|encerrad*|atrapad*|salir|sacarnos|sacarme|sáquen*|saquen*|entre_dos|entre_plantas|entre_pisos|interfono',
	floor_no:
		'bajo|baja|planta_baja|pb|entresuelo|principal|primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|uno|tres|cuatro|cinco|seis|siete|ocho|nueve|menos_uno|menos_dos|sotano|garaje|1|2|3|4|5|6|7|8|9|10|11|12|atico|piso|planta',
	between: 'entre|entremedias|entremedio',
	lift_help:
		'campana|campanita|boton|timbre|interfono|trancad*|encerrad*|atrapad*|parado|parados|parada|paradas|detenidos|ascensor|asensor|acensor|elevador|cabina|trabad*|atorad*|colgados|metidos',
	nobody_inside:
		'nadie_dentro|nadie_adentro|nadie_atrapad*|nadie_encerrad*|no_hay_nadie_dentro|no_hay_nadie_adentro|no_habia_nadie|sin_nadie|sin_gente|vacio|esta_vacio|va_vacio|no_ha_quedado_nadie|no_se_ha_quedado_nadie|no_se_quedo_nadie|ya_no_hay_nadie|no_queda_nadie|han_salido_todos|ya_salieron|ya_han_salido|ya_salimos',
	structure_hard:
		'techo|techumbre|tejado|cielo_raso|cielorraso|falso_techo|balcon|cornisa|alero|forjado|viga|vigas|voladizo|marquesina|muro|pared|tabique|medianera|fachada|barda|tapia|andamio|grua|encofrado|losa_del_techo|techos|andamios|cubierta|medianeria|forjados',
	collapse_strong:
		'derrumb*|derrumv*|hundid*|hundio|hunde|hundiendo|hundirse|desplom*|venido_abajo|vino_abajo|viene_abajo|viniendo_abajo|vinieron_abajo|colaps*|desprend*|cediendo|va_a_ceder|vencido|vencio|desmoron*|caido_encima|cayo_encima|caido_entero|caido_entera|sepult*|aplast*|a_punto_de_caer*|se_va_a_caer|reventado_el_forjado|desgajad*|volcad*|partido_en_dos|cae_a_trozos|cayendo_a_trozos|cayendo_a_pedazos|se_ha_abierto_el_suelo|socavon|venirse_abajo|derrumbarse|desplomarse|caerse_entero|caerse_encima|ha_cedido|han_cedido|esta_cedido|esta_cediendo|cedio_el|cedio_la',
	collapse_fall: 'caido|caidos|cayo|cayeron|se_cae|se_esta_cayendo|cayendo|ha_caido|han_caido',
	off_it:
		'del_techo|del_tejado|del_balcon|al_balcon|por_el_balcon|al_tejado|del_andamio|de_la_azotea|de_la_terraza|del_muro|de_la_pared|por_la_escalera|por_las_escaleras|de_la_escalera|en_la_escalera|en_las_escaleras|agua|gotera|gota|gotas|gotea|toalla|ropa|pelota|maceta|humedad|precio|precios|ventas|bolsa|cuadro|baldosa|azulejo*|pintura|pegatina|sistema|web|pagina|muela|empaste|pelo|tambalea|ceramica|ruina|barata|barato|en_venta|anuncio|comprar|nos_ha_cedido|nos_han_cedido|me_ha_cedido|uso|por_escrito|antes_de_que|pintar*',
	people_word:
		'gente|persona|personas|alguien|hombre|mujer|señor|señora|chico|chica|obrero|obreros|compañero|niño|niña|niños|abuelo|abuela|padre|madre|marido|hijo|hija|suegra|vecino|vecina|vecinos|dentro|debajo|tecnico|operario|albañil|electricista|camarero|cliente|clienta|cartero|trabajador|aprendiz|oficial',
	under_rubble:
		'debajo|abajo_del|bajo_los_escombros|entre_los_escombros|atrapad*|sepultad*|aplastad*|enterrad*|encima|pillad*|no_la_vemos|no_lo_vemos|no_puede_salir|no_pueden_salir',
	gauge: 'aguja|manometro|reloj|presion|barra|presostato|indicador|termometro',
	red_zone:
		'rojo|roja|pasad*_de_lo_rojo|al_maximo|disparad*|a_tope|pasada|tres_bares|cuatro_bares|por_las_nubes|sube_sola',
	pressure_vessel:
		'caldera|calentador|termo|termotanque|calefon|boiler|olla_a_presion|deposito|compresor|autoclave|radiador|vaso_de_expansion',
	bangs:
		'tiembla|hirviendo|agua_hirviendo|vapor|humea*|a_punto_de_explotar|va_a_explotar|va_a_reventar',
	flue: 'tubo|chimenea|conducto|salida_de_humos|salida_de_gases|extractor',
	detached:
		'suelto|soltado|desencajad*|desprendid*|caido|roto|tapado|tapada|obstruid*|atascad*|taponad*|desconectad*|salido|picado|sellad*|agujeread*',
	heating_oil: 'gasoil|gasoleo|gas_oil|gasoil_de_la|fueloil|fuel|diesel|petroleo|queroseno',
	spill:
		'derram*|vertid*|vertio|vertiendo|fuga|pierde|perdiendo|gotea|charco|escap*|se_ha_salido|rebos*|desbord*|rajado|apesta',
	bulging:
		'combad*|combando*|abombad*|abomba|panza|barriga|hinchad*|pandead*|pandeando|arquead*|cruj*|cediendo|inclinad*|vencid*|grieta_enorme|grietas_enormes|grieta_grande|grieta_nueva|abriendo_una_grieta|grieta_que_crece|se_esta_abriendo|se_abre_la_grieta|bombeado',
	tree: 'arbol|rama|ramas|palmera|pino|poste|farola|cartel',
	tame_cable:
		'fibra|telefono|internet|router|cargador|antena|tele|television|wifi|auricular*|interfono|telefonillo|ethernet|hdmi|adsl|raton|usb|altavoz',
	deep_pit:
		'fosa|fosa_septica|pozo|pozo_negro|cisterna|silo|aljibe|tanque|deposito|bodega|cuba|tina|lagar|tinaja|arqueta|alcantarilla|zanja|purines|balsa_de_purines|camara|bodega_del_barco|galeria|cubeta|tolva',
	went_down: 'baj*|entr*|metid*|metio|cai*|caid*|cayo|dentro|fondo|limpia*',
	lies_silent:
		'no_contesta|no_contestan|no_responde|no_responden|no_sale|no_salen|no_sube|no_se_mueve|no_se_mueven|tirad*|tendid*|tumbad*|desmay*|inconsciente*|no_dice_nada|tampoco_dice|callad*|desplom*|quedado_en_el_fondo|ya_no_habla|no_reacciona',
	gave_up:
		'ha_dicho_basta|dijo_basta|ha_muerto|se_ha_muerto|se_murio|ha_petado|peto|ha_cascado|casco|ha_palmado|se_ha_ido_al_garete|kaput|ha_dicho_adios|ha_dicho_hasta_aqui|ha_fallado|se_ha_fastidiado|se_ha_jodido|hace_agua|no_responde|esta_muerta|esta_fria|frios|frias|helad*|no_calienta*|apagada|apagado',
	heat_source:
		'calefaccion|calefasion|caldera|radiadores|radiador|bomba_de_calor|estufa|calefactor|calenton|suelo_radiante|losa_radiante|calefa',
	o2_machine:
		'concentrador|oxigeno|maquina_de_oxigeno|maquina_del_oxigeno|respirador|bipap|maquina_de_respirar|aparato_de_respirar|aparato_del_oxigeno|ventilador_mecanico|aspirador_de_secreciones|bomba_de_alimentacion|monitor_de_apneas',
	machine_dead:
		'se_ha_parado|se_ha_apagado|se_apago|se_paro|parad*|apagad*|no_arranca|no_enciende|no_funciona|se_acaba|se_agota|agotando|acabando|se_esta_acabando|queda_poco|queda_poca|pita|pitando|sin_bateria',
	wide_open:
		'de_par_en_par|reventad*|forzad*|arrancad*|destrozad*|tirada_abajo|echado_abajo|pateada|rota|roto|sin_cerradura|sin_bombin|no_cierra|no_queda_cerrad*|abierta|no_puedo_cerrar|no_se_puede_cerrar|palanca|fracturad*|violad*',
	entry_part:
		'puerta|cerradura|chapa|bombin|ventana|persiana|candado|reja|escaparate|luna|portal|cerrojo|porton|cortina_metalica',
	broke_in:
		'se_metieron|se_han_metido|han_entrado|entraron|robaron|han_robado|me_robaron|nos_robaron|robo|ladrones|intentaron_entrar|han_intentado|intentado_entrar|desvalij*|saquea*|escalo|okup*|patada|patadas|tirado_la_puerta|tiraron_la_puerta|palancazo|forzaron|han_forzado|reventado_la',
	cooking_on:
		'olla|cazo|sarten|puchero|cazuela|lentejas|guiso|comida|aceite|freidora|vela|velas|plancha|garbanzos|frijoles|arroz|caldo|horno|fritanga|leche|cafetera',
	on_the_stove:
		'fuego|vitro|hornalla|hornilla|fogon|estufa|lumbre|gas|puesto|puesta|encendid*|prendid*|dada|funcionando|enchufad*',
	at_home:
		'casa|piso|cocina|baño|salon|pasillo|local|garaje|sotano|trastero|habitacion|dormitorio|portal|oficina|consulta|clinica|despacho|tienda|bajo|comedor|almacen|parking|escalera|rellano|suelo|depa*|cuarto',
	gas_joint: 'goma|gomas|manguera_del_gas|butano|empalme_del_gas|llave_del_gas|tubo_del_gas',
	fire_word: 'fuego|candela|lumbre',
	lift_shut_in:
		'encerrad*|atrapad*|trabad*|trancad*|atorad*|sin_poder_salir|no_podemos_salir|no_puedo_salir',
	lift_bell: 'campana|campanita|boton|timbre|interfono|alarma|telefonillo',
	no_answer: 'nadie|no_contesta*|no_responde*|no_hace_nada|no_funciona|y_nada|no_lo_coge|no_suena',
	goes_out: 'apag*|se_apaga|no_se_enciende|no_enciende|no_prende|no_se_queda',
	glow_colour: 'naranja|anaranjado|rojizo|todo_rojo',
	through_window:
		'por_la_ventana|por_las_ventanas|tras_el_cristal|detras_de_la_persiana|por_debajo_de_la_puerta|por_la_rendija|por_las_rendijas|por_la_mirilla|tras_las_cortinas|por_el_cristal',
	also_me: 'yo|me|tengo|a_mi|tambien',
	open_fire:
		'barbacoa|parrilla|leña|butano|motor|coche|moto|cocina_de_gas|fogones|horno|calefaccion|carbones',
	sleepy_ill:
		'dormid*|se_duerme*|se_quedo_dormid*|adormecid*|modorra|mucho_sueño|muertos_de_sueño|sueño_raro|resaca|no_se_levanta',
	structure_soft:
		'edificio|bloque|finca|casa|nave|suelo|piso|escalera|escaleras|rellano|grada|gradas|estanteria|estanterias|palets|carretera|puente|terraza|zanja|excavacion|tunel|garaje|bar|local|colegio|andamiaje',
	collapse_very:
		'derrumb*|derrumv*|desplom*|hundid*|hundio|venido_abajo|vino_abajo|viene_abajo|vinieron_abajo|venirse_abajo|colaps*|desmoron*|sepult*|socavon',
	live_core:
		'cuadro|tablero|cable|cables|corriente|alta_tension|electricidad|catenaria|transformador',
	white_goods:
		'lavadora|nevera|horno|microondas|lavavajillas|mando|ascensor|lavaplatos|vitro|placa|ordenador|router|secadora|termomix|carrera|semaforo',
	hob_ring:
		'hornalla|hornallas|hornilla|hornillas|fogon|fogones|quemador|quemadores|vitro|cocina_de_gas|parrilla|barbacoa|chimenea',
	snagged: 'olor|humedad|moho|polvo|polillas|chinches|forma|pulgas|mancha|color|tela|pliegue',
	not_long:
		'queda_media_hora|queda_una_hora|quedan_dos_horas|quedan_diez_minutos|quedan_veinte_minutos|quedan_minutos|le_quedan|le_queda|le_dura_una_hora|dura_una_hora|poca_bateria|sin_bateria|casi_vacia|se_acaba|se_nos_acaba|ultima_bombona',
	floored:
		'tieso|tiesa|en_el_suelo|en_el_piso|tirad*|inconsciente|no_responde|no_reacciona|no_contesta|desmay*|mano_negra|temblando|palid*|gris|amoratad*|sin_sentido|no_se_mueve',
	burns_now: 'se_quema|se_esta_quemando|se_nos_quema|esta_ardiendo|quemandose',
	flash: 'fogonazo*|flamazo*|llamarada*|bola_de_fuego',
	noise_word: 'ruido*|golpes|golpetea|golpetazos|porrazos|retumba|silbido|vibra*|traquetea|pita',
	thing_fell: 'caido|caida|caidos|caidas|cayo|cayeron',
	fallen_thing:
		'toalla|toallas|ropa|llave|llaves|movil|celular|pelota|señal|cobertura|diente|placa|chapa|collar|pinza|pinzas|web|linea|sistema|servidor|conexion|espejo|cuadro|percha|barra_de_la_cortina|navidad',
	still_runs:
		'pero_funciona|pero_va|pero_anda|pero_sube|ahora_funciona|sigue_funcionando|funciona_bien|va_bien|ya_funciona|esta_funcionando',
	cooked:
		'comida|pizza|pollo|tarta|bizcocho|galletas|bollos|paella|arroz|pan|patatas|asado|magdalenas|cena|piel|boca|garganta|luz|bombilla|por_un_lado|carne|bizcochos',
};
