import { spokenIn } from '../../reception/language';
import { businessFor, readProfile } from '../../reception/profile';
import type { Call } from '../../reception/record';

describe('the language a caller is answered in (R51)', () => {
	it.each([
		['Buenas noches, quería saber cuánto cuesta una consulta', 'es'],
		['tengo un dolor muy fuerte en el pecho', 'es'],
		['Bona nit, necessito un justificant de la visita de dimarts, si us plau', 'ca'],
		['voldria demanar hora amb la doctora', 'ca'],
		['Hello, I would like to book an appointment with a doctor, please', 'en'],
		['my husband has chest pain, can you help', 'en'],
		['Emma Smith', undefined],
		['hola', undefined],
		['hora visita', undefined],
		['', undefined],
		['hello quería una cita please', undefined],
	])('%s: %s', (text, tag) => {
		expect(spokenIn(text)).toBe(tag);
	});

	const answered = (languages: string[], input: Call['input']) =>
		businessFor(
			readProfile({ id: 'sol', name: 'Sol', languages, hours: {} }),
			{ call: { event: 'input', input } as Call },
			'2026-11-23T10:00:00.000Z',
		).language;

	it('is theirs when the house speaks it, and the house’s own otherwise', () => {
		const speech = 'Hello, I would like to book an appointment';
		expect(answered(['es', 'en'], { speech, language: 'es-ES' })).toBe('en');
		expect(answered(['es', 'ca'], { speech, language: 'es-ES' })).toBe('es');
		// A bare name tells nothing: the line stays in the language it was in.
		expect(answered(['es', 'en'], { speech: 'Emma Smith', language: 'en-GB' })).toBe('en');
	});
});
