import type { Rule } from './rule';

/** What a dental practice answers to. */
export const dentalRules: readonly Rule[] = [
	{
		id: 'dental_airway_swelling',
		level: 'emergency',
		universal: true,
		presets: ['dental', 'clinic', 'general'],
		about: 'body',
		when: ['dental_airway'],
		name: {
			es: 'hinchazón que amenaza la respiración',
			ca: 'inflor que amenaça la respiració',
			en: 'swelling that threatens breathing',
		},
		ask: {
			es: '¿Puede tragar saliva y respirar bien? ¿Fiebre? ¿Baja hacia el cuello?',
			ca: 'Pot empassar saliva i respirar bé? Febre? Baixa cap al coll?',
			en: 'Can they swallow and breathe well? Fever? Going down the neck?',
		},
	},
	{
		id: 'avulsed_tooth',
		level: 'urgent',
		presets: ['dental', 'clinic', 'general'],
		about: 'body',
		when: ['avulsed'],
		unless: ['milk_said'],
		name: {
			es: 'diente salido por un golpe',
			ca: 'dent saltada per un cop',
			en: 'tooth knocked out',
		},
		ask: {
			es: '¿Es de leche o definitivo? ¿Hace cuánto?',
			ca: 'És de llet o definitiva? Fa quant?',
			en: 'Milk or adult tooth? How long ago?',
		},
	},
	{
		id: 'post_extraction_bleeding',
		level: 'urgent',
		presets: ['dental', 'clinic', 'general'],
		about: 'body',
		when: ['dental_bleeding'],
		name: {
			es: 'sangrado tras una extracción',
			ca: 'sagnat després d’una extracció',
			en: 'bleeding after an extraction',
		},
		ask: {
			es: '¿Cuántas horas? ¿Toma anticoagulantes?',
			ca: 'Quantes hores? Pren anticoagulants?',
			en: 'How many hours? Blood thinners?',
		},
	},
	{
		id: 'dental_infection_or_pain',
		level: 'urgent',
		presets: ['dental'],
		about: 'body',
		when: ['dental_infection', 'dental_pain', 'fever + dental_ache'],
		name: {
			es: 'infección o dolor dental fuerte',
			ca: 'infecció o mal de queixal fort',
			en: 'dental infection or strong pain',
		},
		ask: {
			es: '¿Fiebre? ¿Hinchazón? ¿Duerme?',
			ca: 'Febre? Inflor? Dorm?',
			en: 'Fever? Swelling? Sleeping?',
		},
	},
	{
		id: 'dental_trouble',
		level: 'priority',
		presets: ['dental'],
		about: 'body',
		when: ['dental_broken', 'dental_ache'],
		name: {
			es: 'molestia o rotura dental',
			ca: 'molèstia o trencament dental',
			en: 'dental discomfort or breakage',
		},
	},
];
