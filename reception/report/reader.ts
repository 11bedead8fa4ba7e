import type { Profile } from '../profile';
import { isZone } from '../record';
import { Trouble } from '../trouble';
import type { ReportCall } from './report-call';

/** Who reads a report, and when. */
export type Reader = { at: string; zone: string; language: string; business?: string };

/**
 * The reader of some calls: what was asked for wins, then what the profile on the calls says, then the
 * fallback. Refuses a zone nobody knows.
 */
export function readerFor(
	calls: ReportCall[],
	wanted: { at: string; language?: string; zone?: string },
	otherwise: { zone: string },
): Reader {
	const business = calls.find((call) => call.slip.business)?.slip.business;
	const profile = business?.profile as unknown as Profile | undefined;
	const zone = wanted.zone || business?.zone || otherwise.zone;
	if (!isZone(zone))
		throw new Trouble(`"${zone}" is not a time zone`, 'Write it as in Europe/Madrid.');
	return {
		at: wanted.at,
		zone,
		language: wanted.language ?? profile?.languages[0] ?? 'es',
		...(business ? { business: business.name } : {}),
	};
}
