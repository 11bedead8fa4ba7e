import { readWanted } from '../../reception/calendar/wanted';
import { spelling } from '../../reception/language';
import { extract, judge } from '../../reception/triage';

/** Words every JavaScript object answers to; "el constructor" is also who builds a house. */
const inherited = [
	'constructor',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'isPrototypeOf',
	'__proto__',
	'__defineGetter__',
	'toLocaleString',
];

describe.each(inherited)('R2 · "%s" is a word like any other', (word) => {
	const text = `el ${word} no ha terminado la obra y quería hablar con ${word} mañana a las diez`;

	it('is folded', () => {
		expect(typeof spelling(word.toLowerCase()).fold).toBe('string');
	});

	it('is judged, in any sector', () => {
		for (const preset of ['clinic', 'estate', 'legal', 'technical'])
			expect(judge({ text }, { preset }).level).toBe(
				judge({ text: text.replaceAll(word, 'albañil') }, { preset }).level,
			);
	});

	it('is no number where a day and an hour are read', () => {
		const asking = { now: '2026-11-22T10:00:00.000Z', zone: 'Europe/Madrid', language: 'es' };
		expect(readWanted(`mañana con ${word} a las diez`, asking)).toEqual(
			readWanted('mañana con albañil a las diez', asking),
		);
	});

	it('is no fact of the call by itself', () => {
		expect(() => extract({ text }, { at: '2026-11-22T10:00:00.000Z' })).not.toThrow();
	});
});
