import { acknowledge, closeCall, notePaged, readCall, recordCall } from '../../reception/ledger';
import { businessFor, readProfile, type ProfileInput } from '../../reception/profile';
import type { Slip } from '../../reception/record';
import { climb } from '../../reception/rota';
import { aSlip } from '../support/slips';
import { handClock, memoryTables } from '../support/tables';

const start = '2026-11-24T19:40:00.000Z';
const key = 'twilio:CA0001';
const later = (seconds: number): string =>
	new Date(Date.parse(start) + seconds * 1000).toISOString();

const profile = (more: Partial<ProfileInput> = {}) =>
	readProfile({
		id: 'clinica-sol',
		name: 'Clínica Sol',
		hours: { wednesday: [['09:00', '14:00']] },
		people: [
			{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222' },
			{ id: 'luis', name: 'Luis', role: 'doctor', phone: '+34600333444' },
		],
		owner: 'ana',
		ladder: [{ who: 'ana' }, { who: 'luis', waitSeconds: 90 }],
		rounds: 1,
		...more,
	});

async function scene(more: Partial<ProfileInput> = {}) {
	const tables = memoryTables();
	const slip = aSlip();
	const recorded = await recordCall(tables, slip, 'test', handClock(start));
	const withBusiness: Slip = {
		...recorded.slip,
		business: businessFor(profile(more), slip, start),
	};
	const sent = async (step: number) =>
		await notePaged(tables, key, step, { status: 'sent', reference: `SM${step}` });
	const row = async () => (await readCall(tables, { key }))!;
	return { tables, slip: withBusiness, sent, row };
}

describe('climbing the ladder with the ledger (R54)', () => {
	it('pages each step once, then parks the call for the morning and names who is told', async () => {
		const { tables, slip, sent, row } = await scene();
		const first = await climb(tables, slip, start);
		expect(first).toMatchObject({
			go: 'page',
			escalation: {
				status: 'page',
				step: 1,
				person: { id: 'ana' },
				to: '+34600111222',
				deadline: later(120),
			},
		});
		await sent(1);
		expect((await climb(tables, slip, later(60))).go).toBe('elsewhere');
		expect(await climb(tables, slip, later(120))).toMatchObject({
			go: 'page',
			escalation: { step: 2, person: { id: 'luis' } },
		});
		await sent(2);
		expect(await climb(tables, slip, later(210))).toMatchObject({
			go: 'parked',
			escalation: { status: 'exhausted', step: 2, tell: { name: 'Ana', to: '+34600111222' } },
		});
		expect(await row()).toMatchObject({
			state: 'queued',
			stepState: 'exhausted',
			dueAt: '2026-11-25T08:00:00.000Z',
		});
		expect((await climb(tables, slip, later(300))).go).toBe('parked');
		expect((await row()).pages.map((page) => `${page.step} ${page.person} ${page.status}`)).toEqual(
			['1 ana sent', '2 luis sent'],
		);
	});

	it('lets one of 20 page, when 20 executions arrive at once', async () => {
		const { tables, slip, row } = await scene();
		const all = await Promise.all(
			Array.from({ length: 20 }, async () => await climb(tables, slip, start)),
		);
		expect(all.filter(({ go }) => go === 'page')).toHaveLength(1);
		expect(all.filter(({ go }) => go === 'elsewhere')).toHaveLength(19);
		expect((await row()).pages).toHaveLength(1);
	});

	it('lets one of 20 go on when the deadline has passed', async () => {
		const { tables, slip, sent } = await scene();
		await climb(tables, slip, start);
		await sent(1);
		const all = await Promise.all(
			Array.from({ length: 20 }, async () => await climb(tables, slip, later(121))),
		);
		expect(all.filter(({ go }) => go === 'page')).toHaveLength(1);
	});

	it('sees an acknowledgement before anything else', async () => {
		const { tables, slip } = await scene();
		await climb(tables, slip, start);
		await acknowledge(tables, { key, step: 1, by: 'link' }, later(30));
		expect(await climb(tables, slip, later(121))).toMatchObject({
			go: 'taken',
			escalation: { status: 'acknowledged', acknowledgedBy: 'Ana', acknowledgedAt: later(30) },
		});
	});

	it('pages nobody for a call that was closed meanwhile', async () => {
		const { tables, slip } = await scene();
		await closeCall(tables, slip, 'transferred', later(5));
		expect(await climb(tables, slip, later(10))).toMatchObject({
			go: 'taken',
			escalation: { status: 'superseded' },
		});
	});

	it('has a page that never went out checked and sent by one, and goes on when that does not help', async () => {
		const { tables, slip, row } = await scene();
		await climb(tables, slip, start); // killed before the page was sent
		const all = await Promise.all(
			Array.from({ length: 20 }, async () => await climb(tables, slip, later(180))),
		);
		const pages = all.filter(({ go }) => go === 'page');
		expect(pages).toHaveLength(1);
		expect(pages[0]?.escalation).toMatchObject({
			step: 1,
			checkBeforeSending: true,
			to: '+34600111222',
			deadline: later(300),
		});
		expect((await row()).pages).toHaveLength(1);
		expect(await climb(tables, slip, later(360))).toMatchObject({
			go: 'page',
			escalation: { step: 2, person: { id: 'luis' } },
		});
	});

	it('does not page again somebody who left before the page went out', async () => {
		const { tables, slip } = await scene();
		await climb(tables, slip, start);
		const without = profile({
			people: [{ id: 'luis', name: 'Luis', role: 'doctor', phone: '+34600333444' }],
		});
		const next = { ...slip, business: businessFor(without, slip, start) };
		expect(await climb(tables, next, later(180))).toMatchObject({
			go: 'page',
			escalation: { step: 2, person: { id: 'luis' } },
		});
	});

	it('keeps the ladder of the first page when the profile is edited meanwhile', async () => {
		const { tables, slip, sent } = await scene();
		await climb(tables, slip, start);
		await sent(1);
		const edited = {
			...slip,
			business: businessFor(profile({ ladder: [{ who: 'ana' }] }), slip, start),
		};
		expect(await climb(tables, edited, later(121))).toMatchObject({
			escalation: { person: { id: 'luis' } },
		});
	});

	it('parks at once and says so when there is nobody to page', async () => {
		const { tables, slip, row } = await scene({
			people: [],
			ladder: [{ who: 'on-call' }],
			owner: undefined,
		});
		expect(await climb(tables, slip, start)).toMatchObject({
			go: 'parked',
			escalation: { status: 'nobody', skipped: [{ who: 'on-call', why: 'nobody_on_call' }] },
		});
		expect((await row()).state).toBe('queued');
	});

	it('refuses to page for a call the ledger does not know', async () => {
		const { slip } = await scene();
		await expect(climb(memoryTables(), slip, start)).rejects.toThrow('not in the ledger');
	});
});
