/** Words of illness and injury, in Spanish. */
export const medicine: Record<string, string> = {
	poisoned:
		'intoxic*|envenen*|maread*|mareo|mareos|marea|marean|mareando|mareamos|desmay*|envenen*|vomit*|dolor_de_cabeza|duele_la_cabeza',
	child_small:
		'bebe|bebes|recien_nacid*|niños_pequeños|niño_pequeño|niña_pequeña|gemelos|mellizos|guagua|meses|nena|nene|beba|tres_niños|dos_niños|dos_crios|peques',
	unwell:
		'se_encuentra_mal|me_encuentro_mal|me_siento_mal|se_siente_mal|encuentra_fatal|encuentro_fatal|ponerse_mal|se_ha_puesto_mal|se_puso_mal|poniendo_mal|muy_nervios*|indispuest*|muy_mal|agobiad*|mala_cara|muy_malita|muy_malito|malito|malita|encuentra_muy_mal|encuentro_muy_mal|se_ha_puesto_malo|se_ha_puesto_mala|no_me_encuentro_bien|no_se_encuentra_bien|no_me_siento_bien|no_se_siente_bien|estoy_mala|estoy_malo|malisim*|estoy_enferm*|esta_enferm*|sudando|temblando|me_ahogo',
	panic:
		'ataque_de_ansiedad|ataques_de_ansiedad|ataque_de_panico|crisis_de_ansiedad|crisis_de_panico|crisis_de_nervios|claustrofobi*|ataque_de_nervios|ansiedad_muy_fuerte|mucha_ansiedad|panico|histeric*',
	asthma: 'asma|asmatic*|epoc|bronquitis|bronquiolitis',
	heart_patient: 'marcapasos|del_corazon|cardiac*|hipertens*|diabetic*|operado_del|cancer|oxigeno',
	worst:
		'peor|mas_fuerte_de_mi_vida|nunca_me_habia_dolido|nunca_en_mi_vida|en_mi_vida_me|jamas_me_habia',
	headache:
		'dolor_de_cabeza|duele_la_cabeza|cefalea*|migraña*|jaqueca*|dolores_de_cabeza|duele_mucho_la_cabeza|duele_muchisimo_la_cabeza|dolor_en_la_cabeza|doliendo_la_cabeza|dolor_muy_fuerte_de_cabeza|dolor_fuerte_de_cabeza|dolor_horrible_de_cabeza|dolor_brutal_de_cabeza|dolor_fortisimo_de_cabeza|cabeza_me_duele|cabeza_le_duele|duele_un_poco_la_cabeza|dolia_la_cabeza|cabeza_me_revienta|cabeza_me_explota|dolorazo_de_cabeza|dolor_tremendo_de_cabeza|duele_fuerte_la_cabeza|duele_harto_la_cabeza|me_late_la_cabeza',
	thunder:
		'explotado|exploto|estallado|trueno|martillazo|como_un_golpe|como_un_rayo|relampago|estallo|rayo|hachazo',
	exploded: 'explot*|estall*|revent*|explota',
	neck_back: 'cuello|nuca|cogote|pescuezo',
	bright: 'luz',
	bothers: 'molesta|molestan|daña|soporta|hace_daño|lastima',
	spots: 'mancha*|manchit*|puntitos|petequias|puntos|machas|moradito*|moretones|ronchas',
	purple: 'morad*|moradit*|violet*|rojas_que_no|rojo_oscuro|purpura|granate',
	dont_fade:
		'no_se_van|no_se_ban|no_se_va_al|no_desaparecen|no_se_quitan_al|no_se_borran|al_apretar|al_presionar|aunque_apriete|no_se_blanquean|con_el_vaso',
	meningitis: 'meningitis|menimjitis|meninguitis|sepsis|septicemia|choque_septico',
	diabetic: 'diabetic*|diabetes|azucar|insulina|glucosa',
	sugar: 'azucar|asucar|glucosa|glucemia|glicemia|asúcar',
	low_number:
		'20|25|30|32|35|38|40|42|45|48|50|52|54|55|58|veinte|treinta|treinta_y_*|cuarenta|cuarenta_y_*|cincuenta|cincuenta_y_*',
	high_number:
		'high|hi|500|550|600|450|480|520|quinientos|seiscientos|cuatrocientos_cincuenta|quinientos_y_pico|580',
	very_low:
		'muy_bajo|muy_baja|bajisim*|por_los_suelos|bajado_mucho|hipoglucemia|ipoglucemia|bajon|se_le_bajo|se_le_ha_bajado|se_me_bajo|se_me_ha_bajado|bajon_de_azucar|baja_de|bajo_y|bajada|bajo',
	very_high:
		'muy_alto|altisim*|muy_alta|por_las_nubes|high|500|600|450|quinientos|seiscientos|alto|400|cuatrocientos|disparad*',
	confused_strong:
		'desorientad*|no_sabe_donde_esta|no_sabe_quien_es|no_me_reconoce|no_nos_reconoce|no_reconoce_a_nadie|no_reconoce_a_su|delirando|delira|diciendo_cosas_sin_sentido|dice_cosas_sin_sentido|dice_cosas_raras|diciendo_cosas_raras|diciendo_incoherencias|dice_incoherencias|hablando_incoherencias|no_sabe_ni_quien|no_sabe_ni_donde|esta_como_ido|esta_como_ida|esta_ido|esta_ida|desorientao|quedo_ido|se_ha_quedado_ido|muy_confund*|muy_confus*|no_sabe_que_dia_es|no_conoce_a_nadie|no_sabe_donde_anda|hablando_tonterias|dice_tonterias|diciendo_tonterias|diciendo_disparates|no_conecta|ya_no_me_conoce|no_coordina_lo_que_dice|no_rige|desubicad*_de|como_perdid*|se_ha_quedado_como_ido|hablando_puras_incoherencias|no_hay_quien_lo_despierte|no_hay_quien_la_despierte',
	wish: 'quedarme_embarazada|quedar_embarazada|quiero_quedar*|buscando_embarazo|creo_que_estoy_embarazada|test_de_embarazo|prueba_de_embarazo|posible_embarazo|estuve_embarazada|no_estoy_embarazada|anticonceptivo*|embarazo_de_mi_hermana|embarazo_ectopico_hace|posibilidad_de_embarazo|permiso',
	blood_word: 'sangre|sangrado|sangro|hemorragia',
	spotting:
		'manchad*|mancho|manchando|manché|coagulos|flujo_rosado|flujo_marron|perdidas_de_sangre',
	class: 'clases|curso|preparacion|matrona_cita|plan|visita|hospital_donde|epidural_info',
	close_together:
		'cada_dos|cada_tres|cada_cinco|cada_cuatro|cada_minuto|cada_2|cada_3|cada_5|cada_4|muy_seguid*|seguidas|no_paran|cada_poco|cada_diez_minutos|muy_fuertes|continuas',
	head_shows:
		'se_ve_la_cabeza|asoma_la_cabeza|sale_la_cabeza|coronando|saliendo_la_cabeza|le_veo_la_cabeza|cordon_fuera|sale_el_cordon|ya_viene_el_bebe|viene_el_niño|ganas_de_empujar|tengo_ganas_de_pujar|ganas_de_pujar',
	coming_now: 'ya_viene|esta_saliendo|ya_sale|viniendo|naciendo|va_a_nacer_ya|esta_naciendo',
	in_labour:
		'estoy_de_parto|esta_de_parto|de_parto_y|se_puso_de_parto|se_ha_puesto_de_parto|me_he_puesto_de_parto|dando_a_luz|dolores_de_parto|trabajo_de_parto|labor_de_parto|ponerse_de_parto|parto_prematuro|aborto|abortando|amenaza_de_aborto|desprendimiento',
	lights:
		'lucecitas|luces|destellos|chiribitas|estrellitas|veo_borroso|ve_borroso|vision_borrosa|veo_doble',
	belly_top: 'boca_del_estomago|debajo_de_las_costillas|parte_alta_de_la_barriga|epigastrio',
	blow: 'golpe*|golpaz*|golpead*|golpeo|cabezazo|porrazo|chich*|topetazo|madrazo|trancazo|guamazo|pego|pegado|dio_con|dado_con|dado_en|dio_en|impact*|trompazo|batacazo|coscorron|puñetazo|balonazo|pelotazo|ostia|leñazo|cascad*|descalabr*',
	cramp: 'colico*|retortij*|calambres_en_la|retorcijon*',
	weeks_old:
		'una_semana|dos_semanas|tres_semanas|cuatro_semanas|cinco_semanas|seis_semanas|siete_semanas|ocho_semanas|nueve_semanas|diez_semanas|1_semana|2_semanas|3_semanas|4_semanas|5_semanas|6_semanas|7_semanas|8_semanas|9_semanas|10_semanas|un_mes|1_mes|mes_y_medio|mesecito|dos_meses|2_meses|mes_y_pico|mes_y_una_semana|once_semanas|doce_semanas',
	days_old:
		'dias_de_vida|dias_de_nacido|dias_de_nacida|cinco_dias|diez_dias|quince_dias|veinte_dias|10_dias|15_dias|20_dias|12_dias|ocho_dias|siete_dias|dias_nada_mas|veintiun_dias|25_dias|veinticinco_dias|18_dias|dos_dias_de|tres_dias_de|seis_dias|nueve_dias|once_dias|doce_dias|catorce_dias|dieciocho_dias',
	head_first: 'de_cabeza|cabeza|de_nuca|contra_el_bordillo',
	head_wound:
		'brecha_en_la_cabeza|abierto_la_cabeza|se_abrio_la_cabeza|abri*_la_cabeza|descalabrad*|descalabr*|traumatismo_craneal|partio_la_cabeza|conmocion|partido_la_cabeza|rompio_la_cabeza',
	no_memory:
		'no_se_acuerda|no_recuerda|no_me_acuerdo|amnesia|perdido_la_memoria|no_recuerdo|se_repite|repite_lo_mismo|pregunta_lo_mismo',
	ear_fluid:
		'liquido_por_la_oreja|liquido_por_el_oido|sangre_por_el_oido|sangre_por_la_oreja|liquido_por_la_nariz|sangra_el_oido|sangra_por_el_oido|sale_liquido|sangre_del_oido|sangre_por_los_oidos',
	double_vision: 've_doble|veo_doble|ve_borroso|pupila*|vision_doble',
	anticoagulant:
		'sintrom|anticoagula*|warfarina|eliquis|xarelto|adiro|heparina|acenocumarol|coumadin|sincron|simtron|pradaxa|lixiana|clopidogrel|cintrom|aspirina_para_la_sangre|para_la_coagulacion|adelgaza_la_sangre|diluir_la_sangre|licuar_la_sangre|pastilla_de_la_sangre',
	before: 'por_la_anestesia|siempre_duerme',
	fell_past:
		'caido|cayo|cai|caida|resbalado|resbalo|resbale|tropezado|tropezo|me_he_caido|se_ha_caido|se_cayo|se_nos_ha_caido|rodo',
	cannot_stand:
		'no_se_puede_levantar|no_puede_levantarse|no_puede_apoyar|no_puede_andar|no_puede_caminar|no_se_puede_mover|no_puede_moverse|no_se_levanta|no_puedo_levantarme|no_puedo_andar|no_puedo_apoyar|no_se_tiene_en_pie|no_puede_ponerse_de_pie|no_puede_pararse|no_me_puedo_levantar|esta_en_el_suelo|sigue_en_el_suelo|no_podemos_levantarl*|no_logramos_levantarl*|no_puedo_levantarl*|pierna_mas_corta|pierna_girada',
	hip: 'cadera|femur|columna|espalda|cervical*',
	vision_lost:
		'no_veo_nada|no_veo_de|no_ve_de|dejado_de_ver|deje_de_ver|no_veo_por|no_ve_por|perdido_la_vision|perdido_vision|perdi_la_vista|perdio_la_vista|perdido_la_vista|perdida_de_vision|nublado_un_ojo|nublo_un_ojo|se_me_nublo|quedado_ciego|quede_ciego|veo_negro|medio_ojo|se_quedo_ciego|perdi_vision|no_veo_con_el_ojo|dejo_de_ver|vision_de_un_ojo|quedado_ciega|nublado_el_ojo|perdio_la_vision|no_ve_nada',
	curtain:
		'como_una_cortina|una_cortina_negra|cortina_negra|una_cortina|un_telon|como_un_velo_negro|sombra_negra_en',
	flashes: 'destellos|fogonazos_en|moscas_volantes|flashes|relampagos|moscas_de_golpe',
	chemical:
		'producto|lejia|cloro|acido|amoniaco|salfuman|quimico|cal|cemento|sosa|detergente|desatascador|pegamento|superglue|limpiador|gas_pimienta|soda_caustica|aguarras|thinner|suavizante|capsula',
	nailed: 'clavado|clavo|metido|esquirla|astilla|viruta|saltado|hierro|cristal|vidrio',
	halos: 'halos|arcoiris|aros_de_luz',
	eye_one: 'ojo',
	testicle:
		'testiculo*|testicul*|huevo|cojon|escroto|uevo|gueva|genitales|bolsas|teste|testic*|un_huevo',
	hard_board: 'tabla|como_una_piedra|dura|rigida|durisima|duro|tensa|madera',
	lower_right:
		'abajo_a_la_derecha|lado_derecho_abajo|abajo_derecha|parte_baja_derecha|derecha_abajo|ingle_derecha|lado_derecho_de_la_barriga|a_la_derecha_abajo|lado_derecho_del_vientre|abajo_del_lado_derecho|bajo_vientre_derecho|costado_derecho|derecha',
	green_vomit:
		'vomitos_verdes|vomito_verde|vomita_verde|vomitando_verde|vomitando_caca|vomito_fecal|no_hace_de_vientre_y_vomita',
	appendix:
		'apendicitis|apendice|peritonitis|obstruccion_intestinal|pancreatitis|ectopico|torsion_ovarica',
	cannot_stand_straight:
		'no_puedo_ponerme_recto|no_puedo_ponerme_derech*|no_me_puedo_enderezar|doblad*_de_dolor|doblad*_del_dolor|retorc*_de_dolor|retorciend*_del_dolor|no_me_deja_ni_andar|no_puedo_ni_andar_del_dolor|no_se_puede_enderezar|grita*_de_dolor|llorando_de_dolor|chillando_de_dolor',
	kidney: 'riñon|nefritico|renal|riñones|piedras',
	faint_feeling: 'me_mareo|mareo|mareada|mareado|desmayar|palid*|sudor*',
	operated:
		'operad*|operaron|opero|operacion|cirugia|intervencion|intervenid*|postoperatorio|cesarea|recien_operad*|me_pusieron_la_protesis|me_quitaron_la_vesicula|dieron_el_alta_de_la_operacion|puntos|sacaron_la_muela|extraccion|esteriliz*|castr*|me_sacaron|implante|quitaron_la_muela|transplante_de_pelo|biopsia|cateter*|legrado|ligadura',
	long_ago:
		'hace_años|hace_diez_años|hace_dos_años|años|año_pasado|preoperatorio|me_operan|cuando_me_operan|me_van_a_operar|acabo_hace|lista_de_espera|antes_de_la_operacion|hizo_quimio_hace',
	pus: 'pus|supur*|supurando|materia|infectad*|liquido_amarillo|drena_amarillo|liquido_verde|drenando',
	wound_open:
		'abierto_los_puntos|abrieron_los_puntos|se_abrieron_los_puntos|saltado_los_puntos|saltado_un_punto|puntos_abiertos|soltado_los_puntos|se_ha_abierto_la_herida|herida_abierta|herida_se_ha_abierto|se_abrio_la_herida|puntos_se_han_abierto|abrio_un_punto|se_le_ha_abierto|se_me_ha_abierto|se_le_abrio|se_me_abrio|se_botaron_los_puntos|saltaron_los_puntos|se_solto_un_punto|dehisc*|abierto_un_punto|arrancado_los_puntos|quitado_los_puntos_el_solo',
	red_hot: 'roj*|caliente|colorad*|ardiendo|enrojec*|quema|calor',
	worse_pain:
		'va_a_mas|cada_vez_mas|cada_vez_peor|empeora|empeorando|peor_cada_dia|va_a_peor|me_duele_mucho|duele_muchisimo|dolor_muy_fuerte|dolor_fuerte|no_aguanto',
	smells_bad: 'huele_mal|huele_fatal|mal_olor|huele_feo|huele_raro|huele_a_podrido',
	stitches: 'puntos|sutura|grapas|costura',
	infected: 'infectad*|infeccion|fea|muy_mal|negra|verde',
	chemo: 'quimio*|kimio|radioterapia|inmunoterapia|tratamiento_oncologico|oncolog*|leucemia',
	transplant: 'trasplant*|transplant*',
	no_defences:
		'sin_defensas|no_tengo_defensas|no_tiene_defensas|defensas_bajas|neutropeni*|defensas_por_los_suelos|sin_bazo|inmunodeprimid*|aplasia',
	immunosuppressed:
		'inmunosupres*|inmunodepr*|con_vih|tengo_vih|tiene_vih|el_vih|vih_positiv*|seropositiv*|corticoides_altos|biologico|metotrexato',
	chills: 'escalofrio*|tirit*|temperatura|tembl*|subido_la_temperatura|destemplad*',
	very_unwell: 'muy_mal|fatal|malisim*|peor',
	cold_white: 'fria|blanca|helada|morada|azul|palida|negro|negra|sin_color',
	not_feel:
		'no_siento|no_siente|no_me_siento|no_noto|sin_sensibilidad|no_ciento|no_nota|no_me_noto|perdido_sensibilidad',
	legs_both: 'piernas|de_cintura_para_abajo',
	thrombosis: 'trombosis|trombo|coagulo_en_la|flebitis|tromboflebitis|embolia_pulmonar',
	urinate:
		'orin*|mear|mea|meo|mee|pis|pipi|pipí|orina|hacer_pis|hacer_pipi|hacer_aguas|hacer_del_uno|pixar|miccion*|hace_pis|hace_pipi',
	hours: 'horas|todo_el_dia|ayer|desde_anoche|desde_esta_mañana|toda_la_noche|dia_entero|anoche',
	saddle:
		'dormida_la_zona_de_sentarme|dormido_los_genitales|zona_de_sentarme|entre_las_piernas_dormido|no_siento_los_genitales|no_siento_el_culo|dormida_la_entrepierna|dormido_el_culo|entrepierna_dormida',
	sphincter:
		'no_controlo_el_pis|no_controlo_la_orina|no_controlo_esfinteres|me_hago_pis_encima_sin|no_controla_esfinteres|se_me_escapa_la_caca|no_controlo_la_caca',
	catheter: 'sonda',
	blocked:
		'obstruid*|tapad*|no_drena|atascad*|no_sale|bloquead*|se_ha_salido|salido|arrancado|sangra',
	without_urine:
		'retencion_de_orina|sin_orinar|sin_mear|no_he_orinado|no_ha_orinado|no_orina|no_hago_pis',
	black_stool:
		'heces_negras|caca_negra|vientre_negro|popo_negro|deposiciones_negras|melenas|negro_como_alquitran|alquitran|negro_como_el_petroleo|evacuando_negro|popó_negro',
	urine: 'orina|orinar|pis|pipi|orino|mear',
	sleep_posture: 'postura|dormi_encima|tunel_carpiano|malas_posturas|al_dormir',
	reaction: 'reaccion',
	hallucination:
		'oye_voces|oigo_voces|ve_cosas_que_no|alucin*|delirio*|esta_viendo_cosas|escucha_voces|escucho_voces|ve_gente_que_no|le_persiguen',
	mental_bad:
		'muy_deprimid*|no_me_levanto_de_la_cama|lloro_todo_el_dia|no_para_de_llorar|no_paro_de_llorar|estoy_hundid*|crisis_muy_fuerte|recaid*|muy_agresiv*|agresiv*|ha_dejado_la_medicacion|brote_psicotico|ataques_de_panico|muy_angustiad*|estoy_desesperad*|no_come_nada|anorexia|recaido|rompiendo_cosas',
	cannot_go_on:
		'no_puedo_mas|ya_no_puedo_mas|no_aguanto_mas|estoy_al_limite|no_puedo_con_mi_vida|no_puedo_seguir_asi|tocado_fondo|no_puedo_seguir',
	psychotic: 'brote|psicotic*|esquizofren*|mania|paranoi*',
	no_sleep_days: 'dias_sin_dormir|noches_sin_dormir',
	broken_bone:
		'fractura*|hueso_roto|roto_la_muñeca|roto_el_brazo|roto_la_pierna|roto_el_tobillo|roto_la_cadera|roto_un_dedo|rompi*_el_brazo|rompi*_la_muñeca|rompi*_la_pierna|rompi*_el_tobillo|se_rompio_la_cadera|rompio_la_cadera|quebr*_el_brazo|quebr*_la_pierna|quebr*_la_mano|se_fracturo|partido_el_brazo|partido_la_pierna|rota_la_muñeca|se_me_ha_salido_el_hombro',
	deformed: 'deformad*|torcid*|doblad*|girad*|colgando|deforme',
	bone: 'hueso|huesos|muñeca|tobillo|clavicula|costilla',
	dislocated:
		'dislocad*|luxad*|luxacion|salido_el_hombro|se_le_salio_el_hombro|hombro_salido|zafado|se_zafo|zafo_el',
	needs_stitches: 'puntos|coser|sutura|cosan|abierta',
	cut_myself:
		'cortado|corte|me_corte|se_corto|me_he_cortado|se_ha_cortado|rajad*|raje|cortada|tajo|tajado',
	knife:
		'cuchillo|cristal|cutter|vidrio|lata|cuchilla|navaja|radial|sierra|jamonero|machete|plato|vaso|batidora|mandolina|navajazo',
	nailed_foot:
		'clavado_un_clavo|clavado_una|pisado_un_clavo|clavo_oxidado|pise_un_clavo|clavado_un_anzuelo|aguja_usada|clave_un_clavo|enterrado_un_clavo|se_clavo_un',
	bitten: 'mordido|mordio|mordedura|mordida|mordisco',
	own_tongue: 'lengua|labio|uñas|mejilla|carrillo|pienso|polvo',
	snake: 'vibora|serpiente|culebra|escorpion|alacran|araña|medusa|viuda_negra',
	skin_part:
		'mano|brazo|pierna|pie|cara|dedo|dedos|pecho|espalda|barriga|piel|plancha|horno|aceite|agua_hirviendo|sopa|cafe|bebe|niño|niña|hijo|hija',
	sun: 'sol|deuda|etapa',
	blister: 'ampolla*|pellejo|piel_levantada',
	nose: 'nariz|narices',
	nothing_stays:
		'no_retiene|no_tolera_nada|no_tolera_ni|lo_vomita_todo|vomita_todo|no_retengo|no_aguanta_nada_en_el_estomago|no_me_para_nada|no_tolera_liquidos|ni_el_agua|vomito_todo',
	diarrhoea:
		'diarrea*|descomposicion|cagalera|chorrillo|colitis|vientre_suelto|soltura|obradera|churrias|esta_suelto',
	no_urine_child:
		'pañal_seco|no_moja_el_pañal|no_ha_mojado|no_hace_pis_desde|llora_sin_lagrimas|pañales_secos',
	dehydrated: 'deshidrat*',
	insulin: 'insulina',
	ran_out:
		'se_me_ha_acabado|se_me_acabo|se_le_ha_acabado|se_le_acabo|no_me_queda|no_nos_queda|no_le_queda|sin_insulina|me_he_quedado_sin|se_ha_quedado_sin|me_quede_sin|se_nos_ha_acabado|se_ha_terminado|se_me_termino|se_me_han_acabado|no_tengo_mas|se_me_acabaron|quedado_sin|se_le_han_acabado',
	vital_drug:
		'insulina|sintrom|antiepileptic*|corazon|anticoagulante|morfina|oxigeno|depakine|keppra|metadona|litio|heparina|ventolin',
	missed_dose: 'olvidado|salte|saltado',
	blood_pressure: 'tension|presion|presion_arterial|tension_arterial',
	high_number_bp:
		'180|190|200|210|220|18|19|20|21|22|dieciocho|diecinueve|veinte|ciento_ochenta|ciento_noventa|doscientos|veintiuno|veintidos',
	worse: 'peor|empeor*|va_a_mas|va_a_peor|cada_vez_mas|no_mejora|sigo_igual|agravad*',
	croup: 'tos_de_perro|laringitis|estridor|tos_perruna|crup',
	morning_after:
		'pastilla_del_dia_despues|pildora_del_dia_despues|roto_el_preservativo|se_rompio_el_condon|roto_el_condon|pastilla_del_dia_siguiente',
	vomit_word:
		'vomit*|devuelv*|devuelto|arcadas|nausea*|bascas|trasboc*|guacar*|gomit*|devolviendo|asco',
	cough_word:
		'tos|tose|tosiendo|toso|mocos|flemas|resfri*|catarro|gripe|constipad*|gripa|gripad*|congestion*|garganta|anginas|covid|amigdal*|sinusitis|otitis',
	feel_bad:
		'me_encuentro_mal|se_encuentra_mal|me_siento_mal|se_siente_mal|encuentro_fatal|encuentra_fatal|no_me_encuentro_bien|no_se_encuentra_bien|estoy_mal|esta_mal|estoy_malo|estoy_mala|esta_malo|esta_mala|esta_malito|esta_malita|malito_con|malita_con|pongo_malit*|fatal|pachuch*|decaid*|flojo|floja|hecho_polvo|hecha_polvo|mala_cara|cuerpo_cortado|indispuest*|mal_cuerpo|esta_raro|esta_rara|muy_raro|muy_rara|noto_rar*|nota_rar*|siento_rar*|siente_rar*|la_veo_rara|lo_veo_raro|le_veo_raro|tristeza|triste|esta_enferm*|estoy_enferm*|maluc*|chipil|algo_le_pasa|le_pasa_algo|no_esta_bien|no_esta_fino|se_siente_raro',
	infection:
		'infeccion|infectad*|cistitis|hongos|conjuntivitis|orzuelo|herpes|varicela|impetigo|sarna|piojos|candida',
	insomnia: 'no_duermo|insomnio|no_puedo_dormir|no_consigo_dormir',
	tired:
		'cansancio|cansad*|agotad*|sin_fuerzas|debil|debilidad|fatigad*|bajada_de_tension|tension_baja|tension_alta|tension_un_poco_alta',
	lump: 'bulto|bultito|una_bola|una_bolita|ganglio*|quiste|grano|nodulo|lunar_que|lunar_ha|lunar_me',
	itch: 'picor*|pica_la|pica_el|pica_mucho|comezon|escozor|me_pica|le_pica|se_rasca|escuece|arde_al',
	sprain:
		'esguince|torcedura|torcido_el_tobillo|torci_el_tobillo|torcio_el|tiron|contractura|lumbago|ciatica|luxacion|doblado_el|tendinitis|tortícolis',
	ear_ache: 'dolor_de_oido|duele_el_oido|oido_tapado|pitido_en_el_oido|no_oigo|tapon',
	urine_burn:
		'escozor_al_orinar|arde_al_orinar|quema_al_orinar|escuece_al_orinar|infeccion_de_orina|ardor_al_orinar|molestias_al_orinar',
	anxiety:
		'ansiedad|angustia|depresion|deprimid*|nervios|estres|agobi*|ataques_de_panico|ataque_de_panico|no_paro_de_llorar|ganas_de_llorar|todo_el_dia_llorando',
	drug_trouble:
		'sienta_mal|me_ha_sentado_mal|efectos_secundarios|efecto_secundario|reaccion_al_medicamento|reaccion_a_la_vacuna|sento_mal',
	number_fever:
		'38|38,*|38.*|39|39,*|39.*|treinta_y_ocho|treinta_y_nueve|treintaiocho|treintainueve|treinta_ocho|treinta_nueve',
	high_number_fever:
		'39,5|39.5|39,8|39.8|40|40,*|40.*|41|41,*|cuarenta|cuarenta_y_medio|cuarenta_y_uno|treinta_y_nueve_y_medio|treinta_y_nueve_y_pico',
	fever_unit:
		'fiebre|fievre|grados|temperatura|calentura|termometro|esta_a|esta_en|marca|ha_subido_a|subio_a|puso_a|febre',
	very_high_fever: 'muy_alta|altisima|cuarenta|mucha|por_las_nubes|40|no_baja|no_le_baja|volando',
	may: 'puede|puedo|pueden',
	eating: 'comer|tomar|dar',
	errand:
		'solo_quiero|solo_queria|solo_quisiera|es_para|era_para|es_por_la|llamaba_para|llamo_para|llamo_por|queria_darles|solo_es|solamente_quiero|solo_llamo|nomas_quiero|nada_mas_quiero|nomas_queria|busco|mantenimiento|vendemos|pedir_cita|vuestro_servicio|a_ver_si_me|solo_necesito|unicamente_quiero|llamaba_por|querriamos|quisieramos|nos_gustaria|vendeis|venden|sigue_libre|sigue_disponible|entrevistar|colaborar|se_me_ha_olvidado|me_he_olvidado|os_dejo_el_aviso|solo_os_aviso|sin_prisa|no_corre_prisa|cuando_podais|cuando_puedan|reprogram*|el_reglamento|oposito|me_paso_mañana|me_paso_un_dia|es_por_prevenir|una_nota|la_nota_del|les_llamo_por|os_llamo_por|te_llamo_por|me_toca|marque_mal|me_he_equivocado|numero_equivocado|le_bajo_la|le_cambio_el|hay_ascensor|a_que_hora_es|a_que_hora_era|era_la_cita|la_cita_era|cambiar_de_pediatra|cambiar_de_medico|me_prestais|me_prestan|pura_curiosidad|por_curiosidad|para_un_trabajo|para_un_trabajo_del|traspasar|pone_donantes|donantes_de_sangre',
	baby_word:
		'bebe|bebes|bebita|bebito|bebecito|bebecita|guagua|lactante|neonato|recien_nacid*|vebe',
	older:
		'tres_meses|cuatro_meses|cinco_meses|seis_meses|siete_meses|ocho_meses|nueve_meses|diez_meses|once_meses|doce_meses|quince_meses|dieciocho_meses|año|años|4_meses|5_meses|6_meses|7_meses|8_meses|9_meses|10_meses|11_meses|añito|semanas_de_embarazo',
};
