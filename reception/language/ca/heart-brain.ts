/** How a layperson tells of a heart, a brain or a body that gives out, in Catalan: `concepts/heart-brain.ts`. */
export const heartBrain: Record<string, string> = {
	as_if:
		'com_si|com_un|com_una|com_tenir|sembla_que|sento|sent|noto|nota|m_han_posat|li_han_posat|tinc_un|tinc_una|te_un|te_una',
	load: 'elefant|camio|llosa|maons|maó|totxo|totxana|enclusa|pedra|roc|sac_de|cotxe|tona|tones|faixa|cinturo|cargol_de_banc|premsa|urpa|puny|piano|bloc|vaca|cent_quilos|tanc|tren|autobus|furgoneta|armari|tenalles|ferro',
	on_me:
		'a_sobre|al_damunt|damunt|aqui_al_mig|al_mig|aqui_dins|aqui_davant|entre_els_pits|al_centre|pit|estern|pitrera|costelles',
	lifted: 'tret_un_pes|tret|treure|hipoteca|deute|aparcat|gual|vorera',
	tightens: 'estrenyent|estreny|estrenyes|estrenyessin|apretant|apretessin|apreta',
	band: 'cinturo|faixa|corda|corretja|benda',
	travels:
		'em_puja|li_puja|em_baixa|li_baixa|se_m_en_va|se_li_en_va|em_corre|li_corre|m_agafa|li_agafa|m_arriba|li_arriba|em_passa|irradia*|em_tira|li_tira|fins',
	travel_goal:
		'brac|braç|braços|espatlla|mandibula|barra|queixals|dents|paletilla|omoplat|coll|gola',
	queasy: 'nausees|ganes_de_vomitar|ganes_de_treure|angunia|basca|vomit*|tret|arcades|fastic',
	cuff: 'tensiometre|aparell|mesurar|prendre|farmacia|motxilla|bossa|guix|bena',
	heart_patch: 'stent|stents|molla|molles|bypass|cateterisme|marcapassos|angina|valvula',
	nitro:
		'cafinitrin*|nitroglicerina|solinitrin*|vernies|pastilla_sota_la_llengua|esprai_sota_la_llengua|pastilleta_sota_la_llengua',
	no_relief:
		'no_se_m_en_va|no_se_li_en_va|no_em_passa|no_li_passa|no_se_m_passa|no_se_li_passa|segueix_igual|continua_igual|com_si_res|no_em_fa|no_li_fa|no_cedeix|no_afluixa|no_calma|i_res',
	tearing:
		'esquinç*|estripa|estripant|estripes|partint_en_dos|parteix_en_dos|partissin|obrint_en_canal|obrissin_en_canal|trencant_per_dins|rasgant',
	upper_back: 'omoplat*|paletilles|entre_les_espatlles|esquena|panxa|pit|ventre',
	between_blades: 'entre_els_omoplats|entre_les_paletilles|entre_les_espatlles|entre_les_escapules',
	implanted: 'desfibrillador|desfibril_lador|dai|marcapassos',
	gave_shock: 'descarrega|descarregues|enrampad*|rampada|rampades|puntada_de_peu|saltat|disparat',
	leaks:
		'regalim*|li_cau|em_cau|li_surt|em_surt|bavej*|se_li_escapa|s_escola|escola|vessa|se_li_vessa|raja',
	table_drink: 'suc|aigua|cafe|brou|sopa|llet|menjar|infusio|te|camamilla|bava|saliva|farinetes',
	mouth_side:
		'per_un_costat|d_un_costat|per_un_cantó|per_un_canto|per_la_comissura|comissura|per_una_banda|mitja_boca|de_la_boca|llavi',
	smiles: 'riu|rigut|riure|somriu|somrigut|somriure|somrigui|somric|somrient|rigui',
	limb_seen:
		'brac|braç|bracet|braços|ma|mà|cama|cames|un_costat|costat_dret|costat_esquerre|mig_cos',
	disobeys:
		'li_cau_sol|li_cau_sola|em_cau_sol|em_cau_sola|li_cau_avall|se_li_en_va_avall|li_penja|em_penja|penjant|de_drap|no_li_obeeix|no_m_obeeix|no_li_fa_cas|no_em_fa_cas|de_suro|de_fusta|com_si_no_fos_meu|com_si_no_fos_seu|com_si_no_fos_meva|no_es_meu|no_es_meva|de_plom|com_mort|com_morta|no_l_aixeca|no_l_aixeco|no_el_pot_aixecar|no_la_pot_aixecar|no_el_mou|no_la_mou|no_li_puja|no_puja|es_queda_avall|no_li_obeia|no_m_obeia|no_li_responia|no_em_responia|no_li_feia_cas|no_em_feia_cas|va_pel_seu_compte',
	limb_cause:
		'mal|dolor|trencat|trencada|guix|gimnas|entren*|peses|lesio|tendinitis|fisio|rehabilitacio|esquinç|contractura|agulletes|hernia|queixal|anestesia|caigut|caiguda|cop|operat|operada|ninot|nina|joguina|cadira|premsa|maquina',
	utensil: 'cullera|cullereta|forquilla|tassa|got|boligraf|boli|pinta|raspall|claus|coberts|plat',
	slips_hand:
		'li_fuig_de_la_ma|em_fuig_de_la_ma|li_cau_de_la_ma|em_cau_de_la_ma|li_cauen_de_la_ma|li_rellisca_de_la_ma|em_rellisca_de_la_ma|se_li_escapa_de_la_ma|se_m_escapa_de_la_ma|de_la_ma_dreta|de_la_ma_esquerra',
	walks: 'camina|caminant|caminar|va|tentineja|tentines|passes|se_n_va|caminem',
	staggers:
		'com_un_borratxo|com_una_borratxa|com_borratxo|com_borratxa|com_si_anes_begut|com_si_anes_beguda|com_si_estigues_begut|com_si_hagues_begut|contra_la_paret|contra_les_parets|contra_els_mobles|fent_esses|de_gairell|de_costat|cap_a_un_costat|tort|torta',
	/** A mouth that is crooked by its teeth, its mending or a laugh. */
	smile_work:
		'ortodoncia|bracket*|mossegada|dent|dents|botox|farciment|de_tant_riure|retenidor|ferula|dentadura|protesi|alineador*|foto|fotos|accent|gravacio|contestador|megafonia|altaveu',
	hangs_other:
		'cabell|cabells|serrell|cortina|tendal|quadre|arracada|vestit|cable|bossa|gorra|canal|tanca|porta',
	worn_on_chest: 'holter|sostenidors|pulsometre|talla|camisa|uniforme|armilla|arnes|motxilla',
	hard_hearing: 'audiofon*|no_hi_sent|sord|sorda|otorri|hi_sent_malament|consola|cascos',
	skin_care: 'crema|cremes|cosmetic*|dermatoleg*|laser|acne',
	mosquito: 'mosquit*',
	numbed: 'anestesia|boca_adormida|empastament',
	alcohol:
		'copes|festa|casament|begut_molt|discoteca|cerveses|cranc|talons|plantilles|sabates|maluc',
	words_word: 'paraules|paraula|frases|sillabes',
	wrong_words:
		'no_existeixen|no_existeix|inventades|que_no_son|que_no_toquen|del_reves|a_l_inreves|canviades|sense_ordre|barrejades|no_li_venen|no_em_venen|no_li_surten|no_em_surten|equivocades',
	word_play: 'mots_encreuats|joc|angles|idioma|nen|nena|traductor|escola|logopeda|timidesa|adult',
	foreign_like:
		'com_en_xines|com_en_rus|en_arameu|un_idioma_inventat|idioma_que_no_existeix|patata_a_la_boca|cotó_a_la_boca|coto_a_la_boca|drap_a_la_boca|llengua_gruixuda|llengua_grossa|llengua_adormida|llengua_pesada|llengua_de_drap',
	noises_only:
		'nomes_balbuceja|nomes_gemega|nomes_fa_sorolls|no_fa_mes_que_gemegar|no_li_surt_ni_una_paraula|nomes_repeteix|nomes_diu_si_a_tot',
	half_sees:
		'nomes_hi_veig_mig|nomes_veig_la_meitat|nomes_veu_la_meitat|nomes_veig_mitja|no_hi_veu_per_un_costat|no_hi_veig_per_un_costat|mitja_visio|la_meitat_de_les_coses',
	head_here: 'cap|clatell|bescoll|crani|cervell|templa|closca',
	blow_like:
		'cop_de_mall|martellada|destralada|com_un_tret|com_un_llamp|com_un_tro|com_una_explosio|com_una_bomba|com_un_petard|garrotada|com_una_pedrada|com_si_m_haguessin|com_si_li_haguessin|com_si_m_hagues|m_ha_explotat|m_ha_esclatat|ha_rebentat|zero_a_cent|esclat|rebentada|m_haguessin_clavat|m_hagues_explotat|clavat_una_destral',
	never_like:
		'mai_aixi|mai_a_la_vida|en_ma_vida|en_la_meva_vida|a_la_meva_vida|mai_m_havia|mai_m_ha|mai_havia|no_n_havia_tingut_mai|pitjor_dolor|res_de_semblant|no_es_la_meva_migranya|mai_tan_fort|com_mai',
	chin: 'barbeta|mento|barba|coll|clatell|bescoll',
	cannot_bend:
		'no_pot_doblegar|no_puc_doblegar|no_doblega|no_el_doblega|no_pot_abaixar|no_puc_abaixar|no_pot_ajupir|no_puc_ajupir|no_arriba|no_pot_tocar|no_pot_moure|no_puc_moure|encarcarat|encarcarada|rigid|com_un_pal|com_una_post|tes|travat',
	crick:
		'coixi|dormit_malament|mala_postura|torticoli|fisio|contractura|gimnas|ordinador|aire_condicionat',
	dots: 'puntet*|punts|taca|taques|taquet*|pigues_vermelles|petequi*|moradur*|moratons|blaus|granets',
	glass_press:
		'got|vidre|en_premer|quan_premo|quan_les_premo|quan_els_premo|en_apretar|quan_apreto|apretant|premo|prem|no_marxen|no_se_li_van|no_se_n_van|no_s_esborren|no_desapareixen|no_s_aclareixen|no_es_tornen_blanques',
	dishes:
		'rentaplats|vaixella|copes|calç|detergent|roba|camisa|paret|mampara|taca_de_vi|vidres|finestra|finestres|sostre|humitat|laser|pigues|sol',
	mottled: 'clapejad*|clapat|clapada|a_clapes|clapes|marbre|marmori|com_un_mapa|a_taques|jaspiad*',
	skin_seen: 'pell|cames|cametes|genolls|braços|panxa|peus|cuixes|cos|mans',
	cold_ends:
		'mans_gelades|peus_gelats|mans_fredes|peus_freds|manetes_gelades|manetes_fredes|mans_i_peus_gelats|mans_i_peus_freds|mans_i_els_peus_gelats|mans_i_els_peus_freds|gelad*_de_mans|mans_com_el_gel|peus_com_el_gel|mans_gelades_i',
	rouse_try:
		'sacsej*|pessig*|bufetades|bufetada|bufes|clatellots|plantofades|li_crido|li_cridem|cridant_lo|cridant_la|el_crido|la_crido|el_cridem|la_cridem|li_parlo|li_parlem|pel_seu_nom|pel_nom|li_tiro_aigua|li_he_tirat_aigua|li_faig_pessigolles|li_obro_els_ulls|el_sacsegem|la_sacsegem|li_estem_parlant|li_estic_parlant|cridant_el_seu_nom|el_remenem|la_remenem|el_moc|la_moc|toc|tocs',
	no_result:
		'i_res|i_ni|ni_cas|ni_s_immuta|ni_se_n_adona|no_se_n_adona|ni_se_n_ha_adonat|no_se_n_ha_adonat|com_si_res|no_hi_ha_manera|ni_per_aquestes|ni_piu|no_es_queixa|ni_es_queixa|no_fa_res|com_si_no_hi_fos|no_obre|ni_obre|no_respon|ni_respon|no_contesta|ni_contesta|no_reacciona|ni_reacciona|ni_plora|no_plora|no_diu_res|nomes_fa_un_gruny|fa_un_gruny|nomes_remuga|nomes_gemega',
	no_way:
		'no_hi_ha_manera|no_hi_ha_qui|no_aconseg*|no_el_puc|no_la_puc|no_el_podem|no_la_podem|no_puc|no_podem|impossible|no_som_capaços|no_soc_capaç|costa_moltissim|em_costa_molt|no_hi_ha_deu|no_hi_ha_ningu',
	come_to:
		'despert*|desvetll*|revifar*|obri_els_ulls|obri_l_ull|torni_en_si|reaccioni|fer_tornar|respongui|contesti|em_contesti|faci_reaccionar|fer_reaccionar|faci_despertar|reaccionar|deixond*|eixorivir*',
	mornings:
		'escola|institut|classe|classes|feina|dilluns|al_mati|als_matins|d_hora|despertador|interes|curiositat|alarma|universitat|torn',
	slid_down:
		'relliscat_per_la_paret|relliscant_per_la_paret|relliscat_de_la_cadira|s_ha_escorregut|escorrent_se|li_han_fallat_les_cames|cames_li_han_fallat|se_li_han_doblegat_les_cames|caigut_sobre_la_taula|s_ha_ensorrat|ha_fet_figa',
	barely_answers:
		'li_costa_contestar*|li_costa_respondre*|li_costa_parlar*|gairebe_no_contesta|quasi_no_contesta|gairebe_no_parla|quasi_no_parla|contesta_a_mitges|no_em_segueix',
	like_sack:
		'com_un_sac|com_un_tronc|com_un_arbre|a_pes_mort|com_un_ninot|com_una_titella|rodo|rodona|fulminat|fulminada|de_cara_contra',
	to_bed: 'son|cansament|preu*|vendes|borsa|factura|al_llit|al_sofa|de_son|adormit|adormida',
	open_stare:
		'ulls_oberts|ulls_fixos|mirada_fixa|mirada_perduda|mirant_al_sostre|mirant_el_sostre|mirant_al_no_res|ulls_vidriosos|ulls_de_vidre',
	not_there:
		'no_hi_es|com_si_no_hi_fos|no_em_veu|no_parpelleja|ni_parpelleja|i_res|no_contesta|no_respon|no_parla|no_reacciona|no_em_segueix|no_em_coneix|no_em_mira|no_mira|no_em_diu|no_em_diu_res',
	he_breathes: 'respira|respirant|respiracio|agafa_aire|sospira',
	now_then:
		'a_estones|de_tant_en_tant|cada_molt|de_quan_en_quan|cada_deu_segons|cada_quinze_segons|cada_vint_segons|i_es_para|i_s_atura|molt_a_poc',
	gulps: 'panteix*|bufec*|ronquera|ronc|roncs|bleix*|sospirs|estertor*|glopades',
	not_rising:
		'no_li_puja|no_puja_ni|no_se_li_mou|no_es_mou|no_li_veig_que_pugi|no_veig_que_pugi|no_li_veig_pujar|no_veig_que_respiri|no_se_li_aixeca|no_se_li_infla',
	gone_quiet:
		'molt_quiet*|quietet|quieteta|immobil|sense_moure_s|no_es_mou|molt_callad*|molt_callat',
	bad_colour:
		'lila|morad*|morat|morats|blau|blava|blaus|gris|cendra|com_la_cera|color_de_cera|color_estrany|color_rar|grisos|grisa|grisenc*|blavos|blavosa|pallid|pallida|blanc_com|blanca_com|violac*|morada|groguenc*|grisosa',
	tipsy:
		'borratx*|begut|begudes|beguda|beure|ebri|torrat|torrada|trompa|mamat|pet|xupitos|vodka|ginebra|rom|whisky|tequila|botellot|alcohol|gots|cubates|copes',
	stone_cold: 'gelat|gelada|glaçat|glaçada|fred_com|freda_com|tes|tesa|encarcarat',
	wet_self:
		's_ha_pixat|s_ha_orinat|pixat_a_sobre|orinat_a_sobre|s_ha_fet_pipi|fet_pipi_a_sobre|vomitat_a_sobre|s_ha_vomitat|vomitat_dormint|s_ha_cagat',
	jerks:
		'sotragad*|sacsejad*|espasmes|tremolors|espeterneg*|pedalej*|tremola_tot|tremolant_tot|tremolant_tota|tremola_tota|tremolant_sencer*|fent_bots|sacsejant_se|cops_de_cap|donant_cops|sacsejar|sacsejava|fent_sacsejades|fa_sacsejades',
	fit_sign:
		'ulls_en_blanc|ulls_girats|ulls_amunt|ulls_enrere|bromera|escuma|baves|mossegat_la_llengua|mossega_la_llengua|rigid|encarcarat|encarcarada|tes|tesa|s_ha_pixat|s_ha_fet_pipi|no_em_coneix|arquejat|dents_serrades|dents_apretades|no_em_sent|no_em_veu|no_reacciona|no_contesta|no_respon|s_ha_mossegat|es_va_mossegar|mossegar_la_llengua',
	tantrum:
		'rebequeria|enrabiad*|marranada|llaminadures|no_hi_vol_anar|fred|por|festa|musica|rentadora',
	drenched:
		'xop|xopa|amarat|amarada|regalimant_de_suor|moll_de_suor|molla_de_suor|fet_una_sopa|feta_una_sopa|suant_a_mars|suat|suada|suor*|sua|suo|suades|xops',
	wrong_person:
		'em_diu_pel_nom_de|em_confon_amb|em_diu_mama|em_diu_mare|em_pregunta_qui|pregunta_qui_soc|es_pensa_que_soc|creu_que_soc|gent_que_no_hi_es|algu_que_no_hi_es|algu_que_no_existeix|persona_que_no_existeix|no_sap_qui_soc|no_em_coneix|parla_amb_la_seva_mare_morta|no_sap_quin_any|i_jo_soc|em_diu_amb_un_altre_nom|em_pregunta_cada_minut|pregunta_on_som|pregunta_on_es|no_sap_on_es|no_sap_com_es_diu|pregunta_per_la_seva_mare',
	acute_mark:
		'de_cop|de_sobte|des_d_aquest_mati|aquest_mati|des_d_anit|anit|avui|ara|fa_una_estona|fa_una_hora|aquesta_tarda|febre|infeccio|suor*|suant|xop|xopa|insulina|sucre|caigut|caiguda|sol|calor',
	dementia_long:
		'alzheimer|demencia|fa_mesos|fa_anys|sempre|cada_cop_mes|de_vegades|a_vegades|neurolog|neurologa|comercial|venedor*',
	hard_open:
		'li_costa_obrir_els_ulls|costa_mes_obrir_els_ulls|costa_obrir_els_ulls|se_li_tanquen_els_ulls|li_pesen_els_ulls|no_aguanta_els_ulls|no_s_aguanta_despert|no_s_aguanta_desperta|se_m_adorm|se_ns_adorm|se_m_esta_adormint',
	fasting:
		'no_ha_menjat|no_va_menjar|no_ha_dinat|no_va_dinar|no_ha_esmorzat|no_ha_volgut_esmorzar|no_ha_volgut_dinar|no_ha_volgut_menjar|sense_menjar|sense_esmorzar|no_ha_sopat|sense_sopar',
	no_sweat: 'ja_no_sua|no_sua|ni_sua|ha_deixat_de_suar|deixat_de_suar|sense_suar',
	hot_body: 'bullint|cremant|crema|calent|calenta|calor|sol|graus|foc|xafogor',
	in_heat:
		'al_sol|sota_el_sol|a_ple_sol|cop_de_calor|insolacio|solana|dins_del_cotxe|dins_el_cotxe|hivernacle|sauna|quaranta_graus|quaranta_un_graus|quaranta_dos_graus|a_la_platja|a_l_era|amb_aquesta_calor|a_l_ombra|calor_que_crema|a_la_teulada|solell',
	been_cold:
		'nit_fora|nit_al_ras|a_la_intemperie|a_la_neu|per_la_neu|aigua_gelada|al_riu|nit_a_terra|des_d_anit_a_terra|descalç*|nit_al_carrer|caigut_a_l_aigua|hipotermi*',
	no_shiver: 'ja_no_tremola|no_tremola|ni_tremola|ha_deixat_de_tremolar|deixat_de_tremolar',
	freezing_body:
		'gelat|gelada|glaçat|glaçada|fred|freda|blau|blava|tes|tesa|moll|molla|neu|gel|xop|xopa|aigua',
	ice_person:
		'esta_gelat|esta_gelada|el_noto_gelat|la_noto_gelada|esta_glaçat|esta_glaçada|fred_com_el_gel|com_un_glaço|com_el_gel|esta_fred_com',
	chilly_thing:
		'calefaccio|pis|casa|caldera|radiador*|menjar|cervesa|cafe|nevera|congelador|estufa',
	rag_limp:
		'com_un_drap|de_drap|draps|com_un_ninot|com_una_nina|com_gelatina|tou|tova|flonj*|fluix|fluixa|fluixet|fluixeta|desmanegad*|li_cau_el_cap|se_li_en_va_el_cap|sense_força|sense_to|li_cau_tot|no_tingues_ossos|sense_ossos',
	no_cry:
		'no_plora|ni_plora|ja_no_plora|sense_plorar|plora_fluixet|plora_baixet|gemega|gemegant|gemec*|ploriqueja',
	no_feed:
		'no_s_enganxa|no_s_agafa|no_agafa_el_pit|no_agafa_pit|no_xucla|no_mama|no_vol_pit|no_vol_el_pit|no_vol_mamar|no_vol_menjar|no_menja|no_pren|no_empassa|no_vol_biberó|no_vol_el_biberó|rebutja_el_pit|rebutja_les_preses|rebutja_el_biberó|no_demana|no_busca|no_ha_volgut|no_ha_mamat|no_ha_pres|ultimes_preses|no_hi_ha_manera_que_agafi|no_es_desperta_per|no_vol_agafar*|no_s_agafa_al_pit|no_vol_prendre|no_vol_xuclar|no_vol_llet|no_vol_la_llet|no_accepta|no_ha_menjat|se_salta_les_preses|no_te_força_per|el_pit_l_ha_agafat_poc|no_pren_el_biberó|no_vol_popar|no_popa',
	aged: 'te|nomes_te|acaba_de_fer|ha_fet|amb_nomes|tot_just_te|amb',
	told_number: 'trenta_vuit|trenta_nou|38|39|38.*|39.*|38,*|39,*',
	nearly: 'gairebe|quasi|per_poc|a_punt_de|una_mica_mes_i|de_poc_que',
	strikes:
		'em_dona|m_agafa|m_agafi|m_agafava|m_ha_agafat|em_va_agafar|li_agafa|em_moro|caic|desmaio|infart|em_quedo|m_ofego|em_donava|em_va_donar|agafara|m_agafara',
	seen_price:
		'preu*|factura|factures|rebut|rebuts|pressupost|compte|cobra*|cobrat|cobreu|val|costa|multa|quant|lloguer|hipoteca|euros|gol|partit|penal|final|ensurt|noticia|herencia|casament|cua|espera|rabia|riure|emocio|boto|pagina|vistes|sogra|impostos|derrama|quota|aparells|equip',
	needle:
		'agulla|agulles|punx*|treuen_sang|treure_sang|treure_m_sang|analisi|analisis|analitica|vacun*|sang|extraccio|xeringa|injeccio|anestesia|anestesies|hospitals|dentista|bisturi',
	habit:
		'quan_em|quan_li|sempre_que|cada_cop_que|cada_vegada_que|si_veig|si_veu|en_veure|amb_les_agulles|amb_les_vacunes|de_les_que|dels_que|de_petit|de_petita|solc|sol|em_passava|veure_sang|de_seguida_que_veig',
	named_illness:
		'{heart_attack}|{stroke}|{seizure}|{meningitis}|desmai*|sincope|lipotimia|inconscien*|perdua_de_coneixement|coma|aturada|parada',
	paper:
		'formulari|questionari|carnet|certificat|informe|informes|justificant|alta_medica|assegurança|asseguradora|mutua|incapacitat|invalidesa|discapacitat|psicotecnic|historial|antecedents|hereditari*|testament|polissa|permis_de_conduir|llicencia|targeta_sanitaria|paper|papers|revisio|reconeixement|copia|jubil*|pensio|indemnitzacio|dependencia|reclamar|sentencia|colonies|exposicio',
	told_story:
		'pellicula|pel_licula|peli|serie|novella|novel_la|llibre|teatre|obra|actor|actriu|personatge|guio|rodatge|conte|videojoc|telenoticies|noticies|tele|televisio|reportatge|documental|examen|treball_de_recerca|tfg|tesi|curs|curset|xerrada|taller|primers_auxilis|simulacre|diploma|desfibrilladors|campanya|concurs|fullet*|podcast|xarxes',
	right_now:
		'ara_mateix|acaba|de_cop|a_terra|no_respon|no_contesta|ambulancia|esta_tenint|li_esta_agafant|m_esta_agafant|li_ha_agafat',
	settled:
		'totes_les_proves|no_era_res|era_ansietat|tot_be|va_sortir_be|va_sortir_tot_be|ja_esta_aclarit|em_van_donar_l_alta|li_van_donar_l_alta|va_sortir_normal|van_descartar|descartat',
	gadget:
		'portatil|ordinador|impressora|mobil|servidor|tele|cotxe|moto|robot|tauleta|batedora|rentadora|consola|disc_dur|bateria|pantalla',
	askew:
		'cap_a_un_costat|cap_a_l_esquerra|cap_a_la_dreta|cap_avall|avall|de_costat|torta|torçada|torçat|desviad*|a_un_costat',
	mouth_or_face: 'boca|llavi|mitja_cara|galta|parpella|mig_llavi|comissura|mitja_boca',
	passed_off:
		'se_li_ha_passat|se_m_ha_passat|se_li_va_passar|se_m_va_passar|ja_ha_passat|ha_tornat|ja_parla|ja_parlo|ja_el_mou|ja_la_mou|ja_esta_be|ja_estic_be|com_si_res|deu_minuts|cinc_minuts|quinze_minuts|una_estona|una_estoneta|ja_pot|tan_normal|com_sempre|perfecta|perfecte',
	brain_lapse:
		'no_podia_parlar|no_podia_dir|no_li_sortien|no_em_sortien|no_li_sortia|no_em_sortia|va_perdre_la_parla|vaig_perdre_la_parla|parlava_estrany|parlava_raro|parlava_com|no_se_l_entenia|braç_no_li_responia|brac_no_li_responia|ma_no_li_responia|braç_no_em_responia|brac_no_em_responia|ma_no_em_responia|se_li_va_adormir_mitja|se_m_va_adormir_mitja|se_li_va_torçar|se_m_va_torçar|no_movia_el_braç|no_movia_el_brac|no_movia_la_ma|no_hi_veia_d_un_ull',
	vaccine_shot: 'vacun*|test|prova|proves|dosi|calendari',
	blood_draw:
		'treure_m_sang|treure_sang|treuen_sang|treuen_la_sang|tret_sang|analisi_de_sang|veure_sang|veig_sang|donar_sang',
	dead_machine:
		'caldera|escalfador|intercom|interfon|router|nevera|forn|termo|comandament|persiana|vitro|rentaplats|timbre|wifi|tv|aire_condicionat',
	speechless: 'sense_parla|sense_paraules|sense_ale|sense_alè|de_pedra|gelat*|glaçat*|blanc|blanca',
	sleepyhead:
		'als_matins|cada_mati|adolescent|despertador|marmota|a_l_escola|a_l_institut|a_classe|interes|curiositat',
	eyelid: 'parpella|ull|cella',
	half_shut:
		'no_obre_be|no_obre_del_tot|mig_tancat|caigut|caiguda|penjant|no_tanca|mes_tancat|mes_baix|mig_clos',
	fails_at:
		'se_li_en_va|se_m_en_va|cap_a_un_altre_lloc|no_encerta|no_pot_agafar|no_puc_agafar|no_agafa|no_pot_aguantar|no_puc_aguantar|maldestre|morta|mort|adormi*|no_li_respon|no_em_respon|no_estreny|sense_força|no_tanca|penjant',
	speech_odd:
		'paraules_soltes|nomes_sillabes|no_venen_a_tomb|no_ve_a_tomb|una_paraula_per_una_altra|unes_paraules_per_unes_altres|no_encerta|no_encertava|no_troba_les_paraules|no_m_enten|no_l_entenc|no_se_l_enten|se_li_trava|balbuce*|remuga|farfull*|coses_rares|coses_estranyes|coses_sense_sentit|parla_estrany|parla_malament|no_pot_parlar|no_li_surten',
	speech_gone:
		'nomes_sillabes|una_paraula_per_una_altra|unes_paraules_per_unes_altres|paraules_soltes',
	gait_odd:
		'tombarelles|bandades|arrossegant_un_peu|arrossegant_la_cama|arrossega_un_peu|arrossega_la_cama|em_caic_cap|es_cau_cap|se_n_va_cap_a_un_costat|no_s_aguanta_dret|no_s_aguanta_dreta',
	sight_gone:
		'veig_doble|veu_doble|hi_veig_doble|hi_veig_borros|no_hi_veu_be|no_pot_empassar|no_puc_empassar',
	no_hands: 'sense_posar_les_mans|ni_les_mans|sense_mes_ni_mes|sense_ensopegar|sense_avisar',
	half_gaze:
		'ulls_mig_oberts|ulls_mig_clucs|ulls_entreoberts|ulls_oberts|mirada_perduda|ulls_fixos|no_fixa_la_mirada',
	gaze_with:
		'no_obre_la_boca|no_empassa|no_contesta|no_respon|no_parla|bave*|suor*|suant|xop|xopa|sucre|diabetic*|insulina|glucometre|no_es_mou|no_em_mira|tremol*',
	meter: 'glucometre|sensor|aparellet|maquineta|mesurador',
	meter_low: 'molt_baix|baixissim|posa_lo|marca_lo|trenta|quaranta|vint|no_dona_numero',
	wine_dots: 'vi|vinos*|morad*|vermell_fosc|grana|fosc*|com_de_sang|sota_la_pell|no_hi_eren',
	born_days:
		'ha_nascut|que_ha_nascut|nascut_fa|nascuda_fa|va_neixer_fa|dies_de_vida|setmanes_de_vida',
	lip_froth: 'bromera|escuma|baves|bavejant|baveja',
	gone_stiff:
		's_ha_posat_dur*|s_ha_posat_rigid*|s_ha_posat_tes*|s_ha_quedat_rigid*|s_ha_quedat_encarcarat|s_ha_quedat_encarcarada|s_ha_encarcarat|dents_serrades',
	whole_shake: 'cos|sencer|sencera|braços|cames|mitja_cara',
	squeeze: 'apreta|opressio|dolor|mal|crema|cremor|punxada|punxades|pes|urpa|nus|pressio',
	trunk_place:
		'costelles|al_mig|pit|espatlla|espatlles|esquena|braç|brac|braços|mandibula|barra|barres|gola|paletilla|omoplats|boca_de_l_estomac|per_dins',
	swoon: 'cobriment|infart|sincope|desmai|atac|feridura|alguna_cosa|basca',
	opened_it:
		'carta|derrama|quota|he_obert|he_vist|vaig_veure|en_veure|veure|llegir|llegit|notificacio',
	explodes: 'explot*|esclat*|rebent*|treu_fum',
	chores:
		'paper*|paperassa|numeros|feina|tramits|factures|soroll|obres|formularis|preguntes|correus|canalla|contrasenyes|declaracio|examens',
	at_age:
		'amb_un_any|amb_un_anyet|amb_dos_anys|amb_tres_anys|amb_pocs_mesos|als_dos_anys|als_tres_anys|de_petit|de_petita|quan_era|de_jove',
	pants:
		'panteixa|respira_rapid|respira_molt_rapid|respira_de_pressa|no_orina|no_ha_orinat|no_ha_fet_pipi',
	frozen_screen: 'congela*|penja*|bloqueja*',
};
