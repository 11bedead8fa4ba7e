import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { readSlip, type Slip } from '../../reception/record';
import { Refused } from '../../reception/send';
import { Trouble } from '../../reception/trouble';

/** What to do with one slip. A list sends it to several outputs: index = output, undefined = nothing there. */
export type SlipWork<T> = (slip: Slip, index: number) => Promise<T> | T;

/** The slip of one item, or a clear word on what cannot be read and what to do. */
export function slipOf(context: IExecuteFunctions, item: INodeExecutionData, index: number): Slip {
	const read = readSlip(item.json);
	if (read.ok) return read.slip;
	throw new NodeOperationError(context.getNode(), `Call record cannot be read at '${read.at}'`, {
		itemIndex: index,
		description: `Expected: ${read.expected}. Connect this node behind Reception Trigger, or behind a node that passes its items on unchanged.`,
	});
}

/** What a room reports as trouble, in n8n's form: headline what happened, description what to do. */
export function asNodeError(
	context: IExecuteFunctions,
	caught: unknown,
	index?: number,
): NodeOperationError {
	if (caught instanceof NodeOperationError) return caught;
	if (caught instanceof Trouble)
		return new NodeOperationError(context.getNode(), caught.message, {
			itemIndex: index,
			description: caught.whatToDo,
		});
	if (caught instanceof Refused)
		return new NodeOperationError(context.getNode(), caught.message, {
			itemIndex: index,
			description:
				caught.status === 0
					? 'Nobody answered at that address. Check the address in the credential, and that the service is running.'
					: `The service answered with status ${caught.status}. Check the credential and its permissions.`,
		});
	return new NodeOperationError(context.getNode(), caught as Error, { itemIndex: index });
}

/**
 * The item loop of every action node: reads the slip, does the work, pairs the items, honours
 * "Continue On Fail". `work` returns the new slip, or one entry per output. Items that are none of this
 * node's (`isMine` false) are left out; `read` finds the slip of an item that only names its call.
 */
export async function eachSlip(
	context: IExecuteFunctions,
	work: SlipWork<object | Array<object | undefined>>,
	outputs = 1,
	isMine: (json: IDataObject) => boolean = () => true,
	read: (item: INodeExecutionData, index: number) => Promise<Slip> | Slip = (item, index) =>
		slipOf(context, item, index),
): Promise<INodeExecutionData[][]> {
	const results: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
	for (const [index, item] of context.getInputData().entries()) {
		if (!isMine(item.json)) continue;
		try {
			const done = await work(await read(item, index), index);
			for (const [output, json] of (Array.isArray(done) ? done : [done]).entries())
				if (json)
					results[output]?.push({
						...item,
						json: json as IDataObject,
						pairedItem: { item: index },
					});
		} catch (caught) {
			const trouble = asNodeError(context, caught, index);
			if (!context.continueOnFail()) throw trouble;
			results[0]?.push({
				json: { ...item.json, error: trouble.message },
				pairedItem: { item: index },
			});
		}
	}
	return results;
}
