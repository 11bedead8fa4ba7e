import { inZone, type Slip } from '../record';
import type { Profile } from '../profile/schema';
import { sayChoices, sayInstant } from './spoken-time';
import { fill } from './texts/fill';
import { sentencesFor, type SentenceKind, type Sentences } from './texts/sentences';

/** What may be said; the detailed forms of a sentence (`closedUntil`, `offerOne`) are chosen by what is known. */
export type Spoken = Exclude<
	SentenceKind,
	'greetingAt' | 'offerOne' | 'cancelledPlain' | 'messageTakenUntil' | 'closedUntil' | 'reference'
>;

export type Speaking = {
	language: string;
	formality?: 'usted' | 'tu';
	businessName: string;
	emergencyNumber?: string;
	/** Times offered, or the one appointment that was booked, changed or cancelled. */
	slots?: Array<{ start: string }>;
	zone?: string;
	name?: string;
	/** Short name of the call; spelled out, as it is written down by ear. */
	reference?: string;
	/** The next instant the house opens. */
	nextOpening?: string;
	/** This instant: turns a greeting into "buenas tardes" and a date into "mañana". */
	at?: string;
	/** The business's own sentences, by kind and language; they win over ours. */
	texts?: Record<string, Record<string, string>>;
};

const ownText = ({ texts, language }: Speaking, kind: string): string | undefined => {
	const own = texts?.[kind];
	return own?.[language] ?? own?.[language.split('-')[0] ?? ''];
};

/** The fullest form of a sentence that the known details can fill. */
function formOf(kind: Spoken, said: Speaking): SentenceKind {
	if (kind === 'greeting' && said.at && said.zone) return 'greetingAt';
	if (kind === 'offer' && said.slots?.length === 1) return 'offerOne';
	if (kind === 'offer' && !said.slots?.length) return 'noneFree';
	if (kind === 'cancelled' && !said.slots?.length) return 'cancelledPlain';
	if (kind === 'messageTaken' && said.nextOpening) return 'messageTakenUntil';
	if (kind === 'closed' && said.nextOpening) return 'closedUntil';
	return kind;
}

function salute(sentences: Sentences, { at, zone }: Speaking): string {
	if (!at || !zone) return sentences.salutes[0];
	const { hour } = inZone(at, zone);
	// In Spain one is greeted with "buenas tardes" from lunch, and "buenas noches" from nine.
	return sentences.salutes[hour >= 5 && hour < 14 ? 0 : hour >= 5 && hour < 21 ? 1 : 2];
}

/**
 * One sentence for the phone, in the caller's language and the tone of the business (R21, R47, R48).
 * Plain text: whoever writes TwiML or JSON escapes it. `taken` with slots goes on to offer them.
 */
export function spoken(kind: Spoken, said: Speaking): string {
	const sentences = sentencesFor(said.language);
	const form = formOf(kind, said);
	const text = (name: SentenceKind): string =>
		(said.formality === 'tu' ? sentences.familiar[name] : undefined) ?? sentences.formal[name];
	const zone = said.zone ?? 'Europe/Madrid';
	const starts = (said.slots ?? []).map((slot) => slot.start);
	const moment = starts[0] ?? said.nextOpening;
	const when = kind === 'closed' || kind === 'messageTaken' ? (said.nextOpening ?? moment) : moment;
	const values = {
		business: said.businessName,
		emergency: said.emergencyNumber ?? '112',
		name: said.name ?? '',
		salute: salute(sentences, said),
		when: when ? sayInstant(when, zone, said.language, said.at) : '',
		opening: said.nextOpening ? sayInstant(said.nextOpening, zone, said.language, said.at) : '',
		choices: sayChoices(starts, zone, said.language, said.at),
		reference: [...(said.reference ?? '').replace(/[^A-Z0-9]/gi, '')].join(', '),
	};
	const parts = [ownText(said, kind) ?? text(form)];
	if (kind === 'taken' && starts.length)
		parts.push(text(starts.length === 1 ? 'offerOne' : 'offer'));
	if (kind === 'messageTaken' && said.reference) parts.push(text('reference'));
	return parts.map((part) => fill(part, values)).join(' ');
}

/** How a slip's business speaks at an instant, ready for `spoken`. */
export function speakingFor(slip: Slip, at: string): Speaking {
	const { business } = slip;
	if (!business) return { language: slip.caller?.language ?? 'es', businessName: '', at };
	const profile = business.profile as unknown as Profile;
	return {
		language: business.language,
		formality: profile.formality,
		businessName: business.name,
		emergencyNumber: profile.emergencyNumber,
		zone: business.zone,
		name: slip.caller?.name,
		nextOpening: business.mode.nextOpening,
		at,
		texts: profile.texts,
	};
}
