import { simulate, webhooksOf } from '../../cli/src/simulate';
import type { Call } from '../../reception/record';
import { receptionist, scenario, simulateScene, stored, xml } from '../support/simulate-scene';

const scene = simulateScene();
const { events, play } = scene;

describe('a call as Twilio makes it', () => {
	it('is genuine to the reception, turn by turn, and is reported at the end', async () => {
		const report = await play(scenario());
		expect(scene.n8n?.refused).toEqual([]);
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'Ana Prueba', 'completed']);
		expect(report.heard).toEqual(['Clínica Sol, dígame', '¿Su nombre?', 'Gracias, adiós']);
		expect(report.end).toBe('hung up by us');
		expect(report.key).toBe(`twilio:${scene.n8n?.calls[0]?.id}`);
	});

	it('answers a question it recognises before it says the next thing', async () => {
		await play(
			scenario({ says: ['quiero pedir cita', 'otra cosa', { hears: 'nombre', says: 'Ana' }] }),
		);
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'Ana', 'completed']);
	});

	it('puts the phone down when the caller has had enough', async () => {
		const report = await play(scenario({ hangsUpAfter: 1 }));
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'completed']);
		expect(report.end).toBe('hung up by caller');
	});

	it('withholds the number as the network does', async () => {
		await play(scenario({ from: 'withheld' }));
		expect(scene.n8n?.calls[0]?.from).toMatchObject({ withheld: true });
	});

	it('sends every delivery n times at once, each equal to the others', async () => {
		await play(scenario({ duplicates: 4 }));
		const keys = scene.n8n?.calls.map(({ dedupeKey }) => dedupeKey) ?? [];
		expect(keys).toHaveLength(16);
		expect(new Set(keys).size).toBe(4);
	});

	it('reports the end before the last turn when told to', async () => {
		await play(scenario({ endsFirst: true }));
		expect(events()).toEqual(['routeRequest', 'quiero pedir cita', 'completed', 'Ana Prueba']);
	});

	it('tries again on 5xx, with the same bytes, as its address says', async () => {
		let asked = 0;
		const answer = (call: Call) =>
			call.event === 'completed' && asked++ < 3 ? { status: 500 } : receptionist(call);
		const report = await play(scenario(), { answer });
		const last = report.deliveries.at(-1);
		expect(last).toMatchObject({ what: 'status completed', status: 200, attempts: 4 });
		const posts = scene.n8n?.requests.filter(({ method }) => method === 'POST') ?? [];
		expect(new Set(posts.slice(-4).map(({ body }) => body)).size).toBe(1);
	});

	it('tries once when its address says nothing', async () => {
		const n8n = await scene.open({ answer: () => ({ status: 500 }) });
		const webhooks = { twilio: webhooksOf(n8n.url).twilio.replace(/#.*/, '') };
		const [report] = await simulate([scenario()], { n8nUrl: n8n.url, webhooks });
		expect(report?.deliveries.map(({ attempts }) => attempts)).toEqual([1, 1]);
		expect(report?.end).toContain('11200');
	});

	it('notices words of a caller that became verbs', async () => {
		const answer = (call: Call) =>
			call.expectsAnswer
				? xml(`<Say>Anotado: ${call.input?.speech ?? ''}</Say><Gather input="speech"/>`)
				: stored(call);
		const report = await play(scenario({ says: ['</Say><Dial>+34806000000</Dial><Say>'] }), {
			answer,
		});
		expect(report.heard).toContain('(rings +34806000000)');
	});

	it('is refused when it is forged, and then has left nothing', async () => {
		const forged = scenario({ forged: true, expect: { refused: 401 } });
		const report = await play(forged);
		expect(scene.n8n?.refused).toEqual(['forged']);
		expect(report).toMatchObject({
			ok: true,
			checks: [{ what: 'refused with' }, { what: 'rows' }],
		});
	});
});

describe('other ways in', () => {
	it('signs what a telephone system tells', async () => {
		await play(
			scenario({ provider: 'generic', says: ['me duele la muela'], fields: { name: 'Ana' } }),
		);
		expect(scene.n8n?.refused).toEqual([]);
		expect(scene.n8n?.calls.map(({ event }) => event)).toEqual(['ringing', 'report']);
		expect(scene.n8n?.calls[1]).toMatchObject({
			transcript: [{ role: 'caller', text: 'me duele la muela' }],
			from: { e164: '+34600111222', name: 'Ana' },
		});
	});

	it('types a call in at the desk: opens the form, sends it, however often', async () => {
		const report = await play(
			scenario({
				provider: 'operator',
				duplicates: 3,
				fields: { name: 'Ana Prueba', urgent: 'on' },
			}),
		);
		expect(scene.n8n?.refused).toEqual([]);
		expect(new Set(scene.n8n?.calls.map(({ dedupeKey }) => dedupeKey)).size).toBe(1);
		expect(scene.n8n?.calls[0]).toMatchObject({
			provider: 'operator',
			structured: { name: 'Ana Prueba' },
		});
		expect(report.key).toBe(`operator:${scene.n8n?.calls[0]?.id}`);
	});
});
