/** What lay people see first of a body in danger, in Catalan: the words of `concepts/told-body.ts`. */
export const toldBody: Record<string, string> = {
	heart_races:
		'va_com_boig|com_boig|com_un_boig|com_boja|embogit|va_a_mil|a_mil_per_hora|a_cent|a_cent_*|a_dos_cents|disparat|se_m_ha_disparat|se_m_dispara|desbocat|a_tota_pastilla|a_tota_maquina|a_tot_drap|accelerat|accelerant|va_molt_rapid|molt_de_pressa|molt_rapid|rapidissim|fa_salts|fent_salts|fa_botets|fa_bots|descontrolat|galopa|galopant|al_galop|com_un_tambor|com_un_cavall|em_surt_del_pit|sortir_del_pit|se_salta_batecs|batega_estrany|batega_fortissim|em_pica_fort|retruny|a_150|a_160|a_170|a_180|a_190|a_200|no_se_m_calma|s_atura_i_arrenca',
	in_love:
		'illusio|emocio|emocionat|emocionada|enamorat|enamorada|casament|alegria|amor|partit|gol|noticia|moto|cotxe',
	pulse_word:
		'pols|pulsacions|pulsacio|batecs|frequencia|rellotge|smartwatch|pulsometre|ritme_cardiac',
	pulse_high:
		'140|145|150|155|160|165|170|175|180|185|190|195|200|210|220|cent_quaranta|cent_cinquanta|cent_seixanta|cent_setanta|cent_vuitanta|cent_noranta|dos_cents|dues_centes|cent_quaranta_*|cent_cinquanta_*|cent_seixanta_*|cent_setanta_*',
	pressure_word: 'tensio|pressio|la_alta|maxima|euros|preu|minuts_de|abdominals',
	nearly_out:
		'caic_rodona|caic_rodo|caic_en_rodo|caure_rodona|caure_rodo|quasi_caic|gairebe_caic|em_caic|caure_a_terra|se_m_ennuvola*|se_m_esta_ennuvolant|se_m_en_va_la_vista|se_m_en_va_el_cap|se_li_en_va_el_cap|ho_veig_tot_negre|veig_negre|veig_estrelletes|veig_puntets|veig_llumetes|veig_borros|em_desmaiare|gairebe_em_desmaio|quasi_em_desmaio|quasi_m_he_desmaiat|a_punt_de_desmai*|a_punt_de_caure|perdre_el_coneixement|perdre_els_sentits|em_marejo|m_estic_marejant|es_mareja|marejat|marejada|mareig|em_roda_el_cap|em_roda_tot|tot_em_roda|em_dona_voltes|por_caure|por_de_caure|em_fallen_les_cames|no_m_aguanto_dret|no_m_aguanto_dreta|no_m_aguanto|em_falta_l_aire|li_falta_l_aire|m_ofego|s_ofega|no_puc_respirar|opressio|em_moro|m_apago|m_estic_apagant|m_esvaeixo|se_m_en_va_el_mon|suor|suors|suant|pallid|pallida|esvair|esvaeixo',
	hard_wake:
		'costa_despertar*|costa_molt_despertar*|costa_moltissim_despertar*|costa_un_mon_despertar*|costat_despertar*|costant_despertar*|costa_que_es_desperti|costa_que_obri_els_ulls|costa_molt_que_es_desperti|dificil_de_despertar|amb_prou_feines_es_desperta|amb_prou_feines_obre_els_ulls|gairebe_no_es_desperta|quasi_no_es_desperta|gairebe_no_obre_els_ulls|quasi_no_obre_els_ulls|no_s_acaba_de_despertar|no_acaba_de_despertar*|no_es_desperta_be|no_es_desperta_del_tot|no_aconsegueixo_que_es_desperti|no_hi_ha_qui_el_desperti|no_hi_ha_qui_la_desperti|no_es_mante_despert|no_es_mante_desperta|costa_mantenir_l_despert|costa_mantenir_la_desperta',
	sleeps_on:
		'adormit|adormida|adormidet|adormideta|endormiscat|endormiscada|ensopit|ensopida|ensopidet|letargic|letargica|somnolent|nomes_vol_dormir|nomes_dorm|no_fa_res_mes_que_dormir|no_para_de_dormir|es_queda_adormit|es_queda_adormida|com_anat|com_absent|apagat|apagada|apagadet|apagadeta|atontat|atontada|decaigut|decaiguda|decaigudet|moix|moixa|moixet|moixeta|no_em_mira|no_connecta|mustiga|musti',
	size_word: 'talla|peu|numero|sabata|sabates|bota|botes|quilos|metres|centimetres',
	tenths:
		'i_mig|i_mitja|i_escaig|i_pico|i_dos|i_tres|i_quatre|i_cinc|i_sis|i_set|i_vuit|i_nou|amb_2|amb_3|amb_4|amb_5|amb_6|amb_7|amb_8|amb_9|amb_dos|amb_tres|amb_quatre|amb_cinc|amb_sis|amb_set|amb_vuit|amb_nou|coma_*|de_febre|de_temperatura|graus',
	hypo_body:
		'tremol*|suor|suors|suant|suat|suada|suo|sua|fluix|fluixa|pallid|pallida|blanc|blanca|palpitacions|molta_gana',
	slow_mind:
		'em_costa_pensar|li_costa_pensar|no_puc_pensar|no_em_concentro|no_penso|no_coordin*|no_atin*|no_encert*|no_em_surten_les|no_li_surten_les|no_hi_veig|no_hi_veu|veig_borros|hi_veig_borros|veu_borros|veig_doble|parlo_estrany|parla_estrany|se_m_entravessa|s_entrebanca|diu_coses|dient_coses|bestieses|incoherenci*|desvari*|delir*|no_sap_on|no_se_on_soc|desorientat|desorientada|confus*|com_si_anes_begut|com_absent|balbuceja|murmura|no_em_coneix|no_ens_coneix|no_sap_qui|no_enten|no_segueix_la_conversa',
	hears_it:
		'sento|sentim|se_sent|la_sento|el_sento|escolto|escoltem|s_escolta|he_sentit|hem_sentit|senten',
	knocks:
		'copets|cops_fluixos|cops_fluixets|cops_a_terra|cops_al_terra|fa_cops|donant_cops|cops_a_la_paret|esgarrap*',
	half_awake:
		'mig_inconscient|semiinconscient|mig_conscient|semiconscient|no_del_tot_conscient|mig_desmaiat|mig_desmaiada|mig_absent|amb_prou_feines_respon|amb_prou_feines_contesta|gairebe_no_respon|gairebe_no_contesta|quasi_no_respon|quasi_no_contesta|no_em_respon_be|nomes_balbuceja|quasi_no_reacciona|gairebe_no_reacciona',
	groaning:
		'queixar_se|queixant_se|es_queixa|queixar|queixant|gemegar|gemegant|gemega|gemecs|gemec|planyer_se|planyent_se|laments|demanar_ajuda|demana_ajuda|demanant_ajuda|demana_auxili|demanant_auxili|crida_fluixet|copets',
	behind_door:
		'darrere_la_porta|darrere_de_la_porta|rere_la_porta|a_l_altre_costat_de_la_porta|a_traves_de_la_porta|per_la_porta|per_sota_la_porta|des_de_dins|des_del_repla|des_de_l_escala|alla_dins|aqui_dins|no_obre|no_m_obre|no_ens_obre|no_pot_obrir|porta_tancada|amb_clau_per_dins|per_l_espiell|pel_pati|per_la_finestra|per_la_paret|pel_celobert',
	noise_matter:
		'soroll|sorolls|molest*|festa|festes|sexe|obra|obres|fusta|cadell|queixa_formal|reclamacio|factura|rebut|servei|preu|del_soroll',
	gave_him_one:
		'li_ha_agafat_un_cobriment|li_ha_agafat_un_yuyu|li_ha_agafat_un_telele|li_ha_agafat_un_mareig|li_va_agafar_un_mareig|li_ha_agafat_alguna_cosa|li_ha_agafat_una_cosa|li_ha_donat_alguna_cosa|li_ha_passat_alguna_cosa|li_esta_agafant_alguna_cosa|li_ha_agafat_un_mal',
	by_phone:
		'telefon|fix|al_fix|trucades|missatges|correu|correus|whatsapp|email|banc|asseguranca|administrador|administracio|web|atencio_al_client',
	toppled: 'persiana|persianes|tendal|armari|prestatgeria|arbre|mur|tanca|moble|nevera|sofa',
	soft_spot: 'fontanella|fontanelles|mollera',
	soft_spot_odd: 'abultad*|abombad*|inflad*|inflat|tibant|tensa|enfonsad*|enfonsat|sortida|botida',
	throat_itch:
		'pica_la_gola|picor_a_la_gola|picor_de_coll|pica_el_coll_per_dins|pica_la_boca|pica_el_paladar|pica_per_dins|escuraix|escura_el_coll|escurar_se_el_coll|costa_empassar|no_empassa|tus|tossint|tos|estossega',
	check_me:
		'revisio|revisar_me|xequeig|mirar_me|fer_me|analitica|control|prevencio|prevenir|electro|electrocardiograma|que_em_mirin|em_mirin|em_revisin|cardioleg|cardiologia|genetic*',
	just_today: 'avui|ara|anit|ahir|acaba|aquest_mati|aquesta_tarda|aquesta_nit|fa_una_estona|suara',
	cannot_budge:
		'no_es_pot_moure|no_pot_moure_s|no_em_puc_moure|no_puc_moure_m|no_es_pot_aixecar_de_terra|no_pot_aixecar_se_de_terra|no_em_puc_aixecar_de_terra|segueix_a_terra|continua_a_terra|encara_es_a_terra|tota_la_nit_a_terra|fa_hores_que_es_a_terra',
};

const gasped = 'quedat|quedada|quedo|queda|quedar|deixa|deixat|deixen|deixeu|deixar';
const airless = 'sense_respiracio|sense_ale|sense_alè|sense_aire|sense_respirar|sense_parla';
const sport =
	'{exercise}|spinning|zumba|crossfit|turo|pujant|pujar|cursa|mitja_marato|muntanya|monitor|entrenador|classe|classes|ballant|ball';

/** What is said with the same words of prices, work, wine, laptops, forms and families, in Catalan. */
export const toldBodyFigures: Record<string, readonly string[]> = {
	any: [
		'jaja*|jeje* && desmai*|infart*|infart|ofeg*|sincope|cobriment|sense_aire|sense_ale -{right_now}|ara|pit|ajuda',
	],
	breathing: [
		'no_respiro|no_respirem|sense_respirar|no_puc_ni_respirar|no_puc_respirar + de|amb|entre|per & feina|casament|mudança|examens|nens|reunions|papers|factures|terminis|comandes|clients|obres|visites|tantes|tants|tant|tanta -mocs|flegma|asma|tos|pit|fum|gas|allergia|febre|nas',
		'cap|jefe|jefa|sogra|feina|agenda|banc|lloguer|hisenda|hipoteca|propietari|nens|clients|horaris & deixa|deixen|deixeu|deixes & respirar|ni_respirar -pit|tos|dolor|nit',
		'{gadget}|{dead_machine}|rentadora|assecadora|aspirador|campana & respir* -{relative}|inhal*|fum',
		'quasi|gairebe|per_poc + m|em|ens + ofeg*|asfixi*|ennueg* -nit|anit|dormint|adormit|estirat|asma|pit|aire|{inhaler}|{sting}|{food_risk}|ara|encara|aigua|{water_place}',
		'vaig|anem|va|van|anava + ofegat|ofegada|ofegats|ofegadissim*|asfixiat -pit|respir*|escal*|asma|tos',
		'em|m|ens + pensava|semblava|creia & ofegava && radiografia|motlle|motlles|arcades|dentista|placa -ara',
		'{gadget}|{dead_machine}|rentadora|rentaplats|assecadora|bomba|depuradora|desguas|xemeneia|filtre + ofeg*|asfixi* -{relative}',
		'vistes|paisatge|terrassa|preu && talla|tallen|treuen|treu + respiracio|ale',
		`${gasped} + ${airless} & {seen_price}|demanen|demaneu|demana|veure|veure_ho|vist|llegir|llegit|taxacio|foto|fotos|sou -escala|escales|pit|llavis|tos|ara_mateix|llit`,
		`{seen_price} && ${gasped} + ${airless} -escala|escales|pit|llavis|tos|llit`,
		'estic|vaig|anem|vivim|estem|estan|porto|portem|va|segueixo|continuo|te|tenen|teniu|tens + ofegat|ofegada|ofegats|ofegades|asfixiat|asfixiada|asfixiats + de|amb|per|entre|fins -mocs|moc|flegma|asma|tos|pit|os|espina|mos|menjar|carn|pa|fum|gas|aigua|respirar|respira|fatiga|allergia|pols|febre|liquid',
		'projecte|empresa|negoci|idea|campanya|sector|pime|comerc|economia|planta|plantes|conreu|motor|moto|carburador|estufa|caldera & ofeg*|asfixi* -{relative}|persona|respirar',
		'paret|parets|mur|murs|façana|teixit|teixits|tela|matalas|sabata|sabates|vi|vins|ampolla|massa|parquet|cuir|samarreta|llana|coberta|soterrani & respir* -{relative}|{on_floor}|soci|gas|fum|dins|atrapat|atrapada|sepult*|sota|a_terra',
		`${gasped}|acabar|vaig_acabar|vam_acabar|sortia|acabava + ${airless}|ofegat|ofegada|ofegats|mort|morta|rebentat|rebentada & ${sport} -ara|encara|segueixo|pit|descans*|llavis|{asthma}|{inhaler}`,
		`${sport} & vaig_acabar|acabo|acabem|em_moria|em_moro|${gasped} + ${airless}|ofegat|ofegada -ara|encara|segueixo|pit|descans*|llavis|{asthma}|{inhaler}`,
		'motlle|motlles|impressio|ferula|radiografia|placa|arcades & ofegava|ofego|ofega|asfixi* -ara_mateix|no_puc',
	],
	chest_pain: [
		'a_punt|a_la_vora + de|d|del|l + infart & feina|paperassa|tramits|casament|mudança|factures|preu*|espera|partit',
		'salt|tomb|vol + cor & missatge|trucada|noticia|carta|veure|vist|llegir|foto -ara|mareig',
		'quasi|gairebe|per_poc & para|atura|surt + cor -{right_now}|pit|ara|batec*',
		'vaig|va|vas|anem|cami|directe|directa|de_cap + a|l + infart',
		'estrebada|punxada|cop|dolor & pit && com_nou|com_nova|ja_ni_me_n_recordo|ja_estic_perfecte|ja_estic_perfecta|ja_esta_curat|placa_neta|em_van_donar_l_alta',
	],
	choking: [
		'quasi|gairebe|per_poc + m|em|ens + ofeg*|asfixi*|ennueg* -ara|encara|noto|pit|aire|gola',
	],
	trauma: ['motor|bomba|depuradora|filtre|cotxe|moto|planta|plantes & ofegat|ofegada -{relative}'],
	leg: [
		'cames|peus|turmells & inflen|inflad* & calor|estius|sempre|final_del_dia|a_les_tardes|varices|dret|dreta -vermella|calenta|una|mal|febre',
	],
	unconscious: [
		'de_les_que|dels_que|per_tot|per_res|per_qualsevol & {faint} -ara|avui|altre_cop|acaba',
		'a_punt|a_la_vora + de|del + collapse|col_lapse|desmai & feina|paperassa|tramits|casament|mudança|factures|preu*',
		'{gadget}|{dead_machine}|comandament|aparell|equip .. {faint} -{relative}|persona|terra',
		'comandament|pila|piles|bateria|boto|clau|targeta|aparell|joguina|rellotge && {dead_word} -{relative}|home|terra|empassat',
		'hibern* && {dead_word}|{still}|{unconscious}|adormit|adormida|despert*',
		'tortuga|eriço|hamster & {dead_word} && hibern*|hivern|dorm|adormida',
		'sedacio|anestesia|anestesien|seden|endoscopia|colonoscopia && et_deixa|et_deixen|et_quedes|perds|es_perd|t_adorms|te_n_adones|estas|deixa & inconscient|coneixement|consciencia|adormit|adormida -ara|ajuda|no_es_desperta',
		`quasi|gairebe|per_poc & {faint} & ${sport} -ara|cor|pit|altre_cop|avui|encara`,
		'teatre|gandul|gandula|comedia & {faint}|{dead_word} & corretja|terra|tira|fa|banyar|passejar',
	],
	palpitations: [
		'{palpitations} & eren|era|va_ser|van_ser + cafe|nervis|estres|ansietat|te|tiroide|menopausa|embaras',
	],
	seizure: [
		'em|ens|et + posa|va_posar|van_posar|ha_posat + els_ulls_en_blanc',
		'tremol*|tirit* + de + fred|por',
	],
	anaphylaxis: [
		'{allergy} && adrenalina|xeringues|autoinjector*|plomes & recepta|receptes|caduc*|renov*|escola|menjador|viatge -ara|posat|punxat|infl*',
		'{allergy} && fitxa|apunt*|anot*|menjador|menu|catering|menus -ara|inflant|ronxes|butllofes',
		'prova|proves|test|preu* & {allergy} && reaccio|tancar|inflar',
	],
};
