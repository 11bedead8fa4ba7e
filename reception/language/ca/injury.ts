/** What a witness of an injury sees, in Catalan: the words of `concepts/injury.ts`. */
export const injury: Record<string, string> = {
	eating_machine:
		'premsa|torn|pastadora|amassadora|laminadora|cinta_transportadora|picadora|trituradora|cisalla|guillotina|corro|corrons|formigonera|batedora|fresadora|recol_lectora|empacadora|moli|engranatge*|politja|tallagespa|desbrossadora|talladora|porta_automatica|embotidora',
	machine_caught:
		'agafat|agafada|agafats|enxampat|enxampada|enganxat|enganxada|atrapat|atrapada|empassat|empassant|mossegat|arrossegat|ficat|ficada|fotut|dins|a_dins|xuclat|pessigat|esclafat|aixafat|endut',
	limb_part:
		'ma|mans|brac|braç|braços|bracos|dit|dits|cama|peu|maniga|avantbrac|canell|colze|cabell|cabells|turmell|cuixa',
	digit: 'dit|dits|polze|falange|menovell|tou_del_dit|palmell',
	digit_gone:
		'li_falten|em_falten|li_falta_mig|s_ha_endut|s_ha_emportat|tallat_sencer|penjant|penja|volat|d_arrel|arrencat|arrencats|s_ha_quedat_sense|m_he_quedat_sense|saltat|escapçat|escapcat|separat|despres|endut|emportat|s_ha_llescat|s_ha_rebanat',
	kept_part:
		'els_tinc|el_tinc|els_hem_posat|l_hem_posat|els_porto|el_porto|els_poso|el_poso|guardat|guardats|embolicat|embolicats|son|es',
	part_bag:
		'amb_gel|en_gel|dins_d_una_bossa|en_una_bossa|a_la_bossa|en_un_drap|a_la_safata|en_una_gasa|en_un_tovallo|en_un_got|a_terra|al_terra',
	heavy_thing:
		'tractor|roda|cotxe|camio|furgoneta|moto|quad|toro|carreto|elevador|excavadora|mur|paret|marge|biga|bigues|sostre|armari|prestatge*|prestatgeria|estanteria|palet*|tele|televisor|nevera|arbre|tronc|branca|llosa|bastida|rasa|terra|runa|remolc|porteria|cavall|euga|vaca|maquina|contenidor|rentadora|moble|pedra|bloc|persiana|porta_del_garatge|columna|cornisa|balco|bobina|tub|enva|piano|llitera',
	pinned_under:
		'el_te_a_sobre|la_te_a_sobre|el_te_al_damunt|la_te_al_damunt|li_ha_caigut_a_sobre|li_ha_caigut_al_damunt|li_ha_caigut_damunt|li_va_caure_a_sobre|se_li_ha_tirat_a_sobre|tombat_al_damunt|tombat_a_sobre|bolcat_a_sobre|bolcat_al_damunt|caigut_al_damunt|vingut_a_sobre|vingut_al_damunt|quedat_a_sota|quedat_sota|ha_quedat_atrapat|ha_quedat_atrapada|li_ha_passat_per_sobre|damunt_del_ventre|damunt_de_la_cama|a_sobre_de_la_cama|a_sobre_del_pit|damunt_del_pit|sobre_les_cames|damunt_de_les_cames|ha_enxampat|li_ha_baixat_a_sobre|li_ha_quedat_la_cama|li_ha_quedat_el_brac|li_ha_quedat_el_pit|li_ha_quedat_el_peu|li_ha_quedat_la_ma|pit_atrapat|cama_atrapada|cames_atrapades|li_ha_agafat_les_cames|ha_caigut_sobre|vingut_sobre',
	gave_way:
		'bolcat|bolcada|cedit|ensorrat|ensorrada|esfondrat|esfondrada|caigut|caiguda|tombat|tombada|enfonsat|vingut_a_baix|relliscat|despres|enrunat|baixat|descarrilat',
	beneath: 'sota|a_sota|dessota|damunt|al_damunt|a_sobre|sepultat|enterrat|baix',
	trapped_voice:
		'el_sentim|la_sentim|el_sento|la_sento|gemega|gemegar|crida|cridant|es_queixa|no_el_podem_treure|no_la_podem_treure|no_el_podem_moure|no_contesta|inconscient|encara_respira|encara_respire|es_viu|es_viva|nomes_se_li_veu|nomes_se_li_veuen|no_surt|no_respon|no_mos_contesta',
	live_thing:
		'cable|cables|quadre|endoll|corrent|alta_tensio|regleta|transformador|comptador|llum|bombeta|linia_electrica|pal_de_la_llum|fils|escomesa|instal_lacio|quadre_electric',
	thrown_back:
		'sortit_disparat|sortit_despedit|sortit_volant|llancat_enrere|llançat_enrere|tirat_enrere|disparat_enrere|contra_la_paret|no_el_deixa_anar|no_la_deixa_anar|no_el_podia_deixar|no_es_pot_deixar_anar|no_pot_deixar_anar|ma_negra|mans_negres|dits_negres|socarrimat|socarrimats|volat_enrere|va_sortir_disparat|l_ha_tombat|garrotada|assegut_contra|dits_torrats|mans_torrades|ma_torrada|fuetada',
	stuck_on: 'enganxat|enganxada|agafat|agafada|arrapat|quedat_enganxat',
	hot_thing:
		'cafetera|olla|cassó|casso|cassola|brou|sopa|bullint|bullent|oli|fregidora|paella|brases|barbacoa|gasolina|vapor|tetera|infusio|biberó|planxa|caldo|escudella|acabat_de_fer|acabada_de_fer|aigua_calenta|aigua_de_la_pasta|aigua_de_l_arros|aigua_dels_macarrons|aigua_del_te|aigua_de_l_olla|llet_calenta|silicona_calenta|plastic_fos|termo|xocolata_calenta|pure|estofat|guisat',
	poured_over:
		'per_sobre|a_sobre|al_damunt|per_damunt|abocat|abocada|caigut|caiguda|vessat|vessada|tirat|tirada|saltat|esquitxat|bolcat',
	skin_place:
		'pit|panxa|panxeta|cara|brac|braç|braços|cama|cames|cuixa|cuixes|ma|mans|esquena|cos|coll|cap|peus|peu|ulls|engonal|avantbrac|avantbracos|avantbraços|colze|turmell|turmells|barbeta|orella|natges|espatlla|maneta|manetes|cametes|front',
	tiny: 'gota|goteta|poquet|lleu|rascada|una_mica|punta_del_dit|ja_curat|ja_curada',
	skin_off:
		'la_pell_se_li|s_aixeca_la_pell|aixeca_la_pell|marxa_la_pell|marxant_la_pell|surt_la_pell|cau_la_pell|pell_penjant|pell_a_tires|pell_aixecada|carn_viva|escorxat|escorxada|butllofes_enormes|butllofes_molt_grosses|la_pell_ha_vingut',
	clothes_burn: 'roba|camisa|bata|pijama|faldilla|cabells|samarreta|vestit|mànigues|manigues',
	on_fire: 'encès|ences|encesa|agafat_foc|pres_foc|calat_foc|cremant|en_flames',
	thrust:
		'clavat|clavada|ficat|ficada|enfonsat|travessat|travessada|punxat|fotut|enforquillat|entrat',
	sharp_thing:
		'alguna_cosa|una_cosa|ganivet|navalla|tornavis|tisores|vidre|ferro|punxo|matxet|punyal|vareta|estaca|reixa|banya|cuter|ampolla|reixes|barrot|barrots|punxes|varetes|filferro|fletxa|banyes|pal|tros_de_vidre|tros_de_ferro',
	torso_part:
		'costat|costelles|panxa|esquena|pit|coll|engonal|cuixa|ventre|estomac|ronyo|ronyons|aixella|cama|gola',
	not_thrust: 'tos|fred|refredat|mocs|anestesia|infiltracio|vacuna|epidural|tub|camera|por',
	cut_open: 'obert|oberta|tall|ferida|esvoranc|trau|esquinc*|mossegada|veu|veuen|surt|surten',
	to_the_bone:
		'fins_a_l_os|fins_l_os|fins_a_dins|els_budells|l_os|els_tendons|el_greix|el_muscul|la_carn|de_banda_a_banda|intestins',
	cold_bone: 'fred|implant|infeccio|empelt|densitometria|gelat|protesi|queixal|radiografia',
	jet: 'a_raig|a_raigs|a_doll|com_una_font|com_un_brollador|com_una_aixeta|com_una_manega|com_un_sortidor|cada_batec|a_batecs|esquitxa_la_paret|esquitxant_la_paret|raja_a|va_rajant|entre_els_dits|es_una_font|sembla_una_font|com_un_doll|a_cops|a_pressio|al_ritme_del_pols|a_borbolls',
	wound_place:
		'ferida|tall|sang|sagn*|canell|cuixa|coll|brac|braç|cama|ma|dit|dits|cap|cella|nas|engonal|aixella|radial|motoserra|ganivet|navalla|vena|arteria|boca|variu|vidre',
	watery:
		'aigua|canonada|aixeta|cisterna|maneguet|radiador|gotera|caldera|pica|dutxa|rentadora|tub|manega|vater|bomba|escalfador',
	cloth:
		'tovallola|tovalloles|tovallo|drap|draps|llencol|llençol|llencols|llençols|samarreta|brusa|camisa|pantalons|coixi|bena|benes|embenat|gases|gasa|manta|tovallons|matalas|compresa|compreses|bolquer|bolquers|mocador*',
	soaked:
		'xop|xopa|xops|xopes|amarat|amarada|amarats|amarades|calat|calada|plena|plenes|ple|vermell|vermella|vermelles|regalimant|tenyit|tenyida|traspass*|fet_un_cromo',
	bleed_sign:
		'sang|sagn*|ferida|tall|taca|taqueta|clavat|punyalada|navall*|ganivet|radial|motoserra|tret|cuixa|sintrom|punts|operat|operada|pal_lid*|palid*|blanca|blanc|gelada|gelat|marejat|marejada|embaras*|forat|gases',
	pad: 'compresa|compreses|tampo|tampons|bolquer_d_adult',
	per_hour: 'en_una_hora|en_dues_hores|en_tres_hores|cada_hora|cada_mitja_hora|en_mitja_hora',
	basin: 'palangana|gibrell|galleda|cubell|pica|lavabo|orinal|litre|litres|vater|ribell',
	blood_look: 'sang|sagn*|vermell_viu|vermella_viva|coaguls|quallerons',
	blood_test:
		'analisi|analitica|donar|donacio|mostra|transfusio|rent*|netej*|taques|pressio|tensio',
	clot: 'coagul|coaguls|quallerons|qualls|trossos_de_sang',
	big_as:
		'com_prunes|com_un_puny|com_punys|com_ous|com_un_ou|com_una_mandarina|com_mandarines|com_nous|grossos|enormes|molt_grans|com_fetges',
	coffee_grounds:
		'posit_de_cafe|posits_de_cafe|solatge_de_cafe|marro_de_cafe|marro_del_cafe|cafe_molt|pòsit_de_cafe|solada_de_cafe',
	brought_up:
		'vomit*|tret|treu|trec|treure|tornat|torna|escup*|perboc*|gitat|gita|llencat|tossint|tus',
	tar_stool:
		'femta_negra|femtes_negres|caca_negra|de_ventre_negre|negre_i_enganxos|com_quitra|com_el_quitra|negra_com_el_quitra|deposicions_negres|com_pega|negre_com_la_pega',
	faint_now:
		'marejat|marejada|em_marejo|s_em_va_el_cap|desmai*|gairebe_em_caic|quasi_caic|tot_negre|llumetes|pal_lid*|palid*|blanc|blanca|groc|groga|suor*|suant|fred|freda|gelat|gelada|sense_forces|veig_negre|contra_la_paret|anat_a_terra|tombarelles|no_m_aguanto|no_s_aguanta|em_caic|sense_color|se_n_ha_anat|se_m_ha_anat|tentines',
	bright_red: 'vermell_viu|vermella_viva|sang_vermella|sang_fresca',
	birth_part: 'cap|capet|cabells|cabellera|peu|peuet|bracet|maneta|culet|cabellets|cabets',
	peeks:
		'treu_el|surt|sortint|apunta|apuntant|ensenya|se_li_veu|li_veig|ja_veig|es_veu|toco|li_veuen|se_li_veuen|veig|veiem|apareix|veient|coronant|cabellets',
	birth_context:
		'part|nado|bebe|contraccio*|embaras*|empenyer|empeny|empenyent|donar_a_llum|aigues|llevadora|parir|parint|dilatada|setmanes|no_arribem|hospital|nen|nena|criatura',
	crowning:
		'ja_li_surt_el_cap|li_surt_el_cap|li_veig_el_cap|ja_surt_el_cap|surt_la_criatura|surt_la_nena|ja_neix|esta_naixent|esta_neixent|li_surt_un_peu|surt_un_peu|surt_un_peuet|ve_de_natges|parint_aqui|parir_aqui|esta_parint|estic_parint|noto_el_cap_entre|se_m_escapa_la_criatura|el_cap_a_fora|el_cap_a_punt',
	birth_cord: 'cordo|cordo_umbilical',
	hangs_out:
		'fora|sortit|surt|penja|penjant|apunta|blau|entre_les_cames|batega|bategant|al_voltant_del_coll',
	late_period:
		'no_em_ve_la_regla|no_m_ha_vingut_la_regla|no_m_ha_baixat_la_regla|no_em_baixa_la_regla|tinc_un_retard|tinc_retard|retard_de|una_falta|em_falta_la_regla|test_positiu|prova_positiva|test_m_ha_sortit_positiu|ha_donat_positiu|em_va_donar_positiu|m_ha_donat_positiu|dues_ratlletes|va_sortir_positiu',
	one_side_stab:
		'punyalada|dolor_bestial|dolor_horrible|mal_bestia|mal_horros|dolor_molt_fort|mal_molt_fort|un_costat_de_baix|costat_de_la_panxa|costat_del_ventre|em_doblega|ovari|fiblada|dolor_a_baix|a_l_esquerra|a_la_dreta|un_mal_terrible|mal_terrible|que_em_doblego',
	shoulder_tip: 'espatlla|espatlles',
	gave_birth:
		'vaig_parir|he_parit|parit|ha_parit|vaig_donar_a_llum|he_donat_a_llum|cesaria|postpart|puerperi|vaig_tenir_el_nen|vaig_tenir_la_nena|llegrat|avortament',
	pupil_odd: 'pupil_la|pupil_les|pupila|nineta|ninetes|un_ull_mes_gros|un_ull_mes_negre',
	ear: 'orella|orelles|oida|oïda',
	ear_liquid: 'sang|sagn*|aigua|aigueta|liquid|surt|supura',
	head_hit:
		'cop|caigut|caiguda|caure|relliscat|patacada|trompada|trompassada|coça|puntada|pedrada|xoc|atropell*|estampat|rodolat|topat|batzegada',
	keeps_vomiting: 'vomit*|tornat|gita*|perboc*|treu|tret',
	keeps_sleeping:
		's_adorm|se_m_adorm|es_queda_adormi*|endormiscat|endormiscada|ensopit|ensopida|com_absent|com_ido|mig_adormi*|no_es_desvetlla|costa_despertar*|atabalat|atordit|atordida|desorientat|desorientada|diu_coses_rares|no_sap_on',
	no_legs:
		'no_sent_les_cames|no_es_sent_les_cames|no_se_sent_les_cames|no_sento_les_cames|no_es_nota_les_cames|no_mou_les_cames|no_pot_moure_les_cames|no_sent_els_peus|no_sent_res_de_cintura|de_cintura_en_avall|de_cintura_per_avall|de_la_cintura_en_avall|del_coll_en_avall|del_coll_per_avall|les_cames_no_li_responen|no_li_responen_les_cames|cames_adormides|cames_no_son|cames_no_li|cames_no_em|del_pit_en_avall|del_pit_per_avall|d_aqui_en_avall|no_es_nota_res|cames_mortes|cames_de_drap|no_es_nota_els_peus|no_sento_els_peus|no_mou_els_peus|no_nota_els_peus|no_nota_les_cames',
	spine_event:
		'caigut|caiguda|caure|relliscat|tirat_de_cap|capbuss*|cop|accident|xoc|bolcat|atropell*|ensopeg*|salt|empenta|cavall|tombarella|l_hem_tret|ha_vingut_avall|s_ha_fotut|s_ha_fumut|ha_patinat|patinat',
	limb_wrong_way:
		'cap_a_l_altre_costat|cap_a_l_altra_banda|a_l_inreves|girat_del_tot|girada_del_tot|mirant_enrere|mirant_cap_enrere|per_on_no_toca|cap_on_no_toca|os_per_fora|l_os_a_fora|l_os_enfora|partida_en_dos|partit_en_dos|se_li_veu_l_os',
	fell_from_sight:
		'ha_anat_avall|se_n_ha_anat_avall|daltabaix|timbat|estimbat|estimbada|precipitat|al_pati|pel_forat|barranc|talús|al_buit',
	extraction_word:
		'extraccio|van_treure|tret|traieu|arrencat|queixal|implant|seny|van_arrencar|treure_m',
	mouth_fills:
		'omple_la_boca|boca_se_m_omple|boca_plena|se_m_omple|escupo_sang|escopint_sang|escupint_sang|empasso_sang|rajar|raja|rajant|brolla|gust_de_sang_tota',
	gauze_many:
		'una_darrere_l_altra|paquet|cinc|sis|set|vuit|deu|quinze|vint|canviant|xop*|totes|amar*|tantes',
	gauze_word: 'gasa|gases|coto|cotons',
	privates: 'parts|parts_baixes|entrecuix|ous|ou|pilotes|collons|testicle|testicles|bessones',
	higher_other:
		'mes_amunt_que_l_altre|mes_alt_que_l_altre|mes_pujat_que|se_li_ha_pujat|se_m_ha_pujat',
	sudden_start: 'de_cop|de_sobte|de_cop_i_volta|de_repent|tot_d_una|sobtat',
	shade: 'cortina|persiana|telo|vel|ombra|taca_negra|taca_fosca|nuvol_negre',
	coming_down:
		'baixat|baixa|baixant|tapa|tapat|tapant|negra|negre|fosca|fosc|cau|caigut|davant|costat|cantonada|meitat|mitja|baixes|baixessin|tancant',
	caustic:
		'sosa|sosa_caustica|salfumant|acid|calc|calç|ciment|amoniac|desembussador|lleixiu|netejaforns',
	not_see:
		'no_hi_veig|no_hi_veu|no_veu|no_pot_obrir*|no_els_pot|no_l_obre|cec|cega|crida|cridant|es_recargola',
	not_a_drop:
		'ni_gota|ni_una_gota|ni_una_sola_gota|no_em_surt_res|no_li_surt_res|no_surt_res|a_punt_de_petar|a_punt_de_rebentar',
	bladder: 'sonda|bufeta|orin*|pixar|pipi|pis|baix_ventre|prostata|uretra|fer_aigues',
	took_out: 'van_treure|han_tret|tret|van_extirpar|van_operar|van_posar',
	organ:
		'vesicula|apendix|ronyo|uter|matriu|ovari|melsa|tiroide|prostata|hernia|amigdales|piga|quist|colon|mama|pit|genoll|maluc|menisc|protesi|marcapassos',
	hole_wound:
		'ferida|forat|forats|foradets|tall|cicatriu|punts|grapes|incisio|drenatge|orifici|melic|forad*|ferid*|cicatri*',
	leaks_pus: 'verd|verda|groc|groga|pus|materia|pudor|put|supura|drena|podrid*|obert|oberta|obrint',
	chattering: 'petant_de_dents|petar_de_dents|tremol*|calfred*|esgarrifances|petant_dents',
	sitting_numb:
		'on_m_assec|on_sec|entrecuix|genitals|el_cul|les_natges|entre_les_cames|engonals|cara_interna|en_netejar_me',
	numb_word:
		'adormit|adormida|adormides|no_sento|no_noto|insensible|balb|balba|encarcarat|formigueig',
	wets_self:
		'm_ho_faig_a_sobre|em_pixo_a_sobre|se_m_escapa_el_pipi|se_m_escapa_tot|s_ho_fa_a_sobre|sense_adonar_me|no_controlo|no_m_entero',
	cold_limb:
		'gelada|gelat|freda_com|com_el_marbre|blanca_com|blanca_i_freda|freda_i_blanca|no_li_trobo_pols|no_trobo_el_pols|sense_pols|no_hi_ha_pols',
	limb_leg: 'cama|peu|brac|braç|ma|peus|dits_del_peu',
	removal: 'treure|treu|traieu|retirar|perfect*|molt_maca|maca|molt_be|neta|seca',
	old_injury:
		'rehabilitacio|cicatriu|seqüel*|sequel*|fisio|fisioterapia|al_gener|al_febrer|al_marc|al_març|a_l_abril|al_maig|al_juny|al_juliol|a_l_agost|al_setembre|a_l_octubre|al_novembre|al_desembre|indemnitz*|reclam*|soldat|placa',
	nail_gun: 'pistola_de_claus|clavadora|grapadora',
	machine_inside:
		'dins|a_dins|atrapad*|atrapat|enganxat|enganxada|no_surt|no_la_podem_treure|fins_al_colze|fins_a_l_espatlla|ficat|ficada',
	ring: 'anell|ungla|berrugues|curs',
	not_release: 'no_el_deixa_anar|no_la_deixa_anar|no_deixa_anar|no_es_pot_deixar_anar',
	clothes_only: 'camisa|estovalles|vestit|teclat|portatil|catifa|netejar',
	worn: 'se|li|m|posada|a_sobre|portava|cos|nena|nen|senyora|avia|iaia',
	bigger:
		'gran|mes_gran|grossa|mes_grossa|dilatada|diferent|diferents|mes_negra|desigual*|mida|altra|altre|fixa|fixes',
	ear_clean: 'bastonet|tap|cera|otitis|arracada|audiofon',
	laundry: 'rentadora|gimnas|piscina|platja|estenedor|assecadora|dutxa|pluja|suor',
	bodily_place: 'entre_les_cames|vagina|banyera|notat|noto|sento|toco|a_baix',
	knee_back: 'genoll|esquena|queixal|sentit|cap',
	sight_word: 'vista|visio|veu|veig',
	seen_as: 'llagrim*|hora|curs|color|rimel|maquillatge|cop',
	splinter: 'esquerda|llimadura|estella|ferritja|metall|brossa_de_ferro',
	always_cold: 'sempre|anys|hivern|circulacio|llit|nit',
	first_tooth:
		'primera_dent|dent_de_llet|dents_de_llet|de_llet|ratoli|ratolinet|ratoli_perez|angelet|coixi|li_ballava',
	dripping: 'aigua|goteres|guix|pintura|gotes|humitat',
	lots_like_pig:
		'com_un_porc|com_un_garri|a_mansalva|a_dojo|a_galledes|com_un_toro|mort_un_porc|matat_un_porc|matanca',
	skin_word: 'pell|pelleta',
	leaves:
		'anat|vingut|ve|surt|sortit|sortint|aixec*|despres|despren*|arrenca*|penja|penjant|enganxada|desfet|tires|marxat|marxa',
	on_self:
		's_ha_tirat|s_ha_abocat|s_ha_bolcat|se_li_ha_abocat|se_li_ha_bolcat|se_li_ha_caigut|se_li_ha_vessat|li_ha_caigut|em_ha_caigut|m_ha_caigut|s_ha_vessat|li_ha_saltat|se_m_ha_bolcat|se_m_ha_abocat|li_han_tirat',
	on_body_top: 'a_sobre|per_sobre|al_damunt|damunt|per_damunt',
	touched: 'tocat|agafat|posat_la_ma|fregat|fet_contacte|va_tocar',
	some_thing:
		'alguna_cosa|on_no_tocava|el_que_no_tocava|els_cables|el_cable|el_quadre|el_motor|algo',
	fell_stiff:
		'rigid|encarcarat|d_esquena|tremolant|sacsejades|no_el_podem_desenganxar|espetec|despedit|garratibat|estes|el_cor_a_salts|gris',
	stool_thing: 'bolquer|caca|ventre|deposicio|deposicions|femta|femtes|vater|diarrea',
	black_as: 'com_el_carbo|com_el_betum|com_la_pega|com_el_quitra|com_la_tinta|negra|negre|negres',
	iron_pill: 'ferro|regalessia|calamars|nabius',
	burst_thing:
		'coet|coets|petard|petards|bengala|bateria|aerosol|encenedor|olla_a_pressio|pneumatic|bombona|esprai|vapejador|cartutx|tro|traca|polvora|compressor|extintor|ampolla|pot|roda|caldera|sifo|tub',
	exploded_word: 'esclatat|esclata|explotat|explota|rebentat|petat|explosio',
	vein: 'variu|varius|vena|arteria|fistula',
	vein_burst: 'rebent*|esclat*|obert|oberta|trencat|trencada|petat',
	small_vessel: 'ull|nas|veneta|capil_lar|cara|tractament|laser',
	infant_word: 'nado|bebe|nen|nena|nounat|nounada|menut|menuda|criatura|petit|petita|marrec',
	dropped: 'relliscat|caigut|m_ha_fugit_de_les_mans|s_ha_escapat_de_les_mans|rodolat|va_caure',
	limp_sign:
		'apagat|apagada|fluix|fluixa|fluixet|no_plora|gemec|torna_la_llet|treu_la_llet|vomit*|palid*|endormiscat|endormiscada|no_vol_menjar|no_menja|no_mama|estrany|estranya|s_adorm|molt_adormi*|bony_tou',
	placenta: 'placenta|cordo|sagn*|hemorragia|coaguls|no_plora|no_respira|blau|morat',
	limb_shape:
		'en_forma_de|amb_forma_de|torta_del_tot|tort_del_tot|deforme|amb_un_grao|amb_un_bony|fora_de_lloc|cap_a_un_costat|com_una_essa',
	bruised: 'morada|morat|negra|negre|blava|lila',
	like_coffee:
		'com_el_cafe|com_cafe|color_cafe|cafe_molt|granets_negres|grumolls_negres|coses_negres|negre|negra',
	vomit_only: 'vomit*|tornat|gitat|perboc*|gita',
	future_op:
		'em_toca|li_toca|me_la_treuen|me_l_treuen|m_operen|normalment|se_sol|sol_durar|quant_es|quant_triga|despres_de_l',
	price_ask: 'quant_val|quant_costa|quant_cobr*|que_val|que_costa|preu|pressupost',
	whole_root: 'amb_arrel|amb_l_arrel|arrel_i_tot|d_arrel|sencera_amb|sencer_amb',
	preg_test: 'test|prova|predictor',
	positive_word: 'positiu|positiva|ratlletes',
	back_to_normal:
		'saltant|jugant|juga|corrent|esmorzat|berenat|com_si_res|tan_tranquil|tan_tranquila|menja_be|content|contenta|ha_menjat',
	running_out: 'raja|rajant|rajar|goteja|surt',
	flash_word: 'flaixos|llampecs|fogonades|espurnes|llumetes|flashos',
	floater_word: 'mosques|mosquits|teranyines|punts_negres',
	came_off: 'vingut_avall|timbat|s_ha_estimbat|s_ha_precipitat|s_ha_despenjat',
	head_ache_bad: 'mal_de_cap|maldecap|dolor_de_cap|li_fa_mal_el_cap|em_fa_mal_el_cap',
	any_machine: 'maquina|maquinaria|aparell|cinta|cadena',
	machine_took:
		'li_ha_agafat|li_ha_enxampat|l_ha_enxampat|se_li_ha_enganxat|li_ha_enganxat|li_ha_atrapat|m_ha_agafat|m_ha_enxampat|li_ha_arrencat|li_ha_quedat|se_li_ha_quedat|li_va_agafar|li_va_enxampar|li_ha_esclafat',
	taped: 'cinta|cello|pegament|silicona|adhesiu',
	not_limb: 'crema|bossa|equipatge|tovallola|gel|obra|fre',
	milk_said:
		'dent_de_llet|dents_de_llet|queixal_de_llet|primera_de_llet|es_de_llet|era_de_llet|son_de_llet|eren_de_llet|les_de_llet|ratolinet_perez|ve_el_ratoli|el_ratolinet',
	no_moving:
		'no_es_pot_moure|no_pot_moure_s|no_em_puc_moure|no_puc_moure_m|no_es_mou|no_es_belluga',
	may_cause:
		'pot_donar|pot_causar|pot_provocar|pot_produir|poden_donar|podria_donar|efectes_secundaris|efecte_secundari|efectes_adversos|contraindicacions|pot_haver_hi|possible|possibles|poden_apareixer|pot_apareixer|risc_de',
	leaflet:
		'prospecte|paperet|etiqueta|instruccions|fullet|fitxa_tecnica|el_paper|consentiment|full_de_la_vacuna|full_informatiu|full_del',
};
