/** Ways of saying a concept that only Portuguese has. */
export const sayings: Record<string, readonly string[]> = {
	chest_pain: ['dor|aperto + no|do + peito', 'tendo|ter|teve + um + infarto|enfarte'],
	breathing: ['não + consegue|consigo + respirar', 'ficando|ficou + roxo|roxa|azul'],
	unconscious: ['não + acorda|reage|responde -{machine}', 'desmaiad*|desmaiou'],
	stroke_fast: [
		'não + mexe|movimenta + um_lado|braço|lado',
		'falando + enrolado|embolado|estranho',
		'rosto|boca + torto|torta|caído|caída',
	],
	severe_bleeding: ['não + para + de + sangrar', 'sangrando + muito|demais', 'vomit* + sangue'],
	seizure: ['está|ele|ela + se_debatendo', 'tendo + convulsão|convulsões'],
	anaphylaxis: ['garganta + fechando|fechou', 'rosto|língua|lábios + inchad*|inchando'],
	suicidal: ['quer*|quero + morrer', 'vou|vai + me|se + matar'],
	gas_smell: ['cheiro|cheirando + de|a + gás', 'vazamento + de + gás'],
	fire_smoke: ['pegando|pegou + fogo', 'muita + fumaça', 'incêndio -seguro|alarme|extintor'],
	violence: ['está + me|nos + batendo', 'vai|quer + me|nos + matar'],
	ache: ['dói|doendo|dor'],
};
