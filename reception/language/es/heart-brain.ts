/** How a layperson tells of a heart, a brain or a body that gives out, in Spanish: `concepts/heart-brain.ts`. */
export const heartBrain: Record<string, string> = {
	as_if:
		'como_si|como_un|como_una|como_tener|parece_que|parece_como|igual_que_si|siento|noto|siente|nota|me_han_puesto|me_pusieron|le_han_puesto|tengo_un|tengo_una|tiene_un|tiene_una',
	load: 'elefante|camion|losa|ladrillo*|yunque|pedrusco|piedra|saco_de|coche|carro|tonelada*|faja|cincho|cinturon|tornillo_de_banco|prensa|garra|puño|piano|bloque|vaca|bota|mole|cien_kilos|tanque|tren|autobus|camioneta|muerto|armario|tenaza*|hierro',
	on_me:
		'encima|aqui_en_medio|en_medio|en_el_medio|en_el_centro|aqui_dentro|aqui_delante|aqui_arriba|entre_los_pechos|entre_las_tetas|canalillo|pechera|en_la_tabla|pecho|pechos|esternon|costillas',
	lifted:
		'quitado|quite|quitas|quitaste|quitan|quitar|quitarme|quitarse|sacar|sacado|hipoteca|deuda|aparcado_encima_de_la|acera|vado',
	tightens: 'apretando|aprieta|aprietan|apretara|apretaran|estrujando|estrujara|ciñendo',
	band: 'cinturon|cincho|faja|cuerda|correa|cincha|corse|venda',
	travels:
		'se_me_va|se_le_va|me_sube|le_sube|me_baja|le_baja|se_me_corre|se_le_corre|me_corre|le_corre|me_llega|le_llega|me_coge|le_coge|me_agarra|le_agarra|me_pasa|le_pasa|irradia*|se_me_extiende|se_le_extiende|me_tira|le_tira|hasta',
	travel_goal:
		'brazo|brazos|hombro|mandibula|quijada|muelas|dientes|paletilla|omoplato*|cuello|garganta',
	queasy:
		'nausea*|ganas_de_vomitar|ganas_de_devolver|angustia|basca*|vomit*|devuelto|arcadas|asco|no_paro_de_devolver|he_devuelto|he_vomitado|devolviendo|de_devolver',
	cuff: 'tensiometro|manguito|aparato|medir|medirme|tomar|toman|farmacia|mochila|bolso|escayola|vendaje',
	heart_patch: 'stent|stents|muelle|muelles|bypass|baipas|cateterismo|marcapasos|angina|valvula',
	nitro:
		'cafinitrin*|nitroglicerina|solinitrin*|isordil|pastilla_debajo_de_la_lengua|pastillita_debajo_de_la_lengua|spray_debajo_de_la_lengua|vernies',
	no_relief:
		'no_se_me_pasa|no_se_le_pasa|no_se_pasa|no_se_me_quita|no_se_le_quita|no_se_quita|sigue_igual|sigo_igual|como_si_nada|no_me_hace|no_le_hace|no_cede|no_afloja|no_calma|ni_por_esas|y_nada',
	tearing:
		'desgarrando|desgarra|desgarran|desgarrador|desgarradora|desgarrara|rasgando|rasgara|rajando_por_dentro|partiendo_en_dos|parte_en_dos|abriendo_en_canal|abrieran_en_canal|rompiendo_por_dentro|rajaran',
	upper_back:
		'omoplato*|paletilla*|paletas|entre_los_hombros|espalda|escapula*|por_detras|barriga|pecho|tripa|vientre',
	between_blades:
		'entre_los_omoplatos|entre_las_paletillas|entre_las_paletas|entre_las_escapulas|entre_los_hombros',
	implanted: 'desfibrilador|dai|marcapasos',
	gave_shock: 'descarga*|chispazo*|calambrazo*|patada*|saltado|salto|disparado|disparo|soltado',
	head_here: 'cabeza|nuca|cogote|craneo|cerebro|sien|coco|mollera|coronilla',
	blow_like:
		'martillazo|mazazo|hachazo|bombazo|petardazo|garrotazo|estacazo|batazo|como_un_tiro|como_un_disparo|como_un_balazo|como_un_rayo|como_un_trueno|como_una_explosion|como_una_bomba|como_un_petardo|como_una_pedrada|como_si_me_hubieran|como_si_me_hubiesen|como_si_le_hubieran|como_si_me_diera*|me_ha_explotado|me_exploto|ha_estallado|me_estallo|ha_reventado|me_revento|cero_a_cien|estallido|reventon|como_si_me_explotara|como_si_me_reventara',
	never_like:
		'en_mi_vida|en_la_vida|nunca_asi|jamas_asi|nunca_me_habia|nunca_me_ha|jamas_me_habia|jamas_me_ha|nunca_le_habia|nunca_habia|jamas_habia|peor_dolor|nada_parecido|no_es_mi_migraña|como_nunca|mas_fuerte_de_mi_vida',
	chin: 'barbilla|menton|pera|cuello|nuca|cogote|pescuezo',
	cannot_bend:
		'no_puede_doblar|no_puedo_doblar|no_dobla|no_lo_dobla|no_puede_bajar|no_puedo_bajar|no_puede_agachar|no_puedo_agachar|no_pega|no_puede_pegar|no_puedo_pegar|no_llega|no_puede_tocar|no_puede_mover|no_puedo_mover|ties*|como_un_palo|como_una_tabla|trabad*|rigid*',
	crick:
		'almohada|dormido_mal|mala_postura|torticolis|fisio|contractura|gimnasio|ordenador|aire_acondicionado',
	dots: 'puntito*|puntos|mancha*|manchit*|pinta|pintas|pintita*|petequi*|moraton*|moratoncit*|moradit*|cardenal*|lunarcit*|ronchit*',
	glass_press:
		'vaso|cristal|al_apretar*|al_presionar*|apretando|si_aprieto|aunque_apriete|cuando_aprieto|le_aprieto|las_aprieto|los_aprieto|no_se_van|no_se_borran|no_se_quitan|no_se_le_van|no_desaparecen|no_se_aclaran|no_se_ponen_blancas|vaso_encima|con_un_vaso',
	dishes:
		'lavavajillas|vajilla|copas|cal|detergente|abrillantador|ropa|camisa|pared|mampara|mancha_de_vino|cristales|ventana*|techo|humedad|laser|pecas|sol|crema|cremas|cosmetic*|dermatolog*|acne|cicatriz',
	mottled:
		'jaspead*|marmol|marmore*|como_un_mapa|como_mapas|a_manchas|motead*|vetead*|reticul*|a_parches|amoratad*',
	skin_seen: 'piel|piernas|piernecit*|rodillas|brazos|barriga|pies|muslos|cuerpo|manos',
	cold_ends:
		'manos_heladas|pies_helados|manos_frias|pies_frios|manitas_frias|manitas_heladas|piececitos_frios|manos_y_pies_helad*|manos_y_pies_fri*|manos_y_los_pies_helad*|manos_y_los_pies_fri*|helad*_de_manos|fri*_de_manos|manos_como_el_hielo|pies_como_el_hielo',
	rouse_try:
		'zarande*|lo_sacud*|la_sacud*|le_sacud*|lo_menea*|la_menea*|lo_meneo|la_meneo|cachete*|cachetad*|bofetad*|bofeton*|palmadas|palmaditas|pellizc*|le_grito|le_gritamos|gritandole|gritarle|le_hablo|le_hablamos|le_hable|le_habla|hablarle|por_su_nombre|le_echo_agua|le_eche_agua|le_he_echado_agua|le_he_tirado_agua|le_tiro_del_pelo|le_hago_cosquillas|le_abro_los_ojos|lo_llamo_y|la_llamo_y|le_estamos_hablando|le_estoy_hablando|le_llevo_llamando|gritando_su_nombre|le_digo_su_nombre|lo_estoy_moviendo|la_estoy_moviendo|a_los_pellizcos|a_los_gritos',
	no_result:
		'y_nada|y_ni|ni_caso|ni_se_inmuta|ni_se_entera|no_se_entera|como_si_nada|ni_por_esas|ni_pestañea|ni_parpadea|no_hay_forma|no_hay_manera|no_hay_modo|no_se_queja|ni_se_queja|como_si_no_estuviera|como_si_no_oyera|como_si_oyera_llover|nada_de_nada|no_hace_nada|no_reacciona|ni_reacciona|ni_un_gesto|ni_mu|ni_pio|no_abre|ni_abre|no_se_ha_enterado|ni_se_ha_enterado|no_contesta|ni_contesta|no_responde|ni_llora|no_llora|no_dice_nada|solo_gruñe|solo_gime|solo_hace_un_ruido',
	no_way:
		'no_hay_forma|no_hay_manera|no_hay_modo|no_hay_quien|no_hay_dios|no_consig*|no_logr*|no_lo_puedo|no_la_puedo|no_le_puedo|no_lo_podemos|no_la_podemos|no_podemos|no_puedo|imposible|no_somos_capaces|no_soy_capaz|cuesta_muchisimo|cuesta_horrores|me_cuesta_la_vida|no_conseguimos|no_lo_consigo|no_la_consigo',
	come_to:
		'despert*|despiert*|espabil*|reanim*|abra_los_ojos|abra_el_ojo|vuelva_en_si|volver_en_si|reaccione|que_responda|que_conteste|me_conteste|hacerl*_reaccionar|haga_reaccionar|reaccionar|despabil*|despavil*|espavil*|avivar|recordarlo|hacerlo_volver',
	mornings:
		'cole|colegio|clase|clases|instituto|escuela|lunes|por_las_mañanas|madrug*|temprano|despertador|marmota|interes|curiosidad|oposicion|alarma|universidad|trabajo|turno',
	slid_down:
		'resbalando_por_la_pared|resbalado_por_la_pared|resbalo_por_la_pared|ha_escurrido|se_escurrio|escurriendo_de_la|resbalado_de_la_silla|resbalando_de_la_silla|deslizado_por_la_pared|doblado_sobre_la_mesa|caido_sobre_la_mesa|ido_las_piernas|fueron_las_piernas|doblaron_las_piernas|fallaron_las_piernas|desmoronado',
	barely_answers:
		'le_cuesta_contestar*|le_cuesta_responder*|le_cuesta_hablar*|apenas_contesta|apenas_habla|apenas_responde|casi_no_contesta|casi_no_habla|contesta_a_medias|no_acierta_a_contestar|no_me_sigue',
	like_sack:
		'a_plomo|como_un_saco|como_un_fardo|como_un_tronco|como_un_arbol|a_peso_muerto|como_un_muñeco|como_una_marioneta|en_redondo|redond*|fulminad*|de_cara_contra',
	to_bed:
		'sueño|cansancio|precio*|ventas|bolsa|factura|en_la_cama|en_el_sofa|a_la_cama|al_sofa|de_sueño|dormid*',
	open_stare:
		'ojos_abiertos|ojos_fijos|mirada_fija|mirada_perdida|mirando_al_techo|mirando_al_vacio|mirando_a_la_nada|ojos_vidriosos|ojos_como_de_cristal|ojos_en_el_techo',
	not_there:
		'no_esta|como_si_no_estuviera|no_me_ve|no_parpadea|ni_parpadea|y_nada|no_contesta|no_responde|no_habla|no_reacciona|no_sigue|no_me_sigue|no_me_conoce|no_me_mira|no_mira|ni_me_mira',
	he_breathes: 'respira|respirando|respiracion|coge_aire|toma_aire|agarra_aire|suspira',
	now_then:
		'a_ratos|de_vez_en_cuando|cada_mucho|cada_tanto|de_cuando_en_cuando|de_tarde_en_tarde|cada_diez_segundos|cada_quince_segundos|cada_veinte_segundos|una_vez_y_para|se_para_y|muy_despacio|muy_de_vez',
	gulps: 'boquea*|bocanada*|ronquido*|bufido*|estertor*|suspiro*|hipidos|ronca_raro',
	not_rising:
		'no_le_sube|no_sube_ni|no_se_le_mueve|no_se_mueve|no_le_veo_subir|no_veo_que_suba|no_veo_que_respire|no_le_veo_moverse|no_se_le_levanta|no_se_le_ve_subir|no_se_le_hincha',
	gone_quiet: 'quietecit*|muy_quiet*|quietito|quietita|inmovil|sin_moverse|no_se_mueve|muy_callad*',
	bad_colour:
		'lila|morad*|moradit*|azul*|azulit*|gris|ceniz*|color_raro|como_la_cera|color_cera|amoratad*|grisecit*|grisace*|grises|azulad*|cenicient*|violet*|violace*|morados|palidit*|palid*|blanco_como|blanca_como|amarillent*',
	tipsy:
		'borrach*|bebid*|bebio|beber|beberse|ebri*|tomado|curda|pedo|mamad*|cogorza|melopea|chupitos|vodka|ginebra|ron|whisky|tequila|aguardiente|botellon|alcohol|jumad*|cuete|cubatas|copas',
	stone_cold:
		'helad*|frio_como|fria_como|esta_frio|esta_fria|tieso|tiesa|como_un_tempano|congelad*',
	wet_self:
		'se_ha_meado|se_ha_orinado|se_meo|se_orino|meado_encima|orinado_encima|se_ha_hecho_pis|hecho_pis_encima|se_hizo_pis|se_hizo_pipi|se_ha_hecho_pipi|se_ha_cagado|vomitado_encima|vomito_encima|vomitado_dormid*|se_ha_meao|meao_encima|se_ha_cagao|se_hizo_encima|se_ha_hecho_encima|orino_encima',
	jerks:
		'sacudida*|sacudiendo*|pataleando|patalea|tembladera|temblequera|brincos|espasmos|retorciend*|temblando_enter*|tembl*_enter*|tembl*_tod*|dando_botes|dando_saltos|dando_cabezazos|golpes_con_la_cabeza|se_sacudio|sacudio_tod*|se_sacudia|convulsiono|tembleque*|dar_sacudidas|brincos_ties*',
	fit_sign:
		'ojos_en_blanco|ojos_para_arriba|ojos_virados|ojos_girados|ojos_dados_vuelta|espuma|babas|mordido_la_lengua|muerde_la_lengua|tieso|tiesa|se_ha_meado|se_hizo_pis|se_ha_orinado|se_orino|no_conoce|no_me_conoce|arquead*|dientes_apretados|apretando_los_dientes|mandibula_apretada|no_me_oye|no_me_ve|no_reacciona|no_contesta|no_responde|mordio_la_lengua|se_mordio|se_ha_meao|se_meo|meao_encima',
	tantrum:
		'rabieta|berrinche|pataleta|enfad*|chuche*|tablet|no_quiere_ir|llorando_porque|frio|miedo|fiesta|musica',
	drenched:
		'empapad*|chorreando|ensopad*|calad*_de_sudor|hecho_una_sopa|hecha_una_sopa|como_un_pollo|sudando_a_mares|sudando_a_chorros|gota_gorda|bañad*_en_sudor|sudad*|sudor*|suda|sudo|mojad*_de_sudor|mojada_de_sudor|sudando_helado|sudando_frio|sudando|suda_frio',
	wrong_person:
		'me_llama_por_el_nombre|me_llama_por_otro_nombre|me_llama_con_otro_nombre|me_llama_como_a|me_confunde_con|me_dice_mama|me_ha_llamado_por|me_llama_mama|persona_que_no_existe|persona_que_no_esta|alguien_que_no_esta|alguien_que_no_existe|gente_que_no_esta|gente_que_no_existe|no_sabe_quien_soy|me_pregunta_quien_soy|pregunta_quien_soy|cree_que_soy|se_piensa_que_soy|con_su_madre_muerta|no_sabe_en_que_año|no_sabe_que_dia|quiere_irse_a_su_casa_y_esta|ha_preguntado_donde_estaba|pregunta_donde_esta_su|pregunta_por_su_madre|pregunta_por_su_padre|pregunta_donde_estamos|me_pregunta_cada_minuto|no_sabe_donde_esta|no_sabe_como_se_llama|cosas_que_no_vienen',
	acute_mark:
		'de_repente|de_golpe|de_pronto|desde_esta_mañana|esta_mañana|desde_anoche|anoche|hoy|ahora|hace_un_rato|hace_una_hora|hace_un_ratito|esta_tarde|fiebre|infeccion|sudor*|sudando|empapad*|insulina|azucar|caid*|sol|calor',
	dementia_long:
		'alzheimer|alzeimer|demencia|hace_meses|hace_años|siempre|cada_vez_mas|a_veces|neurologa|neurologo|teleoperadora|secretaria|comercial|vendedor*',
	hard_open:
		'le_cuesta_abrir_los_ojos|cuesta_abrir_los_ojos|le_pesan_los_ojos|se_le_cierran_los_ojos|no_aguanta_los_ojos|no_se_tiene_despiert*|se_me_duerme|se_nos_duerme|se_me_esta_durmiendo|dormido_del_todo',
	fasting:
		'no_ha_comido|no_comio|no_ha_almorzado|no_almorzo|no_desayuno|no_ha_desayunado|sin_comer|sin_desayunar|no_ha_querido_desayunar|no_ha_querido_comer|no_quiso_comer|no_ha_cenado|no_ceno|sin_cenar',
	no_sweat: 'no_suda|ni_suda|dejado_de_sudar|dejo_de_sudar|sin_sudar|no_sudaba',
	hot_body: 'ardiendo|quema|quemando|hirviendo|calor|sol|grados|caliente|achicharrad*|bochorno',
	in_heat:
		'al_sol|bajo_el_sol|a_pleno_sol|golpe_de_calor|insolacion|solanera|solana|dentro_del_coche|invernadero|sauna|cuarenta_grados|cuarenta_y_un_grados|cuarenta_y_dos_grados|cuarenta_y_tres_grados|cuarenta_y_pico_grados|en_la_playa|en_la_era|con_este_calor|con_esta_calor|a_la_sombra|en_el_tejado|solazo',
	been_cold:
		'noche_fuera|noche_al_raso|a_la_intemperie|en_la_nieve|por_la_nieve|agua_helada|en_el_rio|pantano|noche_en_el_suelo|desde_anoche_en_el_suelo|descalz*|noche_en_la_calle|cayo_al_agua|caido_al_agua|hipotermi*',
	no_shiver:
		'no_tiembla|ni_tiembla|ya_no_tiembla|dejado_de_temblar|dejo_de_temblar|no_tirita|dejado_de_tiritar|dejo_de_tiritar',
	freezing_body:
		'helad*|congelad*|frio|fria|azul|azules|ties*|mojad*|nieve|hielo|empapad*|agua|tempano',
	ice_person:
		'esta_helad*|lo_noto_helad*|la_noto_helad*|esta_frio_como|esta_fria_como|esta_congelad*|como_un_tempano|frio_como_el_hielo|esta_como_el_hielo',
	chilly_thing:
		'calefaccion|piso|casa|caldera|radiador*|comida|cerveza|cafe|nevera|congelador|estufa',
	rag_limp:
		'como_un_trapo|como_trapo|de_trapo|trapito|muñeco_de|muñeca_de|como_gelatina|desmadejad*|se_le_cae_todo|se_le_cae_la_cabeza|blandit*|blando|flacid*|flojit*|floj*|guang*|aguad*|sin_fuerza|sin_tono|como_un_pelele|cabecita_para_atras|cabeza_para_atras|se_le_va_la_cabeza|se_le_va_la_cabecita|cabeza_colgando|cabecita_colgando|cae_la_cabecita|sin_huesos|como_si_no_tuviera_huesos|blandito|blandita',
	no_cry:
		'no_llora|ni_llora|ya_no_llora|sin_llorar|llora_flojito|llora_bajito|llora_debil|gime|gimiendo|quejido*|quejidito*|maullido|gemido*|quejumbros*',
	no_feed:
		'no_se_engancha|no_engancha|no_agarra|no_coge_el_pecho|no_chupa|no_succiona|no_mama|no_quiere_mamar|no_quiere_el_pecho|no_quiere_pecho|no_come|no_toma|no_traga|no_quiere_teta|no_quiere_la_teta|no_quiere_biberon|no_quiere_el_biberon|rechaza_el_pecho|rechaza_las_tomas|rechaza_el_biberon|no_abre_la_boca|no_quiere_comer|no_pide|no_pide_teta|no_busca|no_quiere_nada|no_ha_querido|no_ha_mamado|no_ha_tomado|no_ha_agarrado|ultimas_tomas|no_despierta_para_comer|no_se_despierta_para|no_quiere_agarrar*|no_quiere_prenderse|no_se_prende|no_prende|no_quiere_coger*|no_quiere_tomar|no_quiere_tragar|no_quiere_chupar|no_quiere_lactar|no_lacta|no_quiere_la_mamila|no_quiere_la_mamadera|no_agarra_la_mamadera|no_acepta|no_ha_comido|no_ha_querido_comer|se_salta_las_tomas|rechaza_la_leche|no_quiere_la_leche|no_quiere_leche|no_tiene_fuerza_para|suelta_el_pezon',
	aged: 'tiene|con_solo|de_apenas|acaba_de_cumplir|ha_cumplido|hace|tiene_solo|tiene_apenas|solo_tiene|con',
	told_number:
		'treinta_y_ocho|treinta_y_nueve|treinta_ocho|treinta_nueve|38|39|38.*|39.*|38,*|39,*',
	nearly: 'casi|por_poco|a_poco|a_punto_de|estuve_a_punto|ya_mero|de_milagro_no|a_poco_mas',
	strikes:
		'da|dio|dan|de|ha_dado|diera|va_a_dar|daba|caigo|caemos|quedo|quede|quedamos|muero|moria|infarto|infartar|desmayo|desmayamos|desmayaba|desplomo|ahogo|ahogamos',
	seen_price:
		'precio*|factura*|recibo*|presupuesto*|cuenta|cobra*|cobrado|cobrasteis|cobrais|cobran|cuesta|multa|cuanto|alquiler|hipoteca|nota|euros|dolares|pesos|soles|lucas|gol|partido|penalti|final|susto|noticia|herencia|boda|cola|espera|esperando|rabia|risa|emocion|boton|pagina|servidor|aplicacion|vistas|suegra|jefe|impuestos|notario|contribucion|baremo|carta|derrama|cuota|penaltis|equipo',
	needle:
		'aguja*|pinch*|sacan_sangre|sacar_sangre|sacarme_sangre|analisis|analitica|vacuna*|sangre|extraccion*|jeringa*|inyeccion*|anestesia|hospitales|dentista*|bisturi|limpieza',
	habit:
		'cuando_me|cuando_le|siempre_que|cada_vez_que|si_veo|si_ve|al_ver|con_las_agujas|con_las_vacunas|de_las_que|de_los_que|suelo|suele|me_pasaba|de_chic*|de_pequeñ*|en_cuanto_veo|ver_sangre',
	named_illness:
		'{heart_attack}|{stroke}|{seizure}|{meningitis}|desmay*|sincope*|lipotimia*|inconscien*|perdida_de_conocimiento|perdida_de_conciencia|coma|parada',
	paper:
		'formulario|cuestionario|carnet|carne_de|certificado|informe|informes|justificante|alta_medica|seguro|aseguradora|mutua|incapacidad|invalidez|minusvalia|discapacidad|psicotecnico|historial|antecedentes|hereditari*|testamento|poliza|permiso_de_conducir|licencia|tarjeta_sanitaria|medica_laboral|reconocimiento|jubil*|pension|indemnizacion|dependencia|reclamar|sentencia|armas|camping|campamento|exposicion',
	told_story:
		'pelicula|peli|serie|novela|libro|teatro|obra_de_teatro|obra|actor|actriz|personaje|guion|rodaje|cuento|videojuego|telediario|noticias|tele|television|reportaje|documental|examen|trabajo_de_clase|tfg|tesis|curso|cursillo|charla|taller|primeros_auxilios|simulacro|muñeco|diploma|desfibriladores|campaña|concurso|folleto*|podcast',
	right_now:
		'ahora_mismo|acaba|de_repente|en_el_suelo|no_responde|no_contesta|ambulancia|esta_teniendo|le_esta_dando|me_esta_dando|me_ha_dado_un',
	settled:
		'me_hicieron_todas_las_pruebas|todas_las_pruebas|no_era_nada|era_ansiedad|todo_bien|todo_salio_bien|ya_esta_aclarado|me_dieron_el_alta|le_dieron_el_alta|salio_normal|salio_bien|placa_bien|electro_bien|descartaron|descartado',
	gadget:
		'portatil|ordenador|impresora|movil|servidor|tele|coche|moto|robot|tablet|batidora|lavadora|consola|disco_duro|bateria|pantalla|rumba|roomba',
	vaccine_shot: 'vacuna*|test|prueba|pruebas|dosis|calendario',
	blood_draw:
		'sacarme_sangre|sacarle_sangre|sacar_sangre|sacan_sangre|sacado_sangre|sacaron_sangre|analisis_de_sangre|ver_sangre|veo_sangre|donar_sangre',
	dead_machine:
		'caldera|calentador|telefonillo|router|nevera|horno|termo|mando|persiana|vitro|lavavajillas|interfono|timbre|wifi|tv|aire_acondicionado',
	sleepyhead:
		'por_las_mañanas|cada_mañana|adolescente|despertador|marmota|al_cole|al_instituto|a_clase|interes|curiosidad',
	no_hands:
		'sin_poner_las_manos|sin_poner_ni_las_manos|ni_las_manos|asi_sin_mas|sin_mas_ni_mas|sin_tropezar|sin_avisar',
	half_gaze:
		'ojos_medio_abiertos|ojos_entreabiertos|ojos_abiertos|mirada_perdida|mirada_ida|ojos_vueltos|ojitos_fijos|ojos_fijos|ojos_idos|no_fija_la_mirada',
	gaze_with:
		'sin_querer_abrir|no_abre_la_boca|no_traga|no_contesta|no_responde|no_habla|babe*|sudor*|sudando|empapad*|azucar|diabetic*|insulina|glucometro|no_se_mueve|no_me_mira|tembl*',
	meter: 'glucometro|glucometre|sensor|aparatito|maquinita|medidor|pinchito',
	meter_low:
		'muy_bajo|bajisimo|pone_lo|marca_lo|dice_lo|treinta|treinta_y_*|cuarenta|cuarenta_y_*|veinti*|no_me_da_numero|no_da_numero',
	wine_dots:
		'vino|vinos*|morad*|rojo_oscuro|granate|burdeos|oscur*|como_de_sangre|debajo_de_la_piel|no_estaban',
	born_days:
		'ha_nacido_hace|nacio_hace|nacido_hace|nacida_hace|nacio_el|dias_de_vida|doce_dias|once_dias|dias_de_nacid*|semanas_de_vida',
	lip_froth: 'espuma|espumarajo*|babas|babeando|babea|baba',
	gone_stiff:
		'se_ha_puesto_ties*|se_puso_ties*|se_ha_puesto_dur*|se_puso_dur*|se_ha_puesto_rigid*|se_puso_rigid*|se_ha_quedado_ties*|se_quedo_ties*|se_quedo_rigid*|se_ha_quedado_rigid*|mandibula_apretada|dientes_apretados|ojitos_fijos',
	whole_shake: 'cuerpo|entero|entera|brazos|piernas|lado_de_la_cara|media_cara',
	squeeze:
		'apreton|apretones|aprieta|opresion|dolor|dolores|duele|arde|ardor|quemazon|quema|pinchazo|pinchazos|peso|pesadez|garra|nudo|calambre',
	trunk_place:
		'costillas|en_medio|pecho|hombro|hombros|espalda|brazo|brazos|mandibula|quijada|garganta|paletilla|omoplatos|boca_del_estomago|por_dentro',
	swoon: 'soponcio|patatus|telele|jamacuco|yeyo|infarto|sincope|desmayo|parraque|algo|ataque|ictus',
	opened_it:
		'carta|derrama|cuota|he_abierto|abri|he_visto|vi|mirar|al_ver|ver|leer|leido|notificacion',
	explodes: 'explot*|estall*|revent*|echa_humo|bombo',
	chores:
		'papel*|papeleo|numeros|trabajo|tramites|facturas|ruido|obras|formularios|preguntas|correos|niños|nombres|contraseñas|excel|declaracion|examenes',
	at_age:
		'con_un_año|con_un_añito|con_dos_años|con_tres_años|con_cuatro_años|con_cinco_años|con_pocos_meses|con_meses|a_los_dos_años|a_los_tres_años|a_los_cuatro_años|a_los_cinco_años|de_bebe|de_pequeño|de_pequeña|cuando_era',
	pants:
		'jadea|jadeando|respira_rapido|respira_muy_rapido|respira_deprisa|respirando_rapido|no_orina|no_ha_orinado|no_ha_hecho_pis|no_mea',
	frozen_screen: 'congelad*|colgad*|bloquead*',
};
