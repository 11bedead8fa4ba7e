/** What an owner sees in an animal, in Catalan: the words of `concepts/vet-seen.ts`. */
export const vetSeen: Record<string, string> = {
	try_word:
		'intentat|provat|volgut|mirat_de|intenta|intents|intentant|gest|gestos|amago|amagos|fa_com_si|fa_per|vol|volia|esforços|esforcos|prova_de|provant_de|ganes_de|mira_de|fa_com_que|força_per|com_si_anes_a|com_si_volgues',
	bring_up:
		'vomitar|treure|traure|gitar|perbocar|retornar|bossar|treure_el_menjar|tornar|rebotre|vomita|expulsar|buidar_l_estomac',
	only_word:
		'mes_que|altra_cosa_que|nomes|només|sols|solament|unicament|sino|tan_sols|res_mes_que|no_mes|unic|pura',
	froth:
		'moquet|liquid_blanc|aigüeta|aigueta|bava|baves|bavetes|escuma|bromera|sabonera|saliva|fil_de_bava|mocs|flegma|baveja|escumera|llefiscosa',
	belly_side:
		'panxa|panxeta|ventre|ventrell|costat|costats|flanc|flancs|abdomen|estomac|illada|illades|budellam',
	like_drum:
		'com_un_timbal|com_un_tambor|com_un_bombo|sembla_un_timbal|sembla_un_tambor|com_un_pandero|sona_a_timbal|sona_com_un_tambor|sona_com_un_timbal|tensa_com|com_una_bota|tibant_com',
	ball_hard:
		'com_un_globus|com_una_pilota|com_un_balo|com_una_pedra|com_una_fusta|com_una_post|rodona_com|a_punt_de_rebentar|a_punt_d_esclatar|com_una_bomba|tibada|tibant',
	pacing:
		'amunt_i_avall|no_troba_postura|no_troba_la_postura|va_i_ve|d_un_costat_a_l_altre|s_ajeu_i_s_aixeca|s_estira_i_s_aixeca|neguitos|neguitosa|desassossegat|no_s_esta_quiet|no_s_esta_quieta|no_s_acomoda|no_para_quieta|fa_voltes|dona_voltes|inquiet|inquieta',
	paddling:
		'pedalej*|pedaleja|pedalejant|espeterneg*|espeternega|potej*|remant_amb_les_potes|remenant_les_potes|com_si_corregues|com_si_nedes|corrent_ajagut|corrent_ajaguda|corrent_estirat|batent_les_potes|movent_les_potes_com|es_retorça|es_recargola|sacsejades|batzegades|tremolant_sencer|tremolant_sencera|tremola_sencera|tremola_sencer|mossegant_l_aire|mossega_l_aire|botejant_a_terra',
	asleep:
		'adormit|adormida|dorm|dormint|somia|somiant|somnis|migdiada|bany|perruqueria|ungles|content|contenta|juga|jugant|rebequeria|pilota',
	still_on:
		'i_continua|i_segueix|no_li_para|no_para|no_paren|sense_parar|encara|no_li_passa|un_altre_cop|un_darrere_l_altre|no_s_atura|no_se_li_passa|un_rere_l_altre',
	no_recognise:
		'no_em_coneix|ni_em_coneix|no_em_reconeix|ni_em_reconeix|no_mos_coneix|no_em_fa_cas|no_reacciona|no_respon|mirada_perduda|ulls_en_blanc|dents_serrades|barres_serrades|no_s_entera|no_em_veu|com_absent',
	wet_itself:
		's_ha_pixat|es_pixa|es_pixa_a_sobre|s_ha_pixat_a_sobre|es_pixa_al_damunt|s_ha_orinat|s_ha_cagat|s_ha_fet_pipi|es_caga|s_ho_fa_tot_a_sobre|s_ha_fet_pis|pixat_a_sobre',
	scared_of:
		'petards|trons|por|tempesta|focs_artificials|cada_vegada_que|quan_hi_ha|coets|ensurt|fred|veterinari|aspiradora|correfoc',
	choke_thing:
		'pilota|piloteta|os|osset|pal|palet|joguina|pedra|corda|tros|castanya|tap|mitjo|cartilag|cotna|panotxa|bola_de|boleta|premi|peluix|espina|suro',
	gullet:
		'gola|gargamella|gorja|traquea|canyella|campaneta|fons_de_la_boca|fins_al_fons|gargamello|ganyot|canyo',
	bought: 'comprar|veneu|preu|costa|quant|ahir|bony|cirurgia',
	pawing_at:
		'es_grata|es_rasca|es_dona_cops_de_pota|es_passa_la_pota|es_passa_les_potes|s_hi_fica_la_pota|es_posa_la_pota|es_frega|urpades|es_toca|es_fica_les_potes|s_esgarrapa',
	left_behind:
		'deixat|deixada|deixats|vam_deixar|vaig_deixar|van_deixar|tancat|tancada|oblidat|oblidada|quedat|quedada|estat|estava|ficat|vaig_tancar|sigut',
	in_car:
		'al_cotxe|dins_el_cotxe|dins_del_cotxe|a_dins_del_cotxe|en_el_cotxe|a_la_furgo|a_la_furgoneta|al_maleter|dins_la_furgoneta|a_la_caravana|cotxe_tancat|dintre_del_cotxe|al_transporti',
	heat_down:
		'bullint|cremant|crema|panteix*|esbufeg*|calent|calenta|sense_forces|ajagut|ajaguda|estirat|estirada|desplom*|desmai*|no_s_aguanta|no_es_te|no_s_aixeca|fluix|fluixa|llengua_morada|llengua_negra|llengua_lila|tentines|tambalej*|es_tambaleja|baveja|ulls_en_blanc|estabornit|tombat|tombada|fofo|bufant|atordit',
	window_down:
		'finestreta_abaixada|finestretes_abaixades|finestreta_una_mica|finestreta_un_dit|finestreta_oberta|finestra_una_mica_oberta|un_dit_de_finestreta|finestra_baixada|vidre_abaixat',
	hot_day:
		'al_sol|a_ple_sol|calor|xafogor|onada_de_calor|basca|calorada|terrat|quaranta_graus|solana|caloror|solell',
	collapse_word:
		'desplom*|desmai*|caigut|caiguda|ajagut|estirat|esfondrat|inconscient|no_reacciona|tombat|tombada|va_caure|ha_caigut',
	dark_colour:
		'negra|negre|morada|morat|blava|blau|lila|violeta|fosca|gris|grisa|cendra|mig_negra|negrosa|moradenca|violacia',
	chow: 'chow|shar_pei|taca|taques|taqueta|de_naixement|sempre|carrall|piga',
	legs_gone:
		'arrossega_les_dues|arrossegant_les_dues|com_si_fossin_de_drap|potes_de_drap|no_li_responen_les_potes|potes_no_li_responen|potes_no_l_aguanten|no_l_aguanten_les_potes|se_li_dobleguen_les_potes|se_li_dobleguen|li_fallen_les_potes|li_han_fallat_les_potes|se_li_en_van_les_potes|no_es_te_dret|no_es_te_dreta|no_s_aguanta_dret|no_s_aguanta_dreta|no_s_aguanta_dempeus|cau_rodo|arrossega_el_darrere|arrossega_mig_cos|quan_l_aixeco_cau|l_aixeco_i_cau|cau_de_costat|no_se_te_dret|no_es_pot_alçar|no_s_alça|no_es_pot_aixecar_de_terra|no_se_pot_alçar',
	guts: 'budells|budell|budellam|tripes|intestins|entranyes|freixura|fetge|matriu|visceres',
	out_seen:
		'fora|enfora|surten|sortit|sortits|sortint|pengen|penjant|penja|treuen|ixen|eixint|veuen|es_veuen|a_l_aire|de_fora|per_fora',
	torn_open:
		'li_falta_mitja|li_falta_un_tros|petard_a_la_boca|li_ha_explotat_un_petard|mandibula_penjant|barra_penjant|esbudellat|esbudellada|esventrat|esventrada|obert_en_canal|oberta_en_canal|estripat|estripada|esquinçat|esquinçada|obert_la_panxa|oberta_la_panxa|el_senglar_l_ha_obert|el_senglar_l_ha_esqueixat|esqueixat|esqueixada|estripat_la_panxa|arrencat_l_orella|arrencat_la_pota|desfet_a_queixalades|fet_a_miques|trossejat|banyada_del_bou|ullal_del_senglar|se_li_veu_per_dins',
	shaken_prey:
		'espolsat|espolsada|sacsejat|sacsejada|com_un_drap_vell|com_un_ninot|la_sacsejava|el_sacsejava|com_si_fos_un_drap',
	big_attacker:
		'un_altre_gos|masti|pitbull|rottweiler|dog_argenti|pastor_alemany|senglar|gossot|gos_gros|gos_gran|gos_deslligat|gossos_deslligats|gos_del_vei|gos_de_la_veina|dos_gossos|uns_gossos|guineu|teixo|un_gos_mes_gran|gos_solt|gossos_solts|pastor_belga|gosses|porc_senglar|un_ca_mes_gros|gos_de_presa|fagina|geneta',
	took_by_neck:
		'pel_coll|del_coll|pel_clatell|per_la_gola|per_l_esquena|a_la_boca|entre_les_dents|no_el_deixava_anar|no_la_deixava_anar|no_l_amollava|pel_bescoll',
	bit_or_tore:
		'mossegat|mossegada|atacat|atacada|enganxat|enganxada|enxampat|enxampada|destrossat|destrossada|se_li_ha_tirat|se_li_ha_llançat|s_hi_ha_tirat|s_hi_ha_llançat|va_mossegar|va_atacar|van_atacar|rebolcat|clavat_les_dents|clavat_queixalada|queixalada|envestit|ha_fet_un_forat|l_ha_agafat|me_l_ha_agafat|el_va_agafar|la_va_agafar',
	only_scratch:
		'esgarrapada|esgarrinxada|rascada|res_greu|superficial|lleu|sense_ferida|borda|lladra|juga|jugant|ensurt|no_li_ha_fet_res|no_li_va_fer_res|por_de|educador|ensinistrador|assegurança',
	wheel_over:
		'li_ha_passat_una_roda|li_ha_passat_la_roda|passat_per_sobre|passat_per_damunt|passat_pel_damunt|sota_el_cotxe|sota_les_rodes|sota_d_un_cotxe|li_ha_donat_una_moto|l_han_enxampat|l_han_pillat|l_ha_pillat|l_ha_aixafat|l_ha_esclafat|fent_marxa_enrere|l_ha_agafat_una_moto|l_ha_agafat_el_tractor|l_ha_agafat_un_cotxe|l_ha_arreplegat',
	phone_thing: 'mobil|telefon|collar|abeurador|menjadora|arnes',
	out_of_socket:
		'fora|enfora|sortit|saltat|penjant|penja|fora_de_lloc|de_fora|ha_saltat|rebentat|fora_de_l_orbita|desorbitat|sortida',
	horse: 'cavall|euga|poltre|pollí|poni|haca|ruc|mula|somera|poltra|burro',
	colic_sign:
		'tirant_se|tirat_a_terra|s_ha_tirat|ajaient_se|rebolcant_se|donant_voltes|fent_voltes|sorolls_de_panxa|no_es_vol_aixecar|no_s_aixeca|colic|rebolca*|es_rebolca|rodola_per_terra|es_tira_a_terra|s_ajeu_i_s_aixeca|es_mira_el_flanc|es_mira_la_panxa|es_mira_el_costat|grata_a_terra|grata_el_terra|gratant|es_pica_la_panxa|sua|suat|suada|xop_de_suor|xopa_de_suor|no_caga|no_fa_caca|sense_sorolls|torço',
	beak: 'bec|bequet',
	open_wide: 'obert|obre_i_tanca|boquejant|obert_tota_l_estona',
	pine_worm:
		'processo_de_cuques|processo_d_erugues|cuques|processionaria|eruga|erugues|cucs_del_pi|cucs_dels_pins|cucs_d_aquells_del_pi|cucs_en_fila|filera_de_cucs|fila_de_cucs|cucs_peluts|cuca_del_pi|cuques_del_pi|bosses_dels_pins|niu_del_pi|cucs_de_pi|cuques_peludes|cuca_peluda|processo_de_cucs',
	tongue_parts: 'llengua|morro|morros|musell|llavis|cara|boca|barres',
	not_fit:
		'no_li_cap|no_li_hi_cap|no_li_entra|el_doble|com_una_botifarra|enorme|gegant|grossissima|grossa_com|li_surt_de_la_boca|li_penja_enorme|com_un_bistec',
	sniffed:
		'ensumat|ensumava|flairat|olorat|morro|musell|trepitjat|tocat|toca|jugant|llepat|llepava|ficat_el_morro|furgat|grapejat|remenat',
	breathless_animal:
		'respira_amb_la_panxa|respira_per_la_boca|respira_amb_la_boca|boqueja|boquejant|com_una_manxa|no_li_entra_l_aire|coll_estirat_per|estira_el_coll_per_respirar|respira_amb_el_coll_estirat|soroll_per_respirar|fa_soroll_en_respirar',
	found_lying:
		'trobat_ajagut|trobat_estirat|trobada_ajaguda|trobada_estirada|ajagut|ajaguda|estirat|estirada|tombat|tombada|ajocat|ajocada',
	cold_animal:
		'gelat|gelada|molt_fred|molt_freda|fred_com|freda_com|orelles_fredes|potes_fredes|potetes_fredes|fredes_com',
	like_paper:
		'com_el_paper|com_paper|com_la_paret|com_la_neu|com_la_llet|sense_color|com_la_cera|blanquinoses|com_el_guix|grisoses|color_de_maó',
	gobbled:
		'berenat|sopat|dinat|esmorzat|cruspi*|fotut|endrap*|fet_net|escurat|rosegat|rosega|empassat|engolit|menjat|devorat|llepat|mastegat|robat|s_ha_fotut|s_ha_menjat|s_ha_empassat|s_ha_cruspit|va_menjar|menjada|s_ha_polit|s_ha_endrapat|zampat|begut|xarrupat|llepant|llepava|ha_entrat_al_rebost|buidat|pispat|s_ha_atipat|fet_un_tip',
	rat_stuff:
		'esquer|esquers|granets_blaus|pinso_blau|boletes_blaves|pastilletes_blaves|veri_de_rates|veri_de_ratolins|matacargols|mata_cargols|mata_rates|mata_ratolins|antilimacs|carn_enverinada|salsitxa_amb|trampa_de_rates|mataformigues|mataescarabats|limacs|verí_blau|boletes_pels_cargols|boletes_dels_cargols|granulat_blau|granets_verds|boletes_verdes|pels_cargols|per_als_cargols|dels_cargols|pels_llimacs|per_als_llimacs|dels_llimacs|per_les_rates|per_a_les_rates|de_les_rates|per_als_ratolins|dels_ratolins|sobre_blau|veri_dels_cargols|cargols_de_l_hort',
	poison_named:
		'toll_verd|del_radiador|el_radiador|edulcorant|xilitol|xiclets_sense_sucre|panses|panettone|cacau|bombons|calendari_d_advent|calendaris_d_advent|rajola|nocilla|nutella|cebes|alls|porros|alvocat|alvocats|azutzena|lliris|hortensia|aloe|potos|vesc|nous|llevat|massa_de_pizza|marihuana|brownie|galetes_de_maria|paracetamol|gelocatil|aspirina|pindoles|laxant|antidepressius|crema_solar|ponsetia|oleandre|refrigerant_del_cotxe|liquid_del_cotxe|liquid_verd_del_cotxe|anticongelant|gotim|raïm|xocolata|xocolatina|rajola_de_xocolata|pastilles|tauleta|panses_de_raim|vapejador',
	empty_pack:
		'embolcall_buit|embolcalls_buits|caixa_buida|capsa_buida|paquet_buit|bossa_buida|bossa_rebentada|blister_buit|blister_mossegat|blister_rosegat|paper_estripat|papers_per_terra|papers_per_tot|falta_mitja|falta_la_meitat|en_falten|no_en_queda|nomes_queda_el_paper|nomes_queden_els_papers|pot_mossegat|pot_rosegat|capsa_rosegada|caixa_rosegada|buidat|escampa*|l_ha_deixat_buida|l_ha_deixat_buit|ha_deixat_net|no_en_queda_res|sobre_mossegat|bosseta_buida|sobre_buit|bossa_oberta|paquet_obert|no_n_ha_deixat',
	thrown_to:
		'li_han_tirat|li_van_tirar|li_han_llençat|li_han_donat_alguna|li_han_posat_veri|han_tirat_alguna_cosa|han_llençat_alguna_cosa|enverinat',
	dry_try:
		'ni_gota|ni_una_gota|cap_gota|ni_una_goteta|no_surt_res|no_li_surt_res|no_treu_res|no_raja_res|no_cau_res|sorra_seca|sorra_eixuta|sorral_sec|res_de_res|ni_mica|no_fa_ni_gota',
	squatting:
		's_ajup|s_acota|es_posa_en_posicio|es_posa_com_per|postura|ajupit|ajupida|acotat|acotada|a_la_gatzoneta',
	green_stuff:
		'liquid_verd|aigua_verda|aigues_verdes|cosa_verda|alguna_cosa_verda|flux_verd|verdos|verdosa|verd_fosc|moc_verd|liquid_negre|flux_negre|fosca_que_fa_pudor',
	tail_or_leg: 'cua|cueta|poteta|potetes|pota|potes|capet|bossa|mig_cadell',
	poking_out: 'surt|treu|penjant|penja|fora|es_veu|sortida|mig_fora|encallada|traient',
	no_droppings:
		'ni_una_boleta|no_ha_tocat_el_fenc|no_tasta_el_fenc|ni_caga|ni_fa_caca|no_fa_caca|no_caga|sense_cagar|sense_fer_caca|no_fa_boletes|sense_boletes|no_defeca|no_hi_ha_caques|no_hi_ha_boletes|panxa_dura|li_grinyolen_les_dents|grinyola_les_dents|arraulit_en_un_raco|no_toca_el_fenc|no_toca_l_herba',
	head_tilt:
		'cap_tort|cap_torçat|cap_decantat|cap_de_costat|tomba_el_cap|roda_sobre_si|gira_sobre_si|voltes_sobre_si|voltes_en_rodo|coll_tort',
	maggots:
		'cucs_a_la_ferida|cucs_blancs_a|cucs_al_cul|cucs_a_la_pell|cucs_a_l_orella|ple_de_cucs|plena_de_cucs|ple_de_larves|larves|miasi|li_surten_cucs|ous_de_mosca|cucs_en_una_ferida',
	bird: 'canari|periquito|lloro|agapornis|ocell|ocellet|cotorra|cacatua|gallina|cadernera|nimfa|colom|pardal|polla',
	bird_low:
		'fons_de_la_gabia|terra_de_la_gabia|embolat|estarrufat|estarrufada|fet_una_bola|feta_una_bola|plomes_estarrufades|no_puja_al_pal|cau_del_pal|sense_forces|ala_penjant|ala_trencada|sagna|sagnant|ploma_de_sang|no_pot_volar|no_pon_l_ou|ou_encallat|ou_travessat|arraulit|arraulida',
	caught_by_cat: 'el_gat|la_gata|un_gat|agafat_el_gat|mossegat|mossegada|boca_del_gat|el_moix',
	chewed: 'mossegat|mossegada|rosegat|rosegada|mastegat|mossegant|rosegant|mossega',
	fell_on_it:
		'li_ha_caigut_a_sobre|li_ha_caigut_al_damunt|li_va_caure_a_sobre|l_he_trepitjat_i|l_he_trepitjada_i|m_hi_he_assegut_a_sobre|enxampat_amb_la_porta|enxampada_amb_la_porta|pillat_amb_la_porta|agafat_la_porta|aixafat_la_porta|l_han_trepitjat|l_han_trepitjada',
	kicked_by: 'guitza_de_cavall|una_guitza|li_ha_fotut_una_guitza|potada|puntada_de_cavall',
	pet_died:
		'se_ns_va_morir|se_m_va_morir|es_va_morir|va_morir|se_ns_en_va_anar|ens_va_deixar|el_vam_adormir|la_vam_adormir|el_vau_adormir|la_vau_adormir|vam_sacrificar|el_vam_perdre|la_vam_perdre|eutanasia|va_faltar|se_ns_ha_mort|se_m_ha_mort|van_haver_d_adormir',
	after_death:
		'cendres|urna|incinera*|cremacio|adoptat|adoptar|hem_adoptat|cadell_nou|un_altre_cadell|gos_nou|donar_lo_de_baixa|donar_la_de_baixa|donar_de_baixa|baixa_del_xip|factura|cobrat|us_vau_portar|agrair|donar_vos_les_gracies|collar|historial|ha_passat_el_temps',
	is_it: 'es|son|sera|seran|si_es|si_son',
	toxic_word:
		'verinos*|venenos*|toxic*|toxiques|perillos*|dolent_per|dolenta_per|dolents_per|dolentes_per',
	for_animals:
		'per_als_gossos|pels_gossos|per_als_gats|pels_gats|per_a_gossos|per_a_gats|per_als_gos|pel_gos|pel_gat',
	hind_legs:
		'potes_del_darrere|potes_de_darrere|potetes_del_darrere|potes_posteriors|quart_posterior|les_dues_del_darrere|les_del_darrere|el_darrere',
	useless:
		'arrossega|arrossegant|no_mou|no_les_mou|no_pot_moure|no_sent|no_les_sent|no_li_responen|no_responen|no_recolza|de_drap|drap|fluixes|tibades|inutils|paralitz*|no_li_funcionen|gelades|no_li_van',
	true_question:
		'es_cert_que|es_veritat_que|li_puc_donar|puc_donar_li|pot_menjar|poden_menjar|se_li_pot_donar|cada_quan|cada_quant',
	prevent_word:
		'collar|collars|prevenir|prevencio|vacuna|temporada|teniu|veneu|fumigar|avis|enguany|aquest_any|quan_surten|niu|nius',
	animal_lip: 'llavi|llavis|morro|geniva|genives',
	penis: 'penis|membre|titola',
	raw: 'en_carn_viva|cremada|cremat|nafrada|llagues|ulceres|butllofes|abrasada',
	music: 'banda|musica|classe|classes|concert|tocar|cercavila|toca_el|batucada',
	nerve_sign:
		'tremolant|tremola|tremolors|tremolins|convuls*|espasm*|ulls_en_blanc|ulls_girats|escuma|bromera|rigid*|encarcarat|encarcarada|cau|no_s_aguanta|no_s_aixeca|desplom*|desmai*|vomita_sang|sagnant|sagna|genives_blanques|no_respon|com_borratx*|baveja_molt|fa_tentines',
	in_season: 'en_zel|amb_el_zel|primer_zel|el_zel',
	season_drops:
		'gotes|gotetes|goteja|una_mica|taca|taques|tacant|tan_contenta|quant_dura|fins_quan|calcetes|bolquer|normal',
	in_a_row:
		'un_darrere_l_altre|un_rere_l_altre|encadena*|seguits|va_pel_tercer|ja_va_per|entre_un_i_altre|sense_recuperar_se|no_es_recupera|li_ha_tornat_a_agafar|ja_en_van_tres|ja_en_porta_tres|un_altre_seguit',
	season_now: 'esta_en_zel|li_ha_vingut_el_zel|te_el_zel|es_el_zel|deu_ser_el_zel',
};
