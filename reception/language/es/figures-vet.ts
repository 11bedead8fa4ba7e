/** What only sounds like an animal in danger, in Spanish. */
export const vetFigures: Record<string, readonly string[]> = {
	vet_collapse: [
		'se_muere|muere|muriendo|morir|muere_por + por_el|por_la|por_los|por_las|por_un|por_una|por_comer|por_jugar|por_salir|por_subir|de_gula|de_hambre|de_risa|de_miedo|de_celos|de_ganas|de_gusto|de_aburrimiento',
		'truco|casting|concurso|le_digo|le_decimos|se_hace|hacerse & muert*|desplom*|cae|muere|tumba|tirad*',
		'ronc* && asfixi*|ahog*|atragant*|siempre',
		'desmay* & {animal} & caro|precio|factura',
	],
	unconscious: [
		'truco|casting|concurso|le_digo|se_hace|hacerse & muert*|desplom*|cae|no_se_mueve|suelo',
		'aliento|peste|pedo|pedos|olor|huele && desmay*|inconsciente|tumba',
	],
	breathing: ['ronc* && asfixi*|ahog*', 'estornudo_invertido'],
	ache: ['muert* + de + miedo|risa|ganas|hambre|aburrimiento', 'hace|hacerse + el|la + muert*'],
	violence: ['loro|cotorra|perico & socorro|auxilio|fuego|ayuda|policia'],
	fire_smoke: ['loro|cotorra|perico & fuego|socorro'],
	suicidal: ['quiere|quiero|queria + matar & gato|perro|cortinas|sofa|gata|perra|loro'],
	vet_bloat: ['operad*|opero|operaron|operasteis|gastropexia|preventiva & torsion|estomago'],
	vet_poison: [
		'son|es|seran|sera + venenos*|toxic*|malo|mala|malas|peligros*',
		'no + ha|a|han|se_ha + comido|tragado|probado + ninguna|ninguno|nada',
		'cada_cuanto|pipeta|frasquito|mensual|pulgas & veneno',
		'comio|comido|come + hierba|pasto',
		'alergic* + a',
		'corre|juega|persigue|busca|trae|detras & pelota|palo',
	],
	vet_ache: ['por|con|tras|lanza|trae|juega + la + pelota', 'loca|loco|juguete*|juega & pelota'],
	vet_serious: ['bulto|lunar & siempre|años|pequeño'],
	trauma: ['se_nos_fue|cenizas && paso_por_encima|atropell*|furgoneta'],
};
