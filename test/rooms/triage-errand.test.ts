import { judge } from '../../reception/triage';

const judged = (text: string) => judge({ text }, { preset: 'clinic', language: 'es' });

/** R13, R17: a price question wakes nobody; what is happening is heard whatever else is asked for. */
describe('a danger named on a plain errand', () => {
	it.each([
		'¿El seguro de hogar que hay que contratar con ustedes cubre incendio y explosión de gas?',
		'Quería la factura del día que mi padre perdió el conocimiento',
		'Quants euros són? Necessito un certificat que digui que no pateixo convulsions',
		"I need a form stamped, it asks about chest pain and fainting and I've ticked no",
	])('pages nobody: %s', (text) => {
		expect(['priority', 'routine']).toContain(judged(text).level);
	});

	it('is left to a person, and quoted as something asked about', () => {
		const { level, needsHuman, because } = judged(
			'Quiero pedir el certificado médico, en la solicitud sale lo de dolor en el pecho',
		);
		expect({ level, needsHuman }).toEqual({ level: 'priority', needsHuman: true });
		expect(because.map(({ rule, qualifier }) => [rule, qualifier])).toContainEqual([
			'chest_pain',
			'question',
		]);
	});

	it.each([
		// One word of the present ends the errand.
		'Quería el certificado médico, pero me duele el pecho y estoy sudando',
		'¿Cuánto cuesta una revisión? Mi marido tiene un dolor en el pecho que le baja por el brazo',
		// What comes after it is no errand any more.
		'Llamaba por la vacuna del niño. Y otra cosa: mi madre inconsciente en el pasillo',
		"I'm only calling to book the booster but — Graham? Graham! He has collapsed, he isn't breathing",
		'Vull canviar la cita, que el meu pare no respira',
		// Whoever says goodbye cancels appointments.
		'Quería anular la cita y la receta, que me voy a quitar la vida',
	])('pages when it happens: %s', (text) => {
		expect(judged(text).level).toBe('emergency');
	});
});
