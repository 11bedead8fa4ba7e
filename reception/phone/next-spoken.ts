import type { Profile } from '../profile';
import type { Slip } from '../record';
import { speakingFor, spoken, type Speaking, type Spoken } from '../message';
import type { Step } from './contract';
import { turnOf, type About } from './turn';

/** How often one question is put before the call goes on without its answer. */
const asksOfOne = 2;
/** Turns after which a call that went in circles is taken as a message (pain 12). */
const longestCall = 8;

type Talk = {
	slip: Slip;
	profile: Partial<Profile>;
	at: string;
	say(kind: Spoken, more?: Partial<Speaking>): string;
};

const talkOf = (slip: Slip, at: string): Talk => {
	const speaking = speakingFor(slip, at);
	return {
		slip,
		profile: (slip.business?.profile ?? {}) as Partial<Profile>,
		at,
		say: (kind, more = {}) => spoken(kind, { ...speaking, ...more }),
	};
};

const say = (text: string): Step => ({ do: 'say', text });
const bye = ({ say: words }: Talk): Step[] => [say(words('goodbye')), { do: 'hangup' }];

/** A question, unless it has been put often enough: then `otherwise` happens. */
function askOnce(talk: Talk, about: About, text: string, otherwise: () => Step[]): Step[] {
	const { turn, asked, again } = turnOf(talk.slip.call);
	const tries = asked === about ? again + 1 : 0;
	if (tries >= asksOfOne || turn >= longestCall) return otherwise();
	return [{ do: 'ask', about, text, ...(about === 'phone' ? { seconds: 8 } : {}) }];
}

/** The person a caller can be put through to now, if the house is open and names one; once a call. */
function transfer({ slip, profile, say: words }: Talk): Step[] | undefined {
	const isOpen = slip.business?.mode.kind === 'open' && !turnOf(slip.call).dialled;
	const to = isOpen ? profile.transfer : undefined;
	return to && [{ do: 'dial', to: to.to, seconds: to.seconds, announce: words('transfer') }];
}

/** The house takes its own calls first when it asked for overflow or out-of-hours cover only (R4, R33). */
const staffFirst = (talk: Talk): Step[] | undefined =>
	talk.profile.answers === 'overflow' || talk.profile.answers === 'out_of_hours'
		? transfer(talk)
		: undefined;

/** Who we are, that a machine speaks, that it may be recorded: all before the first question. */
function welcome(talk: Talk): Step[] {
	const { slip, profile, say: words } = talk;
	const kind = slip.business?.mode.kind;
	const isShut = kind === 'closed' || kind === 'holiday' || kind === 'lunch';
	return [
		say(words('greeting')),
		say(words('aiNotice')),
		...(profile.recording ? [say(words('recordingNotice'))] : []),
		...(isShut ? [say(words('closed'))] : []),
		{ do: 'ask', about: 'reason', text: words('askReason') },
	];
}

/** Urgent words first, then a person where one is there; else the line is freed for whoever rings back. */
function urgent(talk: Talk): Step[] | undefined {
	const { triage } = talk.slip;
	if (triage?.disposition === 'ring_emergency_services')
		return [
			say(triage.say ?? talk.say('emergencyNumber')),
			...(transfer(talk) ?? [{ do: 'hangup' }]),
		];
	if (triage?.disposition !== 'on_call_now') return undefined;
	const words = say(triage.say ?? talk.say('urgent'));
	const through = transfer(talk);
	if (through) return [words, ...through];
	const end = () => [words, ...bye(talk)];
	const isReachable = talk.slip.caller?.phone ?? talk.slip.request?.callBack;
	// A withheld number: somebody must be able to ring back, so this one question comes first.
	return isReachable
		? end()
		: [words, ...askOnce(talk, 'phone', talk.say('askPhone'), () => bye(talk))];
}

/** Asks for the caller's name where nobody knows it yet; then `otherwise`. */
const nameOf = (talk: Talk, otherwise: () => Step[]): Step[] =>
	talk.slip.caller?.name ? otherwise() : askOnce(talk, 'name', talk.say('askName'), otherwise);

/** What became of the appointment, in the words of the room that made it. */
function booked(talk: Talk): Step[] | undefined {
	const { booking } = talk.slip;
	if (!booking) return undefined;
	const { status, slot, offers, previous } = booking;
	const own = booking.say;
	const slots = slot ? [slot] : [];
	switch (status) {
		case 'offered':
			return askOnce(talk, 'slot', own ?? talk.say('offer', { slots: offers }), () =>
				message(talk),
			);
		case 'booked':
		case 'requested':
			// The time is safe first; then in whose name (R22). Their answer is not told the time again.
			if (turnOf(talk.slip.call).asked === 'name') return bye(talk);
			return [say(own ?? talk.say(status, { slots })), ...nameOf(talk, () => bye(talk))];
		case 'changed':
			return [say(own ?? talk.say(status, { slots })), ...bye(talk)];
		case 'cancelled':
			return [say(own ?? talk.say(status, { slots: previous ? [previous] : slots })), ...bye(talk)];
		case 'taken':
			return offers?.length
				? askOnce(talk, 'slot', own ?? talk.say('taken', { slots: offers }), () => message(talk))
				: [say(own ?? talk.say('taken')), ...message(talk)];
		case 'none_free':
			return [say(own ?? talk.say('noneFree')), ...complete(talk)];
		case 'not_found':
			return [say(own ?? talk.say('notFound')), ...complete(talk)];
	}
}

/** The message is taken; the caller hears so, with the reference, and the call ends. */
const message = (talk: Talk): Step[] => [
	say(talk.say('messageTaken', { reference: talk.slip.ledger?.reference })),
	...bye(talk),
];

/** Asks for what a call back needs, at most twice each; then the message stands as it is (R23, R29). */
function complete(talk: Talk): Step[] {
	const { caller, request } = talk.slip;
	const end = () => message(talk);
	const phone = () =>
		caller?.phone || request?.callBack ? end() : askOnce(talk, 'phone', talk.say('askPhone'), end);
	return nameOf(talk, phone);
}

/** Nothing was heard: ask again, then part kindly; what was said before still counts as a message. */
function silence(talk: Talk): Step[] {
	const { turn, asked = 'reason', again } = turnOf(talk.slip.call);
	if (again + 1 < asksOfOne && turn < longestCall)
		return [{ do: 'ask', about: asked, text: talk.say('repeat') }];
	return talk.slip.request?.reason ? message(talk) : bye(talk);
}

function answerTo(talk: Talk): Step[] {
	const { call, request, triage } = talk.slip;
	const { speech, digits } = call.input ?? {};
	if (call.event === 'input' && !speech && !digits) return urgent(talk) ?? silence(talk);
	const wantsPerson = digits === '0' || triage?.needsHuman === true;
	const settled = urgent(talk) ?? (wantsPerson ? transfer(talk) : undefined) ?? booked(talk);
	if (settled) return settled;
	if (!request?.reason) return askOnce(talk, 'reason', talk.say('askReason'), () => complete(talk));
	return triage?.ask ? askOnce(talk, 'more', triage.ask, () => complete(talk)) : complete(talk);
}

/** Nobody picked up: the reception takes the call itself, and dials nobody again in a circle (pain 12). */
function afterDial(talk: Talk): Step[] {
	const { call, request } = talk.slip;
	if (!call.missed) return [{ do: 'hangup' }];
	return urgent(talk) ?? (request?.reason ? complete(talk) : welcome(talk));
}

/** What an assistant says first, or whom it hands the call to. The platform itself asks the questions. */
function assistantRoute(talk: Talk): Step[] {
	const isHandover = talk.slip.call.providerStatus === 'transfer-destination-request';
	if (isHandover) return transfer(talk) ?? [say(talk.say('messageTaken'))];
	const words = welcome(talk).flatMap((step) => ('text' in step ? [step.text] : []));
	return staffFirst(talk) ?? [{ do: 'assistant', assistant: { firstMessage: words.join(' ') } }];
}

/** One result for each thing a voice assistant asked for, in words it can say as they are. */
function results(talk: Talk): Step[] {
	const { call } = talk.slip;
	const [step] = urgent(talk) ?? booked(talk) ?? [];
	const settled = step && 'text' in step ? step.text : undefined;
	const text =
		settled ??
		talk.slip.triage?.ask ??
		talk.say('messageTaken', { reference: talk.slip.ledger?.reference });
	return (call.tools ?? []).map(({ callId }) => ({ do: 'result', callId, text }));
}

/**
 * What the caller hears next, chosen from the slip alone: greeting and notices for a new call, urgent
 * words before everything else, then the appointment, then what is missing, then goodbye. `at` is now.
 */
export function nextSpoken(slip: Slip, at: string): Step[] {
	const talk = talkOf(slip, at);
	switch (slip.call.event) {
		case 'routeRequest':
			return slip.call.ai ? assistantRoute(talk) : (staffFirst(talk) ?? welcome(talk));
		case 'toolCall':
			return results(talk);
		case 'dialResult':
			return afterDial(talk);
		case 'input':
			return answerTo(talk);
		default:
			return [];
	}
}
