import {
	chooseProfile,
	mergePreset,
	presetFor,
	profileFromFields,
	publicHoliday,
	readProfile,
	readProfiles,
	sectors,
	type Fields,
} from '../../reception/profile';
import { checkRota } from '../../reception/rota';
import { Trouble } from '../../reception/trouble';

const small = { id: 'clinica-sol', name: 'Clínica Sol', hours: {} };
const refusal = (input: unknown): string => {
	try {
		readProfiles(input);
	} catch (caught) {
		return caught instanceof Trouble ? caught.whatToDo : String(caught);
	}
	return 'was read';
};

describe('a profile that cannot be read says where (R42, R53)', () => {
	it.each([
		[{ ...small, hours: { monday: ['9 to 5'] } }, /^hours\.monday\.0: /],
		[
			{ ...small, hours: { monday: [['9:00', '14:00']] } },
			/^hours\.monday\.0\.0: .*a time such as 09:30/,
		],
		[
			{ ...small, hours: { monday: [['09:00', '09:00']] } },
			/^hours\.monday\.0: opens and closes at 09:00/,
		],
		[{ ...small, numbers: ['910 000 000'] }, /^numbers\.0: .*international form/],
		[{ ...small, zone: 'Madrid' }, /^zone: "Madrid" is not a time zone/],
		[{ ...small, region: 'Madrid' }, /^region: "Madrid" is none of AN, /],
		[
			{
				...small,
				people: [
					{ id: 'ana', name: 'Ana', role: 'x' },
					{ id: 'ana', name: 'Ana B', role: 'x' },
				],
			},
			/^people: two of them/,
		],
		[{ ...small, ladder: [{ who: 'on-call', waitSeconds: 30 }] }, /^ladder\.0\.waitSeconds: .*70/],
		[{ hours: {} }, /^id: /],
		['{ "id": ', /JSON|position|Unexpected|Expected/],
		[[small, { ...small, name: 'Otra' }], /an id of its own/],
		[
			[
				{ ...small, numbers: ['+34910000000'] },
				{ ...small, id: 'otra', numbers: ['+34910000000'] },
			],
			/one business only/,
		],
	])('%j', (input, expected) => {
		expect(refusal(input)).toMatch(expected);
	});
});

describe.each(sectors)('the preset %s (R19, R41)', (sector) => {
	const profile = readProfile(mergePreset({ id: 'x', name: 'X', sector }));

	it('makes a whole profile out of a name', () => {
		expect(profile.sector).toBe(sector);
		expect(profile.languages).toEqual(['es', 'ca', 'en']);
		expect(profile.services.length).toBeGreaterThan(0);
		expect(profile.hours.monday.length).toBeGreaterThan(0);
		expect(profile.routing.default).toBeTruthy();
		expect(profile.texts.greeting).toMatchObject({
			es: expect.any(String),
			ca: expect.any(String),
			en: expect.any(String),
		});
	});

	it('names what it cannot know: people, and nobody else', () => {
		const abouts = new Set(
			checkRota(profile, '2026-11-23T08:00:00.000Z').map(({ about }) => about),
		);
		expect(abouts).toEqual(new Set(['no_last_resort', 'no_owner', 'gap']));
	});

	it('proposes criteria and required fields, and puts nobody’s criteria into force', () => {
		expect(
			readProfile({ ...presetFor(sector), id: 'x', name: 'X' }).criteria.rows.length,
		).toBeGreaterThan(0);
		expect(profile.criteria.rows).toEqual([]);
		expect(Object.keys(profile.required).length).toBeGreaterThan(0);
	});
});

describe('a preset under a profile', () => {
	it('fills what was not written, and keeps what was, empty lists and closed weeks included', () => {
		const never = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] };
		const [profile] = readProfiles({
			...small,
			sector: 'clinic',
			hours: never,
			services: [],
			routing: { results: 'nurse' },
		});
		expect(profile?.hours.monday).toEqual([]);
		expect(profile?.services).toEqual([]);
		expect(profile?.routing).toMatchObject({ results: 'nurse', discomfort: 'doctor' });
	});

	it('stays away when it is not wanted', () => {
		expect(readProfiles(small, { presets: false })[0]?.services).toEqual([]);
	});
});

describe('which profile a call is for (R42)', () => {
	const one = readProfile({ ...small, numbers: ['+34910000000'] });
	const two = readProfile({ ...small, id: 'otra', numbers: ['+34910000001'] });
	const rest = readProfile({ ...small, id: 'resto' });

	it('goes by the number that was dialled, also when it was forwarded', () => {
		expect(chooseProfile([one, two], ['+34910000001']).id).toBe('otra');
		expect(chooseProfile([one, two], [undefined, 'x', '+34910000000']).id).toBe('clinica-sol');
	});

	it('takes a single profile for every number, and among several the one without numbers', () => {
		expect(chooseProfile([one], ['+34999999999']).id).toBe('clinica-sol');
		expect(chooseProfile([one, rest], ['+34999999999']).id).toBe('resto');
	});

	it('never guesses whose call it is', () => {
		expect(() => chooseProfile([one, two], ['+34999999999'])).toThrow(
			'No business profile has the number',
		);
		expect(() => chooseProfile([], [])).toThrow('There is no business profile');
	});
});

describe('a profile out of the form (R53)', () => {
	const fields: Fields = {
		name: 'Clínica Ñandú & Cía.',
		sector: 'clinic',
		numbers: '+34 910 000 000; 0034910000001',
		zone: 'Europe/Madrid',
		country: 'ES',
		region: 'CT',
		languages: ['ca', 'es'],
		formality: 'tu',
		answers: 'overflow',
		publicHolidays: true,
		owner: 'Dra. Vidal',
		hours: [
			{ days: ['monday', 'tuesday'], from: '16:00', to: '20:00' },
			{ days: ['monday'], from: '09:00', to: '14:00' },
		],
		closedDays: [{ date: '2026-12-24T00:00:00', name: 'Nochebuena' }],
		specialDays: [
			{ date: '2026-12-31T00:00:00', from: '09:00', to: '11:00', name: 'Fin de año' },
			{ date: '2026-12-31T00:00:00', from: '12:00', to: '13:00', name: '' },
		],
		people: [
			{
				name: 'Dra. Vidal',
				role: 'doctor',
				phone: '600 000 101'.replace(/^/, '+34 '),
				channel: 'call',
				language: 'ca',
			},
		],
		shifts: [
			{ person: 'Dra. Vidal', days: ['monday'], from: '20:00', to: '08:00', since: '', until: '' },
		],
		ladder: [{ who: 'Dra. Vidal', channel: 'call', waitSeconds: 90 }],
		services: [],
		routing: [{ type: 'billing', role: 'accounts' }],
		texts: [
			{ kind: 'greeting', language: 'es', text: 'Hola' },
			{ kind: 'greeting', language: 'ca', text: 'Bon dia' },
		],
		more: { transferTo: '+34 910 000 002', emergencyNumber: '061' },
	};

	it('turns names into ids, tidies numbers and dates, and fills the rest from the preset', () => {
		const [profile] = readProfiles(profileFromFields(fields));
		expect(profile).toMatchObject({
			id: 'clinica-nandu-cia',
			numbers: ['+34910000000', '+34910000001'],
			owner: 'dra-vidal',
			hours: {
				monday: [
					['09:00', '14:00'],
					['16:00', '20:00'],
				],
				tuesday: [['16:00', '20:00']],
				friday: [],
			},
			holidays: {
				closed: [{ date: '2026-12-24' }],
				special: [
					{
						date: '2026-12-31',
						hours: [
							['09:00', '11:00'],
							['12:00', '13:00'],
						],
					},
				],
			},
			people: [{ id: 'dra-vidal', phone: '+34600000101', channel: 'call' }],
			shifts: [{ person: 'dra-vidal', from: '20:00', to: '08:00' }],
			ladder: [{ who: 'dra-vidal', waitSeconds: 90 }],
			routing: { billing: 'accounts', default: 'reception' },
			texts: { greeting: { es: 'Hola', ca: 'Bon dia' } },
			transfer: { to: '+34910000002', seconds: 20 },
			emergencyNumber: '061',
		});
		expect(profile?.services.length).toBeGreaterThan(0);
	});

	it('says in the words of the form what is missing', () => {
		expect(refusal(profileFromFields({ ...fields, name: '', id: undefined }))).toMatch(/^name: /);
		expect(
			refusal(
				profileFromFields({ ...fields, hours: [{ days: ['monday'], from: '9', to: '14:00' }] }),
			),
		).toMatch(/^hours\.monday\.0\.0: /);
	});
});

describe('public holidays', () => {
	it.each([
		['2026-12-25', 'ES', undefined, 'Navidad'],
		['2026-09-11', 'ES', 'CT', 'Dia de Cataluña'],
		['2026-09-11', 'ES', 'MD', undefined],
		['2026-05-02', 'ES', 'MD', 'Día de la Comunidad de Madrid'],
		['2026-04-03', 'ES', 'AN', 'Viernes Santo'],
		['2026-11-24', 'ES', 'CT', undefined],
		['2026-12-26', 'PT', undefined, undefined],
		['2050-12-25', 'ES', undefined, undefined],
		['2026-12-25', 'XX', undefined, undefined],
	])('%s in %s %s is %s', (date, country, region, name) => {
		expect(publicHoliday(date, country, region)).toBe(name);
	});
});
