/** What only sounds like a danger in Catalan because of who, what or when it is said of. */
export const seenFigures: Record<string, readonly string[]> = {
	any: [
		'nomes + de|d + sentir|veure|pensar|pensar_hi|imaginar & em_quedo|es_queda|cau|caic|ofeg*|sense_aire|mareja*|em_marejo|es_mareja|desmai*|rodo|sang',
		'consola|play|playstation|videojoc|videojocs|fortnite && trets|tirs|bombes|guerres|guerra|crits',
	],
	breathing: [
		'sense_aire|sense_ale|em_quedo|ofeg* & sentir|veure|pensar|entrar',
		'dentista|agulles|torn & por|panic && sense_aire|ofeg*',
		'prova|estudi|unitat + del|de|de_la + son & respir*|ofeg*',
		'respir*|ofeg* && ronc|ronco|ronca|roncs|bram|prova_del_son|estudi_del_son|estudi_de_la_son|apnea|apnees -llavis|nado|ara',
		'ofegar|ofegat|ofegada & fa_anys|fa_molts_anys',
	],
	unconscious: [
		'sentir_parlar & sang|agull* & cau|desmai*|mareja*|rodo',
		'inflar|inflat|inflada|va_inflar & se_me|se_me_va',
	],
	choking: [
		'sempre|de_vegades|a_vegades & ennueg* -ara|respir*|blau|blava|morat|morada',
		'ennueg* & motlle*|motlo|pasta|pastes|impressio|impressions|raspall|ortodoncia -ara',
	],
	chest_pain: [
		'pit|pits & mugro|mugrons|alleto|alletar|alletant|llevadora|lactancia|mossega',
		'pit && mugro|mugrons|alleto|alletar|alletant|llevadora|lactancia -suor*|brac|braç',
		'va_fer|va_morir|va_tenir|morir & infart && revisio|prova_d_esforç|prova_d_esforc|marato|cardiole*',
	],
	stroke_fast: ['ictus && es_diu|ungles|vacuna|vacunes|pipeta|pelar|li_diem|de_nom -cop|boca|braç'],
	severe_bleeding: ['sang & budells|fetge & pel_licul*|cine*|grup|banda|concert|entrades|cartell*'],
	trauma: [
		'punyalada|punyalades & minuta|notari|lloguer|preu|preus|cobr*|clav*|factura|herencia|comissio|despatx|rebut',
		'punyalada|punyalades && minuta|notari|lloguer|preu|preus|quant|factura -sang|ambulancia|panxa',
		'dispara* + dentadura|dent|dents|pont|funda|sabata|tap|pilota|postissa',
		'dentadura|dent|pont|funda|sabata|tap & dispara*',
		'vermell|vermella|inflat|inflada + i + cremant',
		'cremant & besso|bessó|panxell|cama|peu && inflat|inflada|vermell|vermella|enguixada',
		'donar_sang|donacio|banc_de_sang|reserves & sang',
	],
	violence: [
		'contra + agressions|agresions|atacs|robatoris|ganivets|navalles',
		'curs|taller|classes & defensa_personal',
		'curs|taller|classes|defensa_personal && ganivet|ganivets|navalla|navalles|agresions|agressions -ara|ajuda',
		'gat|gata|gos|gossa|zel|lloro|miola|miol*|udol* & com_si|sembla & mat*|estiguessin',
		'com_si + matessin|mati|l|la|el|estiguessin & matant & gat*|gos*|miol*|zel|crida',
		'sembla_que|com_si & matin|matessin|matant & zel|gata|gat|gos|gossa|miol*',
		'gat|gata|gos|gossa & em_segueix|ens_segueix',
	],
	collapse: [
		'pont & dent|dents|queixal|queixals|dentista|implant|boca|enganxar|masteg*',
		'pont && dent|dents|queixal|queixals|dentista|implant|enganxar|sagna -cotxe*|riu|carretera|gent',
	],
	fire_smoke: [
		'castell|drac|correfoc|inflable|disfressa & fum|foc -casa|pis',
		'fum|brases & barbacoa|brases|costellada|costellades|calçots|calçotada|graella|sardines|botifarres',
		'fum|brases && cada_diumenge|cada_dissabte|cada_cap_de_setmana|prohibir|estatuts -finestra|negre|criden|foc',
	],
	electrical_danger: [
		'curtcircuit|cremar|cremat && vau_arreglar|vau_posar|van_arreglar|van_canviar|vau_canviar -ara_mateix|espurn*|fum',
		'la|aquesta|una + rampa & cotxe|cotxes|parquing|aparcament|entrada|baixa|garatge|cadira|acces',
		'per + la + rampa',
	],
	flood_burst: [
		'inundabilitat',
		'inund*|inundats|inundada + de|per|amb + visites|feina|trucades|comandes|peticions|correus|cites|paperassa|gent|clients',
	],
	law_detention: [
		'si + et|em|us|t|m|algu|a_algu + detenen|deten|arresten|arresta|detingu*|detenien',
		'quan + et|t + detenen|arresten|deten',
		'serie|pel_licula|pelicula|peli|llibre & deten*|arrest*|detingu* -fill|marit|germa|parella|filla',
	],
	avulsed: [
		'trosset|trocet|bocinet|bocí|miqueta|esmalt|engruna|escata|punteta & dent|queixal|paleta|dents -arrel|sencera|sang',
	],
	dental_infection: ['infl*|inflor & va_baixar|ha_baixat|va_marxar|ja_no_hi_es -torna|avui'],
	vet_ache: [
		'puces|paparres & mata|maten|xarop|veneu|pipet*|collar',
		'castell|castells + inflable*',
	],
	ache: [
		'castell|castells|tobogan + inflable*',
		'sentir_parlar|nomes_de_veure & rodo|mareja*|desmai*|sang',
		'zombis|vampirs|cine*|pel_licul* && sang|budells',
		'donar + sang',
	],
	blood_stool: ['zombis|vampirs|cine*|pel_licul* && sang|budells'],
	law_claim: [
		'cartell|xerrada|xerrades|campanya|jornada|jornades|taller|associacio & maltract*|violencia',
	],
};
