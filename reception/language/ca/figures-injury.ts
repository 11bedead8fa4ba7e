/** Idioms and homonyms of injury, bleeding and birth, in Catalan. */
export const injuryFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'sagn* + molts_dies|gaires_dies|quants_dies|quant_temps|gaire -porto|porta|encara',
		'sagn* && que_et_treguin|que_em_treguin|quan_et_treuen|que_li_treguin -{now_here}',

		'{bleed}|{blood} && {extraction_site} -{lots_strong}|{faint}|{breathless}|{dizzy}|{faint_now}',
		'dessagn*|desagn* & preu*|quota|factura|divorci|hisenda|impostos|hipoteca|lloguer*|minuta|empresa|despeses|cobr*|exagera*',
		'dessagn*|desagn*|sagn* & pel_licula|pelicula|documental|novel_la|obra_de_teatre|serie|videojoc -{earnest}|{as_seen}|{relative}',
		'sagn* & me_la_treuen|me_l_treuen|em_treuen|es_veritat|mes_que_ve|setmana_que_ve',
		'amput*|secciona* & indemnitz*|barem|protesi|pensio',
	],
	trauma: [
		'punyalada|punyalades & esquena && soci|empresa|clients|negoci|confiança|herencia|traicio|contracte|cunyat -{bleed}|{blood}|{weapon}|terra|ferit|ambulancia',
		'atropellament & estiu|hivern|any|mes|fa',

		'clav* & preu*|factura|euros|pressupost|minuta|rebut|comissio',
		'punyalada|punyalades|ganivetada|navallada & preu*|pressupost|factura|cobr*|minuta',
		'ni_a_trets|a_tret_de|a_un_tret_de|tret_de_sortida|el_tret_per_la_culata',
		'amput* & indemnitz*|barem|protesi|pensio',
		'caigut + mobil|telefon|test|tendal|antena|roba|pinces|claus',
		'pel_licula|pelicula|serie|novel_la|obra_de_teatre|videojoc|documental & {stabbed}|{hit_by}|{crushed}|{fell}|{burn} -{earnest}|{as_seen}|{relative}',
	],
	leg: ['no_sento|no_em_sento|no_noto & agulletes|agulletes', 'agulletes|agulletes & cames|cama'],
	stroke_fast: ['{tooth} & penjant|fil', 'agulletes & no_puc|aixec*|brac|braços|bracos'],
	eye: ['un_ull_de_la_cara|mal_d_ull|ull_viu|a_ull|ull_amb|ull_de_poll|clucar_l_ull'],
	contractions_close: ['part|parir & classes|curs|documental|pel_licula|pla_de'],
	any: [
		'sagn*|plora|fa_mal|cou + la|el|les + butxaca|butxaques|cartera|anima|visa',

		'carrer|plaça|placa|avinguda|passeig|carrero|travessia|baixada|cami + de_la|del|de|dels|de_les + sang|mort|foc|ganivet|forca|penjat|penjats|cremat|cremats|escorxador|morts|veri|infern|punyal|martirs|espasa',
		'cremar|crema|cremant|crem*|bull|bullint|regir*|encen + la_sang',
		'em_fa|li_fa|em_feia|ens_fa|fa & tall|vergonya -{bleed}|{blood}|ma|dit|cap',
		'tall + de + cabell|cabells|llum|aigua|subministrament|corrent|linia|carn|pernil|manega|roba',
		'tall & color|metxes|pentinar|tint|serrell|puntes|barba',
		'crem*|socarrim* & cabell|cabells|melena|serrell|puntes|metxes -cara|cap|pell|cella|front|coll|orella|foc|encenedor|espelma',
		'molt|tan|super|bastant|totalment|completament|una_mica|estic|estem|esta + cremat|cremada|cremats & feina|treball|oficina|torns|guardies|cap|negoci|bar -pell|braç|cara|ma|mans|oli|butllofes|ferida|aigua',
		'per_poc|gairebe|quasi|va_estar_a_punt|de_poc + atropell*|arroll*|enganxa|agafa -sagn*|ferit|ferida|cama|mal',
		'desmaia|mor|desplom* & cada_vegada_que|cada_cop_que + veu|sent|anem|dic|toca',
		'funcio|musical|butaques|entrades|estrena|taquilla|teatre|pel_li|cartellera && sang|tiroteig|apunyal*|maten -{now_here}|terra|ajuda|ambulancia|s_ha',
	],
	ache: [
		'tall* + cabell*|serrell|ungles|puntes|gespa',

		'treure|treuen|retirar|toca|quan & punts|grapes|sutura -{bleed}|{pus}|{swollen}|obert*|febre|mal|vermell',
		'donant|donants|donar|donacio & sang',
		'caigut|caure|cau|balla|mou & dent|dents|queixal + de_llet',
		'com + una + bola|foca|vaca',
		'no|res|ni|sense + infectat|infectada|infeccio',
		'veri|verins|verinos*|toxic*|enverin*|raim|xocolata|panses|dolent|dolenta && no_n_ha_menjat|no_ha_menjat|no_n_ha_tastat|no_se_n_ha',
	],
	vet_poison: [
		'empassat|empassar|menjat && factura|pagat|cobrat|rebut -ara|acaba',

		'els|les|el|la + enverin*|fa_mal|maten & {animal}|raim|xocolata -s_ha|menjat|empassat',
		'{vet_poison} & hauria_de|caldria|maxim|quantitat_de',
	],
	overdose: [
		'prenc|pren|prenia + {anticoagulant} -doble|dues_vegades|de_mes|equivoc*|error|totes|pot|capsa',

		'prenia|canviat|controls|control|inr & sintrom|anticoagulant*|{pills} -{many}|doble|dues_vegades|maread*',

		'puc|pot|es_pot|podria|podem|hauria_de + prendre*|donar* + {pills}|dos|dues|un|una|un_altre|una_altra -ja|pres|menjat|empassat',
		'si_em_prenc|si_prenc|si_li_dono|si_barrejo & intoxic*|sobredosi|enverin* -totes|tots|pot|capsa',
		'intoxic*|sobredosi|enverin* && no_me_n_he_pres|no_n_he_pres|encara_no_n_he|encara_no_me|abans_de_prendre',
	],
	operation_sign: [
		'sagn*|sagnat|infl* & primer_dia|primers_dies|al_principi -avui|ara|encara|pero',
		'inflor|inflamacio|flemo|inflat|inflada & baixant|ha_baixat|va_baixant|desinfl* -pero|altra_vegada|no|tampoc',
	],
	dental_broken: ['mou*|balla|ballava|bellug* & dent|dents|queixal + de_llet'],
	dental_bleeding: ['sagn*|sagnat & primer_dia|primers_dies|al_principi -avui|ara|encara|pero'],
	bleeding_any: [
		'sagn*|sagnat & primer_dia|primers_dies|al_principi -avui|ara|encara|pero|embaras*',
	],
	breathing: ['gat_gris|gata_grisa|gata_gris|gatet_gris|gos_gris|gossa_grisa|gat_blau|blau_rus'],
};
