import type { Concepts, Rule } from './rule';

/** Danger in a place: gas, fire, smoke, current, water, a lift, the cold, a door. */
export const placeConcepts: Concepts = {
	gas_smell: ['{smell} & {gas_only} -{not_gas}', '{gas_only} & {leak} -{not_gas}', '{gas_bottle} & {leak_gas}', '{smell} & {rotten_egg} -{digestion}'],
	fire_smoke: [
		'{fire_real} -{party}',
		'{burning} & {burning_thing} -{party}',
		'{smoke} & {coming} -{smoker}',
		'{smoke} & {burning_thing} -{smoker}',
		'{smoke} & {lots} -{smoker}',
		'{there_is} + {smoke} -{smoker}',
		'{smell_burnt} & {strong_smell}',
		'{smell_burnt} & {smoke}',
		'{smoke_alarm} & {alarm_on} -{battery}',
	],
	carbon_monoxide: ['{co} & {alarm_on} -{battery}', '{co} & {poisoned}', '{heater} && {all_sick} -{price}', '{all_sick} && {heater}'],
	electrical_danger: [
		'{spark} & {socket}',
		'{spark} & {coming}',
		'{smoke} & {socket}',
		'{cable} & {fallen}',
		'{cable} & {loose} && {wet}',
		'{water} & {falling} && {electric}',
		'{wet} & {electric}',
		'{shock_touch}',
		'{smell_burnt} & {socket}',
		'{got} {electro} -{price}',
	],
	flood_burst: [
		'{pipe} & {burst} -{slowly}',
		'{flood} -{figure_flood}',
		'{water} & {gushing} -{slowly}',
		'{water} & {falling} & {ceiling} -{slowly}',
		'{sewage} & {overflow}',
		'{cannot} {close} & {stopcock}',
		'{cannot} {stop} & {water}',
	],
	slow_leak: ['{drip}', '{damp}', '{leak_word} & {water}', '{pipe} & {leak_word}', '{ceiling} & {water}'],
	lift_trapped: ['{lift} & {trapped} -{empty_lift}', '{trapped} && {lift} -{empty_lift}', '{lift} & {stuck_people}'],
	lift_broken: ['{lift} & {broken}'],
	no_power: ['{without} & {power} -{moment}', '{without_power}'],
	no_heating: ['{without} & {heating_only}', '{without_heating}'],
	no_hot_water: ['{without} & {hot_water}', '{hot_water} & {broken}', '{boiler} & {broken}'],
	no_water: ['{without} + {water} -{hot}'],
	medical_device: ['{medical_device}'],
	frail: ['{frail}', '{child_small}'],
	unwell: ['{unwell}', '{dizzy}', '{panic}', '{pregnant}', '{asthma}', '{child}', '{old}', '{faint}', '{heart_patient}', '{vomit}'],
	locked_out: ['{locked_out}'],
	shut_in: ['{child} & {locked_in}', '{locked_in} & {inside_house} & {child}', '{old} & {locked_in}', '{frail} & {locked_in}', '{locked_out} && {child} & {inside}', '{locked_out} && {old} & {inside}', '{locked_out} && {stove_on}', '{child} & {inside} && {locked_out}', '{animal} & {locked_in}'],
	child_in_car: ['{child} & {locked_in} & {vehicle}', '{child} & {inside} & {vehicle} && {locked_out}'],
	stove_left_on: ['{stove_on} && {locked_out}', '{locked_out} && {stove_on}'],
	insecure: ['{door_open} && {burglary}', '{burglary} && {door_open}', '{stolen} & {keys}', '{door_open} & {night}'],
	door_trouble: ['{door_open}', '{key} & {broken}', '{lock} & {broken}'],
	collapse: ['{ceiling_word} & {collapsed} -{tooth}', '{wall_word} & {collapsed}', '{falling_debris}'],
	appliance_broken: ['{appliance} & {broken}', '{broken} & {appliance}', '{appliance} & {not_working}', '{clogged}', '{power_trips}'],
	other_repair: ['{repair}'],
};

export const placeRules: readonly Rule[] = [
	{
		id: 'gas_smell', level: 'emergency', universal: true, when: ['gas_smell'], about: 'place',
		name: { es: 'olor o fuga de gas', ca: 'olor o fuita de gas', en: 'smell or leak of gas' },
		ask: { es: '¿Lo huele ahora? ¿Hay alguien dentro?', ca: 'El sent ara? Hi ha algú a dins?', en: 'Can they smell it now? Is anybody inside?' },
	},
	{
		id: 'fire_smoke', level: 'emergency', universal: true, when: ['fire_smoke'], about: 'place',
		name: { es: 'fuego o humo', ca: 'foc o fum', en: 'fire or smoke' },
		ask: { es: '¿Hay llamas o humo ahora? ¿Hay alguien dentro?', ca: 'Hi ha flames o fum ara? Hi ha algú a dins?', en: 'Flames or smoke now? Anybody inside?' },
	},
	{
		id: 'carbon_monoxide', level: 'emergency', universal: true, when: ['carbon_monoxide'], about: 'place',
		name: { es: 'monóxido de carbono', ca: 'monòxid de carboni', en: 'carbon monoxide' },
		ask: { es: '¿Suena ahora? ¿Alguien se encuentra mal?', ca: 'Sona ara? Algú es troba malament?', en: 'Is it sounding now? Does anybody feel ill?' },
	},
	{
		id: 'electrical_danger', level: 'emergency', universal: true, when: ['electrical_danger'], about: 'place',
		name: { es: 'peligro eléctrico', ca: 'perill elèctric', en: 'electrical danger' },
		ask: { es: '¿Hay chispas o humo ahora?', ca: 'Hi ha espurnes o fum ara?', en: 'Sparks or smoke now?' },
	},
	{
		id: 'collapse', level: 'emergency', universal: true, when: ['collapse'], about: 'place',
		name: { es: 'derrumbe', ca: 'esfondrament', en: 'collapse of a structure' },
		ask: { es: '¿Hay alguien debajo? ¿Sigue cayendo?', ca: 'Hi ha algú a sota? Encara cau?', en: 'Is anybody underneath? Is it still falling?' },
	},
	{
		id: 'child_in_car', level: 'emergency', universal: true, when: ['child_in_car'], about: 'place',
		name: { es: 'niño encerrado en un coche', ca: 'nen tancat en un cotxe', en: 'child locked in a car' },
	},
	{
		id: 'lift_trapped_unwell', level: 'emergency', universal: true, about: 'place',
		when: ['lift_trapped + unwell', 'lift_trapped + breathing', 'lift_trapped + frail', 'lift_trapped + chest_pain'],
		name: { es: 'atrapado en el ascensor y en riesgo', ca: 'atrapat a l’ascensor i en risc', en: 'trapped in a lift and at risk' },
	},
	{
		id: 'lift_trapped', level: 'urgent', when: ['lift_trapped'], about: 'place',
		name: { es: 'personas atrapadas en el ascensor', ca: 'persones atrapades a l’ascensor', en: 'people trapped in a lift' },
		ask: { es: '¿Cuántas personas? ¿Alguien se encuentra mal, niño, embarazada o mayor?', ca: 'Quantes persones? Algú es troba malament, infant, embarassada o gran?', en: 'How many? Anybody unwell, a child, pregnant or old?' },
	},
	{
		id: 'device_without_power', level: 'emergency', universal: true, about: 'body', when: ['device_failing'],
		name: { es: 'equipo médico sin servicio', ca: 'equip mèdic sense servei', en: 'medical device out of service' },
	},
	{
		id: 'no_heating_power_vulnerable', level: 'urgent', about: 'place',
		when: ['no_power + medical_device', 'no_power + frail', 'no_heating + frail', 'no_heating + medical_device', 'no_hot_water + frail + cold', 'no_water + frail'],
		name: { es: 'sin luz o calefacción con personas vulnerables', ca: 'sense llum o calefacció amb persones vulnerables', en: 'no power or heating with vulnerable people' },
		ask: { es: '¿Quién está en casa? ¿Hay equipo médico? ¿Cuánta autonomía tiene?', ca: 'Qui hi ha a casa? Hi ha equip mèdic? Quanta autonomia té?', en: 'Who is at home? Any medical device, and how long does it last?' },
	},
	{
		id: 'flood_burst', level: 'urgent', when: ['flood_burst'], about: 'place',
		presets: ['technical', 'estate', 'general', 'clinic', 'dental', 'vet', 'legal'],
		name: { es: 'fuga de agua grave', ca: 'fuita d’aigua greu', en: 'serious water leak' },
		ask: { es: '¿Sale agua ahora? ¿Ha cerrado la llave de paso? ¿Cae sobre electricidad?', ca: 'Surt aigua ara? Ha tancat la clau de pas? Cau sobre electricitat?', en: 'Is water coming out now? Is the stopcock closed? Any of it on the electrics?' },
	},
	{
		id: 'shut_in', level: 'urgent', when: ['shut_in', 'stove_left_on'], about: 'place',
		name: { es: 'persona o fuego encerrados dentro', ca: 'persona o foc tancats a dins', en: 'somebody, or a lit stove, locked inside' },
		ask: { es: '¿Hay un menor o persona dependiente dentro? ¿Fuego o gas encendido?', ca: 'Hi ha un menor o persona dependent a dins? Foc o gas encès?', en: 'A child or dependent person inside? Stove or gas on?' },
	},
	{
		id: 'locked_out_or_insecure', level: 'urgent', when: ['insecure', 'locked_out'], presets: ['technical', 'estate', 'general'], about: 'place',
		name: { es: 'casa insegura o sin poder entrar', ca: 'casa insegura o sense poder entrar', en: 'home insecure or locked out' },
	},
	{
		id: 'no_power', level: 'priority', when: ['no_power', 'no_heating', 'no_hot_water', 'no_water'], presets: ['technical', 'estate', 'general'], about: 'place',
		name: { es: 'sin un suministro básico', ca: 'sense un subministrament bàsic', en: 'a basic supply is out' },
	},
	{
		id: 'repair', level: 'priority', when: ['slow_leak', 'lift_broken', 'door_trouble', 'appliance_broken'], presets: ['technical', 'estate', 'general'], about: 'place',
		name: { es: 'avería', ca: 'avaria', en: 'something is broken' },
	},
];
