import { judge, read, said } from '../../reception/triage';
import { mentions } from '../../reception/triage/mentions';

const short = 'Huele a gas en la cocina y mi madre no respira bien.';
const long = `${'Hola, le llamo por la cita del martes, que no puedo ir. '.repeat(80)}${short}`;
const huge = 'no me duele nada, solo quiero cita '.repeat(1_000);
const clinic = { preset: 'clinic' };

describe('texts that are written over one another', () => {
	it('leaves a reading that is held as it was, whatever is judged meanwhile', () => {
		const held = read({ text: short });
		const found = mentions(held);
		const phrase = said(held, 'huele a gas');
		for (const text of [long, huge, 'Hello, I would like an appointment, please.', '']) {
			judge({ text }, clinic);
			expect(mentions(held)).toEqual(found);
			expect(said(held, 'huele a gas')).toEqual(phrase);
		}
		expect(phrase).toHaveLength(1);
	});

	it('judges a call the same after any other call', () => {
		const texts = [short, long, huge, ''];
		const alone = texts.map((text) => judge({ text }, clinic));
		for (const before of texts)
			for (const [index, text] of texts.entries()) {
				judge({ text: before }, clinic);
				expect(judge({ text }, clinic)).toEqual(alone[index]);
			}
	});
});
