/** How people speak of harm by their own or another's hand without naming it, in Spanish. */
export const harm: Record<string, string> = {
	absence_sure:
		'no_voy_a_necesitar|no_voy_a_necesitarl*|no_va_a_hacer_falta|no_van_a_hacer_falta|no_me_hara_falta|no_me_haran_falta|no_necesitare|ya_no_estare|ya_no_voy_a_estar|no_estare_aqui|no_voy_a_estar_aqui|no_estare_para|cuando_falte|cuando_no_este|cuando_ya_no_este|cuando_me_haya_ido|cuando_me_vaya_del|adonde_voy|donde_voy_no|no_voy_a_molestar_mas|no_molestare_mas|dejar_de_molestar|no_dare_mas_guerra|no_voy_a_llegar_al|no_paso_de_esta_noche|no_amanezco|mañana_no_estare|a_partir_de_mañana_no|cuando_yo_falte|cuando_yo_no_este|para_cuando_falte|para_cuando_yo_falte|cuando_ya_haya_faltado|no_voy_a_andar_por_aqui|ya_no_voy_a_andar|no_pienso_llegar_a',
	absence:
		'{absence_sure}|no_hace_falta|se_la_den_a_otra|se_la_den_a_otro|den_mi_hora_a_otr*|le_den_mi_hora|no_hara_falta|ya_no_importa|ya_da_igual',
	hand_over:
		'se_quede|se_quede_con|se_queden|quedese|quedate|quedaos|se_lo_den|dadselo|denselo|cuide|cuiden|cuidad|cuidenme|he_dejado|deje|le_dejo|dejado|le_he_dado|le_di|dado|he_regalado|regale|regalado|repartido|reparti|he_repartido|para_mi_hermana|para_mi_hermano',
	keepsake:
		'perro|perra|perrita|perrito|gato|gata|gatos|canario|loro|pajaros|animales|todo|mis_cosas|mis_libros|mis_discos|reloj|anillo|ahorros|guitarra|plantas|coche|joyas|medallas',
	in_order:
		'todo_arreglado|todo_ordenado|todo_listo|todo_preparado|todo_escrito|todo_apuntado|dejado_escrito|dejar_todo|dejarlo_todo|papeles_encima|papeles_sobre_la_mesa|papeles_del_piso|una_carta|unas_cartas|les_escribi_a|les_he_escrito|escrito_a_los|las_contraseñas|llave_debajo_del_felpudo|llaves_debajo_del_felpudo|para_que_no_tengan_que|el_seguro_de_decesos|de_entierro|dejar_las_cuentas|pagado_lo_que_debia|pagado_mis_deudas|pagado_las_deudas|todo_pagado|dejado_pagado|vendido_el_coche_y',
	no_blame:
		'no_es_culpa|no_fue_culpa|no_tiene_la_culpa|no_teneis_la_culpa|que_me_perdone|que_me_perdonen|perdonadme|perdonenme|diles_que_los_quiero|que_los_quiero|que_les_quiero|que_la_quise|que_los_quise|que_la_quiero_mucho|no_me_encuentren|no_me_encuentre|no_me_busqueis|no_me_busquen|dejar_dicho|dejado_dicho|queria_despedirme|quiero_despedirme|quise_despedirme|despidiendome|que_alguien_lo_sepa|que_alguien_sepa|que_alguien_supiera|que_no_se_culpe|que_no_se_culpen|no_te_culpes|no_se_culpe|no_os_culpeis|no_fue_su_culpa|no_es_su_culpa|hizo_lo_que_pudo',
	trip: 'vacaciones|viaje|viajo|de_viaje|veraneo|finde|fin_de_semana|hotel|mudanza|me_mudo|nos_mudamos|trabajando|guarderia|residencia_canina|divorcio_de',
	trade_visit: 'tecnico|fontanero|cerrajero|albañil|revision|presupuesto|cita|factura',
	high_open:
		'azotea|terrado|cornisa|barandilla|viaducto|tejado|puente|acantilado|precipicio|alfeizar|repisa|balcon|ventana|terraza|anden|las_vias|la_via|acueducto|ultimo_piso|parapeto|pretil|muelle',
	edge: 'barandilla|cornisa|pretil|repisa|alfeizar|viaducto|filo|borde|parapeto|las_vias|la_via_del_tren|acantilado|precipicio|orilla_de_la_azotea|orilla_del_puente|orilla_de_la_terraza|azotea',
	pose_edge:
		'sentad*|de_pie|subid*|encaramad*|asomad*|agarrad*|parad*|trepad*|llorando|caminando|andando|cruzad*',
	pose_out:
		'por_fuera|al_otro_lado|del_otro_lado|medio_cuerpo|piernas_colgando|pies_colgando|saltado_la_barandilla|saltado_la_valla|colgando_las_piernas',
	looks_down:
		'mirando_abajo|mirando_para_abajo|mirando_hacia_abajo|mira_abajo|mira_para_abajo|mirando_la_calle|mirando_al_vacio|mirando_el_rio|mirando_los_coches|mirando_las_vias|mirando_los_trenes|mirando_el_agua|veo_los_coches_pequeños',
	lets_go:
		'se_tira|me_tiro|me_suelto|se_suelta|lo_suelto|lo_suelta|la_suelta|los_suelta|me_dejo_caer|se_deja_caer|saltar|salto|salta|no_se_acerque*|despidiendose|despidiendo|estoy_cansad*|se_avienta|me_aviento|se_bota|me_boto|se_lanza',
	throws_self:
		'se_tira|me_tiro|se_tiro|se_ha_tirado|me_tire|tirarse|tirarme|se_va_a_tirar|se_quiere_tirar|se_lanza|se_lanzo|se_ha_lanzado|me_lanzo|arrojo|se_arrojo|se_aventó|se_avento|se_bota|se_boto|se_arroja',
	jump_place:
		'tren|trenes|via|vias|metro|puente|ventana|balcon|azotea|vacio|barranco|cornisa|viaducto|acantilado|terraza|tejado|patio_de_luces',
	edge_soft:
		'cama|sofa|sillon|silla|piscina|bañera|camilla|mesa|cancer|rio_de|muela|encia|diente|implante|dental|quiebra|ruina|ataque_de',
	crew: 'operario*|antena|antenas|pintor*|albañil*|tejas|placas|obra|obreros|instalador*|tecnico*|andamio|paloma*|gaviota*|gato|gata|goter*|limpia*|cristalero*|arregl*|reform*|presupuesto|toldo|casco',
	views:
		'vistas|alquil*|piso_con|comprar|vender|foto|fotos|tomando_el_sol|fumando|cerveza|vecino_del',
	bathing: 'piscina|bomba|cabeza_al_agua|trampolin|tobogan|paracaidas|puenting|basura|colillas',
	heaped:
		'juntando|juntado|junte|guardando|acumulad*|acumulando|reunid*|reuniendo|sacad*|sacando|contad*|contando|alinead*|en_fila|en_un_plato|en_un_vaso|delante|abiertas|en_la_mesa|sobre_la_mesa|encima_de_la_mesa|en_la_mano|puñado',
	tonight_all:
		'esta_noche_me_las_tomo|me_las_tomo_todas|me_las_voy_a_tomar|me_las_tomare|voy_a_tomarmelas|tomarmelas_todas|tragarmelas|me_las_trago|todas_de_golpe|todas_a_la_vez|y_se_acabo|y_ya_esta_todo|descansar_de_una_vez|dormir_y_ya',
	hanged: 'se_ha_colgado|se_colgo|se_guindo|se_ha_guindado|colgad*|ahorc*|guindad*',
	noose:
		'cuerda|mecate|soga|cinturon|sabana|viga|lampara_del_techo|del_cuello|arbol|cortamos_la|corto_el|cortado_la|lo_bajamos|bajamos|descolg*',
	hanged_surely: 'se_guindo|se_ahorco|se_ha_ahorcado|se_quiere_ahorcar|colgado_del_cuello',
	message: 'audio|audios|mensaje|mensajes|nota|carta|whatsapp|video|llamo|llamado|escribio|escrito',
	parting:
		'despidiendose|despidiendo|de_despedida|se_despide|se_despidio|se_despidio_de|tras_despedirse|despues_de_despedirse|se_ha_despedido|dice_adios|para_decir_adios|adios_para_siempre|que_nos_quiere_mucho_y|adios_en_el_grupo|escrito_adios|escribio_adios|puesto_adios|mandado_adios|ya_se_despidio',
	job_end:
		'empresa|trabajo|jubil*|soltero|soltera|compañero*|curso|empleo|finiquito|despido|ministro',
	sip: 'trago|traguito|sorbo|sorbito|buche|buchito|lametazo|lametada|lengüetazo|chupeton',
	for_cleaning:
		'desatascar|limpiar|fregar|desinfectar|quitar_la_cal|piscina|radiador|limpieza|cañerias|tuberias|vater|horno|cristales|faros|coche|frenos|lentillas|baterias|pulir|bebe_no',
	pills_strewn:
		'vaciado|vacio_el|lengua_llena|polvillo|faltan|vacio|vacia|abierto|abierta|en_la_boca|en_la_lengua|deshech*|desech*|por_el_suelo|desperdigad*|chupando|masticando|restos|cogido|cogio|agarrado|agarro|encontrado|pillado|alcanzado',
	refill:
		'receta*|renov*|farmacia|tratamiento|quedan|recetad*|dispens*|prospecto|comprar|precio|me_toca|toca_recoger',
	gulped:
		'pasar|pase|tomar|tomado|tome|tomo|tragado|trague|trago|metido|meti|metio|bajado|bajo|zampado|empujado|empuje|bebido|bebi',
	pill_box:
		'frasco|frasquito|bote|botecito|caja|cajita|blister|blisteres|tira|tubo|pastillero|tableta',
	entire:
		'completo|completa|completito|entero|entera|enterito|enterita|todo|toda|todito|de_golpe|de_una_vez',
	full_course:
		'antibiotic*|amoxicilina|augmentine|tratamiento|siete_dias|diez_dias|receta|galletas|bombones|chocolat*|zumo|leche|agua|cereales|infusion|semana|mes|dia|vitaminas|probioticos|dia_a_dia|herramientas',
	gave_dose:
		'puesto|puse|puso|dado|di|dio|tomado|tomo|tome|pinchado|pincho|pinche|inyectado|inyecte|inyecto|metido|dimos|administrad*',
	risky_drug:
		'insulina|digoxina|sintrom|metformina|pastilla_del_corazon|pastillas_del_corazon|pastilla_de_la_tension|pastillas_de_la_tension|metotrexato|morfina|parche|parches|tramadol|litio|unidades|fentanilo|metadona|betabloqueante|eutirox|apiretal|dalsy|rapida|lenta|jarabe',
	dose_slip:
		'dos_veces|el_doble|triple|en_vez_de|en_lugar_de|por_equivocacion|equivocad*|equivoque|por_error|repetid*|repitio|diez_veces|mas_de_la_cuenta|confundid*|confundio|confundi|del_abuelo|de_la_abuela|de_su_hermano|de_mas|de_golpe',
	bleach: 'lejia|legia|cloro|lavandina|hipoclorito|blanqueador',
	acid: 'salfuman|amoniaco|amonia|agua_fuerte|aguafuerte|vinagre|acido|acido_muriatico|desatascador|viakal|antical|quitacal|limpiador',
	fumes:
		'tos*|vapor|humo|gas|maread*|mareo|mareos|ahog*|pica|pican|arde|arden|escuece*|garganta|ojos|aire|respir*|vomit*|nubecita|nube',
	drunk:
		'borrach*|emborrach*|doblado_de_beber|botellon|vodka|whisky|ginebra|tequila|coma_etilico|bebido_mucho|bebido_demasiado|bebido_tanto|ciego_de|mamado|pasado_de_copas|chupitos|de_alcohol|trago_de_mas|hasta_las_trancas',
	past_waking:
		'no_hay_forma|no_hay_manera|no_reacciona|no_se_despierta|no_despierta|no_contesta|no_responde|cachetes|bofetadas|tortas|helad*|orinado|meado|respira_a_ratos|respira_raro|respira_poco|morad*|se_atraganta|vomita_dormid*|ahogandose|ojos_en_blanco',
	slipped_in:
		'echado_algo|echaron_algo|metido_algo|metieron_algo|pusieron_algo|puesto_algo|echo_algo|drogado|drogaron',
	drink: 'copa|bebida|vaso|cubata|cerveza|trago|refresco',
	by_hair_or_neck:
		'del_cuello|por_el_cuello|del_pelo|de_los_pelos|del_pescuezo|de_las_greñas|del_cabello|de_las_mechas|por_los_pelos|de_la_coleta|de_la_trenza',
	holds:
		'agarr*|cogid*|cogio|coge|cogiendo|sujet*|arrastr*|tirando|apretando|aprieta|apreto|jal*|levant*|tiene|tenia|zarand*|lleva',
	hushed:
		'encerrad*_en_el_baño|encerrada|encerrado|encerre|encerrados|escondid*|escondi|me_he_encerrado|en_el_baño_con_los|dentro_del_armario|en_el_armario|metida_en_el_armario|debajo_de_la_cama|detras_del_mostrador|hablando_bajito|hablo_bajito|en_voz_baja|susurr*|no_puedo_hablar_alto|no_puedo_hablar_mas_alto|no_puedo_hablar_fuerte|que_no_me_oiga|que_no_me_oigan|que_no_nos_oiga*|sin_que_me_oiga|sin_hacer_ruido|bajito',
	entered:
		'han_entrado|ha_entrado|entraron|se_han_metido|se_metieron|se_metio|estan_dentro|estan_abajo|esta_abajo|oigo_pasos|oigo_ruidos|oigo_voces|oigo_a|escucho_pasos|escucho_voces|estan_rompiendo|rompiendo_cosas|rompiendo_todo|revolviendo|desvalijando|registrando_los_cajones',
	hear_now: 'oigo|oimos|escucho|se_oyen|se_escuchan|estoy_oyendo|siento',
	inside_home:
		'pasos_abajo|pasos_en_el_pasillo|pasos_en_el_salon|alguien_abajo|alguien_en_el_salon|alguien_en_la_cocina|gente_dentro|hombres_en_el_salon|hombres_abajo|alguien_dentro|voces_abajo|voces_en_el_salon|forzar_la_puerta|forzando_la_cerradura|pasos_en_la_escalera_de_mi',
	threat:
		'rajar|rajarme|rajarnos|me_raja|nos_raja|abrirme_la_cabeza|abre_la_cabeza|abrir_la_cabeza|partirme_la_cara|partir_la_cara|quemar_la_casa|quema_la_casa|quemarnos|prendernos|prender_fuego|prenderle_fuego|prende_fuego|prendo_fuego|quemarme_viva|pegarme_un_tiro|pegarnos_un_tiro|cortarme_el_cuello|corta_el_cuello|degoll*|hacerme_pedazos|desfigur*|que_me_mata|que_nos_mata|que_la_mata|matarnos|matarme|matarla|reventarme|reventarnos|me_revienta|me_va_a_reventar|nos_va_a_reventar|cortarme_en|me_va_a_enterrar|no_salgo_viva|no_salgo_de_aqui|me_prende_fuego|nos_prende_fuego|nos_quema|me_quema_viva|me_va_a_quemar|nos_va_a_quemar|me_entierra|me_va_a_picar|me_va_a_cortar|prende_la_casa|prender_la_casa|quema_todo',
	says_it:
		'dice|dicen|grita|gritan|gritando|gritandome|amenaza|amenazando|jura|chilla|chillando|diciendo|diciendome|escrito|escribe|escribir|escribio|viene_y|mandado|repite|prometido|dijo|mandar|mando|manda|mensaje|avisa|aviso|promete|prometio|juro|decir|jurado',
	joke: 'es_broma|en_broma|jaja*|jeje*|es_un_decir|como_se_entere|si_llego_tarde|como_llegue_tarde|si_se_entera_de_lo_que_cuesta',
	breaking:
		'cortando|reventando|reventado|reventar|forzando|taladrando|rompiendo|tirando|tumbando|aporreando|golpeando|pateando|patadas|puñetazos|patear|martillazos|hachazos|echando|saltando|serrando',
	door_part: 'puerta|puertas|cerradura|portal|ventana|cristal|cristales|vidrio|chapa|verja|reja',
	assailant:
		'ex|exmarido|exnovio|expareja|exmujer|mi_marido|mi_novio|mi_pareja|su_marido|su_novio|encapuchad*|borracho|bebido|drogado|unos_tios|un_tio|unos_tipos|un_tipo|unos_hombres|dos_hombres|gritando|chillando|insult*|amenaz*|como_loco',
	building_work: 'obra|obras|reforma|vecino_de_arriba|taladro|presupuesto|seguro|ayer|cerrajero',
	coming_up:
		'sube|subiendo|viene_para_aca|viene_hacia|viene_a_por|esta_entrando|esta_en_la_puerta|en_la_puerta|en_el_portal|en_el_rellano|aporrea|llama_al_timbre|no_se_va',
	bundled:
		'montaron|montado|subieron|subido|metieron|metido|llevado|llevaron|llevar|treparon|arrastrado|arrastraron|jalaron',
	masked:
		'encapuchad*|desconocid*|sin_placas|a_la_fuerza|por_la_fuerza|armad*|cachazos|a_punta_de|unos_tipos|unos_tios|unos_hombres|unos_señores|arrancaron|pasamontañas',
	stuck_into:
		'me_ha_clavado|me_clavo|le_ha_clavado|le_clavo|me_han_clavado|le_han_clavado|me_clavaron|le_clavaron|me_ha_metido_un|nos_ha_clavado|han_pinchado_con',
	torso:
		'costado|barriga|vientre|espalda|pecho|cuello|tripa|muslo|estomago|riñones|costillas|panza|abdomen|pierna|brazo',
	beats_with:
		'pega|pegado|pego|pegando|pegaba|golpea|golpeado|golpeo|golpeando|azota|azotado|dando|dado|dio|marcas|castig*|zurr*|viene_con',
	rod: 'cinturon|correa|con_un_palo|con_la_vara|con_un_cable|fusta|con_un_bate|a_puñetazos|con_el_puño|con_los_puños|con_un_martillo|con_una_barra|correazos|cintarazos|chanclazos',
	forced_to:
		'me_obligo|me_ha_obligado|me_obligaron|me_obliga|la_obligo|la_ha_obligado|la_obliga|a_la_fuerza|aunque_le_dije_que_no|le_dije_que_no|yo_no_queria',
	sexual:
		'sexo|sexual*|acostarme|acostarse_con|desnud*|penetr*|relaciones|metio_dentro|encima_de_mi|quito_la_ropa|quitado_la_ropa|bajo_los_pantalones|bragas',
	groped:
		'me_ha_tocado|me_toco|le_ha_tocado|le_toca|la_toca|me_toca|le_tocaba|me_tocaba|manose*|metido_mano|mete_mano|metio_mano|le_hace_tocar',
	private_parts:
		'partes|sus_partes|debajo_del_bañador|debajo_de_la_falda|debajo_del_pijama|debajo_del_pantalon|las_tetas|genitales|bragas|vulva|vagina|el_culo|la_cola|entrepierna|debajo_de_la_ropa|partes_intimas',
	woke_up: 'desperte|desperto|despertado|me_he_despertado|amaneci|amanecio',
	undressed: 'sin_ropa|desnuda|desnudo|sin_bragas|sin_ropa_interior|bragas_rotas|ropa_rota',
	tied_up: 'atada|atado|atan|ataron|amarrad*|amarran|amarraron|encadenad*|esposad*_a_la',
	tied_to: 'cama|silla|radiador|a_la_pata|butaca|sillon|tuberia',
	dread:
		'tengo_miedo|mucho_miedo|esta_como_loco|se_ha_vuelto_loco|esta_furioso|si_me_oye|si_me_pilla|si_se_entera|me_busca|me_esta_buscando|buscandome|nos_busca|nos_esta_buscando|me_va_a_encontrar|viene_a_por_mi|esta_rompiendo|rompiendo_todo|rompiendo_cosas|ha_bebido|esta_borracho|esta_bebido',
	officer:
		'alguacil|alguaciles|actuario|comision_judicial|secretario_judicial|agente_judicial|agentes_judiciales|cerrajero_y|comitiva_judicial|los_del_juzgado',
	arriving:
		'aqui|ta_aqui|subiendo|llegando|ha_llegado|han_llegado|llego|llegaron|abajo|en_la_puerta|puerta|escalera|portal|dentro|nos_dan|me_dan|entrando|camion|diez_minutos|ha_venido|han_venido|vinieron|estan_aqui',
	turning_out: 'sacando|sacan|sacaron|tirando|echando|bajando|aventando|botando|poniendo',
	belongings:
		'cosas|muebles|trastes|chivas|trastos|corotos|ropa|colchones|enseres|pertenencias|tiliches|chunches|peroles|macundales',
	to_street: 'calle|acera|banqueta|vereda|rellano|portal|patio|andén',
	lurking:
		'sentado|enfrente|delante|frente|mirando|mirandome|esperando|esperandome|rondando|debajo|plantado|parado|merodeando|dando_vueltas|aparcado|siguiendome|vigilandome',
	own_place:
		'portal|mi_casa|ventana|mi_trabajo|colegio|mi_calle|puerta|banco_de_enfrente|balcon|mi_edificio|mi_coche|instituto|escuela',
	due_back:
		'tenia_que_devolver*|tenia_que_traer*|tenia_que_haber*|tenia_que_entregar*|debia_traer*|debia_devolver*|tenian_que_volver|habia_quedado_en_traer*|le_tocaba_devolver*|tenia_que_dejar*',
	unreachable:
		'no_coge|no_contesta|telefono_apagado|apagado_el_telefono|apagado_el_movil|apago_el_celular|apagado_el_celular|movil_apagado|celular_apagado|no_aparece|no_ha_venido|no_responde|bloqueado|no_me_dice_donde|no_se_donde_esta*',
	until_tonight:
		'hasta_las_doce_de_esta_noche|a_la_una_cierra|a_las_dos_cierra|a_las_tres_cierra|cierra_a_las_dos|cierra_a_las_tres|cierra_en_una_hora|hasta_las_doce_de_la_noche|hasta_medianoche|hasta_esta_noche|antes_de_medianoche|antes_de_las_doce|antes_de_las_tres|me_quedan_dos_horas|me_queda_una_hora|quedan_dos_horas|hasta_las_tres|hoy_a_las_doce|cierra_a_las_doce|hasta_las_once_y_cincuenta',
	file_it:
		'presentar*|presento|recurso|telematic*|lexnet|escrito|alegaciones|contestar|contestacion|recurrir|apelar|tributario|hacienda|notificacion|notificaron|demanda',
	taken_down:
		'bajado|bajaron|trasladado|trasladaron|pasado|durmiendo|metido|metieron|llevado|llevaron|tienen|han_dejado',
	cells: 'calabozo|calabozos|los_separos|la_celda|comisaria|los_juzgados_de',
	/** What "pega", "mata" or "golpea" is said of when nobody is hit. */
	not_blows:
		'fila|cola|espera|la_espera|ventanilla|alergia|tos|resaca|chorro|el_sol|regla|ciatica|precio*|factura*|calor|papeleo|expensas|herencia|la_tierra|retenedor|azulejo*|taladro|bateria|musica|reforma|viento|lluvia|impuestos|tiron|tirones|estiron|carcajadas|un_dia_lo|un_dia_la|un_dia_los|penalti|penal|gol|madrugon|madrugones|los_nervios|curiosidad|intriga|envidia|hambre|sueño|deudas|hipoteca|aburrimiento|ensayo|la_risa|risa|gimnasio|agujetas|dieta|gatos|al_gato|el_gato|cuota*|letra_del|boxeo|flexiones|clase_de_prueba|con_tanto|con_tanta|con_tantos|con_tantas|mordisco|zarpazo|lametazo*|pestañas|parpado|caramelo|chicle|pegatina*|pegamento|resfriado|gripe|catarro|virus|mus|parchis|ping_pong|padel|tenis|futbolin|a_la_pared|pintor|albañil*|yeso|alicatar|ortodoncia|brackets|ferula|fogonazo*|sablazo|impresora|ordenador|portatil|wifi|router|caldera|lavadora|pelota|balon|en_los_pies|del_trabajo|de_la_empresa|durmiendo|jugando_al|jugando_con|hacienda|sancion|con_los_zapatos|bronca|bronca*|voces|me_pega_todo|no_me_pega|pega_con|horno|tarta|cumple|embargo|oferta|repaso|cambiazo|toque|telefonazo|acelerones',
	or_else: 'que|y|o|si_no|hoy|yo|juro_que|esta_noche|ahora|aqui',
	mushrooms: 'setas|seta|hongos|hongo|boletus|niscalos|robellones|setitas|callampas',
	gut_sick:
		'vomit*|devolviendo|devuelto|diarrea*|retortij*|alucin*|viendo_cosas|sudando|amarill*|echando_la',
};
