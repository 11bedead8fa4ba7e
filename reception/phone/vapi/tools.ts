import type { ToolRequest } from '../../record';
import { fieldsOf, listOf, readJson, textOf, type Fields } from '../fields';

/** Stands in for the id that the oldest form of a tool call (`function-call`) does not have. */
export const legacyCallId = 'function-call';

/** Arguments come as an object or as its JSON text; text that is no object is kept as what was said. */
function argumentsOf(...candidates: unknown[]): Fields {
	for (const candidate of candidates) {
		const text = textOf(candidate);
		if (text !== undefined) return readJson(text) ?? { text };
		const fields = fieldsOf(candidate);
		if (Object.keys(fields).length > 0) return fields;
	}
	return {};
}

function toolOf(entry: Fields, outer: Fields = {}): ToolRequest | undefined {
	const callId = textOf(entry['id']);
	const inner = fieldsOf(entry['function']);
	const name =
		textOf(inner['name']) ??
		textOf(entry['name']) ??
		textOf(outer['name']) ??
		textOf(fieldsOf(outer['function'])['name']);
	if (!callId || !name) return undefined;
	const args = argumentsOf(
		inner['arguments'],
		inner['parameters'],
		entry['arguments'],
		entry['parameters'],
	);
	return { callId, name, args };
}

/**
 * Every tool call of a message, in any of the shapes Vapi has used, merged by id: one call often stands
 * in three lists at once. Tool definitions beside them hold server secrets and are not looked at.
 */
export function toolsOf(message: Fields): ToolRequest[] {
	const legacy = fieldsOf(message['functionCall']);
	const read = [
		...listOf(message['toolCallList']).map((entry) => toolOf(entry)),
		...listOf(message['toolCalls']).map((entry) => toolOf(entry)),
		...listOf(message['toolWithToolCallList']).map((entry) =>
			toolOf(fieldsOf(entry['toolCall']), entry),
		),
		toolOf({ id: legacyCallId, ...legacy }),
	].filter((tool) => tool !== undefined);
	const merged = new Map<string, ToolRequest>();
	for (const tool of read) {
		const before = merged.get(tool.callId);
		const args = Object.keys(before?.args ?? {}).length > 0 ? (before?.args ?? {}) : tool.args;
		merged.set(tool.callId, { ...tool, name: before?.name ?? tool.name, args });
	}
	return [...merged.values()];
}
