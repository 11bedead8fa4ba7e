import type { Criteria } from '../profile/criteria';
import { proposalFor, sectorOf } from '../profile/proposals';
import type { Profile } from '../profile/schema';
import { inZone, type Slip } from '../record';
import { mergeCriteria } from './agreed-rows';
import { extract, type FactField } from './extract';
import type { Agreement, Heard } from './types';

/** What an operator decides in the node; empty means "as the profile says". */
export type Terms = {
	sector?: string;
	/** Language the team reads: es, ca or en. */
	language?: string;
	criteria?: Criteria;
	/** Also apply the sector's proposal, which nobody has signed. */
	proposal?: boolean;
	/** False: the rules decide without the points of all words taken together. */
	scorecard?: boolean;
};

/** The profile a slip carries, as far as this room needs it; a call without one is judged all the same. */
const profileIn = (slip: Slip | undefined): Partial<Profile> =>
	(slip?.business?.profile ?? {}) as Partial<Profile>;

const filled = (value: unknown): boolean => value !== undefined && value !== '';

/** Fields somebody already knows of caller and matter: written down, or said in this call. */
export function knownOf(slip: Slip, heard: Heard): Partial<Record<FactField | 'service', unknown>> {
	const { call, caller, request } = slip;
	const said = extract(heard, { at: call.receivedAt, country: profileIn(slip).country });
	const written = {
		name: caller?.name ?? call.from?.name,
		phone: request?.callBack ?? caller?.phone ?? call.from?.e164,
		reason: request?.reason,
		wanted: request?.wanted,
		service: request?.service,
		insurer: request?.insurer,
		address: request?.address,
		age: request?.age ?? heard.age,
		birthDate: request?.birthDate,
	};
	return {
		...Object.fromEntries(said.map(({ field, value }) => [field, value])),
		...Object.fromEntries(Object.entries(written).filter(([, value]) => filled(value))),
	};
}

/** What was agreed for a call: the sector, the criteria of profile and node, the fields each call type must bring. */
export function agreementFor(terms: Terms, slip?: Slip, heard?: Heard): Agreement {
	const profile = profileIn(slip);
	const preset = sectorOf(terms.sector || profile.sector);
	const language = terms.language || profile.languages?.[0] || 'es';
	const proposal = proposalFor(preset, language);
	const criteria = mergeCriteria(
		profile.criteria,
		terms.criteria,
		terms.proposal ? proposal.criteria : undefined,
	);
	return {
		preset,
		language,
		required: { ...proposal.required, ...profile.required },
		...(criteria ? { criteria } : {}),
		...(terms.scorecard === false ? { scorecard: false } : {}),
		...(profile.emergencyNumber ? { emergencyNumber: profile.emergencyNumber } : {}),
		...(slip && heard ? { known: knownOf(slip, heard) } : {}),
	};
}

/** The wall clock of the business when the call came in; criteria may hold only at certain hours. */
export function clockOf(slip: Slip): string | undefined {
	return slip.business
		? inZone(slip.call.receivedAt, slip.business.zone).toFormat('HH:mm')
		: undefined;
}
