import type { Rule } from './rule';

/** What danger in a place asks for. */
export const placeRules: readonly Rule[] = [
	{
		id: 'gas_smell',
		level: 'emergency',
		universal: true,
		when: ['gas_smell'],
		about: 'place',
		name: { es: 'olor o fuga de gas', ca: 'olor o fuita de gas', en: 'smell or leak of gas' },
		ask: {
			es: '¿Lo huele ahora? ¿Hay alguien dentro?',
			ca: 'El sent ara? Hi ha algú a dins?',
			en: 'Can they smell it now? Is anybody inside?',
		},
	},
	{
		id: 'fire_smoke',
		level: 'emergency',
		universal: true,
		when: ['fire_smoke'],
		about: 'place',
		name: { es: 'fuego o humo', ca: 'foc o fum', en: 'fire or smoke' },
		ask: {
			es: '¿Hay llamas o humo ahora? ¿Hay alguien dentro?',
			ca: 'Hi ha flames o fum ara? Hi ha algú a dins?',
			en: 'Flames or smoke now? Anybody inside?',
		},
	},
	{
		id: 'carbon_monoxide',
		level: 'emergency',
		universal: true,
		when: ['carbon_monoxide'],
		about: 'place',
		name: { es: 'monóxido de carbono', ca: 'monòxid de carboni', en: 'carbon monoxide' },
		ask: {
			es: '¿Suena ahora? ¿Alguien se encuentra mal?',
			ca: 'Sona ara? Algú es troba malament?',
			en: 'Is it sounding now? Does anybody feel ill?',
		},
	},
	{
		id: 'electrical_danger',
		level: 'emergency',
		universal: true,
		when: ['electrical_danger'],
		about: 'place',
		name: { es: 'peligro eléctrico', ca: 'perill elèctric', en: 'electrical danger' },
		ask: {
			es: '¿Hay chispas o humo ahora?',
			ca: 'Hi ha espurnes o fum ara?',
			en: 'Sparks or smoke now?',
		},
	},
	{
		id: 'collapse',
		level: 'emergency',
		universal: true,
		when: ['collapse'],
		about: 'place',
		name: { es: 'derrumbe', ca: 'esfondrament', en: 'collapse of a structure' },
		ask: {
			es: '¿Hay alguien debajo? ¿Sigue cayendo?',
			ca: 'Hi ha algú a sota? Encara cau?',
			en: 'Is anybody underneath? Is it still falling?',
		},
	},
	{
		id: 'flood_people',
		level: 'emergency',
		universal: true,
		when: ['flood_people'],
		about: 'place',
		name: {
			es: 'personas en peligro por el agua',
			ca: 'persones en perill per l’aigua',
			en: 'people in danger from water',
		},
		ask: {
			es: '¿Sube el agua? ¿Cuántos son? ¿Pueden subir más alto?',
			ca: 'Puja l’aigua? Quants són? Poden pujar més amunt?',
			en: 'Is the water rising? How many? Can they get higher up?',
		},
	},
	{
		id: 'child_in_car',
		level: 'emergency',
		universal: true,
		when: ['child_in_car'],
		about: 'place',
		name: {
			es: 'niño encerrado en un coche',
			ca: 'nen tancat en un cotxe',
			en: 'child locked in a car',
		},
	},
	{
		id: 'lift_trapped_unwell',
		level: 'emergency',
		universal: true,
		about: 'place',
		when: [
			'lift_trapped + unwell',
			'lift_trapped + breathing',
			'lift_trapped + frail',
			'lift_trapped + chest_pain',
			'lift_trapped + panic_now',
			'lift_ill',
		],
		name: {
			es: 'atrapado en el ascensor y en riesgo',
			ca: 'atrapat a l’ascensor i en risc',
			en: 'trapped in a lift and at risk',
		},
	},
	{
		id: 'lift_trapped',
		level: 'urgent',
		when: ['lift_trapped', 'in_lift + trapped_said', 'in_lift + bell_ignored'],
		about: 'place',
		name: {
			es: 'personas atrapadas en el ascensor',
			ca: 'persones atrapades a l’ascensor',
			en: 'people trapped in a lift',
		},
		ask: {
			es: '¿Cuántas personas? ¿Alguien se encuentra mal, niño, embarazada o mayor?',
			ca: 'Quantes persones? Algú es troba malament, infant, embarassada o gran?',
			en: 'How many? Anybody unwell, a child, pregnant or old?',
		},
	},
];
