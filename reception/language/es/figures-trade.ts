/** Idioms that only sound like what one sector listens for, in Spanish. */
export const tradeFigures: Record<string, readonly string[]> = {
	headache_alarm: [
		'explot*|estall* & cabeza & oferta*|tramite*|numeros|lio|explic*|papel*|trabajo|llamadas|precio*|condiciones',
		'dolor_de_cabeza|dolores_de_cabeza + tramite*|papeles|vecino*|contrato|seguro|que_nos|que_me',
		'dais|da|dan|dando|dado + dolor*_de_cabeza',
		'quebradero*|romperse_la_cabeza|calentarme_la_cabeza',
		'vacuna + de|contra + meningitis',
		'me_va_a_explotar + cabeza & tramite*|papeles|trabajo|numeros',
	],
	contractions: [
		'clases|curso|preparacion + parto',
		'contraccion* & muscular*|espalda|cuello|facturacion|economia',
	],
	eye: [
		'no + lo + veo + claro',
		'ver|veo & contrato|claro|futuro|negro + futuro|economia',
		'gafas|lentillas|graduar|graduacion|borroso & viejas|cambiar|lejos|poco',
		'ojo + con|al|ojo',
		'cortina* & baño|salon|tienda|instalar|lavar|presupuesto|metalica|comprar',
	],
	testicle: [
		'huevo* & cola|comida|gallina|frito*|tortilla|podrido*',
		'tener|tiene|hay_que_tener + huevos',
	],
	operated: ['{pre_op}'],
	vet_bloat: [
		'otro|otra|anterior + perro|perra|gato & torsion|dilatacion',
		'torsion & tuvo|prevenir|evitar|gastropexia',
	],
	vet_poison: [
		'puede|puedo|pueden|podria|podrian|se_le_puede|le_puedo_dar|es_malo|es_toxico & comer|come|tomar|dar|chocolate -ha|comio|trag*',
		'toma|tomando|tomar + pastillas|medicacion|medicamento|medicinas|pastilla',
		'receta|renovar|pienso & pastillas|medicacion|medicamento',
		'no_quiere|no_se|como & tomar*|dar* & pastilla*|medicacion',
	],
	deadline: ['plazos + hipoteca|pago|comodos'],
	law_detention: [
		'proyecto|coche|obra|expediente|trafico|pago|proceso|tramite|vuelo|tren|avion|barco|metro|autobus|pedido|envio|paquete|mercancia|maquina|reloj|transporte|bus|ascensor|elevador deten* -me_detuv*|me_han_deten*|nos_detuv*|lo_detuv*|lo_han_deten*|policia|comisaria|guardia|{relative}',
		'deten* + en_doble_fila|mucho_tiempo',
		'comisaria & dni|pasaporte|renovar|denuncia_por_robo|hurto',
		'visita|vis & prision|carcel & mes|permiso',
		'preso & politico',
		'juego|serie|pelicula',
		'bote & pastillas|pintura|leche|cristal',
	],
	law_eviction: [
		'cambian|cambiado|cambiar + contador|cuenta|titular',
		'informacion & desahucio*',
		'convenio & custodia',
		'echando|echar + de_menos|un_vistazo|cuentas|una_mano|la_siesta|gasolina',
		'pago & no_devuelve|fianza|deposito',
		'no_devuelve|no_me_devuelve|devuelve + fianza|dinero|llamadas|llamada|deposito|señal|arras',
	],
};
