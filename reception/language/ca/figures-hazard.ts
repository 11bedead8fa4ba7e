/** What only sounds like a danger in a place, in Catalan: plays, tempers, prices, adverts. */
export const hazardFigures: Record<string, readonly string[]> = {
	fire_smoke: [
		'boca|gola|llengua|estomac|genives|llavi* + en_flames',
		'maquina_de_fum|maquines_de_fum|fum_de_maquina|fum_artificial|bomba*_de_fum',
		'escape_room|sala_d_escapament|obra_de_teatre|primer_acte|segon_acte|tercer_acte|a_la_pellicula|a_la_serie && incendi*|foc|fum|flames',
		'reformat|reformada|rehabilitat|restaurat + despres|arran|des + incendi|foc',
		'va_morir|van_morir|morir|moriren .. incendi|foc',
		'cridant + foc|socors',
		'detector*|alarma* + de + fum*|incendi* -{alarm_on}|{out_of}|{burnt_word}',
	],
	electrical_danger: [
		'trec|treu|treia|traient + espurnes|guspires & {people_word}|{relative}|jo|cap|client|clienta',
		'trec + foc_pels_queixals',
	],
	carbon_monoxide: [
		'{combustion} & dona|donat|donant|portat & mals_de_cap|maldecaps|mal_de_cap',
		'risc|perill|evitar|prevenir|prevencio + intoxicacio*|monoxid',
	],
	suicidal: ['risc|perill|evitar|prevenir|prevencio + intoxicacio*'],
	collapse: [
		'preu*|vendes|mercat|borsa|sistema|web|pagina|servidor & {collapse_strong}|{collapse_fall}',
		'casa|parets + em|se_m + cau|cauen + a_sobre|damunt',
	],
};
