import { strip } from '../language/fold';

/** A stretch of one speaker's words, with its place in the whole text. */
export type Stretch = { at: number; text: string; agent: boolean };

const agents =
	'ai|ia|bot|chatbot|asistente(?: virtual)?|assistant|agente?(?: virtual)?|recepcionista|recepcion|recepcio|operador[ae]?|teleoperador[ae]?|secretari[ao]|clinica|despacho|receptionist|reception|operator|sistema|system|ivr|voz|voicebot|robot|reception ai|virtual assistant|atendente|recepcionista virtual|assistent|receptioniste|tool|tool result|enfermer[ao]|nurse|centralita|telefonista|empresa|oficina|contestador|host|rep|representative|agent ia|agente ia|hotline|helpdesk|auxiliar';
const callers =
	'user|caller|usuari[oa]?|paciente?|pacient|cliente?|clienta|client[ae]?|customer|patient|llamante|trucador|human|humano|persona|interlocutor[a]?|madre|padre|hij[oa]|marido|mujer|familiar|vecin[oa]|inquilin[oa]|mare|pare|filla|fill|mother|father|son|daughter|tenant|owner|propietari[oa]|dueñ[oa]|utente|appelant|abonado|speaker 1|hablante 1|caller 1';

// A label stands at the start of a line, after the end of a sentence, or anywhere with a capital; a colon ends it.
const label = new RegExp(
	`(^|\\n|[.!?…»”"\\]]\\s|\\s)\\s*[*_\\[(<]{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+)?(?:(${agents})|(${callers}))(?:\\s*\\([^)]{0,30}\\))?[*_\\])>]{0,3}\\s*:[*_]{0,2}\\s`,
	'giu',
);

/**
 * Splits "AI: … User: …" (and "Recepcionista: … Paciente: …") into who said what. Text without labels is all
 * the caller's. Positions stay those of the text as it came.
 */
export function speakers(text: string): Stretch[] {
	if (text === '') return [];
	if (!text.includes(':')) return [{ at: 0, text, agent: false }];
	// Accents are taken off one for one, so that places agree.
	const plain = text.replace(/[^\x00-\x7f]/g, (sign) => {
		const bare = strip(sign);
		return bare.length === sign.length ? bare : sign;
	});
	const stretches: Stretch[] = [];
	let at = 0;
	let agent = false;
	const close = (end: number) => {
		if (text.slice(at, end).trim() !== '') stretches.push({ at, text: text.slice(at, end), agent });
	};
	for (const match of plain.matchAll(label)) {
		const opening = match[1] ?? '';
		const name = text
			.slice(match.index + opening.length)
			.trimStart()
			.replace(/^[*_[(<]+/, '');
		if (/^[^\S\n]$/.test(opening) && !/^[\p{Lu}\d]/u.test(name)) continue;
		close(match.index + opening.length);
		agent = match[2] !== undefined;
		at = match.index + match[0].length;
	}
	close(text.length);
	return stretches;
}
