/** What only sounds like a danger in a place, in Spanish: plays, tempers, prices, adverts. */
export const hazardFigures: Record<string, readonly string[]> = {
	fire_smoke: [
		'escalera*|salida*|boca*|sensor*|central|pulsador*|mampara|normativa|bomba*|grupo|manta*|cubo|curso|seguro|hidrante*|camion|brigada|jefe + de|contra|anti + incendio*|fuego',
		'boca|garganta|lengua|estomago|encia*|labio*|paladar|culo + en_llamas',
		'me|te|nos + tiene*|tienen|trae + en_llamas',
		'fuego* & labio*|boquera*|herpes',
		'maquina*_de_humo|humo_de_maquina|humo_artificial|humo_de_mentira|bomba*_de_humo|efecto*_de_humo',
		'escape_room|obra_de_teatro|primer_acto|segundo_acto|tercer_acto|en_la_obra|en_la_pelicula|en_la_serie && incendi*|fuego|humo|llamas|quema',
		'escape_room|sala && incendi*|explosion -humo|sale|hay',
		'reformad*|rehabilitad*|reconstruid*|restaurad*|pintado + tras|despues|desde + incendio|fuego|quema',
		'murio|fallecio|murieron|fallecieron|perdio .. incendio|fuego',
		'arde_troya|arda_troya|arder_troya|prenderle_fuego_a|para_prenderle_fuego',
		'chimenea|leña & fuego & bonito|visita|acogedor|ambiente|en_uso',
		'detector*|alarma*|sensor* + de + humo*|incendio* -{alarm_on}|{out_of}|{burnt_word}',
		'papel|cartel|folleto & riesgo|peligro & incendio',
	],
	electrical_danger: [
		'vela*|bengala*|tarta|pastel|fuegos|moto|coche & chisp*',
		'echo + chispas',
		'{people_word}|{relative}|jefe|jefa|socio|socia|clienta|cliente|directora|director & que + echa|hecha|echan|echaba|hechaba + chispas -{panel}|cable*',
	],
	carbon_monoxide: [
		'{combustion} & da|dando|dado|dan|traido|traer & dolores_de_cabeza|quebradero*',
		'{combustion} & muchos|tantos|solo|menudo|vaya & dolores_de_cabeza|dolor_de_cabeza',
		'tien*|teneis|traen|trae|tenido + maread*|loc*',
		'riesgo|peligro|evitar|prevenir|prevencion|sintomas + intoxicacion*|monoxido',
	],
	overdose: ['riesgo|peligro|evitar|prevenir|prevencion + intoxicacion*'],
	suicidal: ['riesgo|peligro|evitar|prevenir|prevencion + intoxicacion*'],
	place_unsafe: [
		'{panel} & {buzz}|{hot_touch} & {price}',
		'caldera|calentador & agua_caliente|sale_caliente|bien_caliente',
		'cocina|barra|menu & caliente',
	],
	collapse: [
		'precio*|ventas|mercado|bolsa|sistema|web|pagina|servidor|bitcoin|consumo & {collapse_strong}|{collapse_fall}',
		'casa|pared|paredes & se_me + cae|caen|viene|vienen + encima|abajo',
	],
	flood_people: ['agua & hasta + cuello + trabajo|deudas|papeles|facturas'],
	severe_bleeding: ['{water} & {water_wild} -{blood}'],
	flood_burst: ['inundable*', 'inundad*|inundacion* & hace_años|pasado|pasada|seguro'],
	locked_out: [
		'contestador|bucle|centralita|grabacion & encerrad*|quedado*|atrapad*',
		'no_puedo_entrar|no_podemos_entrar|no_me_deja_entrar & web|pagina|cuenta|aplicacion|app|correo|sesion|area_privada|area_cliente*|usuario|contraseña|clave|portal_del_cliente|sistema',
	],
	trauma: ['le|les|nos|me|te + esta + cayendo|goteando', '{water} & {falling} & {ceiling}'],
	lift_trapped: ['{lift} && {still_runs}'],
};
