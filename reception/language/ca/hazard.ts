/** What a layperson sees, hears and smells before naming a danger in a place, in Catalan. */
export const hazard: Record<string, string> = {
	gas_vessel:
		'bombona*|buta|goma_del_gas|goma_del_buta|goma_de_la_bombona|manega_del_gas|tub_del_gas|canonada_del_gas|canonada_de_gas|clau_del_gas|aixeta_del_gas|comptador_del_gas|diposit_de_propa|conduccio_de_gas|escomesa_de_gas',
	hiss: 'xiul*|xiula|bufa|bufant|bufec|bufada|brunz*|pss|esbufega|fss|xiulet|bufa_aire',
	gas_escape:
		'fuita|fuites|fuga|s_escapa|escapant|perd|perdent|surt|sortint|gela*|nuvol|no_tanca|no_es_tanca|no_la_puc_tancar|no_es_pot_tancar',
	gas_nickname:
		'ou*_podrit*|ou*_passat*|ou_dur|a_ou|a_ous|d_ou|d_ous|ous_podrits|col_podrida|sofre|buta|bombona',
	drain_smell:
		'desguas|aiguera|claveguer*|arqueta|baixant|lavabo|vater|dutxa|sifo|gos|gossa|gat|gata|bolquer*|boca|ale|pets|caca|panxa|rots|escombraries|aigua_calenta|pou|gasos|pinso',
	pilot_light: 'pilot|flama_pilot',
	gas_pipe: 'canonada|canonades|tub|conduccio|manega|linia|goma|escomesa|canyeria',
	of_gas: 'de_gas|del_gas|gas|de_buta|del_buta|de_propa',
	pierced:
		'picat|punxa*|perfora*|foradat|forada*|trenca*|tallat|tallada|rebenta*|rosegat|rosegada|mossegat|cremat|arrencat|esquerda*|tocat',
	burner: 'foc|fogo|fogons|cremador|gas|aixeta_del_gas|clau_del_gas',
	left_open: 'obert*|sense_flama|sense_encendre|sense_tancar',
	odd_smell:
		'olor|pudor|ferum|tuf|flaire|put|fortor|oloreta|bafarada|tufarada|glopada|olors|se_sent_a|pudorassa|fetor|pudent|fa_fortor|empesta',
	no_odour: 'cap_olor|no_fa_olor|no_fa_pudor|no_sento_olor|sense_olor|no_put|olor_no',
	four: 'quatre|4',
	beep: 'xiulet|xiulets|pitada|pitades|pitits|bips|pip|pips|piulada|piulades',
	everyone:
		'tots|totes|tothom|tota_la_familia|la_familia|els_dos|les_dues|tots_dos|els_tres|els_quatre|els_cinc|la_dona_i_jo|la_meva_dona_i_jo|el_meu_marit_i_jo|ens|estem|anem_tots|els_nens|els_crios|la_mainada|els_fills|els_avis|els_pares|cadascu|els_companys|la_canalla|els_veins',
	one_of_us:
		'dona|marit|fill|filla|nen|nena|avi|avia|iaia|iaio|mare|pare|sogra|sogre|germa|germana|parella|company|companya|petit|petita|tieta|padri|padrina|amic|amiga|nano|nana',
	house_ill:
		'mareja*|marejat|marejats|maregem|mareig|mal_de_cap|mal_el_cap|el_cap_com_un_bombo|el_cap_com_un_tabal|cap_com_un_timbal|cap_espes|cap_que_em_peta|cap_carregat|em_roda_el_cap|li_roda_el_cap|roda_el_cap|tot_em_roda|migranya|nausees|basques|arcades|ganes_de_vomitar|ganes_de_perbocar|vomit*|perboc*|tret_tot|tornat_el_dinar|gita*|mal_cos|ensopi*|ensopit*|atordi*|atabalat*|endropit*|com_borratx*|borratx*|grogui*|zombi*|sense_forces|cames_de_drap|cames_fan_figa|cames_no|desmai*|caigut_rodo|caiguda_rodona|esvai*',
	combustion:
		'caldera|calderes|escalfador|braser|brasers|estufa|estufes|catalitica|bombona|xemeneia|llar_de_foc|salamandra|calefactor_de_gas|generador|grup_electrogen|brases|caliu|carbo|carbonet|cisco|fogonet|pellets|parafina|cotxe_en_marxa|cotxe_engegat|motor_engegat|fumeral|aparell_de_l_aigua_calenta|estufa_de_buta|estufa_de_llenya',
	go_outside:
		'sortir|sortim|surto|surt|surten|fora|a_fora|carrer|balco|terrassa|pati|eixida|jardi|aire_lliure|obrim|obrir|obro|ventilem|ventilar|finestres|finestra',
	passes:
		'passa|ens_passa|em_passa|se_li_passa|els_passa|millor*|marxa|se_m_en_va|desperta|aclareix|refem|refa|revivim|reviu|com_nou|com_nova|com_nous|estem_be|estic_be|se_me_n_va',
	no_flue:
		'sense_sortida_de_fums|no_te_sortida|sense_tub|no_te_tub|sense_xemeneia|sense_tir|no_tira|torna_el_fum|tub_solt|tub_desencaixat|tub_caigut|reixeta_tapada|sortida_tapada|xemeneia_tapada|tub_tapat|niu_a_la_xemeneia|tapat_la_reixeta|tapat_les_reixetes|hem_tapat_la_ventilacio',
	shut_room:
		'tancat|tancada|tot_tancat|portes_tancades|finestres_tancades|habitacio|menjador|cambra|tenda|furgoneta|caravana|garatge|soterrani|caseta|cabana|dins_de_casa|a_sota_la_taula|sota_la_taula|taula_camilla|hivernacle|cobert',
	dark_mist:
		'boira|boirina|nuvol_negre|nuvol_gris|baf_negre|vapor_negre|fumera|fumarada|fumet|fumerola|fumaguera',
	out_of:
		'surt|surten|sortint|ha_sortit|ix|ixen|eixint|eixit|puja|pujant|entra|entrant|per_sota|per_baix|per_l_escletxa|per_les_escletxes|per_la_reixeta|pel_conducte|per_la_finestra|treu|traient',
	soot_black: 'negre|negra|negros|negrós|espes|espessa|dens|gris_fosc|groguenc|marro',
	exhaust:
		'tub_d_escapament|escapament|itv|diesel|accelero|moto|mecanic|junta_de_la_culata|al_mati|quan_arrenca|en_arrencar',
	knob: 'pom|maneta|porta|paret|terra',
	burns_hand: 'crema|cremava|cremant|bull|bullint|roent',
	glow: 'resplendor|claror_vermella',
	window_gap:
		'finestra|finestres|escletxa|vidre|vidres|per_sota_la_porta|teulada|balco|cuina|espiell|persiana',
	see: 'veig|veiem|veu|veuen|es_veu|hi_ha|vist|surt',
	flame_little: 'flameta|flametes|flamarada*|llengua_de_foc|flama|flames|fogonada|flama_blava',
	blowtorch: 'bufador|bufadors|llancaflames|bengala|volca|coet|traca|com_una_torxa',
	drapery:
		'cortina*|sofa|butaca|matalas|llit|manta|edredo|tovalles|drap|draps|catifa|moqueta|paperera|moble*|prestatgeria|tendal|palla|arbre|fregidora|paella|cuina|campana|contenidor',
	caught: 'ha_pres|ha_calat|s_ha_abrandat|han_pres|abrandat|abrandada|ha_agafat_foc|s_ha_calat',
	li_battery:
		'bateria|patinet|bici_electrica|bicicleta_electrica|powerbank|liti|carregador|monopati',
	battery_bad:
		'xiul*|fum|fumeja*|espurn*|espetega*|crema|cremant|explota*|flames|bullint|es_fon|foc',
	swollen_hot: 'inflat|inflada|bombat|bombada|crema|bull|bullint|calent|calenta',
	burnt_word:
		'cremat|cremada|socarrim*|socarrat|socarrada|rostit|a_cable|de_cable|a_goma|de_goma|de_plastic|a_plastic',
	panel:
		'quadre|quadre_electric|quadre_de_llum|quadre_de_la_llum|diferencial|magnetotermic|caixa_de_la_llum|caixa_de_llums|fusibles|ploms|comptador_de_la_llum|comptadors_de_la_llum|cambra_de_comptadors|quarto_de_comptadors|endoll*|regleta|allargo|lladre|transformador|interruptor|escomesa|cable|cables',
	frying:
		'fregeix|fregint|espeteg*|espetega|crepit*|cruix_i_fum|petardeja|com_ous_ferrats|com_si_fregis|com_crispetes|fregir_se',
	buzz: 'brunz*|brunzit|brunzeix|zumzeig|zumzeja|zum_zum|soroll_estrany|vibra|abell*|vespes|borinot*',
	hot_touch:
		'crema|cremava|roent|calent|calenta|calentissim*|bull|bullint|no_es_pot_tocar|s_escalfa',
	live_part:
		'quadre|cable|cables|endoll|endolls|corrent|alta_tensio|cables_d_alta|mitjana_tensio|llum|lampada|bombeta|diferencial|comptador|pal|transformador|linia|catenaria|electricitat|regleta|rentadora|dutxa|maquina|torre',
	melting: 'fonent|desfet|desfeta|desfent|ennegri*|socarrat',
	lamp: 'llum_del_sostre|llums_del_sostre|lampada|llampada|plafo|plafons|foco|focos|bombeta|downlight|fluorescent*|halogen*|ull_de_bou|aplic|endoll*|quadre_electric|quadre_de_la_llum|quadre_de_llum|quadre|regleta|caixa_de_la_llum|diferencial|llum_del_menjador|llum_de_la_cuina|llum_del_passadis',
	drips_out:
		'gotej*|goteja|degota|regalim*|cau_aigua|caient_aigua|surt_aigua|sortint_aigua|entra_aigua|entrant_aigua|mull*|plou|filtra*|raja*|xop*',
	current_off:
		'he_tret_la_llum|tret_els_ploms|he_baixat_el|he_baixat_els|tallat_la_llum|llum_tallada|he_apagat_el_quadre|comptador_de_l_aigua|comptadors_de_l_aigua|comptador_d_aigua|comptadors_d_aigua|lluny_de',
	metal_thing:
		'aixeta|aixetes|dutxa|rentadora|rentaplats|rentavaixelles|nevera|forn|termo|fanal|porta_metallica|reixa|barana|aiguera|banyera|maneta|microones|carcassa|aigua_de_la_dutxa|aigua_de_l_aixeta|vitrina|maquina|pal|radiador|escalfador|paret',
	shock_verb:
		'rampa|rampes|enrampa*|m_enrampo|enrampada|enrampades|calambre|calambres|garrampa*|pessigolleig|descarrega_electrica|una_descarrega',
	touching: 'toc*|dona|donen|donava|donat|fa|fan|agafo|agafes|passa|obr*|noto|notes|deixa_anar',
	cramp_body:
		'cama|cames|bessó|bessons|peu|peus|cuixa|panxell*|muscul*|magnesi|llit|dits_dels_peus|embaras|correr|esport|regla|esquena|nits',
	thrown:
		'ha_sortit_disparat|ha_sortit_disparada|sortit_disparat|sortit_volant|l_ha_tirat|l_ha_llancat|va_sortir_disparat|va_sortir_volant|quedat_enrampat|s_ha_enrampat',
	stuck_to:
		'quedat_enganxat|quedada_enganxada|arrapat_al|arrapada_al|arrapat_a|agafat_al|agafada_al|s_ha_quedat_agafat|enganxat_al_cable|enganxat_al_quadre|enganxat_al_corrent|enganxat_a_la_corrent|quedat_enganxat_al|enganxada_al_cable',
	let_go: 'deixa_anar|deixar_anar|desenganxa*|amolla|deixar_se',
	in_lift:
		'a_l_ascensor|dins_l_ascensor|dins_de_l_ascensor|a_dins_l_ascensor|en_l_ascensor|dintre_l_ascensor|a_la_sensor|al_muntacarregues|a_la_cabina|dins_la_cabina|dins_de_la_cabina|en_un_ascensor|des_de_l_ascensor',
	we_are:
		'soc|som|estic|estem|m_he_quedat|ens_hem_quedat|ens_quedem|porto|portem|seguim|segueixo|em_trobo',
	lift_stop:
		's_ha_parat|s_ha_aturat|parat|parats|parada|aturat|aturats|aturada|no_es_mou|no_baixa|no_puja|no_obre|no_s_obre|no_s_obren|encalla*|bloqueja*|clavat|penjat|campana|campaneta|boto|timbre|alarma|a_les_fosques|ningu_contesta|no_contesta|ningu_ve|no_ve|tancats|tancades|atrapat*|sortir|treure_ns|entre_dos|entre_plantes|entre_pisos|intercom',
	floor_no:
		'baixos|planta_baixa|entresol|principal|primer|segon|tercer|quart|cinque|sise|sete|vuite|nove|dese|u|dos|tres|quatre|cinc|sis|set|vuit|nou|menys_un|soterrani|parquing|atic|pis|planta',
	between: 'entre|entremig',
	lift_help:
		'campana|campaneta|boto|timbre|intercom|tancats|tancades|tancat|atrapat*|encallat*|parat|parats|aturat|aturats|ascensor|acensor|sensor|cabina|penjats',
	nobody_inside:
		'ningu_a_dins|ningu_dins|ningu_atrapat|ningu_tancat|no_hi_ha_ningu_a_dins|no_hi_ha_ningu_dins|sense_ningu|sense_gent|buit|esta_buit|no_s_hi_ha_quedat_ningu|no_hi_queda_ningu|ja_han_sortit|ja_hem_sortit|han_sortit_tots',
	structure_hard:
		'sostre|teulada|cel_ras|balco|cornisa|rafec|forjat|biga|bigues|voladis|marquesina|mur|paret|enva|mitgera|facana|tapia|bastida|grua|bastides|coberta',
	collapse_strong:
		'ensorra*|esfondr*|enfonsa*|enfonsat|enderroca*|desploma*|vingut_avall|ha_vingut_avall|vingut_a_baix|ve_avall|col_lapsa*|collapsa*|desprenent|cedeix|cedint|caigut_a_sobre|caigut_al_damunt|caigut_sencer|sepulta*|aixafa*|a_punt_de_caure|caura|bolca*|partit_en_dos|cau_a_trossos|esvoranc|esboldrega*|s_ha_despres|s_han_despres|ha_cedit_el|ha_cedit_la|ha_cedit_un|cedit_el|cedit_la|ha_cedit|han_cedit',
	collapse_fall: 'caigut|caiguda|va_caure|cau|estan_caient|ha_caigut|han_caigut|caient',
	off_it:
		'del_sostre|de_la_teulada|del_balco|al_balco|a_la_teulada|de_la_bastida|del_terrat|de_la_terrassa|del_mur|de_la_paret|per_l_escala|per_les_escales|de_l_escala|a_l_escala|aigua|gotera|goteres|goteja|gotes|tovallola|roba|pilota|test|humitat|preu|preus|bossa|quadre|rajola|rajoles|pintura|sistema|web|queixal|empast|cabell|ruina|barata|barat|en_venda|anunci|comprar|ens_ha_cedit|per_escrit|abans_que|pintar*',
	people_word:
		'gent|persona|persones|algu|home|dona|senyor|senyora|noi|noia|paleta|paletes|company|nen|nena|nens|avi|avia|pare|mare|marit|fill|filla|sogra|vei|veina|veins|a_dins|a_sota|dins|tecnic|operari|electricista|cambrer|client|clienta|carter|treballador|aprenent',
	under_rubble:
		'a_sota|sota|sota_les_runes|entre_les_runes|atrapat|atrapada|atrapats|sepulta*|aixafat|aixafada|enterrat|a_sobre|enganxat|no_la_veiem|no_el_veiem|no_pot_sortir|no_poden_sortir',
	gauge: 'agulla|manometre|rellotge|pressio|indicador|termometre',
	red_zone:
		'vermell|vermella|al_maxim|disparada|disparat|passada|tres_bars|quatre_bars|pels_nuvols|puja_sola',
	pressure_vessel: 'caldera|escalfador|termo|olla_a_pressio|diposit|compressor|autoclau|radiador',
	bangs: 'tremola|bullint|aigua_bullint|vapor|fumeja|a_punt_d_explotar|explotara|petara|rebentara',
	flue: 'tub|xemeneia|conducte|sortida_de_fums|sortida_de_gasos|extractor',
	detached:
		'solt|deslligat|desencaixat|despres|caigut|trencat|tapat|tapada|obstruit|embussat|desconnectat|sortit|foradat|segellat',
	heating_oil: 'gasoil|gas_oil|fuel|fueloil|diesel|petroli|querose',
	spill:
		'vessa*|vessament|fuita|perd|perdent|goteja|bassal|escap*|s_ha_sortit|sobreix*|desbord*|esquerdat|put',
	bulging:
		'bombat|bombada|panxa|panxut|inflat|inflada|corbat|corbada|cruix*|cedint|inclinat|inclinada|vinclat|esquerda_enorme|esquerdes_enormes|esquerda_nova|s_esta_obrint|s_obre_una_esquerda',
	tree: 'arbre|branca|branques|palmera|fanal|rètol',
	tame_cable:
		'fibra|telefon|internet|router|carregador|antena|tele|televisio|wifi|auricular*|intercom|ethernet|hdmi|adsl|ratoli|usb|altaveu',
	body_level: 'cintura|genoll|genolls|pit|coll|barbeta|espatlles|capo|rodes',
	reaches:
		'arriba|arribant|fins|ja_m_arriba|ens_arriba|cobreix|per_sobre|per_damunt|passa_per_sobre',
	flood_word:
		'riuada|crescuda|inund*|rierada|tromba|desbord*|barranc|riera|riu|torrent|sequia|canal|mar|maregassa|fang|aigua|rambla_baixa|la_rambla_baixa',
	river: 'riu|barranc|rambla|riera|sequia|canal|torrent|riuada|panta|mar|bassa|crescuda',
	into_water:
		'ha_caigut|caigut|arrossega*|flota*|s_enfonsa|enfonsant|s_emporta|bolcat|entra_aigua|entrant_aigua|m_ha_anat|li_ha_anat|ens_ha_anat|me_n_ha_anat',
	rising:
		'puja|pujant|creix*|cada_cop_mes|no_para|continua_entrant|entra|entrant|arriba|arribant|arrossega*',
	cant_leave:
		'atrapat*|atrapada|no_podem_sortir|no_puc_sortir|no_pot_sortir|no_poden_sortir|no_obre_la_porta|tancats|tancades|a_la_teulada|al_terrat|pujats|pujada_a_la_taula|aillats|no_pot_pujar|no_es_pot_moure|enllitat|enllitada|cadira_de_rodes|al_llit_i',
	deep_pit:
		'fossa|fossa_septica|pou|pou_negre|cisterna|sitja|aljub|diposit|celler|bota|cup|tina|arqueta|claveguera|rasa|purins|bassa_de_purins|cambra|galeria|tanc|tremuja',
	went_down: 'baixa*|ha_baixat|entra*|ficat|posat|caigut|dins|fons|neteja*',
	lies_silent:
		'no_contesta|no_contesten|no_respon|no_responen|no_surt|no_surten|no_puja|no_es_mou|no_es_mouen|estirat|estirada|estes|estesa|desmai*|inconscient*|no_diu_res|tampoc_diu|callat|desploma*|quedat_al_fons|ja_no_parla|no_reacciona',
	gave_up:
		'ha_dit_prou|ha_dit_adeu|s_ha_mort|ha_mort|ha_petat|ha_fet_figa|ha_palmat|kaput|se_n_ha_anat_en_orris|ha_fallat|es_morta|esta_morta|esta_freda|freds|fredes|gelat|gelada|gelats|no_escalf*|apagada|apagat',
	heat_source:
		'calefaccio|caldera|radiadors|radiador|bomba_de_calor|estufa|calefactor|terra_radiant',
	o2_machine:
		'concentrador|oxigen|maquina_d_oxigen|maquina_de_l_oxigen|respirador|bipap|maquina_de_respirar|aparell_de_respirar|aparell_de_l_oxigen|ventilador_mecanic|aspirador_de_secrecions',
	machine_dead:
		's_ha_parat|s_ha_aturat|s_ha_apagat|apagat|parat|aturat|no_engega|no_s_encen|no_funciona|s_acaba|s_esgota|acabant|s_esta_acabant|queda_poc|queda_poca|xiula|pita|sense_bateria',
	wide_open:
		'de_bat_a_bat|rebentat|rebentada|forcat|forcada|esbotza*|arrencat|arrencada|destrossa*|trencat|trencada|sense_pany|sense_bombi|no_tanca|oberta|no_puc_tancar|no_es_pot_tancar|palanca',
	entry_part: 'porta|pany|bombi|finestra|persiana|cadenat|reixa|aparador|vidre|portal|forrellat',
	broke_in:
		'han_entrat|van_entrar|s_hi_han_ficat|s_han_ficat|ens_han_robat|m_han_robat|han_robat|robatori|lladres|han_intentat|intentat_entrar|volgut_entrar|saqueja*|okup*|puntada|cops_de_peu|han_forcat|van_forcar|palanca',
	cooking_on:
		'olla|cassola|paella|cassó|llenties|menjar|oli|fregidora|espelma|espelmes|planxa|arros|caldo|brou|forn|llet|cafetera|mongetes',
	on_the_stove:
		'foc|vitro|fogo|fogons|gas|ences|encesa|enceses|posada|posat|engegat|engegada|endollada|endollat',
	water_pipe:
		'canonada|canonades|canyeria|canyeries|tub|tubs|baixant|maneguet|latiguillo|flexible|manega|escomesa|muntant|clau_de_pas|clau_general|valvula|boca_de_reg|hidrant|presa_d_aigua|ruixador|grup_de_pressio|comptador_de_l_aigua',
	pipe_gone:
		'rebenta*|trenca*|esclata*|explota*|peta*|ha_petat|partit|partida|esquerdat|esquerdada|saltat|foradat|arrencat|arrencada|deixat_anar',
	water_store:
		'termo|escalfador|cisterna|radiador|diposit|caldera|rentadora|rentaplats|rentavaixelles|aixeta|clau|acumulador|aquari|peixera|banyera|junta|vater|wc|bidet|aiguera|lavabo|bomba_d_aigua|jacuzzi|cambra_de_calderes',
	water_wild:
		'a_raig|a_raigs|raig|raja|raja_a|a_pressio|a_dojo|a_doll|a_dolls|a_bots_i_barrals|sense_parar|no_para|pertot|per_tot_arreu|per_tot|cascada|cataracta|guèiser|inund*|nega*|bassal_enorme|per_l_escala|per_les_escales|pel_passadis|al_vei|al_de_sota|els_de_sota|del_vei|plovent|pam|dits_d_aigua|turmells|xop*|a_galledes|a_mansalva|com_una_font|li_plou|plou_a_dins|plou_dins',
	like_pool:
		'sembla_una_piscina|fet_una_piscina|feta_una_piscina|com_una_piscina|una_piscina|un_llac|una_bassa|venecia|les_cataractes|el_niagara|un_riu',
	at_home:
		'casa|pis|cuina|bany|lavabo|menjador|passadis|local|garatge|soterrani|traster|habitacio|portal|oficina|consulta|clinica|despatx|botiga|baixos|sala|magatzem|parquing|escala|replà|terra',
	foul_water:
		'aigua_fecal|aigues_fecals|fecals|aigues_negres|aigua_negra|aigues_residuals|aigua_bruta|aigues_brutes|aigua_marro|merda|caca|porqueria',
	foul_place:
		'vater|wc|tassa|arqueta|desguas|baixant|claveguer*|dutxa|banyera|embornal|plat_de_dutxa|bany|lavabo|aiguera|reixeta|soterrani|fossa|pou_mort',
	comes_back:
		'surt|surten|sortint|sortit|puja|pugen|pujant|sobreix*|desbord*|torna|retorna|brolla*|vessa*|rebenta*|inund*|ple|plena|borbolla*',
	brims: 'sobreix*|desbord*|vessa*|inund*|torna_aigua|surt_tot|sortint_tot|borbolla*',
	gas_joint: 'goma|gomes|manega_del_gas|buta|clau_del_gas|tub_del_gas',
	fire_word: 'foc',
	lift_shut_in:
		'tancats|tancades|tancada|tancat|atrapat|atrapada|atrapats|atrapades|encallats|encallades|no_podem_sortir|no_puc_sortir',
	lift_bell: 'campana|campaneta|boto|timbre|intercom|alarma',
	no_answer:
		'ningu|no_contesta|no_contesten|no_respon|no_fa_res|no_funciona|i_res|no_l_agafa|no_sona',
	goes_out: 'apag*|s_apaga|no_s_encen|no_engega|no_s_aguanta',
	glow_colour: 'taronja|vermellos|rogenc|tot_vermell',
	through_window:
		'per_la_finestra|per_les_finestres|darrere_el_vidre|a_la_finestra|per_sota_la_porta|per_l_escletxa|per_les_escletxes|per_l_espiell|pel_vidre',
	weak_flow:
		'poca_pressio|sense_pressio|poc_raig|sense_forca|no_surt|surt_poca|surt_poc|filet|filtre|rebut|factura|ampolla|piscina|font|potable|verda|freda',
	wading: 'per_la_cintura|pels_genolls|pel_genoll|pel_pit|pel_coll',
	also_me: 'jo|em|tinc|a_mi|tambe',
	open_fire: 'barbacoa|graella|llenya|buta|motor|cotxe|moto|cuina_de_gas|fogons|forn|calefaccio',
	sleepy_ill: 'adormit*|adormida|endormisca*|s_adorm*|molta_son|son_rara|ressaca|no_s_aixeca',
	structure_soft:
		'edifici|bloc|finca|casa|nau|terra|pis|escala|escales|replà|grades|prestatgeria|prestatgeries|palets|carretera|pont|terrassa|rasa|tunel|garatge|bar|local|escola',
	collapse_very:
		'ensorra*|esfondr*|enfonsa*|enderroca*|desploma*|vingut_avall|vingut_a_baix|ve_avall|collapsa*|esboldrega*|sepulta*',
	live_core: 'quadre|cable|cables|corrent|alta_tensio|electricitat|catenaria|transformador',
	white_goods:
		'rentadora|nevera|forn|microones|rentaplats|rentavaixelles|comandament|ascensor|vitro|placa|ordinador|router|assecadora|semafor',
	hob_ring:
		'fogo|fogons|cremador|cremadors|vitro|cuina_de_gas|graella|barbacoa|llar_de_foc|xemeneia',
	snagged: 'olor|humitat|floridura|pols|arnes|xinxes|forma|puces|taca|color',
	not_long:
		'queda_mitja_hora|queda_una_hora|queden_dues_hores|queden_minuts|li_queden|li_queda|poca_bateria|sense_bateria|gairebe_buida|s_acaba|ultima_bombona',
	floored:
		'tibat|rigid|a_terra|estirat|estirada|inconscient|no_respon|no_reacciona|no_contesta|desmai*|ma_negra|tremolant|pallid|gris|no_es_mou',
	burns_now: 'es_crema|s_esta_cremant|se_ns_crema|esta_cremant',
	flash: 'fogonada|flamarada*|bola_de_foc',
	noise_word: 'soroll*|cops|retruny*|xiulet|vibra*|tremola',
	thing_fell: 'caigut|caiguda|caiguts|caigudes|va_caure|han_caigut|cau',
	fallen_thing:
		'tovallola|tovalloles|roba|clau|claus|mobil|pilota|senyal|cobertura|dent|placa|xapa|collar|pinca|pinces|web|linia|sistema|servidor|connexio|mirall|quadre|penjador|nadal',
	still_runs:
		'pero_funciona|pero_va|pero_puja|ara_funciona|continua_funcionant|funciona_be|va_be|ja_funciona',
	cooked: 'menjar|pizza|pollastre|pastis|galetes|pa|arros|patates|sopar|pell|boca|gola|bombeta',
};
