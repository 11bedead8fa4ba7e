/** Breathing, swelling, choking and what takes the air, in Catalan: the words of `concepts/airway.ts`. */
export const airway: Record<string, string> = {
	draw_air:
		'agafa_aire|agafar_aire|agafar_l_aire|agafa_l_aire|agafant_aire|treu_l_aire|treure_l_aire|deixa_anar_l_aire|inspira|inspirar|respira|respirar|respirant|alena|alenar',
	breath_noise:
		'xiula|xiulet*|xiulant|xiulen|ronc|roncs|gemec*|gemega|grunyit*|gruny|estertor*|gorgoteig|estridor|gall|galls|soroll|sorolls|sorollet*|so|pito|pitos|serra|foca|manxa|tetera|bombolles|panteix*|esbufeg*|xiscle*|xisclet|grinyol*|renill*|miol*|bufec*|espetec',
	fast_breath:
		'de_pressa|depressa|rapidissim|molt_rapid|rapidet|agitad*|agitat|a_estones|a_batzegades|a_estrebades|a_glops|com_un_gosset|com_un_gos|amb_la_panxa|amb_les_espatlles|amb_tot_el_cos|de_tant_en_tant|com_un_ocellet|com_un_peix|a_mitges|molt_poquet|fatal',
	rib_bone: 'costella|costelles|costelletes|costellam',
	rib_shows:
		'marca|marquen|marcant|marcades|veuen|noten|enfons*|fiquen|fica|xucla|xuclen|xuclant|enfonsa|enfonsen',
	rib_part:
		'clot_del_coll|clotet_del_coll|forat_del_coll|clot_de_la_gola|pit|pitet|panxa|panxeta|ventre|estern|clavicul*|sota_les_costelles',
	sinks:
		'se_li_enfonsa|se_li_enfonsen|enfonsant_se|se_li_fica|se_li_fiquen|se_li_xucla|xucla_cap_endins|cap_endins|cap_a_dins|li_entra_i_li_surt|entra_i_surt|va_endins|se_n_va_endins',
	thin: 'prim|prima|primet*|aprim*|pes|quilos|pinso|escanyolit|magre|magra|dieta|radiografia',
	vent: 'condicionat|finestra|finestres|porta|split|reixeta|cotxe|motor|compressor|roda|rodes|pneumatic*|manega|conducte*|ventilador*|extractor|radiador*|bici|pilota|maquina|filtre*|local|bomba',
	air_thing: 'aire|ale|alè|oxigen|respiracio|laire|lalè',
	not_enter:
		'buscant|no_trobo|no_troba|no_en_tinc_prou|no_n_hi_ha_prou|com_per_una_canyeta|no_m_entra|no_li_entra|no_em_passa|no_li_passa|no_li_pasa|no_em_pasa|no_m_arriba|no_li_arriba|no_em_baixa|no_li_baixa|entra_menys|m_entra_poc|li_entra_poc|no_em_puja|no_pot_agafar|no_puc_agafar|li_costa_agafar|em_costa_agafar',
	short_talk:
		'entre_paraula_i_paraula|paraula_i_paraula|paraula_per_paraula|cada_dues_paraules|cada_tres_paraules|cada_paraula|dues_paraules_seguides|mitja_frase|a_mitja_frase|frase_sencera|frases_senceres|frase_seguida|parlar_seguit|paraules_soltes|acabar_una_frase|acabar_la_frase|acabar_les_frases|acaba_les_frases|acaba_la_frase|dir_una_frase|es_queda_a_mitges|es_queda_a_la_meitat|paraula_solta|d_una_en_una|a_trossets|paraula_i_parada|paraula_en_paraula|paraula_i_descans',
	no_speech:
		'ni_parla|no_parla|ni_parlar|no_pot_parlar|no_puc_parlar|amb_el_cap|movent_el_cap|per_senyes|amb_gestos|no_li_surt_la_veu|no_em_surt_la_veu|no_li_surten_les_paraules',
	blue_part:
		'llavi|llavis|boca|boqueta|ungles|dits|ditets|cara|careta|llengua|orelles|al_voltant_de_la_boca|morrets|pell|nas|labis',
	blue_look:
		'{blue}|liles|blavos*|blavet*|grisos|negres|negra|fosc*|alberginia|pruna|cendra|cendros*|mal_color|color_estrany|color_lleig|sense_color|blavenc*|moradet*|color_que_no|color_que_no_m_agrada|color_raro|blavosos|color_vi|color_de_vi|granat',
	blue_reason:
		'pintallavis|maquill*|tint|blau_al|blaus_a|pintat|pintada|pintar*|llaminadur*|gelat|retolador*|boligraf|boli|nabius|mores|remolatxa|esmalt|hematoma*|pilotada|disfressa|manicura|ortodoncia|piruleta|caramel|carnestoltes|enxampat|maniqui|ninot|dibuix|del_cop|d_un_cop|vi_negre|del_vi|copes|ferro|tinta|impressora|varius|chow|shar_pei',
	blue_thing:
		'dent|dents|queixal|paleta|peça|corona|paret|parets|pintura|cel|cabell|cabells|pantalla|boto|pilot|pantalo|camisa|samarreta|roba|pipi|orina|ull|blau_al|sofa|moble|semafor|tinta|façana|rajola|flama|flor|boligraf|carpeta|targeta|inhalador|ungla|vena|venes|mur|cicatriu|maniqui|ninot|dibuix|peluix|l_aigua|del_cop|d_un_cop|el_genoll|el_turmell',
	some_time:
		'segon|segons|minut|minuts|estona|estoneta|vegades|moment|mig_minut|cada_cop|unes_quantes',
	breath_pause:
		'sense_respirar|sense_agafar_aire|deixa_de_respirar|para_de_respirar|s_atura_de_respirar|se_li_atura_la_respiracio|se_li_talla_la_respiracio|s_oblida_de_respirar|pauses_respirant|pauses_quan_respira',
	holding:
		'capbuss*|apnea|apnees|record|foto|radiografia|placa|ressonancia|parlar_sense|correr|ronca|roncar|cpap|ensurt',
	gasps: 'boquejant|boqueja|bocades_d_aire|peix_fora|peix_fora_de_l_aigua|com_un_peix|panteixos',
	upright:
		'assegut|asseguda|incorpora*|inclinat|inclinada|tirat_endavant|tirada_endavant|dret|dreta|coixins|butaca',
	to_breathe:
		'per_respirar|per_poder_respirar|perque_m_entri|perque_li_entri|per_agafar_aire|perque_s_ofega|perque_m_ofego|si_no_s_ofega|si_no_m_ofego|buscant_aire',
	oximeter:
		'satura|saturant|saturacio|saturacions|oximetre|pulsioximetre|pulsiox*|oxigen|pinça_del_dit|pinca_del_dit|aparell_del_dit|aparellet_del_dit|maquineta_del_dit',
	sat_low:
		'setanta|setanta_*|vuitanta|vuitanta_*|huitanta|huitanta_*|seixanta_*|molt_baix|molt_baixa|baixissim*|per_terra|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88',
	not_sat: 'euros|euro|anys|litres|pulsacions|quilos|numero|carrer|preu|lloguer|mes',
	big_like:
		'com_botifarra|com_botifarres|com_butifarra|com_butifarres|com_una_botifarra|com_una_butifarra|com_salsitxes|com_llonganisses|com_un_globus|com_globus|com_una_pilota|com_pilotes|com_un_melo|com_un_tomaquet|com_un_gripau|com_un_monstre|com_un_boxejador|com_una_figa|com_patates|com_un_pa|com_flotadors|el_doble|doble|triple|enorme*|grossissim*|gros|grossa|grossos|gegant*|deformad*|deformat|desfigura*|monstruos*|irreconeixible|no_se_li_veuen|no_li_veig|a_punt_de_rebentar|no_sembla_ell|no_sembla_ella|no_pot_tancar*|no_puc_tancar*|no_li_tanca|que_no_hi_veu|que_no_els_obre|que_ni_els_obre',
	swell_part:
		'llavi|llavis|morro|morros|llengua|ulls|ull|parpella|parpelles|cara|careta|orelles|gola|coll|boca',
	no_room:
		'no_li_cap|no_em_cap|no_hi_cap|omple_tota|ocupa_tota|li_surt_de_la_boca|fora_de_la_boca|no_se_la_pot_ficar',
	food_risk:
		'marisc|gamba|gambes|llagosti*|cranc|musclo|musclos|cacauet*|cacauete*|cacau|nou|nous|anacard*|ametlla|ametlles|avellan*|festuc*|fruits_secs|fruit_sec|ou|kiwi|prèssec|pressec|sesam|peix|farineta|farinetes|biberó|gelat|pastis|galeta|galetes|bombo|bombons|torro|torrons|crema_de|maduixes|primer_cop|primera_vegada|tastar|tastat|mossegada|mos|cullerada|cullerades|menjat|menjar|menjant|sopat|sopar|berenat|berenar|iogurt*|croqueta|croquetes|flam|salsa',
	drug_risk:
		'antibiotic*|amoxicil*|augmentin*|penicil*|ibuprofe*|nolotil|metamizol|aspirina|pastilla|pastilles|capsula|comprimit|injeccio|punxada|punxat|punxada|vacuna|vacunat|contrast|anestesia|medicament|xarop',
	rash_strong:
		'faves|favasses|favassa|urticaria|ronxes|ronxa|granissada|butllofes|taques_vermelles|grans_per_tot|granets_per_tot|vermell_com|vermella_com|li_pica_tot|em_pica_tot|picor_per_tot|enrojolat|enrojolada|plaques_vermelles|tot_picat',
	voice_changed:
		'veu_ronca|ronca_la_veu|veu_estranya|veu_de_granota|veu_d_anec|veu_rara|canviat_la_veu|canviant_la_veu|canvia_la_veu|veu_de_granota|de_granota|sense_veu|plora_ronc*|plor_ronc|parla_ronc|quedat_ronc*|afonic*|enrogall*|ronca_de_cop|posat_ronc*|patata_a_la_boca|pilota_a_la_boca|alguna_cosa_a_la_boca|bola_a_la_boca|veu_molt_estranya|veu_diferent|se_m_en_va_la_veu|se_li_en_va_la_veu|gairebe_no_em_surt_la_veu|no_em_surt_la_veu|no_li_surt_la_veu|perdent_la_veu',
	throat_tight:
		'nus_a_la_gola|nus_al_coll|bola_a_la_gola|bola_al_coll|se_m_tanca|se_li_tanca|se_m_esta_tancant|se_li_esta_tancant|pica_la_gola|pica_el_coll|picor_a_la_gola|apreta_la_gola|apreta_el_coll|gola_tancada|tancada_la_gola|no_pot_empassar|no_puc_empassar|no_pot_ni_empassar|no_puc_ni_empassar|no_li_passa_la_saliva|gola_estreta|no_pot_tragar|estreny_la_gola',
	collapse_sign:
		'mareja*|marejat|mareig|desmai*|fluix|fluixa|fluixeta|fluixet|apagat|apagada|apagadet*|pal_lid*|pallid*|blanc|blanca|sense_forces|sense_força|cau|no_s_aguanta|baixada|veu_negre|veig_negre|vomit*|tornat|suor*|suant|suada|suat|atordit|atordida|ensopit|ensopida|cor_a_mil|tremol*|taquicardia|sent_que_se_n_va|llengua_adormida|se_li_adorm_la_llengua|no_hi_veu|no_hi_veig|no_hi_veu_be|s_ha_hagut_de_seure',
	wrong_way:
		'per_mal_lloc|per_l_altre_canto|per_l_altra_banda|per_l_altre_costat|per_l_altre_forat|per_on_no|per_mal_cami',
	throat_hands:
		'mans_al_coll|mans_a_la_gola|ma_al_coll|ma_a_la_gola|s_agafa_el_coll|s_agafa_la_gola|agafant_se_el_coll|agafant_se_la_gola|assenyala_la_gola|assenyala_el_coll|s_assenyala_el_coll|es_toca_el_coll_i',
	mute_air:
		'no_tus|ni_tus|no_pot_tossir|no_li_surt_la_veu|no_li_surt_veu|no_li_surt_cap|cap_so|ni_un_so|no_fa_soroll|no_pot_plorar|no_li_surt_el_plor|obre_la_boca_i_no|ni_plora|no_plora|no_pot_parlar|no_pot_ni_parlar|sense_poder_parlar|no_em_parla|no_pot_treure_la_veu',
	food_bit:
		'raïm|raim|gra_de_raim|salsitxa|caramel|llaminadura|xiclet|tros|trosset|carn|bistec|pa|poma|pastanaga|pollastre|pernil|os|os_d_oliva|oliva|pinyol|cacauet|pipa|pipes|crispeta|crispetes|globus|bala|pilota|piloteta|moneda|peça|lego|tap|boleta|joguina|pila|sopar|sopant|menjar|menjant|mos|entrepa|mandonguilla|formatge|platan|fruita|cigro',
	back_blows:
		'heimlich|cops_a_l_esquena|copets_a_l_esquena|patacades_a_l_esquena|cap_per_avall|de_cap_per_avall|boca_terrosa_i|apretant_li_la_panxa|picant_li_l_esquena',
	wont_out:
		'no_surt|no_la_treu|no_el_treu|no_ho_treu|no_hi_ha_manera|no_aconseg*|i_res|segueix_igual|no_ho_escup|no_hi_arribo',
	gone_throat: 'gola|gorja|traquea|campaneta|fons_de_la_boca|coll',
	water_place:
		'{drown}|pou|llac|jacuzzi|cubell|canal|estany|gorg|onades|basseta|font|bassal|sequia|rec',
	under_water:
		'sota_l_aigua|sota_aigua|enfonsat|enfonsada|es_va_enfonsar|surant|flotant|cap_per_avall|boca_terrosa|al_fons|no_sortia|sense_sortir|empassat_molta_aigua|empassat_aigua|empassava_aigua|ofegat|ofegada|gairebe_s_ofega|quasi_s_ofega|mig_ofega*|l_hem_tret|l_hem_treta|l_han_tret|l_han_treta|l_hem_pescat|tret_de_l_aigua|treta_de_l_aigua|l_acaben_de_treure|bocaterrosa|de_bocaterrosa|se_m_ha_escapat|em_va_relliscar_de_les_mans|cara_a_l_aigua|cap_dins|cara_dins|cap_a_l_aigua|cap_ficat|va_caure_a|la_va_treure|el_va_treure|va_ser_a_sota|estava_a_sota|quanta_estona_hi|quant_temps_hi|quanta_estona_va|no_se_quanta_estona|no_sabem_quanta|no_se_quant_temps|l_han_pujat|l_han_pujada',
	water_sign:
		'no_respira|{cough}|tos|adormi*|adormit|endormisca*|ensopi*|morat|morada|blau|blava|liles|escuma|no_es_desperta|no_reacciona|no_contesta|respira|respirant|treu_aigua|tret_aigua|vomita|vomitat|fluix|fluixa|estrany*|pal_lid*|massatge|boca_a_boca|reanim*|no_es_mou|inconscient',
	cleaner:
		'lleixiu|lejia|clor|amoniac|salfumant|salfuman|acid|desembussador|vinagre|treu_calc|antical|desgreixant|netejaforns|aigua_oxigenada|insecticida|dissolvent|pesticida',
	mixed:
		'barrej*|ajunt*|tirat|posat|alhora|a_la_vegada|combin*|vapor|vapors|gas|nuvol|fumet|tuf|tufarada|respirat|inhalat|aspirat',
	fume_sign:
		'tos|tus|tossint|tossim|tossir|em_crema|li_crema|crema|cremen|cremor|pica|piquen|picor|gola|pit|ofeg*|aire|ulls|plor*|mareja*|mareig|vomit*|ronc*|nause*|coïssor|escou',
	breathed_in:
		'respirat|respirar|vaig_respirar|va_respirar|respirant|empassat|empassar|inhalat|aspirat|tragat|menjat',
	soot: 'sutge|sutja|mocs_negres|moc_negre|nas_negre|escup_negre|escupo_negre|pestanyes_cremades',
	pit: 'fossa|fossa_septica|pou|pou_mort|claveguera|arqueta|sitja|cisterna|cup|tina|diposit|tanc|purins|celler|fossat',
	pit_down:
		'{still}|{mute}|estes|estesa|estirat|estirada|tombat|desmai*|inconscient|desplom*|al_fons|tampoc_diu|tampoc_contesta|tampoc_respon|tampoc_surt|no_diu_res|no_en_surt|tes|mareja*|grogui|rodo|com_adormit|{faint}',
	cord: 'cordo|cordons|cordill|corda|cordes|cinta|corretja|cable|bufanda|mocador|collar|cadena|caputxa|llaç|cinturo|comba|fil|goma|xarxa|persiana|estor|cortina|tobogan|gronxador|manega|arnes',
	round_neck:
		'enred*|enrosc*|enrotll*|enganx*|apret*|lligat|lligada|embolic*|volta|voltes|penjant|penjat|penjada|marca|estirant|atrap*',
	neck_only: 'coll|gola',
	unborn:
		'umbilical|ecografia|embaras*|part|neixer|fetus|cesaria|setmanes|gos|gossa|cadell|comanda|comprar|talla|joieria|contractura',
	strung:
		's_ha_penjat|es_va_penjar|escanya|escanyant|estrangulat|estrangulant|s_escanya|s_esta_escanyant|s_escanyava',
	hang_figure:
		'hipoteca|deutes|despeses|preu*|joc|ordinador|pantalla|programa|trucada|lloguer|sistema|web|portatil|mobil|medalles|roba|curs|pel_licula|corbata|inquilin*',
	spit_out: 'escup*|bave*|bava|baves|saliva|babeja*',
	spit_in: 'got|drap|tovallola|cubell|mocador|palangana|tovallo*|clinex|bol|pica|coixi|paper',
	under_jaw:
		'sota_la_barbeta|sota_la_mandibula|sota_la_barra|sota_la_llengua|papada|sota_el_mento|terra_de_la_boca|coll|nou_del_coll',
	hard_lump:
		'dur_com|dura_com|durissim*|dur|dura|pedra|fusta|infla*|bony|bonyarro|tibant|calent|vermell',
	dental_word:
		'queixal|queixals|dent|dents|flegmo|abscess|boca|geniva|dentista|seny|extret|extraccio|arrencat|endodoncia',
	swell_moves:
		'baixant|baixat|baixa|corre|corrent|passant|passat|esten*|arriba|arribat|cap_al|va_cap|se_m_en_va|se_li_en_va|ha_baixat|m_ha_baixat|li_ha_baixat|ha_anat_baixant',
	exercise:
		'correr|corro|corrent|gimnas|esport|entren*|escales|pujada|futbol|padel|bici|marato|ioga|meditacio|relaxacio|cantar|flauta|pilates|cinta_de_correr|excursio',
	lets_up:
		'es_passa|se_li_passa|se_m_passa|em_passa|li_passa|cedeix|remet|fa_res|fa_efecte|serveix|serveix_de_res|respon|millora|afluixa|li_fa|em_fa|li_fan|em_fan|calma',
	used_up_now: 'gastat|gastada|acabat|buit|esgotat|puffs|inhalacions|pulsacions|bufades|dosis',
	now_and_then:
		'de_tant_en_tant|molt_de_tant|cada_tant|a_estones|un_cop_cada|cada_deu_segons|cada_vint_segons|a_penes|gairebe_gens|molt_poquet|com_un_peix',
	worker:
		'company|companys|noi|xicot|operari|treballador|peo|un|altre|dos|home|senyor|tecnic|ajudant|cosi|cap',
	breath_bad:
		'{breathless}|{suffocate}|{wheeze}|{lack_air}|li_costa|em_costa|xiulet|xiula|respira_estrany|panteix*|no_para_de_tossir|li_falta|em_falta',
	soon_after:
		'minuts|mitja_hora|una_hora|estona|hores|cinc_minuts|deu_minuts|de_seguida|al_cap_d_una_estona',
	sting_verb:
		'picat|picada|picades|fiblada|fiblat|fiblo|abella|abelles|vespa|vespes|borinot|escorpi|tavà',
	no_appetite:
		'no_menja|sense_menjar|no_vol_menjar|adormit|adormida|tranquil*|content|contenta|dorm',
	cold_word:
		'refred*|constipat|constipada|grip|angines|faringitis|mocs|amigdal*|reflux|acidesa|karaoke|concert|cridar|cridant|professor*|setmanes|mesos|dies|ansietat|nervis|covid',
	price_word:
		'preu|pressupost|quant_val|quant_costa|tarifa|comprar|comanda|oferta|cataleg|fitxa_de_seguretat|curs|es_pot_barrejar|es_poden_barrejar',
	first_aid_word:
		'primers_auxilis|socorrista|socorristes|curs|cursos|curset|natacio|classes|pel_licula|novel_la|llibre',
	fire_told: 'incendi|foc|crem*|flames|bombers|fum',
	animal_snore:
		'ronca|roncar|roncs|bulldog|carlí|cada_nit|a_la_nit|pis|edifici|nevera|rentadora|tub|canonada|caldera|sempre|ronron*|cpap|nas|envà',
	chest_wall: 'pit|pitet|piteret|panxa|panxeta',
	chest_moves:
		'puja|pugi|pujar|mou|mogui|moure|veig_moure|veig_pujar|veig_que_pugi|veig_que_es_mogui|noto_que_pugi|noto_que_es_mogui',
	in_chunks: 'a_batzegades|a_estrebades|a_trossos|a_trossets|a_glops|entretallad*|a_empentes',
	lungs: 'pulmo|pulmons|bronquis',
	lungs_shut:
		'no_pot_omplir|no_puc_omplir|no_s_omplen|no_se_m_omplen|no_li_arriba|no_m_arriba|tancats|se_m_tanquen|se_li_tanquen|entollats',
	went: 'posat|posada|posant|quedat|quedada|tornant|tornat|torna',
	went_colour: '{blue}|liles|blavos*|com_una_alberginia|de_color_cendra|cendros*|grisa',
	phone_word: 'telefon|trucada|linia|cobertura|se_sent|audio|video|senyal|microfon',
	lie_flat:
		'si_m_estiro|si_s_estira|si_m_ajec|si_s_ajeu|si_l_estiro|quan_s_estira|quan_m_estiro|estirat_no|estirada_no|en_estirar_se|ajagut_no',
	air_gone:
		'em_falta|li_falta|m_ofego|s_ofega|no_aguanta|no_aguanto|no_pot_respirar|no_puc_respirar|s_asfixia',
	to_neck:
		'cap_al_coll|al_coll|pel_coll|fins_al_coll|coll_avall|fins_a_la_nou|tot_el_coll|cap_el_coll',
	pink_froth: 'escuma_rosa|escuma_rosada|flegmes_rosades',
	throat_clear:
		'escura_la_gola|escurant_se_la_gola|s_escura_la_gola|pica_per_dins|picor_per_dins|es_rasca_la_gola|es_rasca_el_coll',
	hung: 'penjat|penjada|penjant|enganxat|enganxada',
	hood: 'caputxa|cordo|cordons|cordill|corda|cinta_de_la_persiana|comba|bufanda|corretja',
};
