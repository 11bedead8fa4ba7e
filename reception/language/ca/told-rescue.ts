/** Who is shut in a vehicle or hangs on a machine, in Catalan: the words of `concepts/told-rescue.ts`. */
export const toldRescue: Record<string, string> = {
	car_child:
		'nen|nena|nens|nenes|nado|nadons|bebe|bebes|criatura|criatures|fill|filla|fills|filles|petit|petita|petits|petites|menut|menuda|menuts|xiquet|xiqueta|xiquets|nin|nina|bessons|bessones|net|neta|nets|marrec|vailet|noiet|noieta|mainada|canalla',
	told_in_car:
		'al_cotxe|en_un_cotxe|dins_del_cotxe|dins_d_un_cotxe|dins_el_cotxe|dintre_del_cotxe|dintre_d_un_cotxe|al_meu_cotxe|cotxe_tancat|cotxe_aparcat|a_la_furgoneta|en_una_furgoneta|dins_la_furgoneta|dins_de_la_furgoneta|furgoneta_tancada|a_la_furgo',
	car_heat:
		'al_sol|ple_sol|sota_el_sol|finestres_pujades|finestres_tancades|finestretes_tancades|vidres_pujats|escletxa_oberta|quina_calor|aquesta_calor|trenta_graus|trenta_cinc_graus|quaranta_graus|forn|bull|bullint|rostint*|suant|suada|suat|xop|xopa|amarat|tancat_a|tancada_a|tancats_a',
	car_tame:
		'joguina|preu|lloguer|llogar|comprar|condicionat|cadireta_nova|pellicula|conte|noticia|cita|retard|arribo_tard|arribem_tard|maqueta|norma|normativa|multa|per_saber|es_legal|motxilla|mobil|abric|jaqueta|asseguranca|isofix|una_copia|avaria|arreglar|{traffic_jam}',
	on_own: 'sol|sola|solet|soleta|sols|soles|solets',
	grown_gone:
		'ningu_al_voltant|ningu_mes|ningu_a_prop|no_tornen|no_torna|no_apareix|no_hi_ha_ningu|pares_al|mare_compra|comprant|al_bar|al_bingo|ja_no_plora|sense_pares|no_respon|ni_una_escletxa',
	forgot_child:
		'deixat|deixada|deixats|vaig_deixar|oblidat|oblidada|descuidat|descuidada|vaig_oblidar|han_deixat',
	should_be_nursery:
		'el_feia_a_la_llar|la_feia_a_la_llar|el_feia_a_la_guarderia|la_feia_a_la_guarderia|em_pensava_que_l_havia_deixat|creia_que_l_havia_deixat|m_he_oblidat_de_deixar_lo|m_he_oblidat_de_deixar_la',
	still_aboard: 'es_al_darrere|es_a_darrere|es_dins|es_a_dins|encara_es_dins|segueix_dins',
	car_shut:
		's_ha_tancat_el_cotxe|se_m_ha_tancat_el_cotxe|he_tancat_el_cotxe|cotxe_s_ha_bloquejat|cotxe_s_ha_tancat|cotxe_bloquejat|cotxe_tancat|cotxe_no_obre|cotxe_no_s_obre|tancament_centralitzat|no_puc_obrir_el_cotxe|el_comandament_no|comandament_del_cotxe|claus_al_cotxe|claus_dins_del_cotxe|claus_dins_el_cotxe|claus_posades|trencar_la_lluna|no_s_obre_cap_porta|i_les_claus_tambe|les_claus_tambe',
	car_within: 'dins|dintre|a_dins|lligat|lligada|tancat|tancada|a_la_cadireta|al_cabas|darrere',
	with_child:
		'amb_el_meu_fill|amb_la_meva_filla|amb_el_fill|amb_la_filla|amb_els_fills|amb_el_nen|amb_la_nena|amb_els_nens|amb_les_nenes|amb_el_petit|amb_la_petita|amb_un_nado|amb_el_nado|amb_una_criatura|amb_la_criatura|amb_els_bessons|amb_el_xiquet|amb_la_xiqueta|amb_un_nen|amb_una_nena',
	child_there:
		'hi_ha_un_nen|hi_ha_una_nena|hi_ha_un_nado|hi_ha_una_criatura|hi_ha_nens|hi_ha_criatures|hi_ha_el_nen|hi_ha_la_nena|hi_tinc_el_nen|hi_tinc_la_nena|nen_dins|nena_dins|nado_dins|nens_dins|criatura_dins|fill_dins|filla_dins|petit_dins|nen_a_dins|nena_a_dins|nen_es_dins|nena_es_dins|fill_es_dins|filla_es_dins|bessons_son_dins|nena_darrere|nen_darrere|fill_darrere|filla_darrere',
	break_glass:
		'trencar_el_vidre|trenquem_el_vidre|trenco_el_vidre|trencar_la_lluna|trencar_la_finestreta|trencar_un_vidre|petar_el_vidre',
	got_into: 'ficat|ficada|tancat|tancada|amagat|amagada|atrapat|atrapada|ficat_dins',
	in_boot: 'maleter|portamaletes',
	car_gone:
		'robat_el_cotxe|robat_la_furgoneta|endut_el_cotxe|enduen_el_cotxe|emportat_el_cotxe|emporten_el_cotxe|cotxe_baixa_sol|cotxe_va_sol|cotxe_es_mou_sol|cotxe_avall|cotxe_ha_caigut_a_l_aigua|cotxe_a_l_aigua|cotxe_al_riu|cotxe_s_enfonsa|grua_s_ha_endut',
	hear_child:
		'sento_plorar|se_sent_plorar|sentim_plorar|se_sent_un_nado|sento_un_nado|sento_un_nen|es_sent_plorar|s_escolta_plorar',
	car_seat: 'cadireta|cabas|maxicosi|maxi_cosi',
	child_fails:
		'xop_de_suor|xopa_de_suor|amarat_de_suor|amarada_de_suor|caigut_el_cap|cap_penjant|vermell_com_un_tomaquet|vermella_com_un_tomaquet|ja_no_plora|no_reacciona|no_respon',
	air_cooled: 'gimnas|correr|clima',
	still_car: 'cotxe|furgoneta|vehicle|aparcament|parquing',
	sun_on_it: 'ple_sol|al_sol|forn|bull|finestres_tancades|finestres_pujades',
	left_on_bus:
		'deixat|deixada|oblidat|oblidada|quedat|quedada|adormit|adormida|segueix_dins|encara_es',
	on_bus:
		'autocar|bus_escolar|autobus_escolar|transport_escolar|autobus_buit|bus_buit|bus_de_l_escola',
	life_machine:
		'respirador|respiradors|ventilador_mecanic|ventilat|ventilada|ventilats|bipap|concentrador|concentrador_d_oxigen|maquina_d_oxigen|maquina_de_l_oxigen|aparell_d_oxigen|aparell_de_l_oxigen|generador_de_l_oxigen|motor_de_l_oxigen|amb_oxigen|necessita_oxigen|porta_oxigen|depen_de_l_oxigen|traqueo|traqueostomia|traqueotomia|maquina_de_respirar|maquina_per_respirar|ela|electrodependent|lvad|cor_artificial|bomba_del_cor',
	power_lost:
		'{without_power}|sense_llum|sense_corrent|no_hi_ha_corrent|no_tenim_corrent|tallat_la_llum|tallat_el_corrent|saltat_el_diferencial|saltat_l_automatic|ha_marxat_el_corrent|se_n_ha_anat_el_corrent|grup_electrogen_no|generador_no|no_te_benzina|sense_benzina|sense_bateria|no_hi_ha_endoll',
	machine_fails:
		's_ha_parat|s_ha_aturat|s_ha_apagat|apagada|apagat|s_ha_bloquejat|bloquejada|s_ha_fos|ha_petat|s_ha_trencat|s_ha_espatllat|s_ha_cremat|ha_fallat|falla|no_funciona|no_engega|no_s_encen|dona_error|bateria_baixa|bateries_esgotades|sense_bateria|no_para_de_sonar|no_deixa_de_sonar|no_para_de_xiular|ha_deixat_d_insuflar|deixat_d_insuflar_li|xiula|sense_corrent|espatllat|avariat',
	oxygen_store:
		'bombona_d_oxigen|ampolla_d_oxigen|botella_d_oxigen|oxigen_portatil|l_oxigen_de_casa|tot_l_oxigen|queda_oxigen|l_oxigen',
	runs_dry:
		's_acaba|s_ha_acabat|se_ns_acaba|s_esta_acabant|s_ha_buidat|s_esta_buidant|buida|buit|a_la_vermella|en_vermell|a_zero|queda_poc|mitja_hora|ultima_ampolla|ultima_bombona|no_en_queda|no_en_tenim|per_cent|no_arriba|no_surt|no_ix|s_escapa|esgotat|esgotada',
	hand_bag: 'ambu|la_pera|bombem|bombejant|bombant',
	bag_why: 'a_ma|amb_la_ma|li_donem_aire|donant_aire|ha_fallat|sense_llum|respirador|prement',
	nasal_tube: 'ulleres_nasals|canula_nasal|gomes_de_l_oxigen|tub_de_l_oxigen|manega_de_l_oxigen',
	no_flow:
		'no_surt|no_surt_res|ja_no_surt|no_bufen|no_bufa|no_tira|no_arriba|no_passa|trencat|esquerdat',
	blood_machine: 'dialisi|cicladora|sang_a_la_maquina|la_sang_a_la_maquina',
	hooked_up: 'connectat|connectada|endollat|endollada|sang|a_mitges|amb_ell|amb_ella',
	heart_pump: 'lvad|cor_artificial|bomba_del_cor|bomba_cardiaca|assistencia_ventricular',
	airway_tube: 'traqueo|traqueostomia|traqueotomia|canula|secrecions|mocs|s_ofega|es_tapa',
	sucker: 'aspirador|aspirador_de_secrecions|aspirar_lo|maquina_d_aspirar',
	plan_word:
		'pla_de|protocol|per_si|pressupost|cataleg|simulacre|curs|formacio|llogueu|veneu|viatjar|viatge|avio',
	diving: 'busseig|submarinisme|soldadura|aquari|peixera|peixos',
};
