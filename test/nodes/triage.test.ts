import { failure, marked, run, slip } from '../support/triage-node';
import { output } from '../support/harness';

const stitches = {
	rows: [
		{
			name: 'Puntos',
			says: 'se me han soltado las grapas',
			level: 'urgent',
			more: { who: 'on-call', agreedBy: 'Dra. Vidal' },
		},
	],
};

describe('Reception Triage marks calls', () => {
	it('sends danger to Urgent, an appointment to Appointment, the rest to Message, paired and otherwise untouched', async () => {
		const result = await run([
			slip('no puedo respirar'),
			slip('quería información', { request: { type: 'new_appointment' } }),
			slip('quería información', { request: { type: 'information' } }),
		]);
		expect(marked(result, 0)).toEqual([
			expect.objectContaining({
				level: 'emergency',
				disposition: 'ring_emergency_services',
				secondOpinion: 'not_asked',
			}),
		]);
		expect(marked(result, 1)).toHaveLength(1);
		expect(marked(result, 2)).toHaveLength(1);
		expect(output(result, 'Triage', 0)[0]).toMatchObject({
			mine: { kept: true },
			call: { id: 'call-1' },
		});
		const items = result.data.resultData.runData.Triage?.[0]?.data?.main;
		expect([items?.[0], items?.[1], items?.[2]].map((one) => one?.[0]?.pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	it('applies the criteria of the panel beside those of the profile (R42, R44)', async () => {
		const profile = {
			sector: 'clinic',
			languages: ['ca'],
			criteria: {
				version: '4',
				agreedBy: 'Consell',
				rows: [
					{ name: 'Guix', says: ['m’apreta el guix', 'me aprieta la escayola'], level: 'urgent' },
				],
			},
		};
		const business = {
			id: 'sol',
			name: 'Clínica Sol',
			zone: 'Europe/Madrid',
			language: 'es',
			profile,
			mode: { kind: 'closed' as const, at: '2026-11-22T19:40:00.000Z' },
		};
		const result = await run(
			[slip('se me han soltado las grapas'), slip('me aprieta la escayola', { business })],
			{ sector: 'profile', criteria: stitches },
		);
		const [own, theirs] = marked(result, 0);
		expect(own).toMatchObject({
			level: 'urgent',
			who: 'on-call',
			because: [{ criterion: { name: 'Puntos', agreedBy: 'Dra. Vidal' } }],
		});
		expect(theirs).toMatchObject({
			level: 'urgent',
			criteriaVersion: '4 + 1',
			because: [{ criterion: { name: 'Guix', agreedBy: 'Consell' } }],
		});
	});

	it('knows what is missing, counting what was said (R23)', async () => {
		const [triage] = marked(
			await run([
				slip('me llamo Ana Gil y quería cita el lunes', { request: { type: 'new_appointment' } }),
			]),
			1,
		);
		expect(triage?.missing).toEqual(expect.arrayContaining(['phone']));
		expect(triage?.missing).not.toContain('name');
		expect(triage?.missing).not.toContain('wanted');
	});

	it('says which criterion cannot be read', async () => {
		const result = await run([slip('hola')], {
			criteria: { rows: [{ name: 'Noche', says: 'x', level: 'urgent', more: { from: 'late' } }] },
		});
		expect(failure(result)).toMatchObject({
			message: 'Criterion 1 ("Noche") cannot be read',
			description: expect.stringContaining('between.from') as string,
		});
	});

	it('says what is wrong with an item that is no call', async () => {
		expect(failure(await run([{ nothing: true }]))?.message).toContain(
			'Call record cannot be read',
		);
	});

	it('judges plain words when an agent uses it as a tool', async () => {
		const result = await run([{ query: 1 }], {
			text: 'huele a gas en la cocina y me mareo, no puedo respirar',
		});
		expect(output(result, 'Triage', 0)).toEqual([
			{ query: 1, triage: expect.objectContaining({ level: 'emergency' }) as object },
		]);
	});
});

describe('other operations', () => {
	it('extract writes what was said into caller and request (R24)', async () => {
		const result = await run([slip('Hola, me llamo Ana Gil y quería cita el lunes por la tarde')], {
			operation: 'extract',
		});
		expect(output(result, 'Triage', 2)[0]).toMatchObject({
			caller: { name: 'Ana Gil' },
			request: {
				wanted: 'el lunes por la tarde',
				reason: expect.stringContaining('Ana Gil') as string,
			},
			mine: { kept: true },
		});
	});

	it('testCriteria shows what a phrase changes, call by call', async () => {
		const past = [
			{ id: 'a', text: 'se me han soltado las grapas', accept: ['urgent'] },
			{ id: 'b', text: 'quería información', accept: ['routine', 'priority'] },
		];
		const result = await run(past, {
			operation: 'testCriteria',
			calls: 'input',
			criteria: stitches,
			options: { language: 'en' },
		});
		expect(output(result, 'Triage', 0)).toEqual([
			expect.objectContaining({
				id: 'a',
				level: 'urgent',
				changed: true,
				verdict: 'right',
				because: expect.stringContaining('Puntos') as string,
			}),
			expect.objectContaining({ id: 'b', changed: false }),
		]);
	});

	it('testCriteria reports on the sample calls of a sector', async () => {
		const result = await run([{}], {
			operation: 'testCriteria',
			show: 'report',
			sector: 'dental',
			options: { language: 'es' },
		});
		const [report] = output(result, 'Triage', 0);
		expect(report).toMatchObject({
			report: expect.stringContaining('urgentes detectadas') as string,
			labelled: 11,
		});
	});

	it('testCriteria tries the very phrases of the criteria, and puts what they change first', async () => {
		const result = await run([{}], {
			operation: 'testCriteria',
			sector: 'clinic',
			criteria: stitches,
			options: { language: 'es' },
		});
		const [first, ...others] = output(result, 'Triage', 0);
		expect(first).toMatchObject({ id: 'Puntos', level: 'urgente', changed: true });
		expect(others.length).toBeGreaterThan(10);
	});

	it('testCriteria lists the criteria as a table in the language of the team', async () => {
		const asked = { operation: 'testCriteria', show: 'criteria', sector: 'clinic' };
		const result = await run([{}], { ...asked, criteria: stitches, options: { language: 'es' } });
		expect(output(result, 'Triage', 0)).toEqual([
			expect.objectContaining({
				...{ criterio: 'Puntos', nivel: 'urgente', 'avisar a': 'on-call' },
				...{ 'acordado por': 'Dra. Vidal', 'se cumple si': 'dice "se me han soltado las grapas"' },
			}),
		]);
		const none = await run([{}], { ...asked, options: { language: 'es' } });
		expect(output(none, 'Triage', 0)).toEqual([]);
	});

	it('testCriteria says which item holds no call', async () => {
		expect(failure(await run([{}], { operation: 'testCriteria', calls: 'input' }))?.message).toBe(
			'Item 1 holds no past call',
		);
	});
});
