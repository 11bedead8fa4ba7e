import { ca } from './ca';
import { en } from './en';
import { es } from './es';
import { textLanguage } from './language';

/** Everything the reception may say. `…Until`, `…At` forms are chosen when their detail is known. */
export const sentenceKinds = [
	'greeting',
	'greetingAt',
	'aiNotice',
	'recordingNotice',
	'askReason',
	'askName',
	'askPhone',
	'askAddress',
	'askInsurer',
	'askService',
	'askWanted',
	'askMore',
	'urgent',
	'emergencyNumber',
	'offer',
	'offerOne',
	'booked',
	'changed',
	'cancelled',
	'cancelledPlain',
	'requested',
	'taken',
	'noneFree',
	'notFound',
	'messageTaken',
	'messageTakenUntil',
	'reference',
	'goodbye',
	'repeat',
	'safe',
	'closed',
	'closedUntil',
	'transfer',
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** `{business}`, `{emergency}`, `{name}`, `{when}`, `{choices}`, `{reference}`, `{salute}` are filled in. */
export type Sentences = {
	/** Morning, afternoon, evening. */
	salutes: [string, string, string];
	/** The formal set is whole; the familiar one holds what differs. */
	formal: Record<SentenceKind, string>;
	familiar: Partial<Record<SentenceKind, string>>;
};

const languages: Record<ReturnType<typeof textLanguage>, Sentences> = { es, ca, en };

export const sentencesFor = (language: string): Sentences => languages[textLanguage(language)];
