/** Leave-taking, the means at hand and who stands at the door, in Catalan: the words of `concepts/told-harm.ts`. */
export const toldHarm: Record<string, string> = {
	fading:
		'no_arribare_a_dilluns|no_arribare_a_dimarts|no_arribare_a_dijous|no_arribare_a_divendres|arribi_a_dilluns|arribi_a_dimarts|arribi_a_dimecres|arribi_a_dijous|arribi_a_divendres|arribi_a_dema|arribare_a_dema|no_penso_tornar|pel_que_em_queda|fins_aqui_he_arribat|s_ha_acabat_tot|s_acaba_tot|i_s_ha_acabat|me_n_vaig_per_sempre|no_em_veureu_mes|aquesta_nit_plego|plego_de_tot|dema_jo_ja_no|me_n_vaig_en_pau',
	fading_weak:
		'no_tornare|ja_no_torno|no_m_espereu|no_m_esperi|no_m_esperin|no_hi_sere|ja_no_les_fare_servir|no_el_fare_servir|no_cal_que_em_truqu*|ja_no_la_necessito|ja_no_el_necessito|doneu_la_a_un_altre|doni_la_a_un_altre|ja_no_cal_que|dema_ja_no|m_acomiado',
	some_letters:
		'escrit_una_carta|escrit_unes_cartes|deixat_una_carta|deixo_les_cartes|deixat_les_cartes|deixat_una_nota',
	legs_out: 'cames_a_fora|cames_fora|cames_penjant|peus_penjant|peus_a_fora',
	self_goes: 'em_pujo|pujo|me_n_vaig|vaig|em_planto|soc|estic|cami_de|pujant|pujat|pujada',
	falls_down: 'arbre|mur|facana|ruina|caure|ensorr*|tempesta|branca|esquerda',
	resolved_to_go:
		'ho_tinc_decidit|ho_tinc_tot_decidit|esta_decidit|ho_he_decidit|ho_tinc_pensat|ho_tinc_molt_pensat|pres_la_decisio|no_vull_lluitar_mes|ja_no_vull_lluitar|cansat_de_lluitar|cansada_de_lluitar|fart_de_tot|farta_de_tot|ja_n_he_tingut_prou|n_he_tingut_prou|ja_no_vull_seguir|no_tinc_forces_per_seguir|no_tinc_forces_per_continuar|ho_tinc_tot_preparat|ho_tinc_tot_a_punt|estic_cansat_de_tot|estic_cansada_de_tot',
	left_letters:
		'cartes_escrites|escrites_les_cartes|escrit_les_cartes|escrit_cartes|deixat_cartes|deixat_unes_cartes|deixat_escrites|carta_per_als_meus_fills|carta_per_als_fills|carta_per_a_cada|carta_per_cada|una_per_cada_fill|cartes_per_als|cartes_per_a|les_cartes_son_damunt|cartes_damunt|cartes_sobre|nota_per_al_meu|nota_per_a_la_meva',
	means:
		'{pills}|potet|capsa_de_pastilles|pot_de_pastilles|corda|fulla_d_afaitar|fulles_d_afaitar|ganivet|navalla|pistola|escopeta',
	at_hand:
		'aqui|davant|al_davant|al_costat|a_la_taula|damunt_la_taula|damunt_de_la_taula|sobre_la_taula|a_la_ma|a_les_mans|amb_mi|al_cotxe|a_l_habitacio|al_calaix|preparad*|preparat|a_punt|damunt_del_llit|sobre_el_llit',
	upon_edge:
		'soc_al_terrat|estic_al_terrat|soc_a_la_teulada|soc_a_la_cornisa|soc_al_pont|soc_en_un_pont|estic_al_pont|soc_dalt_del_pont|soc_dalt_d_un_pont|soc_al_viaducte|soc_a_les_vies|estic_a_les_vies|soc_a_la_via|soc_a_la_vora|soc_al_caire|soc_a_la_barana|soc_al_penya_segat|soc_dalt_de_tot|estic_enfilat|estic_enfilada',
	look_after:
		'cuideu_de|cuideu_el|cuideu_la|cuideu_els|cuidi_de|cuidi_el|cuidi_la|cuidi_m|cuida_m|que_cuidin|que_cuidi|digui_li_a_la|digui_li_al|digueu_los_als|digueu_li_a|digueu_als_meus|digui_als_meus|digui_a_la_meva|li_encarrego',
	no_morrow:
		'dema_jo_ja_no|dema_ja_sera_tard|dema_sera_tard|dema_ja_es_tard|aquesta_nit_s_acaba|aquesta_nit_plego|aquesta_nit_acabo|no_passo_d_aquesta_nit',
	will_paper: 'testament|ultimes_voluntats|hereus|la_meva_herencia',
	alone_fear:
		'por_estar_sol*|por_d_estar_sol*|por_quedar_me_sol*|por_de_quedar_me_sol*|no_se_amb_qui_parlar|no_tinc_ningu|volia_sentir_algu|sentir_algu|no_em_deixeu_sol*|no_em_deixis_sol*',
	nuisance:
		'no_vull_molestar|no_volia_molestar|no_voldria_molestar|em_sap_greu_molestar|perdoni_que_molesti|perdona_que_molesti|perdoni_que_truqui|fer_nosa|ser_una_molestia|molestar_ningu',
	dosing:
		'menjar|menjars|apats|esmorzar|sopar|aigua|llet|tensio|sucre|colesterol|al_lergia|dosi|cada|recepta|receptes|receptat|prospecte|caducades|farmacia|efectes|quan_me_les|com_me_les|comprar|veneu|xarop|vuit_hores|operacio|visita_de|recoll*|tornar|reciclar|llencar|sobren|les_correctes|son_les_mateixes|per_a_que_son|quines_son|no_se_si_son|quina_es',
	shopping: 'veneu|venen|teniu|comprar|quant|preu|metres|talla|disfressa|esqui',
	half_box:
		'mitad_de_la_capsa|mitja_capsa|mig_pot|mitad_del_pot|mig_blister|mitat_de_la_capsa|mitat_del_pot|mitat_de_les_pastilles',
	half_on: 'altra_meitat|l_altra_meitat|seguir_amb|la_resta|les_que_queden',
	takes_pet: 'quedar_se_amb|quedar_vos|fer_se_carrec_de|fer_vos_carrec|quedar_vos_amb|acollir',
	boarding:
		'setmana|dies|nadal|agost|juliol|estiu|pont|residencia|hospital|operen|operar|ingres*|casament|feina',
	under_train:
		'm_estiro_a_les_vies|estirar_me_a_les_vies|em_trobareu_a_les_vies|em_trobaran_a_les_vies|em_tiro_al_tren|em_tiro_al_metro|em_llenco_al_tren|tirar_me_a_la_via|tirar_me_a_les_vies|em_trobareu_penjat|em_trobareu_penjada|em_trobaran_penjat|em_trobaran_penjada|m_estiro_a_la_via|m_ajec_a_la_via|m_ajec_a_les_vies|em_poso_a_la_via|estirar_me_a_la_via|em_poso_davant_del_tren|posar_me_davant_del_tren|em_poso_davant_d_un_tren|posar_me_davant_d_un_tren|em_planto_davant_del_tren|em_tiro_a_la_via',
	fear_self:
		'por_el_que_pugui_fer|por_el_que_puc_fer|por_del_que_pugui_fer_me|por_de_mi_mateix*|no_em_refio_de_mi_mateix*|no_em_fio_de_mi_mateix*|por_de_fer_un_disbarat|por_de_fer_una_bestiesa|por_de_fer_me_mal|por_de_fer_me_alguna_cosa',
	sheer:
		'penya_segat|viaducte|terrat|cornisa|precipici|cinglera|vies|via|pont|teulada|ultima_planta',
	paper_note: 'full|paper|nota|carta|llibreta|pissarra',
	sorry_bye:
		'diu_perdo|posa_perdo|diu_adeu|posa_adeu|diu_que_ho_sent|posa_que_ho_sent|diu_ho_sento|posa_ho_sento|que_ens_estima|que_m_estima|que_la_perdonem|que_el_perdonem',
	not_found: 'no_em_trobin|que_no_em_trob*|no_em_trobi_ell*|no_em_vegin_aixi',
	gone_too_far:
		'm_he_passat|se_m_ha_anat_la_ma|massa_endins|massa_fondo|massa_profund|no_para|no_deixa_de_sagnar|tota_la_nit_amb',
	engine_on: 'motor_engegat|motor_en_marxa|cotxe_en_marxa|cotxe_engegat|motor_ences',
	garage_word: 'garatge|cotxe|manega|tub',
	rest_forever:
		'descansar_per_sempre|dormir_per_sempre|adormir_me_per_sempre|dormire_per_sempre|descansare_per_sempre|dormir_i_no_despertar*|adormir_me_i_no',
	what_was_left:
		'el_que_quedava|tot_el_que_quedava|tot_el_que_hi_havia|les_que_quedaven|totes_les_que_hi_havia',
	all_sleepers:
		'totes_les_de_dormir|totes_les_pastilles_de_dormir|totes_les_meves_pastilles|totes_les_que_tenia|totes_les_que_em_quedaven|totes_les_que_quedaven',
	spirits: 'vodka|vi|whisky|ginebra|tequila|rom|aiguardent|cervesa|cerveses|alcohol',
	begun:
		'comencat|començat|vaig_per|me_les_estic_prenent|estic_barrejant|he_barrejat|les_dues_coses',
	trying_force:
		'intentant_forcar|intentant_forçar|intenta_forcar|intenta_forçar|estan_forcant|estan_forçant|esta_forcant|esta_forçant|intentant_rebentar',
	own_keys: 'manya|serraller|les_meves_claus|perdut_les_claus|jo',
	lethal_dose:
		'quantes_pastilles_calen|quantes_pastilles_fan_falta|quantes_pastilles_son_mortals|quantes_en_calen_per_no|cal_per_no_despertar|cal_per_morir|dosi_mortal_per_a_una_persona|cal_per_a_una_persona',
	swore: 'va_jurar|jurat|jura|va_amenacar|amenaca|amenaça|va_prometre|promes|avisat',
	would_kill:
		'em_mataria|ens_mataria|em_matava|ens_matava|m_enterrava|m_enterraria|em_cremaria|ens_cremaria|em_rebentava|em_tallaria_el_coll|em_tiraria_per',
	comes_up:
		'el_sento_pujar|sento_pujar|puja_per_l_escala|pujant_per_l_escala|pujant_les_escales|ha_tirat_la_porta|ha_rebentat_la_porta|ha_esbotzat_la_porta|ha_saltat_la_tanca|s_ha_colat_per_la_finestra',
	menacing: 'amenac*|amenaç*|encanon*',
	improvised: 'vidre|ampolla|tornavis|tisores|xeringa|bat|barra|pal|martell|serra|motoserra|pedra',
	strangers: 'uns_paios|dos_paios|tres_paios|uns_homes|dos_homes|tres_homes|encaputxats',
	crowbar:
		'palanca|palanques|barra_de_ferro|barres_de_ferro|peu_de_cabra|masses|bats|matxets|cisalla',
	found_calling:
		'que_he_trucat_em_mata|que_truco_em_mata|que_estic_trucant_em_mata|que_us_truco_em_mata|si_em_sent_em_mata|si_m_enxampa_trucant|si_em_veu_trucant',
	took_own_life: 'es_va_suicidar|es_va_matar|es_va_treure_la_vida|es_va_penjar|es_va_tirar',
	tried_before:
		'ja_ho_vaig_intentar|ho_vaig_intentar_un_cop|ja_ho_he_intentat|ho_he_intentat_abans|no_es_el_primer_cop_que_ho',
	not_skin:
		'taulell_de_la_cuina|taula|paret|moble|cartro|caixa|roba|pintura|vinil|moqueta|terra|ratlla|pantalla|cable',
	do_same:
		'fer_el_mateix|fer_igual|anar_me_n_amb_ell|anar_me_n_amb_ella|acabar_igual|me_n_vaig_amb_ell|me_n_vaig_amb_ella|reunir_me_amb',
	he_near:
		'es_aqui|es_a_baix|es_a_fora|es_fora|es_a_la_porta|es_al_portal|es_al_replà|es_al_repla|ha_tornat|ha_vingut|s_ha_presentat',
	found_us:
		'ens_ha_trobat|ha_sabut_on_vivim|ha_sabut_on_visc|sap_on_visc|sap_on_vivim|sap_on_som|ha_esbrinat_on|ha_esbrinat_l_adreca|ens_ha_localitzat|m_ha_localitzat|ha_trobat_l_adreca',
	pleased: 'repartidor|missatger|paquet|tecnic|encantat|gos|gat',
	called_in:
		'tecnic|fuster|pintor|instal_lador|paleta|lampista|bombers|vent|ventada|persiana|manya',
	masked_face:
		'encaputxa*|passamuntanyes|cara_tapada|cares_tapades|emmascarat*|cara_coberta|mocadors_a_la_cara',
	till: 'caixa|taulell|botiga|dependent*|caixera|caixer|farmacia|benzinera|joieria|estanc|local|entrat|ficat|casa',
	captors: 'tenen_la|tenen_el|tenen_els|tenen_a_la|tenen_al|te_la_meva|te_el_meu|ens_tenen',
	held_down: 'contra_el_terra|de_cara_a_terra|agenoll*|de_genolls|encanonad*|encanonat|lligats',
	set_alight:
		'cala_foc|calar_foc|calara_foc|crema_la_casa|cremar_la_casa|cremara_la_casa|ho_crema_tot|ho_cremara_tot|cremar_ho_tot|ens_crema|fot_foc|fotre_foc|encen_la_casa',
	snatched: 'arrencat|arrabassat|pres_dels_bracos|agafat|estirat|arrossegat',
	drove_off:
		'ha_marxat_amb_el_cotxe|ha_sortit_corrents|ha_fugit|ha_arrencat_el_cotxe|se_l_ha_endut|se_la_ha_endut|se_l_emporta|ficat_al_cotxe|pujat_al_cotxe|dels_bracos',
	by_force: 'a_la_força|a_la_forca|per_la_força|a_rossegons|forcejant',
	overslip:
		'oblid*|perdut|perduda|assabenti|assabenta|goteja|ratllat|gastat|preu|factura|notari|targeta|dni|garatge|quota|tacat|suspes|reserva*|entrades|asseguranca|impost*|arribo_tard|arribar_tard|arribi_tard|aniversari|se_m_ha_passat|se_m_ha_oblidat',
	menace:
		'cops|colpej*|ganivet|pistola|navalla|pega|pegat|pegant|amenac*|amenaç*|tancada|tancat|por|amagada|amagat|ajuda|auxili|socors|cridant|crits|borratxo|begut|sang|escopeta|denunci*|allunyament|blaus|fugit|violent*|missatges|separ*|trucat|trucant|divorci*|deixar_lo|marxo|marxar|policia|porta|arma|ordre|barra',
	burgled:
		'forçad*|forçat|forcada|forcat|rebentat|rebentada|entrat|robat|ficat|esbotzat|van_entrar',
	thieves_gone:
		'ja_no_hi_ha_ningu|ja_no_hi_havia_ningu|no_hi_havia_ningu|ja_han_marxat|ja_havien_marxat|ja_se_n_han_anat|en_tornar|en_arribar_a_casa|quan_hem_tornat|mentre_erem_fora|mentre_no_hi_erem|jo_no_hi_era|la_policia_ja|els_mossos_ja|han_vingut_els_mossos',
	mind_care:
		'psiquiatr*|psicoleg*|psicolog*|salut_mental|depres*|deprimi*|ansietat|antidepressius|pastill*|cartes|plorant|ningu_em',
	/** Who or what a hammer falls on when it is no building work. */
	blow_falls_on:
		'crida*|amenaç*|sang|porta|cap|ex|home|homes|paio|paios|pare|mare|dona|marit|xicot|fill|filla|nen|nena|padrastre|em_vol|m_ha',
	laugh: 'jaja*|jeje*|broma|exagero|es_un_dir|riure',
	lifeless:
		'impressora|ordinador|portatil|tauleta|router|wifi|internet|programa|sistema|web|aplicacio|servidor|pantalla|rentadora|nevera|caldera|escalfador|ortodoncia|ferula|filferro|soroll|sorolls|allergia|horari|transit|mudança|paperassa|factura|factures|hipoteca|matalas|sofa|sabates|botes|talons|maleta|carpeta|test|quadre|mirall|llum|llibre|bossa|cartera|ulleres|camera|paquet|galleda|comandament',
	blade_use:
		'em_vaig_tallar|m_he_tallat|em_tallo|talla|tallar|coberts|pelar|esmol*|permis|llicencia|caçador*|heretat|herencia|eines|obres|radial|recanvi|lector|afaitar|depil*|cera|disfressa|teatre|tatuatge|tornar|quadres|claus|bricolatge|tota_la_tarda|tot_el_dia|veina|antig*|pica',
	baking: 'forn|torradora|planxa|per_un_costat|bescuit|pizza|pa',
	left_keys: 'claus|tecnic|veina|recollir',
	gone_tomorrow: 'dema_no_sere_viu|dema_no_sere_viva|dema_sere_mort|dema_sere_morta',
	washing_line: 'estendre|estenedor|roba|gronxador|hamaca|escalada',
	mild_pill: 'calci|ferro|vitamina|vitamines|magnesi|homeopat*|valeriana|probiotic*',
	supper: 'sopar|dinar|festa|reunio|classe|partit|casament|aniversari',
	weapon_drawn: 'a_la_ma|en_alt|al_coll|al_cap',
	out_of_the_way:
		'treure_m_del_mig|treure_s_del_mig|traure_m_del_mig|em_trec_del_mig|em_vull_treure_del_mig',
	rid_of:
		'queixal*|dent*|cotxe|papers|tramit*|examen|cita|revisio|obra|deute*|multa|moble*|gestio*|pis|factura*',
	hurt_oneself: 'fer_me_mal|fer_se_mal|em_faig_mal|es_fa_mal',
	sore_use:
		'filferro|peses|maquina|correr|corrent|jugant|jugar|esport|exercici*|genoll*|esquena|espatlla|entren*|gimnas|futbol|gratar*|raspall*|mossegar*|mastegar|menjar|caure*|caminar|bici|gos|gat|cadell|os|pota|collar|escala|escales|relliscar|nens|joguina|joguines',
	stranded: 'grua|gual|avari*|garatge|parquing|taller',
	traffic_jam: 'embus|transit|caravana|retencio*|cua',
	visiting: 'ensenyar|visita*|veure_el_pis|immobiliaria|per_obrir|recollir|testimoni|jutjat',
	ball_game: 'pilota|futbol|jugant|obres|pintor|guix|paleta',
	salesman: 'comercial|comercials|trucades|correus|anunci*|publicitat',
	cut_oneself: 's_ha_tallat|es_va_tallar|m_he_tallat|em_vaig_tallar|tallat_amb',
	as_told: 'm_heu_dit|em_vau_dir|receptat|receptades|pautat|mitja|revisar|colesterol|de_sempre',
	leap_fun: 'alegria|bungee|ponting|tirolina|paracaigudes|entrades|activitat|quant_dura|preu',
};

/** Killing, dying and stabbing that only exaggerates, in Catalan; papers, plays and tools. */
export const toldHarmFigures: Record<string, readonly string[]> = {
	violence: [
		'{lifeless} + mata|maten|matant -crid*|marit|xicot|parella|ex|por|policia|amag*|ganivet',
		'mata|maten|matant + {lifeless} -crid*|marit|xicot|parella|ex|por|policia|amag*|ganivet',
		'gat|gata|gats|colom|ocell|ratoli|rata|ratpenat|abella|vespa .. entrat|colat|ficat',
		'{animal} + amagat|amagada',
		'testimoni|judici|declarar + d|de|del|per + atracament|robatori|baralla',
		'porta|pany|bombi|finestra|persiana|reixa + forçad*|forcad*|forçat|forcat|rebentad*|rebentat -sorolls|dins|algu|passos|sento|por',
		'tancat|tancada|tancar_me & treballar|treballant|estudiar|estudiant|teletreball*',
		'{burgled} && {thieves_gone} -{hushed}|sorolls|encara_son',
		'{thieves_gone} && {burgled} -{hushed}|sorolls|encara_son',
		'wifi|internet|router|ordinador|impressora|programa|web|aplicacio|mobil|soroll|obres|paperassa|horari & matant|maten|mata -{menace}',
		'cadira|queixal|queixals|dent|dents|geniva|botes|sabates|talons|maleta|matalas|sostre|voltes|escales & matant|maten|mata -{menace}',
		'pega|pegant|fotent|fent + crits|salts|bots|voltes',
		'em|ens + matareu|mataras|assassinareu|odiareu -{menace}',
		'{kill_me}|em_mata|em_matara|em_maten|ens_maten && {overslip} -{menace}',
		'{kill_me} & a_papers|a_disgustos|a_preguntes|a_denuncies|a_factures|a_petons',
		'gat|gata|gos|gossa & em_mata|em_matara|mata',
		'matant|mata|matar & martellades|a_cops & paret|mur|rajoles|terra|obra|reforma*',
		'ganivet*|punyalada|punyal & a_l_esquena|per_l_esquena && soci*|cunyat|cunyada|herencia|clients|empresa|negoci|banc|cap|germa|germana|company*|local|amic|amiga -sang|hospital|ambulancia|ferit*',
		'atracar|atracat|robat|atracament & any_passat|mes_passat|fa_tres_anys|indemnitzacio & cobrar|cobrat|indemnitzacio|denuncia|asseguranca',
		'robatori|atracament + a_ma_armada & preu|cobr*|pagar|factura|barat',
		'rebentat|trencat + la + porta & ja_han_marxat|ha_marxat|erem_fora|no_hi_erem',
	],
	suicidal: [
		'vies|via & antigues|verda|museu|restaurant|parada',
		'termo|rentadora|nevera|caldera|cotxe|moto|portatil|ordinador|mobil|impressora|tele|aparell & suicid*',
		'{self_end}|em_tiro + si|com + em|m|ens|no|torn* .. canvi*|hora|cita|data|truc*|cobr*|esper*|musiqueta|telefon -{mind_care}',
		'corda & estendre|estenedor|lligar|metres|escalada|gronxador|cavall|vaixell|teniu|veneu',
		'em|ens + matareu|mataras|assassinareu -{menace}',
		'{self_end}|em_penjo|em_penjare|em_tiro_per|em_tiro_del && {laugh}',
		'em_penjare|em_penjo && ordinador|pc|programa|web|mobil|wifi|router -corda|pastill*',
		'abans & {self_end} & que|d_anar',
		'si|com .. hora|tecnic|wifi|router|internet|telefon|examen|obra .. {self_end} -{mind_care}',
		'matant|matar_me|matar|mato & gimnas|entren*|spinning|pilates|a_treballar|a_estudiar|a_correr|dieta|treballant|estudiant|marato|oposicions -{mind_care}|pastill*',
		'vaig_voler|vaig_intentar & matar_me|suicidar_me|treure_m && superat|superada|fa_molt|de_jove -un_altre_cop|tornat|ultimament',
	],
	trauma: [
		'com + un_tret|una_punyalada|punyalad*',
		'disparat + dolor|preu*|consum|factura|despesa',
		'{fell} + {lifeless}',
		'{lifeless} + {fell}',
		'ganivet*|punyalad*|punyal|apunyal* & a_l_esquena|per_l_esquena && soci*|cunyat|cunyada|herencia|clients|empresa|negoci|banc|cap|germa|germana|company*|local|amic|amiga -sang|hospital|ambulancia|ferit*',
		'carrer|placa|plaça|carrero + de_la|del|dels + sang|mort|morts|penjat|tret',
		'tret + els|vostres|els_vostres|fora|l_han -bala|escopeta|pistola',
	],
	law_detention: [
		'{detained} && arxivat|arxivada|absolt|absolta|sobresegut|retirar_els_carrecs|antecedents_penals|antecedents_policials -ara_mateix|avui|calabos|comissaria',
		'detenen|detenir & molta_gent|a_la_gent|pel_mateix|es_delicte',
	],
	law_deadline: [
		'{received} + aquest_mati|avui & carta|notificacio|demanda|certificada|burofax|requeriment -venc|venç|ultim_dia|acaba|s_acaba',
		'acomiadat|acomiadada|m_han_fet|em_van_fer & aquest_mati|avui|signar -ultim_dia|termini',
	],
	law_eviction: [
		'nen|nena|fill|filla + vol + de_les|dels|un|una|jugar|fer|que -avio|endur*|emport*|tornat',
	],
	severe_bleeding: ['{bleed} + molt|bastant + menys'],
};
