import { readScenarios } from '../../cli/src/simulate/scenario';
import { fillDates } from '../../cli/src/simulate/when';
import { scenario } from '../support/simulate-scene';

describe('scenario files', () => {
	const file = (more: object) => JSON.stringify([{ ...scenario(), ...more }]);

	it.each([
		['a field nobody knows', { expects: {} }, 'nobody knows "expects"'],
		['no number', { from: '' }, '"from" must be'],
		['an unknown provider', { provider: 'acme' }, 'one of twilio'],
		['a turn that is none', { says: [{ shouts: 'a' }] }, '"says" must be'],
		['people who do the unknown', { people: { '+34600111222': 'dance' } }, '"people" must be'],
		['an expectation nobody checks', { expect: { mood: 'good' } }, '"expect" must be'],
	])('refuses %s, by name', (_, more, message) => {
		const reading = () => readScenarios(file(more), 'day.json');
		expect(reading).toThrow('day.json: a-call: ');
		expect(reading).toThrow(message);
	});

	it('refuses what is no list, and an id twice', () => {
		expect(() => readScenarios('{', 'day.json')).toThrow('is not JSON');
		expect(() => readScenarios('{}', 'day.json')).toThrow('no list');
		const twice = JSON.stringify([scenario(), scenario()]);
		expect(() => readScenarios(twice, 'day.json')).toThrow('"a-call" is there twice');
	});

	it.each([
		// A Friday evening in winter; a Saturday; the last Thursday before summer time.
		['2026-11-20T20:00:00Z', '2026-11-24T11:00:00.000Z', '2026-11-24'],
		['2026-11-21T08:00:00Z', '2026-11-25T11:00:00.000Z', '2026-11-25'],
		['2027-03-25T22:30:00Z', '2027-03-29T10:00:00.000Z', '2027-03-29'],
	])('fills in working days from %s on', (now, instant, date) => {
		const filled = fillDates({ at: '{{2 weekdays 12:00}}', on: ['{{2 weekdays}}'] }, new Date(now));
		expect(filled).toEqual({ at: instant, on: [date] });
	});
});
