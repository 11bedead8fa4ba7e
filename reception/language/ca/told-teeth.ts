/** Teeth gone, running sockets and pain beyond bearing, in Catalan: the words of `concepts/told-teeth.ts`. */
export const toldTeeth: Record<string, string> = {
	own_tooth:
		'dent|dents|pala|pales|paleta|paletes|ullal|incisiu|incisiva|dent_de_davant|esdentegat',
	kept_in: 'got_de_llet|recollit|en_serum|en_un_mocador|al_puny|a_la_gespa|en_saliva',
	false_tooth:
		'postis*|dentadura|protesi|funda|corona|de_llet|ratoli|ratolinet|neteja|pressupost|fa_anys|fa_mesos|implant',
	knock_cause:
		'cop|gronxador|manillar|vorera|partit|asfalt|cap_de_cop|bici|bicicleta|porta|pilotada|tobogan|colze|patinet|escales|caient|caigut|caiguda|topada',
	tooth_missing: 'fora|falta|perdut|menys|sense|penjant|botat|caient|volant|esdentegat|tret',
	bike_part: 'plat|pinyo|cadena|engranatge|pinta|cremallera|serra',
	spat_out: 'escopit|escopint|va_escopir',
	hole_where: 'forat|buit',
	used_be: 'on_tenia|on_hi_havia|on_era',
	put_back:
		'tornada_a_encaixar|tornat_a_encaixar|l_he_encaixada|l_he_tornada_a_posar|tornat_a_posar_la_dent',
	sunk_in: 'enfonsat|enfonsada|ficat|clavat|clavada',
	in_gum: 'geniva',
	bed_cloth: 'coixi|tovallola|llencol|llencols|rentamans|samarreta',
	red_wet: 'vermell|vermella|sang|xop|xopa|taca|ple|plena|regalimant',
	pulled_tooth:
		'queixal|queixals|extraccio|van_treure|em_van_treure|vau_treure|dent_treta|treta|tret|seny|alveol|coagul|cirurgia_de_geniva',
	told_socket:
		'forat_del_queixal|alveol|ferida_del_queixal|punts_del_queixal|extraccio|on_em_van_treure|del_forat',
	runs_blood:
		'degota|degotant|raja|rajant|es_una_aixeta|regalima|fil_de_sang|coaguls_com|surten_coaguls|surt_sang',
	not_closing: 'no_es_tanca|no_tanca|no_cicatritza|no_talla',
	told_clot: 'coagul',
	clot_gone: 'perdut|caigut|sortit|no_es_forma|ha_marxat',
	gauze_wet:
		'regalimant|deu_gases|cada_cop_que_trec|paquet_de_gases|encara_raja|cada_deu_minuts|xopa|xopes',
	not_cutting: 'no_talla|no_s_atura|ni_prement|no_para_de_sagnar|no_es_talla|hores_sagnant',
	blood_swallowed:
		'vomito_la_sang|vomito_sang|sang_empassada|he_vomitat_sang|escupo_sang|escupo_coaguls',
	pain_tooth: 'queixal|queixals|dent|dents|ullal|endodoncia|seny|caixal|galta',
	torment:
		'rabiant|alicates|arrencaria|veig_les_estrelles|punxa|punxades|horrors|no_puc_ni_tancar|em_moro|li_crema|ploro|batega_al_cap|sento_el_cor',
	pills_no_use:
		'no_em_calma|ni_l_enantyum|ni_el_nolotil|tres_nolotils|dos_nolotils|nolotils|no_em_fa_ni|tres_ibuprofens|dos_ibuprofens',
	nerve: 'nervi',
	laid_bare: 'a_l_aire|exposat|descobert',
	shoots: 'dolor|punxa|puja|corre|irradia',
	to_ear: 'a_l_orella|fins_a_l_orella|a_la_templa|fins_a_la_templa|a_l_oida|al_pols',
	rot_taste: 'gust_de_podrit|fa_pudor|mal_gust|gust_podrit',
	dry_socket: 'alveolitis|alveol_sec',
	jaw_bone: 'mandibula|barra',
	seized_up: 'travada|encallada|agarrotada|bloquejada',
	cannot_eat_any: 'no_menja|no_puc_menjar|ni_sopa|plora_agafant_se|plora_agafat',
	gum_boil: 'flegmo_que_ha_rebentat|bola_de_pus',
	covers_tooth: 'tapa_la_dent|tapa_el_queixal|cobreix_la_dent',
};
