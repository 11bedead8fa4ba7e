/** Words of lawyers, in Spanish. */
export const law: Record<string, string> = {
	soon: 'semana|mes|dias|proximo|pasado_mañana|lunes|me_van|nos_van',
	few_days:
		'pocos_dias_para|quedan_dias|me_quedan_dos|me_quedan_tres|quedan_tres_dias|esta_semana_vence|diez_dias_para|pocos_dias|veinte_dias_para|plazo_de_diez|vence_esta_semana|vence_el_lunes|vence_el_viernes|acaba_el_viernes',
	detained:
		'detenid*|detuvieron|detuvo|arrest*|me_detienen|lo_detienen|la_detienen|apresad*|aprehendid*|han_detenido|me_han_detenido|preso|encarcelad*|capturaron',
	thing_stopped: 'doble_fila|detenidamente|corralon|grua',
	detained_person:
		'se_lo_ha_llevado_la|se_lo_han_llevado|se_la_han_llevado|se_lo_llevo_la|se_lo_llevaron|se_la_llevaron|pasar_a_disposicion|disposicion_judicial|custodia_policial|bajo_custodia|lo_agarro_la_policia|cayo_preso|me_van_a_detener|orden_de_detencion_contra|van_a_deportar|deport*|habeas_corpus|lo_tienen_retenido|detuvo_migracion|orden_de_aprehension|lo_tienen_en_la|se_lo_han_llevao|se_lo_an_llevao|se_la_han_llevao|se_lo_llevaron_esposado|se_llevaron_a_mi_hij*|se_llevaron_a_mi_herman*|se_llevaron_a_mi_espos*|se_llevaron_a_mi_marid*|lo_agarro_la_migra|la_agarro_la_migra|lo_suben_a_un_avion|la_suben_a_un_avion',
	police_station:
		'comisaria|comiseria|calabozo*|cuartelillo|cuartel|delegacion|fiscalia|ministerio_publico|mp|jefatura|separos|barandilla|prefectura|estacion_de_policia|la_comi',
	is_there:
		'esta|estoy|tienen|bajado|bajaron|trasladado|llevado|llevan|retenido|metido|metieron|encerrado|lleva|llevaron|llamado|encuentra|detenido|estamos|llevo|preso',
	police:
		'policia|guardia_civil|guardia_sivil|mossos|mosos|ertzaintza|migracion|patrulla|picoletos|pasma|agentes|carabineros|gendarmeria|municipales|federales|ministerial*|la_migra|inmigracion|los_del_ice',
	took: 'llevado|llevo|agarr*|deten*|detuv*|cog*|pill*|esposad*|esposo|levant*|subieron|se_lleva|retenido|trincad*',
	came: 'en_mi_puerta|en_la_puerta|en_mi_casa|en_casa|quieren_entrar|registr*|cateo|cateando|esta_aqui|estan_aqui|orden_de_entrada|me_quiere_detener|quieren_detener|allan*|en_el_despacho|en_la_empresa|buscando_a_mi',
	search_house:
		'un_registro_en|registrando_mi|registrando_la_casa|orden_de_registro|registro_en_mi_casa|registro_domiciliario|cateo|allanamiento|entrada_y_registro|allanando|un_registro|catearon|nos_catearon|allanaron|registraron_la_casa',
	duty_court: 'juzgado_de_guardia',
	without_lawyer:
		'sin_abogad*|sin_mi_abogad*|no_tengo_abogad*|necesito_un_abogad*|abogado_de_oficio',
	declare: 'declarar|declaro|declaracion|declare',
	jail: 'carcel|prision|calabozo|el_penal_de|en_el_penal|reclusorio|penitenciaria|bote|trullo|talego|tambo|celda',
	jail_fall:
		'ingresa_en_prision|ingreso_en_prision|entra_en_prision|prision_preventiva|a_prision_hoy|lo_meten_en_la_carcel',
	deadline:
		'plazo|plaso|termino|prescrib*|caduca|caducidad|vencimiento|vence|plazos|recurso|alegaciones|recurrir|prescripcion|apelacion|contestar_la_demanda|contestar_una_demanda',
	today_word:
		'hoy|esta_tarde|esta_noche|ahora|a_las_doce|a_medianoche|esta_mañana|ahorita|en_un_rato|en_unas_horas|dentro_de_una_hora|en_dos_horas|antes_de_las|a_las_tres|hoy_mismo|ya_mismo|quince_horas|15_horas|las_tres_de_la_tarde',
	hearing:
		'juicio|juisio|vista|audiencia|juzgado|señalamiento|comparecencia|citacion|declaracion|conciliacion|acto_de_conciliacion|smac|tribunal|careo',
	within_hours:
		'en_una_hora|en_dos_horas|en_media_hora|en_un_rato|dentro_de_una_hora|dentro_de_dos_horas|dentro_de_un_rato|ahora|ahora_mismo|hoy|esta_tarde|en_tres_horas|en_unas_horas|ahorita|es_aora|esta_mañana|en_veinte_minutos|dentro_de_media_hora|hoy_mismo|a_las_once|en_30_minutos|en_1_hora|en_2_horas',
	last_day: 'ultimo_dia|el_dia_limite|fecha_limite|ultima_fecha',
	to_appeal: 'para_recurrir|para_apelar|para_contestar|para_presentar|para_pagar',
	expire:
		'vence|vense|bence|caduca|termina|acaba|acava|expira|finaliza|cierra|cumple|agota|prescribe|vencen|pasa_el_plazo|se_me_pasa',
	tomorrow:
		'mañana|pasado_mañana|24_horas|veinticuatro_horas|a_primera_hora|48_horas|el_lunes_a_primera',
	hand_in: 'presentar|presento|entregar|ingresar|contestar|meter',
	today_before: 'hoy|antes_de_las_doce|antes_de_las_tres|antes_de_medianoche|esta_tarde',
	auction: 'subasta|lanzamiento|embargo',
	sign: 'firmar|firmo|firma|notaria|notario',
	signing: 'firma|notaria|notario',
	evict:
		'desahuci*|desaucio|desalojo|desaloj*|lanzamiento|echando|echarnos|echan_de_casa|echarme|nos_echan|me_echan|desahuciarnos|lanzarnos|sacando_de_la_casa|sacarnos_de_la_casa|botando_de_la_casa|sacan_de_la_casa|echar_a_la_calle|ponen_en_la_calle|corriendo_de_la_casa|sacando_mis_cosas|sacan_del_piso|sacarme_del_piso|sacarnos_del_piso|sacan_del_departamento|sacarnos_del_departamento',
	now_today:
		'hoy|ahora|ahora_mismo|esta_mañana|esta_tarde|ahorita|en_la_puerta|policia|aqui|ya|en_este_momento|estan_aqui|comision_judicial',
	evicting_now:
		'nos_estan_echando|me_estan_echando|nos_estan_desalojando|me_estan_desalojando|nos_echan_ahora|estan_desahuciando|nos_estan_sacando|me_estan_sacando|nos_quieren_echar_ya|esta_la_comision_judicial|comision_judicial_en|nos_echan_a_la_calle',
	changed_lock:
		'cambiado_la_cerradura|cambio_la_cerradura|cambiaron_la_cerradura|cambiado_la_serradura|cambiado_el_bombin|cambiaron_la_chapa|cambio_la_chapa|cambiado_la_chapa|cambiado_las_cerraduras|cambiaron_las_cerraduras|cambio_el_bombin|cambiaron_el_bombin|cambiaron_la_combinacion|no_me_deja_entrar_en_mi_casa|no_me_dejan_entrar_en_mi_casa|cambiandonos_el_bombin|cambiandonos_la_cerradura|cambiandome_la_cerradura|cambiandome_el_bombin|nos_estan_cambiando_la_cerradura|nos_estan_cambiando_el_bombin|me_estan_cambiando_la_cerradura|cambiandonos_la_chapa|nos_cambian_la_cerradura',
	not_return:
		'no_devuelve|no_me_devuelve|no_me_los_devuelve|no_me_lo_devuelve|no_me_la_devuelve|no_los_devuelve|no_la_devuelve|no_lo_devuelve|no_me_quiere_devolver|no_me_ha_devuelto|no_los_ha_devuelto|no_ha_traido|no_me_los_trae|no_me_entrega|no_me_quiere_entregar|no_los_quiere_devolver|no_los_trajo|no_aparece_con|no_lo_trajo|no_me_la_entrega|no_me_los_entrega|no_me_los_quiere|no_lo_regreso|no_la_regreso|no_los_regreso|no_me_lo_regreso|no_me_la_regreso|no_lo_ha_traido|no_la_ha_traido|no_lo_trajo_de_vuelta|no_me_lo_ha_traido',
	took_children:
		'se_ha_llevado_a_los_niños|se_llevo_a_los_niños|se_ha_llevado_a_mi_hij*|se_llevo_a_mi_hij*|se_ha_llevado_a_mis_hij*|se_llevo_a_mis_hij*|secuestrado_a_mi_hij*|se_ha_llevado_al_niño|se_llevo_al_niño|se_ha_llevado_a_la_niña|se_llevo_a_la_niña|sustraccion_de_menores|sustraido|se_los_quiere_llevar|se_lo_quiere_llevar|se_la_quiere_llevar|se_los_ha_llevado|se_los_lleva_del_pais|se_lo_lleva_del_pais|se_la_ha_llevado|llevarse_a_los_niños|llevarse_a_mi_hij*|llevarse_a_mis_hij*|llevarse_al_niño|llevarse_a_la_niña|robo_a_mi_hij*|sacar_del_pais_a',
	abroad: 'fuera_del_pais|otro_pais|extranjero|aeropuerto|salir_del_pais|del_pais|vuelo|frontera',
	restraining:
		'orden_de_alejamiento|alejamiento|alegamiento|orden_de_proteccion|orden_de_restriccion|medida_cautelar|medidas_de_alejamiento|perimetral|caucion',
	broke:
		'salt*|quebrant*|incumpl*|violad*|violo|no_respeta|esta_en_mi|en_mi_puerta|aqui|debajo_de_mi_casa|en_la_puerta|rondando|acercad*|rompio|roto|no_la_cumple|se_ha_presentado|viol*',
	threatens:
		'me_amenaza|me_esta_amenazando|amenazandome|me_estan_amenazando|nos_amenaza|me_ha_amenazado|me_amenazo|amenaza_por_mensajes|nos_estan_amenazando|me_amenazan|esta_acosando|me_acosa|la_amenaza|me_esta_extorsionando|extorsion*|me_estan_extorsionando',
	lawsuit: 'demanda|demandar|denunciar|burofax|despido|denuncia',
	locked_out_home:
		'no_me_dejan_entrar|no_me_deja_entrar|me_ha_echado_de_casa|me_echo_de_casa|estoy_en_la_calle|me_corrio_de_la_casa|me_han_echado_de_casa|en_la_calle_con_mis|okupad*|okupas|ocupado_mi_casa|okuparon',
	child_missing:
		'no_encuentro_a_mi_hij*|ha_desaparecido_mi_hij*|desaparecid*|mi_hija_no_aparece|mi_hijo_no_aparece|no_aparece_mi_hij*',
	claim_word:
		'demanda|denuncia|burofax|notificacion|requerimiento|citacion|carta|embargo|multa|sancion|querella|monitorio|despido|acta|emplazamiento|resolucion|sentencia|ejecucion|carta_documento|cedula|liquidacion|comunicacion',
	received:
		'llegado|llego|recibid*|recibi|notificad*|notificaron|puesto|puesta|pusieron|entregad*|mandado|mandaron|dejado|trajeron|dado|ha_venido|me_ha_llegado|traido|emplazad*|citad*|puso|dejaron|metieron|metido|interpuesto',
	court_paper:
		'juzgado|tribunal|hacienda|agencia_tributaria|sat|abogado|banco|fiscalia|policia|procurador|procuradora|judicial|inspeccion_de_trabajo|seguridad_social',
	summons:
		'citado_a|me_han_citado|me_citan|citacion|comparecer|emplazad*|me_citaron|citatorio|testigo',
	fired:
		'despedid*|despido|despidieron|me_han_echado_del_trabajo|finiquito|me_corrieron|echado_del_trabajo|me_echaron_del_trabajo|ere|me_botaron_del_trabajo|baja_voluntaria_forzada|no_me_pagan_la_nomina|acoso_laboral',
	fine_word: 'multa|sancion|alcoholemia|retirada_de_carnet|retirado_el_carnet',
	embargo: 'embarg*',
	letter:
		'carta|burofax|notificacion|requerimiento|papel|documento|comunicacion|aviso|cedula|citatorio',
	accident: 'accidente|atropello|choque|lesiones|negligencia',
	reported_me:
		'me_ha_denunciado|me_han_denunciado|me_denuncio|me_denunciaron|me_ha_demandado|me_han_demandado|me_demandaron|me_demando|me_acusan|me_acusa|imputad*|investigado|investigada|querella',
	victim:
		'estafad*|estafa|estafaron|fraude|maltrat*|agredid*|agresion|acoso|amenazas|robo|malos_tratos',
	law_topic:
		'herencia|testamento|divorcio|custodia|separacion|contrato|alquiler|arras|hipoteca|clausula*|pension|alimentos|sociedad|empresa|poder|notarial|nacionalidad|extranjeria|arraigo|papeles|concurso|segunda_oportunidad|comunidad_de_vecinos|vecinos|seguro|indemnizacion|incapacidad|jubilacion|impuestos|hacienda|abogad*|procurador|caso|expediente|convenio|regimen|visitas|sucesion|juicio|plazo|orden_de_alejamiento|denunciar|denuncia|demanda|demandar|querella|amparo|asunto|penal|civil|laboral|mercantil|recurso|sentencia|letrad*|minuta|accidente|multa|deuda|deudas|desahucio*|arrendador|arrendamiento|inquilino|negligencia|reclamar|reclamacion|tutela|incapacitacion|capitulaciones|escritura|escrituras|legal|juridic*',
};
