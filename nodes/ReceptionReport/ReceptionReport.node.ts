import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	dayReport,
	morningList,
	readerFor,
	reportCall,
	type ReportCall,
} from '../../reception/report';
import { asNodeError } from '../shared/each-slip';
import { properties } from './properties';

/** One report per business; calls of businesses without a profile go together under their id. */
function reportsOf(context: IExecuteFunctions): INodeExecutionData[] {
	const operation = context.getNodeParameter('operation', 0);
	const language = context.getNodeParameter('language', 0) as string;
	const wanted = {
		at: new Date().toISOString(),
		zone: (context.getNodeParameter('zone', 0) as string).trim(),
		...(language === 'auto' ? {} : { language }),
	};
	const groups = new Map<string, Array<{ call: ReportCall; item: number }>>();
	for (const [item, { json }] of context.getInputData().entries()) {
		const call = reportCall(json);
		const name = call?.slip.business?.id ?? call?.business ?? '';
		if (call) groups.set(name, [...(groups.get(name) ?? []), { call, item }]);
	}
	// Nothing to list is worth saying, too: an empty item stands for "no calls".
	if (groups.size === 0) groups.set('', []);
	return [...groups].map(([business, members]) => {
		const calls = members.map(({ call }) => call);
		const reader = readerFor(calls, wanted, { zone: context.getTimezone() });
		const report =
			operation === 'dayFigures' ? dayReport(calls, reader) : morningList(calls, reader);
		return {
			json: { business, ...report } as unknown as IDataObject,
			pairedItem: members.length ? members.map(({ item }) => ({ item })) : { item: 0 },
		};
	});
}

export class ReceptionReport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reception Report',
		name: 'receptionReport',
		icon: {
			light: 'file:../../icons/receptionReport.svg',
			dark: 'file:../../icons/receptionReport.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: 'Morning list and figures',
		description:
			'Turns the calls of the ledger into the list of who to call back first, or into the figures of a day',
		defaults: { name: 'Reception Report' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		try {
			return [reportsOf(this)];
		} catch (caught) {
			const trouble = asNodeError(this, caught, 0);
			if (!this.continueOnFail()) throw trouble;
			return [[{ json: { error: trouble.message }, pairedItem: { item: 0 } }]];
		}
	}
}
