import { sleep } from 'n8n-workflow';
import type { Answer } from '../../reception/phone';

/** What the guard needs of the response object n8n hands out (Express on Node's `ServerResponse`). */
export type GuardedResponse = {
	statusCode: number;
	getHeader(name: string): unknown;
	end(...given: unknown[]): unknown;
	write(...given: unknown[]): unknown;
	writeHead(...given: unknown[]): unknown;
	setHeader(...given: unknown[]): unknown;
	setHeaders?(...given: unknown[]): unknown;
	appendHeader?(...given: unknown[]): unknown;
	removeHeader(...given: unknown[]): unknown;
	flushHeaders?(...given: unknown[]): unknown;
};

const mutators = [
	'write',
	'writeHead',
	'setHeader',
	'setHeaders',
	'appendHeader',
	'removeHeader',
	'flushHeaders',
] as const;

/** Headers that describe the body which is being replaced. */
const ofTheBody = [
	'content-length',
	'content-encoding',
	'content-type',
	'etag',
	'transfer-encoding',
];

const lengthOf = (chunk: unknown): number =>
	typeof chunk === 'string' ? chunk.length : chunk instanceof Uint8Array ? chunk.byteLength : 0;

/**
 * Sees to it that whoever holds the line gets one answer they can use: the workflow's, or the safe one when
 * the workflow stops, says nothing, says it in another format, or takes longer than `seconds`.
 *
 * n8n itself would send 500, or 200 with an empty body, and a carrier then drops the call. A real answer that
 * comes after the safe one is swallowed: n8n may go on calling `status`, `setHeader`, `send` without harm.
 */
export function guardAnswer(
	response: GuardedResponse,
	safe: Answer,
	seconds: number,
	tell: (why: 'late' | 'unusable') => void = () => undefined,
): void {
	const own = Object.fromEntries(
		(['end', ...mutators] as const).flatMap((name) =>
			response[name] ? [[name, response[name].bind(response)]] : [],
		),
	) as unknown as GuardedResponse;
	const wantsXml = /xml/.test(safe.headers['content-type'] ?? '');
	let isOver = false;
	let isStreaming = false;
	// Node's `end` and `write` call `writeHead` on the response itself: that call must reach the wire.
	let isSending = false;

	const send = (way: 'end' | 'write', given: unknown[]): unknown => {
		isSending = true;
		try {
			return own[way](...given);
		} finally {
			isSending = false;
		}
	};
	const end = (...given: unknown[]): unknown => {
		isOver = true;
		return send('end', given);
	};
	/** A head is only noted until its body is known: once it is sent, nothing can be put right. */
	const noteHead = (given: unknown[]): unknown => {
		response.statusCode = Number(given[0]);
		const headers = given.find((argument) => typeof argument === 'object') ?? {};
		for (const [name, value] of Object.entries(headers as object)) own.setHeader(name, value);
		return response;
	};

	const isUsable = (chunk: unknown): boolean =>
		response.statusCode < 400 &&
		lengthOf(chunk) > 0 &&
		!(wantsXml && /json/.test(String(response.getHeader('content-type') ?? '')));

	const giveSafe = (why: 'late' | 'unusable'): void => {
		if (isOver || isStreaming) return;
		tell(why);
		for (const name of ofTheBody) own.removeHeader(name);
		response.statusCode = safe.status;
		for (const [name, value] of Object.entries(safe.headers)) own.setHeader(name, value);
		own.setHeader('content-length', Buffer.byteLength(safe.body));
		end(safe.body);
	};

	for (const name of mutators) {
		if (!response[name]) continue;
		response[name] = (...given: unknown[]): unknown => {
			if (isSending) return own[name]?.(...given);
			if (isOver) return name === 'write' ? false : response;
			if (name === 'flushHeaders') return undefined;
			if (name === 'writeHead') return noteHead(given);
			if (name !== 'write') return own[name]?.(...given);
			isStreaming = true;
			return send('write', given);
		};
	}
	response.end = (...given: unknown[]): unknown => {
		const done = given.find((argument) => typeof argument === 'function') as
			(() => void) | undefined;
		if (isOver) {
			done?.();
			return response;
		}
		if (!isStreaming && !isUsable(given[0])) {
			giveSafe('unusable');
			done?.();
			return response;
		}
		return end(...given);
	};

	void sleep(seconds * 1000).then(() => giveSafe('late'));
}
