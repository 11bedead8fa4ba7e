import type { Rule } from './rule';

/** What a house asks for whose supplies, pipes or locks give out. */
export const houseRules: readonly Rule[] = [
	{
		id: 'device_without_power',
		level: 'emergency',
		universal: true,
		about: 'body',
		when: ['device_failing'],
		name: {
			es: 'equipo médico sin servicio',
			ca: 'equip mèdic sense servei',
			en: 'medical device out of service',
		},
	},
	{
		id: 'no_heating_power_vulnerable',
		level: 'urgent',
		about: 'place',
		when: [
			'no_power + medical_device',
			'no_power + frail',
			'no_heating + frail',
			'no_heating + medical_device',
			'no_hot_water + frail + cold',
			'no_water + frail',
			'supply_gone + weak_at_home',
		],
		name: {
			es: 'sin luz o calefacción con personas vulnerables',
			ca: 'sense llum o calefacció amb persones vulnerables',
			en: 'no power or heating with vulnerable people',
		},
		ask: {
			es: '¿Quién está en casa? ¿Hay equipo médico? ¿Cuánta autonomía tiene?',
			ca: 'Qui hi ha a casa? Hi ha equip mèdic? Quanta autonomia té?',
			en: 'Who is at home? Any medical device, and how long does it last?',
		},
	},
	{
		id: 'flood_burst',
		level: 'urgent',
		when: ['flood_burst'],
		about: 'place',
		presets: ['technical', 'estate', 'general', 'clinic', 'dental', 'vet', 'legal'],
		name: { es: 'fuga de agua grave', ca: 'fuita d’aigua greu', en: 'serious water leak' },
		ask: {
			es: '¿Sale agua ahora? ¿Ha cerrado la llave de paso? ¿Cae sobre electricidad?',
			ca: 'Surt aigua ara? Ha tancat la clau de pas? Cau sobre electricitat?',
			en: 'Is water coming out now? Is the stopcock closed? Any of it on the electrics?',
		},
	},
	{
		id: 'place_unsafe',
		level: 'urgent',
		when: ['place_unsafe'],
		about: 'place',
		name: {
			es: 'instalación o edificio en mal estado, con riesgo',
			ca: 'instal·lació o edifici en mal estat, amb risc',
			en: 'an installation or building that may do harm',
		},
		ask: {
			es: '¿Quema, huele o hace ruido ahora? ¿Lo ha apagado?',
			ca: 'Crema, fa olor o soroll ara? Ho ha apagat?',
			en: 'Is it hot, smelling or noisy now? Is it switched off?',
		},
	},
	{
		id: 'shut_in',
		level: 'urgent',
		when: ['shut_in', 'stove_left_on'],
		about: 'place',
		name: {
			es: 'persona o fuego encerrados dentro',
			ca: 'persona o foc tancats a dins',
			en: 'somebody, or a lit stove, locked inside',
		},
		ask: {
			es: '¿Hay un menor o persona dependiente dentro? ¿Fuego o gas encendido?',
			ca: 'Hi ha un menor o persona dependent a dins? Foc o gas encès?',
			en: 'A child or dependent person inside? Stove or gas on?',
		},
	},
	{
		id: 'locked_out_or_insecure',
		level: 'urgent',
		when: ['insecure', 'locked_out'],
		presets: ['technical', 'estate', 'general'],
		about: 'place',
		name: {
			es: 'casa insegura o sin poder entrar',
			ca: 'casa insegura o sense poder entrar',
			en: 'home insecure or locked out',
		},
	},
	{
		id: 'no_power',
		level: 'priority',
		when: ['no_power', 'no_heating', 'no_hot_water', 'no_water'],
		presets: ['technical', 'estate', 'general'],
		about: 'place',
		name: {
			es: 'sin un suministro básico',
			ca: 'sense un subministrament bàsic',
			en: 'a basic supply is out',
		},
	},
	{
		id: 'repair',
		level: 'priority',
		when: ['slow_leak', 'lift_broken', 'door_trouble', 'appliance_broken'],
		presets: ['technical', 'estate', 'general'],
		about: 'place',
		name: { es: 'avería', ca: 'avaria', en: 'something is broken' },
	},
];
