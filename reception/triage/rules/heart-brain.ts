import { bodily, type Rule } from './rule';

/** What was a stroke for ten minutes is one still, even when it is over. */
export const heartBrainRules: readonly Rule[] = [
	{
		id: 'stroke_signs_passed',
		level: 'urgent',
		whenOver: 'urgent',
		presets: bodily,
		about: 'body',
		when: ['brain_spell'],
		name: {
			es: 'signos de ictus que han pasado',
			ca: 'signes d’ictus que han passat',
			en: 'signs of a stroke that have passed',
		},
		ask: {
			es: '¿Cuándo fue y cuánto duró? ¿Habla, ve y mueve todo como siempre?',
			ca: 'Quan va ser i quant va durar? Parla, hi veu i ho mou tot com sempre?',
			en: 'When was it and how long did it last? Are speech, sight and limbs as always?',
		},
	},
];
