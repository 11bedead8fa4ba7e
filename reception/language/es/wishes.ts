/** What ordinary calls are about, in Spanish. */
export const wishes: Record<string, string> = {
	want: 'quiero|queria|quisiera|querria|necesito|necesitaba|necesitaria|me_gustaria|pedir|pido|solicitar|solicito|podria|podrian|puedo|sacar|agendar|reservar|coger|dar|dame|me_dan|me_puede_dar|me_das|programar|concertar|hacer|llamaba_para|llamo_para|era_para|es_para|buscar|tener|tienen|teneis|hay|apartar|separar|conseguir|ocupo|deseo|desearia|tendrian|tendria|preciso|pediria|poner|buscando|apuntarme|apuntar',
	appointment:
		'cita|citas|hora|turno|turnos|consulta|visita|revision|reserva|sesion|cupo|espacio|hueco|limpieza|higiene|vacuna|vacunar|vacunarlo|vacunacion|chequeo|control|ecografia|analisis|analitica|blanqueamiento|peluqueria|esteriliz*|castrar*|desparasit*|ortodoncia|entrevista|reunion|primera_visita|graduar|fisio|fisioterapia|microchip|chip|radiografia|consultita|cita_previa|certificado_medico|profilaxis|resonancia|mamografia|citologia|corte_de_uñas|baño|implante|implantes|brackets|invisalign|empaste',
	tech_visit:
		'tecnico|fontanero|electricista|plomero|cerrajero|instalador|alguien|operario|gasfiter|perito|calefactor',
	come: 'venir|venga|vengan|vengais|pasar|pase|pasen|mandar|manden|mande|enviar|envien|mandarme|acercarse|vendria|vendrian',
	change:
		'cambi*|modific*|mover|pasar|aplaz*|adelant*|retras*|atras*|reprogram*|correr|posponer|reagend*|otra_hora|otro_dia|mas_tarde|mas_pronto|antes',
	change_it:
		'cambiarla|cambiarlas|cambiarla_para|moverla|moverlas|aplazarla|posponerla|adelantarla|retrasarla|modificarla|pasarla|reprogramarla|reagendarla|correrla|cambiármela|me_la_cambi*',
	cancel:
		'cancel*|anul*|borrar|quitar|dar_de_baja_la|no_puedo_ir|no_puedo_acudir|no_podre_ir|no_voy_a_poder_ir|no_voy_a_poder_acudir|no_podre_acudir|no_puede_ir|no_puedo_asistir|no_voy_a_ir|no_podre_asistir|no_alcanzo_a_ir|no_podemos_ir|no_iremos|no_voy_a_llegar|desmarcar|no_me_esperen|no_podemos_acudir',
	my_appointment:
		'cita|hora|turno|consulta|visita|reserva|revision|sesion|limpieza|reunion|mañana|hoy|esta_tarde|tenia',
	results:
		'resultado*|analitica*|informe*|pruebas|biopsia|radiografia*|salieron_los|han_salido|ya_estan_los|analisis',
	ask_results:
		'ya_estan|tienen|teneis|estan|recoger|saber|pregunt*|llegado|salido|listos|listo|mandar|enviar|han_salido|salieron|cuando|copia|entregar|ver',
	prepare:
		'ayunas|en_ayunas|preparacion|preparar|preparado|antes_de_la_prueba|antes_de_la_operacion|que_tengo_que_llevar|que_debo_llevar|tengo_que_llevar|puedo_comer|puedo_beber|puede_comer|puedo_desayunar|tengo_que_ir|cuantas_horas_sin|dejar_la_medicacion|como_se_toma|como_me_tomo|cada_cuantas_horas|cada_cuanto|cuantas_pastillas|indicaciones|que_documentos|que_papeles|documentacion|la_dosis|duda_sobre_la_dosis|que_tengo_que_traer|que_debo_traer|instrucciones|con_o_sin|si_tomo_dos|me_olvide_una|olvido_una_pastilla|olvidado_una_pastilla|quitar_los_puntos|me_puedo_duchar|puedo_conducir|puedo_lavarme|cuanto_tiempo_sin',
	info: 'folleto|triptico|apuntarme|apunto|plazo|opinion|cuanto_plazo|orden_de|herencia|asesor*|licencia|servicio_de|catalogo|informacion|informarme|saber|pregunt*|horario*|hora_abren|hora_cierran|abren|cierran|abierto|abiertos|abris|cerrais|direccion|donde_estan|donde_estais|donde_esta|como_llego|como_llegar|aparcamiento|parking|estacionamiento|aceptan|aceptais|trabajan_con|trabajais_con|seguro|mutua|aseguradora|adeslas|sanitas|asisa|hacen|haceis|ofrecen|tienen|teneis|duda|dudas|consultar|cuanto_tarda|en_que_consiste|requisitos|pasos|tarifas|servicios|atienden|atendeis|zona|web|pagina|metro|autobus|telefono_de|correo_de|que_dias|hasta_que_hora|se_puede|es_posible|cobertura|cual_es|que_incluye|disponible|disponibilidad|admiten|admite|mascotas|sabado|sabados|domingos|fines_de_semana|en_que_zona|que_pienso|puede_comer|es_normal|abierta|curso|taller|charla',
	quote:
		'presupuesto|presupuestar|cotiz*|cuanto_cuesta|cuanto_cobran|cuanto_cobrais|cuanto_vale|cuanto_saldria|cuanto_sale|cuanto_me_sale|cuanto_me_costaria|cuanto_costaria|cuanto_seria|precio|precios|que_precio|que_cuesta|que_vale|valorar|valoracion|tasacion|tasar|presupuestos|honorarios|tarifa|tarifas|cuanto_esta|cuanto_me_cobr*|cuanto_por|financiacion|cuanto_me_cuesta|cuanto_cobra|instalar|instalacion|reformar|reforma|cuanto_es|que_cobran|que_cobrais|que_cobra|que_llevais',
	billing:
		'factura|facturas|recibo|recibos|cobro|cobrado|cobrar|cobraron|pago|pagar|pague|pagado|transferencia|cargo|domiciliacion|iban|devolucion|reembolso|tarjeta|deuda|importe|adeudo|abono|fianza|deposito|renta|mensualidad|alquiler_del_mes|cuota|provision_de_fondos|minuta|boleta|comprobante_de_pago|abonar|ticket|cuenta_bancaria|plazos|domiciliar',
	admin:
		'contratar|dar_de_alta|darme_de_alta|contratando|trabajo_con_vosotros|encargar|encargo|bombonas|soporte|dieta|curriculum|certificado|justificante|baja|alta|receta|recetas|renovar|renovacion|volante|historial|historia_clinica|papel|papeles|formulario|documento|documentos|documentacion|copia|duplicado|cambiar_mis_datos|cambio_de_titular|titular|datos|actualizar|firmar|firma|contrato|llaves|poliza|parte_de_baja|informe|empadronamiento|expediente|autorizacion|cartilla|pasaporte|carnet|titularidad|poder|escritura|contador|lectura|boletin|prorroga|tramite|tramitar|gestion|actas|acta|junta|comunidad|mando|copia_de_llaves|orden|constancia|parte_de_accidente|seguro|hablar_con|llame|llamen|devuelva|devuelvan|recado|mensaje|dejar_un|me_han_llamado|llamada_perdida|me_llamo_alguien|me_llamaron|esta_el_doctor|esta_la_doctora|pasar_con|pase_con|ponerme_con|comunicar_con|me_comunica|equivocado|traductor|firme|entregar|recoger|he_dejado|deje_olvidad*|olvidado|perdido_un|reprogramar_entrega|enviar|mandar|correo|email|dni',
	complaint:
		'queja|quejarme|reclamar|reclamacion|hoja_de_reclamaciones|libro_de_quejas|indignad*|vergonzoso|vergüenza|muy_mal_servicio|mal_servicio|nadie_me_llama|nadie_me_ha_llamado|llevo_esperando|no_hay_derecho|enfadad*|inaceptable|falta_de_respeto|mal_trato|trataron_mal|disgustad*|descontent*|insatisfech*|tomadura_de_pelo|ruido*|ruidos|molestos|quedaron_mal|harto_de_llamar|harta_de_llamar|musica_alta|fiesta|incumplido|vecino_da_golpes|no_me_hacen_caso|no_me_contestan|nadie_contesta',
	viewing:
		'visitar|ver_el_piso|ver_un_piso|ver_la_casa|ver_el_apartamento|ver_el_departamento|ver_el_local|enseñarme|enseñar|enseñan|mostrar|visita|visitas|ver_la_vivienda|ver_el_depa|ver_la_propiedad|ver_pisos|ver_una_casa|ver_ese|ver_el_anuncio|ir_a_verlo|ir_a_ver|verlo|verla|conocer_el|conocer_la|ver_el_inmueble|visitarlo|visitarla|ver_el_terreno|ver_el_atico|ver_el_estudio|ver_el_chalet',
	home_market:
		'piso|pisos|casa|apartamento|departamento|depa|local|vivienda|chalet|atico|estudio|alquiler|alquilar|renta|rentar|comprar|vender|venta|venderla|venderlo|inmueble|propiedad|habitaciones|anuncio|idealista|fotocasa|terreno|parcela|garaje|plaza_de_garaje|trastero|finca|duplex|oficina|inmobiliaria|arrendar|arriendo|referencia',
	sales:
		'le_ofrezco|ofrecerle|ofrecerles|ofrecemos|ofrecer_nuestros|nuestra_empresa|nuestros_servicios|nuestros_productos|somos_una_empresa|comercial_de|le_llamo_de|les_llamo_de|llamo_de_parte_de|descuento_en_su|ahorrar_en|su_tarifa|oferta_para|promocion|presentarle|presentarles|posicionamiento|pagina_web_para|publicidad|marketing|seo|responsable_de_compras|encargado_de_compras|con_el_gerente|con_el_responsable|colaboracion|distribuidores|catalogo|energia_mas_barata|factura_de_la_luz_mas|placas_solares|datafono|agencia_de|representante_de|visitador*|software|leads|google|proveedor_de|alarmas_para|asesoramos',
	spam: 'ha_sido_seleccionad*|ha_ganado|premio|loteria|herencia_millonaria|criptomoneda*|bitcoin|inversion_garantizada|pulse_uno|pulse_1|gratis_para_usted|ultima_oportunidad|verifique_su_cuenta|su_cuenta_ha_sido|encuesta|sorteo|felicidades_ha|ganador|iphone|haga_clic',
	thanks: 'gracias|hasta_luego|adios',
	greeting: 'hola|buenas|buenos_dias',
	person_wanted:
		'hablar_con|esta_el_doctor|esta_la_doctora|pasarme_con|me_pasa_con|me_puede_pasar|me_pone_con|ponme_con|comuniqueme|me_comunica|quiero_hablar|queria_hablar|necesito_hablar|que_me_llame|que_me_llamen|devolver_la_llamada|me_habeis_llamado|me_han_llamado|llamada_perdida|recado',
	checkup:
		'revision|chequeo|limpieza|higiene|vacuna|vacunar|vacunas|vacunarlo|control_anual|desparasitar|esterilizar|castrar|graduar|blanqueamiento|peluqueria|ortodoncia',
	for: 'para|con|el|la|de',
};
