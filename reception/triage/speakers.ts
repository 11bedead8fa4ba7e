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
	'iu',
);

/** Signs before a colon in which its label stands, and after it, should it stand in the brackets of another one. */
const before = 120;
const after = 60;

/** Accents are taken off one for one, so that places agree. */
const bare = (text: string): string =>
	text.replace(/[^\x00-\x7f]/g, (sign) => {
		const made = strip(sign);
		return made.length === sign.length ? made : sign;
	});

/**
 * Splits "AI: … User: …" (and "Recepcionista: … Paciente: …") into who said what. Text without labels is all
 * the caller's. Positions stay those of the text as it came.
 */
export function speakers(text: string): Stretch[] {
	if (text === '') return [];
	const stretches: Stretch[] = [];
	let at = 0;
	let agent = false;
	/** End of the last label: no sign belongs to two. */
	let last = 0;
	const close = (end: number) => {
		if (text.slice(at, end).trim() !== '') stretches.push({ at, text: text.slice(at, end), agent });
	};
	let colon = text.indexOf(':');
	if (colon < 0) return [{ at, text, agent }];
	// Only the words at a colon are tried: to look for a label at every word took an eighth of a long call.
	for (; colon >= 0; colon = text.indexOf(':', Math.max(colon + 1, last))) {
		if (!/^:[*_]{0,2}\s/.test(text.slice(colon, colon + 4))) continue;
		const head = Math.max(last, colon - before);
		let near = text.slice(head, colon + 4);
		if (near.includes('(')) near = text.slice(head, colon + after);
		// A hyphen stands for what comes before, so that no label takes this for the start of the text.
		const match = label.exec((head > 0 ? '-' : '') + bare(near));
		if (!match) continue;
		const begin = match.index + head - (head > 0 ? 1 : 0);
		const opening = match[1] ?? '';
		last = begin + match[0].length;
		const name = text
			.slice(begin + opening.length, last)
			.trimStart()
			.replace(/^[*_[(<]+/, '');
		if (/^[^\S\n]$/.test(opening) && !/^[\p{Lu}\d]/u.test(name)) continue;
		close(begin + opening.length);
		agent = match[2] !== undefined;
		at = last;
	}
	close(text.length);
	return stretches;
}
