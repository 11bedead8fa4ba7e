/** Places, people, deeds and things around the call, in Catalan. */
export const scene: Record<string, string> = {
	child:
		'nen|nena|nens|nenes|fill|filla|fills|filles|criatura|criatures|nado|nadons|nadó|bebe|menor|menors|net|neta|nets|petit|petita|petits|xiquet|xiqueta|infant|canalla|noi|noia|bessons|mainada|menut|menuda|nano|nana',
	old: 'avi|avia|iaia|iaio|padri|padrina|gran|ancia|anciana|persona_gran|senyora_gran|home_gran|vuitanta|noranta|vuitanta_anys|noranta_anys|80_anys|90_anys|grans|velleta|vellet|padrins|vuitanta_i|noranta_i|jubilat|jubilada',
	relative:
		'pare|mare|marit|dona|muller|fill|filla|germa|germana|avi|avia|iaia|oncle|tieta|cosi|cosina|sogre|sogra|parella|amic|amiga|vei|veina|net|neta|nado|nen|nena|company|companya|nebot|neboda|senyor|senyora|noi|noia|client|clienta|home|persona|pacient|xicot|xicota|padrina|padri|cunyat|cunyada|llogater|llogatera',
	animal:
		'gos|gossa|gosset|gosseta|gat|gata|gatet|gateta|cadell*|conill*|hamster|cobai|fura|lloro|periquito|tortuga|mascota|euga|cavall|vaca|gossos|gats|animal|animalet|bestiola|lleó_gos|quisso|mixa|mixeta|mix|canari|ocell',
	kill_self:
		'em_vull_morir|vull_morir|vol_morir|es_vol_morir|ganes_de_morir|vull_estar_mort|estaria_millor_mort*|treure_m_la_vida|treure_s_la_vida|llevar_me_la_vida|acabar_amb_la_meva_vida|acabar_amb_tot|acabar_amb_la_vida|matar_me|matar_se|em_vull_matar|es_vol_matar|em_matare|vaig_a_matar_me|es_matara|suicid*|suïcid*|no_vull_viure|no_vol_viure|no_vull_seguir_vivint|no_vol_seguir_vivint|no_vull_continuar_vivint|no_vull_ser_aqui|millor_sense_mi|no_val_la_pena_viure|viure_no_te_sentit|no_te_sentit_viure|no_te_sentit_seguir|no_li_veig_sentit_a_la_vida|desapareixer_per_sempre|es_fa_talls|em_faig_talls|autolesi*|s_autolesiona|tallar_me_les_venes|tallar_se_les_venes|tallat_les_venes|penjar_me|penjar_se|s_ha_penjat|tirar_me|tirar_se|em_tirare|es_vol_tirar|saltar_per_la_finestra|saltar_pel_balco|saltar_del_pont|no_puc_mes_amb_la_vida|carta_de_comiat|acomiadar_me_de_tots|idees_de_mort|ja_no_vull_viure|no_vull_despertar|treure_la_vida|llevar_se_la_vida|tirar_me_al_tren|fer_un_disbarat|no_aguanto_mes_la_vida|pensat_en_matar_me|pensant_en_matar_me|em_vull_treure|no_vull_viure_mes',
	self_harm:
		'tallant_me|s_esta_tallant|m_estic_tallant|ganivet_a_la_ma|pistola_a_la_ma|corda_preparada|em_vull_fer_mal|es_vol_fer_mal',
	goodbye_world:
		'estarien_millor_sense_mi|estareu_millor_sense_mi|estarieu_millor_sense_mi|no_hi_veig_sortida|no_veig_sortida|no_li_veig_sentit|cansat_de_viure|cansada_de_viure|no_vull_existir|a_dalt_del_pont|a_la_barana|es_a_la_cornisa|soc_a_la_cornisa|al_terrat_i_vull',
	pills:
		'pastill*|comprimit*|medicament*|medicacio|medicines|capsul*|orfidal|diazepam|lexatin|trankimazin|paracetamol|ibuprofe*|somnifer*|tranquillitzant*|lorazepam|antidepressius|insulina|sintrom',
	many: 'pot|capsa|totes|tots|tot|grapat|munt|moltes|molts|blister|sencera|sencer|vint|trenta|quaranta|cinquanta|20|30|40|50|doble|massa|un_pot|caixa|de_cop|flasco',
	two: 'dues_pastilles|dos_ibuprofens|dos_paracetamols|recepta|renovar|receptat',
	overdose:
		'sobredosi|sobredosis|intoxic*|enverin*|passat_amb_les_pastilles|passat_amb_la_medicacio|passat_de_dosi|coma_etilic|coma_etilic',
	whose:
		'avi|avia|iaia|pare|mare|meves|equivocad*|de_la_tensio|del_cor|per_error|iaio|padri|padrina|sogra|del_gos',
	poison:
		'lleixiu|lejia|detergent|salfumant|amoniac|desembussador|raticida|mata_rates|matarates|veri|insecticida|anticongelant|aiguarras|dissolvent|gasolina|suavitzant|pila_de_boto|pila|piles|bolets|bolet|fregaterres|rentavaixella|herbicida|netejador|acetona|acid|sosa|imants|producte_de_neteja|capsula_de_rentadora|pesticida|cianur',
	breathed: 'inhal*|respirat|barreja*|olorat|aspirat|barrejat',
	swallowed: 'empass*|menj*|ficat_a_la_boca',
	object:
		'pila|moneda|iman|imant|agulla|bala|bateria|cargol|clau|peca|joguina|boto|vidre|anell|os|arracada|canica',
	hit_by:
		'atropell*|envest*|arrossegat_un_cotxe|l_ha_agafat_un_cotxe|passat_per_sobre|enxampat_un_cotxe|agafat_un_cotxe|l_ha_envestit',
	hit_by_verb: 'agafat|enxampat|passat|colpejat|tocat|envestit|picat',
	vehicle: 'cotxe|moto|camio|autobus|bus|furgoneta|tramvia|tren|bici|bicicleta|patinet|tractor',
	fell: 'caigut|caiguda|va_caure|caure|cau|precipit*|ha_caigut|vaig_caure|he_caigut',
	height:
		'segon_pis|tercer_pis|primer_pis|quart_pis|balco|finestra|teulada|sostre|terrat|bastida|escala_de_ma|alcada|metres|arbre|terrassa|barranc|escales|grua|cavall|per_les_escales|des_d_un|escala',
	crash:
		'accident|un_xoc|el_xoc|xoc_de|xoc_frontal|xoc_entre|xocat|bolcat|estavell*|estampat|col_lisio|sinistre|topada|trompada_amb_el_cotxe',
	hurt_people:
		'ferit|ferits|ferida|mort|morts|sang|sagna|no_es_mou|no_respira|inconscient|atrapat|atrapada|no_pot_moure|greu|fa_mal_el_coll|no_sent|trencat|molt_mal',
	serious: 'greu|greus|molt_malament|morint|s_esta_morint|diversos',
	electro: 'corrent|electrocut*|rampa|rampada|descarrega|enrampa*|enrampat|enrampada|alta_tensio',
	got: 'donat|dona|rebut|quedat|enganxat|agafat|va_donar|passat|clavat',
	electrocuted: 'electrocut*|enrampat|enrampada|s_ha_enrampat|electrocucio',
	burn: 'cremat*|cremad*|cremar*|cremant*|cremo|em_crema|li_crema|s_ha_crem*|es_va_crem*|escald*|abras*',
	burn_bad:
		'oli|aigua_bullint|bullint|acid|cara|tot_el_cos|molt|mig_cos|gasolina|bracos|cos|pit|foc|lleixiu|explosio|greu|butllofes|mitja_cara|olla|sopa|brou|esquena|sosa|a_sobre|tercer_grau',
	house_thing:
		'casa|cuina|paella|pis|bombeta|menjar|torrada|arros|endoll|motor|quadre|placa|sopar|sol|truita|pa',
	stabbed:
		'apunyal*|ganivetad*|navallad*|un_tret|trets|tret_al|tret_a_la|disparen|disparant|dispara|disparar|disparava|han_disparat|ha_disparat_a|m_ha_disparat|li_ha_disparat|va_disparar|li_van_disparar|disparat_un|tirotej*|punyalad*|clavat_un_ganivet|un_tret',
	impaled: 'clavat_un_ferro|clavat_un|clavada_una|travessat|empalat|clavat_una',
	body_part:
		'cama|brac|ma|peu|panxa|pit|coll|cap|ull|cos|esquena|cuixa|espatlla|dit|pal|ferro|ventre',
	crushed:
		'aixafat|aixafada|atrapat_a_sota|sepultat|atrapat_sota|caigut_a_sobre|enxampat_la_ma|atrapat_la_ma|enganxat_a_la_maquina|esclafat|esclafada',
	drown: 'piscina|banyera|riu|mar|platja|pantà|estany|bassa|safareig',
	drowned:
		'ofegat|ofegada|ha_caigut|caigut|tret|hem_tret|surant|boca_terrosa|cap_per_avall|enfons*',
	bone_out: 'os_enfora|os_fora|se_li_veu_l_os|surt_l_os|es_veu_l_os|fractura_oberta|li_surt_l_os',
	hitting:
		'pegant|colpejant|pegant_me|clavant_una_pallissa|pallissa|estrangul*|agafat_pel_coll|matant|atacant|agredint|forcat|forcada|violat|violada|violant|puntades|cops_de_puny|arrossegant|no_em_deixa_sortir|m_ha_pegat|em_pega|li_pega|apallissant|esta_pegant|ens_pega|pega|apallissa*|em_va_pegar_ara|barallant',
	person_act: 'em|m|ens|li|la|el|els|les|l|me',
	now: 'ara|ara_mateix|esta|estan|em|m|la|ens|l',
	now_sure: 'ara|ara_mateix|em|m|ens',
	kill_me:
		'em_vol_matar|em_matara|ens_vol_matar|ens_matara|la_vol_matar|el_vol_matar|la_matara|diu_que_em_mata|amenacat_de_mort|amenaca_de_mort|vol_matar|em_vol_matar|amenaca_de_matar|diu_que_em_matara|ens_mata|si_me_n_vaig_em_mata|si_el_deixo_em_mata|si_el_denuncio_em_mata|si_surto_em_mata|si_obro_em_mata|si_torno_em_mata|que_he_trucat_em_mata|em_troba_em_mata',
	weapon:
		'ganivet|navalla|pistola|escopeta|arma|matxet|destral|un_bat|bat_de_beisbol|armat|revolver|martell|barra_de_ferro|fusell',
	has: 'te|porta|amb|amenac*|ha_tret|apunt*|tret|duu|hi_ha|porten',
	intruder:
		'entrat_a_casa|entrat_a_casa_meva|entrat_algu|hi_ha_algu_a_casa|hi_ha_algu_dins|lladre*|lladres|intentant_entrar|intenten_entrar|volen_entrar|vol_entrar|esbotzant_la_porta|esbotzar_la_porta|forcant_la_porta|cops_a_la_porta|tirar_la_porta|tirant_la_porta|picant_a_la_porta_i_cridant|atracament|atracant|robant_ara|ens_estan_robant|estan_robant|puntades_a_la_porta|colat_a_casa|ficat_a_casa|intentant_esbotzar|atracadors|estan_entrant|intrus',
	hiding:
		'tancada_al_lavabo|tancat_al_lavabo|tancada_a_l_habitacio|amagat|amagada|m_he_tancat|m_he_amagat|tancada_al_bany|tancat_al_bany|ens_hem_tancat|tancada_a_l_habitacio|tancada_a_la_cambra',
	following:
		'em_segueix|m_esta_seguint|em_persegueix|seguint_me|ens_segueix|em_va_darrere|ve_darrere_meu|m_estan_seguint',
	fear_person:
		'marit|xicot|parella|ex|exmarit|home|tio|algu|lladre*|por|entrat|pare|germa|fora|borratxo|cops|cridant',
	raped:
		'em_va_forcar|em_va_forçar|la_va_forcar|la_va_forçar|m_han_forçat|violat|violada|m_han_violat|m_ha_violat|m_ha_forcat|agressio_sexual|agredit_sexualment|abusat_de_mi|l_han_violada|m_ha_forcat|m_han_drogat|m_ha_forçat',
	kidnap:
		'segrest*|em_te_tancada|em_te_tancat|no_em_deixa_sortir|no_ens_deixa_sortir|contra_la_meva_voluntat|no_la_deixa_sortir|ens_te_tancats',
	tight: 'apretat|oprimit|encongit|opressio|tibant|tancat',
	breastfeed:
		'alletament|alletant|alletar|donar_el_pit|donant_el_pit|mamar|mastitis|pren_el_pit|prendre_el_pit|dono_el_pit|pujada_de_llet|mugro|deslletar|mamari*|mamograf*|la_regla',
	paperwork:
		'paper*|feina|deutes|factures|correus|impostos|tramits|burocracia|riure|hipoteca|pena|examens',
	smell: 'olor|pudor|fa_olor|fa_pudor|sento_olor|ferum|tuf|olorar|flaira|put',
	leak: 'fuita|fuga|escap*|perd|perdent|xiul*|surt|sortint|s_escapa|obert',
	rotten_egg: 'ou_podrit|ous_podrits|ous_passats|sofre|ou_passat',
	fire_real:
		'hi_ha_foc|foc_a_la|foc_al|foc_a_l|incendi*|flames|flamarades|ha_agafat_foc|s_ha_encès_la_cuina|calat_foc|s_ha_cremat_la_cuina|s_esta_cremant|s_crema_la|es_crema_la_casa|es_crema_la_cuina|es_crema_el_pis|es_crema_el_bosc|es_crema_el_cotxe|es_crema_el_sofa|es_crema_el_matalas|en_flames|cales_foc|calar_foc|s_ha_calat_foc|pres_foc|ha_pres_foc|surt_foc',
	burning_thing:
		'cuina|casa|pis|habitacio|campana|paella|quadre|edifici|contenidor|sofa|llit|cortines|cotxe|local|nau|garatge|teulada|xemeneia|caldera|rentadora|assecadora|forn|patinet|bateria|endoll|matalas|escala|portal|traster|magatzem|bosc|oficina|apartament|soterrani|microones|finca|bloc|transformador|comptador|motor|replà',
	smoke: 'fum|fumera|fumarada|fumaguera',
	alarm_on:
		'xiul*|sona|a_sonar|a_pitar|sonen|sonant|sonat|sonava|salt*|activa*|pit*|no_para|no_calla|disparat|en_vermell|marca|sona|saltat',
	co: 'monoxid|detector_de_co|alarma_de_co|aparell_de_co|aparell_del_co|detector_del_co|sensor_de_co',
	poisoned: 'intoxic*|mareja*|desmai*|enverin*|vomit*|mal_de_cap',
	all_sick:
		'tots_tenim_mal_de_cap|tots_marejats|estem_marejats|ens_maregem|ens_mareja|ens_trobem_malament|ens_fa_mal_el_cap|tots_amb_mal_de_cap|ens_trobem_fatal|tots_malament|tenim_mal_de_cap|mal_de_cap_tots|marejats',
	socket:
		'endoll*|quadre|comptador*|cable|cables|rentadora|interruptor|regleta|presa|llum|llums|transformador|caixa_de_la_llum|fusibles|poste|diferencial|instal_lacio|bombeta|pal_de_la_llum|lladre_endoll',
	spark: 'espurn*|curtcircuit*|curt_circuit|guspir*|xispes|explotat|petat',
	shock_touch:
		'enrampa|dona_corrent|passa_el_corrent|m_ha_donat_una_rampa|dona_rampa|donat_rampa|dona_rampes|fa_rampa|rampad*|enrampa_quan',
	water: 'aigua|aigues|gotera|goteres',
	pipe: 'canonada|canonades|tub|tubs|baixant|maneguet|clau_de_pas|aixeta|escalfador|cisterna|manega|junta|diposit|radiador|caldera|rentadora|rentavaixelles|acumulador|canyeria|canyeries|termo|latiguillo|clau',
	flood: 'inund*|negat|negant|nedant|pam_d_aigua|tot_ple_d_aigua|ple_d_aigua|plena_d_aigua',
	gushing:
		'a_pressio|a_raig|a_dojo|a_bots|sense_parar|rajant|raja|molta_aigua|no_para|brolla|cascada|caient|cau|pertot|per_tot_arreu|a_bots_i_barrals|surt_aigua|sortint|a_doll|a_galledes',
	ceiling: 'sostre|llum|vei|dalt|pis_de_dalt|vei_de_dalt|terrat|paret|parets|veins_de_dalt|veina',
	overflow: 'sobreix*|desbord*|puja|pujant|surt*|torna|inund*|vessa*|brolla|sortint',
	lift: 'ascensor|elevador|muntacarregues|acensor',
	trapped:
		'tancat|tancada|tancats|tancades|atrapat|atrapada|atrapats|atrapades|encallat|encallada|encallats|dins|aturat_entre|entre_dos_pisos|entre_pisos|entre_plantes|no_podem_sortir|no_puc_sortir|no_pot_sortir|parat_amb|gent_dins|persona_dins|quedat_tancad*|aturat_amb',
	empty_lift:
		'no_hi_ha_ningu|ningu_dins|buit|no_funciona|avariat|espatllat|fa_soroll|sense_ningu|esta_buit',
	power: 'llum|electricitat|corrent|subministrament',
	without:
		'sense|no_tenim|no_hi_ha|no_tinc|no_funciona|ha_marxat|s_ha_anat|no_va|avariad*|espatllad*|no_s_encen|no_engega|ens_han_tallat|tallat|aturada|parada|no_escalfa|quedat_sense|trencada|trencat|mort|ha_deixat_de|ens_hem_quedat_sense|no_arriba',
	medical_device:
		'oxigen|respirador|concentrador|bomba_d_insulina|cpap|dialisi|maquina_d_oxigen|llit_articulat|nevera_de_la_insulina|insulina|nebulitzador|maquina_de_respirar',
	frail:
		'nado|nadó|nounat|bebe|avi|avia|iaia|iaio|malalt|malalta|gran|grans|dependent|discapacit*|embarassada|nen_petit|nens_petits|nena_petita|80_anys|90_anys|vuitanta|noranta|persona_gran|padrina|padri|cadira_de_rodes|mesos|alzheimer|cancer|enllitat|enllitada|bessons|mainada|criatura|criatures|75_anys|76_anys|77_anys|78_anys|79_anys|81_anys|82_anys|83_anys|84_anys|85_anys|86_anys|87_anys|88_anys|89_anys|91_anys|92_anys|93_anys|94_anys|95_anys|96_anys|97_anys|98_anys|99_anys|vuitanta_i|noranta_i|besavi|besavia',
	child_small:
		'nado|nadó|bebe|nounat|nens_petits|nen_petit|nena_petita|bessons|mesos|dos_nens|tres_nens|criatura|criatures|nens',
	unwell:
		'es_troba_malament|em_trobo_malament|em_trobo_fatal|es_troba_fatal|no_em_trobo_be|no_es_troba_be|molt_nervios*|indispost*|molt_malament|mala_cara|posant_malament|s_ha_posat_malament|em_sento_malament|es_sent_malament|estic_malament|esta_malament|estic_malalt*|esta_malalt*|suant|tremolant|atabal*|em_trobo_molt|s_ha_posat_malalt*|es_troba_molt',
	panic:
		'atac_d_ansietat|atacs_d_ansietat|atac_de_panic|crisi_d_ansietat|claustrofobi*|atac_de_nervis|molta_ansietat|panic|crisi_de_nervis',
	asthma: 'asma|asmatic*|mpoc|bronquitis|bronquiolitis',
	heart_patient: 'marcapassos|del_cor|cardiac*|diabetic*|hipertens*|cancer',
	locked_out:
		'quedat_fora|quedat_a_fora|tancat_la_porta|se_m_ha_tancat|claus_dins|claus_a_dins|sense_claus|no_puc_entrar|perdut_les_claus|deixat_les_claus|tancat_dins|quedat_tancat|oblidat_les_claus|les_claus_han_quedat|m_he_deixat_les_claus|cop_de_porta|sol_a_dins|s_ha_tancat_la_porta',
	inside: 'dins|a_dins|sol_a_casa|sola_a_casa|tancat|tancada',
	stove_on:
		'foc_ences|gas_ences|cuina_encesa|olla_al_foc|forn_ences|menjar_al_foc|paella_al_foc|foc_obert|cassola_al_foc|vitro_encesa|foc_posat',
	door_open:
		'porta_no_tanca|no_tanca_la_porta|la_porta_no_es_tanca|porta_trencada|pany_trencat|pany_rebentat|forcat_la_porta|forcat_el_pany|porta_oberta|persiana_no_baixa|no_baixa_la_persiana|vidre_trencat|no_puc_tancar|no_tanca|no_baixa|porta_esbotzada|esbotzat_la_porta|aparador_trencat|no_es_pot_tancar|rebentat_el_pany',
	burglary:
		'robar|robat|robatori|han_entrat|intentat_entrar|lladres|van_entrar|intent_de_robatori|aquesta_nit|de_nit|okupes|ens_han_robat|van_intentar_entrar|volgut_entrar',
};
