/** Ordinary calls in the words of injury and harm, in Spanish: seams, contracts, screens, prices and games. */
export const plightFigures: Record<string, readonly string[]> = {
	trauma: [
		'apuñal*|puñalad*|puñal + por_la_espalda|presupuesto|al_presupuesto && comercial|contrato|presupuesto|recibo',
		'pegar|pega|pegando + tiros|tiros_en && consola|juego|mando|videojuego|play',
	],
	violence: [
		'pegar|pega|pegando + tiros|tiros_en && consola|juego|mando|videojuego|play',
		'pegando|pegado|pega|pego + gripe|resfriado|catarro|tos|virus|gastroenteritis|piojos|acento|mania|sello|etiqueta',
		'año_pasado|mes_pasado|verano_pasado|semana_pasada .. entraron|robar|robaron && presupuesto|alarma|camaras|seguro|denuncia|rejas',
		'entraron + a_robar && presupuesto|alarma|camaras|rejas|puerta_blindada -ahora_mismo|dentro|estan',
		'hay_alguien_en_casa & mañanas|traer|entreg*|repart*|paquete|sofa|horario',
		'tirar|tiran|tirando + puerta && obra|tabique|escombros|reforma|albañil*',
		'socorro|grita|gritos|auxilio & ensay*|obra_de_teatro|teatro|rodaje|rodando|ensayando',
	],
	contractions_close: ['ha_sido|sera|fue + un_parto'],
	contractions: ['ha_sido|sera|fue + un_parto'],
	wound_trouble: [
		'puntos & manga|abrigo|chaqueta|pantalon|cremallera|vestido|bolso|cortina|costura_de|jersey|sofa|falda',
	],
	operated: [
		'puntos & manga|abrigo|chaqueta|pantalon|cremallera|vestido|bolso|cortina|jersey|sofa|falda|carnet|tarjeta|fidelidad',
	],
	operation_sign: [
		'puntos & manga|abrigo|chaqueta|pantalon|cremallera|vestido|bolso|cortina|jersey|sofa|falda',
	],
	abdomen: [
		'apendice & contrato|documento|correo|informe|libro|expediente|normativa',
		'abdomen|abdominales & ejercicios|clases|endurecer|gimnasio',
	],
	eye: [
		'no_veo|no_se_ve|veo|ve & pantalla|tele|television|monitor|camara|videoportero|web|pagina|correo -ojo|ojos|derrame',
		'fogonazos|destellos|moscas & coche|faro|faros|luz_larga|cocina|fregadero|basura|lampara|bombilla|farola',
	],
	fire: ['fogonazos & luz_larga|faro|faros'],
	suicidal: [
		'tirar|tiro + piscina|agua|sofa|cama|basura',
		'no_quiero_vivir|no_quiero_vivir_mas|vivir & piso|barrio|ciudad|pueblo|alquiler|tasacion|edificio|ruido -seguir|sin',
		'morirme|matarme|suicid* & pregunto|preguntaron|pregunta && para_nada|justificante',
	],
};
