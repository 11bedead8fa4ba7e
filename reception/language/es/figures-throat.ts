/** Words of choking, breath, teeth and poison which mean none of it, in Spanish. */
export const throatFigures: Record<string, readonly string[]> = {
	choking: [
		'examen|convocatoria|oposicion|asignatura & garganta|atravesad*|atragant*',
		'triturado|espesante|con_facilidad & atragant*',
	],
	breathing: [
		'ferula|retenedor & respir*',
		'acondicionado|split|extractor & aire|respira',
		'clases_de_natacion|aprender_a_nadar|de_pequeña|de_pequeño & ahog*',
	],
	overdose: [
		'publicidad|noticias|redes_sociales|pantallas & intoxicad*|sobredosis|envenenad*',
		'guardo|guardar|armarios & lejia|amoniaco|cloro',
	],
	dental_airway: [
		'camisa|camiseta|tintoreria|planchar & cuello',
		'presupuesto|miedo & tragar && anestesia',
		'ortodoncia & respira && boca',
	],
	anaphylaxis: ['camisa|tintoreria|planchar & cuello'],
	avulsed: ['radiografia|ortodoncia & raiz|salido', 'salido & diente + torcido'],
	dental_bleeding: ['donar + sangre', 'pajita|instrucciones & sangrar'],
	dental_infection: ['atendeis|atienden|cubre|cubrir|poliza & flemon|absceso'],
	child_in_car: ['coche + de + juguete', 'se_puede|esta_permitido & dejar'],
	shut_in: ['coche + de + juguete'],
};
