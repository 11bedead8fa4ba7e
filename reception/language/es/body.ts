/** What happens to people and animals, as Spanish speakers on both sides of the Atlantic say it. */
export const body: Record<string, string> = {
	hurt: 'duel*|dol*or|dolor*|dolia|doliendo|dolio|dolier*|dolido|dolencia|molestia*|punza*|punzad*|pinchaz*|pincha|pinchan|clav*_el|ardor|quemazon|quemando_por_dentro|calambr*|malestar|retorcij*|latigazo*|pesadez',
	agony:
		'fortisim*|fuertisim*|insoportable*|horrible*|horroros*|bestial*|brutal*|barbaridad|no_aguant*|no_lo_aguant*|no_soport*|me_muero_de_dolor|mata|matando|tremend*|terrible*|espantos*|muy_fuerte|super_fuerte|mucho_dolor|atroz|agudo|rabios*|intens*|grit*|retorc*|doblad*|llorando|me_parte|insufrible|muchisimo',
	chest: 'pecho|pechito|torax|esternon|costado_izquierdo|toracic*|centro_del_pecho|caja_toracica',
	heart: 'corazon|pericardio',
	pressure:
		'sentado_encima|sentada_encima|presion|opresion|oprim*|apret*|apriet*|peso|losa|ladrillo|piedra|elefante|presiona*|estruj*|aplast*|atraves*|punzad*|puñalad*|tension_en',
	heart_attack:
		'infart*|imfart*|ataque_al_corazon|ataque_de_corazon|ataque_cardiac*|ataque_del_corazon|angina_de_pecho|angina_pecho|paro_cardiac*|parada_cardiac*|algo_al_corazon|paro_al_corazon',
	arm: 'brazo|brazos|hombro|bracito',
	left: 'izquierd*',
	jaw: 'mandibula|quijada|maxilar',
	cold_sweat: 'sudor_frio|sudores_frios|sudoros*|sudor*|sud*ando|sud*o|empapad*_en_sudor',
	palpitations:
		'palpitacion*|taquicardia*|corazon_acelerado|corazon_a_mil|corazon_desbocado|arritmi*|corazon_muy_rapido|corazon_se_me_sale',
	head: 'cabeza|cabecita|craneo|frente|nuca|coco|testa',
	face: 'cara|carita|rostro|cachete*|mejilla*',
	mouth: 'boca|boquita|labio|comisura',
	tongue: 'lengua',
	throat: 'garganta|traquea|faringe|gaznate|cuello',
	neck: 'cuello|pescuezo|papada',
	eye: 'ojo|ojos|ojito',
	belly:
		'barriga|tripa|tripas|panza|guata|vientre|abdomen|estomago|abdominal*|pancita|tripita|barriguita|timba',
	leg: 'pierna|piernas|gemelo|pie|piernita',
	calf: 'pantorrilla|gemelo|batata',
	half_body:
		'medio_cuerpo|mitad_del_cuerpo|un_lado|lado_izquierdo|lado_derecho|media_cara|mitad_de_la_cara|mitad_izquierda|mitad_derecha|lado_del_cuerpo|un_costado|una_mitad|lado_de_la_cara|lado_entero|parte_izquierda|parte_derecha|todo_el_lado|un_ladito',
	limb: 'brazo|brazos|pierna|piernas|mano|bracito|manos',
	move: 'mov*|muev*|levant*|alz*|subi*|sostener|agarrar',
	cannot:
		'no_puedo|no_puede|no_pueda|no_podia|no_pueden|no_podemos|no_consig*|no_logr*|no_alcanz*_a|no_lleg*_a|no_es_capaz|no_soy_capaz|apenas_puedo|apenas_puede|apenas|a_duras_penas|no_poder|incapaz_de|sin_poder|casi_no|casi_ni|no_pude|no_pudo|imposible|no_hay_manera_de|no_hay_forma_de|ni_puedo|ni_puede|no_me_deja|no_le_deja|dejo_de|ha_dejado_de|deja_de',
	not: 'no|tampoco|ni',
	breathe:
		'respir*|coger_aire|jalar_aire|tomar_aire|agarrar_aire|coger_el_aire|respiracion|inspirar|meter_aire',
	hard: 'cuesta|costando|cost*_mucho|cuest*|dificultad*|dificil|trabajo|batall*|trabajos|problemas_para|problema_para|fatiga*|fatigos*|agitad*|esfuerzo',
	lack_air:
		'falta_el_aire|falta_aire|falta_de_aire|faltando_el_aire|faltando_aire|sin_aire|no_me_entra_el_aire|no_le_entra_el_aire|no_me_llega_el_aire|no_le_llega_el_aire|quedo_sin_aire|quedando_sin_aire|quedado_sin_aire|falta_la_respiracion|falta_respiracion|disnea|falta_oxigeno|necesita_aire|no_jala_aire|me_falta_el_resuello|sin_resuello|faltaba_el_aire|faltaba_aire|no_agarro_aire|sin_fuelle|sin_huelgo|falto_de_aire|falta_de_resuello',
	suffocate: 'ahog*|asfixi*|sofocando|sofocad*|boqueando',
	badly:
		'mal|fatal|raro|rara|rarisimo|rapidisimo|muy_rapido|super_rapido|cortito|cortita|entrecortad*|agitad*|ruido|ruidos|pitos|pitido*|silb*|ronquido*|ronc*|apenas|poquito|hund*|jade*|malamente|con_dificultad|forzad*|muy_agitad*',
	blue: 'azul|azules|azulad*|morad*|moradit*|amoratad*|violeta|lila|cianotic*|gris',
	turn: 'pon*|puest*|puso|volv*|est*|qued*|tiene|tien*|veo',
	gasp: 'boquea*|boqueo|dando_bocanadas|jadeos_de_muerte',
	bleed: 'sangr*|sangra*|hemorragi*|desangr*',
	blood: 'sangre|sangrado|hemorragia|sange|sagre',
	lots: 'muchisim*|much*|monton|barbaridad|litros|cantidad|mogollon|borbotones|a_lo_bestia|abundante*|por_todas_partes|por_todos_lados|por_todo_lado|charco*|harta|harto|ene|pila|mares|profus*|demasiad*|empap*|como_un_grifo|como_fuente|bastante|cubeta*|un_chorro|a_chorro*|chorr*|feo|fuerte|reguero',
	nonstop:
		'no_para|no_me_para|no_le_para|no_se_para|no_se_corta|no_me_corta|no_le_corta|no_corta|no_deja|no_se_detiene|no_cesa|sin_parar|no_consig*_par*|no_pued*_par*|no_podemos_parar|no_logr*_par*|no_hay_manera|no_hay_forma|no_hay_quien|sigue|no_frena|no_se_calma|no_puedo_detener|no_se_le_quita|no_conseguimos|no_se_le_corta|no_se_me_corta|no_afloja|no_puedo_cortar|no_consigo_cortar|no_se_contiene|no_paraba',
	spurt:
		'a_chorro*|chorro_de_sangre|chorros_de_sangre|a_borbotones|borbotones|desangr*|perdiendo_mucha_sangre|perdido_mucha_sangre|perdiendo_sangre|mucha_sangre|muchisima_sangre|tanta_sangre|charco_de_sangre|charcos_de_sangre|baño_de_sangre|bañad*_en_sangre|lleno_de_sangre|llena_de_sangre|monton_de_sangre|botando_sangre|bota_sangre|bota_mucha_sangre|botando_mucha_sangre|chorreando_sangre|chorrea_sangre|cantidad_de_sangre|hemorragia_muy_fuerte|hemorragia_fuerte|hemorragia_masiva|hemorragia_grande|sangre_por_todas|sangre_por_todos|sangre_por_todo|arteria|yugular|femoral|harta_sangre|mucha_hemorragia|empapad*_de_sangre|empapad*_en_sangre|sangrando_mucho|sangrando_muchisimo|sangra_mucho|sangra_muchisimo|sangrando_un_monton|sangrando_a_lo_bestia|sangrando_bastante|sangrando_harto|sangrando_feo|sangrando_demasiado',
	vomit:
		'vomit*|devuelv*|devolv*|arroj*|trasboc*|ech*|escup*|tos*|depon*|gomit*|basca|guacar*|expuls*',
	stool:
		'heces|caca|deposicion*|popo|de_vientre|excremento*|ano|recto|culo|culito|cacas|por_atras|orina|pis|orin*',
	wound:
		'herida|heridas|corte|cortes|cortado|cortada|cortarse|cortarme|corto|cortandose|tajo|brecha|rajad*|raj*',
	saw: 'motosierra|radial|sierra|hacha|machete|cuchillo_jamonero|amoladora|guadaña|desbrozadora|caladora|rotaflex|esmeril',
	cut_off:
		'amput*|arranc*|cercen*|seccion*|se_ha_cortado_el_dedo_entero|rebanad*|rebano|volad*_el_dedo|mutil*|mocho',
	finger: 'dedo|dedos|mano|pulgar|pie|brazo|falange',
	respond:
		'respond*|contest*|reaccion*|despiert*|despert*|despirt*|vuelve_en_si|volver_en_si|recobra*|recuper*_la_conciencia|abre_los_ojos|da_señales|espabila',
	wake: 'despiert*|despert*|despirt*|reaccion*|vuelve_en_si|volver_en_si|recobra*|recupera_el_conocimiento|recupera_la_conciencia|da_señales_de_vida|abre_los_ojos|espabil*',
	unconscious:
		'inconscien*|inconcien*|sin_conocimiento|sin_sentido|sin_pulso|no_tiene_pulso|no_le_encuentro_el_pulso|no_le_encuentro_pulso|sin_vida|como_muert*|parece_muert*|esta_muert*|privado_en|en_coma|ido_del_todo|no_da_señales|no_vuelve_en_si|sin_consciencia|sin_conciencia|en_parada|no_le_late|no_late_el_corazon',
	faint:
		'desmay*|desplom*|desvanec*|caido_redond*|cayo_redond*|caido_al_suelo_redond*|patatus|sincope*|lipotimi*|soponcio|se_nos_fue|telele|jamacuco|yeyo|se_privo|se_ha_privado|quedo_privad*|chiripiolca|se_ha_ido_al_suelo|perdi*_el_conocimiento|perdi*_conocimiento|perdi*_el_sentido|perdi*_la_conciencia|perdi*_la_consciencia|perdi*_la_conosiencia|pierde_el_conocimiento|pierde_la_conciencia|perdida_de_conocimiento|perdida_de_conciencia|perdida_de_consciencia|quedo_inconsciente|se_quedo_seco|ido_al_otro_barrio|colapso|colapsado|se_fue_para_el_suelo',
	seizure: 'convuls*|combuls*|epileptic*|convulc*|combulc*|epilepsi*',
	fit: 'ataque|ataques|crisis|espasmo*|temblando_entero|temblores_por_todo|sacudid*|sacudiend*',
	eyes_back:
		'ojos_en_blanco|ojos_para_atras|ojos_hacia_atras|volte*_los_ojos|ojos_volteados|ojos_vueltos|ojos_pa_tras|ojitos_en_blanco|revol*_los_ojos|ojos_dados_vuelta|ojitos_dados_vuelta|ojos_dado_vuelta|ojitos_dado_vuelta|dados_vuelta_los_ojos|dio_vuelta_los_ojos|ojos_virados|ojitos_virados|ojos_volteaditos|ojitos_volteados|ojitos_vueltos|ojitos_para_atras|ojos_pa_arriba|ojos_para_arriba|ojitos_para_arriba|ojos_hacia_arriba|ojitos_hacia_arriba|ojos_del_reves|vira_los_ojos|viro_los_ojos|blanquea_los_ojos|puso_los_ojos_blancos|ojos_se_le_van_para_arriba|ojos_en_blancos|ojos_desorbitados_y',
	foam: 'espuma|espumarajo*|babeando_espuma',
	stiff: 'ties*|rigid*|tens*|agarrotad*|dur*',
	shake: 'tembl*|tirit*|sacud*|agit*|brinc*|convul*',
	swollen: 'hinch*|inch*|inflam*|inflad*|infl*|abult*|edema|deform*|engord*|hinxad*',
	rash: 'roncha*|urticari*|habones|sarpullido|brotad*|brote|granitos|erupcion|manchas|picor*|pica_todo|pica_todo_el_cuerpo|comezon|rascar*|ronchas',
	allergy: 'alergi*|anafila*|choque_anafilactico|shock_anafilactico|epipen|autoinyector|adrenalina',
	sting:
		'picadura*|le_ha_picado|me_ha_picado|lo_ha_picado|la_ha_picado|picado_una|picado_un|le_pico|me_pico|lo_pico|la_pico|picaron|abeja|avispa*|abejorro|avispon|escorpion|alacran|araña|serpiente|vibora|culebra|medusa',
	ate: 'acaba_de_comer|acaban_de_comer|acaba_de_tragar*|comido|comio|comi|comia|comiendo|comieron|come|trag*|toma*|tomo|beb*|ingeri*|probad*|probo|cenad*|lamid*|lamio|chup*|mastic*|zamp*|jal*ado|echo_a_la_boca|metido_en_la_boca|metio_a_la_boca|metio_en_la_boca',
	choke:
		'atragant*|tragantad*|ator*do|atoro|atorad*|atasc*_en_la_garganta|atravesad*_en_la_garganta|algo_en_la_garganta|ahogando_con|ahoga_con|ahogo_con',
	stuck:
		'atasc*|ator*|atrapad*|encerrad*|enganchad*|clavad*|atravesad*|trabad*|encajad*|quedad*|atrancad*|pillad*|metid*',
	droop:
		'torcid*|torcio|torce*|tuerce*|caid*|caer|cae|chuec*|desvi*|ladead*|de_lado|paraliz*|colgand*|se_le_va_la_boca|paralisis|torzid*|derretid*|no_la_mueve|chueca|virad*|deformad*|asimetric*|doblad*|hundid*',
	numb: 'durmi*|dormid*|adormec*|dormi*|acorch*|entumec*|hormigue*|paraliz*|muert*|no_sient*|sin_fuerza|debil*|flojo|floja|perdido_fuerza|perdida_de_fuerza|no_me_responde|no_le_responde|insensible|tont*|engarrotad*',
	talk: 'habl*|palabra*|frase*|decir|dice|lengua|pronunci*|expres*|vocaliz*',
	slurred:
		'arrastr*|enredad*|enreda|traba|traban|trabada|trabado|trabando|balbuc*|balbuse*|balbus*|pastos*|borrach*|no_le_sal*|no_me_sal*|no_se_le_ent*|no_se_entiende|no_le_entiend*|incoheren*|sin_sentido|lengua_de_trapo|raro|rarisimo|rara|no_coordina|tropez*|tartamud*|mal|no_atina|no_articula|no_pega_una|trabada|gangos*|jerigonza|mezcla|ininteligible|no_encuentra|idioma_raro|no_la_entiend*|no_lo_entiend*|torpe',
	stroke:
		'ictus|derrame|derrame_cerebral|derrame_en_la_cabeza|derrame_en_el_cerebro|acv|avc|apoplejia|embolia|trombosis_cerebral|infarto_cerebral|ataque_cerebral|isquemia_cerebral|trombo_en_la_cabeza|hemorragia_cerebral|aneurisma|accidente_cerebrovascular|evento_cerebral|ataque_isquemico',
	sudden:
		'de_repente|de_golpe|de_pronto|repentin*|subit*|de_sopeton|en_un_momento|de_un_momento|en_un_segundo|de_la_nada|derrepente|de_momento_a_otro',
	confused:
		'desorientad*|confund*|confus*|perdid*|ido|como_ido|ida|delirand*|delira|tonterias|incoherenci*|cosas_raras|cosas_sin_sentido|disparates|desvari*|no_sabe_donde|no_sabe_quien|no_me_reconoce|no_nos_reconoce|no_reconoce|no_conoce|atontad*|adormilad*|aturdid*|obnubilad*|desorientao|desubicad*|desconoce|no_coordina|no_contesta_bien|no_se_acuerda|no_sabe_ni|somnolient*|amodorrad*|aletargad*|grogui|embotad*|no_rige|como_zombi',
	drowsy:
		'adormilad*|somnolient*|dormid*|amodorrad*|aletargad*|atontad*|ido|ida|raro|rara|no_se_acuerda|no_recuerda|desorientad*|mucho_sueño|se_duerme|apagad*|aturdid*|mareadisim*|confus*|adormecid*|grogui|adormilao',
	dizzy:
		'maread*|mareo|mareos|marea|marean|mareando|mareamos|vertigo*|me_caigo|nube*|inestab*|vahid*|a_punto_de_desmay*|me_voy_a_desmay*|debil*',
	fever:
		'fiebre*|fievre*|calentura*|febril*|fiebron|fiebrecita|fiebraza|febricula|temperatura_alta|temperatura_muy_alta|mucha_temperatura|subido_la_temperatura|subio_la_temperatura|ardiendo|tiritona|tirit*|escalofrio*|ardiendo_en|hirviendo|tiene_temperatura|con_temperatura|afiebrad*|volando_en_fiebre|volando_de_fiebre|caliente|calent*_del_cuerpo|destemplad*',
	baby: 'bebe*|vebe*|bebito|bebita|recien_nacid*|neonato|guagua|guagüita|guaguita|lactante|bebecito|bebecita|chiquitit*|niño|niña|hijo|hija|peque|nene|nena|crio|criatura|gordo|nieto|nieta|beba',
	newborn:
		'recien_nacid*|neonato|reciennacid*|acaba_de_nacer|acabado_de_nacer|dias_de_vida|dias_de_nacid*|semanas_de_vida|semanas_de_nacid*|nacio_hace|nacio_la_semana|mes_y_medio|mes_y_pico|un_mes|un_mes_y|dos_meses|un_mesecito|mesecito|primer_mes|nacio_anteayer|nacio_el',
	floppy:
		'flojit*|flojo|floja|hipotonic*|desmadejad*|apagad*|decaid*|muy_decaid*|no_llora|no_quiere_mamar|no_quiere_comer|no_come|no_mama|no_quiere_el_pecho|no_reacciona|letargic*|guangüit*|aguad*|caidit*|no_toma|no_agarra_el_pecho|no_quiere_biberon|no_quiere_la_teta|no_moja_pañal*|muy_dormid*|gris|no_pide|no_despierta_para',
	pregnant:
		'embaraz*|embaras*|encinta|preñad*|en_estado|gestacion|gestante|semanas_de_gest*|estoy_de_parto|en_cinta|panzona|esperando_un_bebe|espero_un_bebe|embarazadisima',
	waters:
		'rot*_aguas|romp*_aguas|rompi*_aguas|rot*_la_fuente|rompi*_la_fuente|romp*_la_fuente|bolsa_rota|rot*_la_bolsa|rompi*_la_bolsa|rompi*_bolsa|romp*_la_bolsa|reventó_la_fuente|revent*_la_fuente|rompio_fuente|aguas_rotas|rot*_bolsa|aguas_verdes|liquido_amniotico|perdiendo_liquido|perdiendo_agua',
	contractions:
		'contraccion*|contracion*|dolores_de_parto|de_parto|pujar|ganas_de_empujar|coronando|viene_el_bebe|ya_viene|se_ve_la_cabeza|asoma_la_cabeza|sale_la_cabeza|trabajo_de_parto|sale_el_niño|sale_el_bebe|dando_a_luz|parir|pujos|parto|contraction*',
	no_movement:
		'no_se_mueve|no_noto_mov*|no_not*_al_bebe|no_lo_noto|no_la_noto|no_not*_patad*|no_sient*_al_bebe|no_se_ha_movido|sin_mover|dejado_de_mover|dejo_de_mover|no_lo_siento|no_la_siento|no_patea|no_me_patea|no_se_me_mueve|ya_no_se_mueve|menos_movimiento*|no_not*_mover|no_sient*_mover*|no_noto_nada_de_movimiento',
};
