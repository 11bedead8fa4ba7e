import { readInstant, type Call } from '../../record';
import { fieldsOf, known, textOf, type Fields } from '../fields';

const unreached: Array<[RegExp, Call['status']]> = [
	[/^customer-busy$/, 'busy'],
	[/^(customer-did-not-answer|voicemail)$/, 'no-answer'],
	[/-failed-to-connect-call$/, 'failed'],
];

type Report = {
	missed: boolean;
	status?: Call['status'];
	ending: Pick<Call, 'startedAt' | 'endedAt' | 'timeAssumed'>;
	analysis: Pick<Call, 'summary' | 'structured' | 'success' | 'recordingUrl'>;
};

/** Outputs by their own names: the platform files them under ids. */
function outputsOf(value: unknown): Fields {
	return Object.fromEntries(
		Object.entries(fieldsOf(value)).flatMap(([id, entry]) => {
			const { name, result } = fieldsOf(entry);
			return result === undefined ? [] : [[textOf(name) ?? id, result]];
		}),
	);
}

function successOf(value: unknown): Call['success'] {
	if (typeof value === 'boolean') return value;
	if (typeof value === 'number') return String(value);
	const text = textOf(value);
	return text === 'true' ? true : text === 'false' ? false : text;
}

function recordingOf(message: Fields, artifact: Fields): string | undefined {
	const recording = fieldsOf(artifact['recording']);
	return (
		textOf(artifact['recordingUrl']) ??
		textOf(message['recordingUrl']) ??
		textOf(fieldsOf(recording['mono'])['combinedUrl']) ??
		textOf(recording['stereoUrl'])
	);
}

/** What a report says, whichever of its two generations wrote it: beside the message, or inside artifact and analysis. */
export function reportOf(message: Fields, call: Fields, zone?: string): Report {
	const artifact = fieldsOf(message['artifact']);
	const analysis = fieldsOf(message['analysis']);
	const reason = textOf(message['endedReason']) ?? '';
	// An assistant always picks up: only a call we placed can find nobody.
	const isOutbound = textOf(call['type']) === 'outboundPhoneCall';
	const found = isOutbound ? unreached.find(([words]) => words.test(reason)) : undefined;
	const started = readInstant(message['startedAt'] ?? call['startedAt'], zone);
	const ended = readInstant(message['endedAt'] ?? call['endedAt'], zone);
	const url = recordingOf(message, artifact);
	return {
		missed: found !== undefined,
		status: found?.[1],
		ending: known({
			startedAt: started?.at,
			endedAt: ended?.at,
			timeAssumed: started?.assumed || ended?.assumed || undefined,
		}),
		analysis: {
			summary: textOf(analysis['summary']) ?? textOf(message['summary']),
			structured: known({
				...outputsOf(artifact['structuredOutputs']),
				...fieldsOf(message['structuredData']),
				...fieldsOf(analysis['structuredData']),
			}),
			success: successOf(analysis['successEvaluation'] ?? message['successEvaluation']),
			recordingUrl: url ? { url, auth: 'signed' } : undefined,
		},
	};
}
