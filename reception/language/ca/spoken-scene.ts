/** Harm, people, deeds and trades as Catalan is spoken in its regions; stands beside `scene.ts`, `law.ts` and `teeth.ts`. */
export const spokenScene: Record<string, string> = {
	animal:
		'cussa|cusset|quissoia|moixet|moixeta|gosses|gates|ocells|conills|periquitos|agaporni*|tortugues|cobaia|conillet|conilleta|porquet_d_india|gall|gallina|gallines|oca|poltre|poni|haca|ruc|somera|mula|xai|ovella|cabra|vedell|mastí|llebrer|podenc|gos_d_atura|pastor_alemany|dog_alemany|bulldog|iorkshire|yorkshire|teckel|golden|labrador|husky|beagle|cotorra|pardal|cadernera|peluix|peludet|peludeta|quissonet',
	kill_self:
		'me_vull_morir|me_vull_matar|vull_morir_me|vull_acabar_d_una_vegada_amb_tot|posar_fi_a_tot|posar_fi_a_la_meva_vida|posar_fi_a_la_vida|llevar_me_la_vida|tirar_me_al_buit|tirar_se_al_buit|llançar_me_al|llançar_se_al|llançar_me_per|llançar_se_per|em_llençare|es_llençara|llençar_me_per|em_penjare|es_penjara|deixar_de_viure|deixar_d_existir|no_paga_la_pena_viure|no_val_la_pena_seguir_vivint|tant_de_bo_no_em_desperti|tant_de_bo_no_em_despertes|tant_de_bo_em_mori|tant_de_bo_em_moris|tant_de_bo_fos_mort|tant_de_bo_fos_morta|prefereixo_morir|preferiria_morir|millor_mort|millor_morta|estaria_millor_mort|estaria_millor_morta|fer_una_bestiesa|fer_una_bogeria|obrir_me_les_venes|obrir_se_les_venes|nota_de_comiat|carta_d_adeu|no_vull_despertar_me|no_tornar_me_a_despertar|em_traure_la_vida|traure_m_la_vida|traure_s_la_vida|pensaments_de_suicidi|idees_de_suicidi|no_vull_continuar_vivint|ja_no_vull_viure_mes|em_vull_traure|adormir_me_i_no_despertar',
	self_harm:
		'fent_me_mal|fent_se_mal|fent_me_talls|fent_se_talls|ganivet_als_canells|fulla_als_canells|corda_al_coll|la_corda_lligada|pistola_al_cap|escopeta_a_la_boca|pastilles_damunt_la_taula|pastilles_posades_en_fila|les_pastilles_a_la_ma|tinc_les_pastilles_preparades',
	goodbye_world:
		'estaran_millor_sense_mi|estarien_tots_millor|cansat_d_existir|cansada_d_existir|no_vull_ser_en_aquest_mon|no_vull_estar_en_aquest_mon|no_vull_estar_viu|no_vull_estar_viva|al_mig_del_pont|dalt_del_pont|al_terrat_mirant|damunt_la_barana|a_la_via_del_tren|a_les_vies_del_tren|a_l_ampit_de_la|pujat_a_la_barana|pujada_a_la_barana|l_altra_banda_de_la_barana|dir_adeu_a_tothom|acomiadat_de_tothom|acomiadada_de_tothom|carta_pels_meus|carta_per_als_meus|us_estalviare_la_carrega|soc_una_carrega_per_a_tots',
	pills:
		'pindol*|pastilletes|grageas|noctamid|stilnox|rivotril|valium|alprazolam|tramadol|morfina|metadona|nolotil|sedants|calmants|trazodona|medecines|medecina|comprimidets|digoxina|metformina',
	many: 'mitja_capsa|mitja_caixa|un_fotimer|una_pila|bon_grapat|un_feix|mig_pot|pot_sencer|capsa_sencera|tot_el_pot|de_cop|quinze|vint_i_pico|una_tira|quatre_blisters|dos_blisters|setanta|seixanta|tota_la_capsa|tota_la_caixa|no_n_hi_queda_ni|no_n_hi_queda_cap|buida|buit|falten',
	whose:
		'iaia|padrina|padri|del_pare|de_la_mare|de_l_avi|de_l_avia|de_la_iaia|dels_nervis|que_no_son_seves|del_sucre|per_equivocacio',
	overdose:
		'sobre_dosi|passada_amb_les_pastilles|passada_de_dosi|passat_de_pastilles|s_ha_intoxicat|coma_per_alcohol|massa_pastilles|doble_dosi_de_tot',
	poison:
		'sulfamant|aigua_fort|metzina|metzines|llexiu|lleixiv*|mataratolins|mata_ratolins|sulfat|glifosat|amanita|farinera_borda|reig_bord|fongs|quitaesmalt|llevaesmalt|desgreixant|descalcificador|antical|sabo_de_la_rentadora|pastilla_de_la_rentadora|petroli|querose|benzina|baladre',
	not_food:
		'aigua_fort|desembussador|desgreixant|descalcificador|antical|amoniac|mata_rates|matarates|raticida|mataescarabats|matamosques|sulfat|glifosat|querose|benzina|liquid_de_lentilles|liquid_de_vapejar|capsula_de_detergent|capsula_de_la_rentadora|pastilla_de_la_rentadora|sabo_de_la_rentadora|detergent|boles_de_naftalina|xinxeta|agulla_de_cap|agulles|pintura|pega|cola_de_contacte|salfumant|sulfamant|alcohol_de_96|oli_de_cotxe',
	took_in:
		'engolit|engol*|glopejat|fotut_un_glop|s_ha_begut|va_empassar|va_prendre|cruspit|endrapat|xarrupat|xumat|s_ha_menjat|va_menjar|ha_fet_un_glop|un_glop|una_glopada|beure_s|tragat|tragada',
	breathed: 'inspirat|ensumat|respirant|inhal*|empassat_fum|empassat_molt_fum',
	swallowed: 'engol*|tragat|tragada|va_empassar|cruspit|s_ha_menjat',
	object:
		'xapa|volandera|femella|agulles|baldufa|imants|imans|pilota_petita|arracades|pinyol|clip|tap|boleta|bola|rellotge',
	fell: 'rodolat|rodolant|estimbat|estimbada|estimb*|relliscat|ha_rodolat|caigue|queia|costalada|trompada|s_ha_fotut_de|ha_fotut|fotut_avall|pegat_una_caiguda|ha_pegat_un_bac|pegat_un_bac|precipitat|tombat',
	fell_past:
		'costalada|trompada|fotut_de_lloros|fotut_de_morros|fotut_una_trompada|pegat_un_bac|caigue|rodolat|patinat',
	high_place:
		'del_cinque|del_sise|d_un_sete|des_del_balco|des_de_la_finestra|des_de_dalt|del_sostre|del_terrat_avall|escales_avall|escala_avall|daltabaix|barranc_avall|pel_barranc|pel_cingle|d_un_cingle|de_la_llitera_de_dalt|d_una_figuera|d_una_olivera|d_un_garrofer|del_remolc|del_campanar|balco_avall|finestra_avall|pel_forat_de_l_escala|pel_forat_de_l_ascensor|d_un_tercer_pis|d_un_quart_pis|d_una_paret|del_mur|marge_avall|pel_marge',
	height:
		'escala_de_ma|celobert|cel_obert|barana|cingle|marge|teulat|taulada|garrofer|olivera|remolc|llitera_de_dalt|pont|torre',
	off_vehicle:
		'de_la_motet|de_la_vespa|del_remolc|de_l_euga|amb_el_patinet|de_la_moto_de|amb_el_tractor|amb_el_quad',
	hit_by:
		'pillat_un_cotxe|passat_per_damunt|passat_pel_damunt|li_ha_passat_per_sobre|passat_pel_cim|trepitjat_un_cotxe|endut_per_davant|emportat_per_davant|llençat_enlaire|tombat_una_moto|tirat_a_terra_un_cotxe|l_ha_arreplegat|arreplegat_un_cotxe|escomes_un_cotxe|roda_damunt|roda_a_sobre|roda_al_damunt',
	hit_by_verb:
		'pillat|arreplegat|escomes|trepitjat|enxampada|envestida|rebolcat|va_agafar|va_enxampar|va_envestir|tombat|aixafat|esclafat',
	vehicle:
		'furgo|autocar|turisme|motet|vespa|remolc|carreto|excavadora|dumper|quad|segadora|motocultor|taxi|cosechadora|auto',
	crash:
		'topat|hem_topat|pinyo|pinyat|fotut_una_pinya|estimbat|sortit_de_la_carretera|hem_xocat|xocaren|encastat|bolcada|ha_bolcat|fotut_contra|donat_un_cop_amb_el_cotxe',
	hurt_people:
		'malferit|malferida|nafrat|nafrada|gemega|gemegar|gemegant|queixant_se|encaixonat|encarcerat|encastat|no_contesta|no_respon|no_mos_contesta|sense_coneixement|ple_de_sang|plena_de_sang|no_es_belluga',
	serious: 'molt_greu|malissimament|entre_la_vida|a_les_portes|agonitz*|morint_se|desfet',
	crushed:
		'caigut_damunt|caigut_al_damunt|caiguda_damunt|li_ha_caigut_damunt|esclafada|esclafat|quedat_a_sota|quedat_la_ma_dins|quedat_el_braç_dins|quedat_els_dits_dins|agafat_la_ma_la_maquina|agafat_el_braç_la|la_ma_dins|el_braç_dins|els_dits_dins|soterrat|soterrada|bolcat_a_sobre|bolcat_al_damunt|damunt_del_ventre|damunt_de_la_panxa|damunt_de_les_cames|damunt_del_pit|quedat_agafat|quedat_enganxat|l_ha_xafat|l_ha_aplanat',
	stabbed:
		'clavat_una_navalla|clavat_unes_tisores|punxat_amb_un_ganivet|punxat_amb_una_navalla|pegat_un_tir|donat_un_tir|fotut_un_tret|fotut_un_tir|escopetada|escopetades|perdigonada|a_trets|a_tirs|degollat|fet_una_punyalada|clavat_el_ganivet|li_han_clavat|m_han_clavat',
	burn: 'cremat*|escaldufat|escaldufada|rostit|xamuscat|xamuscada|abrasada|s_ha_cremat|m_he_cremat|socarrada',
	burn_bad:
		'caldo|aigua_bullida|caldera|genitals|cames|cuixes|ampolles|pell_penjant|pell_aixecada|se_li_aixeca_la_pell|fregidora|salfumant|sosa_caustica|mig_braç|carn_viva|segon_grau|benzina|alcohol|ventre|olla_a_pressio|barbacoa|flamarada',
	electro: 'garrampa|garrampes|garrampada|llampec|llamp|catxarrada|calambre|corrent_electric',
	got: 'pegat|donada|quedada|agafada|enganxada|fotut|s_ha_quedat|li_ha_pegat|m_ha_pegat',
	electrocuted:
		'garrampa_molt_forta|enganxat_a_la_corrent|enganxat_al_corrent|enganxat_al_cable|fulminat_per_un_llamp|li_ha_caigut_un_llamp',
	drown: 'dins_l_aigua|dins_de_l_aigua|sequia|aljub|alberc|banyereta|dutxa_plena|canal|gorg',
	drowned:
		'bocaterrosa|de_bocaterrosa|cara_a_l_aigua|cap_dins_l_aigua|sota_l_aigua|trobat_surant|l_he_treta|l_hem_treta|l_he_tret|ha_quedat_de',
	bone_out:
		'tros_d_os|surt_un_os|se_li_veu_el_os|assoma_l_os|treu_l_os|os_cap_enfora|os_cap_a_fora|se_li_veu_un_os|l_os_li_surt|l_os_li_ix|li_ix_l_os|l_os_ha_sortit|se_li_veu_l_os_de|veig_l_os|traient_l_os|os_a_la_vista|os_per_fora',
	broken_bone:
		'trencat_el_peu|trencat_la_ma|trencat_el_colze|trencat_la_clavicula|trencat_el_genoll|trencat_l_espatlla|trencat_un_os|trencat_una_costella|trencada_la_cama|trencat_el_nas|turmell_trencat|canell_trencat|braç_trencat|cama_trencada|pota_trencada|romput_el_braç|romput_la_cama',
	hitting:
		'm_acaba_de_pegar|acaba_de_pegar_me|m_acaba_de_fotre|em_va_pegar_fa|m_ha_pegat|li_ha_pegat|m_ha_clavat_una|m_ha_donat_un_cop_de_puny|m_ha_tirat_a_terra|atupant|atupa|m_ha_atupat|estomacant|estomaca|fotent_li|fotent_me|fotent_una_pallissa|fot_una_pallissa|escanyant|escanya|escanyar|m_agafa_pel_coll|m_estira_els_cabells|m_ha_fotut|una_bufetada|bufetades|tupada|m_ha_empentat|empentes|s_estan_pegant|s_estan_matant|es_foten|pegant_se|a_cops_de_puny|tirant_me_coses|m_arrossega|l_arrossega|batussa|matar_se_a_cops|ens_esta_pegant|li_esta_fotent|m_esta_fotent|esta_fotent|picar_me|em_fot',
	kill_me:
		'm_obre_el_cap|em_matara_avui|em_talla_el_coll|et_matare|us_matare|us_matara|em_tira_pel_balco|em_tirara_pel_balco|em_cremara_viva|em_calara_foc|em_vol_rebentar|em_rebentara|em_degollara|jura_que_em_mata|diu_que_ens_mata|diu_que_la_matara|ens_volen_matar|em_volen_matar|que_ens_matara|que_la_matara',
	weapon:
		'ganivets|ganivetot|tisores|maça|bat_de_beisbol|garrot|estaca|falç|corbella|carabina|ampolla_trencada|tornavis|pal_de_ferro|catana|puny_america|navalles|ganiveta|escopetes|pal',
	has: 'amb_un|amb_una|duen|va_amb|ve_amb|vénen_amb|brandant|agafat|traient|trau|ha_agafat|te_a_la_ma',
	intruder:
		'entrat_un_home|ficat_un_home|un_home_dins|un_home_a_dins|ha_entrat_un|algu_a_dins|algu_dintre|sento_passes_a_dins|forçant_el_pany|forcant_el_pany|forçant_la_porta|rebentant_la_porta|tombant_la_porta|tombar_la_porta|fotent_la_porta_a_terra|encaputxats|encaputxat|lladregots|ens_entren|robant_me|assaltant|ens_assalten|m_assalten|colat_un|colat_algu|entrat_pel_balco|entren_pel_balco|lladregot|ens_roben',
	following:
		'em_seguix|em_ve_al_darrere|em_ve_darrere|venen_darrere_meu|van_darrere_meu|va_darrere_meu|m_encalça|em_persegueixen|em_segueixen|ens_segueixen|ens_persegueixen|darrere_meu_i_no_em_deixa|ve_rere_meu',
	kidnap:
		'm_te_tancada|m_te_tancat|ens_te_tancats|ens_te_tancades|la_te_tancada|no_em_deixa_marxar|no_ens_deixa_marxar|no_em_deixa_eixir|no_em_deixa_sortir_de|contra_la_meva_voluntat|m_han_tancat|em_te_segrestada|em_te_segrestat|em_tenen_segrestat|se_l_han_endut_a_la_força',
	blow: 'colp|colps|trompassada|mastegot|bufetada|clatellada|patada|guitza|guitzes|porrada|garrotada|pedrada|topada|batzac|costalada|morrada|cabotada|esclafit|cop_de_cap|trompades|banyut|banyes|xixon|xitxó|nyanyos',
	detained:
		'engarjolat|engarjolada|l_han_trincat|engrapat|retingut|emmanillada|m_han_detingut|l_han_detingut|la_han_detingut|l_han_tancat|detenen|van_detenir|emmanillar|detencions|ens_han_detingut|l_han_agafat_els|em_detenen',
	police_station:
		'furgo_dels_mossos|furgo_de_la_policia|dependencies_policials|quarter|casa_quarter|la_comi|comissaries|cel_les|al_jutjat_de_guardia|caserna_de_la_guardia|depen_dels_mossos',
	police:
		'mosso|policies|poli|guardies|guardia|patrulla|nacionals|agents_de_paisa|secreta|antiavalots|agent_judicial|policia_nacional|policia_local|emmanillades',
	took: 'se_l_enduen|se_l_emporten|l_han_ficat|trincat|el_tenen|l_han_deixat|engrapat|enxampat|s_emporten|s_enduen|posat_les_manilles|manilles|emportant|enduent',
	came: 'al_portal|al_replà|al_repla|a_baix|picant_a_la_porta|trucant_a_la_porta|volen_passar|tocant_a_la_porta|regirant|regirant_ho_tot|remenant|remenant_ho_tot|amb_una_ordre|demanen_per_mi|pregunten_per_mi',
	search_house:
		'escorcollen|escorcollar|escorcoll_a_casa|ens_estan_escorcollant|registren_la_casa|entrada_a_casa|regiren_la_casa|regirant_la_casa|regirant_ho_tot|ordre_judicial_d_entrada|estan_escorcollant|registrant_me_la_casa',
	jail: 'presons|quatre_camins|brians|can_brians|lledoners|picassent|cel_la|engarjolat',
	deadline:
		'venç|vencen|s_acaba_el_termini|recurs_de|al_legar|oposicio|reposicio|requeriment|recorrer|recurs_d_alçada|formulari_de_recurs|presentacio|caducitat|esmenar|esmena',
	today_word:
		'hui|hui_mateix|esta_vesprada|aquesta_vesprada|esta_nit|este_mati|esta_tarda|a_les_dotze_de_la_nit|abans_de_mitjanit|a_migdia|al_migdia|a_les_dues|a_les_onze|a_les_quatre|fins_a_les_dotze|fins_a_les_tres|fins_a_mitjanit|d_aci_una_hora|d_aci_a|en_una_hora|en_mitja_hora|abans_de_plegar|a_les_deu|a_les_cinc',
	within_hours:
		'hui|hui_mateix|esta_vesprada|este_mati|d_aci_una_hora|d_aci_dues_hores|en_una_hora|en_dues_hores|en_mitja_hora|d_aqui_a_una_hora|d_aqui_a_mitja_hora|d_aqui_a_una_estona|d_aqui_vint_minuts|d_aqui_a_vint_minuts|a_les_dotze|a_les_onze|a_les_deu|ja_hi_soc|ja_soc_al_jutjat|en_un_quart|aquesta_vesprada|d_aqui_un_quart',
	today_before:
		'hui|hui_mateix|abans_de_les_dues|abans_de_les_vuit|fins_a_les_dotze|fins_a_mitjanit|fins_a_les_tres|esta_vesprada|aquesta_vesprada|esta_nit',
	now_today:
		'hui|hui_mateix|ja|al_portal|a_l_entrada|este_mati|esta_vesprada|al_repla|comitiva|manya|serraller|antiavalots',
	tomorrow: 'l_endema|dema_al_mati|dema_mateix|dema_a_les|en_24_hores|demati|dema_de_mati',
	hearing:
		'judicis|vistes|compareixença|acarament|smac|cmac|sala|sala_de_vistes|plet|me_jutgen|em_jutgen',
	evict:
		'treuen_de_casa|treure_m_de_casa|treuen_els_mobles|traient_els_mobles|treient_els_mobles|foten_al_carrer|foten_fora|tiren_al_carrer|em_tiren_de_casa|ens_tiren_de_casa|trauen_de_casa|traure_ns_de_casa|treure_us|llancen|treuen_els_trastos|ens_fan_marxar_de_casa|posen_al_carrer',
	evicting_now:
		'tinc_la_comissio_judicial|ha_vingut_la_comissio_judicial|ha_arribat_la_comissio_judicial|comitiva_judicial_a|ens_estan_traient|ens_estan_treient|m_estan_traient|m_estan_treient|ens_estan_fotent_fora|m_estan_fotent_fora|ens_estan_desallotjant|m_estan_desallotjant|em_treuen_els_mobles|em_fan_fora_ara|ens_estan_tirant|son_aqui_per_fer_nos_fora',
	changed_lock:
		'canviat_la_serradura|canviat_la_porta|m_ha_canviat_el_pany|m_han_canviat_el_pany|posat_un_pany_nou|posat_un_altre_pany|posat_pany_nou|la_clau_no_entra|ja_no_entra_la_clau|no_em_deixa_passar_a_casa|no_em_deixa_entrar_a_ca_meva|canvia_el_pany|ha_fet_canviar_el_pany|la_meva_clau_no_obre',
	took_children:
		's_ha_endut_la_meva_nena|s_ha_endut_el_xiquet|s_ha_endut_la_xiqueta|s_ha_emportat_el_xiquet|s_ha_emportat_la_xiqueta|se_m_ha_emportat|se_m_ha_endut|se_l_ha_emportat_a|se_la_ha_endut|se_les_ha_endut|se_la_vol_endur|se_ls_vol_emportar|s_enduu_els_nens|s_enduu_el_nen|s_enduu_la_nena|s_emporta_els_nens|m_ha_robat_el_nen|m_ha_robat_la_nena|s_ha_dut_els_nens|s_ha_dut_el_nen',
	restraining:
		'prohibicio_d_acostar_se|prohibit_acostar_se|te_l_allunyament|ordre_de_protecció|polsera|polsereta|no_es_pot_acostar',
	broke:
		's_acosta|s_ha_acostat|sota_el_balco|a_baix_al_carrer|a_la_cantonada|a_la_porta_de_l_escola|al_portal|no_fa_cas|se_l_ha_saltada|se_la_salta|trencat_l_ordre|rondant_me|volta_per',
	threatens:
		'm_amenacen|m_amenace|m_ha_dit_que_em_matara|m_esta_fent_xantatge|xantatge|em_fa_xantatge|extorsio|m_envia_amenaces|m_ha_escrit_que|m_assetgen',
	locked_out_home:
		'no_em_deixa_tornar_a_casa|m_ha_tret_de_casa|m_ha_fotut_fora|m_han_fotut_fora|soc_al_carrer_amb|ens_hem_quedat_al_carrer|m_he_quedat_al_carrer_amb|ocupat_la_casa|ocupat_el_meu_pis|m_han_ocupat|se_m_han_ficat_al_pis',
	received:
		'm_ha_vingut|m_ha_arribada|m_arriba|m_han_dut|dut|duit|m_han_portat|lliurat|lliurada|passat|vaig_rebre|vam_rebre|hem_rebut|va_arribar|m_han_lliurat|ens_ha_arribat|recollit|m_van_posar|m_van_donar',
	reported_me:
		'm_ha_posat_una_denuncia|m_han_posat_una_denuncia|m_ha_posat_una_demanda|m_han_posat_una_demanda|encausat|encausada|m_han_encausat|querellat|m_han_imputat|imputada|em_denuncia|em_denuncien',
	tooth:
		'caixal|caixals|ullals|dentetes|incisius|incisives|paleta|paletes|dentadura|quixal|quixals|clau_del_davant|molars',
	cheek: 'galtes|galteta|queixada|barram|maixella|barres|moflet',
	toothache:
		'mal_al_caixal|mal_de_caixal|mal_de_caixals|mal_el_caixal|fa_mal_un_caixal|em_bat_el_queixal|em_batega_el_queixal|mal_de_quixal|em_fa_mal_tota_la_boca|mal_a_la_dent|mal_a_una_dent|mal_a_les_dents|mal_a_la_geniva|dolor_de_queixal|dolor_de_dents|dolor_de_boca|queixal_corcat|queixal_picat|queixal_em_mata|em_mata_el_queixal|tot_un_costat_de_la_boca',
	cannot_sleep:
		'no_dormim|no_puc_aclucar|no_he_aclucat_l_ull|no_em_deixa_aclucar|passo_les_nits|nits_en_blanc|tota_la_nit_desperta|tota_la_nit_despert|nit_en_blanc|no_ha_dormit_ningu|no_em_deixa_reposar',
	knocked_out:
		'saltada|ha_volat|sortit_volant|sencera_amb_l_arrel|amb_l_arrel|colp|d_una_pilotada|li_ha_saltat|m_ha_saltat|caiguda_del_cop|rebotat|feta_volar|sortida_sencera|caigut_de_cop|arrancada|arrancat',
	fell_out:
		'desenganxada|desenganxar|li_ha_saltat|m_ha_saltat|m_ha_caigut|se_m_ha_desenganxat|se_m_ha_despres|despresa|ha_fugit|ha_saltat|m_he_empassat',
	broken_tooth:
		'romput|rompuda|saltat_un_tros|trencat_per_la_meitat|partit_pel_mig|esbocinat|escrostonada|m_falta_un_tros|em_falta_un_tros|ha_saltat_un_tros',
	brace: 'bracket|brackets|alineador|alineadors|ferros|filferros|arc|banda|ferrets|gomes',
	filling: 'empast|obturacions|amalgama|resina|empastat',
	swallow:
		'engulir|engulo|engol*|passar_saliva|passar_la_saliva|passar_avall|tragar|trago|empassar_me|coll_avall',
	abscess_word: 'postema|fistules|bossa_de_pus|granet_de_pus|gra_de_pus',
};
