import type { Turn } from '../../record';
import { countOf, fieldsOf, known, listOf, table, textOf, type Fields } from '../fields';

// System turns are the assistant's instructions, not words of the call.
const roles = table<Turn['role']>({
	user: 'caller',
	customer: 'caller',
	assistant: 'agent',
	bot: 'agent',
	ai: 'agent',
	tool: 'tool',
	tool_calls: 'tool',
	tool_call_result: 'tool',
	function_call: 'tool',
});

const speaker = /(?:^|\s)(AI|Assistant|Bot|User|Customer):\s/gi;

/** `AI: … User: …`, in lines or in one: the only form some reports have. */
function fromText(text: string): Turn[] {
	const marks = [...text.matchAll(speaker)];
	return marks.flatMap((mark, index) => {
		const said = text.slice((mark.index ?? 0) + mark[0].length, marks[index + 1]?.index).trim();
		const role = roles[(mark[1] ?? '').toLowerCase()];
		return role && said ? [{ role, text: said }] : [];
	});
}

function fromMessages(messages: Fields[]): Turn[] {
	return messages.flatMap((entry) => {
		const role = roles[textOf(entry['role'])?.toLowerCase() ?? ''];
		const text = textOf(entry['message']) ?? textOf(entry['content']) ?? textOf(entry['result']);
		return role && text ? [known({ role, text, t: countOf(entry['secondsFromStart']) })] : [];
	});
}

/**
 * Who said what. Older reports keep it at the message with an empty `artifact` beside it, newer ones
 * inside: whichever says something is taken, the list before the text.
 */
export function transcriptOf(message: Fields): Turn[] {
	const artifact = fieldsOf(message['artifact']);
	for (const place of [artifact, message]) {
		const turns = fromMessages(listOf(place['messages']));
		if (turns.length > 0) return turns;
	}
	return fromText(textOf(artifact['transcript']) ?? textOf(message['transcript']) ?? '');
}

/** One final sentence, as the live transcript event carries it. */
export function sentenceOf(message: Fields): Turn[] {
	const role = roles[textOf(message['role'])?.toLowerCase() ?? ''];
	const text = textOf(message['transcript']);
	return role && text ? [{ role, text }] : [];
}
