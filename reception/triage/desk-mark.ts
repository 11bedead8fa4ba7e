import type { Triage } from '../record';

const sentences: Record<string, string> = {
	es: 'Urgente: así lo marcó quien atendió la llamada. Avise ya a la guardia.',
	ca: 'Urgent: ho va marcar qui va atendre la trucada. Aviseu ja la guàrdia.',
	en: 'Urgent: whoever took the call marked it so. Tell the person on duty now.',
};

/**
 * A receptionist who ticked "urgent" is heard (R31): the call is at least urgent, whatever the words alone
 * would say. It can only raise; an emergency stays one, and so does everything the rules found.
 */
export function markedUrgent(marked: Triage, language = 'es'): Triage {
	if (marked.level === 'emergency' || marked.level === 'urgent') return marked;
	return {
		...marked,
		level: 'urgent',
		disposition: 'on_call_now',
		sentence: sentences[language] ?? (sentences['en'] as string),
		because: [
			{
				rule: 'marked_at_the_desk',
				level: 'urgent',
				quote: '',
				qualifier: 'affirmed',
				source: 'criteria',
			},
			...marked.because,
		],
	};
}
