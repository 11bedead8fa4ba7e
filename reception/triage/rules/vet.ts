import type { Concepts, Rule } from './rule';

/** What a veterinary practice listens for in animals; the person on call is theirs, not the ambulance. */
export const vetConcepts: Concepts = {
	vet_bloat: ['{belly} & {swollen} && {retch}', '{retch} & {nothing_out}', '{belly} & {hard_board} && {restless}', '{stomach_turned}', '{belly} & {drum}', '{swollen} & {belly} && {restless}', '{retch} && {belly} & {swollen}', '{belly} & {swollen} & {sudden}', '{torsion}'],
	vet_collapse: [
		'{cannot} {stand_up}', '{not} + {stand_up} -{old_age}', '{not} + {stand} -{old_age}', '{faint}', '{gums} & {pale}', '{open_mouth} & {breathe}', '{breathe} & {open_mouth}', '{run_over}', '{fell} & {height}', '{heatstroke}', '{car_hot}', '{bit_by_dog} & {hole}', '{bit_by_dog}', '{gasp}', '{bone_choke}', '{legs_fail}', '{paralysed}', '{snake_bit}', '{drowning}', '{eye_out}', '{guts_out}', '{very_cold_limp}', '{choke}', '{tongue} & {blue}', '{gums} & {blue}', '{shot}', '{dying}',
	],
	vet_seizing: ['{seizing_now}', '{seizure} & {nonstop}', '{fit} & {nonstop}', '{seizure} & {several}', '{fit} & {several}', '{seizure} & {minutes}', '{fit} & {minutes}'],
	vet_seizure: ['{seizure}', '{having} {fit}', '{fit} & {had}', '{shake} & {whole_body}', '{foam} & {mouth}'],
	vet_poison: ['{ate} & {vet_poison}', '{vet_poison} & {lick}', '{ate} & {pills}', '{ate} & {poison}', '{poisoned_sure}', '{caterpillar}', '{ate} & {object}', '{swallowed} & {object_vet}'],
	vet_blocked: ['{cat} && {cannot} {urinate}', '{cannot} {urinate}', '{litter} & {often}', '{not} + {urinate}', '{strain} & {urinate}', '{strain} & {nothing_out}', '{urinate} & {blood}', '{litter} && {cries}'],
	vet_birth: ['{strain} & {pup}', '{pup} & {stuck}', '{cannot} {give_birth}', '{pup} & {not_out}', '{in_birth} && {hours}', '{green_discharge}', '{pup} & {not_coming}'],
	vet_rabbit: ['{small_pet} & {not_eat}'],
	vet_serious: ['{vomit_word} & {blood}', '{blood} & {stool}', '{vomit} & {nonstop}', '{pyometra}', '{not_eat} & {days}', '{not_eat} & {not_drink}', '{wound} & {deep}', '{wound} & {open_wound}', '{bleed}', '{eye} & {swollen}', '{eye} & {wound}', '{hurt} & {agony}', '{broken_bone}', '{limb} & {broken}', '{very_weak}', '{cries} & {pain}', '{face} & {swollen}', '{sting} & {swollen}', '{limp} & {not_support}', '{pup} && {vomit}', '{pup} && {diarrhoea} & {blood}', '{diarrhoea} & {blood}', '{jaundice}', '{not_pee_days}'],
	vet_ache: ['{limp}', '{not_eat}', '{diarrhoea}', '{vomit_word}', '{scratch}', '{animal} & {feel_bad}', '{cough_word}', '{ear_shake}', '{lump}', '{hurt}', '{apathy}', '{soft_stool}', '{thirst}', '{ticks}', '{worms}', '{eye_runny}', '{swollen}', '{fever}', '{wound}', '{itch}'],
};

export const vetRules: readonly Rule[] = [
	{
		id: 'vet_bloat', level: 'emergency', presets: ['vet'], about: 'body', when: ['vet_bloat'],
		name: { es: 'posible torsión de estómago', ca: 'possible torsió d’estómac', en: 'possible bloat' },
		ask: { es: '¿Raza y tamaño? ¿Desde cuándo? ¿Arcadas sin vómito?', ca: 'Raça i mida? Des de quan? Arcades sense vòmit?', en: 'Breed and size? Since when? Retching with nothing coming up?' },
	},
	{
		id: 'vet_collapse_breathing_trauma', level: 'emergency', presets: ['vet'], about: 'body', when: ['vet_collapse'],
		name: { es: 'animal en estado grave', ca: 'animal en estat greu', en: 'animal in a grave state' },
		ask: { es: '¿Respira? ¿Color de encías? ¿Se tiene en pie?', ca: 'Respira? Color de genives? S’aguanta dret?', en: 'Breathing? Colour of gums? Able to stand?' },
	},
	{
		id: 'vet_seizing', level: 'emergency', presets: ['vet'], about: 'body', when: ['vet_seizing'],
		name: { es: 'convulsión que no cesa', ca: 'convulsió que no cessa', en: 'seizure that goes on' },
	},
	{
		id: 'vet_poisoning', level: 'urgent', presets: ['vet'], about: 'body', when: ['vet_poison'],
		name: { es: 'animal que ha comido algo tóxico', ca: 'animal que ha menjat alguna cosa tòxica', en: 'animal ate something toxic' },
		ask: { es: '¿Qué, cuánto, hace cuánto, peso del animal? ¿Síntomas?', ca: 'Què, quant, fa quant, pes de l’animal? Símptomes?', en: 'What, how much, when, weight of the animal? Signs?' },
	},
	{
		id: 'vet_blocked_cat_dystocia_seizure', level: 'urgent', presets: ['vet'], about: 'body', when: ['vet_blocked', 'vet_birth', 'vet_rabbit', 'vet_seizure'],
		name: { es: 'orina, parto o crisis que no puede esperar', ca: 'orina, part o crisi que no pot esperar', en: 'blocked, in labour or fitting' },
		ask: { es: '¿Desde cuándo? ¿Sale algo? ¿Cuántos ataques?', ca: 'Des de quan? Surt res? Quants atacs?', en: 'Since when? Does anything come out? How many fits?' },
	},
	{
		id: 'vet_serious', level: 'urgent', presets: ['vet'], about: 'body', when: ['vet_serious', 'young_animal + vet_weak'],
		name: { es: 'animal que debe verse ya', ca: 'animal que s’ha de veure ja', en: 'animal to be seen now' },
	},
];
