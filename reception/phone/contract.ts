import type { Call } from '../record';
import type { Request } from '../send';

/** A request as it came over the wire. Header names are lower case; `url` is the public, signed one. */
export type Delivery = {
	method: string;
	url: string;
	headers: Record<string, string | undefined>;
	raw: Buffer;
};

/**
 * What a business keeps with its provider. Two secrets while one is being rotated; an empty list refuses
 * everything. `zone` stands in where the provider writes times without one.
 */
export type PhoneSettings = {
	secrets: string[];
	zone?: string;
	country?: string;
	algorithm?: string;
};

export type Refusal = 'unsigned' | 'forged' | 'stale' | 'no_secret' | 'unreadable';

export type Received =
	| { kind: 'call'; call: Call }
	/** Genuine, but about nothing a reception keeps (a ping, a partial transcript): say yes and forget it. */
	| { kind: 'nothing'; why: string }
	| { kind: 'refused'; why: Refusal; message: string };

/** What is to be said or done next, in no provider's words. Texts are plain; adapters escape them. */
export type Step =
	| { do: 'say'; text: string }
	/** `about` names what is asked for, so that the answer is taken as that and nothing else. */
	| { do: 'ask'; text: string; about?: string; hints?: string; digits?: number; seconds?: number }
	| { do: 'dial'; to: string; seconds: number; announce?: string }
	| { do: 'voicemail'; text: string; seconds: number }
	| { do: 'result'; callId: string; text: string; failed?: boolean }
	| { do: 'assistant'; assistantId?: string; assistant?: Record<string, unknown> }
	| { do: 'hangup' };

export type AnswerOptions = {
	language: string;
	/** Where the provider posts what the caller says next; defaults to the address that was called. */
	actionUrl?: string;
	voice?: string;
};

export type Answer = { status: number; headers: Record<string, string>; body: string };

/** One phone provider or voice platform. A folder of `reception/phone/` exports exactly one. */
export interface PhoneProvider {
	id: string;
	title: string;
	/** Checks the signature over the raw bytes first, then reads the call. `at` is the time of receipt. */
	receive(delivery: Delivery, settings: PhoneSettings, at: Date): Received;
	/** Reads without checking, for replaying captured payloads from the command line. */
	read(delivery: Delivery, settings: PhoneSettings, at: Date): Received;
	/** Writes the answer in the provider's format. `call` may be absent for outgoing announcements. */
	answer(steps: Step[], options: AnswerOptions, call?: Call): Answer;
	/** What the caller hears when nothing answers in time or the workflow stops. */
	safeAnswer(call: Call, text: string, language: string): Answer;
	/** Outgoing effects, where the provider has them. */
	act?: PhoneActions;
	/** The page on which a person types a call in, where calls come from one. `id` names the call to be. */
	form?(page: { secret: string; id: string; at: Date; language: string }): Answer;
}

export type Sms = { from: string; to: string; text: string; statusUrl?: string };
export type Announcement = {
	from: string;
	to: string;
	text: string;
	language: string;
	/** Receives the digit that takes the call. Without it the announcement only speaks. */
	acknowledgeUrl?: string;
	statusUrl?: string;
};
export type Sent = { reference: string; status: string };

/** Requests are relative to the credential's address; the node lends the wire. */
export interface PhoneActions {
	sms(sms: Sms): Request;
	call(announcement: Announcement): Request;
	/** Lists what was last sent to a number, to settle an unknown send after a crash. */
	find(kind: 'sms' | 'call', to: string): Request;
	/** Reads the answer of `sms` or `call`. */
	sent(answer: unknown): Sent;
	/** The message of a `find` answer that bears this text, or the call placed since, if there is one. */
	found(answer: unknown, bearing: string, since: Date): Sent | undefined;
}
