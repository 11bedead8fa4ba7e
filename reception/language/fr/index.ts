import type { LanguagePack } from '../pack';
import { sayings } from './sayings';
import { words } from './words';

/** French: the universal flags, denial and the commonest errands. */
export const fr: LanguagePack = {
	tag: 'fr',
	name: 'français',
	words,
	sayings,
	figures: {
		any: [
			'mort|morte|meurs|mourir + de + rire|faim|soif|honte|envie|fatigue|froid|peur',
			'premiers_secours',
		],
		chest_pain: [
			'failli|presque & crise_cardiaque|infarctus',
			'allaite*|soutien_gorge & poitrine|sein',
		],
		severe_bleeding: ['analyse|prise|don|groupe|test + de + sang', 'prise_de_sang'],
		gas_smell: ['facture|contrat|compteur|révision|entretien|chaudière + de|du|à + gaz'],
		unconscious: [
			'ne_répond|ne_repond|répond|repond + pas|plus & mail*|message*|serveur|système|téléphone|site|application|support|logiciel|imprimante|écran',
			'répond|repond|réponse & besoin*|demande*|question*|attentes',
		],
		fire_smoke: [
			'feux_d_artifice|feu_rouge|feu_vert|pare_feu|parefeu|alarme|extincteur|assurance & incendie|feu',
		],
		suicidal: ['tuer + temps'],
	},
};
