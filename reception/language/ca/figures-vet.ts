/** What only sounds like an animal in danger, in Catalan, and a few idioms of every sector. */
export const vetFigures: Record<string, readonly string[]> = {
	any: [
		'em_moro|es_mor|moro|mor|ens_morim|em_moria + pel|pels|per_la|per_les|per_un|per_una|per_aquell|per_aquella|per_anar|per_fer|per_menjar|per_tenir|per_veure',
		'mort|morta|morts|mortes + de + por|riure|son|gana|set|fred|fastic|vergonya|enveja|cansament',
		'pel_licula|peli|novel_la|llibre|serie|obra_de_teatre|protagonista|videojoc & mort*|mata*|ofegat|ofega|assassin*|desagn*|dessagn*|sagn*|explota|incendi|foc|crim|cadaver|suicid*|segrest*|enverin*',
		'assassinades|assassinat|violencia & reportatge|exposicio|treball|estudi|xerrada|jornada',
	],
	vet_collapse: [
		'truc|concurs|casting|li_dic|li_diem|es_fa|fer_se & mort|morta|mor|desplom*|cau|tomba|tombat|pam|a_terra|no_es_belluga|no_es_mou',
		'mor && concurs|truc|galeta',
		'ronca|roncs && ofega|asfixia|sempre',
		'es_mor|mor|es_moren + pel|pels|per_la|per_les|per_un|per_una|per_menjar|per_jugar|per_sortir|de_gana|de_ganes|de_por|de_riure|de_gelosia|de_gust',
	],
	unconscious: [
		'truc|concurs|casting|li_dic|es_fa|fer_se|pam|galeta & mort|morta|desplom*|cau|a_terra|no_es_belluga|no_es_mou',
		'ale|alè|pudor|pets && desmai*|inconscient|tomba',
		'anestesi*|sedaci* & inconscient|adormit|adormida',
	],
	breathing: [
		'ronca|roncs && ofega|asfixia',
		'ordinador|portatil|mobil|telefon|impressora|tele|router|cotxe|moto && respira|mort',
		'sense_ale & vistes|terrassa|preu|concert|emocio|atic|paisatge',
		'busquem|buscant|busco && ofeg*',
		'deixen|deixa|deixat + sense_ale|sense_alè',
	],
	ache: ['es_fa|fer_se|fa + el|la + mort|morta'],
	violence: [
		'lloro|cotorra|ocell && socors|auxili|foc|ajuda|policia',
		'socors && ensinistr*|serie|pel_licula',
	],
	fire_smoke: ['lloro|cotorra|ocell && foc|socors'],
	suicidal: ['el_vol|la_vol|vol + matar & gat|gos|cortines|sofa|gata|gossa|lloro'],
	severe_bleeding: ['dessagn*|desagn* & pel_licula|protagonista|serie|llibre|factura|preu'],
	eye: [
		'cop|colp|ullada + d_ull|d|al',
		'donar|dona|donava|fer|feu|fes + cop_d_ull|ullada',
		'cop_d_ull',
		'ull_de_poll|mal_d_ull|un_ull_de_la_cara',
	],
	eye_chemical: ['cop_d_ull'],
	avulsed: ['dent_de_llet|dents_de_llet|primera_dent|ratoli|ratolinet|angelet'],
	vet_bloat: ['operat|operada|van_operar|vau_operar|gastropexia|preventiva & torsio|estomac'],
	vet_poison: [
		'es|son|sera|seran + venenos*|verinos*|toxic*|dolent|dolenta|perillos*',
		'no + ha|n_ha|han|se_n_ha + menjat|empassat|tastat + cap|cap_ni_un|res',
		'cada_quan|pipeta|mensual|puces & veri|verí',
		'menja|menjat|menjar + herba',
		'corre|juga|busca|porta|darrere|persegueix & pilota|pal',
		'menja + be|com_sempre|normal|de_tot|igual',
	],
	lift_trapped: ['ningu && a_dins|dins|dintre -{we_are}|respon|contesta'],
};
