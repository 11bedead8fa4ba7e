import nock from 'nock';
import type { IDataObject, IN8nHttpFullResponse, NodeOperationError } from 'n8n-workflow';
import { ExecutionLifecycleHooks } from 'n8n-core';
import { ReceptionLedger } from '../../nodes/ReceptionLedger/ReceptionLedger.node';
import { ReceptionLedgerApi } from '../../credentials/ReceptionLedgerApi.credentials';
import type { Slip } from '../../reception/record';
import { runNode } from '../support/harness';
import { aSlip } from '../support/slips';
import { memoryTables } from '../support/tables';
import { ledgerCredential, serveTables } from '../support/tables-api';

const json = (slip: Slip): IDataObject => slip as unknown as IDataObject;

/** Runs the node; what it answered to a waiting provider is in `said`. */
async function run(parameters: IDataObject, items: IDataObject[]) {
	const said: IN8nHttpFullResponse[] = [];
	const hooks = new ExecutionLifecycleHooks('webhook', '1', {} as never);
	hooks.addHandler('sendResponse', (response) => {
		said.push(response as IN8nHttpFullResponse);
	});
	const credentials = { receptionLedgerApi: ledgerCredential };
	const result = await runNode(new ReceptionLedger(), items, parameters as never, {
		credentials,
		mode: 'webhook',
		additionalData: { hooks },
	});
	return { ...result, said };
}

beforeEach(() => nock.cleanAll());
afterAll(() => nock.restore());

describe('Reception Ledger', () => {
	it('records a call, and knows the same delivery again (R6)', async () => {
		const { tables } = serveTables();
		const item = json(aSlip({ expectsAnswer: false }));
		const first = await run({ operation: 'record' }, [item]);
		const second = await run({ operation: 'record' }, [item]);
		expect(first.outputs[0]).toHaveLength(1);
		expect(first.outputs[0]?.[0]).toMatchObject({ ledger: { state: 'open', duplicate: false } });
		expect(second.outputs).toMatchObject([[], [{ ledger: { duplicate: true } }]]);
		expect(tables.rows('reception_calls')).toHaveLength(1);
		expect(first.said).toMatchObject([{ statusCode: 200 }]);
		expect(String(first.said[0]?.headers['content-type'])).toContain('xml');
		expect(second.said).toHaveLength(1);
	});

	it('answers once, and only a provider that waits for nothing else', async () => {
		serveTables();
		const waits = json(aSlip({ expectsAnswer: true }));
		const two = [1, 2].map((index) =>
			json(aSlip({ expectsAnswer: false, dedupeKey: `d${index}` })),
		);
		expect((await run({ operation: 'record' }, [waits])).said).toEqual([]);
		expect((await run({ operation: 'record' }, two)).said).toHaveLength(1);
	});

	it('never says yes when the row was not written: the provider sends again', async () => {
		const tables = memoryTables();
		tables.fault = (operation) => {
			if (operation === 'insert') throw new Error('disk full');
		};
		serveTables(tables);
		const { said, run: result } = await run({ operation: 'record' }, [
			json(aSlip({ expectsAnswer: false })),
		]);
		expect(said).toEqual([]);
		expect(result.data.resultData.error).toBeDefined();
	});

	it('says in plain words when the key may not use the tables', async () => {
		nock(ledgerCredential.baseUrl).persist().get(/.*/).reply(403, { message: 'Forbidden' });
		const { run: result } = await run(
			{ operation: 'claimDue', states: ['open'], limit: 5, leaseSeconds: 60 },
			[{}],
		);
		const trouble = result.data.resultData.error as NodeOperationError;
		expect(trouble.message).toBe('The API key may not use Data Tables');
		expect(trouble.description).toContain('Settings → n8n API');
	});

	it.each([
		['on_call_now', 'escalating'],
		['first_hour', 'queued'],
	] as const)('sends a call of disposition %s on its way: %s (R45)', async (disposition, state) => {
		const { tables } = serveTables();
		const triage = {
			level: 'routine',
			type: 'information',
			disposition,
			needsHuman: false,
			missing: [],
			because: [],
			sentence: '',
		} as const;
		const slip = json(
			aSlip(
				{ event: 'completed' },
				{ triage: { ...triage, missing: [], because: [] }, request: { reason: 'una duda' } },
			),
		);
		await run({ operation: 'record' }, [slip]);
		const { outputs } = await run({ operation: 'next', nextStep: 'auto' }, [slip]);
		expect(outputs[0]).toMatchObject([{ ledger: { state } }]);
		expect(tables.rows('reception_calls')).toMatchObject([{ state, type: 'information' }]);
	});

	it('closes with what happened, once (R11)', async () => {
		serveTables();
		const slip = json(aSlip({}, { booking: { status: 'booked' } }));
		await run({ operation: 'record' }, [slip]);
		const first = await run({ operation: 'close', outcome: 'auto', handled: false }, [slip]);
		const second = await run({ operation: 'close', outcome: 'failed', handled: false }, [slip]);
		expect(first.outputs[0]).toMatchObject([
			{ outcome: 'appointment_booked', ledger: { state: 'done' } },
		]);
		expect(second.outputs[0]).toMatchObject([{ outcome: 'appointment_booked' }]);
	});

	it('puts overdue calls out as slips, and lists the night for the morning', async () => {
		const { tables } = serveTables();
		await run({ operation: 'record' }, [json(aSlip({ receivedAt: new Date().toISOString() }))]);
		await tables.update(
			'reception_calls',
			[{ columnName: 'state', condition: 'eq', value: 'open' }],
			{ dueAt: 1 },
		);
		const due = { operation: 'claimDue', states: ['open'], limit: 5, leaseSeconds: 60 };
		expect((await run(due, [{ any: 'trigger' }])).outputs[0]).toMatchObject([
			{ slip: 1, ledger: { attempts: 1 } },
		]);
		expect((await run(due, [{}])).outputs[0]).toEqual([]);
		const list = {
			operation: 'list',
			period: 'lastNight',
			business: '',
			zone: 'Europe/Madrid',
			limit: 50,
		};
		expect((await run(list, [{}])).outputs[0]).toMatchObject([
			{ key: 'twilio:CA0001', state: 'open' },
		]);
	});

	it('forgets finished calls of long ago, and none that waits', async () => {
		const { tables } = serveTables();
		for (const id of ['CA1', 'CA2', 'CA3']) {
			const receivedAt = id === 'CA3' ? new Date().toISOString() : '2020-01-01T10:00:00.000Z';
			const slip = json(aSlip({ id, dedupeKey: id, receivedAt }));
			await run({ operation: 'record' }, [slip]);
			if (id !== 'CA2') await run({ operation: 'close', outcome: 'abandoned' }, [slip]);
		}
		expect((await run({ operation: 'forget', days: 365 }, [{}])).outputs[0]).toMatchObject([
			{ forgotten: 1 },
		]);
		expect(tables.rows('reception_calls').map((row) => row.key)).toEqual([
			'twilio:CA2',
			'twilio:CA3',
		]);
	});

	it('closes a call that a form names by its reference only (R46)', async () => {
		const { tables } = serveTables();
		const slip = aSlip({ event: 'completed', expectsAnswer: false });
		const { outputs } = await run({ operation: 'record' }, [json(slip)]);
		const { reference } = (outputs[0]?.[0] as { ledger: { reference: string } }).ledger;
		const form = { reference: ` ${reference.toLowerCase()} `, formMode: 'production' };
		const closed = await run({ operation: 'close', outcome: 'auto', handled: true }, [form]);
		expect(closed.outputs[0]).toMatchObject([{ ledger: { state: 'done' } }]);
		expect(tables.rows('reception_calls')).toMatchObject([{ state: 'done' }]);
		const unknown = await run({ operation: 'close' }, [{ reference: 'R-00000000' }]);
		expect(String(unknown.run.data.resultData.error?.message)).toContain('No call has this');
	});

	it('does not call a call abandoned while its last words may still be on their way', async () => {
		const { tables } = serveTables();
		const silent = json(aSlip({ event: 'completed', expectsAnswer: false }));
		await run({ operation: 'record' }, [silent]);
		await run({ operation: 'next', nextStep: 'auto' }, [silent]);
		expect(tables.rows('reception_calls')).toMatchObject([{ state: 'open', outcome: '' }]);
		const waits = () => Number(tables.rows('reception_calls')[0]?.['dueAt']) - Date.now();
		expect(waits() / 1000).toBeGreaterThan(20);
		expect(waits() / 1000).toBeLessThanOrEqual(45);
		const lastWords = aSlip({ event: 'input', input: { speech: 'Soy Lucía' }, dedupeKey: 'late' });
		await run({ operation: 'record' }, [json(lastWords)]);
		expect(waits()).toBeLessThanOrEqual(0);
		const swept = { ...silent, ledger: { key: 'k', reference: 'R-1', state: 'open', attempts: 1 } };
		const { key } = tables.rows('reception_calls')[0] as { key: string };
		swept.ledger.key = key;
		await run({ operation: 'next', nextStep: 'auto' }, [swept]);
		expect(tables.rows('reception_calls')).toMatchObject([{ outcome: 'abandoned' }]);
	});

	it('sets itself up and says what it tried', async () => {
		serveTables();
		const { outputs } = await run({ operation: 'setUp' }, [{}]);
		expect(outputs[0]?.[0]).toMatchObject({ ok: true });
		expect(outputs[0]?.[0]?.['checks']).toHaveLength(5);
	});

	it('names every right that is missing instead of stopping at the first', async () => {
		nock(ledgerCredential.baseUrl).persist().get(/.*/).reply(401, { message: 'unauthorized' });
		const { outputs } = await run({ operation: 'setUp' }, [{}]);
		expect(outputs[0]?.[0]).toMatchObject({ ok: false });
		expect(JSON.stringify(outputs)).toContain('n8n does not accept the API key');
	});
});

it('the ledger credential signs in to this n8n, without an expression', async () => {
	const made = new ReceptionLedgerApi();
	const given = { ...ledgerCredential, baseUrl: ' http://n8n.test:5678/ ', apiKey: ' key ' };
	expect(await made.authenticate(given, made.test.request as never)).toMatchObject({
		baseURL: 'http://n8n.test:5678',
		headers: { 'X-N8N-API-KEY': 'key' },
	});
});
