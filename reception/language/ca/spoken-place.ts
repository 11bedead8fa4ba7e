/** Houses and what breaks in them as Catalan is spoken in its regions; stands beside `building.ts`. */
export const spokenPlace: Record<string, string> = {
	smell:
		'olora|oloro|olorem|tuf|sentor|bravada|pudir|pudent|flaira|ferumor|pudors|fa_olor|fa_pudor|ensumo|catipen',
	leak: 'escapament|s_escapa|fuig|bufa|bufant|mal_tancat|mal_tancada|perdua|xiulant|obert|oberta|oberts|perden|es_perd',
	fire_real:
		'calat_foc|botat_foc|pegat_foc|agafat_foc|pres_foc|ha_pres_foc|ha_agafat_foc|ha_botat_foc|encesa_en_flames|flamarada|flamarades|flametes|flama|surten_flames|surten_flametes|es_crema_la|es_crema_el|es_crema_tot|se_crema_la|se_crema_el|s_ha_incendiat|tot_en_flames|foc_viu|esta_cremant_la|esta_cremant_el|foc_al_pis|foc_a_la_cuina|foc_a_casa|foc_dins|hi_ha_un_foc|tenim_foc|s_ha_ences_la|s_ha_ences_el|la_cortina_ha_agafat',
	coming:
		'ix|ixen|eixint|eixir|ixint|ha_eixit|escup|fot|bufa|bufant|raja|hi_ix|se_n_va|fuig|traient',
	smoke: 'fumera|fumarada|fumaguera|fumeres|fumarades|boira_negra',
	smell_burnt:
		'pudor_de_socarrim|olor_de_socarrim|sentor_de_cremat|sentor_a_cremat|put_a_cremat|olor_de_socarrat|pudor_de_goma_cremada|pudor_de_cable|olor_de_cable|pudor_a_plastic|pudor_de_cables|plastic_cremat|fa_olor_a_cremat|fa_pudor_a_cremat|olora_a_cremat',
	alarm_on:
		'no_calla|pitant|pita|pitos|ha_saltat|s_ha_disparat|disparat|disparada|marca|vermell|en_vermell|xiscla|crida|avisa|no_para_de_sonar|no_para_de_pitar|sonant|xiulet|sonen',
	all_sick:
		'ens_roda_el_cap|ens_fa_mal_el_cap|tots_marejats|tots_mal_de_cap|tots_vomitant|mal_de_cap_tots|estem_tots_malament|estem_ensopits|tots_ensopits|tots_amb_nausees|estem_marejats|ens_maregem|ens_hem_marejat|mos_fa_mal_el_cap|mos_maregem|tots_estem_marejats|tothom_marejat|tota_la_familia_marejada|tots_tres|ens_trobem_malament|mal_de_cap_i_son',
	socket:
		'base_de_l_endoll|caixa_dels_ploms|caixa_de_ploms|ploms|fusibles|cablejat|interruptor|bombeta|magnetotermic|automatic|farola|fanal|carregador|connexio|connexions|quadre_de_llum|lladregot|assecador|forn|regleta|làmpada|lampada|plafo|torre_electrica|quadro',
	spark:
		'xispes|xispa|espurneja|espurnejant|petardeja|ha_petat|petada|petades|llampec|llampegueig|curtcircuit*|curt_circuit|un_curt|curts|fogonada|flamarada|espetec|espetecs|espetega|ha_fet_pum|ha_fet_un_pet',
	shock_touch:
		'dona_garrampa|dona_la_rampa|em_dona_rampa|dona_garrampes|garrampes|garrampa|pega_garrampa|pega_calambre|passa_la_corrent|passa_corrent|passa_el_corrent|enrampa_quan|m_enrampo_quan|fa_garrampa|m_ha_enrampat|enrampa_en_tocar|dona_calambre|dona_la_corrent',
	pipe: 'canyeries|tubs|canonades|manegot|grifo|diposit|desaigua|escomesa|rentaplats|flexo|bomba|claveguera|aixetes|canya|tubo|comptador_de_l_aigua|termo|rentadora|bidet|wàter|vater',
	flood:
		'neg*_d_aigua|s_ha_negat|s_ens_ha_negat|ens_neguem|anegat|anegada|ple_d_aigua|plena_d_aigua|nedem|nedant|pam_d_aigua|dits_d_aigua|metre_d_aigua|aigua_fins_als|aigua_pertot|toll_d_aigua|xopat|un_llac|com_una_piscina|surem',
	lift: 'la_sensor|lassensor|muntacarregues|cabina_de_l_ascensor|elevador|muntapersones',
	stuck_people:
		'som_dins|som_tres|som_dos|som_quatre|som_cinc|estem_tancats|estem_atrapats|estem_dins|som_aqui_dins|soc_aqui_dins|ens_hem_quedat|m_he_quedat_dins|hi_ha_gent|algu_dins|sento_veus|piquen_la_porta|no_s_obren|no_s_obre|estem_penjats|no_mos_obrin|quedats_dins|atrapats|tancats|tancades',
	power: 'electricitat|energia|subministrament|fluid|apagada|tall_de_llum|apago|corrent_electric',
	without:
		'ens_hem_quedat_sense|estem_sense|ha_marxat|se_n_ha_anat|han_tallat|ha_dit_prou|fet_figa|ha_petat|espatllada|no_rutlla|ha_plegat|no_escalfa|parada|no_tira|s_ha_parat|s_ha_mort|feta_malbé|fet_malbe|feta_malbe|aturada|no_torna|tallada|tallat|no_en_tenim',
	heating_only: 'calefactor|radiador|bomba_de_calor|braser|calefaccio_central',
	without_heating:
		'calefaccio_ha_dit_prou|calefaccio_del_pis_ha_dit_prou|calefaccio_parada|calefaccio_aturada|calefaccio_no_tira|caldera_ha_dit_prou|caldera_fet_figa|caldera_ha_petat|caldera_parada|estem_glaçats|estem_glacats|ens_pelem_de_fred|ens_glacem|ens_gelem|no_escalfen_els_radiadors|radiadors_gelats|radiadors_freds|s_ha_espatllat_la_calefaccio|s_ha_espatllat_la_caldera|s_ha_parat_la_caldera',
	medical_device:
		'botella_d_oxigen|bombona_d_oxigen|maquina_de_l_oxigen|aparell_d_oxigen|aspirador_de_secrecions|bipap|ventilador_mecanic|llit_electric|cadira_electrica|grua_del_llit|alimentacio_per_sonda|monitor_d_apnees|matalas_antiescares|maquina_de_dialisi|bomba_d_alimentacio',
	frail:
		'nounada|lactant|xiquet|xiqueta|criatureta|iaios|padrins|velleta|vellet|noranta_anys|vuitanta_anys|prematur|prematura|oxigenoterapia|minusvalid|minusvalida|tetraplegic|parkinson|operada|operat|dos_quilos|setanta|seixanta_i_pico|impedit|impedida',
	child_small:
		'nadons|nounada|xiquet|xiqueta|criatureta|prematur|prematura|bebes|nin|nina|lactant|bebè|tres_anyets|dos_anyets|un_anyet',
	locked_out:
		'al_carrer_sense_claus|quedat_al_repla|m_he_quedat_al_carrer|tancat_a_fora|tancada_a_fora|quedat_a_la_porta|les_claus_dintre|claus_a_dintre|clau_trencada_al_pany|trencat_la_clau|no_podem_entrar|m_han_robat_les_claus|se_m_han_quedat_les_claus|el_vent_ha_tancat|s_ha_tancat_sola|no_trobo_les_claus|tancat_de_cop|m_he_tancat_fora',
	inside: 'dintre|a_dintre|tot_sol|tota_sola|sol_dins|sola_dins|tancats',
	locked_in:
		'tancats|tancades|a_dintre|dintre|no_en_sap_sortir|no_pot_eixir|ha_passat_el_forrellat|passat_el_pestell|tancat_amb_clau|tancada_amb_clau|no_sap_obrir_la_porta|no_pot_obrir',
	stove_on:
		'fogons_encesos|fogo_ences|olla_posada|cassola_posada|dinar_al_foc|sopar_al_foc|paella_posada|foc_engegat|forn_engegat|forn_en_marxa|vitro_engegada|gas_obert|planxa_endollada|espelmes_enceses|cassola_damunt_el_foc|olla_damunt_el_foc|el_menjar_posat|brou_al_foc|llar_de_foc_encesa',
	door_open:
		'porta_rebentada|porta_forçada|porta_forcada|porta_oberta_de_bat|no_podem_tancar|vidres_trencats|vidre_rebentat|finestra_trencada|finestra_rebentada|reixa_forçada|pany_forçat|pany_forcat|porta_a_terra|persiana_rebentada|persiana_forçada|no_queda_tancat|no_queda_tancada|rebentat_la_persiana|rebentat_la_porta|tomba_la_porta|romput_el_pany|porta_que_no_tanca|no_barra|porta_badada',
	burglary:
		'm_han_entrat|ens_han_entrat|rebentat|saquejat|regirat_tot|robada|robades|esbotzat|lladregots|ens_han_robat_tot|intent_de_robar',
	broken:
		'espatllats|espatllades|fet_malbe|feta_malbe|ha_dit_prou|fet_figa|ha_petat|no_rutlla|no_tira|avariats|no_s_engega|escacharrat|fotut|fotuda|romput|rompuda|s_ha_mort|ha_plegat|no_respon|no_engeguen|clavat|clavada|penjat|penjada|encallats',
	appliance:
		'congeladora|rentaplats|tostadora|ventilador|aixetes|grifo|tendals|assecador|timbre|placa_solar|fogons|vidre|radiadors|persianes|portes|llums|nevera_nova|humidificador',
	clogged:
		'embussats|embussades|no_s_engoleix|no_empassa|no_s_ho_empassa|atapeit|taponat|taponada|no_desaigua|travat',
	power_trips:
		'salten_els_ploms|em_salten_els_ploms|ens_salten_els_ploms|salta_el_plom|salta_el_limitador|salta_el_magnetotermic|cau_el_diferencial|salta_tot|salta_la_corrent|saltat_els_ploms',
	repair: 'adobar|apanyar|compondre|reparin|arregleu|arreglin|adobeu|apedaçar|canviar_la_goma',
	ceiling: 'sostre|plafons',
};
