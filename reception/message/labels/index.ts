import type { CallType, Disposition, Level, OpeningMode, Outcome } from '../../record';
import { textLanguage } from '../texts/language';
import { ca } from './ca';
import { en } from './en';
import { es } from './es';

/** What people read for our ids, in one language: the words of team messages, lists and reports. */
export type Labels = {
	levels: Record<Level, string>;
	types: Record<CallType, string>;
	dispositions: Record<Disposition, string>;
	modes: Record<OpeningMode, string>;
	outcomes: Record<Outcome, string>;
	/** Fields that may be missing, as `triage.missing` names them. */
	fields: Record<string, string>;
	bookings: Record<
		| 'offered'
		| 'booked'
		| 'changed'
		| 'cancelled'
		| 'taken'
		| 'requested'
		| 'none_free'
		| 'not_found',
		string
	>;
	rows: Record<
		| 'who'
		| 'phone'
		| 'callBack'
		| 'language'
		| 'reason'
		| 'urgency'
		| 'because'
		| 'type'
		| 'service'
		| 'appointment'
		| 'before'
		| 'promised'
		| 'missing'
		| 'onCall'
		| 'received'
		| 'reference'
		| 'notes'
		| 'insurer'
		| 'address',
		string
	>;
	phrases: Record<
		| 'unknownCaller'
		| 'withheld'
		| 'knownCaller'
		| 'newCaller'
		| 'firstHour'
		| 'onCallTold'
		| 'onCallTook'
		| 'onCallNobody'
		| 'emergencyTold'
		| 'today'
		| 'whenever'
		| 'booked'
		| 'toConfirm'
		| 'nothingMissing'
		| 'agreed'
		| 'model',
		string
	>;
	sms: Record<'page' | 'team' | 'voice' | 'digest' | 'exhausted', string>;
	digest: Record<'title' | 'urgent' | 'rest' | 'none' | 'times', string>;
	report: Record<
		| 'morning'
		| 'day'
		| 'promised'
		| 'open'
		| 'calls'
		| 'byBand'
		| 'byMode'
		| 'byLevel'
		| 'byOutcome'
		| 'byLanguage'
		| 'byType'
		| 'outOfHours'
		| 'handled'
		| 'median'
		| 'slowest'
		| 'minutes'
		| 'talk'
		| 'pages'
		| 'acknowledged'
		| 'late'
		| 'noCalls'
		| 'opportunities'
		| 'ofThem'
		| 'waiting'
		| 'cost',
		string
	>;
};

const languages: Record<ReturnType<typeof textLanguage>, Labels> = { es, ca, en };

export const labelsFor = (language: string): Labels => languages[textLanguage(language)];
