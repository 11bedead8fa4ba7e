/** How a stroke looks to who stands beside it, in Spanish: face, limb, walk, speech and sight that go. */
export const stroke: Record<string, string> = {
	leaks:
		'escurr*|se_le_sale|se_le_salen|se_me_sale|se_le_cae|se_me_cae|se_le_derrama|chorrea*|babe*|se_le_escapa|se_me_escapa',
	table_drink:
		'jugo|zumo|agua|cafe|cafelito|sopa|caldo|leche|comida|infusion|manzanilla|mate|baba|babas|saliva|papilla',
	mouth_side:
		'por_un_lado|de_un_lado|por_la_comisura|comisura|por_el_lado|del_lado|media_boca|boca|labio',
	smiles:
		'rie|reido|rio|reir|reirse|sonrie|sonreido|sonrio|sonreir|sonrisa|ria|sonria|riera|sonriera|sonrei|sonriendo|riendo|se_ria',
	limb_seen:
		'brazo|bracito|brazos|mano|manita|pierna|piernas|un_lado|lado_derecho|lado_izquierdo|medio_cuerpo',
	disobeys:
		'se_le_cae_solo|se_le_cae_sola|se_me_cae_solo|se_me_cae_sola|se_le_va_para_abajo|se_le_va_abajo|se_le_baja_solo|le_cuelga|me_cuelga|colgando|cuelga|de_trapo|no_le_obedece|no_me_obedece|no_obedece|no_le_hace_caso|no_me_hace_caso|de_corcho|de_madera|como_si_no_fuera_mio|como_si_no_fuera_suyo|no_es_mio|no_lo_siente_suyo|de_plomo|como_muert*|no_lo_levanta|no_la_levanta|no_lo_puede_levantar|no_la_puede_levantar|no_lo_mueve|no_la_mueve|no_lo_sube|no_le_sube|no_sube|se_queda_abajo|no_es_suyo|no_es_suya|no_es_mia|como_si_no_fuera_mia|como_si_no_fuera_suya|como_si_fuera_de_otro|no_le_obedecia|no_me_obedecia|no_le_respondia|no_me_respondia|no_le_hacia_caso|no_me_hacia_caso|se_le_iba|iba_por_su_cuenta|va_por_su_cuenta|no_lo_manda',
	limb_cause:
		'duele*|dolor*|roto|rota|escayol*|yeso|gimnasio|entren*|pesas|lesion*|tendinitis|manguito|fisio|rehabilitacion|esguince|contractura|agujetas|hernia|muela|anestesia|caid*|cayo|golpe*|operad*|muñeco|muñeca|juguete|silla|sofa|prensa|maquina|dibuj*|pintar|guitarra|piano',
	utensil:
		'cuchara|cucharilla|tenedor|taza|vaso|boligrafo|boli|peine|cepillo|llaves|cubierto*|plato',
	slips_hand:
		'se_le_cae_de_la_mano|se_me_cae_de_la_mano|se_le_caen_de_la_mano|se_me_caen_de_la_mano|se_le_va_de_la_mano|se_le_resbala_de_la_mano|se_le_escapa_de_la_mano|se_me_escapa_de_la_mano|de_la_mano_derecha|de_la_mano_izquierda',
	walks:
		'camina|caminando|caminar|anda|andando|andar|andamos|ando|tambale*|andan|pasos|se_va|se_me_va|marcha|dando_tumbos|va_dando',
	staggers:
		'como_borrach*|como_si_estuviera_borrach*|como_si_hubiera_bebido|como_si_fuera_borrach*|contra_la_pared|contra_las_paredes|contra_los_muebles|chocando_con_todo|haciendo_eses|de_lado|hacia_un_lado|para_un_lado|de_costado|torcid*|dando_tumbos|dando_bandazos|dando_traspies',
	alcohol:
		'copas|fiesta|boda|bebido_mucho|discoteca|verbena|botellon|cerveza*|cangrejo|moda|tacones|zapatos|plantillas|ortopedic*|la_cadera|cojera|juanete*',
	words_word: 'palabras|palabra|frases|silabas',
	wrong_words:
		'no_existen|no_existe|que_no_son|que_no_es|del_reves|al_reves|cambiadas|sin_orden|mezcladas|revueltas|no_le_vienen|no_le_salen|no_me_vienen|no_me_salen|equivocadas|desordenadas',
	word_play:
		'crucigrama*|juego|sopa_de_letras|ingles|idioma|niño|traductor|colegio|logopeda|timidez|jugando|dislex*|trabalenguas',
	foreign_like:
		'como_en_chino|como_en_ruso|como_en_arabe|en_arameo|un_idioma_inventado|idioma_que_no_existe|patata_en_la_boca|papa_en_la_boca|algodon_en_la_boca|algodones_en_la_boca|trapo_en_la_boca|polvoron_en_la_boca|canicas_en_la_boca|lengua_gorda|lengua_dormida|lengua_pesada',
	noises_only:
		'solo_balbucea|solo_gime|solo_hace_ruidos|no_hace_mas_que_gemir|solo_emite|no_le_sale_ni_una_palabra|no_le_salen_ni_las_palabras|solo_dice_si_a_todo|solo_repite',
	half_sees:
		'solo_veo_la_mitad|solo_ve_la_mitad|veo_solo_la_mitad|ve_solo_la_mitad|solo_veo_media|veo_media_cara|no_ve_por_un_lado|no_veo_por_un_lado|media_vision|me_falta_media_imagen|la_mitad_de_las_cosas',
	askew:
		'para_la_izquierda|para_la_derecha|para_un_lado|hacia_un_lado|hacia_la_izquierda|hacia_la_derecha|a_un_lado|para_abajo|ido_de_lado|fue_de_lado|se_le_tuerce|torcid*|desviad*|ladead*',
	mouth_or_face: 'boca|boquita|labio|media_cara|mejilla|parpado|medio_labio|comisura',
	passed_off:
		'se_le_ha_pasado|se_me_ha_pasado|se_paso|se_le_paso|se_me_paso|ya_paso|ha_vuelto|volvio|ya_habla|ya_hablo|ya_lo_mueve|ya_la_mueve|ya_esta_bien|ya_esta_normal|ya_estoy_bien|como_si_nada|diez_minutos|cinco_minutos|quince_minutos|un_ratito|un_rato|ya_puede|se_recupero|tan_normal|como_siempre|perfecta|perfecto',
	brain_lapse:
		'no_podia_hablar|no_podia_decir|no_le_salian|no_me_salian|no_le_salia|no_me_salia|se_me_fue_el_habla|se_le_fue_el_habla|perdio_el_habla|perdi_el_habla|hablaba_raro|hablaba_como|no_se_le_entendia|no_me_entendian|brazo_no_le_respondia|brazo_no_me_respondia|mano_no_le_respondia|mano_no_me_respondia|pierna_no_me_respondia|pierna_no_le_respondia|se_le_durmio_medio|se_me_durmio_medio|se_le_durmio_la_cara|se_me_durmio_la_cara|se_me_acorcho|se_le_torcio|se_me_torcio|se_le_fue_la_boca|no_movia_el_brazo|no_movia_la_mano|no_podia_mover_el_brazo|no_podia_mover_la_mano|deje_de_ver_de_un_ojo|no_veia_de_un_ojo|no_veia_por_un_ojo',
	speechless: 'sin_habla|sin_palabras|sin_aliento|de_piedra|helad*|blanc*',
	eyelid: 'parpado|ojo|ceja',
	half_shut:
		'no_abre_bien|no_abre_del_todo|medio_cerrado|caido|se_le_cae|colgando|no_cierra|mas_cerrado|mas_bajo',
	fails_at:
		'se_le_iba|se_me_iba|se_le_va|se_me_va|para_otro_sitio|no_atina|no_atinaba|no_puede_agarrar|no_puedo_agarrar|no_agarra|no_coge|no_puede_coger|no_puedo_coger|no_puede_sujetar|no_puedo_sujetar|no_acierta|torpe|muerta|muerto|dormid*|no_le_responde|no_me_responde|no_le_aprieta|no_me_aprieta|sin_fuerza|no_cierra|colgando',
	speech_odd:
		'palabras_sueltas|solo_silabas|no_vienen_a_cuento|no_viene_a_cuento|una_palabra_por_otra|unas_palabras_por_otras|no_acierta_con|no_atina_a|no_encuentra_las_palabras|no_me_entiende|no_le_entiendo|no_la_entiendo|no_se_le_entiende|se_le_traba|balbuce*|farfull*|mascull*|cosas_raras|cosas_sin_sentido|disparates|habla_raro|habla_mal|no_puede_hablar|no_le_salen',
	speech_gone:
		'solo_silabas|una_palabra_por_otra|unas_palabras_por_otras|solo_le_salen_silabas|palabras_sueltas',
	gait_odd:
		'tumbos|bandazos|arrastrando_un_pie|arrastrando_el_pie|arrastrando_la_pierna|arrastra_un_pie|arrastra_la_pierna|me_caigo_para|se_cae_para|se_va_para_un_lado|me_voy_para_un_lado|me_caigo_hacia|se_cae_hacia|no_se_tiene_en_pie',
	sight_gone:
		'veo_doble|ve_doble|veo_borroso|ve_borroso|no_ve_bien|dejado_de_ver|no_puedo_tragar|no_puede_tragar|veo_solo',
	/** A mouth that is crooked by its teeth, its mending or a laugh. */
	smile_work:
		'carilla*|ortodoncia|bracket*|braket*|ortognatic*|mordida|diente|dientes|botox|relleno|hialuronico|de_tanto_reir*|retenedor|ferula|dentadura|protesis|alineador*|invisalign|foto|fotos|acento|grabacion|contestador|megafonia|altavoz',
	hangs_other:
		'pelo|cabello|flequillo|melena|cortina|toldo|cuadro|tirante|pendiente|vestido|falda|cable|bolso|gorra|canalon|valla|puerta',
	worn_on_chest: 'holter|sujetador|pulsometro|talla|camisa|uniforme|chaleco|arnes|mochila|bañador',
	hard_hearing: 'audifono*|sord*|otorrino|oye_mal|oye_poco|oye_nada|consola|cascos',
	skin_care: 'crema|cremas|cosmetic*|dermatolog*|laser|acne',
	mosquito: 'mosquito*|zancudo*',
	numbed: 'anestesia|boca_dormida|empaste|muela_nueva',
};
