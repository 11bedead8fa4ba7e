import type { CallType, Disposition, Evidence, Level } from '../record';
import type { Said } from './rules';

type Tongue = keyof Said;

const levelWords: Record<Level, Said> = {
	emergency: { es: 'Emergencia', ca: 'Emergència', en: 'Emergency' },
	urgent: { es: 'Urgente', ca: 'Urgent', en: 'Urgent' },
	priority: { es: 'Prioritaria', ca: 'Prioritària', en: 'Priority' },
	routine: { es: 'Ordinaria', ca: 'Ordinària', en: 'Routine' },
};

const next: Record<Disposition, (number: string) => Said> = {
	ring_emergency_services: (number) => ({
		es: `Indique el ${number} y avise ya a la guardia.`,
		ca: `Indiqueu el ${number} i aviseu ja la guàrdia.`,
		en: `Tell them to ring ${number} and page the person on call now.`,
	}),
	on_call_now: () => ({
		es: 'Avise ya a la guardia.',
		ca: 'Aviseu ja la guàrdia.',
		en: 'Page the person on call now.',
	}),
	today: () => ({
		es: 'Devuelva la llamada hoy.',
		ca: 'Truqueu avui mateix.',
		en: 'Call back today.',
	}),
	first_hour: () => ({
		es: 'Devuelva la llamada a primera hora.',
		ca: 'Truqueu a primera hora.',
		en: 'Call back first thing in the morning.',
	}),
	whenever: () => ({ es: 'Sin prisa.', ca: 'Sense pressa.', en: 'No hurry.' }),
};

const typeWords: Record<CallType, Said> = {
	new_appointment: { es: 'pide cita', ca: 'demana hora', en: 'wants an appointment' },
	change_appointment: {
		es: 'quiere cambiar una cita',
		ca: 'vol canviar una hora',
		en: 'wants to change an appointment',
	},
	cancel_appointment: {
		es: 'anula una cita',
		ca: 'anul·la una hora',
		en: 'cancels an appointment',
	},
	results: {
		es: 'pregunta por resultados',
		ca: 'pregunta per resultats',
		en: 'asks about results',
	},
	instructions: { es: 'pide indicaciones', ca: 'demana indicacions', en: 'asks for instructions' },
	discomfort: { es: 'cuenta una molestia', ca: 'explica una molèstia', en: 'describes discomfort' },
	incident: {
		es: 'avisa de una incidencia',
		ca: 'avisa d’una incidència',
		en: 'reports an incident',
	},
	legal_matter: {
		es: 'consulta un asunto legal',
		ca: 'consulta un assumpte legal',
		en: 'raises a legal matter',
	},
	viewing: { es: 'pide una visita', ca: 'demana una visita', en: 'wants a viewing' },
	information: { es: 'pide información', ca: 'demana informació', en: 'wants information' },
	quote: { es: 'pide presupuesto', ca: 'demana pressupost', en: 'wants a quote' },
	billing: {
		es: 'pregunta por una factura o un pago',
		ca: 'pregunta per una factura o un pagament',
		en: 'asks about a bill or a payment',
	},
	administrative: {
		es: 'hace una gestión',
		ca: 'fa un tràmit',
		en: 'has an administrative request',
	},
	complaint: { es: 'pone una queja', ca: 'presenta una queixa', en: 'makes a complaint' },
	sales: { es: 'ofrece algo', ca: 'ofereix alguna cosa', en: 'is selling something' },
	spam: {
		es: 'parece publicidad no deseada',
		ca: 'sembla publicitat no desitjada',
		en: 'seems to be spam',
	},
	unclassified: {
		es: 'no se ha entendido el motivo',
		ca: 'no s’ha entès el motiu',
		en: 'the reason was not understood',
	},
};

const tongue = (language: string | undefined): Tongue => {
	const tag = (language ?? 'es').slice(0, 2).toLowerCase();
	return tag === 'ca' || tag === 'en' ? tag : 'es';
};

/** What a caller of this type does, in the team's language: "pide presupuesto". */
export const typeIn = (type: CallType, language: string | undefined): string =>
	typeWords[type][tongue(language)];

const caller: Said = { es: 'el llamante', ca: 'qui truca', en: 'the caller' };
const said: Said = { es: 'dijo', ca: 'ha dit', en: 'said' };
const askHim: Said = {
	es: 'Conviene hablar con la persona.',
	ca: 'Cal parlar amb la persona.',
	en: 'Somebody should speak with them.',
};

/** In one plain sentence of the team's language: how urgent, the caller's words that decided, what to do. */
export function sentence(
	language: string | undefined,
	found: {
		level: Level;
		type: CallType;
		disposition: Disposition;
		needsHuman: boolean;
		emergencyNumber: string;
		deciding?: { evidence: Evidence; name?: Said; question?: string };
	},
): string {
	const to = tongue(language);
	const head = levelWords[found.level][to];
	const { deciding } = found;
	const quote = deciding?.evidence.quote.replace(/\s+/g, ' ').trim() ?? '';
	const reason = deciding
		? `${caller[to]} ${said[to]} "${quote.length > 90 ? `${quote.slice(0, 87)}…` : quote}"${deciding.name ? ` (${deciding.name[to]})` : ''}`
		: `${caller[to]} ${typeWords[found.type][to]}`;
	const reasonWithoutCaller =
		found.type === 'unclassified' && !deciding ? typeWords.unclassified[to] : reason;
	const human =
		found.needsHuman && found.disposition !== 'ring_emergency_services' ? ` ${askHim[to]}` : '';
	return `${head}: ${reasonWithoutCaller}. ${next[found.disposition](found.emergencyNumber)[to]}${human}`;
}

export const inTongue = (text: Said, language: string | undefined): string =>
	text[tongue(language)];
