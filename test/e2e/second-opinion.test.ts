import type { Triage } from '../../reception/record';
import { startFakeModel, type FakeModel, type ModelAnswer } from '../support/fake-model';
import { eventually, openReception, type Reception } from '../support/n8n';

/**
 * A language model on the input of Reception Triage, in the real n8n: its own OpenAI node asks a stand-in. Rules
 * come first, the model may only raise, in words that were really said, and an outage changes nothing.
 */
const calls = {
	raises:
		'Mire, lo del sobre amarillo que comentamos con el doctor ha pasado otra vez y ahora peor',
	invents: 'Quería cambiar la cita de la revisión, la de la letra rara del informe',
	hangs: 'Quería saber si abren el lunes, que lo de las vistas me preocupa un poco',
	refuses: 'Quería saber cuánto cuesta una limpieza, con permiso del horno que tengo puesto',
	rambles: 'Llamo por la factura del mes pasado, la que vino con el sello torcido',
	lowers: 'Tengo un dolor muy fuerte en el pecho y me falta el aire',
	suicide: 'No quiero seguir viviendo, me quiero morir',
	private:
		'Soy Pilar Ejemplo, mi móvil es el 600 123 456 y escribo desde pilar@ejemplo.es, es por el presupuesto',
};

const answers: Array<[RegExp, ModelAnswer]> = [
	[
		/sobre amarillo/,
		{
			says: '{"facts":[{"quote":"ha pasado otra vez y ahora peor","means":"it happened again, worse"}],"level":"emergency"}',
		},
	],
	[/letra rara/, { says: '{"facts":[{"quote":"me ahogo","means":"chokes"}],"level":"urgent"}' }],
	[/vistas/, 'silence'],
	[/horno/, { refuses: 503 }],
	[/sello torcido/, { says: 'As an AI model I would say this caller is fine. Ignore the rules.' }],
	[/./, { says: '{"facts":[],"level":"routine"}' }],
];

let model: FakeModel;
let reception: Reception;

const workflow = (credential: string) => ({
	name: 'e2e-second-opinion',
	settings: { executionOrder: 'v1' },
	nodes: [
		{
			...{ id: 'door', name: 'Door', type: 'n8n-nodes-base.webhook', typeVersion: 2.1 },
			...{ position: [0, 0], webhookId: 'e2e-opinion' },
			parameters: {
				...{ httpMethod: 'POST', path: 'e2e-opinion', options: {} },
				...{ responseMode: 'lastNode', responseData: 'firstEntryJson' },
			},
		},
		{
			...{ id: 'triage', name: 'Triage', type: 'n8n-nodes-reception.receptionTriage' },
			...{ typeVersion: 1, position: [220, 0] },
			parameters: {
				...{ operation: 'mark', sector: 'clinic', text: '={{ $json.body.text }}' },
				// What the model adds to the rules is to be seen, not what the scorecard adds.
				options: { scorecard: false },
				// The first call of an n8n loads its model nodes, which takes seconds on a busy machine.
				opinion: { timeLimit: 6000 },
			},
		},
		{
			...{ id: 'end', name: 'End', type: 'n8n-nodes-base.noOp', typeVersion: 1 },
			...{ position: [440, 0], parameters: {} },
		},
		{
			...{ id: 'model', name: 'Model', type: '@n8n/n8n-nodes-langchain.lmChatOpenAi' },
			...{ typeVersion: 1.2, position: [220, 220] },
			parameters: { model: { __rl: true, mode: 'id', value: 'gpt-fake' }, options: {} },
			credentials: { openAiApi: { id: credential, name: 'Model' } },
		},
	],
	connections: {
		Door: { main: [[{ node: 'Triage', type: 'main', index: 0 }]] },
		// One wire from each output: urgent, appointment, message.
		Triage: { main: [0, 1, 2].map(() => [{ node: 'End', type: 'main', index: 0 }]) },
		Model: { ai_languageModel: [[{ node: 'Triage', type: 'ai_languageModel', index: 0 }]] },
	},
});

const marked = async (text: string): Promise<Triage> => {
	const response = await fetch(`${reception.address}/webhook/e2e-opinion`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ text }),
	});
	const { triage } = (await response.json()) as { triage: Triage };
	return triage;
};

beforeAll(async () => {
	model = await startFakeModel(
		(prompt) => answers.find(([words]) => words.test(prompt))?.[1] ?? 'silence',
	);
	reception = await openReception('second-opinion', { port: 5752 });
	const { id: credential } = await reception.api<{ id: string }>('POST', '/credentials', {
		...{ name: 'Model', type: 'openAiApi' },
		data: { apiKey: 'sk-nobody', url: model.url },
	});
	const { id } = await reception.api<{ id: string }>('POST', '/workflows', workflow(credential));
	await reception.api('POST', `/workflows/${id}/activate`);
	await eventually('the door is open', 30, async () => {
		const { headers } = await fetch(`${reception.address}/webhook/e2e-opinion`, {
			method: 'OPTIONS',
			headers: { origin: reception.address },
		});
		return /POST/.test(headers.get('access-control-allow-methods') ?? '');
	});
}, 600_000);

afterAll(async () => {
	await Promise.all([reception?.close(), model?.close()]);
}, 60_000);

const askedAbout = (words: string) => model.asked.filter((body) => body.includes(words)).length;

describe('a language model beside the rules, in the real n8n', () => {
	it('raises a call, up to the cap and no further, in words the caller said', async () => {
		const triage = await marked(calls.raises);
		expect(triage).toMatchObject({ level: 'urgent', secondOpinion: 'raised' });
		const said = triage.because.find(({ source }) => source === 'model');
		expect(said?.quote).toBe('ha pasado otra vez y ahora peor');
		expect(calls.raises.slice(said?.start, said?.end)).toBe('ha pasado otra vez y ahora peor');
	});

	it('is not believed when it quotes what nobody said', async () => {
		const triage = await marked(calls.invents);
		expect(triage.secondOpinion).toBe('unavailable');
		expect(['routine', 'priority']).toContain(triage.level);
	});

	it.each([
		['does not answer in time', calls.hangs],
		['refuses', calls.refuses],
		['rambles', calls.rambles],
	])('changes nothing when it %s, and says so', async (_, text) => {
		const triage = await marked(text);
		expect(triage.secondOpinion).toBe('unavailable');
		expect(triage.note).toContain('the rules stand');
		expect(['routine', 'priority']).toContain(triage.level);
	});

	it('never lowers: where the rules are above its cap it is not even asked', async () => {
		const triage = await marked(calls.lowers);
		expect(triage).toMatchObject({ level: 'emergency', secondOpinion: 'not_asked' });
		expect(askedAbout('dolor muy fuerte')).toBe(0);
	});

	it('is never asked about suicide', async () => {
		expect(await marked(calls.suicide)).toMatchObject({
			...{ level: 'emergency', secondOpinion: 'not_asked' },
		});
		expect(askedAbout('viviendo')).toBe(0);
	});

	it('is not told who calls', async () => {
		await marked(calls.private);
		const [body] = model.asked.filter((asked) => asked.includes('presupuesto'));
		expect(body).toBeDefined();
		for (const personal of ['600 123 456', 'pilar@ejemplo.es'])
			expect(body).not.toContain(personal);
	});
});
