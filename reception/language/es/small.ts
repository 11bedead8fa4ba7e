/** Small words of Spanish: what may stand in a gap, what denies, what doubts, what dates. */
export const small: Record<string, string> = {
	light:
		'me|te|se|le|les|lo|la|los|las|nos|os|el|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestro|nuestra|al|del|de|a|en|y|e|o|que|es|son|este|esta|esto|eso|ese|esa|aqui|ahi|aca|alli|pues|bueno|eh|ehm|em|mmm|ay|ya|ahora|ahorita|ahoritita|mismo|mismito|asi|como|muy|mucho|mucha|mas|tan|tanto|solo|justo|todo|toda|para|por|con|pos|oiga|oye|mire|mira|vera|vea|doctor|doctora|doctorcito|señorita|señor|señora|joven|hola|sabe|digamos|osea|estoy|esta|estan|estamos|estaba|ha|he|han|hemos|habia|ta|toy|yo|ella|ello|nosotros|tipo|entonces|igual|parece|creo|casi|muchisimo|muchisima|fuerte|medio|porfa|favor|dios|fatal|super|re|pobre|pobrecito|pobrecita|entero|siguen|sigue|sigo',
	clitic: 'me|te|se|le|les|lo|la|los|las|nos|os|ya|ni|casi',
	no: 'no|noo|nop|ni',
	denial:
		'no|ni|sin|tampoco|ningun|ninguno|ninguna|nunca|jamas|nada_de|niega|niegan|negaba|negativo_para|ausencia|ausencia_de|descarta|descarto|descartar|descartan|libre_de|en_ningun_momento|que_va_no|que_va_nada|que_va_que_va|que_va_hombre|que_va_mujer|que_va_hija|que_va_hijo|no_que_va|ya_no|exento|excluye|excluir|negando|niego',
	breaker:
		'pero|aunque|sino|salvo|excepto|porque|desde|tras|hoy|cuando|lo_que|es_que|despues|solo_que|si_que|ahora|creo|resulta|ademas|entonces|mientras|con|y|leve|presenta|refiere|refiriendo|acude|comienza|comenzo|persiste|persisten|continua|ingresa|inicia|inicio|presento|presentando|debido|por|secundario|secundaria|tanto|aparece|posteriormente|acompañado|acompañada|asociado|asociada|aumento|desencadena|aunq|empiezo|empezo|he_empezado|me_pongo|que_si|eso_si|oiga|mire|ayuda|mas|que|mejoria|segun|durante|tipo|precisa|precisando|precisado|por_lo',
	transparent:
		'tengo|tiene|tenia|tenemos|tienen|teniendo|tener|tuvo|tuve|hay|habia|hubo|haber|siento|siente|sentir|noto|nota|notado|refiere|refiriendo|presenta|presentado|presento|presentaba|presentar|veo|es|era|fue|he|ha|han|habido|sido|tenido|sentido|ve|aprecia|objetiva|evidencia|observa|observan|aprecian|objetivan|objetivandose|clinica|datos|signos|sintomas|episodios|episodio|antecedentes|historia|impresiona|evidenciandose|constata|consta|conocidas|conocida|existe|existen|muestra|sospecha|recuerda|acompaña|asocia|haya|hayan|aparicion|semiologia|focos|sensacion|cortejo|aqueja|manifiesta|comenta|describe|acompañado|asociado|hubiera|hubiese|sugestivo|sugestivos|sugestiva|otra|otras|otros|otro|nuevos|nuevo|nueva|nuevas|mas|presencia|tampoco',
	opaque:
		'se_si|se_que|encuentra|encuentro|halla|se_por|saber|creo|cree|crea|seguro|segura|puedo|puede|pueden|podia|pude|puedes|deja|dejan|dejo|dejaba|dejar|para|paran|paro|parar|cesa|aguanto|aguanta|aguantar|soporto|soporta|tolera|toleraba|tolerando|cede|ceden|cedio|cedido|ceder|calma|calman|quita|quitan|pasa|pasan|paso|va|van|fue_del|mejora|mejoran|mejorado|mejoria|mejoro|remite|remitio|baja|bajan|duermo|duerme|dormir|dormido|come|comer|quiere|quiero|consigo|consigue|entiendo|solo|solamente|vaya|obstante|manera|quien|controla|controlado|desaparece|desaparecer|acuerdo|acuerda|sirve|funciona|contesta|coge|llega|llego|gusta|sabe|se_sabe|hace|hago|querer|motivo|razon|dar|darme|darse|avisar|mas_que|responde|responden|relacionado|relacionada|relaciona|hasta|modifica|modificado|respuesta|resuelto|resuelve|completado|acudio|preciso|precisa|hagas|impide|interrumpe|limita|esperar|esperando|tomado|tardar|estar|exagero|exageramos|exagera|exageramos|atiende|reacciona|conoce|reconoce|coordina|habla|mira|escucha|oye|camina|mueve|despierta|obedece|conecta|articula',
	resolving:
		'cediendo|ha_cedido_el|desaparece_el|desapareciendo_el|ha_cedido|cedio|cediendo|cede_el|desaparicion|desaparecio|cesa_el|cese|resolucion|resuelto|resuelta|remision',
	hedge:
		'no_se_si|no_se_que|no_se_como|no_se_donde|creo|creo_que|igual|a_lo_mejor|puede_que|quizas|quiza|tal_vez|parece|me_parece|como_si|no_estoy_segur*|supongo|seguro_que_no_es_nada|capaz_que|a_ver_si|por_si_acaso',
	yes: 'si|sip|claro|exacto|correcto|eso|afirmativo|bastante|mucho|mucha|muchisimo|tambien|un_poco|un_poquito|algo|efectivamente|asi_es|aja|sii|por_supuesto|demasiado|exactamente|ya_lo_creo|pues_si|a_ratos',
	nay: 'no|nop|noo|nada|ninguno|ninguna|tampoco|para_nada|que_va|negativo|nunca',
	well: 'bien|normal|normalidad|con_normalidad|perfectamente|perfecto|estupendamente|sin_problema|sin_dificultad',
	if: 'si|en_caso_de|en_el_caso_de|suponiendo|imagina_que|imaginemos|por_si|pongamos|si_algun_dia|cuando_a_alguien|y_si',
	hypothetical:
		'suponga|suponga_que|suponte_que|supon_que|pon_que|ponga_que|{cause_maybe}|voy_derecho_al|voy_derechito_al|voy_directo_al|derechita_al|derechito_al|dice_que_me_va_a_dar|dicen_que_me_va_a_dar|dice_que_me_dara|dice_que_voy_a_acabar|dice_que_acabare|que_me_dara_un|que_me_da_un_infarto_antes|dice_que_me_voy_a_morir|dicen_que_me_voy_a_morir|si_no_me_cuido|como_siga_asi|si_sigo_asi|que_pasa_si|que_hago_si|que_haria|que_hacer_si|que_hacer_en_caso|que_pasaria|que_hay_que_hacer_si|que_tengo_que_hacer_si|a_donde_llamo_si|a_quien_llamo_si|en_caso_de|en_el_caso_de|por_si_algun_dia|por_si_un_dia|si_algun_dia|si_un_dia|si_alguna_vez|si_en_algun_momento|hipotetic*|imagine_que|imaginese_que|imaginate_que|supongamos|suponiendo|pongamos_que|si_llegara|si_pasara|si_ocurriera|si_hubiera|si_tuviera|si_me_diera|si_le_diera|si_viniera|si_fuera|si_notara|si_oliera|si_me_pasa|si_volviera|simulacro|por_si_vuelve|por_si_acaso_un_dia|si_alguien|cuando_alguien|a_alguien_que|si_a_alguien|que_pasa_cuando|en_que_casos|cuando_hay_que|si_se_diera|que_cubre|me_cubre|cubre_el_seguro|cubriria|si_se_produce|protocolo_en_caso|protocolo_si|protocolo_de|que_protocolo|si_me_diese|si_tuviese|si_hubiese|si_fuese|si_me_doliera|si_me_doliese|que_se_hace_si|que_se_hace_en_caso|en_caso_que|sueño_que|soñe_que|soñe|he_soñado',
	remote:
		'hace_años|hace_meses|hace_mucho_tiempo|hace_mucho_que|hace_tiempo|hace_un_año|hace_un_mes|hace_un_monton|año_pasado|mes_pasado|verano_pasado|invierno_pasado|semana_pasada|de_cachorro|de_cachorra|de_pequeño|de_pequeña|de_niño|de_niña|de_chico|de_chica|de_chiquito|de_chiquita|de_joven|de_bebe|cuando_era|cuando_yo_era|cuando_yo_tenia|cuando_tenia|cuando_eramos|en_su_dia|en_su_momento|en_el_pasado|antiguamente|antes_de_la_pandemia|en_la_pandemia|en_otra_epoca|la_otra_vez|en_mi_infancia|en_mi_juventud|la_ultima_vez|antecedente|antecedentes|historial|en_el_embarazo_anterior|ya_archivad*|en_la_mili|recien_casad*|alguna_vez|del_verano|del_invierno|de_la_primavera|de_las_navidades|hace_quince_dias',
	ago: 'hace|hacia',
	long: 'veranos|inviernos|primaveras|otoños|años|año|meses|mes|decadas|añitos|semanas',
	present:
		'ahora|ahorita|ahora_mismo|en_este_momento|desde_hace|llevo|lleva|llevamos|hace_un_rato|hace_un_momento|esta_mañana|esta_noche|esta_tarde|anoche|ayer|hoy|otra_vez|de_nuevo|de_repente|todavia|aun|sigue|sigo|vuelve|ha_vuelto|vuelto_a|acaba_de|acabo_de|en_curso|desde_ayer|desde_anoche|recien|hace_rato|ahoritita|y_ahora|de_golpe|de_pronto|estoy_teniendo|igual_que|desde_entonces',
	recall:
		'tuve|tuvo_de|padeci|sufri|pase|superé|supere|me_dio_uno|haber_tenido|haber_sufrido|me_recupero|recuperandome|recuperacion|rehabilitacion|rehabilitar|secuelas|secuela|post_ictus|cuando_lo_de|cuando_lo_del|la_vez_de|la_vez_que|lo_de_aquel|lo_de_aquella',
	kin_past:
		'murio|fallecio|fallecido|fallecida|murieron|se_mato|en_mi_familia|en_la_familia|antecedentes|antecedente|abuelo_murio|que_en_paz|difunto|difunta|hereditari*|se_suicido|duelo|entierro|funeral|tanatorio|mato_a|murieron_de|muerte_de|perdi_a|se_fue_de_un|se_fue_de_una|se_nos_fue_de|se_me_fue_de|antes_de_morir|antes_de_fallecer|antes_de_morirse',
	resolved:
		'ya_no|se_me_ha_pasado|se_le_ha_pasado|se_me_paso|se_le_paso|ya_paso|ya_se_paso|ya_ha_pasado|ha_parado|ya_paro|ha_dejado_de|dejo_de|ya_se_le_paso|ya_se_le_ha_pasado|ya_se_le_quito|ya_se_le_ha_quitado|ya_se_me_quito|se_me_quito|se_le_quito|se_ha_quitado|esta_todo_controlado|ya_lo_apagaron|ya_esta_apagado|apagaron|ya_lo_apague|se_recupero|ya_volvio|ya_esta_solucionado|ya_lo_arreglaron|arreglado|solucionado|ya_salio|ya_salieron|ya_la_sacaron|ya_lo_sacaron|fue_un_susto|quedo_en_un_susto|falsa_alarma|ya_desperto|ya_reacciono|ya_remitio|ya_estamos_fuera|ya_hable|se_paso_solo|se_me_fue|se_le_fue_solo|desaparecio|ha_desaparecido|ya_han_venido|ya_vinieron|ya_vino|ya_me_vieron|ya_lo_vieron|ya_la_vieron|esta_estudiado|ya_lo_miraron|ya_me_lo_miraron|y_se_pasa|no_me_ha_vuelto|no_le_ha_vuelto|no_ha_vuelto_a|fue_un_segundo|ya_esta_arreglado|ya_bajo|ya_ni_me_duele|ya_lo_repararon|lo_repararon|salio_sola|salio_solo|la_eche|lo_eche|la_escupi|lo_escupi|acabo_saliendo|la_expulso|lo_expulso|la_echo_sola',
	resolved_body:
		'estoy_estupendamente|estoy_estupenda|estoy_estupendo|como_una_rosa|como_un_roble|estoy_fenomenal|ya_esta_bien|ya_estoy_bien|ya_respira|respira_bien|respiro_bien|esta_perfectamente|estoy_perfectamente|esta_como_si_nada|jugando_tan_normal|tan_normal|ya_esta_mejor|recuperado|recuperada|estuvo_bien|ya_esta_tranquil*|y_esta_bien|y_estoy_bien|me_encuentro_bien|se_encuentra_bien|ya_esta_todo_bien|estamos_todos_bien|ya_esta_perfect*|ya_esta_estupend*|ya_esta_fenomenal|era_una_bajada|no_era_nada|se_quedo_en_nada|quedo_en_un_susto|todo_en_un_susto|ya_esta_curad*|esta_curada|esta_curado|ya_curada|ya_curado|cerro_bien|cerro_divinamente|cerro_perfect*|curo_bien|cicatrizo_bien|ya_cicatrizo|bajando_bien|se_estaba_haciendo|haciendo_teatro|puro_teatro',
	yes_after_all: 'si|sip|un_poco|un_poquito|algo|claro|a_ratos',
	info_noun:
		'informacion|informarme|info|curso|cursillo|taller|charla|folleto|revision|revisar|inspeccion|presupuesto|precio|precios|tarifa|seguro_de_hogar|seguro_contra|seguro_por|poliza|factura|recibo|contrato|receta|certificado|informe|vacuna|vacunas|prevencion|articulo|pelicula|serie|libro|noticia|video|cartel|extintor|extintores|simulacro|protocolo|baja_del|contratar|instalar|instalacion|analisis|analitica|prueba|pruebas|radiografia|ecografia|escaner|resonancia|seguimiento|tratamiento_para|pastillas_para|cobertura|cubre|dia_mundial|dia_internacional|campaña|reclamacion|reclamar|parte_de_accidente|consulta_sobre|pregunta_sobre|duda_sobre|dudas_sobre|manual|estadistica|estadisticas|jornada|conferencia|documental|podcast|novela|reportaje|juego|videojuego|cancion|asignatura|examen_de|trabajo_sobre|tesis|rifa|plantilla|modelo_que|modelo_para|protocolo_de|certificado_de|modulo|alarma_de',
	of: 'de|del|sobre|contra|para|por|anti|acerca|los|las|el|la|un|una',
	definition:
		'que_es|que_son|que_significa|cuales_son_los_sintomas|que_sintomas|sintomas_de|como_se_llama|que_diferencia|que_quiere_decir|se_escribe|cuales_son_los_signos|cuales_son_las_señales|que_señales|como_se_reconoce|como_reconocer|como_se_nota|como_identificar|como_se_detecta|a_partir_de_que|a_partir_de_cuanta|con_cuanta|que_temperatura|cuanta_fiebre',
	finite:
		'sangra|sangro|sangran|huele|uele|respira|respiro|hay|sale|salen|echa|vomita|convulsiona|tiembla|arde|duele|duelen|aprieta|oprime|tiene|tengo|esta|estoy|siento|noto|parece|habla|mueve|reacciona|responde|despierta|es|son|ha|he|han|se',
	perfect: 'ha|han|he|hemos|acaba|acabo|trago|comio|bebio|tomo|cayo|dio|hice|puso|hinchado',
	and: 'y|e|pero|aunque|sino|ahora|hoy|ahorita|mientras|porque',
	consequence:
		'que_hago|que_debo|que_tengo|que_hacer|donde_llamo|adonde|a_donde|a_quien|debo|deberia|tengo_que|tendria|podria|atienden|atenderia*|llamo|llamaria|puedo_ir|hay_que|seria|iria|cobran|cubre|vendrian|vienen|puedo_llamar|teneis|tienen|mandarian',
	unreal: 'como_si|ni_que|es_como_que',

	recent:
		'minuto|minutos|hora|horas|rato|ratito|momento|momentito|dia|dias|segundo|segundos|semana|nada',
	from: 'desde|llevo|lleva|llevamos',
	year_before: 'en|del|de',
	not_that:
		'no_es_que|no_es_verdad_que|no_es_cierto_que|tampoco_es_que|no_digo_que|no_significa_que',
	again:
		'ha_vuelto|otra_vez|de_nuevo|vuelve|vuelto|sigue|todavia|cada_vez_mas|pero_ahora|volvio|y_ahora',
	same_again:
		'duele|sangra|huele|sale|arde|tengo|tiene|hay|me|le|esta|pasa|mareo|fuego|humo|peligro|ahogo|ahoga',
	person_self:
		'me_duele|me_falta|me_ahogo|no_puedo_respirar|me_ha_mordido|me_mordio|sangro|me_desmay*|me_aprieta|me_oprime|estoy_sangrando|me_cuesta_respirar|me_he_cort*|me_he_caido|me_he_clav*|me_he_quem*|me_quiero_morir|mi_brazo|mi_mano|mi_pecho|yo_no_puedo',
	person_other:
		'marido|mujer|esposo|esposa|madre|padre|mama|papa|clienta|cliente|compañero|compañera|auxiliar|hijo|hija|abuelo|abuela|vecino|vecina|persona|novio|novia|un_señor|una_señora|veterinario|hermano|hermana|suegra|suegro|mi_niño|bebe',
};
