/** What happens to people and animals, in Catalan. */
export const body: Record<string, string> = {
	hurt: 'mal_al|mal_a_la|mal_a_l|mal_el|mal_la|mal_les|mal_els|mal_l|mal_de|mal_d|mal_molt|mal_tot|mal_una|mal_un|fa_mal|fan_mal|feia_mal|fes_mal|dolor*|molestia|molesties|punxad*|fiblad*|cremor|coissor|pessigoll*_al_pit|un_mal|molt_de_mal|tant_de_mal|doloreix|dol',
	agony:
		'fortissim*|insoportable|horrible|horros*|bestial|brutal|barbaritat|no_aguanto|no_ho_aguanto|no_suporto|molt_fort|molt_forta|molt_mal|moltissim|terrible|espant*|agut|intens*|crida*|crido|molta|matant|de_valent|moltissim_mal|plorant|doblegat|doblegada|tremend*',
	chest: 'pit|torax|estern|pitral',
	heart: 'cor',
	pressure:
		'pressio|opressio|oprimeix|apreta|apretat|pes|llosa|maó|pedra|elefant|estreny|estrenyent|aixafa|tibantor',
	heart_attack:
		'infart*|atac_de_cor|atac_al_cor|angina_de_pit|parada_cardiaca|atac_cardiac|aturada_cardiaca',
	arm: 'brac|braç|braços|espatlla',
	left: 'esquerr*',
	jaw: 'mandibula|barra|maixella|barres',
	cold_sweat: 'suor_freda|suors_fredes|suant|sua_molt|sua_fred|suat|suada|suo_molt|xop_de_suor',
	palpitations:
		'palpitacion*|taquicardi*|cor_accelerat|cor_a_mil|arritmi*|cor_molt_rapid|cor_desbocat',
	head: 'cap|crani|front|clatell',
	face: 'cara|galta',
	mouth: 'boca|llavi',
	tongue: 'llengua',
	throat: 'gola|gorja|coll|traquea',
	neck: 'coll',
	eye: 'ull|ulls',
	belly: 'panxa|ventre|abdomen|estomac|abdominal|budells|pancha',
	leg: 'cama|cames|peu',
	calf: 'besso|panxell|tou_de_la_cama',
	half_body:
		'mig_cos|meitat_del_cos|un_costat|costat_esquerre|costat_dret|mitja_cara|meitat_de_la_cara|una_banda|banda_esquerra|banda_dreta|part_esquerra|part_dreta|una_meitat',
	limb: 'brac|braç|cama|ma|mà|cames|braços|canell|turmell|pota',
	limb_one: 'brac|braç|cama|ma|mà',
	move: 'mou|moure|mour|aixec*|alcar|alçar|belluga*',
	raise: 'aixec*|alcar|alçar|moure',
	cannot:
		'no_puc|no_pot|no_pugui|no_podia|no_poden|no_podem|no_aconseg*|no_arrib*_a|incapac_de|amb_prou_feines|a_penes|gairebe_no|quasi_no|no_hi_ha_manera|no_soc_capac|no_es_capac|sense_poder|no_em_deixa|no_li_deixa|ha_deixat_de|no_vaig_poder|no_va_poder|impossible',
	not: 'no|tampoc|ni',
	breathe: 'respir*|agafar_aire|agafar_l_aire|alen*|agafa_aire',
	hard: 'costa|costar|costant|cost*_molt|dificultat*|dificil|problemes_per|esforc|li_costa|em_costa|fatiga*',
	lack_air:
		'falta_l_aire|falta_aire|manca_aire|manca_d_aire|falta_d_aire|sense_aire|sense_ale|no_m_arriba_l_aire|no_li_arriba_l_aire|no_entra_aire|m_entra_l_aire|manca_l_aire|em_falta_l_ale|falta_l_ale|sense_alè|faltava_l_aire|faltant_l_aire|em_quedo_sense_aire',
	suffocate: 'ofeg*|asfixi*|ofec|ufeg*',
	badly:
		'malament|estrany|estranya|rapid|molt_rapid|fatal|fluix|esbufeg*|xiul*|sorolls|panteix*|agitat|agitada|amb_dificultat|amb_prou_feines|ronc*|raro',
	blue: 'blau|blava|blaus|blaves|morat|morada|morats|morades|lila|lilos|gris',
	turn: 'posa*|posat|posant|torn*|esta|queda*|te',
	gasp: 'boquej*|panteixant',
	wheeze: 'xiul*|xiulet*|panteix*',
	inhaler:
		'inhalador|ventolin|salbutamol|nebulitzador|mascareta_del|cambra_d_inhal*|puffs|atrovent',
	no_effect:
		'no_li_fa|no_em_fa|no_fa_efecte|no_funciona|no_li_passa|no_millora|no_l_ajuda|no_serveix|no_fa_res|segueix_igual|i_res|com_si_res|no_afluixa|no_li_obre|no_em_serveix|no_cedeix',
	ribs: 'se_li_enfonsen_les_costell*|enfonsen_les_costell*|se_li_marquen_les_costell*|tiratge|se_li_enfonsa_el_pit|marquen_les_costell*',
	stopped: 'ha_deixat_de|va_deixar_de|ha_parat_de|deixat_de',
	bleed: 'sagn*|hemorragi*|dessagn*',
	blood: 'sang|sagnat|hemorragia',
	lots: 'molt|molta|moltissim*|munt|barbaritat|litres|arreu|per_tot_arreu|abundant*|toll|a_doll|a_raig|bassal|xop*|massa|pertot',
	lots_strong:
		'molt|molta|moltissim*|munt|barbaritat|litres|arreu|per_tot_arreu|pertot|abundant*|toll|a_doll|a_raig|bassal|xop*|massa|sense_parar|a_dojo|tovalloles|mol',
	nonstop:
		'no_para|no_em_para|no_li_para|no_s_atura|no_es_talla|sense_parar|no_puc_aturar|no_puc_parar|no_aconseg*_aturar|no_aconseg*_parar|no_hi_ha_manera|segueix|continua|no_deixa|no_podem_aturar|no_se_li_atura|no_se_m_atura|encara|no_cessa|no_s_acaba|no_li_puc_aturar|no_pot_parar|no_puc_tallar|no_es_para',
	spurt:
		'a_raig|raig_de_sang|a_dolls|a_doll|dessagn*|perdent_molta_sang|perdut_molta_sang|perdent_sang|molta_sang|moltissima_sang|toll_de_sang|bassal_de_sang|ple_de_sang|plena_de_sang|sang_per_tot|sang_pertot|sang_arreu|arteria|jugular|femoral|tanta_sang|hemorragia_forta|sagnant_molt|sagna_molt|sagna_moltissim|sagnant_moltissim|xop_de_sang|sagno_molt',
	vomit: 'vomit*|treu|treure|escup*|torna_la|perboc*|tus|toss*|trec|llenc*|gita*',
	cough: 'toss*|tus|escup*|per_la_boca|esput*',
	stool: 'femta|femtes|caca|deposicion*|de_ventre|excrement*|anus|recte|cul',
	wound: 'ferida|tall|esvoranc|trau|obert',
	deep: 'profund*|enorme|fins_a_l_os|os|obert*|gran|molt_lleig|lletja|es_veu_l_os',
	saw: 'motoserra|radial|serra|destral|serradora|amoladora|desbrossadora',
	cut_off:
		'amput*|arrenca*|secciona*|tallat_el_dit_sencer|s_ha_tallat_el_dit|escapca*|rebent*_el_dit',
	finger: 'dit|dits|ma|polze|peu|brac',
	closing: 'tanca|tancant|tancat|inflant|inflada|inflat|estreny|tancar|infla',
	breathless:
		'ofeg*|no_pot_respirar|no_puc_respirar|li_costa_respirar|em_costa_respirar|costa_respirar|falta_l_aire|falta_aire|no_respira|asfixi*|respira_malament|xiula|no_pot_parlar|costa_molt_respirar|manca_l_aire',
	strong: 'fort*|greu|brutal|bestial|molt_forta|severa|generalitzada|horrible|lletja',
	face_parts: 'cara|llavi|llavis|llengua|ulls|gola|parpelles|coll|boca',
	allergic_to: 'allergic*|al_lergic*|alergic*',
	anaphylactic: 'anafil*|xoc_anafilactic',
	epipen: 'epipen|adrenalina|autoinjector',
	used: 'punxat|posat|usat|injectat|fet_servir|clavat',
	respond:
		'respon|responen|responia|responent|respongui|contest*|reaccion*|despert*|torna_en_si|obre_els_ulls|recupera|desvetlla',
	wake: 'despert*|reaccion*|torna_en_si|torna_en|obre_els_ulls|recupera_el_coneixement|desvetll*',
	machine:
		'telefon|correu|correus|comandament|ordinador|impressora|mobil|pantalla|aplicacio|app|web|pagina|programa|sistema|whatsapp|missatge*|trucad*|tractament|asseguranca|administrador|propietari|llogater|agent|boto|porta|motor|tele|router|internet|intercom|wifi|caldera|calefaccio|termostat|targeta|carta|burofax|empresa|companyia|advocat|advocada|banc|ajuntament|ningu|ascensor|formulari|alarma|sollicitud|forn|rentadora|contrari|oficina|recepcio|preguntes|dubtes|correu_electronic|gestor|gestoria|raspall|endollat|endollada|tendal|robot|aspiradora|consola|joguina|pila|piles|bateria',
	unconscious:
		'inconscient|inconscien*|sense_coneixement|sense_sentit|sense_pols|no_te_pols|com_mort|com_morta|sembla_mort|sembla_morta|en_coma|no_torna_en_si|sense_consciencia|no_dona_senyals',
	faint:
		'desmai*|desplom*|esvanit|esvaeix|esva*|perd*_el_coneixement|perd*_coneixement|perd*_la_consciencia|perd*_els_sentits|perdut_el_coneixement|caigut_rodo|lipotimia|sincope|pica_d_esquena|col_lapsat|colapsat|perdua_de_consciencia|perdua_de_coneixement|baixada_i_ha_caigut|esmort*',
	no_pulse: 'sense_pols|no_te_pols|no_li_trobo_el_pols|no_li_batega|no_batega_el_cor',
	seizure: 'convuls*|epileptic*|epilepsia|convulsiona*',
	fit: 'atac|atacs|crisi|crisis|espasme*',
	having: 'agafat|agafa|agafant|te|fet|fa|tingut|donat|dona|te_un',
	fit_figure:
		'nervis|riure|rialles|ansietat|panic|tos|gelosia|pena|cor|asma|ciatica|lumbago|gota|singlot|son|gana|rabia|ira|economica|angoixa|migranya|plor',
	eyes_back: 'ulls_en_blanc|ulls_enrere|ulls_girats|gira_els_ulls|ulls_cap_enrere|girat_els_ulls',
	foam: 'escuma|bromera|sabonera',
	stiff: 'rigid*|tes|tesa|encarcarat|encarcarada|dur|tens',
	shake: 'tremol*|sacs*|sacsej*|batz*|estremi*',
	whole_body: 'tot|tota|cos|sencer|tot_el_cos',
	swollen:
		'infla*|inflor|inflat|inflada|inflats|inflant|inflamat|inflamada|botit|botida|edema|unflat',
	rash: 'granissada|urticaria|granets|taques|picor|pica_tot|erupcio|butllofes|faves|ronxes|granellada|grans',
	allergy: 'allergi*|al_lergi*|alergi*|anafil*|epipen|autoinjector',
	sting: 'picat|picada|abella|vespa|vespes|escorpi|serp|escurço|aranya|medusa|borinot',
	ate: 'menj*|empass*|begut|beu|pres|prenent|prendre|pren|llepat|llep*|mastegat|ingerit|va_beure|ficat_a_la_boca|s_ha_pres|m_he_pres|tastat|cruspit',
	choke: 'ennueg*|ennuegat|ennuegant|enuega*',
	saliva:
		'saliva|vegades|formulari|paperassa|paperassa|motlle|motlles|pastilles_grosses|xarop|sempre|pasta_rosa|impressions',
	something:
		'alguna_cosa|una_cosa|cosa|os|espina|moneda|tros|joguina|caramel|raïm|menjar|pa|bola|pila|pinyol',
	in: 'a|en|dins|al',
	stuck: 'encallat|encallada|atrapat|atrapada|clavat|clavada|enganxat|travat|tancat',
	droop:
		'torçat|torcat|torçada|torcada|caiguda|caigut|caiguda_d_un|penja|penjant|desviada|paralitza*|de_costat|girada|torta|tort|torca|torça|inclinada|paralisi',
	numb: 'adormi*|adormit|adormida|formigueig|formigues|entumi*|mort|paralitza*|sense_forca|feble|no_sent|no_em_noto|no_li_respon|insensible|fluix|balb|balba',
	shame: 'vergonya|riure',
	dentist: 'dentista|anestesia|queixal|extraccio|empastament',
	talk: 'parl*|paraul*|frase*|llengua|pronunci*|vocalitz*',
	slurred:
		'estrany|raro|arrossega*|embolic*|enredat|entrebanc*|balbuceja|balbucej*|no_li_surten|no_em_surten|no_l_entenc|no_s_enten|no_se_l_enten|no_la_entenc|borratxo|borratxa|incoheren*|sense_sentit|malament|travad*|trava|com_si_anes_begut|begut|no_vocalitza|barreja|no_troba',
	slurred_alone:
		'no_li_surten_les_paraules|no_em_surten_les_paraules|se_li_trava_la_llengua|parla_estrany|parla_com_si|parla_embolicat|parla_embolicada|arrossega_les_paraules|no_l_entenc_quan_parla|boca_torta|boca_torçada|cara_torta|parla_raro|no_se_l_enten_quan|parlava_estrany',
	language_name:
		'angles|catala|castella|espanyol|frances|idioma|professor|professora|doctora|advocat|tu|vostes',
	stroke:
		'ictus|feridura|embolia|vessament_cerebral|avc|infart_cerebral|hemorragia_cerebral|aneurisma|derrame|trombosi_cerebral|un_vessament',
	sudden:
		'de_cop|de_sobte|sobtat|sobtada|de_cop_i_volta|tot_d_una|tot_d_un_plegat|en_un_moment|subit|de_repent|derrepent',
	confused:
		'desorient*|confos|confusa|confus*|perdut|perduda|delira|coses_estranyes|coses_rares|coses_sense_sentit|no_sap_on|no_sap_qui|no_em_coneix|no_em_reconeix|no_ens_reconeix|endormiscat|endormiscada|atordit|ensopit|no_contesta_be|incoheren*|bajanades|no_toca',
	confused_strong:
		'desorient*|no_sap_on_es|no_sap_on_esta|no_sap_qui_es|no_em_reconeix|no_ens_reconeix|no_em_coneix|no_coneix_ningu|no_reconeix_ningu|delira|delirant|diu_coses_sense|diu_coses_estranyes|diu_coses_rares|dient_coses_sense|dient_coses_rares|dient_coses_estranyes|molt_confos|molt_confusa|com_absent|diu_incoherencies|no_sap_quin_dia|esta_com_ido|esta_com_anat|no_hi_ha_qui_el_desperti|no_hi_ha_qui_la_desperti|diu_bajanades',
	drowsy:
		'endormiscat|endormiscada|adormit|adormida|ensopit|ensopida|atordit|atordida|estrany|estranya|no_se_n_recorda|no_recorda|desorient*|molta_son|apagat|apagada|mareja*|confos|atabalat|raro|rara|s_adorm',
	dizzy: 'mareja*|mareig|marejos|vertigen*|rodament|a_punt_de_desmaiar|em_roda|feble|mareig',
	fever:
		'febre|febres|febril|febrada|febreta|temperatura_alta|molta_temperatura|cremant|calfreds|esgarrifances|bullint|pujat_la_temperatura|te_temperatura|febrera|molt_calent|molt_calenta|ardent|cremant_de_febre',
	baby: 'nado|nadons|nadó|nadons|bebe|nen|nena|fill|filla|net|neta|petit|petita|lactant|criatura|xiquet|xiqueta|menut|menuda|marrec|nounat|nounada',
	newborn:
		'acabat_de_neixer|acabada_de_neixer|acabat_de_naixer|nounat|nounada|dies_de_vida|setmanes_de_vida|nascut_fa|va_neixer_fa|un_mes|mes_i_mig|dos_mesos|va_neixer_la_setmana|un_mesos|nascuda_fa|un_mes_i',
	floppy:
		'fluix|fluixet|fluixa|fluixeta|apagat|apagada|apagadet|decaigut|decaiguda|no_plora|no_vol_mamar|no_vol_menjar|no_menja|no_mama|no_reacciona|moix|moixa|ensopit|ensopida|no_vol_el_pit|no_pren_el_biberó|no_mulla_bolquers|gris|no_agafa_el_pit|no_vol_el_biberó|no_vol_pit|molt_adormit',
	pregnant:
		'embaras*|prenyada|embarass*|gestant|gestacio|setmanes_d_embar*|espero_una_criatura|espero_un_fill|en_estat',
	waters:
		'trencat_aigues|trenca_aigues|trencat_les_aigues|trencar_aigues|vaig_trencar_aigues|bossa_trencada|perdent_liquid|trencat_la_bossa|he_trencat_la_font',
	contractions:
		'contraccion*|de_part|part|dolors_de_part|empenyer|ganes_d_empenyer|coronant|ve_el_nado|surt_el_cap',
	no_movement:
		'no_es_mou|no_noto_el_nado|no_noto|no_el_noto|no_la_noto|no_s_ha_mogut|deixat_de_moure|no_sento_el_nado|sense_moure|no_noto_moviment*|no_em_noto_el|menys_moviment*|no_noto_que_es_mogui|no_fa_puntades|no_he_notat',
};
