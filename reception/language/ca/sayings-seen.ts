/** What somebody tells who stands beside it, in Catalan: ways of saying that no class of words holds. */
export const seenSayings: Record<string, readonly string[]> = {
	chest_pain: [
		'com_si_m|com_si_li|com_si_em|com_si_me + estrip*|esquinc*|esqueix*|rasg*|partissin|obrissin|trenquessin & esquena|pit|panxa|omoplat*',
	],
	severe_bleeding: [
		'torniquet|cinturo|corretja & lligat|fet|posat|estret & raja|sagn*|sang|no_para|a_raig',
	],
	trauma: [
		'barra|barram|mandibula & desmunta*|balla|solta|de_banda_a_banda|penjant && sang|adormi*|ensopi*|s_adorm',
		'tancat|tancada|tancats|tancades & cambra|camera|nevera & fred|frigorific*|congela*|gel && {freezing_body}|no_s_obre|no_obre|maneta|sota_zero|menys_vint|menys_divuit|peus|mans',
		'cambra|camera & frigorific*|congela*|fred && tancat|tancada|tancats|tancades && maneta|no_s_obre|no_obre|no_va|peus|mans|gelat|gelada|zero|menys_vint',
		'caigut|caiguda|ha_caigut & segon|tercer|quart|cinque|sise|pati|celobert & no_es_mou|coll|cap|nen|nena|fill|filla|petit|petita -dent|queixal|gotes|aigua|test',
	],
	unconscious: [
		'porta|paret|replà|repla & veu|sent|sento|sentim|senten|crida|gemega & aixecar|ajudeu_me|ajudi_m|auxili',
		'veu|algu|veina|vei & feble|fluixet|fluixeta|fluix|baixet|prim|primeta & ajuda|ajudeu_me|ajudi_m|auxili|aixecar',
		'tret|treta & aigua|mar|riu|piscina|bassa && no_respira|no_alena|no_es_mou|no_plora|no_reacciona|blau|blava',
	],
	not_breathing: ['no + alena|alenava|alenen', 'sense + alenar'],
	suicidal: [
		'deixat|deixo|donat|regalat & gat|gata|gos|gossa|canari|ocell && viaducte|soc_al_pont|dalt_del_pont|barana|cingle|penya_segat|les_vies -vacances|residencia',
		'tinc|agafat & escopeta|pistola|revolver & falda|a_la_ma|a_les_mans|carregada|a_la_boca|al_cap -permis|llicencia|vendre|caça|joguina|silicona',
		'preso|presó & no_en_faig|no_hi_torno|no_hi_entro|no_hi_aniré && escopeta|pistola|pastilles|corda|adeu|gracies',
		'm_ho_repensaria|m_ho_repensare|no_em_facis_canviar|no_em_feu_canviar && pont|viaducte|barana|deixat|pagat|carta|terrat',
	],
	flood_burst: [
		'aigua|laigua|aigües & arriba|marriba|m_arriba|ens_arriba|arribant & turmell|turmells|sócol|socol|parquet',
		'aigua|aigues & puja|pugen|pujant|tornen|retorna & embornal|dutxa|banyera|desguas|claveguer*|vater -calenta|freda|pressio',
		'clavegueres|claveguera|baixants|baixant & tornen|torna|retornen|vessen|vessa|pugen -revisio|pressupost',
	],
	insecure: [
		'porta|persiana|finestra|portal & rebentada|rebentat|esbotzada|esbotzat|forçada|forcada && pany|policia|passar_la_nit|nit|lladres|robat|tancar|nenes|nens',
	],
	law_eviction: [
		'se_l|se_la|se_ls|se_les|me_l|me_la|me_ls + emporta|endu|emportara|enduu|emporten && pais|aeroport|avio|estranger|frontera|veure_mes',
		'aeroport|avio & foto|surt|missatge|marxen && nen|nena|nens|fill|filla|fills -autoritzacio|permis|vacances|consentiment',
	],
	leg: [
		'besso|panxell|bessó & vermell|vermella|cremant|calent|calenta|inflat|un_pam_mes|mes_gros|mes_grossa|el_doble',
		'cama|altra|bona & un_pam_mes|mes_grossa|inflada & vermell|vermella|cremant|calenta && enguixada|enguixat|guix|avio|viatge|operat|operada',
	],
	headache_alarm: [
		'mal_de_cap & llumetes|llums|pampallugues|estrelletes && embarass*|setmanes|prenyada|espera',
	],
	vet_rabbit: [
		'conill*|conilla|cobai*|hamster|xinxilla|fura & no_ha_tastat|no_tasta|no_rosega|no_fa_caques|no_fa_caca|no_fa_bolletes|no_caga|arraulit|arraulida',
	],
	breathing: [
		'pulmons & no_s_omplen|no_se_m_omplen|tancats|no_se_li_omplen',
		'se_m_tanquen|se_li_tanquen + bronquis|pulmons',
		'no_arribo|no_arriba + a + agafar',
		'respir* & com_un_peix|cada_cop_menys|molt_poc|amb_molt_esforç',
	],
	law_detention: [
		'truca|trucat|trucant & des_de|des_d & comissaria|calabos|caserna',
		'escorcollant|registrant + casa|pis|despatx|oficina|empresa|local',
		'judici_rapid & avui|dema',
		'alcoholemia & deten*|comissaria|judici_rapid',
	],
	anaphylaxis: [
		'no_puc|no_pot + empassar & pica|faves|urticaria|infl*|picat|picada|antibiotic',
		'llengua & no_li_cap|no_m_hi_cap|no_em_cap|el_doble|com_una_sola',
		'se_m_estan|se_li_estan + inflant + llavis|ulls|galtes|mans -dent|queixal',
	],
};
