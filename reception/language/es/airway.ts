/** Breathing, swelling, choking and what takes the air, in Spanish: the words of `concepts/airway.ts`. */
export const airway: Record<string, string> = {
	draw_air:
		'coge_aire|coger_aire|coger_el_aire|coge_el_aire|cogiendo_aire|suelta_el_aire|soltar_el_aire|echa_el_aire|echar_el_aire|saca_el_aire|toma_aire|tomar_aire|jala_aire|jalar_aire|mete_aire|meter_aire|agarra_aire|agarrar_aire|inspirar|inspira|respira|respirar|respirando',
	breath_noise:
		'pito|pitos|pitido*|silba|silban|silbido*|silbando|silbidito*|chiflido*|chifla|ronquido*|quejido*|quejidito*|gemido*|gruñido*|gruñe|estertor*|gorgoteo*|gorgorit*|estridor|gallo|gallos|hipido*|chirrido*|serrucho|foca|ruido|ruidos|ruidito*|sonido|silbato|tetera|cafetera|fuelle|burbujas|relincho*|graznido*|chillido*|rugido|crujido*|resoplid*|bufid*|chasquido*|ronroneo|maullido*',
	fast_breath:
		'deprisa|de_prisa|aprisa|rapidisimo|rapidito|muy_rapido|super_rapido|agitad*|a_ratos|a_rachas|a_golpes|a_sacudidas|a_trompicones|a_tirones|a_saltos|como_un_perrito|como_perrito|como_un_perro|con_la_barriga|con_la_tripa|con_los_hombros|con_todo_el_cuerpo|a_bocanadas|de_vez_en_cuando|cada_tanto|como_un_pajarito|como_si_hubiera_corrido|a_medias|como_un_pez|como_un_pescado|muy_poquito|fatal',
	rib_bone: 'costilla|costillas|costillita|costillitas|huesitos_del_pecho',
	rib_shows:
		'marca|marcan|marcando|marcadas|notan|ven|sobresalen|hund*|meten|mete|metiendo|chupan|chupa|succion*',
	rib_part:
		'hueco_de_la_garganta|hueco_del_cuello|hoyo_del_cuello|hoyito_del_cuello|hoyuelo_del_cuello|hoyito_de_la_garganta|hoyo_de_la_garganta|pecho|pechito|barriga|barriguita|tripita|tripa|pancita|panza|esternon|clavicula*|cuellito|debajo_de_las_costillas|piel_del_cuello',
	sinks:
		'se_le_hunde|se_le_hunden|hundiendose|hundiendosele|hunde_al_respirar|se_le_mete|se_le_meten|mete_para_dentro|meten_para_dentro|metiendose|se_le_chupa|se_le_va_para_dentro|le_entra_y_le_sale|entra_y_sale|va_para_dentro|se_va_para_dentro|mete_hacia_dentro',
	thin: 'delgad*|flac*|adelgaz*|peso|kilos|pienso|esquelet*|desnutrid*|dieta|radiografia|barbacoa|cerdo|ternera|horno|plastico',
	vent: 'acondicionado|ventana*|puerta*|split|rejilla*|coche|motor|compresor|rueda*|neumatico*|manguera|conducto*|ventilador*|calefactor|extractor|radiador*|persiana*|balon|bici|maquina|filtro*|obra|patio|local|bomba',
	air_thing: 'aire|resuello|aliento|oxigeno|respiracion',
	not_enter:
		'no_me_da|buscando|boquea|hambre_de|como_por_una_pajita|como_por_un_popote|no_encuentro|no_encuentra|no_me_entra|no_le_entra|no_me_entraba|no_le_entraba|no_me_pasa|no_le_pasa|no_me_llega|no_le_llega|no_me_baja|no_le_baja|no_me_alcanza|no_le_alcanza|no_me_acaba_de_entrar|no_le_acaba_de_entrar|entra_menos|me_entra_poco|le_entra_poco|le_entra_poquito|me_entra_poquito|apenas_me_entra|apenas_le_entra|no_me_sube|entra_cada_vez_menos|cada_vez_me_entra_menos|no_le_llega|no_consigue_coger|no_consigo_coger|no_puede_coger|no_puedo_coger|no_puedo_agarrar|no_puede_agarrar|no_puedo_jalar|no_puede_jalar',
	short_talk:
		'entre_palabra_y_palabra|palabra_y_palabra|palabra_a_palabra|cada_dos_palabras|cada_tres_palabras|cada_palabra|dos_palabras_seguidas|tres_palabras_seguidas|media_frase|mitad_de_la_frase|frase_entera|frases_enteras|frase_seguida|de_dos_en_dos_palabras|habla_a_trozos|hablar_de_corrido|hablar_seguido|habla_a_cachos|palabras_sueltas|frase_completa|oracion_completa|terminar_una_frase|acabar_una_frase|termina_las_frases|acaba_las_frases|terminar_las_frases|acabar_las_frases|termina_la_frase|acaba_la_frase|acabar_la_frase|terminar_la_frase|se_queda_a_la_mitad|se_queda_a_medias|se_para_a_medias|palabra_suelta|se_para_a_mitad|a_trocitos|palabra_en_palabra|palabra_y_parada|palabra_y_descanso',
	no_speech:
		'ni_habla|no_habla|ni_hablar|no_puede_hablar|no_puedo_hablar|con_la_cabeza|moviendo_la_cabeza|por_señas|por_gestos|no_le_sale_la_voz|no_me_sale_la_voz|no_le_salen_las_palabras|no_le_da_para_hablar|escribe_en_el_movil',
	blue_part:
		'labio|labios|labiecitos|boca|boquita|morritos|uñas|uñitas|dedos|deditos|cara|carita|lengua|orejas|alrededor_de_la_boca|yemas|jeta|bemba*|piel|nariz|puntita_de_la_nariz',
	blue_look:
		'{blue}|lilas|azulit*|azulon*|grises|grisace*|negros|negra|oscur*|berenjena|ciruela|ceniza|ceniciento*|cenicient*|color_raro|mal_color|color_feo|color_muy_feo|sin_color|violace*|tinta|violetas|violeta|color_que_no|color_que_no_me_gusta|color_rarisimo|mal_colorcito|color_malo|mala_color|color_extraño|color_vino|color_de_vino|color_del_vino|granate|remolacha',
	blue_reason:
		'pintalabios|carmin|maquill*|tinte|moraton*|pintad*|pintar*|gominola*|chuche*|helado|rotulador*|boligrafo|boli|arandano*|moras|remolacha|esmalte|pintauñas|hematoma*|balonazo|puñetazo|pillado|pillo|henna|disfraz|manicura|ortodoncia|piruleta|caramelo|carnaval|blanqueamiento|maniqui|muñec*|dibujo|del_golpe|de_un_golpe|vino_tinto|bebo_vino|bebi_vino|del_vino|copas|hierro|la_tinta|de_tinta|impresora|toner|varices|hongo|hongos|podolog*|de_rabia|de_envidia|melasma|manchas_oscuras|mancha_oscura|plata|regaliz|chow|shar_pei|sharpei',
	blue_thing:
		'diente|dientes|muela|muelas|paleto|paleta|pieza|corona|carilla|empaste|pared|paredes|pintura|cielo|tinte|pelo|cana|canas|pantalla|led|boton|testigo|pantalon|camisa|camiseta|ropa|pis|orina|ojo|moraton|sofa|mueble|semaforo|toner|tinta|fachada|azulejo|moho|llama|piloto|flor|moqueta|boligrafo|carpeta|tarjeta|numeros|inhalador|dedo_gordo|uña|bajada_de|futuro|vena*|varices|humor|cicatriz|maniqui|muñec*|dibujo|peluche|el_agua|agua_sale|del_golpe|de_un_golpe|la_rodilla|el_tobillo|del_balonazo',
	some_time:
		'segundo|segundos|segunditos|minuto|minutos|rato|ratito|ratos|veces|momento|medio_minuto|poco|cada_vez|varias_veces|un_buen_rato',
	breath_pause:
		'sin_respirar|sin_coger_aire|sin_tomar_aire|deja_de_respirar|para_de_respirar|se_le_para_la_respiracion|se_para_de_respirar|se_olvida_de_respirar|se_le_olvida_respirar|pausas_al_respirar|pausas_respirando|se_le_corta_la_respiracion|aguanta_sin_respirar|respirar_y_vuelve',
	holding:
		'buce*|apnea|apneas|record|foto|radiografia|placa|resonancia|hablar_sin|correr|ronca|roncar|cpap|susto',
	gasps:
		'bocanada*|boqueada*|boquea|boqueando|pez_fuera|pescado_fuera|pez_fuera_del_agua|pescado_fuera_del_agua|estertores|suspiros_muy_separados',
	upright:
		'sentad*|incorporad*|echado_hacia_delante|echada_hacia_delante|inclinad*|doblado_hacia_delante|de_pie|almohadas|almohadones|sillon',
	to_breathe:
		'para_respirar|para_poder_respirar|para_que_me_entre|para_que_le_entre|para_coger_aire|para_agarrar_aire|para_jalar_aire|porque_se_ahoga|porque_me_ahogo|si_no_se_ahoga|si_no_me_ahogo|buscando_aire',
	oximeter:
		'satura|saturando|saturacion|saturaciones|oximetro|pulsioximetro|pulsiox*|oxigeno|dedal|pinza_del_dedo|pinza_en_el_dedo|aparatito_del_dedo|aparato_del_dedo|chisme_del_dedo|maquinita_del_dedo',
	sat_low:
		'setenta|setenta_y_*|ochenta|ochenta_y_*|sesenta_y_*|sesenta|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|por_los_suelos|bajisim*|muy_bajo|muy_baja',
	not_sat:
		'euros|euro|pesos|años|litros|pulsaciones|kilos|numero|calle|precio|alquiler|presion_de|mes|noches|color|foto|fotos|web|sesion|sesiones|a_las|bombona',
	big_like:
		'como_morcilla*|como_salchicha*|como_una_morcilla|como_una_salchicha|como_longaniza*|como_chorizo*|como_globo*|como_un_globo|como_una_pelota|como_pelota*|como_un_balon|como_un_melon|como_un_tomate|como_un_sapo|como_un_monstruo|como_un_boxeador|como_un_higo|como_patata*|como_papa*|como_un_pan|como_flotador*|como_neumatico*|como_donut*|como_un_pez_globo|el_doble|al_doble|triple|enorme*|gordisim*|gord*|gigante*|deformad*|deforme|desfigurad*|monstruos*|irreconocible|no_se_le_ven|no_le_veo|reventar|no_parece_el|no_parece_ella|no_se_la_reconoce|no_se_le_reconoce|como_si_le_hubieran_pegado|no_puede_cerrar*|no_puedo_cerrar*|no_le_cierra|no_me_cierra|que_no_ve|que_no_veo|que_no_los_abre|que_ni_los_abre|que_no_se_le_ven',
	swell_part:
		'labio|labios|morros|morro|jeta|trompa|bemba*|lengua|ojos|ojo|parpado|parpados|cara|carita|rostro|orejas|garganta|cuello|boca|campanilla|glotis',
	no_room:
		'no_le_cabe|no_me_cabe|no_le_entra|no_me_entra|ocupa_toda|llena_toda|asoma_fuera|le_asoma|le_sale_de_la_boca|fuera_de_la_boca|no_la_puede_meter',
	food_risk:
		'marisco*|gamba*|langostin*|camaron*|cangrejo|mejillon*|almeja*|cacahuete*|cacahuate*|mani|nuez|nueces|anacardo*|almendra*|avellana*|pistacho*|frutos_secos|fruto_seco|huevo|kiwi|melocoton|durazno|sesamo|pescado|potito|papilla|biberon|leche_de_vaca|helado|pastel|tarta|galleta*|bombon*|turron|mazapan|nutella|crema_de|sushi|fresas|primera_vez|primer_bocado|probar|probado|bocado|mordisco|cucharada*|comido|comio|comi|comer|comiendo|cenado|cenar|merendado|merendar|desayunado|yogur*|croqueta*|flan|salsa|mousse',
	drug_risk:
		'antibiotico*|amoxicilina|augmentin*|penicilina|ibuprofeno|nolotil|metamizol|dipirona|aspirina|enantyum|diclofenaco|pastilla*|capsula|comprimido|inyeccion|inyectable|inyectado|pinchazo|pinchado|pinchasteis|pincharon|vacuna|vacunado|contraste|anestesia|medicamento|medicina|jarabe|sulfa*|ketorolaco',
	rash_strong:
		'roncha*|ronchon*|habon*|urticari*|manchas_rojas|manchas_por_todo|granos_por_todo|granitos_por_todo|rojo_como_un|roja_como_un|colorad*|rojeces|me_pica_todo|le_pica_todo|pica_todo_el_cuerpo|picor_por_todo|picazon_por_todo|salpullido|sarpullido|placas_rojas|brotado|brotada|como_un_tomate|como_un_cangrejo',
	voice_changed:
		'voz_ronca|ronca_la_voz|voz_rara|voz_de_pato|voz_de_rana|voz_tomada|voz_de_pito|cambiado_la_voz|cambiando_la_voz|cambia_la_voz|cambio_la_voz|sin_voz|llora_ronc*|llorando_ronc*|llanto_ronco|habla_ronc*|hablando_ronc*|ronca_de_golpe|quedado_ronc*|poniendo_ronc*|puesto_ronc*|quedo_ronc*|afonic*|gangos*|voz_como_de|voz_apagada|patata_en_la_boca|papa_en_la_boca|patata_caliente|pelota_en_la_boca|algo_en_la_boca|bola_en_la_boca|un_calcetin_en_la_boca|voz_muy_rara|voz_distinta|voz_tapada|voz_gangosa|cambia_el_tono|se_me_va_la_voz|se_le_va_la_voz|se_me_esta_yendo_la_voz|se_le_esta_yendo_la_voz|casi_no_me_sale_la_voz|casi_no_le_sale_la_voz|no_me_sale_la_voz|no_le_sale_la_voz|voz_me_cambia|voz_le_cambia|perdiendo_la_voz',
	throat_tight:
		'nudo_en_la_garganta|bola_en_la_garganta|pelota_en_la_garganta|se_me_cierra|se_le_cierra|se_me_esta_cerrando|se_le_esta_cerrando|pica_la_garganta|picor_en_la_garganta|garganta_apretada|aprieta_la_garganta|apretada_la_garganta|aprieta_el_cuello|garganta_cerrada|cerrada_la_garganta|no_puede_tragar|no_puedo_tragar|no_puedo_ni_tragar|no_puede_ni_tragar|no_le_pasa_la_saliva|no_me_pasa_la_saliva|garganta_gorda|tapada_la_garganta|garganta_tapada|garganta_tirante|se_me_va_cerrando|se_le_va_cerrando',
	collapse_sign:
		'maread*|mareo|mareos|desmay*|floj*|flojer*|apagad*|palid*|blanc*|sin_fuerzas|sin_fuerza|se_cae|no_se_tiene|bajon|veo_negro|ve_negro|se_me_nubla|se_le_nubla|vomit*|devuelto|desvanec*|sudor*|sudando|aturdid*|adormilad*|corazon_a_mil|me_voy|se_me_va|se_nos_va|taquicardia|flacid*|tembl*|siente_que_se_va|siente_que_se_muere|lengua_dormida|durmio_la_lengua|dormida_la_lengua|se_me_va_la_cabeza|ojos_para_arriba|no_ve_bien|no_veo_bien|ve_mal|veo_mal|ve_borroso|sudores|se_ha_tenido_que_sentar|se_ha_tenido_que_tumbar',
	wrong_way:
		'por_mal_sitio|por_el_otro_lado|por_otro_lado|por_el_camino_viejo|por_mal_camino|por_el_otro_camino|por_donde_no|por_el_sitio_que_no|por_la_tuberia_mala|por_el_chisme',
	throat_hands:
		'manos_al_cuello|manos_en_el_cuello|manos_a_la_garganta|manos_en_la_garganta|mano_al_cuello|mano_a_la_garganta|se_agarra_el_cuello|se_agarra_la_garganta|se_coge_el_cuello|se_coge_la_garganta|agarrandose_el_cuello|agarrandose_la_garganta|señala_la_garganta|se_señala_el_cuello|se_señala_la_garganta|agarra_del_cuello_y|señalandose_la_garganta|señalandose_el_cuello',
	mute_air:
		'no_tose|ni_tose|no_puede_toser|no_le_sale_la_voz|no_le_sale_voz|no_le_sale_sonido|no_le_sale_ningun|ningun_sonido|ni_un_sonido|no_hace_ruido|no_puede_llorar|no_le_sale_el_llanto|abre_la_boca_y_no|no_emite|ni_llora|no_llora|no_puede_echar_la_voz|no_echa_la_voz|no_puede_hablar|no_puede_ni_hablar|sin_poder_hablar|no_me_habla|no_articula',
	food_bit:
		'uva|uvas|salchicha|caramelo|chuche|chicle|gominola|trozo|cacho|pedazo|carne|filete|bistec|pan|manzana|zanahoria|pollo|jamon|hueso|hueso_de_aceituna|aceituna|cacahuete|pipa|pipas|palomita*|globo|canica|pelota|pelotita|moneda|ficha|pieza|lego|tapon|bolita|juguete|pila|cena|cenando|comida|comiendo|bocado|bocadillo|polvoron|kiko|garbanzo|tapa|albondiga|queso|platano|fruta|dulce',
	back_blows:
		'heimlich|golpes_en_la_espalda|palmadas_en_la_espalda|palmadas_por_la_espalda|golpes_a_la_espalda|manotazos_en_la_espalda|puesto_boca_abajo|apretandole_la_barriga|apretando_la_barriga|abrazandolo_por_detras|dandole_en_la_espalda',
	wont_out:
		'no_sale|no_la_echa|no_lo_echa|no_lo_suelta|no_la_suelta|no_consigo|no_logro|no_hay_manera|no_hay_forma|y_nada|sigue_igual|no_lo_saca|no_lo_expulsa|no_lo_escupe|no_llega',
	gone_throat: 'garganta|gaznate|gargüero|traquea|campanilla|fondo_de_la_boca',
	water_place:
		'{drown}|pozo|estanque|charca|jacuzzi|barreño|cubo|lago|embalse|aljibe|canal|ria|bañador|bañarse|playa|olas|barranquillo|socavon|cubeta|fuente',
	under_water:
		'bajo_el_agua|debajo_del_agua|debajo_de_agua|hundid*|se_hundio|flotando|boca_abajo|fondo|en_el_fondo|del_fondo|no_salia|sin_salir|tragado_mucha_agua|trago_mucha_agua|tragado_agua|trago_agua|tragaba_agua|ahogad*|casi_se_ahoga|casi_se_me_ahoga|medio_ahogad*|lo_hemos_sacado|la_hemos_sacado|lo_sacamos|la_sacamos|lo_sacaron|la_sacaron|lo_acaban_de_sacar|la_acaban_de_sacar|sacado_del_agua|sacamos_del_agua|sacaron_del_agua|se_me_escurrio|se_me_ha_escurrido|se_me_escapo_de_las_manos|encontrado_boca_abajo|bocabajo|cara_adentro|cara_dentro|cara_en_el_agua|cabeza_en_el_agua|cabeza_dentro|cabeza_adentro|cara_metida|cabeza_metida|cara_al_agua|debajo_de_las_olas|estuvo_abajo|estaba_abajo|estuvo_debajo|cuanto_estuvo|cuanto_tiempo_estuvo|cuanto_rato_estuvo|cuanto_ha_estado|no_se_cuanto_estuvo|no_sabemos_cuanto|no_se_cuanto_rato|no_se_cuanto_tiempo|no_se_cuanto_ha|lo_han_subido|la_han_subido|lo_subieron|la_subieron',
	water_sign:
		'no_respira|{cough}|dormid*|dormilon*|adormilad*|somnolient*|moradit*|morad*|azul*|lilas|espuma|no_despierta|no_reacciona|no_contesta|respira|respirando|echa_agua|echado_agua|vomita|vomitado|floj*|rar*|palid*|masaje|boca_a_boca|reanim*|no_se_mueve|inconsciente',
	cleaner:
		'lejia|cloro|clorox|lavandina|amoniaco|salfuman|aguafuerte|agua_fuerte|acido|acido_muriatico|muriatico|desatascador|vinagre|quitacal|antical|desengrasante|limpiahornos|agua_oxigenada|hipoclorito|ayudin|viakal|friegasuelos|insecticida|disolvente|pesticida',
	mixed:
		'mezcl*|junt*|eche|echado|a_la_vez|revolv*|combin*|vapor|vapores|gas|nube|humillo|humito|tufo|tufillo|respirado|inhalado|aspirado',
	fume_sign:
		'tos|tose|tosiendo|tosemos|toser|me_arde|le_arde|arde|arden|ardor|quema|queman|pica|pican|picor|garganta|pecho|{cannot}_respirar|ahog*|aire|ojos|llor*|maread*|mareo|atontad*|vomit*|ronc*|nausea*|escuec*',
	breathed_in:
		'respirado|respire|respiro|respiraron|respirando|tragado|trague|trago|tragaron|tragando|inhalado|inhale|inhalo|aspirado|aspiro|chupado|comido',
	soot: 'hollin|tizne|carbonilla|mocos_negros|moco_negro|nariz_negra|flema_negra|flemas_negras|escupe_negro|escupo_negro|pestañas_quemadas|pelos_de_la_nariz',
	pit: 'fosa|fosa_septica|pozo|pozo_ciego|alcantarilla|arqueta|silo|cisterna_vacia|cuba|tanque|purin|purines|aljibe|bodega|deposito|foso|camara_septica|lagar|tinaja',
	pit_down:
		'{still}|{mute}|tendid*|tirad*|desmay*|inconsciente|desplom*|quedado_en_el_fondo|tampoco_contesta|tampoco_dice|tampoco_sale|no_sale_ninguno|no_dice_nada|en_el_fondo|ties*|vahido|mareo|maread*|desvanec*|grogui|redond*|como_dormido|{faint}',
	cord: 'cordon|cordel|cuerda|cuerdas|soga|cinta|correa|cable|bufanda|pañuelo|collar|cadena|capucha|lazo|cinturon|cinturon_de_seguridad|comba|tira|cadenita|cordones|hilo|goma_elastica|red|persiana|estor|cortina|tobogan|columpio|manguera|arnes',
	round_neck:
		'enred*|enrosc*|enroll*|enganch*|apret*|atad*|lio|liad*|liado|vuelta|vueltas|colgand*|colgad*|apriet*|marca|tirando|clavad*|trab*|atrap*',
	neck_only: 'cuello|cuellito|pescuezo|garganta',
	unborn:
		'umbilical|ecografia|embaraz*|parto|nacio|nacer|feto|ecografo|cesarea|semanas|perro|perra|cachorro|pedido|comprar|talla|joyeria|collarin|contractura|alarg*|devolv*|regalo|broche',
	strung:
		'ahorcad*|ahorco|ahorcando|ahorcarse|se_ha_colgado|se_colgo|estrangulad*|estrangulando|se_esta_estrangulando|se_estaba_estrangulando|se_ahorca',
	hang_figure:
		'hipoteca|deudas|gastos|precio*|juego|ordenador|pantalla|programa|llamada|alquiler|sistema|web|portatil|movil|maquina|medallas|ropa|curso|pelicula|corbata|windows',
	spit_out: 'escup*|babe*|baba*|saliva',
	spit_in:
		'vaso|trapo|toalla|cubo|pañuelo|palangana|servilleta*|clinex|kleenex|cuenco|bote|barreño',
	under_jaw:
		'debajo_de_la_barbilla|debajo_de_la_mandibula|bajo_la_barbilla|bajo_la_mandibula|debajo_de_la_quijada|abajo_de_la_quijada|debajo_de_la_lengua|bajo_la_lengua|abajo_de_la_lengua|papada|debajo_del_menton|bajo_el_menton|suelo_de_la_boca|cuello|pescuezo|nuez',
	hard_lump:
		'duro_como|dura_como|durisim*|duro|dura|piedra|tabla|hinch*|inflam*|bulto|bultazo|tirante|caliente|rojo',
	dental_word:
		'muela|muelas|diente|dientes|flemon|absceso|boca|encia|cordal|dentista|juicio|postemilla|sacaron|extraccion|endodoncia',
	swell_moves:
		'bajando|bajado|baja|bajo|bajandome|bajandole|corre|corriendo|corrido|pasando|pasado|extend*|llega|llegado|hacia|va_para|va_por|me_va|le_va|se_me_va|ha_bajado|ha_ido_bajando|ha_corrido|se_ha_ido',
	exercise:
		'correr|corro|corriendo|gimnasio|gym|deporte|entren*|escaleras|cuesta_arriba|futbol|padel|bici|maraton|yoga|meditacion|relajacion|cantar|flauta|pilates|caminadora|cinta_de_correr|excursion',
	lets_up:
		'se_pasa|se_le_pasa|se_me_pasa|cede|remite|se_le_quita|se_me_quita|hace_nada|hace_efecto|sirve|sirve_de_nada|responde|mejora|afloja|le_hace|me_hace|le_hacen|me_hacen|le_abre|me_abre|calma',
	used_up_now:
		'gastado|gastada|acabado|acabo|vacio|agotado|termino|terminado|puffs|inhalaciones|pulsaciones|disparos|soplidos|chupadas|dosis',
	now_and_then:
		'de_vez_en_cuando|cada_tanto|cada_mucho|muy_de_vez|a_ratos|una_vez_cada|cada_diez_segundos|cada_veinte_segundos|apenas|casi_nada|muy_poquito|como_un_pez',
	worker:
		'compañero|compañeros|chico|chaval|muchacho|operario|empleado|peon|uno|otro|dos|hombre|señor|tecnico|ayudante|primo|jefe',
	breath_bad:
		'{breathless}|{suffocate}|{wheeze}|{lack_air}|le_cuesta|me_cuesta|pito|pitido|silbido|respira_raro|jade*|tose_sin_parar|le_falta|me_falta',
	soon_after:
		'minutos|media_hora|una_hora|rato_largo|horas|cinco_minutos|diez_minutos|al_momento|enseguida|al_rato',
	sting_verb:
		'picadura*|picado|pico|picaron|picotazo*|aguijon*|avispa*|abeja*|avispon|abejorro*|tabano|escorpion|alacran',
	no_appetite:
		'no_come|sin_comer|no_quiere_comer|dormido|dormida|tranquil*|contento|contenta|feliz|duerme',
	cold_word:
		'resfri*|catarro|gripe|anginas|faringitis|constipad*|mocos|amigdal*|reflujo|acidez|ardor|hernia_de|karaoke|concierto|gritar|gritando|profesor*|semanas|meses|dias|ansiedad|nervios|covid',
	price_word:
		'precio|presupuesto|cuanto_cuesta|cuanto_vale|cuanto_cobran|tarifa|comprar|pedido|oferta|catalogo|receta_de|ficha_de_seguridad|curso|se_puede_mezclar|se_pueden_mezclar',
	first_aid_word:
		'primeros_auxilios|socorrista*|curso*|cursillo*|natacion|clases|pelicula|novela|ahogadilla*',
	fire_told: 'incendio|fuego|quem*|llamas|ardio|ardiendo|bomberos|humo',
	animal_snore:
		'ronca|roncar|ronquidos|ronco_por_la_noche|bulldog|carlino|pug|todas_las_noches|cada_noche|de_noche|vivienda|edificio|nevera|lavadora|tubo|tuberia|caldera|siempre|ronron*|cpap|nariz|tabique',
	chest_wall: 'pecho|pechito|barriga|barriguita|torax|tripita|tripa',
	chest_moves:
		'sube|suba|subir|mueve|mueva|mover|moverse|veo_mover|veo_subir|veo_que_se_mueva|veo_que_suba|noto_que_suba|noto_que_se_mueva|veo_que_se_le_mueva|levanta',
	in_chunks:
		'a_tirones|a_trompicones|a_golpes|a_trozos|a_cachos|a_trocitos|a_bocanadas|entrecortad*|a_pedacitos|a_empujones',
	lungs: 'pulmon|pulmones|bronquios|bronquitis_cronica',
	lungs_shut:
		'no_puedo_llenar|no_puede_llenar|no_me_llena|no_se_me_llenan|no_se_llenan|no_le_llega|no_me_llega|cerrados|se_me_cierran|se_le_cierran|no_se_me_abren|encharcad*',
	went: 'puesto|puesta|poniendo|poniendose|puso|quedado|quedando|volviendo',
	went_colour:
		'{blue}|azulit*|azulon*|violace*|como_una_berenjena|como_una_ciruela|lilas|ceniciento|cenicienta',
	phone_word:
		'telefono|llamada|linea|cobertura|se_oye|se_escucha|audio|video|señal|internet|microfono',
	lie_flat:
		'si_me_echo|si_me_tumbo|si_me_acuesto|si_se_tumba|si_se_echa|si_se_acuesta|si_lo_tumbo|si_la_tumbo|al_tumbarme|al_tumbarse|al_acostarse|al_acostarme|tumbado_no|tumbada_no|acostado_no|acostada_no|en_cuanto_se_tumba|en_cuanto_me_tumbo|en_cuanto_se_acuesta',
	air_gone:
		'me_falta_el_aire|le_falta_el_aire|me_falta_aire|le_falta_aire|me_falta_la_respiracion|le_falta_la_respiracion|me_falta_el_resuello|me_ahogo|se_ahoga|se_me_ahoga|no_aguanta|no_aguanto|no_puedo_respirar|no_puede_respirar|se_asfixia|me_asfixio',
	to_neck:
		'al_cuello|hacia_el_cuello|por_el_cuello|hasta_el_cuello|para_el_cuello|hasta_la_nuez|cuello_abajo|hasta_el_pecho|al_pecho|todo_el_cuello',
	pink_froth:
		'espuma_rosa|espuma_rosada|flema_rosa|flemas_rosas|flemas_rosadas|espuma_rosita|espumilla_rosa|espumilla_rosada|babas_rosas|espuma_con_sangre|flema_con_espuma',
	throat_clear:
		'carraspe*|aclara_la_garganta|aclarandose_la_garganta|pica_por_dentro|picor_por_dentro|rasca_la_garganta|se_rasca_el_cuello',
	hung: 'colgado|colgada|colgando|enganchado|enganchada|enganchandose|suspendid*',
	hood: 'capucha|cordon|cordones|cordel|cuerda|cinta_de_la_persiana|comba|bufanda|soga|correa',
};
