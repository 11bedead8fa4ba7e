import { checkRota, duties, gaps, onCallAt } from '../../reception/rota';
import { team } from '../support/on-call-team';

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
