import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { Answer, Delivery } from '../../reception/phone';

type RawRequest = {
	method: string;
	originalUrl: string;
	contentType?: string;
	headers: Record<string, string | string[] | undefined>;
	rawBody?: Buffer;
	readRawBody?: () => Promise<void>;
};

/** The bytes as they came. A multipart body was eaten by n8n's file parser: nothing is left to check. */
async function rawBody(request: RawRequest): Promise<Buffer> {
	const type = request.contentType ?? String(request.headers['content-type'] ?? '');
	if (type.startsWith('multipart/')) return Buffer.alloc(0);
	if (!request.rawBody) await request.readRawBody?.();
	return request.rawBody ?? Buffer.alloc(0);
}

const headersOf = ({ headers }: RawRequest): Delivery['headers'] =>
	Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : value,
		]),
	);

/** n8n 2.40 knows which endpoint it serves; before, the test address had to be guessed from the path. */
function servedUrl(context: IWebhookFunctions, originalUrl: string): string {
	const { getWebhookResourceUrl: served } = context as Partial<IWebhookFunctions>;
	if (served) return served.call(context, 'default') ?? '';
	const url = context.getNodeWebhookUrl('default') ?? '';
	return /^[^?]*\/webhook-test\//.test(originalUrl)
		? url.replace('/webhook/', '/webhook-test/')
		: url;
}

/**
 * The address the provider called, character by character, for it is part of what was signed: the public
 * address when one is set, else what n8n believes to be called (`WEBHOOK_URL`), with the query as it came
 * and `/webhook-test/` while the workflow is being tried out.
 */
export function signedUrl(context: IWebhookFunctions, publicUrl = ''): string {
	const { originalUrl } = context.getRequestObject() as unknown as RawRequest;
	const outside = publicUrl.trim().replace(/\/+$/, '');
	if (outside) return outside + originalUrl;
	const served = servedUrl(context, originalUrl);
	const query = originalUrl.indexOf('?');
	return query < 0 ? served : served + originalUrl.slice(query);
}

/** A webhook request as the phone room wants it: method, signed address, headers in lower case, raw bytes. */
export async function deliveryOf(
	context: IWebhookFunctions,
	publicUrl?: string,
): Promise<Delivery> {
	const request = context.getRequestObject() as unknown as RawRequest;
	return {
		method: request.method,
		url: signedUrl(context, publicUrl),
		headers: headersOf(request),
		raw: await rawBody(request),
	};
}

/** Answers at once and starts no execution: refusals, pages, things a reception does not keep. */
export function answerNow(context: IWebhookFunctions, answer: Answer): IWebhookResponseData {
	const response = context.getResponseObject();
	response.statusCode = answer.status;
	for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
	response.end(answer.body);
	return { noWebhookResponse: true };
}

export const asJson = (
	status: number,
	body: object,
	headers: Record<string, string> = {},
): Answer => ({
	status,
	headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
	body: JSON.stringify(body),
});
