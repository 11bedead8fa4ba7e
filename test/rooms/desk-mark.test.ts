import { judge, markedUrgent } from '../../reception/triage';

const judged = (text: string) => judge({ text }, { preset: 'clinic', language: 'es' });

describe('the receptionist’s tick (R31)', () => {
	it('raises an ordinary call to urgent, and keeps what the rules found', () => {
		const routine = judged('quería pedir hora para una revisión');
		const raised = markedUrgent(routine, 'ca');
		expect(routine.level).toBe('routine');
		expect(raised).toMatchObject({
			level: 'urgent',
			disposition: 'on_call_now',
			type: routine.type,
		});
		expect(raised.because.slice(1)).toEqual(routine.because);
		expect(raised.sentence).toContain('guàrdia');
	});

	it('never lowers an emergency', () => {
		const emergency = judged('me aprieta el pecho y no puedo respirar');
		expect(emergency.level).toBe('emergency');
		expect(markedUrgent(emergency)).toBe(emergency);
	});
});
