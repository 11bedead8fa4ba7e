/** Ways of saying danger that only Catalan has, as it is spoken in its regions. */
export const spokenSayings: Record<string, readonly string[]> = {
	suicidal: [
		'em_llanço|em_llenço|em_llance|em_llançare|em_llençare|em_tiro|em_tirare|em_fotre|es_llança|es_tira|llençar_me|llançar_me|tirar_me|fotre_m + tren|metro|pont|balco|finestra|buit|terrat|via|vies|mar|riu|pou|carretera|cingle|barranc',
		'aquesta|esta + nit & s_acaba_tot|acabo_amb_tot|ho_acabo_tot|me_n_vaig_per_sempre',
		'pastilles & posades|preparades|filera|fila & carta|comiat|adeu',
	],
	stroke_fast: [
		'rigut|somrigut & mitja_cara|mitja_boca|un_costat|una_banda',
		'no_sap|no_pot|no_encerta_a + dir & paraula|nom|got',
	],
	unconscious: [
		'sacsejo|sacsejat|pessigo|pessigat|crido|cridat & ni_s_immuta|ni_se_n_adona|com_si_res|ni_cas|i_res -{hard_hearing}',
	],
	trauma: [
		'bolcat|bolcada & tractor|remolc|quad|dumper|toro & sota|damunt|a_sobre|atrapat',
		'endut|emportat|menjat + la_maquina|la_serra|la_picadora|l_amassadora & dit|dits|ma|braç',
	],
};
