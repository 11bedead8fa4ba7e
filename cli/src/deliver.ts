import { setTimeout as sleep } from 'node:timers/promises';
import axios, { isAxiosError } from 'axios';

/** When a provider tries again: `ct` nobody picked up, `rt` no answer in time, or a class of status. */
export type RetryReason = 'ct' | 'rt' | '4xx' | '5xx';
export type Retry = { count: number; on: ReadonlySet<RetryReason>; waitMs: number };

export type Delivery = {
	method: 'GET' | 'POST';
	url: string;
	headers?: Record<string, string>;
	body?: string;
	timeoutMs: number;
	retry?: Retry;
};

/** What came back. Status 0: nobody answered, or not in time. */
export type Answer = {
	status: number;
	contentType: string;
	body: string;
	/** Milliseconds of the last attempt. */
	ms: number;
	attempts: number;
};

/** One request and, where the provider would, its repetitions: the same bytes, the same signature. */
export async function deliver({ retry, ...request }: Delivery): Promise<Answer> {
	for (let attempts = 1; ; attempts++) {
		const { reason, ...answer } = await attempt(request);
		const again = retry && reason && retry.on.has(reason) && attempts <= retry.count;
		if (!again) return { ...answer, attempts };
		await sleep(retry.waitMs);
	}
}

async function attempt(
	request: Omit<Delivery, 'retry'>,
): Promise<Omit<Answer, 'attempts'> & { reason?: RetryReason }> {
	const begun = Date.now();
	try {
		const response = await axios.request<string>({
			method: request.method,
			url: request.url,
			headers: request.headers,
			data: request.body,
			timeout: request.timeoutMs,
			// The simulator reads what came over the wire: no parsing, no following, no throwing, no proxy.
			responseType: 'text',
			transformResponse: [(data: string) => data],
			validateStatus: () => true,
			maxRedirects: 0,
			proxy: false,
		});
		const { status } = response;
		return {
			status,
			contentType: String(response.headers['content-type'] ?? ''),
			body: response.data ?? '',
			ms: Date.now() - begun,
			reason: status >= 500 ? '5xx' : status >= 400 ? '4xx' : undefined,
		};
	} catch (caught) {
		if (!isAxiosError(caught)) throw caught;
		const late = caught.code === 'ECONNABORTED' || caught.code === 'ETIMEDOUT';
		return {
			status: 0,
			contentType: '',
			body: '',
			ms: Date.now() - begun,
			reason: late ? 'rt' : 'ct',
		};
	}
}

/**
 * Twilio's connection overrides: a fragment such as `#rc=3&rp=5xx,ct,rt&rt=10000` behind a webhook address
 * says how often and why to repeat. The fragment is neither signed nor sent. Without one: once, when
 * nobody picked up.
 */
export function twilioOverrides(address: string): { url: string; timeoutMs: number; retry: Retry } {
	const [url = '', fragment = ''] = address.split('#');
	const asked = new URLSearchParams(fragment);
	const policy = (asked.get('rp') ?? 'ct').split(',');
	const on = policy.includes('all') ? (['ct', 'rt', '4xx', '5xx'] as const) : policy;
	return {
		url,
		timeoutMs: within(asked.get('rt'), 100, 15_000, 15_000),
		retry: {
			count: within(asked.get('rc'), 0, 5, 1),
			on: new Set(on as RetryReason[]),
			waitMs: 250,
		},
	};
}

const within = (text: string | null, least: number, most: number, otherwise: number): number => {
	const value = Number(text ?? otherwise);
	return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
};
