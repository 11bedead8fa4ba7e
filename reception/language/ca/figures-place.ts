/** Idioms that only sound like a place in danger, in Catalan. */
export const placeFigures: Record<string, readonly string[]> = {
	slow_leak: ['quant + surt|sortiria', 'de + condensacio'],
	gas_smell: [
		'revisio|revisar|factura|contracte|rebut|lectura|inspeccio|alta|baixa|titular|butlleti|preu|oferta|tarifa|companyia|installacio|canvi + del|de + gas',
		'tinc|te|amb + gasos',
		'gas & aire_condicionat|nevera|recarrega*',
		'aigua_amb_gas|amb_gas|sense_gas',
		'demanar|encarregar|comprar|portar + bombona|buta',
		'no + fa|sento & olor|pudor & gas',
	],
	fire_smoke: [
		'focs_artificials|foc_lent|arma_de_foc|tallafoc',
		'foc & vitro*|induccio|no_escalfa|no_s_encen',
		'alarma|detector|extintor*|asseguranca|porta|prevencio|pla|sistema + contra|d|de + incendi*|incendis|foc|fum',
		'detector & fum & instal*|pila|comprar|preu|manteniment|revisio|canviar|cada',
		'extintor & caduc*|revisio',
		'xemeneia & nova|instal*|netej*',
		'barbacoa|foguera|graella|calçotada|revetlla',
		'crema & deute|sol|gola|estomac|pell',
		'cremant & febre|gola|estomac|front|ganes',
	],
	electrical_danger: [
		'canviar|installar|instal_lar|posar|pressupost & endoll*',
		'espurn* & feina|idea|relacio',
	],
	flood_burst: [
		'inund* + de|per + feina|correus|trucades',
		'asseguranca & inund*',
		'aigua_calenta & no|sense',
	],
	lift_trapped: [
		'ascensor && {nobody_inside}',
		'ascensor & quota|revisio|pressupost -{lift_stop}',
		'atrapa* & transit|contracte|feina|hipoteca',
	],
	locked_out: [
		'copia|duplicat|joc + de + claus',
		'clau|claus & copia|duplicat|comandament|recollir',
	],
};
