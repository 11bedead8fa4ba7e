import type { IExecuteFunctions } from 'n8n-workflow';
import { notePaged, readCall } from '../../reception/ledger';
import { pageMessage, pageSpoken } from '../../reception/message';
import type { Sent, Slip } from '../../reception/phone';
import { callKey, intentKey } from '../../reception/record';
import { Trouble } from '../../reception/trouble';
import { tablesOf } from '../shared/tables';
import { isSent, sendBy, withSent } from './outgoing';

/** How far back a page of this step may lie, where no ledger says when it was handed out. */
const lookBackMs = 15 * 60_000;
/** The provider's clock and ours need not agree to the second. */
const clocksApartMs = 30_000;

const hasLedger = (context: IExecuteFunctions): boolean =>
	context.getNode().credentials?.['receptionLedgerApi'] !== undefined;

const keyOf = (slip: Slip): string => slip.ledger?.key ?? callKey(slip.call);

/** Nothing sent before this instant can be the page of this step. */
async function notBefore(context: IExecuteFunctions, slip: Slip, step: number): Promise<Date> {
	if (!slip.escalation?.checkBeforeSending) return new Date(Date.now() - clocksApartMs);
	const row = hasLedger(context)
		? await readCall(await tablesOf(context), { key: keyOf(slip) })
		: undefined;
	const handedOut = row?.pages.find((page) => page.step === step)?.at;
	return new Date(handedOut ? Date.parse(handedOut) - clocksApartMs : Date.now() - lookBackMs);
}

/** Reference and step as they stand in the link: equal however often the link is made anew. */
const bearingOf = (url: string | undefined, text: string): string =>
	/[?&](t=[^.&]+\.\d+\.)/.exec(url ?? '')?.[1] ?? text;

/** The ledger hears that the page is out. If it does not, the sweeper asks again and finds it sent. */
async function tellLedger(
	context: IExecuteFunctions,
	slip: Slip,
	step: number,
	sent: Sent,
): Promise<void> {
	if (!hasLedger(context)) return;
	try {
		await notePaged(await tablesOf(context), keyOf(slip), step, sent);
	} catch (caught) {
		context.logger.warn(`The page of step ${step} is out, but the ledger was not told`, {
			reference: slip.ledger?.reference,
			caught: String(caught),
		});
	}
}

/**
 * Reaches the person escalation named. The text is the short form made for phones, without the caller's
 * name, number or state of health, whatever else stands on the slip.
 */
export async function page(context: IExecuteFunctions, slip: Slip, index: number): Promise<Slip> {
	const { escalation } = slip;
	if (!escalation?.to || !escalation.channel || !escalation.person)
		throw new Trouble(
			'The slip does not say who is to be paged',
			'Put this node behind the output Page of Reception Escalation.',
		);
	const { step, to, channel: by, acknowledgeUrl } = escalation;
	const key = intentKey(keyOf(slip), 'page', String(step));
	if (isSent(slip, key)) return slip;
	const short = pageMessage(slip);
	const { language, sms } = short;
	const sent = await sendBy(context, slip, index, {
		by,
		to,
		language,
		acknowledgeUrl,
		text:
			by === 'call'
				? pageSpoken(slip, { language })
				: [sms, acknowledgeUrl].filter(Boolean).join(' '),
		bearing: bearingOf(acknowledgeUrl, sms),
		since: await notBefore(context, slip, step),
		checkFirst: escalation.checkBeforeSending,
	});
	await tellLedger(context, slip, step, sent);
	return withSent(slip, slip.message ?? short, by, key, sent);
}
