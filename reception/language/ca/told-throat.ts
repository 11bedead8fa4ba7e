/** What stops the air or the throat, and what was swallowed, in Catalan: the words of `concepts/told-throat.ts`. */
export const toldThroat: Record<string, string> = {
	choke_bit: '{food_bit}|tall|castanya|gelatina|xumet|boto|gel|ametlla|avellana|nou|polvoro',
	plugs:
		'tapa|taponat|tapona|tapat|tanca|tancat|ventosa|bloqueja|obstrueix|encallat|encallada|ficat|quedat',
	air_gate:
		'traquea|canya|el_pas|via_aeria|vies_respiratories|taponat_el_coll|ficat_a_la_gola|tapat_la_gola|tapa_la_gola|ventosa_a_la_gola|encallada_i_panteixa|encallat_i_panteixa',
	pipe_word: 'aigüera|canonada|desguas|robot|aspiradora|manega|pressupost',
	crosswise:
		'quedat_travessat|quedat_travessada|s_ha_entravessat|entravessat|entravessada|li_ha_quedat_travessat',
	choke_over: 'ja_ha_sortit|ahir|examen|paperassa|espina',
	into_lung: 'al_pulmo|als_pulmons|a_la_canya|a_la_traquea|fins_a_dins',
	inhaled_it: 'ha_aspirat|aspirat_un|aspirat_una|va_aspirar',
	thumped:
		'donat_cops_a_l_esquena|li_dono_cops|donant_li_cops|cap_per_avall|compressions_a_la_panxa|feta_la_maniobra|fent_la_maniobra|fet_la_maniobra|premut_la_panxa|cops_a_l_esquena',
	not_shifting:
		'no_treu|no_escup|no_escup_res|no_ho_escup|no_surt|i_res|no_hi_arribo|no_expulsa|no_ho_treu',
	finger_reach: 'fico_el_dit|ficat_el_dit|poso_el_dit|fico_els_dits',
	struck_dumb: 'mut|muda|rigid|rigida|blau|blava|morat|morada|enrampat',
	mid_bite: 'mos|amb_el_mos|a_mig_mos|amb_la_boca_plena|menjant|mastegant|menjava',
	mouth_opens: 'obre_la_boca|obria_la_boca|bracejant|no_li_surt_ni_la_veu',
	no_sound_out: 'no_li_surt_so|no_li_surt_la_veu|no_surt_so|no_li_surt_res|ni_la_tos|no_surt_res',
	toy_word: 'nina_de|joguina|robot|altaveu',
	denture_bit: 'dentadura|corona|pont|protesi|funda',
	down_throat: 'cap_endins|cap_a_dins|gola_avall|coll_avall|a_la_gola',
	turning_dark: 'morat|morada|blau|blava|moradet',
	nostrils: 'narius|nas|nasset|ales_del_nas',
	flaring: 'aletegen|aleteja|aletejant|aletejar|s_obren_i_tanquen',
	straw_air: 'respirar_per_una_canyeta|respirar_per_una_palleta|respirant_per_una_canyeta',
	effort_noise: 'gemega|gemec|gemecs|espatlles|grunyit|xiulet|queixa|ronc',
	each_breath:
		'a_cada_respiracio|en_cada_respiracio|amb_cada_respiracio|cada_cop_que_respira|cada_vegada_que_respira',
	chest_inside: 'pulmons|pit|bronquis|esbufega|sona',
	kettle: 'tetera|manxa|xiulet|bombolles|des_del_passadis|cafetera|acordio',
	few_words:
		'no_acaba_les_frases|no_m_acaba_les_frases|parla_paraula_a_paraula|ni_tres_paraules_seguides|ni_dues_paraules_seguides|no_plora_perque_no_te_aire|no_agafa_aire|no_pot_dir_ni_mu|no_passa_l_aire|buscant_aire|buscant_l_aire',
	small_talker: 'logopeda|apren|idioma|vacances',
	hardly_moves:
		'gairebe_no_se_li_mou|gairebe_no_es_mou|amb_prou_feines_se_li_mou|quasi_no_es_mou|no_veig_que_es_mogui|amb_prou_feines_es_mou',
	finger_probe: 'saturimetre|saturometre|oximetre|pulsioximetre|saturacio',
	puffs_given: 'salbutamol|ventolin|inhalacions|inhalador|puffs',
	no_better: 'no_li_fa_res|no_li_fa|no_em_fa_res|no_millora|i_res|segueix_igual|com_si_res',
	count_gap: 'compto|passen|deu_segons|quinze_segons|vint_segons',
	between_breaths:
		'entre_respiracio_i_respiracio|entre_una_respiracio_i_l_altra|entre_cada_respiracio',
	hand_no_breath: 'no_noto_l_ale|no_li_noto_l_ale|no_noto_que_respiri|no_li_noto_la_respiracio',
	plunged:
		'ha_caigut_a_la_piscina|s_ha_enfonsat_al_riu|l_onada_se_l_ha_endut|ha_caigut_a_la_bassa|ha_caigut_al_pou|ha_caigut_a_la_cisterna',
	out_limp:
		'empassat_aigua|tragat_aigua|ha_sortit_morat|ha_sortit_blau|fluix|fluixet|flonjo|no_reacciona|tossint',
	bath_toy: 'mobil|claus|pilota|joguina|ulleres|rellotge',
	fume_source:
		'braser|monoxid|escalfador|estufa_de_buta|barbacoa_dins|motor_engegat|tub_d_escapament',
	knocked_silly:
		'estabornits|estabornit|grogui|marejats|adormits|desmaiats|desmaiat|inconscients|no_es_desperten',
	mirror: 'mirall|mirallet',
	no_fog: 'no_s_entela|ni_s_entela|no_entela',
	adrenaline_pen: 'adrenalina|epipen|autoinjector|jext|altellus|autoinjectable',
	swells_now:
		's_infla|s_esta_inflant|inflant_se|se_ns_infla|s_ha_inflat|s_unfla|s_esta_unflant|s_esta_botint',
	pen_failed: 'segueix_igual|no_millora|torna_a_inflar_se|no_li_fa|ja_l_hi_he_punxat|li_he_punxat',
	ankle_word: 'turmell|peu|peus|cama|cames|genoll|ma|dit|brac|colze|canell',
	belly_gas: 'reserv*|taula|amanida|menu|panxa|gasos|abdomen|ventre|estomac|gos|gat|factura|roda',
	face_monster:
		'desfigurat|desfigurada|monstre|boxejador|irrecognoscible|com_un_gripau|com_un_toro|cara_li_ha_crescut|no_sembla_ell|no_sembla_ella',
	pressure_gone:
		'tensio_li_ha_baixat|baixat_la_tensio|li_baixa_la_tensio|tensio_baixa|sense_forca|no_s_aguanta|flonjo|flonja|fluix|cap_li_roda|desmaiat|desmaiada|es_desploma',
	swallowed_one: 'empassat|s_ha_empassat|engolit|tragat|a_la_boca|a_la_llengua|a_la_gola',
	stinger: 'vespa|abella|borinot',
	doom: 'sento_que_em_moro|sent_que_es_mor|sensacio_de_mort|mort_imminent|em_moriré|sento_que_me_n_vaig',
	grows: 'creix|ha_crescut|creixent|es_fa_gran|s_engrandeix',
	throat_small:
		'gola_estreta|gola_petita|gola_se_li_fa_petita|gola_se_m_fa_petita|gola_com_un_puny|no_em_passa_ni_l_aigua|no_li_passa_ni_l_aigua|no_passa_ni_l_aigua|estreny_la_gola|se_m_tanca_el_pas|gola_s_estreny',
	mouth_floor: 'terra_de_la_boca|sota_la_llengua',
	rock_hard: 'dur|dura|durissim|com_pedra|pedra|com_una_pedra|fusta',
	neck_bad:
		'rigid|com_un_toro|monstruos|vermell|roig|calent|escampat|estes|infl*|unfl*|enorme|dur|tibant',
	shirt: 'camisa|jersei|cervicals|torticoli|gimnas|abric|ampolla',
	eye_shuts: 's_ha_tancat|tancat|se_li_tanca|no_obre|no_s_obre|no_l_obre',
	told_lifted: 'aixeca|aixecat|s_ha_aixecat|puja|empeny|amunt',
	finger_gap:
		'ni_un_dit_entre_les_dents|no_hi_cap_un_dit|no_m_hi_cap_un_dit|ni_un_dit|ni_la_cullera',
	hot_potato: 'patata_calenta|patata_a_la_boca|parla_com_amb_una_patata',
	ludwig: 'angina_de_ludwig|ludwig',
	chin_under: 'sota_la_barbeta|sota_la_mandibula|sota_la_barra|sota_el_mento',
	hard_ball: 'pilota|ou|bony|bola|dur|dura',
	told_no_swallow:
		'no_empassa|no_empasso|no_pot_empassar|no_passa_la_saliva|no_empassa_la_saliva|no_puc_empassar_ni',
	takes_in: '{took_in}|begut|menjat|empassat|pres|xuclat|xuclava|mossegat|beure|tastat',
	told_poison:
		'racumin|baladre|llevataques|liquid_del_vapejador|gominoles_de_marihuana|baies_vermelles|farinera_borda|amanita|paraquat|oli_del_difusor|pastilles_per_als_cargols|matacargols|oli_de_la_llantia|mercuri|estramoni|cicuta|metanol|alcohol_adulterat|capsula_del_rentaplats',
	poison_sale: 'comprar|veneu|preu|pressupost|fumigar|plantar|podar|curs',
	pill_like: 'paracetamols|ibuprofens|pastilletes|pindoles',
	took_for_sweets:
		'eren_caramels|era_caramel|eren_llaminadures|com_caramels|com_si_fossin_caramels|com_llaminadures|eren_lacasitos',
	handful:
		'deu|dotze|quinze|vint|trenta|quaranta|cinquanta|grapat_de|dues_caixes_de|una_caixa_de|mig_pot_de|totes_les',
	dose_tenfold: 'deu_vegades_la_dosi|deu_cops_la_dosi|punxat_massa_insulina|massa_insulina_i',
	opioid_patch: 'pegat_de_morfina|pegats_de_morfina|pegat_de_fentanil|pegats_de_fentanil',
	stuck_many:
		's_ha_posat_tres|s_ha_enganxat|enganxats|dos_pegats|tres_pegats|quatre_pegats|tres|xuclat|mastegat',
	pupil_word: 'pupilla|pupilles|pupil_les|nineta',
	pinpoint: 'agulla|cap_d_agulla|puntets|diminutes|puntiformes',
	given_wrong: 'donat|he_donat|han_donat|li_van_donar|punxat|equivocat|pres',
	of_another:
		'metadona_d_un_altre|pastilles_d_un_altre|medicacio_d_un_altre|medicacio_d_una_altra|insulina_d_un_altre|d_un_altre_pacient|d_un_altre_resident',
	tablets_missing:
		'falten_pastilles|falten_deu_pastilles|falten_dotze_pastilles|falten_vint_pastilles|pastiller_buit|blister_buit|capsa_buida|pot_buit|caixa_buida',
	groggy_now:
		'atontat|atontada|grogui|adormit|adormida|ensopit|ensopida|no_es_desperta|fluix|fluixa|no_reacciona|marejada|marejat',
	spiked_drink:
		'escopolamina|burundanga|alcohol_adulterat|alguna_cosa_a_la_copa|alguna_cosa_a_la_beguda',
	blind_now: 'no_hi_veig|no_hi_veu|cec|veiem_doble|veig_doble',
	mouth_word: 'llavis|boca|llengua',
	mouth_burnt: 'cremats|cremada|cremat|butllofes',
	by_product: 'producte|del_producte|sosa|lleixiu|acid|desembussador',
	told_sniffed: 'inhalat|esnifat|esnifant|inhalant',
	solvent: 'cola|gas|dissolvent|pega',
	dropped_now: 'desmaiat|desmaiada|ha_caigut|no_reacciona|blau|rigid',
};
