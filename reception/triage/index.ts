import type { CallType, Disposition, Evidence, Level, Slip, Triage } from '../record';
import { levels, worse } from '../record';
import { agreed } from './agreed';
import { callType } from './call-type';
import { counts, mentions } from './mentions';
import { read, type Reading } from './reading';
import { ruleById, sector, type Rule } from './rules';
import { inTongue, sentence } from './sentence';
import { soundOf, taken, together, topicsIn } from './together';
import type { Agreement, Heard } from './types';
import { weigh } from './weigh';

export type { Agreement, Heard } from './types';
export { qualify, said } from './said';
export { read, type Reading } from './reading';
export type { Mention } from './mentions';
export * from './agreed-rows';
export * from './agreed-terms';
export * from './evaluate';
export * from './evaluate-criteria';
export * from './evaluate-read';
export * from './evaluate-samples';
export * from './evaluate-table';
export * from './extract';
export * from './extract-model';
export * from './extract-said';
export * from './second-opinion';
export { markedUrgent } from './desk-mark';

const ordinary: Record<Level, Disposition> = {
	emergency: 'on_call_now',
	urgent: 'on_call_now',
	priority: 'first_hour',
	routine: 'whenever',
};

/** A day or an instant as machines write it, `2026-11-25T12:00:00.000Z`: nobody said that. */
const instant = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/** The caller's words of a slip, and what its form fields add: everything `judge` needs of it. */
export function heardIn(slip: Slip): Heard {
	const { call, request, caller } = slip;
	const words = [
		call.input?.speech,
		request?.reason,
		...(call.tools ?? []).flatMap(({ args }) =>
			Object.values(args).filter((value) => typeof value === 'string'),
		),
		call.transcript?.length ? undefined : call.summary,
	].filter(
		(text): text is string =>
			typeof text === 'string' && text.trim() !== '' && !instant.test(text.trim()),
	);
	const structured = call.structured ?? {};
	const number = (name: string) => {
		const value = Number(structured[name]);
		return structured[name] !== undefined && structured[name] !== '' && Number.isFinite(value)
			? value
			: undefined;
	};
	const age = number('age');
	const days = number('afterSurgeryDays');
	const language = caller?.language ?? call.input?.language;
	return {
		...(words.length > 0 ? { text: [...new Set(words)].join('\n') } : {}),
		...(call.transcript?.length ? { transcript: call.transcript } : {}),
		...(language ? { language } : {}),
		...(age !== undefined ? { age } : {}),
		...(typeof structured.pregnant === 'boolean' ? { pregnant: structured.pregnant } : {}),
		...(days !== undefined ? { afterSurgeryDays: days } : {}),
		...(typeof structured.customerType === 'string'
			? { customerType: structured.customerType }
			: {}),
		...(request?.type ? { type: request.type } : {}),
	};
}

const isSame = (one: Evidence, other: Evidence): boolean =>
	one.start === other.start &&
	one.end === other.end &&
	one.rule === other.rule &&
	one.qualifier === other.qualifier &&
	one.criterion?.name === other.criterion?.name;

/** The same words under the same rule are said once, by however many patterns they were found. */
function distinct(found: readonly Evidence[]): Evidence[] {
	const kept: Evidence[] = [];
	for (const one of found) {
		let at = kept.length - 1;
		while (at >= 0 && !isSame(kept[at]!, one)) {
			// What one of our rules found stands together; rows of a business may bear one name.
			const isPast = one.source === 'rules' && kept[at]!.rule !== one.rule;
			at = isPast ? -1 : at - 1;
		}
		if (at < 0) kept.push(one);
	}
	return kept;
}

/** What a rule or a criterion explains needs no word of how it sounds. */
function explained(found: Evidence[], level: Level): Evidence[] {
	const plain = found.some((one) => counts(one) && one.level === level && one.rule !== together.id);
	return plain ? found.filter((one) => one.rule !== together.id || !counts(one)) : found;
}

/** Fields a call of this type must bring and that nobody has filled in yet. */
function missing(type: CallType, agreement: Agreement): string[] {
	const known = agreement.known ?? {};
	return (agreement.required?.[type] ?? []).filter(
		(field) => known[field] === undefined || known[field] === '',
	);
}

const isEmpty = (reading: Reading): boolean =>
	!reading.tokens.some((token) => !token.agent && /\p{L}{2}/u.test(token.fold));

/**
 * How urgent a call is and why, by rules and by the scorecard of its words: the highest of all signals, each
 * quoted. Deterministic; reads no clock. What nobody understood is never routine: it is `priority`, and a person looks at it.
 */
export function judge(heard: Heard, agreement: Agreement): Triage {
	const reading = read(heard);
	const found = mentions(reading, sector(agreement.preset).concepts);
	const sound = soundOf(reading, agreement);
	const ruled = weigh(reading, found, heard, agreement.preset, topicsIn(reading, sound));
	const type = heard.type ?? callType(found, agreement.preset, ruled);
	const weighed = taken(ruled, reading, found, sound);
	// Somebody who only denies a danger has been understood: they do not have it.
	const understood = weighed.rule !== undefined || type !== 'unclassified';
	let needsHuman = weighed.needsHuman || !understood;
	const base: Level = worse(
		weighed.level,
		understood && !isEmpty(reading) ? 'routine' : 'priority',
	);
	const criteria = agreed(reading, heard, agreement, {
		level: base,
		floor: weighed.floor,
		type,
		lowerable: weighed.because.filter((one) => counts(one) && !ruleById.get(one.rule)?.universal),
		base: understood && !needsHuman ? 'routine' : 'priority',
	});
	reading.close();
	const { level } = criteria;
	if (weighed.contradiction) needsHuman = true;
	const disposition: Disposition =
		level === 'emergency' && weighed.people ? 'ring_emergency_services' : ordinary[level];

	const because: Evidence[] = distinct(
		explained([...weighed.because, ...criteria.because], level),
	).sort(
		(a, b) =>
			Number(!counts(a)) - Number(!counts(b)) || levels.indexOf(a.level) - levels.indexOf(b.level),
	);
	const [first] = because;
	const deciding =
		first && counts(first) && first.quote !== '' && first.level === level ? first : undefined;
	const rule: Rule | undefined =
		deciding?.rule === together.id ? together : ruleById.get(deciding?.rule ?? '');
	const asking = weighed.ask ?? (needsHuman || level === 'emergency' ? rule?.ask : undefined);
	return {
		level,
		type,
		disposition,
		needsHuman,
		missing: missing(type, agreement),
		because,
		sentence: sentence(agreement.language, {
			level,
			type,
			disposition,
			needsHuman,
			emergencyNumber: agreement.emergencyNumber ?? '112',
			...(deciding
				? { deciding: { evidence: deciding, ...(rule ? { name: rule.name } : {}) } }
				: {}),
		}),
		...(criteria.say ? { say: criteria.say } : {}),
		...(criteria.who ? { who: criteria.who } : {}),
		...(criteria.note ? { note: criteria.note } : {}),
		...(asking ? { ask: inTongue(asking, agreement.language) } : {}),
		secondOpinion: 'not_asked',
		...(agreement.criteria?.version ? { criteriaVersion: agreement.criteria.version } : {}),
	};
}
