import type { Rule } from './rule';

/**
 * What a veterinary practice answers to in animals; the person on call is theirs, not the ambulance. Nobody rings
 * the one on call for an animal whose ashes are being fetched.
 */
export const vetRules: readonly Rule[] = [
	{
		id: 'vet_bloat',
		level: 'emergency',
		presets: ['vet'],
		about: 'body',
		when: ['vet_bloat'],
		unless: ['vet_mourned'],
		name: {
			es: 'posible torsión de estómago',
			ca: 'possible torsió d’estómac',
			en: 'possible bloat',
		},
		ask: {
			es: '¿Raza y tamaño? ¿Desde cuándo? ¿Arcadas sin vómito?',
			ca: 'Raça i mida? Des de quan? Arcades sense vòmit?',
			en: 'Breed and size? Since when? Retching with nothing coming up?',
		},
	},
	{
		id: 'vet_collapse_breathing_trauma',
		level: 'emergency',
		presets: ['vet'],
		about: 'body',
		when: ['vet_collapse', 'vet_poison + vet_nerve_sign'],
		unless: ['vet_mourned'],
		name: {
			es: 'animal en estado grave',
			ca: 'animal en estat greu',
			en: 'animal in a grave state',
		},
		ask: {
			es: '¿Respira? ¿Color de encías? ¿Se tiene en pie?',
			ca: 'Respira? Color de genives? S’aguanta dret?',
			en: 'Breathing? Colour of gums? Able to stand?',
		},
	},
	{
		id: 'vet_seizing',
		level: 'emergency',
		presets: ['vet'],
		about: 'body',
		when: ['vet_seizing', 'vet_seizure + vet_in_a_row'],
		unless: ['vet_mourned'],
		name: {
			es: 'convulsión que no cesa',
			ca: 'convulsió que no cessa',
			en: 'seizure that goes on',
		},
	},
	{
		id: 'vet_poisoning',
		level: 'urgent',
		presets: ['vet'],
		about: 'body',
		when: ['vet_poison'],
		unless: ['vet_mourned'],
		name: {
			es: 'animal que ha comido algo tóxico',
			ca: 'animal que ha menjat alguna cosa tòxica',
			en: 'animal ate something toxic',
		},
		ask: {
			es: '¿Qué, cuánto, hace cuánto, peso del animal? ¿Síntomas?',
			ca: 'Què, quant, fa quant, pes de l’animal? Símptomes?',
			en: 'What, how much, when, weight of the animal? Signs?',
		},
	},
	{
		id: 'vet_blocked_cat_dystocia_seizure',
		level: 'urgent',
		presets: ['vet'],
		about: 'body',
		when: ['vet_blocked', 'vet_birth', 'vet_rabbit', 'vet_seizure'],
		unless: ['vet_mourned'],
		name: {
			es: 'orina, parto o crisis que no puede esperar',
			ca: 'orina, part o crisi que no pot esperar',
			en: 'blocked, in labour or fitting',
		},
		ask: {
			es: '¿Desde cuándo? ¿Sale algo? ¿Cuántos ataques?',
			ca: 'Des de quan? Surt res? Quants atacs?',
			en: 'Since when? Does anything come out? How many fits?',
		},
	},
	{
		id: 'vet_serious',
		level: 'urgent',
		presets: ['vet'],
		about: 'body',
		when: ['vet_serious', 'young_animal + vet_weak'],
		unless: ['vet_mourned'],
		name: {
			es: 'animal que debe verse ya',
			ca: 'animal que s’ha de veure ja',
			en: 'animal to be seen now',
		},
	},
];
