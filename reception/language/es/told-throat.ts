/** What stops the air or the throat, and what was swallowed, in Spanish: the words of `concepts/told-throat.ts`. */
export const toldThroat: Record<string, string> = {
	choke_bit:
		'{food_bit}|jamon|chorizo|empanada|arepa|confite|hielo|elote|mani|arvejita|arveja|mazorca|gelatina|chupete|hueso|paleta|nuez|boton|bola|tapa|trozo',
	plugs:
		'tapa|tapona|taponado|taponando|tapo|tapado|cierra|cerro|cerrado|sella|ventosa|bloquea|obstruye|trabo|trabado|trancado|tranco|encajado|atorado|atoro|metio|metido|quedo|quedado|ido|pegado',
	air_gate:
		'traquea|pescuezo|cogote|el_paso|conducto|via_aerea|vias_respiratorias|tapo_la_garganta|tapona_la_garganta|tapa_la_garganta|taponado_la_garganta|en_la_garganta_jadea|haciendo_ventosa',
	pipe_word:
		'fregadero|tuberia|desagüe|desague|lavabo|robot|aspiradora|aspirador|cañeria|manguera|presupuesto',
	crosswise:
		'se_le_atraveso|se_le_ha_atravesado|quedado_cruzado|quedado_cruzada|quedado_atravesado|quedado_atravesada|quedo_cruzado|quedo_atravesado|quedo_trabado|se_le_trabo|se_le_ha_trabado|se_le_tranco|tiene_trancado|trancado',
	choke_over: 'ya_salio|ya_paso|ayer|examen|papeleo|espina',
	into_lung: 'al_pulmon|a_los_pulmones|en_el_pulmon|por_la_traquea|en_la_traquea|hasta_dentro',
	inhaled_it: 'ha_aspirado|aspiro|aspirado_un|aspirado_una',
	thumped:
		'he_dado_golpes|dandole_golpes|le_doy_golpes|dandole_palmadas|doy_palmadas|di_palmadas|dado_palmadas|dando_palmadas|hicimos_la_maniobra|hecho_la_maniobra|haciendo_la_maniobra|hice_la_maniobra|apretado_la_barriga|aprete_la_panza|aprete_la_barriga|apreto_la_panza|apretado_la_panza|colgando|cabeza_abajo|compresiones',
	not_shifting:
		'no_echa|no_la_echa|no_lo_echa|no_escupe|no_lo_escupe|no_bota|no_lo_bota|no_lo_avienta|no_avienta|no_expulsa|no_suelta|no_sale|no_lo_saca|no_saca|no_llego|no_alcanzo|y_nada|cinco_veces|no_vuelve|no_pasa',
	finger_reach:
		'meto_el_dedo|mete_el_dedo|metido_el_dedo|meti_el_dedo|meto_los_dedos|metio_los_dedos',
	struck_dumb:
		'mudo|muda|tieso|tiesa|morado|morada|azul|inmovil|rigido|rigida|colapso|desplomado|desplomada',
	mid_bite:
		'bocado|en_mitad_de_la_comida|con_la_empanada|con_la_boca_llena|mientras_comia|comiendo|comia|masticando',
	mouth_opens: 'abre_la_boca|abria_la_boca|da_manotazos|manotea',
	no_sound_out:
		'no_le_sale_sonido|no_le_sale_la_voz|no_le_sale_voz|no_sale_sonido|no_sale_nada|no_le_sale_nada|sin_sonido',
	toy_word: 'muñec*|juguete|robot|altavoz',
	denture_bit: 'dentadura|corona|puente|protesis|funda|diente',
	down_throat:
		'para_dentro|a_la_garganta|por_la_garganta|al_fondo_de_la_garganta|a_la_traquea|tose_azul',
	turning_dark: 'negrito|moradito|morado|morada|azul|azulado|amoratado|amoratada',
	nostrils: 'narices|nariz|narinas|fosas_nasales|aletas_de_la_nariz|naricitas|naricita',
	flaring: 'aletean|aletea|aleteando|aletear|aleteo|se_le_abren_y_cierran',
	straw_air:
		'respirar_por_una_pajita|respirar_por_un_popote|respirar_por_un_sorbete|respirando_por_una_pajita|respirando_por_un_popote|respirar_por_una_bombilla|respirar_por_un_pitillo',
	effort_noise:
		'quejido|quejidos|quejidito|gemido|gemidos|hombros|gruñido|gruñidos|resoplido|silbido|ronquido|queja',
	each_breath:
		'a_cada_respiracion|en_cada_respiracion|con_cada_respiracion|cada_vez_que_respira|al_respirar_siempre|cada_que_respira',
	chest_inside: 'pulmones|pecho|pechito|bronquios|suena|resuella|resopla',
	kettle:
		'tetera|fuelle|como_un_pito|silbato|burbujas|desde_el_pasillo|chilla|chillan|chillido|caballo_cansado|cafetera|acordeon',
	few_words:
		'no_me_acaba_las_frases|no_acaba_las_frases|habla_de_palabra_en_palabra|ni_tres_palabras_seguidas|ni_dos_palabras_seguidas|tres_palabras_y_para|no_puede_ni_platicar|no_puede_hablar_del_ahogo|cansa_con_contestarme|fatiga_solo_con_contestar*|le_dio_la_fatiga_no|no_llora_porque_no_tiene_aire|no_agarra_aire|no_coge_aire|no_hay_manera_de_que_coja_aire|se_le_va_el_aliento|jalo_y_no_entra|se_fatiga_al_hablar',
	small_talker: 'logopeda|aprende|bebe_de|idioma|tartamud*|vacaciones',
	hardly_moves:
		'apenas_se_le_mueve|apenas_se_mueve|apenas_mueve|casi_no_se_le_mueve|casi_no_se_mueve|no_veo_que_se_mueva|no_veo_que_suba',
	finger_probe: 'saturimetro|saturometro|oximetro|pulsioximetro|saturacion|la_saturacion',
	puffs_given: 'salbutamol|ventolin|disparador|puffs|inhalaciones|bombita|inhalador|atomizador',
	no_better:
		'ya_no_le_agarra|no_le_agarra|no_le_hace_nada|no_le_hace|no_me_hace_nada|no_mejora|y_nada|sigue_igual|como_si_nada|ya_no_me_hace',
	count_gap: 'cuento|cuenta|pasan|diez_segundos|quince_segundos|veinte_segundos',
	between_breaths:
		'entre_respiracion_y_respiracion|entre_una_respiracion_y_otra|entre_cada_respiracion|de_respiracion_a_respiracion',
	hand_no_breath:
		'no_noto_el_aliento|no_le_noto_el_aliento|no_noto_que_respire|no_siento_que_respire|no_le_siento_la_respiracion|no_le_noto_la_respiracion|no_siento_su_aliento',
	plunged:
		'se_hundio_en_el_rio|se_cayo_a_la_cisterna|se_lo_llevo_la_ola|se_la_llevo_la_ola|se_cayo_a_la_piscina|se_cayo_al_agua|se_hundio_en_la_alberca|cayo_al_pozo|se_cayo_al_canal|se_cayo_a_la_alberca|se_cayo_a_la_pileta',
	out_limp:
		'trago_agua|tragado_agua|salio_morado|salio_morada|salio_flojito|salio_flojita|salio_flojo|salio_azul|flojito|flojita|morado|no_reacciona|tosiendo',
	bath_toy: 'movil|telefono|llaves|pelota|juguete|gafas|reloj',
	fume_source:
		'brasero|monoxido|calentador|estufa_de_butano|barbacoa_dentro|humo_del_brasero|motor_encendido|tubo_de_escape',
	knocked_silly:
		'grogui|atontados|atontado|atontada|estamos_mareados|mareados|dormidos|agarro_durmiendo|desmayados|desmayado|inconscientes|no_despiertan|tambaleando',
	mirror: 'espejo|espejito',
	no_fog: 'no_se_empaña|no_empaña|ni_se_empaña|no_se_empana',
	adrenaline_pen: 'adrenalina|adrenalin|epipen|autoinyector|jext|altellus|autoinyectable',
	swells_now:
		'hinchandose|se_hincha|se_esta_hinchando|se_va_hinchando|se_nos_hincha|se_me_hincha|se_hincho|la_hincharon|lo_hincharon|vomita_hinchado|inflandose|se_infla|se_esta_inflando|se_inflo|enroncho|enronchado|enronchada|se_broto|la_broto|lo_broto|esta_creciendo',
	pen_failed:
		'sigue_igual|sigue_hinch*|no_mejora|vuelve_otra_vez|ya_se_lo_he_pinchado|no_le_hace|le_he_pinchado',
	ankle_word: 'tobillo*|pie|pies|pierna*|rodilla*|mano|dedo|brazo|codo|muñeca',
	belly_gas:
		'reserv*|mesa|ensalada|menu|barriga|tripa|panza|gases|abdomen|vientre|estomago|perro|gato|factura',
	face_monster:
		'desfigurad*|monstruo|boxeador|irreconocible|cara_le_crecio|como_sapo|como_un_sapo|como_un_toro|cerraron_los_ojos|parece_otro|parece_otra|cara_deforme',
	pressure_gone:
		'baja_la_tension|bajado_la_tension|tension_baja|presion_se_le_fue|presion_al_piso|se_le_fue_la_presion|sin_fuerza|no_se_sostiene|no_se_tiene_en_pie|se_desploma|se_nos_va|flojo|flojita|tieso|desmayad*',
	swallowed_one:
		'trago|tragado|trague|se_trago|se_ha_tragado|en_la_boca|en_la_lengua|en_la_garganta',
	stinger: 'avispa|abeja|abejorro|avispon',
	doom: 'siento_que_me_muero|siente_que_se_muere|sensacion_de_muerte|me_voy_a_morir|siento_que_me_voy|muerte_inminente',
	grows: 'crece|crecio|creciendo|le_crece|me_crece|va_creciendo|se_agranda|agrandando',
	throat_small:
		'garganta_chiquita|garganta_pequeña|garganta_estrecha|garganta_apretada|aprieta_la_garganta|se_me_cierra_el_paso|cierra_el_paso|garganta_como_un_puño|garganta_se_estrecha|no_le_entra_ni_agua|no_me_entra_ni_agua|no_me_pasa_ni_agua|no_le_pasa_ni_agua|no_me_pasa_ni_el_agua|no_pasa_ni_agua|cerro_la_glotis|se_le_cerro_el_pecho|inflo_la_garganta|infla_la_garganta|se_le_infla_la_uvula|garganta_todo_uno',
	mouth_floor: 'suelo_de_la_boca|piso_de_la_boca|debajo_de_la_lengua|bajo_la_lengua',
	rock_hard: 'duro|dura|durisimo|como_piedra|piedra|como_una_piedra|tabla|como_madera',
	neck_bad:
		'rigido|como_un_toro|monstruosos|monstruoso|colorado|caliente|extendio|extendido|hinch*|infl*|enorme|duro|tensa|tenso|distingo',
	shirt: 'camisa|jersey|cervicales|tortic*|gimnasio|abrigo|botella',
	eye_shuts: 'se_cerro|cerrado|cerrar|se_cierra|no_abre|se_le_cierra|hinchazon|paso',
	told_lifted: 'levanta|levanto|levantado|subio|sube|empuja|aupa|arriba',
	finger_gap:
		'ni_un_dedo_entre_los_dientes|no_cabe_un_dedo|no_me_cabe_un_dedo|no_entra_un_dedo|ni_un_dedo|ni_la_cuchara',
	hot_potato:
		'patata_caliente|papa_caliente|habla_como_con_papa|habla_como_con_una_patata|voz_de_patata',
	ludwig: 'angina_de_ludwig|ludwig',
	chin_under:
		'bajo_la_quijada|bajo_la_barbilla|debajo_de_la_barbilla|debajo_de_la_quijada|bajo_la_mandibula|debajo_de_la_mandibula|pelota_de_tenis',
	hard_ball: 'huevo|pelota|bola|bulto|pelota_dura|duro',
	told_no_swallow:
		'no_traga|no_pasa_saliva|no_pasa_la_saliva|no_traga_saliva|no_trago_saliva|no_me_pasa_la_saliva|no_puede_pasar_saliva|no_paso_saliva',
	takes_in:
		'{took_in}|bebio|bebido|comido|comio|tomo|tomado|tomaron|tragado|trago|chupo|chupado|mordio|mordido|inhalo|metio|confundio|bebimos',
	told_poison:
		'racumin|baygon|paraquat|gramoxone|adelfa|quitagrasas|desmanchador|chamico|yuca_brava|curado|pastilla_del_amor|pastillas_para_los_caracoles|matacaracoles|aceite_de_la_lampara|liquido_del_vapeador|gominolas_de_marihuana|gomitas_de_marihuana|brownie_de_marihuana|bolita_de_mercurio|mercurio|amanita|setas_raras|niscalos_raros|aceite_del_difusor|detergente_en_capsula|alcohol_adulterado|alcohol_del_malo|trago_adulterado|metanol|campeon|tamaron|ricino|cicuta|estramonio|floripondio',
	poison_sale: 'comprar|vendeis|venden|precio|presupuesto|fumigar|plantar|podar|curso',
	pill_like: 'paracetamoles|ibuprofenos|pastillitas|lorazepanes|valiums|pildoras|grajeas',
	took_for_sweets:
		'eran_caramelos|era_caramelo|eran_dulces|eran_gominolas|eran_lacasitos|como_caramelos|como_si_fueran_caramelos|como_golosinas|eran_chuches|eran_golosinas',
	handful:
		'diez|doce|quince|veinte|treinta|cuarenta|cincuenta|puñado|puñado_de|un_monton_de|dos_cajas_de|una_caja_de|medio_bote_de|todas_las',
	dose_tenfold:
		'diez_veces_la_dosis|cuchara*_grande_en_vez|el_doble_de_la_dosis_de_insulina|diez_veces_mas_de_la_dosis|le_he_dado_diez_veces',
	opioid_patch:
		'parche_de_morfina|parches_de_morfina|parche_de_fentanilo|parches_de_fentanilo|parche_del_abuelo|parche_de_la_abuela',
	stuck_many:
		'se_ha_pegado|se_pego|pegados|dos_parches|tres_parches|cuatro_parches|chupado|masticado|mordido|comido',
	pupil_word: 'pupila|pupilas',
	pinpoint: 'alfiler|alfileres|puntitos|cabeza_de_alfiler|como_puntas|diminutas|puntiformes',
	given_wrong:
		'dieron|di|le_di|le_dio|han_dado|he_dado|inyectaron|pusieron|puse|tomo|tomado|equivoco',
	of_another:
		'metadona_de_otro|pastillas_de_otro|medicacion_de_otro|medicacion_de_otra|insulina_de_otro|de_otro_paciente|de_otra_paciente|de_otro_residente|otro_medicamento_y_se_puso_mal|frasco_y_le_dio_el_acido',
	tablets_missing:
		'faltan_pastillas|faltan_diez_pastillas|faltan_doce_pastillas|faltan_veinte_pastillas|pastillero_vacio|blister_vacio|bote_vacio|caja_vacia|frasco_vacio|cajas_vacias|blisteres_vacios',
	groggy_now:
		'atontado|atontada|grogui|adormilad*|no_despierta|dormid*|ronca_raro|zombi|zombie|flojo|floja|no_reacciona|se_puso_mal|mareada|mareado',
	spiked_drink:
		'escopolamina|burundanga|trago_adulterado|alcohol_adulterado|bebida_adulterada|algo_en_la_copa|algo_en_la_bebida',
	blind_now: 'no_veo|quedo_ciego|no_ve|ciego|vemos_doble|veo_doble',
	mouth_word: 'labios|boca|lengua',
	mouth_burnt: 'quemados|quemada|quemado|quemadura|ampollas|ampollada',
	by_product: 'producto|del_producto|sosa|lejia|acido|desatascador',
	told_sniffed: 'inhalo|inhalado|inhalando|esnifo|esnifado|esnifando|oliendo',
	solvent: 'resistol|pegamento|cola|gas|thinner|tiner|disolvente|pegante|bencina',
	dropped_now: 'tieso|desmayo|desmayad*|cayo|no_reacciona|desplomo|azul',
};
