import { randomBytes } from 'node:crypto';

/** An SMS the provider accepted. */
export type SentMessage = {
	sid: string;
	from: string;
	to: string;
	body: string;
	status: 'queued' | 'sent' | 'delivered' | 'undelivered';
	errorCode?: number;
	statusCallback?: string;
	/** Milliseconds since 1970. */
	at: number;
};

/** A call the provider accepted to place. */
export type PlacedCall = {
	sid: string;
	from: string;
	to: string;
	twiml?: string;
	url?: string;
	status: 'queued' | 'ringing' | 'in-progress' | 'completed' | 'no-answer' | 'busy';
	statusCallback?: string;
	/** What the person who answered heard. */
	heard: string[];
	pressed?: string;
	at: number;
};

/** Somebody on call took a call, or tried to: what they saw and what they were told. */
export type Acknowledgement = {
	to: string;
	by: 'link' | 'digit';
	url: string;
	/** Statuses of opening the page, previews first. */
	opened: number[];
	/** Status of pressing the button (0: there was no button to press). */
	status: number;
	/** What the page or the voice said afterwards. */
	told: string;
	at: number;
};

/** Everything the stand-in was asked for and everything people did, in order. */
export type ProviderRecord = {
	messages: SentMessage[];
	calls: PlacedCall[];
	acknowledgements: Acknowledgement[];
};

export const emptyRecord = (): ProviderRecord => ({
	messages: [],
	calls: [],
	acknowledgements: [],
});

/** A provider's id: two letters and 32 hex digits. */
export const newSid = (kind: 'SM' | 'CA' | 'RE'): string => kind + randomBytes(16).toString('hex');

/** `Sun, 22 Nov 2026 19:40:00 +0000`: the only form of time in Twilio's API of 2010. */

export const twilioDate = (at: number): string =>
	new Date(at).toUTCString().replace('GMT', '+0000');
