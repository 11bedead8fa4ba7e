/** Idioms and homonyms of injury, bleeding and birth, in Catalan. */
export const injuryFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'{bleed}|{blood} && {extraction_site} -{lots_strong}|{faint}|{breathless}|{dizzy}|{faint_now}',
		'dessagn*|desagn* & preu*|quota|factura|divorci|hisenda|impostos|hipoteca|lloguer*|minuta|empresa|despeses|cobr*|exagera*',
		'dessagn*|desagn*|sagn* & pel_licula|pelicula|documental|novel_la|obra_de_teatre|serie|videojoc -{earnest}|{as_seen}|{relative}',
		'sagn* & me_la_treuen|me_l_treuen|em_treuen|es_veritat|mes_que_ve|setmana_que_ve',
		'amput*|secciona* & indemnitz*|barem|protesi|pensio',
	],
	trauma: [
		'clav* & preu*|factura|euros|pressupost|minuta|rebut|comissio',
		'punyalada|punyalades|ganivetada|navallada & preu*|pressupost|factura|cobr*|minuta',
		'ni_a_trets|a_tret_de|a_un_tret_de|tret_de_sortida|el_tret_per_la_culata',
		'amput* & indemnitz*|barem|protesi|pensio',
		'caigut + mobil|telefon|test|tendal|antena|roba|pinces|claus',
		'pel_licula|pelicula|serie|novel_la|obra_de_teatre|videojoc|documental & {stabbed}|{hit_by}|{crushed}|{fell}|{burn} -{earnest}|{as_seen}|{relative}',
	],
	leg: ['no_sento|no_em_sento|no_noto & agulletes|agulletes', 'agulletes|agulletes & cames|cama'],
	stroke_fast: ['{tooth} & penjant|fil', 'agulletes & no_puc|aixec*|brac|braços|bracos'],
	eye: [
		'cop + d + ull',
		'un_ull_de_la_cara|mal_d_ull|ull_viu|a_ull|ull_amb|ull_de_poll|clucar_l_ull',
	],
	contractions_close: ['part|parir & classes|curs|documental|pel_licula|pla_de'],
};
