import {
	businessFor,
	modeAt,
	nextOpening,
	openingSpans,
	readProfile,
	type ProfileInput,
} from '../../reception/profile';
import type { Slip } from '../../reception/record';

const clinic = (more: Partial<ProfileInput> = {}) =>
	readProfile({
		id: 'clinica-sol',
		name: 'Clínica Sol',
		region: 'MD',
		languages: ['es', 'ca', 'en'],
		hours: {
			monday: [
				['09:00', '14:00'],
				['16:00', '20:00'],
			],
			tuesday: [
				['09:00', '14:00'],
				['16:00', '20:00'],
			],
			wednesday: [
				['09:00', '14:00'],
				['16:00', '20:00'],
			],
			thursday: [
				['09:00', '14:00'],
				['16:00', '20:00'],
			],
			friday: [['09:00', '15:00']],
		},
		...more,
	});

describe('opening hours (R7, R9)', () => {
	it.each([
		['2026-11-24T09:00:00.000Z', 'open', 'Tuesday 10:00'],
		['2026-11-24T08:00:00.000Z', 'open', 'the very minute it opens'],
		['2026-11-24T13:00:00.000Z', 'lunch', 'the very minute lunch starts'],
		['2026-11-24T14:30:00.000Z', 'lunch', 'lunch'],
		['2026-11-24T19:40:00.000Z', 'closed', 'Tuesday 20:40'],
		['2026-11-27T15:00:00.000Z', 'closed', 'Friday afternoon is no lunch break'],
		['2026-11-28T11:00:00.000Z', 'closed', 'Saturday'],
		['2026-12-08T11:00:00.000Z', 'holiday', 'the Immaculate Conception'],
		['2026-05-02T11:00:00.000Z', 'holiday', 'day of the region of Madrid'],
	])('at %s is %s (%s)', (at, kind) => {
		expect(modeAt(clinic(), at).kind).toBe(kind);
	});

	it('says when it closes and when it opens next', () => {
		expect(modeAt(clinic(), '2026-11-24T09:00:00.000Z')).toEqual({
			kind: 'open',
			closesAt: '2026-11-24T13:00:00.000Z',
			at: '2026-11-24T09:00:00.000Z',
		});
		expect(modeAt(clinic(), '2026-11-27T19:40:00.000Z').nextOpening).toBe(
			'2026-11-30T08:00:00.000Z',
		);
		expect(modeAt(clinic(), '2026-11-24T13:30:00.000Z').nextOpening).toBe(
			'2026-11-24T15:00:00.000Z',
		);
	});

	it('names the holiday and opens after a long weekend', () => {
		// 7 December 2026 is the day Madrid keeps for the Sunday before, 8 December is a holiday.
		expect(modeAt(clinic(), '2026-12-05T11:00:00.000Z').nextOpening).toBe(
			'2026-12-09T08:00:00.000Z',
		);
		expect(modeAt(clinic(), '2026-12-25T11:00:00.000Z').reason).toBe('Navidad');
	});

	it('keeps own closed days, and lets special dates win over everything', () => {
		const profile = clinic({
			holidays: {
				closed: [{ date: '2026-11-24', name: 'Formación del equipo' }],
				special: [
					{ date: '2026-12-24', hours: [['09:00', '12:00']] },
					{ date: '2026-12-25', hours: [['10:00', '11:00']] },
				],
			},
		});
		expect(modeAt(profile, '2026-11-24T09:00:00.000Z')).toMatchObject({
			kind: 'holiday',
			reason: 'Formación del equipo',
		});
		expect(modeAt(profile, '2026-12-24T11:30:00.000Z').kind).toBe('closed');
		expect(modeAt(profile, '2026-12-25T09:30:00.000Z').kind).toBe('open');
	});

	it('is open over midnight when a night shift says so', () => {
		const bar = clinic({ hours: { friday: [['20:00', '02:00']] } });
		expect(modeAt(bar, '2026-11-28T00:30:00.000Z').kind).toBe('open');
		expect(modeAt(bar, '2026-11-28T01:00:00.000Z').kind).toBe('closed');
	});

	it('never closes around the clock, and never opens without hours', () => {
		const always: Array<[string, string]> = [['00:00', '24:00']];
		const hours = {
			monday: always,
			tuesday: always,
			wednesday: always,
			thursday: always,
			friday: always,
			saturday: always,
			sunday: always,
		};
		const day = modeAt(clinic({ hours, holidays: { public: false } }), '2026-11-24T09:00:00.000Z');
		expect(day).toEqual({ kind: 'open', at: '2026-11-24T09:00:00.000Z' });
		expect(nextOpening(clinic({ hours: {} }), '2026-11-24T09:00:00.000Z')).toBeUndefined();
	});

	it('is overflow while open when the team answers first (R4)', () => {
		expect(modeAt(clinic({ answers: 'overflow' }), '2026-11-24T09:00:00.000Z').kind).toBe(
			'overflow',
		);
		expect(modeAt(clinic({ answers: 'overflow' }), '2026-11-24T13:30:00.000Z').kind).toBe('lunch');
	});

	it('gives spans of wall clock over both clock changes', () => {
		const nights = clinic({
			hours: { saturday: [['22:00', '06:00']], sunday: [['09:00', '10:00']] },
			holidays: { public: false },
		});
		// 25 October 2026: the night is nine hours long. 28 March 2027: seven.
		expect(openingSpans(nights, '2026-10-24T12:00:00.000Z', '2026-10-26T00:00:00.000Z')).toEqual([
			{ start: '2026-10-24T20:00:00.000Z', end: '2026-10-25T05:00:00.000Z' },
			{ start: '2026-10-25T08:00:00.000Z', end: '2026-10-25T09:00:00.000Z' },
		]);
		expect(openingSpans(nights, '2027-03-27T12:00:00.000Z', '2027-03-28T06:00:00.000Z')).toEqual([
			{ start: '2027-03-27T21:00:00.000Z', end: '2027-03-28T04:00:00.000Z' },
		]);
	});

	it('keeps another zone: the Canary Islands open an hour later', () => {
		expect(modeAt(clinic({ zone: 'Atlantic/Canary' }), '2026-11-24T08:30:00.000Z').kind).toBe(
			'closed',
		);
		expect(modeAt(clinic({ zone: 'Atlantic/Canary' }), '2026-11-24T09:00:00.000Z').kind).toBe(
			'open',
		);
	});

	it('cuts spans to what was asked for', () => {
		expect(openingSpans(clinic(), '2026-11-24T09:30:00.000Z', '2026-11-24T15:30:00.000Z')).toEqual([
			{ start: '2026-11-24T09:30:00.000Z', end: '2026-11-24T13:00:00.000Z' },
			{ start: '2026-11-24T15:00:00.000Z', end: '2026-11-24T15:30:00.000Z' },
		]);
	});
});

describe('the business section (R51)', () => {
	const slip = (more: object) => ({ call: {}, ...more }) as unknown as Slip;
	const at = '2026-11-24T09:00:00.000Z';

	it.each([
		['the caller’s known language', { caller: { language: 'en-GB' } }, 'en'],
		['the language heard on the call', { call: { input: { language: 'ca-ES' } } }, 'ca'],
		['the first language for one nobody speaks', { caller: { language: 'fr' } }, 'es'],
		['the first language when nothing is known', {}, 'es'],
	])('speaks %s', (_, more, language) => {
		expect(businessFor(clinic(), slip(more), at)).toMatchObject({
			id: 'clinica-sol',
			language,
			mode: { kind: 'open' },
		});
	});
});
