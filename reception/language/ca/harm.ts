/** How people speak of harm by their own or another's hand without naming it, in Catalan. */
export const harm: Record<string, string> = {
	absence_sure:
		'ja_no_hi_sere|no_hi_sere|ja_no_hi_soc_per|no_em_caldra|no_em_caldran|ja_no_em_fara_falta|ja_no_em_faran_falta|no_la_necessitare|no_ho_necessitare|no_les_necessitare|no_necessitare|quan_no_hi_sigui|quan_ja_no_hi_sigui|quan_falti|on_vaig_no|no_molestare_mes|no_donare_mes_feina|no_passo_d_aquesta_nit|dema_ja_no|no_us_molestare_mes|quan_jo_falti|quan_jo_no_hi_sigui',
	absence:
		'{absence_sure}|ja_no_cal|doneu_la_meva_hora|que_la_donin_a_un_altre|no_cal_que|ja_es_igual|tant_es_ja',
	hand_over:
		'se_l_quedi|se_la_quedi|se_l_quedi_ella|se_la_quedi_ella|se_ls_quedi|quedi|es_quedi|quedi_s|queda_t|cuidi|cuideu|cuidin|he_deixat|deixo|li_he_donat|donat|regalat|he_regalat|repartit|he_repartit|deixat|per_la_meva_germana|per_al_meu_germa',
	keepsake:
		'gos|gossa|gosset|gosseta|gat|gata|gats|canari|lloro|animals|tot|les_meves_coses|els_meus_llibres|rellotge|anell|estalvis|guitarra|plantes|cotxe|joies',
	in_order:
		'tot_arreglat|tot_endrecat|tot_endreçat|tot_a_punt|tot_escrit|tot_apuntat|deixat_escrit|deixar_ho_tot|els_papers_damunt|els_papers_sobre|una_carta|unes_cartes|les_contrasenyes|clau_sota_l_estora|perque_no_hagin_de|els_he_escrit|pagat_els_deutes|pagat_el_que_devia|tot_pagat|deixat_pagat|venut_el_cotxe_i',
	no_blame:
		'no_es_culpa|no_en_te_la_culpa|no_en_teniu_la_culpa|que_em_perdoni|que_em_perdonin|perdoneu_me|digues_los_que_els_estimo|digueu_los_que_els_estimo|que_els_estimo|que_l_estimo_molt|no_em_trobin|no_em_trobi|no_em_busqueu|volia_acomiadar_me|vull_acomiadar_me|acomiadar_me_de|deixar_dit|que_algu_ho_sapiga|que_algu_sapiga|que_no_es_culpi|que_no_es_culpin|no_et_culpis|no_us_culpeu|no_es_culpa_seva',
	trip: 'vacances|viatge|de_viatge|cap_de_setmana|hotel|mudança|em_mudo|treballant|residencia_canina',
	trade_visit: 'tecnic|lampista|serraller|paleta|revisio|pressupost|cita|factura',
	high_open:
		'terrat|cornisa|barana|viaducte|teulada|pont|penya_segat|balco|finestra|terrassa|andana|les_vies|la_via|ultim_pis|aqueducte|moll',
	edge: 'barana|cornisa|ampit|viaducte|vora|caire|les_vies|la_via_del_tren|penya_segat|precipici',
	pose_edge:
		'assegut|asseguda|assegudes|dret|dreta|enfilat|enfilada|abocat|abocada|agafat|agafada|parat|plorant|caminant|pujat|pujada',
	pose_out:
		'per_fora|a_l_altra_banda|a_l_altre_costat|mig_cos|cames_penjant|peus_penjant|saltat_la_barana',
	looks_down:
		'mirant_avall|mirant_cap_avall|mira_avall|mirant_el_carrer|mirant_al_buit|mirant_el_riu|mirant_els_cotxes|mirant_les_vies|mirant_els_trens',
	lets_go:
		'es_tira|em_tiro|em_deixo_anar|es_deixa_anar|el_deixa_anar|el_deixo_anar|em_deixo_caure|saltar|salto|salta|que_no_s_acosti|acomiadant|estic_cansat|estic_cansada',
	throws_self:
		'es_tira|em_tiro|s_ha_tirat|tirar_se|tirar_me|es_vol_tirar|es_llanca|es_llança|s_ha_llancat|s_ha_llançat|es_va_tirar|es_tirara|em_tirare|es_va_llancar|es_va_llançar',
	jump_place:
		'tren|trens|via|vies|metro|pont|finestra|balco|terrat|buit|barranc|viaducte|terrassa|celobert',
	edge_soft:
		'llit|sofa|butaca|cadira|piscina|banyera|llitera|taula|queixal|geniva|dent|implant|ruina|atac_de',
	crew: 'operari*|antena|antenes|pintor*|paleta|paletes|teules|plaques|obra|obres|tecnic*|bastida|colom*|gavin*|gat|gata|goter*|netej*|vidrier*|arregl*|reform*|pressupost|tendal|casc',
	views: 'vistes|llog*|pis_amb|comprar|vendre|foto|fotos|prenent_el_sol|fumant|cervesa',
	bathing: 'piscina|bomba|trampoli|tobogan|paracaigudes|ponting|brossa|burilles',
	heaped:
		'ajuntant|ajuntat|guardant|acumulant|acumulat|acumulades|reunit|tret|tretes|treient|comptat|comptades|comptant|en_fila|arrenglerades|en_un_plat|en_un_got|davant|obertes|a_la_taula|sobre_la_taula|damunt_la_taula|a_la_ma|grapat',
	tonight_all:
		'aquesta_nit_me_les_prenc|me_les_prenc_totes|me_les_prendre|me_les_vull_prendre|prendre_me_les|prendre_me_les_totes|totes_de_cop|totes_alhora|i_s_ha_acabat|descansar_d_una_vegada|dormir_i_ja',
	hanged: 's_ha_penjat|es_va_penjar|penjat|penjada',
	noose:
		'corda|cinturo|llencol|llençol|biga|pel_coll|del_coll|arbre|tallat_la_corda|baixat|despenjat',
	hanged_surely:
		's_ha_penjat_del|s_ha_penjat_amb|es_va_penjar_amb|penjat_pel_coll|penjada_pel_coll',
	message: 'audio|audios|missatge|missatges|nota|carta|whatsapp|video|trucat|escrit',
	parting:
		'acomiadant_se|acomiadant|de_comiat|s_acomiada|s_ha_acomiadat|diu_adeu|adeu_per_sempre|dient_me_adeu|dient_adeu|adeu_al_grup|escrit_adeu|va_escriure_adeu|posat_adeu',
	job_end: 'empresa|feina|jubil*|solter|soltera|companys|curs|acomiadament|quitanca|festa',
	sip: 'glop|glopet|xarrup|xarrupet|traguet|llepada|trago',
	for_cleaning:
		'desembussar|desencallar|netejar|fregar|desinfectar|treure_la_calc|piscina|radiador|neteja|canonades|vater|forn|vidres|cotxe|frens|lentilles|polir',
	pills_strewn:
		'buidat|polsim|falten|buit|buida|obert|oberta|a_la_boca|a_la_llengua|desfeta|mig_desfeta|per_terra|escampades|xuclant|mastegant|restes|agafat|enganxat|enxampat|trobat',
	refill:
		'recepta|receptes|renov*|farmacia|tractament|queden|receptat|receptades|prospecte|comprar|preu|em_toca',
	gulped: 'prendre|pres|presa|prenc|empassat|empassar|ficat|begut|engolit|fotut|cruspit|baixat',
	pill_box: 'pot|potet|capsa|caixa|blister|flasco|tub|pastiller|capseta',
	entire: 'complet|completa|sencer|sencera|tot|tota|de_cop|d_una_tacada',
	full_course:
		'antibiotic*|amoxicil_lina|augmentine|tractament|set_dies|recepta|galetes|bombons|xocolat*|suc|llet|aigua|cereals|infusio|setmana|mes|dia|vitamines|eines',
	gave_dose:
		'posat|posada|donat|donada|pres|presa|punxat|punxada|injectat|ficat|va_prendre|va_posar|vaig_posar|vaig_donar|va_donar|hem_donat|punxar',
	risky_drug:
		'insulina|digoxina|sintrom|metformina|pastilla_del_cor|pastilles_del_cor|pastilla_de_la_tensio|metotrexat|morfina|pegat|pegats|tramadol|liti|unitats|metadona|eutirox|apiretal|dalsy|rapida|lenta|xarop',
	dose_slip:
		'dues_vegades|dos_cops|el_doble|triple|en_comptes_de|en_lloc_de|per_equivocacio|equivocad*|equivocat|per_error|repetit|deu_vegades|mes_del_compte|confos|de_l_avi|de_la_iaia|de_mes|de_cop',
	bleach: 'lleixiu|clor|hipoclorit',
	acid: 'salfumant|amoniac|aiguafort|vinagre|acid|desembussador|antical|viakal',
	fumes:
		'tos|tossir|tossint|tusso|vapor|fum|gas|mareja*|marejat|marejada|ofeg*|pica|piquen|cou|couen|gola|ulls|aire|respir*|vomit*|nuvol|boira',
	drunk:
		'borratx*|emborratx*|torrat|torrada|botellot|vodka|whisky|ginebra|tequila|coma_etilic|begut_molt|begut_massa|begut_tant|beguda|trompa|xupits|d_alcohol',
	past_waking:
		'no_hi_ha_manera|no_hi_ha_forma|no_reacciona|no_es_desperta|no_desperta|no_contesta|no_respon|clatellots|bufetades|gelat|gelada|pixat|pixada|respira_a_estones|respira_estrany|respira_poc|morat|morada|s_ennuega|vomita_adormit|ulls_en_blanc',
	slipped_in:
		'posat_alguna_cosa|tirat_alguna_cosa|ficat_alguna_cosa|posat_algo|drogat|drogada|han_posat_res',
	drink: 'copa|beguda|got|cubata|cervesa|refresc',
	by_hair_or_neck: 'pel_coll|del_coll|pels_cabells|dels_cabells|del_cabell|dels_pels',
	holds:
		'agaf*|agarr*|subject*|arrossega*|estirant|estira|prement|estreny*|te|tenia|sacseja*|porta|duu',
	hushed:
		'tancada_al_lavabo|tancat_al_lavabo|tancada_al_bany|tancat_al_bany|tancada|tancades|tancats|m_he_tancat|m_he_amagat|amagat|amagada|amagats|dins_l_armari|a_l_armari|sota_el_llit|parlant_baixet|parlo_baixet|parlo_fluix|fluixet|baixet|en_veu_baixa|xiuxiuej*|no_puc_parlar_alt|no_puc_parlar_mes_alt|que_no_em_senti|que_no_em_sentin|que_no_ens_sent*|sense_fer_soroll|som_al_lavabo|soc_al_lavabo|al_bany_amb_els',
	entered:
		'han_entrat|ha_entrat|van_entrar|s_han_ficat|s_ha_ficat|son_a_dins|son_a_baix|es_a_baix|sento_passos|sento_sorolls|sento_veus|sento_com|estan_trencant|trencant_coses|trencant_ho_tot|regirant',
	hear_now: 'sento|sentim|es_senten|s_escolten|estic_sentint',
	inside_home:
		'passos_a_baix|passos_al_passadis|algu_a_baix|algu_al_menjador|algu_a_la_cuina|gent_a_dins|homes_al_menjador|homes_a_baix|algu_a_dins|algu_dins|veus_a_baix|forcar_la_porta|forçar_la_porta|forcant_el_pany',
	threat:
		'm_obre_el_cap|obrir_me_el_cap|obrir_el_cap|m_obrira_el_cap|em_trenca_la_cara|trencar_me_la_cara|em_trencara|cremar_la_casa|crema_la_casa|cremara_la_casa|cremar_nos|calar_foc|cala_foc|calara_foc|tallar_me_el_coll|em_talla_el_coll|degoll*|esquarter*|desfigur*|que_em_mata|que_ens_mata|que_la_mata|matar_nos|matar_me|matar_la|em_rebenta|em_rebentara|ens_rebentara|no_en_surto_viva|no_surto_viva|ens_cala_foc|em_cala_foc|em_cremara|em_crema_viva|m_enterra|m_enterrara|ens_crema|m_encen_la_casa|encen_la_casa|ho_crema_tot',
	says_it:
		'diu|diuen|crida|criden|cridant|cridant_me|amenaca|amenaça|jura|xiscla|xisclant|dient|dient_me|escrit|escriu|escriure|ve_i|enviat|repeteix|promes|ha_dit|va_dir|missatge|avisa|ha_jurat|promet',
	joke: 'es_broma|en_broma|jaja*|jeje*|es_un_dir|com_se_n_assabenti|si_arribo_tard|com_arribi_tard',
	breaking:
		'tallant|rebentat|rebentant|rebentar|forcant|forçant|trencant|tirant|esbotzant|esbotzat|esbotza|picant|colpejant|puntades|cops_de_puny|cops_de_peu|martellades|cops_de_destral|serrant|aporreja*',
	door_part: 'porta|portes|pany|portal|finestra|vidre|vidres|reixa',
	assailant:
		'ex|exmarit|exparella|exnovio|exdona|el_meu_marit|el_meu_home|el_meu_xicot|la_meva_parella|el_seu_marit|encaputxat*|borratxo|begut|drogat|uns_paios|un_paio|uns_homes|dos_homes|cridant|xisclant|insult*|amenac*|amenaç*|com_un_boig',
	building_work: 'obra|obres|reforma|vei_de_dalt|trepant|pressupost|asseguranca|ahir|serraller',
	coming_up:
		'puja|pujant|ve_cap_aqui|ve_cap|ve_a_per|esta_entrant|es_a_la_porta|a_la_porta|al_portal|al_replà|truca_al_timbre|no_se_n_va',
	bundled:
		'pujat|pujaren|van_pujar|ficat|van_ficar|endut|emportat|arrossegat|van_arrossegar|carregat',
	masked:
		'encaputxat*|desconegut*|sense_matricula|a_la_força|a_la_forca|per_la_força|armats|armat|uns_homes|uns_paios|passamuntanyes',
	stuck_into:
		'm_ha_clavat|m_han_clavat|li_ha_clavat|li_han_clavat|em_va_clavar|li_va_clavar|m_ha_ficat_un',
	torso:
		'costat|panxa|ventre|esquena|pit|coll|cuixa|estomac|ronyons|costelles|abdomen|cama|brac|braç',
	beats_with:
		'pega|pegat|pegant|pegava|colpeja|colpejat|colpejant|donant|donat|marques|castig*|ve_amb|atonyin*|fuetej*',
	rod: 'cinturo|corretja|amb_un_pal|amb_un_cable|fuet|amb_un_bat|cops_de_puny|amb_el_puny|amb_un_martell|amb_una_barra|cinturonades',
	forced_to:
		'm_ha_obligat|em_va_obligar|m_obliga|l_ha_obligat|l_obliga|a_la_força|a_la_forca|li_vaig_dir_que_no|li_deia_que_no|jo_no_volia',
	sexual:
		'sexe|sexual*|ficar_me_al_llit|despull*|penetr*|relacions|damunt_meu|sobre_meu|tret_la_roba|va_treure_la_roba|abaixat_els_pantalons|calces',
	groped:
		'm_ha_tocat|em_toca|em_va_tocar|li_ha_tocat|li_toca|la_toca|em_tocava|li_tocava|grapej*|ficat_ma|fica_ma|magrej*',
	private_parts:
		'parts|les_seves_parts|els_pits|genitals|calces|vulva|vagina|el_cul|sota_la_roba|parts_intimes|entrecuix',
	woke_up: 'despertat|m_he_despertat|em_vaig_despertar|s_ha_despertat|es_va_despertar',
	undressed: 'sense_roba|despullada|despullat|sense_calces|sense_roba_interior|roba_estripada',
	tied_up: 'lligada|lligat|la_lliguen|el_lliguen|lliguen|encadenat|encadenada',
	tied_to: 'llit|cadira|radiador|butaca|canonada',
	dread:
		'tinc_por|molta_por|esta_com_boig|esta_com_un_boig|s_ha_tornat_boig|esta_furios|si_em_sent|si_m_enxampa|si_se_n_assabenta|em_busca|m_esta_buscant|ens_busca|buscant_me|em_trobara|ve_a_per_mi|trencant_ho_tot|trencant_coses|ha_begut|va_begut|esta_borratxo',
	officer:
		'agutzil|comissio_judicial|secretari_judicial|agent_judicial|agents_judicials|serraller_i|comitiva_judicial|els_del_jutjat|la_comissio',
	arriving:
		'aqui|pujant|arribant|ha_arribat|han_arribat|ja_son|a_baix|a_la_porta|porta|escala|portal|a_dins|ens_donen|em_donen|entrant|camio|deu_minuts',
	turning_out:
		'traient|treuen|han_tret|tirant|llencant|llençant|baixant|posant|traient_me|traient_nos',
	belongings: 'coses|mobles|trastos|roba|matalassos|pertinences|estris',
	to_street: 'carrer|vorera|replà|portal|pati',
	lurking:
		'assegut|davant|enfront|mirant|mirant_me|esperant|esperant_me|rondant|a_sota|plantat|parat|voltant|aparcat|seguint_me|vigilant_me',
	own_place:
		'portal|casa_meva|finestra|la_meva_feina|escola|el_meu_carrer|porta|balco|el_meu_edifici|institut|collegi|el_meu_cotxe',
	due_back:
		'm_havia_de_tornar|m_havia_de_portar|me_l_havia_de|me_la_havia_de|me_ls_havia_de|l_havia_de_tornar|la_havia_de_tornar|els_havia_de_tornar|havia_de_tornar_me|havia_de_portar_me|havia_de_deixar|havia_de_tornar_me_el|li_tocava_tornar*|l_havia_de_portar|els_havia_de_portar',
	unreachable:
		'no_agafa|no_despenja|no_contesta|telefon_apagat|apagat_el_mobil|apagat_el_telefon|mobil_apagat|no_apareix|no_ha_vingut|no_respon|bloquejat|no_em_diu_on|no_se_on_es|no_se_on_son',
	until_tonight:
		'fins_a_les_dotze|fins_a_mitjanit|fins_aquesta_nit|abans_de_mitjanit|abans_de_les_dotze|abans_de_les_tres|em_queden_dues_hores|em_queda_una_hora|queden_dues_hores|fins_a_les_tres|avui_a_les_dotze|tanca_a_les_dotze',
	file_it:
		'presentar*|presento|recurs|telematic*|lexnet|escrit|allegacions|al_legacions|contestar|contestacio|recorrer|apellar|tributari|hisenda|notificacio|demanda',
	taken_down:
		'baixat|traslladat|passat|dormint|ficat|endut|emportat|portat|tenen|deixat|passa_la_nit',
	cells: 'calabos|calabossos|la_cel_la|comissaria|garjola',
	/** What "pega" or "mata" is said of when nobody is hit. */
	not_blows:
		'cua|espera|finestreta|allergia|tos|ressaca|raig|el_sol|regla|ciatica|preu*|factura*|calor|paperassa|despeses|herencia|retenidor|rajoles|trepant|bateria|musica|reforma|vent|pluja|impostos|estirada|rialles|un_dia_l|un_dia_el|un_dia_la|penal|gol|nervis|curiositat|intriga|enveja|gana|son|deutes|hipoteca|avorriment|riure|gimnas|cruiximent|dieta|gat|quota|boxa|flexions|classe_de_prova|amb_tant|amb_tanta|amb_tants|amb_tantes|queixalada|pestanyes|caramel|xiclet|adhesiu|refredat|grip|virus|a_la_paret|paleta|pintor|guix|ortodoncia|ferula|impressora|ordinador|portatil|wifi|router|caldera|rentadora|pilota|mosquits',
	or_else: 'que|i|o|si_no|avui|jo|aquesta_nit|ara|aqui',
	mushrooms: 'bolets|bolet|rovellons|fredolics|pinetells',
	gut_sick:
		'vomit*|traient|diarrea|cagarrines|alluci*|veient_coses|suant|groc|groga|treure|perbocant',
};
