import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { acknowledge, slipOfRow, type Acknowledged, type CallRow } from '../../reception/ledger';
import {
	acknowledgeHeaders,
	acknowledgePage,
	acknowledgeSpoken,
	type AcknowledgePage,
} from '../../reception/message';
import { providerOf } from '../../reception/phone';
import { nameOn, takenBy } from '../../reception/rota';
import type { Slip } from '../../reception/record';
import { asNodeError } from '../shared/each-slip';
import { lend } from '../shared/send';
import { tablesOf } from '../shared/tables';

/** What the person who tried to take a call is told: it is theirs, someone else's, or no longer there. */
export function tellTaker(
	language: string,
	{ won, row, alreadyBy }: Acknowledged,
	slip?: Slip,
): AcknowledgePage {
	if (!row) return { language, state: 'invalid' };
	const about = { language, reference: row.reference };
	if (!won)
		return { ...about, state: 'late', ...(alreadyBy ? { by: nameOn(row, alreadyBy, slip) } : {}) };
	return {
		...about,
		state: 'thanks',
		call: { name: row.name, phone: row.phone, reason: row.reason },
	};
}

/** The slip of a call that somebody took, on top of what is known here. */
export const takenSlip = (row: CallRow, here?: Slip): Slip => {
	const stored = slipOfRow(row);
	const slip = here ? { ...here, ledger: stored.ledger } : stored;
	return { ...slip, escalation: takenBy(row, slip) };
};

type Taking = { reference: string; step: number; by: string };

function takingOf(context: IExecuteFunctions, json: IDataObject, index: number): Taking {
	const { reference, step, by } = (json.acknowledge ?? {}) as IDataObject;
	if (typeof reference === 'string' && typeof step === 'number')
		return { reference, step, by: by === 'digit' ? 'digit' : 'link' };
	throw new NodeOperationError(context.getNode(), 'This item does not say which call is taken', {
		itemIndex: index,
		description:
			'Connect this node to the For the Record output of a Reception Trigger whose source is Acknowledgement.',
	});
}

/** Answers on the channel the call was taken by; a page for a link, a voice for a digit. */
async function answer(
	context: IExecuteFunctions,
	by: string,
	page: AcknowledgePage,
): Promise<void> {
	const voice =
		by === 'digit'
			? providerOf('twilio')?.answer(
					[{ do: 'say', text: acknowledgeSpoken(page) }, { do: 'hangup' }],
					{
						language: page.language,
					},
				)
			: undefined;
	const { status, headers, body } = voice ?? {
		status: 200,
		headers: acknowledgeHeaders,
		body: acknowledgePage(page),
	};
	await context.sendResponse({ statusCode: status, headers, body });
}

/**
 * Wakes the execution that waits for this step. Best effort: the ledger already knows, and a wait that is
 * not woken finds out when its time is over. The signed address is kept, the host is our own n8n.
 */
async function wake(context: IExecuteFunctions, row: CallRow): Promise<void> {
	if (!row.resumeUrl) return;
	const { baseUrl } = await context.getCredentials('receptionLedgerApi');
	const { pathname, search } = new URL(row.resumeUrl);
	const own = new URL(String(baseUrl).trim()).pathname.replace(/\/+$/, '');
	const path = pathname.startsWith(`${own}/`) ? pathname.slice(own.length) : pathname;
	const send = lend(context, 'receptionLedgerApi', String(baseUrl).trim(), 5000);
	try {
		await send({ method: 'POST', url: `${path}${search}`, body: { wake: true } });
	} catch (caught) {
		context.logger.info(`The execution waiting for ${row.reference} was not woken`, {
			caught: String(caught),
		});
	}
}

/** Somebody takes a call: the ledger decides who was first, they are answered, and the wait ends. */
export async function acknowledgeCalls(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const tables = await tablesOf(context);
	const taken: INodeExecutionData[] = [];
	for (const [index, item] of context.getInputData().entries()) {
		try {
			const taking = takingOf(context, item.json, index);
			const result = await acknowledge(tables, taking, new Date().toISOString());
			const language = String(context.getNodeParameter('language', index));
			await answer(context, taking.by, tellTaker(language, result));
			if (!result.won || !result.row) continue;
			taken.push({
				json: takenSlip(result.row) as unknown as IDataObject,
				pairedItem: { item: index },
			});
			await wake(context, result.row);
		} catch (caught) {
			const trouble = asNodeError(context, caught, index);
			if (!context.continueOnFail()) throw trouble;
			taken.push({ json: { ...item.json, error: trouble.message }, pairedItem: { item: index } });
		}
	}
	return [[], taken, []];
}
