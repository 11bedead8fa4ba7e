/** Words that say what a call is set in, in Spanish: stories, courses, prices, old dates, papers. */
export const setting: Record<string, string> = {
	make_story:
		'escrib*|escribiendo|rodamos|rodar|rodando|rodaje|grabamos|grabar|grabando|montando|montar|montamos|ensay*|estren*|represent*|ambient*|dirijo|dirigimos|guionista|novelista|hacemos|preparando|preparamos|llama|titul*|hace_de|hago_de|interpret*|sale|trata|asesor*',
	story:
		'novela|novelas|guion|cuento|relato|cortometraje|corto|obra|obra_de_teatro|funcion|comedia|tragedia|pelicula|peli|serie|telenovela|escena|episodio|videoclip|musical|microteatro|radionovela|comic|videojuego|juego_de_rol|juego_de_mesa|trivial|pasatiempo|crucigrama|concurso|chirigota|disfraz',
	staged_thing:
		'apta_para|la_obra_esa|obra_esa|la_peli_esa|pelicula_esa|el_que_hace_de|la_que_hace_de|hace_de_muert*|belen_viviente|pastorela|segundo_acto|primer_acto|ultimo_acto|cuerda_de_presos|obra_de_teatro|grupo_de_teatro|profe_de_teatro|clase_de_teatro|compañia_de_teatro|mi_protagonista|la_protagonista|el_protagonista|un_personaje|mi_personaje|el_personaje|sala_de_escape|escape_room|set_de_rodaje|plato_de_rodaje|sangre_falsa|sangre_de_mentira|de_mentira|humo_artificial|maquina_de_humo|efectos_especiales|pasaje_del_terror|casa_del_terror|noche_de_halloween|fiesta_de_halloween|cena_con_asesinato|juego_de_mesa|murder_party|la_consola|playstation|xbox|una_de_zombis|de_zombis|cineclub|fiesta_de_muertos|fiesta_de_disfraces|dia_de_muertos|crimenes_reales|paintball|airsoft|guionista|novelista|una_escena_donde|una_escena_en_la_que|novela_negra',
	join_course:
		'dais|dan|dictan|dicta|imparten|impartis|haceis|hacen|apuntar*|apuntarme|inscrib*|inscripcion|interesad*|informacion|queria|quisiera|quiero|saber|precio|cuanto|plazas|plaza|vacantes|cupo|fechas|horario*|diploma|certificado|hice|hicimos|anuncian|ofrecen|ofreceis|matricul*|acredit*|renovar*|damos|doy|impartimos|organizamos',
	course:
		'curso|cursillo|taller|formacion|jornada|seminario|capacitacion|diplomado|master|monografico|modulo|clases',
	course_topic:
		'primeros_auxilios|reanimacion|rcp|desfibrilador|soporte_vital|maniobra*|heimlich|defensa_personal|prevencion|emergencias|socorrismo|salvamento|extincion|riesgos_laborales|manejo_del_fuego|seguridad',
	give_talk:
		'charla|ponencia|conferencia|dar_una_clase|doy_una_clase|mesa_redonda|jornada_de|semana_de_la|dia_de_la|stand|feria|exposicion',
	plays_role:
		'hace_de|hago_de|hacen_de|hara_de_muert*|hara_de_victima|hara_de_herid*|hacia_de|interpreta_a|interpreto_a|papel_de',
	group: 'grupo|banda|equipo|orquesta|peña|coro|caballo|yegua|barco|coctel|plato',
	is_called: 'se_llama|nos_llamamos|llamado|llamada',
	showing:
		'poneis|ponen|poner|proyect*|entradas|sesion|butacas|cartelera|estreno|capitulo|alquilar|comprar|vendeis|teneis',
	drill:
		'simulacro|haran_un_ejercicio|ejercicio_con_humo|practicas_de_los_bomberos|maniobras_de_los_bomberos|simulacros|simulacion|ejercicio_de_evacuacion|prueba_de_alarma|prueba_de_sirenas|simulado',
	drill_part:
		'hara_de_herid*|haran_de_herid*|hace_de_herid*|figurante*|extras|maniqui|muñeco_de_reanimacion',
	selling:
		'ofrecemos|vendemos|tenemos_una_oferta|una_oferta_de|oferta_de|queriamos_ofrecer*|promocion|mitad_de_precio|nuestros_productos|nuestro_catalogo|campaña_de|somos_fabricantes|somos_distribuidores|proveedor_de|comercial_de|responsable_de_compras|venden_ustedes|vendeis|venden|teneis_a_la_venta|presentar_nuestro|vendo|vendo_seguros|le_cubrimos|les_cubrimos|os_cubrimos|cubrimos_el|cobertura_por|agente_de_seguros|su_codigo_postal|persona_que_decide',
	studying:
		'soy|estoy_haciendo|hago|haciendo|estudi*|preparando|busco|buscamos|hacemos|necesito|queria|quisiera',
	study_work:
		'tfg|tfm|tesis|trabajo_de_clase|trabajo_de_fin|trabajo_para_clase|trabajo_del_instituto|trabajo_de_penal|monografia|reportaje|documental|estudiante|entrevistar|entrevista_para|encuesta_sobre|investigacion_sobre|articulo_sobre|articulo_para|podcast|exposicion|oposicion|oposito|opositando|trivial|apuesta',
	play_group:
		'una_banda_que|se_llama_el_grupo|nuestro_grupo_se_llama|el_grupo_se_llama|la_banda_se_llama|grupo_de_musica|tributo_a|comparsa|chirigota|mi_equipo_se_llama',
	news_seen:
		'vi|vimos|visto|lei|leido|leyendo|oi|oido|salio|salieron|sale|salia|sacado|sacaron|dijeron|dieron|dado|echaron|ponian|contaron|pusieron|puso|pusisteis|ponen|echaban|estaba_viendo|vi_anoche|ver',
	news_place:
		'telediario|noticias|noticiero|informativo|informativos|periodico|la_prensa_que|la_tele|television|la_radio|internet|facebook|tiktok|youtube|instagram|twitter|diario|hormiguero|reportaje|documental',
	as_seen:
		'como_vi|como_lei|como_sale|como_dicen|viendo_la|viendo_una|viendo|mirando|veia_la|mirando_la',
	news_case:
		'en_el_telediario|en_las_noticias|en_el_periodico|en_el_noticiero|en_los_informativos|el_caso_ese|ese_caso|el_famoso_caso|el_caso_aquel|lo_de_la_tele|lo_de_las_noticias|vi_lo_del|vi_lo_de_la|vi_lo_de_los|vi_anoche_lo|vi_ayer_lo|lei_lo_del|lei_lo_de|oi_lo_del|oi_lo_de|vimos_lo_del|vimos_lo_de|he_visto_un_video|vi_un_video',
	how_much:
		'cuanto|a_cuanto|por_cuanto|que_precio|que_tarifa|que_me_costaria|que_me_saldria|que_me_cobr*',
	charge:
		'cobr*|llev*|cuest*|costar*|costaria|sale|saldria|vale|valdria|pid*|teneis|dan|caen|cae|pag*|sería|seria',
	how_much_whole:
		'ustedes_cubren|cubren|cubris|vuestro_seguro_cubre|cuanto_tiempo_puede|cuanto_tiempo_pueden|cuantas_horas_puede|cuantos_años|que_pena|precio_de|precio_del|precio_para|tarifa_de|cobertura_de|cubre_la_poliza|entra_en_el_seguro|lo_cubre_el_seguro|comparando_precios|estoy_comparando|comparando_despachos|comparando_seguros|por_saber_precio',
	old_date:
		'hara_años|hara_mucho|en_dos_mil|del_dos_mil|año_dos_mil|el_ochenta|el_noventa|el_ochenta_y_*|el_noventa_y_*|el_setenta_y_*|el_sesenta_y_*|los_ochenta|los_noventa|los_setenta|los_sesenta|de_soltera|de_soltero|de_mozo|de_moza|de_crio|de_cria|de_chaval|de_chavala|de_guaguita|de_guagua|de_escuincle|de_pibe|de_chamaco|de_chamaca|de_adolescente|en_el_instituto_me|en_la_universidad_me|en_el_servicio_militar|en_la_mili|en_mis_tiempos|en_aquella_epoca|por_aquel_entonces|en_aquel_entonces|aquella_vez|aquella_noche|aquel_dia|aquel_año|en_aquel_accidente|la_otra_semana_de|hace_la_tira|hace_siglos|hace_un_siglo|hace_una_eternidad|hace_un_porron|hace_la_intemerata|hace_un_chorro|hace_un_buen_de|hace_media_vida|en_otra_vida|en_la_guerra|en_la_posguerra|con_veinte_años|con_treinta_años|con_quince_años|con_diecinueve_años|con_dieciocho_años|con_diez_años|a_los_quince_años|a_los_veinte_años|a_los_diez_años|a_los_ocho_años|el_invierno_pasado|el_otoño_pasado|la_primavera_pasada|las_navidades_pasadas|la_navidad_pasada|la_temporada_pasada|el_curso_pasado|el_trimestre_pasado|guerra_civil|en_la_guerra_de|tiempos_de_franco|de_jovencit*|de_chavalit*|de_mocos*|siendo_niño|siendo_niña|siendo_joven|a_los_cincuenta|a_los_sesenta|a_los_setenta|a_los_cuarenta|a_los_treinta|a_los_cincuenta_y_*|a_los_sesenta_y_*|a_los_cuarenta_y_*|a_los_treinta_y_*|con_*_añitos',
	in_month:
		'en_enero|en_febrero|en_marzo|en_abril|en_mayo|en_junio|en_julio|en_agosto|en_septiembre|en_setiembre|en_octubre|en_noviembre|en_diciembre|en_verano|en_invierno|en_primavera|en_otoño|en_navidad|en_navidades|en_semana_santa|en_carnaval|en_las_fiestas|en_el_ultimo_parto|en_el_primer_parto|en_el_anterior_embarazo',
	then_verb:
		'arreglasteis|arreglaron|reparasteis|repararon|solucionasteis|tuve|tuvo|tuvimos|murio|murieron|dio|paso|hubo|hice|hizo|hicimos|estuve|estuvo|estuvimos|fue|fuimos|operaron|ingresaron|pusieron|rompi|rompio|cai|cayo|atropellaron|sufri|sufrio|vino|llevamos|llevaron|dejo|entre_ahi|entre_alli|entre_con|entro|ingrese|ingreso|reventaron|salvaron|salvasteis|salio|sali',
	that_was:
		'en_el_ochenta|en_el_noventa|en_el_setenta|en_el_sesenta|de_eso_hace|de_aquello_hace|de_esto_hace|eso_fue|aquello_fue|esto_fue|eso_paso|fue_en|fue_hace|fue_el_año|era_en|eso_era|paso_en|paso_hace|ocurrio_en|ocurrio_hace|va_para|ya_hace',
	mourning:
		'se_nos_murio|se_me_murio|las_cenizas|sus_cenizas|incinera*|urna|desde_que_murio|cuando_murio|cuando_fallecio|pesame|que_en_paz_descanse|en_paz_descanse|dios_lo_tenga|esquela|tanatorio|velatorio',
	ask_paper:
		'piden|pide|pedir*|reclaman|reclama|necesito|necesita|pasais|pasar*|enviar*|envi*|mandar*|mand*|pedirles|pedia|hace_falta|hacen_falta|solicit*|sacar|recoger|copia|tramitar|para_el_seguro|falta|quiere|quieren|exige*|devolver',
	past_paper:
		'informe|informes|historial|parte_de_alta|parte_de_lesiones|papel_del_alta|alta_de_urgencias|informe_de_alta|justificante|historia_clinica|radiografias|parte_de_intervencion|certificado_de_defuncion|certificado|parte_del_accidente|atestado|copia_del|diploma|factura',
	dead_word: 'muert*|muer*',
	notice:
		'papelito|el_papel|papelillo|cartel|letrero|folleto|etiqueta|prospecto|prospectos|el_anuncio|en_la_web|en_la_pagina|contrato|poliza|una_nota|pegatina|en_el_bote|en_la_caja|en_el_envase|instrucciones|manual|informe|ficha_tecnica',
	sign_says:
		'dice|dicen|pone|ponia|decia|advierte|advierten|avisa|he_leido|lei|leo|leyendo|donde_pone|que_pone|figura|sale_que|viene_que|avisan|ponen|pone_que|alertan',
	form: 'cuestionario|formulario|ficha|impreso|solicitud|encuesta|hoja|papeles|test',
	form_asks:
		'pregunta|preguntan|preguntaba|rellen*|llenar|llenando|cumplimentar|marcar|poner|casilla|apartado|antecedentes|firmar|firme|timbrar|sellar',
	earnest:
		'ayuda|auxilio|socorro|vengan|venid|corran|corre|corra|ambulancia|112|911|no_es_broma|no_es_una_broma|de_verdad_que|en_serio_que|se_ha_hecho_daño_de_verdad|esto_va_en_serio|no_es_teatro|no_es_un_simulacro|no_es_simulacro|no_es_el_simulacro|no_es_ningun_simulacro|no_es_ningun_ejercicio|ahora_mismo|de_repente|de_pronto|de_golpe|rapido|deprisa|por_favor_vengan|se_esta_muriendo|ha_sido_de_verdad|que_hacemos|que_hago|se_nos_ha',
	now_here:
		'ahora|ahorita|ahora_mismo|esta|estan|hay|ay|sigue|siguen|acaba|aqui|vengan|dando|dandole|teniendo',
	sore_after: 'agujetas|peinarme|flexiones|gimnasio|pesas',
	impression: 'moldes|pasta_rosa',
	water_level:
		'llega_por|llega_a_los|llega_hasta|por_los_tobillos|hasta_los_tobillos|por_las_rodillas|hasta_las_rodillas|tuberia|tubo|bajante',
};
