import { readProfile, wallClockMillis, type ProfileInput } from '../../reception/profile';
import {
	checkRota,
	duties,
	gaps,
	ladderOf,
	lastResort,
	nextPage,
	onCallAt,
	type Past,
} from '../../reception/rota';
import { transitions } from '../support/transitions';

const team = (more: Partial<ProfileInput> = {}) =>
	readProfile({
		id: 'clinica-sol',
		name: 'Clínica Sol',
		hours: {},
		numbers: ['+34910000000'],
		people: [
			{ id: 'ana', name: 'Ana', role: 'doctor', phone: '+34600111222' },
			{ id: 'luis', name: 'Luis', role: 'doctor', phone: '+34600333444', channel: 'call' },
			{ id: 'marta', name: 'Marta', role: 'owner', phone: '+34600555666' },
			{ id: 'eva', name: 'Eva', role: 'nurse' },
		],
		owner: 'marta',
		shifts: [
			{
				person: 'ana',
				days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
				from: '20:00',
				to: '08:00',
			},
			{ person: 'luis', days: ['saturday', 'sunday'], from: '08:00', to: '08:00' },
		],
		ladder: [
			{ who: 'on-call' },
			{ who: 'luis' },
			{ who: 'marta', channel: 'call', waitSeconds: 90 },
		],
		...more,
	});

const tuesdayNight = '2026-11-24T21:00:00.000Z';

describe('who is on call (R45, R54)', () => {
	it.each([
		['2026-11-24T21:00:00.000Z', 'ana', 'Tuesday 22:00'],
		[
			'2026-11-25T06:59:59.000Z',
			'ana',
			'a second before eight, still the shift of the evening before',
		],
		['2026-11-25T07:00:00.000Z', undefined, 'eight sharp: the day team is there'],
		['2026-11-28T06:59:59.000Z', 'ana', 'Saturday before eight belongs to Friday night'],
		['2026-11-28T07:00:00.000Z', 'luis', 'Saturday eight'],
		['2026-11-30T06:30:00.000Z', 'luis', 'Monday before eight belongs to Sunday'],
	] as Array<[string, string | undefined, string]>)('%s → %s (%s)', (at, person) => {
		expect(onCallAt(team(), at)?.id).toBe(person);
	});

	it('lets an override win, and the later of two', () => {
		const profile = team({
			overrides: [
				{ person: 'luis', since: '2026-11-24', until: '2026-11-24', from: '20:00', to: '08:00' },
				{ person: 'marta', since: '2026-11-24', until: '2026-11-24', from: '23:00', to: '24:00' },
			],
		});
		expect(onCallAt(profile, tuesdayNight)?.id).toBe('luis');
		expect(onCallAt(profile, '2026-11-24T22:30:00.000Z')?.id).toBe('marta');
		expect(onCallAt(profile, '2026-11-24T23:00:00.000Z')?.id).toBe('luis');
		expect(onCallAt(profile, '2026-11-25T21:00:00.000Z')?.id).toBe('ana');
	});

	it('falls back when an override names somebody who left, and says so', () => {
		const profile = team({
			overrides: [{ person: 'pepe', since: '2026-11-24', until: '2026-11-24' }],
		});
		expect(onCallAt(profile, tuesdayNight)?.id).toBe('ana');
		expect(checkRota(profile, tuesdayNight)).toContainEqual({
			about: 'unknown_person',
			who: 'pepe',
		});
	});

	it('alternates weeks', () => {
		const profile = team({
			shifts: [
				{ person: 'ana', since: '2026-11-23', everyWeeks: 2 },
				{ person: 'luis', since: '2026-11-30', everyWeeks: 2 },
			],
		});
		const on = (day: string) => onCallAt(profile, `${day}T12:00:00.000Z`)?.id;
		expect([
			on('2026-11-23'),
			on('2026-11-29'),
			on('2026-11-30'),
			on('2026-12-06'),
			on('2026-12-07'),
		]).toEqual(['ana', 'ana', 'luis', 'luis', 'ana']);
	});

	it('lists duties and gaps of a week', () => {
		const [from, to] = ['2026-11-23T07:00:00.000Z', '2026-11-30T07:00:00.000Z'];
		expect(duties(team(), from, to).map(({ person, start }) => `${person.id} ${start}`)).toEqual([
			'ana 2026-11-23T19:00:00.000Z',
			'ana 2026-11-24T19:00:00.000Z',
			'ana 2026-11-25T19:00:00.000Z',
			'ana 2026-11-26T19:00:00.000Z',
			'ana 2026-11-27T19:00:00.000Z',
			'luis 2026-11-28T07:00:00.000Z',
		]);
		expect(gaps(team(), from, to)).toHaveLength(5);
		expect(gaps(team(), from, to)[0]).toEqual({ start: from, end: '2026-11-23T19:00:00.000Z' });
	});
});

describe(`clock changes of this Node's tz data ${process.versions.tz}`, () => {
	const changes = transitions('2026-09-01', '2027-12-31');
	const localAt = (at: number, { at: change, before, after }: (typeof changes)[number]) =>
		at + (at < change ? before : after);

	it('finds some to test with', () => {
		expect(changes.length).toBeGreaterThan(300);
	});

	it('hands over at the first instant the clocks show the time or have passed it, everywhere', () => {
		const wrong: string[] = [];
		for (const change of changes)
			for (let shift = -150; shift <= 150; shift += 15) {
				// Times around the change, read off either clock: some do not exist, some come twice.
				const wanted = change.at + change.before + shift * 60_000;
				const [date = '', time = ''] = new Date(wanted).toISOString().slice(0, 16).split('T');
				const found = wallClockMillis(date, time, change.zone);
				let first = change.at - 8 * 3_600_000;
				while (localAt(first, change) < wanted) first += 60_000;
				if (found !== first) wrong.push(`${change.zone} ${date} ${time}`);
			}
		expect(wrong).toEqual([]);
	});

	it('leaves no gap and pages nobody twice where a shift ends in a changed hour', () => {
		const wrong: string[] = [];
		// Zones that change alike behave alike: one of each pattern.
		const pattern = (change: (typeof changes)[number]) =>
			`${localAt(change.at, change)} ${change.after - change.before}`;
		for (const change of new Map(changes.map((change) => [pattern(change), change])).values())
			for (const shift of [-60, -30, 0, 30, 60]) {
				const time = new Date(change.at + change.before + shift * 60_000)
					.toISOString()
					.slice(11, 16);
				const profile = team({
					zone: change.zone,
					shifts: [
						{ person: 'ana', from: time, to: '12:00' },
						{ person: 'luis', from: '12:00', to: time },
					],
				});
				const from = new Date(change.at - 36 * 3_600_000).toISOString();
				const to = new Date(change.at + 36 * 3_600_000).toISOString();
				if (time !== '12:00' && gaps(profile, from, to).length)
					wrong.push(`${change.zone} ${time}`);
			}
		expect(wrong).toEqual([]);
	});
});

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

describe('what is missing, seen days before', () => {
	it('names gaps, people without a number and unknown names', () => {
		const notices = checkRota(
			team({ ladder: [{ who: 'on-call' }, { who: 'nurse' }, { who: 'jefe' }] }),
			'2026-11-23T07:00:00.000Z',
			7,
		);
		expect(notices.filter(({ about }) => about === 'gap')).toHaveLength(5);
		expect(notices).toContainEqual({ about: 'no_usable_number', who: 'Eva' });
		expect(notices).toContainEqual({ about: 'unknown_person', who: 'jefe' });
	});

	it('is content with a rota around the clock', () => {
		expect(checkRota(team({ shifts: [{ person: 'ana' }] }), tuesdayNight)).toEqual([]);
	});

	it('says when there is no ladder and nobody to tell', () => {
		const notices = checkRota(
			team({ people: [], shifts: [], ladder: [], owner: undefined }),
			tuesdayNight,
		);
		expect(notices).toEqual([{ about: 'no_ladder' }, { about: 'no_last_resort' }]);
	});
});
