/** Words of choking, breath, teeth and poison which mean none of it, in Spanish. */
export const throatFigures: Record<string, readonly string[]> = {
	choking: [
		'examen|convocatoria|oposicion|asignatura & garganta|atravesad*|atragant*',
		'triturado|espesante|con_facilidad & atragant*',
	],
	stroke_fast: [
		'perdone|perdona|disculpe|oiga|oye & no_le_entiendo|no_te_entiendo|no_se_le_entiende|no_se_te_entiende',
		'no_le_entiendo|no_se_le_entiende|no_se_entiende|habl* & corta|cobertura|grabacion|contestador|megafonia|interfono|zumbido|telefonillo|acento|enfermera|recepcionista|letra',
		'no_me_sale + palabra|nombre & como_se_llama|como_se_dice|eso',
		'habla*|hablan|hablar + mal|fatal + de -repente|golpe',
	],
	chest_pain: [
		'llevo|lleva + años & dolor|duele & pecho -hoy|ahora|peor|mas|distinto|brazo|sudor*',
		'perito|estres_laboral|indemnizacion|herencia|incapacidad & {heart_attack} -ahora|acaba|dando',
	],
	confusion: [
		'alzheimer|alzeimer|demencia & {confused_strong} -hoy|repente|golpe|fiebre|ahora|peor|caid*|mas|{diabetic}',
		'no_sabe|no_se|no_sabemos + que_dia & cita|visita|turno|revision|reunion|consulta|vacuna',
		'desorientad* & edificio|edificios|entrada|planta|pasillo|pasillos|aparcamiento|obras',
	],
	seizure: [
		'pone|ponia|pongo + los_ojos_en_blanco & cada_vez|digo|decimos|hablo|oye|menciono|nombro|ve -tiembl*|temblando|sacud*|ahora',
		'ascensor|elevador|motor|coche|carro|bomba|grifo|tuberia|caldera|montacargas + da|dando|dio|pega|hace + sacudidas',
		'jefe|jefa|director|suegra|suegro|clienta|cliente & espuma + boca',
	],
	no_movement: ['no_se_mueve + sofa|consola|tele|silla & dia|tarde|horas|consola|movil'],
	unconscious: [
		'no_me + despierto|desperte|despertaba & alarma|despertador|temprano|hora|tarde|mañana|mañanas',
		'en_coma & inducido|otro_hospital|indemnizacion|segunda_opinion',
		'muñeco|muñeca|muñecos|muñecas|peluche .. compre|compramos|comprado|vendisteis|regalaron .. no_abre|no_responde|no_habla|no_despierta|no_se_mueve',
		'tablet|portatil|ordenador|impresora|consola|telefonillo|portero_automatico|videoportero|termostato .. no_despierta|no_responde|no_reacciona|no_contesta & bloquead*|colgad*|no_oigo|boton|pantalla|pila|reinici*',
		'miedo & no_despertar* & anestesia|sedacion|operacion',
		'sedacion|anestesia && miedo & no_despertar*',
	],
	waters: [
		'hermana|cuñada|prima|vecina|amiga|hija & aguas & ayer|anoche|tio|tia|abuela -ahora|ayuda|no_llega',
	],
	suicidal: ['la|lo|le|los|las + quiero|queremos|quiere + despertar'],
	breathing: [
		'vestido|pantalon|pantalones|faja|corse|traje|sujetador & apretad*|justo|talla & {breathe}',
		'no_respira + sin + mirar|preguntar|permiso|consultar',
		'caldera|circuito|radiador|radiadores|compresor|instalacion & sin_aire',
		'mascarilla|mascarillas + no_puedo|no_se_puede|no_respiro|me_cuesta|me_agobia & {breathe} -oxigeno|asma|labios|pecho|{inhaler}',
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
