import { textLanguage, type TextLanguage } from './language';

type PageTexts = {
	askTitle: string;
	ask: string;
	button: string;
	until: string;
	thanksTitle: string;
	thanks: string;
	lateTitle: string;
	late: string;
	lateUnknown: string;
	invalidTitle: string;
	invalid: string;
	reference: string;
	caller: string;
	phone: string;
	reason: string;
	call: string;
};

const pages: Record<TextLanguage, PageTexts> = {
	es: {
		askTitle: 'Llamada urgente',
		ask: '¿Se hace cargo de esta llamada?',
		button: 'Me hago cargo',
		until: 'Después de las {until} se avisa a la siguiente persona.',
		thanksTitle: 'Gracias, la llamada es suya',
		thanks: 'No se avisará a nadie más. Llame cuanto antes.',
		lateTitle: 'Ya se ocupa otra persona',
		late: '{by} se ha hecho cargo de esta llamada.',
		lateUnknown: 'Esta llamada ya está atendida.',
		invalidTitle: 'Este enlace ya no sirve',
		invalid: 'Ha caducado o no está completo. Abra el enlace del último aviso o llame al equipo.',
		reference: 'Referencia',
		caller: 'Llamó',
		phone: 'Teléfono',
		reason: 'Motivo',
		call: 'Llamar ahora',
	},
	ca: {
		askTitle: 'Trucada urgent',
		ask: "Es fa càrrec d'aquesta trucada?",
		button: "Me'n faig càrrec",
		until: "Després de les {until} s'avisa la persona següent.",
		thanksTitle: 'Gràcies, la trucada és seva',
		thanks: "No s'avisarà ningú més. Truqui com més aviat millor.",
		lateTitle: "Ja se n'ocupa una altra persona",
		late: "{by} s'ha fet càrrec d'aquesta trucada.",
		lateUnknown: 'Aquesta trucada ja està atesa.',
		invalidTitle: 'Aquest enllaç ja no serveix',
		invalid: "Ha caducat o no és complet. Obri l'enllaç de l'últim avís o truqui a l'equip.",
		reference: 'Referència',
		caller: 'Ha trucat',
		phone: 'Telèfon',
		reason: 'Motiu',
		call: 'Trucar ara',
	},
	en: {
		askTitle: 'Urgent call',
		ask: 'Do you take this call?',
		button: 'I take it',
		until: 'After {until} the next person is alerted.',
		thanksTitle: 'Thank you, the call is yours',
		thanks: 'Nobody else will be alerted. Please call back as soon as you can.',
		lateTitle: 'Somebody else has it',
		late: '{by} has taken this call.',
		lateUnknown: 'This call is already taken care of.',
		invalidTitle: 'This link no longer works',
		invalid:
			'It has expired or is not complete. Open the link of the latest alert, or ring the team.',
		reference: 'Reference',
		caller: 'Caller',
		phone: 'Phone',
		reason: 'Reason',
		call: 'Call now',
	},
};

export const acknowledgeTexts = (language: string): PageTexts => pages[textLanguage(language)];
