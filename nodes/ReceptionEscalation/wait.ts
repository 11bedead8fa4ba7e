import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import {
	acknowledge,
	notePaged,
	noteWaiting,
	readCall,
	type CallRow,
	type Tables,
} from '../../reception/ledger';
import { acknowledgeHeaders, acknowledgePage, type AcknowledgePage } from '../../reception/message';
import { callKey, readSlip, type Slip } from '../../reception/record';
import { isTaken, nameOn } from '../../reception/rota';
import { slipOf } from '../shared/each-slip';
import { tablesOf } from '../shared/tables';
import { answerNow } from '../shared/webhook';
import { takenSlip, tellTaker } from './acknowledge';

/** Shorter waits of n8n end up to a minute late: its timer looks for what is due within 70 seconds. */
const shortestWait = 70_000;

const keyOf = (slip: Slip): string => slip.ledger?.key ?? callKey(slip.call);

type Waiting = { slip: Slip; row: CallRow | undefined; index: number };

const asItem = (slip: Slip, index: number): INodeExecutionData => ({
	json: slip as unknown as IDataObject,
	pairedItem: { item: index },
});

/** Where this execution can be woken for a step. Its number is signed along, so it cannot be exchanged. */
async function leaveAddress(
	context: IExecuteFunctions,
	tables: Tables,
	{ slip, row }: Waiting,
): Promise<void> {
	if (!row) return;
	const url = context.getSignedResumeUrl({ reference: row.reference, step: String(row.step) });
	// Whoever sent the page may not have had the ledger's credential: waiting for it means it went out.
	if (row.stepState === 'claimed')
		await notePaged(tables, row.key, row.step, {
			status: slip.message?.sent?.at(-1)?.status ?? 'sent',
		});
	await noteWaiting(tables, row.key, row.step, url);
}

/**
 * Waits for someone to take the call. An acknowledgement that came before the wait began is seen at once;
 * one that slips in between is seen when the time is over, because the next step asks the ledger first.
 */
export async function waitForAcknowledgement(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const tables = await tablesOf(context);
	const items = context.getInputData();
	const read = async (): Promise<Waiting[]> =>
		await Promise.all(
			items.map(async (item, index) => {
				const slip = slipOf(context, item, index);
				return { slip, index, row: await readCall(tables, { key: keyOf(slip) }) };
			}),
		);
	const before = await read();
	if (!before.every(({ row }) => row && isTaken(row)))
		for (const one of before) await leaveAddress(context, tables, one);
	const now = await read();
	if (now.every(({ row }) => row && isTaken(row)))
		return [
			[],
			now.map(({ slip, row, index }) => asItem(row ? takenSlip(row, slip) : slip, index)),
			[],
		];
	const deadlines = now.flatMap(
		({ slip, row }) => Date.parse(row?.stepDeadline ?? slip.escalation?.deadline ?? '') || [],
	);
	for (const [index, item] of items.entries()) {
		const slip = now[index]?.slip;
		// What is written here comes out at No Answer: n8n passes the input on when the time is over.
		if (slip?.escalation)
			item.json = { ...item.json, escalation: { ...slip.escalation, status: 'waiting' } };
	}
	const shortest = Date.now() + shortestWait;
	const soonest = Math.min(...(deadlines.length ? deadlines : [shortest]));
	await context.putExecutionToWait(new Date(Math.max(soonest, shortest)));
	return [items];
}

function show(context: IWebhookFunctions, page: AcknowledgePage): void {
	answerNow(context, { status: 200, headers: acknowledgeHeaders, body: acknowledgePage(page) });
}

/** The calls this execution waits for, as they came in. */
function waitingSlips(context: IWebhookFunctions): Slip[] {
	const items = context.evaluateExpression('{{ $input.all() }}', 0) as unknown;
	return (Array.isArray(items) ? (items as INodeExecutionData[]) : []).flatMap(({ json }) => {
		const read = readSlip(json);
		return read.ok ? [read.slip] : [];
	});
}

/**
 * The signed address of a waiting execution: GET only asks, so that link previews take no call; POST takes
 * it in the ledger first and ends the wait then. `wake` means the ledger knows already.
 */
export async function answerWait(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { reference, step } = context.getQueryData() as { reference?: string; step?: string };
	const language = String(context.getNodeParameter('language', 'es'));
	const tables = await tablesOf(context);
	const row = reference ? await readCall(tables, { reference }) : undefined;
	const wakes = (context.getBodyData() as IDataObject | undefined)?.wake === true;
	if (!row || !reference) {
		show(context, { language, state: 'invalid' });
		return { noWebhookResponse: true };
	}
	const slips = waitingSlips(context);
	const place = slips.findIndex((slip) => keyOf(slip) === row.key);
	const slip = slips[place];
	if (context.getRequestObject().method === 'GET') {
		const by = row.acknowledgedBy ? nameOn(row, row.acknowledgedBy, slip) : undefined;
		const page: AcknowledgePage = isTaken(row)
			? { language, state: 'late', reference, ...(by ? { by } : {}) }
			: { language, state: 'ask', reference };
		show(context, page);
		return { noWebhookResponse: true };
	}
	const result = wakes
		? { won: false, row }
		: await acknowledge(
				tables,
				{ reference, step: Number(step), by: 'link' },
				new Date().toISOString(),
			);
	const now = result.row ?? row;
	show(context, tellTaker(language, result, slip));
	if (!isTaken(now)) return { noWebhookResponse: true };
	const others = slips.flatMap((other, index) => (index === place ? [] : [asItem(other, index)]));
	const item = asItem(takenSlip(now, slip), Math.max(place, 0));
	return { noWebhookResponse: true, workflowData: [others, [item], []] };
}
