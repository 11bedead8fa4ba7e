import { judge } from '../../reception/triage';

const marked = (text: string, preset = 'clinic') => judge({ text }, { preset });
const qualifier = (text: string, rule: string, preset = 'clinic') =>
	marked(text, preset).because.find((evidence) => evidence.rule === rule)?.qualifier;

describe('how words were meant', () => {
	it.each([
		['no me duele el pecho', 'chest_pain', 'negated'],
		['no tengo ni fiebre ni dolor en el pecho', 'chest_pain', 'negated'],
		['dolor en el pecho no tengo', 'chest_pain', 'negated'],
		['no em fa mal el pit', 'chest_pain', 'negated'],
		['no chest pain, just a cough', 'chest_pain', 'negated'],
		['si me doliera el pecho qué hago', 'chest_pain', 'hypothetical'],
		['tuve un infarto en 2019 y toca revisión', 'chest_pain', 'past'],
		['mi padre murió de un infarto', 'chest_pain', 'other_subject'],
		['casi me da un infarto al ver el precio', 'chest_pain', 'idiom'],
		['quería información sobre el ictus', 'stroke_fast', 'question'],
	])('"%s": %s is %s', (text, rule, expected) => {
		expect(qualifier(text, rule)).toBe(expected);
		expect(marked(text).level).not.toBe('emergency');
	});

	it.each([
		'no puedo respirar',
		'no no puedo respirar',
		'mi padre no reacciona',
		'no para de sangrar',
		'ya no respira',
		'no sé si es el corazón pero me duele el pecho',
		'igual es una tontería pero me aprieta el pecho',
		'no está bien le duele el pecho',
		'no cede el dolor en el pecho',
		'no tiene fiebre le duele el pecho',
		'no me duele la cabeza pero el pecho sí me duele',
		'se ha desmayado hace dos horas',
		'hace tres años tuve un ictus y ahora se me ha torcido la boca',
		'no respira bien y le ha picado una avispa',
		'si se ha tragado una pila qué hago',
	])('"%s" counts', (text) => expect(marked(text).level).toBe('emergency'));

	it('asks when it is over', () => {
		const { level, needsHuman, ask } = marked('se ha desmayado pero ya está bien');
		expect(level).toBe('priority');
		expect(needsHuman).toBe(true);
		expect(ask).toBeTruthy();
	});

	it('hears "no, huele a gas" as an answer and a statement', () => {
		expect(marked('No, huele a gas', 'technical').level).toBe('emergency');
		expect(marked('no huele a gas, es para la revisión', 'technical').level).toBe('routine');
	});
});
