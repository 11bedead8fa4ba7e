import type { CallType, Turn } from '../record';
import type { Criteria } from '../profile/criteria';

/** What is known of a call when it is judged: the caller's words, and fields a form or an assistant filled in. */
export type Heard = {
	text?: string;
	transcript?: Turn[];
	language?: string;
	/** Years. */
	age?: number;
	pregnant?: boolean;
	afterSurgeryDays?: number;
	customerType?: string;
	/** Wall clock of the business, `HH:MM`. */
	clock?: string;
	type?: CallType;
};

/** What the business agreed: its sector, its own criteria, and the language its team reads. */
export type Agreement = {
	preset: string;
	criteria?: Criteria;
	/** Of the team, for the sentence: es, ca or en. */
	language?: string;
	emergencyNumber?: string;
	/** False: only the rules are asked, not the points of all words taken together. */
	scorecard?: boolean;
	required?: Partial<Record<CallType, string[]>>;
	/** Fields already known of the caller and the request. */
	known?: Record<string, unknown>;
};
