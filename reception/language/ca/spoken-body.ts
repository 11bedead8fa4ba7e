/** Bodies as Catalan is spoken from Perpignan to Alacant and the islands; stands beside `body.ts` and `signs.ts`. */
export const spokenBody: Record<string, string> = {
	hand_on:
		's_agafa_al|agafant_se_al|s_estreny_el|estrenyent_se_el|amb_la_ma_al|no_es_treu_la_ma_del|duu_la_ma_al|s_ha_dut_la_ma_al|se_toca_el|se_agafa_el|es_prem_el',
	colourless:
		'esblanqueit|esblanqueida|esgrogueit|esgrogueida|blanquinos|blanquinosa|cendros|cendrosa|color_de_cendra|color_de_cera|com_un_llençol|com_un_mort|com_la_farina|blanc_com|blanca_com|groc_com|sense_gens_de_color|li_ha_fugit_el_color|perdut_el_color',
	still:
		'no_es_mou_gens|no_es_belluga_gens|no_se_mou|no_se_belluga|no_s_ha_mogut|sense_bellugar_se|no_es_bellugava|no_mou_ni_un_dit|no_fa_cap_moviment|ja_no_es_mou|no_bellugueja|immobil|quiet_del_tot|quieta_del_tot',
	mute: 'ni_ase_ni_bestia|no_diu_ni_ase|no_diu_ni_pruna|no_diu_ni_piu|ni_piu|no_em_sent|no_mos_contesta|no_mos_parla|no_mos_respon|no_mos_diu_res|ja_no_mos_contesta|no_m_ha_contestat|no_contestava|no_responia|no_torna_resposta|no_em_torna_resposta|tampoc_diu_res|ja_no_diu_res|no_m_enraona|no_enraona|no_raona|no_respon_a_res|ningu_ens_contesta_a_dins',
	on_floor:
		'de_bocaterrosa|bocaterrosa|boca_per_avall|panxa_enlaire|panxa_amunt|esterrejat|esterrejada|al_mig_del_passadis|en_terra|damunt_les_rajoles|ajagut_a_terra|caigut_a_terra|caiguda_a_terra|quedat_estes|quedat_estesa|quedat_estirat',
	lying_down: 'ajocat|ajocada|tombada_de_costat|tombat_de_costat|de_costat_a_terra|gitat|gitada',
	dead_limb:
		'ma_balba|brac_balb|braç_balb|cama_balba|la_ma_no_li_fa|el_brac_no_li_fa|el_braç_no_li_fa|la_cama_no_li_fa|la_ma_no_em_fa|el_braç_no_em_fa|no_li_fa_cas_la_ma|no_li_fa_cas_el_braç|no_em_fa_cas_la_ma|no_em_fa_cas_el_braç|se_li_adorm_el_braç|se_li_ha_adormit_la_ma|arrossega_una_cama|arrossega_un_peu|arrossegant_el_peu|se_li_en_va_la_cama|se_li_doblega_la_cama|li_penja_el_braç|li_penja_el_brac|el_braç_li_penja|sense_forca_a_la_ma|sense_força_a_la_ma|no_te_força_a_la_ma|no_té_força_al_braç|com_de_suro|s_ha_quedat_tonta_la_ma',
	cannot_talk:
		'no_enraona_be|no_pot_enraonar|no_puc_enraonar|no_li_ixen|no_em_ixen|no_troba_les_paraules|no_trobo_les_paraules|no_pot_dir|no_sap_dir|no_articula|no_lliga_les_paraules|parla_embolicat|parla_embolicada|li_surten_paraules_que_no|paraules_que_no_existeixen|no_vocalitza|embarbussa|quequeja|no_raona_be|parla_com_si_tingues|no_em_surt_la_veu',
	limb_fails:
		'no_l_aixeca|no_el_pot_aixecar|no_la_pot_aixecar|no_aixeca_el_braç|no_aixeca_la_ma|no_alça_el_braç|no_alça_la_ma|no_puja_el_braç|no_pot_agafar_el_got|no_pot_agafar_la_cullera|no_pot_tancar_la_ma|no_pot_obrir_la_ma|la_cama_no_l_aguanta|la_cama_li_falla|li_falla_la_cama|li_falla_el_braç|em_falla_la_cama|em_falla_el_braç|em_falla_la_ma|no_belluga_el_braç|no_belluga_la_ma|no_belluga_la_cama|no_em_respon_la_cama|no_li_respon_la_cama|no_li_respon_la_ma',
	drops_things:
		'li_fuig_de_la_ma|li_fuig_de_les_mans|em_fuig_de_la_ma|em_fuig_de_les_mans|se_li_escapa_de_la_ma|se_m_escapa_de_la_ma|li_cauen_les_coses|em_cauen_les_coses|tot_li_cau|tot_em_cau|no_li_aguanta_res_a_la_ma|no_pot_aguantar_el_got|cau_de_les_mans|cau_de_la_ma',
	smile_word: 'rigut|somrigut|somris',
	odd_talk:
		'paraules_que_no_existeixen|barreja_les_paraules|barreja_paraules|no_lliga|sense_cap_ni_peus|diu_coses_que_no|diu_disbarats|diu_rareses|no_em_coneix|es_pensa_que_soc|em_diu_pel_nom|em_crida_pel_nom|parla_amb_gent_que_no|em_confon_amb|desbarra|desvarieja|repapieja|no_sap_on_es|no_sap_qui_soc|li_surten_paraules',
	odd_way:
		'ensopit|ensopida|abaltit|abaltida|xop_de_suor|xopa_de_suor|amarat_de_suor|amarada_de_suor|costa_obrir_els_ulls|no_obre_els_ulls|com_borratxo|com_borratxa|tentines|fa_esses',
	cold_sweat:
		'suor_gelada|suors|suor|xopa_de_suor|amarat_de_suor|amarada_de_suor|suat_com|suada_com|sua_com|suant_com|suava|regalima_de_suor|tot_suat|tota_suada|camisa_xopa|xop_i_fred|gotes_de_suor',
	cannot_upright:
		'no_em_puc_posar_dret|no_em_puc_posar_dreta|no_es_pot_posar_dret|no_es_pot_posar_dreta|no_em_puc_redreçar|no_es_pot_redreçar|no_puc_estar_dret|no_puc_estar_dreta|plegat_en_dos|plegada_en_dos|doblegat|doblegada|cargolat|cargolada|recargolat|recargolada|fet_un_nus|feta_un_cabdell|fet_un_cabdell|encongit|encongida|no_em_puc_alçar|no_es_pot_alçar|no_em_tinc_dret|no_em_tinc_dreta|no_es_te_dret|no_es_te_dreta',
	so_strong:
		'tan_bestia|d_un_fort|com_mai_a_la_vida|que_no_puc_mes|que_no_aguanto|que_em_fa_cridar|a_matar|de_mort|molt_molt_fort|bestia|fort_de_veritat',
	ballooned:
		'com_una_poma|com_una_taronja|com_una_mandarina|com_una_ceba|com_un_puny|com_un_ou|com_un_hamster|sembla_un_hamster|com_un_cantir|com_un_pneumatic|una_mandarina|una_pilota_de_tennis|el_doble|desfigurada|desfigurat|com_un_monstre|com_un_boxador|sembla_que_hi_tingui',
	very_swollen:
		'infladissim|inflada_de_mala_manera|molt_inflat|tot_inflat|unflada|molt_unflada|tota_unflada|molt_bufada|tota_bufada|botinflada|inflada_inflada|inflant_se_m|se_m_infla|se_li_infla|cada_cop_mes_inflada',
	swollen:
		'infl*|unfl*|botinfl*|botifarr*|bufat|bufada|bufats|engrossi*|s_ha_fet_gros|s_ha_fet_gran|s_han_fet_grossos|tumefact*|com_botifarres|com_una_botifarra|com_salsitxes|el_doble_de_gran|el_doble_de_gros',
	hurt: 'em_dol|li_dol|me_dol|me_fa_mal|me_fan_mal|mos_fa_mal|em_cou|li_cou|una_punxada|una_fiblada|llampada|turment|un_mal_bestia|fa_un_mal|mal_bestia|mal_terrible|mal_horros|em_mata_el|li_mata_el',
	agony:
		'mal_bestia|bestia|a_crits|fa_cridar|de_morir|que_no_puc_mes|salvatge|de_mala_manera|no_ho_resisteixo|no_resisteixo|recargol*|cargol*|xiscl*|udol*|bram*|veient_les_estrelles|d_un_fort|plora_de_mal|fa_plorar|inaguantable',
	chest: 'pitet|mig_del_pit|caixa_del_pit|caixa_toracica|davant_del_pit|part_del_pit',
	pressure:
		'prem|premut|prement|estret|m_aixafa|l_aixafa|m_estrenyen|cinturo|corretja|premsa|tenalla|tenalles|collat|asseguda_a_sobre|assegut_a_sobre|assegut_damunt|asseguda_damunt|algu_assegut|sac_de_ciment|un_sac|una_biga|punyalada|punyalades|m_esclafa|esclafament|pesantor',
	arm: 'avantbraç|avantbrac|colze|bracet|muscle',
	jaw: 'barram|queixada|maixelles|barra_de_baix|mandibules',
	head: 'testa|closca|crisma|capet|polsos',
	face: 'galtes|careta|rostre|mig_rostre|galteta',
	mouth: 'llavis|boqueta|morro|morros|comissura',
	eye: 'ullet|ullets|nineta|parpella',
	belly:
		'panxeta|ventrell|melic|tripa|baix_ventre|ventre_baix|budellam|boca_de_l_estomac|panxota|tripeta',
	half_body:
		'meitat_esquerra|meitat_dreta|mig_costat|tot_un_costat|tota_una_banda|mitja_boca|costat_de_la_cara|un_canto|canto_esquerre|canto_dret|part_del_cos|tot_el_costat|tota_la_banda|costat_sencer',
	limb: 'bracet|cameta|maneta|peu|peus|cuixa|genoll|colze|avantbraç|avantbrac|canells',
	limb_one: 'bracet|cameta|maneta|peu|mans',
	blue: 'color_de_mora|color_de_vi|color_de_pruna|violeta|violacis|moradencs|blavosos|blavos|blavosa|com_una_mora|com_una_alberginia',
	move: 'belluga|bellugar|bellug*|moc|moga|moguen|articular',
	raise: 'alça|alçar|puja|pujar|alce|aixeque',
	cannot:
		'no_hi_ha_forma_de|no_hi_ha_forma|ni_puc|ni_pot|no_es_pot|no_s_ha_pogut|no_hem_pogut|no_he_pogut|no_ha_pogut|no_poguem|no_atina_a|no_encerta_a|li_es_impossible|em_es_impossible|no_pogue|no_puguem|no_podie|no_poguer|no_li_es_possible|no_em_veig_capaç|no_se_pot|no_me_puc|me_costa_molt',
	bleed:
		'ensangonat|ensangonada|ensagnat|ensagnada|perd_sang|perdent_sang|perdo_sang|li_surt_sang|em_surt_sang|li_ix_sang|m_ix_sang|raja_sang|rajant_sang|surt_sang|fa_sang|li_raja_la_sang',
	lots: 'una_barbaritat|un_fotimer|a_manta|a_betzef|galleda|galledes|rius|un_riu|tolls|bassals|com_una_font|com_una_aixeta|amarat|amarada|amarades|xopes|xops|empapat|empapada|glopades|a_borbolls|borbollons|tot_perdut|tota_perduda|molts|a_galet|sense_mesura',
	lots_strong:
		'una_barbaritat|un_fotimer|a_manta|galleda|galledes|rius|un_riu|tolls|bassals|com_una_font|com_una_aixeta|amarat|amarada|amarades|xopes|xops|empapat|empapada|a_glopades|a_borbolls|borbollons|com_un_porc|llençols|sense_aturador|tot_perdut_de',
	nonstop:
		'no_s_estronca|no_hi_ha_forma|no_s_atura_ni|no_li_puc_parar|no_la_puc_parar|no_ho_puc_parar|no_ho_podem_parar|no_l_aturo|no_la_puc_aturar|no_l_estronco|no_afluixa|no_amaina|no_deixa_de|seguit_seguit|no_hi_ha_qui|no_ho_atura_res|no_se_li_para|no_se_me_para|no_li_cessa|no_li_pare|no_pare|no_me_para|no_ho_atura_ningu|no_paren',
	spurt:
		'raja_sang|rajant_sang|sang_a_raig|sang_a_dolls|sang_a_borbolls|borbolls_de_sang|tot_ple_de_sang|tota_plena_de_sang|plens_de_sang|plenes_de_sang|banyat_en_sang|banyada_en_sang|amarat_de_sang|amarada_de_sang|amarades_de_sang|xopa_de_sang|xopes_de_sang|munt_de_sang|riu_de_sang|perd_molta_sang|perdo_molta_sang|surt_molta_sang|ix_molta_sang|sagna_com|sagnant_com|vermella_de_sang|la_sang_salta|li_salta_la_sang|sang_a_galet',
	wound: 'nafra|nafres|estrip|estripat|estripada|esqueix*|bretxa|queixalada|escletxa|esvoranc',
	deep: 'fins_a_dins|cap_a_dins|es_veu_per_dins|se_li_veu_per_dins|se_li_veu_l_os|li_veig_l_os|molt_obert|molt_oberta|fons|fonda|com_un_puny|bestial',
	cut_off:
		'tallat_un_dit|tallat_dos_dits|tallat_tres_dits|s_ha_endut_el_dit|s_ha_endut_un_dit|s_ha_emportat_el_dit|s_ha_emportat_un_dit|volat_un_dit|volat_el_dit|segat_el_dit|segat_un_dit|tallat_en_rodo|penjant_d_un_fil|arranc*|llescat|el_dit_a_terra|els_dits_a_terra',
	finger: 'ditet|ditets|falange|artell|palmell|mans',
	strong: 'bestia|molt_fort|lletja|de_les_fortes|de_cavall',
	face_parts: 'llavi_de_dalt|galta|galtes|parpella|ullets|boqueta|morros|campaneta',
	sting:
		'm_ha_picat|l_ha_picat|li_ha_picat|la_ha_picat|m_ha_fiblat|fiblada|fiblat|fiblo|abelles|tabac|tavac|tafec|borinots|escorpins|aranyes|vespa_asiatica|vesper|eixam',
	used: 'li_he_punxat|m_he_punxat|posada|clavada|injectada|li_he_posat',
	ate: 'engolit|engol*|cruspi*|endrap*|xarrup*|fotut_un|glopejat|sopat|dinat|berenat|esmorzat|va_menjar|ha_fet_net',
	choke:
		's_escanya|escanyant_se|s_ha_escanyat|s_esta_escanyant|s_ha_encallat_menjant|ennueg*|engarjoli*|se_li_ha_quedat_al_coll|anat_pel_forat|anat_per_l_altre_canto|empassat_malament|ennuegada',
	something:
		'boleta|tros_de_carn|tros_de_pa|crispeta|crispetes|cacauet|ametlla|avellana|llonganissa|salsitxa|oliva|raim|nuclet|tap|globus|galeta|llaminadura|xiclet',
	stuck: 'encallats|entravessat|entravessada|travessat|travessada|encaixat|entrebancat|barrat',
	droop:
		'li_penja|caiguda_cap|tombada|decantada|decantat|de_gairell|torçuda|torcuda|guerxa|guerxo|li_cau|desencaixada|girat|caigut_cap|fofa|se_li_ha_quedat_torta|a_mitges|se_li_en_va|que_li_cau',
	numb: 'adorm|adormen|adormint|com_de_suro|de_suro|suro|balbs|balbes|no_la_nota|no_el_nota|no_me_la_sento|no_me_l_noto|pessigolleig|formiguera|insensibles|encoixinat|sense_tacte|adormissat',
	talk: 'enraon*|garl*|xerra|xerrar|raona|raonar|mots|pronuncia|articula',
	slurred:
		'embarbuss*|quequej*|entrebanc*|llengua_de_drap|pastos|pastosa|com_begut|com_beguda|com_un_borratxo|no_s_enten_res|no_l_entenem|no_li_entenc|no_li_entenem|no_li_ixen|no_em_ixen|inintelligible|en_xines|barreja|canvia_les_paraules|que_no_existeixen|mastegat|mastegades|fa_la_llengua_grossa|llengua_grossa|confon_les',
	slurred_alone:
		'no_trobo_les_paraules|no_troba_les_paraules|no_em_venen_les_paraules|no_li_venen_les_paraules|paraules_que_no_existeixen|llengua_de_drap|parla_com_un_borratxo|parla_com_borratxo|parla_com_si_anes|parla_com_si_hagues|enraona_estrany|enraona_com|no_se_li_enten|no_se_li_entenen|embarbussa_les|li_surten_paraules_estranyes',
	stroke:
		'apoplexia|atac_de_feridura|trombosi|vessament_al_cap|isquemia|isquemic|accident_cerebral|infart_al_cap',
	sudden:
		'tot_d_un_cop|de_repent|en_sec|de_cop_sec|d_un_moment_a_l_altre|com_un_tro|com_un_llampec|tot_de_cop|de_pronte|de_colp|de_sopte|en_un_no_res|en_un_segon',
	confused:
		'ensonat|ensonada|desubicat|desubicada|torbat|atabalat|atabalada|emboirat|emboirada|enterbolit|trastocat|trastocada|desvariej*|desbarr*|repapiej*|no_es_situa|no_s_ubica|abaltit|abaltida|amodorrit|amodorrida|com_anat|com_anada|fora_de_si|esta_anat|esta_anada',
	confused_strong:
		'no_sap_on_es_troba|no_sap_com_es_diu|no_sap_ni_on|no_sap_ni_com|em_confon_amb|em_diu_pel_nom_de|es_pensa_que_soc|desvarieja|desbarra|no_toca_ni_quarts|diu_disbarats|parla_amb_els_morts|parla_amb_gent_que_no|no_coneix_ni|ja_no_em_coneix|no_mos_coneix|no_ens_coneix|molt_desorientat|molt_desorientada|totalment_desorientat|com_si_no_hi_fos|paraules_que_no_existeixen',
	drowsy:
		'mig_adormit|mig_adormida|abaltit|abaltida|amodorrit|amodorrida|costa_obrir_els_ulls|se_li_tanquen_els_ulls|no_aguanta_els_ulls|ensonat|ensonada|com_ensopit|com_ensopida|endormisc*',
	dizzy:
		'em_roda_tot|em_roda_el_cap|li_roda_el_cap|tot_em_dona_voltes|em_dona_voltes_tot|em_balla_el_cap|cap_em_volta|rodaments|em_caic|me_caic|tentines|em_va_tot_el_cap|esvaniment',
	fever:
		'calentura|esgarrif*|tremolins|bull_de_febre|crema_de_febre|petant_de_dents|petar_de_dents|peta_de_dents|fa_febre|febreta|febrots|bullint|tremola_de_fred|tremolo_de_fred|ences_de_febre|encesa_de_febre|febrilot|destemprat|destemprada',
	wake: 'espavil*|deixond*|desensop*|reviscol*|torna_en_ell|torna_en_ella|obri_els_ulls|obrir_els_ulls|revin*|reviu|dona_senyals',
	respond:
		'respong*|torna_contesta|fa_cas_quan|obri_els_ulls|reaccion*|contestes|responga|conteste|desperte',
	unconscious:
		'estabornit|estabornida|sense_sentits|perdut_el_mon_de_vista|sense_vida|no_dona_signes_de_vida|no_dona_cap_senyal|no_reacciona_a_res|ni_amb_bufetades|ni_pessigant|quedat_sec|quedada_seca|no_li_trobo_pols|no_li_trobem_el_pols|no_li_batega|sense_batec|com_si_fos_mort|com_si_fos_morta|com_si_estigues_mort|com_si_estigues_morta|fora_de_coneixement|sense_esma_de_res|en_parada|en_aturada',
	faint:
		'acub*|pegat_una_basca|agafat_una_basca|donat_una_basca|patatus|patatum|telele|soponci|perd*_el_mon|perd*_la_nocio|perd*_el_sentit|perd*_els_sentits|caigut_en_rodo|caiguda_en_rodo|caigut_rodona|caiguda_rodona|cau_rodo|caure_rodo|va_caure_rodo|va_caure_rodona|va_perdre_el_coneixement|va_perdre_coneixement|s_ha_n_anat_a_terra|se_n_ha_anat_a_terra|s_ha_esvanit|ha_fet_un_col_lapse|desmaiet|ha_caigut_com_un_sac|caigut_com_un_sac|caiguda_com_un_sac|va_caure_com_un_sac',
	no_pulse:
		'no_li_trobo_pols|no_li_trobem_pols|no_li_trobem_el_pols|no_te_batec|sense_batec|no_li_sento_el_cor|no_li_va_el_cor|no_li_bat_el_cor|el_cor_no_li_bat',
	seizure: 'convulsio*|combuls*|convulsionant|espasmes_a_tot|convulcion*',
	fit: 'espasmes|sacsejad*|batzegad*|rampells|tremolins_a_tot',
	eyes_back:
		'ulls_en_blanc|ullets_en_blanc|ulls_girats|ulls_cap_amunt|ulls_cap_enlaire|gira_els_ulls|se_li_giren_els_ulls|se_li_han_girat_els_ulls|ulls_del_reves|ulls_amunt',
	stiff:
		'encarcarat|encarcarada|com_un_pal|com_una_post|com_una_fusta|enravenat|enravenada|encarcara*|tibat|tibada|rigida',
	shake: 'espeterneg*|sacsej*|batzeg*|tremolos|tremolins|espasm*|botega|boteja|saltironeja',
	newborn:
		'acabat_de_nàixer|acabada_de_nàixer|nascut_de_fa|nascuda_de_fa|dies_de_nascut|dies_de_nascuda|va_naixer_fa|mesets|un_meset|setmanetes|tres_setmanes_de|quatre_setmanes_de|sis_setmanes_de|va_nàixer_fa|quinze_dies_de',
	floppy:
		'fofo|fofa|com_un_drap|com_un_drapet|com_un_ninot|com_una_nina|de_drap|ensopit|ensopida|flaccid|flaccida|sense_esma|moixet|moixeta|xafat|xafada|aixafat|aixafada|no_te_força|no_vol_la_mamella|no_pren_pit|no_pren_el_pit|no_s_enganxa|no_mama_gens|sense_ganes_de_mamar|no_obre_els_ulls|no_s_aguanta',
	baby: 'nadonet|xiquetet|menudet|menudeta|petitet|petiteta|petito|nin|nina|bebes|criatureta|netet|neteta|fillet|filleta|nanet|poll',
	pregnant:
		'embarassadissima|surto_de_comptes|sortia_de_comptes|surt_de_comptes|espere_un_xiquet|espera_un_fill|espera_una_criatura|espero_bessons|espera_bessons|prenys|gestacions',
	waters:
		'romput_aigues|rompre_aigues|romp_aigues|han_trencat_aigues|s_han_trencat_les_aigues|se_m_han_trencat_les_aigues|petat_la_bossa|rebentat_la_bossa|esclatat_la_bossa|he_fet_aigues|perdo_aigua|perdent_aigua|perd_aigua_per_baix|aigues_verdes|liquid_amniotic|m_ha_baixat_tota_l_aigua',
	contractions:
		'mals_de_part|treballs_de_part|ganes_de_fer_força|ganes_de_fer_forca|empenyo|empeny_sola|ja_li_veig_el_cap|li_veig_el_cap|va_de_part|vaig_de_part|ja_ve_la_criatura|ja_ve_el_xiquet|ja_ve_la_nena|parir|parint|apretons|contraccions_cada|esta_parint|estic_parint',
	no_movement:
		'no_sento_el_nen|no_sento_la_nena|no_sento_la_criatura|no_sento_el_xiquet|no_sento_la_xiqueta|no_note_el_xiquet|no_es_belluga|no_la_sento|no_el_sento|no_me_la_noto|no_me_l_noto|no_se_m_mou|no_pega_puntades|no_em_dona_puntades|ja_no_es_mou|no_em_fa_puntades|no_la_noto_moure|no_el_noto_moure|no_noto_la_nena|no_noto_el_nen|no_noto_la_criatura|esta_molt_quiet_avui|esta_molt_quieta_avui',
	urinate:
		'pix*|fer_riu|fer_un_riu|fer_aigues|orinada|pixera|pixum|pixera|pix|buidar_la_bufeta|pixarada',
	stool:
		'tifa|merda|cagar|cagat|cagarada|anar_de_cos|fer_de_ventre|fer_de_cos|fer_caca|cagada|ha_cagat',
	vomit: 'vomiter*|perbocant|gitant|retorn*_el_menjar|ha_gitat|va_vomitar',
	nothing_stays:
		'ho_gita_tot|tot_ho_vomita|tot_ho_gita|tot_ho_treu|ni_aigua_li_queda|ni_l_aigua_reté|no_rete_ni_aigua|no_li_aguanta_res|no_em_queda_res_a_l_estomac|no_paeix_res',
	relative:
		'iaios|padrins|tiet|tia|germanet|germaneta|gendre|nora|jove|xic|xica|xiquet|xiqueta|al_lot|al_lota|nin|nina|mainadera|cuidadora|operari|aprenent|encarregat|treballador|treballadora|manobre|porter|conserge|nano|avis|besavia|besavi|padastre|madrastra|fillastre|home_gran|senyora_gran|veins|cambrer|cambrera|alumne|alumna|companys|repartidor|xaval|xavala|monitor',
	child:
		'nin|nina|nins|nines|al_lot|al_lota|xiquets|xiquetes|xic|nanet|nene|marrec|vailet|vailets|menuts|filleta|fillet|nadonet|petito|petitet|petiteta|netet|neteta|criatureta|alumne|alumna|nebot|neboda|bebes|pollet',
};
