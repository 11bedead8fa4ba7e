/** What the front desk reads on its form. Spanish first; every language has every text. */
export type DeskTexts = Record<
	| 'title'
	| 'intro'
	| 'name'
	| 'phone'
	| 'phoneHint'
	| 'reason'
	| 'reasonHint'
	| 'urgent'
	| 'urgentHint'
	| 'wanted'
	| 'wantedHint'
	| 'forWhom'
	| 'notes'
	| 'to'
	| 'toHint'
	| 'send'
	| 'stored'
	| 'storedMore'
	| 'again',
	string
>;

export const deskTexts: Record<'es' | 'ca' | 'en', DeskTexts> = {
	es: {
		title: 'Registrar una llamada',
		intro:
			'Anote la llamada con las palabras de quien llama. Se sigue el mismo protocolo que en las demás.',
		name: 'Quién llama',
		phone: 'Teléfono',
		phoneHint: 'Déjelo vacío si llama con número oculto y no da otro',
		reason: 'Motivo, con sus palabras',
		reasonHint: 'Por ejemplo: «me duele mucho una muela desde anoche»',
		urgent: 'Dice que es urgente',
		urgentHint: 'Los criterios acordados deciden; esta marca solo puede subir la urgencia',
		wanted: 'Día u hora que prefiere',
		wantedHint: 'Por ejemplo: «el jueves por la tarde»',
		forWhom: 'Para quién es el recado',
		notes: 'Notas',
		to: 'Número al que ha llamado',
		toHint: 'Solo si atiende a varias empresas',
		send: 'Registrar la llamada',
		stored: 'Llamada registrada',
		storedMore: 'La llamada está guardada y sigue su curso.',
		again: 'Registrar otra llamada',
	},
	ca: {
		title: 'Registrar una trucada',
		intro:
			'Anoti la trucada amb les paraules de qui truca. Se segueix el mateix protocol que en les altres.',
		name: 'Qui truca',
		phone: 'Telèfon',
		phoneHint: 'Deixi-ho buit si truca amb número ocult i no en dona cap altre',
		reason: 'Motiu, amb les seves paraules',
		reasonHint: 'Per exemple: «em fa molt mal un queixal des d’ahir a la nit»',
		urgent: 'Diu que és urgent',
		urgentHint: 'Decideixen els criteris acordats; aquesta marca només pot apujar la urgència',
		wanted: 'Dia o hora que prefereix',
		wantedHint: 'Per exemple: «dijous a la tarda»',
		forWhom: 'Per a qui és l’encàrrec',
		notes: 'Notes',
		to: 'Número al qual ha trucat',
		toHint: 'Només si atén diverses empreses',
		send: 'Registrar la trucada',
		stored: 'Trucada registrada',
		storedMore: 'La trucada està desada i segueix el seu curs.',
		again: 'Registrar una altra trucada',
	},
	en: {
		title: 'Write down a call',
		intro:
			'Write the call down in the words of the person who rings. It follows the same protocol as all others.',
		name: 'Who is calling',
		phone: 'Phone number',
		phoneHint: 'Leave it empty if the number is withheld and they give no other',
		reason: 'Reason, in their own words',
		reasonHint: 'For example: “a tooth has been hurting badly since last night”',
		urgent: 'They say it is urgent',
		urgentHint: 'The agreed criteria decide; this mark can only raise the urgency',
		wanted: 'Day or time they prefer',
		wantedHint: 'For example: “Thursday afternoon”',
		forWhom: 'Who the message is for',
		notes: 'Notes',
		to: 'Number they rang',
		toHint: 'Only if you answer for several businesses',
		send: 'Write down the call',
		stored: 'Call written down',
		storedMore: 'The call is stored and on its way.',
		again: 'Write down another call',
	},
};
