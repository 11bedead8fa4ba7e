/** Places, people, deeds and things around the call, in Spanish. */
export const scene: Record<string, string> = {
	child:
		'niño|niña|niños|niñas|hijo|hija|hijos|hijas|nene|nena|crio|cria|crios|chiquill*|chavo|chamac*|chiquit*|guagua|guaguas|bebe|bebes|bebito|bebita|menor|menores|nieto|nieta|nietos|escuincle|chico|chica|peque|peques|pequeñ*|muchachit*|chavit*|cipote|pibe|piba|wawa',
	old: 'abuel*|mayor|mayores|ancian*|viejit*|viejecit*|yaya|yayo|tercera_edad|abuelit*|ochenta_años|noventa_años|ochenta_y|noventa_y|jubilad*|80_años|90_años|persona_mayor|adulto_mayor|señora_mayor|señor_mayor|setenta_y|impedid*',
	relative:
		'padre|madre|papa|mama|mami|papi|marido|mujer|esposo|esposa|hijo|hija|hermano|hermana|abuelo|abuela|tio|tia|primo|prima|suegro|suegra|yerno|nuera|novio|novia|pareja|amigo|amiga|vecino|vecina|nieto|nieta|bebe|niño|niña|compañero|compañera|sobrino|sobrina|jefe|señor|señora|chico|chica|empleado|clienta|cliente|hombre|muchacho|persona|mujer|cuñado|cuñada|paciente|abuelito|abuelita|viejo|vieja|inquilino|inquilina|conserje|portero|operario|tecnico|yaya|yayo',
	animal:
		'perro|perra|perros|perras|perrito|perrita|perritos|gato|gata|gatos|gatas|gatit*|cachorr*|conej*|hamster|cobaya|huron|loro|periquito|tortuga|caniche|mascota|yegua|caballo|potro|vaca|canario|agaporni|michi|minin*|chihuahua|labrador|galgo|bulldog|pastor_aleman|mastin|bodeguero|podenco|teckel|yorkshire|chucho|firulais|cuy|cabra|oveja|gallina|iguana|pez|pajaro|pajarito|cotorra|animal|animalito|peludo|peluda|golden|husky|pitbull|rottweiler|dogo|pug|siames|persa|lomito|perrhij*',
	kill_self:
		'quisiera_morir|me_quiero_morir|ganas_de_morir|quiero_morirme_ya|quiero_estar_muert*|estaria_mejor_muert*|estaría_mejor_sin_mi|estar_muert*|mejor_muert*|quitarme_la_vida|quitarse_la_vida|acabar_con_mi_vida|acabar_con_su_vida|terminar_con_mi_vida|terminar_con_todo|acabar_con_todo|acabar_con_esto|matarme|matarse|me_voy_a_matar|se_va_a_matar|se_quiere_matar|me_quiero_matar|suicid*|no_quiero_vivir|no_quiere_vivir|no_quiero_seguir_viviendo|no_quiere_seguir_viviendo|no_quiero_estar_aqui_mas|no_quiero_seguir_adelante|no_quiero_despertar*|mejor_sin_mi|no_vale_la_pena_vivir|no_merece_la_pena_vivir|vivir_no_tiene_sentido|para_que_seguir|para_que_sigo|no_tiene_sentido_seguir|no_tiene_sentido_vivir|no_tengo_ganas_de_vivir|no_tiene_ganas_de_vivir|no_le_veo_sentido_a_la_vida|desaparecer_para_siempre|desaparecer_del_mundo|me_hago_cortes|se_hace_cortes|autolesi*|se_autolesiona|cortandose|cortarme_las_venas|cortarse_las_venas|cortado_las_venas|corte_las_venas|corto_las_venas|abrirme_las_venas|ahorcar*|ahorcad*|colgarme_de|colgarse_de_una|no_aguanto_mas_la_vida|no_aguanto_mas_vivir|no_aguanto_vivir|me_voy_a_tirar|se_va_a_tirar|tirarme_por|tirarse_por|tirarme_al|tirarse_al|tirarme_del|tirarse_del|lanzarme_al|lanzarme_de|lanzarse_de|arrojarme|aventarme_de|aventarse_de|saltar_por_la_ventana|saltar_del_puente|saltar_al_vacio|no_puedo_mas_con_la_vida|no_puedo_mas_con_mi_vida|despedirme_de_todos|carta_de_despedida|nota_de_despedida|carta_despidiendo*|despidiendose_de_todos|ideas_de_muerte|ideas_suicidas|pensamientos_suicidas|pensado_en_matar*|pensando_en_matar*|dejar_de_existir|dejar_de_vivir|ya_no_quiero_existir|ojala_no_despert*|ojala_me_muera|hacer_una_locura|hacer_una_tonteria|quitar_la_vida',
	pills:
		'pastilla*|pastiya*|comprimido*|medicamento*|medicina*|medicacion|tableta*|capsula*|tranquilizante*|ansiolitico*|orfidal|trankimazin|lexatin|diazepam|valium|somnifero*|paracetamol|ibuprofeno|clonazepam|rivotril|antidepresivo*|blister|lorazepam|alprazolam|tramadol|insulina|sintrom|digoxina|metformina|gotas',
	many: 'bote|caja|frasco|todas|todos|toda|puñado|monton|muchas|muchos|blister|entero|entera|veinte|treinta|quince|cuarenta|cincuenta|20|30|15|40|50|de_golpe|doble|de_mas|demasiad*|sobredosis|tres_cajas|un_tubo|cantidad|bolsa',
	overdose:
		'sobredosis|sobre_dosis|intoxic*|envenen*|pasado_con_las_pastillas|pasado_con_la_medicacion|pasado_de_pastillas|paso_de_pastillas|pasado_de_dosis|coma_etilico|tomado_todo_el_bote|dosis_de_mas',
	poison:
		'lejia|lejias|cloro|clorox|detergente|salfuman|agua_fuerte|amoniaco|desatascador|raticida|matarratas|mata_ratas|veneno|insecticida|anticongelante|aguarras|disolvente|gasolina|suavizante|jabon_de_lavadora|capsula_de_lavadora|pila_de_boton|pila|pilas|pila_boton|friegasuelos|lavavajillas|herbicida|pesticida|setas|seta|limpiahornos|limpiador|quitaesmalte|alcohol_de_96|acetona|cianuro|hongos|acido|bateria_de_boton|legia|leghia|plaguicida|thinner|querosen*|soda_caustica|sosa|sosa_caustica|imanes|fairy|producto_de_limpieza|productos_de_limpieza|hipoclorito|suelo_limpiador|limpiacristales|gel_hidroalcoholico|bayas|bayas_del_seto|bolitas_rojas|planta_venenosa|adelfa|muerdago|flor_de_pascua|limpiametales|abrillantador|aceite_de_motor|liquido_del_cigarro|vapeador',
	hit_by:
		'atropell*|atropey*|arroll*|embestid*|chocad*_un_coche|lo_choco_un|la_choco_un|le_paso_por_encima|pasado_por_encima|pillado_un_coche|pillo_un_coche|pego_un_coche|le_ha_dado_un_coche|le_dio_un_coche|lo_agarro_un_carro|cogido_un_coche|aventó_un_carro|lo_llevo_puesto|lo_levanto_un_auto',
	vehicle:
		'coche|carro|auto|moto|camion|autobus|bus|colectivo|furgoneta|tranvia|tren|bici|bicicleta|patinete|camioneta|tractor|micro|troca',
	fell: 'caid*|cayo|callo_al|callo_de|cayeron|cayendose|cayera|precipit*|desplomad*_desde|acaba_de_caer*|acabo_de_caer*|acaban_de_caer*|se_ha_tirado|se_tiro|cai',
	height:
		'segundo_piso|tercer_piso|primer_piso|cuarto_piso|quinto_piso|balcon|ventana|tejado|techo|azotea|andamio|escalera_de_mano|altura|metros|arbol|terraza|barranco|grua|desde_un|hueco_del_ascensor|por_las_escaleras|escaleras|escalera|caballo|obra',
	crash:
		'accidente|accidentad*|choque|chocad*|chocamos|volcad*|volco|estrell*|colision|siniestro|volcadura|nos_hemos_dado|se_ha_matado_con_la_moto',
	electro:
		'corriente|electrocut*|calambrazo|descarga|descarga_electrica|toque_electrico|alta_tension|pegad*_al_cable|chispazo|pasado_la_corriente|latigazo_electrico',
	burn: 'quem*|kem*|abras*|escald*|quemadura*',
	burn_bad:
		'aceite|agua_hirviendo|agua_hirvien*|acido|gasolina|cara|todo_el_cuerpo|mucho|medio_cuerpo|entero|entera|brazos|cuerpo|pecho|hirviendo|fuego|lejia|explosion|grave|gravemente|ampollas|tercer_grado|segundo_grado|encima|olla|sopa|cafe_hirviendo|sosa|el_brazo|la_pierna|la_espalda|piel|genitales',
	stabbed:
		'apuñal*|acuchill*|puñalad*|navajazo*|un_tiro|pegado_un_tiro|pegaron_un_tiro|pego_un_tiro|le_dieron_un_tiro|dado_un_tiro|a_tiros|tiro_en|tiros_en|me_han_disparado|le_han_disparado|lo_han_disparado|le_dispararon|me_dispararon|ha_disparado_a|herido_de_bala|heridos_de_bala|le_ha_disparado|me_ha_disparado|disparo_en|disparos_en|balead*|balear*|balazo*|tirote*|machetazo*|plomazo*|pegaron_un_tiro|disparado|baleado|botellazo|picaron_con_un_cuchillo|cuchillazo|cuchillada|escopetazo',
	impaled:
		'clavad*_un_hierro|clavad*_un|clavo_un|atravesad*|ensartad*|empalad*|clavad*_una|clavado_en_la|clavado_en_el',
	crushed:
		'aplastad*|atrapad*_debajo|pillad*_debajo|sepultad*|atrapad*_bajo|encima_la|enterrad*_bajo|ha_caido_encima|cayo_encima|caido_encima|atrapad*_la_mano|prensad*|atrapad*_en_la_maquina|pillad*_con_la_maquina|volcado_encima|derrumb*',
	drown: 'piscina|alberca|pileta|bañera|rio|mar|playa|pantano|tina|acequia|balsa',
	hitting:
		'pegando|golpeando|pegandome|golpeandome|dando_una_paliza|dandome_una_paliza|dando_golpes|dandole|pegandole|estrangula|estrangulando|estrangulo|estrangulado|estrangularla|estrangularme|ahorcando|cogido_del_cuello|agarrado_del_cuello|cogio_del_cuello|agarro_del_cuello|matando|arrastrando|atacando|agrediendo|forzando|forzad*|violado|violada|violando|violaron|viol*_a_mi|me_ha_violado|me_viol*|abusando|patadas|puñetazos|una_paliza|agarrado_por_el_cuello|paliza|madreando|cascando|zurrando|apuntando|reteniendo|retenid*|no_me_deja_salir|no_nos_deja_salir|tirado_del_pelo|me_ha_pegado|me_acaba_de_pegar|me_pego|le_ha_pegado|esta_pegando|le_pega|me_pega|se_estan_matando|estan_matando|matarla|se_estan_pegando|pegandose|peleando_con_cuchillos',
	kill_me:
		'me_quiere_matar|me_va_a_matar|me_van_a_matar|nos_va_a_matar|nos_quiere_matar|la_va_a_matar|lo_va_a_matar|le_va_a_matar|la_quiere_matar|matarme_si|dice_que_me_mata|amenazado_de_muerte|amenaza_de_muerte|amenaza_con_matar*|amenazando_con_matar*|va_a_matar|quiere_matar_a|me_kiere_matar|los_va_a_matar|nos_mata|me_mata_si|a_matarme|van_a_matar|si_me_voy_me_mata|si_lo_dejo_me_mata|si_le_dejo_me_mata|si_lo_denuncio_me_mata|si_le_denuncio_me_mata|si_salgo_me_mata|si_hablo_me_mata|si_abro_me_mata|si_vuelvo_me_mata|me_encuentra_me_mata|me_pilla_me_mata|que_he_llamado_me_mata|que_llame_me_mata|que_estoy_llamando_me_mata',
	weapon:
		'cuchillo|navaja|pistola|escopeta|arma|machete|hacha|bate|fierro|cuete|revolver|rifle|armad*|martillo|cuchilla|katana|barra_de_hierro|filero|faca|fusil|fusiles|metralleta|carabina|cuerno_de_chivo|facon|peinilla|tramontina|sevillana|escopetas|pistolas|cuchillos|machetes',
	intruder:
		'entrado_en_casa|entrado_en_mi_casa|entrado_alguien|metido_en_casa|metido_en_mi_casa|metio_a_la_casa|metio_en_mi_casa|metio_a_mi_casa|metieron_a_la_casa|metieron_a_mi_casa|metieron_a_robar|colado_en_casa|hay_alguien_en_casa|hay_alguien_dentro|alguien_dentro_de_casa|ladron*|hay_un_hombre_en_mi|hay_un_hombre_en_casa|hay_un_hombre_en_la_ventana|hay_un_hombre_en_el_jardin|hay_un_hombre_en_el_patio|hay_un_hombre_en_la_cocina|hay_un_hombre_en_la_casa|entrando_en_casa|intentando_entrar|intenta_entrar|estan_entrando|tirando_la_puerta|tirar_la_puerta|tumbar_la_puerta|reventar_la_puerta|reventando_la_puerta|echar_la_puerta|echando_la_puerta|forzando_la_puerta|aporreando_la_puerta|golpeando_la_puerta|golpes_en_la_puerta|tirar_la_puerta_abajo|quiere_entrar|rompiendo_la_puerta|patadas_a_la_puerta|saltado_la_valla|asaltand*|atraco|atracando|robando_ahora|estan_robando|nos_estan_robando|un_asalto|intruso*',
	hiding:
		'encerrad*_en_el_baño|encerrad*_en_el_cuarto|encerrad*_en_la_habitacion|escondid*|escondi|encerrad*_en_un_cuarto|encerre_en_el_baño|me_he_encerrado|me_encerre|me_escondi',
	following:
		'me_sigue|me_esta_siguiendo|siguiendome|me_persigue|me_viene_siguiendo|me_esta_persiguiendo|me_estan_siguiendo|nos_esta_siguiendo|viene_detras|nos_sigue|me_vienen_siguiendo',
	gas: 'gas|butano|propano|gaz|gases',
	smell:
		'huele*|huelo|olor*|olia|olido|oliendo|oliendose|guele*|apest*|peste|tufo|oler|peste|pestilencia|hiede|atufa',
	leak: 'fuga|fuja|escap*|escape|pierde|perd*|botando|fug*|silb*|sisea|siseando|sale|saliendo|soltando|tirando|filtr*|rota|roto|picad*|cortada|chifl*',
	rotten_egg: 'huevo_podrido|huevos_podridos|huevo_pudrido|huevos_pasados|huevo_pasado|azufre',
	fire_real:
		'hay_fuego|fuego_en|un_incendio|hay_un_incendio|incendi*do|incendiando|incendiandose|se_incendi*|llamas|en_llamas|llamarada*|agarro_fuego|ha_cogido_fuego|cogido_fuego|cogio_fuego|prendido_fuego|prendio_fuego|prendio_la|prendido_la|prendido_el|prendio_el|se_quema_la|se_quema_el|salido_ardiendo|sale_ardiendo|salir_ardiendo|hay_candela|pegado_fuego|fuego_dentro|fuego_por|se_nos_quema|mucho_fuego|conato_de_incendio|ardio|sale_fuego|saliendo_fuego|echa_fuego|sale_candela|saliendo_llamas|salen_llamas',
	burning_thing:
		'cocina|casa|piso|cuarto|campana|sarten|cuadro|edificio|contenedor|sofa|cama|cortina*|coche|habitacion|local|nave|garaje|tejado|chimenea|caldera|lavadora|secadora|horno|freidora|patinete|bateria|enchufe|colchon|escalera|portal|trastero|almacen|monte|oficina|depa|departamento|apartamento|sotano|microondas|tostadora|regleta|finca|bloque|transformador|contador|motor',
	smoke: 'humo|humareda|umo|humazo',
	co: 'monoxido|monosido|detector_de_co|co2|alarma_de_co|alarma_de_gases|aparato_de_co|aparato_del_co|aparato_ese_del_co|chisme_del_co|alarma_del_co|detector_del_co|sensor_de_co',
	alarm_on:
		'pita|pitan|pitando|pitido*|suena|suenan|sonando|sono|sonaba|suen*|salt*|activad*|activo|disparad*|disparo|chill*|no_para|no_calla|marca|da_alarma|en_rojo|avis*|pitando|chifl*|alert*',
	all_sick:
		'nos_duele_la_cabeza|nos_maread*|mareo|mareos|marea|marean|mareando|mareamos|mareados|mareadas|todos_mareados|nos_sentimos_mal|nos_encontramos_mal|nos_encontramos_fatal|todos_con_dolor|nauseas_todos|dolor_de_cabeza_todos|todos_mal|con_sueño_todos|todos_vomit*|nos_esta_mareando|nos_ha_dado_dolor|dolor_de_cabeza|mareo|mareos|desmayad*|mal_todos',
	socket:
		'enchufe*|toma|cuadro|cuadro_electrico|contador*|cable|cables|lavadora|interruptor|breaker|tablero|tablero_electrico|tomacorriente*|transformador|caja_de_luz|caja_de_fusibles|fusible*|regleta|toma_de_corriente|poste|cableado|termo|lampara|medidor|centro_de_carga|diferencial|luces|bombilla|pastillas_de_luz|magnetotermico|apagador|contacto|switch|acometida',
	spark:
		'chisp*|sispas|xispas|cortocircuit*|corto_circuito|un_corto|hizo_corto|hace_corto|fogonazo|arco_electrico|chispazo*|petardazo|ha_petado',
	shock_touch:
		'da_calambre|da_corriente|da_calambres|pasa_la_corriente|pasa_corriente|toques|da_toques|calambrazo|pega_corriente|dado_calambre|dio_calambre|agarra_corriente|hace_masa|patada_electrica|da_la_corriente|da_garrampa|da_rampa|dando_calambre|dando_corriente',
	water: 'agua|aguas|gotera|goteras|aguita',
	pipe: 'tuberia|tuberias|cañeria|cañerias|tubo|tubos|caño|bajante|latiguillo|manguito|llave_de_paso|grifo|calentador|termo|cisterna|manguera|conducto|junta|depositos|deposito|acometida|radiador|tanque|tinaco|flexible|termotanque|caldera|lavadora|lavavajillas|llave|plomeria|bomba|tuberia_general',
	flood:
		'inund*|anegad*|anega|encharcad*|encharcando|alagando|alag*|inundasion|lleno_de_agua|llena_de_agua|nadando|una_piscina|metro_de_agua|palmo_de_agua|dedos_de_agua|aneg*|dedo_de_agua',
	gushing:
		'a_presion|a_chorro*|a_mares|sin_parar|chorr*|mucha_agua|muchisima_agua|no_para|borbotones|un_monton_de_agua|cascada|brota|brotando|manando|a_lo_bestia|como_una_fuente|cayendo|cae|cataratas|saliendo|sale_agua|harta_agua|por_todos_lados|a_raudales|a_cantaros',
	ceiling:
		'techo|lampara|vecino|arriba|piso_de_arriba|plafon|cielo_raso|vecino_de_arriba|vecinos_de_arriba|azotea|cielorraso|pared|paredes',
	overflow: 'rebos*|desbord*|sube|subiendo|sal*|devuelve|regres*|inund*|brota|brotando|revent*',
	lift: 'ascensor|acensor|asensor|elevador|montacargas|ascensores',
	trapped:
		'atrap*|encerrad*|encerr*|trabad*|atorad*|dentro|parado_con|parado_entre|entre_dos_pisos|entre_pisos|entre_plantas|sin_poder_salir|no_podemos_salir|no_puedo_salir|no_puede_salir|gente_dentro|persona_dentro|stuck|adentro|no_abre_la_puerta|enclaustr*|atascados|atascadas|varada|varado|varados',
	empty_lift:
		'no_hay_nadie|nadie_dentro|vacio|sin_nadie|nadie_atrapado|nadie_adentro|no_funciona|averiado|hace_ruido|no_hay_gente',
	power: 'luz|electricidad|corriente|lus|suministro|energia|apagon|corte_de_luz|fluido_electrico',
	without:
		'sin|no_tenemos|no_hay|no_tengo|no_funciona|se_ha_ido|se_fue|no_va|averiad*|se_nos_ha_ido|no_enciende|se_fue_la|se_ha_estropeado|estropead*|rota|roto|ha_dejado_de|nos_han_cortado|han_cortado|cortaron|cortado|parad*|no_arranca|se_apago|se_apaga|no_prende|no_calienta|quedado_sin|quedamos_sin|se_corto|se_nos_fue|muerta|saltado|no_anda|no_llega|corte',
	medical_device:
		'oxigeno|respirador|concentrador|bomba_de_insulina|cpap|bipap|maquina_de_oxigeno|aspirador_de_secreciones|dialisis|cama_articulada|maquina_para_respirar|ventilador_mecanico|monitor_del_bebe|nevera_de_insulina|insulina|nebulizador|alimentacion_enteral|grua_de_la_cama|electrodependiente|silla_electrica|balon_de_oxigeno|tanque_de_oxigeno',
	frail:
		'bebe|bebes|recien_nacid*|guagua|ancian*|abuel*|mayor|mayores|enfermo|enferma|encamad*|dependiente|discapacitad*|viejit*|embarazada|niño_pequeño|niños_pequeños|niña_pequeña|80_años|90_años|ochenta|noventa|persona_mayor|yaya|yayo|bebito|bebita|silla_de_ruedas|minusvalid*|nietos|meses|nena|nene|beba|adulto_mayor|alzheimer|cancer|postrad*|impedid*|gemelos|chiquitos|delicad*|75_años|76_años|77_años|78_años|79_años|81_años|82_años|83_años|84_años|85_años|86_años|87_años|88_años|89_años|91_años|92_años|93_años|94_años|95_años|96_años|97_años|98_años|99_años|setenta_y|ochenta_y|noventa_y|ochentona|bisabuel*',
	locked_out:
		'quedado_fuera|quede_fuera|quedado_afuera|quede_afuera|quedo_afuera|cerrado_la_puerta|se_me_ha_cerrado|se_cerro_la_puerta|llaves_dentro|llaves_adentro|sin_llaves|no_puedo_entrar|perdido_las_llaves|perdi_las_llaves|dejado_las_llaves|deje_las_llaves|encerrado_dentro|quedado_dentro|quedado_encerrad*|quedo_dentro|quedo_adentro|quedo_encerrad*|olvidado_las_llaves|portazo|solo_dentro|sola_dentro|encerrad*_en_el_coche|encerrad*_en_casa|encerrad*_en_el_baño|encerrad*_en_el_auto',
	inside: 'dentro|adentro|solo_en_casa|sola_en_casa|encerrad*',
	stove_on:
		'fuego_encendido|gas_encendido|cocina_encendida|olla_en_el_fuego|olla_al_fuego|comida_en_el_fuego|estufa_prendida|horno_encendido|hornalla_prendida|olla_en_la_lumbre|fuego_puesto|comida_al_fuego|sarten_al_fuego|vitro_encendida|horno_puesto|hornilla_prendida|comida_en_la_estufa|cazo_al_fuego|fuego_prendido',
	door_open:
		'puerta_no_cierra|no_cierra_la_puerta|puerta_no_se_cierra|puerta_rota|cerradura_rota|cerradura_reventada|reventado_la_cerradura|forzado_la_puerta|forzado_la_cerradura|puerta_abierta|persiana_no_baja|no_baja_la_persiana|reja_no_cierra|puerta_forzada|escaparate_roto|cristal_roto|luna_rota|puerta_reventada|no_se_puede_cerrar|no_puedo_cerrar|cortina_no_baja|no_cierra|no_baja|forzaron_la_puerta|rompieron_la_puerta|rompieron_la_chapa|violaron_la_chapa|no_queda_cerrad*|vidrio_roto',
	burglary:
		'robar|robado|robo|robaron|han_entrado|entraron|intentado_entrar|intentaron_entrar|ladrones|intento_de_robo|se_han_metido|se_metieron|de_noche|esta_noche|okupas|han_robado|asaltaron',
};
