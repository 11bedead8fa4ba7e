import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import {
	claimDue,
	closeCall,
	forgetCalls,
	isOver,
	listCalls,
	mayStillSpeak,
	nextStep,
	nextStepOf,
	outcomeOf,
	periodOf,
	readCall,
	recallCall,
	recordCall,
	setUp,
	slipOfRow,
	type CallState,
	type Period,
	type Planned,
	type Tables,
} from '../../reception/ledger';
import { storedAnswer } from '../../reception/phone';
import { toInstant, type Outcome, type Slip } from '../../reception/record';
import { Trouble } from '../../reception/trouble';
import { asNodeError, eachSlip, slipOf } from '../shared/each-slip';
import { holderOf, nodeClock } from '../shared/tables';

const now = (): string => toInstant(nodeClock.now());

/** Stores each delivery, then says so to a provider that waits for nothing else: never the other way round. */
export const record = async (
	context: IExecuteFunctions,
	tables: Tables,
): Promise<INodeExecutionData[][]> => {
	const holder = holderOf(context);
	return await eachSlip(
		context,
		async (given, index) => {
			const { slip, duplicate } = await recordCall(tables, given, `${holder}:${index}`, nodeClock);
			if (index === 0 && !slip.call.expectsAnswer) {
				const { status, headers, body } = storedAnswer(slip.call);
				await context.sendResponse({ statusCode: status, headers, body });
			}
			return duplicate ? [undefined, slip] : [slip];
		},
		2,
	);
};

export const recall = async (
	context: IExecuteFunctions,
	tables: Tables,
): Promise<INodeExecutionData[][]> =>
	await eachSlip(context, async (slip) => [await recallCall(tables, slip)], 2);

export const next = async (
	context: IExecuteFunctions,
	tables: Tables,
): Promise<INodeExecutionData[][]> =>
	await eachSlip(
		context,
		async (slip, index) => {
			const planned = context.getNodeParameter('nextStep', index) as Planned;
			const step = nextStepOf(slip, planned, now());
			const ledger = await nextStep(tables, slip, step, now());
			// The ladder writes the outcome of what it takes; everything else ends here, once (R11).
			const goesOn = step.state === 'escalating' || !isOver(slip) || mayStillSpeak(slip);
			if (planned !== 'auto' || goesOn) return [{ ...slip, ledger }];
			const { entry, outcome } = await closeCall(tables, slip, outcomeOf(slip), now(), {
				settled: step.state === 'open',
			});
			return [{ ...slip, outcome, ledger: entry }];
		},
		2,
	);

/** The slip of an item; a form that closes a call names it only, by the reference of the morning list. */
const slipNamed =
	(context: IExecuteFunctions, tables: Tables) =>
	async (item: INodeExecutionData, index: number): Promise<Slip> => {
		const { reference } = item.json;
		if (item.json['slip'] === 1 || typeof reference !== 'string')
			return slipOf(context, item, index);
		const row = await readCall(tables, { reference: reference.trim().toUpperCase() });
		if (row) return slipOfRow(row);
		throw new Trouble(
			'No call has this reference',
			'Copy it from the morning list; it looks like R-7K3F9Q2M.',
		);
	};

export const close = async (
	context: IExecuteFunctions,
	tables: Tables,
): Promise<INodeExecutionData[][]> =>
	await eachSlip(
		context,
		async (slip, index) => {
			const chosen = context.getNodeParameter('outcome', index) as Outcome | 'auto';
			const handled = context.getNodeParameter('handled', index) as boolean;
			const wanted = chosen === 'auto' ? outcomeOf(slip) : chosen;
			const { entry, outcome } = await closeCall(tables, slip, wanted, now(), { handled });
			return [{ ...slip, outcome, ledger: entry } satisfies Slip];
		},
		2,
		undefined,
		slipNamed(context, tables),
	);

/** Operations that answer a moment, not a call: they run once, whatever came in. */
const once =
	(work: (context: IExecuteFunctions, tables: Tables) => Promise<object[]>) =>
	async (context: IExecuteFunctions, tables: Tables): Promise<INodeExecutionData[][]> => {
		try {
			const found = await work(context, tables);
			return [found.map((json) => ({ json: json as IDataObject, pairedItem: { item: 0 } })), []];
		} catch (caught) {
			const trouble = asNodeError(context, caught, 0);
			if (!context.continueOnFail())
				throw new NodeOperationError(context.getNode(), trouble, { itemIndex: 0 });
			return [[{ json: { error: trouble.message }, pairedItem: { item: 0 } }], []];
		}
	};

export const claim = once(async (context, tables) => {
	const rows = await claimDue(
		tables,
		{
			states: context.getNodeParameter('states', 0) as CallState[],
			limit: context.getNodeParameter('limit', 0) as number,
			leaseSeconds: context.getNodeParameter('leaseSeconds', 0) as number,
			holder: holderOf(context),
		},
		now(),
	);
	return rows.map(slipOfRow);
});

export const list = once(async (context, tables) => {
	const period = context.getNodeParameter('period', 0) as Period;
	const business = context.getNodeParameter('business', 0) as string;
	const zone = (context.getNodeParameter('zone', 0) as string) || context.getTimezone();
	const limit = context.getNodeParameter('limit', 0) as number;
	return await listCalls(tables, {
		...periodOf(period, now(), zone),
		...(business ? { business } : {}),
		limit,
	});
});

export const setUpTables = once(async (_context, tables) => [await setUp(tables)]);

/** Data is kept no longer than agreed, and tables that stay small stay quick. */
export const forget = once(async (context, tables) => {
	const days = context.getNodeParameter('days', 0) as number;
	const before = toInstant(nodeClock.now().getTime() - days * 86_400_000);
	return [{ forgotten: await forgetCalls(tables, before), before }];
});
