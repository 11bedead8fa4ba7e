import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { acknowledgeKey, acknowledgeToken, climb, type Climbed } from '../../reception/rota';
import type { Slip } from '../../reception/record';
import { eachSlip } from '../shared/each-slip';
import { tablesOf } from '../shared/tables';

const outputOf: Record<Climbed['go'], number | undefined> = {
	parked: 0,
	taken: 1,
	page: 2,
	// Another execution pages or waits; the sweeper looks after it.
	elsewhere: undefined,
};

/** The address people's phones can reach, and the key their links are signed with. */
async function links(context: IExecuteFunctions, index: number) {
	const { baseUrl, publicUrl, apiKey } = await context.getCredentials('receptionLedgerApi', index);
	const path = String(context.getNodeParameter('acknowledgePath', index)).replace(/^\/+/, '');
	const hours = Number(context.getNodeParameter('linkHours', index));
	const host = (String(publicUrl ?? '').trim() || String(baseUrl).trim()).replace(/\/+$/, '');
	const key = acknowledgeKey(String(apiKey ?? ''));
	return (reference: string, step: number, at: Date): string => {
		const token = acknowledgeToken(
			key,
			reference,
			step,
			new Date(at.getTime() + hours * 3_600_000),
		);
		return `${host}/webhook/${path}?t=${token}`;
	};
}

/** One step up the ladder for each call: page somebody, or say that it is taken or that nobody is left. */
export async function goToNextStep(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const tables = await tablesOf(context);
	return await eachSlip(
		context,
		async (slip: Slip, index) => {
			const at = new Date();
			const link = await links(context, index);
			const { go, escalation } = await climb(tables, slip, at.toISOString());
			const acknowledgeUrl =
				go === 'page' && slip.ledger ? link(slip.ledger.reference, escalation.step, at) : undefined;
			const next = {
				...slip,
				escalation: { ...escalation, ...(acknowledgeUrl ? { acknowledgeUrl } : {}) },
			};
			return [0, 1, 2].map((output) => (output === outputOf[go] ? next : undefined));
		},
		3,
	);
}
