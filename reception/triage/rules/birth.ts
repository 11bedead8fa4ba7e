import { bodily, type Rule } from './rule';

/** Pregnancy and the first weeks. */
export const birthRules: readonly Rule[] = [
	{
		id: 'pregnancy_bleeding_labour',
		level: 'emergency',
		universal: true,
		presets: bodily,
		about: 'body',
		when: [
			'pregnant + bleeding_any',
			'waters',
			'contractions_close',
			'no_movement',
			'pregnant + contractions',
			'pregnant + preeclampsia',
			'pregnant + belly_hard_pain',
			'ectopic',
			'pregnant + ectopic_pain',
		],
		name: {
			es: 'signo de alarma en el embarazo',
			ca: 'signe d’alarma en l’embaràs',
			en: 'alarm sign in pregnancy',
		},
		ask: {
			es: '¿De cuántas semanas? ¿Cuánto sangra? ¿Dolor? ¿Se mueve el bebé?',
			ca: 'De quantes setmanes? Quant sagna? Dolor? Es mou el nadó?',
			en: 'How many weeks? How much bleeding? Pain? Is the baby moving?',
		},
	},
	{
		id: 'pregnancy_pain',
		level: 'urgent',
		presets: bodily,
		about: 'body',
		when: [
			'late_period_pain',
			'pregnant + belly_pain',
			'pregnant + fell_any',
			'pregnant + high_fever',
		],
		name: {
			es: 'dolor o golpe en el embarazo',
			ca: 'dolor o cop en l’embaràs',
			en: 'pain or blow in pregnancy',
		},
	},
	{
		id: 'infant_fever_lt3m',
		level: 'urgent',
		presets: bodily,
		about: 'body',
		when: ['young_infant + fever', 'floppy', 'young_infant + floppy_any'],
		name: {
			es: 'fiebre o decaimiento en un bebé pequeño',
			ca: 'febre o decaïment en un nadó',
			en: 'fever or floppiness in a young baby',
		},
		ask: {
			es: '¿Qué edad tiene exactamente? ¿Temperatura? ¿Come, llora, moja pañales?',
			ca: 'Quina edat té exactament? Temperatura? Menja, plora, mulla bolquers?',
			en: 'Exact age? Temperature? Feeding, crying, wet nappies?',
		},
	},
];
