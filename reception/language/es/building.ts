/** Words of buildings and what breaks in them, in Spanish: gas, fire, water, lifts, doors. */
export const building: Record<string, string> = {
	gas_only: 'gas|butano|propano|gaz',
	not_gas:
		'gasolina|gasoleo|refrigerante|aire_acondicionado|agua_con_gas|revision_del_gas|factura|contrato|recibo|compañia|tarifa|cambio_de_titular|precio|perro|bebe|tripa|barriga|burbujas|titular|instalacion_nueva|dar_de_alta|lectura|contador_del_gas|boletin|bebida|coche|amortiguador|amortiguadores|silla_de_oficina|muelle',
	digestion: 'pedo|pedos|eruct*|aliento|boca|diarrea',
	party:
		'artificial*|fuegos_artificiales|barbacoa|vitro*|induccion|chimenea_nueva|permiso|extintor|curso|seguro|amigo|vela|cumpleaños|tarta|concierto|mechero|ganas|pasion|redes|discusion|amor|apuntes|precios|hogueras|incendios_forestales|quema_de_rastrojos|estufa_de_leña_nueva|homologad*|horno_nuevo|leña',
	burning:
		'quemando|quemandose|kemando|ardiendo|arde|prendiendo|incendi*|en_llamas|ardio|kemandose',
	coming:
		'sale|salen|saliendo|echa|echando|hay|suelta|soltando|salta|saltan|saltando|saca|sacando|lleno|llena|entra|entrando|viene|bota|botando|despide|echan|ha_salido|pega|pegando|avient*|salir|salia|salio|salido|saldra',
	smoker:
		'fuma|fuman|fumando|tabaco|cigarro|porro|puro|cigarrillo|vapeo|barbacoa|freir|parrilla|pipa|campana_extractora|detector_de_humo_pila|salida_de_humos|conducto|normativa|homologado|instalar|cachimba|incienso|puros|cigarros|cigarrillos|brasas|barbacoas|asado|asados|bar|restaurante|asador|churreria|cocinan|frien|habitacion_del_hotel|hotel|esta_sucio|esta_sucia',
	there_is: 'hay|ay|mucho|muchisimo|lleno_de|llena_de|todo_lleno',
	smell_burnt:
		'huele_a_quemado|huele_muchisimo_a_quemado|huele_mucho_a_quemado|olor_a_quemado|huele_como_a_quemado|huele_a_chamuscado|olor_a_chamuscado|huele_a_cable_quemado|olor_a_cable|huele_a_plastico_quemado|olor_a_plastico_quemado|huele_quemado|uele_a_quemado|huele_a_humo|huele_mucho_a_humo|olor_a_humo',
	strong_smell: 'muchisimo|mucho|fuerte|humo|chispas|cuadro|enchufe|cable|corto|llamas|muy_fuerte',
	smoke_alarm:
		'alarma_de_humo|alarma_de_incendios|detector_de_humo|detector_de_humos|alarma_de_fuego|alarma_contra_incendios',
	battery:
		'pila|pilas|bateria|revision|cada_minuto|instalar|presupuesto|homologar|cambiar|comprar|simulacro|mantenimiento',
	price:
		'precio|presupuesto|instalar|revision|mantenimiento|cambiar_la|cuanto_cuesta|comprar|curso|factura',
	cable: 'cable|cables|linea|poste|torre_de_luz|tendido',
	fallen:
		'caido|caidos|cayo|tirado|tirados|colgando|cayeron|pelados|pelado|en_el_suelo|descolgado|roto_en_la_calle|a_la_vista|suelto_en|arrancado',
	loose: 'suelto|sueltos|colgando|pelado|pelados|descubierto|al_aire',
	wet: 'mojad*|charco|inund*|encharcado',
	falling:
		'cae|cayendo|gotea*|goteando|entra|entrando|sale|saliendo|filtr*|chorr*|mojad*|mojando|cay*|llueve|escurre|escurriendo|cayo|caer|caia|colando|colandose',
	electric:
		'cuadro|cuadro_electrico|enchufe*|electric*|contador*|tablero|breaker*|cables|centro_de_carga|lamparas|foco|focos|luces|regleta|caja_de_la_luz|los_plomos|caja_de_fusibles',
	slowly:
		'gotea_un_poco|poco_a_poco|una_gotita|gotita|un_poquito|despacito|hilillo|humedad|desde_hace_meses|ligera|pequeña_fuga|poca|presupuesto|cisterna',
	figure_flood: 'trabajo|correos|llamadas|seguro|presupuesto|mensajes|papeles|felicidad',
	close: 'cerrar|cierra|cortar|abrir',
	stop: 'parar|cortar|cerrar|contener|detener|frenar',
	stopcock: 'llave|llave_de_paso|paso|llave_del_agua|grifo|valvula|llave_general|agua',
	drip: 'gote*|gotera*|rezum*|chirri*_agua|gotit*',
	damp: 'humedad*|moho|mancha_de_agua|mancha_en_el_techo|mancha_en_la_pared|condensacion',
	leak_word:
		'fuga|fugas|pierde|perdida|perdiendo|filtracion*|filtra|escape|gotea|tira_agua|bota_agua|se_sale|sale_un_poco|sale|salidero|calando|cala',
	stuck_people:
		'parado_con_gente|con_gente|gente_dentro|persona_dentro|personas_dentro|no_podemos_salir|no_puedo_salir|encerrados|encerrada|encerrado|con_mi_madre|con_alguien|y_estamos_dentro|estamos_dentro|estoy_dentro|estoy_aqui_dentro|voces|piden_ayuda|pidiendo_ayuda|golpes_dentro|pide_ayuda|gritos|gritando',
	broken:
		'averiad*|roto|rota|estropead*|no_funciona|no_va|no_anda|no_sirve|no_enciende|no_arranca|parado|parada|fuera_de_servicio|se_ha_parado|no_sube|no_cierra|no_abre|falla|fallando|no_prende|bloquead*|atascad*|se_rompio|se_descompuso|descompuest*|malogrado|dañado|se_daño|no_calienta|no_gira|no_enfria|averia|escacharrad*|jodid*|se_apaga|ruido|no_carga|no_desagua|no_centrifuga|se_traba|trabad*|no_levanta|no_jala|quemado|fundid*|goteando|partid*|se_quebro|doblad*|fallo|error|estropeao|estropeado|petado|escoñado|cascado|fundido',
	moment:
		'un_segundo|un_momento_y_volvio|y_volvio|ya_volvio|barata|bajar|tarifa|compañia|contratar|titular|recibo|factura',
	without_power:
		'apagon|corte_de_luz|nos_hemos_quedado_a_oscuras|a_oscuras|nos_quedamos_a_oscuras|se_fue_la_luz|se_ha_ido_la_luz|sin_luz|no_hay_luz|no_tenemos_luz|sin_electricidad|se_corto_la_luz|no_tengo_luz|ha_saltado_la_luz|salta_la_luz|quedamos_sin_luz|sin_corriente',
	heating_only: 'calefaccion|calefasion|radiadores|estufa|calor|calenton',
	without_heating:
		'sin_calefaccion|sin_calefasion|no_va_la_calefaccion|no_funciona_la_calefaccion|calefaccion_no_funciona|calefaccion_averiada|calefaccion_rota|caldera_no_enciende|caldera_no_arranca|caldera_averiada|caldera_rota|caldera_estropeada|sin_caldera|sin_calefon|muertos_de_frio|nos_estamos_helando|pasando_mucho_frio|se_ha_parado_la_caldera|caldera_parada',
	hot_water: 'agua_caliente',
	no_hot_flow:
		'no_sale_agua_caliente|no_sale_el_agua_caliente|no_sale_caliente|no_hay_agua_caliente|no_tenemos_agua_caliente|no_tengo_agua_caliente|no_llega_agua_caliente',
	boiler: 'caldera|calentador|termo|calefon|boiler|termotanque',
	hot: 'caliente|alta|bendita',
	locked_in:
		'encerrad*|quedado_dentro|quedo_dentro|quedo_adentro|solo_dentro|sola_dentro|cerrado_por_dentro|pestillo|echado_el_pestillo|no_puede_salir|atrapad*|trancad*|no_sabe_abrir|echo_el_cerrojo',
	inside_house: 'baño|habitacion|casa|cuarto|coche|piso|dormitorio|recamara|pieza|carro|auto',
	stolen: 'robado|robaron|robo|quitado|perdido_el_bolso',
	keys: 'llaves|llave|bolso|mochila',
	night:
		'noche|de_noche|madrugada|toda_la_noche|negocio|local|tienda|estoy_sola|estoy_solo|vivo_sola|vivo_solo|esta_sola|sola_en_casa',
	key: 'llave|llaves',
	lock: 'cerradura|bombin|cerrojo|puerta|persiana|chapa|pestillo|portal|porton|garaje|verja|reja|cortina_metalica|picaporte|bombillo',
	falling_debris:
		'cascotes|trozos_de_fachada|caen_trozos|cayendo_trozos|cayendo_cascotes|caen_cascotes|grietas_enormes|se_esta_abriendo_la_pared',
	appliance:
		'lavadora|nevera|frigorifico|lavavajillas|horno|vitro*|placa|calentador|termo|caldera|aire_acondicionado|aire|persiana|telefonillo|interfono|portero_automatico|cisterna|grifo|radiador|refrigerador|refri|boiler|estufa|bomba|tele|television|secadora|campana|enchufe|luz|luces|bombilla|interruptor|ventana|persianas|puerta|fregadero|ducha|bañera|water|vater|inodoro|calefon|minisplit|split|antena|cocina|motor|portal|garaje|lavamanos|medidor|bombin|heladera|lavarropas|toldo|ascensor|elevador|diferencial|regadera|cerco|cerradura|llave|foco|breaker|tostadora|microondas|wifi|internet|router|alarma|camara|nevera|congelador|camara_frigorifica|calefaccion|flexo|sifon|porton|valla',
	not_working:
		'no_funciona|no_va|no_anda|no_enciende|no_prende|no_calienta|no_enfria|no_cierra|no_abre|no_sube|no_baja|no_arranca|no_sirve|ha_dejado_de_funcionar|dejo_de_funcionar|no_tira|no_para_de_pitar|no_gira|no_desagua|se_apaga',
	clogged:
		'atasco|atasc*|atorad*|tapad*|obstruid*|embozad*|no_traga|no_baja_el_agua|se_tapo|tupid*|no_se_va_el_agua',
	power_trips:
		'salta_el_diferencial|salta_el_automatico|saltan_los_plomos|se_baja_la_pastilla|salta_el_magnetotermico|saltan_los_automaticos|salta_la_termica|se_caen_los_plomos|se_botan_los_breakers|baja_el_breaker|fundido_una_bombilla',
	repair: 'arreglar|reparar|reparacion|arreglo',
	charging: 'cargandose|cargando|enchufad*|cargaba|cargador|conectad*|carga',
	burst_now:
		'reventad*|revento|exploto|explotad*|explosion|estallad*|estallo|petado|ha_petado|trono|tronado|fogonazo|petardazo',
	embers: 'pavesa*|ascua*|chispas|chiribitas|rescoldo*|tizones',
	embers_fall:
		'cayendo|caen|cae|saltan|saltando|salen|saliendo|vuelan|volando|tejado|tejao|lluvia|lloviendo',
	stove_wood: 'asar|sardinas|barbacoa|asado|chuletas|cena|chimenea_encendida|peine|hogareña',
	roaring:
		'rugido|rujido|ruge|rugiendo|bramido|brama|rugidos|como_un_reactor|como_un_avion|como_un_tren|como_un_soplete|como_un_motor',
	not_see_door:
		'no_vemos_la_puerta|no_veo_la_puerta|no_se_ve_la_puerta|no_se_ve_nada|no_vemos_nada|no_veo_nada|no_vemos_la_salida|no_veo_la_salida|no_vemos_el_pasillo|metido_todos_en_el_balcon|metido_en_el_balcon|estamos_en_el_balcon|salido_al_balcon|salimos_al_balcon',
	black_air:
		'pasillo_esta_negro|esta_todo_negro|pasillo_negro|escalera_negra|todo_gris|negro_de_humo|nube_negra|humareda|humazo|nube_de_humo|escalera_esta_negra|pasillo_lleno',
	reads_co:
		'pone_co|marca_co|dice_co|sale_co|pantalla_co|pone_monoxido|indica_co|lee_co|ppm|partes_por_millon',
	small_device:
		'cacharrito|cacharro|aparatito|aparato|cajita|cajetin|chisme|trasto|detector|avisador|bicho_blanco|cosa_blanca|sensor',
	wont_hush:
		'no_se_calla|no_calla|no_para_de_pitar|no_para_de_sonar|no_deja_de_pitar|no_deja_de_sonar|no_hay_forma_de_pararla|no_hay_quien_la_pare|no_hay_manera_de_pararla|no_se_apaga|no_la_puedo_apagar|no_podemos_apagarla|no_puedo_pararla|no_podemos_pararla|aullando|pita_sin_parar|pitando_sin_parar|suena_sin_parar|sonando_sin_parar|no_hay_dios_que_la_pare|no_hay_forma_de_apagarla',
	dug_up:
		'excavadora|retroexcavadora|retro|maquina_de_la_obra|pala|obreros|zanja|martillo_neumatico|perforadora|excavando|picando_la_calle|rompieron_el_caño|rompieron_la_tuberia|rompieron_un_tubo|pinchado_la_tuberia|topadora',
	litres: 'litros|de_golpe|todo_el_deposito|de_una_vez|y_sigue|sigue_saliendo|sigue_soltando',
	tap_spins:
		'gira_en_vacio|da_vueltas_en_vacio|gira_y_gira|da_vueltas_y_no|llave_oxidada|llave_esta_oxidada|llave_agarrotada|llave_no_gira|llave_no_cierra|no_encuentro_la_llave_de_paso|no_damos_con_la_llave|no_se_donde_esta_la_llave_de_paso|no_encontramos_la_llave',
	drain_word:
		'drenaje|desague|desagües|alcantarilla*|bajante|cloaca*|fosa|coladera|cañeria_general|arqueta|saneamiento',
	backwards:
		'para_atras|pa_atras|patras|al_reves|se_devolvio|se_devuelve|se_regreso|se_regresa|se_vino|se_ha_vuelto|para_arriba',
	crack_word:
		'grieta|grietas|grietota|fisura|raja|rajadura|rajaduras|cuarteadura*|cuartead*|boquete|hueco_en_el|hendidura',
	load_bearing:
		'pilar|pilares|columna|columnas|viga|vigas|forjado|muro_de_carga|pared_maestra|muro_maestro|cimiento*|trabe|trabes|losa|castillo',
	hairline:
		'pelo|superficial|pintura|pintar|yeso|vieja|de_siempre|fina|estetic*|finita|mueble|cama|telefono',
	creaks:
		'cruj*|chasquid*|rechin*|truena|tronidos|suena_como|abriendose|cada_vez_mas|cabe_la_mano|meto_la_mano|cabe_un_puño|caen_cascotes|cascote*|polvillo',
	few_degrees:
		'cinco_grados|seis_grados|siete_grados|ocho_grados|nueve_grados|diez_grados|once_grados|doce_grados|bajo_cero|cuatro_grados|tres_grados|cero_grados|muerta_de_frio|muerto_de_frio|helad*|tiritando|congelad*',
	shopfront: 'escaparate|aparador|cortina_metalica|vidriera|puerta_del_local',
	smashed:
		'reventad*|reventaron|revento|roto|rota|rompieron|destrozad*|pedrada|pedradas|cristal_en_el_suelo|hecho_añicos|hecha_añicos|añicos|estallad*|forzad*|arrancad*',
	ram_raid: 'alunizaje|alunizado|butron|alunizaron|empotrado_un_coche_en_el_escaparate',
	ransacked:
		'todo_revuelto|todo_patas_arriba|todo_tirado|cajones_por_el_suelo|cajones_tirados|todo_desordenado|todo_por_el_suelo|desvalijad*|todo_volteado|revolvieron|todo_botado',
	gate_word:
		'porton|puerta_del_garaje|puerta_del_parking|puerta_del_aparcamiento|puerta_del_portal|portal|verja|cancela|cortina|puerta_de_la_calle|reja',
	stays_open:
		'quedado_abiert*|quedo_abiert*|no_cierra|no_baja|no_se_cierra|abierto_del_todo|abierta_del_todo|queda_abiert*|no_hay_forma_de_cerrar*|esta_abiert*_de_par',
	house_alarm: 'alarma|sirena|la_alarma_del_local|alarma_de_la_tienda',
	short_of_latch:
		'no_llega_al_pestillo|no_llega_a_la_manilla|no_llega_a_la_llave|no_alcanza_el_pestillo|no_alcanza_la_manija|no_alcanza_el_picaporte|no_llega_al_pomo|no_sabe_abrir|no_llega_al_cerrojo|no_alcanza_a_abrir|no_sabe_girar_la_llave|no_alcanza_la_chapa',
	slammed:
		'pum_y_la_puerta|puerta_cerrada_de_golpe|se_ha_cerrado_la_puerta|se_cerro_la_puerta|se_me_cerro_la_puerta|se_nos_ha_cerrado|se_nos_cerro|portazo|corriente_de_aire|cerrado_de_un_portazo|me_he_quedado_en_el_rellano|la_puerta_cerrada',
	aged_small:
		'un_año|dos_años|tres_años|cuatro_años|cinco_años|meses|añito|añitos|dos_añitos|tres_añitos',
	alone: 'solo|sola|solito|solita|solos|solitos',
	spine_word: 'vertebral|lumbar|espalda|hernia|vertebra*|cervical|radiografia|resonancia',
	mild_word: 'poco|poquito|siempre|revision|desde_que|normal|toda_la_vida',
	shutter: 'persiana|reja|cortina|luna|vitrina',
	forced_in: 'reventad*|forzad*|arrancad*|pedrada*|reventaron|forzaron|palanca',
};
