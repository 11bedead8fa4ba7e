import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { noticeText } from '../../reception/message';
import { laneOf, lanes } from '../../reception/phone';
import { businessFor, chooseProfile, modeAt, type Profile } from '../../reception/profile';
import { readSlip, type Slip } from '../../reception/record';
import { checkRota } from '../../reception/rota';
import { eachSlip } from '../shared/each-slip';

const dialled = ({ call }: Slip) => [call.to?.e164, call.to?.raw, call.forwardedFrom?.e164];

/** The row of a listed call with its business inside, as the hours were when it came in. */
function rowWithBusiness(json: IDataObject, profiles: Profile[]): IDataObject | undefined {
	const inner = readSlip(json.slip);
	if (!inner.ok) return undefined;
	const business = businessFor(
		chooseProfile(profiles, dialled(inner.slip)),
		inner.slip,
		inner.slip.call.receivedAt,
	);
	return { ...json, slip: { ...inner.slip, business } as unknown as IDataObject };
}

/** Adds the business to each call, on the output of what the call is about; listed calls go to the last. */
export async function addToCalls(
	context: IExecuteFunctions,
	profiles: Profile[],
): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const rows = items.map(({ json }) =>
		json.slip === 1 ? undefined : rowWithBusiness(json, profiles),
	);
	if (rows.length > 0 && rows.every((row) => row !== undefined))
		return [
			[],
			[],
			rows.map((json, item) => ({ json: json as IDataObject, pairedItem: { item } })),
		];
	const at = new Date().toISOString();
	return await eachSlip(
		context,
		(slip) => {
			const business = businessFor(chooseProfile(profiles, dialled(slip)), slip, at);
			const lane = laneOf(slip.call);
			return lanes.map((_, output) => (output === lane ? { ...slip, business } : undefined));
		},
		lanes.length,
	);
}

/** What a business should put right before a night depends on it; one item per profile. */
export function check(profiles: Profile[]): object[] {
	const at = new Date().toISOString();
	return profiles.map((profile) => {
		const notices = checkRota(profile, at);
		const language = profile.languages[0] ?? 'es';
		return {
			business: profile.id,
			name: profile.name,
			mode: modeAt(profile, at),
			ready: notices.length === 0,
			notices: notices.map((notice) => noticeText(notice, { language, zone: profile.zone })),
		};
	});
}
