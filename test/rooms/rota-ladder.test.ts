import { ladderOf, lastResort, nextPage, type Past } from '../../reception/rota';
import { team } from '../support/on-call-team';

const tuesdayNight = '2026-11-24T21:00:00.000Z';

describe('the next step of the ladder', () => {
	const at = tuesdayNight;
	const climb = (profile: ReturnType<typeof team>, when: (step: number) => string = () => at) => {
		const ladder = ladderOf(profile);
		const pages: Past[] = [];
		const skipped: string[] = [];
		for (let step = 0; ;) {
			const next = nextPage(profile, ladder, { step, pages }, when(step));
			skipped.push(...next.skipped.map(({ who, why }) => `${who} ${why}`));
			if (next.kind !== 'page')
				return {
					pages: pages.map((page) => `${page.step} ${page.person} ${page.channel}`),
					end: next.kind,
					skipped,
				};
			step = next.step;
			pages.push({ step, person: next.person.id, channel: next.channel });
		}
	};

	it('goes up step by step, round by round, each step once', () => {
		expect(climb(team()).pages).toEqual([
			'1 ana sms',
			'2 luis call',
			'3 marta call',
			'4 ana sms',
			'5 luis call',
			'6 marta call',
		]);
		expect(climb(team()).end).toBe('exhausted');
	});

	it('goes on at once when nobody is on call', () => {
		const { pages, skipped } = climb(team({ shifts: [], rounds: 1 }));
		expect(pages).toEqual(['2 luis call', '3 marta call']);
		expect(skipped).toEqual(['on-call nobody_on_call']);
	});

	it('passes over whoever cannot be reached, and reports it', () => {
		const { pages, skipped } = climb(
			team({ rounds: 1, ladder: [{ who: 'eva' }, { who: 'pepe' }, { who: 'marta' }] }),
		);
		expect(pages).toEqual(['3 marta sms']);
		expect(skipped).toEqual(['Eva no_usable_number', 'pepe unknown']);
	});

	it('is nobody, not exhausted, when there was nobody at all', () => {
		expect(climb(team({ ladder: [{ who: 'eva' }] }))).toEqual({
			pages: [],
			end: 'nobody',
			skipped: ['Eva no_usable_number'],
		});
		expect(climb(team({ ladder: [], shifts: [], owner: undefined })).end).toBe('nobody');
	});

	it('does not page one person twice in a row by the same channel within a round', () => {
		const ladder = [{ who: 'on-call' }, { who: 'ana' }, { who: 'ana', channel: 'call' as const }];
		expect(climb(team({ rounds: 2, ladder })).pages).toEqual([
			'1 ana sms',
			'3 ana call',
			'4 ana sms',
			'6 ana call',
		]);
	});

	it('spreads a role over its people', () => {
		const { pages } = climb(team({ rounds: 2, ladder: [{ who: 'doctor' }, { who: 'doctor' }] }));
		expect(pages).toEqual(['1 ana sms', '2 luis call', '3 ana sms', '4 luis call']);
	});

	it('pages the new person after a handover, and nobody who left', () => {
		const profile = team({ rounds: 1, ladder: [{ who: 'on-call' }, { who: 'on-call' }] });
		const handover = (step: number) =>
			step === 0 ? '2026-11-28T06:59:00.000Z' : '2026-11-28T07:01:00.000Z';
		expect(climb(profile, handover).pages).toEqual(['1 ana sms', '2 luis call']);
		const ladder = ladderOf(team());
		const without = { ...team(), people: team().people.filter((person) => person.id !== 'luis') };
		const next = nextPage(
			without,
			ladder,
			{ step: 1, pages: [{ step: 1, person: 'ana', channel: 'sms' }] },
			at,
		);
		expect(next).toMatchObject({ kind: 'page', step: 3, person: { id: 'marta' } });
	});

	it('keeps the ladder it started with when the profile is edited', () => {
		const ladder = ladderOf(team());
		const edited = team({ ladder: [{ who: 'marta' }] });
		expect(nextPage(edited, ladder, { step: 1, pages: [] }, at)).toMatchObject({
			person: { id: 'luis' },
		});
	});

	it('rings a landline instead of texting it, and never dials our own or premium numbers', () => {
		const people = (phone: string) => [
			{ id: 'ana', name: 'Ana', role: 'doctor', phone, channel: 'sms' as const },
		];
		const one = (phone: string) =>
			climb(team({ people: people(phone), ladder: [{ who: 'ana' }], rounds: 1 }));
		expect(one('+34912345678').pages).toEqual(['1 ana call']);
		expect(one('+34910000000').end).toBe('nobody');
		expect(one('+34806123123').end).toBe('nobody');
	});

	it('has a ladder even when none was written down', () => {
		expect(climb(team({ ladder: [], rounds: 1 })).pages).toEqual([
			'1 ana sms',
			'2 ana call',
			'3 marta sms',
		]);
	});

	it('tells the owner when nobody answered', () => {
		expect(lastResort(team())).toEqual({ name: 'Marta', to: '+34600555666', channel: 'sms' });
	});
});
