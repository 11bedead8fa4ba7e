/** How callers tell a law office that it cannot wait, in Catalan. */
export const toldLawSayings: Record<string, readonly string[]> = {
	law_detention: [
		'declari|declarar|signar & sense_advocat|sense_advocada|ara -notari',
		'ordre_d_entrada|ordre_de_cerca|cerca_i_captura|ordre_de_detencio & porta|piquen|hi_ha|contra',
		'em_busquen|em_busca & lliurar|policia|mossos|entregar_me',
		'llegit|llegeixen + els_drets|drets',
		'dependencies_policials|garjola|calabos|cotxe_patrulla & hores|nit|porta|dormira|ficat',
		'expulsar|deportar|expulsio & nit|avui|dema|vol',
		'portat|endut|tancat & al_cie|cie',
		'positiu & se_l_han_quedat|quedat|policia|control',
		'endut|emportat|agafat & pres|presos & germa|fill|marit|pare',
	],
	law_deadline: [
		'donar|donat + deu|cinc|quinze|vint|tres + dies & avui|ultim -vacances|garantia',
		'porta|passadis & del_jutjat|del_judici & advocat|sol|sola',
		'advocat|advocada & no_s_ha_presentat|no_ha_vingut|no_apareix & judici|vista|jutjat',
		'avui + fa|es & vint_dies|ultim_dia|dies & acomiadament|recorrer|oposar_me',
		'embarg* & avui|dema|pago & compte|casa|nomina',
		'sentencia & ferma & dema|avui',
		'falten|queden + hores & demanda|contestar|recurs|termini',
		'si_no & signo|pago|presento|comparec & avui & perdo|multen|embarg*|arres',
		'ultim_dia|darrer_dia & embargament|procurador|oposar|recorrer|demanda|advocat',
		'burofax & hores|resposta',
		'fins_avui & herencia|al_legacions|acceptar|multa|recurs|contestar',
	],
	law_eviction: [
		'llancament|desnonament + a_les -coet|llibre|disc|producte',
		'propietari|amo|casera & tallat & llum|aigua|gas & marxi|fora|marxem',
		'recollit|agafat + nen|nena|nens & sense_tocar_li|no_li_tocava|escola',
		'serveis_socials|dgaia & endu*|emport*|retir*|trauen & nado|nado|fill*|nen*|nadó',
		'retiren|prenen|treuen + custodia|nens|fills|nado & urgencia|avui|em',
		'marit|ex|parella|m_ha|em_va & pegat|pegar & avui|ahir|advocada|advocat|denunciar',
		'vull|necessito & ordre_d_allunyament|ordre_de_proteccio & demanar|avui|ja',
		'espera|portal|porta & hi_ha_ordre|ordre_d_allunyament|te_ordre',
		'fugit|escapat & casa & petits|nens|fills|res',
		'padrastre|pare|avi|oncle & el_toca|la_toca|li_toca & nen|nena|fill|filla -herencia|custodia|loteria|cap_de_setmana',
	],
};
/** What has the words of danger, or of law, and means neither, in Catalan. */
export const toldFigures: Record<string, readonly string[]> = {
	gas_smell: ['olor|pudor|fuita & gas & al_final|contenidor|va_venir_el_tecnic|falsa_alarma'],
	fire_smoke: [
		'incendi|foc & va_ser & asseguranca|abril|any_passat|perit|tancar_el_tema|mes_passat|gener|febrer|març|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
		'fum|treia & tanta_gent|sopar_de_germanor|germanor',
	],
	flood_burst: [
		'inund* & va_ser|asseguranca & asseguranca|agost|any_passat|mes_passat|perit|estiu|hivern',
	],
	lift_trapped: [
		'tancat|tancada|atrapat|atrapada|ascensor & ja_vaig_sortir|ja_vam_sortir|ja_n_vaig_sortir|por|psicoleg*',
	],
	locked_out: [
		'quedat|quedada & fora & curs|llista|places|sorteig|taller|equip',
		'claus & recepcio|consulta|clinica|recollir|trobat',
	],
	no_power: ['sense_energia & cansad*|analitica|estic|ultimament|des'],
	law_deadline: [
		'caduca|venç|venc|acaba|s_acaba|tanca & oferta|iogurt|carnet|biblioteca|descompte|promocio|entrada*',
		'vista & oculista|ulleres|ulls|graduar|optica|revis*',
		'subhasta & antiguitats|quadres|rellotge|licitar|colleccio|art',
	],
	law_detention: [
		'retingut|detingut|retinguda & duana|paquet|comanda|enviament|correus',
		'detingut & practiques|estudia|assistencia_al_detingut|assistencia',
		'preso & absoldre|absolt|reclamar_els_dies|dies_que_va_estar',
		'presó & absoldre|absolt|reclamar',
	],
	law_eviction: [
		'jo & canviat & pany',
		'canviat + jo + pany',
		'treuen|mobles & mudem|mudanca|mudança',
	],
	breathing: ['blau & jugar|basquet|futbol|caigud*|cop'],
};
