import { sleep } from 'n8n-workflow';
import type { Answer } from '../../reception/phone';

/** What the guard needs of the response object n8n hands out (Express on Node's `ServerResponse`). */
export type GuardedResponse = {
	statusCode: number;
	headersSent?: boolean;
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
	// Node writes the head from inside `end` and `write`, by the very methods that are guarded here.
	let isOurs = false;
	const ours = (work: () => unknown): unknown => {
		isOurs = true;
		try {
			return work();
		} finally {
			isOurs = false;
		}
	};

	/** A head is only noted until its body is known: once it is sent, it cannot be taken back. */
	const noteHead = ([status, ...rest]: unknown[]): unknown => {
		response.statusCode = Number(status);
		const headers = rest.find((argument) => typeof argument === 'object') ?? {};
		for (const [name, value] of Object.entries(headers as object)) own.setHeader(name, value);
		return response;
	};

	const isUsable = (chunk: unknown): boolean =>
		response.statusCode < 400 &&
		lengthOf(chunk) > 0 &&
		!(wantsXml && /json/.test(String(response.getHeader('content-type') ?? '')));

	const giveSafe = (why: 'late' | 'unusable'): void => {
		if (isOver || isStreaming || response.headersSent) return;
		isOver = true;
		tell(why);
		ours(() => {
			for (const name of ofTheBody) own.removeHeader(name);
			response.statusCode = safe.status;
			for (const [name, value] of Object.entries(safe.headers)) own.setHeader(name, value);
			own.setHeader('content-length', Buffer.byteLength(safe.body));
			own.end(safe.body);
		});
	};

	const giveReal = (name: 'end' | 'write', given: unknown[]): unknown =>
		ours(() => own[name](...given));

	for (const name of mutators) {
		const original = own[name];
		if (!original) continue;
		response[name] = (...given: unknown[]): unknown => {
			if (isOurs || (isStreaming && !isOver)) return original(...given);
			if (isOver) return name === 'write' ? false : response;
			if (name === 'flushHeaders') return undefined;
			if (name === 'writeHead') return noteHead(given);
			if (name !== 'write') return original(...given);
			if (!isUsable(given[0])) {
				giveSafe('unusable');
				return false;
			}
			isStreaming = true;
			return giveReal('write', given);
		};
	}
	response.end = (...given: unknown[]): unknown => {
		const done = given.find((argument) => typeof argument === 'function') as
			(() => void) | undefined;
		if (!isOver && (isStreaming || isUsable(given[0]))) {
			isOver = true;
			return giveReal('end', given);
		}
		giveSafe('unusable');
		done?.();
		return response;
	};

	void sleep(seconds * 1000).then(() => giveSafe('late'));
}
