import { randomUUID } from 'crypto';
import { sleep, type IExecuteFunctions, type IWebhookFunctions } from 'n8n-workflow';
import { tablesOver, type Clock, type TableAddresses, type Tables } from '../../reception/ledger';
import { fingerprint } from '../../reception/record';
import { lend } from './send';

type Context = IExecuteFunctions | IWebhookFunctions;

/** Where tables were last found, per n8n and key. Only saves a request: a wrong entry is looked up again. */
const addresses = new Map<string, TableAddresses>();

/** The tables of the n8n that the ledger credential names. */
export async function tablesOf(context: Context): Promise<Tables> {
	const { baseUrl, apiKey } = await context.getCredentials('receptionLedgerApi');
	const base = String(baseUrl).trim();
	const name = fingerprint([base, apiKey]);
	const known: TableAddresses = addresses.get(name) ?? new Map();
	addresses.set(name, known);
	return tablesOver(lend(context, 'receptionLedgerApi', base), known);
}

/** The time, and pauses of 0.5 to 1.5 times the length: callers that wait together do not wake together. */
export const nodeClock: Clock = {
	now: () => new Date(),
	pause: async (milliseconds) => {
		await sleep(milliseconds * (0.5 + Math.random()));
	},
};

/** Name of one piece of work in the lock table; never the same twice, readable by whoever looks for it. */
export const holderOf = (context: IExecuteFunctions): string =>
	`${context.getExecutionId()}:${context.getNode().name}:${randomUUID().slice(0, 8)}`;
