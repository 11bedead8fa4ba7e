/** What somebody sees and has no name for, in Spanish: the words of `concepts/signs.ts`. */
export const signs: Record<string, string> = {
	would: 'deberia|tendria',
	hand_on:
		'mano_en_el|manos_en_el|mano_al|manos_al|agarrandose_el|agarrandose|agarr*_el|se_agarra|se_aprieta|se_sujeta|se_coge|se_lleva_la_mano|llevado_la_mano|llevo_la_mano|llevandose_la_mano|echado_mano|echo_mano|se_toca|apretandose|sujetandose|agarrado_el',
	colourless:
		'palid*|blanc*|blanqu*|gris|amarill*_de|descolorid*|color_ceniza|ceniz*|livid*|demudad*|sin_color|como_la_pared|como_el_papel|como_la_cera',
	still:
		'no_se_mueve|ni_se_mueve|no_se_mueven|sin_moverse|no_se_movia|no_hace_nada|inmovil|no_se_menea',
	mute: 'no_habla|ni_habla|no_contesta|ni_contesta|no_me_contesta|no_responde|ni_responde|no_me_responde|no_dice_nada|no_nos_contesta|no_hace_caso|no_reacciona|ni_reacciona|no_nos_responde|no_me_habla|no_da_señales',
	on_floor:
		'en_el_suelo|en_el_piso|por_el_suelo|en_la_acera|en_la_banqueta|en_el_asfalto|tirad*|tendid*|tumbad*_en|estirad*_en|en_la_cuneta|boca_abajo|en_la_calle_tirad*|desparramad*',
	lying_down: 'tirad*|tumbad*|echad*|tendid*|postrad*',
	dead_limb:
		'tonta_la_mano|tonto_el_brazo|tonta_la_pierna|tonta_una_mano|acorchado_el_brazo|acorchada_la_mano|mano_muerta|brazo_muerto|pierna_muerta|mano_dormida|brazo_dormido|pierna_dormida|mano_tonta|brazo_tonto|dormido_el_brazo|dormida_la_mano|dormida_la_pierna|dormido_la_mano|dormido_la_pierna|dormido_medio_cuerpo|dormido_un_lado|quedado_sin_fuerza|sin_fuerza_en|perdido_la_fuerza|perdi_la_fuerza|perdio_la_fuerza|sin_fuerzas_en_el_brazo|arrastrando_la_pierna|arrastra_la_pierna|arrastrando_una_pierna|arrastra_un_pie|arrastra_una_pierna|se_fue_de_lado|se_va_de_lado|se_le_duerme_el_brazo',
	cannot_talk:
		'no_acierta_a|no_atina_a|no_puede_hablar|no_puedo_hablar|no_habla_bien|habla_mal|hablo_mal|hablar_mal|no_le_salen|no_me_salen|no_consigue_hablar|no_logra_hablar|no_le_entiendo|no_se_le_entiende|habla_raro|hablo_raro|no_puede_ni_hablar|no_articula|trabando',
	limb_fails:
		'no_muevo_el_brazo|no_muevo_la_mano|no_muevo_la_pierna|no_muevo_un_brazo|no_muevo_una_mano|no_muevo_una_pierna|no_mueve_el_brazo|no_mueve_la_mano|no_mueve_la_pierna|no_mueve_un_brazo|no_mueve_una_mano|no_puedo_mover_el_brazo|no_puedo_mover_la_mano|no_puedo_mover_medio_cuerpo|no_puede_mover_el_brazo|no_puede_mover_la_mano|no_puede_mover_la_pierna|no_puedo_mover_un_brazo|no_puedo_mover_una_mano|no_me_responde_el_brazo|no_le_responde_el_brazo|no_le_responde_la_mano|no_me_responde_la_mano|no_me_responde_la_pierna|no_le_responde_la_pierna|no_siento_el_brazo|no_siente_el_brazo|no_siento_la_mano|no_siento_medio_cuerpo|no_siente_medio_cuerpo|no_siente_la_cara|no_siento_la_cara|brazo_no_me_responde|brazo_no_le_responde|mano_no_me_responde',
	limb_reason:
		'duele*|dolor*|roto|rota|escayola|yeso|gimnasio|entren*|pesas|lesion*|tendinitis|manguito|fisio|rehabilitacion|esguince|torcid*|contractura|cervical*|hombro|cabestrillo|hernia|muela|anestesia|frio',
	drops_things:
		'se_me_cae_la|se_me_cae_el|se_me_caen|se_le_cae_la|se_le_cae_el|se_le_caen|se_me_cae_todo|se_le_cae_todo',
	smile_word: 'sonrisa|sonrie|sonreir',
	odd_talk:
		'no_dice_cosas_con_sentido|no_dice_mas_que_tonterias|dice_tonterias|diciendo_tonterias|tonterias|cosas_sin_sentido|sin_sentido|no_tiene_sentido_lo|incoheren*|disparates|desvaria*|no_coordina|dice_cosas_raras|no_sabe_lo_que_dice|no_contesta_bien|no_se_le_entiende|delira|delirando|no_rige',
	odd_way:
		'raro|rara|rarisim*|tembl*|maread*|atontad*|ido|ida|confus*|no_contesta|palid*|blanc*|debil|no_responde|adormilad*|agresiv*|visión_borrosa|desorientad*',
	high_place:
		'de_un_primero|de_un_segundo|de_un_tercero|de_un_tercer|de_un_cuarto|de_un_quinto|de_un_sexto|de_un_septimo|de_un_octavo|del_primero|del_segundo_piso|del_tercero|del_cuarto_piso|del_quinto|desde_un_primero|desde_un_segundo|desde_un_tercero|desde_un_cuarto|desde_un_quinto|desde_un_sexto|desde_el_balcon|por_el_balcon|por_la_ventana|desde_la_ventana|del_balcon|de_la_ventana|del_andamio|de_un_andamio|del_tejado|del_techo|de_la_azotea|de_la_terraza|de_la_escalera_de|de_una_escalera|de_un_arbol|del_arbol|de_un_poste|de_un_muro|de_la_grua|de_lo_alto|desde_arriba|de_metros|de_dos_metros|de_tres_metros|de_cuatro_metros|de_cinco_metros|por_el_hueco|al_vacio|a_un_pozo|por_un_barranco|del_caballo|de_una_altura|de_altura|de_la_litera_de_arriba',
	off_vehicle:
		'de_la_moto|de_la_bici|de_la_bicicleta|del_patinete|de_la_motocicleta|del_caballo|del_camion|del_tractor|del_quad|con_la_moto|con_la_bici',
	head_part: 'por_la_cabeza|de_la_cabeza|en_la_cabeza|la_cabeza|por_el_oido|la_frente|por_la_nuca',
	took_in:
		'bebid*|bebio|bebi|bebieron|bebiendo|trag*|tragad*|tomad*|tomo|tome|se_tomo|ingeri*|comid*|comio|chupad*|chupo|lamid*|metido_en_la_boca|metio_en_la_boca|echado_a_la_boca',
	not_food:
		'aguarras|thinner|tiner|disolvente|queroseno|kerosene|petroleo|parafina_liquida|gasoil|diesel|bencina|aceite_de_motor|liquido_del_radiador|liquido_de_frenos|liquido_refrigerante|liquido_del_coche|liquido_de_limpieza|liquido_de_limpiar|liquido_limpiacristales|liquido_de_lentillas|anticongelante|pegamento|barniz|champu|suavizante|ambientador|limpiacristales|limpiavidrios|abrillantador|mistol|fairy|lavandina|cloro|lavaloza|quitamanchas|antical|aguafuerte|agua_fuerte|salfuman|insecticida|herbicida|abono|fertilizante|alcohol_de_curar|alcohol_de_quemar|agua_oxigenada|colilla*|liquido_de_vapear|nicotina|perfume|colonia|tinte|producto_de_limpieza|producto_de_limpiar|pastilla_del_lavavajillas|capsula_de_detergente|gel_de_manos|gel_hidroalcoholico|bolita*_de_naftalina|naftalina|matahormigas|matacucarachas|pila_de_boton|pila_boton|pila|pilas|iman|imanes|anzuelo|alfiler|aguja|cuchilla|jabon_liquido|desinfectante|acetona|esmalte|lejia|sosa_caustica|creolina|soda_caustica|matamoscas|veneno',
	liquid: 'liquido|producto|botella|frasco|bote',
	made_of: 'de|del|para|que|azul|verde',
	small_thing:
		'moneda|canica|tornillo|clavo|boton|anillo|pendiente|tuerca|chincheta|pieza|lego|juguete|bolita|tapon|llave|arete|cristal|vidrio|hueso|piedra|imperdible|clip|arandela',
	have_temp:
		'tengo|tiene|estoy_a|estoy_con|esta_a|esta_con|marca|marcaba|he_tenido|ha_tenido|hoy_tengo|y_tengo|me_he_puesto_a|se_ha_puesto_a|ha_subido_a|estoy_en|esta_en|ando_con|amaneci_con|amanecio_con',
	years_word:
		'años|año|euros|pesos|semanas|semana|dias|kilos|dientes|puntos|minutos|horas|numero|talla|pie|citas|pacientes|empleados|metros|gatos|perros|plazas|a_la_hora',
	cannot_upright:
		'no_me_puedo_parar|no_puedo_pararme|no_se_puede_parar|no_puede_pararse|ponerme_de_pie|ponerse_de_pie|ponerme_en_pie|estar_de_pie|no_me_tengo_en_pie|no_se_tiene_en_pie|no_puedo_ni_moverme|no_puedo_moverme|no_me_puedo_mover|no_puedo_caminar|no_puedo_andar|no_puedo_ni_andar|no_puedo_ni_caminar|no_me_puedo_levantar|no_puedo_levantarme|no_me_puedo_enderezar|no_puedo_enderezarme|no_me_deja_andar|no_me_deja_caminar|no_puede_andar|no_puede_caminar|no_se_puede_mover|no_se_puede_levantar|no_puede_moverse|no_puedo_ni_respirar|hecho_un_ovillo|hecha_un_ovillo|no_me_aguanto_de_pie',
	so_strong:
		'tan_fuerte|tan_fuertes|tan_grande|bien_fuerte|bien_feo|muy_feo|fortisimo|fuertisimo|que_me_muero|como_nunca|que_flipas',
	ballooned:
		'como_un_melon|como_un_balon|como_un_globo|como_una_pelota|como_un_pan|como_una_sandia|como_un_tomate_de_hinchada|deformada|como_una_bota|como_un_bollo|como_un_boniato|como_hamster',
	very_swollen:
		'muy_hinchada|hinchadisima|superhinchada|toda_hinchada|inflamadisima|muy_inflamada|bien_hinchada|toda_inflamada',
	could_not:
		'no_ha_podido|no_he_podido|no_han_podido|no_pudo|no_pude|no_podia|no_logro|no_logra|no_ha_logrado|no_ha_conseguido|no_consiguio|intenta_y_no|hace_fuerza_para',
	without_word:
		'no_ha_hecho|no_he_hecho|no_hace|no_hago|no_ha|no_he|sin|lleva_sin|llevo_sin|sin_poder',
	no_point:
		'no_veo_sentido|no_le_veo_sentido|no_tiene_sentido|para_que|no_encuentro_sentido|sin_ganas_de|no_me_quedan_ganas_de|no_tengo_ganas_de|no_tiene_ganas_de|se_me_han_quitado_las_ganas_de|irme_de_este_mundo|sin_motivos_para|no_hay_razon_para',
	living: 'vivir|vida|seguir_viviendo|este_mundo|seguir_aqui|seguir_adelante_con_la_vida',
	once: 'una_vez|una_sola_vez|solo_una|una_vez_solo|un_poco|jugando|juega|come_bien',
	poisoned_sure: 'intoxic*|envenen*',
	limb_dead:
		'no_siente|no_siento|no_mueve|no_muevo|no_puede_mover|no_puedo_mover|no_nota|no_noto|insensibles|paraliz*',
	im_of: 'estoy_de|esta_de|ando_de|voy_de|esta_ya_de|estoy_ya_de|estoy_como_de',
	count_word:
		'cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci*|veinte|veinti*|treinta|cuarenta|4|5|6|7|8|9|10|12|14|16|18|20|22|24|26|28|30|32|34|36|38|39|40',
	weeks_months: 'semanas|meses',
	not_pregnancy: 'baja|excedencia|vacaciones|operad*|operacion|tratamiento|obra*|retraso',
	pill_count:
		'diez|doce|quince|veinte|treinta|cuarenta|cincuenta|10|12|15|20|30|40|50|demasiadas|todas|un_monton_de|un_puñado|la_tira',
	per_day: 'dia|diarias|receta|cada|semana|mg|miligramos|gotas|gramos|años|hora|horas|renovar',
	hand_slipped: 'ido_la_mano|fue_la_mano|pasado_con|pase_con',
	sight_odd:
		'nublado_la_vista|nublo_la_vista|vista_nublada|veo_borroso|ve_borroso|veo_doble|ve_doble|perdido_vista|perdi_vista',
	remedy:
		'jarabe|medicina|medicinas|medicamento|dalsy|apiretal|gotas|vitaminas|ibuprofeno|paracetamol|gominolas_de',
	whole_of_it: 'entero|entera|enteros|enteras|todo|toda|de_golpe|medio_bote|bote',
	just_born:
		'acabo_de_dar_a_luz|acaba_de_dar_a_luz|acabo_de_parir|acaba_de_parir|acaba_de_nacer|ha_dado_a_luz|ha_nacido|nacio|dio_a_luz|di_a_luz',
	born_where: 'en_casa|en_el_coche|en_el_baño|en_el_taxi|aqui_mismo|en_el_carro|sola',
	strength_gone:
		'fue_la_fuerza|ido_la_fuerza|sin_fuerza|sin_fuerzas|perdido_fuerza|perdio_fuerza|perdido_la_fuerza|perdio_la_fuerza|no_tiene_fuerza|no_tengo_fuerza',
	struck:
		'chocaron|choco|choque|chocado|chocamos|estampad*|estampo|embist*|por_detras|volcado|volco|volcamos',
	on_top: 'encima|sobre|arriba_de|debajo',
	pinned: 'atrapad*|debajo|aplastad*|no_puede_salir|no_se_mueve|no_lo_podemos_sacar|prensad*',
	boils:
		'puchero|pucheros|olla|cafetera|gallinero|burbuj*|borbot*|hervidero|gorgote*|hirviendo|gargara*|pecera|chapoteo',
	rosy: 'rosa|rosad*|rosit*|rojiz*|rosace*|coloradit*',
	half_smile:
		'sube_media_boca|solo_mueve_media_boca|levanta_media_boca|mueve_media_boca|sonrie_media_boca|rie_media_boca|media_boca_no|media_boca_caida|media_sonrisa_torcida|se_rie_solo_de_un_lado|sonrie_solo_de_un_lado|se_rie_de_un_lado',
	plaster_cast: 'escayol*|yeso|enyes*|ferula|vendaje|vendaron|venda',
	fingers_seen: 'dedo|dedos|deditos|uñas|mano',
	fingers_bad:
		'blanc*|morad*|azul*|negr*|fri*|helad*|no_los_siento|no_los_siente|dormid*|acorchad*|como_el_marmol|no_los_muevo|no_los_mueve|gordisim*|como_morcillas|insensibles',
	than_other:
		'el_doble_que_la_otra|el_doble_de_la_otra|mas_gorda_que_la_otra|mas_gordo_que_el_otro|el_doble_que_el_otro|mas_hinchada_que_la_otra|no_me_cabe_en_la_bota|no_me_entra_el_pantalon|no_me_entra_en_la_bota|no_me_cabe_el_pantalon',
	wiping: 'limpio|limpiarme|limpia|limpiarse|papel_higienico|al_ir_al_baño',
	pee_word: 'pis|pipi|orin*|mead*|meo|cacas|caca|cagad*',
	unaware:
		'sin_enterarme|sin_darme_cuenta|sin_enterarse|sin_darse_cuenta|sin_notarlo|sin_sentirlo|ni_me_entero|ni_me_doy_cuenta|ni_me_he_enterado|no_me_entero|ni_se_entera|sin_querer_ni_notar*',
	hurts_touch:
		'ni_rozarl*|ni_tocarl*|ni_tocarmel*|no_puedo_tocar*|ni_con_el_calzoncillo|ni_el_roce|ni_me_lo_puedo_tocar|ni_andar',
	loses_grip:
		'se_le_van_los_ojos|se_le_va_la_mirada|no_agarra|ya_no_agarra|no_sostiene|no_atina|no_acierta|no_coge_el_vaso|se_le_caen_las_cosas|se_le_cae_la_cabeza|cabecea|no_se_tiene|no_me_sigue|mirada_ida|ojos_idos|no_enfoca',
	calls_me: 'me_dice|me_llama|me_esta_diciendo|me_ha_dicho|me_dijo|me_llamo|nos_llama',
	but_i_am:
		'y_yo_soy|y_no_soy|y_yo_me_llamo|y_yo_no_me_llamo|que_no_soy|y_no_me_llamo|pero_no_me_llamo|pero_yo_soy|que_no_es_mi_nombre|que_esta_muert*|que_se_murio',
	fights_air:
		'pelear_con_el_aire|pelea_con_el_aire|habla_solo|habla_sola|hablando_solo|pega_manotazos|manotazos_al_aire|ve_cosas|pela_los_ojos|pelando_los_ojos|no_conoce',
	fangs:
		'mordisquit*|mordisco|colmillos|marcas_de_colmillos|picotazo|pico|picó|picado|pillado|alcanzo|alcanzado|tiro_a_la_mano|le_tiro|me_tiro_a|lo_alcanzo|clavado_los_colmillos',
	snake_name:
		'{snake}|viborita|culebrita|barba_amarilla|nauyaca|terciopelo|mapana|mapanare|cascabel|yarara|jarara|coralillo|bothrops|cobra|mamba|cuaima|jergon|talla_x|equis|piton',
	bleed_gums:
		'sangre_de_las_encias|sangran_las_encias|sangre_por_las_encias|sangre_por_la_nariz|orina_sangre|sangrando_las_encias|moretones|sangre_por_todas',
	lids_drop:
		'cerrando_los_parpados|cierran_los_parpados|caen_los_parpados|cayendo_los_parpados|parpados_caidos|cerrando_los_ojos_solos|ve_doble|veo_doble|parpados_solos',
	magnet: 'iman|imanes|imanitos|imantad*|magnetic*|bolitas_de_iman',
	pool_word: 'charco|charcos|mancha|reguero|charquito',
	under_head:
		'debajo_de_la_cabeza|bajo_la_cabeza|detras_de_la_cabeza|al_lado_de_la_cabeza|alrededor_de_la_cabeza|debajo_de_la_nuca',
	coming_out:
		'se_me_esta_saliendo|se_le_esta_saliendo|se_me_estan_saliendo|se_le_estan_saliendo|se_me_salen|se_le_salen|se_me_ha_salido|se_me_han_salido|se_le_ha_salido|se_le_han_salido|se_le_salieron|se_me_salieron|se_le_ven',
	bowel: 'tripa|tripas|intestino|intestinos|mondongo|asas_intestinales',
	tumbled:
		'bajado_rodando|despeñad*|desplomad*|desplomo|pegado_una_caida|se_ha_pegado_un_golpe|dado_de_cabeza|rodado_por|rodo_por|rodando_por|rodo_escaleras|rodado_escaleras',
	eyes_shut:
		'sin_abrir_los_ojos|no_abre_los_ojos|no_ha_abierto_los_ojos|no_abre_ojo|no_los_abre|no_abrio_los_ojos|ojos_cerrados_y_no',
	rolled_over:
		'vueltas_de_campana|vuelta_de_campana|hemos_volcado|ha_volcado|nos_volcamos|se_volco|nos_hemos_volcado|dimos_vuelta|ruedas_para_arriba|ruedas_hacia_arriba|panza_arriba|llantas_para_arriba|nos_volteamos|se_volteo_el_carro|se_volteo_la_camioneta',
	belted:
		'cabeza_abajo|boca_abajo|con_el_cinturon|colgad*_del_cinturon|colgando_del_cinturon|no_puedo_salir|no_sale|no_salen|no_podemos_salir|no_se_abre',
	gurgle: 'gargara*|ronquid*|gorgote*|estertor*|quejando*|gimiendo|gime',
	water_by_nose:
		'agua_por_la_nariz|agua_por_la_boca|agua_por_el_hocico|agua_de_los_pulmones|tragado_mucha_agua|trago_mucha_agua',
	afloat: 'flotando|flotaba|boca_abajo|en_el_fondo|hundid*',
	gum_ball: 'bola|bolita|bulto|bultito|pelota|ampolla|globito',
	wont_open:
		'no_quiere_abrir_la_boca|no_puede_abrir_la_boca|no_abre_la_boca|no_puedo_abrir_la_boca|no_quiere_comer|ni_come|no_traga',
	toad: 'sapo|sapos|bufo|rana_toro|sapito',
	second_today:
		'el_segundo_de_hoy|la_segunda_de_hoy|el_tercero_de_hoy|el_cuarto_de_hoy|segundo_hoy|segunda_vez_hoy|tercera_vez_hoy|van_dos_hoy|ya_van_dos|ya_van_tres|ya_lleva_dos|ya_lleva_tres|lleva_tres_hoy|uno_tras_otro|una_tras_otra|uno_detras_de_otro|uno_seguido_de_otro|empalma_uno|la_segunda_hoy|es_la_segunda_hoy|el_segundo_hoy|la_tercera_hoy|dos_veces_hoy|tres_veces_hoy',
	foamy: 'espuma|espumita|espumilla|espumarajo*|burbujas|babilla',
	one_cheek:
		'un_cachete|un_carrillo|una_mejilla|un_moflete|el_otro_lado|solo_de_un_lado|nomas_de_un_lado',
	twice_big:
		'el_doble|al_doble|como_una_bota|como_tronco|como_un_tronco|como_un_jamon|como_un_globo|hinchadisim*|como_una_morcilla',
	newborn_sure:
		'recien_nacid*|neonato|dias_de_vida|dias_de_nacid*|semanas_de_vida|nacio_hace|nacido_hace|nacida_hace|ha_nacido_hace',
	gulp_word: 'trag*|tragado|comido|comio|ingerido|ingirio',
	fit_jerks: 'sacudid*|sacudiendose|espasmos|temblando_enter*|temblando_tod*',
	pulled_out:
		'lo_acabo_de_sacar|la_acabo_de_sacar|lo_saque|la_saque|lo_sacamos|la_sacamos|lo_hemos_sacado|la_hemos_sacado|he_sacado|saque_al|saque_a_la|lo_encontre|la_encontre|sacaron_al|sacaron_a_la|acabamos_de_sacar',
};
