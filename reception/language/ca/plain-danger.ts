/** Dangers told in so few words that no scene stands round them, in Catalan. */
export const plainDangerSayings: Record<string, readonly string[]> = {
	suicidal: [
		'es_vol|em_vull|vol|vull|es_va|s_ha|s_esta|m_he|acaba_de|amenaça_amb|diu_que_es + tallar|tallar_se|tallar_me|tallara|tallat|tallant|obrir|obrir_se + venes|canells',
	],
	violence: [
		'hi_ha + algu|un_tio|un_home|uns_homes|un_desconegut|un_lladre|lladres|gent + a|dins|dintre + casa|casa_meva|casa_nostra|meu_pis|pis|cuina|menjador|jardi|botiga && forçad*|sento|passos|sorolls|amagat|mare|avia -{lift_cabin}|{repair_people}',
		'forçant_me|forçant_nos|intentant_forçar|intentant_entrar|volen_entrar|provant_d_entrar & porta|finestra|casa|pany|pis|persiana -{own_door_keys}',
		'esta|estan & clavant|donant + ganivetades|punyalades|navallades|destralades',
		'condueix|conduint|al_volant & begut|beguda|borratxo|borratxa|torrat && nens|nenes|nen|nena|fills|filla|fill',
	],
	pregnant: [
		'vint_i_*|trenta|trenta_una|trenta_dues|trenta_*|quaranta|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 + setmanes',
	],
	bleeding_any: ['raig|trossos|baixat|surten|sortit & coagul|coaguls'],
	gas_smell: [
		'xiul*|bufa && bombona|diposit_de_gas|canonada_del_gas|cilindre && olor|pudor|put|couen -{teapot}',
		'amoniac & escapa|escap|fuita|surt|sortint|ulls|couen|piquen -{cleaning_price}',
	],
	vet_seizing: ['retorç*|es_torç* && escuma|escumera|baves'],
	vet_collapse: [
		'destrossant|esbudellant|esquarterant|mossegant|matant + el|la + nostre|nostra|meu|meva|petit|petita -{furniture}',
	],
};

export const plainDanger: Record<string, string> = {
	repair_people: 'lampista|tecnic|obra|obres|pintor|neteja|visita|convidats|familia',
	own_door_keys: 'les_meves_claus|les_claus|manya|m_he_deixat|m_he_quedat_fora',
	lift_cabin: 'ascensor|cabina',
	teapot: 'tetera|olla_a_pressio|olla_expres|cafetera',
	cleaning_price: 'preu|quant_costa|comprar|netejar|neteja',
	furniture: 'sofa|cadira|coixi|jardi|cortina|sabates|nervis|cap',
};
