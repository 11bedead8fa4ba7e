import { toE164, type Call, type Caller, type CallRequest, type Slip } from '../record';
import { known, textOf } from './fields';
import { turnOf } from './turn';

/** The lanes a call event may take through a workflow: who waits for what. */
export const lanes = ['Call Comes In', 'Caller Speaks', 'For the Record'] as const;

/** Which lane an event takes: 0 a call to route, 1 a caller (or assistant) that waits, 2 for the record. */
export function laneOf({ event }: Call): 0 | 1 | 2 {
	if (event === 'routeRequest') return 0;
	return event === 'input' || event === 'toolCall' || event === 'dialResult' ? 1 : 2;
}

const introduction =
	/^(?:(?:hola|buen[oa]s(?: d[ií]as| tardes| noches)?|bon dia|bona tarda|hello|hi|s[ií]|yes|pues)[\s,.]+)*(?:(?:me llamo|mi nombre es|soy|em dic|el meu nom [ée]s|s[óo]c|my name is|my name's|i am|i'm|this is)\s+)?/i;

/** The name in an answer to "your name, please?": what is left when the courtesies are gone. */
function nameIn(speech: string | undefined): string | undefined {
	const name = textOf(speech?.replace(introduction, '').replace(/[.,;!?¡¿]+$/, ''));
	return name?.slice(0, 80);
}

/** A number spoken or keyed in answer to "which number?". */
const numberIn = (heard: string | undefined): string | undefined =>
	heard === undefined ? undefined : toE164(heard.replace(/[^\d+]/g, ''));

/** The first words of the caller that say something; a greeting alone is no reason. */
function firstWords({ transcript = [] }: Call): string | undefined {
	const said = transcript.flatMap(({ role, text }) => (role === 'caller' ? [text] : []));
	return said.find((text) => text.trim().split(/\s+/).length > 2) ?? said[0];
}

type Filled =
	| 'name'
	| 'reason'
	| 'wanted'
	| 'service'
	| 'insurer'
	| 'address'
	| 'notes'
	| 'forRole'
	| 'callBack'
	| 'language';

/** Fields that platforms, assistants and the desk fill in, under the names they are commonly given. */
function filledIn(call: Call): Partial<Record<Filled, string>> {
	const written = [call.structured ?? {}, ...(call.tools ?? []).map(({ args }) => args)];
	const named = (...names: string[]) =>
		written
			.flatMap((fields) => names.map((name) => textOf(fields[name])))
			.find((text) => text !== undefined);
	return {
		name: named('name', 'nombre', 'nom', 'callerName', 'customerName', 'patientName', 'fullName'),
		reason: named('reason', 'motivo', 'motiu', 'message', 'text'),
		wanted: named('wanted', 'preferredDate', 'preferredTime', 'day', 'date'),
		service: named('service', 'servicio', 'servei'),
		insurer: named('insurer', 'aseguradora', 'mutua'),
		address: named('address', 'direccion', 'adreça'),
		notes: named('notes', 'notas'),
		forRole: named('forWhom', 'forRole'),
		callBack: toE164(named('phone', 'telefono', 'phoneNumber', 'callBack') ?? ''),
		language: named('language'),
	};
}

/** What a spoken answer was an answer to: the question before decides, so that a name is never a reason. */
function heard(call: Call): { name?: string; reason?: string; callBack?: string; notes?: string } {
	const { speech, digits } = call.input ?? {};
	switch (turnOf(call).asked) {
		case 'name':
			return { name: nameIn(speech) };
		case 'phone':
			return { callBack: numberIn(digits ?? speech) };
		case 'more':
			return { notes: textOf(speech) };
		case 'slot':
			return {};
		default:
			return { reason: textOf(speech) };
	}
}

/**
 * A new slip for a call event: who rang and what they want as far as this event tells it, in their own
 * words (R22, R24). Everything it says came from outside; nothing in it is proof of a person.
 */
export function slipOfCall(call: Call): Slip {
	const filled = filledIn(call);
	const answer = heard(call);
	const human = call.direction === 'outbound' ? call.to : call.from;
	const caller: Caller = known({
		name: answer.name ?? filled.name ?? human?.name,
		phone: human?.e164,
		language: filled.language,
	});
	const request: CallRequest = known({
		reason: answer.reason ?? filled.reason ?? firstWords(call),
		wanted: filled.wanted,
		service: filled.service,
		insurer: filled.insurer,
		address: filled.address,
		forRole: filled.forRole,
		notes: answer.notes ?? filled.notes,
		callBack: answer.callBack ?? filled.callBack,
	});
	return known<Slip>({ slip: 1, call, caller, request });
}
