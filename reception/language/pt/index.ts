import type { LanguagePack } from '../pack';
import { sayings } from './sayings';
import { words } from './words';

/** Portuguese, Brazil and Portugal: the universal flags, denial and the commonest errands. */
export const pt: LanguagePack = {
	tag: 'pt',
	name: 'português',
	words,
	sayings,
	figures: {
		any: [
			'morrendo|morro|morrer|morto|morta + de + rir|vontade|vergonha|fome|sono|sede|calor|frio|saudade',
			'primeiros_socorros',
		],
		chest_pain: ['quase + tive|tenho|infartei', 'amamenta*|peito_de_frango & peito'],
		severe_bleeding: ['exame|doar|doação|tipo + de + sangue'],
		gas_smell: ['conta|botijão_novo|entrega|revisão|instalação|fatura + de|do + gás'],
		unconscious: [
			'não + responde|respondeu|respondem & email*|mensage*|sistema|servidor|telefone|aplicativo|suporte|site|equipe|ticket',
		],
		fire_smoke: ['fogos_de_artificio|seguro|alarme|extintor & incêndio|fogo'],
		suicidal: ['matar + tempo|saudade|fome|aula'],
	},
};
