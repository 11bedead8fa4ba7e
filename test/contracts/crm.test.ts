import { customerRecords } from '../../reception/crm';
import type { CustomerRecords } from '../../reception/crm';
import { tableDefinitions, type Tables } from '../../reception/ledger';
import { realTables, whyNoRealTables } from '../support/real-tables';
import { memoryTables, nodeLikeClock, realClock } from '../support/tables';

// A real n8n on a busy machine takes its time.
jest.setTimeout(60_000);

const cases: Array<{ title: string; tables: () => Tables }> = [];
for (const { id } of customerRecords) {
	cases.push({ title: id, tables: () => memoryTables() });
	if (!whyNoRealTables) cases.push({ title: `${id} of a real n8n`, tables: realTables });
}
if (whyNoRealTables) process.stdout.write(`crm contract: ${whyNoRealTables}\n`);

const digits = String(Date.now()).slice(-8);
let next = 0;
/** A number nobody else has in this run. */
const fresh = (): string =>
	`+346${String((Number(digits) + next++) % 100_000_000).padStart(8, '0')}`;
const spelt = (e164: string): string[] => {
	const national = e164.slice(3);
	const spaced = national.replace(/(\d{3})(\d{2})(\d{2})(\d{2})/, '$1 $2 $3 $4');
	return [
		e164,
		national,
		spaced,
		`0034${national}`,
		`(+34) ${spaced.replace(/ /g, '-')}`,
		`tel:${e164}`,
	];
};

describe.each(cases)('CRM $title', ({ title, tables: make }) => {
	const tables = make();
	const open = (holder: string): CustomerRecords => {
		const kind = customerRecords.find(({ id }) => title.startsWith(id));
		if (!kind) throw new Error(title);
		return kind.open({ tables, holder, clock: title.includes('real') ? nodeLikeClock : realClock });
	};
	const crm = open('me');
	const used: string[] = [];
	const phone = (): string => {
		used.push(fresh());
		return used.at(-1) ?? '';
	};

	beforeAll(async () => {
		await tables.ensure(tableDefinitions);
	});
	afterAll(async () => {
		for (const value of used)
			await tables.remove('reception_contacts', [{ columnName: 'phone', condition: 'eq', value }]);
	});

	it('finds by any spelling of the number', async () => {
		const number = phone();
		const { id } = await crm.save({ phone: number, name: 'Ana Prueba' }, 'ES');
		for (const spelling of spelt(number))
			expect(await crm.find(spelling, 'ES')).toMatchObject({
				status: 'found',
				contact: { id, phone: number },
			});
	});

	it('saves under one number whatever the spelling', async () => {
		const number = phone();
		const ids = [];
		for (const spelling of spelt(number))
			ids.push(await crm.save({ phone: spelling, name: 'Ana Prueba' }, 'ES'));
		expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
		expect(ids.filter(({ created }) => created)).toHaveLength(1);
	});

	it('says none for nobody, and refuses what is no number', async () => {
		expect(await crm.find(fresh(), 'ES')).toEqual({ status: 'none' });
		await expect(crm.find('anonymous', 'ES')).rejects.toThrow('no telephone number');
		await expect(crm.find('112', 'ES')).rejects.toThrow('no telephone number');
	});

	it('two people of one number are a question, not a guess', async () => {
		const number = phone();
		await crm.save({ phone: number, name: 'Ana Prueba' }, 'ES');
		await crm.save({ phone: number, name: 'Luis Prueba' }, 'ES');
		const found = await crm.find(number, 'ES');
		expect(found.status === 'ambiguous' && found.contacts.map(({ name }) => name).sort()).toEqual([
			'Ana Prueba',
			'Luis Prueba',
		]);
	});

	it('saving 12 times at once is one contact (R6)', async () => {
		const number = phone();
		const saved = await Promise.all(
			Array.from(
				{ length: 12 },
				async (_, index) =>
					await open(`save-${index}`).save({ phone: number, name: 'Ana Prueba' }, 'ES'),
			),
		);
		expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
		expect(saved.filter(({ created }) => created)).toHaveLength(1);
		expect((await crm.find(number, 'ES')).status).toBe('found');
	});

	it('adds what is new and takes nothing away', async () => {
		const number = phone();
		await crm.save({ phone: number }, 'ES');
		await crm.save({ phone: number, name: 'Ana Prueba', email: 'ana@example.com' }, 'ES');
		await crm.save({ phone: number, name: 'ANA  PRUEBA', language: 'ca' }, 'ES');
		const found = await crm.find(number, 'ES');
		expect(found).toMatchObject({
			status: 'found',
			contact: { name: 'Ana Prueba', email: 'ana@example.com', language: 'ca' },
		});
	});

	it('logging a call 8 times at once is one note; another call is another', async () => {
		const number = phone();
		const { id } = await crm.save({ phone: number, name: 'Ana Prueba' }, 'ES');
		const note = {
			key: 'call-1',
			at: '2026-11-23T09:15:00.000Z',
			subject: 'new_appointment',
			text: 'Quiero cita',
		};
		const logged = await Promise.all(
			Array.from({ length: 8 }, async (_, index) => await open(`log-${index}`).logCall(id, note)),
		);
		expect(logged.filter(({ again }) => !again)).toHaveLength(1);
		expect(await crm.logCall(id, { ...note, key: 'call-2' })).toEqual({ again: false });
		expect(await crm.logCall(id, note)).toEqual({ again: true });
	});
});
