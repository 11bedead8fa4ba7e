/** What lay people see first of a body in danger, in Spanish: the words of `concepts/told-body.ts`. */
export const toldBody: Record<string, string> = {
	heart_races:
		'va_como_loco|como_loco|como_loca|va_loco|enloquecid*|va_a_mil|a_mil_por_hora|a_cien|a_doscientos|disparad*|se_me_dispara|se_me_ha_disparado|se_le_dispara|desbocad*|a_toda_pastilla|a_toda_leche|a_toda_maquina|a_todo_lo_que_da|acelerad*|acelerandose|va_muy_rapido|va_rapidisimo|muy_deprisa|muy_rapido|super_rapido|brinca|brincos|da_saltos|dando_saltos|da_vuelcos|descontrolad*|galopa|galopando|al_galope|como_un_tambor|como_un_caballo|zapatea*|salirseme|se_me_quiere_salir|se_le_quiere_salir|se_me_va_a_salir|se_salta_latidos|late_raro|late_fuertisimo|latiendo_fuertisimo|golpea*|retumba*|a_150|a_160|a_170|a_180|a_190|a_200|a_ciento_*|va_a_ciento*|no_se_me_calma|se_para_y_arranca',
	in_love:
		'ilusion|emocion|emocionad*|enamorad*|boda|alegria|amor|partido|gol|noticia|moto|coche|carro|corazonada',
	pulse_word:
		'pulso|pulsaciones|pulsacion|latidos|frecuencia|reloj|smartwatch|pulsometro|ritmo_cardiaco',
	pulse_high:
		'140|145|150|155|160|165|170|175|180|185|190|195|200|210|220|ciento_cuarenta|ciento_cincuenta|ciento_sesenta|ciento_setenta|ciento_ochenta|ciento_noventa|doscientos|doscientas|ciento_cuarenta_*|ciento_cincuenta_*|ciento_sesenta_*|ciento_setenta_*|ciento_ochenta_*',
	pressure_word: 'tension|presion|la_alta|maxima|euros|precio|minutos_de|abdominales',
	nearly_out:
		'me_voy_a_caer|voy_a_caerme|casi_me_caigo|me_caigo_al|que_me_caigo|se_me_nubla*|se_me_esta_nublando|se_me_nubló|nublando_la_vista|se_me_va_la_vista|se_me_va_la_cabeza|se_le_nubla*|veo_negro|veo_todo_negro|veo_chiribitas|veo_estrellitas|veo_lucecitas|veo_puntitos|veo_borroso|me_voy_a_desmayar|casi_me_desmay*|casi_se_desmay*|siento_que_me_desmayo|a_punto_de_desmay*|casi_pierdo_el|casi_pierde_el|voy_a_perder_el|me_quiero_desmayar|me_mareo|me_estoy_mareando|se_marea|maread*|mareos|me_da_vueltas|da_vueltas_todo|todo_me_da_vueltas|miedo_de_caerme|miedo_a_caerme|me_fallan_las_piernas|se_me_doblan_las_piernas|no_me_tengo_en_pie|no_me_tengo|no_se_tiene_en_pie|me_falta_el_aire|le_falta_el_aire|me_ahogo|se_ahoga|no_puedo_respirar|opresion|me_aprieta|me_siento_morir|me_apago|que_me_apago|me_estoy_apagando|me_desvanezco|se_me_va_el_mundo|no_me_sostengo|siento_que_me_muero|me_estoy_muriendo|sudor*|sudando|palid*|desvanec*',
	hard_wake:
		'cuesta_despertarl*|cuesta_mucho_despertarl*|cuesta_muchisimo_despertarl*|cuesta_un_mundo_despertarl*|cuesta_un_monton_despertarl*|cuesta_horrores_despertarl*|costando_despertarl*|costo_despertarl*|costado_despertarl*|cuesta_que_despierte|cuesta_que_se_despierte|cuesta_que_abra_los_ojos|no_hay_quien_l*_despierte|dificil_despertarl*|dificil_de_despertar|apenas_despierta|apenas_se_despierta|apenas_abre_los_ojos|casi_no_despierta|casi_no_se_despierta|casi_no_abre_los_ojos|no_termina_de_despertar*|no_acaba_de_despertar*|no_se_despierta_bien|no_se_despierta_del_todo|no_consigo_que_se_despierte|no_consigo_que_despierte|no_logro_que_despierte|no_logro_que_se_despierte|no_consigo_que_abra_los_ojos|batallo_para_despertarl*|batallamos_para_despertarl*|cuesta_trabajo_despertarl*|cuesta_mantenerl*_despiert*|no_se_mantiene_despiert*|solo_abre_los_ojos_un',
	sleeps_on:
		'dormid*|dormidit*|dormilon*|adormilad*|adormecid*|adormilandose|aletargad*|amodorrad*|letargic*|somnolient*|solo_quiere_dormir|nomas_quiere_dormir|nada_mas_quiere_dormir|solo_duerme|no_hace_mas_que_dormir|no_para_de_dormir|se_queda_dormid*|puro_dormir|como_ido|como_ida|como_idit*|apagad*|apagadit*|apagaditito|atontad*|atontadit*|decaid*|decaidit*|desganad*|ni_se_queja|no_conecta|no_me_mira|mustio|mustia|mustiecit*|caidit*|como_apagad*',
	size_word: 'talla|pie|numero|zapato|zapatos|zapatillas|bota|kilos|metros|centimetros',
	tenths:
		'y_medio|y_media|y_pico|y_algo|y_dos|y_tres|y_cuatro|y_cinco|y_seis|y_siete|y_ocho|y_nueve|con_1|con_2|con_3|con_4|con_5|con_6|con_7|con_8|con_9|con_uno|con_dos|con_tres|con_cuatro|con_cinco|con_seis|con_siete|con_ocho|con_nueve|coma_*|punto_uno|punto_dos|punto_tres|punto_cuatro|punto_cinco|punto_seis|punto_siete|punto_ocho|punto_nueve|de_fiebre|de_temperatura|de_calentura|grados',
	hypo_body:
		'tembl*|tiembl*|tirit*|sudor*|sudando|suda|sudoros*|floj*|palid*|blanc*|palpitaciones|mucha_hambre',
	slow_mind:
		'me_cuesta_pensar|le_cuesta_pensar|no_puedo_pensar|no_me_concentro|no_pienso|no_coordin*|no_atin*|no_acert*|no_me_salen_las|no_le_salen_las|no_veo_bien|no_ve_bien|veo_borroso|ve_borroso|veo_doble|hablo_raro|habla_raro|se_me_traba|se_le_traba|diciendo_cosas|dice_cosas|tonterias|incoherenci*|desvari*|delir*|no_sabe_donde|no_se_donde_estoy|desorientad*|confus*|como_borrach*|como_ausente|balbuce*|murmura|farfulla|no_me_conoce|no_nos_conoce|no_sabe_quien|no_entiende|no_sigue_la_conversacion',
	hears_it:
		'oigo|oimos|escucho|escuchamos|se_oye|se_escucha|la_oigo|lo_oigo|le_oigo|oyen|he_oido|hemos_oido|oi',
	knocks:
		'golpes_flojitos|golpecitos|golpes_en_el_suelo|dar_golpes|da_golpes|dando_golpes|golpea_el_suelo|golpes_en_la_pared|arañ*',
	half_awake:
		'consciente_a_medias|medio_inconsciente|semiinconsciente|semi_inconsciente|medio_consciente|semiconsciente|no_del_todo_consciente|medio_ido|medio_ida|medio_grogui|medio_desmayad*|entre_consciente|apenas_consciente|apenas_responde|apenas_contesta|casi_no_responde|casi_no_contesta|no_me_responde_bien|no_responde_bien|solo_balbucea|apenas_reacciona|casi_no_reacciona',
	groaning:
		'quejarse|quejandose|se_queja|quejid*|quejar|gemir|gemid*|gime|gimiendo|gimotear|gimoteando|lamentos|lamentarse|lamentandose|pedir_ayuda|pide_ayuda|pidiendo_ayuda|pedir_socorro|pidiendo_socorro|pide_socorro|pedir_auxilio|pidiendo_auxilio|llama_bajito|golpecitos|da_golpes_para_que',
	behind_door:
		'detras_de_la_puerta|al_otro_lado_de_la_puerta|tras_la_puerta|a_traves_de_la_puerta|por_la_puerta|por_debajo_de_la_puerta|desde_dentro|desde_el_rellano|desde_la_escalera|alla_adentro|ahi_dentro|alli_dentro|no_abre|no_me_abre|no_nos_abre|no_puede_abrir|puerta_cerrada|puerta_trancada|con_llave_por_dentro|por_la_mirilla|por_el_patio|por_la_ventana|por_la_pared',
	noise_matter:
		'ruido|ruidos|molest*|fiesta*|sexo|obra|obras|madera|escalera_de|cachorro|queja_formal|reclamacion|factura|recibo|servicio|precio|de_que_no|de_lo_que|del_precio|del_ruido',
	gave_him_one:
		'le_ha_dado_un_yuyu|le_dio_un_yuyu|le_ha_dado_un_telele|le_dio_un_telele|le_ha_dado_un_patatus|le_ha_dado_un_parraque|le_ha_dado_un_chungo|le_dio_un_chungo|le_ha_dado_un_mareo|le_dio_un_mareo|le_ha_dado_una_lipotimia|le_ha_dado_algo|le_dio_algo|le_ha_dado_una_cosa|le_dio_una_cosa|le_esta_dando_algo|le_ha_pasado_algo|le_paso_algo',
	by_phone:
		'telefono|fijo|al_fijo|llamadas|mensajes|correo|correos|whatsapp|email|banco|seguro|administrador|administracion|casero|web|atencion_al_cliente',
	toppled:
		'persiana|persianas|toldo|armario|estanteria|arbol|muro|valla|mueble|nevera|sofa|carrito',
	soft_spot: 'mollera|mollerita|fontanela|fontanelas',
	soft_spot_odd:
		'abultad*|abombad*|hinchad*|hinchadit*|saltad*|tensa|tirante|hundid*|hundidit*|sumid*|caida',
	throat_itch:
		'pica_la_garganta|picor_de_garganta|picor_en_la_garganta|pica_la_boca|pica_el_paladar|pica_por_dentro|carrasp*|aclar*_la_garganta|cuesta_tragar|cuesta_mucho_tragar|no_traga|traga_mal|tose|tosiendo|tos',
	check_me:
		'revision|chequeo|chequearme|revisarme|mirarme|hacerme|analitica|control|prevencion|prevenir|electro|electrocardiograma|que_me_miren|me_revisen|me_miren|tension_mirada|cardiologo|cardiologia|genetic*',
	just_today:
		'hoy|ahora|anoche|ayer|acaba|esta_mañana|esta_tarde|esta_noche|hace_un_rato|ahorita|recien',
	cannot_budge:
		'no_se_puede_mover|no_puede_moverse|no_me_puedo_mover|no_puedo_moverme|no_consigue_moverse|no_logra_moverse|no_se_puede_levantar_del_suelo|no_puede_levantarse_del_suelo|no_puedo_levantarme_del_suelo|no_me_puedo_levantar_del_suelo|sigue_en_el_suelo|sigo_en_el_suelo|lleva_horas_en_el_suelo|lleva_toda_la_noche_en_el_suelo|toda_la_noche_en_el_suelo',
};

const gasped = 'quedado|quede|quedo|queda|quedamos|deja|dejo|dejado|dejan|dejais|dejasteis|dejaron';
const airless = 'sin_respiracion|sin_aliento|sin_aire|sin_respirar|sin_habla';
const sport =
	'{exercise}|spinning|zumba|crossfit|cerro|cerros|subiendo|subir|carrera|media_maraton|monte|montaña|monitor|entrenador|clase|clases|bailando|baile';

/** What is said with the same words of prices, work, wine, laptops, forms and families, in Spanish. */
export const toldBodyFigures: Record<string, readonly string[]> = {
	any: [
		'jaja*|jeje* && desmay*|infart*|infarto|ahog*|sincope|patatus|sin_aire|sin_aliento -{right_now}|ahora|pecho|ayuda',
	],
	breathing: [
		'no_respiro|no_respiramos|no_respiras|sin_respirar|no_puedo_ni_respirar|no_puedo_respirar + de|con|entre & trabajo|curro|boda|mudanza|examenes|niños|reuniones|papeles|facturas|plazos|pedidos|clientes|obras|visitas|tantas|tantos|tanto|tanta -moco*|flema*|asma|tos|pecho|humo|gas|alergia|fiebre|fatiga|congestion|nariz',
		'falta|faltaba|quita|quitan + aire & reuniones|papeleo|burocracia|alquiler|oficina|trabajo|horarios|rutina|jefe|jefa -pecho|labios|ahora_mismo|noche',
		'jefe|jefa|suegra|curro|agenda|banco|alquiler|hacienda|hipoteca|casero|niños|clientes|horarios & deja|dejan|dejais|dejas & respirar|ni_respirar -pecho|tos|dolor|noche',
		'{gadget}|{dead_machine}|lavadora|secadora|aspirador|campana & respir* -{relative}|inhal*|humo',
		'casi|por_poco|a_poco_y + me|nos + ahog*|asfixi*|atragant* -noche|anoche|durmiendo|dormid*|tumbad*|asma|pecho|aire|{inhaler}|{sting}|{food_risk}|ahora|sigo|agua|{water_place}',
		'voy|vamos|va|iba|van + ahogad*|ahogadisim*|asfixiad*|ahorcad* -pecho|respir*|escaler*|asma|tos',
		'{gadget}|{dead_machine}|lavadora|secadora|bomba|depuradora|desague|chimenea|filtro + ahog*|asfixi* -{relative}',
		'me|nos|se + fue|va|iba|ha_ido|corta|corto|quita|quito + respiracion|aliento & risa|vistas|precio|susto|emocion|belleza|mensaje|foto|fotos -pecho|ahora|labios',
		'vistas|paisaje|terraza|precio && corta|cortan|quitan|quita + respiracion|aliento',
		`${gasped} + ${airless} & {seen_price}|piden|pedis|pide|ver|verlo|verla|vi|visto|leer|lei|tasacion|foto|fotos|sueldo|nuevo_precio -escalera*|pecho|labios|tos|ahora_mismo|camilla|cama`,
		`{seen_price} && ${gasped} + ${airless} -escalera*|pecho|labios|tos|cama`,
		'estoy|ando|voy|vamos|vivo|vivimos|andamos|estamos|estan|llevo|llevamos|va|sigo|vengo|seguimos|tiene|tienen|tienes|teneis + ahogad*|asfixiad*|ahorcad*|ahogao|ahogaos + de|con|en|por|entre|hasta -moco*|flema*|asma|tos|pecho|hueso|espina|bocado|comida|carne|pan|humo|gas|gases|agua|respirar|respira|fatiga|alergia|polvo|fiebre|liquido|flemas',
		'un|mi|el|su|nuestro + ahogad* & abogad*|letrad*|divorcio|demanda|juicio',
		'proyecto|empresa|negocio|idea|campaña|sector|pyme|comercio|economia|planta|plantas|cultivo|motor|moto|carburador|estufa|caldera & ahog*|asfixi* -{relative}|persona*|respirar',
		'pared|paredes|muro|muros|fachada|tejido|tejidos|tela|telas|colchon|zapato*|vino|vinos|botella|masa|parquet|cuero|camiseta|lana|cubierta|sotano|cosmetico & respir* -{relative}|{on_floor}|socio|gas|humo|dentro|atrapad*|sepult*|debajo',
		`${gasped}|acabe|acabamos|sali|termine|acababa + ${airless}|ahogad*|asfixiad*|muert*|reventad* & ${sport} -ahora|todavia|sigo|sigue|pecho|descans*|labios|{asthma}|{inhaler}`,
		`${sport} & acabe|acabamos|sali|termine|acababa|quede|quedamos|moria|muero + ${airless}|ahogad*|asfixiad* -ahora|todavia|sigo|sigue|pecho|descans*|labios|{asthma}|{inhaler}`,
		'molde|moldes|impresion|impresiones|ferula|radiografia|placa|alginato|arcadas & ahogaba|ahogo|ahogue|asfixi* -ahora_mismo|no_puedo',
	],
	chest_pain: [
		'al_borde|a_punto + de|del + infarto & trabajo|papeleo|tramites|boda|mudanza|facturas|precio*|horarios|espera|partido',
		'corazon + en_un_puño|encogido|partido|contento|alegre|grande|robado|loco_de',
		'vuelco + corazon & mensaje|llamada|noticia|carta|ver|vi|leer|lei|foto -ahora|mareo',
		'casi|por_poco & para|paro|sale|salio + corazon -{right_now}|pecho|ahora|latid*',
		'voy|va|vas|vamos|camino|directo|directa|derecho|derechito|de_cabeza + al + infarto',
		'infarto|infarte|infartar & suegra|hacienda|facturas|pareja|jefe|colesterol_por_las_nubes -{right_now}|pecho',
		'tiron|pinchazo|golpe|dolor & pecho && dejo_perfecto|dejo_como_nuevo|ya_ni_me_acuerdo|ya_estoy_perfecto|ya_esta_curado|placa_limpia|todo_limpio|me_dieron_el_alta',
	],
	choking: [
		'casi|por_poco|a_poco_y + me|nos + ahog*|asfixi*|atragant* -ahora|sigo|noto|pecho|aire|garganta',
	],
	trauma: ['motor|bomba|depuradora|filtro|coche|moto|planta|plantas & ahogad* -{relative}'],
	palpitations: [
		'{palpitations} & eran|era|fue|fueron + cafe|nervios|estres|ansiedad|te|tiroides|menopausia|embarazo',
	],
	severe_bleeding: [
		'sangre & da_un_mareo|da_mareo|me_da_cosa|da_yuyu|da_grima|da_repelus|da_miedo|da_asco|me_da_palo',
	],
	suicidal: ['ando|estoy|voy|vamos|andamos|estamos + ahorcad* + de|con|por'],
	leg: [
		'piernas|pies|tobillos & hinchan|hinchad* & calor|veranos|siempre|final_del_dia|por_las_tardes|varices|de_pie -roja|rojo|caliente|una|duele|duelen|fiebre',
	],
	unconscious: [
		'de_las_que|de_los_que|por_todo|por_nada|con_nada|por_cualquier & {faint} -ahora|hoy|otra_vez|acaba',
		'al_borde|a_punto + de|del + colapso|desmayo|sincope & trabajo|papeleo|tramites|boda|mudanza|facturas|precio*|horarios',
		'{gadget}|{dead_machine}|celular|mando|aparato|equipo|compu .. {faint} -{relative}|persona|suelo',
		'mando|pila|pilas|bateria|boton|llave|tarjeta|aparato|juguete|reloj && {dead_word} -{relative}|hombre|suelo|tragad*',
		'hibern* && {dead_word}|{still}|{unconscious}|dormid*|despiert*',
		'tortuga|erizo|hamster & {dead_word} && hibern*|invierno|duerme|dormid*',
		'sedacion|anestesia|anestesian|sedan|endoscopia|colonoscopia && te_deja|te_dejan|te_quedas|pierdes|pierde_uno|te_duermes|te_enteras|se_queda_uno|estas & inconsciente|conocimiento|consciencia|conciencia|dormid* -ahora|ayuda|no_despierta',
		`casi|por_poco & {faint} & ${sport} -ahora|corazon|pecho|otra_vez|hoy|todavia`,
		'teatro|vago|vaga|postureo|paripe|cuento & {faint}|{dead_word} & correa|suelo|tira|hace|bañar|pasear',
	],
	seizure: [
		'me|nos|te + pone|puso|pusieron|ponen|ha_puesto + los_ojos_en_blanco',
		'ojos_en_blanco & cuando_le|contesta|dependient*|adolescente|harta|hart* -tiembl*|temblando|suelo|sacud*',
		'tirit* + de + frio|miedo',
	],
	anaphylaxis: [
		'{allergy} && plumas|jeringas|autoinyector*|adrenalina & receta*|caduc*|renov*|cole|colegio|comedor|viaje -ahora|puesto|pinchado|hinch*',
		'{allergy} && ficha|apunt*|anot*|historia_clinica|comedor|menu|catering|menus -ahora|hinchand*|ronchas',
		'prueba*|test|precio* & {allergy} && reaccion|cerro|hincho',
	],
	confusion: ['{relative} && demencia|alzheimer & residencia|plaza|ayuda_a_domicilio -{right_now}'],
};
