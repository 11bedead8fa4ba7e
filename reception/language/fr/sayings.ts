/** Ways of saying a concept that only French has. */
export const sayings: Record<string, readonly string[]> = {
	chest_pain: [
		'mal|douleur* + à|dans + poitrine',
		'serre|oppress* + poitrine',
		'fait|fais + crise_cardiaque|infarctus',
	],
	breathing: [
		'n|ne + arrive|peut|peux + pas|plus + respirer',
		'arrive|peut|peux + pas|plus + respirer',
		'mal|peine|difficulté* + à|pour + respirer',
		'étouffe -facture*|dettes|travail',
		'lèvres + bleues|violettes',
	],
	not_breathing: [
		'n|ne + arrive|peut|peux + pas|plus + respirer',
		'ne + respire + plus|pas',
		'respire + plus|pas -bien|mieux',
	],
	unconscious: [
		'ne + se + réveille + pas|plus',
		'ne + réveille|réagit + pas|plus',
		'réveille + pas|plus',
		'répond|réagit + plus|pas -{machine}|mail*|besoin*|attentes|exigences|serveur|système|demande*',
	],
	stroke_fast: [
		'bouche|visage + tordu*|tombe|paralysé*|affaissé*',
		'bouge|lève + plus|pas + bras|côté|jambe',
		'parle + bizarrement|mal|charabia & {sudden}|bras|visage',
	],
	severe_bleeding: [
		'n|ne + arrête + pas + de + saigner',
		'saigne + beaucoup|énormément|abondamment',
		'arrête + pas + saigner',
		'vomit|crache + du + sang',
	],
	anaphylaxis: [
		'gorge + serre|ferme|gonfle',
		'visage|langue|lèvres + gonfl*|enfl*',
		'réaction + allergique + grave|forte|sévère',
	],
	seizure: ['fait|fais + convulsions|crise_d_épilepsie', 'yeux + révulsés'],
	suicidal: ['veux|veut|envie + de|mourir + mourir|tuer|en_finir', 'mettre + fin + jours|vie'],
	gas_smell: ['odeur|sent + de|le + gaz', 'fuite + de + gaz'],
	fire_smoke: [
		'feu + dans|à + cuisine|maison|appartement|immeuble',
		'il_y_a + feu|flammes|fumée -rouge|vert|circulation',
		'prend|pris + feu',
	],
	violence: ['me|nous|la + frappe|bat|tape|agresse|étrangle', 'va|veut + me|nous + tuer'],
	ache: ['mal + à|au|aux', 'ai + mal|fièvre|nausées'],
};
