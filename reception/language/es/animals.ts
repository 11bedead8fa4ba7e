/** Words of vets, in Spanish. */
export const animals: Record<string, string> = {
	retch:
		'arcad*|intenta_vomitar|intentando_vomitar|quiere_vomitar|querer_vomitar|hace_como_que_vomita|esfuerzos_para_vomitar|ganas_de_vomitar|nauseas|no_puede_vomitar|haciendo_por_vomitar|no_vomita_nada',
	nothing_out:
		'nada|no_sale|sin_echar|no_echa|no_puede|no_le_sale|y_no|sin_sacar|no_saca|gotas|gotitas|sin_vomitar|no_consigue|solo_espuma|baba',
	restless:
		'inquiet*|nervios*|no_para_quieto|babea|no_se_esta_quieto|se_mira|jadea*|incomod*|arcad*|salivando|vueltas',
	stomach_turned:
		'vuelta_al_estomago|estomago_dado_la_vuelta|se_le_volteo_el_estomago|torsion_de_estomago|torcion_de_estomago|dilatacion|girado_el_estomago|torsion_gastrica|esta_soplado|timpanizado',
	drum: 'tambor|globo|pelota',
	torsion: 'torsion|torcion',
	stand_up:
		'levant*|levanta|ponerse_de_pie|parar|pararse|incorpor*|tenerse_en_pie|caminar|mover|moverse|andar|se_para|sostener*',
	stand: 'tiene_en_pie|sostiene|aguanta_de_pie|camina|puede_levantar|se_mueve',
	old_age:
		'cuesta|mayor|viejo|sofa|cama_porque|telefono|artrosis|cariño|edad|raza|pereza|paseo|cola|rabo|hibern*|tortuga|oreja',
	gums: 'encias|ensias|encia',
	pale: 'blanc*|palid*|morad*|azul*|gris*|moraditas',
	open_mouth: 'boca_abierta|con_la_boca',
	run_over:
		'atropell*|atropey*|arroll*|pillado_un_coche|pillo_un_coche|lo_agarro_un_carro|le_paso_un_coche|golpeo_un_coche|dio_un_coche|lo_machuco',
	heatstroke: 'golpe_de_calor|insolacion',
	car_hot: 'encerrado_en_el_coche_al_sol|en_el_coche_con_este_calor|dentro_del_coche_al_sol',
	bit_by_dog:
		'le_ha_mordido_otro_perro|lo_mordio_otro_perro|mordido_otro_perro|mordio_otro_perro|atacado_otro_perro|ataco_otro_perro|mordido_un_perro|ataco_un_perro|atacado_un_perro|mordio_un_perro|lo_agarro_otro_perro|lo_han_mordido|le_han_mordido|atacado_un_jabali|mordida_de_perro|enganchado_un_perro|atacaron_otros_perros|peleado_con_otro_perro',
	hole: 'agujero|sangr*|herida|abierto|hueco',
	bone_choke:
		'hueso_en_la_garganta|ahogando_con_un_hueso|palo_atravesado|atragantado|atorado_con|hueso_atravesado|pelota_en_la_garganta',
	legs_fail:
		'patas_de_atras|patas_traseras|arrastra_las_patas|arrastrando_las_patas|no_mueve_las_patas|no_apoya_las_patas|arrastra_las_patitas|tren_trasero|no_siente_las_patas',
	paralysed: 'paraliz*',
	snake_bit: 'vibora|culebra|serpiente|escorpion|alacran',
	drowning:
		'ahogado_en_la_piscina|caido_a_la_piscina|cayo_a_la_alberca|sacado_de_la_piscina|cayo_a_la_pileta|cayo_a_la_piscina',
	eye_out: 'ojo_fuera|salido_el_ojo|ojo_salido|se_le_salio_el_ojo|ojito_fuera|ojo_se_le_ha_salido',
	guts_out:
		'tripas_fuera|intestino*_fuera|se_le_salen_las_tripas|sale_el_intestino|se_le_ha_salido_el_utero|prolapso',
	very_cold_limp:
		'frio_y_no|muy_frio_y|helado_y|frio_y_flojo|flacido|como_un_trapo|esta_helad*|frio_y_flacid*|helado_y_no',
	shot: 'perdigon*|balazo|le_han_disparado|le_dispararon|le_disparo|un_disparo|pegado_un_tiro|pego_un_tiro|a_tiros|de_un_tiro',
	dying: 'se_esta_muriendo|se_me_muere|se_muere|se_nos_muere|muriendose|muriendo|agoniz*|se_nos_va',
	seizing_now:
		'esta_convulsionando|esta_combulsionando|convulsionando|no_para_de_convulsionar|en_pleno_ataque|convulsionando_ahora|estan_dando_convulsiones|ataques_seguidos|lleva_convulsionando|esta_con_un_ataque|esta_con_convulsiones|no_se_le_pasa_el_ataque',
	several:
		'varios|varias|seguidos|seguidas|dos_ataques|uno_detras|otro_y_otro|muchos|repetid*|tres_ataques|cuatro_ataques|tres_convulsiones|cuatro_convulsiones|tres_crisis|cuatro_crisis|tres_seguid*|cuatro_seguid*|van_tres|van_cuatro|lleva_tres|lleva_cuatro|ya_tres|tres_hoy|tres_en|tres_veces|cuatro_veces',
	minutes: 'minutos|media_hora|una_hora|rato_largo|horas|cinco_minutos|diez_minutos',
	had: 'ha_tenido|tuvo|ha_dado|dio|le_dan|le_dio|tenido|dado',
	vet_poison:
		'chocolate|xocolate|xocolata|uvas|pasas|cebolla|ajo|raticida|matarratas|mata_ratas|veneno|anticongelante|lirio|lirios|ibuprofeno|paracetamol|porro|marihuana|hachis|maria|xilitol|chicle|chicles|lejia|cloro|insecticida|caracolicida|babosas|pastillas|medicamento|medicinas|medicacion|procesionaria|progesionaria|oruga|sapo|adelfa|nuez_de_macadamia|macadamia|abono|fertilizante|herbicida|seta|setas|azulillo|fluor|bicho_venenoso|pesticida|cocaina|droga|tabaco|colilla|hierba|edulcorante|aguacate|detergente|pilas|pipeta_de_perro|permetrina|cloro|masa_de_pan|cafe|pastilla|pastillas|rata_muerta|rata_envenenada|ratón_envenenado|planta|flor|flores|azucena*|warfarina|estricnina|brownie|turron|bombones|poinsettia|flor_de_pascua',
	lick: 'lame*|lami*|lamb*|chup*|morder|mordid*|tocado|olido|comido|mordisque*',
	caterpillar: 'procesionaria|progesionaria|oruga_procesionaria|lengua_hinchada',
	object_vet:
		'calcetin|hueso|juguete|anzuelo|aguja|hilo|pelota|palo|piedra|cuerda|tanga|moneda|pila|mazorca|imperdible|tapon|bolsa|hueso_de_pollo|goma|chupete|pañal|compresa|braga|una_media|medias',
	cat: 'gato|gatito|gata|felino|siames|persa|michi|minino|gat',
	litter: 'arenero|arenerro|arena|caja_de_arena|bandeja|arenera',
	often:
		'cada_dos_minutos|cada_poco|todo_el_rato|a_cada_rato|sin_parar|y_nada|no_hace|constantemente|no_sale|entra_y_sale|cada_rato|muchas_veces',
	strain: 'empuj*|esfuerzo*|fuerza|pujando|puja|apretando|aprieta|hace_fuerza',
	cries: 'maull*|llora|llorando|grita|gritando|chilla|aulla|queja|aúlla',
	pup: 'cachorr*|gatit*|perrit*|cria|crias|bebes|camada|potrill*|gatitos',
	give_birth: 'parir|dar_a_luz|parto|pariendo|sacar_al_cachorro',
	not_out:
		'no_sale|atascad*|atorad*|no_acaba_de_salir|medio_fuera|no_salen|atravesad*|no_puede_salir|no_nace|no_puede_sacar',
	not_coming: 'no_sale|no_salen|no_viene|no_nacen',
	in_birth:
		'ha_parido|parido|pario|de_parto|pariendo|parto|parir|esta_pariendo|contracciones|empujando',
	green_discharge: 'flujo_verde|liquido_verde|secrecion_verde',
	small_pet: 'conej*|cobaya|hamster|huron|chinchilla|cuy|cobayo',
	not_eat:
		'no_come|no_quiere_comer|sin_comer|no_ha_comido|dejado_de_comer|dejo_de_comer|no_prueba|no_menja|ni_come|no_comen|no_esta_comiendo|inapeten*',
	not_drink: 'ni_bebe|no_bebe|sin_beber|ni_toma_agua|no_toma_agua|no_quiere_beber',
	days: 'dias|desde_ayer|desde_antier|varios_dias|dos_dias|tres_dias|2_dias|3_dias|semana',
	pyometra: 'piometra|pus_por_la_vulva|sale_pus|flujo_con_pus|secrecion_con_sangre',
	open_wound: 'abierta|fea|grande|profunda|carne_viva|se_ve_el|enorme',
	very_weak:
		'haciendo_eses|hace_eses|dando_tumbos|como_borrach*|muy_decaid*|muy_debil|no_reacciona|muy_flojo|muy_floja|muy_apagad*|no_tiene_fuerzas|sin_fuerzas|muy_apatic*|tambale*|se_tambalea|no_coordina|anda_como_borrach*|desorientad*|andando_raro|muy_mal|muy_malito|muy_malita|temblando|se_cae_de_lado|ladea_la_cabeza',
	pain: 'dolor|toco|tocar|tocas',
	limp: 'cojea*|cojo|coja|renque*|renguea*|no_apoya|cojeando|levanta_la_pata',
	not_support: 'no_apoya|no_la_apoya|colgando|no_puede_apoyar|no_pisa|hinchada|deformada',
	jaundice: 'amarill*|icteric*',
	not_pee_days: 'no_orina|no_mea|no_ha_meado|no_hace_pis|no_ha_hecho_pis|sin_orinar|no_orino',
	scratch: 'rasca|rascando|pica|picor|lame|lamiendo',
	ear_shake: 'sacude_la_cabeza|sacude_las_orejas|oreja|oido|otitis',
	apathy:
		'triste|apatic*|decaid*|apagad*|raro|rara|no_juega|flojo|floja|alicaid*|no_quiere_salir|escondid*|desanimad*|bajon',
	soft_stool: 'caca_blanda|heces_blandas|blanda|popo_aguado|caca_liquida|va_suelto',
	thirst: 'bebe_mucha_agua|bebe_mucho|toma_mucha_agua|orina_mucho|mea_mucho',
	ticks: 'garrapata*|pulgas|pulga|acaros',
	worms: 'lombric*|gusanos|parasitos',
	eye_runny:
		'legañ*|ojo_rojo|ojo_lloroso|ojos_llorosos|lagañ*|ojo_irritado|le_llora_el_ojo|ojo_cerrado|no_abre_el_ojo',
};
