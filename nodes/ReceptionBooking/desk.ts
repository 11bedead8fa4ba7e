import type { IExecuteFunctions } from 'n8n-workflow';
import {
	calendarOf,
	serviceFor,
	toolFor,
	argumentsOf,
	type Desk,
	type Means,
} from '../../reception/calendar';
import type { Tables } from '../../reception/ledger';
import { sayInstant, speakingFor, spoken } from '../../reception/message';
import { openingSpans, profileOf } from '../../reception/profile';
import { callKey, toInstant, type Slip } from '../../reception/record';
import { holderOf, nodeClock } from '../shared/tables';

type Options = { horizonDays?: number; noticeMinutes?: number; offers?: number };

const isSlip = (json: { slip?: unknown }): boolean => json.slip === 1;

/** The appointment desk of the business a call is for, ready to work. */
export function deskFor(
	context: IExecuteFunctions,
	tables: Tables,
	slip: Slip,
	index: number,
): Desk {
	const profile = profileOf(slip);
	const now = toInstant(nodeClock.now());
	const { zone } = profile;
	const language = slip.business?.language ?? profile.languages[0] ?? 'es';
	const {
		horizonDays = 30,
		noticeMinutes = 60,
		offers = 3,
	} = context.getNodeParameter('options', index, {}) as Options;
	const beside = context.getInputData().filter(({ json }) => !isSlip(json));
	const items = beside.map(({ json }): unknown => json);
	const means: Means = { tables, holder: holderOf(context), clock: nodeClock, zone, items };
	const tool = toolFor(slip);
	return {
		calendar: calendarOf(context.getNodeParameter('calendar', index) as string).open(means),
		opening: (from, to) => openingSpans(profile, from, to),
		service: serviceFor(profile.services, [
			tool && argumentsOf(tool.tool).service,
			slip.booking?.offers?.[0]?.service,
			slip.request?.service,
			slip.request?.reason,
		]),
		services: profile.services,
		now,
		zone,
		language,
		callKey: callKey(slip.call),
		noticeMinutes,
		horizonDays,
		offers,
		say: (kind, slots) => spoken(kind, { ...speakingFor(slip, now), slots }),
		spokenTime: (at) => sayInstant(at, zone, language, now),
	};
}
