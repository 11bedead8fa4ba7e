/** Words of dentists, in Catalan. */
export const teeth: Record<string, string> = {
	extraction_site: 'queixal|queixals|dent|extraccio|geniva|genives|seny',
	dental_swelling: 'flegmo|flemo|inflor|inflat|inflada|absces|infeccio|inflamacio|flegmó|flemó',
	under: 'sota|a_sota|dessota',
	open: 'obrir|obro|obre',
	swallow: 'empass*|saliva|engolir',
	pill_big: 'pastilla_gran|orgull|mentida|aquest_preu|aixo',
	slight: 'petit|petita|una_mica|poc|lleu|baixant|normal|menys|petitona|millor',
	drool:
		'bava|baveja|no_pot_empassar_la_saliva|no_puc_empassar_la_saliva|no_puc_ni_empassar|no_pot_ni_empassar|li_cau_la_bava',
	eye_shut:
		'tapa_l_ull|tanca_l_ull|ull_tancat|no_puc_obrir_l_ull|fins_a_l_ull|m_arriba_a_l_ull|arriba_a_l_ull',
	closed_up: 'tancat|bloquejat',
	tooth:
		'dent|dents|queixal|queixals|ullal|peça|incisiva|molar|geniva|paleta|pala|pales|incisiu|incisius|ullals|paletes',
	milk_tooth:
		'llet|postissa|postis|funda|corona|empastament|implant|provisional|ferula|sola|sol|protesi',
	knocked_out:
		'saltat|saltada|volat|sortit|sortida|cop|sencera|sencer|arrencat|arrencada|tret|caigut_d_un',
	in_hand: 'a_la_ma|en_un_got|en_llet|amb_llet|la_tinc|guardada|la_tenim|amb_arrel',
	fell_out:
		'caigut|sortit|saltat|despres|desenganxat|despegat|perdut|caiguda|descimentat|ha_caigut|saltada|empassat',
	moved_place:
		'mogut_de_lloc|desplacada|desplaçada|s_ha_mogut|s_ha_ficat|cap_endins|cap_enrere|moguda_del_cop|torta_del_cop|enfonsada',
	pushed_in: 'ficat|enfonsat|enfonsada|cap_endins|clavada',
	adult_tooth: 'definitiva|dent_definitiva|permanent|d_adult',
	tooth_site:
		'queixal|dent|extraccio|geniva|dents|treure|treureu|vau_treure|boca|implant|seny|gasa|tret|forat|van_treure|arrencar',
	gauze: 'gasa|gases|coto',
	keeps: 'segueix|continua|xop*|hores|plena|sang|canviant',
	fill: 'omple|omplint|ple|plena|s_omple',
	abscess: 'flegmo|flemo|absces|inflor|inflada|cara_inflada|inflat|infeccio|flegmó',
	abscess_word: 'absces|pus|fistula',
	cheek: 'galta|cara|mandibula|barra|costat_de_la_cara',
	toothache:
		'mal_de_queixal|mal_de_dents|mal_de_dent|fa_mal_el_queixal|fa_mal_un_queixal|fan_mal_els_queixals|queixal_del_seny|fa_mal_la_dent|fa_mal_una_dent|fan_mal_les_dents|fa_molt_mal_el_queixal|fa_molt_mal_un_queixal|mal_de_boca|mal_als_queixals|mal_a_un_queixal|mal_al_queixal|fa_mal_la_geniva|fa_molt_mal_una_dent|queixal_em_fa',
	cannot_sleep:
		'no_em_deixa_dormir|no_li_deixa_dormir|no_he_dormit|no_puc_dormir|sense_dormir|no_he_pogut_dormir|no_dormo|no_ha_dormit|no_he_aclucat|no_m_ha_deixat_dormir|sense_aclucar_l_ull',
	drug_fails:
		'ni_amb_ibuprofe|ibuprofe_no|no_em_fa_res|no_em_fa_efecte|no_em_calma|no_se_m_passa_amb|ni_amb_nolotil|ni_amb_pastilles|ni_amb_res|nolotil_no|paracetamol_no|no_em_treu|no_em_fan_res|ni_l_ibuprofe|ni_el_paracetamol|no_se_me_n_va|no_em_passa_amb|no_em_fa_ja|no_marxa_amb|ni_amb_paracetamol|ni_amb_enantyum',
	throb: 'batega|bategant|batecs',
	kills: 'mata|matant|em_moro|boig|boja|m_enfilo_per_les_parets|pujo_per_les_parets',
	not_bear: 'no_aguanto|no_suporto|no_ho_aguanto|no_puc_mes|m_esta_matant|aguantar',
	broken_tooth:
		'trenca*|partit|partida|esberlat|escantonat|esquerda*|trossejat|escrostonat|saltat_un_tros',
	crown: 'corona|funda|pont|provisional|incrustacio|carilla',
	brace: 'bracket*|brackets|aparell|filferro|ortodoncia|retenidor|ferula|invisalign|aparells|fil',
	poke: 'punxa|clava|clavant|punxant|molesta|solt|sortit|fregant|frega|llaga|deixat_anar|es_clava',
	filling: 'empastament*|obturacio|empast*',
	prosthesis: 'protesi|dentadura|postissa|pont',
	implant: 'implant|cargol',
	moves: 'mou|balla|fluixa|fluix|afluixat|es_mou|solta',
	wire: 'filferro|fil_de_l_ortodoncia',
	bother: 'molest*|sensib*|inflad*|mal|dolor|sagn*|picada|picat|caries|forat|negra|negre',
	gum: 'geniva|genives',
	mouth_ulcer: 'llaga|llagues|afta|aftes|boquera',
	sensitivity: 'sensibilitat|sensibles|sensible|esgarrifança_al_fred',
	cold_tooth: 'fred|llavi',
};
