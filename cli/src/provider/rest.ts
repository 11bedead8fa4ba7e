import type { Account } from '../twilio-wire';
import { twilioDate, type PlacedCall, type ProviderRecord, type SentMessage } from './record';

/** An answer of the REST API. */
export type Reply = { status: number; body: unknown };

export const refusal = (status: number, code: number, message: string): Reply => ({
	status,
	body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

const base = ({ accountSid }: Account) => `/2010-04-01/Accounts/${accountSid}`;

export const messageResource = (account: Account, message: SentMessage) => ({
	sid: message.sid,
	account_sid: account.accountSid,
	api_version: '2010-04-01',
	body: message.body,
	date_created: twilioDate(message.at),
	date_sent: message.status === 'queued' ? null : twilioDate(message.at),
	date_updated: twilioDate(message.at),
	direction: 'outbound-api',
	error_code: message.errorCode ?? null,
	error_message: message.errorCode ? 'Unreachable destination handset' : null,
	from: message.from,
	messaging_service_sid: null,
	num_media: '0',
	num_segments: String(Math.max(1, Math.ceil(message.body.length / 153))),
	price: null,
	price_unit: 'USD',
	status: message.status,
	subresource_uris: { media: `${base(account)}/Messages/${message.sid}/Media.json` },
	to: message.to,
	uri: `${base(account)}/Messages/${message.sid}.json`,
});

export const callResource = (account: Account, call: PlacedCall) => ({
	sid: call.sid,
	account_sid: account.accountSid,
	api_version: '2010-04-01',
	answered_by: null,
	caller_name: null,
	date_created: twilioDate(call.at),
	date_updated: twilioDate(call.at),
	direction: 'outbound-api',
	duration: call.status === 'completed' ? '21' : null,
	end_time: call.status === 'completed' ? twilioDate(call.at) : null,
	from: call.from,
	parent_call_sid: null,
	price: null,
	price_unit: 'USD',
	start_time: call.status === 'queued' ? null : twilioDate(call.at),
	status: call.status,
	to: call.to,
	uri: `${base(account)}/Calls/${call.sid}.json`,
});

/** A list of the REST API, newest first, all on one page. */
export function listed(
	account: Account,
	record: ProviderRecord,
	kind: 'Messages' | 'Calls',
	query: URLSearchParams,
): Reply {
	const field = kind === 'Messages' ? 'DateSent' : 'StartTime';
	const wanted = <T extends SentMessage | PlacedCall>(all: T[]): T[] =>
		all
			.filter(
				({ to, from, at }) =>
					matches(query.get('To'), to) &&
					matches(query.get('From'), from) &&
					// The instants of this API are whole seconds.
					at >= instantOr(query.get(`${field}>`), -Infinity) &&
					at <= instantOr(query.get(`${field}<`), Infinity) + 999,
			)
			.reverse()
			.slice(0, Number(query.get('PageSize') ?? 50));
	const found =
		kind === 'Messages'
			? { messages: wanted(record.messages).map((message) => messageResource(account, message)) }
			: { calls: wanted(record.calls).map((call) => callResource(account, call)) };
	const uri = `${base(account)}/${kind}.json`;
	const end = Math.max(0, Object.values(found)[0]?.length ?? 0) - 1;
	return {
		status: 200,
		body: {
			...found,
			page: 0,
			page_size: 50,
			start: 0,
			end,
			uri,
			first_page_uri: `${uri}?Page=0`,
			next_page_uri: null,
			previous_page_uri: null,
		},
	};
}

const matches = (wanted: string | null, value: string) => wanted === null || wanted === value;

const instantOr = (text: string | null, otherwise: number): number => {
	const at = text === null ? NaN : Date.parse(text);
	return Number.isNaN(at) ? otherwise : at;
};
