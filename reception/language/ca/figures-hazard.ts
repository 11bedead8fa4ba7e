/** What only sounds like a danger in a place, in Catalan: plays, tempers, prices, adverts. */
export const hazardFigures: Record<string, readonly string[]> = {
	lift_ill: ['{thing_fell} + {fallen_thing}'],
	vet_collapse: ['{thing_fell} + {fallen_thing}'],
	fire_smoke: [
		'escala|escales|sortida|sortides|boca|boques|sensor*|central|pulsador*|normativa|grup|manta|curs|asseguranca|hidrant* + de|d|contra|anti + incendis|incendi|foc',
		'boca|gola|llengua|estomac|genives|llavi* + en_flames',
		'maquina_de_fum|maquines_de_fum|fum_de_maquina|fum_artificial|bomba*_de_fum',
		'escape_room|sala_d_escapament|obra_de_teatre|primer_acte|segon_acte|tercer_acte|a_la_pellicula|a_la_serie && incendi*|foc|fum|flames',
		'reformat|reformada|rehabilitat|restaurat + despres|arran|des + incendi|foc',
		'va_morir|van_morir|morir|moriren .. incendi|foc',
		'cridant + foc|socors',
		'detector*|alarma* + de + fum*|incendi* -{alarm_on}|{out_of}|{burnt_word}',
	],
	electrical_danger: [
		'espelma*|bengala*|pastis|moto|cotxe & espurn*|guspir*',
		'tre*|em_trec + espurnes|guspires',
		'trec|treu|treia|traient + espurnes|guspires & {people_word}|{relative}|jo|cap|client|clienta',
		'trec + foc_pels_queixals',
	],
	carbon_monoxide: [
		'{combustion} & dona|donat|donant|portat & mals_de_cap|maldecaps|mal_de_cap',
		'risc|perill|evitar|prevenir|prevencio + intoxicacio*|monoxid',
	],
	suicidal: ['risc|perill|evitar|prevenir|prevencio + intoxicacio*'],
	collapse: [
		'{thing_fell} + {fallen_thing}',
		'preu*|vendes|mercat|borsa|sistema|web|pagina|servidor & {collapse_strong}|{collapse_fall}',
		'casa|parets + em|se_m + cau|cauen + a_sobre|damunt',
	],
	severe_bleeding: ['{water} & {water_wild} -{blood}'],
	flood_burst: ['inundable*'],
	locked_out: [
		'contestador|bucle|centraleta|gravacio & tanca*|quedat*|atrapa*',
		'no_puc_entrar|no_podem_entrar|no_em_deixa_entrar & web|pagina|compte|aplicacio|app|correu|sessio|area_privada|area_client*|usuari|contrasenya|sistema',
	],
	trauma: [
		'{thing_fell} + {fallen_thing}',
		'li|els|ens|em + esta + caient|gotejant',
		'{water} & {falling} & {ceiling}',
	],
	lift_trapped: ['{lift} && {still_runs}'],
};
