/** Ordinary calls in the words of injury and harm, in Catalan: seams, contracts, screens, prices and deliveries. */
export const plightFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'a_dojo|xopat|xopa|xop|raig & aigua|lampista|canonada|pluja|goteres -sang|sagn*',
		'hemorragia|sang|sagn* & fa_anys|fa_cinc_anys|fa_deu_anys|fa_dos_anys|fa_tres_anys|asseguranca|informe && asseguranca|informe|certificat|revisio',
		'cap_sagnat|cap_hemorragia',
	],
	dental_bleeding: ['cap_sagnat|cap_hemorragia'],
	bleeding_any: ['cap_sagnat|cap_hemorragia'],
	overdose: ['sintrom & control|visita|divendres|analitica -doble|massa|dos_cops|dues_vegades'],
	electrical_danger: ['enramp* & estatica|cotxe|jersei|porta_del_cotxe'],
	trauma: ['enramp* & estatica|cotxe|jersei'],
	violence: [
		'em_matara|matara|mata & regal|collaret|encara_us_queda',
		'hi_ha_algu|algu_a_casa & matins|tardes|portar|lliur*|nevera|sofa|paquet|repart*|recollir|horari',
		'esbotz*|rebent*|trenc* & porta && manya|factura|asseguranca|pressupost|mes_passat|any_passat',
	],
	waters: ['bossa & suavitzant|brossa|escombraries|plastic|detergent'],
	contractions: ['ha_estat|sera|ha_sigut + part'],
	contractions_close: ['ha_estat|sera|ha_sigut + part'],
	wound_trouble: [
		'punts & cremallera|jaqueta|abric|vestit|faldilla|bossa|cortina|maniga|pantalons',
	],
	operated: [
		'punts & cremallera|jaqueta|abric|vestit|faldilla|bossa|cortina|maniga|pantalons|carnet|targeta',
	],
	operation_sign: [
		'punts & cremallera|jaqueta|abric|vestit|faldilla|bossa|cortina|maniga|pantalons',
	],
	abdomen: ['apendix & contracte|document|correu|informe|llibre|expedient'],
	eye: [
		'no_hi_veig|hi_veig|veig & pantalla|tele|televisor|monitor|camera|web -ull|ulls',
		'mosques & cuina|menjador|producte|brossa|fumigar|plaga|terrassa',
		'llampecs|flaixos & fars|far|cotxe|bombeta|llum_del|fanal|tempesta',
		'no_hi_veig|visio|ull & fa_anys|fa_deu_anys|fa_cinc_anys|de_naixement|des_de_petit && certificat|renovar|carnet|revisio',
	],
	suicidal: ['no_vull_viure|viure & pis|barri|lloguer|poble|ciutat|anunciat|edifici -sense'],
};
