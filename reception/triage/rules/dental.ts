import type { Concepts, Rule } from './rule';

/** What a dental practice listens for. */
export const dentalConcepts: Concepts = {
	dental_airway: [
		'{dental_swelling} & {neck}',
		'{swollen} & {neck}',
		'{swollen} & {under} & {tongue}',
		'{cannot} {open} & {mouth} && {swallow}',
		'{cannot} {open} & {mouth} && {fever}',
		'{cannot} {swallow} -{pill_big}',
		'{dental_swelling} & {eye} -{slight}',
		'{drool}',
		'{dental_swelling} && {breathless}',
		'{dental_swelling} && {cannot} {open}',
		'{swollen} && {cannot} {open} & {mouth}',
		'{swollen} & {eye_shut}',
		'{mouth} {closed_up}',
	],
	avulsed: [
		'{tooth} & {knocked_out} -{milk_tooth}',
		'{tooth} & {in_hand}',
		'{tooth} & {fell_out} -{milk_tooth}',
		'{tooth} & {moved_place}',
		'{blow} & {tooth}',
		'{tooth} & {pushed_in}',
		'{adult_tooth} & {fell_out}',
	],
	dental_bleeding: ['{bleed} && {tooth_site}', '{gauze} & {keeps}', '{mouth} & {fill} & {blood}', '{bleed} & {hours} && {tooth_site}', '{anticoagulant} && {bleed}', '{bleed} & {nonstop}', '{blood} & {nonstop}'],
	dental_infection: ['{abscess} && {fever}', '{swollen} && {fever}', '{abscess_word}', '{pus}', '{face} & {swollen}', '{dental_swelling} -{slight}', '{cheek} & {swollen}'],
	dental_pain: ['{toothache} && {agony}', '{toothache} && {cannot_sleep}', '{hurt} && {cannot_sleep}', '{hurt} && {drug_fails}', '{throb} & {tooth}', '{tooth} & {agony}', '{agony} & {hurt}', '{toothache} && {kills}', '{cannot_sleep} && {tooth}', '{not_bear} && {tooth}'],
	dental_broken: ['{tooth} & {broken_tooth}', '{crown} & {fell_out}', '{crown} & {broken_tooth}', '{brace} & {poke}', '{brace} & {broken_tooth}', '{brace} & {fell_out}', '{filling} & {fell_out}', '{prosthesis} & {broken_tooth}', '{prosthesis} & {fell_out}', '{implant} & {moves}', '{tooth} & {moves}', '{wire}'],
	dental_ache: ['{toothache}', '{hurt} & {tooth}', '{tooth} & {bother}', '{gum} & {bother}', '{mouth_ulcer}', '{sensitivity}', '{gum} & {bleed}'],
};

export const dentalRules: readonly Rule[] = [
	{
		id: 'dental_airway_swelling', level: 'emergency', universal: true, presets: ['dental', 'clinic', 'general'], about: 'body', when: ['dental_airway'],
		name: { es: 'hinchazón que amenaza la respiración', ca: 'inflor que amenaça la respiració', en: 'swelling that threatens breathing' },
		ask: { es: '¿Puede tragar saliva y respirar bien? ¿Fiebre? ¿Baja hacia el cuello?', ca: 'Pot empassar saliva i respirar bé? Febre? Baixa cap al coll?', en: 'Can they swallow and breathe well? Fever? Going down the neck?' },
	},
	{
		id: 'avulsed_tooth', level: 'urgent', presets: ['dental', 'clinic', 'general'], about: 'body', when: ['avulsed'],
		name: { es: 'diente salido por un golpe', ca: 'dent saltada per un cop', en: 'tooth knocked out' },
		ask: { es: '¿Es de leche o definitivo? ¿Hace cuánto?', ca: 'És de llet o definitiva? Fa quant?', en: 'Milk or adult tooth? How long ago?' },
	},
	{
		id: 'post_extraction_bleeding', level: 'urgent', presets: ['dental', 'clinic', 'general'], about: 'body', when: ['dental_bleeding'],
		name: { es: 'sangrado tras una extracción', ca: 'sagnat després d’una extracció', en: 'bleeding after an extraction' },
		ask: { es: '¿Cuántas horas? ¿Toma anticoagulantes?', ca: 'Quantes hores? Pren anticoagulants?', en: 'How many hours? Blood thinners?' },
	},
	{
		id: 'dental_infection_or_pain', level: 'urgent', presets: ['dental'], about: 'body', when: ['dental_infection', 'dental_pain', 'fever + dental_ache'],
		name: { es: 'infección o dolor dental fuerte', ca: 'infecció o mal de queixal fort', en: 'dental infection or strong pain' },
		ask: { es: '¿Fiebre? ¿Hinchazón? ¿Duerme?', ca: 'Febre? Inflor? Dorm?', en: 'Fever? Swelling? Sleeping?' },
	},
	{
		id: 'dental_trouble', level: 'priority', presets: ['dental'], about: 'body', when: ['dental_broken', 'dental_ache'],
		name: { es: 'molestia o rotura dental', ca: 'molèstia o trencament dental', en: 'dental discomfort or breakage' },
	},
];
