/** What an owner sees in an animal, in Spanish: the words of `concepts/vet-seen.ts`. */
export const vetSeen: Record<string, string> = {
	try_word:
		'intentado|querido|probado|tratado_de|ha_hecho_por|intenta|intento|intentos|intentando|amago|amagos|amaga|amagando|gesto|gestos|hace_por|hace_como_que|quiere|queria|esfuerzos|fuerza|ganas_de|trata_de|tratando_de|anda_queriendo|como_si_fuera_a|amague|amagues',
	bring_up:
		'vomitar|bomitar|devolver|debolver|echar|volver_el_estomago|arrojar|guacarear|basquear|sacar|lanzar|deponer|gomitar|expulsar|regurgitar|bosar|trasbocar|potar',
	only_word:
		'mas_que|otra_cosa_que|solo|solamente|nomas|nomás|unico|puro|pura|puras|unicamente|nada_mas|namas|apenas',
	froth:
		'moquillo|moquito|liquidito|liquido_blanco|baba|babas|babita|babaza|espuma|espumita|espumarajo*|espumosa|saliva|hilillo|hilo_de_baba|moco|mocos|flema|babeando|babea',
	belly_side:
		'barriga|tripa|panza|vientre|abdomen|costado|costados|flanco|flancos|ijar|ijares|estomago|guata|lado|barrigon|panzita|pancita',
	like_drum:
		'como_un_tambor|como_tambor|parece_tambor|parece_un_tambor|suena_a_tambor|suena_como_un_tambor|hecho_un_tambor|cual_tambor|como_un_bombo|parece_un_bombo|como_un_tanbor|a_tanbor|como_un_pandero|tenso_como',
	ball_hard:
		'como_un_globo|como_globo|como_una_piedra|como_piedra|como_una_tabla|redondo_como|tirante_como|a_punto_de_reventar|como_una_bota',
	pacing:
		'intranquil*|inquiet*|no_encuentra_postura|no_encuentra_acomodo|se_echa_y_se_levanta|camina_y_se_echa|se_levanta_y_se_echa|vueltas|de_un_lado_a_otro|de_un_lado_para_otro|no_se_acomoda|no_para_quieto|desasosegad*|va_y_viene',
	paddling:
		'pedale*|patale*|pedaleando|pataleando|remando_con_las_patas|corriendo_en_el_aire|como_si_corriera|como_si_nadara|corriera_tumbad*|corriendo_tumbad*|corriendo_acostad*|nadando_en_el_aire|moviendo_las_patas_como|se_retuerce|retorciendose|tembladera|tembleque|sacudiendose|se_sacude_todo|dando_sacudidas|estertor*|brincando_en_el_suelo|como_electrocutad*',
	asleep:
		'dormido|dormida|duerme|durmiendo|sueña|soñando|sueños|siesta|dormir|baño|peluquer*|uñas|contento|juega|jugando|rabieta|manguera|pelota',
	still_on:
		'y_sigue|sigue_igual|sigue_asi|no_paran|no_para|no_cesan|sin_parar|todavia|lleva_asi|llevan|no_se_le_pasa|y_otra_vez|otra_y_otra|no_se_le_corta',
	no_recognise:
		'no_me_conoce|ni_me_conoce|no_me_reconoce|ni_me_reconoce|no_nos_conoce|no_atiende|no_responde|no_reacciona|no_me_ve|como_ido|mirada_perdida|dientes_apretados|ojos_en_blanco|mandibula_trabada|no_se_entera',
	wet_itself:
		'se_hizo_pipi|se_hizo_pis|se_ha_hecho_pis|se_ha_hecho_pipi|se_ha_meado|se_meo|se_orino|se_ha_orinado|se_orina_encima|se_orina|se_hace_pis_encima|se_hace_pipi|se_aorina|se_mea_encima|se_mea|se_cago|se_ha_cagado|se_hizo_popo|se_hizo_caca|se_ha_hecho_caca',
	scared_of:
		'cohetes|cuetes|petardos|truenos|miedo|tormenta|fuegos_artificiales|cada_vez_que|cuando_hay|pirotecnia|susto|frio|veterinario',
	choke_thing:
		'pelota|pelotita|bola_de|bolita|hueso|huesito|palo|palito|juguete|piedra|cuerda|trozo|pedazo|castaña|tapon|peluche|calcetin|pellejo|cuero|corcho|premio|chuche|mordedor|mazorca|elote|cartilago|espina',
	gullet:
		'garganta|gaznate|gañote|tragadero|traquea|campanilla|galillo|fondo_de_la_boca|hasta_el_fondo|guarguero|buche',
	bought: 'comprar|vendeis|venden|precio|cuesta|cuanto|ayer|bulto|cirugia',
	pawing_at:
		'se_lleva_las_patas|se_da_con_la_pata|se_da_con_las_patas|se_rasca|se_araña|zarpazos|se_mete_la_pata|se_frota|manotea|manotazos|se_pasa_la_pata|se_agarra',
	left_behind:
		'dejado|dejamos|deje|dejaron|dejo|encerrado|encerrada|encerramos|olvidado|olvidamos|olvide|olvido|quedado|quedo|estuvo|estado|estaba|metido|encerro',
	in_car:
		'en_el_coche|en_el_carro|en_el_auto|dentro_del_coche|dentro_del_carro|dentro_del_auto|en_la_furgo|en_la_furgoneta|en_la_camioneta|en_el_maletero|en_la_cajuela|en_un_coche|en_el_baul|en_el_transportin|en_la_caravana|coche_cerrado|carro_cerrado',
	heat_down:
		'ardiendo|arde|jade*|hirviendo|hierve|quemando|caliente|sin_fuerzas|tirad*|desplom*|desmay*|no_se_tiene|no_se_para|no_se_levanta|flojo|floja|lengua_morada|lengua_negra|tambale*|babe*|ojos_en_blanco|atontad*|aturdid*|fofo|vomit*_sangre|mareado|mareada|echa_fuego',
	window_down:
		'ventanilla_bajada|ventanillas_bajadas|ventana_bajada|ventanilla_un_poco|ventanillas_un_dedo|ventanilla_abierta|dedo_de_ventanilla|ventanas_abajo|vidrio_abajo',
	hot_day:
		'al_sol|a_pleno_sol|calor|ola_de_calor|calorazo|bochorno|solana|azotea|resolana|cuarenta_grados|solazo|chicharrera',
	collapse_word: 'desplom*|desmay*|caido|cayo|tirad*|derrumb*|inconsciente|no_reacciona',
	dark_colour:
		'negra|negro|morada|morado|azul|azulada|lila|violeta|oscura|gris|ceniza|renegrida|amoratada|violacea|negruzca',
	chow: 'chow|shar_pei|sharpei|mancha|manchas|manchita|de_nacimiento|siempre|sarro|lunar',
	legs_gone:
		'arrastra_las_dos|arrastrando_las_dos|como_si_fueran_de_trapo|patas_de_trapo|de_trapo_las_patas|patas_no_le_responden|no_le_responden_las_patas|patas_no_le_sostienen|se_le_doblan_las_patas|se_le_van_las_patas|se_le_fueron_las_patas|le_fallan_las_patas|le_fallaron_las_patas|le_han_fallado_las_patas|no_se_tiene_de_pie|no_se_tiene_en_pie|se_le_aflojan_las_patas|se_le_vence_el_cuarto|se_cae_redond*|arrastra_el_trasero_y_no|arrastra_medio_cuerpo|arrastra_los_cuartos|no_puede_con_su_alma',
	guts: 'tripas|tripa|intestinos|intestino|mondongo|entrañas|higado|visceras|matriz|asas',
	out_seen:
		'fuera|afuera|salen|salido|salidas|saliendo|cuelgan|cuelga|colgando|asoman|asoma|asomando|ven|ve_por|al_aire|salieron|salio',
	torn_open:
		'le_falta_media|le_falta_un_trozo|le_falta_un_pedazo|petardo_en_la_boca|petardo_en_el_hocico|explotado_un_petardo|mandibula_colgando|quijada_colgando|abierto_en_canal|abierta_en_canal|destripad*|despanzurrad*|rajado_por|rajao_por|rajada_por|rajado_un_jabali|rajo_un_jabali|hecho_trizas|desgarrad*|desollad*|despellejad*|carne_viva_por|abierta_la_barriga|abierto_la_barriga|rajado_entero|rajado_la_barriga|abierto_el_pecho|una_oreja_arrancada|arrancado_la_pata|cornada|colmillazo|navajazo_del_jabali',
	shaken_prey:
		'zarande*|la_ha_sacudido|lo_ha_sacudido|lo_sacudio|la_sacudio|sacudido_como|sacudio_como|como_un_muñeco|como_si_fuera_un_trapo|como_trapo|como_un_guiñapo',
	big_attacker:
		'otro_perro|mastin|pitbull|pit_bull|rottweiler|dogo|pastor_aleman|husky|jabali|perrazo|perro_grande|perro_suelto|perros_sueltos|jauria|perro_del_vecino|perro_de_la_vecina|perro_enorme|dos_perros|unos_perros|tejon|zorro|un_perro_mas_grande|pastor_belga|malinois|akita|perro_bravo|perro_callejero|coyote|puma|presa_canario',
	took_by_neck:
		'del_cuello|por_el_cuello|por_el_pescuezo|del_pescuezo|por_el_lomo|del_lomo|por_la_garganta|en_la_boca|entre_los_dientes|no_lo_soltaba|no_la_soltaba|no_lo_soltó|del_cogote|por_el_cogote',
	bit_or_tore:
		'mordido|mordio|muerto_a_mordiscos|ataco|atacado|atacaron|agarro|agarrado|engancho|enganchado|pillado|pillo|destrozado|destrozo|se_le_tiro|se_tiro_encima|se_ha_tirado|despedazo|se_lo_comia|revolco|mordieron|agarraron|dentellada*|embistio|embestido|lo_ha_cogido|la_ha_cogido|le_ha_cogido|lo_cogio|la_cogio|me_lo_ha_cogido|me_la_ha_cogido|me_lo_cogio',
	only_scratch:
		'arañazo|arañacito|rasguño|raspon|nada_grave|superficial|leve|sin_herida|sin_mas|ladro|ladra|juega|jugando|susto|queda_en|no_le_hizo_nada|no_le_ha_hecho_nada|miedo_a|educador|adiestrador|seguro',
	wheel_over:
		'le_paso_una_rueda|le_ha_pasado_una_rueda|pasado_la_rueda|paso_la_rueda|pasado_por_encima|paso_por_encima|debajo_del_coche|debajo_de_un_coche|bajo_las_ruedas|debajo_de_las_ruedas|le_ha_dado_una_moto|le_dio_una_moto|lo_han_pillado|la_han_pillado|lo_pillaron|lo_aventó_un_carro|lo_apachurro|lo_aplasto|aplastado_un_coche|pisado_un_coche|lo_ha_pillado_el_tractor|marcha_atras|echando_reversa',
	phone_thing: 'movil|telefono|collar|bebedero|comedero|arnes',
	out_of_socket:
		'fuera|salido|salio|saltado|salto|colgando|cuelga|fuera_de_la_orbita|fuera_de_la_cuenca|fuera_de_su_sitio|botado|de_fuera|desorbitado|reventado|revento',
	horse: 'caballo|yegua|potro|potra|poni|pony|burro|burra|mula|potrillo',
	colic_sign:
		'tirandose_al_suelo|echandose|tumbandose|dando_vueltas|ruidos_de_tripa*|empapada_en|esta_empapada|esta_empapado|quiere_echarse|no_se_quiere_levantar|no_se_levanta|colico|revolca*|se_tira_al_suelo|se_tumba_y_se_levanta|se_echa_y_se_levanta|se_mira_el_flanco|se_mira_la_tripa|se_mira_la_barriga|se_mira_el_costado|escarba*|patea_la_barriga|se_patea|suda|sudando|sudado|chorreando_de_sudor|empapado_en_sudor|no_caga|no_hace_caca|no_bosteza|sin_ruidos|torzon|se_voltea_a_ver_la_panza|rueda_por_el_suelo',
	beak: 'pico|piquito',
	open_wide: 'abierto|abre_y_cierra|boqueando|abriendolo|abierto_todo_el_rato',
	pine_worm:
		'procesion_de_orugas|cuncunas|procesionaria|progesionaria|orugas|oruga|gusanos_en_fila|gusanos_del_pino|fila_de_gusanos|gusanos_de_los_pinos|bolsas_del_pino|azotador|gusano_quemador|gusanos_peludos|gusano_peludo|nido_del_pino|orugas_del_pino|procesion_de_gusanos',
	tongue_parts: 'lengua|morro|hocico|labios|cara|boca|belfos|trompa',
	not_fit:
		'no_le_cabe|no_le_entra|no_le_coge_en|le_cuelga_enorme|se_le_sale_de_la_boca|el_doble|gigante|como_un_chorizo|como_un_filete|enorme|gordisima',
	sniffed:
		'olisque*|olido|olio|husme*|olfate*|ensuciado|pisado|piso|hocico|morro|cogido|cogio|tocado|toco|jugando|lamio|lame|metio_el_morro',
	breathless_animal:
		'respira_como_un_fuelle|respira_con_la_barriga|respira_con_la_tripa|respira_por_la_boca|respira_con_la_boca|boquea|boqueando|no_le_entra_el_aire|estira_el_cuello_para_respirar|cuello_estirado_para|pecho_como_un_fuelle|respirando_con_la_boca|hace_ruidos_al_respirar_y',
	found_lying:
		'encontre_tirad*|encontrado_tirad*|tirado|tirada|tumbado|tumbada|echado|echada|acostado|acostada',
	cold_animal:
		'helado|helada|frio_como|fria_como|muy_frio|muy_fria|orejas_frias|patas_frias|patitas_frias',
	like_paper:
		'como_papel|como_el_papel|como_la_pared|como_la_nieve|como_la_leche|sin_color|como_de_cera|blanquecinas|como_tiza|grisaceas|ladrillo',
	gobbled:
		'merend*|desayun*|almorz*|cenado|ceno|zamp*|se_bajo|se_bajaron|se_ha_bajado|se_ha_bajao|devor*|se_cepill*|ventilado|ventilo|papeado|papeo|se_papeo|trago|tragado|embuch*|jalado|jalo|trinc*|robado|robo|roido|royo|mordisquead*|mordisqueo|comido|comio|comieron|lamido|lamio|lamiendo|lamian|pillado|se_manduco|se_ha_hinchado|se_atasco_de|se_echo|engullido|engullo|se_ha_puesto_morado|destrozado_la_caja|masticado|mastico|se_mando|morfo|se_morfo|comiendo|bebido|bebio|metido_el_morro_en|chupado|chupo|probado|se_refino|se_despacho|trague|tragandose|comiendose|zampandose|acabado_con|termino_con|metido_entre_pecho',
	rat_stuff:
		'tres_pasitos|racumin|racumín|brodifacoum|cebo|cebos|cebo_de_ratas|pienso_azul|granos_azules|granulos_azules|pastillitas_azules|bolitas_azules|polvo_de_ratas|veneno_de_ratas|campeon|tres_pasos|mata_caracoles|antiparasitario_del_caballo|baygon|matahormigas|matacucarachas|salchicha_con|carne_con_veneno|trampa_para_ratas|antirratas|fosforo|garrapaticida|amitraz|granitos_azules|granulitos_azules|bolitas_verdes|pastillas_azules|sobre_azul|granulado_azul|para_los_caracoles|para_caracoles|de_los_caracoles|contra_los_caracoles|para_las_babosas|de_las_babosas|de_las_ratas|para_las_ratas|para_ratas|para_los_ratones|para_ratones|sobrecito_de_ratas|veneno_para_ratas|cebo_para_ratas|veneno_de_caracoles|matacaracol',
	poison_named:
		'charco_verde|del_radiador|el_radiador|etilenglicol|refrigerante_del_coche|liquido_verde_del_coche|edulcorante|chicles_sin_azucar|pasas|panettone|cacao|bombon|tabletas|calendario_de_adviento|calendarios|nutella|cebollas|ajos|puerro|aguacates|azucenas|hortensia|aloe|poto|dieffenbachia|muerdago|lirios|nuez|nueces|levadura|masa_de_pizza|marihuana|brownies|galletas_de_maria|paracetamol|gelocatil|aspirina|pastillas_de_la_tiroides|pildoras|laxante|antidepresivos|crema_solar|lamotrigina|racimo|racimo_de_uvas|racimito|pasitas|uvas_pasas|tableta|tableta_entera|chocolatina|chocolatinas|bombones|raticida|chocolate|uvas|pipetas|viagra|anticonceptivas|vapeador|cigarrillo',
	empty_pack:
		'envoltorio_vacio|envoltorios_vacios|caja_vacia|caja_esta_vacia|paquete_vacio|bolsa_vacia|bolsa_rota|blister_vacio|blister_mordido|blister_roido|papel_roto|papeles_por_el_suelo|falta_media|falta_la_mitad|faltan|no_queda_ni|solo_queda_el_papel|solo_quedan_los_papeles|bote_mordido|bote_roido|caja_roida|caja_rota|vaciado|esparcid*|la_ha_dejado_vacia|lo_ha_dejado_vacio|la_dejo_vacia|lo_dejo_vacio|ha_dejado_limpi*|dejo_limpi*|no_queda_nada|sobre_mordido|sobre_roto|bolsa_mordida|bolsita_mordida|bolsita_vacia|sobre_vacio|caja_mordida|paquete_roto|paquete_abierto|envoltorio_roto',
	thrown_to:
		'le_tiraron|le_han_tirado|le_echaron|le_han_echado|le_aventaron|le_dieron_algo|le_han_dado_algo|le_pusieron_veneno|tiraron_algo|echaron_algo',
	dry_try:
		'ni_gota|ni_una_gota|ni_gotita|ni_una_gotita|no_sale_nada|no_le_sale_nada|no_saca_nada|no_cae_nada|arena_seca|arena_esta_seca|sigue_seca|arenero_seco|ni_pizca|y_nada_de_nada',
	squatting:
		'se_agacha|se_pone_en_posicion|se_pone_como_para|postura|agachado|agachada|se_acomoda|en_cuclillas',
	green_stuff:
		'liquido_verde|agua_verde|aguas_verdes|algo_verde|cosa_verde|flujo_verde|verdoso|verdosa|verde_oscuro|moco_verde|liquido_negro|flujo_negro|mal_oliente',
	tail_or_leg: 'cola|colita|patita|patitas|pata|patas|rabo|rabito|cabecita|bolsa|media_cria',
	poking_out: 'asoma|asomando|asomada|colgando|cuelga|fuera|se_ve|salida|medio_fuera|atorada',
	no_droppings:
		'ni_una_bolita|ni_bolitas|no_ha_tocado_el_heno|no_prueba_el_heno|no_hay_ni|ni_caga|no_hay_popos|no_hace_caca|no_caga|sin_cagar|sin_hacer_caca|no_hace_bolitas|sin_bolitas|no_defeca|no_hay_cacas|no_hay_bolitas|panza_dura|barriga_dura|rechina_los_dientes|rechinando_los_dientes|no_hace_popo|encogido_en_un_rincon|no_toca_el_heno',
	head_tilt:
		'cabeza_torcida|cabeza_ladeada|cabeza_de_lado|ladea_la_cabeza|gira_sobre_si|da_vueltas_sobre_si|rueda_sobre_si|vueltas_en_circulo|cuello_torcido',
	maggots:
		'gusanos_en_la_herida|gusanera|agusanad*|gusanos_blancos_en|gusanos_en_el_culo|gusanos_en_la_piel|gusanos_en_el_oido|gusanos_en_una_herida|lleno_de_gusanos|llena_de_gusanos|bichera|miasis|le_salen_gusanos|huevos_de_mosca',
	bird: 'canario|periquito|loro|agaporni|agapornis|ninfa|pajaro|pajarito|cotorra|cacatua|gallina|jilguero|perico|guacamaya|guacamayo|ave|paloma|diamante_mandarin|cocotilla|inseparable',
	bird_low:
		'fondo_de_la_jaula|suelo_de_la_jaula|embolad*|hecho_una_bola|hecha_una_bola|hecho_bola|hecha_bola|plumas_erizadas|plumas_infladas|no_se_sube_al_palo|no_sube_al_palo|se_cae_del_palo|sin_fuerzas|ala_colgando|ala_rota|sangra|sangrando|piso_de_la_jaula|pluma_de_sangre|no_puede_volar|no_pone_el_huevo|huevo_atascado|huevo_atravesado',
	caught_by_cat:
		'el_gato|la_gata|un_gato|ha_cogido_el|pillado_el_gato|mordido|mordio|boca_del_gato',
	chewed: 'mordido|mordio|roido|royo|mordisque*|masticado|mastico|mordiendo|royendo',
	fell_on_it:
		'se_le_ha_caido_encima|se_le_cayo_encima|le_ha_caido_encima|le_cayo_encima|lo_he_pisado_y|la_he_pisado_y|me_he_sentado_encima|lo_pise_y|pillado_con_la_puerta|pillo_con_la_puerta|pillada_con_la_puerta|aplastado_la_puerta|lo_han_pisado',
	kicked_by:
		'coz|coces|una_patada_de_caballo|pateado_un_caballo|pateo_el_caballo|pateo_la_yegua|patada_de_la_yegua|patada_del_caballo',
	pet_died:
		'se_nos_murio|se_me_murio|se_murio|murio|se_nos_fue|se_nos_ha_ido|se_nos_marcho|fallecio|fallecido|sacrificamos|dormimos|lo_dormisteis|la_dormisteis|lo_perdimos|la_perdimos|eutanasia|hubo_que_dormirlo|hubo_que_dormirla|sacrificaron|se_me_fue',
	after_death:
		'cenizas|urna|incinera*|cremacion|cremad*|adoptado|adoptamos|adoptar|hemos_adoptado|cachorro_nuevo|otro_cachorro|nuevo_perro|nuevo_cachorro|darlo_de_baja|darla_de_baja|dar_de_baja|baja_del_chip|factura|cobrado|os_portasteis|se_portaron|agradecer|daros_las_gracias|darles_las_gracias|collar|historial|ha_pasado_el_tiempo',
	is_it: 'es|son|sera|seran|si_es|si_son',
	toxic_word: 'venenos*|toxic*|peligros*|malo_para|mala_para|malas_para|malos_para',
	for_animals:
		'para_los_perros|para_los_gatos|pa_los_perros|para_perros|para_gatos|para_un_perro|para_un_gato|para_el_perro|para_el_gato',
	hind_legs:
		'patas_de_atras|patas_traseras|patitas_de_atras|patitas_traseras|tren_trasero|cuartos_traseros|cuarto_trasero|las_dos_de_atras|las_de_atras',
	useless:
		'arrastra|arrastrando|arrastro|no_mueve|no_las_mueve|no_puede_mover|no_siente|no_las_siente|no_le_responden|no_responden|no_apoya|de_trapo|trapo|flojas|tiesas|inutiles|paraliz*|no_le_funcionan|heladas|cedieron|ceden',
	true_question:
		'es_cierto_que|es_verdad_que|le_puedo_dar|puedo_darle|le_puede_dar|puede_comer|pueden_comer|se_le_puede_dar|cada_cuanto',
	prevent_word:
		'collar|collares|prevenir|prevencion|vacuna|temporada|tienen|venden|teneis|vendeis|fumigar|tratamiento_para|aviso|este_año|cuando_salen|nido|nidos',
	animal_lip: 'labio|labios|belfo|belfos|encias|encia',
	penis: 'pene|pito|miembro',
	raw: 'en_carne_viva|quemada|quemado|llagada|llagas|ulceras|ampollas|abrasada',
	music: 'banda|musica|clase|clases|concierto|carnaval|tocar|toca_el',
	nerve_sign:
		'temblando|tiembla|tembleque|temblores|tembladera|convuls*|combuls*|espasmo*|ojos_en_blanco|espuma|espumarajo*|rigid*|ties*|tambale*|se_cae|no_se_tiene|no_se_levanta|no_se_para|desplom*|desmay*|vomita_sangre|vomitado_sangre|sangrando|sangra|encias_blancas|no_responde|babeando_sin_parar|como_borrach*',
	in_season: 'en_celo|con_el_celo|primer_celo|el_celo|con_la_regla',
	season_drops:
		'gotas|gotitas|gotea|poquito|manchita*|manchando|mancha|tan_contenta|cuanto_dura|hasta_cuando|braguita*|pañal*|normal',
	in_a_row:
		'otro_detras|uno_tras_otro|una_tras_otra|encadenad*|va_por_el_tercero|ya_va_por|entre_uno_y_otro|sin_recuperarse|no_se_recupera|le_ha_vuelto_a_dar|ya_son_tres|ya_van_tres|ya_lleva_tres|lleva_ya_tres|el_tercero_seguido|otra_seguida',
	season_now:
		'esta_en_celo|le_ha_venido_el_celo|le_vino_el_celo|tiene_el_celo|es_el_celo|sera_el_celo|anda_en_celo',
};
