import type { Call } from '../../reception/record';
import type { Reply } from '../support/listener';
import { scenario, simulateScene, stored } from '../support/simulate-scene';

const scene = simulateScene();
const { events, play } = scene;

describe('a call as Vapi makes it', () => {
	const vapi = scenario({
		provider: 'vapi',
		says: ['Querría una limpieza', 'La primera'],
		tools: [
			{ name: 'find_slots', args: { service: 'limpieza' }, after: 1 },
			{ name: 'book', args: { start: '{{2 weekdays 12:00}}', name: 'Ana Prueba' } },
		],
	});
	const answer = (call: Call): Reply => {
		if (!call.expectsAnswer) return stored(call);
		const results = call.tools?.map(({ callId, name }) => ({
			toolCallId: callId,
			result: `${name}: hecho`,
		}));
		return { type: 'application/json', body: JSON.stringify({ results }) };
	};

	it('asks for tools during the call and tells all at the end', async () => {
		const report = await play(vapi, { answer });
		expect(scene.n8n?.refused).toEqual([]);
		const [first, second, ended, told] = scene.n8n?.calls ?? [];
		expect(first?.tools).toMatchObject([{ name: 'find_slots', args: { service: 'limpieza' } }]);
		expect(second?.tools?.[0]?.args['start']).toMatch(/^\d{4}-\d\d-\d\dT1[01]:00:00\.000Z$/);
		expect(ended?.event === 'report' ? ended : told).toMatchObject({
			event: 'report',
			from: { e164: '+34600111222' },
			to: { e164: '+34910000000' },
		});
		expect(report.heard).toEqual(['find_slots: hecho', 'book: hecho']);
		expect(scene.n8n?.calls.at(-1)?.transcript?.map(({ text }) => text)).toEqual([
			'Querría una limpieza',
			'find_slots: hecho',
			'La primera',
			'book: hecho',
		]);
	});

	it('asks which assistant shall answer, when there is none', async () => {
		const asks = { ...vapi, tools: [], asksForAssistant: true };
		const assistant = (call: Call): Reply =>
			call.event === 'routeRequest'
				? { type: 'application/json', body: '{"assistantId":"a1"}' }
				: answer(call);
		expect((await play(asks, { answer: assistant })).end).toBe('customer-ended-call');
		expect(events()?.[0]).toBe('routeRequest');
	});

	it.each([
		['a tool without a result', '{"results":[]}', 'without a result'],
		[
			'a result of two lines',
			'{"results":[{"toolCallId":"x","result":"a\\nb"}]}',
			'more than one line',
		],
		['no JSON', 'hola', 'without a result'],
	])('notices %s', async (_, body, wanted) => {
		const bad = (call: Call): Reply => (call.expectsAnswer ? { body } : stored(call));
		expect((await play(vapi, { answer: bad })).end).toContain(wanted);
	});
});
