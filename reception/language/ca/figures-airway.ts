/** What only sounds like trouble with the air, in Catalan. */
export const airwayFigures: Record<string, readonly string[]> = {
	breathing: [
		'ronca|ronco|roncar|roncs & ofeg*|asfixi*|respir*|morat|{breath_pause} -nado|llavis|ara|despert*',
		'llibre|novel_la|pel_licula|serie|obra|titol|canço|videojoc & ofeg*|asfixi*|ennueg*',
		'campana|extractor|motor|aspirador|aspiradora|caldera|moto|rentadora & ofeg*|asfixi* -{relative}',
		'risc|perill + d|de + asfixia|ennuegament|ofegament',
		'respir* + pel + nas',
		'dent|dents|queixal|paleta|corona && esta|posat|quedat + gris|grisa|blau|blava|morada -llavi|llavis|cara|llengua',
		't + asfixies|ofegues|sufoques',
		'vistes|paisatge|preu|preus|factura & sense_ale',
		'partit|penal|gol|final|equip && sense_aire|sense_ale|ofeg*',
		'ordinador|portatil|mobil|impressora && respira|{breathe}|ofega',
		'curs|curset|taller & rcp|desfibril*|reanimacio|auxilis|socorrisme && respirar|respiracio|respiri|ennueg*|ofeg* -{turned_real}|que_faig|no_respira|no_reacciona|s_esta_ofegant|s_esta_ennuegant|s_ha_ennuegat|morat|morada',
		'ofeg*|ennueg* + de + riure',
		'ninot|maniqui|simulador & respir*|ofeg*|ennueg*',
		'ventolin|inhalador|salbutamol|oxigen|esprai & renov*|recept*|caduc*|recanvi|comprar|farmacia|targeta -ofeg*|no_puc|xiul*|falta',
		'llavis|cara|mans|dits + morats|blaus|morada|blava + de + fred',
		'sense_respirar & seguit|parlant|parlar|llegir|d_una_tirada',
		'piscina|piscines & pressupost|clor|manteniment|socorrista|abonament|horari*',
		'ofeg* & penes|plor|llagrimes|deute*|planta|plantes|test|vas_d_aigua',
		'aire & fresc|lliure|climatitzat|roda|rodes',
	],
	anaphylaxis: [
		'autoinjector|adrenalina|epipen & caduc*|recept*|renov*|recanvi|viatge|escola -fet_servir|punxat',
		'llavi|llavis & hialuronic|farciment|augment|infiltr*|preu|retoc|botox -respir*|ofeg*',
	],
	choking: [
		'ennueg* & diumenge|dissabte|dilluns|dimarts|dimecres|dijous|divendres|ahir|dia && sortir|be|ensurt -ara|segueix|{breathless}',
		'que_fer + quan|si & ennueg*|asfixi*',
		'se_m_ennuega|se_m_ennueguen|se_li_ennuega|se_li_ennueguen + angles|mates|paperassa|formulari*|dilluns',
	],
	trauma: [
		'piscina & curset|classes|natacio|pressupost|neteja|socorrista',
		'coll + de + camisa|ampolla|jersei|cigne',
		'cadena|collar|corbata|bufanda|mocador & comprar|talla|regal|perdut|botiga|rob*',
	],
};
