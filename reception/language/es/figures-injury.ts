/** Idioms and homonyms of injury, bleeding and birth, in Spanish. */
export const injuryFigures: Record<string, readonly string[]> = {
	severe_bleeding: [
		'sangr* + mucho|muchisimo|un_monton && prueba|extraccion|intervencion|procedimiento|piercing|tatuaje|limpieza|operacion|quitar|sacar|blanqueamiento|legrado|biopsia & duele|cuesta|vale|normal|hincha|verdad|cuanto',
		'desangr* & precio*|cuota*|factura*|divorcio|hacienda|impuestos|hipoteca|alquiler*|minuta*|procurador*|pension|banco|empresa|economic*|exagerad*|gastos|cobr*|ya_sera_menos|apuesta|euros',
		'desangr*|sangr* & pelicula|documental|novela|obra_de_teatro|serie|videojuego|capitulo',
		'sangr* & me_la_quitan|me_lo_quitan|me_quitan|me_la_sacan|me_sacan|es_verdad|verdad_que|mes_que_viene|semana_que_viene',
		'amput*|seccion* & indemniz*|baremo|protesis|jubil*|pension',
	],
	trauma: [
		'clav* & precio*|factura|euros|presupuesto|minuta|recibo|comision',
		'puñalada*|navajazo*|balazo* & precio*|presupuesto|factura|cobr*|trapera|minuta|clavad*_una',
		'ni_a_tiros|a_un_tiro_de|un_tiro_de_piedra|a_tiros_con|sin_pegar_un_tiro|salir_el_tiro|a_tiro_hecho',
		'amput* & indemniz*|baremo|protesis|jubil*|pension|paciente',
		'me_parto_en_dos|casa_por_la_ventana|dinero_por_la_ventana',
		'caid*|cay* + movil|telefono|maceta|toldo|antena|ropa|pinza*|llave*',
		'quemad* + del_trabajo|con_el_trabajo|de_todo',
		'pelicula|serie|novela|obra_de_teatro|videojuego|documental & {stabbed}|{hit_by}|{crushed}|{fell}|{burn}',
	],
	leg: ['no_siento|no_me_siento|no_noto & agujetas', 'agujetas & piernas|pierna|gemelo*'],
	stroke_fast: ['{tooth} & colgando|hilo', 'agujetas & no_puedo|levant*|brazo|brazos|mov*'],
	eye: [
		'echar|echad|echadle|echarle|echale|echenle|eche|echa|echando + ojo|vistazo',
		'costar|cuesta|costo|costado|vale + ojo',
		'ojo_de_la_cara|mal_de_ojo|ojo_con|ojo_que|a_ojo|ojo_de_buey|ojo_por_ojo|ojo_clinico|quitar_ojo|pegar_ojo|pegado_ojo',
	],
	contractions_close: ['parto|parir & clases|curso|documental|pelicula|plan_de'],
};
