import type { Rule } from './rule';

/** What a law office answers to. */
export const legalRules: readonly Rule[] = [
	{
		id: 'law_detention',
		level: 'urgent',
		presets: ['legal', 'general'],
		about: 'affairs',
		when: ['law_detention'],
		name: {
			es: 'persona detenida o registro en curso',
			ca: 'persona detinguda o escorcoll en curs',
			en: 'somebody detained, or a search under way',
		},
		ask: {
			es: '¿Dónde está detenido y desde qué hora? ¿Nombre completo?',
			ca: 'On està detingut i des de quina hora? Nom complet?',
			en: 'Where held and since what time? Full name?',
		},
	},
	{
		id: 'law_deadline_today',
		level: 'urgent',
		presets: ['legal'],
		about: 'affairs',
		when: ['law_deadline'],
		name: {
			es: 'plazo o vista inminente',
			ca: 'termini o vista imminent',
			en: 'deadline or hearing at hand',
		},
		ask: {
			es: '¿Qué día y hora vence? ¿Juzgado y número de autos?',
			ca: 'Quin dia i hora venç? Jutjat i número d’actuacions?',
			en: 'What day and time? Which court and case number?',
		},
	},
	{
		id: 'law_eviction_child_violence',
		level: 'urgent',
		presets: ['legal', 'general'],
		about: 'affairs',
		when: ['law_eviction'],
		name: {
			es: 'desahucio, menores o amenazas ahora',
			ca: 'desnonament, menors o amenaces ara',
			en: 'eviction, children or threats now',
		},
		ask: {
			es: '¿Está pasando ahora? ¿Hay peligro?',
			ca: 'Està passant ara? Hi ha perill?',
			en: 'Is it happening now? Any danger?',
		},
	},
	{
		id: 'law_claim',
		level: 'priority',
		presets: ['legal'],
		about: 'affairs',
		when: ['law_claim'],
		name: {
			es: 'asunto legal con plazos',
			ca: 'assumpte legal amb terminis',
			en: 'legal matter with time limits',
		},
	},
];
