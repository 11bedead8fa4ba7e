import { NodeConnectionTypes, type NodeOperationError, type INodeType } from 'n8n-workflow';
import { eachSlip } from '../../nodes/shared/each-slip';
import { Trouble } from '../../reception/trouble';
import { runNode } from '../support/harness';

const node = (outputs: number, work: Parameters<typeof eachSlip>[1]): INodeType => ({
	description: {
		displayName: 'Sample',
		name: 'sample',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Sample' },
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: outputs }, () => NodeConnectionTypes.Main),
		properties: [],
	},
	async execute() {
		return await eachSlip(this, work, outputs);
	},
});

const slip = {
	slip: 1,
	call: {
		provider: 'twilio',
		id: 'CA1',
		event: 'routeRequest',
		expectsAnswer: true,
		dedupeKey: 'CA1',
		receivedAt: '2026-11-22T19:40:00.000Z',
		verification: { scheme: 'twilio', result: 'verified' },
	},
};

describe('the item loop, run by n8n-core', () => {
	it('adds a section and leaves the keys of others alone', async () => {
		const { outputs } = await runNode(
			node(1, (read) => ({ ...read, outcome: 'message_taken' })),
			[{ ...slip, mine: 7 }],
		);
		expect(outputs).toEqual([[{ ...slip, mine: 7, outcome: 'message_taken' }]]);
	});

	it('sends each slip to the output that was chosen', async () => {
		const { outputs } = await runNode(
			node(2, (read, index) => (index === 0 ? [undefined, read] : [read])),
			[slip, { ...slip, second: true }],
		);
		expect(outputs).toEqual([[{ ...slip, second: true }], [slip]]);
	});

	it('says where a slip cannot be read, and what to do', async () => {
		const { run } = await runNode(
			node(1, (read) => read),
			[{ slip: 1, call: { ...slip.call, receivedAt: 'yesterday' } }],
		);
		const trouble = run.data.resultData.error as NodeOperationError;
		expect(trouble.message).toBe("Call record cannot be read at 'call.receivedAt'");
		expect(trouble.description).toContain('Reception Trigger');
	});

	it("turns a room's trouble into a headline and what to do", async () => {
		const { run } = await runNode(
			node(1, () => {
				throw new Trouble('The agenda has no table', 'Run the workflow "Preparar" once.');
			}),
			[slip],
		);
		expect(run.data.resultData.error).toMatchObject({
			message: 'The agenda has no table',
			description: 'Run the workflow "Preparar" once.',
		});
	});

	it('goes on with the next slip when the operator wants that', async () => {
		const { outputs, run } = await runNode(
			node(1, (read, index) => {
				if (index === 0) throw new Trouble('Not today', 'Ask tomorrow.');
				return read;
			}),
			[slip, slip],
			{},
			{ onError: 'continueRegularOutput' },
		);
		expect(run.data.resultData.error).toBeUndefined();
		expect(outputs).toEqual([[{ ...slip, error: 'Not today' }, slip]]);
	});
});
