/** Turns of phrase that finish a concept, in Spanish. */
export const more: Record<string, string> = {
	tight: 'apretad*|cerrado|oprimid*|encogido|opresion|tirante|agarrotado',
	breastfeed:
		'mamar|lactancia|amamant*|teta|dar_el_pecho|dando_el_pecho|tomar_el_pecho|mastitis|toma_el_pecho|subida_de_la_leche|mamari*|mamograf*|la_regla',
	shame: 'verguenza|vergüenza|risa|sueño',
	dentist: 'dentista|anestesia|muela|extraccion|empaste|endodoncia',
	raise: 'levant*|alz*|subir|mover|mov*|muev*',
	limb_one: 'brazo|brazos|bracito|pierna|mano',
	language_name:
		'ingles|catalan|castellano|español|frances|aleman|rumano|arabe|chino|idioma|idiomas|profesor|profesora|telefono|abogado|medico|doctora|contigo',
	slurred_alone:
		'no_le_salen_las_palabras|no_me_salen_las_palabras|lengua_de_trapo|habla_enredad*|habla_arrastrando|arrastra_las_palabras|se_le_traba_la_lengua|se_le_enreda_la_lengua|habla_como_borrach*|hablando_como_borrach*|hablar_enredado|habla_como_si|no_le_sale_la_voz_de_golpe',
	inhaler:
		'inhalador|ventolin|salbutamol|aerosol|broncodilatador|puff|nebulizador|nebulizaci*|mascarilla_del|camara_de_inhal*|atrovent|puffs|inhaladores|aerosoles',
	no_effect:
		'no_le_hace|no_me_hace|no_hace_efecto|no_funciona|no_le_funciona|no_le_sirve|no_se_le_pasa|no_mejora|sin_efecto|no_le_va|no_le_ayuda|no_me_ayuda|no_le_ha_hecho|no_le_calma|sigue_igual|y_nada|ni_por_esas|como_si_nada|igual_de_mal|no_le_abre|no_me_abre|no_me_va|no_me_sirve|no_remite|no_cede|ni_caso',
	wheeze: 'pitos|silb*|pitido*|pita|sibil*|ronca_al',
	ribs: 'hunden_las_costill*|hunde_el_pecho|marcan_las_costill*|costillas_al_respirar|hundiendo_las_costill*|tiraje|hunde_la_barriga|hundimiento_de_las_costill*',
	stopped: 'ha_dejado_de|dejo_de|deja_de|paro_de|ha_parado_de|quedado_sin|quedo_sin|queda_sin',
	lots_strong:
		'muchisim*|much*|monton|barbaridad|litros|mogollon|borbotones|a_lo_bestia|abundante*|por_todas_partes|por_todos_lados|por_todo_lado|charco*|harta|harto|mares|demasiad*|empap*|como_un_grifo|chorr*|a_chorro*|reguero|feisimo|como_fuente|toallas|mancha_todo|un_monton|gravemente|sin_control|no_veas',
	cough: 'tos*|escup*|esput*|expector*|por_la_boca',
	deep: 'profund*|enorme|hasta_el_hueso|hueso|abiert*|grande|muy_fea|fea|gigante|se_ve_el_hueso|tendon|tendones',
	closing:
		'cierra|cerrando|cerro|cerrar|cerrado|cerrada|sierra|serrando|hincha|hinchada|hinchando|inflamando|inflamada|inflamo|cierr*|estrech*|cerrandose',
	breathless:
		'ahog*|no_puede_respirar|no_puedo_respirar|le_cuesta_respirar|me_cuesta_respirar|cuesta_respirar|cuesta_mucho_respirar|falta_el_aire|falta_aire|no_respira|asfixi*|respira_mal|respirar_mal|respira_fatal|respira_raro|boquea*|boqueo|pitos|sin_aire|costando_respirar|no_puede_ni_hablar|no_puede_hablar|no_puede_toser',
	strong:
		'fuert*|grave|gravisima|brutal|muy_mala|bestia|generalizada|severa|tremenda|feisima|fea|horrible|bestial|por_todo_el_cuerpo',
	face_parts:
		'cara|carita|labio|labios|lengua|ojos|garganta|rostro|parpado|parpados|cuello|boca|glotis',
	allergic_to: 'alergic*',
	anaphylactic: 'anafil*|choque_anafilactico|shock_anafilactico|anafilaxia',
	epipen: 'epipen|adrenalina|autoinyector|altellus|jext',
	used: 'pinchado|puesto|usado|inyectado|puse|use|puso|uso|clavado|inyecto|aplicado|aplico|pincho|sigue',
	machine:
		'telefono|correo|correos|email|mail|mando|ordenador|computadora|impresora|movil|celular|pantalla|aplicacion|app|web|pagina|programa|sistema|whatsapp|mensaje|mensajes|llamada|llamadas|tratamiento|seguro|administrador|casero|inquilino|propietario|arrendador|dueño|agente|boton|puerta|motor|tele|router|internet|portero|telefonillo|interfono|wifi|caldera|calentador|teclado|raton|tarjeta|cita|solicitud|reclamacion|carta|burofax|empresa|compañia|abogado|abogada|banco|ayuntamiento|nadie|aire|termostato|ascensor|garantia|persiana|vitro|placa|horno|administracion|comunidad|presidente|presupuesto|portal|formulario|alarma|luz|tv|proveedor|instalador|contrario|contraparte|oficina|recepcion|ley|preguntas|pregunta|dudas|contrato|lavadora|nevera|cerradura|cepillo|enchufado|enchufada|toldo|robot|aspiradora|consola|juguete|pila|pilas|bateria',
	no_pulse:
		'sin_pulso|no_tiene_pulso|no_le_encuentro_pulso|no_le_encuentro_el_pulso|no_le_late|no_tiene_latido|no_late_el_corazon|ha_dejado_de_latir',
	having:
		'dado|dio|dando|da|dieron|tiene|tuvo|tenido|dan|esta_con|sufriendo|agarro|ha_tenido|cogido|entrado|dandole',
	fit_figure:
		'nervios|risa|ansiedad|panico|tos|celos|pena|llanto|caspa|asma|ciatica|lumbago|gota|hipo|sueño|hambre|reuma|alergia|corazon|estornudos|ira|rabia|migraña|vesicula|economica|matrimonial|fe|locura|gastritis|riñon',
	whole_body: 'entero|entera|todo|toda|cuerpo|todo_el_cuerpo',
	saliva:
		'saliva|veces|formulario|papeleo|siempre|numeros|cuentas|ascensor|elevador|trafico|drenaje|baño|tuberia|desague|tubo|llave|cerradura|puerta|inodoro|vater|impresora|fregadero|lavabo|carro|coche|perdigon|nombre|trabajo|cajon|ducha|tarja|cañeria|papel|impuestos|examen|letra|moldes|pasta_rosa|cubeta|pastillas_grandes|con_las_pastillas|jarabe|capsulas',
	something:
		'algo|cosa|espina|hueso|moneda|trozo|pedazo|pieza|juguete|canica|uva|caramelo|salchicha|comida|carne|bolita|cacahuete|pan|pila|tapon|globo|fruto_seco|maní|chuche|dulce',
	in: 'en|dentro|a|in|al',
	self_harm:
		'cortandome|se_esta_cortando|me_estoy_cortando|me_he_cortado_las|se_ha_cortado_las_venas|cuchillo_en_la_mano|pistola_en_la_mano|me_quiero_hacer_daño|se_quiere_hacer_daño|soga_en_la_mano|soga_preparada|soga_lista|compre_una_soga|compro_una_soga|comprado_una_soga|soga_colgada|con_una_soga_en',
	goodbye_world:
		'estariais_mejor_sin_mi|estarias_mejor_sin_mi|estarian_mejor_sin_mi|estareis_mejor_sin_mi|estaran_mejor_sin_mi|mejor_sin_mi|no_le_veo_salida|no_veo_salida|no_le_veo_sentido|ya_no_quiero_vivir|no_quiero_vivir_mas|ya_no_quiero_estar|no_aguanto_mas_esta_vida|cansad*_de_vivir|no_quiero_estar_en_este_mundo|no_quiero_estar_vivo|no_quiero_estar_viva|no_quiero_existir|encima_de_un_puente|en_el_borde_del_puente|en_la_azotea_y|en_las_vias|esta_en_la_cornisa|estoy_en_la_cornisa|subid*_a_la_azotea|en_el_puente_y|ya_todo_me_da_igual_me|me_despido_de_la_vida|me_despido_de_este_mundo|me_despido_para_siempre',
	two: 'dos_ibuprofenos|dos_paracetamoles|dos_pastillas_seguidas|por_error_dos|estoy_bien|receta|renovar|recetad*|quedan|dispensar|o_media|media_o',
	whose:
		'abuelo|abuela|padre|madre|mi_marido|mis|mi|papa|mama|mujer|suegra|suyas|las_mias|otro|otra|equivocad*|de_la_tension|del_corazon|por_error|no_eran_suyas|perro|que_no_son',
	breathed: 'inhal*|respirad*|mezcl*|oli*|tragado_humo|aspir*',
	swallowed:
		'trag*|trago|comido|comio|metido_en_la_boca|metio_en_la_boca|metio_a_la_boca|ingeri*|jalado',
	object:
		'pila|pilas|moneda|iman|imanes|alfiler|aguja|bateria|canica|tornillo|clavo|pieza_de_lego|pieza_de_un|pieza_del|juguete|boton|cristal|vidrio|anillo|hueso|lego|pendiente|chincheta|arete',
	hit_by_verb:
		'pillad*|cogid*|pasado|golpead*|dado|chocad*|pego|pillo|paso|agarro|aventó|arrollo|choco|llevo_por_delante|llevado_por_delante|embistio|tirado|tiro|golpeo|machuc*',
	hurt_people:
		'herid*|heridos|muerto|muertos|sangre|sangra|no_se_mueve|no_respira|inconsciente|atrapad*|no_puede_mover|no_puede_moverse|no_me_puedo_mover|no_siente|no_reacciona|golpe_en_la_cabeza|mucho_dolor|brazo_roto|pierna_rota|hueso_roto|cuello_roto|grave|duele_mucho|duele_el_cuello|no_siento|lesionad*|inconciente',
	serious: 'grave|graves|gravisimo|gravemente|muriendo|se_muere|muy_mal|varios|se_esta_muriendo',
	got: 'dado|dio|da|recib*|quedado|pego|agarrado|ha_dado|quedo|llevado|llevo|paso|pasado|pegado|agarro|metido|sacudi*|sufrido|dieron',
	electrocuted: 'electrocut*|calambrazo|electrocucion',
	house_thing:
		'casa|cocina|sarten|piso|bombilla|comida|tostada|arroz|enchufe|motor|cuadro|placa|bizcocho|resistencia|fusible|pollo|foco|lampara|cena|sol|tarjeta|deuda|etapa',
	body_part:
		'pierna|brazo|mano|pie|barriga|pecho|cuello|cabeza|ojo|cuerpo|espalda|muslo|costado|hombro|dedo|palo|hierro|vientre|panza|estaca|varilla|rastrillo|verja|ingle',
	drowned:
		'ahog*|caido|cayo|sacad*|sacamos|flotando|boca_abajo|saco|hundid*|encontramos|encontrado',
	bone_out:
		'hueso_fuera|sale_el_hueso|se_le_ve_el_hueso|hueso_salido|se_ve_el_hueso|asoma_el_hueso|hueso_de_fuera|fractura_abierta|hueso_por_fuera|hueso_expuesto|salio_el_hueso|salido_el_hueso|veo_el_hueso',
	now: 'ahora|ahorita|ahora_mismo|esta|estan|estoy|acaba|me|le|la|nos|lo',
	now_sure: 'ahora|ahorita|ahora_mismo|me|le|nos|en_este_momento',
	mild_pill: 'calcio|hierro|vitamina*|magnesio|homeopat*|valeriana|probiotic*|colageno|omega',
	washing_line: 'tender|tendedero|ropa|colgar_la_ropa|columpio|hamaca|escalada',
	gone_tomorrow:
		'mañana_no_estare_viv*|mañana_no_estare_aqui_ya|mañana_ya_no_estare_en_este|mañana_estare_muert*',
	baking: 'horno|tostadora|plancha|por_un_lado|bizcocho|pizza|pan',
	left_keys: 'llaves|tecnico|vecina|recoger|entrega',
	out_of_the_way:
		'quitarme_de_en_medio|quitarse_de_en_medio|quitarme_de_enmedio|quitarse_de_enmedio|me_quito_de_en_medio|se_quita_de_en_medio|me_quiero_quitar_de_en_medio|se_quiere_quitar_de_en_medio|me_voy_a_quitar_de_en_medio|se_va_a_quitar_de_en_medio',
	hurt_oneself: 'hacerme_daño|hacerse_daño|me_hago_daño|se_hace_daño|me_he_hecho_daño_yo',
	supper: 'cena|comida|fiesta|reunion|clase|partido|boda|cumpleaños',
	back_then:
		'en_enero|en_febrero|en_marzo|en_abril|en_mayo|en_junio|en_julio|en_agosto|en_septiembre|en_octubre|en_noviembre|en_diciembre|en_navidad*|en_verano|en_primavera|en_otoño|en_invierno|mes_pasado|año_pasado|verano_pasado|de_joven|de_niño|de_niña|de_pequeño|de_pequeña',
	ball_game: 'pelota|balon|futbol|jugando|obras|pintor|yeso',
	leap_fun:
		'alegria|bungee|puenting|tirolina|paracaidas|entradas|actividad|cuanto_dura|cuanto_cuesta|precio|{animal}',
	visiting:
		'enseñar|visita*|ver_el_piso|inmobiliaria|para_abrir|para_recibir|recoger|entregar|testigo|juzgado|denuncia_del|sensor|falsa_alarma|fue_mi|en_prision|en_la_carcel|por_el_aire|el_viento|ajustar*',
	person_act: 'me|nos|le|la|lo|les|los|te|se',
	has: 'tiene|lleva|trae|con|amenaz*|saco|ha_sacado|apunt*|llevan|traen|tienen|carga|enseñado|hay|sacado|cogido|blande|agarro',
	fear_person:
		'marido|novio|pareja|ex|exmarido|hombre|tio|tipo|alguien|ladron*|miedo|entrado|padre|hermano|expareja|mujer|golpe|fuera|borracho|dos',
	raped:
		'violado|violada|me_violaron|me_violo|me_ha_forzado|me_forzo|la_violaron|la_han_violado|agredido_sexualmente|agresion_sexual|abusado_de_mi|abusaron_de_mi|abuso_de_mi|me_han_violado|violando|me_han_drogado',
	kidnap:
		'secuestr*|retenid*_contra|me_tiene_encerrad*|nos_tiene_encerrad*|la_tiene_encerrad*|no_me_deja_salir|no_nos_deja_salir|no_me_deja_salir_de_casa|contra_mi_voluntad|no_la_deja_salir|se_la_quieren_llevar|se_lo_quieren_llevar|levantaron_a_mi',
	paperwork:
		'papel*|trabajo|deuda|deudas|facturas|correos|impuestos|tramites|burocracia|gestiones|dudas|vaso_de_agua|penas|hipoteca|faena|numeros|examenes|risa',
	kill_joke:
		'mi_madre_me_mata|mi_mujer_me_mata|mi_jefe_me_mata|me_matan_en_casa|mi_marido_me_mata_cuando|mi_padre_me_mata',
	not_yet: 'comprar|fabricar|limpiar_con|desinfectar|puede_beber|vende*|mezclar',
	pre_op:
		'me_operan|cuando_me_operan|me_van_a_operar|preoperatorio|lista_de_espera|fecha_de_la_operacion|antes_de_la_operacion|operarme|operar_de|operacion_programada|me_toca_operarme|cuando_me_opero|para_operar*|esterilizar|castrar',
	scared: 'enfadado|celos|marcar|alfombra|sofa',
	conscious: 'consciente|conciente|despierto|despierta|contesta|responde|reacciona',
};
