/** Words of buildings and what breaks in them, in Catalan: gas, fire, water, lifts, doors. */
export const building: Record<string, string> = {
	gas_only: 'gas|butà|buta|propà|propa',
	not_gas:
		'gasolina|gasoil|refrigerant|aire_condicionat|aigua_amb_gas|revisio_del_gas|factura|contracte|rebut|companyia|tarifa|preu|gos|canvi_de_titular|titular|lectura|comptador_del_gas|nado|panxa|alta_del_gas|installacio',
	digestion: 'pet|pets|rots|ale|boca',
	burning: 'cremant|crema|cremant_se|incendi*|en_flames|calat_foc|pres_foc',
	party:
		'artificial*|focs_artificials|barbacoa|vitro*|induccio|xemeneia_nova|permis|extintor*|curs|asseguranca|espelma|aniversari|concert|encenedor|calçotada|foguera|sant_joan|revetlla|llar_de_foc',
	coming:
		'surt|surten|sortint|treu|traient|hi_ha|ple|plena|entra|entrant|ve|salta|salten|saltant|sortit|llença|fa_un_fum|fa_molt|fa',
	smoker:
		'fuma|fumen|fumant|tabac|cigarreta|cigarret|cigar|porro|barbacoa|graella|detector_de_fum_pila|sortida_de_fums|normativa|instal|installar|vapejador|calcots|puros|puro|cigars|cigarretes|brases|barbacoes|graellada|xai|sardines|bar|restaurant|cuinen|fregeixen|hotel|brut|bruta',
	there_is: 'hi_ha|molt|ple_de|plena_de|tot_ple',
	smell_burnt:
		'olor_de_cremat|pudor_de_cremat|olor_a_cremat|pudor_a_cremat|fa_olor_de_cremat|olor_de_socarrimat|socarrim|olor_de_fum|pudor_de_fum|olor_a_fum|pudor_de_plastic|olor_de_plastic_cremat|fa_pudor_de_cremat|fa_olor_de_fum',
	strong_smell: 'molt|molta|forta|fum|espurnes|quadre|endoll|cable|curt|flames|moltissim',
	smoke_alarm: 'alarma_de_fum|alarma_d_incendis|detector_de_fum|detector_de_fums|alarma_de_foc',
	battery:
		'pila|piles|bateria|revisio|cada_minut|installar|instal|pressupost|canviar|comprar|simulacre|manteniment',
	price: 'preu|pressupost|installar|revisio|manteniment|quant_costa|quant_val|comprar|curs|factura',
	cable: 'cable|cables|linia|pal|torre',
	fallen: 'caigut|caiguts|penjant|pelats|pelat|a_terra|despenjat|trencat|estirat',
	loose: 'solt|solts|penjant|pelat|pelats',
	wet: 'moll*|mullat|mullada|bassal|inund*|xop*',
	falling:
		'cau|caient|goteja|gotejant|entra|entrant|surt|sortint|filtr*|raja|rajant|mulla|mullant|regalima|plou|caigut|caure|queia',
	electric:
		'quadre|quadre_electric|endoll*|electric*|comptador*|cables|llums|llum|plafo|regleta|corrent|caixa_de_la_llum',
	slowly:
		'goteja_una_mica|una_gota|gotes|una_mica|mica_en_mica|humitat|des_de_fa_mesos|petita_fuita|poca|pressupost|poquet',
	figure_flood: 'feina|correus|trucades|asseguranca|pressupost|missatges',
	close: 'tancar|tanca|tallar',
	stop: 'parar|tallar|tancar|aturar',
	stopcock: 'clau|clau_de_pas|clau_de_l_aigua|aixeta|valvula|clau_general|aigua',
	drip: 'gotej*|gotera|goteres|degota|degotej*|goteig',
	damp: 'humitat*|floridura|taca_d_humitat|taca_al_sostre|condensacio|moho',
	leak_word: 'fuita|fuites|perd|perdent|filtracio*|filtra|fuga|goteja|s_escapa|perdua',
	stuck_people:
		'amb_gent|gent_dins|gent_a_dins|persona_dins|persona_a_dins|no_podem_sortir|no_puc_sortir|amb_la_meva|soc_a_dins|som_a_dins|criden|demanen_ajuda|demana_ajuda|cops_a_dins',
	broken:
		'avariat|avariada|espatllat|espatllada|trencat|trencada|no_funciona|no_va|no_s_encen|no_engega|aturat|parat|parada|fora_de_servei|no_puja|no_tanca|no_obre|falla|bloquejat|encallat|encallada|no_escalfa|fa_soroll|s_apaga|fos|fosa|avaria|perd|error|no_desaigua|no_es_tanca|no_baixa|despenjada|esquerdat|no_gira',
	moment:
		'un_segon|un_moment_i_ha_tornat|ja_ha_tornat|ha_tornat|companyia|tarifa|contractar|titular|rebut|factura',
	without_power:
		'sense_llum|s_ha_anat_la_llum|ha_marxat_la_llum|se_n_ha_anat_la_llum|no_tenim_llum|no_hi_ha_llum|no_tinc_llum|sense_electricitat|apagada_general|tall_de_llum|a_les_fosques|sense_corrent|ha_saltat_la_llum|salta_la_llum|ens_han_tallat_la_llum',
	heating_only: 'calefaccio|radiadors|estufa',
	without_heating:
		'sense_calefaccio|no_va_la_calefaccio|no_funciona_la_calefaccio|calefaccio_no_funciona|calefaccio_espatllada|caldera_no_engega|caldera_no_s_encen|caldera_espatllada|caldera_avariada|caldera_no_va|caldera_trencada|morts_de_fred|glacats|passant_molt_fred|calefaccio_no_va|caldera_s_ha_parat|caldera_s_ha_espatllat|caldera_aturada',
	no_hot_flow:
		'no_surt_aigua_calenta|no_surt_l_aigua_calenta|no_surt_calenta|no_hi_ha_aigua_calenta|no_tenim_aigua_calenta|no_tinc_aigua_calenta',
	hot_water: 'aigua_calenta',
	boiler: 'caldera|escalfador|termo|acumulador',
	hot: 'calenta',
	locked_in:
		'tancat|tancada|quedat_dins|quedat_a_dins|sol_a_dins|sola_a_dins|no_pot_sortir|atrapat|atrapada|balda|pestell|tancat_per_dins|no_sap_obrir|posat_el_pestell',
	inside_house: 'lavabo|habitacio|casa|cambra|cotxe|pis|bany',
	stolen: 'robat|pres|pispat|furtat',
	keys: 'claus|clau|bossa|motxilla',
	night: 'nit|de_nit|matinada|sola|sol|botiga|local|negoci',
	key: 'clau|claus',
	lock: 'pany|bombi|porta|persiana|portal|porta_del_garatge|reixa|balda|forrellat',
	falling_debris: 'cauen_trossos|trossos_de_facana|cauen_pedres|cauen_runes|esquerdes_enormes',
	appliance:
		'rentadora|nevera|congelador|rentavaixelles|forn|vitro*|placa|escalfador|termo|caldera|aire_condicionat|aire|persiana|intercom|porter_automatic|cisterna|aixeta|radiador|assecadora|campana|endoll|llum|llums|bombeta|interruptor|finestra|porta|aiguera|dutxa|banyera|wàter|water|vater|bomba|tele|garatge|tendal|ascensor|diferencial|pany|clau|microones|wifi|internet|router|alarma|camera|calefaccio',
	not_working:
		'no_funciona|no_va|no_s_encen|no_engega|no_escalfa|no_refreda|no_tanca|no_obre|no_puja|no_baixa|ha_deixat_de_funcionar|no_para_de_xiular|no_gira|no_desaigua|s_apaga',
	clogged:
		'embus*|embussat|embussada|embossat|tapat|tapada|obstruit|no_s_empassa|no_baixa_l_aigua|no_traga',
	power_trips:
		'salta_el_diferencial|salten_els_ploms|salta_l_automatic|saltant_el_diferencial|s_ha_fos_una_bombeta',
	repair: 'arreglar|reparar|reparacio',
	charging: 'carregant|carregant_se|endollad*|endollat|carregava|carregador|connectat',
	burst_now: 'rebentat|ha_explotat|explosio|esclatat|ha_petat|petat|fogonada|va_rebentar',
	embers: 'purnes|espurnes|guspires',
	embers_fall: 'caient|cauen|cau|salten|saltant|surten|sortint|volen|teulada|ploure',
	stove_wood: 'rostir|sardines|barbacoa|carn_a_la_brasa|costelles|sopar|calçots',
	roaring:
		'rugit|rugeix|bramul|brama|bramant|com_un_reactor|com_un_avio|com_un_tren|com_un_bufador|com_un_motor',
	not_see_door:
		'no_veiem_la_porta|no_veig_la_porta|no_es_veu_la_porta|no_es_veu_res|no_veiem_res|no_veig_res|no_veiem_la_sortida|som_al_balco|sortit_al_balco|ficat_al_balco',
	black_air:
		'passadis_es_negre|esta_tot_negre|passadis_negre|escala_negra|fumera|fumarada|nuvol_negre|nuvol_de_fum|passadis_ple',
	reads_co: 'posa_co|marca_co|diu_co|surt_co|pantalla_co|posa_monoxid|ppm|parts_per_milio',
	small_device: 'aparellet|aparell|trasto|capseta|detector|avisador|cosa_blanca|sensor',
	wont_hush:
		'no_calla|no_para_de_xiular|no_para_de_sonar|no_deixa_de_sonar|no_hi_ha_manera_de_parar*|no_hi_ha_qui_la_pari|no_s_apaga|no_la_puc_apagar|no_la_podem_parar|xiulant_sense_parar|sonant_sense_parar',
	dug_up:
		'excavadora|retroexcavadora|retro|maquina_de_l_obra|pala|obrers|rasa|martell_pneumatic|perforadora|foradant_el_carrer',
	litres: 'litres|de_cop|tot_el_diposit|i_continua|segueix_sortint|continua_sortint',
	tap_spins:
		'gira_en_fals|gira_i_gira|clau_rovellada|clau_esta_rovellada|clau_no_gira|clau_no_tanca|clau_trencada|no_trobo_la_clau_de_pas|no_trobem_la_clau',
	drain_word: 'desguas|desguassos|claveguer*|baixant|cloaca|fossa|arqueta|clavegueram',
	backwards: 'enrere|cap_enrere|al_reves|cap_amunt|torna_amunt',
	crack_word: 'esquerda|esquerdes|fissura|clivella|clivelles',
	load_bearing:
		'pilar|pilars|columna|columnes|biga|bigues|forjat|mur_de_carrega|paret_mestra|fonaments',
	hairline: 'superficial|pintura|pintar|guix|vella|de_sempre|fina|estetica|moble|llit|telefon',
	creaks:
		'cruix*|espeteg*|cada_cop_mes|hi_cap_la_ma|hi_fico_la_ma|hi_cap_un_puny|cauen_trossos|enrunes',
	few_degrees:
		'cinc_graus|sis_graus|set_graus|vuit_graus|nou_graus|deu_graus|onze_graus|dotze_graus|sota_zero|quatre_graus|morta_de_fred|mort_de_fred|gelad*|tremolant_de_fred',
	shopfront: 'aparador|porta_de_la_botiga',
	smashed:
		'rebentat|rebentada|rebentaren|trencat|trencada|destrossa*|pedrada|cop_de_pedra|vidres_a_terra|fet_miques|feta_miques|esclatat|forçat|forçada|arrencad*',
	ram_raid: 'encastat_un_cotxe_a_l_aparador|robatori_amb_cotxe|alunissatge|butró|butro',
	ransacked: 'tot_regirat|tot_potes_enlaire|tot_per_terra|calaixos_per_terra|tot_tirat|han_regirat',
	gate_word:
		'porta_del_garatge|porta_del_parquing|porta_del_portal|portal|reixa|portalada|porta_del_carrer|barrera',
	stays_open:
		'ha_quedat_obert*|s_ha_quedat_obert*|no_tanca|no_baixa|no_es_tanca|oberta_del_tot|obert_del_tot|queda_obert*|oberta_de_bat',
	house_alarm: 'alarma|sirena',
	short_of_latch:
		'no_arriba_al_pestell|no_arriba_a_la_maneta|no_arriba_al_pany|no_arriba_al_forrellat|no_arriba_al_pom|no_sap_obrir|no_sap_girar_la_clau',
	slammed:
		's_ha_tancat_la_porta|se_m_ha_tancat_la_porta|se_ns_ha_tancat|cop_de_porta|corrent_d_aire|la_porta_tancada|al_replà_sense',
	aged_small: 'un_any|dos_anys|tres_anys|quatre_anys|cinc_anys|mesos|anyet|anyets',
	alone: 'sol|sola|solet|soleta|sols',
	spine_word: 'vertebral|lumbar|esquena|hernia|vertebra|vertebres|cervical|radiografia|ressonancia',
	mild_word: 'poc|poquet|sempre|revisio|des_que|normal|tota_la_vida',
	shutter: 'persiana|reixa|vidre|vitrina',
	forced_in: 'rebentat|rebentada|forçat|forçada|arrencat|arrencada|cop_de_pedra|palanca',
};
