import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IWebhookFunctions,
} from 'n8n-workflow';
import { Refused, type Request, type Send } from '../../reception/send';

type Context = IExecuteFunctions | IWebhookFunctions;

/**
 * Lends a room the wire, signed in with one credential. Relative addresses are joined to `baseUrl`.
 * n8n adds the credential to the request; the room never sees a secret.
 */
export function lend(
	context: Context,
	credential: string,
	baseUrl: string,
	timeoutMs = 10_000,
): Send {
	return async (request: Request) => {
		const options: IHttpRequestOptions = {
			method: request.method,
			url: /^https?:/.test(request.url)
				? request.url
				: `${baseUrl.replace(/\/$/, '')}${request.url}`,
			headers: request.headers,
			qs: request.query as IDataObject | undefined,
			json: request.form === undefined,
			body:
				request.form === undefined
					? (request.body as IDataObject)
					: new URLSearchParams(request.form),
			timeout: timeoutMs,
		};
		try {
			return await context.helpers.httpRequestWithAuthentication.call(context, credential, options);
		} catch (caught) {
			throw refusal(caught, request);
		}
	};
}

/** n8n and axios word failures in several ways; rooms see one. Never carries the request's body or headers. */
export function refusal(caught: unknown, request: Request): Refused {
	const failure = caught as {
		httpCode?: string | number;
		statusCode?: number;
		response?: { status?: number; statusCode?: number; data?: unknown; body?: unknown };
		cause?: { response?: { status?: number; data?: unknown } };
	};
	const response = failure.response ?? failure.cause?.response;
	const status = Number(
		failure.httpCode ??
			failure.statusCode ??
			response?.status ??
			(response as { statusCode?: number })?.statusCode ??
			0,
	);
	const path = request.url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
	return new Refused(
		Number.isFinite(status) ? status : 0,
		status
			? `${request.method} ${path} was answered with ${status}`
			: `${request.method} ${path} was not answered`,
		response?.data ?? (response as { body?: unknown })?.body,
	);
}
