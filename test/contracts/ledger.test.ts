import {
	acknowledge,
	claimDue,
	claimStep,
	closeCall,
	readCall,
	recordCall,
	shardOf,
	tableDefinitions,
	withLock,
	type Tables,
} from '../../reception/ledger';
import { callKey } from '../../reception/record';
import { realTables, whyNoRealTables } from '../support/real-tables';
import { aSlip } from '../support/slips';
import { memoryTables, nodeLikeClock } from '../support/tables';

const kinds: Array<[string, () => Tables]> = [['in memory', () => memoryTables()]];
if (whyNoRealTables) process.stdout.write(`ledger contract: ${whyNoRealTables}\n`);
else kinds.push(['of a real n8n', realTables]);

const twenty = Array.from({ length: 20 }, (_, index) => index);
// A real n8n on a busy machine takes its time.
jest.setTimeout(60_000);

const run = Date.now().toString(36);
const clock = nodeLikeClock;
const newSlip = (name: string) => aSlip({ id: `${run}-${name}`, dedupeKey: `${run}-${name}` });

describe.each(kinds)('tables %s', (_title, make) => {
	const tables = make();
	const table = 'reception_contacts';
	const contact = (name: string, calls = 0) => ({
		contactId: `${run}-${name}`,
		name,
		calls,
		version: 0,
	});
	const only = (name: string) => ({
		columnName: 'contactId',
		condition: 'eq' as const,
		value: `${run}-${name}`,
	});

	beforeAll(async () => {
		await tables.ensure(tableDefinitions);
	});
	afterAll(async () => {
		await tables.remove(table, [{ columnName: 'contactId', condition: 'like', value: `${run}-%` }]);
		await tables.remove('reception_calls', [
			{ columnName: 'key', condition: 'like', value: `%${run}-%` },
		]);
	});

	it('are made once; the second time there is nothing to do', async () => {
		expect(await tables.ensure(tableDefinitions)).toEqual([]);
	});

	it('give every row back, page by page, in order', async () => {
		const names = Array.from({ length: 260 }, (_, index) => contact(`many-${index}`, index));
		await tables.insert(table, names);
		const where = [{ columnName: 'contactId', condition: 'like' as const, value: `${run}-many-%` }];
		const rows = await tables.get(table, where, { sortBy: 'calls:desc' });
		expect(rows).toHaveLength(260);
		expect(rows[0]?.calls).toBe(259);
		expect(await tables.get(table, where, { limit: 3 })).toHaveLength(3);
		expect(await tables.remove(table, where)).toBe(260);
	});

	it('compare numbers, text and empty cells alike', async () => {
		await tables.insert(table, [
			{ ...contact('full', 5), email: 'a@b.example' },
			{ ...contact('bare'), calls: null },
		]);
		const found = async (
			columnName: string,
			condition: 'eq' | 'neq' | 'lt' | 'gte',
			value: string | number | null,
		) =>
			(
				await tables.get(table, [
					{ columnName: 'contactId', condition: 'like', value: `${run}-%` },
					{ columnName, condition, value },
				])
			)
				.map((row) => row.name)
				.sort();
		expect(await found('calls', 'lt', 10)).toEqual(['full']);
		expect(await found('calls', 'gte', 5)).toEqual(['full']);
		expect(await found('calls', 'eq', null)).toEqual(['bare']);
		expect(await found('email', 'neq', 'a@b.example')).toEqual(['bare']);
	});

	it('a conditional update has exactly one winner of 20', async () => {
		await tables.insert(table, [contact('prize')]);
		for (let round = 0; round < 3; round++) {
			const won = await Promise.all(
				twenty.map((index) =>
					tables.update(
						table,
						[only('prize'), { columnName: 'version', condition: 'eq', value: round }],
						{
							name: `winner ${index}`,
							version: round + 1,
						},
					),
				),
			);
			expect(won.filter((rows) => rows.length === 1)).toHaveLength(1);
			expect(won.flat()[0]?.name).toMatch(/^winner/);
		}
	});

	it('keep a long slip whole, with quotes, line ends and every alphabet', async () => {
		const text = `«¿Qué tal?» "hola"\n\u00A0💬 ${'x'.repeat(190_000)}`;
		await tables.insert(table, [{ ...contact('long'), notes: text }]);
		expect((await tables.get(table, [only('long')]))[0]?.notes).toBe(text);
	});

	it('the same delivery 20 times at once is one row (R6)', async () => {
		const slip = newSlip('same');
		const results = await Promise.all(
			twenty.map((index) => recordCall(tables, slip, `h${index}`, clock)),
		);
		const rows = await tables.get('reception_calls', [
			{ columnName: 'key', condition: 'eq', value: callKey(slip.call) },
		]);
		expect(rows).toHaveLength(1);
		expect(results.filter((result) => result.duplicate)).toHaveLength(19);
	});

	it('a lock row lets one in at a time', async () => {
		let inside = 0;
		let most = 0;
		await Promise.all(
			twenty.slice(0, 6).map((index) =>
				withLock(tables, shardOf('day', 'contract'), `h${index}`, clock, async () => {
					most = Math.max(most, ++inside);
					await new Promise((resolve) => setTimeout(resolve, 5));
					inside--;
				}),
			),
		);
		expect(most).toBe(1);
	});

	it('a step is claimed, a call taken and closed once', async () => {
		const slip = newSlip('ladder');
		const { entry } = await recordCall(tables, slip, 'me', clock);
		const at = new Date().toISOString();
		const step = { step: 1, deadline: at, person: 'ana', channel: 'sms' };
		const claims = await Promise.all(
			twenty.slice(0, 8).map(() => claimStep(tables, entry.key, 0, step, at)),
		);
		expect(claims.filter(Boolean)).toHaveLength(1);
		const taken = await Promise.all(
			twenty
				.slice(0, 8)
				.map(() => acknowledge(tables, { reference: entry.reference, step: 1, by: 'link' }, at)),
		);
		expect(taken.filter((answer) => answer.won)).toHaveLength(1);
		const closed = await Promise.all(
			twenty.slice(0, 8).map(() => closeCall(tables, slip, 'escalated', at)),
		);
		expect(closed.filter((closing) => closing.first)).toHaveLength(1);
		expect(await readCall(tables, { key: entry.key })).toMatchObject({
			state: 'done',
			outcome: 'escalated',
		});
	});

	it('what is due goes to one claimer', async () => {
		const slip = newSlip('due');
		await recordCall(tables, slip, 'me', clock);
		const when = new Date(Date.now() + 600_000).toISOString();
		const claim = (holder: string) =>
			claimDue(tables, { states: ['open'], limit: 50, leaseSeconds: 60, holder }, when);
		const claimed = (await Promise.all([claim('a'), claim('b'), claim('c')])).flat();
		expect(claimed.filter((row) => row.key === callKey(slip.call))).toHaveLength(1);
	});
});
