// Reception Triage in a workflow of its own, with or without a model that answers as told.
import type { IDataObject, INodeType, INodeTypeDescription, IRun } from 'n8n-workflow';
import { ReceptionTriage } from '../../nodes/ReceptionTriage/ReceptionTriage.node';
import type { Slip, Triage } from '../../reception/record';
import { executeWorkflow, output } from './harness';

export const slip = (speech: string, more: Partial<Slip> = {}): Slip => ({
	slip: 1,
	call: {
		provider: 'generic',
		id: 'call-1',
		event: 'input',
		expectsAnswer: true,
		dedupeKey: 'call-1',
		receivedAt: '2026-11-22T19:40:00.000Z',
		input: { speech },
		verification: { scheme: 'hmac', result: 'verified' },
	},
	mine: { kept: true },
	...more,
});

export type Invoke = (messages: string[][]) => Promise<{ content: unknown }>;
/** Stands in for a chat model node. */
const modelNode = (invoke: Invoke): INodeType => ({
	description: {
		displayName: 'Model',
		name: 'model',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Model' },
		inputs: [],
		outputs: ['ai_languageModel'],
		properties: [],
	} as unknown as INodeTypeDescription,
	supplyData: () => Promise.resolve({ response: { invoke } }),
});

export async function run(
	items: object[],
	parameters: object = {},
	invoke?: Invoke,
): Promise<IRun> {
	return await executeWorkflow(
		{
			'reception.receptionTriage': new ReceptionTriage(),
			...(invoke ? { 'test.model': modelNode(invoke) } : {}),
		},
		{
			start: 'Start',
			nodes: [
				{ name: 'Start', type: 'test.start' },
				{
					name: 'Triage',
					type: 'reception.receptionTriage',
					parameters: {
						operation: 'mark',
						sector: 'clinic',
						opinion: { timeLimit: 400 },
						...parameters,
					},
				},
				...(invoke ? [{ name: 'Model', type: 'test.model' }] : []),
			],
			connections: {
				Start: { main: [[{ node: 'Triage', type: 'main', index: 0 }]] },
				...(invoke
					? {
							Model: {
								ai_languageModel: [[{ node: 'Triage', type: 'ai_languageModel', index: 0 }]],
							},
						}
					: {}),
			},
		},
		items.map((json) => ({ json: json as IDataObject })),
	);
}
export const marked = (run: IRun, index: number): Triage[] =>
	output(run, 'Triage', index).map(({ triage }) => triage as unknown as Triage);
export const failure = (run: IRun) =>
	run.data.resultData.error as { message: string; description?: string } | undefined;
